public import Foundation

/// Which pairs of a German and an English text somebody has held against each other, as fingerprints.
///
/// The file `translations.csv` of a library has a row per pair: the file in which it stood, and the first twelve hexadecimal digits of the SHA-256 of either text. What
/// counts is the pair, wherever it stands now, so that claims may be moved and files renamed.
public struct TranslationRecord: Sendable {
  /// A pair of texts.
  struct Pair: Hashable, Sendable {
    let german: String
    let english: String

    init(german: String, english: String) {
      self.german = german
      self.english = english
    }

    init(_ text: TranslatedText) {
      german = Self.digest(text.german)
      english = Self.digest(text.english)
    }

    private static func digest(_ text: String) -> String { String(Fingerprint.plain(Data(text.utf8)).prefix(12)) }
  }

  /// The file's name in the library.
  public static let name = "translations.csv"
  private static let columns = ["file", "de", "en"]
  /// The pairs, each with the files in which it stood.
  let pairs: [Pair: Set<String>]

  init(pairs: [Pair: Set<String>]) { self.pairs = pairs }

  /// Reads a record.
  ///
  /// - Parameter text: The file.
  /// - Throws: A finding with line and column for another table, and for what is no fingerprint.
  init(_ text: TextFile) throws(Finding) {
    let table = try CSVTable(text.text, file: text.name)
    let hint = "The file is written by gelingen case translations --accept; take it from the last commit, or delete it and accept anew."
    guard table.header == Self.columns else {
      throw Finding(
        check: "translation-record", message: "The columns are not \(Self.columns.joined(separator: ", ")).", file: text.name, at: .start,
        hint: hint)
    }
    var pairs: [Pair: Set<String>] = [:]
    for row in table.rows {
      for cell in row.dropFirst() where cell.text.count != 12 || !cell.text.allSatisfy({ "0123456789abcdef".contains($0) }) {
        throw Finding(
          check: "translation-record", message: "“\(cell.text)” is no fingerprint of twelve hexadecimal digits.", file: text.name,
          at: cell.position, hint: hint)
      }
      pairs[Pair(german: row[1].text, english: row[2].text), default: []].insert(row[0].text)
    }
    self.pairs = pairs
  }

  /// How many different pairs it has.
  public var count: Int { pairs.count }

  /// The record as a file; the same pairs give the same bytes.
  public var csv: Data {
    func quoted(_ text: String) -> String {
      text.contains { ",\"\n\r".contains($0) } ? "\"\(text.replacing("\"", with: "\"\""))\"" : text
    }
    let rows = pairs.flatMap { pair, files in files.map { "\(quoted($0)),\(pair.german),\(pair.english)" } }.sorted()
    return Data(([Self.columns.joined(separator: ",")] + rows).map { $0 + "\n" }.joined().utf8)
  }
}
