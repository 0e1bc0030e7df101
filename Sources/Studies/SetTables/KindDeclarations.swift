import SetTheory

/// The kinds of columns that somebody declares instead of having them inferred: `--kinds "A=fuzzy,B=crisp"`, `--levels "C=0..3"`.
public struct KindDeclarations: Hashable, Sendable {
  /// A column's declared kind.
  public enum Declaration: Hashable, Sendable {
    /// Crisp.
    case crisp
    /// Fuzzy.
    case fuzzy
    /// Multi-value, as many levels as the column shows or as declared.
    case multiValue(levels: Int?)
  }

  /// The declarations by column.
  public let columns: [String: Declaration]

  /// No declaration: every kind is inferred.
  public init() { columns = [:] }

  /// Reads declarations.
  ///
  /// - Parameters:
  ///   - kinds: `A=fuzzy,B=crisp,C=multi-value`; `nil` for none.
  ///   - levels: `C=0..3`, which makes the column multi-value; `nil` for none.
  /// - Throws: `SetTableError` for what is no declaration, a column declared twice, and levels that do not begin at 0.
  public init(kinds: String?, levels: String?) throws(SetTableError) {
    var columns: [String: Declaration] = [:]
    for (name, value) in try Self.pairs(kinds, option: "--kinds") {
      switch value {
      case "crisp": columns[name] = .crisp
      case "fuzzy": columns[name] = .fuzzy
      case "multi-value", "multivalue", "mv": columns[name] = .multiValue(levels: nil)
      default: throw .declaration(option: "--kinds", text: "\(name)=\(value)")
      }
    }
    for (name, value) in try Self.pairs(levels, option: "--levels") {
      let ends = value.split(separator: ".", omittingEmptySubsequences: false)
      guard ends.count == 3, ends[0] == "0", ends[1].isEmpty, let top = Int(ends[2]), (1..<SetKind.mostLevels).contains(top) else {
        throw .declaration(option: "--levels", text: "\(name)=\(value)")
      }
      guard columns[name] == nil || columns[name] == .multiValue(levels: nil) else { throw .declaredTwice(name) }
      columns[name] = .multiValue(levels: top + 1)
    }
    self.columns = columns
  }

  private static func pairs(_ text: String?, option: String) throws(SetTableError) -> [(String, String)] {
    guard let text else { return [] }
    var pairs: [(String, String)] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let sides = part.split(separator: "=", omittingEmptySubsequences: false).map { String($0.trimmingSpaces()) }
      guard sides.count == 2, !sides[0].isEmpty else { throw .declaration(option: option, text: String(part)) }
      guard !pairs.contains(where: { $0.0 == sides[0] }) else { throw .declaredTwice(sides[0]) }
      pairs.append((sides[0], sides[1]))
    }
    return pairs
  }
}

extension StringProtocol {
  /// The text without white space at its ends.
  func trimmingSpaces() -> SubSequence {
    guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace }) else {
      return self[startIndex..<startIndex]
    }
    return self[first...last]
  }
}
