/// Who may see a part of a case file.
public enum Release: Hashable, Sendable {
  /// Anyone.
  case `public`
  /// Nobody outside: no output shows it.
  case `internal`
  /// Anyone from a day on, given as `YYYY-MM-DD`.
  case embargo(until: String)

  /// Reads `public`, `internal` or `embargo "YYYY-MM-DD"`.
  ///
  /// It is `nil` when the text has another form or the day does not exist.
  ///
  /// - Parameter text: The text, with or without quotation marks around the day.
  public init?(_ text: String) {
    switch text {
    case "public": self = .public
    case "internal": self = .internal
    default:
      guard let space = text.firstIndex(of: " "), text[..<space] == "embargo" else { return nil }
      var day = text[text.index(after: space)...]
      if day.count > 2, day.hasPrefix("\""), day.hasSuffix("\"") { day = day.dropFirst().dropLast() }
      guard Self.isDay(String(day)) else { return nil }
      self = .embargo(until: String(day))
    }
  }

  private static func isDay(_ text: String) -> Bool {
    EventDate(text).map { $0.start.day != nil && $0.end == nil && !$0.isOpen } ?? false
  }

  /// Whether an output may show the part.
  ///
  /// - Parameter day: The day of the output as `YYYY-MM-DD`. Without one, or with a text that is no day, an embargo holds, so that no
  ///   output depends on the clock or on a slip of the pen.
  /// - Returns: Whether it is public, or its embargo is over.
  public func isVisible(on day: String?) -> Bool {
    switch self {
    case .public: true
    case .internal: false
    case .embargo(let until): day.map { Self.isDay($0) && $0 >= until } ?? false
    }
  }
}

extension Release: Codable {
  /// Decodes the text of case files.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let release = Release(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "“\(text)” is no release.")
    }
    self = release
  }

  /// Encodes the text of case files.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .public: try container.encode("public")
    case .internal: try container.encode("internal")
    case .embargo(let until): try container.encode("embargo \"\(until)\"")
    }
  }
}
