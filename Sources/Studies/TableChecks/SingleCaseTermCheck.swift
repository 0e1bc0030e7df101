import Cases
import SetTheory

/// Whether a term of a listed model rests on one case, or on none that is more in than out.
enum SingleCaseTermCheck: TableCheck {
  static let id = "terms-of-one-case"
  static let title = LocalizedText("Steht jeder Term für mehrere Fälle?", "Does every term stand for several cases?")
  static let reference =
    "Schneider & Wagemann (2010), Standards of Good Practice in Qualitative Comparative Analysis (QCA) and Fuzzy-Sets, Comparative Sociology 9"

  static func answer(_ facts: TableFacts) -> DesignAnswer {
    guard !facts.withholdsSolutions else {
      return .notApplicable(.warn, "Die Lösungen werden zurückgehalten.", "The solutions are withheld.")
    }
    var single: [String] = []
    var all = 0
    for side in facts.sides {
      let fits = (side.sufficiency?.solutions ?? []).flatMap(\.models).flatMap(\.fit.terms)
      var seen: Set<Term> = []
      for fit in fits where seen.insert(fit.term).inserted {
        all += 1
        guard fit.cases.count <= 1 else { continue }
        let name = fit.cases.first.map { facts.table.table.cases[$0] } ?? "–"
        single.append("\(facts.conditions.text(fit.term)) (\(side.outcome): \(name))")
      }
    }
    guard all > 0 else { return .notApplicable(.warn, "Es gibt keine Lösung.", "There is no solution.") }
    guard !single.isEmpty else {
      return .passed(
        .warn, "Jeder Term steht für mindestens zwei Fälle (Terme: \(all)).", "Every term stands for at least two cases (terms: \(all)).")
    }
    let list = Listing.text(single)
    return .failed(
      .warn,
      (
        "\(single.count) von \(all) Termen stehen für höchstens einen Fall: \(list).",
        "\(single.count) of \(all) terms stand for at most one case: \(list)."
      ),
      advice: (
        "Solche Terme als Beschreibung dieses Falls lesen, nicht als Weg, der sich wiederholt; die Quellen des Falls noch einmal ansehen.",
        "Read such terms as a description of that case, not as a path that recurs; look at the case’s sources again."
      ))
  }
}
