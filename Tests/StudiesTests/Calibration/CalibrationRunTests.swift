import CaseFiles
import Cases
import SetTheory
import Studies
import Testing

@Suite("Calibrating a table")
struct CalibrationRunTests {
  static let text = "case;height;word;level\na;1,5;ja;0\nb;20..30;nein;1\nc;?;ja;2\nd;-;;1\ne;40;eher;0\n"

  static func table(_ text: String = text) throws -> SetTableFile { try SetTableFile(DataFile(text: text, name: "t.csv")) }

  static func set(_ column: String, _ calibration: CalibrationSpec) -> SetSpec {
    SetSpec(name: "S", column: column, calibration: calibration)
  }

  @Test("Commas, ranges and what is unknown arrive as they are")
  func cells() throws {
    let raw = try Self.table().rawColumn("height")
    #expect(raw.values == [.number(1.5), .range(lower: 20, upper: 30), .unknown, .unknown, .number(40)])
    let run = try CalibrationRun(
      [Self.set("height", CalibrationSpec(method: .direct, anchors: [0, 25, 50], curve: .linear))], in: try Self.table(), keepsRaw: true)
    let set = try #require(run.sets.first?.column.set)
    // By hand: 1.5 / 50, 20 / 50 … 30 / 50, 40 / 50.
    #expect(zip(set.lower, [0.03, 0.4, 0, 0, 0.8]).allSatisfy { abs($0 - $1) < 1e-15 })
    #expect(zip(try #require(set.upper), [0.03, 0.6, 1, 1, 0.8]).allSatisfy { abs($0 - $1) < 1e-15 })
    #expect(run.kept.map(\.name) == ["height", "word", "level"] && run.caseColumn == "case" && run.cases == ["a", "b", "c", "d", "e"])
  }

  @Test("A cell that the method does not take is a finding in the table")
  func badCells() throws {
    let error = try #require(throws: InvalidFiles.self) {
      try CalibrationRun([Self.set("word", CalibrationSpec(method: .crisp, thresholds: [1]))], in: try Self.table())
    }
    let finding = try #require(error.findings.first)
    #expect(finding.file == "t.csv" && finding.line == 2 && finding.column == 7 && finding.message.contains("“ja”"))
    let degree = try #require(throws: InvalidFiles.self) {
      try CalibrationRun(
        [
          Self.set(
            "word",
            CalibrationSpec(method: .qualitative, degrees: [.init(value: "ja", degree: .fullyIn), .init(value: "nein", degree: .fullyOut)]))
        ],
        in: try Self.table())
    }
    #expect(degree.findings.first?.line == 6 && degree.findings.first?.message.contains("“eher”") == true)
  }

  @Test("What makes no calibration is a finding where it is described, else the error itself")
  func badDescription() throws {
    let spec = Self.set("height", CalibrationSpec(method: .direct, anchors: [5, 5, 9]))
    #expect(throws: CalibrationError.equalAnchors("exclusion", "crossover", 5)) { try CalibrationRun([spec], in: try Self.table()) }
    let error = try #require(throws: InvalidFiles.self) {
      try CalibrationRun([spec], in: try Self.table()) { _ in ("c.yml", Position(line: 7, column: 5)) }
    }
    #expect(error.findings.map(\.line) == [7] && error.findings.first?.check == "calibration")
  }

  /// One description per field, each given to a method that does not use it.
  static let unused: [(CalibrationSpec, String)] = [
    (CalibrationSpec(method: .crisp, anchors: [1], thresholds: [1]), "anchors"),
    (CalibrationSpec(method: .direct, anchors: [1, 2, 3], thresholds: [1]), "thresholds"),
    (CalibrationSpec(method: .crisp, thresholds: [1], grades: [0]), "grades"),
    (CalibrationSpec(method: .crisp, thresholds: [1], curve: .linear), "curve"),
    (CalibrationSpec(method: .crisp, thresholds: [1], anchorMembership: 0.9), "anchor_membership"),
    (CalibrationSpec(method: .direct, anchors: [1, 2, 3], curve: .linear, anchorMembership: 0.9), "anchor_membership"),
    (CalibrationSpec(method: .direct, anchors: [1, 2, 3], anchorMembership: 0.9, anchorLogOdds: 3), "anchor_log_odds"),
    (CalibrationSpec(method: .direct, anchors: [1, 2, 3], below: 2), "below"),
    (CalibrationSpec(method: .crisp, thresholds: [1], above: 2), "above"),
    (CalibrationSpec(method: .direct, anchors: [1, 2, 3], direction: .decreasing), "direction"),
    (CalibrationSpec(method: .crisp, thresholds: [1], scale: .four), "scale"),
    (CalibrationSpec(method: .crisp, thresholds: [1], degrees: [.init(value: "a", degree: .fullyIn)]), "degrees"),
  ]

  @Test("A field that a method does not use is refused", arguments: unused)
  func unusedField(spec: CalibrationSpec, field: String) throws {
    let error = try #require(throws: CalibrationError.self) { try Calibration(spec) }
    let isRefused = if case .notUsed(field, by: _) = error { true } else { false }
    #expect(isRefused && error.description.contains(field), "\(error)")
  }

  @Test("Standards are those that are documented")
  func standards() throws {
    #expect(
      try Calibration(CalibrationSpec(method: .direct, anchors: [1, 2, 4]))
        == .logistic(LogisticCalibration(Anchors(exclusion: 1, crossover: 2, inclusion: 4), at: .standard)))
    #expect(try Calibration(CalibrationSpec(method: .direct, anchors: [1, 2, 3, 4, 5, 6])) == .bell(BellCalibration([1, 2, 3, 4, 5, 6])))
    #expect(try Calibration(CalibrationSpec(method: .likert)) == .likert(lowest: 1, isDecreasing: false))
    #expect(throws: CalibrationError.anchorCount(2)) { try Calibration(CalibrationSpec(method: .direct, anchors: [1, 2])) }
    #expect(throws: CalibrationError.noDegrees) { try Calibration(CalibrationSpec(method: .qualitative)) }
    #expect(throws: CalibrationError.gradeCount(2, thresholds: 2)) {
      try Calibration(CalibrationSpec(method: .indirect, thresholds: [1, 2], grades: [0, 1]))
    }
  }
}
