public import Cases
public import Systems

/// Sentences about the data of a comparison.
enum SystemsNotes {
  static func make(_ kind: SystemsParts.Note.Kind, _ subjects: [String], de: String, en: String) -> SystemsParts.Note {
    SystemsParts.Note(kind: kind, subjects: subjects, message: LocalizedText(de: de, en: en))
  }

  static func constant(_ variable: String) -> SystemsParts.Note {
    make(
      .constantVariable, [variable],
      de: "„\(variable)“ hat in allen Fällen denselben Wert und unterscheidet keine zwei.",
      en: "“\(variable)” has the same value in all cases and tells no two apart.")
  }

  static func idleCut(_ variable: String, _ cut: Double) -> SystemsParts.Note {
    let (de, en) = (number(cut, "de"), number(cut, "en"))
    return make(
      .idleCut, [variable],
      de: "Der andere Schnittpunkt \(de) von „\(variable)“ lässt alle bekannten Werte auf einer Seite und wird nicht versucht.",
      en: "The other cut \(en) of “\(variable)” leaves all known values on one side and is not tried.")
  }

  /// A number as it was written: without decimals where it has none.
  private static func number(_ value: Double, _ language: String) -> String {
    guard value != value.rounded() || abs(value) >= 1e15 else { return String(Int(value)) }
    return language == "de" ? String(value).replacing(".", with: ",") : String(value)
  }

  static func allColumns(_ columns: [String]) -> SystemsParts.Note {
    make(
      .allColumns, columns,
      de: "Ohne Datei mit Blöcken zählen alle Spalten für den Abstand: \(columns.joined(separator: ", ")).",
      en: "Without a file of blocks all columns count for the distance: \(columns.joined(separator: ", ")).")
  }

  static let cutsNotTried = make(
    .cutsNotTried, [], de: "Andere Schnittpunkte sind nicht versucht: Es sind zu viele Paare, oder --cut-choices ist 0.",
    en: "Other cuts are not tried: there are too many pairs, or --cut-choices is 0.")

  static let noOutcome = make(
    .noOutcome, [], de: "Es ist kein Ergebnis genannt: Alle Fälle gelten als Fälle mit demselben Ergebnis.",
    en: "No outcome is named: all cases count as cases with the same outcome.")

  static func outcomeUnknown(_ cases: [String]) -> SystemsParts.Note {
    make(
      .outcomeUnknown, cases, de: "Ergebnis nicht bekannt, deshalb in keinem Paar: \(cases.joined(separator: ", ")).",
      en: "Outcome not known, and therefore in no pair: \(cases.joined(separator: ", ")).")
  }

  /// Notes that follow from the zones.
  static func zones(_ comparison: SystemsComparison) -> [SystemsParts.Note] {
    comparison.zones.compactMap { zone in
      if zone.pairCount == 0 {
        return make(.emptyZone, [zone.zone.rawValue], de: "Kein Paar: \(zone.zone.name[.de]).", en: "No pair: \(zone.zone.name[.en]).")
      }
      let listed = zone.pairs.count
      guard listed < zone.pairCount else { return nil }
      return make(
        .notListed, [zone.zone.rawValue],
        de: "\(zone.zone.name[.de]): Von \(zone.pairCount) Paaren sind \(listed) aufgeführt; gezählt sind alle.",
        en: "\(zone.zone.name[.en]): of \(zone.pairCount) pairs \(listed) are listed; all are counted.")
    }
  }

  static func smallGroup(_ name: String, _ count: Int) -> SystemsParts.Note {
    make(
      .smallGroup, [name],
      de: count == 1
        ? "Die Gruppe „\(name)“ hat nur einen Fall und deshalb kein Paar." : "Die Gruppe „\(name)“ hat kein Paar mit bekanntem Ergebnis.",
      en: count == 1
        ? "The group “\(name)” has one case only and therefore no pair." : "The group “\(name)” has no pair with a known outcome.")
  }
}

extension OutcomeZone {
  /// What a reader calls the pairs.
  public var name: LocalizedText {
    switch self {
    case .samePresent: LocalizedText(de: "Beide Fälle mit dem Ergebnis", en: "Both cases with the outcome")
    case .sameAbsent: LocalizedText(de: "Beide Fälle ohne das Ergebnis", en: "Both cases without the outcome")
    case .different: LocalizedText(de: "Ein Fall mit, einer ohne das Ergebnis", en: "One case with, one without the outcome")
    }
  }
}
