import Crypto
public import Foundation

/// The fingerprint of input files, so that a result can be tied to what it was made from.
public struct Fingerprint: Sendable {
  private var hash = SHA256()

  /// A fingerprint of nothing yet.
  public init() {}

  /// Adds a file.
  ///
  /// What is hashed is `N⏎NAME⏎M⏎BYTES` with the lengths *N* and *M* in bytes, so that no two different sequences of files give the
  /// same input, whatever stands in their names.
  public mutating func add(_ name: String, _ bytes: Data) {
    hash.update(data: Data("\(name.utf8.count)\n\(name)\n\(bytes.count)\n".utf8))
    hash.update(data: bytes)
  }

  /// Adds a text.
  public mutating func add(_ name: String, _ text: String) { add(name, Data(text.utf8)) }

  /// The SHA-256 (FIPS 180-4) of a file's bytes alone, in hexadecimal, as other programs give it.
  public static func plain(_ bytes: Data) -> String { hexadecimal(SHA256.hash(data: bytes)) }

  /// The SHA-256 (FIPS 180-4) of all that was added, in hexadecimal.
  public var hexadecimal: String { Self.hexadecimal(hash.finalize()) }

  private static func hexadecimal(_ digest: SHA256.Digest) -> String {
    digest.map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }
}
