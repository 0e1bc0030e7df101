# Necessity of single conditions, superSubset and the fit of expressions: Rscript fit.R VERSION tables.jsonl answers.jsonl
# For the tables marked `necessity`: pofind, and superSubset with incl.cut 0.9 and depth 2. For those with an
# `expression`: pof as sufficient and as necessary. Cases and settings as in answer.R; these questions need no time limit.

library(jsonlite)
suppressMessages(library(QCA))

arguments <- commandArgs(trailingOnly = TRUE)
version <- arguments[1]
stopifnot(as.character(packageVersion("QCA")) == version)

frame <- function(table) {
  data <- as.data.frame(do.call(rbind, lapply(table$data, unlist)))
  colnames(data) <- c(unlist(table$conditions), "Y")
  data
}

rows <- function(fit) lapply(seq_len(if (is.null(fit)) 0 else nrow(fit)), function(r) c(
  list(set = gsub("[[:space:]]", "", rownames(fit)[r])), lapply(as.list(fit[r, ]), function(x) as.numeric(x))))

# bquote, because pof reads the tilde of a negated outcome off the unevaluated argument: of a variable that holds "~Y" it
# takes Y, without a word.
questions <- list(
  single = function(table, data, outcome) {
    data <- data[, c(unlist(table$conditions), "Y")]
    rows(pofind(data = data, outcome = outcome)$incl.cov)
  },
  supersets = function(table, data, outcome) {
    rows(superSubset(data, outcome = outcome, incl.cut = 0.9, depth = 2, msg = FALSE)$incl.cov)
  },
  sufficient = function(table, data, outcome) {
    set <- paste(unlist(table$expression), collapse = " + ")
    rows(eval(bquote(pof(.(set), outcome = .(outcome), data = data, relation = "sufficiency")$incl.cov)))
  },
  necessary = function(table, data, outcome) {
    set <- paste(unlist(table$expression), collapse = " + ")
    rows(eval(bquote(pof(.(set), outcome = .(outcome), data = data, relation = "necessity")$incl.cov)))
  })

main <- function(source, target) {
  output <- file(target, "w")
  for (line in readLines(source)) {
    table <- fromJSON(line, simplifyVector = FALSE)
    for (outcome in c("Y", "~Y")) for (question in names(questions)) {
      if (question %in% c("single", "supersets") && !isTRUE(table$necessity)) next
      if (question %in% c("sufficient", "necessary") && is.null(table$expression)) next
      answer <- tryCatch(
        list(rows = suppressWarnings(questions[[question]](table, frame(table), outcome))),
        error = function(e) list(failed = gsub("[[:space:]]+", " ", trimws(conditionMessage(e)))))
      record <- c(list(id = table$id, version = version, outcome = outcome, question = question), answer)
      writeLines(as.character(toJSON(record, auto_unbox = TRUE, digits = NA, na = "null", null = "null")), output)
    }
  }
  close(output)
}
main(arguments[2], arguments[3])
