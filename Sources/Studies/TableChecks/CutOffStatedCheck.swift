import Cases
import SetTheory

/// Whether the cut-offs of consistency and PRI are set by the study, each with its reason, or merely the program's.
enum CutOffStatedCheck: TableCheck {
  static let id = "cut-offs-stated"
  static let title = LocalizedText(
    "Setzt und begründet die Studie ihre Schwellen selbst?", "Does the study set its cut-offs itself, with reasons?")
  static let reference =
    "Schneider & Wagemann (2010), Standards of Good Practice in Qualitative Comparative Analysis (QCA) and Fuzzy-Sets, Comparative Sociology 9; Greckhamer, Furnari, Fiss & Aguilera "
    + "(2018), Studying Configurations with QCA: Best Practices in Strategy and Organization Research, Strategic Organization 16"

  static func answer(_ facts: TableFacts) -> DesignAnswer {
    let used = facts.study.conditions + [facts.study.outcomeSet]
    let isFuzzy = facts.table.table.columns.contains { used.contains($0.name) && $0.kind == .fuzzy }
    // Where all sets are crisp, PRI and consistency of a row are the same number.
    let asked: [(parameter: TableStudyFile.CutOff.Parameter, standard: String)] = [(.inclCut, "1")] + (isFuzzy ? [(.priCut, "0")] : [])
    let missing = asked.filter { facts.study.cutOff($0.parameter) == nil }
    guard !missing.isEmpty else {
      return .passed(
        .warn, "Gesetzt und begründet: \(asked.map(\.parameter.rawValue).joined(separator: ", ")).",
        "Set with a reason: \(asked.map(\.parameter.rawValue).joined(separator: ", ")).")
    }
    let german = missing.map { "\($0.parameter.rawValue) (es gilt \($0.standard))" }.joined(separator: ", ")
    let english = missing.map { "\($0.parameter.rawValue) (\($0.standard) holds)" }.joined(separator: ", ")
    return .failed(
      .warn, ("Nicht gesetzt: \(german).", "Not set: \(english)."),
      advice: (
        "In der Studiendatei unter cut_offs: setzen und begründen, auch wo die Voreinstellung gelten soll.",
        "Set them under cut_offs: in the study file with a reason, also where the standard value is meant."
      ))
  }
}
