import Cases
import Foundation
import Reports

/// An index of all texts of the site in one language, in small files that a page loads as it needs them.
///
/// Each file is a script with data alone, because a page that is opened from a folder may load scripts and nothing else. Words lie in files
/// by their first two letters, texts in files of a few hundred.
struct SearchIndex {
  /// A place on the site with its text.
  struct Entry {
    /// The page's address and, where there is one, the place on it.
    var link: String
    /// What the page is about.
    var title: String
    /// What stands there.
    var text: String
  }

  /// How many texts stand in one file.
  static let portion = 200

  let language: Language
  let entries: [Entry]

  /// The files by path.
  ///
  /// - Returns: `search/LANGUAGE/words-XX.js` and `search/LANGUAGE/texts-N.js`; the same bytes for the same entries.
  /// - Throws: An encoding error.
  func files() throws -> [String: Data] {
    var words: [String: [String: [Int]]] = [:]
    for (number, entry) in entries.enumerated() {
      for word in Set(Self.words(of: entry.title) + Self.words(of: entry.text)) {
        words[Self.shelf(of: word), default: [:]][word, default: []].append(number)
      }
    }
    var files: [String: Data] = [:]
    for (shelf, found) in words { files["\(folder)/words-\(shelf).js"] = try script("words", shelf, found) }
    for start in stride(from: 0, to: entries.count, by: Self.portion) {
      let texts = entries[start..<min(start + Self.portion, entries.count)].map { [$0.link, $0.title, $0.text] }
      files["\(folder)/texts-\(start / Self.portion).js"] = try script("texts", String(start / Self.portion), texts)
    }
    return files
  }

  private var folder: String { "search/\(language.rawValue)" }

  private func script(_ name: String, _ key: String, _ value: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Data("gelingen.\(name)(\"\(key)\",".utf8) + PageFrame.inert(try encoder.encode(value)) + Data(");\n".utf8)
  }

  /// The words of a text as they are looked up: small letters and digits without accents, of two or more characters.
  static func words(of text: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    func end() {
      if word.count > 1 { words.append(String(decoding: word, as: UTF8.self)) }
      word.removeAll(keepingCapacity: true)
    }
    for byte in folded(text).utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): word.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.append(byte + 32)
      // Letters of other scripts stay as they are.
      case 0x80...: word.append(byte)
      default: end()
      }
    }
    end()
    return words
  }

  /// The text in small letters without marks above and below them; ß is ss.
  private static func folded(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
    let plain = text.lowercased().replacing("ß", with: "ss").decomposedStringWithCanonicalMapping.unicodeScalars
    // Punctuation such as dashes and quotation marks ends a word.
    let scalars = plain.filter { !(0x300...0x36F).contains($0.value) }.map { $0.properties.isAlphabetic || $0.isASCII ? $0 : " " }
    return String(String.UnicodeScalarView(scalars))
  }

  /// The name of the file that a word lies in: its first two characters, those beyond a–z and 0–9 as `_`.
  static func shelf(of word: String) -> String {
    String(word.unicodeScalars.prefix(2).map { $0.isASCII ? Character($0) : "_" })
  }
}

extension PageWriter {
  /// Every text of the site that can be searched for.
  var searchEntries: [SearchIndex.Entry] {
    site.cases.flatMap(entries)
      + codebook.conditions.map {
        SearchIndex.Entry(link: local(.condition($0.id)), title: plain($0.name), text: plain($0.definition))
      }
      + site.studies.map { SearchIndex.Entry(link: local(.study($0.id)), title: plain($0.title), text: plain($0.question)) }
  }

  private func entries(_ item: Case) -> [SearchIndex.Entry] {
    let page = local(.oneCase(item.id))
    let title = plain(item.name)
    let claims = item.claims.sorted { $0.id < $1.id }
    let others = (item.aliases + item.places.map(\.name)).map(Plain.text).joined(separator: ", ")
    return [SearchIndex.Entry(link: page, title: title, text: "\(plain(item.summary)) \(others)")]
      + claims.map { SearchIndex.Entry(link: "\(page)#\($0.id)", title: title, text: plain($0.statement)) }
      + item.timeline.map { SearchIndex.Entry(link: "\(page)#weg", title: title, text: "\(language.text($0.when)): \(plain($0.text))") }
  }

  /// A page's address from the language's folder.
  private func local(_ address: PageAddress) -> String { String(address.path(language).dropFirst(language.rawValue.count + 1)) }

  /// The page to search all texts.
  var searchPage: Page {
    Page(
      address: .search, title: say("Suche", "Search"),
      description: say("Suche in allen Belegen, Ereignissen und Begriffen.", "Search all claims, events and terms."), template: .search,
      content: ["cases": link(.search, .cases), "portion": SearchIndex.portion], scripts: ["search.js"])
  }
}
