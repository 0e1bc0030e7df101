import CaseFiles
import Cases
import Foundation
import Reports

/// How a case's page, or the whole site, is cited.
struct Citation {
  private let item: Case?
  private let site: Observatory

  init(_ item: Case, site: Observatory) {
    self.item = item
    self.site = site
  }

  init(site: Observatory) {
    item = nil
    self.site = site
  }

  static func label(_ ending: String) -> String { ["bib": "BibTeX", "ris": "RIS", "json": "CSL-JSON"][ending] ?? ending }

  private var authors: [String] { site.options.imprint.authors.map(Plain.text) }

  private var publisher: LocalizedText { site.options.imprint.publisher ?? site.options.title }

  private func title(_ language: Language) -> String { plain(item?.name ?? site.options.title, language) }

  private func plain(_ text: LocalizedText, _ language: Language) -> String {
    Plain.text((language == .de ? text.de ?? text.en : text.en ?? text.de) ?? "").replacing("\n", with: " ")
  }

  private var date: EventDate? { (item.map(site.lastCoded) ?? site.lastCoded).flatMap { EventDate($0) } }

  private func address(_ language: Language) -> String? {
    site.options.base.map { $0 + (item.map { PageAddress.oneCase($0.id) } ?? .start).path(language) }
  }

  /// The citation as a sentence.
  func text(_ language: Language) -> String {
    let who = authors.isEmpty ? plain(publisher, language) : authors.joined(separator: "; ")
    let year = date.map { " (\($0.start.year))" } ?? ""
    let within = item == nil || authors.isEmpty ? "" : " " + plain(site.options.title, language) + "."
    let print = site.library.fingerprint.prefix(12)
    let state = language == .de ? " Stand der Eingabe \(print)." : " Input \(print)."
    return "\(who)\(year): \(title(language)).\(within)\(state)" + (address(language).map { " \($0)" } ?? "")
  }

  /// The files `ID.bib`, `ID.ris` and `ID.json`.
  var files: [String: String] {
    get throws {
      guard let item else { return [:] }
      return ["\(item.id).bib": bibTeX(item), "\(item.id).ris": ris, "\(item.id).json": try csl(item)]
    }
  }

  private func bibTeX(_ item: Case) -> String {
    var fields: [(String, String)] = [("title", title(.de))]
    fields.append(("author", authors.isEmpty ? "{\(Self.tex(plain(publisher, .de)))}" : authors.map(Self.tex).joined(separator: " and ")))
    if let date { fields.append(("year", String(date.start.year))) }
    if let url = address(.de) { fields.append(("url", url)) }
    fields.append(("note", "\(title(.en)). Input SHA-256 \(site.library.fingerprint)"))
    let lines = fields.map { name, value in
      let isRaw = name == "author" || name == "url"
      return "  \(name) = {\(isRaw ? value : Self.tex(value))}"
    }
    return "@misc{gelingen-\(item.id),\n\(lines.joined(separator: ",\n"))\n}\n"
  }

  /// A text without what would end a field or begin a command.
  private static func tex(_ text: String) -> String {
    let special: [Character: String] = [
      "\\": "\\textbackslash{}", "{": "\\{", "}": "\\}", "%": "\\%", "&": "\\&", "#": "\\#", "$": "\\$", "_": "\\_",
      "~": "\\textasciitilde{}",
      "^": "\\textasciicircum{}",
    ]
    return text.map { special[$0] ?? String($0) }.joined()
  }

  private var ris: String {
    var lines = ["TY  - ELEC", "TI  - \(title(.de))", "TT  - \(title(.en))"]
    lines += (authors.isEmpty ? [plain(publisher, .de)] : authors).map { "AU  - \($0)" }
    if let date { lines.append("PY  - \(date.start.year)") }
    lines.append("PB  - \(plain(publisher, .de))")
    lines.append("LA  - de")
    if let url = address(.de) { lines.append("UR  - \(url)") }
    lines.append("N1  - Input SHA-256 \(site.library.fingerprint)")
    return (lines + ["ER  - ", ""]).joined(separator: "\r\n")
  }

  private func csl(_ item: Case) throws -> String {
    let names: [[String: Any]] = authors.isEmpty ? [["literal": plain(publisher, .de)]] : authors.map { ["literal": $0] }
    var entry: [String: Any] = [
      "id": "gelingen-\(item.id)", "type": "webpage", "title": title(.de), "author": names, "language": "de",
      "container-title": plain(site.options.title, .de), "publisher": plain(publisher, .de),
      "note": "Input SHA-256 \(site.library.fingerprint)",
    ]
    if let url = address(.de) { entry["URL"] = url }
    if let date {
      entry["issued"] = ["date-parts": [[date.start.year, date.start.month, date.start.day].compactMap { $0 }]]
    }
    let options: JSONSerialization.WritingOptions = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try JSONSerialization.data(withJSONObject: [entry], options: options), as: UTF8.self) + "\n"
  }

  /// Highwire and Dublin Core entries for the head of a page.
  func metadata(_ language: Language) -> [(name: String, content: String)] {
    let names = authors.isEmpty ? [plain(publisher, language)] : authors
    var entries = [(name: "citation_title", content: title(language))]
    entries += names.map { (name: "citation_author", content: $0) }
    if let date { entries.append((name: "citation_publication_date", content: date.text.replacing("-", with: "/"))) }
    entries.append((name: "citation_language", content: language.rawValue))
    if let url = address(language) { entries.append((name: "citation_public_url", content: url)) }
    entries += [("DC.title", title(language)), ("DC.language", language.rawValue), ("DC.publisher", plain(publisher, language))]
      .map { (name: $0.0, content: $0.1) }
    entries += names.map { (name: "DC.creator", content: $0) }
    if let date { entries.append((name: "DC.date", content: date.text)) }
    entries.append((name: "DC.rights", content: "https://creativecommons.org/licenses/by/4.0/"))
    return entries
  }
}

/// The site as a whole in the Citation File Format 1.2.0.
struct CitationFile {
  let site: Observatory

  var text: String {
    let title = Plain.text(site.options.title.en ?? site.options.title.de ?? "")
    let authors = site.options.imprint.authors
    let publisher = site.options.imprint.publisher.map { $0.en ?? $0.de ?? title } ?? title
    let names = (authors.isEmpty ? [publisher] : authors).map { "  - name: \(quoted($0))" }
    var lines = [
      "cff-version: 1.2.0", "type: dataset", "title: \(quoted(title))",
      "message: \(quoted("If you use these codings, please cite them with the input fingerprint, and cite the sources they rest on."))",
      "authors:",
    ]
    lines += names
    lines.append("version: \(quoted(String(site.library.fingerprint.prefix(12))))")
    if let day = site.lastCoded, EventDate(day)?.start.day != nil { lines.append("date-released: \(day)") }
    if let base = site.options.base { lines.append("url: \(quoted(base))") }
    lines += ["license: CC-BY-4.0", "identifiers:", "  - type: other", "    value: \(quoted("sha256:\(site.library.fingerprint)"))", ""]
    return lines.joined(separator: "\n")
  }

  /// A text as a JSON string, which is one in YAML too.
  private func quoted(_ text: String) -> String {
    let plain = Plain.text(text).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: " ")
    return "\"\(plain)\""
  }
}
