import CaseFiles
import Cases
import Foundation
import TestSupport
import Testing

/// A library with the real codebook and questions and one target, for which sources are not looked up.
private func library(_ targets: [String: String] = [:], worksheet: String? = nil) throws -> FixtureLibrary {
  var files: [String: String] = [:]
  for name in [
    "conditions.yml", "worksheet.yml", "sources/posch-2024.yml", "sources/gelingen-codebook.yml", "sources/cerri-zirkulierbar.yml",
  ] {
    files[name] = try String(contentsOf: Repository.cases.appending(path: name), encoding: .utf8)
  }
  if let worksheet { files["worksheet.yml"] = worksheet }
  for (name, text) in targets { files[name] = text }
  return try FixtureLibrary(files)
}

private func written(_ language: Language = .de, in library: Library) -> WorksheetWriter.Files {
  WorksheetWriter.files(for: "musterstadt", in: library, language: language, day: "2026-11-21")
}

private func canonical(_ text: String) throws -> String {
  try CanonicalWriter.text(of: TextFile(text, name: "targets/musterstadt.yml"), as: .target)
}

/// Everything that stands behind a `#` outside quotation marks, in order, without blanks at either end.
private func comments(_ text: String) -> [String] {
  text.split(separator: "\n").compactMap { line in
    guard let mark = line.firstRange(of: /(^|\s)#/) else { return nil }
    return line[mark.upperBound...].trimmingCharacters(in: .whitespaces)
  }
}

struct WorksheetDataTests {
  private static let library = Library(reading: Repository.cases)
  private var real: Library { Self.library }

  // The guide asks 2, 6, 2 and 7 questions in its four steps; the brief names five core conditions, two of them in two parts.
  @Test func `the worksheet asks the guide's 17 questions and 5 of ours`() {
    let guide = real.worksheet.questions.filter { !$0.isOurs }
    #expect(Worksheet.Step.allCases.map { step in guide.count { $0.step == step } } == [2, 6, 2, 7])
    #expect(guide.allSatisfy { $0.source == "cerri-zirkulierbar" && $0.locator == "Schritt \($0.step.rawValue)" })
    let ours = real.worksheet.questions.filter(\.isOurs)
    #expect(ours.count == 5)
    #expect(ours.allSatisfy { $0.source == "gelingen-codebook" && $0.condition != nil })
  }

  @Test func `every core condition has a question, and every question stands in both languages`() {
    let asked = Set(real.worksheet.questions.compactMap(\.condition))
    #expect(real.codebook.coreConditions.count == 6)
    #expect(real.codebook.coreConditions.allSatisfy { asked.contains($0.id) })
    #expect(real.worksheet.questions.allSatisfy { $0.text.missing.isEmpty })
  }

  @Test func `the questions' schema names their fields`() {
    let schema = String(decoding: SchemaWriter.schema(of: .worksheet), as: UTF8.self)
    for key in ["questions", "step", "condition", "ours", "locator"] { #expect(schema.contains("\"\(key)\"")) }
    let target = String(decoding: SchemaWriter.schema(of: .target), as: UTF8.self)
    #expect(target.contains("\"answers\"") && target.contains("\"stakeholders\""))
  }
}

struct WorksheetWriterTests {
  @Test(arguments: Language.allCases)
  func `a new worksheet lacks nothing but a name and a summary`(language: Language) throws {
    let fixture = try library()
    let files = written(language, in: fixture.read())
    try fixture.write(files.target, to: "targets/musterstadt.yml")
    try fixture.write(files.source, to: "sources/\(files.sourceID).yml")
    // The other sources speak of cases that this small library lacks.
    let own = ["targets/musterstadt.yml", "sources/\(files.sourceID).yml"]
    let errors = fixture.read().findings.filter { $0.severity != .note && own.contains($0.file) }
    #expect(errors.map(\.check) == ["placeholder", "placeholder"])
    #expect(errors.allSatisfy { $0.message.contains("name") || $0.message.contains("summary") })
    let source = TextFile(files.source, name: "sources/musterstadt-worksheet.yml")
    #expect(try CanonicalWriter.text(of: source, as: .source) == files.source)
  }

  @Test func `each question stands above its entry in the language asked for`() throws {
    let read = try library().read()
    for language in Language.allCases {
      let lines = written(language, in: read).target.split(separator: "\n")
      for question in read.worksheet.questions {
        let index = try #require(lines.firstIndex(of: "#   - question: \(question.id)"))
        #expect(question.text[language].hasSuffix(lines[index - 1].dropFirst(2)))
      }
      #expect(lines.contains("# ==== \(language == .de ? "Schritt" : "Step") 4: \(Worksheet.Step.ally.name[language]) ===="))
    }
  }

  @Test func `there is a cell for every condition of the codebook's lists, derived ones excepted`() throws {
    let read = try library().read()
    let text = written(in: read).target
    for id in read.codebook.lists.flatMap(\.conditions) {
      let isDerived = read.codebook.condition(id)?.derived != nil
      #expect(text.contains("\n#   \(id):\n") != isDerived, "\(id)")
    }
  }

  @Test(arguments: 0..<6)
  func `whatever is filled in reads without errors and is written without loss`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let fixture = try library()
    let read = fixture.read()
    let files = written(seed.isMultiple(of: 2) ? .de : .en, in: read)
    var filled = FilledWorksheet()
    for question in read.worksheet.questions where Bool.random(using: &generator) {
      filled.answers[question.id] = "Antwort \(question.id) \(Int.random(in: 0...99, using: &generator))"
    }
    for condition in read.worksheet.conditions(in: read.codebook) where Bool.random(using: &generator) {
      filled.cells[condition.id] = FilledWorksheet.Coding.allCases.randomElement(using: &generator)
    }
    let text = filled.fill(files.target)
    let formatted = try canonical(text)
    #expect(try canonical(formatted) == formatted)
    #expect(comments(formatted).sorted() == comments(text).sorted())
    try fixture.write(files.source, to: "sources/\(files.sourceID).yml")
    for version in [text, formatted] {
      try fixture.write(version, to: "targets/musterstadt.yml")
      let library = fixture.read()
      let errors = library.findings.filter { $0.severity != .note && $0.file.contains("musterstadt") }
      #expect(errors.isEmpty, "\(errors)")
      let target = try #require(library.targets["musterstadt"])
      let answers = target.answers.map { ($0.question, $0.answer.de ?? $0.answer.en ?? "") }
      #expect(Dictionary(uniqueKeysWithValues: answers) == filled.answers)
      #expect(Set(target.conditions.keys) == Set(filled.cells.keys))
    }
  }

  @Test func `what canonical writing leaves switched off can still be switched on`() throws {
    let fixture = try library()
    let read = fixture.read()
    let files = written(in: read)
    let ids = read.worksheet.questions.map(\.id)
    var first = FilledWorksheet()
    first.answers = [ids[3]: "Früh", ids[9]: "Spät"]
    first.cells = ["trust": .mixed]
    let formatted = try canonical(first.fill(files.target))
    var rest = FilledWorksheet()
    for id in ids where first.answers[id] == nil { rest.answers[id] = "Rest" }
    for condition in read.worksheet.conditions(in: read.codebook) where condition.id != "trust" { rest.cells[condition.id] = .absent }
    try fixture.write(files.source, to: "sources/\(files.sourceID).yml")
    try fixture.write(rest.fill(formatted), to: "targets/musterstadt.yml")
    let target = try #require(fixture.read().targets["musterstadt"])
    #expect(Set(target.answers.map(\.question)) == Set(ids))
    #expect(target.conditions.count == read.worksheet.conditions(in: read.codebook).count)
  }

  @Test(
    arguments: [
      "first\nname: stolen", "first\rid: x", "a\u{2028}b: c", "a\u{85}- d", "\u{1B}[31mred", "a\u{0}b", "\u{202E}desrever", "…", "# - x",
      "%TAG ! x", String(repeating: "long", count: 400),
    ])
  func `a hostile question stays in its comment`(text: String) throws {
    let quoted = try String(decoding: JSONEncoder().encode(text), as: UTF8.self)
    let worksheet = """
      questions:
        - id: first
          step: 1
          text:
            de: \(quoted.replacing("\u{202E}", with: "\\u202E").replacing("\u{2028}", with: "\\u2028").replacing("\u{85}", with: "\\x85"))
          source: posch-2024
          locator: x

      """
    let fixture = try library(worksheet: worksheet)
    let read = fixture.read()
    guard text != "…" else {
      #expect(read.worksheet.questions.isEmpty)
      return
    }
    try #require(read.worksheet.questions.count == 1, "\(read.findings)")
    var filled = FilledWorksheet()
    filled.answers["first"] = "Ja"
    let target = filled.fill(written(in: read).target)
    try fixture.write(target, to: "targets/musterstadt.yml")
    let result = try #require(fixture.read().targets["musterstadt"])
    #expect(result.name.de == "Musterstadt")
    #expect(result.answers == [WorksheetAnswer(question: "first", answer: LocalizedText(de: "Ja", en: nil))])
    let controls = target.unicodeScalars.filter { $0.properties.generalCategory == .control && $0 != "\n" }
    #expect(controls.isEmpty)
  }
}

struct WorksheetCheckTests {
  private static let target = """
    id: musterstadt
    name:
      de: Musterstadt
      en: Musterstadt
    as_of: "2026"
    summary:
      de: Eine Stadt.
      en: A town.
    origin:
      logic: not-stated
    answers:
      - question: hurdles
        answer:
          de: "Ja: \\"nein\\" # kein Kommentar"
          en: "- yes\\n- no"
    # Wer noch
    stakeholders:
      - name:
          de: Stadtrat
          en: Town council
        stance: supports
        sources: [posch-2024]

    """

  private func findings(_ old: String, _ new: String) throws -> [Finding] {
    let text = Self.target.replacing(old, with: new)
    return try library(["targets/musterstadt.yml": text]).read().findings.filter { $0.file == "targets/musterstadt.yml" }
  }

  @Test func `answers and stakeholders are read, and their canonical form is the same text`() throws {
    let read = try library(["targets/musterstadt.yml": Self.target]).read()
    let target = try #require(read.targets["musterstadt"])
    #expect(target.answers.first?.answer.en == "- yes\n- no")
    #expect(target.answers.first?.answer.de == "Ja: \"nein\" # kein Kommentar")
    #expect(target.stakeholders.first?.stance == .supports)
    #expect(try canonical(Self.target) == Self.target)
  }

  @Test func `an answer to no question of the worksheet is a finding that names the nearest`() throws {
    let found = try findings("hurdles", "hurdle")
    #expect(found.map(\.check) == ["reference"])
    #expect(found.first?.line == 12)
    #expect(found.first?.hint.contains("hurdles") == true)
  }

  @Test func `an answer where there is no worksheet is a finding`() throws {
    let fixture = try library(["targets/musterstadt.yml": Self.target])
    try fixture.remove("worksheet.yml")
    #expect(fixture.read().findings.contains { $0.check == "reference" && $0.file == "targets/musterstadt.yml" })
    #expect(throws: InvalidFiles.self) { try fixture.read().readyForWorksheet() }
  }

  @Test func `an answer while the worksheet is broken is no finding of its own`() throws {
    let fixture = try library(["targets/musterstadt.yml": Self.target], worksheet: "questions: 3\n")
    #expect(fixture.read().findings.allSatisfy { $0.file != "targets/musterstadt.yml" })
  }

  @Test func `two answers to one question are a finding at the second`() throws {
    let second = "  - question: hurdles\n    answer:\n      de: Noch einmal.\n      en: Again.\n# Wer noch"
    let found = try findings("# Wer noch", second)
    #expect(found.map(\.check) == ["duplicate-answer"])
    #expect(found.first?.line == 16)
  }

  @Test(arguments: [("  - name:", "  - nam:"), ("stance: supports", "stance: maybe"), ("[posch-2024]", "[nobody]")])
  func `a stakeholder is checked like an actor`(change: (String, String)) throws {
    #expect(try findings(change.0, change.1).contains { $0.severity == .error })
  }

  @Test(arguments: ["5", "0", "1.5", "eins"])
  func `a step is 1 to 4`(step: String) throws {
    let fixture = try library()
    try fixture.replace("step: 1", with: "step: \(step)", in: "worksheet.yml")
    #expect(fixture.read().findings.contains { $0.file == "worksheet.yml" && $0.severity == .error })
  }

  @Test func `two questions of one id, and a question on no condition, are findings`() throws {
    let fixture = try library()
    try fixture.replace("id: innovation\n", with: "id: problem-and-people\n", in: "worksheet.yml")
    try fixture.replace("condition: innovative", with: "condition: inventive", in: "worksheet.yml")
    let checks = fixture.read().findings.filter { $0.file == "worksheet.yml" }.map(\.check)
    #expect(checks.sorted() == ["duplicate-id", "reference"])
  }

  @Test func `what is internal about a stakeholder is in no output`() throws {
    let text = Self.target.replacing("    stance: supports", with: "    stance: supports\n    release: internal")
    let read = try library([
      "targets/musterstadt.yml": text.replacing(
        "    release: internal\n    sources: [posch-2024]", with: "    sources: [posch-2024]\n    release: internal")
    ]).read()
    #expect(read.targets["musterstadt"]?.stakeholders.count == 1)
    #expect(read.visible(on: nil).targets["musterstadt"]?.stakeholders.isEmpty == true)
  }

  @Test func `a library is found by a path relative to the current folder`() throws {
    let root = try LibraryLocation.find(named: "cases", from: Repository.root, executable: nil)
    #expect(root.standardizedFileURL.path == Repository.cases.standardizedFileURL.path)
  }
}
