# All minimum parsimonious models of a crisp table: Rscript minimize.R table.csv MODE REPORT [incl.cut n.cut pri.cut]
# MODE is `all`, or `first` for first.min = TRUE. Prints the models. REPORT gets one line of JSON: the seconds inside
# .Call("C_Cubes", …), which finds prime implicants and covers, by the clock and of the processor, and what came out.

suppressMessages(library(QCA))
arguments <- commandArgs(trailingOnly = TRUE)
cuts <- if (length(arguments) > 3) as.numeric(arguments[4:6]) else c(1, 1, 0)

core <- NULL
timed <- new.env(parent = environment(minimize))
timed$.Call <- function(name, ...) {
  if (!identical(name, "C_Cubes")) return(base::.Call(name, ...))
  spent <- proc.time()
  start <- Sys.time()
  result <- base::.Call(name, ...)
  core <<- c(elapsed = as.numeric(Sys.time() - start, units = "secs"), spent = sum((proc.time() - spent)[1:2]))
  result
}
environment(minimize) <- timed

report <- function(...) {
  seconds <- if (is.null(core)) "" else sprintf(
    "\"core_seconds\": %.6f, \"core_processor_seconds\": %.3f, ", core[["elapsed"]], core[["spent"]])
  cat("{", seconds, ..., "}\n", sep = "", file = arguments[3])
}

data <- read.csv(arguments[1])
table <- truthTable(data, outcome = "Y", incl.cut = cuts[1], n.cut = cuts[2], pri.cut = cuts[3])
result <- tryCatch(
  minimize(table, include = "?", first.min = arguments[2] == "first"),
  error = function(e) {
    report("\"message\": \"", gsub("[[:space:]\"]+", " ", trimws(conditionMessage(e))), "\"")
    quit(status = 3)
  })
for (model in result$solution) cat(paste(model, collapse = " + "), "\n")
report("\"primes\": ", nrow(result$PIchart), ", \"models\": ", length(result$solution))
