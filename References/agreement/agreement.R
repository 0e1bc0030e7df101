# Reference values for Krippendorff's alpha, with the published examples of Krippendorff (2011) and drawn tables.
# Run in this folder: Rscript agreement.R
# Alpha is computed here from its definition by pairs of ratings, pair by pair, without a matrix of coincidences; ordinal distances from ranks.

library(jsonlite)
set.seed(20, kind = "Mersenne-Twister", normal.kind = "Inversion", sample.kind = "Rejection")

# ratings: a row per unit, a column per coder.
alpha <- function(ratings, level) {
  known <- lapply(seq_len(nrow(ratings)), function(i) ratings[i, !is.na(ratings[i, ])])
  known <- known[sapply(known, length) >= 2]
  if (length(known) == 0) return(NA)
  pool <- unlist(known)
  n <- length(pool)
  square <- function(a, b) switch(level,
    nominal = as.numeric(a != b),
    interval = (a - b)^2,
    # The ranks of two ratings, ties taken at their mean, differ by the ratings between them and half of each tie.
    ordinal = (mean(which(sort(pool) == a)) - mean(which(sort(pool) == b)))^2)
  within <- 0
  for (unit in known) {
    m <- length(unit)
    for (i in seq_len(m)) for (j in seq_len(m)) if (i != j) within <- within + square(unit[i], unit[j]) / (m - 1)
  }
  among <- 0
  for (i in seq_len(n)) for (j in seq_len(n)) if (i != j) among <- among + square(pool[i], pool[j])
  if (among == 0) return(NA)
  1 - (within / n) / (among / (n * (n - 1)))
}

row <- function(ratings, level, published = NULL, source = NULL) {
  value <- alpha(ratings, level)
  if (!is.null(published)) stopifnot(abs(round(value, 3) - published) < 1e-9)
  out <- list(
    coders = ncol(ratings), level = level,
    units = lapply(seq_len(nrow(ratings)), function(i) lapply(ratings[i, ], function(x) if (is.na(x)) NULL else x)), alpha = value)
  if (!is.null(published)) { out$published <- published; out$source <- source }
  out
}

rows <- list()
add <- function(...) rows[[length(rows) + 1]] <<- row(...)
letter <- function(text) match(strsplit(text, " ")[[1]], letters) - 1
k2011 <- "Krippendorff (2011), Computing Krippendorff's Alpha-Reliability"

# Two observers, binary data, ten units.
add(cbind(c(0, 1, 0, 0, 0, 0, 0, 0, 1, 0), c(1, 1, 1, 0, 0, 1, 0, 0, 0, 0)), "nominal", 0.095, paste(k2011, "section A"))
# Two observers, nominal data, twelve units.
add(cbind(letter("a a b b d c c c e d d a"), letter("b a b b b c c c e d d d")), "nominal", 0.692, paste(k2011, "section B"))
# Four observers, twelve units, missing data.
four <- rbind(
  c(1, 2, 3, 3, 2, 1, 4, 1, 2, NA, NA, NA), c(1, 2, 3, 3, 2, 2, 4, 1, 2, 5, NA, 3),
  c(NA, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, NA), c(1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, NA))
add(t(four), "nominal", 0.743, paste(k2011, "section C"))
add(t(four), "ordinal", 0.815, paste(k2011, "section D"))
add(t(four), "interval", 0.849, paste(k2011, "section D"))

while (length(rows) < 65) {
  coders <- sample(2:5, 1)
  ratings <- matrix(sample(c(0:3, NA), coders * sample(2:9, 1), TRUE, c(4, 3, 2, 1, 2)), ncol = coders)
  if (sample(2, 1) == 1) ratings <- ratings / 4
  level <- sample(c("nominal", "ordinal", "interval"), 1)
  if (!is.na(alpha(ratings, level))) add(ratings, level)
}

# The bootstrap distribution with every resample of the units listed: quantiles as the smallest value that so many do not exceed.
resampled <- function(ratings, level, share) {
  n <- nrow(ratings)
  draws <- as.matrix(expand.grid(rep(list(seq_len(n)), n)))
  values <- apply(draws, 1, function(rows) alpha(ratings[rows, , drop = FALSE], level))
  kept <- sort(values[!is.na(values)])
  tail <- (1 - share) / 2
  at <- function(p) kept[max(1, ceiling(p * length(kept) - 1e-9))]
  list(
    coders = ncol(ratings), level = level, share = share,
    units = lapply(seq_len(n), function(i) lapply(ratings[i, ], function(x) if (is.na(x)) NULL else x)),
    lower = at(tail), upper = at(1 - tail), undefined = mean(is.na(values)),
    # The same a little further in and out: where a sample's quantile may lie.
    lower_from = at(max(0, tail - 0.02)), lower_to = at(tail + 0.02), upper_from = at(1 - tail - 0.02), upper_to = at(min(1, 1 - tail + 0.02)))
}
bootstrap <- list(
  resampled(cbind(c(0, 1, 1, 0), c(0, 1, 0, 0)), "nominal", 0.8),
  resampled(cbind(c(0, 1, 2, 3, 1), c(0, 1, 2, 2, 3), c(NA, 1, 2, 3, 1)), "ordinal", 0.9),
  resampled(cbind(c(0.2, 0.8, 0.6, 1), c(0.4, 0.8, 0.2, 1)), "interval", 0.8))

json <- function(value) toJSON(value, auto_unbox = TRUE, digits = NA, null = "null")
lines <- function(rows) paste(sapply(rows, json), collapse = ",\n")
versions <- list(
  R = paste(R.version$major, R.version$minor, sep = "."), jsonlite = as.character(packageVersion("jsonlite")))
writeLines(
  c('{"made_by": "agreement.R",', paste0('"versions": ', json(versions), ","),
    '"alphas": [', lines(rows), "],", '"bootstrap": [', lines(bootstrap), "]}"),
  "agreement.json")
