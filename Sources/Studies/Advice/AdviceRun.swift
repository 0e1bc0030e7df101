public import CaseFiles
import Cases
import SetTheory
public import Transfer

/// Asks a study of either kind for a recommendation.
public enum AdviceRun {
  /// A recommendation.
  ///
  /// - Parameters:
  ///   - study: The study's id.
  ///   - target: The id of a target or an initiative; of a study over a table a case's name, or cells such as `A=1,B=?`.
  ///   - library: A library without errors.
  ///   - options: The options of the study; of a study over a table the version alone counts.
  ///   - advice: Horizon, budget and what can be changed.
  /// - Returns: The recommendation; the same for the same files and options.
  /// - Throws: `StudyError`, `BundleError`, and for a table what `TableStudyRun` throws.
  public static func recommendation(
    _ study: String, target: String, in library: Library, _ options: StudyRun.Options, _ advice: AdviceOptions
  ) throws -> Recommendation {
    guard library.tableStudies[study] != nil else {
      return try StudyRun.prepared(study, in: library, options).recommendation(target, advice)
    }
    return try TableAdvice(study, target: target, in: library, version: options.version, advice).recommendation()
  }

  /// A recommendation from formulas alone.
  ///
  /// - Parameters:
  ///   - question: Formulas, target and what can be changed.
  ///   - options: How much is listed, and how hard the search tries.
  /// - Returns: The recommendation; its measures, cases and labels are empty.
  /// - Throws: `ExpressionError` for a formula, `BundleError` and `SetTheoryError` for anything else.
  public static func recommendation(_ question: BundleQuestion, options: BundleOptions) throws -> Recommendation {
    let analysis = try BundleAnalysis(question.problem(), options: options)
    let target = analysis.problem.target
    let conditions = target.names.conditions.indices.map { index in
      let name = target.names.conditions[index].name
      return Recommendation.ConditionLine(
        id: name, name: LocalizedText(de: name, en: name), cell: target.text(index), isPlanned: false, question: nil, actionability: nil,
        agents: [], agreement: nil)
    }
    let frame = RecommendationBuilder.Frame(target: nil, basis: .formulas, outcome: nil, conditions: conditions)
    return RecommendationBuilder(analysis: analysis, frame: frame).recommendation()
  }
}

extension TargetProfile {
  /// A cell as text: `1`, `0.2..0.4`, `unknown`.
  func text(_ condition: Int) -> String {
    func digits(_ value: Double) -> String { value == value.rounded() ? String(Int(value)) : String(value) }
    let (cell, kind) = (cells[condition], names.conditions[condition].kind)
    if cell == TargetProfile.unknown(kind) { return "unknown" }
    return cell.isKnown ? digits(cell.lower) : "\(digits(cell.lower))..\(digits(cell.upper))"
  }
}
