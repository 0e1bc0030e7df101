import Cases
import SetTheory
import Statistics

/// How probable it is that random data of this shape show no contradiction.
enum ChanceOfNoContradictionCheck: TableCheck, DesignCheck {
  static let id = "no-contradiction-by-chance"
  static let title = LocalizedText(
    "Wäre eine Wahrheitstafel ohne Widersprüche mehr als Zufall?", "Would a truth table without contradictions be more than chance?")
  static let reference =
    "Marx & Dusa (2011), Crisp-Set QCA, Contradictions and Consistency Benchmarks for Model Specification, Methodological Innovations 6; against fixed ratios: Thiem & Mkrtchyan "
    + "(2023), Field Methods, doi:10.1177/1525822X231159458; between both: Glaesser (2024), Field Methods, doi:10.1177/1525822X241231479"

  static func answer(_ facts: TableFacts) -> DesignAnswer {
    answer(cases: facts.table.table.cases.count, levels: facts.conditions.conditions.map(\.kind.levels))
  }

  /// For a study over case files, whose conditions have two levels each.
  static func answer(_ facts: StudyFacts) -> DesignAnswer {
    answer(cases: facts.caseCount, levels: facts.tables.core.map { _ in 2 })
  }

  private static func answer(cases n: Int, levels: [Int]) -> DesignAnswer {
    let k = levels.count
    guard let shape = try? PowerAnalysis.Shape(cases: n, levels: levels),
      let chance = try? NoContradiction.probability(cases: n, rows: shape.configurations, share: 0.5)
    else {
      return .notApplicable(
        .inform, "Für \(n) Fälle und \(k) Bedingungen wird es nicht berechnet.", "It is not computed for \(n) cases and \(k) conditions.")
    }
    let hundredths = Int((chance * 100).rounded())
    let (de, en) =
      hundredths == 0 ? ("unter 1", "less than 1") : hundredths == 100 ? ("über 99", "more than 99") : ("\(hundredths)", "\(hundredths)")
    let evidence = (
      "Zufallsdaten mit \(n) Fällen und \(shape.configurations) Kombinationen hätten mit einer Wahrscheinlichkeit von \(de) Prozent keinen Widerspruch.",
      "Random data with \(n) cases and \(shape.configurations) configurations would show no contradiction with a probability of \(en) per cent."
    )
    guard chance > 0.1 else { return .passed(.inform, evidence.0, evidence.1) }
    return .failed(
      .inform, evidence,
      advice: (
        "Aus Widerspruchsfreiheit nichts schließen. Marx und Dusa leiten daraus Obergrenzen für Bedingungen ab, Thiem und Mkrtchyan halten feste Verhältnisse für "
          + "irreführend, Glaesser rät zu mehr Fällen statt weniger Bedingungen. gelingen statistics power nennt nötige Fallzahlen.",
        "Conclude nothing from the lack of contradictions. Marx and Dusa derive limits for conditions from such numbers, Thiem and Mkrtchyan find fixed ratios misleading, Glaesser "
          + "advises more cases rather than fewer conditions. gelingen statistics power says how many cases would be needed."
      ))
  }
}
