public import Cases
public import Foundation
public import Studies

/// The design checks of a study over a table, as a document and as data.
public enum TableStudyReport {
  /// The document.
  public static func checks(_ design: TableStudyDesign, language: Language) -> Document {
    func say(_ de: String, _ en: String) -> String { language == .de ? de : en }
    var blocks: [Document.Block] = [
      .item(name: say("Tabelle.", "Table."), text: design.study.provenance[language]),
      .item(name: say("Auswahl der Fälle.", "Choice of cases."), text: design.study.selection[language]),
      .table(StudyReport.checkTable(design.checks, language: language)),
    ]
    if !design.withheld.isEmpty {
      blocks += [
        .notice(
          title: say("Zurückgehalten.", "Withheld."),
          text: say("Diese Aussagen tragen die Daten nicht:", "The data do not carry these statements:")),
        .list(design.withheld.map(\.expression)),
      ]
    }
    if !design.study.limits.isEmpty {
      blocks += [
        .heading(level: 2, text: say("Was die Studie nicht sagen kann", "What the study cannot say")),
        .list(design.study.limits.map { $0[language] }),
      ]
    }
    return Document(
      language: language, title: design.study.title[language], subtitle: say("Prüfung des Studiendesigns", "Design checks"), facts: [],
      blocks: blocks,
      footer: say(
        "Gelingen \(design.version). Fingerabdruck der Eingabe: \(design.inputSHA256).",
        "Gelingen \(design.version). Fingerprint of the input: \(design.inputSHA256)."))
  }

  /// The checks as JSON, `gelingen.study-check/1`.
  ///
  /// - Parameter design: The checks.
  /// - Returns: The same bytes for the same input.
  /// - Throws: An encoding error.
  public static func json(_ design: TableStudyDesign) throws -> Data {
    struct Checks: Encodable {
      var schema = "gelingen.study-check/1"
      var version: String
      var inputSHA256: String
      var parameters: [String: String]
      var checks: [StudyResult.Check]
      var withheld: [StudyResult.WithheldClaim]

      enum CodingKeys: String, CodingKey {
        case schema, version, parameters, checks, withheld
        case inputSHA256 = "input_sha256"
      }
    }
    return try JSONWriter.data(
      Checks(
        version: design.version, inputSHA256: design.inputSHA256, parameters: ["study": design.study.id], checks: design.checks,
        withheld: design.withheld))
  }

  /// The checks, a row each.
  ///
  /// - Parameter design: The checks.
  /// - Returns: The same columns as the checks of a study over case files.
  public static func table(_ design: TableStudyDesign) -> DataTable { StudyData.checks(design.checks) }
}
