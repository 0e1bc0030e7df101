public import Foundation

/// Writes results as JSON: keys in snake_case and sorted, so that the same input gives the same bytes.
public enum JSONWriter {
  /// A value as JSON with a line break at its end.
  ///
  /// - Throws: An encoding error, for instance for a number that is not finite.
  public static func data(_ value: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(value) + Data("\n".utf8)
  }
}
