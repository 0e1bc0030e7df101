import Cases
import Mustache

/// Renders a document as one HTML page without anything from outside: no script, no fonts, no images to fetch.
public enum HTMLRenderer {
  /// The page.
  ///
  /// All text is escaped by the template; a Content-Security-Policy forbids everything but the page's own style.
  public static func render(_ document: Document) -> String {
    page.render(
      [
        "language": document.language.rawValue,
        "title": Plain.text(document.title),
        "subtitle": Plain.text(document.subtitle),
        "facts": document.facts.map(Plain.text),
        "contents": document.language == .de ? "Inhalt" : "Contents",
        "sections": sections(of: document),
        "blocks": blocks(of: document),
        "footer": Plain.text(document.footer),
        "style": PageStyle.css,
      ] as [String: Any])
  }

  private static func sections(of document: Document) -> [[String: Any]] {
    var sections: [[String: Any]] = []
    for case .heading(2, let text) in document.blocks {
      sections.append(["id": "s\(sections.count + 1)", "text": Plain.text(text)])
    }
    return sections
  }

  private static func blocks(of document: Document) -> [[String: Any]] {
    var count = 0
    return document.blocks.map { block in
      switch block {
      case .heading(let level, let text):
        if level == 2 { count += 1 }
        let key = level == 2 ? "heading2" : "heading3"
        return [key: ["id": "s\(count)", "text": Plain.text(text)] as [String: Any]]
      case .paragraph(let text): return ["paragraph": ["text": Plain.text(text)]]
      case .item(let name, let text): return ["item": ["name": Plain.text(name), "text": Plain.text(text)]]
      case .list(let items): return ["list": ["items": items.map(Plain.text)] as [String: Any]]
      case .notice(let title, let text): return ["notice": ["title": Plain.text(title), "text": Plain.text(text)]]
      case .table(let table): return ["table": content(of: table)]
      }
    }
  }

  private static func content(of table: Table) -> [String: Any] {
    [
      "caption": Plain.text(table.caption),
      "columns": table.columns.enumerated().map { index, name in
        ["text": Plain.text(name), "number": isNumeric(index, in: table)] as [String: Any]
      },
      "rows": table.rows.map { row in
        [
          "head": row.first.map { Plain.text($0.text) } ?? "", "number": row.first?.tone == .number,
          "cells": row.dropFirst().map { ["text": Plain.text($0.text), "tone": $0.tone.rawValue] },
        ] as [String: Any]
      },
      "note": table.note.map { [["text": Plain.text($0)]] } ?? [],
    ]
  }

  /// Whether a column holds numbers, and so stands on the right with its heading.
  private static func isNumeric(_ column: Int, in table: Table) -> Bool {
    !table.rows.isEmpty && table.rows.allSatisfy { $0.indices.contains(column) && $0[column].tone == .number }
  }

  // The template is a constant of this file; that it is well formed is tested.
  private static let page: MustacheTemplate = {
    do {
      return try MustacheTemplate(string: PageTemplate.html)
    } catch {
      preconditionFailure("The page template is broken: \(error)")
    }
  }()
}
