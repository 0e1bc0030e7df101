/// A language in which Gelingen writes.
public enum Language: String, CaseIterable, Codable, Sendable {
  /// German.
  case de
  /// English.
  case en

  /// The language to fall back on.
  public var other: Language { self == .de ? .en : .de }
}

/// A text in German, in English or in both.
public struct LocalizedText: Hashable, Codable, Sendable {
  /// The German text.
  public var de: String?
  /// The English text.
  public var en: String?

  /// A text in both languages.
  public init(de: String?, en: String?) {
    self.de = de
    self.en = en
  }

  /// The text in a language, or in the other one, marked so, where it is missing; empty when there is none.
  public subscript(language: Language) -> String {
    switch language {
    case .de: de ?? en.map { "[en] \($0)" } ?? ""
    case .en: en ?? de.map { "[de] \($0)" } ?? ""
    }
  }

  /// The languages in which the text is missing.
  public var missing: [Language] {
    var result: [Language] = []
    if de == nil { result.append(.de) }
    if en == nil { result.append(.en) }
    return result
  }
}
