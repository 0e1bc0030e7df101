import CaseFiles
import Cases
import Systems
import Testing

@testable import Studies

@Suite("The contexts of cases")
struct ContextTableTests {
  private static let blocks = ["settlement", "institutions", "field"]

  private func profile(places: [FixturePlace], fields: [String] = ["energy"]) throws -> Profile {
    var fixture = FixtureLibrary(cases: [FixtureCase(id: "a", places: places, fields: fields)])
    fixture.blocks = Self.blocks
    let library = try fixture.read()
    return ContextTable(try #require(library.studies["study"]), in: library).profile(of: try #require(library.cases["a"]))
  }

  @Test("Values come from the districts of a case's places")
  func values() throws {
    let one = try profile(places: [.kempten])
    #expect(one.id == "a")
    #expect(one.values["density"] == .number(1100...1100))
    #expect(one.values["land"] == .category(["BY"]))
    #expect(one.values["type"] == .category(["city"]))
    #expect(one.values["fields"] == .labels(["energy"]))
    let several = try profile(places: [.emsland, .kassel, .allgaeu], fields: ["health", "energy"])
    #expect(several.values["density"] == .number(100...1900))
    #expect(several.values["land"] == .category(["BY", "HE", "NI"]))
    #expect(several.values["type"] == .category(["city", "district"]))
    #expect(several.values["fields"] == .labels(["energy", "health"]))
  }

  @Test("A Land follows from a district where it is not written")
  func land() throws {
    #expect(try profile(places: [FixturePlace(district: "03454")]).values["land"] == .category(["NI"]))
  }

  @Test("Where a place's district is not known, the values are not known; the other places do not stand in for it")
  func unknownDistrict() throws {
    let profile = try profile(places: [.allgaeu, FixturePlace(land: "BY")])
    #expect(profile.values["density"] == .unknown)
    #expect(profile.values["type"] == .unknown)
    #expect(profile.values["land"] == .category(["BY"]))
    #expect(try self.profile(places: [.allgaeu, FixturePlace()]).values["land"] == .unknown)
  }

  @Test("Without places or fields nothing is known")
  func nothing() throws {
    let profile = try profile(places: [], fields: [])
    #expect(["density", "land", "type", "fields"].allSatisfy { profile.values[$0] == .unknown })
  }

  @Test("A number's scale is its range over all districts")
  func scale() throws {
    var fixture = FixtureLibrary(cases: [FixtureCase(id: "a")])
    fixture.blocks = Self.blocks
    let library = try fixture.read()
    let variables = ContextTable(try #require(library.studies["study"]), in: library).variables
    #expect(variables.map(\.block) == Self.blocks)
    // 1900 − 100, from the four districts of the library.
    #expect(variables[0].variables == [ContextVariable(id: "density", scale: 1800)])
    #expect(variables[1].variables.allSatisfy { $0.scale == nil })
  }

  @Test(
    "A city of its own is told from a rural district",
    arguments: [
      ("06611", "Kassel, documenta-Stadt", true), ("09763", "Kempten (Allgäu)", true), ("09564", "Nürnberg", true),
      ("13003", "Rostock", true), ("02000", "Hamburg, Freie und Hansestadt", true), ("09780", "Oberallgäu", false),
      ("13071", "Mecklenburgische Seenplatte", false), ("05334", "Städteregion Aachen", false), ("05334", "Aachen, Städteregion", false),
      ("03241", "Region Hannover", false), ("09575", "Neustadt a.d.Aisch-Bad Windsheim", false), ("1", "Stadt, Stadt", false),
    ])
  func isCity(ags: String, name: String, expected: Bool) {
    #expect(District(ags: ags, nuts3: "", name: name, land: "", values: [:]).isCity == expected)
  }

  @Test("106 of the 400 districts are cities of their own")
  func cities() throws {
    // Since Eisenach joined the Wartburgkreis on 1 July 2021 there are 294 rural districts and 106 cities of their own.
    let districts = try Repository.library().districts.values
    #expect(districts.count == 400)
    #expect(districts.count { $0.isCity } == 106)
  }
}
