import Cases
import Combinatorics
import SetTheory

/// How many configurations that do not occur each solution counts to the outcome.
enum SimplifyingAssumptionCheck: TableCheck {
  static let id = "simplifying-assumptions"
  static let title = LocalizedText(
    "Kommen die Lösungen ohne Annahmen über nicht beobachtete Kombinationen aus?",
    "Do the solutions assume nothing of configurations that do not occur?")
  static let reference =
    "Schneider & Wagemann (2013), Doing Justice to Logical Remainders in QCA, Political Research Quarterly 66; which solution to interpret is disputed: for substantive "
    + "interpretability Thomann & Maggetti, for freedom from redundancy Baumgartner; COMPASSS (2017), Statement on Rejecting Article Submissions Because of QCA Solution Type, with a reply by Thiem"

  static func answer(_ facts: TableFacts) -> DesignAnswer {
    guard !facts.withholdsSolutions else {
      return .notApplicable(.inform, "Die Lösungen werden zurückgehalten.", "The solutions are withheld.")
    }
    var parts: [(de: String, en: String)] = []
    var excluded: [String] = []
    for side in facts.sides {
      guard let sufficiency = side.sufficiency else { continue }
      for solution in sufficiency.solutions {
        let counts = solution.models.map(\.model.assumptions.count)
        guard let most = counts.max(by: { $0.value < $1.value }), most.value > 0 else { continue }
        let name = Self.name(solution.solution.type)
        let least = counts.min { $0.value < $1.value } ?? most
        let span = least.value == most.value ? (de: "\(most)", en: "\(most)") : (de: "\(least) bis \(most)", en: "\(least) to \(most)")
        parts.append(("\(side.outcome) \(name.de): \(span.de)", "\(side.outcome) \(name.en): \(span.en)"))
      }
      let left = sufficiency.excluded.stated.count
      if left.value > 0 { excluded.append("\(side.outcome): \(left)") }
    }
    guard facts.sides.contains(where: { $0.sufficiency != nil }) else {
      return .notApplicable(.inform, "Es gibt keine Lösung.", "There is no solution.")
    }
    guard !parts.isEmpty else {
      return .passed(
        .inform, "Keine Lösung nimmt etwas über nicht beobachtete Kombinationen an.", "No solution assumes anything of remainders.")
    }
    let note =
      excluded.isEmpty
      ? ("", "")
      : (
        " Als unhaltbar ausgeschlossen – \(excluded.joined(separator: "; ")).",
        " Excluded as untenable – \(excluded.joined(separator: "; "))."
      )
    return .failed(
      .inform,
      (
        "Als vorhanden angenommene Kombinationen, die nicht vorkommen – \(parts.map(\.de).joined(separator: "; ")).\(note.0)",
        "Configurations that do not occur and are assumed present – \(parts.map(\.en).joined(separator: "; ")).\(note.1)"
      ),
      advice: (
        "Welche Lösung gedeutet wird, begründen. Die einen deuten die intermediäre, weil sie nur Annahmen macht, die zum Vorwissen passen; die anderen die sparsame, weil nur sie "
          + "nichts Überflüssiges enthält. Gelingen zeigt alle.",
        "Say why which solution is interpreted. Some interpret the intermediate one, since it makes only assumptions that fit prior knowledge; others the parsimonious one, since only it "
          + "holds nothing redundant. Gelingen shows all."
      ))
  }

  private static func name(_ type: SolutionType) -> (de: String, en: String) {
    switch type {
    case .conservative: ("konservativ", "conservative")
    case .parsimonious: ("sparsam", "parsimonious")
    case .intermediate: ("intermediär", "intermediate")
    }
  }
}
