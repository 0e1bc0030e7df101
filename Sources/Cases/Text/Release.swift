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
  /// - Parameter text: The text, with or without quotation marks around the day.
  /// - Returns: `nil` when the text has another form or the day does not exist.
  public init?(_ text: String) {
    switch text {
    case "public": self = .public
    case "internal": self = .internal
    default:
      let words = text.split(separator: " ")
      guard words.count == 2, words[0] == "embargo" else { return nil }
      let day = words[1].filter { $0 != "\"" }
      guard let date = EventDate(day), date.start.day != nil, date.end == nil, !date.isOpen else { return nil }
      self = .embargo(until: day)
    }
  }

  /// Whether an output may show the part.
  ///
  /// - Parameter day: The day of the output as `YYYY-MM-DD`. Without one an embargo holds, so that no output depends on the clock.
  public func isVisible(on day: String?) -> Bool {
    switch self {
    case .public: true
    case .internal: false
    case .embargo(let until): day.map { $0 >= until } ?? false
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
