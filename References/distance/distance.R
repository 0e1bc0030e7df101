# Reference values for Mantel's test and principal coordinates.
# Run in this folder: Rscript distance.R
# R's stats package does the work (cor, cmdscale); the orders of the cases are listed one by one.

library(jsonlite)
set.seed(31, kind = "Mersenne-Twister", normal.kind = "Inversion", sample.kind = "Rejection")

orders <- function(n) {
  if (n == 1) return(matrix(1, 1, 1))
  shorter <- orders(n - 1)
  do.call(rbind, lapply(seq_len(n), function(k) cbind(shorter, n)[, order(c(seq_len(n - 1), k - 0.5)), drop = FALSE]))
}

rows <- function(matrix) lapply(seq_len(nrow(matrix)), function(i) as.numeric(matrix[i, ]))

mantel <- function(a, b) {
  lower <- lower.tri(a)
  observed <- cor(a[lower], b[lower])
  all <- apply(orders(nrow(a)), 1, function(o) cor(a[lower], b[o, o][lower]))
  list(first = rows(a), second = rows(b), correlation = observed, p = mean(all >= observed - 1e-9), permutations = length(all))
}

coordinates <- function(d) {
  found <- suppressWarnings(cmdscale(as.dist(d), k = 2, eig = TRUE))
  list(distances = rows(d), eigenvalues = found$eig, points = rows(unname(found$points)))
}

draw <- function(n, kind) {
  x <- switch(kind,
    plane = matrix(rnorm(2 * n), n), crisp = matrix(sample(0:1, 5 * n, TRUE), n), line = matrix(sample(1:9, n, TRUE), n))
  round(as.matrix(unname(dist(x, method = if (kind == "crisp") "manhattan" else "euclidean"))), 3)
}

tests <- list()
while (length(tests) < 15) {
  n <- sample(3:7, 1)
  a <- draw(n, sample(c("plane", "crisp", "line"), 1)); b <- draw(n, sample(c("plane", "crisp", "line"), 1))
  if (sd(a[lower.tri(a)]) == 0 || sd(b[lower.tri(b)]) == 0) next
  tests[[length(tests) + 1]] <- mantel(a, b)
}

maps <- list()
while (length(maps) < 12) {
  d <- draw(sample(4:9, 1), sample(c("plane", "crisp"), 1))
  eigenvalues <- suppressWarnings(cmdscale(as.dist(d), k = 2, eig = TRUE))$eig
  # Axes with equal eigenvalues may be turned, so that there is nothing to compare.
  if (min(-diff(eigenvalues[1:3])) < 0.05 * eigenvalues[1]) next
  maps[[length(maps) + 1]] <- coordinates(d)
}
# Drawn distances that belong to no points at all.
wild <- matrix(0, 12, 12)
wild[lower.tri(wild)] <- round(runif(66, 1, 9), 2)
maps[[length(maps) + 1]] <- coordinates(wild + t(wild))

json <- function(value) toJSON(value, auto_unbox = TRUE, digits = NA)
lines <- function(rows) paste(sapply(rows, json), collapse = ",\n")
versions <- list(
  R = paste(R.version$major, R.version$minor, sep = "."), jsonlite = as.character(packageVersion("jsonlite")))
writeLines(
  c('{"made_by": "distance.R",', paste0('"versions": ', json(versions), ","),
    '"mantel": [', lines(tests), "],", '"coordinates": [', lines(maps), "]}"),
  "distance.json")
