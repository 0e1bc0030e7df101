# Reads what Gelingen exports with base R alone and computes two results again: the exact intervals of a study of cases and, where the
# package QCA is installed, the models of a study over a table. Documentation/Guides/R.md explains it.
#
# Usage: Rscript examples/R/read-exports.R FOLDER
#
# FOLDER holds what these commands write:
#
#   gelingen export package --output FOLDER/package
#   gelingen study run regional-missions --output FOLDER/missions
#   gelingen study run lipset --output FOLDER/lipset
#   gelingen export qca --study lipset --output FOLDER/qca

folder <- commandArgs(trailingOnly = TRUE)
if (length(folder) != 1) stop("Usage: Rscript examples/R/read-exports.R FOLDER", call. = FALSE)

# Keys stay text: "01001" is no number. An empty cell is missing; “unknown” is a word of the data and stays one.
read_table <- function(...) {
  read.csv(file.path(folder, ...), colClasses = "character", na.strings = "", encoding = "UTF-8", check.names = FALSE)
}

# A membership is a number, a range such as 0.33..0.67, or unknown, which may be anything from 0 to 1.
# A number has two equal ends. Nothing is filled in: what is unknown keeps both ends open.
bounds <- function(membership) {
  ends <- strsplit(ifelse(membership == "unknown", "0..1", membership), "..", fixed = TRUE)
  data.frame(lower = as.numeric(sapply(ends, `[`, 1)), upper = as.numeric(sapply(ends, function(end) end[length(end)])))
}

# --- The library as a Data Package -------------------------------------------------------------------------------------------

cases <- read_table("package", "cases.csv")
cells <- read_table("package", "cells.csv")
cat(sprintf("%d cases, %d coded cells, %d claims\n", nrow(cases), nrow(cells), nrow(read_table("package", "claims.csv"))))

# The columns lower and upper are the same as the ends of the membership.
ends <- bounds(cells$membership)
stopifnot(isTRUE(all.equal(ends$lower, as.numeric(cells$lower))), isTRUE(all.equal(ends$upper, as.numeric(cells$upper))))

# A cell that nobody coded has no row. In a table with every case and every condition it is missing, never 0.
missions <- cases$case[cases$kind == "mission"]
coded <- cells[cells$group == "condition" & cells$case %in% missions, ]
wide <- tapply(coded$presence, list(coded$case, coded$condition), function(values) values[1])
cat(sprintf("%d missions and parts of missions by %d conditions: %d cells coded, %d unknown\n",
            nrow(wide), ncol(wide), sum(!is.na(wide)), sum(is.na(wide))))

# --- A study of cases: exact intervals, computed again ------------------------------------------------------------------------

agreement <- read_table("missions", "tables", "agreement.csv")
number <- function(column) as.numeric(agreement[[column]])
again <- mapply(function(k, n) binom.test(k, n)$conf.int, number("present"), number("n"))
stopifnot(
  isTRUE(all.equal(again[1, ], number("at_least_clopper_pearson_lower"), tolerance = 1e-9)),
  isTRUE(all.equal(again[2, ], number("at_least_clopper_pearson_upper"), tolerance = 1e-9)))
cat(sprintf("%d exact intervals equal to those of binom.test\n", ncol(again)))

# --- A study over a table: its models, with QCA --------------------------------------------------------------------------------

sets <- read.csv(file.path(folder, "qca", "lipset.csv"), row.names = 1, check.names = FALSE)
models <- read_table("lipset", "tables", "minimize.csv")
cat(sprintf("%d cases and %d sets for QCA\n", nrow(sets), ncol(sets)))

# Terms in any order, and the literals of each term in any order, are the same model.
canonical <- function(expression) {
  terms <- strsplit(gsub(" ", "", expression), "+", fixed = TRUE)[[1]]
  paste(sort(sapply(strsplit(terms, "*", fixed = TRUE), function(literals) paste(sort(literals), collapse = "*"))), collapse = " + ")
}

# All models of one solution, theirs and ours, as sorted texts.
compare <- function(type, include) {
  theirs <- QCA::minimize(table, include = include, details = TRUE)$solution
  theirs <- sort(sapply(theirs, function(terms) canonical(paste(terms, collapse = "+"))))
  ours <- sort(unique(sapply(models$expression[models$solution == type], canonical, USE.NAMES = FALSE)))
  if (!identical(theirs, ours)) stop(type, ": QCA has ", paste(theirs, collapse = "; "), ", Gelingen ", paste(ours, collapse = "; "))
  cat(sprintf("%s solution, %d model, as QCA has it: %s\n", type, length(ours), ours))
}

if (suppressWarnings(requireNamespace("QCA", quietly = TRUE))) {
  # The cut-off is the study's own; see cut_offs in cases/studies/lipset.yml.
  table <- QCA::truthTable(sets, outcome = "SURV", incl.cut = 0.8, n.cut = 1, pri.cut = 0)
  compare("conservative", "")
  compare("parsimonious", "?")
} else {
  cat("The package QCA is not installed: its models were not compared.\n")
}
