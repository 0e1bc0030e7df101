import ArgumentParser
import CaseFiles
import Combinatorics
import Reports
import SetTheory
import Studies

/// The command `gelingen robustness`.
struct RobustnessCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "robustness", abstract: "How far the solution depends on cut-offs, anchors, cases, conditions and sources.",
    subcommands: [
      RobustnessRangesCommand.self, RobustnessSweepCommand.self, RobustnessMergeCommand.self, RobustnessSensitivityCommand.self,
    ], defaultSubcommand: RobustnessRangesCommand.self)
}

/// The command `gelingen robustness ranges`, which is also `gelingen robustness`.
struct RobustnessRangesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ranges", abstract: "One choice at a time: ranges, leaving out, and the robust core.",
    discussion: """
      Over all values that each cut-off and each anchor can have, the solution is computed, not stepped: where it changes is exact. Then every case, every \
      condition and every group of --leave-out-by is left out alone. The robust core compares the model with test solutions: those of --test, or every other \
      solution that one choice alone gives within its reach. Anchors are known for studies that calibrate their sets (--study). \
      A study over case files is examined without each source, coder and case.
      """)

  @OptionGroup var analysis: RobustnessOptions
  @OptionGroup var reach: ReachOptions
  @Option(help: "A test solution: a setting as “incl-cut=0.75; n-cut=2; DEV=400,550,900”, or an expression as “A*~B + C”. Repeatable.")
  var test: [String] = []
  @OptionGroup var shared: SharedOptions
  @Option(help: "text, markdown, html, json or csv.") var format: OutputFormat = .text
  @Option(help: "A file, written whole or not at all.") var output: String?

  func run() throws {
    try Failure.handled(format) {
      let printer = Printer(options: shared, format: format, output: output)
      if let evidence = try analysis.evidence(shared) {
        return try printer.print(
          EvidenceRobustnessReport.document(evidence, language: shared.lang, version: Gelingen.version),
          json: { try EvidenceRobustnessReport.json(evidence, version: Gelingen.version) },
          csv: { EvidenceRobustnessReport.table(evidence) })
      }
      let question = try analysis.question(shared)
      try question.refuseOpenCells()
      let result = try Robustness(
        question.base, reach: reach.reach, stated: test.map { try question.test($0) }, groups: question.groups,
        effort: Effort(progress: Progress.printer(options: shared)))
      try printer.print(
        RobustnessReport.document(result, of: question, language: shared.lang, version: Gelingen.version),
        json: { try RobustnessData.json(result, of: question, version: Gelingen.version) },
        csv: { RobustnessData.table(result, of: question) })
    }
  }
}

/// The command `gelingen robustness sensitivity`.
struct RobustnessSensitivityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sensitivity", abstract: "Which choices the conclusion hangs on, when all move at once.",
    discussion: """
      Sobol indices of “the solution stays the same” and of “this term is in every model”, for up to 20 choices; with more, elementary effects after Morris.
      """)

  @OptionGroup var analysis: RobustnessOptions
  @OptionGroup var reach: ReachOptions
  @Option(help: "Points of each of the eight replicates (a power of 2 spreads them most evenly), or paths of a screening.") var points = 256
  @Option(help: "What shifts and paths are drawn with.") var seed: UInt64 = 1
  @OptionGroup var shared: SharedOptions
  @Option(help: "text, markdown, html, json or csv.") var format: OutputFormat = .text
  @Option(help: "A file, written whole or not at all.") var output: String?

  func run() throws {
    try Failure.handled(format) {
      let question = try analysis.question(shared)
      try question.refuseOpenCells()
      let space = VariationSpace(around: question.base, reach: reach.reach)
      guard !space.inputs.isEmpty else { throw RobustnessError.nothingMoves }
      let result = try ConclusionSensitivity(question.base, space: space, points: points, seed: seed)
      try Printer(options: shared, format: format, output: output).print(
        SensitivityReport.document(result, of: question, language: shared.lang, version: Gelingen.version),
        json: { try SensitivityReport.json(result, of: question, version: Gelingen.version) },
        csv: { SensitivityReport.table(result, of: question) })
    }
  }
}
