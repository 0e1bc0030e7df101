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
  /// A name in an expectation or a claim is none of the conditions.
  case notACondition(String, known: [String])
  /// An expectation that wants a condition present and absent.
  case contradictoryExpectation(String)
  /// An intermediate solution is asked for without expectations.
  case noExpectations
  /// The expectations are for a solution that is not asked for.
  case expectationsUnused

  /// What is wrong, as a full sentence.
  public var sentence: String {
    switch self {
    case .declaration(let option, let text): "“\(text)” in \(option) is no declaration."
    case .declaredTwice(let name): "The kind of the column “\(name)” is declared twice."
    case .columnNotThere(let name, _): "There is no column “\(name)” in the table."
    case .namedTwice(let name): "The column “\(name)” is named twice."
    case .noRows: "The table has a header and no case."
    case .noConditions(let outcome): "The table has no column besides the cases and the outcome \(outcome)."
    case .notACondition(let name, _): "“\(name)” is no condition of this analysis."
    case .contradictoryExpectation(let text): "The expectation “\(text)” wants a condition both present and absent."
    case .noExpectations: "An intermediate solution is asked for, and nothing is said of what theory expects."
    case .expectationsUnused: "Directional expectations are given, and the intermediate solution is not asked for."
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
    case .notACondition(_, let known): "The conditions are: \(known.joined(separator: ", "))."
    case .contradictoryExpectation: "Write one value per condition, or leave the condition out."
    case .noExpectations: "Say it with --expect, as in --expect \"A,~B,C*D\"; leave out conditions without an expectation."
    case .expectationsUnused: "Use --solution all or --solution intermediate, or leave --expect out."
    }
  }
}
