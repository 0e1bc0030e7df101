import Cases
import Foundation
import Mustache

/// Renders a document as one HTML page without anything from outside: no script, no fonts, no images to fetch.
public enum HTMLRenderer {
  /// The page.
  ///
  /// All text is escaped by the template; a Content-Security-Policy forbids everything but the page's own style.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - look: What surrounds it, and its style.
  /// - Returns: The page.
  public static func render(_ document: Document, look: PageLook = PageLook()) -> String {
    let sections = sections(of: document)
    let hasPictures = look.logo != nil || document.blocks.contains { if case .picture = $0 { true } else { false } }
    return page.render(
      [
        "language": document.language.rawValue,
        "title": Plain.text(document.title),
        "subtitle": Plain.text(document.subtitle),
        "facts": document.facts.map(Plain.text),
        "contents": document.language == .de ? "Inhalt" : "Contents",
        "sections": sections,
        "hasContents": look.hasContents,
        "pictures": hasPictures,
        "logo": look.logo.map { [address($0)] } ?? [],
        "content": content(of: document, hasWidths: true),
        "footer": Plain.text(document.footer),
        "style": PageStyle.css + look.css,
      ] as [String: Any])
  }

  /// The document's blocks as they stand in a page, for pages that have a frame of their own.
  ///
  /// - Parameter document: The document.
  /// - Returns: Sections with headings from level 2 on, ids `s1`, `s2` and so on, and all text escaped.
  public static func content(of document: Document) -> String { content(of: document, hasWidths: false) }

  /// Word has no other way to know how wide a column is; in a page the attribute is out of date.
  private static func content(of document: Document, hasWidths: Bool) -> String {
    content.render(
      [
        "blocks": blocks(of: document, hasWidths),
        "hasSections": document.blocks.contains { if case .heading(2, _) = $0 { true } else { false } },
      ] as [String: Any])
  }

  private static func sections(of document: Document) -> [[String: Any]] {
    var sections: [[String: Any]] = []
    for case .heading(2, let text) in document.blocks {
      sections.append(["id": "s\(sections.count + 1)", "text": Plain.text(text)])
    }
    return sections
  }

  private static func blocks(of document: Document, _ hasWidths: Bool) -> [[String: Any]] {
    var count = 0
    return document.blocks.map { block in
      switch block {
      case .heading(let level, let text):
        if level == 2 { count += 1 }
        let key = level == 2 ? "heading2" : "heading3"
        return [key: ["id": "s\(count)", "text": Plain.text(text), "isFirst": count == 1] as [String: Any]]
      case .paragraph(let text): return ["paragraph": ["text": Plain.text(text)]]
      case .item(let name, let text): return ["item": ["name": Plain.text(name), "text": Plain.text(text)]]
      case .list(let items): return ["list": ["items": items.map(Plain.text)] as [String: Any]]
      case .notice(let title, let text): return ["notice": ["title": Plain.text(title), "text": Plain.text(text)]]
      case .table(let table): return ["table": content(of: table, hasWidths)]
      case .picture(let picture): return ["picture": address(picture)]
      }
    }
  }

  /// A picture as part of the page, so that nothing has to be fetched and nothing in it can act.
  private static func address(_ picture: Picture) -> [String: Any] {
    [
      "address": "data:\(picture.kind.rawValue);base64,\(picture.data.base64EncodedString())", "text": Plain.text(picture.text),
      "caption": Plain.text(picture.caption),
    ]
  }

  private static func content(of table: Table, _ hasWidths: Bool) -> [String: Any] {
    [
      "caption": Plain.text(table.caption),
      "hasWidths": hasWidths, "widths": table.widths,
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

  // The templates are constants; that they are well formed is tested.
  private static let page = template(PageTemplate.html)
  private static let content = template(PageTemplate.content)

  private static func template(_ text: String) -> MustacheTemplate {
    do {
      return try MustacheTemplate(string: text)
    } catch {
      preconditionFailure("A page template is broken: \(error)")
    }
  }
}
