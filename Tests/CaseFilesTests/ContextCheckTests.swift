import CaseFiles
import Cases
import Foundation
import TestSupport
import Testing

@Suite("Context tables and times")
struct ContextCheckTests {
  private func findings(_ change: (FixtureLibrary) throws -> Void) throws -> [Finding] {
    let library = try FixtureLibrary()
    try change(library)
    return library.read().findings.filter { $0.severity == .error }
  }

  @Test("The fixture has no finding to begin with")
  func clean() throws {
    #expect(try findings { _ in }.isEmpty)
  }

  @Test("An indicator without a period is a finding with its place")
  func period() throws {
    let found = try findings {
      try $0.write("column,period,inkar_name,statistical_base\ndensity,,Dichte,Amt\n", to: "context/indicators.csv")
    }
    let finding = try #require(found.first { $0.check == "indicator-period" })
    #expect((finding.file, finding.line, finding.column) == ("context/indicators.csv", 2, 9))
  }

  @Test("A column of the districts without a definition is a finding")
  func undefined() throws {
    let found = try findings {
      try $0.write("column,period,inkar_name,statistical_base\nother,2022,Anderes,Amt\n", to: "context/indicators.csv")
    }
    #expect(found.contains { $0.check == "context" && $0.message.contains("“density”") })
  }

  @Test("A context variable that names no column is a finding in the codebook")
  func variable() throws {
    let found = try findings { try $0.replace("district:density", with: "district:desnity", in: "conditions.yml") }
    #expect(found.map(\.file) == ["conditions.yml"])
    #expect(found[0].hint.contains("density"))
  }

  @Test("An official series of an unknown district or indicator is a finding")
  func series() throws {
    let found = try findings {
      try $0.replace(
        "conditions:\n  trust:",
        with: """
          official_series:
            - indicator: beds
              districts: ["99999"]
              note:
                de: Warum.
                en: Why.
          conditions:
            trust:
          """, in: "missions/hochtal.yml")
    }
    #expect(found.count { $0.check == "context" && $0.file == "missions/hochtal.yml" } == 2)
  }

  @Test("A condition claim that is younger than its outcome is a finding with its place")
  func younger() throws {
    let found = try findings {
      try $0.replace("conditions:\n  trust:", with: "as_of: \"2009\"\nconditions:\n  trust:", in: "missions/hochtal.yml")
    }
    let finding = try #require(found.first)
    #expect(finding.check == "time-order")
    #expect(finding.message.contains("2010..2013"))
    #expect(finding.line > 1)
  }

  @Test("Later outcomes that are earlier are a finding")
  func earlier() throws {
    let found = try findings {
      try $0.replace(
        "conditions:\n  trust:",
        with: """
          as_of: "2020"
          later_outcomes:
            - as_of: "2015"
              outcomes: {}
          conditions:
            trust:
          """, in: "missions/hochtal.yml")
    }
    #expect(found.contains { $0.check == "time-order" && $0.message.contains("2015") })
  }

  @Test("A series is read by year and district, and a broken row is an error with its place")
  func reading() throws {
    let library = try FixtureLibrary()
    let note = LocalizedText(de: "x", en: "x")
    let series = OfficialSeries(indicator: "doctors", districts: ["08317", "09777"], note: note)
    #expect(try SeriesReader.values(of: series, in: library.root).isEmpty)
    try library.write(
      "ags,indicator,year,value\n08317,doctors,2020,5.5\n09777,doctors,2020,6\n08317,beds,2020,1\n08317,doctors,2021,5\n",
      to: "context/series.csv")
    #expect(
      try SeriesReader.values(of: series, in: library.root)
        == [2020: ["08317": 5.5, "09777": 6], 2021: ["08317": 5]])
    try library.write("ags,indicator,year,value\n08317,doctors,2020,viel\n", to: "context/series.csv")
    #expect(throws: Finding.self) { try SeriesReader.values(of: series, in: library.root) }
  }
}
