import ArgumentParser
import CaseFiles
import Cases
import Combinatorics
import Figures
import Reports
import SetTheory
import Statistics
import Studies
import Systems

/// What figures are made from.
struct FigureOptions: ParsableArguments {
  @Option(help: "A table with a row per case and a column per set: CSV with commas, semicolons or tabs.") var data: String?
  @Option(help: "With --data: the outcome: Y, ~Y or Y[2].") var outcome: String?
  @Option(help: "The conditions, as A,B,C; otherwise all.") var conditions: String?
  @Option(help: "With --data: declared kinds, as A=fuzzy,B=crisp,C=multi-value.") var kinds: String?
  @Option(help: "With --data: declared levels of multi-value columns, as C=0..3.") var levels: String?
  @Option(name: .customLong("case-column"), help: "With --data: the column that names the cases.") var caseColumn: String?
  @Option(help: "For xy-plot: the claim, as “A*~B + C => Y”.") var claim: String?
  @OptionGroup var cuts: CutOptions
  @Option(
    help: """
      conservative, parsimonious or intermediate. (default: what the study states; with --data intermediate with --expect, else conservative for \
      upset and configurations, parsimonious for robustness)
      """) var solution: SolutionType?
  @Option(help: "For an intermediate solution: what theory expects, as A,~B.") var expect: String?
  @Option(help: "For upset and configurations: which of the models, from 1.") var model = 1
  @Option(help: "For distances of a table: a file with the blocks.") var blocks: String?
  @Option(help: "For gaps: the region to advise, an id or the path of its file.") var target: String?
  @Option(help: "For studies of case files: whole or parts.") var units: StudyFile.Units?
  @Option(help: "For robustness-sweep: how many runs.") var runs = 1_000
  @Option(help: "For robustness-sweep: what runs are drawn with.") var seed: UInt64 = 1

  func validate() throws {
    let isPlain = cuts.inclusion.isEmpty && cuts.pri == 0 && cuts.cases == 1 && expect == nil
    guard data != nil || isPlain else {
      throw ValidationError("A study states its cut-offs and expectations. Leave those options out, or give --data.")
    }
    guard (1...1_000_000).contains(runs) else { throw ValidationError("--runs \(runs) is no number of runs. Give 1 to 1000000.") }
  }

  /// The figure of a name.
  func figure(_ name: FigureName, _ subject: String?, _ shared: SharedOptions) throws -> Figure {
    let figure: Figure? =
      switch name {
      case .conditionMatrix where isOverTable(subject, shared): MatrixFigure.figure(try sets(subject, shared, name), language: shared.lang)
      case .conditionMatrix: MatrixFigure.figure(try study(subject, shared, name), language: shared.lang)
      case .intervals: StudyFigures.intervals(try study(subject, shared, name), language: shared.lang)
      case .contrast: StudyFigures.contrast(try study(subject, shared, name), language: shared.lang)
      case .gaps: StudyFigures.gaps(try study(subject, shared, name), language: shared.lang)
      case .caseMap: CaseFigures.map(try study(subject, shared, name), in: try shared.library(), language: shared.lang)
      case .distanceMatrix: try distances(subject, shared, name).map(DistanceFigures.matrix)
      case .distanceMap: try distances(subject, shared, name).flatMap(DistanceFigures.map)
      case .timeline: try timeline(subject, shared, name)
      case .budgetCurve: try portfolio(subject, shared, name)
      case .xyPlot: try SetFigures.xy(claim(subject, shared, name), language: shared.lang)
      case .truthTable where data == nil:
        try truthTable(of: question(subject, shared, name), language: shared.lang)
      case .truthTable: try SetFigures.truthTable(sets(subject, shared, name), cuts.parameters(), language: shared.lang)
      case .upset: SolutionFigures.upset(try solution(subject, shared, name), language: shared.lang)
      case .robustnessRanges: try robustnessRanges(subject, shared, name)
      case .robustnessSweep: try robustnessSweep(subject, shared, name)
      case .configurations: SolutionFigures.configurations(try solution(subject, shared, name), language: shared.lang)
      }
    guard let figure else { throw nothing(name) }
    return figure
  }

  func nothing(_ name: FigureName) -> FigureError { .nothing(name: name.rawValue, needs: name.needs) }

  private func isOverTable(_ subject: String?, _ shared: SharedOptions) -> Bool {
    guard data == nil, let subject, let library = try? shared.library() else { return data != nil }
    return library.tableStudies[Identifier.id(from: subject)] != nil
  }

  private func study(_ subject: String?, _ shared: SharedOptions, _ name: FigureName) throws -> StudyResult {
    guard let subject, data == nil else { throw nothing(name) }
    let options = StudyRun.Options(
      units: units, target: target.map(Identifier.id), releaseDay: shared.releaseDay, version: Gelingen.version)
    guard case .cases(let result) = try AnyStudyResult.run(Identifier.id(from: subject), in: shared.library(with: target), options) else {
      throw nothing(name)
    }
    return result
  }

  func file() throws -> SetTableFile? {
    try data.map {
      try SetTableFile(DataFile($0), caseColumn: caseColumn, declarations: KindDeclarations(kinds: kinds, levels: levels))
    }
  }

  private func sets(_ subject: String?, _ shared: SharedOptions, _ name: FigureName) throws -> SetAnalysisInput {
    if let file = try file(), let outcome { return try SetAnalysisInput(file, outcome: outcome, conditions: conditions) }
    guard let subject, data == nil else { throw nothing(name) }
    let options = StudyRun.Options(releaseDay: shared.releaseDay, version: Gelingen.version)
    return try SetAnalysisInput(study: Identifier.id(from: subject), in: shared.library(), conditions: conditions, options)
  }

  private func claim(_ subject: String?, _ shared: SharedOptions, _ name: FigureName) throws -> SetClaimInput {
    guard let claim else { throw nothing(name) }
    if let file = try file() { return try SetClaimInput(claim, in: file, outcome: outcome, theory: nil) }
    return try SetClaimInput(claim, over: sets(subject, shared, name))
  }

  private func solution(_ subject: String?, _ shared: SharedOptions, _ name: FigureName) throws -> SolutionFigures.Input {
    guard data != nil else {
      let question = try question(subject, shared, name)
      var options = question.base.options
      options.types = [question.base.type]
      return try SolutionFigures.Input(question.input, options, model: model)
    }
    let input = try sets(subject, shared, name)
    let texts = SufficiencyInput(expectations: expect, necessary: [], impossible: [])
    let type = solution ?? (expect == nil ? .conservative : .intermediate)
    var options = SufficiencyOptions(cuts: try cuts.parameters(), types: [type])
    if type == .intermediate, expect == nil { throw SetTableError.noExpectations }
    try texts.complete(&options, for: input)
    return try SolutionFigures.Input(input, options, model: model)
  }

  private func distances(_ subject: String?, _ shared: SharedOptions, _ name: FigureName) throws -> DistanceFigures.Input? {
    guard let file = try file() else { return DistanceFigures.Input(try study(subject, shared, name), language: shared.lang) }
    let request = DistanceAnalysis.Request(
      blocks: try blocks.map { try BlocksReader.read(DataFile($0)) }, effort: try PermutationEffort(exactLimit: 1, draws: 1, seed: 1),
      limit: 2_000_000)
    return DistanceFigures.Input(try DistanceAnalysis(file, request), language: shared.lang)
  }

  private func timeline(_ subject: String?, _ shared: SharedOptions, _ name: FigureName) throws -> Figure? {
    guard let subject else { throw nothing(name) }
    let library = try shared.library().visible(on: shared.releaseDay)
    guard let item = library.cases[Identifier.id(from: subject)] else {
      throw StudyError.notFound(kind: "case", id: subject, known: Array(library.cases.keys))
    }
    return CaseFigures.timeline(item, in: library, language: shared.lang)
  }

  private func portfolio(_ subject: String?, _ shared: SharedOptions, _ name: FigureName) throws -> Figure {
    guard let subject else { throw nothing(name) }
    let result = try PortfolioResult(
      study: Identifier.id(from: subject), regions: .all, in: shared.library(), releaseDay: shared.releaseDay, version: Gelingen.version)
    return PortfolioFigure.figure(result, language: shared.lang)
  }
}
