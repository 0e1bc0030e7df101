public import Cases
public import Foundation

/// The codebook in the exchange format REFI-QDA (.qdc), so that coding in MAXQDA, NVivo, ATLAS.ti and others begins with the conditions of the library.
///
/// Each condition is a folder with one code for each thing that a claim may say; two further folders hold what a claim rests on and how sure the coder is. Names
/// are unique in the whole codebook, because some programs want that. Ids follow from the conditions' ids, so that a code that was renamed is still known.
public enum RefiCodebook {
  /// The codebook of a library.
  ///
  /// - Parameters:
  ///   - library: The library; derived conditions are left out, because nobody codes them.
  ///   - language: The language of names and descriptions.
  ///   - version: The program's version.
  /// - Returns: XML after REFI-QDA’s Codebook.xsd 1.0.
  public static func xml(_ library: Library, language: Language, version: String) -> Data {
    let conditions = library.codebook.conditions.filter { $0.derived == nil }
    let names = Dictionary(grouping: conditions) { RefiWords.key(plain($0.name, language)) }
    var lines = [
      #"<?xml version="1.0" encoding="utf-8"?>"#,
      #"<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Gelingen \#(version)">"#, "  <Codes>",
    ]
    for condition in conditions {
      let own = plain(condition.name, language)
      let name = names[RefiWords.key(own)]?.count == 1 ? own : condition.id
      lines += folder(name, id: condition.id, describing: description(of: condition, language))
      for says in Claim.Says.allCases {
        let degree = says == .present ? condition.degrees?.fullyIn : says == .absent ? condition.degrees?.fullyOut : nil
        lines += code(
          "\(name): \(RefiWords.word(says, language))", id: "\(condition.id) \(says.rawValue)", degree.map { plain($0, language) })
      }
      lines.append("    </Code>")
    }
    for group in RefiWords.groups {
      lines += folder(group.name(language), id: group.id, describing: group.description(language))
      for value in group.values {
        lines += code("\(group.name(language)): \(value.word(language))", id: "\(group.id) \(value.id)", nil)
      }
      lines.append("    </Code>")
    }
    return Data((lines + ["  </Codes>", "</CodeBook>", ""]).joined(separator: "\n").utf8)
  }

  /// The id of a code: a UUID (RFC 9562, version 8) from the SHA-256 of what it stands for.
  static func guid(_ id: String) -> String {
    var digits = Array(Fingerprint.plain(Data("gelingen refi-qda code \(id)".utf8)).uppercased().prefix(32))
    digits[12] = "8"
    digits[16] = "A"
    return [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }.joined(separator: "-")
  }

  private static func description(of condition: Condition, _ language: Language) -> String {
    "\(plain(condition.label, language)). \(plain(condition.definition, language)) (\(condition.id))"
  }

  /// A text in a language, else in the other, without a mark.
  private static func plain(_ text: LocalizedText, _ language: Language) -> String {
    (language == .de ? text.de ?? text.en : text.en ?? text.de) ?? ""
  }

  private static func folder(_ name: String, id: String, describing text: String) -> [String] {
    [
      #"    <Code guid="\#(guid(id))" name="\#(escaped(name))" isCodable="false">"#,
      "      <Description>\(escaped(text))</Description>",
    ]
  }

  private static func code(_ name: String, id: String, _ text: String?) -> [String] {
    let start = #"      <Code guid="\#(guid(id))" name="\#(escaped(name))" isCodable="true""#
    guard let text, !text.isEmpty else { return [start + "/>"] }
    return [start + ">", "        <Description>\(escaped(text))</Description>", "      </Code>"]
  }

  /// A text for XML; the control characters that XML cannot hold become blanks.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\t", "\n", "\r": result += " "
      case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

/// The words in names of codes that say more than the condition.
enum RefiWords {
  /// A value with its word in each language.
  struct Value {
    var id: String
    var de: String

    func word(_ language: Language) -> String { language == .de ? de : id }
  }

  /// A property of a claim that codes of its own may say.
  struct Group {
    var id: String
    var de: String
    var values: [Value]
    var explanation: LocalizedText

    func name(_ language: Language) -> String { language == .de ? de : id }

    func description(_ language: Language) -> String { explanation[language] }
  }

  /// What a claim rests on, and how sure the coder is.
  static let groups = [
    Group(
      id: "basis", de: "Grundlage",
      values: [
        Value(id: "stated", de: "so gesagt"), Value(id: "reported", de: "berichtet"), Value(id: "derived", de: "abgeleitet"),
        Value(id: "judged", de: "Urteil"), Value(id: "finding", de: "Schluss der Quelle"),
      ],
      explanation: LocalizedText(
        de: "Worauf die Aussage ruht; zusätzlich auf dieselbe Stelle.", en: "What the claim rests on; in addition, on the same passage.")),
    Group(
      id: "confidence", de: "Sicherheit",
      values: [Value(id: "high", de: "sicher"), Value(id: "medium", de: "mittel"), Value(id: "low", de: "unsicher")],
      explanation: LocalizedText(
        de: "Wie sicher die Lesart ist; zusätzlich auf dieselbe Stelle.", en: "How sure the coder is; in addition, on the same passage.")),
  ]

  private static let says: [Value] = [
    Value(id: "present", de: "vorhanden"), Value(id: "absent", de: "nicht vorhanden"), Value(id: "mixed", de: "teils"),
    Value(id: "planned", de: "geplant"),
  ]

  /// The word for what a claim says.
  static func word(_ says: Claim.Says, _ language: Language) -> String {
    Self.says.first { $0.id == says.rawValue }?.word(language) ?? says.rawValue
  }

  /// What a claim says by a word, in either language.
  static func says(_ word: String) -> Claim.Says? {
    let word = key(word)
    return says.first { $0.id == word || key($0.de) == word }.flatMap { Claim.Says(rawValue: $0.id) }
  }

  /// A property and its value by two words, in either language.
  static func property(_ group: String, _ value: String) -> (group: String, value: String)? {
    guard let group = groups.first(where: { [$0.id, key($0.de)].contains(key(group)) }),
      let value = group.values.first(where: { [$0.id, key($0.de)].contains(key(value)) })
    else { return nil }
    return (group.id, value.id)
  }

  /// A name as names are compared: without regard to capitals and blanks, composed or not.
  static func key(_ name: String) -> String {
    name.precomposedStringWithCanonicalMapping.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
