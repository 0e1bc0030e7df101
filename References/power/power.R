# Reference values for the chances of random data and the power of Fisher's test.
# Run in this folder: Rscript power.R
# Chances come from a recursion over the configurations that occur (one case after the other) and from listing every data set; power from fisher.test itself.

library(jsonlite)

# Cases arrive one by one: the state is how many configurations hold cases with, and how many without the outcome; none holds both.
no_contradiction <- function(cases, rows, share) {
  state <- matrix(0, cases + 1, cases + 1)
  state[1, 1] <- 1
  for (step in seq_len(cases)) {
    following <- matrix(0, cases + 1, cases + 1)
    for (i in 0:(step - 1)) for (j in 0:(step - 1 - i)) {
      p <- state[i + 1, j + 1]
      if (p == 0) next
      empty <- (rows - i - j) / rows
      following[i + 1, j + 1] <- following[i + 1, j + 1] + p * (share * i + (1 - share) * j) / rows
      following[i + 2, j + 1] <- following[i + 2, j + 1] + p * share * empty
      following[i + 1, j + 2] <- following[i + 1, j + 2] + p * (1 - share) * empty
    }
    state <- following
  }
  sum(state)
}

contradictions <- list()
for (k in 3:8) for (cases in c(1, 2, 4, 8, 12, 20)) {
  contradictions[[length(contradictions) + 1]] <- list(cases = cases, rows = 2^k, share = 0.5, probability = no_contradiction(cases, 2^k, 0.5))
}
for (rows in c(1, 3, 6, 54, 2^20)) for (share in c(0.2, 0.5, 0.9)) {
  contradictions[[length(contradictions) + 1]] <- list(cases = 9, rows = rows, share = share, probability = no_contradiction(9, rows, share))
}

# Every way to put the cases into configurations, listed.
listed <- function(cases, with, rows, cut) {
  placements <- as.matrix(expand.grid(rep(list(seq_len(rows)), cases)))
  inside <- seq_len(cases) <= with
  counted <- apply(placements, 1, function(place) {
    a <- tabulate(place[inside], rows); b <- tabulate(place[!inside], rows)
    present <- a > 0 & a >= cut * (a + b) - 1e-9
    c(sum(a[present]), sum(b[present]), all(a == 0 | b == 0))
  })
  distribution <- table(paste(counted[1, ], counted[2, ])) / ncol(counted)
  list(
    cases = cases, with_outcome = with, rows = rows, cut = cut, no_contradiction = mean(counted[3, ]),
    covered = lapply(names(distribution), function(name) as.integer(strsplit(name, " ")[[1]])), probability = as.list(as.numeric(distribution)))
}
solutions <- list(
  listed(4, 2, 4, 1), listed(5, 2, 4, 1), listed(6, 3, 4, 1), listed(6, 4, 4, 0.6), listed(7, 3, 3, 0.5), listed(5, 5, 3, 1), listed(5, 0, 3, 1),
  listed(4, 1, 8, 0.75), listed(7, 4, 4, 0.75))

# The outcome dealt out to given configurations, every way listed.
dealt <- function(sizes, with, cut) {
  cases <- sum(sizes)
  row <- rep(seq_along(sizes), sizes)
  ways <- combn(cases, with)
  counted <- apply(ways, 2, function(chosen) {
    a <- tabulate(row[chosen], length(sizes))
    present <- a > 0 & a >= cut * sizes - 1e-9
    c(sum(a[present]), sum((sizes - a)[present]), all(a == 0 | a == sizes))
  })
  distribution <- table(paste(counted[1, ], counted[2, ])) / ncol(counted)
  list(
    sizes = as.list(sizes), with_outcome = with, cut = cut, no_contradiction = mean(counted[3, ]),
    covered = lapply(names(distribution), function(name) as.integer(strsplit(name, " ")[[1]])), probability = as.list(as.numeric(distribution)))
}
observed <- list(
  dealt(c(1, 1, 2), 2, 1), dealt(c(3, 2, 2, 1), 4, 1), dealt(c(3, 2, 2, 1), 4, 0.6), dealt(c(5, 3, 1, 1, 1), 5, 0.75), dealt(c(4, 4, 4), 6, 0.5))

power <- function(n1, n0, p1, p0, level) {
  sum <- 0
  for (a in 0:n1) for (c in 0:n0) {
    p <- fisher.test(matrix(c(a, c, n1 - a, n0 - c), 2), alternative = "greater")$p.value
    if (p <= level * (1 + 1e-9)) sum <- sum + dbinom(a, n1, p1) * dbinom(c, n0, p0)
  }
  list(with = n1, without = n0, share_with = p1, share_without = p0, level = level, power = sum)
}
powers <- list(
  power(3, 3, 0.9, 0.1, 0.05), power(2, 2, 1, 0, 0.05), power(5, 5, 0.9, 0.3, 0.05), power(10, 10, 0.9, 0.3, 0.05), power(8, 12, 0.8, 0.4, 0.1),
  power(15, 15, 0.5, 0.5, 0.05), power(20, 4, 0.9, 0.3, 0.05), power(12, 12, 0.9, 0.3, 0.01))

json <- function(value) toJSON(value, auto_unbox = TRUE, digits = NA)
lines <- function(rows) paste(sapply(rows, json), collapse = ",\n")
versions <- list(
  R = paste(R.version$major, R.version$minor, sep = "."), jsonlite = as.character(packageVersion("jsonlite")))
writeLines(
  c('{"made_by": "power.R",', paste0('"versions": ', json(versions), ","), '"contradictions": [', lines(contradictions), "],",
    '"solutions": [', lines(solutions), "],", '"observed": [', lines(observed), "],", '"powers": [', lines(powers), "]}"),
  "power.json")
