import Cases
public import Membership

/// Writes case files from a table that somebody else coded: each cell with the table as its source, and the row and column as the place in it.
///
/// A table says how a cell was coded and not why. So each claim says just that, with the lowest confidence, and the file says in its summary that the sources behind
/// the table are missing: whoever knows them adds claims that cite them. What the table leaves open is not written and stays unknown.
public struct CaseImportWriter: Sendable {
  /// A cell to write.
  public struct CodedCell: Sendable {
    /// The condition or outcome.
    public let condition: String
    /// Whether it is an outcome.
    public let isOutcome: Bool
    /// The membership; not unknown.
    public let membership: CellValue
    /// The column of the table.
    public let column: String

    /// A cell.
    public init(condition: String, isOutcome: Bool, membership: CellValue, column: String) {
      self.condition = condition
      self.isOutcome = isOutcome
      self.membership = membership
      self.column = column
    }
  }

  /// A case to write.
  public struct CodedCase: Sendable {
    /// The name in the table.
    public let name: String
    /// The line of the table.
    public let line: Int
    /// The cells that are known.
    public let cells: [CodedCell]

    /// A case.
    public init(name: String, line: Int, cells: [CodedCell]) {
      self.name = name
      self.line = line
      self.cells = cells
    }
  }

  /// What the case files are: a mission or an initiative.
  public let kind: EntityKind
  /// The id of the source that stands for the table.
  public let source: String
  /// The table's file, as it was named.
  public let file: String
  /// Who imports.
  public let coder: String
  /// The day, as `YYYY-MM-DD`.
  public let day: String

  /// A writer.
  public init(kind: EntityKind, source: String, file: String, coder: String, day: String) {
    self.kind = kind
    self.source = source
    self.file = file
    self.coder = coder
    self.day = day
  }

  /// A case file in canonical form.
  ///
  /// - Parameters:
  ///   - item: The case.
  ///   - id: Its id.
  /// - Returns: YAML that `case check` accepts in a library with the conditions and the source.
  /// - Throws: A finding if it cannot be written.
  public func text(of item: CodedCase, id: String) throws(Finding) -> String {
    let name = ScalarText.plain(item.name, shape: .text)
    let summaryDE = "Aus einer kodierten Tabelle übernommen (\(file), Zeile \(item.line)). Die Quellen hinter der Tabelle fehlen noch."
    let summaryEN = "Taken from a coded table (\(file), line \(item.line)). The sources behind the table are still missing."
    var lines = [
      "id: \(id)", "kind: \(kind.rawValue)", "name:", "  de: \(name)", "  en: \(name)", "summary:",
      "  de: \(ScalarText.plain(summaryDE, shape: .text))", "  en: \(ScalarText.plain(summaryEN, shape: .text))", "origin:",
      "  logic: not-stated",
    ]
    for (key, isOutcome) in [("conditions", false), ("outcomes", true)] {
      let cells = item.cells.filter { $0.isOutcome == isOutcome }
      guard !cells.isEmpty else { continue }
      lines.append("\(key):")
      for cell in cells { lines += self.lines(of: cell, item, id) }
    }
    return try CanonicalWriter.text(of: TextFile(lines.joined(separator: "\n") + "\n", name: "\(id).yml"), as: kind)
  }

  private func lines(of cell: CodedCell, _ item: CodedCase, _ id: String) -> [String] {
    let says: Claim.Says =
      switch cell.membership.presence {
      case .present: .present
      case .absent: .absent
      case .undecided, .unknown: .mixed
      }
    let value = cell.membership.description
    return [
      "  \(cell.condition):", "    membership: \(ScalarText.plain(value, shape: .membership))", "    reason:",
      "      de: \(ScalarText.plain("Wie in der Tabelle.", shape: .text))",
      "      en: \(ScalarText.plain("As the table has it.", shape: .text))",
      "    claims:", "      - id: \(id)-\(cell.condition)-table", "        says: \(says.rawValue)", "        basis: reported",
      "        statement:",
      "          de: \(ScalarText.plain("Die Tabelle kodiert \(cell.column) mit \(value).", shape: .text))",
      "          en: \(ScalarText.plain("The table codes \(cell.column) as \(value).", shape: .text))",
      "        source: \(source)",
      "        locator: \(ScalarText.plain("Zeile/line \(item.line), Spalte/column \(cell.column)", shape: .text))",
      "        coder: \(ScalarText.plain(coder, shape: .text))", "        coded: \"\(day)\"", "        confidence: low",
    ]
  }

  /// The source file that stands for the table, in canonical form.
  ///
  /// - Returns: YAML.
  /// - Throws: A finding if it cannot be written.
  public func sourceText() throws(Finding) -> String {
    let title = ScalarText.plain("Kodierte Tabelle / coded table \(file)", shape: .text)
    let text = [
      "id: \(source)", "title: \(title)", "kind: report", "accessed: \"\(day)\"", "read: full-text", "licence: unknown", "note:",
      "  de: Eine Tabelle mit fertigen Kodierungen. Worauf sie beruhen, sagt sie nicht; wer die Quellen kennt, ergänzt sie bei den Fällen.",
      "  en: A table of finished codings. It does not say what they rest on; whoever knows the sources adds them to the cases.",
    ]
    return try CanonicalWriter.text(of: TextFile(text.joined(separator: "\n") + "\n", name: "\(source).yml"), as: .source)
  }

  /// An id made from a name: lower case, umlauts written out, everything else a hyphen.
  ///
  /// - Parameter name: The name.
  /// - Returns: An id of at most 60 characters; `nil` when no letter or digit is left.
  public static func id(from name: String) -> String? {
    let written: [Character: String] = [
      "ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "é": "e", "è": "e", "á": "a", "à": "a", "ó": "o", "í": "i", "ç": "c", "ñ": "n",
    ]
    let spelled = name.lowercased().map { written[$0] ?? String($0) }.joined()
    let words = spelled.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let id = words.joined(separator: "-").prefix(60)
    let trimmed = id.last == "-" ? id.dropLast() : id
    return trimmed.isEmpty ? nil : String(trimmed)
  }
}
