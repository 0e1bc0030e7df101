public import CaseFiles
public import Cases
import Membership
public import SetTheory

/// The design checks of a study over a table: what a reviewer would ask before looking at a result.
public struct TableStudyDesign: Sendable {
  /// The study.
  public let study: TableStudyFile
  /// The table.
  public let table: SetTable
  /// The checks.
  public let checks: [StudyResult.Check]
  /// The version of the program.
  public let version: String
  /// The fingerprint of the library.
  public let inputSHA256: String

  /// Checks a study.
  ///
  /// - Parameters:
  ///   - id: The study's id.
  ///   - library: A library without errors.
  ///   - version: The version of the program.
  /// - Throws: `StudyError` when there is no such study, `InvalidFiles` for cells, calibrations and expressions that are wrong.
  public init(_ id: String, in library: Library, version: String) throws {
    guard let study = library.tableStudies[id] else {
      throw StudyError.notFound(kind: "study over a table", id: id, known: Array(library.tableStudies.keys))
    }
    let findings = TableStudyFindings.findings(in: library).filter { finding in
      finding.file == library.tables[id]?.name || finding.file == library.place(of: "table", in: .tableStudy, id: id)?.file
    }
    guard findings.isEmpty else { throw InvalidFiles(findings: findings) }
    let made = try TableStudyTable(study, in: library)
    let outcome = try Literal(parsing: study.outcome, over: made.table)
    self.study = study
    self.version = version
    table = made.table
    inputSHA256 = library.fingerprint
    checks = try [
      Self.outcomeVaries(made.table, outcome), Self.caseCount(study, made.table), Self.observed(study, made.table),
      Self.unknownShare(study, made.table), Self.calibrations(made.calibrations),
    ]
  }

  /// Whether a check withholds claims.
  public var hasBlockedClaims: Bool { checks.contains { $0.status == .withheld } }

  /// The claims of sufficiency that the outcome withholds.
  public var withheld: [StudyResult.WithheldClaim] {
    guard let check = checks.first(where: { $0.status == .withheld }) else { return [] }
    return study.conditions.map { StudyResult.WithheldClaim(expression: "\($0) => \(study.outcome)", conditions: [$0], check: check.id) }
  }

  // MARK: Checks

  private static func outcomeVaries(_ table: SetTable, _ outcome: Literal) throws -> StudyResult.Check {
    let column = try table.column(outcome.name)
    let values = column.lower.indices.map { index -> CellValue in
      let lower = column.lower[index]
      let upper = column.upper?[index] ?? lower
      guard column.kind.namesLevels else { return CellValue(lower: lower, upper: upper) ?? .unknown }
      // Of a multi-value outcome the level counts that the study names.
      let isThere = outcome.levels.contains { Double($0) >= lower && Double($0) <= upper }
      return lower == upper ? .known(isThere ? 1 : 0) : isThere ? .unknown : .known(0)
    }
    .map { outcome.isNegated ? $0.negated : $0 }
    let varies = OutcomeVariesCheck.canVary(values)
    let present = values.count { $0.presence == .present }
    return StudyResult.Check(
      id: OutcomeVariesCheck.id, severity: .block, status: varies ? .passed : .withheld, title: OutcomeVariesCheck.title,
      evidence: LocalizedText(
        "Mehr drin als draußen sind \(present) von \(values.count) Fällen.", "\(present) of \(values.count) cases are more in than out."),
      advice: varies
        ? LocalizedText("Nichts zu tun.", "Nothing to do.")
        : LocalizedText(
          "Nötig sind Fälle, in denen das Ergebnis anders ausfiel; sonst wird keine Aussage über hinreichende Bedingungen gemacht.",
          "Cases with another outcome are needed; otherwise no claim of sufficiency is made."),
      reference: OutcomeVariesCheck.reference)
  }

  private static func caseCount(_ study: TableStudyFile, _ table: SetTable) throws -> StudyResult.Check {
    let kinds = try study.conditions.map { try table.column($0).kind.levels }
    let rows = kinds.reduce(1) { $0 > 1 << 40 ? $0 : $0 * $1 }
    let n = table.cases.count
    let k = study.conditions.count
    return StudyResult.Check(
      id: CaseCountCheck.id, severity: .inform, status: n < rows ? .failed : .passed, title: CaseCountCheck.title,
      evidence: LocalizedText(
        "\(n) Fälle, \(k) Bedingungen: Diese lassen \(rows) Konfigurationen zu.",
        "\(n) cases, \(k) conditions: these allow \(rows) configurations."),
      advice: LocalizedText(
        "Lieber Fälle ergänzen als Bedingungen streichen. Eine feste Mindestzahl ist in der Fachliteratur umstritten.",
        "Rather add cases than drop conditions. Whether there is a minimum ratio is disputed among methodologists."),
      reference: CaseCountCheck.reference)
  }

  private static func observed(_ study: TableStudyFile, _ table: SetTable) throws -> StudyResult.Check {
    let columns = try study.conditions.map { try table.column($0) }
    var corners: Set<[Int]> = []
    for index in table.cases.indices {
      let corner = columns.compactMap { column -> Int? in
        guard column.isKnown(index) else { return nil }
        let value = column.lower[index]
        return column.kind.namesLevels ? Int(value) : value == 0.5 ? nil : value > 0.5 ? 1 : 0
      }
      if corner.count == columns.count { corners.insert(corner) }
    }
    return StudyResult.Check(
      id: "limited-diversity", severity: .inform, status: .passed,
      title: LocalizedText("Wie viele Konfigurationen kommen vor?", "How many configurations occur?"),
      evidence: LocalizedText(
        "In vollständig bekannten Fällen kommen \(corners.count) verschiedene Konfigurationen vor.",
        "\(corners.count) different configurations occur among cases that are fully known."),
      advice: LocalizedText(
        "Was die übrigen besagen, ist Annahme: Richtungserwartungen gehören mit Grund in die Studie.",
        "What the others say is assumption: directional expectations belong into the study, with reasons."),
      reference: "Ragin & Sonnett (2004); Schneider & Wagemann (2012), ch. 6")
  }

  private static func unknownShare(_ study: TableStudyFile, _ table: SetTable) throws -> StudyResult.Check {
    let columns = try (study.conditions + [study.outcomeSet]).map { try table.column($0) }
    let open = columns.reduce(0) { sum, column in sum + table.cases.indices.count { !column.isKnown($0) } }
    let all = columns.count * table.cases.count
    return StudyResult.Check(
      id: UnknownShareCheck.id, severity: .warn, status: open == 0 ? .passed : .failed, title: UnknownShareCheck.title,
      evidence: LocalizedText("\(open) von \(all) Zellen sind offen.", "\(open) of \(all) cells are open."),
      advice: open == 0
        ? LocalizedText("Nichts zu tun.", "Nothing to do.")
        : LocalizedText(
          "Nachforschen lohnt sich zuerst bei den Fällen, an denen ein Befund hängt.", "Look first at the cases on which a finding hangs."),
      reference: UnknownShareCheck.reference)
  }

  private static func calibrations(_ run: CalibrationRun) -> StudyResult.Check {
    let noted = run.sets.filter { $0.column.findings.contains(where: \.isWarning) }.map(\.spec.name)
    let list = noted.joined(separator: ", ")
    return StudyResult.Check(
      id: "calibration", severity: .warn, status: noted.isEmpty ? .passed : .failed,
      title: LocalizedText("Halten die Kalibrierungen?", "Do the calibrations hold?"),
      evidence: noted.isEmpty
        ? LocalizedText(
          "\(run.sets.count) Mengen werden kalibriert, ohne Hinweise.", "\(run.sets.count) sets are calibrated, with nothing to note.")
        : LocalizedText("Zu beachten bei: \(list).", "To note for: \(list)."),
      advice: LocalizedText(
        "Einzelheiten zeigt gelingen calibrate mit der Datei der Studie als --spec.",
        "gelingen calibrate shows the details, with the study’s file as --spec."),
      reference: "Schneider & Wagemann (2012), ch. 1; Oana, Schneider & Thomann (2021), ch. 2")
  }
}
