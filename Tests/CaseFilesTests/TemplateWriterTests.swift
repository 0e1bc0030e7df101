import Cases
import TestSupport
import Testing
import Yams

@testable import CaseFiles

struct TemplateWriterTests {
  static let pairs = EntityKind.allCases.flatMap { kind in Language.allCases.map { (kind, $0) } }

  static func id(of kind: EntityKind) -> String { kind == .statements ? "blatt-2020" : "neu" }

  static func path(of kind: EntityKind) -> String {
    kind.singleFile ?? "\(kind.folder)/\(id(of: kind)).yml"
  }

  // MARK: Filling in

  /// Switches on what is optional, the way the template's head says: the `#` of lines without a space after it goes.
  static func switchedOn(_ template: String) -> String {
    template.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let isAnnotation = line.hasPrefix("# ") && !line.hasPrefix("#  ")
      return line.hasPrefix("#") && !isAnnotation ? String(line.dropFirst()) : String(line)
    }.joined(separator: "\n")
  }

  /// Replaces every placeholder by something that its place allows.
  static func filled(_ template: String, _ kind: EntityKind) throws -> String {
    var lines = template.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    func put(_ text: String, _ node: Node) {
      guard let line = node.mark?.line else { return }
      lines[line - 1] = lines[line - 1].replacing(TemplateWriter.placeholder, with: text, maxReplacements: 1)
    }
    func walk(_ node: Node, _ shape: Shape, _ key: String) {
      switch (node, shape) {
      case (.mapping(let mapping), .object(let fields)):
        for (name, value) in mapping {
          guard let field = fields.first(where: { $0.key == name.string }) else { continue }
          walk(value, field.shape, field.key)
        }
      case (.mapping(let mapping), .localized): mapping.forEach { walk($0.value, .text, key) }
      case (.mapping(let mapping), .map(let referent, let element)):
        for (name, value) in mapping {
          put(Self.example(.reference(referent), key), name)
          walk(value, element, key)
        }
      case (.sequence(let sequence), .list(let element)): sequence.forEach { walk($0, element, key) }
      default:
        guard node.string == TemplateWriter.placeholder else { return }
        // Ids of claims are used once in the whole library.
        let isID = if case .id = shape { true } else { false }
        put(isID ? "new-\(node.mark?.line ?? 0)" : Self.example(shape, key), node)
      }
    }
    walk(try #require(try Yams.compose(yaml: template)), kind.shape, "")
    return lines.joined(separator: "\n")
  }

  private static func example(_ shape: Shape, _ key: String) -> String {
    switch shape {
    // Of what a claim may say, only a plan goes with a cell that is unknown.
    case .choice where key == "land": "BY"
    case .choice(let words): words.first { $0 == "planned" } ?? words[0]
    // A threshold may be a share or a count.
    case .number where key == "value": "1"
    case .number(let range): ["10", "1", "0.9"].first { Double($0).map(range.contains) == true } ?? "0"
    case .date: "2024"
    case .day: "2026-01-31"
    case .digits(5): "09777"
    case .digits: "09777001"
    case .address: "https://example.org/"
    case .membership: "unknown"
    case .reference(.case): "hochtal"
    case .reference(.source): "blatt-2020"
    case .reference(.condition): "trust"
    case .reference(.outcome): "kept"
    case .reference(.list): "short"
    case .reference(.block): "settlement"
    case .reference(.challengeField): "health"
    case .reference(.measure): "m-1"
    case .reference(.statements): "brief-2024"
    case .reference(.question): "helpers"
    case .reference(.claim): "hochtal-trust-1"
    case .setName: "B"
    default: examples[key] ?? "Text"
    }
  }

  private static let examples = [
    "nuts3": "DE27B", "indicator": "density", "table": "data/pool.csv", "case_column": "case", "column": "B", "outcome": "Y",
  ]

  /// A study needs a set for its outcome beside the one of the template.
  static func withOutcome(_ template: String, _ kind: EntityKind) -> String {
    guard kind == .tableStudy else { return template }
    return template.replacing("sets:\n", with: "sets:\n  - name: Y\n    kind: crisp\n")
  }

  /// The errors of a library with the filled template in it.
  static func errors(_ text: String, _ kind: EntityKind) throws -> [Finding] {
    let fixture = try FixtureLibrary(kind == .codebook ? ["sources/blatt-2020.yml": FixtureFiles.newspaper] : FixtureFiles.all)
    try fixture.write(text, to: path(of: kind))
    return fixture.read().findings.filter { $0.severity == .error }
  }

  // MARK: Tests

  @Test(arguments: pairs)
  func `a template with every placeholder replaced has no errors`(kind: EntityKind, language: Language) throws {
    var text = TemplateWriter.template(for: kind, id: Self.id(of: kind), language: language)
    // The codebook's own ids are what its lists refer to.
    if kind == .codebook { text = text.replacing("- id: …", with: "- id: trust") }
    text = Self.withOutcome(text, kind)
    let errors = try Self.errors(try Self.filled(text, kind), kind)
    #expect(errors == [], "\(text)")
  }

  @Test(arguments: pairs)
  func `a template with everything switched on has no errors`(kind: EntityKind, language: Language) throws {
    var text = Self.switchedOn(TemplateWriter.template(for: kind, id: Self.id(of: kind), language: language))
    if kind == .codebook {
      text = text.replacing("- id: …", with: "- id: trust").replacing(/\ {4}derived:\n((#|\ {6}).*\n)+/, with: "")
    }
    text = Self.withOutcome(text, kind)
    if kind == .statements { text = text.replacing(/\ {4}outcome: …\n/, with: "") }
    // A programme, a criterion and a case left out must be of their own kinds, which the fixture library lacks.
    if kind == .study { text = text.replacing(/inclusion:\n((#|\ {2}).*\n)+/, with: "") }
    let filled = try Self.filled(text, kind)
    #expect(!filled.contains(": \(TemplateWriter.placeholder)"))
    let errors = try Self.errors(filled, kind)
    #expect(errors == [], "\(filled)")
  }

  @Test(arguments: pairs)
  func `a template as it comes is valid YAML and says what is left to do`(kind: EntityKind, language: Language) throws {
    let text = TemplateWriter.template(for: kind, id: Self.id(of: kind), language: language)
    let errors = try Self.errors(text, kind)
    #expect(!errors.isEmpty && errors.allSatisfy { $0.check == "placeholder" }, "\(errors)")
  }

  @Test(arguments: pairs)
  func `a template shows every field with its meaning`(kind: EntityKind, language: Language) {
    let text = TemplateWriter.template(for: kind, id: "neu", language: language)
    func expect(_ shape: Shape) {
      switch shape {
      case .object(let fields):
        for field in fields {
          #expect(text.contains("\(field.key):") && text.contains(field.meaning[language]), "\(field.key)")
          expect(field.shape)
        }
      case .list(let element), .map(_, let element): expect(element)
      default: break
      }
    }
    expect(kind.shape)
  }

  @Test func `a template answers none of its own questions`() {
    let lines = TemplateWriter.template(for: .mission, id: "neu", language: .de).split(separator: "\n")
    let text = lines.filter { $0.firstMatch(of: #/^ *# /#) == nil }.joined(separator: "\n")
    for answer in ["says: present", "confidence: high", "logic: bottom-up", "membership: 1"] {
      #expect(!text.contains(answer))
    }
  }

  @Test(arguments: Language.allCases)
  func `the template of a measure reads as recorded`(language: Language) throws {
    let text = TemplateWriter.template(for: .measure, id: "m-2", language: language)
    try Snapshot.expect(text, equals: "measure-template.\(language.rawValue).yml")
  }
}
