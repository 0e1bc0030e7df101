import CaseFiles
import Cases
import Combinatorics
import Figures
import Reports
import SetTheory
import Studies

extension FigureOptions {
  /// The figure `robustness-ranges`.
  func robustnessRanges(_ subject: String?, _ shared: SharedOptions, _ name: FigureName) throws -> Figure {
    let question = try question(subject, shared, name)
    try question.refuseOpenCells()
    let result = try Robustness(question.base, effort: Effort(progress: Progress.printer(options: shared)))
    return RobustnessFigures.ranges(result, of: question, language: shared.lang)
  }

  /// The figure `robustness-sweep`.
  func robustnessSweep(_ subject: String?, _ shared: SharedOptions, _ name: FigureName) throws -> Figure {
    let question = try question(subject, shared, name)
    let sweep = try SweepRun.run(
      question, SweepRun.Options(runs: runs, seed: seed), version: Gelingen.version,
      effort: Effort(progress: Progress.printer(options: shared)), workers: { count, work in Parallel.map(count) { work($0) } })
    return RobustnessFigures.sweep(sweep, of: question, language: shared.lang)
  }

  /// The truth table of a study, by the study’s cut-offs.
  func truthTable(of question: RobustnessQuestion, language: Language) throws -> Figure {
    try SetFigures.truthTable(question.input, question.base.options.cuts, language: language)
  }

  func question(_ subject: String?, _ shared: SharedOptions, _ name: FigureName) throws -> RobustnessQuestion {
    if let file = try file(), let outcome {
      let type = solution ?? (expect == nil ? .parsimonious : .intermediate)
      if type == .intermediate, expect == nil { throw SetTableError.noExpectations }
      return try RobustnessQuestion(
        file, SetAnalysisInput(file, outcome: outcome, conditions: conditions),
        SufficiencyOptions(cuts: cuts.parameters(), types: [type]), SufficiencyInput(expectations: expect, necessary: [], impossible: []))
    }
    guard let subject, data == nil else { throw nothing(name) }
    let (id, library) = (Identifier.id(from: subject), try shared.library())
    guard library.studies[id] == nil else { throw nothing(name) }
    return try RobustnessQuestion(study: id, in: library, solution: solution)
  }
}
