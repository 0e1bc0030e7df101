/// A worksheet as somebody fills it in: entries switched on line by line, placeholders replaced.
public struct FilledWorksheet: Sendable {
  /// What a claim says, and the membership that follows.
  public enum Coding: String, CaseIterable, Sendable {
    /// There.
    case present
    /// Not there.
    case absent
    /// In part.
    case mixed
    /// Intended only.
    case planned

    var membership: String {
      switch self {
      case .present: "1"
      case .absent: "0"
      case .mixed: "\"0.33..0.67\""
      case .planned: "unknown"
      }
    }
  }

  /// What is written for name and summary.
  public var name = "Musterstadt"
  /// The answers by question.
  public var answers: [String: String] = [:]
  /// The cells by condition.
  public var cells: [String: Coding] = [:]

  /// A worksheet in which nothing is filled in but name and summary.
  public init() {}

  /// The worksheet's text with its gaps filled.
  ///
  /// - Parameter text: The text as the program writes it, or as it was filled in and brought into canonical form before.
  /// - Returns: The text with all entries switched on that `answers` and `cells` name.
  public func fill(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for index in lines.indices where !lines[index].hasPrefix("#") { lines[index].replace("…", with: name) }
    if !answers.isEmpty { Self.switchOn("# answers:", in: &lines) }
    for (question, answer) in answers {
      Self.switchOn("#   - question: \(question)", in: &lines) { $0.replacing("…", with: answer) }
    }
    if !cells.isEmpty { Self.switchOn("# conditions:", in: &lines) }
    for (condition, coding) in cells {
      Self.switchOn("#   \(condition):", in: &lines) { line in
        if line.contains("membership: …") { return line.replacing("…", with: coding.membership) }
        if line.contains("says: …") { return line.replacing("…", with: coding.rawValue) }
        return line.replacing("…", with: line.contains("confidence: …") ? "medium" : "Text")
      }
    }
    return lines.joined(separator: "\n")
  }

  /// Deletes `#` and one space from a line and from the deeper ones below it.
  private static func switchOn(
    _ first: String, in lines: inout [String], _ edit: (String) -> String = { $0 }
  ) {
    guard let start = lines.firstIndex(of: first) else { return }
    let indent = first.dropFirst(2).prefix { $0 == " " }.count
    let isKey = indent == 0
    var index = start
    repeat {
      lines[index] = edit(String(lines[index].dropFirst(2)))
      index += 1
    } while !isKey && index < lines.count && lines[index].hasPrefix("# " + String(repeating: " ", count: indent + 1))
  }
}
