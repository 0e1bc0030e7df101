import Cases
import Statistics

/// How far coders of the same cells agree.
enum CoderAgreementCheck: DesignCheck {
  static let id = "coder-agreement"
  static let title = LocalizedText("Stimmen die Kodierungen überein?", "Do the coders agree?")
  static let reference =
    "Hayes & Krippendorff (2007), Answering the Call for a Standard Reliability Measure for Coding Data, doi:10.1080/19312450709336664; "
    + "Krippendorff (2019), Content Analysis, ch. 12: .800 to rely on, .667 for tentative conclusions"

  private struct Figure {
    let condition: Condition
    let alpha: Double
    let interval: KrippendorffBootstrap
    let units: Int
  }

  static func answer(_ facts: StudyFacts) -> DesignAnswer {
    let coders = Set(facts.tables.units.flatMap { $0.conditions.values.flatMap(\.claims) }.map(\.coder)).sorted()
    let shared = facts.tables.conditions.filter { $0.derived == nil }.map { ($0, ratings($0, facts, coders)) }.filter { !$0.1.isEmpty }
    guard coders.count > 1, !shared.isEmpty else {
      return .notApplicable(
        .warn, "Keine Zelle ist von mehreren Personen kodiert.", "No cell was coded by more than one person.")
    }
    let figures = shared.compactMap { condition, units in figure(condition, units, coders.count) }.sorted { $0.alpha < $1.alpha }
    let without = shared.count - figures.count
    guard let lowest = figures.first else {
      return .notApplicable(
        .warn, "Doppelt kodierte Bedingungen: \(shared.count); alle Urteile sind gleich, Alpha hat deshalb keinen Wert.",
        "Conditions coded twice: \(shared.count); all ratings are equal, so that alpha has no value.")
    }
    let lines = figures.map(text)
    let rest = (
      without == 0 ? "" : " Ohne Wert, weil alle Urteile gleich sind: \(without).",
      without == 0 ? "" : " Without a value, since all ratings are equal: \(without)."
    )
    let evidence = (
      "Krippendorffs Alpha (ordinal) je Bedingung, mit 95-%-Intervall: \(Listing.text(lines.map(\.de), separator: "; ")).\(rest.0)",
      "Krippendorff’s alpha (ordinal) per condition, with 95 % interval: \(Listing.text(lines.map(\.en), separator: "; ")).\(rest.1)"
    )
    guard lowest.alpha < 0.8 else { return .passed(.inform, evidence.0, evidence.1) }
    return .failed(
      lowest.alpha < 0.667 ? .warn : .inform, evidence,
      advice: (
        "Die Fälle ansehen, in denen die Urteile auseinandergehen, und die Definition schärfen. Ab 0,8 gilt die Kodierung als verlässlich, ab 0,667 erlaubt sie vorläufige Schlüsse.",
        "Look at the cases in which the ratings differ, and sharpen the definition. From 0.8 a coding counts as reliable, from 0.667 it allows tentative conclusions."
      ))
  }

  /// The cells of a condition that two coders rated, coder by coder.
  private static func ratings(_ condition: Condition, _ facts: StudyFacts, _ coders: [String]) -> [[Double?]] {
    facts.tables.units.map { item in
      let claims = StudyTables.cell(condition, of: item).claims
      return coders.map { coder in rating(claims.filter { $0.coder == coder }) }
    }.filter { $0.compactMap { $0 }.count > 1 }
  }

  /// A coder's rating of a cell: 1 present, 0 absent, ½ both or mixed; `nil` where only plans or nothing is claimed.
  private static func rating(_ claims: [Claim]) -> Double? {
    let said = Set(claims.compactMap(\.says)).subtracting([.planned])
    return said.isEmpty ? nil : said == [.present] ? 1 : said == [.absent] ? 0 : 0.5
  }

  private static func figure(_ condition: Condition, _ units: [[Double?]], _ coders: Int) -> Figure? {
    guard let ratings = try? Ratings(units, coders: coders), let alpha = try? KrippendorffAlpha(ratings, level: .ordinal),
      let interval = try? KrippendorffBootstrap(ratings, metric: .ordinal, level: 0.95, draws: 1_000, seed: 1)
    else { return nil }
    return Figure(condition: condition, alpha: alpha.alpha, interval: interval, units: units.count)
  }

  private static func text(_ figure: Figure) -> (de: String, en: String) {
    let alpha = Numeral.thousandths(figure.alpha)
    var span = (de: "", en: "")
    if let lower = figure.interval.lower, let upper = figure.interval.upper {
      let (low, high) = (Numeral.hundredths(lower), Numeral.hundredths(upper))
      span = (" (\(low.de) bis \(high.de))", " (\(low.en) to \(high.en))")
    }
    return (
      "\(figure.condition.name[.de]) \(alpha.de)\(span.de), \(figure.units) Fälle",
      "\(figure.condition.name[.en]) \(alpha.en)\(span.en), \(figure.units) cases"
    )
  }
}
