import Cases
import Foundation

/// Anchors stand literally in the texts they come from.
///
/// White space, hyphens at line breaks, quotation marks and the asterisks of marked-up text do not count.
enum AnchorCheck {
  static let id = "anchor-text"
  /// The largest text that is read, in bytes; a book has about one million.
  static let textLimit = 10_000_000

  static func findings(in library: Library, texts: URL) -> [Finding] {
    var cache: [String: String?] = [:]
    func plainText(of source: Source) -> String? {
      guard let name = source.text else { return nil }
      if let known = cache[name] { return known }
      let file = try? TextFile(texts.appending(path: name), in: texts, limit: textLimit)
      let text = file.map { plain($0.text) }
      cache[name] = .some(text)
      return text
    }
    return anchors(in: library).compactMap { anchor in
      guard let source = library.sources[anchor.source], source.text != nil else { return nil }
      guard let text = plainText(of: source) else {
        return finding(
          anchor, .warning, "The text “\(source.text ?? "")” of the source “\(source.id)” cannot be read.",
          "Put it into the folder of texts as UTF-8 of at most 10 MB, or check without --texts.")
      }
      guard !text.contains(plain(anchor.quote)) else { return nil }
      return finding(
        anchor, .error, "The anchor “\(anchor.quote)” does not stand in “\(source.text ?? "")”.",
        "Copy the phrase from the text, letter by letter.")
    }
  }

  private struct Anchor {
    var file: Library.File
    var path: String
    var source: String
    var quote: String
  }

  private static func finding(
    _ anchor: Anchor, _ severity: Finding.Severity, _ message: String, _ hint: String
  ) -> Finding {
    Finding(
      check: id, severity: severity, message: message, file: anchor.file.name,
      at: anchor.file.position(anchor.path), hint: hint)
  }

  private static func anchors(in library: Library) -> [Anchor] {
    var anchors = library.placedClaims.compactMap { placed in
      placed.claim.quote.map {
        Anchor(file: placed.file, path: placed.path + "/quote", source: placed.claim.source, quote: $0)
      }
    }
    for measure in library.measures.values.sorted(by: { $0.id < $1.id }) {
      guard let file = library.file(.measure, id: measure.id) else { continue }
      if let quote = measure.quote { anchors.append(Anchor(file: file, path: "quote", source: measure.source, quote: quote)) }
      for (index, link) in measure.actsOn.enumerated() {
        guard let quote = link.quote else { continue }
        anchors.append(Anchor(file: file, path: "acts_on/\(index)/quote", source: link.source ?? measure.source, quote: quote))
      }
    }
    for list in library.statements.values.sorted(by: { $0.id < $1.id }) {
      guard let file = library.file(.statements, id: list.id) else { continue }
      for (index, statement) in list.statements.enumerated() {
        guard let quote = statement.quote else { continue }
        anchors.append(Anchor(file: file, path: "statements/\(index)/quote", source: list.source, quote: quote))
      }
    }
    return anchors
  }

  /// A text without what line breaks and typesetting add: letters, digits and punctuation only.
  static func plain(_ text: String) -> String {
    let joined = text.replacing("-\n", with: "").replacing("\u{AD}", with: "")
    return String(joined.unicodeScalars.filter { !ignored.contains($0) && !$0.properties.isWhitespace })
  }

  private static let ignored = Set("\"'„“”‚‘’»«*_-‐‑".unicodeScalars)
}
