public import CaseFiles
public import Foundation

extension LibraryJSON {
  /// What reading a table of claims changes.
  ///
  /// - Parameters:
  ///   - result: The changes.
  ///   - library: The library as it is.
  ///   - version: The version of the program.
  /// - Returns: JSON of the form `gelingen.case-import/1`.
  /// - Throws: An encoding error.
  public static func claimsImport(_ result: ClaimsImport, into library: Library, version: String) throws -> Data {
    struct Content: Encodable {
      var schema = "gelingen.case-import/1"
      var version: String
      var inputSHA256: String
      var changes: [ClaimsImport.Change]
      var files: [String]
      var unchanged: Int
      var unnamed: Int

      enum CodingKeys: String, CodingKey {
        case schema, version
        case inputSHA256 = "input_sha256"
        case changes, files, unchanged, unnamed
      }
    }
    return try JSONWriter.data(
      Content(
        version: version, inputSHA256: library.fingerprint, changes: result.changes, files: result.files.keys.sorted(),
        unchanged: result.unchanged, unnamed: result.unnamed))
  }

  /// The shape of `gelingen.case-import/1`.
  static var claimsImportProperties: [String: Any] {
    let change = SchemaParts.object(
      [
        "file": SchemaParts.text, "part": SchemaParts.text, "condition": SchemaParts.text, "claim": SchemaParts.text,
        "field": SchemaParts.text,
        "before": SchemaParts.text, "after": SchemaParts.text,
      ], optional: ["condition", "claim", "field", "before", "after"])
    return [
      "changes": SchemaParts.list(change), "files": SchemaParts.list(SchemaParts.text), "unchanged": SchemaParts.count,
      "unnamed": SchemaParts.count,
    ]
  }
}
