import Foundation

@testable import CaseFiles

/// A project as the child process answers it, made for tests.
struct RefiFixture {
  /// The codes, by a short name: the names from the top down.
  var codes: [(guid: String, path: [String])] = [
    ("trust", ["Name of trust", "present"]), ("trust-no", ["Name von trust", "nicht vorhanden"]), ("staff", ["staff: mixed"]),
    ("coffee", ["Coffee"]), ("sure", ["confidence", "high"]), ("said", ["Grundlage", "so gesagt"]),
  ]
  /// The passages.
  var selections: [[String: Any]] = []

  /// Adds a coded passage.
  mutating func add(
    _ codes: [String], at range: (Int, Int)? = (10, 20), by coder: String? = "a", comment: String? = "They know each other.",
    source: String = "Ein Brief über Täler", cases: [String] = ["High Valley"], passage: String? = "Man kennt sich", place: String = "4",
    day: String? = "2026-02-01", problem: String? = nil,
    twin: String? = nil
  ) {
    var document: [String: Any] = ["name": source, "files": [String]()]
    document["twin"] = twin
    var selection: [String: Any] = [
      "source": document, "cases": cases, "line": selections.count + 10, "column": 3,
      "place": ["kind": place.isEmpty ? "none" : "paragraph", "value": place],
      "mark": range.map { "\($0.0) \($0.1)" } ?? "whole",
    ]
    selection["comment"] = comment
    selection["passage"] = passage
    selection["problem"] = problem
    selection["start"] = range?.0
    selection["end"] = range?.1
    selection["codings"] = codes.map { code in
      var coding: [String: Any] = ["code": code, "line": selections.count + 10, "column": 7]
      coding["coder"] = coder
      coding["day"] = day
      return coding
    }
    selections.append(selection)
  }

  /// The project.
  func project() throws -> RefiProject {
    let object: [String: Any] = [
      "origin": "Test", "codes": codes.map { ["guid": $0.guid, "path": $0.path] as [String: Any] }, "selections": selections,
    ]
    return try JSONDecoder().decode(RefiProject.self, from: JSONSerialization.data(withJSONObject: object))
  }
}
