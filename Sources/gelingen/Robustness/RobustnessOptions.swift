public import ArgumentParser
import CaseFiles
import Combinatorics
public import SetTheory
import Studies

extension SolutionType: ExpressibleByArgument {}

/// The analysis whose robustness is asked for.
struct RobustnessOptions: ParsableArguments {
  @OptionGroup var table: StudyTableOptions
  @OptionGroup var cuts: CutOptions
  @Option(help: "conservative, parsimonious or intermediate. (default: intermediate with expectations, otherwise parsimonious)")
  var solution: SolutionType?
  @Option(help: "With --data: what theory expects, as A,~B,C*D.") var expect: String?
  @Option(help: "With --data: minimum or irredundant models.") var models: ModelKind = .minimum
  @Option(help: "With --data: contradictory rows as negative ones, or allowed for implicants to cover.") var contradictions:
    MinimizationProblem.Contradictions = .negative
  @Option(help: "With --data: a set claimed to be necessary. Repeatable.") var necessary: [String] = []
  @Option(help: "With --data: a set that cannot occur. Repeatable.") var impossible: [String] = []
  @Flag(
    name: .customLong("exclude-untenable"),
    help: "With --data: no model assumes configurations that models of the outcome and of its negation would both use.")
  var excludeUntenable = false
  @Flag(help: "With --study: the negation of the study's outcome.") var negated = false
  @Option(name: .customLong("leave-out-by"), help: "A column by whose values cases go together; each group is left out as a whole.")
  var groups: String?
  @Option(help: "How many models of a solution are compared; where there are more, the first ones.") var limit = 100

  func validate() throws {
    guard table.data != nil || table.study != nil else { throw ValidationError("Give a table with --data, or a study with --study.") }
    guard limit >= 1 else { throw ValidationError("--limit \(limit) is no number of models. Give 1 or more.") }
    guard table.study != nil else {
      guard !negated else { throw ValidationError("--negated is for studies. With --data write --outcome ~Y.") }
      return
    }
    let isPlain =
      cuts.inclusion.isEmpty && cuts.pri == 0 && cuts.cases == 1 && expect == nil && models == .minimum && contradictions == .negative
      && necessary.isEmpty && impossible.isEmpty && !excludeUntenable && table.conditions == nil
    guard isPlain else {
      throw ValidationError("A study states its conditions, cut-offs, expectations and claims. Leave those options out, or give --data.")
    }
  }

  /// What happens to a study over case files without each source, coder and case; `nil` for everything else.
  func evidence(_ shared: SharedOptions) throws -> EvidenceRobustness? {
    guard let study = table.study else { return nil }
    let id = Identifier.id(from: study)
    let library = try shared.library()
    guard library.studies[id] != nil else { return nil }
    guard !negated, groups == nil, solution == nil else { throw RobustnessError.overCaseFiles(id, what: "that option") }
    return try EvidenceRobustness(
      study: id, in: library, StudyRun.Options(releaseDay: shared.releaseDay, version: Gelingen.version))
  }

  /// The analysis.
  func question(_ shared: SharedOptions) throws -> RobustnessQuestion {
    if let study = table.study {
      let id = Identifier.id(from: study)
      let library = try shared.library()
      guard library.studies[id] == nil else { throw RobustnessError.overCaseFiles(id, what: "this command") }
      return try RobustnessQuestion(study: id, in: library, isNegated: negated, solution: solution, groups: groups)
    }
    let file = try SetTableFile(
      DataFile(table.data ?? ""), caseColumn: table.caseColumn, declarations: KindDeclarations(kinds: table.kinds, levels: table.levels))
    let conditions =
      table.conditions
      ?? groups.map { column in
        file.columnNames.filter { $0 != column && $0 != (try? Literal(parsing: table.outcome ?? "", among: file.columnNames).name) }
          .joined(separator: ",")
      }
    let input = try SetAnalysisInput(file, outcome: table.outcome ?? "", conditions: conditions)
    let texts = SufficiencyInput(expectations: expect, necessary: necessary, impossible: impossible)
    let type = solution ?? (expect == nil ? .parsimonious : .intermediate)
    if type == .intermediate, expect == nil { throw SetTableError.noExpectations }
    let options = SufficiencyOptions(
      cuts: try cuts.parameters(), types: [type], models: models, limit: limit, contradictions: contradictions,
      excludesContradictoryAssumptions: excludeUntenable)
    return try RobustnessQuestion(file, input, options, texts, groups: groups)
  }
}

/// How far parameters may move.
struct ReachOptions: ParsableArguments {
  @Option(name: .customLong("reach"), help: "How far the inclusion and PRI cut-offs may move up and down.") var cuts = 0.1
  @Option(name: .customLong("n-reach"), help: "How far the case cut-off may move.") var cases = 1
  @Option(
    name: .customLong("anchor-reach"),
    help: "How far an anchor may move, as a share of the distance from the set's first anchor to its last.") var anchors = 0.1

  func validate() throws {
    guard (0...1).contains(cuts) else { throw ValidationError("--reach \(cuts) is no share. Give a number from 0 to 1.") }
    guard cases >= 0 else { throw ValidationError("--n-reach \(cases) is negative. Give 0 or more.") }
    guard (0...1).contains(anchors) else { throw ValidationError("--anchor-reach \(anchors) is no share. Give a number from 0 to 1.") }
  }

  /// The reach.
  var reach: VariationSpace.Reach { VariationSpace.Reach(inclusion: cuts, pri: cuts, cases: cases, anchors: anchors) }
}
