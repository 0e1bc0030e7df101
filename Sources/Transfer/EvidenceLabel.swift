/// What a recommendation rests on.
public enum EvidenceLabel: String, CaseIterable, Codable, Sendable {
  /// An observed configuration with the outcome, two or more cases.
  case a = "A"
  /// An observed configuration with the outcome, one case.
  case b = "B"
  /// Observed only below the frequency cut, or with a deviant case.
  case c = "C"
  /// An easy counterfactual.
  case d = "D"
  /// A difficult counterfactual.
  case e = "E"
  /// Agreement only: what the cases with this outcome share. There are no negative cases, so it says nothing about sufficiency.
  case g = "G"
  /// Untenable; never recommended.
  case x = "X"
}
