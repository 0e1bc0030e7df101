import ArgumentParser
import CaseFiles
import Cases
import Combinatorics
import Foundation
import Reports
import SetTheory
import Studies

/// The command `gelingen robustness sweep`.
struct RobustnessSweepCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sweep",
    abstract: "All choices at once: the analysis again and again, with cut-offs, anchors, cases and unknown cells drawn.",
    discussion: """
      Ctrl-C ends it between two runs and prints what the first runs gave. With --shard 2/4 the second of four parts is computed; write it with --format json \
      --output, and join the parts with “gelingen robustness merge”, which gives the same bytes as one run.
      """)

  @OptionGroup var analysis: RobustnessOptions
  @OptionGroup var reach: ReachOptions
  @Option(help: "How many runs.") var runs = 10_000
  @Option(help: "The most cases left out in a run.") var drop = 1
  @Option(help: "What runs are drawn with.") var seed: UInt64 = 1
  @Option(help: "Which part of the runs, as 2/4.") var shard = "1/1"
  @OptionGroup var shared: SharedOptions
  @Option(help: "text, markdown, html, json or csv.") var format: OutputFormat = .text
  @Option(help: "A file, written whole or not at all.") var output: String?

  func validate() throws {
    guard (1...10_000_000).contains(runs) else { throw ValidationError("--runs \(runs) is no number of runs. Give 1 to 10000000.") }
    guard drop >= 0 else { throw ValidationError("--drop \(drop) is negative. Give 0 or more.") }
    guard let part, part.0 >= 1, part.0 <= part.1, part.1 <= runs else {
      throw ValidationError("--shard “\(shard)” is no part. Write 2/4 for the second of four, not more parts than runs.")
    }
  }

  private var part: (Int, Int)? {
    let sides = shard.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard sides.count == 2, let number = sides[0], let count = sides[1] else { return nil }
    return (number, count)
  }

  func run() throws {
    let interruption = Interruption()
    defer { withExtendedLifetime(interruption) {} }
    let request = interruption.request
    try Failure.handled(format) {
      let question = try analysis.question(shared)
      let (number, count) = part ?? (1, 1)
      let options = SweepRun.Options(
        reach: reach.reach, mostDropped: drop, runs: runs, seed: seed, shard: number, shards: count)
      let sweep = try SweepRun.run(
        question, options, version: Gelingen.version,
        effort: Effort(isCancelled: { request.isMade }, progress: Progress.printer(options: shared)),
        workers: { count, work in Parallel.map(count) { work($0) } })
      try Printer(options: shared, format: format, output: output).print(sweep, language: shared.lang)
      if !sweep.isFinished { throw ExitCode(Interruption.exitCode) }
    }
  }
}

/// The command `gelingen robustness merge`.
struct RobustnessMergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Joins the parts of a sweep: the same bytes as one run.")

  @Argument(help: "Files that “gelingen robustness sweep --shard … --format json” wrote.") var files: [String]
  @OptionGroup var shared: SharedOptions
  @Option(help: "text, markdown, html, json or csv.") var format: OutputFormat = .text
  @Option(help: "A file, written whole or not at all.") var output: String?

  func run() throws {
    try Failure.handled(format) {
      let parts = try files.map { file in (file: file, shard: try SweepShard(DataFile(file))) }
      let sweep = try SweepShard.merged(parts)
      try Printer(options: shared, format: format, output: output).print(sweep, language: shared.lang)
    }
  }
}

extension Printer {
  fileprivate func print(_ sweep: SweepShard, language: Language) throws {
    try print(
      SweepReport.document(sweep, language: language), json: { try SweepReport.json(sweep) }, csv: { SweepReport.table(sweep) })
  }
}
