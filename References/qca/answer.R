# Asks R's QCA about every table of a file: Rscript answer.R VERSION tables.jsonl answers.jsonl
# The package is taken from the library in R_LIBS, and its version must be VERSION. Every question runs in a process of
# its own for at most 20 seconds of processor time; what does not come back is written down as such. One line per question, as R gave it.

library(jsonlite)
suppressMessages(library(QCA))

arguments <- commandArgs(trailingOnly = TRUE)
version <- arguments[1]
stopifnot(as.character(packageVersion("QCA")) == version)
seconds <- 20

frame <- function(table) {
  columns <- lapply(seq_along(table$data[[1]]), function(c) sapply(table$data, function(row) row[[c]]))
  names(columns) <- c(unlist(table$conditions), if (is.null(table$outcome)) "Y" else table$outcome)
  data.frame(columns, row.names = paste0("c", seq_along(table$data)), check.names = FALSE)
}

truth_table <- function(table, outcome) {
  p <- table$parameters
  truthTable(
    frame(table), outcome = outcome, conditions = unlist(table$conditions),
    incl.cut = unlist(p$incl_cut), n.cut = p$n_cut, pri.cut = p$pri_cut)
}

configuration <- function(row) paste(as.character(unlist(row)), collapse = "")
configurations <- function(rows) {
  if (is.null(rows) || length(rows) == 0 || nrow(rows) == 0) return(list())
  as.list(unname(apply(as.matrix(rows), 1, function(r) paste(as.integer(r), collapse = ""))))
}

# The observed rows. Those under n.cut stand in `removed` when there are more than seven conditions.
rows_of <- function(tt, k) {
  one <- function(t, below) lapply(seq_len(nrow(t)), function(r) list(
    row = configuration(t[r, seq_len(k)]), n = as.numeric(t$n[r]),
    incl = suppressWarnings(as.numeric(t$incl[r])), pri = suppressWarnings(as.numeric(t[r, max(which(colnames(t) == "PRI"))])),
    out = if (below) "?" else as.character(t$OUT[r]), cases = as.character(t$cases[r])))
  shown <- one(tt$tt[as.numeric(tt$tt$n) > 0, , drop = FALSE], FALSE)
  if (k > 7 && !is.null(tt$removed)) shown <- c(shown, one(tt$removed$tt, TRUE))
  shown
}

# Every model with the fit of its terms and its own.
models_of <- function(solution, ic) {
  # Where no expectation is stated, QCA gives the terms of the one model as if each were a model of its own.
  if (!is.list(solution)) {
    solution <- list(solution)
    if (!is.null(ic$individual)) ic <- ic$overall
  }
  lapply(seq_along(solution), function(m) {
    fit <- if (is.null(ic$individual)) ic else ic$individual[[m]]
    terms <- fit$incl.cov
    list(
      terms = as.list(rownames(terms)), stated = as.list(solution[[m]]),
      incl = as.list(terms$inclS), pri = as.list(terms$PRI), cov = as.list(terms$covS), covU = as.list(terms$covU),
      fit = as.list(as.numeric(unlist(fit$sol.incl.cov[1, 1:3]))))
  })
}

solution_of <- function(m) list(
  primes = as.list(rownames(m$PIchart)), essential = as.list(m$essential), models = models_of(m$solution, m$IC),
  sa = lapply(m$SA, configurations))

pairs_of <- function(m) lapply(names(m$i.sol), function(name) {
  i <- m$i.sol[[name]]
  list(
    pair = name, conservative = as.list(i$c.sol), parsimonious = as.list(i$p.sol),
    easy = configurations(i$EC), difficult = configurations(i$DC),
    primes = as.list(rownames(i$PIchart)), models = models_of(i$solution, i$IC))
})

# R wants one value per condition ("-" for none), or expressions when there are conjunctions.
expectations <- function(table) {
  stated <- unlist(table$parameters$expectations)
  if (any(grepl("*", stated, fixed = TRUE))) return(stated)
  conditions <- unlist(table$conditions)
  sapply(conditions, function(name) {
    values <- c(
      if (paste0("~", name) %in% stated) "0", if (name %in% stated) "1",
      regmatches(stated, regexpr(paste0("(?<=^", name, "\\[)[0-9]+"), stated, perl = TRUE)))
    if (length(values) == 0) "-" else paste(values, collapse = ";")
  }, USE.NAMES = FALSE)
}

said <- function(e) gsub("[[:space:]]+", " ", trimws(conditionMessage(e)))

questions <- list(
  conservative = function(table, outcome) {
    tt <- truth_table(table, outcome)
    c(
      list(rows = rows_of(tt, length(table$conditions))),
      tryCatch(solution_of(minimize(tt, details = TRUE)), error = function(e) list(failed = said(e))))
  },
  parsimonious = function(table, outcome) {
    # By name, because minimize looks at the unevaluated argument.
    tt <- truth_table(table, outcome)
    direction <- expectations(table)
    m <- minimize(tt, include = "?", details = TRUE, dir.exp = direction)
    c(solution_of(m), list(pairs = pairs_of(m)))
  },
  # For tables whose expectations R cannot digest.
  without_expectations = function(table, outcome) {
    solution_of(minimize(truth_table(table, outcome), include = "?", details = TRUE))
  },
  contradictions_included = function(table, outcome) {
    solution_of(minimize(truth_table(table, outcome), include = c("?", "C"), details = TRUE))
  },
  irredundant = function(table, outcome) {
    solution_of(minimize(truth_table(table, outcome), include = "?", details = TRUE, all.sol = TRUE))
  })

# Seconds of processor time that a process has used (Linux).
processor_time <- function(pid) {
  text <- tryCatch(suppressWarnings(readLines(file.path("/proc", pid, "stat"))), error = function(e) NULL)
  if (is.null(text)) return(0)
  sum(as.numeric(strsplit(sub("^.*\\) ", "", text), " ")[[1]][12:13])) / 100
}

# A question in a forked process. A process that ends without an answer ran out of memory or crashed.
ask <- function(question, table, outcome) {
  job <- parallel::mcparallel({
    tryCatch(
      list(answer = suppressWarnings(questions[[question]](table, outcome))),
      error = function(e) list(failed = said(e)))
  }, silent = TRUE)
  repeat {
    result <- parallel::mccollect(job, wait = FALSE, timeout = 1)
    if (!is.null(result)) break
    if (processor_time(job$pid) > seconds) {
      tools::pskill(job$pid, tools::SIGKILL)
      suppressWarnings(parallel::mccollect(job))
      return(list(failed = sprintf("no answer within %d seconds of processor time", seconds)))
    }
  }
  suppressWarnings(parallel::mccollect(job, wait = FALSE))
  if (is.null(result[[1]])) list(failed = "the process ended without an answer") else result[[1]]
}

# In a function, because some functions of QCA look for their arguments' names among the global variables.
main <- function(source, target) {
  output <- file(target, "w")
  input <- file(source, "r")
  while (length(line <- readLines(input, 1)) > 0) {
    table <- fromJSON(line, simplifyVector = FALSE)
    lacking <- FALSE
    for (outcome in unlist(table$outcomes)) for (question in names(questions)) {
      if (question == "contradictions_included" && length(table$parameters$incl_cut) < 2) next
      if (question == "irredundant" && !isTRUE(table$irredundant[[outcome]])) next
      if (question == "without_expectations" && !lacking) next
      answer <- ask(question, table, outcome)
      if (question == "parsimonious") lacking <- !is.null(answer$failed)
      record <- c(list(id = table$id, version = version, outcome = outcome, question = question), answer)
      writeLines(as.character(toJSON(record, auto_unbox = TRUE, digits = NA, na = "null", null = "null")), output)
    }
    flush(output)
  }
  close(output)
}
main(arguments[2], arguments[3])
