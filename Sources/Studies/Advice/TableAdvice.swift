import CaseFiles
import Cases
import SetTheory
import Transfer

/// A recommendation from the solutions of a study over a table.
///
/// The models are those of the solution that is interpreted, all that are listed; their terms and those of the negated outcome's models come from the same kind of
/// solution. A target that is a case of the table is left out, and the models are found without it.
struct TableAdvice {
  private let study: TableStudyFile
  private let conditions: ConditionNames
  private let table: SetTable
  private let outcome: TableStudyResult.Side
  private let negation: TableStudyResult.Side
  private let profile: TargetProfile
  private let subject: Recommendation.Subject
  private let advice: AdviceOptions

  init(_ id: String, target: String, in library: Library, version: String, _ advice: AdviceOptions) throws {
    let whole = try TableStudyRun.run(id, in: library, version: version)
    if let check = whole.checks.first(where: { $0.severity == .block && $0.fires }) {
      throw StudyError.claimsWithheld(study: id, check: check.id)
    }
    (study, conditions, self.advice) = (whole.study, whole.conditions, advice)
    let all = whole.table.table
    if target.contains("=") {
      profile = try TargetProfile(parsing: target, of: conditions)
      subject = Recommendation.Subject(
        id: target, name: LocalizedText(de: "das Profil \(target)", en: "the profile \(target)"), asOf: nil, origin: nil, leftOut: [])
      (table, outcome, negation) = (all, whole.outcome, whole.negation)
      return
    }
    guard let row = all.cases.firstIndex(of: target) else {
      throw StudyError.notFound(kind: "case in the table", id: target, known: all.cases)
    }
    profile = try TargetProfile(
      conditions,
      cells: conditions.conditions.map { condition throws(SetTheoryError) in
        let column = try all.column(condition.name)
        return TargetProfile.Cell(lower: column.lower[row], upper: column.upper?[row] ?? column.lower[row])
      })
    subject = Recommendation.Subject(
      id: target, name: LocalizedText(de: target, en: target), asOf: nil, origin: nil, leftOut: [target])
    table = try all.without(row)
    let reading = SetTableReading(
      table: table, inferred: [], file: whole.table.calibrations.file, fingerprint: whole.table.calibrations.fingerprint,
      caseColumn: whole.table.calibrations.caseColumn)
    let input = SetAnalysisInput(
      reading: reading, conditions: conditions, outcome: try Literal(parsing: study.outcome, over: table))
    outcome = try TableStudySide(study, input, whole.texts, isNegated: false).side()
    negation = try TableStudySide(study, input, whole.texts, isNegated: true).side()
  }

  func recommendation() throws -> Recommendation {
    guard let sufficiency = outcome.sufficiency, let solution = sufficiency.solutions.last else {
      throw outcome.noSolution ?? SetTheoryError.noPositiveRow(outcome: study.outcome)
    }
    let models = solution.models.map(\.terms)
    let negated = negation.sufficiency?.solutions.last?.models.map(\.terms) ?? []
    let excluded = sufficiency.excluded.stated.terms + sufficiency.excluded.contradictory.terms
    let problem = try BundleProblem(
      target: profile, models: models, negatedModels: negated, necessary: expressions(study.necessary),
      impossible: expressions(study.impossible), options: advice.options(conditions, codebook: []), horizon: advice.months())
    let evidence = EvidenceBase(
      outcome.truthTable, easy: solution.solution.type == .intermediate ? models.flatMap { $0 } : [], untenable: excluded)
    let analysis = try BundleAnalysis(problem, evidence: evidence, options: advice.bundleOptions)
    let label = study.sets.first { $0.name == study.outcomeSet }?.label ?? LocalizedText(de: study.outcomeSet, en: study.outcomeSet)
    let frame = RecommendationBuilder.Frame(
      target: subject, basis: .sufficiency,
      outcome: Recommendation.Outcome(id: study.outcome, name: label, hasNegatives: true), budget: try advice.amount(),
      conditions: conditions.conditions.indices.map(line), cases: table.cases,
      caseNames: Dictionary(uniqueKeysWithValues: table.cases.map { ($0, LocalizedText(de: $0, en: $0)) }), caseCount: table.cases.count)
    return RecommendationBuilder(analysis: analysis, frame: frame).recommendation()
  }

  private func expressions(_ texts: [TableStudyFile.Reasoned]) throws -> [Expression] {
    try texts.map { try Expression(parsing: $0.expression, over: table) }
  }

  private func line(_ index: Int) -> Recommendation.ConditionLine {
    let name = conditions.conditions[index].name
    let label = study.sets.first { $0.name == name }?.label ?? LocalizedText(de: name, en: name)
    return Recommendation.ConditionLine(
      id: name, name: label, cell: profile.text(index), isPlanned: false, question: nil, actionability: nil, agents: [], agreement: nil)
  }
}

extension SetTable {
  /// The table without a case.
  fileprivate func without(_ row: Int) throws(SetTheoryError) -> SetTable {
    var names = cases
    names.remove(at: row)
    var rest: [SetColumn] = []
    for column in columns {
      var (lower, upper) = (column.lower, column.upper)
      lower.remove(at: row)
      upper?.remove(at: row)
      rest.append(try SetColumn(name: column.name, kind: column.kind, lower: lower, upper: upper))
    }
    return try SetTable(cases: names, columns: rest)
  }
}
