import CaseFiles
import Cases
import Foundation
import SetTheory
import Studies
import Testing

/// The tables of the Lipset example: each published table follows from the raw values.
@Suite("The Lipset tables")
struct LipsetTests {

  static func table(_ name: String) throws -> SetTable {
    let url = try Repository.library().root.appending(path: "studies/data/\(name).csv")
    let file = try SetTableFile(DataFile(url.path))
    return try file.read(file.columnNames).table
  }

  static let columns = ["GNPCAP", "URBANIZA", "LITERACY", "INDLAB", "GOVSTAB", "SURVIVAL"]
  static let names = ["DEV", "URB", "LIT", "IND", "STB", "SURV"]

  static func calibrated(_ specs: [SetSpec]) throws -> CalibrationRun {
    let url = try Repository.library().root.appending(path: "studies/data/lipset-raw.csv")
    return try CalibrationRun(specs, in: SetTableFile(DataFile(url.path)))
  }

  @Test("The study's anchors give the memberships of Ragin (2009) to two decimals, all 108")
  func fuzzy() throws {
    let library = try Repository.library()
    let study = try #require(library.tableStudies["lipset"])
    let made = try TableStudyTable(study, in: library).table
    let published = try Self.table("lipset-fuzzy")
    #expect(made.cases == published.cases)
    for name in Self.names {
      for (value, expected) in zip(try made.column(name).lower, try published.column(name).lower) {
        #expect(abs(value - expected) <= 0.005 + 1e-9, "\(name)")
      }
    }
  }

  /// The thresholds of Rihoux and De Meur (2009): 550, 50, 75, 30, fewer than 10 cabinets, 0.
  @Test("Thresholds give the crisp table, all 108 cells")
  func crisp() throws {
    let thresholds: [Double] = [550, 50, 75, 30, 10, 0]
    let specs = zip(Self.names, zip(Self.columns, thresholds)).map { name, pair in
      SetSpec(
        name: name, column: pair.0,
        calibration: CalibrationSpec(method: .crisp, thresholds: [pair.1], direction: name == "STB" ? .decreasing : .increasing))
    }
    let published = try Self.table("lipset-crisp")
    for set in try Self.calibrated(specs).sets {
      #expect(try set.column.set.lower == published.column(set.spec.name).lower, "\(set.spec.name)")
      #expect(set.column.set.kind == .crisp)
    }
  }

  /// The thresholds of Cronqvist and Berg-Schlosser (2009) for development: 550 and 850.
  @Test("Two cut points give the three levels of development")
  func levels() throws {
    let spec = SetSpec(name: "DEV", column: "GNPCAP", calibration: CalibrationSpec(method: .multiValue, thresholds: [550, 850]))
    let set = try #require(try Self.calibrated([spec]).sets.first)
    #expect(try set.column.set.lower == Self.table("lipset-multi-value").column("DEV").lower)
  }

  @Test("Every study over a table makes its table, of the kinds it declares", arguments: ["lipset", "lipset-crisp", "lipset-multi-value"])
  func studies(id: String) throws {
    let library = try Repository.library()
    let study = try #require(library.tableStudies[id])
    let table = try TableStudyTable(study, in: library).table
    #expect(table.columns.map(\.name) == study.sets.map(\.name) && table.cases.count == 18 && table.isComplete)
    let kinds: [String: SetKind] = ["lipset": .fuzzy, "lipset-crisp": .crisp, "lipset-multi-value": .multiValue(levels: 3)]
    #expect(try table.column("DEV").kind == kinds[id])
  }
}
