# Reference values for associations of one condition and one outcome, and for permutation tests of several.
# Run in this folder: Rscript association.R
# R's stats package does the work (fisher.test, dhyper, qbeta, pbeta); permutations are listed one by one.

library(jsonlite)
set.seed(8, kind = "Mersenne-Twister", normal.kind = "Inversion", sample.kind = "Rejection")

# --- Fisher's exact test and mid-p -------------------------------------------------------------

fisher <- function(a, b, c, d) {
  # Columns: with and without the outcome; rows: with and without the condition.
  table <- matrix(c(a, c, b, d), 2)
  p <- function(alternative) min(1, fisher.test(table, alternative = alternative)$p.value)
  here <- dhyper(a, a + c, b + d, a + b)
  stopifnot(isTRUE(all.equal(p("greater"), phyper(a - 1, a + c, b + d, a + b, lower.tail = FALSE), tolerance = 1e-12)))
  list(
    both = a, condition_only = b, outcome_only = c, neither = d,
    greater = p("greater"), less = p("less"), two_sided = p("two.sided"),
    mid_p_greater = p("greater") - here / 2, mid_p_less = p("less") - here / 2, mid_p_two_sided = p("two.sided") - here / 2,
    smallest_greater = dhyper(min(a + b, a + c), a + c, b + d, a + b))
}

tables <- list()
for (n in 1:7) for (a in 0:n) for (b in 0:(n - a)) for (c in 0:(n - a - b)) {
  tables[[length(tables) + 1]] <- fisher(a, b, c, n - a - b - c)
}
for (i in 1:60) {
  counts <- rpois(4, 6)
  if (sum(counts) > 0) tables[[length(tables) + 1]] <- do.call(fisher, as.list(counts))
}
# Fisher's tea-tasting lady, and large numbers.
tables[[length(tables) + 1]] <- fisher(3, 1, 1, 3)
tables[[length(tables) + 1]] <- fisher(300, 200, 250, 250)
tables[[length(tables) + 1]] <- fisher(40, 960, 5, 1995)

# --- Difference of two shares under beta priors --------------------------------------------------

# Double-exponential quadrature (Takahasi and Mori 1974), which roots at the ends do not disturb; halving the step must change nothing.
quadrature <- function(f, low, high) {
  if (high <= low) return(0)
  rule <- function(step) {
    t <- seq(-3.6, 3.6, by = step)
    s <- pi / 2 * sinh(t)
    x <- (low + high) / 2 + (high - low) / 2 * tanh(s)
    w <- (high - low) / 2 * pi / 2 * cosh(t) / cosh(s)^2
    inside <- x > low & x < high
    step * sum(w[inside] * f(x[inside]))
  }
  value <- rule(1 / 64)
  stopifnot(abs(value - rule(1 / 32)) < 1e-11)
  value
}

difference <- function(k1, n1, k0, n0, prior) {
  a1 <- k1 + prior; b1 <- n1 - k1 + prior; a0 <- k0 + prior; b0 <- n0 - k0 + prior
  # Over the quantiles of p0: where the density is infinite at an end, its quantiles are not.
  at_most <- function(d) {
    f <- function(u) pbeta(qbeta(u, a0, b0) + d, a1, b1)
    # Breaks where the inner function begins to rise and where it reaches 1.
    breaks <- sort(unique(c(0, pbeta(max(0, -d), a0, b0), pbeta(min(1, 1 - d), a0, b0), 1)))
    sum(sapply(seq_len(length(breaks) - 1), function(i)
      quadrature(f, breaks[i], breaks[i + 1])))
  }
  quantile <- function(p) uniroot(function(d) at_most(d) - p, c(-1, 1), tol = 1e-12)$root
  list(
    first_successes = k1, first_trials = n1, second_successes = k0, second_trials = n0,
    prior = if (prior == 1) "uniform" else "jeffreys",
    above_zero = 1 - at_most(0), at_most_a_quarter = at_most(0.25), at_most_minus_half = at_most(-0.5),
    lower = quantile(0.025), upper = quantile(0.975))
}

differences <- list()
for (counts in list(c(4, 4, 0, 3), c(3, 4, 1, 4), c(0, 2, 2, 2), c(1, 1, 0, 1), c(5, 9, 4, 9), c(7, 8, 2, 12), c(30, 50, 20, 50), c(12, 13, 40, 90))) {
  for (prior in c(0.5, 1)) {
    differences[[length(differences) + 1]] <- do.call(difference, c(as.list(counts), prior))
  }
}

# --- Permutation tests with the largest statistic ------------------------------------------------

orders <- function(values) {
  if (length(values) <= 1) return(list(values))
  unlist(lapply(unique(values), function(value) {
    rest <- values[-match(value, values)]
    lapply(orders(rest), function(tail) c(value, tail))
  }), recursive = FALSE)
}

permutation <- function(candidates, outcome) {
  statistic <- function(y) apply(candidates, 2, function(x) cor(x, y)) * sqrt(length(y) - 1)
  observed <- statistic(outcome)
  all <- t(sapply(orders(outcome), statistic))
  if (ncol(candidates) == 1) all <- t(all)
  most <- apply(all, 1, max)
  list(
    candidates = lapply(seq_len(ncol(candidates)), function(j) candidates[, j]), outcome = outcome, arrangements = nrow(all),
    statistic = as.list(observed), p = lapply(seq_along(observed), function(j) mean(all[, j] >= observed[j] - 1e-9)),
    adjusted_p = lapply(observed, function(t) mean(most >= t - 1e-9)), smallest_adjusted = mean(most >= max(most) - 1e-9))
}

permutations <- list()
while (length(permutations) < 24) {
  n <- sample(4:7, 1)
  k <- sample(1:5, 1)
  kind <- sample(c("crisp", "fuzzy", "ties"), 1)
  value <- function(count) switch(kind, crisp = sample(0:1, count, TRUE), fuzzy = round(runif(count), 2), ties = sample(0:4, count, TRUE) / 4)
  candidates <- matrix(value(n * k), n)
  outcome <- value(n)
  if (sd(outcome) == 0 || any(apply(candidates, 2, sd) == 0)) next
  permutations[[length(permutations) + 1]] <- permutation(candidates, outcome)
}

json <- function(value) toJSON(value, auto_unbox = TRUE, digits = NA)
lines <- function(rows) paste(sapply(rows, json), collapse = ",\n")
versions <- list(
  R = paste(R.version$major, R.version$minor, sep = "."), jsonlite = as.character(packageVersion("jsonlite")))
writeLines(
  c('{"made_by": "association.R",', paste0('"versions": ', json(versions), ","),
    '"fisher": [', lines(tables), "],", '"differences": [', lines(differences), "],",
    '"permutations": [', lines(permutations), "]}"),
  "association.json")
