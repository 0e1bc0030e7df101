/// The names of columns as another program takes them.
public struct PeerNames: Hashable, Sendable {
  /// A name before and after.
  public struct Pair: Hashable, Sendable {
    /// The name here.
    public let original: String
    /// The name there.
    public let exported: String
  }

  /// The names, in the order of the columns.
  public let pairs: [Pair]

  /// Names for a program.
  ///
  /// German umlauts are written out, other marks and letters go, the rest is cut to the program's length; what would stand twice, also in another case, gets a number,
  /// because some programs read lower case as negation.
  ///
  /// - Parameters:
  ///   - names: The names; no two alike.
  ///   - program: The program.
  public init(_ names: [String], for program: PeerProgram) {
    var used: Set<String> = Set(PeerProgram.reserved.map { $0.lowercased() })
    pairs = names.map { name in
      let plain = Self.plain(name, program)
      var candidate = plain
      var number = 2
      while !used.insert(candidate.lowercased()).inserted {
        let suffix = String(number)
        candidate = plain.prefix(program.longestName - suffix.count) + suffix
        number += 1
      }
      return Pair(original: name, exported: candidate)
    }
  }

  /// The names that change.
  public var changed: [Pair] { pairs.filter { $0.original != $0.exported } }

  private static let written: [Character: String] = [
    "ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss",
  ]

  private static func plain(_ name: String, _ program: PeerProgram) -> String {
    let spelled = name.map { written[$0] ?? String($0) }.joined()
    let kept = spelled.map { character -> Character? in
      if character.isASCII, character.isLetter || character.isNumber || program.nameMarks.contains(character) { return character }
      // Where the program has a mark, it keeps words apart.
      return program.nameMarks.contains("_") ? "_" : nil
    }
    var text = String(kept.compactMap { $0 })
    if text.first?.isLetter != true { text = "X" + text }
    return String(text.prefix(program.longestName))
  }

  /// A case's name in ASCII, for programs that read no other letters.
  static func plainCase(_ name: String) -> String {
    let text = name.map { written[$0] ?? String($0) }.joined()
    return String(text.map { $0.isASCII && !"\",;\r\n\t".contains($0) ? $0 : "_" })
  }
}
