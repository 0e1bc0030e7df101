import SetTheory
import Testing

/// A calibration that is not defined, and what its error must name.
struct BadCalibration: Sendable, CustomTestStringConvertible {
  var what: String
  var names: [String]
  var run: @Sendable () throws -> Void

  var testDescription: String { what }
}

@Suite("Errors of calibration")
struct CalibrationErrorTests {
  static func raw(_ numbers: Double...) -> RawColumn { RawColumn(name: "x", numbers: numbers) }

  static let all = [
    BadCalibration(what: "exclusion and crossover equal", names: ["exclusion", "crossover", "5"]) {
      _ = try Anchors(exclusion: 5, crossover: 5, inclusion: 9)
    },
    BadCalibration(what: "inclusion and crossover equal", names: ["inclusion", "5"]) {
      _ = try Anchors(exclusion: 1, crossover: 5, inclusion: 5)
    },
    BadCalibration(what: "the crossover outside", names: ["10", "1", "9"]) { _ = try Anchors(exclusion: 1, crossover: 10, inclusion: 9) },
    BadCalibration(what: "exclusion and inclusion equal", names: ["exclusion", "inclusion"]) {
      _ = try Anchors(exclusion: 5, crossover: 6, inclusion: 5)
    },
    BadCalibration(what: "an anchor that is no number", names: ["inclusion", "nan"]) {
      _ = try Anchors(exclusion: 1, crossover: 5, inclusion: .nan)
    },
    BadCalibration(what: "an infinite anchor", names: ["inf"]) { _ = try Anchors(exclusion: -.infinity, crossover: 5, inclusion: 9) },
    BadCalibration(what: "four anchors", names: ["4"]) { _ = try BellCalibration([1, 2, 3, 4]) },
    BadCalibration(what: "a bell out of order", names: ["1, 2, 3, 2.5, 6, 8"]) { _ = try BellCalibration([1, 2, 3, 2.5, 6, 8]) },
    BadCalibration(what: "a bell with equal anchors", names: ["1, 1, 3"]) { _ = try BellCalibration([1, 1, 3, 4, 6, 8]) },
    BadCalibration(what: "a membership of one half at the inclusion", names: ["0.5", "0.95"]) { _ = try AnchorMembership(0.5) },
    BadCalibration(what: "a membership of 1 at the inclusion", names: ["1"]) { _ = try AnchorMembership(1) },
    BadCalibration(what: "log odds of 0", names: ["0", "3"]) { _ = try AnchorMembership(logOdds: 0) },
    BadCalibration(what: "a power of 0", names: ["below", "0"]) {
      _ = try LinearCalibration(Anchors(exclusion: 1, crossover: 2, inclusion: 3), below: 0)
    },
    BadCalibration(what: "an infinite power", names: ["above", "inf"]) {
      _ = try LinearCalibration(Anchors(exclusion: 1, crossover: 2, inclusion: 3), above: .infinity)
    },
    BadCalibration(what: "no threshold", names: ["0 thresholds"]) { _ = try CrispCalibration(thresholds: []) },
    BadCalibration(what: "three thresholds for a crisp set", names: ["3 thresholds", "1 to 2"]) {
      _ = try CrispCalibration(thresholds: [1, 2, 3])
    },
    BadCalibration(what: "sixteen cut points", names: ["16"]) { _ = try MultiValueCalibration(cutPoints: (1...16).map(Double.init)) },
    BadCalibration(what: "falling cut points", names: ["3, 2"]) { _ = try MultiValueCalibration(cutPoints: [3, 2]) },
    BadCalibration(what: "a cut point that is no number", names: ["nan"]) { _ = try MultiValueCalibration(cutPoints: [3, .nan]) },
    BadCalibration(what: "too few grades", names: ["2", "3"]) {
      _ = try IndirectCalibration(raw(1, 2, 3, 4, 5), thresholds: [2, 4, 5], grades: [0, 1])
    },
    BadCalibration(what: "grades that fall", names: ["1, 0"]) {
      _ = try IndirectCalibration(raw(1, 2, 3, 4, 5), thresholds: [2], grades: [1, 0])
    },
    BadCalibration(what: "a raw value of 0", names: ["“x”", "case 2", "above 0"]) {
      _ = try IndirectCalibration(raw(1, 0, 3, 4, 5), thresholds: [2])
    },
    BadCalibration(what: "four different values", names: ["4", "5"]) { _ = try IndirectCalibration(raw(1, 2, 3, 4, 4), thresholds: [2]) },
    BadCalibration(what: "an answer below the lowest", names: ["0", "case 1", "from 1"]) { _ = try LikertCalibration(raw(0, 1, 2)) },
    BadCalibration(what: "only lowest answers", names: ["lowest, 1"]) { _ = try LikertCalibration(raw(1, 1)) },
    BadCalibration(what: "no answer", names: ["0 different"]) {
      _ = try LikertCalibration(RawColumn(name: "x", values: [.unknown], texts: [""]))
    },
    BadCalibration(what: "a value with two degrees", names: ["“ja”"]) {
      _ = try QualitativeCalibration(scale: .four, degrees: [("ja", .fullyIn), ("ja", .moreIn)])
    },
    BadCalibration(what: "a degree that four values do not have", names: ["mostly-in", "four"]) {
      _ = try QualitativeCalibration(scale: .four, degrees: [("ja", .mostlyIn)])
    },
  ]

  @Test("What is not defined is a sentence with the value, and one of advice", arguments: all)
  func errors(bad: BadCalibration) throws {
    let error = try #require(throws: CalibrationError.self) { try bad.run() }
    for name in bad.names { #expect(error.description.contains(name), "\(error)") }
    #expect(error.sentence.hasSuffix(".") && error.advice.hasSuffix("."), "\(error)")
  }
}
