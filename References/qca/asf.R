# Atomic solution formulas of cna 4.0.0 with consistency and coverage 1: Rscript asf.R tables.jsonl answers.jsonl
# Of the crisp tables whose rows with equal conditions have equal outcomes, with at most six conditions, the first forty.
# cna(data, outcome = "Y", con = 1, cov = 1, maxstep = c(k, 8, 40)): conjunctions of up to k literals, up to 8 of them,
# up to 40 literals together, all other settings as they come. asf() lists every minimally necessary disjunction of
# minimally sufficient conjunctions, a second opinion on the irredundant models where remainders may be used.

library(jsonlite)
suppressMessages(library(cna))
stopifnot(packageVersion("cna") == "4.0.0")

arguments <- commandArgs(trailingOnly = TRUE)
output <- file(arguments[2], "w")
done <- 0
for (line in readLines(arguments[1])) {
  table <- fromJSON(line, simplifyVector = FALSE)
  k <- length(table$conditions)
  if (table$kind != "crisp" || k > 6 || !isTRUE(table$irredundant$Y) || done == 40) next
  data <- as.data.frame(do.call(rbind, lapply(table$data, unlist)))
  colnames(data) <- c(unlist(table$conditions), "Y")
  if (anyDuplicated(unique(data)[, seq_len(k)])) next
  done <- done + 1
  formulas <- asf(cna(data, outcome = "Y", con = 1, cov = 1, maxstep = c(k, 8, 40)))$condition
  record <- list(id = table$id, version = "cna 4.0.0", formulas = as.list(as.character(formulas)))
  writeLines(as.character(toJSON(record, auto_unbox = TRUE)), output)
}
close(output)
