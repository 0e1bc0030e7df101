import Cases
import SetTheory
import Studies

/// Which table an analysis of sets was made from, and how its columns were taken.
struct SetTableSource: Encodable {
  let caseColumn: OrNull<String>
  let kinds: [String: String]
  let levels: [String: Int]
  let inferredKinds: [String]

  enum CodingKeys: String, CodingKey {
    case kinds, levels
    case caseColumn = "case_column"
    case inferredKinds = "inferred_kinds"
  }

  init(_ reading: SetTableReading) {
    caseColumn = OrNull(reading.caseColumn)
    kinds = Dictionary(uniqueKeysWithValues: reading.table.columns.map { ($0.name, Self.name($0.kind)) })
    levels = Dictionary(
      uniqueKeysWithValues: reading.table.columns.filter(\.kind.namesLevels).map { ($0.name, $0.kind.levels) })
    inferredKinds = reading.inferred.sorted()
  }

  private static func name(_ kind: SetKind) -> String {
    switch kind {
    case .crisp: "crisp"
    case .fuzzy: "fuzzy"
    case .multiValue: "multi-value"
    }
  }

  /// Its JSON Schema.
  static var schema: [String: Any] {
    SchemaParts.object([
      "case_column": SchemaParts.orNull("string"), "inferred_kinds": SchemaParts.list(SchemaParts.text),
      "kinds": ["type": "object", "additionalProperties": ["enum": ["crisp", "fuzzy", "multi-value"]]],
      "levels": ["type": "object", "additionalProperties": ["type": "integer", "minimum": 2, "maximum": SetKind.mostLevels]],
    ])
  }
}

/// Pieces of JSON Schemas.
enum SchemaParts {
  static var text: [String: Any] { ["type": "string"] }
  static var count: [String: Any] { ["type": "integer", "minimum": 0] }
  static var share: [String: Any] { ["type": "number", "minimum": 0, "maximum": 1] }
  /// A parameter of fit; null where its denominator is 0.
  static var shareOrNull: [String: Any] { ["type": ["number", "null"], "minimum": 0, "maximum": 1] }

  /// The SHA-256 of an input.
  static var fingerprint: [String: Any] { ["type": "string", "pattern": "^[0-9a-f]{64}$"] }

  /// A membership: a number, a range, or unknown.
  static var cell: [String: Any] { ["anyOf": [share, ["type": "string", "pattern": #"^(unknown|[01](\.[0-9]+)?\.\.[01](\.[0-9]+)?)$"#]]] }

  /// A text in both languages; one of them may be missing.
  static var localized: [String: Any] { object(["de": text, "en": text], optional: ["de", "en"]) }

  /// What an object describes, or null.
  static func nullable(_ object: [String: Any]) -> [String: Any] { ["anyOf": [object, ["type": "null"] as [String: Any]]] }

  static func orNull(_ type: String) -> [String: Any] { ["type": [type, "null"]] }
  static func list(_ items: [String: Any]) -> [String: Any] { ["type": "array", "items": items] }
  static func object(_ properties: [String: Any], optional: Set<String> = []) -> [String: Any] {
    ["type": "object", "properties": properties, "required": properties.keys.filter { !optional.contains($0) }.sorted()]
  }

  /// Findings without a place in a file.
  static var findings: [String: Any] { list(object(["check": text, "message": text])) }
}

/// Something a reader should know of a result.
struct Remark: Encodable, Hashable {
  let check: String
  let message: String
}

/// Sentences and cells that the reports on sets share.
struct SetWriter {
  let language: Language

  func say(_ de: String, _ en: String) -> String { language == .de ? de : en }

  /// A parameter of fit with three decimals; a dash where it has no value.
  func figure(_ value: Double?) -> Table.Cell {
    Table.Cell(value.map { language.decimal($0, places: 3) } ?? "–", .number)
  }

  /// A cut-off as it was given.
  func cut(_ value: Double) -> String {
    let text = value == value.rounded() ? String(Int(value)) : String(value)
    return language == .de ? String(text.map { $0 == "." ? "," : $0 }) : text
  }

  /// The largest number of case names in one place; files hold them all.
  static let mostNames = 20

  /// Case names, the first ones of many.
  func names(_ cases: [Int], in all: [String], marking marked: Set<Int> = []) -> String {
    guard !cases.isEmpty else { return "–" }
    let shown = cases.prefix(Self.mostNames).map { all[$0] + (marked.contains($0) ? "*" : "") }
    let more = cases.count - shown.count
    let list = shown.joined(separator: ", ")
    return more == 0 ? list : list + say(" und \(more) weitere", " and \(more) more")
  }

  /// How the columns were taken.
  func kinds(_ reading: SetTableReading) -> String {
    let list = reading.table.columns.map { "\($0.name) \(kind($0.kind))" }.joined(separator: ", ")
    let inferred = reading.inferred.count
    let how =
      inferred == 0
      ? say("angegeben", "as declared")
      : inferred == reading.table.columns.count
        ? say("aus den Werten erschlossen", "inferred from the values")
        : say("teils angegeben, teils aus den Werten erschlossen", "in part declared, in part inferred from the values")
    return say("Arten (\(how)): \(list).", "Kinds (\(how)): \(list).")
  }

  private func kind(_ kind: SetKind) -> String {
    switch kind {
    case .crisp: say("scharf", "crisp")
    case .fuzzy: say("unscharf", "fuzzy")
    case .multiValue(let levels): say("mehrwertig (0 bis \(levels - 1))", "multi-value (0 to \(levels - 1))")
    }
  }

  /// Where the cases' names come from.
  func cases(_ reading: SetTableReading) -> String {
    let count = reading.table.cases.count
    switch reading.caseColumn {
    case nil: return say("\(count) Fälle, nach Zeilen gezählt.", "\(count) cases, numbered by row.")
    case "": return say("\(count) Fälle, benannt in der ersten Spalte.", "\(count) cases, named in the first column.")
    case let name?: return say("\(count) Fälle, benannt in der Spalte \(name).", "\(count) cases, named in the column \(name).")
    }
  }

  func footer(_ reading: SetTableReading, version: String) -> String {
    footer(version: version, fingerprint: reading.fingerprint)
  }

  func footer(version: String, fingerprint: String) -> String {
    say(
      "Gelingen \(version). Fingerabdruck der Eingabe: \(fingerprint).",
      "Gelingen \(version). Fingerprint of the input: \(fingerprint).")
  }

  /// Remarks as notices.
  func notices(_ remarks: [Remark]) -> [Document.Block] {
    remarks.map { .notice(title: say("Zu beachten.", "To note."), text: $0.message) }
  }

  /// What an outcome that does not vary allows to say.
  func constantOutcome(_ outcome: Literal) -> Remark {
    Remark(
      check: "outcome-varies",
      message: say(
        "Das Ergebnis \(outcome) hat in allen Fällen denselben Wert. Deshalb lässt sich nicht sagen, ob etwas hinreichend ist, und notwendig "
          + "erscheint alles, was die Fälle gemeinsam haben.",
        "The outcome \(outcome) has the same value in every case. So nothing can be said of sufficiency, and whatever the cases share looks "
          + "necessary."))
  }

  func word(_ outcome: RowOutcome) -> String {
    switch outcome {
    case .present: say("vorhanden", "present")
    case .absent: say("nicht vorhanden", "absent")
    case .contradiction: say("Widerspruch", "contradiction")
    case .remainder: say("Rest", "remainder")
    case .undetermined: say("offen", "undetermined")
    }
  }
}
