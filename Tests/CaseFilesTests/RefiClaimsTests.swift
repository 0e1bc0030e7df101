import Cases
import Foundation
import TestSupport
import Testing

@testable import CaseFiles

@Suite("Codings of REFI-QDA projects as claims")
struct RefiClaimsTests {
  static let complete = RefiClaims.Options(language: .en, basis: .reported, confidence: .medium)

  static func claims(
    _ project: RefiFixture, _ library: Library, _ options: RefiClaims.Options = complete
  ) throws -> RefiClaims {
    try RefiClaims(project.project(), file: "study.qdpx", for: library, options)
  }

  /// The cells of a row, by column.
  static func row(_ claims: RefiClaims, _ number: Int = 0) -> [String: String] {
    Dictionary(uniqueKeysWithValues: zip(claims.table.columns, claims.table.rows[number]))
  }

  static func findings(_ work: () throws -> Void) rethrows -> [Finding] {
    do {
      try work()
      return []
    } catch let error as InvalidFiles {
      return error.findings
    }
  }

  @Test("A coding is a row with condition, case, source, statement, anchor, place, coder and day, and becomes a claim")
  func row() throws {
    let fixture = try FixtureLibrary()
    let library = try fixture.read().valid()
    var project = RefiFixture()
    project.add(["trust"])
    let claims = try Self.claims(project, library)
    let row = Self.row(claims)
    let id = try #require(row["claim"])
    // The SHA-256 that hashlib of Python gives of the name, length and text of group, place and coder (Fingerprint.add), so that ids stay for ever.
    #expect(id == "trust-878638ce59")
    #expect(
      row == [
        "case": "hochtal", "condition": "trust", "claim": id, "says": "present", "basis": "reported", "statement_de": "",
        "statement_en": "They know each other.", "quote": "Man kennt sich", "source": "brief-2024", "locator": "paragraph 4",
        "self_report": "", "coder": "a", "coded": "2026-02-01", "confidence": "medium",
      ])
    #expect(claims.gaps.isEmpty && claims.notes.isEmpty)
    let result = try ClaimsImport(claims, into: library)
    #expect(result.lines == ["+ missions/hochtal.yml › conditions › trust: claim \(id) — present, brief-2024, paragraph 4"])
    for (name, text) in result.files { try fixture.write(text, to: name) }
    let again = try fixture.read().valid()
    #expect(try ClaimsImport(Self.claims(project, again), into: again).changes.isEmpty, "A second time nothing changes.")
    let bare = try Self.claims(project, again, RefiClaims.Options(language: .en))
    #expect(bare.gaps.isEmpty, "What the library knows of a claim needs no saying.")
    #expect(try ClaimsImport(bare, into: again).changes.isEmpty)
  }

  @Test("Another comment or code changes the same claim, though a program gives its codings new ids with every export")
  func update() throws {
    let fixture = try FixtureLibrary()
    var library = try fixture.read().valid()
    var project = RefiFixture()
    project.add(["trust"], at: nil)
    for (name, text) in try ClaimsImport(Self.claims(project, library), into: library).files { try fixture.write(text, to: name) }
    library = try fixture.read().valid()
    var changed = RefiFixture()
    changed.codes = [("other-id", ["trust", "planned"])]
    changed.add(["other-id"], at: nil, comment: "It is announced.")
    let id = try #require(Self.row(try Self.claims(project, library))["claim"])
    let place = "~ missions/hochtal.yml › conditions › trust: claim \(id),"
    #expect(
      try ClaimsImport(Self.claims(changed, library), into: library).lines == [
        "\(place) says: “present” → “planned”", "\(place) statement_en: “They know each other.” → “It is announced.”",
      ])
  }

  @Test(
    "Codes are conditions by id, name or label in either language, with what the claim says below them or after a colon",
    arguments: [
      (["trust", "present"], "trust", "present"), (["Name von trust", "Nicht  vorhanden"], "trust", "absent"),
      (["Themen", "WITH TRUST", "teils"], "trust", "mixed"), (["staff::planned"], "staff", "planned"),
      (["Name of staff", "Name of staff: geplant"], "staff", "planned"), (["implemented: present"], "implemented", "present"),
    ])
  func codes(path: [String], condition: String, says: String) throws {
    let library = try FixtureLibrary().read().valid()
    var project = RefiFixture()
    project.codes = [("x", path)]
    project.add(["x"])
    let row = Self.row(try Self.claims(project, library))
    #expect(row["condition"] == condition && row["says"] == says)
  }

  @Test("Every code of an exported codebook means what it was exported for, also renamed, in both languages")
  func roundTrip() throws {
    let library = try FixtureLibrary().read().valid()
    for language in Language.allCases {
      let xml = String(decoding: RefiCodebook.xml(library, language: language, version: "1"), as: UTF8.self)
      let codes = xml.matches(of: /guid="([^"]+)" name="([^"]+)" isCodable="true"/).map { (String($0.1), String($0.2)) }
      // Five conditions that are not derived with four codes each, five bases, three degrees of confidence.
      #expect(codes.count == 5 * 4 + 5 + 3 && Set(codes.map(\.0)).count == codes.count && Set(codes.map(\.1)).count == codes.count)
      #expect(!xml.contains("(means)"), "Nobody codes a derived condition.")
      let matcher = RefiMatcher(library, names: [:])
      for (number, (guid, name)) in codes.prefix(20).enumerated() {
        let condition = library.codebook.conditions.filter { $0.derived == nil }[number / 4].id
        for path in [[name], ["Renamed"]] {
          guard case .condition(let id, let says, _) = matcher.meaning(of: RefiProject.Code(guid: guid, path: path)) else {
            Issue.record("\(name) means nothing.")
            continue
          }
          #expect(id == condition && says == Claim.Says.allCases[number % 4], "\(name)")
        }
      }
    }
  }

  @Test("The id of a code is a UUID that stays for ever")
  func guid() {
    // hashlib.sha256(b"gelingen refi-qda code trust present") begins DBD76EBA B6DA 3B40 B2C6 090E08911171; version 8, variant A.
    #expect(RefiCodebook.guid("trust present") == "DBD76EBA-B6DA-8B40-A2C6-090E08911171")
  }

  @Test("Names and descriptions are escaped, and names that two conditions share give way to ids")
  func escaping() throws {
    let fixture = try FixtureLibrary()
    try fixture.replace("de: Name von staff", with: "de: '<Name> & \"mehr\"'", in: "conditions.yml")
    try fixture.replace("de: Name von money", with: "de: NAME von  trust", in: "conditions.yml")
    let xml = String(decoding: RefiCodebook.xml(try fixture.read().valid(), language: .de, version: "1"), as: UTF8.self)
    #expect(xml.contains(#"name="&lt;Name&gt; &amp; &quot;mehr&quot;: teils""#))
    #expect(xml.contains(#"name="trust: vorhanden""#) && xml.contains(#"name="money: vorhanden""#))
  }

  @Test("A code on the same passage says what the claim rests on and how sure the coder is")
  func properties() throws {
    let library = try FixtureLibrary().read().valid()
    var project = RefiFixture()
    project.add(["trust", "sure", "said"])
    let row = Self.row(try Self.claims(project, library))
    #expect(row["confidence"] == "high" && row["basis"] == "stated")
    var apart = RefiFixture()
    apart.add(["trust"])
    apart.add(["sure"])
    apart.add(["said"], by: "b")
    let other = Self.row(try Self.claims(apart, library))
    #expect(other["confidence"] == "high" && other["basis"] == "reported", "One element for each code, and another person’s code.")
    project.codes.append(("unsure", ["confidence: low"]))
    project.add(["staff", "sure", "unsure"], at: (40, 50))
    let findings = try Self.findings { _ = try Self.claims(project, library) }
    #expect(findings.map(\.message) == ["The passage has more than one confidence: high, low."])
  }

  @Test("What is not known is blank in the table and a finding for the import, with document and place, and what many lack is one finding")
  func gaps() throws {
    let library = try FixtureLibrary().read().valid()
    var project = RefiFixture()
    project.codes.append(("bare", ["trust"]))
    project.codes.append(("odd", ["trust", "ungefähr"]))
    project.add(["trust"], comment: nil)
    project.add(["bare"], at: (30, 40), place: "", problem: "The passage goes from 30 to 40, and the text has 20 characters.")
    project.add(["odd"], at: (50, 60), source: "Unknown paper", cases: ["Nowhere"])
    project.add(["staff"], at: (70, 80), by: nil, day: nil)
    let claims = try Self.claims(project, library, RefiClaims.Options(language: .en))
    #expect(
      claims.summary
        == "4 rows are written. To be filled in: case 1, says 2, basis 4, statement_de 1, locator 1, coder 1, coded 1, confidence 4.")
    #expect(Self.row(claims, 2)["source"] == "Unknown paper")
    let findings = try Self.findings { _ = try ClaimsImport(claims, into: library) }
    #expect(
      findings.map(\.check) == [
        "refi-basis", "refi-confidence", "refi-statement", "refi-coded", "refi-coder", "refi-place", "refi-says", "refi-case", "refi-says",
        "refi-source",
      ])
    #expect(findings.first { $0.check == "refi-statement" }?.file == "study.qdpx[Ein Brief über Täler, paragraph 4]")
    #expect(findings.first { $0.check == "refi-basis" }?.message == "4 codings do not say “basis”.")
    #expect(findings.first { $0.check == "refi-case" }?.message.contains("“Nowhere”") == true)
    #expect(findings.contains { $0.message.contains("“ungefähr” is none of them") })
    let german = Self.row(try Self.claims(project, library, RefiClaims.Options(language: .de)), 3)
    #expect(german["statement_de"] == "They know each other." && german["locator"] == "Absatz 4")
  }

  @Test(
    "A source is found by id, title, address, or file name with or without its ending; a case by id, name or alias, else by who wrote the source"
  )
  func names() throws {
    let fixture = try FixtureLibrary()
    try fixture.replace(
      "title: Das Blatt", with: "title: Das Blatt\ntext: blatt.txt\nspeaks_for: [nordheide]", in: "sources/blatt-2020.yml")
    let library = try fixture.read().valid()
    for name in ["blatt-2020", "DAS BLATT", "blatt.pdf", "Das Blatt.docx"] {
      var project = RefiFixture()
      project.add(["trust"], source: name, cases: [])
      let row = Self.row(try Self.claims(project, library))
      #expect(row["source"] == "blatt-2020" && row["case"] == "nordheide" && row["self_report"] == "true", "\(name)")
    }
    for name in ["https://example.org/brief", "brief-2024"] {
      var project = RefiFixture()
      project.add(["trust"], source: name, cases: ["Interviews", "hochtal"])
      let row = Self.row(try Self.claims(project, library))
      #expect(row["source"] == "brief-2024" && row["case"] == "hochtal" && row["self_report"]?.isEmpty == true, "\(name)")
    }
  }

  @Test("Codes that mean nothing here are named, long passages are cut to 12 words, and passages that are not certain have no anchor")
  func notes() throws {
    let library = try FixtureLibrary().read().valid()
    var project = RefiFixture()
    project.add(["trust", "coffee"], passage: (1...13).map(String.init).joined(separator: " "))
    project.add(["staff"], at: (60, 70), passage: nil)
    let claims = try Self.claims(project, library)
    #expect(
      claims.notes == [
        "Passed over, because no condition is called so: Coffee (1). Use --map to say what they are.",
        "Anchors that are the first 12 words of a longer passage: 1.",
        "Passages without an anchor, because programs count the characters of their text in different ways: 1.",
      ])
    #expect(Self.row(claims)["quote"] == "1 2 3 4 5 6 7 8 9 10 11 12" && Self.row(claims, 1)["quote"]?.isEmpty == true)
    var mapped = Self.complete
    mapped.names = ["coffee": "money"]
    project.codes[3].path = ["Coffee", "absent"]
    #expect(try Self.claims(project, library, mapped).table.rows.count == 3)
    mapped.names = ["coffee": "nothing"]
    #expect(
      try Self.findings { _ = try Self.claims(project, library, mapped) }.first?.message.contains("names a condition that there is not")
        == true)
  }

  @Test("A code that is not there, one with two meanings and one passage with two readings of one person are refused")
  func refused() throws {
    let fixture = try FixtureLibrary()
    try fixture.replace("en: Name of staff", with: "en: Name of trust", in: "conditions.yml")
    let library = try fixture.read().valid()
    var project = RefiFixture()
    project.add(["missing"])
    project.add(["trust"], at: (60, 70))
    project.codes.append(("no", ["trust: absent"]))
    project.codes.append(("yes", ["trust: present"]))
    project.add(["yes", "no"], at: (80, 90))
    let messages = try Self.findings { _ = try Self.claims(project, library) }.map(\.message)
    #expect(messages.count == 3)
    #expect(messages.contains("The coding refers to a code that the project does not have."))
    #expect(messages.contains("The code “Name of trust” may be staff or trust."))
    #expect(messages.contains("The passage is coded as present and as absent for “trust” by the same person."))
  }

  @Test("A finding of the library that would be is placed at the coding")
  func placed() throws {
    let library = try FixtureLibrary().read().valid()
    var project = RefiFixture()
    project.add(["trust"], day: "2026-02-31")
    let findings = try Self.findings { _ = try ClaimsImport(Self.claims(project, library), into: library) }
    #expect(findings.map(\.file) == ["study.qdpx[Ein Brief über Täler, paragraph 4]"] && findings.map(\.line) == [10])
  }
}
