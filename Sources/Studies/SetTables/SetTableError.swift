/// What keeps a table from being analysed, beside what is wrong in its cells.
public enum SetTableError: Error, Hashable, Sendable {
  /// An option is no declaration of kinds or levels.
  case declaration(option: String, text: String)
  /// A column is declared twice.
  case declaredTwice(String)
  /// A declared, named or required column is not in the file.
  case columnNotThere(String, columns: [String])
  /// A column is named twice.
  case namedTwice(String)
  /// The table has a header and no row.
  case noRows
  /// Nothing is left as a condition.
  case noConditions(outcome: String)

  /// What is wrong, as a full sentence.
  public var sentence: String {
    switch self {
    case .declaration(let option, let text): "“\(text)” in \(option) is no declaration."
    case .declaredTwice(let name): "The kind of the column “\(name)” is declared twice."
    case .columnNotThere(let name, _): "There is no column “\(name)” in the table."
    case .namedTwice(let name): "The column “\(name)” is named twice."
    case .noRows: "The table has a header and no case."
    case .noConditions(let outcome): "The table has no column besides the cases and the outcome \(outcome)."
    }
  }

  /// What to do about it, as a full sentence.
  public var advice: String {
    switch self {
    case .declaration("--levels", _): "Write it as C=0..3: the levels of a multi-value column from 0 to at most 15."
    case .declaration: "Write it as A=fuzzy,B=crisp,C=multi-value."
    case .declaredTwice, .namedTwice: "Keep one of the two."
    case .columnNotThere(let name, let columns):
      (columns.first { $0.lowercased() == name.lowercased() }.map { "There is “\($0)”: names are read exactly. " } ?? "")
        + "The columns are: \(columns.joined(separator: ", "))."
    case .noRows: "Write one row per case."
    case .noConditions: "Add at least one condition."
    }
  }
}
