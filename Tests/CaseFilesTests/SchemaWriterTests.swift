import CaseFiles
import Foundation
import TestSupport
import Testing

struct SchemaWriterTests {
  static func json(_ kind: EntityKind) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: SchemaWriter.schema(of: kind))
    return try #require(value as? [String: Any])
  }

  /// Editors and `scripts/check-schemas` use the written ones.
  @Test(arguments: EntityKind.allCases)
  func `the schemas beside the cases are those the shapes give`(kind: EntityKind) throws {
    let url = Repository.cases.appending(path: "schemas/\(kind.rawValue).schema.json")
    try Snapshot.expect(String(decoding: SchemaWriter.schema(of: kind), as: UTF8.self), equals: url)
  }

  @Test func `there is no schema for anything else`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Repository.cases.appending(path: "schemas").path)
    #expect(names.sorted() == EntityKind.allCases.map { "\($0.rawValue).schema.json" }.sorted())
  }

  @Test(arguments: EntityKind.allCases)
  func `a schema knows the fields of its shape and no others`(kind: EntityKind) throws {
    let schema = try Self.json(kind)
    guard case .object(let fields) = kind.shape else { return }
    let properties = try #require(schema["properties"] as? [String: Any])
    #expect(Set(properties.keys) == Set(fields.map(\.key)))
    #expect(schema["required"] as? [String] == fields.filter(\.isRequired).map(\.key))
    #expect(schema["additionalProperties"] as? Bool == false)
    #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
  }

  @Test func `standard values have the type of their field`() throws {
    let study = try #require(try Self.json(.study)["properties"] as? [String: [String: Any]])
    #expect(study["confidence_level"]?["default"] as? Double == 0.95)
    #expect(study["units"]?["default"] as? String == "whole")
  }
}
