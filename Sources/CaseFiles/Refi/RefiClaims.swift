public import Cases

/// The codings of a REFI-QDA project as rows of a claims table.
///
/// A code is a condition by its name or id, and the code below it says what the claim says; the document is a source, the project's case or set a case, the user the coder, the comment
/// the statement, the first 12 words of the passage the anchor, and page or paragraph the place. What the project does not tell is blank in the table, and a finding for
/// whoever reads it into the library at once. Where several people coded one place, one coding is the claim and the others are readings.
public struct RefiClaims: Sendable {
  /// What the project does not say.
  public struct Options: Sendable {
    /// The language of comments and places.
    public var language: Language
    /// What claims rest on where no code says so.
    public var basis: Claim.Basis?
    /// How sure the coder is where no code says so.
    public var confidence: Claim.Confidence?
    /// Whose codings are the claims where several people coded a place, and who coded where the project does not say.
    public var coder: String?
    /// The day of codings without a date, as `YYYY-MM-DD`.
    public var day: String?
    /// Conditions by further names of codes.
    public var names: [String: String]

    /// Options.
    public init(
      language: Language, basis: Claim.Basis? = nil, confidence: Claim.Confidence? = nil, coder: String? = nil, day: String? = nil,
      names: [String: String] = [:]
    ) {
      self.language = language
      self.basis = basis
      self.confidence = confidence
      self.coder = coder
      self.day = day
      self.names = names
    }
  }

  /// The rows, with blanks where something is not known.
  public let table: ClaimsTable
  /// What is blank and must not be, each with its document and place.
  public let gaps: [Finding]
  /// What somebody should know about the rows, in a sentence each.
  public let notes: [String]
  /// The file.
  let file: String
  /// The codings behind the rows.
  let entries: [RefiEntry]

  /// The columns; the others of a claims table are not there, so that importing leaves them as they are.
  static let columns = [
    "case", "condition", "claim", "says", "basis", "statement_de", "statement_en", "quote", "source", "locator", "self_report", "coder",
    "coded", "confidence",
  ]

  /// The most words of an anchor.
  static let anchorLimit = 12

  /// Makes rows of codings.
  ///
  /// - Parameters:
  ///   - project: The project.
  ///   - file: How findings name its file.
  ///   - library: A library without errors.
  ///   - options: What the project does not say.
  /// - Throws: `InvalidFiles` where a row cannot be made at all, such as for a code with two meanings.
  public init(_ project: RefiProject, file: String, for library: Library, _ options: Options) throws(InvalidFiles) {
    let reader = RefiReader(project, file: file, for: library, options)
    let claims = Dictionary(library.placedClaims.map { ($0.claim.id, $0) }) { first, _ in first }
    let coders = RefiCoders(reader.entries, claims: Set(claims.keys), first: options.coder)
    let findings = reader.findings + coders.findings(in: file)
    guard findings.isEmpty else { throw InvalidFiles(findings: ClaimsImport.limited(findings)) }
    self.file = file
    entries = coders.claims
    let rows = entries.map { RefiRow($0, over: claims[$0.id], library, options) }
    table = ClaimsTable(columns: Self.columns, rows: rows.map { row in Self.columns.map { row.values[$0] ?? "" } })
    gaps = RefiGaps(rows, file: file).findings
    notes = Self.notes(reader, rows, coders.readings, file)
  }

  /// The table as it is read, with a number for each row.
  var sheet: SheetTable {
    let header = table.columns.enumerated().map { SheetTable.Cell(text: $1, position: Position(line: 1, column: $0 + 1)) }
    let rows = table.harmlessRows.enumerated().map { number, row in
      row.enumerated().map { SheetTable.Cell(text: $1, position: Position(line: number + 2, column: $0 + 1)) }
    }
    return SheetTable(name: file, header: header, rows: rows)
  }

  /// How findings name the place of a passage: file, document and place.
  static func place(_ selection: RefiProject.Selection, in file: String) -> String {
    let name = selection.source.name.isEmpty ? selection.source.files.first ?? "" : selection.source.name
    let place = selection.place.locator(in: selection.source.isInText == true, .en).map { ", \($0)" } ?? ""
    return "\(file)[\(name.prefix(80))\(place)]"
  }

  private static func notes(_ reader: RefiReader, _ rows: [RefiRow], _ readings: [RefiEntry], _ file: String) -> [String] {
    var notes: [String] = []
    if !reader.passedOver.isEmpty {
      let names = reader.passedOver.sorted { $0.key < $1.key }.map { "\($0.key.prefix(120)) (\($0.value))" }
      let rest = names.count > 20 ? " and \(names.count - 20) more" : ""
      notes.append(
        "Passed over, because no condition is called so: \(names.prefix(20).joined(separator: ", "))\(rest). Use --map to say what they are."
      )
    }
    let cut = rows.count { $0.isCut }
    if cut > 0 { notes.append("Anchors that are the first \(anchorLimit) words of a longer passage: \(cut).") }
    let uncertain = rows.count { $0.isUncertain }
    if uncertain > 0 {
      notes.append("Passages without an anchor, because programs count the characters of their text in different ways: \(uncertain).")
    }
    let pages = rows.count { $0.entry.selection.place.other != nil }
    if pages > 0 { notes.append("Pages with two numbers, because the project does not say whether it counts from 0: \(pages).") }
    for (coder, entries) in Dictionary(grouping: readings, by: { $0.coder ?? "" }).sorted(by: { $0.key < $1.key }) {
      notes.append(
        "Codings by “\(coder)” where somebody else’s coding is the claim: \(entries.count). Add them as readings: "
          + "gelingen case import --readings \(file) --coder \"\(coder)\".")
    }
    return notes
  }

  /// How many cells are blank and must be filled in, in one sentence.
  public var summary: String {
    let blanks = Self.needed.compactMap { columns -> String? in
      let indices = columns.compactMap { table.columns.firstIndex(of: $0) }
      let count = table.rows.count { row in indices.allSatisfy { row[$0].isEmpty } }
      return count == 0 ? nil : "\(columns[0]) \(count)"
    }
    return "\(entries.count) rows are written. "
      + (blanks.isEmpty ? "Nothing is left to fill in." : "To be filled in: \(blanks.joined(separator: ", ")).")
  }

  private static let needed = [
    ["case"], ["says"], ["basis"], ["statement_de", "statement_en"], ["source"], ["locator"], ["coder"], ["coded"], ["confidence"],
  ]
}

extension ClaimsImport {
  /// Works out what the codings of a project would change, as for a claims table.
  ///
  /// - Parameters:
  ///   - claims: The codings.
  ///   - library: A library without errors.
  /// - Throws: `InvalidFiles` with everything that is not known or wrong, each with its document and place.
  public init(_ claims: RefiClaims, into library: Library) throws(InvalidFiles) {
    guard claims.gaps.isEmpty else { throw InvalidFiles(findings: Self.limited(claims.gaps)) }
    do {
      try self.init(claims.sheet, into: library)
    } catch {
      throw InvalidFiles(
        findings: error.findings.map { finding in
          finding.placed(in: claims.entries, of: claims.file)
        })
    }
  }
}

extension Finding {
  /// A finding in a row of a table with the place of the coding that the row was made of.
  func placed(in entries: [RefiEntry], of table: String) -> Finding {
    guard file == table, entries.indices.contains(line - 2) else { return self }
    let entry = entries[line - 2]
    return Finding(
      check: check, severity: severity, message: message, file: RefiClaims.place(entry.selection, in: table), at: entry.position, hint: hint
    )
  }
}
