import Cases
import Membership
import SetTheory
import Studies

extension StudyReport {
  /// What is settled and what open, per outcome.
  var partialSection: [Document.Block] {
    guard let parts = result.partial, let first = parts.first else { return [] }
    return [
      .heading(level: 2, text: say("Was feststeht und was offen bleibt", "What is settled and what stays open")),
      .paragraph(partialIntroduction(first)),
    ]
      + parts.flatMap { part in
        [.heading(level: 3, text: partialTitle(part))] + negativeBlocks(part) + partialReport(part).blocks
      }
  }

  /// The part of the key messages.
  var partialMessage: String? {
    guard let part = result.partial?.first else { return nil }
    let counts = [Standing.holds, .fails, .open].map { part.analysis.claims($0).count }
    let total = part.analysis.claims.count
    return say(
      "Von \(total) geprüften Aussagen über einzelne Bedingungen und das Ergebnis \(quoted(part.outcomeName[.de])) \(counts[0] > 1 ? "stehen" : "steht") mit dem, was bekannt ist, "
        + "\(counts[0] == 0 ? "keine" : counts[0] == 1 ? "eine" : "\(counts[0])") fest, was auch immer die fehlenden Zellen sind; \(counts[1] == 0 ? "keine ist" : counts[1] == 1 ? "eine ist" : "\(counts[1]) sind") ausgeschlossen, "
        + "\(counts[2]) \(counts[2] == 1 ? "bleibt" : "bleiben") offen.",
      "Of \(total) claims tested about single conditions and the outcome \(quoted(part.outcomeName[.en])), with what is known "
        + "\(counts[0] == 0 ? "none" : "\(counts[0])") \(counts[0] == 1 ? "is" : "are") settled, whatever the missing cells are; \(counts[1] == 0 ? "none" : "\(counts[1])") "
        + "\(counts[1] == 1 ? "is" : "are") excluded, \(counts[2]) \(counts[2] == 1 ? "stays" : "stay") open."
    )
  }

  private func partialIntroduction(_ part: StudyResult.Partial) -> String {
    let kind =
      part.kind == .fuzzy
      ? say(
        "Jede Zelle ist ein Grad von 0 bis 1; eine Spanne kann jeder Wert darin sein, eine unbekannte Zelle jeder von 0 bis 1.",
        "Each cell is a degree from 0 to 1; a range may be any value in it, an unknown cell any from 0 to 1.")
      : say(
        "Jede Zelle gilt über 0,5 als vorhanden und darunter als fehlend; lässt sie beides zu, ist sie 0 oder 1.",
        "Each cell counts as present above 0.5 and as absent below; where it allows both, it is 0 or 1.")
    let leftOut = part.leftOut.map { item in
      say(
        " \(quoted(conditionName(item.condition))) steht neben \(conditionList(item.beside)), woraus es berechnet wird, und bleibt hier weg, damit nichts doppelt "
          + "zählt.",
        " \(quoted(conditionName(item.condition))) stands beside \(conditionList(item.beside)), which it is computed from, and is left out here so that nothing "
          + "counts twice.")
    }.joined()
    let derived = part.columns.filter { !$0.basesToAsk.isEmpty && $0.id != part.outcome }.map { conditionName($0.id) }
    let bases =
      derived.isEmpty
      ? ""
      : say(
        " \(list(derived.map(quoted))) wird berechnet; offen ist darin, was an den Ausgangswerten offen ist.",
        " \(list(derived.map(quoted))) is computed; open in it is what is open in the values it is computed from.")
    return say(
      "Gefragt ist, was gilt, was auch immer die offenen Zellen sind. ", "The question is what holds whatever the open cells are. ")
      + kind + (part.kindReason.map { " \($0[language])" } ?? "") + bases + leftOut
      + say(" Schlussfolgerungen des Vergleichs selbst zählen nicht mit.", " Conclusions of the comparison itself do not count.")
  }

  private func partialTitle(_ part: StudyResult.Partial) -> String {
    let name = quoted(part.outcomeName[language])
    return part.isLater
      ? say("Ergebnis \(name) nach späteren Quellen", "Outcome \(name) by later sources") : say("Ergebnis \(name)", "Outcome \(name)")
  }

  /// The cases in which a source says that the outcome is absent.
  private func negativeBlocks(_ part: StudyResult.Partial) -> [Document.Block] {
    let summary = part.isLater ? result.laterOutcomes?.first { $0.outcome.id == part.outcome }?.outcome : result.outcome
    let negative = result.cases.map(\.id).filter { summary?.byCase[$0]?.presence == .absent }
    guard !negative.isEmpty else { return [] }
    let names = list(negative.map(caseName))
    return [
      .paragraph(
        say(
          "Dass es ausblieb, ist von \(negative.count == 1 ? "einem Fall" : "\(negative.count) Fällen") gesagt: \(names).",
          "That it is absent is said of \(negative.count == 1 ? "one case" : "\(negative.count) cases"): \(names)."))
    ]
  }

  private func partialReport(_ part: StudyResult.Partial) -> PartialReport {
    let columns = Dictionary(part.columns.map { ($0.name, $0) }) { first, _ in first }
    func name(_ column: String) -> String {
      guard let found = columns[column] else { return column }
      return found.id == part.outcome ? part.outcomeName[language] : conditionName(found.id)
    }
    return PartialReport(
      analysis: part.analysis,
      names: PartialReport.Names(
        caseName: caseName, column: name,
        questions: { column, item in
          guard let bases = columns[column]?.basesToAsk[item] else { return [name(column)] }
          return bases.map(partName)
        }),
      writer: SetWriter(language: language))
  }
}
