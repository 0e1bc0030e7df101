import Cases

/// A row of a claims table, read and checked by itself.
struct ClaimsRow {
  /// The cell it belongs to.
  var place: ClaimsPlace
  /// The id of the case or target.
  var owner: String
  /// The columns that the table has.
  var columns: Set<String>
  /// What they say, by the column's name; blanks are left out.
  var values: [String: String]
  /// Where each value stands.
  var positions: [String: Position]
  /// Where the row begins.
  var position: Position

  /// Whether the row has a claim.
  var hasClaim: Bool { ClaimsColumn.claim.contains { values[$0.name] != nil } }

  /// Where a column's value stands.
  func position(_ column: String) -> Position { positions[column] ?? position }
}

/// Reads the rows of a claims table and collects what is wrong, all at once.
struct ClaimsReader {
  private let library: Library
  private let table: SheetTable
  private(set) var findings: [Finding]
  private(set) var rows: [ClaimsRow] = []
  private var columns: [ClaimsColumn?] = []

  /// Reads a table.
  init(_ table: SheetTable, for library: Library) {
    self.library = library
    self.table = table
    findings = table.findings
    readHeader()
    guard findings.isEmpty else { return }
    for row in table.rows { read(row) }
  }

  mutating func add(_ check: String, _ message: String, _ position: Position, _ hint: String) {
    findings.append(Finding(check: check, message: message, file: table.name, at: position, hint: hint))
  }

  /// Matches the header with the columns; none is passed over silently.
  private mutating func readHeader() {
    let byName = Dictionary(uniqueKeysWithValues: ClaimsColumn.all.map { ($0.name, $0) })
    var seen: Set<String> = []
    for cell in table.header {
      let name = ClaimsCell.trim(cell.text).lowercased()
      // Columns that a spreadsheet adds at the right without a word in them are no columns.
      let isBlank =
        name.isEmpty
        && table.rows.allSatisfy { row in
          columns.count >= row.count || ClaimsCell.trim(row[columns.count].text).isEmpty
        }
      columns.append(byName[name])
      if isBlank { continue }
      if byName[name] == nil {
        let guess = Spelling.nearest(to: name, among: byName.keys.sorted()).map { "Did you mean “\($0)”? " } ?? ""
        add(
          "table-header", "There is no column “\(cell.text.prefix(80))” in a claims table.", cell.position,
          "\(guess)Known are: \(ClaimsColumn.all.map(\.name).joined(separator: ", ")).")
      } else if !seen.insert(name).inserted {
        add("table-header", "The column “\(name)” stands twice.", cell.position, "Rename or delete one of the two.")
      }
    }
    for name in ["case", "condition", "claim"] where !seen.contains(name) {
      add("table-header", "The column “\(name)” is missing.", .start, "Start from a table that gelingen case export has written.")
    }
  }

  private mutating func read(_ cells: [SheetTable.Cell]) {
    guard let first = cells.first, cells.contains(where: { !ClaimsCell.trim($0.text).isEmpty }) else { return }
    var values: [String: String] = [:]
    var positions: [String: Position] = [:]
    let before = findings.count
    for (cell, column) in zip(cells, columns) {
      guard let column else { continue }
      positions[column.name] = cell.position
      do throws(ClaimsCell.Problem) {
        values[column.name] = try ClaimsCell.value(cell, in: column)
        try refuseUnknown(values[column.name], column)
      } catch {
        add(error.check, "Column “\(column.name)”: \(error.message)", cell.position, error.hint)
      }
    }
    guard findings.count == before, let place = place(values, positions, first.position) else { return }
    rows.append(
      ClaimsRow(
        place: place.place, owner: place.owner, columns: Set(columns.compactMap { $0?.name }), values: values, positions: positions,
        position: first.position))
  }

  /// Refuses a source or a condition that is not there.
  private func refuseUnknown(_ id: String?, _ column: ClaimsColumn) throws(ClaimsCell.Problem) {
    guard let id else { return }
    let known: [String]
    switch column.name {
    case "source": known = library.files.filter { $0.kind == .source }.map(\.id)
    case "condition": known = library.codebook.conditions.map(\.id)
    default: return
    }
    guard !known.contains(id) else { return }
    let guess = Spelling.nearest(to: id, among: known.sorted()).map { "Did you mean “\($0)”? " } ?? ""
    throw ClaimsCell.Problem(
      check: "reference", message: "there is no \(column.name) “\(id)”.", hint: "\(guess)Add it to the library first.")
  }

  /// Which cell a row belongs to; `nil` with a finding where it says no cell.
  private mutating func place(
    _ values: [String: String], _ positions: [String: Position], _ start: Position
  ) -> (place: ClaimsPlace, owner: String)? {
    func value(_ name: String) -> String? { values[name] }
    func position(_ name: String) -> Position { positions[name] ?? start }
    guard let owner = value("case") else {
      add("missing-cell", "The row names no case.", position("case"), "Write the id of a case or target.")
      return nil
    }
    let kinds = value("kind").flatMap(EntityKind.init(rawValue:)).map { [$0] } ?? [.mission, .initiative, .target]
    guard let file = library.files.first(where: { kinds.contains($0.kind) && $0.id == owner }) else {
      let known = library.files.filter { kinds.contains($0.kind) }.map(\.id).sorted()
      let guess = Spelling.nearest(to: owner, among: known).map { "Did you mean “\($0)”? " } ?? ""
      add(
        "reference", "There is no case “\(owner)”.", position("case"),
        "\(guess)Write its file first: gelingen case new initiative \(owner).")
      return nil
    }
    let condition = value("condition")
    let named = value("part").flatMap(ClaimsPlace.Part.init(rawValue:))
    guard let part = named ?? condition.map(part(of:)) else {
      add("missing-cell", "The row names neither a condition nor a part.", position("condition"), "Write the id of a condition.")
      return nil
    }
    guard (part == .origin) == (condition == nil) else {
      add(
        "part", "The part \(part.rawValue) \(part == .origin ? "has no condition" : "needs a condition").", position("condition"),
        "Leave “condition” blank for the origin, and only there.")
      return nil
    }
    guard (part == .laterOutcomes) == (value("as_of") != nil), file.kind != .target || part == .conditions || part == .origin else {
      add(
        "part", "The part \(part.rawValue) does not fit the rest of the row.", position("part"),
        "Write as_of for later_outcomes and only there; a target has conditions and an origin.")
      return nil
    }
    return (ClaimsPlace(file: file.name, part: part, asOf: value("as_of"), condition: condition), owner)
  }

  private func part(of condition: String) -> ClaimsPlace.Part {
    library.codebook.condition(condition)?.kind == .outcome ? .outcomes : .conditions
  }
}
