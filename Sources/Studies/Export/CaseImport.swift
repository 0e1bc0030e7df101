public import CaseFiles
import Cases
import Membership
import SetTheory

/// Turns a coded table into case files.
public struct CaseImport: Sendable {
  /// What is asked.
  public struct Options: Sendable {
    /// Missions or initiatives.
    public var kind: EntityKind
    /// The id of the source that stands for the table.
    public var source: String
    /// Which column is which condition or outcome of the codebook; a column that is called like one needs no entry.
    public var columns: [String: String]
    /// Who imports.
    public var coder: String
    /// The day, as `YYYY-MM-DD`.
    public var day: String

    /// What is asked.
    public init(kind: EntityKind, source: String, columns: [String: String], coder: String, day: String) {
      self.kind = kind
      self.source = source
      self.columns = columns
      self.coder = coder
      self.day = day
    }
  }

  /// The new files by their path in the library.
  public let files: [String: String]
  /// The columns that no condition was found for.
  public let passedOver: [String]
  /// How many cells the table leaves open.
  public let openCells: Int

  /// Turns a table into case files.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - library: The library that the files are for.
  ///   - options: What is asked.
  /// - Throws: `InvalidFiles` with every cell that is no membership, case whose name makes no id or an id that is taken, and column that is mapped to nothing.
  public init(_ table: SetTableFile, into library: Library, _ options: Options) throws {
    let (targets, mapping) = Self.targets(table, library, options)
    let kinds = Self.kinds(library)
    var findings = mapping
    func add(_ check: String, _ message: String, _ position: Position, _ hint: String) {
      findings.append(Finding(check: check, message: message, file: table.name, at: position, hint: hint))
    }
    guard findings.isEmpty else { throw InvalidFiles(findings: findings) }
    let writer = CaseImportWriter(
      kind: options.kind, source: options.source, file: table.name.split(separator: "/").last.map(String.init) ?? table.name,
      coder: options.coder,
      day: options.day)
    let raw = try targets.map { try table.rawColumn($0.column) }
    var files: [String: String] = [:]
    var open = 0
    for (index, name) in try table.caseNames().enumerated() {
      let place = table.position(of: index)
      guard let id = CaseImportWriter.id(from: name), library.cases[id] == nil, files["\(options.kind.folder)/\(id).yml"] == nil else {
        add(
          "import-case", "The case “\(name)” makes no id of its own.", place, "Rename it: its id would be that of another case, or empty.")
        continue
      }
      var cells: [CaseImportWriter.CodedCell] = []
      for (target, column) in zip(targets, raw) {
        guard column.values[index] != .unknown else {
          open += 1
          continue
        }
        guard let value = Self.membership(column.values[index]) else {
          add(
            "import-cell", "“\(column.texts[index])” in the column \(target.column) is no membership that a case file holds.",
            table.position(of: index, in: target.column) ?? place, "Write 0 to 1 but not 0.5, a range, or ? for unknown.")
          continue
        }
        cells.append(.init(condition: target.id, isOutcome: kinds[target.id] == .outcome, membership: value, column: target.column))
      }
      files["\(options.kind.folder)/\(id).yml"] = try writer.text(of: .init(name: name, line: place.line, cells: cells), id: id)
    }
    guard findings.isEmpty else { throw InvalidFiles(findings: findings.sortedByPlace()) }
    if library.sources[options.source] == nil { files["\(EntityKind.source.folder)/\(options.source).yml"] = try writer.sourceText() }
    self.files = files
    passedOver = table.columnNames.filter { column in !targets.contains { $0.column == column } }
    openCells = open
  }

  /// The conditions and outcomes that cases are coded for, with their kinds; derived ones are not among them.
  private static func kinds(_ library: Library) -> [String: Condition.Kind] {
    let coded = library.codebook.conditions.filter { $0.derived == nil }
    return Dictionary(coded.map { ($0.id, $0.kind) }, uniquingKeysWith: { first, _ in first })
  }

  /// Which column is which condition, and what is wrong with what was said of it.
  private static func targets(
    _ table: SetTableFile, _ library: Library, _ options: Options
  ) -> (targets: [(column: String, id: String)], findings: [Finding]) {
    let kinds = kinds(library)
    var findings: [Finding] = []
    func add(_ message: String, _ hint: String) {
      findings.append(Finding(check: "import-column", message: message, file: table.name, at: .start, hint: hint))
    }
    for (column, id) in options.columns.sorted(by: { $0.key < $1.key }) {
      if !table.columnNames.contains(column) {
        add("The table has no column “\(column)”.", "Its columns are: \(table.columnNames.joined(separator: ", ")).")
      }
      if kinds[id] == nil {
        add("“\(id)” is no condition or outcome that cases are coded for.", "List them with gelingen case codebook.")
      }
    }
    let targets = table.columnNames.map { (column: $0, id: options.columns[$0] ?? $0) }.filter { kinds[$0.id] != nil }
    if let twice = Dictionary(grouping: targets, by: \.id).filter({ $0.value.count > 1 }).keys.sorted().first {
      add("Two columns are “\(twice)”.", "Map each condition from one column.")
    }
    if targets.isEmpty, findings.isEmpty {
      add(
        "No column is called like a condition or an outcome of the codebook.",
        "Say which is which: --map \"COLUMN=condition\", and list the conditions with gelingen case codebook.")
    }
    return (targets, findings)
  }

  private static func membership(_ value: RawColumn.Value) -> CellValue? {
    switch value {
    case .number(let number): number == CellValue.crossover ? nil : CellValue(lower: number, upper: number)
    case .range(let lower, let upper): CellValue(lower: lower, upper: upper)
    case .unknown, .word: nil
    }
  }
}

extension SetTableFile {
  /// The place of a case's row.
  func position(of caseIndex: Int) -> Position { csv.rows[caseIndex].first?.position ?? .start }
}
