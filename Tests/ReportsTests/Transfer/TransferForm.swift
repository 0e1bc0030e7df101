import CaseFiles
import Cases
import Foundation
import Reports
import TestSupport
import Testing

/// The repository's library, and what every form of advice must keep to.
enum TransferForm {
  static let library = Library(reading: Repository.cases)

  /// Words that would say more than the evidence carries, or that a German editor would strike out.
  private static let forbidden: [Language: [String]] = [
    .de: [
      "führt zu", "führen zu", "bewirkt", " Ursache", " Wirkung", "garantiert", "beweist", "Erfolgsrezept", "Vervollständigung",
      "Zertifikat",
      "verursacht",
    ],
    .en: ["causes", " cause ", "effect of", "leads to", "lead to ", "drives", "determines", "guarantees", "proves that", "completion"],
  ]

  /// Expects a document to equal its recording in every form, and to say nothing it may not.
  static func expect(
    _ document: Document, _ name: String, _ language: Language, location: SourceLocation = #_sourceLocation
  ) throws {
    let markdown = MarkdownRenderer.render(document)
    for word in forbidden[language] ?? [] {
      #expect(!markdown.lowercased().contains(word.lowercased()), "“\(word)” in \(name)", sourceLocation: location)
    }
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: "Snapshots")
    try Snapshot.expect(markdown, equals: folder.appending(path: "\(name).\(language.rawValue).md"), location: location)
    #expect(TextRenderer(width: 110, usesColor: false).render(document).contains(document.title), sourceLocation: location)
    #expect(HTMLRenderer.render(document).contains("<html lang=\"\(language.rawValue)\""), sourceLocation: location)
  }

  /// Expects JSON to agree with its published schema.
  static func expect(_ json: Data, agreesWith name: String, location: SourceLocation = #_sourceLocation) throws {
    let schema = try #require(LibraryJSON.schema(name), sourceLocation: location)
    #expect(try SchemaCheck.problems(json, schema: schema) == [], sourceLocation: location)
    #expect(LibraryJSON.names.contains(name), sourceLocation: location)
  }
}
