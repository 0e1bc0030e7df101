public import Cases
public import Foundation
public import SetTheory
public import Studies

/// What deleted cells do to conclusions, as a document and as data.
public enum DeletionReport {
  /// The document.
  ///
  /// - Parameters:
  ///   - result: The experiment.
  ///   - input: The table, its conditions and the outcome.
  ///   - language: The language.
  ///   - version: The version of the program.
  /// - Returns: The document.
  public static func document(
    _ result: DeletionExperiment, of input: SetAnalysisInput, language: Language, version: String
  ) -> Document {
    let writer = SetWriter(language: language)
    let (draws, seed) = (result.options.draws, result.options.seed)
    let blocks: [Document.Block] =
      [
        .paragraph(introduction(result, writer)),
        .table(
          table(result, writer, writer.say("Aussagen über einzelne Bedingungen", "Claims about single conditions"), \.claims)),
        .table(table(result, writer, writer.say("Zeilen der Wahrheitstafel", "Rows of the truth table"), \.rows)),
        .table(table(result, writer, writer.say("Alle sparsamen Modelle", "All parsimonious models"), \.models)),
        .paragraph(
          writer.say(
            "Die Zellen wurden völlig zufällig gelöscht, der günstigste Fall für die Abkürzungen: Fehlen Angaben häufiger, wo eine Bedingung nicht vorliegt, können sie weiter danebenliegen. Die Grenzen gelten in jedem Fall.",
            "Cells were deleted completely at random, the friendliest case for the shortcuts: where values are missing more often when a condition is absent, they may go further astray. The bounds hold in any case."
          )),
      ]
    return Document(
      language: language,
      title: writer.say("Was gelöschte Zellen an Schlüssen ändern", "What deleted cells do to conclusions"),
      subtitle: writer.say("Ergebnis \(input.outcome)", "Outcome \(input.outcome)"),
      facts: [
        writer.cases(input.reading), writer.kinds(input.reading),
        writer.say(
          "\(draws) Ziehungen je Anteil, Startwert \(seed).", "\(draws) draws for each share, seed \(seed)."),
      ], blocks: Document.numbered(blocks, in: language), footer: writer.footer(input.reading, version: version))
  }

  private static func introduction(_ result: DeletionExperiment, _ writer: SetWriter) -> String {
    writer.say(
      "Die vollständige Tabelle gilt hier als Wahrheit: \(result.claimCount) Aussagen über einzelne Bedingungen, \(result.rowCount) beobachtete Zeilen, die sparsamen Modelle. "
        + "Dann wird jede Zelle mit derselben Wahrscheinlichkeit gelöscht und gefragt, was jedes Verfahren noch schließt. Grenzen lassen offen, was die bekannten Zellen nicht entscheiden; "
        + "Abkürzungen antworten trotzdem.",
      "The complete table is the truth here: \(result.claimCount) claims about single conditions, \(result.rowCount) observed rows, the parsimonious models. "
        + "Each cell is then deleted with the same chance, and each method is asked what it still concludes. Bounds leave open what the known cells do not decide; "
        + "shortcuts answer nevertheless.")
  }

  /// A row per method and a column per share, each cell with three percentages.
  private static func table(
    _ result: DeletionExperiment, _ writer: SetWriter, _ caption: String, _ tally: (DeletionExperiment.Result) -> DeletionExperiment.Tally
  ) -> Table {
    func percent(_ count: Int, _ total: Int) -> String { writer.language.decimal(Double(count) / Double(max(total, 1)) * 100, places: 1) }
    let rows = DeletionExperiment.Method.all.map { method in
      [Table.Cell(name(method, writer))]
        + result.results.filter { $0.method == method }.map { item in
          let own = tally(item)
          return Table.Cell([own.right, own.wrong, own.none].map { percent($0, own.total) }.joined(separator: " · "), .number)
        }
    }
    return Table(
      caption: caption,
      columns: [writer.say("gelöschte Zellen", "cells deleted")]
        + result.options.shares.map { "\(writer.cut(($0 * 1000).rounded() / 10)) %" }, rows: rows,
      note: writer.say(
        "In Prozent: wie in der vollen Tabelle · anders · offen oder ohne Antwort.",
        "In per cent: as in the complete table · different · open or no answer."))
  }

  /// A method's name for readers.
  static func name(_ method: DeletionExperiment.Method, _ writer: SetWriter) -> String {
    switch method {
    case .bounds: writer.say("Grenzen über alle Belegungen", "Bounds over all completions")
    case .shortcut(.completeCasesOnly): writer.say("nur vollständige Fälle", "complete cases only")
    case .shortcut(.unknownIsAbsent): writer.say("unbekannt = nicht vorhanden", "unknown = absent")
    case .shortcut(.unknownIsPresent): writer.say("unbekannt = vorhanden", "unknown = present")
    case .imputation: writer.say("häufigster/mittlerer Wert eingesetzt", "most frequent or mean value put in")
    }
  }

  /// One row per share, method and kind of conclusion.
  public static func table(_ result: DeletionExperiment) -> DataTable {
    DataTable(
      name: "deletion", columns: ["share_deleted", "method", "conclusions", "right", "wrong", "open_or_none"],
      rows: result.results.flatMap { item in
        kinds(item).map { kind, tally in
          [
            .number(item.share), .text(item.method.name), .text(kind), .number(Double(tally.right)), .number(Double(tally.wrong)),
            .number(Double(tally.none)),
          ]
        }
      })
  }

  private static func kinds(_ result: DeletionExperiment.Result) -> [(String, DeletionExperiment.Tally)] {
    [("claims", result.claims), ("rows", result.rows), ("models", result.models)]
  }

  struct Content: Encodable {
    struct Parameters: Encodable {
      var shares: [Double]
      var draws: Int
      var seed: UInt64
      var completions: Int
      var inclCut: Double
      var lowerInclCut: OrNull<Double>
      var priCut: Double
      var nCut: Int
      var necessityCut: Double
      var outcome: String
      var conditions: [String]
      var table: SetTableSource

      enum CodingKeys: String, CodingKey {
        case shares, draws, seed, completions, outcome, conditions, table
        case inclCut = "incl_cut"
        case lowerInclCut = "lower_incl_cut"
        case priCut = "pri_cut"
        case nCut = "n_cut"
        case necessityCut = "necessity_cut"
      }
    }

    struct Entry: Encodable {
      var share: Double
      var method: String
      var conclusions: String
      var right: Int
      var wrong: Int
      var openOrNone: Int

      enum CodingKeys: String, CodingKey {
        case method, conclusions, right, wrong
        case share = "share_deleted"
        case openOrNone = "open_or_none"
      }
    }

    var schema = "gelingen.deletion/1"
    var version: String
    var parameters: Parameters
    var inputSHA256: String
    var claims: Int
    var rows: Int
    var results: [Entry]

    enum CodingKeys: String, CodingKey {
      case schema, version, parameters, claims, rows, results
      case inputSHA256 = "input_sha256"
    }
  }

  /// The result as JSON, `gelingen.deletion/1`.
  ///
  /// - Parameters:
  ///   - result: The experiment.
  ///   - input: The table, its conditions and the outcome.
  ///   - version: The version of the program.
  /// - Returns: The same bytes for the same input.
  /// - Throws: An encoding error.
  public static func json(_ result: DeletionExperiment, of input: SetAnalysisInput, version: String) throws -> Data {
    let options = result.options
    let parameters = Content.Parameters(
      shares: options.shares, draws: options.draws, seed: options.seed, completions: options.completions,
      inclCut: options.cuts.inclusionCut,
      lowerInclCut: OrNull(options.cuts.lowerInclusionCut), priCut: options.cuts.priCut, nCut: options.cuts.caseCut,
      necessityCut: options.necessityCut, outcome: input.outcome.description, conditions: input.conditions.conditions.map(\.name),
      table: SetTableSource(input.reading))
    let entries = result.results.flatMap { item in
      kinds(item).map { kind, tally in
        Content.Entry(
          share: item.share, method: item.method.name, conclusions: kind, right: tally.right, wrong: tally.wrong, openOrNone: tally.none)
      }
    }
    return try JSONWriter.data(
      Content(
        version: version, parameters: parameters, inputSHA256: input.reading.fingerprint, claims: result.claimCount, rows: result.rowCount,
        results: entries))
  }

  /// What the JSON form holds beside schema, version and fingerprint, as JSON Schema.
  static var schemaProperties: [String: Any] {
    let positive: [String: Any] = ["type": "integer", "minimum": 1]
    return [
      "parameters": SchemaParts.object([
        "shares": SchemaParts.list(SchemaParts.share), "draws": positive, "seed": SchemaParts.count, "completions": positive,
        "incl_cut": SchemaParts.share, "lower_incl_cut": SchemaParts.shareOrNull, "pri_cut": SchemaParts.share, "n_cut": positive,
        "necessity_cut": SchemaParts.share, "outcome": SchemaParts.text, "conditions": SchemaParts.list(SchemaParts.text),
        "table": SetTableSource.schema,
      ]),
      "claims": SchemaParts.count, "rows": SchemaParts.count,
      "results": SchemaParts.list(
        SchemaParts.object([
          "share_deleted": SchemaParts.share, "method": ["enum": DeletionExperiment.Method.all.map(\.name)],
          "conclusions": ["enum": ["claims", "rows", "models"]], "right": SchemaParts.count, "wrong": SchemaParts.count,
          "open_or_none": SchemaParts.count,
        ])),
    ]
  }
}
