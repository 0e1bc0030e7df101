public import SetTheory

/// The cases that recommendations rest on, and how each configuration is labelled.
///
/// - A: an observed row coded present, two or more cases, none deviant.
/// - B: the same with one case.
/// - C: observed only below the frequency cut, or with a deviant case.
/// - D: not observed; an easy counterfactual.
/// - E: not observed; a difficult counterfactual.
/// - X: coded absent or a contradiction, or untenable: never recommended.
///
/// Source: C. C. Ragin and J. Sonnett (2004), Between complexity and parsimony, in S. Kropp and M. Minkenberg (eds), Vergleichen in der Politikwissenschaft, VS
/// Verlag, 180–197, for easy and difficult counterfactuals.
public struct EvidenceBase: Sendable {
  private let rows: [Configuration: TruthTableRow]
  private let easy: [Term]
  private let untenable: [Term]
  private let ownCase: Int?

  /// The evidence of a truth table.
  ///
  /// - Parameters:
  ///   - table: The truth table.
  ///   - easy: What the solution may assume because theory expects it: terms that cover easy counterfactuals.
  ///   - untenable: What no model was allowed to assume.
  ///   - ownCase: The case that is the target itself, by its index; it is no evidence for itself.
  public init(_ table: TruthTable, easy: [Term], untenable: [Term], ownCase: Int? = nil) {
    rows = Dictionary(uniqueKeysWithValues: table.rows.map { ($0.configuration, $0) })
    self.easy = easy
    self.untenable = untenable
    self.ownCase = ownCase
  }

  /// What a configuration that satisfies a model rests on.
  public func label(of configuration: Configuration) -> EvidenceLabel {
    guard let row = rows[configuration] else { return counterfactual(configuration) }
    let cases = row.cases.filter { $0 != ownCase }
    if row.outcome == .absent || row.outcome == .contradiction { return .x }
    // Seen nowhere else, the target's own configuration is as good as not observed.
    if cases.isEmpty { return counterfactual(configuration) }
    if row.outcome != .present || !row.deviantCases.filter({ $0 != ownCase }).isEmpty { return .c }
    return cases.count >= 2 ? .a : .b
  }

  /// The cases of a configuration, without the target itself.
  public func cases(in configuration: Configuration) -> [Int] {
    (rows[configuration]?.cases ?? []).filter { $0 != ownCase }
  }

  private func counterfactual(_ configuration: Configuration) -> EvidenceLabel {
    if untenable.contains(where: { $0.covers(configuration) }) { return .x }
    return easy.contains { $0.covers(configuration) } ? .d : .e
  }
}

extension EvidenceLabel {
  /// Labels from the strongest to the weakest; agreement alone stands apart and comes before what must not be recommended.
  static let order: [EvidenceLabel] = [.a, .b, .c, .d, .e, .g, .x]

  /// The weaker of two labels.
  func weaker(_ other: EvidenceLabel) -> EvidenceLabel {
    let (first, second) = (Self.order.firstIndex(of: self) ?? 0, Self.order.firstIndex(of: other) ?? 0)
    return first >= second ? self : other
  }
}
