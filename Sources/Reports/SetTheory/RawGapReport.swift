public import Cases
public import Foundation
public import SetTheory

/// The gaps between raw values, as a document and as data.
public enum RawGapReport {
  /// The document.
  ///
  /// - Parameters:
  ///   - column: The raw values.
  ///   - language: The language.
  ///   - version: The version of the program.
  /// - Returns: The widest gaps, and what they cannot say.
  public static func document(_ column: RawColumn, language: Language, version: String) -> Document {
    let text = CalibrationText(language: language, cases: [])
    let gaps = RawGap.gaps(in: column.numbers)
    let table = Table(
      caption: text.say("Lücken zwischen benachbarten Werten, die breitesten zuerst", "Gaps between neighbouring values, the widest first"),
      columns: [
        text.say("unten", "below"), text.say("oben", "above"), text.say("Breite", "width"), text.say("Fälle unten", "cases below"),
        text.say("Fälle oben", "cases above"),
      ],
      rows: gaps.prefix(10).map { gap in
        [
          Table.Cell(text.number(gap.lower), .number), Table.Cell(text.number(gap.upper), .number),
          Table.Cell(language.decimal(gap.width, places: 3), .number), Table.Cell(String(gap.casesBelow), .number),
          Table.Cell(String(gap.casesAbove), .number),
        ]
      })
    let caveat = text.say(
      "Eine Lücke zeigt, wo ein Schwellenwert Fälle trennt und eine kleine Verschiebung nichts ändert. Wo er hingehört, sagen Theorie und Fallwissen, nicht die Verteilung.",
      "A gap shows where a threshold separates cases and moving it a little changes nothing. Where it belongs is said by theory and knowledge of cases, not by the distribution."
    )
    return Document(
      language: language, title: text.say("Lücken in \(column.name)", "Gaps in \(column.name)"),
      subtitle: text.say(
        "\(column.numbers.count) bekannte Werte, \(gaps.count) Lücken", "\(column.numbers.count) known values, \(gaps.count) gaps"),
      facts: [],
      blocks: [.notice(title: text.say("Zu beachten.", "To note."), text: caveat), .table(table)], footer: "Gelingen \(version)")
  }

  /// All gaps.
  ///
  /// - Parameter column: The raw values.
  /// - Returns: A row per gap.
  public static func table(_ column: RawColumn) -> DataTable {
    DataTable(
      name: "gaps", columns: ["lower", "upper", "middle", "cases_below", "cases_above"],
      rows: RawGap.gaps(in: column.numbers).map { gap in
        [.number(gap.lower), .number(gap.upper), .number(gap.middle), .count(gap.casesBelow), .count(gap.casesAbove)]
      })
  }

  /// All gaps as JSON, `gelingen.calibrate-gaps/1`.
  ///
  /// - Parameters:
  ///   - column: The raw values.
  ///   - fingerprint: The fingerprint of the file.
  ///   - version: The version of the program.
  /// - Returns: The same bytes for the same input.
  /// - Throws: An encoding error.
  public static func json(_ column: RawColumn, fingerprint: String, version: String) throws -> Data {
    struct Gap: Encodable {
      var lower, upper, middle: Double
      var cases_below, cases_above: Int
    }
    struct Output: Encodable {
      var schema = "gelingen.calibrate-gaps/1"
      var version: String
      var parameters: [String: String]
      var input_sha256: String
      var gaps: [Gap]
    }
    let gaps = RawGap.gaps(in: column.numbers).map {
      Gap(lower: $0.lower, upper: $0.upper, middle: $0.middle, cases_below: $0.casesBelow, cases_above: $0.casesAbove)
    }
    return try JSONWriter.data(
      Output(version: version, parameters: ["column": column.name], input_sha256: fingerprint, gaps: gaps))
  }

  /// What the JSON form holds beside schema, version and fingerprint, as JSON Schema.
  static var schemaProperties: [String: Any] {
    let (number, cases) = (["type": "number"], ["type": "integer", "minimum": 1] as [String: Any])
    let gap = SchemaParts.object(["lower": number, "upper": number, "middle": number, "cases_below": cases, "cases_above": cases])
    return ["parameters": SchemaParts.object(["column": SchemaParts.text]), "gaps": SchemaParts.list(gap)]
  }
}
