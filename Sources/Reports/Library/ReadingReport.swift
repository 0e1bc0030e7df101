public import CaseFiles
public import Cases
public import Studies

/// How far coders agree on claims, and where they differ, as a document.
public enum ReadingReport {
  /// The document: alpha by condition, then every claim on which coders differ.
  ///
  /// - Parameters:
  ///   - result: The agreement.
  ///   - readings: The readings it was made from.
  ///   - library: The library, for names.
  ///   - language: The language.
  ///   - version: The version of the program.
  /// - Returns: The document.
  public static func document(
    _ result: CoderAgreement, _ readings: CoderReadings, in library: Library, language: Language, version: String
  ) -> Document {
    func say(_ de: String, _ en: String) -> String { language == .de ? de : en }
    let conditions = Dictionary(library.codebook.conditions.map { ($0.id, $0.name[language]) }) { first, _ in first }
    let cases = library.cases.mapValues { ($0.shortName ?? $0.name)[language] }.merging(library.targets.mapValues { $0.name[language] }) {
      $1
    }
    var document = AgreementReport.document(result, language: language, version: version) { conditions[$0] ?? $0 }
    let differing = readings.units.filter(\.differs)
    let settled = differing.count { $0.consensus != nil }
    let table = Table(
      caption: say("Belege, die unterschiedlich gelesen wurden", "Claims that were read differently"),
      columns: [
        say("Beleg", "Claim"), say("Fall", "Case"), say("Bedingung oder Ergebnis", "Condition or outcome"), say("Lesungen", "Readings"),
        say("Einigung", "Consensus"),
      ],
      rows: differing.map { unit in
        [
          Table.Cell(unit.claim.id), Table.Cell(cases[unit.owner] ?? unit.owner), Table.Cell(conditions[unit.condition] ?? unit.condition),
          Table.Cell(unit.readings.map { "\($0.coder): \(word($0.says, language))" }.joined(separator: "; ")),
          Table.Cell(
            unit.consensus.map { "\(word($0.says, language)). \($0.reason[language]) (\($0.by), \($0.date.text))" } ?? say("offen", "open")),
        ]
      })
    let text = say(
      "Unterschiedlich gelesen: \(differing.count) von \(readings.units.count) Belegen; geeinigt: \(settled). Dass zwei Personen eine Stelle unterschiedlich lesen, ist kein "
        + "Widerspruch zwischen Quellen: Die Zellen bleiben, wie sie sind, bis der Beleg geändert wird.",
      "Read differently: \(differing.count) of \(readings.units.count) claims; agreed on: \(settled). That two people read a place differently is no contradiction of "
        + "sources: cells stay as they are until the claim is changed.")
    document.title = say("Übereinstimmung bei den Belegen", "Agreement on claims")
    document.blocks = Array(document.blocks.prefix(2)) + [.paragraph(text)] + (differing.isEmpty ? [] : [.table(table)])
    return document
  }

  /// What a claim says, as a word.
  static func word(_ says: Claim.Says, _ language: Language) -> String {
    switch says {
    case .present: language == .de ? "vorhanden" : "present"
    case .absent: language == .de ? "nicht vorhanden" : "absent"
    case .mixed: language == .de ? "teils" : "mixed"
    case .planned: language == .de ? "geplant" : "planned"
    }
  }
}
