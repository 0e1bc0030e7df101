# Calibrations by QCA::calibrate: Rscript calibrate.R VERSION answers.jsonl
# The raw values are drawn with R's default generator from the seed of the line, and written with the answer.

library(jsonlite)
suppressMessages(library(QCA))

arguments <- commandArgs(trailingOnly = TRUE)
version <- arguments[1]
stopifnot(as.character(packageVersion("QCA")) == version)

lines <- list()
add <- function(shape, x, ...) {
  settings <- list(...)
  answer <- tryCatch(
    list(y = as.numeric(suppressWarnings(do.call(calibrate, c(list(x), settings))))),
    error = function(e) list(failed = gsub("[[:space:]]+", " ", trimws(conditionMessage(e)))))
  lines[[length(lines) + 1]] <<- c(
    list(id = sprintf("calibration-%02d", length(lines) + 1), version = version, shape = shape),
    lapply(settings, unname), list(x = x), answer)
}

# Values with every anchor among them, and one value twice.
draw <- function(seed, anchors, n = 11) {
  set.seed(seed)
  width <- diff(range(anchors))
  x <- round(runif(n, min(anchors) - width / 2, max(anchors) + width / 2), 2)
  c(anchors, x, x[1])
}

anchors <- list(c(2, 5, 9), c(10, 25, 60), c(-3, 0, 4), c(0.2, 0.45, 0.5), c(2500, 5000, 20000))
for (i in seq_along(anchors)) {
  a <- anchors[[i]]
  idm <- if (i %% 2) 0.95 else 0.953
  add("logistic", draw(i, a), thresholds = a, idm = idm)
  add("logistic", draw(10 + i, a), thresholds = rev(a), idm = idm)
}
# Far beyond the anchors, where calibrate writes 0 and 1 for what is closer to them than 0.0001.
add("logistic", c(-20, -12, -11, -10, 5, 18, 19, 20, 21, 30), thresholds = c(2, 5, 9), idm = 0.95)
powers <- list(c(1, 1), c(0.5, 0.5), c(2, 2), c(1, 2), c(0.5, 2))
for (i in seq_along(powers)) {
  p <- powers[[i]]
  a <- anchors[[i]]
  add("piecewise", draw(20 + i, a), thresholds = a, logistic = FALSE, below = p[1], above = p[2])
  add("piecewise", draw(30 + i, a), thresholds = rev(a), logistic = FALSE, below = p[1], above = p[2])
}
bells <- list(c(1, 2, 3, 5, 6, 8), c(1, 2, 4, 4, 7, 8), c(-2, 0, 1, 2, 3.5, 4), c(10, 30, 35, 60, 70, 100))
for (i in seq_along(bells)) {
  b <- bells[[i]]
  p <- powers[[i]]
  add("bell", draw(40 + i, b, 9), thresholds = b, below = p[1], above = p[2])
  # Exclusion inside, inclusion outside: i1 c1 e1 e2 c2 i2 in the order of the values.
  add("inverted bell", draw(50 + i, b, 9), thresholds = b[c(3, 2, 1, 6, 5, 4)], below = p[1], above = p[2])
}
add("crisp", draw(61, c(5, 9)), type = "crisp", thresholds = 5)
add("crisp", draw(62, c(0.2, 0.7)), type = "crisp", thresholds = 0.45)
add("multivalue", draw(63, c(5, 9)), type = "crisp", thresholds = c(5, 7.5))
add("multivalue", draw(64, c(2, 5, 9)), type = "crisp", thresholds = c(2, 5, 9))
add("multivalue", draw(65, c(-1, 4)), type = "crisp", thresholds = c(3, 0.5))
for (i in 1:4) {
  thresholds <- list(c(20, 40, 60), c(5, 15, 30, 50, 70), c(25, 50, 75, 90), c(10, 90))[[i]]
  set.seed(70 + i)
  add("indirect", round(runif(15, 1, 100), 1), method = "indirect", thresholds = thresholds)
}
for (i in 1:4) {
  set.seed(80 + i)
  add("total fuzzy and relative", as.numeric(sample(1:c(7, 5, 10, 7)[i], 15, replace = TRUE)), method = "TFR")
}

output <- file(arguments[2], "w")
for (line in lines) writeLines(as.character(toJSON(line, auto_unbox = TRUE, digits = NA, na = "null")), output)
close(output)
