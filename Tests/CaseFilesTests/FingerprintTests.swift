import CaseFiles
import Foundation
import Testing

struct FingerprintTests {
  static func of(_ files: [(String, String)]) -> String {
    var fingerprint = Fingerprint()
    for (name, text) in files { fingerprint.add(name, Data(text.utf8)) }
    return fingerprint.hexadecimal
  }

  /// From coreutils: `printf '' | sha256sum` and
  /// `printf '5\na.yml\n3\nabc6\n\xc3\xbc.yml\n4\n\xc3\xa4\n\n' | sha256sum`.
  @Test func `the fingerprint is the SHA-256 of names, lengths and bytes`() {
    #expect(Self.of([]) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(Self.of([("a.yml", "abc"), ("ü.yml", "ä\n\n")]) == "47466748b141c5a3cfd369d41890c5561b7cd98c9e2d762f1b182d6f09e68623")
  }

  @Test func `what moves between names and contents changes the fingerprint`() {
    let apart = [("x", ""), ("y", "")]
    #expect(Self.of(apart) != Self.of([("x\n0\n1\ny", "")]))
    #expect(Self.of(apart) != Self.of([("y", ""), ("x", "")]))
    #expect(Self.of([("x", "1"), ("y", "")]) != Self.of([("x", ""), ("y", "1")]))
    #expect(Self.of([("x", "a")]) != Self.of([("x", "b")]))
    #expect(Self.of([("x", "a")]) != Self.of([("xa", "")]))
  }

  @Test func `asking for the fingerprint does not end it`() {
    var fingerprint = Fingerprint()
    fingerprint.add("x", Data("1".utf8))
    #expect(fingerprint.hexadecimal == fingerprint.hexadecimal)
    let first = fingerprint.hexadecimal
    fingerprint.add("y", Data())
    #expect(fingerprint.hexadecimal != first)
  }
}
