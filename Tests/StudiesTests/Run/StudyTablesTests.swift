import CaseFiles
import Cases
import Membership
import Testing

@testable import Studies

@Suite("The cells of a study")
struct StudyTablesTests {
  private func tables(_ fixture: FixtureLibrary, units: StudyFile.Units = .whole, day: String? = nil) throws -> StudyTables {
    let library = try fixture.read().visible(on: day)
    return try StudyTables(try #require(library.studies["study"]), units: units, in: library)
  }

  @Test(
    "A derived cell is the smaller one of its parts, over all completions",
    arguments: ["0", "0.2", "0.8", "1", "0.33..0.67", "0..0.4", "unknown"], ["0", "0.2", "0.8", "1", "0.33..0.67", "0..0.4", "unknown"])
  func derivedMinimum(staff: String, money: String) throws {
    let cells = ["staff": FixtureCell.value(staff), "money": .value(money)]
    // An unknown cell that carries a claim would be an error of its own; it is left out, as case files do.
    let written = cells.filter { $0.value.membership != "unknown" }
    let fixture = FixtureLibrary(cases: [FixtureCase(id: "a", conditions: written)], core: ["capacity"])
    let tables = try tables(fixture)
    let cell = StudyTables.cell(tables.core[0], of: tables.units[0])
    let (a, b) = (try CellValue(parsing: staff), try CellValue(parsing: money))
    let grid = (0...100).map { Double($0) / 100 }
    let minima = grid.filter { a.lower <= $0 && $0 <= a.upper }.flatMap { x in
      grid.filter { b.lower <= $0 && $0 <= b.upper }.map { min(x, $0) }
    }
    #expect(cell.membership.lower == minima.min())
    #expect(cell.membership.upper == minima.max())
    #expect(cell.claims.count == written.count)
  }

  @Test("A derived cell carries the claims of its parts")
  func derivedClaims() throws {
    let item = FixtureCase(id: "a", conditions: ["staff": .present, "money": .echo])
    let tables = try tables(FixtureLibrary(cases: [item], core: ["capacity"]))
    #expect(StudyTables.cell(tables.core[0], of: tables.units[0]).claims.map(\.id) == ["a-staff-0", "a-money-0"])
    #expect(StudyTables.cellWithoutFindings(tables.core[0], of: tables.units[0]).claims.map(\.id) == ["a-staff-0"])
  }

  @Test(
    "Without findings a cell is what the other claims imply",
    arguments: [
      (FixtureCell.echo, CellValue.known(1), CellValue.unknown), (.present(by: .finding, FixtureClaim()), .known(1), .known(1)),
      (
        FixtureCell(membership: "0.33..0.67", claims: [.finding, FixtureClaim(says: .absent)]), .range(lower: 0.33, upper: 0.67),
        .known(0)
      ),
      (
        FixtureCell(membership: "0.33..0.67", claims: [.finding, FixtureClaim(says: .mixed)]), .range(lower: 0.33, upper: 0.67),
        .range(lower: 0.33, upper: 0.67)
      ),
      // A value of one's own stays while the other claims imply the same as all did.
      (FixtureCell(membership: "0.8", claims: [.finding, FixtureClaim()]), .known(0.8), .known(0.8)),
      (FixtureCell(membership: "1", claims: [.finding, FixtureClaim(says: .planned)]), .known(1), .unknown),
      (.absent, .known(0), .known(0)), (.planned, .unknown, .unknown),
    ])
  func withoutFindings(cell: FixtureCell, with: CellValue, without: CellValue) throws {
    let tables = try tables(FixtureLibrary(trust: [cell]))
    #expect(StudyTables.cell(tables.core[0], of: tables.units[0]).membership == with)
    #expect(StudyTables.cellWithoutFindings(tables.core[0], of: tables.units[0]).membership == without)
  }

  @Test("Findings are left out of the parts before the derived cell is computed")
  func derivedWithoutFindings() throws {
    let item = FixtureCase(id: "a", conditions: ["staff": .present, "money": .echo])
    let tables = try tables(FixtureLibrary(cases: [item], core: ["capacity"]))
    #expect(StudyTables.cell(tables.core[0], of: tables.units[0]).membership == .known(1))
    #expect(StudyTables.cellWithoutFindings(tables.core[0], of: tables.units[0]).membership == .unknown)
  }

  @Test("By parts, a case with parts is replaced by them, and one without stays", arguments: StudyFile.Units.allCases)
  func units(choice: StudyFile.Units) throws {
    let cases = [
      FixtureCase(id: "whole"), FixtureCase(id: "west", partOf: "whole"), FixtureCase(id: "east", partOf: "whole"),
      FixtureCase(id: "alone"), FixtureCase(id: "not-studied"),
    ]
    let tables = try tables(FixtureLibrary(cases: cases, studied: ["whole", "alone"]), units: choice)
    #expect(tables.units.map(\.id) == (choice == .whole ? ["whole", "alone"] : ["east", "west", "alone"]))
  }

  @Test("A part inherits nothing from its whole")
  func inheritance() throws {
    let cases = [
      FixtureCase(id: "whole", conditions: ["trust": .present]), FixtureCase(id: "part", partOf: "whole"),
    ]
    let tables = try tables(FixtureLibrary(cases: cases), units: .parts)
    #expect(StudyTables.cell(tables.core[0], of: tables.units[0]) == .unknown)
  }

  @Test("A condition of both lists stands in the first, and the lists keep their order")
  func lists() throws {
    let fixture = FixtureLibrary(cases: [FixtureCase(id: "a")], core: ["trust", "money"], further: ["staff", "money", "priority"])
    let tables = try tables(fixture)
    #expect(tables.core.map(\.id) == ["trust", "money"])
    #expect(tables.further.map(\.id) == ["staff", "priority"])
    #expect(tables.conditions.map(\.id) == ["trust", "money", "staff", "priority"])
  }

  @Test("A study without cases does not get past the check of its file")
  func noCases() throws {
    #expect(throws: InvalidFiles.self) { try tables(FixtureLibrary(cases: [FixtureCase(id: "a")], studied: [])) }
  }

  @Test(
    "A case that no output may show cannot be studied",
    arguments: [
      ("internal", nil, false), ("embargo \"2027-01-31\"", nil, false), ("embargo \"2027-01-31\"", "2027-01-30", false),
      ("embargo \"2027-01-31\"", "2027-01-31", true), ("public", nil, true),
    ] as [(String, String?, Bool)])
  func notReleased(release: String, day: String?, isShown: Bool) throws {
    let fixture = FixtureLibrary(cases: [FixtureCase(id: "a"), FixtureCase(id: "b", release: release)])
    if isShown {
      #expect(try tables(fixture, day: day).units.map(\.id) == ["a", "b"])
    } else {
      #expect(throws: StudyError.notReleased(id: "b")) { try tables(fixture, day: day) }
    }
  }
}
