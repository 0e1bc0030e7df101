import Crypto
public import Foundation

/// The fingerprint of input files, so that a result can be tied to what it was made from.
public struct Fingerprint: Sendable {
  private var hash = SHA256()

  /// A fingerprint of nothing yet.
  public init() {}

  /// Adds a file: its name, its length and its bytes, so that no two different sets of files give the same input.
  public mutating func add(_ name: String, _ bytes: Data) {
    hash.update(data: Data("\(name)\n\(bytes.count)\n".utf8))
    hash.update(data: bytes)
  }

  /// The SHA-256 (FIPS 180-4) of all that was added, in hexadecimal.
  public var hexadecimal: String {
    hash.finalize().map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }
}
