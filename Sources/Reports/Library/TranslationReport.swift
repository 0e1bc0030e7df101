public import CaseFiles
public import Cases
public import Foundation

/// Which texts of a library to look at, because their two languages may no longer say the same.
public struct TranslationReport: Sendable {
  private let review: TranslationReview
  private let language: Language

  /// A report.
  ///
  /// - Parameters:
  ///   - review: What was found.
  ///   - language: The report's language.
  public init(_ review: TranslationReview, language: Language) {
    self.review = review
    self.language = language
  }

  /// The report as a document: what the record knows, the texts changed in one language, and those with different numbers.
  public var document: Document {
    var blocks: [Document.Block] = [.paragraph(record)]
    if !review.stale.isEmpty {
      blocks.append(
        .table(
          Table(
            caption: say("Nur in einer Sprache geändert", "Changed in one language only"),
            columns: [
              say("Datei und Stelle", "File and place"), say("Text", "Text"), say("Geändert", "Changed"), say("Nachzusehen", "To look at"),
            ],
            rows: review.stale.map { text in
              [place(text.place), Table.Cell(text.place.path), Table.Cell(name(text.changed)), Table.Cell(name(text.changed.other))]
            })))
    }
    if !review.numbers.isEmpty {
      blocks.append(
        .table(
          Table(
            caption: say("Mit verschiedenen Zahlen", "With different numbers"),
            columns: [
              say("Datei und Stelle", "File and place"), say("Text", "Text"), say("Nur deutsch", "German only"),
              say("Nur englisch", "English only"),
            ],
            rows: review.numbers.map { text in
              [
                place(text.place), Table.Cell(text.place.path), Table.Cell(text.german.joined(separator: ", ")),
                Table.Cell(text.english.joined(separator: ", ")),
              ]
            })))
    }
    return Document(
      language: language, title: say("Texte in zwei Sprachen", "Texts in two languages"), subtitle: "", facts: [], blocks: blocks,
      footer: "")
  }

  private var record: String {
    guard let recorded = review.recorded else {
      return say(
        "\(review.texts) Texte stehen auf Deutsch und auf Englisch da. Noch ist nicht festgehalten, welche verglichen sind; das geschieht mit --accept. Verglichen sind nur die Zahlen.",
        "\(review.texts) texts stand in German and in English. It is not recorded yet which of them were held against each other; --accept records it. Only numbers were compared."
      )
    }
    return say(
      "\(review.texts) Texte stehen auf Deutsch und auf Englisch da; \(recorded) davon sind als verglichen festgehalten, \(review.stale.isEmpty ? "keiner" : "\(review.stale.count)") seither nur in einer Sprache geändert.",
      "\(review.texts) texts stand in German and in English; \(recorded) of them are recorded as held against each other, \(review.stale.isEmpty ? "none" : "\(review.stale.count)") \(review.stale.count == 1 ? "was" : "were") since changed in one language only."
    )
  }

  private func place(_ place: TranslationReview.Place) -> Table.Cell {
    Table.Cell("\(place.file):\(place.position.line):\(place.position.column)")
  }

  private func name(_ side: TranslationReview.Language) -> String {
    switch side {
    case .german: say("Deutsch", "German")
    case .english: say("Englisch", "English")
    }
  }

  private func say(_ de: String, _ en: String) -> String { language == .de ? de : en }

  // MARK: Data

  /// The review as JSON, in the form `gelingen.case-translations/1`.
  ///
  /// - Parameters:
  ///   - library: The library that was reviewed.
  ///   - version: The version of the program.
  /// - Returns: The JSON.
  /// - Throws: What encoding throws.
  public func json(_ library: Library, version: String) throws -> Data {
    try JSONWriter.data(
      Content(
        version: version, inputSHA256: library.fingerprint, texts: review.texts, recorded: OrNull(review.recorded),
        stale: review.stale.map { Content.Stale(place: Content.Place($0.place), changed: $0.changed.rawValue) },
        numbers: review.numbers.map { Content.Numbers(place: Content.Place($0.place), de: $0.german, en: $0.english) }))
  }

  private struct Content: Encodable {
    struct Place: Encodable {
      var file: String
      var line: Int
      var column: Int
      var path: String

      init(_ place: TranslationReview.Place) {
        (file, path) = (place.file, place.path)
        (line, column) = (place.position.line, place.position.column)
      }
    }

    struct Stale: Encodable {
      var place: Place
      var changed: String
    }

    struct Numbers: Encodable {
      var place: Place
      var de: [String]
      var en: [String]
    }

    var schema = "gelingen.case-translations/1"
    var version: String
    var inputSHA256: String
    var texts: Int
    var recorded: OrNull<Int>
    var stale: [Stale]
    var numbers: [Numbers]

    enum CodingKeys: String, CodingKey {
      case schema, version
      case inputSHA256 = "input_sha256"
      case texts, recorded, stale, numbers
    }
  }

  static var schemaProperties: [String: Any] {
    let count: [String: Any] = ["type": "integer", "minimum": 0]
    let (text, position): ([String: Any], [String: Any]) = (["type": "string"], ["type": "integer", "minimum": 1])
    let digits: [String: Any] = ["type": "array", "items": ["type": "string", "pattern": "^[0-9]+$"]]
    let place = SchemaParts.object(["file": text, "line": position, "column": position, "path": text])
    let side: [String: Any] = ["enum": TranslationReview.Language.allCases.map(\.rawValue)]
    return [
      "texts": count, "recorded": ["type": ["integer", "null"], "minimum": 0],
      "stale": ["type": "array", "items": SchemaParts.object(["place": place, "changed": side])],
      "numbers": ["type": "array", "items": SchemaParts.object(["place": place, "de": digits, "en": digits])],
    ]
  }
}
