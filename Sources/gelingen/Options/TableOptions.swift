import ArgumentParser
import CaseFiles
import SetTheory
import Studies

/// The table that an analysis of sets is made from.
struct DataOptions: ParsableArguments {
  @Option(help: "A table with a row per case and a column per set: CSV with commas, semicolons or tabs.") var data: String
  @Option(help: "Declared kinds, as A=fuzzy,B=crisp,C=multi-value; others are inferred and echoed.") var kinds: String?
  @Option(help: "Declared levels of multi-value columns, as C=0..3.") var levels: String?
  @Option(name: .customLong("case-column"), help: "The column that names the cases; otherwise the first one, if it does not hold values.")
  var caseColumn: String?

  /// The table, read as far as its cells.
  func file() throws -> SetTableFile {
    try SetTableFile(
      DataFile(data), caseColumn: caseColumn, declarations: KindDeclarations(kinds: kinds, levels: levels))
  }
}

/// A table with an outcome and conditions.
struct TableOptions: ParsableArguments {
  @OptionGroup var table: DataOptions
  @Option(help: "The outcome: Y, ~Y or, of a multi-value column, Y[2].") var outcome: String
  @Option(help: "The conditions, as A,B,C; otherwise all columns but the cases and the outcome.") var conditions: String?

  /// The table with the conditions and the outcome.
  func input() throws -> SetAnalysisInput {
    try SetAnalysisInput(table.file(), outcome: outcome, conditions: conditions)
  }
}

/// The cut-offs by which rows of the truth table are coded.
struct CutOptions: ParsableArguments {
  @Option(
    name: .customLong("incl-cut"), parsing: .upToNextOption,
    help: "The least consistency of a row coded present; a second, lower number: of a row coded a contradiction. (default: 1)")
  var inclusion: [String] = []
  @Option(name: .customLong("pri-cut"), help: "The least PRI of a row coded present.") var pri: Double = 0
  @Option(name: .customLong("n-cut"), help: "The least number of cases of a row that is no remainder.") var cases: Int = 1

  func validate() throws {
    guard numbers.count <= 2, !numbers.contains(where: \.isNaN) else {
      throw ValidationError(
        "--incl-cut “\(inclusion.joined(separator: " "))” is not one or two numbers. Write --incl-cut 0.8 or --incl-cut 0.8 0.6.")
    }
  }

  /// The numbers of the inclusion cut, NaN for what is none.
  private var numbers: [Double] {
    inclusion.flatMap { $0.split(separator: ",") }.map { Double($0) ?? .nan }
  }

  /// The cut-offs.
  func parameters() throws -> TruthTableParameters {
    try TruthTableParameters(
      inclusionCut: numbers.first ?? 1, lowerInclusionCut: numbers.dropFirst().first, priCut: pri, caseCut: cases)
  }
}
