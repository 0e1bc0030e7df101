public import Foundation

/// Which pairs of a German and an English text somebody has held against each other, as fingerprints.
///
/// The file `translations.csv` of a library has a row per text: the file in which it stood, and the first twelve hexadecimal digits of the SHA-256 of either language.
/// Where in a file it stood does not count, so that claims may be moved.
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
  /// How often each pair stood in each file.
  let pairs: [Pair: [String: Int]]

  init(pairs: [Pair: [String: Int]]) { self.pairs = pairs }

  /// Reads a record.
  ///
  /// - Parameter text: The file.
  /// - Throws: A finding with line and column for another table, and for what is no fingerprint.
  init(_ text: TextFile) throws(Finding) {
    let hint = "The file is written by gelingen case translations --accept; take it from the last commit, or delete it and accept anew."
    let table: CSVTable
    do throws(Finding) {
      table = try CSVTable(text.text, file: text.name)
    } catch {
      var finding = error
      finding.hint = hint
      throw finding
    }
    guard table.header == Self.columns else {
      throw Finding(
        check: "translation-record", message: "The columns are not \(Self.columns.joined(separator: ", ")).", file: text.name, at: .start,
        hint: hint)
    }
    var pairs: [Pair: [String: Int]] = [:]
    for row in table.rows {
      for cell in row.dropFirst() where cell.text.count != 12 || !cell.text.allSatisfy({ "0123456789abcdef".contains($0) }) {
        throw Finding(
          check: "translation-record", message: "“\(cell.text)” is no fingerprint of twelve hexadecimal digits.", file: text.name,
          at: cell.position, hint: hint)
      }
      pairs[Pair(german: row[1].text, english: row[2].text), default: [:]][row[0].text, default: 0] += 1
    }
    self.pairs = pairs
  }

  /// How many texts it has.
  public var count: Int { pairs.values.reduce(0) { $0 + $1.values.reduce(0, +) } }

  /// The record as a file; the same pairs give the same bytes.
  public var csv: Data {
    func quoted(_ text: String) -> String {
      text.contains { ",\"\n\r".contains($0) } ? "\"\(text.replacing("\"", with: "\"\""))\"" : text
    }
    let rows = pairs.flatMap { pair, files in
      files.flatMap { file, count in repeatElement("\(quoted(file)),\(pair.german),\(pair.english)", count: count) }
    }.sorted()
    return Data(([Self.columns.joined(separator: ",")] + rows).map { $0 + "\n" }.joined().utf8)
  }
}
