# What SetMethods says of the robustness of solutions: parameters, case ratios and stepped ranges.
# Run in this folder: SETMETHODS=/path/to/SetMethods/R Rscript robustness.R
# with the sources of SetMethods 4.0 (only its own functions are read, so that its other dependencies need not be there), and QCA and jsonlite.
#
# Departure: with three and more test solutions SetMethods looks at the first and the last only (`for (i in length(test_sol))`) in all but the core.
# Those values are written down as "three" with the order they were given in; the tests hold ours against the definition instead, and against SetMethods where
# it is right: one and two test solutions, and the core of three.

suppressMessages(library(QCA))
library(jsonlite)
folder <- Sys.getenv("SETMETHODS")
stopifnot(nzchar(folder))
for (file in c("pimdata", "QCAfit", "intersectExp", "negateExp", "helper_rob", "rob.corefit", "rob.fit", "rob.inclrange", "rob.ncutrange", "rob.calibrange"))
  source(file.path(folder, paste0(file, ".R")))
set.seed(20, kind = "Mersenne-Twister", normal.kind = "Inversion", sample.kind = "Rejection")

solve <- function(data, conditions, incl, n) tryCatch(
  suppressWarnings(minimize(truthTable(data, outcome = "Y", conditions = conditions, incl.cut = incl, n.cut = n), include = "?")),
  error = function(e) NULL)
number <- function(x) if (is.na(x)) NULL else as.numeric(x)
case_names <- function(data, x) as.list(rownames(data)[x])

compare <- function(data, initial, tests) {
  core <- rob.corefit(tests, initial, "Y")
  fit <- rob.fit(tests, initial, "Y")
  ratio <- rob.case.ratio(tests, initial, "Y")
  nd <- rob.evaluation(tests, initial, "Y")
  list(
    core_consistency = as.numeric(core[1]), core_coverage = as.numeric(core[2]),
    rf_cov = number(fit[1]), rf_cons = number(fit[2]), rf_sc_min = number(fit[3]), rf_sc_max = number(fit[4]),
    rcr_typ = number(ratio[1]), rcr_dev = number(ratio[2]), rank = number(ratio[3]),
    robust = case_names(data, nd$"S1*S2" > 0.5), shaky = case_names(data, nd$"S1*s2" > 0.5), possible = case_names(data, nd$"s1*S3" > 0.5))
}

problem <- function(name, data, conditions, incl) {
  initial <- solve(data, conditions, incl, 1)
  settings <- list(c(incl - 0.1, 1), c(min(1, incl + 0.1), 1), c(incl, 2), c(incl - 0.2, 1))
  tests <- lapply(settings, function(s) solve(data, conditions, s[1], s[2]))
  kept <- !sapply(tests, is.null)
  if (is.null(initial) || length(initial$solution) > 1 || any(sapply(tests[kept], function(t) length(t$solution) > 1)) || sum(kept) < 3) return(NULL)
  tests <- tests[kept]; settings <- settings[kept]
  list(
    name = name, conditions = as.list(conditions), cases = as.list(rownames(data)), cells = unname(apply(data[, c(conditions, "Y")], 1, as.list)),
    incl_cut = incl, initial = as.list(initial$solution[[1]]),
    tests = lapply(seq_along(tests), function(i) list(
      incl_cut = settings[[i]][1], n_cut = settings[[i]][2], solution = as.list(tests[[i]]$solution[[1]]), alone = compare(data, initial, tests[[i]]))),
    two = compare(data, initial, tests[1:2]),
    three = list(given = compare(data, initial, tests[1:3]), other_order = compare(data, initial, tests[c(1, 3, 2)])))
}

frames <- list()
lf <- LF; names(lf)[names(lf) == "SURV"] <- "Y"
frames[[1]] <- problem("LF", lf, c("DEV", "URB", "LIT", "IND", "STB"), 0.8)
drawn <- 0
while (length(frames) < 16) {
  drawn <- drawn + 1
  cases <- sample(10:24, 1)
  values <- function() sample(c(0:4, 6:10) / 10, cases, replace = TRUE)
  a <- values(); b <- values(); c <- values()
  y <- pmax(pmin(a, 1 - b), c)
  change <- sample(cases, cases %/% 3)
  y[change] <- values()[change]
  data <- data.frame(A = a, B = b, C = c, Y = y, row.names = paste0("c", seq_len(cases)))
  frames[[length(frames) + 1]] <- problem(paste0("drawn", drawn), data, c("A", "B", "C"), 0.8)
}

# Ranges, stepped: the last step at which the solution was still the same.
quiet <- function(expression) { sink(tempfile()); on.exit(sink()); expression }
conditions <- c("DEV", "URB", "LIT", "IND", "STB")
raw <- LR; names(raw)[names(raw) == "SURV"] <- "Y"
anchors <- list(DEV = c(400, 550, 900), URB = c(25, 50, 65), LIT = c(50, 75, 90), IND = c(20, 30, 40))
calibrated <- lf
for (set in names(anchors)) calibrated[, set] <- calibrate(raw[, set], type = "fuzzy", thresholds = anchors[[set]])
ranges <- list(
  incl = list(step = 0.005, value = 0.8, range = quiet(rob.inclrange(
    data = calibrated, step = 0.005, max.runs = 60, outcome = "Y", conditions = conditions, incl.cut = 0.8, n.cut = 1, include = "?"))[, 1]),
  n = list(step = 1, value = 1, range = quiet(rob.ncutrange(
    data = calibrated, step = 1, max.runs = 10, outcome = "Y", conditions = conditions, incl.cut = 0.8, n.cut = 1, include = "?"))[, 1]))
anchor_ranges <- lapply(c("DEV", "URB"), function(set) {
  span <- anchors[[set]][3] - anchors[[set]][1]
  step <- span / 50
  found <- quiet(rob.calibrange(
    raw.data = raw, calib.data = calibrated, test.cond.raw = set, test.cond.calib = set, test.thresholds = anchors[[set]], type = "fuzzy", step = step,
    max.runs = 40, outcome = "Y", conditions = conditions, incl.cut = 0.8, n.cut = 1, include = "?"))
  list(set = set, anchors = anchors[[set]], step = step, lower = as.list(unlist(found[1, ])), upper = as.list(unlist(found[2, ])))
})

write(toJSON(list(
  versions = list(R = paste(R.version$major, R.version$minor, sep = "."), QCA = as.character(packageVersion("QCA")), SetMethods = "4.0"),
  problems = Filter(Negate(is.null), frames),
  ranges = list(
    conditions = conditions, cases = rownames(calibrated), raw = lapply(names(anchors), function(s) raw[, s]),
    stability = calibrated$STB, outcome = calibrated$Y, cuts = ranges, anchors = anchor_ranges)),
  auto_unbox = TRUE, digits = 12, na = "null", null = "null"), "robustness.json")
