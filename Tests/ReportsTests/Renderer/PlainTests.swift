import Reports
import Testing

@Suite("Untrusted text")
struct PlainTests {
  /// The definition, character by character: control characters of Unicode but the end of a line, and the marks of UAX #9 that turn the direction.
  private static func isLeftOut(_ scalar: Unicode.Scalar) -> Bool {
    let marks: Set<UInt32> = [0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069]
    return scalar != "\n" && scalar.properties.generalCategory == .control || marks.contains(scalar.value)
  }

  @Test("Every character stays or goes by the definition, alone and between others")
  func everyCharacter() {
    let scalars = (0...0x2FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)
    let wrong = scalars.filter { scalar in
      let kept = Self.isLeftOut(scalar) ? "" : String(Character(scalar))
      return Array(Plain.text("ä\(Character(scalar))”").unicodeScalars) != Array("ä\(kept)”".unicodeScalars)
    }
    #expect(wrong == [] && scalars.count > 190_000)
  }
}
