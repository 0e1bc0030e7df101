import Cases

/// What the tables of an appendix and their columns hold, in both languages.
enum AppendixDictionary {
  /// What a table holds.
  ///
  /// - Parameter table: Its name; that of a negated outcome's is that of the outcome's with `-negated`.
  /// - Returns: `nil` for a table that is not described, which a test refuses.
  static func about(_ table: String) -> LocalizedText? {
    if table == "dictionary" {
      return LocalizedText(de: "Was die Spalten der Tabellen enthalten", en: "What the columns of the tables hold")
    }
    guard table.hasSuffix("-negated") else { return entries[table] }
    return entries[String(table.dropLast("-negated".count))].map {
      LocalizedText(de: "Für die Verneinung des Ergebnisses: \($0[.de])", en: "For the negation of the outcome: \($0[.en])")
    }
  }

  /// What a column holds.
  ///
  /// - Parameters:
  ///   - column: The column.
  ///   - table: The table's name.
  /// - Returns: `nil` for a column that is not described, which a test refuses.
  static func column(_ column: String, in table: String) -> LocalizedText? {
    let base = table.hasSuffix("-negated") ? String(table.dropLast("-negated".count)) : table
    if let found = entries["\(base).\(column)"] ?? entries["*.\(column)"] { return found }
    if column.hasPrefix("at_least_") || column.hasPrefix("at_most_") { return interval(column) }
    switch base {
    case "memberships":
      return LocalizedText(
        de: "Zugehörigkeit zur Menge \(column), 0 bis 1 oder Stufe", en: "Membership in the set \(column), 0 to 1 or a level")
    case "raw": return LocalizedText(de: "Rohwert der Spalte \(column)", en: "Raw value of the column \(column)")
    case "truth-table":
      return LocalizedText(
        de: "Bedingung \(column): Wert in der Zeile; Ergebnis: Kodierung der Zeile",
        en: "Condition \(column): value in the row; outcome: coding of the row")
    case "inclusion":
      return LocalizedText(de: "Zugehörigkeit zum Merkmal \(column)", en: "Membership in the criterion \(column)")
    default: return nil
    }
  }

  /// The columns that hold an interval for k of n.
  private static func interval(_ column: String) -> LocalizedText? {
    let isLeast = column.hasPrefix("at_least_")
    let figure = String(column.dropFirst(isLeast ? "at_least_".count : "at_most_".count))
    guard let about = entries["interval.\(figure)"] else { return nil }
    return LocalizedText(
      de: (isLeast ? "Offene Zellen als „fehlt“: " : "Offene Zellen als „vorhanden“: ") + about[.de],
      en: (isLeast ? "Open cells taken as absent: " : "Open cells taken as present: ") + about[.en])
  }

  /// The dictionary as a table.
  ///
  /// - Parameter tables: The tables that it describes.
  /// - Returns: A row per table, without column, and a row per column.
  static func table(of tables: [DataTable]) -> DataTable {
    func row(_ table: DataTable, _ column: String?, _ type: String?, _ about: LocalizedText?) -> [DataTable.Value] {
      [
        .text("\(table.name).csv"), column.map { .text($0) } ?? .none, type.map { .text($0) } ?? .none, .text(about?[.de] ?? ""),
        .text(about?[.en] ?? ""),
      ]
    }
    let columns = ["file", "column", "type", "about_de", "about_en"]
    return DataTable(
      name: "dictionary", columns: columns,
      rows: tables.flatMap { table in
        [row(table, nil, nil, about(table.name))]
          + table.columns.enumerated().map { index, name in row(table, name, type(of: index, in: table), column(name, in: table.name)) }
      })
  }

  /// How the cells of a column are written: text, number, count, flag, or range where some cell is one.
  private static func type(of column: Int, in table: DataTable) -> String {
    var kinds: Set<String> = []
    for row in table.rows where row.indices.contains(column) {
      switch row[column] {
      case .text: kinds.insert("text")
      case .number: kinds.insert("number")
      case .range: kinds.insert("range")
      case .count: kinds.insert("count")
      case .flag: kinds.insert("flag")
      case .none: break
      }
    }
    return ["text", "range", "number", "count", "flag"].first(where: kinds.contains) ?? "empty"
  }

  /// The lines of the text below, by what stands before the first bar.
  private static let entries: [String: LocalizedText] = {
    var entries: [String: LocalizedText] = [:]
    for line in (AppendixColumns.tables + AppendixColumns.general + AppendixColumns.special).split(separator: "\n") {
      let parts = line.split(separator: " | ", maxSplits: 2).map(String.init)
      precondition(parts.count == 3, "The dictionary's line “\(line)” has not three parts.")
      entries[parts[0]] = LocalizedText(de: parts[1], en: parts[2])
    }
    return entries
  }()

  /// The keys of all lines, for the test that none is there twice or for nothing.
  static var keys: [String] {
    (AppendixColumns.tables + AppendixColumns.general + AppendixColumns.special).split(separator: "\n").compactMap {
      $0.split(separator: " | ").first.map(String.init)
    }
  }
}
