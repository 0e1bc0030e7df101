import Cases
import Foundation
import Membership
import Yams

/// Merges the rows of a claims table into the files of a library.
struct ClaimsMerge {
  private let library: Library
  private let table: String
  /// What was found.
  private(set) var findings: [Finding]
  /// The changes.
  private(set) var changes: [ClaimsImport.Change] = []
  /// How many claims are named and as they were.
  private(set) var unchanged = 0
  /// The ids of the claims that the table names.
  private(set) var named: Set<String> = []
  private var texts: [String: TextFile] = [:]
  private var nodes: [String: Node] = [:]
  private var touched: Set<String> = []
  private var homes: [String: ClaimsPlace] = [:]
  private var cells: [ClaimsPlace: ClaimsRow] = [:]
  /// Claims without an id in the table that were matched or made, so that two equal rows are not one.
  private var used: Set<String> = []

  init(_ library: Library, _ table: String, _ findings: [Finding]) {
    self.library = library
    self.table = table
    self.findings = findings
  }

  private mutating func add(_ check: String, _ message: String, _ position: Position, _ hint: String) {
    findings.append(Finding(check: check, message: message, file: table, at: position, hint: hint))
  }

  /// Merges rows, cell by cell in their order.
  mutating func merge(_ rows: [ClaimsRow]) {
    let claimed = rows.compactMap { $0.values["claim"] }
    homes = Self.homes(in: library, texts: &texts, nodes: &nodes, findings: &findings)
    used = Set(claimed)
    let grouped = Dictionary(grouping: rows.indices) { rows[$0].place }
    for (place, indices) in grouped.sorted(by: { $0.value[0] < $1.value[0] }) {
      merge(indices.map { rows[$0] }, into: place)
    }
  }

  /// The canonical texts of the files that have changed.
  ///
  /// - Throws: The finding that a file cannot be written without loss.
  func changedTexts() throws(Finding) -> [String: String] {
    var result: [String: String] = [:]
    for name in touched.sorted() {
      guard let text = texts[name], let node = nodes[name], let kind = library.files.first(where: { $0.name == name })?.kind else {
        continue
      }
      result[name] = try CanonicalWriter.text(of: node, over: text, as: kind)
    }
    return result
  }

  /// Where each claim of the library stands, with the files it takes to know.
  private static func homes(
    in library: Library, texts: inout [String: TextFile], nodes: inout [String: Node], findings: inout [Finding]
  ) -> [String: ClaimsPlace] {
    var homes: [String: ClaimsPlace] = [:]
    for file in library.files where ClaimsFile.kinds.contains(file.kind) {
      do throws(Finding) {
        let text = try TextFile(library.root.appending(path: file.name), in: library.root)
        let node = try YAMLText.compose(text)
        texts[file.name] = text
        nodes[file.name] = node
        for (place, cell) in ClaimsFile.cells(of: node, file: file.name) {
          for claim in cell.child("claims")?.array() ?? [] { homes[claim.text(at: ["id"]) ?? ""] = place }
        }
      } catch {
        findings.append(error)
      }
    }
    return homes
  }

  // MARK: Cells

  private mutating func merge(_ rows: [ClaimsRow], into place: ClaimsPlace) {
    guard let node = nodes[place.file], let first = rows.first, agree(rows) else { return }
    let path = Self.path(of: place, in: node)
    let before = path.flatMap { Self.node(at: $0, in: node) }
    var cell = before ?? Node([(Node, Node)]())
    let old = changes.count
    cell = mergeClaims(rows, into: cell, place)
    cell = mergeCell(first, into: cell, place, isNew: before == nil)
    guard changes.count > old else { return }
    touched.insert(place.file)
    nodes[place.file] = Self.setting(cell, at: place, in: node)
  }

  /// Whether rows of one cell say the same about it.
  private mutating func agree(_ rows: [ClaimsRow]) -> Bool {
    guard let first = rows.first else { return false }
    let before = findings.count
    for row in rows.dropFirst() {
      for column in ClaimsColumn.cell where !ClaimsCell.isSame(row.values[column.name], first.values[column.name], in: column) {
        add(
          "table-cell", "“\(column.name)” differs from the first row of the same cell, which has “\(first.values[column.name] ?? "")”.",
          row.position(column.name), "Write the same in every row of a cell.")
      }
    }
    return findings.count == before
  }

  private mutating func mergeCell(_ row: ClaimsRow, into cell: Node, _ place: ClaimsPlace, isNew: Bool) -> Node {
    var cell = cell
    for column in ClaimsColumn.cell {
      let isOwn = (place.part == .origin) == (column.name == "origin")
      let before = cell.text(at: column.path)
      guard row.columns.contains(column.name) || isNew else { continue }
      guard isOwn else {
        if row.values[column.name] != nil {
          add("part", "“\(column.name)” does not belong to this part.", row.position(column.name), "Leave it blank here.")
        }
        continue
      }
      if let after = row.values[column.name] ?? missing(column, isNew, cell) {
        if !ClaimsCell.isSame(before, after, in: column) { cell = change(cell, column, place, nil, after) }
      } else if column.path.count > 1, before != nil {
        // Only a reason can be taken away by a blank: each cell has a membership, each origin a logic.
        cell = change(cell, column, place, nil, nil)
      }
    }
    return cell
  }

  /// What a new cell has where the table says nothing: the membership that its claims imply, and no origin.
  private func missing(_ column: ClaimsColumn, _ isNew: Bool, _ cell: Node) -> String? {
    guard isNew, column.name == "membership" else { return nil }
    let says = (cell.child("claims")?.array() ?? []).compactMap { $0.text(at: ["says"]).flatMap(Claim.Says.init(rawValue:)) }
    return CodingRule.membership(saying: says).description
  }

  private mutating func change(_ node: Node, _ column: ClaimsColumn, _ place: ClaimsPlace, _ claim: String?, _ after: String?) -> Node {
    changes.append(
      ClaimsImport.Change(
        file: place.file, part: Self.name(of: place), condition: place.condition, claim: claim, field: column.name,
        before: node.text(at: column.path), after: after))
    return node.setting(column.path, to: after.map { Node($0) })
  }

  private static func name(of place: ClaimsPlace) -> String {
    place.part.rawValue + (place.asOf.map { " \($0)" } ?? "")
  }

  // MARK: Claims

  private mutating func mergeClaims(_ rows: [ClaimsRow], into cell: Node, _ place: ClaimsPlace) -> Node {
    var claims: [Node] = cell.child("claims")?.array() ?? []
    let count = changes.count
    for row in rows where row.hasClaim {
      guard let id = id(of: row, among: claims, place) else { continue }
      if let index = claims.firstIndex(where: { $0.text(at: ["id"]) == id }) {
        claims[index] = update(claims[index], row, place, id)
      } else if let claim = new(row, place, id) {
        claims.append(claim)
      }
    }
    guard changes.count > count else { return cell }
    return cell.setting(["claims"], to: (cell.child("claims") ?? Node([Node]())).replacingEntries(claims))
  }

  /// The id of a row's claim: its own, that of an equal claim, or a new one.
  private mutating func id(of row: ClaimsRow, among claims: [Node], _ place: ClaimsPlace) -> String? {
    if let id = row.values["claim"] {
      guard named.insert(id).inserted else {
        add("duplicate-id", "The claim “\(id)” stands in two rows.", row.position("claim"), "Keep one of the two, or give one another id.")
        return nil
      }
      guard homes[id].map({ $0 == place }) ?? true else {
        add(
          "duplicate-id", "The claim “\(id)” belongs to another cell of the library.", row.position("claim"),
          "Leave the claim blank to get a new one here; delete the old one in its file.")
        return nil
      }
      return id
    }
    let same = claims.first { claim in
      let id = claim.text(at: ["id"]) ?? ""
      return !used.contains(id)
        && ClaimsColumn.claim.allSatisfy { column in
          guard column.name != "claim", row.columns.contains(column.name) else { return true }
          let standard = ClaimsCell.standard(of: column)
          return ClaimsCell.isSame(claim.text(at: column.path) ?? standard, row.values[column.name] ?? standard, in: column)
        }
    }
    let id = same?.text(at: ["id"]) ?? free(row.owner, place)
    used.insert(id)
    named.insert(id)
    return id
  }

  private func free(_ owner: String, _ place: ClaimsPlace) -> String {
    let stem = "\(owner)-\(place.condition ?? "origin")".prefix(74)
    let taken = { (id: String) in homes[id] != nil || used.contains(id) }
    var number = 1
    while taken("\(stem)-\(number)") { number += 1 }
    return "\(stem)-\(number)"
  }

  private mutating func update(_ claim: Node, _ row: ClaimsRow, _ place: ClaimsPlace, _ id: String) -> Node {
    var claim = claim
    let count = changes.count
    for column in ClaimsColumn.claim where column.name != "claim" && row.columns.contains(column.name) {
      let after = row.values[column.name]
      let before = claim.text(at: column.path)
      let standard = ClaimsCell.standard(of: column)
      if ClaimsCell.isSame(before, after, in: column) || (before ?? standard) == (after ?? standard) { continue }
      if after == nil, column.isRequired {
        add("missing-cell", "The claim “\(id)” lacks “\(column.name)”.", row.position(column.name), "Write it; it cannot be left out.")
      } else {
        claim = change(claim, column, place, id, after)
      }
    }
    if changes.count == count { unchanged += 1 }
    return claim
  }

  private mutating func new(_ row: ClaimsRow, _ place: ClaimsPlace, _ id: String) -> Node? {
    let required = ClaimsColumn.claim.filter { column in
      (column.isRequired || (column.name == "says" && place.part != .origin)) && column.name != "claim"
    }
    let missing = required.filter { row.values[$0.name] == nil }
    let hasStatement = ["statement_de", "statement_en"].contains { row.values[$0] != nil }
    for name in missing.map(\.name) + (hasStatement ? [] : ["statement_de"]) {
      add("missing-cell", "The claim “\(id)” lacks “\(name)”.", row.position(name), "Write it; it cannot be left out.")
    }
    guard missing.isEmpty, hasStatement else { return nil }
    var claim = Node([(Node("id"), Node(id))])
    for column in ClaimsColumn.claim where column.name != "claim" {
      guard let value = row.values[column.name] else { continue }
      claim = claim.setting(column.path, to: Node(value))
    }
    changes.append(
      ClaimsImport.Change(
        file: place.file, part: Self.name(of: place), condition: place.condition, claim: id, field: nil, before: nil,
        after: [row.values["says"], row.values["source"], row.values["locator"]].compactMap(\.self).joined(separator: ", ")))
    return claim
  }

  // MARK: Places in a file

  /// The keys that lead to a cell; `nil` where a wave of later outcomes is not there.
  private static func path(of place: ClaimsPlace, in node: Node) -> (keys: [String], wave: Int?)? {
    switch place.part {
    case .origin: return (["origin"], nil)
    case .conditions, .outcomes: return ([place.part.rawValue, place.condition ?? ""], nil)
    case .laterOutcomes:
      let waves = node.child(place.part.rawValue)?.array() ?? []
      guard let wave = waves.firstIndex(where: { $0.text(at: ["as_of"]) == place.asOf }) else { return nil }
      return (["outcomes", place.condition ?? ""], wave)
    }
  }

  private static func node(at path: (keys: [String], wave: Int?), in node: Node) -> Node? {
    var node = node
    if let wave = path.wave {
      guard let waves = node.child("later_outcomes")?.array(), waves.indices.contains(wave) else { return nil }
      node = waves[wave]
    }
    for key in path.keys {
      guard let next = node.child(key) else { return nil }
      node = next
    }
    return node
  }

  private static func setting(_ cell: Node, at place: ClaimsPlace, in node: Node) -> Node {
    guard place.part == .laterOutcomes else { return node.setting(path(of: place, in: node)?.keys ?? [], to: cell) }
    let list = node.child(place.part.rawValue) ?? Node([Node]())
    var waves = list.array()
    let keys = ["outcomes", place.condition ?? ""]
    if let wave = path(of: place, in: node)?.wave {
      waves[wave] = waves[wave].setting(keys, to: cell)
    } else {
      waves.append(Node([(Node("as_of"), Node(place.asOf ?? ""))]).setting(keys, to: cell))
    }
    return node.setting([place.part.rawValue], to: list.replacingEntries(waves))
  }
}
