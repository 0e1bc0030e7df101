public import Transfer

/// Why a study cannot be run.
public enum StudyError: Error, Hashable, Sendable, CustomStringConvertible {
  /// There is no such study, target or case.
  case notFound(kind: String, id: String, known: [String])
  /// The study names no case that an output may show.
  case noCases(study: String)
  /// A study over a table where one over case files was asked for.
  case overTable(study: String)
  /// An option that only a study over case files takes.
  case needsCaseFiles(study: String, option: String)
  /// A programme where somebody to advise was asked for.
  case isProgramme(String)
  /// The cases with the outcome share nothing that is documented.
  case nothingShared(study: String, cases: Int)
  /// A check withholds the claims that advice would rest on.
  case claimsWithheld(study: String, check: String)
  /// A question about changes that cannot be asked.
  case advice(BundleError)
  /// The analysis of sets has no answer.
  case analysis(study: String, sentence: String, advice: String)
  /// A target that already has all conditions, so that there is nothing to advise on.
  case nothingOpen(target: String)
  /// No measure acts on what is open for a target.
  case nothingServed(target: String)
  /// No region to put into a portfolio.
  case noRegions(study: String)
  /// The study names no publication with measures.
  case noMeasures(study: String)
  /// A case that is not released.
  case notReleased(id: String)

  /// The problem and the advice, each in a sentence.
  public var description: String { "\(sentence) \(advice)" }

  /// The problem in a sentence, with the offending value.
  public var sentence: String {
    switch self {
    case .notFound(let kind, let id, _): "There is no \(kind) “\(id)” in the library."
    case .noCases(let study): "The study “\(study)” has no cases."
    case .overTable(let study): "The study “\(study)” asks a table, not case files."
    case .needsCaseFiles(let study, let option): "The study “\(study)” asks a table, and \(option) needs case files."
    case .isProgramme(let id): "“\(id)” is a programme, and a programme cannot be advised like a region."
    case .nothingShared(let study, let cases):
      cases == 0
        ? "The study “\(study)” has no case with its outcome from which advice could come."
        : "The \(cases) cases of “\(study)” with its outcome share no documented condition."
    case .claimsWithheld(let study, let check): "The study “\(study)” withholds its solutions: the check \(check) did not pass."
    case .advice(let error): error.sentence
    case .analysis(let study, let sentence, _): "The study “\(study)” cannot be analysed. \(sentence)"
    case .nothingOpen(let target): "The target “\(target)” has all conditions of the study already, so there is nothing to advise on."
    case .nothingServed(let target): "No measure for the origin logic of “\(target)” acts on what is open there."
    case .noRegions(let study): "There is no region to hold against the study “\(study)”."
    case .noMeasures(let study): "The study “\(study)” names no publication with measures."
    case .notReleased(let id): "The case “\(id)” is internal or under embargo, so no output may show it."
    }
  }

  /// What to do.
  public var advice: String {
    switch self {
    case .notFound(_, _, let known):
      known.isEmpty ? "The library has none." : "Known are: \(known.sorted().joined(separator: ", "))."
    case .noCases: "Name at least one case under cases:."
    case .overTable: "Run it as a study over a table."
    case .needsCaseFiles(let study, "--target"):
      "Ask gelingen transfer recommend \(study) --target, with a case of the table or cells such as A=1,B=0."
    case .needsCaseFiles: "Leave the option out, or name a study over case files."
    case .isProgramme: "Name one of its initiatives."
    case .nothingShared: "Ask a study with more cases, or document more of their conditions."
    case .claimsWithheld(let study, _): "Run gelingen study check \(study) to see why."
    case .advice(let error): error.advice
    case .analysis(_, _, let advice): advice
    case .nothingOpen: "Check its cells with gelingen transfer worksheet --check, or name a study with other conditions."
    case .nothingServed: "See what the catalogue serves with gelingen transfer matrix, or add measures of your own with --measures."
    case .noRegions: "Name targets or cases by id, or a table of regions."
    case .noMeasures: "Name one under measures: or further_measures:, or a folder of your own with --measures."
    case .notReleased: "Take it out of the study, or give the day of the output with --release-day."
    }
  }
}
