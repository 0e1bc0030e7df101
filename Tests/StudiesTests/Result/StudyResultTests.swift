import CaseFiles
import Cases
import Foundation
import Studies
import Testing

/// The keys of JSON objects with the path to each; ids, which are keys of their own objects, are written `*`.
private func keys(of value: Any, at path: String = "") -> Set<String> {
  if let list = value as? [Any] { return list.reduce(into: []) { $0.formUnion(keys(of: $1, at: path)) } }
  guard let object = value as? [String: Any] else { return [] }
  let byID = [
    "by_case", "by_block", "by_logic", "part_names", "questions", "publications", "next_names", "choices/districts", "districts/names",
    "pairs/levels", "outcome/levels", "possible_levels", "zones/extremes", "bundles/changes", "case_names", "terms/conditions",
    "terms/measures", "bases_to_ask",
  ]
  let isByID = byID.contains { path.hasSuffix($0) }
  return object.reduce(into: []) { result, entry in
    let name = isByID ? "*" : entry.key
    let below = path.isEmpty ? name : "\(path)/\(name)"
    result.insert(below)
    result.formUnion(keys(of: entry.value, at: below))
  }
}

private func object(_ result: StudyResult) throws -> [String: Any] {
  try #require(try JSONSerialization.jsonObject(with: result.json) as? [String: Any])
}

@Suite("The result of a study as JSON")
struct StudyResultTests {
  @Test("It has every key that outside programs rely on")
  func contract() throws {
    let result = try Repository.study(StudyRun.Options(target: "region-der-mitte", version: "test"))
    let json = try object(result)
    #expect(json["schema"] as? String == "gelingen.study/1")
    let found = keys(of: json)
    // From the contract of the command line: what every JSON has, and what a study's result has.
    for key in ["schema", "version", "parameters", "input_sha256"] { #expect(found.contains(key), "\(key)") }
    for key in ["outcome", "cases", "matrix", "agreement", "differences", "contrast", "checks", "target"] {
      #expect(found.contains(key), "\(key)")
    }
    for key in ["condition", "present", "absent", "undecided", "unknown", "intervals", "without_findings"] {
      #expect(found.contains("agreement/\(key)"), "\(key)")
    }
    for key in ["id", "severity", "status", "evidence", "reference"] { #expect(found.contains("checks/\(key)"), "\(key)") }
    for key in ["min", "max", "may_be_undefined"] { #expect(found.contains("differences/pairs/distance/\(key)"), "\(key)") }
    for key in ["lower", "upper"] {
      #expect(found.contains("agreement/intervals/if_no_open_cell_is_present/clopper_pearson/\(key)"), "\(key)")
    }
    // Every interval carries its assumption.
    for reading in ["agreement/intervals", "agreement/without_findings/intervals"] {
      for end in ["if_no_open_cell_is_present", "if_every_open_cell_is_present"] {
        #expect(found.contains("\(reading)/\(end)/assumption"))
      }
    }
  }

  @Test("Its keys are in snake_case; only ids are keys with hyphens")
  func snakeCase() throws {
    let result = try Repository.study(StudyRun.Options(target: "region-der-mitte", version: "test"))
    let wrong = keys(of: try object(result)).filter { path in
      let key = path.split(separator: "/").last.map(String.init) ?? ""
      return key != "*" && key.wholeMatch(of: /[a-z0-9]+(_[a-z0-9]+)*/) == nil
    }
    #expect(wrong.isEmpty)
  }

  @Test("The same files and options give the same bytes", arguments: StudyFile.Units.allCases, [nil, "region-der-mitte"])
  func sameBytes(units: StudyFile.Units, target: String?) throws {
    let options = StudyRun.Options(units: units, target: target, version: "test")
    #expect(try Repository.study(options).json == Repository.study(options).json)
  }

  @Test("Reading the same files again gives the same bytes, other words another fingerprint")
  func fingerprint() throws {
    var fixture = FixtureLibrary(trust: [.present, .mixed])
    fixture.blocks = ["settlement", "institutions", "field"]
    let first = try fixture.run()
    #expect(try first.json == fixture.run().json)
    fixture.cases[0].conditions["trust"] = .present(by: FixtureClaim(words: "Other words."))
    #expect(try first.inputSHA256 != fixture.run().inputSHA256)
  }

  @Test("A result that is written and read is the same", arguments: [nil, "region-der-mitte"])
  func roundTrip(target: String?) throws {
    let data = try Repository.study(StudyRun.Options(target: target, version: "test")).json
    #expect(try JSONDecoder().decode(StudyResult.self, from: data).json == data)
  }

  @Test("Claims are blocked when the outcome cannot vary, and not for a warning", arguments: [true, false])
  func blocked(varies: Bool) throws {
    let result = try FixtureLibrary(outcomes: varies ? [.present, .absent] : [.present, .present]).run()
    #expect(result.hasBlockedClaims == !varies)
    #expect(result.checks.contains { $0.severity == .warn && $0.status == .failed })
  }
}
