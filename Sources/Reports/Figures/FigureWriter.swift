import Cases
import Figures
import Membership
import Studies

/// What all builders of figures share: two languages, names, and the words around a drawing.
struct FigureWriter: Sendable {
  let language: Language

  func say(_ de: String, _ en: String) -> String { language == .de ? de : en }

  func number(_ value: Double) -> String { language.decimal(value, places: 2) }

  /// A number as short as it can be said with two places.
  func short(_ value: Double) -> String {
    value == value.rounded() ? String(Int(value)) : language.decimal(value, places: 2).trimmingZeros()
  }

  func count(_ number: Int, _ de: (one: String, many: String), _ en: (one: String, many: String)) -> String {
    let words = language == .de ? de : en
    return "\(number) \(number == 1 ? words.one : words.many)"
  }

  func cases(_ number: Int, dative: Bool = false) -> String {
    count(number, ("Fall", dative ? "Fällen" : "Fälle"), ("case", "cases"))
  }

  func conditions(_ number: Int) -> String { count(number, ("Bedingung", "Bedingungen"), ("condition", "conditions")) }

  /// Up to four names in a row, or another number, then how many more.
  func list(_ names: [String], upTo most: Int = 4) -> String {
    guard names.count > Swift.max(most, 2) else { return names.joined(separator: ", ") }
    let shown = Swift.max(1, most - 1)
    return names.prefix(shown).joined(separator: ", ") + say(" und \(names.count - shown) weitere", " and \(names.count - shown) more")
  }

  /// What is said of points whose names find no room.
  @Sendable func unnamed(_ names: [String]) -> String {
    names.count > 6
      ? say(
        "\(names.count) Punkte ohne Platz für ihren Namen; die Tabelle nennt sie.",
        "\(names.count) points without room for their names; the table has them.")
      : say("Ohne Platz für den Namen: \(names.joined(separator: ", ")).", "Without room for the name: \(names.joined(separator: ", ")).")
  }

  /// The words of a figure; the finding is said in the text for those who do not see it, too.
  func words(_ title: String, finding: String, source: String, alt: String) -> Figure.Words {
    Figure.Words(
      title: title, finding: finding, source: source,
      alt: "\(title). \(finding) \(alt) " + say("Die Daten stehen als Tabelle daneben.", "The data stand beside it as a table."),
      language: language.rawValue)
  }

  /// The line on where the data of a study are from.
  func source(_ result: StudyResult) -> String {
    let works = result.sources.filter { $0.claims > 0 }.count
    return say(
      "Quelle: Studie \(result.parameters.study), eigene Kodierung nach "
        + count(works, ("Quelle", "Quellen"), ("source", "sources")) + "; Fingerabdruck der Eingabe \(result.inputSHA256.prefix(12)).",
      "Source: study \(result.parameters.study), our coding from " + count(works, ("Quelle", "Quellen"), ("source", "sources"))
        + "; fingerprint of the input \(result.inputSHA256.prefix(12)).")
  }

  /// The line on where the data of a file are from.
  func source(file: String, fingerprint: String) -> String {
    // A path of somebody's machine says nothing to a reader.
    let file = file.hasPrefix("/") ? file.split(separator: "/").last.map(String.init) ?? file : file
    return say(
      "Quelle: \(file); Fingerabdruck der Eingabe \(fingerprint.prefix(12)).",
      "Source: \(file); fingerprint of the input \(fingerprint.prefix(12)).")
  }

  /// The sign of a membership.
  func sign(_ presence: Presence) -> Sign {
    switch presence {
    case .present: .present
    case .absent: .absent
    case .undecided: .open
    case .unknown: .unknown
    }
  }

  func name(_ presence: Presence) -> String {
    switch presence {
    case .present: say("vorhanden", "present")
    case .absent: say("nicht vorhanden", "absent")
    case .undecided: say("offen", "open")
    case .unknown: say("unbekannt", "unknown")
    }
  }

  /// What the four signs mean, as far as they are used.
  func legend(_ used: Set<Presence>, hasHalf: Bool = false) -> [(sign: Sign, text: String)] {
    Presence.allCases.filter(used.contains).map { presence in
      let text =
        switch presence {
        case .present: say("vorhanden", "present")
        case .absent: say("nicht vorhanden", "absent")
        case .undecided:
          say("offen: kann beides sein", "open: may be either") + (hasHalf ? say(", oder genau 0,5", ", or exactly 0.5") : "")
        case .unknown: say("unbekannt: keine Quelle sagt es", "unknown: no source says")
        }
      return (sign(presence), text)
    }
  }

  /// A share as a bar, from what is there at least to what may be there at most.
  func bar(present: Int, open: Int, total: Int) -> ClosedRange<Double>? {
    total == 0 ? nil : Double(present) / Double(total)...Double(present + open) / Double(total)
  }

  /// What the parts of such a bar mean.
  var barTexts: (full: String, broken: String) {
    (say("Anteil vorhanden", "share present"), say("offen oder unbekannt", "open or unknown"))
  }

  /// A membership in a cell: nothing beside a sign that says it all, else the number or the range.
  func text(_ value: CellValue) -> String {
    switch value {
    case .known(let value): value == 0 || value == 1 ? "" : short(value)
    case .range(let lower, let upper): "\(short(lower))–\(short(upper))"
    case .unknown: ""
    }
  }

  /// A membership in a table.
  func tableText(_ value: CellValue) -> String {
    switch value {
    case .known(let value): short(value)
    case .range(let lower, let upper): "\(short(lower))–\(short(upper))"
    case .unknown: say("unbekannt", "unknown")
    }
  }

  func logic(_ logic: Origin.Logic) -> String { logic.term(language) }
}

extension String {
  /// A decimal number without zeros at its end.
  fileprivate func trimmingZeros() -> String {
    var text = self
    while text.last == "0" { text.removeLast() }
    if text.last == "." || text.last == "," { text.removeLast() }
    return text
  }
}
