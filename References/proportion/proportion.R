# Reference values for intervals of a proportion and for the smallest p of Fisher's exact test.
# Run in this folder: Rscript proportion.R
# The published functions of R's stats package do the work; closed forms are compared with them on the way.

library(jsonlite)

# Not closer than 1e-11, because prop.test takes its quantile at (1 + level) / 2, which costs digits at 99.9999 %.
agree <- function(a, b) stopifnot(isTRUE(all.equal(as.numeric(a), as.numeric(b), tolerance = 1e-11)))

exact <- function(k, n, level) {
  ends <- binom.test(k, n, conf.level = level)$conf.int
  list(lower = ends[1], upper = ends[2])
}

# Equal-tailed.
credible <- function(k, n, level, prior) {
  tail <- (1 - level) / 2
  list(
    lower = qbeta(tail, k + prior, n - k + prior),
    upper = qbeta(tail, k + prior, n - k + prior, lower.tail = FALSE))
}

wilson <- function(k, n, level) {
  z <- qnorm((1 - level) / 2, lower.tail = FALSE)
  reach <- z * sqrt(k * (n - k) / n + z^2 / 4)
  ends <- pmin(1, pmax(0, (k + z^2 / 2 + c(-reach, reach)) / (n + z^2)))
  if (k == 0) ends[1] <- 0
  if (k == n) ends[2] <- 1
  agree(ends, suppressWarnings(prop.test(k, n, conf.level = level, correct = FALSE))$conf.int)
  list(lower = ends[1], upper = ends[2])
}

row <- function(k, n, level, note = NULL) {
  lower <- binom.test(k, n, alternative = "greater", conf.level = level)$conf.int[1]
  upper <- binom.test(k, n, alternative = "less", conf.level = level)$conf.int[2]
  if (k == n) agree(lower, (1 - level)^(1 / n))
  values <- list(
    successes = k, trials = n, level = level,
    clopper_pearson = exact(k, n, level),
    jeffreys = credible(k, n, level, 1 / 2),
    uniform = credible(k, n, level, 1),
    wilson = wilson(k, n, level),
    lower_one_sided = lower, upper_one_sided = upper)
  if (!is.null(note)) values$note <- note
  values
}

intervals <- list()
for (n in c(1:8, 12, 20)) for (k in 0:n) for (level in c(0.9, 0.95)) {
  intervals[[length(intervals) + 1]] <- row(k, n, level)
}
for (level in c(0.5, 0.8, 0.99, 0.999, 0.999999)) for (k in c(0, 1, 4, 13, 24, 25)) {
  intervals[[length(intervals) + 1]] <- row(k, 25, level)
}

# Inputs at which GSL's own inverse of the beta distribution fails; inverse-failures.c found them.
failures <- read.csv("inverse-failures.csv")
notes <- c(nan = "GSL 2.7.1's inverse returns NaN", inexact = "GSL 2.7.1's inverse is inexact")
for (i in seq_len(nrow(failures))) {
  input <- failures[i, ]
  intervals[[length(intervals) + 1]] <- row(input$successes, input$trials, input$level, notes[[input$failure]])
}

# The largest number of trials the library computes.
for (k in c(0, 1, 9, 50000, 99999, 100000)) {
  intervals[[length(intervals) + 1]] <- row(k, 100000, 0.95, "largest number of trials")
}

# The condition is present in exactly the cases with the outcome.
separated <- function(m, n) {
  p <- fisher.test(matrix(c(m, 0, 0, n - m), 2), alternative = "greater")$p.value
  agree(p, 1 / choose(n, m))
  p
}

smallest <- list()
for (n in c(1:12, 15, 20, 50)) {
  p <- sapply(0:n, function(m) separated(m, n))
  for (m in 0:n) {
    smallest[[length(smallest) + 1]] <- list(
      cases = n, cases_with_outcome = m, at_observed_split = p[m + 1], at_best_split = min(p))
  }
}
# fisher.test does not take numbers this large; choose does.
for (m in c(1, 3, 200, 500)) {
  smallest[[length(smallest) + 1]] <- list(
    cases = 1000, cases_with_outcome = m,
    at_observed_split = 1 / choose(1000, m), at_best_split = 1 / choose(1000, 500))
}

# One row a line, so that a change can be read; 15 significant digits.
json <- function(value) toJSON(value, auto_unbox = TRUE, digits = NA)
lines <- function(rows) paste(sapply(rows, json), collapse = ",\n")
versions <- list(
  R = paste(R.version$major, R.version$minor, sep = "."), jsonlite = as.character(packageVersion("jsonlite")))
writeLines(
  c('{"made_by": "proportion.R",', paste0('"versions": ', json(versions), ","),
    '"intervals": [', lines(intervals), "],", '"smallest_attainable_p": [', lines(smallest), "]}"),
  "proportion.json")
