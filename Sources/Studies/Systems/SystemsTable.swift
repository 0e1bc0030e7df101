public import CaseFiles
import Cases
import Membership
import Systems

/// What is asked of a table of cases.
public struct SystemsQuestion: Sendable {
  /// The outcome: `Y`, `~Y` or `Y[2]`; `nil` where all cases count as having the same one.
  public var outcome: String?
  /// The column by which cases are compared group by group too.
  public var group: String?
  /// The blocks; `nil` for all columns in one block.
  public var blocks: PlacedBlocks?

  /// What is asked of a table.
  public init(outcome: String? = nil, group: String? = nil, blocks: PlacedBlocks? = nil) {
    self.outcome = outcome
    self.group = group
    self.blocks = blocks
  }
}

/// A table read for a comparison of systems.
struct SystemsTable {
  let cases: [String]
  let specs: [BlocksFile.Block]
  let profiles: [Profile]
  let blocks: [ContextVariables]
  let outcomes: [Presence]
  /// Block variables and further columns that pairs can share.
  let columns: [ConditionColumn]
  let words: [String: [String]]
  let groups: [(name: String, members: [Int])]
  let notes: [SystemsParts.Note]
  /// The same cases and blocks with numbers undivided where another cut is to be tried.
  let undivided: (profiles: [Profile], blocks: [ContextVariables])
  let alternatives: CutAlternatives

  var naming: SystemsNaming { SystemsNaming(columns: columns, words: words) }

  /// The name of the one block where nobody names any.
  static let allBlock = "all"
}

/// Reads a table's columns for a comparison.
struct SystemsTableReader {
  let file: SetTableFile
  let question: SystemsQuestion
  private var findings: CappedFindings
  private var notes: [SystemsParts.Note] = []

  init(_ file: SetTableFile, _ question: SystemsQuestion) {
    self.file = file
    self.question = question
    findings = CappedFindings(limit: 1_000, file: file.name)
  }

  mutating func read() throws -> SystemsTable {
    let outcome = try question.outcome.map { try SystemsOutcome($0, columns: file.columnNames) }
    if let group = question.group, !file.columnNames.contains(group) {
      throw SetTableError.columnNotThere(group, columns: file.columnNames)
    }
    let taken = Set([outcome?.column, question.group].compactMap { $0 })
    let specs = try blockSpecs(except: taken)
    let cases = file.caseNames(&findings)
    let variables = specs.flatMap(\.variables)
    let read = variables.map { ContextColumn($0, cells($0.column), &findings) }
    let outcomes = outcome.map { $0.presences(cells($0.column), &findings) } ?? Array(repeating: .present, count: cases.count)
    let others = file.columnNames.filter { name in !taken.contains(name) && !variables.contains { $0.column == name } }
    let further = others.map { ContextColumn(ContextColumn.inferred($0, cells($0)), cells($0), &findings) }
    let groups = readGroups(cases)
    try findings.throwIfAny()
    noteData(read, outcome, outcomes, cases, further)
    let alternatives = readAlternatives(read)
    let varied = Set(alternatives.variables.map(\.id))
    let divided = Self.profiles(cases, specs, read, undividing: [])
    return SystemsTable(
      cases: cases, specs: specs, profiles: divided.profiles, blocks: divided.blocks,
      outcomes: outcomes, columns: (read + further).compactMap(\.conditions),
      words: Dictionary((read + further).map { ($0.spec.column, $0.words) }) { first, _ in first }.filter { !$0.value.isEmpty },
      groups: groups, notes: notes,
      undivided: varied.isEmpty ? divided : Self.profiles(cases, specs, read, undividing: varied), alternatives: alternatives)
  }

  /// The cases and blocks, with some columns as they were before their cut.
  private static func profiles(
    _ cases: [String], _ specs: [BlocksFile.Block], _ columns: [ContextColumn], undividing varied: Set<String>
  ) -> (profiles: [Profile], blocks: [ContextVariables]) {
    func isVaried(_ column: ContextColumn) -> Bool { varied.contains(column.spec.column) }
    let profiles = cases.indices.map { index in
      let values = columns.map { ($0.spec.column, isVaried($0) ? $0.undivided[index] : $0.values[index]) }
      return Profile(id: cases[index], values: Dictionary(values) { first, _ in first })
    }
    let scales = Dictionary(columns.map { ($0.spec.column, isVaried($0) ? $0.undividedScale : $0.scale) }) { first, _ in first }
    let blocks = specs.map { block in
      ContextVariables(
        block: block.id, variables: block.variables.map { ContextVariable(id: $0.column, scale: scales[$0.column] ?? nil) })
    }
    return (profiles, blocks)
  }

  /// The other cuts that part the cases; one that leaves all on one side is not tried, and that is noted.
  private mutating func readAlternatives(_ columns: [ContextColumn]) -> CutAlternatives {
    CutAlternatives(
      columns.map { column in
        for cut in column.spec.otherCuts where !column.parts(cut) { notes.append(SystemsNotes.idleCut(column.spec.column, cut)) }
        return CutAlternatives.Variable(
          id: column.spec.column, own: column.spec.cut, others: column.spec.otherCuts.filter(column.parts))
      })
  }

  private func cells(_ column: String) -> [CSVTable.Cell] {
    guard let position = file.csv.header.firstIndex(of: column) else { return [] }
    return file.csv.rows.map { $0[position] }
  }

  // MARK: Blocks

  /// The blocks: those of the file, all of whose columns must be there, or one of all columns.
  private func blockSpecs(except taken: Set<String>) throws -> [BlocksFile.Block] {
    guard let blocks = question.blocks else {
      let columns = file.columnNames.filter { !taken.contains($0) }
      guard !columns.isEmpty else { throw SystemsError.emptyBlock(SystemsTable.allBlock) }
      return [BlocksFile.Block(id: SystemsTable.allBlock, variables: columns.map { ContextColumn.inferred($0, cells($0)) })]
    }
    var wrong: [Finding] = []
    for variable in blocks.file.blocks.flatMap(\.variables) {
      let place = blocks.places[variable.column] ?? .start
      if !file.columnNames.contains(variable.column) {
        let near = file.columnNames.first { $0.lowercased() == variable.column.lowercased() }
        wrong.append(
          Finding(
            check: "blocks", message: "The table has no column “\(variable.column)”.", file: blocks.name, at: place,
            hint: (near.map { "Did you mean “\($0)”? " } ?? "") + "Its columns are: \(file.columnNames.joined(separator: ", "))."))
      } else if taken.contains(variable.column) {
        wrong.append(
          Finding(
            check: "blocks", message: "“\(variable.column)” is the outcome or the group and stands in a block.", file: blocks.name,
            at: place,
            hint: "Take it out of the block."))
      }
    }
    guard wrong.isEmpty else { throw InvalidFiles(findings: wrong.sortedByPlace()) }
    return blocks.file.blocks
  }

  // MARK: Groups

  private mutating func readGroups(_ cases: [String]) -> [(name: String, members: [Int])] {
    guard let group = question.group else { return [] }
    let names = cells(group).map { String($0.text.trimmingSpaces()) }
    let known = names.map { ["", "?", "NA", "unknown"].contains($0) ? nil : $0 }
    let without = cases.indices.filter { known[$0] == nil }.map { cases[$0] }
    if !without.isEmpty {
      notes.append(
        SystemsNotes.make(
          .withoutGroup, without, de: "Ohne Gruppe, deshalb nur im Vergleich aller: \(without.joined(separator: ", ")).",
          en: "Without a group, and therefore only in the comparison of all: \(without.joined(separator: ", "))."))
    }
    return Set(known.compactMap { $0 }).sorted().map { name in
      (name: name, members: cases.indices.filter { known[$0] == name })
    }
  }

  // MARK: Notes

  private mutating func noteData(
    _ read: [ContextColumn], _ outcome: SystemsOutcome?, _ outcomes: [Presence], _ cases: [String], _ further: [ContextColumn]
  ) {
    for column in read where column.isConstant { notes.append(SystemsNotes.constant(column.spec.column)) }
    if outcome == nil { notes.append(SystemsNotes.noOutcome) }
    let open = cases.indices.filter { outcomes[$0] != .present && outcomes[$0] != .absent }.map { cases[$0] }
    if !open.isEmpty { notes.append(SystemsNotes.outcomeUnknown(open)) }
    let skipped = further.filter { $0.conditions == nil }.map(\.spec.column)
    if !skipped.isEmpty {
      notes.append(
        SystemsNotes.make(
          .notCompared, skipped,
          de: "Weder in einem Block noch mit wenigen Werten, deshalb nicht verglichen: \(skipped.joined(separator: ", ")).",
          en: "Neither in a block nor of few values, and therefore not compared: \(skipped.joined(separator: ", "))."))
    }
  }
}
