import Cases
import SetTheory
import Statistics

/// Whether the strongest condition or conjunction stands out from what a search of shuffled outcomes finds.
enum ChanceAssociationCheck: TableCheck {
  static let id = "association-by-chance"
  static let title = LocalizedText(
    "Hebt sich ein Zusammenhang vom Zufall ab?", "Does an association stand out from chance?")
  static let reference =
    "Braumoeller (2015), Guarding Against False Positives in Qualitative Comparative Analysis, Political Analysis; Rohlfing (2018), Power and False Negatives in Qualitative "
    + "Comparative Analysis, Political Analysis"

  /// The largest number of terms whose search is repeated here.
  static let mostTerms = 1_000
  /// How many arrangements are looked at: all, or so many drawn.
  static let draws = 1_000

  static func answer(_ facts: TableFacts) -> DesignAnswer {
    let levels = facts.conditions.conditions.map { $0.kind.levels }
    let depth = (1...3).last { terms(levels, depth: $0) <= Double(mostTerms) } ?? 1
    let input = SetAnalysisInput(
      reading: SetTableReading(of: facts.table), conditions: facts.conditions, outcome: facts.outcome.outcome)
    guard let effort = try? PermutationEffort(exactLimit: draws, draws: draws, seed: 1),
      let search = try? Association.Search(input, Association.Request(depth: depth, effort: effort, limit: 1)),
      let strongest = search.terms.first, let count = search.count
    else {
      return .notApplicable(.inform, "Es gibt keinen Zusammenhang zu prüfen.", "There is no association to test.")
    }
    let p = strongest.adjustedP.max
    let (de, en) = p < 0.001 ? ("unter 0,001", "below 0.001") : (Numeral.thousandths(p).de, Numeral.thousandths(p).en)
    let how =
      count.isExact
      ? ("alle \(count.examined) Anordnungen", "all \(count.examined) arrangements")
      : ("\(count.examined) gezogene Anordnungen", "\(count.examined) drawn arrangements")
    let evidence = (
      "Stärkste Verbindung mit \(facts.outcome.outcome) unter \(search.searched) geprüften: \(strongest.expression), p = \(de), bereinigt um die ganze Suche (\(how.0)).",
      "Strongest association with \(facts.outcome.outcome) of \(search.searched) searched: \(strongest.expression), p = \(en), adjusted for the whole search (\(how.1))."
    )
    guard p > 0.05 else { return .passed(.inform, evidence.0, evidence.1) }
    return .failed(
      .inform, evidence,
      advice: (
        "Ein solches Muster findet sich auch in Zufallsdaten oft; mit wenigen Fällen kann ein Test aber auch einen vorhandenen Zusammenhang übersehen (Rohlfing). gelingen statistics association zeigt alle Terme.",
        "Random data often show such a pattern too; but with few cases a test can also miss what is there (Rohlfing). gelingen statistics association shows all terms."
      ))
  }

  /// The number of conditions and conjunctions of at most so many of them.
  private static func terms(_ levels: [Int], depth: Int) -> Double {
    var counts = [Double](repeating: 0, count: depth + 1)
    counts[0] = 1
    for level in levels {
      for size in stride(from: depth, to: 0, by: -1) { counts[size] += counts[size - 1] * Double(level) }
    }
    return counts.dropFirst().reduce(0, +)
  }
}
