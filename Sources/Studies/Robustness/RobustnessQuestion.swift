public import CaseFiles
import Cases
public import SetTheory

/// An analysis whose robustness is asked for: a table with cut-offs, or a study over a table with its anchors.
public struct RobustnessQuestion: Sendable {
  /// The table with its conditions and outcome.
  public let input: SetAnalysisInput
  /// The analysis.
  public let base: Reanalysis
  /// The texts from which expectations and claims were read.
  public let texts: SufficiencyInput
  /// The cases by group, in the order of the groups' first cases; empty where no column was named.
  public let groups: [LeaveOneOut.Group]

  /// An analysis of a table.
  ///
  /// - Parameters:
  ///   - file: The table.
  ///   - input: What is read of it.
  ///   - options: Cut-offs and how to minimize; the last type is the solution looked at.
  ///   - texts: Expectations and claims.
  ///   - column: A column by whose values cases go together; `nil` for none.
  /// - Throws: `SetTableError`, `ExpressionError`, `SetTheoryError`, `InvalidFiles`.
  public init(
    _ file: SetTableFile, _ input: SetAnalysisInput, _ options: SufficiencyOptions, _ texts: SufficiencyInput, groups column: String? = nil
  ) throws {
    var options = options
    try texts.complete(&options, for: input)
    self.input = input
    self.texts = texts
    base = Reanalysis(
      input.reading.table, conditions: input.conditions, outcome: input.outcome, options: options,
      type: options.types.last ?? .parsimonious)
    groups = try column.map { try Self.groups(file, $0) } ?? []
  }

  /// The analysis of a study over a table.
  ///
  /// - Parameters:
  ///   - id: The study's id.
  ///   - library: A library without errors.
  ///   - isNegated: Whether the negation of the outcome is looked at.
  ///   - solution: Which solution; `nil` for the one that the study interprets: intermediate where it has expectations, parsimonious otherwise.
  ///   - column: A column of the study's table by whose values cases go together; `nil` for none.
  /// - Throws: `StudyError` for a study that is not over a table; what reading it throws.
  public init(
    study id: String, in library: Library, isNegated: Bool = false, solution: SolutionType? = nil, groups column: String? = nil
  ) throws {
    guard let study = library.tableStudies[id] else {
      throw StudyError.notFound(kind: "study over a table", id: id, known: Array(library.tableStudies.keys))
    }
    let table = try TableStudyFindings.table(of: study, in: library)
    let prepared = try TableStudyRun.question(study, table, library)
    let side = try TableStudySide(study, prepared.input, prepared.texts, isNegated: isNegated)
    let type = solution ?? side.options.types.last ?? .parsimonious
    if type == .intermediate, side.options.expectations.isEmpty { throw SetTableError.noExpectations }
    input = SetAnalysisInput(
      reading: prepared.input.reading, conditions: prepared.input.conditions, outcome: side.outcome, study: id)
    texts = prepared.texts
    base = Reanalysis(
      table.table, conditions: input.conditions, outcome: side.outcome, options: side.options, type: type,
      sets: table.calibrations.sets.map {
        Reanalysis.CalibratedSet(name: $0.spec.name, calibration: $0.calibration, raw: $0.column.raw)
      })
    groups = try column.map { try Self.groups(try TableStudyTable.file(of: study, in: library), $0) } ?? []
  }

  /// Refuses a table with cells that are not known, for what has no bounds.
  ///
  /// - Throws: `RobustnessError.openCells`.
  public func refuseOpenCells() throws(RobustnessError) {
    let used = Set(base.conditions.conditions.map(\.name) + [base.outcome.name])
    let open = base.table.columns.filter { used.contains($0.name) }.flatMap { column in
      (0..<column.count).filter { !column.isKnown($0) }.map { "\(base.table.cases[$0]), \(column.name)" }
    }
    if let first = open.first { throw .openCells(open.count, first: first) }
  }

  /// The cases by the texts in a column.
  private static func groups(_ file: SetTableFile, _ column: String) throws -> [LeaveOneOut.Group] {
    let texts = try file.rawColumn(column).texts
    var order: [String] = []
    var cases: [String: [Int]] = [:]
    for (index, text) in texts.enumerated() {
      if cases[text] == nil { order.append(text) }
      cases[text, default: []].append(index)
    }
    return order.map { LeaveOneOut.Group(name: $0.isEmpty ? "–" : $0, cases: cases[$0] ?? []) }
  }

  /// Reads a test solution: settings such as `incl-cut=0.75; n-cut=2; DEV=400,550,900`, or an expression such as `A*~B + C`.
  ///
  /// - Parameter text: The text.
  /// - Returns: The test.
  /// - Throws: `RobustnessError` for what is neither, `ExpressionError` and `SetTheoryError` for expressions and cut-offs.
  public func test(_ text: String) throws -> Robustness.StatedTest {
    guard text.contains("=") else {
      let expression = try Expression(parsing: text, over: input.reading.table)
      let known = input.conditions.conditions.map(\.name)
      for name in expression.names where !known.contains(name) { throw SetTableError.notACondition(name, known: known) }
      guard let terms = try SumOfProducts(expression, of: input.conditions).terms else { throw RobustnessError.impossibleTest(text) }
      return Robustness.StatedTest(text: text, source: .terms(terms))
    }
    var setting = VariationSpace.Setting(cuts: base.options.cuts)
    for part in text.split(separator: ";") {
      let sides = part.split(separator: "=", omittingEmptySubsequences: false).map { String($0.trimmingSpaces()) }
      let numbers = sides.count == 2 ? sides[1].split(separator: ",").map { Double($0.trimmingSpaces()) ?? .nan } : []
      guard sides.count == 2, !numbers.isEmpty, numbers.allSatisfy(\.isFinite) else { throw RobustnessError.notATest(String(part)) }
      try set(sides[0], numbers, &setting, part: String(part))
    }
    return Robustness.StatedTest(text: text, source: .setting(setting))
  }

  private func set(_ name: String, _ numbers: [Double], _ setting: inout VariationSpace.Setting, part: String) throws {
    let cuts = setting.cuts
    switch (name, numbers.count) {
    case ("incl-cut", 1...2):
      setting.cuts = try TruthTableParameters(
        inclusionCut: numbers[0], lowerInclusionCut: numbers.dropFirst().first ?? cuts.lowerInclusionCut.map { min($0, numbers[0]) },
        priCut: cuts.priCut, caseCut: cuts.caseCut)
    case ("pri-cut", 1):
      setting.cuts = try TruthTableParameters(
        inclusionCut: cuts.inclusionCut, lowerInclusionCut: cuts.lowerInclusionCut, priCut: numbers[0], caseCut: cuts.caseCut)
    case ("n-cut", 1):
      guard let count = Int(exactly: numbers[0]) else { throw RobustnessError.notATest(part) }
      setting.cuts = try TruthTableParameters(
        inclusionCut: cuts.inclusionCut, lowerInclusionCut: cuts.lowerInclusionCut, priCut: cuts.priCut, caseCut: count)
    default:
      guard let set = base.sets.first(where: { $0.name == name }), !set.calibration.anchors.isEmpty else {
        throw RobustnessError.noSuchParameter(name, sets: base.sets.filter { !$0.calibration.anchors.isEmpty }.map(\.name))
      }
      guard set.calibration.anchors.count == numbers.count else {
        throw RobustnessError.anchorCount(set: name, numbers.count, needed: set.calibration.anchors.count)
      }
      setting.anchors[name] = numbers
    }
  }
}

/// What cannot be asked of the robustness of a solution.
public enum RobustnessError: Error, Hashable, Sendable {
  /// A test solution that is neither a setting nor an expression.
  case notATest(String)
  /// A parameter that the analysis does not have.
  case noSuchParameter(String, sets: [String])
  /// Anchors of another number than the set has.
  case anchorCount(set: String, Int, needed: Int)
  /// A test solution that no case can be in.
  case impossibleTest(String)
  /// Nothing may move and nothing is left out.
  case nothingMoves
  /// More cases are to be left out than there are to spare.
  case tooManyDropped(Int, cases: Int)
  /// Cells that are not known, where ranges need all.
  case openCells(Int, first: String)
  /// No file to merge.
  case noShards
  /// A file that is no part of a sweep.
  case notAShard(file: String, String)
  /// Parts of different sweeps.
  case otherSweep(file: String, first: String, what: String)
  /// A part that stands twice.
  case shardTwice(Int, file: String, other: String)
  /// Parts that are missing.
  case shardsMissing([Int], of: Int)
  /// A part whose computation was ended.
  case unfinishedShard(file: String, runs: Int, of: Int)
  /// A study over case files without what is asked.
  case overCaseFiles(String, what: String)

  /// What is wrong, as a full sentence.
  public var sentence: String {
    switch self {
    case .notATest(let text): "“\(text)” is no setting and no expression."
    case .noSuchParameter(let name, _): "“\(name)” is no cut-off, and no set with anchors."
    case .anchorCount(let set, let count, let needed): "“\(set)” has \(needed) anchors, and \(count) are given."
    case .impossibleTest(let text): "No case can be in “\(text)”."
    case .nothingMoves: "No parameter may move, no case is left out and every cell is known, so that every run would be the same."
    case .tooManyDropped(let count, let cases): "Up to \(count) cases are to be left out, and there are \(cases)."
    case .openCells(let count, let first):
      "\(count == 1 ? "1 cell is not known, in" : "\(count) cells are not known, the first in") \(first)."
    case .noShards: "No part of a sweep was named."
    case .notAShard(let file, let why): "“\(file)” is no part of a sweep: \(why)."
    case .otherSweep(let file, let first, let what): "“\(file)” belongs to another sweep than “\(first)”: \(what) differs."
    case .shardTwice(let number, let file, let other): "Part \(number) stands twice, in “\(other)” and in “\(file)”."
    case .shardsMissing(let numbers, let count):
      "Of \(count) parts \(numbers.count == 1 ? "one is" : "\(numbers.count) are") missing: \(numbers.map(String.init).joined(separator: ", "))."
    case .unfinishedShard(let file, let runs, let count): "“\(file)” was ended after \(runs) of its \(count) runs."
    case .overCaseFiles(let study, let what): "The study “\(study)” is over case files, and \(what) needs a table."
    }
  }

  /// What to do about it, as a full sentence.
  public var advice: String {
    switch self {
    case .notATest:
      "Write “incl-cut=0.75; n-cut=2”, anchors as “DEV=400,550,900”, or an expression as “A*~B + C”."
    case .noSuchParameter(_, let sets):
      "There are incl-cut, pri-cut and n-cut"
        + (sets.isEmpty
          ? "; anchors are known for studies that calibrate their sets." : ", and anchors of \(sets.joined(separator: ", ")).")
    case .anchorCount: "Give all of them, in the order of the study."
    case .impossibleTest: "Leave out terms that want a condition present and absent."
    case .nothingMoves: "Give a reach above 0, or let cases be left out with --drop."
    case .tooManyDropped: "Leave at least one case in."
    case .openCells:
      "Use “gelingen robustness sweep”, which draws a value for each of them, or see “gelingen minimize” for all completions."
    case .noShards: "Name the files that “gelingen robustness sweep --shard” wrote."
    case .notAShard: "Name files that “gelingen robustness sweep --shard” wrote, unchanged."
    case .otherSweep: "Merge parts with the same table, parameters, seed, number of runs and version only."
    case .shardTwice: "Name each part once."
    case .shardsMissing(let numbers, let count):
      "Compute “--shard \(numbers.first ?? 1)/\(count)”\(numbers.count > 1 ? " and the others" : "") with the same options."
    case .unfinishedShard: "Compute it again to its end."
    case .overCaseFiles:
      "Export its table with “gelingen export”, or ask “gelingen robustness” for what happens without each source, coder and case."
    }
  }
}
