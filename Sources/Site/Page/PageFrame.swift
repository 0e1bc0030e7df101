import CaseFiles
import Cases
import Foundation
import Reports

/// What stands around every page: head, navigation, footer.
struct PageFrame {
  let site: Observatory
  let language: Language

  private func say(_ de: String, _ en: String) -> String { language == .de ? de : en }

  /// The page as HTML.
  ///
  /// Every text goes through the template's escaping; a Content-Security-Policy allows the site's own style and script and nothing else.
  func html(_ page: Page) throws -> String {
    let body = SiteTemplates.render(page.template, page.content.merging(base(page)) { own, _ in own })
    var values = base(page)
    values["body"] = body
    values["title"] = Plain.text(page.title)
    values["isStart"] = page.address == .start
    values["description"] = Self.shortened(Plain.text(page.description))
    values["metadata"] = page.metadata.map { ["name": $0.name, "content": Plain.text($0.content)] }
    values["scripts"] = page.scripts.map { page.address.root + $0 }
    values["navigation"] = navigation(page.address)
    values["alternates"] = Language.allCases.map {
      ["lang": $0.rawValue, "href": absolute(page.address, $0) ?? relative(page.address, $0)]
    }
    values["canonical"] = absolute(page.address, language).map { [$0] } ?? []
    values["feed"] = site.options.base.map { ["\($0)\(language.rawValue)/feed.xml"] } ?? []
    values["otherHref"] = relative(page.address, language.other)
    values["structured"] = try page.structured.map { [try Self.inert($0)] } ?? []
    return SiteTemplates.render(.frame, values)
  }

  /// A description of at most 300 characters that ends with a whole word.
  private static func shortened(_ text: String) -> String {
    guard text.count > 300 else { return text }
    let head = text.prefix(299)
    return (head.lastIndex { $0.isWhitespace }.map { head[..<$0] } ?? head) + "…"
  }

  /// What every template may use.
  private func base(_ page: Page) -> [String: Any] {
    [
      "lang": language.rawValue, "de": language == .de, "en": language == .en, "root": page.address.root,
      "site": Plain.text(site.options.title[language]), "other": language.other.rawValue,
      "version": site.options.version, "fingerprint": site.library.fingerprint,
      "imprint": page.address.link(to: .imprint, language), "accessibility": page.address.link(to: .accessibility, language),
      "method": page.address.link(to: .method, language), "dataPage": page.address.link(to: .data, language),
      "corrections": page.address.link(to: .corrections, language),
      "start": page.address.link(to: .start, language), "caseList": page.address.link(to: .cases, language),
    ]
  }

  private func navigation(_ address: PageAddress) -> [[String: Any]] {
    let entries: [(PageAddress, String)] = [
      (.cases, say("Fälle", "Cases")), (.conditions, say("Bedingungen", "Conditions")), (.comparison, say("Vergleich", "Comparison")),
      (.measures, say("Maßnahmen", "Measures")), (.advice, say("Rat", "Advice")), (.studies, say("Studien", "Studies")),
      (.method, say("Methode", "Method")),
      (.data, say("Daten", "Data")), (.search, say("Suche", "Search")),
    ]
    return entries.map { entry in
      let isHere = entry.0 == address
      let isWithin: Bool =
        switch (entry.0, address) {
        case (.cases, .oneCase), (.conditions, .condition), (.studies, .study): true
        default: false
        }
      return [
        "href": address.link(to: entry.0, language), "name": entry.1, "isHere": isHere, "isWithin": isWithin,
      ]
    }
  }

  private func relative(_ address: PageAddress, _ language: Language) -> String { address.link(to: address, language) }

  private func absolute(_ address: PageAddress, _ language: Language) -> String? {
    site.options.base.map { $0 + address.path(language) }
  }

  /// JSON that can stand in a page: no character in it opens or closes a tag.
  static func inert(_ object: [String: Any]) throws -> String {
    let data = try JSONSerialization.data(withJSONObject: object, options: [.sortedKeys, .withoutEscapingSlashes])
    return String(decoding: inert(data), as: UTF8.self)
  }

  /// JSON without a character that opens or closes a tag or ends a line of a script.
  static func inert(_ json: String) -> String { String(decoding: inert(Data(json.utf8)), as: UTF8.self) }

  /// The same for JSON in UTF-8.
  static func inert(_ json: Data) -> Data {
    // The two ends of lines, U+2028 and U+2029, are E2 80 A8 and E2 80 A9.
    var bytes: [UInt8] = []
    bytes.reserveCapacity(json.count + json.count / 16)
    for byte in json {
      switch byte {
      case UInt8(ascii: "<"): bytes += "\\u003c".utf8
      case UInt8(ascii: ">"): bytes += "\\u003e".utf8
      case UInt8(ascii: "&"): bytes += "\\u0026".utf8
      case 0xA8, 0xA9:
        if bytes.suffix(2) == [0xE2, 0x80] {
          bytes.removeLast(2)
          bytes += (byte == 0xA8 ? "\\u2028" : "\\u2029").utf8
        } else {
          bytes.append(byte)
        }
      default: bytes.append(byte)
      }
    }
    return Data(bytes)
  }
}
