import CaseFiles
public import Cases
public import Foundation
public import Statistics

/// A count and what it carries, as a document.
public enum ProportionReport {
  /// The document.
  public static func document(_ summary: ProportionSummary, language: Language, version: String) -> Document {
    func say(_ de: String, _ en: String) -> String { language == .de ? de : en }
    func row(_ name: String, _ interval: Interval) -> [Table.Cell] {
      [
        Table.Cell(name), Table.Cell(language.decimal(interval.lower, places: 4), .number),
        Table.Cell(language.decimal(interval.upper, places: 4), .number),
      ]
    }
    let lower = language.percent(summary.lowerOneSided95)
    let table = Table(
      caption: say("Intervalle zum Niveau \(language.percent(summary.level))", "\(language.percent(summary.level)) intervals"),
      columns: [say("Verfahren", "Method"), say("untere Grenze", "lower"), say("obere Grenze", "upper")],
      rows: [
        row(say("Clopper-Pearson (exakt)", "Clopper–Pearson (exact)"), summary.clopperPearson),
        row("Jeffreys", summary.jeffreys), row(say("Gleichverteilung (Bayes)", "uniform prior (Bayes)"), summary.uniform),
        row("Wilson", summary.wilson),
        [
          Table.Cell(say("einseitig exakt, untere Schranke (95\u{A0}%)", "one-sided exact lower bound (95\u{A0}%)")),
          Table.Cell(language.decimal(summary.lowerOneSided95, places: 4), .number), Table.Cell("–", .number),
        ],
      ])
    return Document(
      language: language, title: say("\(summary.successes) von \(summary.trials)", "\(summary.successes) of \(summary.trials)"),
      subtitle: "", facts: [],
      blocks: [
        .paragraph(
          say(
            "Beobachtet: \(language.percent(summary.estimate)). Mit 95\u{A0}% Sicherheit mindestens \(lower), als wären die Fälle zufällig aus "
              + "allen Missionen mit diesem Ergebnis gezogen; sie wurden ausgesucht.",
            "Observed: \(language.percent(summary.estimate)). With 95\u{A0}% confidence at least \(lower), as if the cases were a random draw of "
              + "missions with this outcome; they were chosen.")), .table(table),
      ],
      footer: "Gelingen \(version)")
  }
}

extension Language {
  /// A number with so many decimals; one beyond nine quadrillions in the notation with an exponent.
  func decimal(_ value: Double, places: Int) -> String {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    guard abs(value) * scale < 9e15 else { return self == .de ? String("\(value)".map { $0 == "." ? "," : $0 }) : "\(value)" }
    guard places > 0 else { return "\(value < 0 && value.rounded() != 0 ? "−" : "")\(Int(abs(value).rounded()))" }
    let units = Int((abs(value) * scale).rounded())
    let digits = String(units % Int(scale))
    let fraction = String(repeating: "0", count: places - digits.count) + digits
    return "\(value < 0 && units > 0 ? "−" : "")\(units / Int(scale))\(self == .de ? "," : ".")\(fraction)"
  }
}

extension ProportionReport {
  /// The summary as JSON, with its assumption.
  ///
  /// It reads no file, so its fingerprint is that of nothing.
  ///
  /// - Throws: An encoding error.
  public static func json(_ summary: ProportionSummary, version: String) throws -> Data {
    struct Output: Encodable {
      var schema = "gelingen.statistics-proportion/1"
      var version: String
      var summary: ProportionSummary

      enum CodingKeys: String, CodingKey {
        case schema, version, parameters
        case inputSHA256 = "input_sha256"
      }
      enum ParameterKeys: String, CodingKey { case successes, trials, level }

      func encode(to encoder: any Encoder) throws {
        try summary.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(schema, forKey: .schema)
        try container.encode(version, forKey: .version)
        try container.encode(Fingerprint().hexadecimal, forKey: .inputSHA256)
        var parameters = container.nestedContainer(keyedBy: ParameterKeys.self, forKey: .parameters)
        try parameters.encode(summary.successes, forKey: .successes)
        try parameters.encode(summary.trials, forKey: .trials)
        try parameters.encode(summary.level, forKey: .level)
      }
    }
    return try JSONWriter.data(Output(version: version, summary: summary))
  }

  /// What the JSON form holds beside schema, version and fingerprint, as JSON Schema.
  static var schemaProperties: [String: Any] {
    let (share, interval) = (SchemaParts.share, SchemaParts.object(["lower": SchemaParts.share, "upper": SchemaParts.share]))
    let (successes, trials) = (SchemaParts.count, ["type": "integer", "minimum": 1] as [String: Any])
    return [
      "parameters": SchemaParts.object(["successes": successes, "trials": trials, "level": share]), "successes": successes,
      "trials": trials, "estimate": share, "level": share, "clopper_pearson": interval, "jeffreys": interval, "uniform": interval,
      "wilson": interval, "lower_one_sided_95": share, "upper_one_sided_95": share, "assumption": SchemaParts.text,
    ]
  }
}
