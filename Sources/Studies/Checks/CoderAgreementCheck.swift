import Cases
import Statistics

/// How far coders of the same cells agree, and coders of the places of the same claims.
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
    let units: Units
  }

  /// What was coded more than once, coder by coder: cells in which several people made claims, and claims whose places were read again.
  private struct Units {
    var cells: [[Double?]] = []
    var claims: [[Double?]] = []

    var all: [[Double?]] { cells + claims }
  }

  static func answer(_ facts: StudyFacts) -> DesignAnswer {
    let claims = facts.tables.units.flatMap { $0.conditions.values.flatMap(\.claims) }
    let coders = Set(claims.flatMap { claim in [claim.coder] + (facts.readings[claim.id] ?? []).map(\.coder) }).sorted()
    let shared = facts.tables.conditions.filter { $0.derived == nil }.map { ($0, units($0, facts, coders)) }.filter { !$0.1.all.isEmpty }
    guard coders.count > 1, !shared.isEmpty else {
      return .notApplicable(
        .warn, "Keine Zelle und kein Beleg ist von mehreren Personen kodiert.", "No cell and no claim was coded by more than one person.")
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

  /// What two coders rated of a condition.
  ///
  /// Where the claims of a cell were read again, these count, and not the cell too.
  private static func units(_ condition: Condition, _ facts: StudyFacts, _ coders: [String]) -> Units {
    var units = Units()
    for item in facts.tables.units {
      let claims = StudyTables.cell(condition, of: item).claims
      let read = claims.filter { facts.readings[$0.id] != nil }
      units.claims += read.map { claim in
        let readings = facts.readings[claim.id] ?? []
        return coders.map { coder in
          rating(
            readings.filter { $0.coder == coder }.map(\.reading.says)
              + (claim.coder == coder ? readings.prefix(1).map(\.reading.first) : []))
        }
      }
      if read.isEmpty { units.cells.append(coders.map { coder in rating(claims.filter { $0.coder == coder }.compactMap(\.says)) }) }
    }
    func isShared(_ unit: [Double?]) -> Bool { unit.compactMap { $0 }.count > 1 }
    return Units(cells: units.cells.filter(isShared), claims: units.claims.filter(isShared))
  }

  /// A coder's rating of a cell or a claim: 1 present, 0 absent, ½ both or mixed; `nil` where only plans or nothing is claimed.
  private static func rating(_ says: [Claim.Says]) -> Double? {
    let said = Set(says).subtracting([.planned])
    return said.isEmpty ? nil : said == [.present] ? 1 : said == [.absent] ? 0 : 0.5
  }

  private static func figure(_ condition: Condition, _ units: Units, _ coders: Int) -> Figure? {
    guard let ratings = try? Ratings(units.all, coders: coders), let alpha = try? KrippendorffAlpha(ratings, level: .ordinal),
      let interval = try? KrippendorffBootstrap(ratings, metric: .ordinal, level: 0.95, draws: 1_000, seed: 1)
    else { return nil }
    return Figure(condition: condition, alpha: alpha.alpha, interval: interval, units: units)
  }

  private static func text(_ figure: Figure) -> (de: String, en: String) {
    let alpha = Numeral.thousandths(figure.alpha)
    var span = (de: "", en: "")
    if let lower = figure.interval.lower, let upper = figure.interval.upper {
      let (low, high) = (Numeral.hundredths(lower), Numeral.hundredths(upper))
      span = (" (\(low.de) bis \(high.de))", " (\(low.en) to \(high.en))")
    }
    let counts = counts(figure.units)
    return (
      "\(figure.condition.name[.de]) \(alpha.de)\(span.de), \(counts.de)",
      "\(figure.condition.name[.en]) \(alpha.en)\(span.en), \(counts.en)"
    )
  }

  private static func counts(_ units: Units) -> (de: String, en: String) {
    func count(_ number: Int, _ one: String, _ many: String) -> String? { number == 0 ? nil : "\(number) \(number == 1 ? one : many)" }
    let (cells, claims) = (units.cells.count, units.claims.count)
    return (
      [count(cells, "Fall", "Fälle"), count(claims, "Beleg", "Belege")].compactMap(\.self).joined(separator: " und "),
      [count(cells, "case", "cases"), count(claims, "claim", "claims")].compactMap(\.self).joined(separator: " and ")
    )
  }
}
