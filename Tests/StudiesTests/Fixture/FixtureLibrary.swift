import CaseFiles
import Cases
import Foundation
import Studies

/// A publication's statement of a small library.
struct FixtureStatement {
  var condition: String?
  var outcome: String?
  var claims: StatementsFile.Statement.Quantifier
  var cases: [String] = []
}

/// A support measure of a small library.
struct FixtureMeasure {
  var id: String
  var kind = Measure.Kind.measure
  var audiences = [Measure.Audience.bottomUp]
  var actsOn: [String] = []
  var source = "brief"
}

/// A small library that a test writes and reads.
///
/// Its codebook has the conditions `trust`, `priority`, `network`, `staff`, `money` and `capacity`, the smaller one of `staff` and
/// `money`; the outcomes `done` and `lasting`; the blocks `settlement`, `institutions` and `field`; and four districts.
struct FixtureLibrary {
  var cases: [FixtureCase] = []
  var core = ["trust"]
  var further: [String]?
  var outcome = "done"
  var otherOutcomes: [String] = []
  var laterOutcomes: [String] = []
  /// The programme whose parts are candidates.
  var programme: String?
  /// Mission criteria that cases must meet; they are added to the codebook.
  var criteria: [String] = []
  var undecided = StudyInclusion.Undecided.include
  var leftOut: [String] = []
  var units = StudyFile.Units.whole
  var blocks: [String] = []
  var statements: [FixtureStatement] = []
  var measures: [FixtureMeasure] = []
  var targets: [FixtureTarget] = []
  /// What the coder `second` read in the places of claims, by the claim's id.
  var readings: [(claim: String, says: Claim.Says, first: Claim.Says)] = []
  /// The ids of the study's cases; all that are no part of another where it is `nil`.
  var studied: [String]?
  var confidenceLevel = "0.95"
  var smallestGroup = 1
  var title = "A study"
  /// What the study cannot say, in German and English; an empty text is left out.
  var limits: [(de: String, en: String)] = []
  var universe: String?
  var unitOfAnalysis: String?

  /// Writes the files into a folder of their own, reads them and takes the folder away.
  func read() throws -> Library {
    let root = FileManager.default.temporaryDirectory.appending(path: "studies-tests-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    for (name, text) in files {
      let url = root.appending(path: name)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    return try Library(reading: root).valid()
  }

  /// Runs the study.
  func run(units: StudyFile.Units? = nil, target: String? = nil, releaseDay: String? = nil) throws -> StudyResult {
    try StudyRun.run(
      "study", in: read(), StudyRun.Options(units: units, target: target, releaseDay: releaseDay, version: "test"))
  }
}

extension FixtureLibrary {
  /// A library with one case per outcome cell, named a, b, c and so on.
  init(outcomes: [FixtureCell], core: [String] = ["trust"]) {
    self.init()
    self.core = core
    cases = zip("abcdefghijklmnopqrstuvwxyz", outcomes).map { FixtureCase(id: String($0), outcomes: ["done": $1]) }
  }

  /// A library with one case per cell of the condition trust, named a, b, c and so on.
  init(trust cells: [FixtureCell]) {
    self.init()
    cases = zip("abcdefghijklmnopqrstuvwxyz", cells).map { FixtureCase(id: String($0), conditions: ["trust": $1]) }
  }
}

extension StudyResult {
  /// The check with an id.
  func check(_ id: String) -> Check? { checks.first { $0.id == id } }

  /// The agreement on a condition.
  func agreement(on condition: String) -> Agreement? { agreement.first { $0.condition == condition } }

  /// The result as outside programs read it: keys sorted.
  var json: Data {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return try encoder.encode(self)
    }
  }
}
