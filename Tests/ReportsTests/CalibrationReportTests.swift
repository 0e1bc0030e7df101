import CaseFiles
import Cases
import Foundation
import Reports
import SetTheory
import Studies
import TestSupport
import Testing

@Suite("Reports on calibrations")
struct CalibrationReportTests {
  static let table = """
    case,height,mood,size
    a,10,yes,1
    b,20,no,5
    c,30..50,rather,3
    d,,yes,9
    e,40,,4
    f,22,yes,2

    """

  static func run() throws -> CalibrationRun {
    try CalibrationRun(
      [
        SetSpec(
          name: "HIGH", column: "height", label: LocalizedText(de: "hoch", en: "high"),
          calibration: CalibrationSpec(
            method: .direct, anchors: [0, 22, 60], reason: LocalizedText(de: "Nach der Bauordnung.", en: "By the building code."))),
        SetSpec(
          name: "GOOD", column: "mood",
          calibration: CalibrationSpec(
            method: .qualitative,
            degrees: [
              .init(value: "yes", degree: .fullyIn), .init(value: "rather", degree: .moreIn), .init(value: "no", degree: .fullyOut),
            ])),
        SetSpec(name: "size", calibration: CalibrationSpec(method: .multiValue, thresholds: [3, 9])),
        SetSpec(name: "BIG", column: "size", calibration: CalibrationSpec(method: .crisp, thresholds: [9], direction: .decreasing)),
        SetSpec(
          name: "MIDDLE", column: "size", calibration: CalibrationSpec(method: .direct, anchors: [1, 2, 3, 4, 5, 6], curve: .logistic)),
        SetSpec(name: "FEW", column: "size", calibration: CalibrationSpec(method: .likert, direction: .decreasing)),
      ], in: try SetTableFile(DataFile(text: table, name: "t.csv")))
  }

  @Test("The document reads as recorded", arguments: Language.allCases)
  func document(language: Language) throws {
    let document = CalibrationReport.document(try Self.run(), language: language, version: "0")
    try Snapshot.expect(MarkdownRenderer.render(document), equals: "calibration.\(language.rawValue).md")
  }

  @Test("The JSON and the table read as recorded")
  func data() throws {
    try Snapshot.expect(String(decoding: try CalibrationData.json(Self.run(), version: "0"), as: UTF8.self), equals: "calibration.json")
    try Snapshot.expect(CalibrationData.table(try Self.run()).csv, equals: "calibration.csv")
  }

  @Test("The calibrated table reads back as the same sets, raw columns with ranges below zero too")
  func roundTrip() throws {
    let source = try SetTableFile(DataFile(text: "case,x\n\"=a\",-3..2\nb,0.1\nc,\n", name: "t.csv"))
    let spec = SetSpec(name: "X", column: "x", calibration: CalibrationSpec(method: .direct, anchors: [-5, 0, 7], curve: .linear))
    let run = try CalibrationRun([spec], in: source, keepsRaw: true)
    let back = try SetTableFile(DataFile(text: CalibrationData.table(run).csv, name: "back.csv"))
    #expect(try back.rawColumn("x").values == source.rawColumn("x").values)
    let set = try back.read(["X"]).table.columns[0]
    #expect(set.lower == run.sets[0].column.set.lower && set.upper == run.sets[0].column.set.upper)
  }

  @Test("Gaps come with the caveat", arguments: Language.allCases)
  func gaps(language: Language) throws {
    let raw = try SetTableFile(DataFile(text: Self.table, name: "t.csv")).rawColumn("size")
    try Snapshot.expect(
      MarkdownRenderer.render(RawGapReport.document(raw, language: language, version: "0")), equals: "gaps.\(language.rawValue).md")
  }
}
