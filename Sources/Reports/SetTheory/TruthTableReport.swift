public import Cases
import Membership
public import SetTheory
public import Studies

/// A truth table as a document.
public struct TruthTableReport: Sendable {
  let table: TruthTable
  let reading: SetTableReading
  let options: Options
  let writer: SetWriter

  /// What of a truth table is shown.
  public struct Options: Hashable, Sendable {
    /// In which order rows stand.
    public enum Order: String, CaseIterable, Sendable {
      /// By the conditions' values, the first counting most.
      case configuration
      /// Present first, then contradictions, absent, remainders; within them by consistency.
      case outcome
      /// The highest consistency first.
      case consistency
      /// The most cases first.
      case n
    }

    /// The order.
    public let order: Order
    /// How many configurations that do not occur are listed; `nil` for none.
    public let complete: Int?

    /// What to show.
    public init(order: Order = .configuration, complete: Int? = nil) {
      self.order = order
      self.complete = complete
    }
  }

  /// The document.
  ///
  /// - Parameters:
  ///   - table: The truth table.
  ///   - reading: What it was made from.
  ///   - options: What is shown.
  ///   - language: The language.
  ///   - version: The version of the program.
  /// - Returns: The document.
  public static func document(
    _ table: TruthTable, of reading: SetTableReading, _ options: Options, language: Language, version: String
  ) -> Document {
    let writer = SetWriter(language: language)
    let report = TruthTableReport(table: table, reading: reading, options: options, writer: writer)
    return Document(
      language: language, title: writer.say("Wahrheitstafel für \(table.outcome)", "Truth table of \(table.outcome)"),
      subtitle: report.subtitle, facts: [writer.cases(reading), writer.kinds(reading), cuts(table.parameters, writer)] + report.legend,
      blocks: writer.notices(Self.remarks(table, language)) + [.table(report.rowTable)] + report.unobservedBlocks,
      footer: writer.footer(reading, version: version))
  }

  private var subtitle: String {
    let counts = RowOutcome.allCases.compactMap { outcome -> String? in
      let count = table.rows.count { $0.outcome == outcome }
      return count == 0 ? nil : "\(writer.word(outcome)) \(count)"
    }
    let rows = table.rows.count
    return writer.say("Beobachtete Zeilen: \(rows) (", "Rows that occur: \(rows) (") + counts.joined(separator: ", ") + ")"
  }

  /// The cut-offs in a sentence.
  static func cuts(_ cuts: TruthTableParameters, _ writer: SetWriter) -> String {
    let inclusion =
      cuts.lowerInclusionCut.map {
        writer.say(
          "Konsistenz ab \(writer.cut(cuts.inclusionCut)) (Widerspruch ab \(writer.cut($0)))",
          "consistency from \(writer.cut(cuts.inclusionCut)) (contradiction from \(writer.cut($0)))")
      } ?? writer.say("Konsistenz ab \(writer.cut(cuts.inclusionCut))", "consistency from \(writer.cut(cuts.inclusionCut))")
    return writer.say("Als vorhanden gilt eine Zeile bei ", "A row is coded present at ") + inclusion
      + writer.say(
        ", PRI ab \(writer.cut(cuts.priCut)) und mindestens \(cuts.caseCut) \(cuts.caseCut == 1 ? "Fall" : "Fällen").",
        ", PRI from \(writer.cut(cuts.priCut)) and at least \(cuts.caseCut) \(cuts.caseCut == 1 ? "case" : "cases").")
  }

  var rowTable: Table {
    let rows = Self.ordered(table.rows, options.order)
    let hasDeviants = rows.contains { !$0.deviantCases.isEmpty }
    let note = hasDeviants ? writer.say(" * liegt außerhalb des Ergebnisses.", " * is out of the outcome.") : ""
    return Table(
      caption: writer.say("Beobachtete Zeilen", "Rows that occur"),
      columns: configurationColumns + [
        table.outcome.description, "n", writer.say("Konsistenz", "consistency"), "PRI", writer.say("Fälle", "cases"),
      ],
      rows: rows.map { row in
        configuration(row.configuration) + [
          Table.Cell(writer.word(row.outcome), Self.tone(row.outcome)), Table.Cell(String(row.n), .number), writer.figure(row.consistency),
          writer.figure(row.pri), Table.Cell(writer.names(row.cases, in: table.cases, marking: Set(row.deviantCases))),
        ]
      },
      note: writer.say(
        "Ein Fall gehört zu der Zeile, in der seine Zugehörigkeit über 0,5 liegt; Konsistenz und PRI gehen über alle Fälle.\(note)",
        "A case belongs to the row in which its membership exceeds 0.5; consistency and PRI are taken over all cases.\(note)"))
  }

  private func configuration(_ configuration: Configuration) -> [Table.Cell] {
    let values = configuration.values(table.conditions.count)
    guard isCompact else { return values.map { Table.Cell(String($0), .number) } }
    let groups = stride(from: 0, to: values.count, by: Self.group).map { start in
      values[start..<min(start + Self.group, values.count)].map(String.init).joined()
    }
    return [Table.Cell(groups.joined(separator: " "))]
  }

  private var configurationColumns: [String] {
    isCompact ? [writer.say("Werte", "Values")] : table.conditions.conditions.map(\.name)
  }

  /// How many digits stand together where conditions have no columns of their own.
  private static let group = 5
  /// The room in which conditions have columns of their own.
  private static let room = 72

  /// Whether the conditions' values stand as digits in one column, because there are too many for columns of their own.
  private var isCompact: Bool {
    let conditions = table.conditions.conditions
    return conditions.reduce(0) { $0 + $1.name.count + 3 } > Self.room && conditions.allSatisfy { $0.kind.levels <= 10 }
  }

  /// Which digit stands for which condition.
  private var legend: [String] {
    guard isCompact else { return [] }
    let names = table.conditions.conditions.map(\.name).joined(separator: ", ")
    return [writer.say("Die Werte stehen in dieser Reihenfolge: \(names).", "The values stand in this order: \(names).")]
  }

  static func tone(_ outcome: RowOutcome) -> Table.Tone {
    switch outcome {
    case .present: .present
    case .absent: .absent
    case .contradiction, .undetermined: .undecided
    case .remainder: .unknown
    }
  }

  static func ordered(_ rows: [TruthTableRow], _ order: Options.Order) -> [TruthTableRow] {
    func rank(_ row: TruthTableRow) -> Int {
      [.present, .contradiction, .undetermined, .absent, .remainder].firstIndex(of: row.outcome) ?? 0
    }
    func consistency(_ row: TruthTableRow) -> Double { row.consistency ?? -1 }
    let keys: [(Double, Double)] = rows.map { row in
      switch order {
      case .configuration: (0, 0)
      case .outcome: (Double(rank(row)), -consistency(row))
      case .consistency: (-consistency(row), 0)
      case .n: (Double(-row.n), -consistency(row))
      }
    }
    // Rows that are equal in both keys keep their order.
    return rows.indices.sorted { (keys[$0].0, keys[$0].1, $0) < (keys[$1].0, keys[$1].1, $1) }.map { rows[$0] }
  }

  private var unobservedBlocks: [Document.Block] {
    let count = table.unobserved.description
    guard let limit = options.complete else {
      return [
        .paragraph(
          writer.say(
            "Nicht beobachtet: \(count) weitere Kombinationen. --complete führt sie auf.",
            "Not observed: \(count) further configurations. --complete lists them."))
      ]
    }
    let listed = table.unobservedConfigurations(limit: limit)
    let isAll = table.unobserved.exactly.map { $0 == UInt64(listed.count) } ?? false
    let sentence =
      isAll
      ? writer.say("Alle \(count) nicht beobachteten Kombinationen.", "All \(count) configurations that do not occur.")
      : writer.say(
        "\(listed.count) von \(count) nicht beobachteten Kombinationen; mehr mit --limit.",
        "\(listed.count) of \(count) configurations that do not occur; more with --limit.")
    guard !listed.isEmpty else { return [.paragraph(sentence)] }
    return [
      .heading(level: 2, text: writer.say("Nicht beobachtete Kombinationen", "Configurations that do not occur")),
      .table(
        Table(
          caption: sentence, columns: configurationColumns, rows: listed.map(configuration))),
    ]
  }

  // MARK: Remarks

  /// What a reader should know, as sentences.
  static func remarks(_ table: TruthTable, _ language: Language) -> [Remark] {
    let writer = SetWriter(language: language)
    let findings = table.findings.compactMap { finding -> Remark? in
      switch finding {
      case .outcomeOnOneSide(let isPresent): oneSide(isPresent, table, writer)
      case .constantCondition(let index): constant(table.conditions.conditions[index].name, writer)
      case .belongsToNoRow: nil
      }
    }
    return findings + noRow(table, writer) + sparse(table, writer)
  }

  private static func oneSide(_ isPresent: Bool, _ table: TruthTable, _ writer: SetWriter) -> Remark {
    let outcome = table.outcome
    return Remark(
      check: "outcome-varies",
      message: isPresent
        ? writer.say(
          "Alle Fälle liegen eher im Ergebnis \(outcome) als außerhalb. Was hinreichend ist, lässt sich ohne Gegenfälle nicht prüfen.",
          "Every case is more in the outcome \(outcome) than out of it. Without cases on the other side, sufficiency cannot be tested.")
        : writer.say(
          "Kein Fall liegt eher im Ergebnis \(outcome) als außerhalb.", "No case is more in the outcome \(outcome) than out of it."))
  }

  private static func constant(_ name: String, _ writer: SetWriter) -> Remark {
    Remark(
      check: "condition-varies",
      message: writer.say(
        "Die Bedingung \(name) hat in allen Fällen denselben Wert und unterscheidet deshalb keine. Sie kann entfallen.",
        "The condition \(name) has the same value in every case, and so distinguishes none. It can be left out."))
  }

  private static func noRow(_ table: TruthTable, _ writer: SetWriter) -> [Remark] {
    guard !table.ambiguousCases.isEmpty else { return [] }
    return [noRow(table.ambiguousCases.map(\.caseIndex), table.cases, writer)]
  }

  /// That cases with a membership of exactly 0.5 belong to no row.
  static func noRow(_ indices: [Int], _ cases: [String], _ writer: SetWriter) -> Remark {
    let names = writer.names(indices, in: cases)
    return Remark(
      check: "case-without-row",
      message: writer.say(
        "Zugehörigkeit von genau 0,5 in einer Bedingung: \(names). Ein solcher Fall gehört zu keiner Zeile, zählt aber bei Konsistenz und PRI mit; "
          + "die Kalibrierung sollte entscheiden, auf welcher Seite er liegt.",
        "Membership of exactly 0.5 in a condition: \(names). Such a case belongs to no row, and still counts in consistency and PRI; the "
          + "calibration should decide on which side it lies."))
  }

  /// Few cases for many conditions: most rows hold a single case.
  private static func sparse(_ table: TruthTable, _ writer: SetWriter) -> [Remark] {
    let placed = table.rows.reduce(0) { $0 + $1.n }
    guard table.rows.count > 1, table.rows.count == placed else { return [] }
    return [
      Remark(
        check: "row-per-case",
        message: writer.say(
          "Jede Zeile hat nur einen Fall: Die Bedingungen beschreiben die Fälle einzeln, statt sie zu vergleichen.",
          "Every row has a single case: the conditions describe the cases one by one instead of comparing them."))
    ]
  }
}
