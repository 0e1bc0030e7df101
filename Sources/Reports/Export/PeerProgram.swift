/// A program that others use for qualitative comparative analysis.
public enum PeerProgram: String, CaseIterable, Sendable {
  /// The package QCA for R.
  case qca
  /// fsQCA by Ragin and Davey.
  case fsqca
  /// Tosmana by Cronqvist.
  case tosmana

  /// Its name.
  public var name: String {
    switch self {
    case .qca: "R’s QCA"
    case .fsqca: "fsQCA"
    case .tosmana: "Tosmana"
    }
  }

  /// The mark between cells.
  var delimiter: String {
    switch self {
    case .qca, .fsqca: ","
    case .tosmana: ";"
    }
  }

  /// The header of the first column.
  var caseHeader: String {
    switch self {
    case .qca: "case"
    case .fsqca, .tosmana: "CaseID"
    }
  }

  /// How a cell is written of which nothing is known.
  var unknownCell: String {
    switch self {
    case .qca: "NA"
    case .fsqca, .tosmana: ""
    }
  }

  /// The longest name of a column.
  var longestName: Int {
    switch self {
    case .qca: 60
    case .fsqca, .tosmana: 12
    }
  }

  /// Marks beside ASCII letters and digits that a name may hold.
  var nameMarks: Set<Character> {
    switch self {
    case .qca: ["_", "."]
    case .fsqca, .tosmana: []
    }
  }

  /// Words that R reads as something else than a name.
  static let reserved: Set<String> = [
    "if", "else", "repeat", "while", "function", "for", "next", "break", "TRUE", "FALSE", "NULL", "Inf", "NaN", "NA", "in", "T", "F",
    "case", "caseid",
  ]
}
