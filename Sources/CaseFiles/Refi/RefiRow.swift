import Cases

/// A coding as a row of a claims table.
struct RefiRow {
  /// The coding.
  let entry: RefiEntry
  /// What is known, by column.
  private(set) var values: [String: String] = [:]
  /// Whether the anchor is a part of the passage.
  private(set) var isCut = false
  /// Whether there is a passage whose words are not certain.
  let isUncertain: Bool
  /// Whether the source is the project's name for it and not the library's.
  private(set) var hasNoSource = false

  /// A row.
  ///
  /// What the project does not say of a claim that the library has stays as it is there.
  init(_ entry: RefiEntry, over old: Library.PlacedClaim?, _ library: Library, _ options: RefiClaims.Options) {
    self.entry = entry
    let selection = entry.selection
    isUncertain = selection.start != nil && selection.passage == nil
    let claim = old?.claim
    let words = selection.passage?.split(separator: " ") ?? []
    isCut = words.count > RefiClaims.anchorLimit
    let owner = Self.id(entry.owner) ?? old?.owner
    let source = Self.id(entry.source) ?? claim?.source
    hasNoSource = source == nil
    var isSelfReport = claim?.selfReport ?? false
    if let owner, let source, library.sources[source]?.speaksFor.contains(owner) == true { isSelfReport = true }
    let locator = selection.place.locator(in: selection.source.isInText == true, options.language)
    let german = options.language == .de ? entry.comment : nil
    let english = options.language == .en ? entry.comment : nil
    let quote = words.isEmpty ? claim?.quote : words.prefix(RefiClaims.anchorLimit).joined(separator: " ")
    let all: [String: String?] = [
      "case": owner, "condition": entry.condition, "claim": entry.id, "says": (entry.says ?? claim?.says)?.rawValue,
      "basis": entry.properties["basis"] ?? (claim?.basis ?? options.basis)?.rawValue, "statement_de": german ?? claim?.statement.de,
      "statement_en": english ?? claim?.statement.en, "quote": quote, "source": source ?? entry.sourceName,
      "locator": locator ?? claim?.locator, "self_report": isSelfReport ? "true" : nil, "coder": entry.coder ?? claim?.coder,
      "coded": entry.day ?? claim?.coded.text,
      "confidence": entry.properties["confidence"] ?? (claim?.confidence ?? options.confidence)?.rawValue,
    ]
    values = all.compactMapValues(\.self)
  }

  private static func id(_ match: RefiMatcher.Match) -> String? { if case .one(let id) = match { id } else { nil } }
}

/// What the rows of a project lack.
struct RefiGaps {
  private(set) var findings: [Finding] = []
  private let file: String

  /// Looks through rows; what many lack is one finding.
  init(_ rows: [RefiRow], file: String) {
    self.file = file
    for row in rows { check(row) }
    for (_, rows) in Dictionary(grouping: rows, by: \.entry.sourceName).sorted(by: { $0.key < $1.key }) { checkSource(rows) }
    let options = [
      ("basis", "--basis with stated, reported, judged or finding"), ("confidence", "--confidence with high, medium or low"),
      ("coder", "--coder with a name"), ("coded", "--day with a date"),
    ]
    for (column, option) in options {
      let missing = rows.filter { $0.values[column] == nil }
      guard let first = missing.first else { continue }
      let code = column == "basis" || column == "confidence" ? ", or code it on the same passages" : ""
      add("refi-\(column)", "\(missing.count) codings do not say “\(column)”.", first.entry, "Say it for all of them: \(option)\(code).")
    }
  }

  private mutating func add(_ check: String, _ message: String, _ entry: RefiEntry, _ hint: String) {
    findings.append(
      Finding(check: check, message: message, file: RefiClaims.place(entry.selection, in: file), at: entry.position, hint: hint))
  }

  private mutating func check(_ row: RefiRow) {
    let entry = row.entry
    if row.values["says"] == nil {
      let word = entry.word.map { "“\($0)” is none of them" } ?? "it has the condition alone"
      add(
        "refi-says", "The code “\(entry.code)” does not say present, absent, mixed or planned: \(word).", entry,
        "Use a code below the condition, as gelingen case export --format qdc writes them.")
    }
    if row.values["statement_de"] == nil, row.values["statement_en"] == nil {
      add(
        "refi-statement", "The coding of “\(entry.condition)” has no comment, so that its claim has no statement.", entry,
        "Write one sentence in your own words as the comment of the coding, or write a table with --to and fill it in there.")
    }
    if row.values["locator"] == nil {
      add(
        "refi-place",
        entry.selection.problem ?? "The place cannot be known, because programs count the characters of this text differently.",
        entry, "Write a table with --to and fill in the locator there.")
    }
  }

  private mutating func checkSource(_ rows: [RefiRow]) {
    guard let row = rows.first else { return }
    // A claim that the library has keeps its source.
    if rows.contains(where: { $0.hasNoSource }) {
      if case .several(let ids) = row.entry.source {
        add(
          "refi-source", "The document “\(row.entry.sourceName)” may be the source \(ids.joined(separator: " or ")).", row.entry,
          "Rename it in the project to the id of one of them.")
      } else {
        add(
          "refi-source", "There is no source “\(row.entry.sourceName)”.", row.entry,
          "Rename the document to the id, title or file name of a source, or write its file first: gelingen case new source.")
      }
    }
    guard let open = rows.first(where: { $0.values["case"] == nil }) else { return }
    let names = open.entry.selection.cases.map { "“\($0)”" }.joined(separator: ", ")
    let said = names.isEmpty ? "The project says no case" : "The project says \(names)"
    add(
      "refi-case", "\(said) for “\(row.entry.sourceName)”, and that leads to no single case of the library.", open.entry,
      "Give the document, or the passage, a case with the id or name of one, or write a table with --to and fill it in there.")
  }
}
