import CaseFiles
import Cases
import Foundation
import Studies

/// A small study over a table that a test writes, reads and runs; a test says only what it is about.
struct TableFixture {
  /// Something a study states, with a reason.
  struct Stated: ExpressibleByStringLiteral {
    var expression: String
    var source: String?
    var stated: String?

    init(stringLiteral value: String) { expression = value }

    init(_ expression: String, source: String? = nil, stated: String? = nil) {
      self.expression = expression
      self.source = source
      self.stated = stated
    }
  }

  /// Anchors of a set, exclusion first.
  struct Anchors {
    var values: [Double]
    var hasReason = true
  }

  /// The table: the cases' names in the first column, the sets in the others.
  var csv: String
  /// The kinds of the columns that are not crisp: `fuzzy`, or the number of levels.
  var kinds: [String: String] = [:]
  /// The columns that hold raw values.
  var anchors: [String: Anchors] = [:]
  var outcome = "Y"
  /// The conditions; all columns but the outcome's where it is `nil`.
  var conditions: [String]?
  var cutOffs: [TableStudyFile.CutOff.Parameter: Double] = [:]
  var expectations: [Stated] = []
  var necessary: [Stated] = []
  var impossible: [Stated] = []
  var theories: [Stated] = []
  var models = TableStudyFile.Models.minimum
  var limits: [(de: String, en: String)] = []
  var universe: String?
  var unitOfAnalysis: String?
  var firstRun: String?
  /// What sets are called, in German and English.
  var labels: [String: (de: String, en: String)] = [:]

  init(_ csv: String, fuzzy: [String] = []) {
    self.csv = csv
    for name in fuzzy { kinds[name] = "fuzzy" }
  }

  /// The library with the study `table`, written into a folder of its own, read and taken away.
  func library() throws -> Library {
    let root = FileManager.default.temporaryDirectory.appending(path: "table-studies-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    var files = FixtureLibrary(trust: [.present]).files
    files["studies/table.yml"] = study.document
    files["studies/data/table.csv"] = csv
    for (name, text) in files {
      let url = root.appending(path: name)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    return try Library(reading: root).valid()
  }

  /// Runs the study.
  func run() throws -> TableStudyResult { try TableStudyRun.run("table", in: library(), version: "test") }

  private var columns: [String] {
    csv.split(separator: "\n")[0].split(separator: ",").dropFirst().map(String.init)
  }

  private var outcomeSet: String { String(outcome.drop { $0 == "~" }.prefix { $0 != "[" }) }

  private var study: YAML {
    let cuts = cutOffs.sorted { $0.key.rawValue < $1.key.rawValue }.map { parameter, value in
      YAML.map([("parameter", .plain(parameter.rawValue)), ("value", .plain("\(value)")), ("reason", .text("The test says so."))])
    }
    return .map([
      ("id", .plain("table")), ("title", .text("A table")), ("question", .text("What goes with Y?")), ("table", .plain("data/table.csv")),
      ("sources", .words(["report"])), ("provenance", .text("Invented.")), ("selection", .text("Chosen by the test.")),
      ("universe", universe.map(YAML.text)), ("unit_of_analysis", unitOfAnalysis.map(YAML.text)),
      ("sets", .list(columns.map(set))), ("outcome", .quoted(outcome)),
      ("conditions", .list((conditions ?? columns.filter { $0 != outcomeSet }).map(YAML.quoted))),
      ("cut_offs", cuts.isEmpty ? nil : .list(cuts)), ("expectations", Self.list(expectations)),
      ("first_run", firstRun.map(YAML.quoted)), ("necessary", Self.list(necessary)),
      ("impossible", Self.list(impossible)), ("theories", Self.list(theories)), ("models", .plain(models.rawValue)),
      ("limits", YAML.limits(limits)), ("date", .quoted("2026")),
    ])
  }

  private func set(_ name: String) -> YAML {
    let label = labels[name].map { YAML.map([("de", .quoted($0.de)), ("en", .quoted($0.en))]) }
    if let anchors = anchors[name] {
      return .map([
        ("name", .quoted(name)), ("label", label),
        (
          "calibration",
          .map([
            ("method", .plain("direct")), ("anchors", .list(anchors.values.map { .plain("\($0)") })),
            ("reason", anchors.hasReason ? .text("The test says so.") : nil),
          ])
        ),
      ])
    }
    let levels = kinds[name].flatMap(Int.init)
    return .map([
      ("name", .quoted(name)), ("label", label), ("kind", .plain(levels == nil ? kinds[name] ?? "crisp" : "multi-value")),
      ("levels", levels.map { .plain("\($0)") }),
    ])
  }

  private static func list(_ items: [Stated]) -> YAML? {
    guard !items.isEmpty else { return nil }
    return .list(
      items.map {
        .map([
          ("expression", .quoted($0.expression)), ("reason", .text("The test says so.")), ("source", $0.source.map(YAML.plain)),
          ("stated", $0.stated.map(YAML.quoted)),
        ])
      })
  }
}

extension TableStudyResult {
  /// The check with an id.
  func check(_ id: String) -> StudyResult.Check? { checks.first { $0.id == id } }
}
