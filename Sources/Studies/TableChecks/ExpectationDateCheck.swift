import Cases
import SetTheory

/// Whether each condition has an expectation, and each expectation is older than the first run.
enum ExpectationDateCheck: TableCheck {
  static let id = "expectations-dated"
  static let title = LocalizedText(
    "Stand vor der ersten Auswertung fest, was erwartet wird?", "Were expectations stated before the first run?")
  static let reference = "Piñeiro & Rosenblatt (2016), pre-analysis plans for qualitative research, doi:10.4067/S0718-090X2016000300009"

  static func answer(_ facts: TableFacts) -> DesignAnswer {
    let expected = facts.study.expectations
    guard !expected.isEmpty else {
      return .notApplicable(.inform, "Die Studie nennt keine Erwartungen.", "The study states no expectations.")
    }
    let dates = expected.map { ($0.expression, $0.stated ?? $0.source.flatMap { facts.sourceYears[$0] }) }
    let undated = dates.filter { $0.1 == nil }.map(\.0)
    let late = facts.study.firstRun.map { first in
      dates.filter { $0.1.map { !$0.isCertainlyBefore(first) } ?? false }.map(\.0)
    }
    let named = expected.compactMap { try? Expression(parsing: $0.expression, over: facts.table.table) }.flatMap { Array($0.names) }
    let without = facts.study.conditions.filter { !named.contains($0) }
    let parts = [
      facts.study.firstRun == nil
        ? ("Wann zuerst ausgewertet wurde, ist nicht genannt (first_run).", "When the study was run first is not stated (first_run).")
        : nil,
      undated.isEmpty
        ? nil
        : (
          "Ohne Datum, auch nicht das einer Quelle: \(Listing.text(undated)).",
          "Without a date, and without that of a source: \(Listing.text(undated))."
        ),
      late?.isEmpty == false
        ? (
          "Nicht sicher älter als die erste Auswertung: \(Listing.text(late ?? [])).",
          "Not certain to be older than the first run: \(Listing.text(late ?? []))."
        ) : nil,
      without.isEmpty
        ? nil : ("Bedingungen ohne Erwartung: \(Listing.text(without)).", "Conditions without an expectation: \(Listing.text(without))."),
    ].compactMap { $0 }
    guard !parts.isEmpty else {
      return .passed(
        .inform,
        "Zu jeder Bedingung steht eine Erwartung, und jede (\(expected.count)) ist älter als die erste Auswertung (\(facts.study.firstRun?.text ?? "")).",
        "Each condition has an expectation, and each (\(expected.count)) is older than the first run (\(facts.study.firstRun?.text ?? ""))."
      )
    }
    return .failed(
      .inform, (parts.map(\.0).joined(separator: " "), parts.map(\.1).joined(separator: " ")),
      advice: (
        "Erwartungen mit Datum festhalten (stated), bevor Ergebnisse vorliegen, und die Datei hinterlegen; --plan vergleicht die Studie später damit.",
        "Write expectations down with a date (stated) before there are results, and deposit the file; --plan holds the study against it."
      ))
  }
}
