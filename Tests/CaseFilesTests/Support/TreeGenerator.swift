import TestSupport

@testable import CaseFiles

/// Makes random trees that a shape allows, with texts that are hard to write in YAML.
struct TreeGenerator {
  var random: SeededGenerator
  /// How often what may be left out is there.
  var fullness = 0.5

  mutating func tree(_ shape: Shape) -> Tree {
    switch shape {
    case .object(let fields): return object(fields)
    case .localized:
      let languages = [["de", "en"], ["de"], ["en"], ["en", "de"]].randomElement(using: &random) ?? ["de"]
      return .object(languages.map { Tree.Pair(key: $0, value: tree(.text)) })
    case .list(let element): return .list((0..<count()).map { _ in tree(element) })
    case .map(_, let element):
      let keys = Set((0..<count()).map { _ in id() }).sorted().shuffled(using: &random)
      return .object(keys.map { Tree.Pair(key: $0, value: tree(element)) })
    default: return scalar(shape)
    }
  }

  private mutating func object(_ fields: [Field]) -> Tree {
    var pairs: [Tree.Pair] = []
    for field in fields where field.isRequired || Double.random(in: 0..<1, using: &random) < fullness {
      pairs.append(Tree.Pair(key: field.key, value: tree(field.shape)))
    }
    return .object(pairs.shuffled(using: &random))
  }

  private mutating func count() -> Int { fullness == 1 ? 1 : Int.random(in: 0...3, using: &random) }

  private mutating func pick(_ texts: [String]) -> String { texts.randomElement(using: &random) ?? "" }

  private mutating func scalar(_ shape: Shape) -> Tree {
    switch shape {
    case .choice(let words): return .scalar(pick(words), isQuoted: true)
    case .number(let range):
      let number = pick(["0", "-1.5", "0.75", "12", "0.60"])
      let isInside = Double(number).map(range.contains) ?? false
      return .scalar(isInside ? number : "\(range.upperBound)", isQuoted: false)
    case .flag: return .scalar(pick(["true", "false"]), isQuoted: false)
    case .date: return .scalar(pick(["2010", "2010-11", "2010-11-17", "2010..2013", "2014.."]), isQuoted: true)
    case .day: return .scalar("2026-11-21", isQuoted: true)
    case .membership: return .scalar(pick(["0", "1", "0.8", "0.33..0.67", "unknown"]), isQuoted: true)
    case .amount: return .scalar(pick(["0", "25000", "1.5", "20000..60000", "20000..", "unknown"]), isQuoted: true)
    case .release: return .scalar(pick(["public", "internal", "embargo \"2027-01-31\""]), isQuoted: true)
    case .digits(let count): return .scalar(String(repeating: "0", count: count), isQuoted: true)
    case .address: return .scalar("https://example.org/\(pick(["", "a#b", "?q=1&r=2", "x:y", "ü,[1]"]))", isQuoted: true)
    case .setName: return .scalar(pick(["A", "DEV", "no", "y", "Größe_2", "a-b.c", "null"]), isQuoted: true)
    case .id, .reference: return .scalar(id(), isQuoted: true)
    case .anchor:
      let words = (0..<Int.random(in: 1...12, using: &random)).map { _ in anchorWord() }
      return .scalar(words.joined(separator: " "), isQuoted: true)
    default: return .scalar(text(), isQuoted: true)
    }
  }

  private mutating func id() -> String {
    pick(["a", "b-1", "c-d-e", "null", "true", "no", "y", "12", "1e5", "0x1f", "2010-11-17", "on", "trust", "staff"])
  }

  private mutating func anchorWord() -> String { pick(["Wort", "#1", "-", "\"x\"", "it's", "a:", "&", "…!", "ß", "%", "5"]) }

  /// Pieces that YAML treats specially, or that an editor breaks.
  static let pieces = [
    " ", "  ", "\n", "\n\n", "\t", "-", "- ", "#", " #", ": ", ":", "&", "*", "!", "|", ">", "%", "@", "`", "'", "''",
    "\"", "\\", "\\n", ",", "[", "]", "{", "}", "?", "? ", "=", "<<", "~", "---", "...", "…", "ä", "ß", "„“", "👩‍🌾", "e\u{301}",
    " \u{301}", "\u{A0}", "\u{2028}", "\u{85}", "\u{7F}", "\u{1}", "\u{FEFF}", "\u{E000}", "\u{200D}", "\r", "\r\n",
    "null", "true", "no", "1_000", "0x1F", "0o17", "0b1", "1:30", "1e3", ".inf", "2010-11-17", "+1", "Wort", "noch ein Wort",
  ]

  private mutating func text() -> String {
    let count = [1, 1, 2, 3, 6, 60].randomElement(using: &random) ?? 1
    // The YAML parser takes a byte order mark at the beginning of a text for none of it.
    let joined = (0..<count).map { _ in pick(Self.pieces) }.joined()
    let text = String(joined.drop { (character: Character) in character == "\u{FEFF}" })
    return text.allSatisfy(\.isWhitespace) || text == "…" ? "x" + text : text
  }
}
