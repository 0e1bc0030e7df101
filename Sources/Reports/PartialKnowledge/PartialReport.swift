import Cases
import Membership
import SetTheory
import Studies

/// What is settled and what open while cells are unknown, as parts of a document.
struct PartialReport {
  /// What the parts are called in a report.
  struct Names {
    /// A case.
    var caseName: (String) -> String
    /// A condition or outcome by its column's name.
    var column: (String) -> String
    /// What to ask about in a case's open cell: the column itself, or the conditions it is derived from.
    var questions: (_ column: String, _ caseID: String) -> [String]
  }

  let analysis: PartialAnalysis
  let names: Names
  let writer: SetWriter

  func say(_ de: String, _ en: String) -> String { writer.say(de, en) }

  var language: Language { writer.language }

  /// The outcome's column, without negation and level.
  var outcomeName: String {
    let text = analysis.outcome.drop { $0 == "~" }
    return names.column(String(text.prefix { $0 != "[" }))
  }

  /// Everything in the order to read.
  var blocks: [Document.Block] {
    [.paragraph(summary)] + notes + settled + claimTables + rowBlocks + solutionBlocks + askBlocks + shortcutBlocks
  }

  // MARK: Summary

  private var summary: String {
    let open = say(
      "\(analysis.openCells) von \(analysis.cells) Zellen \(analysis.openCells == 1 ? "ist" : "sind") offen: unbekannt, oder nur als Spanne bekannt. ",
      "\(analysis.openCells) of \(analysis.cells) cells \(analysis.openCells == 1 ? "is" : "are") open: unknown, or known as a range only. "
    )
    let counts = [Standing.holds, .fails, .open].map { analysis.claims($0).count }
    let isConstant = analysis.notes.contains(.outcomeCannotVary)
    let asked =
      isConstant
      ? say(
        "Geprüft ist, wie weit die Fälle eine Bedingung oder ihr Gegenteil teilen (\(analysis.claims.count) Aussagen). ",
        "Tested is how far the cases share a condition or its opposite (\(analysis.claims.count) claims). ")
      : say(
        "Geprüft sind \(analysis.claims.count) Aussagen: jede Bedingung und ihr Gegenteil als hinreichend und als notwendig, für das Ergebnis und für sein "
          + "Ausbleiben. ",
        "Tested are \(analysis.claims.count) claims: each condition and its opposite as sufficient and as necessary, for the outcome and for its absence. "
      )
    let verbs = counts.map { count in count < 2 ? ("erreicht", "bleibt", "reaches", "stays") : ("erreichen", "bleiben", "reach", "stay") }
    return open + asked
      + say(
        "Was auch immer die offenen Zellen sind: \(Self.number(counts[0], .de)) davon \(verbs[0].0) die Schwelle in jedem Fall, "
          + "\(Self.number(counts[1], .de)) in keinem Fall; \(Self.number(counts[2], .de)) \(verbs[2].1) offen.",
        "Whatever the open cells are: \(Self.number(counts[0], .en)) of them \(verbs[0].2) the cut-off in any case, "
          + "\(Self.number(counts[1], .en)) in no case; \(Self.number(counts[2], .en)) \(verbs[2].3) open.")
  }

  private static func number(_ count: Int, _ language: Language) -> String {
    count == 0 ? (language == .de ? "keine" : "none") : count == 1 ? (language == .de ? "eine" : "one") : "\(count)"
  }

  private var notes: [Document.Block] {
    let texts =
      analysis.notes.compactMap(noteText)
      + analysis.unknownConditions.map { name in
        say(
          "Die Bedingung „\(names.column(name))“ ist in keinem Fall bekannt; über sie lässt sich nichts sagen. Alles andere ist berechnet.",
          "The condition “\(names.column(name))” is known in no case; nothing can be said of it. Everything else is computed.")
      }
    return texts.map { .notice(title: say("Zu beachten.", "To note."), text: $0) }
  }

  private func noteText(_ note: PartialAnalysis.Note) -> String? {
    switch note {
    case .outcomeCannotVary:
      say(
        "Das Ergebnis „\(outcomeName)“ ist in allen Fällen gleich, was auch immer die offenen Zellen sind. Ob etwas hinreichend ist, lässt sich deshalb "
          + "nicht sagen; „notwendig“ heißt hier nur, dass die Fälle es teilen.",
        "The outcome “\(outcomeName)” is the same in all cases, whatever the open cells are. So nothing can be said of sufficiency; “necessary” only means "
          + "here that the cases share it.")
    case .outcomeUnknown:
      say(
        "Das Ergebnis „\(outcomeName)“ ist in keinem Fall bekannt. Was damit einhergeht, bleibt ganz offen.",
        "The outcome “\(outcomeName)” is known in no case. What goes with it stays entirely open.")
    case .noKnownNegative:
      say(
        "Von keinem Fall ist bekannt, dass „\(outcomeName)“ ausblieb. Was bekannt ist, kann deshalb keiner Aussage über Hinreichendes widersprechen.",
        "No case is known in which “\(outcomeName)” is absent. So what is known cannot contradict a claim of sufficiency.")
    case .noKnownPositive:
      say("Von keinem Fall ist bekannt, dass „\(outcomeName)“ erreicht ist.", "No case is known in which “\(outcomeName)” is present.")
    case .rowsIncomplete:
      say(
        "Ein Fall hat so viele offene Zellen, dass nicht jede mögliche Zeile der Wahrheitstafel aufgeführt ist.",
        "A case has so many open cells that not every possible row of the truth table is listed.")
    case .notRanked: nil
    }
  }

  // MARK: Claims

  /// A claim as a sentence.
  func sentence(_ claim: PartialAnalysis.Claim) -> String {
    let outcome = outcomePhrase(claim.outcome)
    let set = subject(claim)
    if analysis.notes.contains(.outcomeCannotVary) {
      return say("\(set) ist den Fällen mit dem Ergebnis gemeinsam", "\(set) is shared by the cases with the outcome")
    }
    return claim.relation == .sufficient
      ? say("\(set) ist hinreichend für \(outcome)", "\(set) is sufficient for \(outcome)")
      : say("\(set) ist notwendig für \(outcome)", "\(set) is necessary for \(outcome)")
  }

  /// The set of a claim as the subject of a sentence.
  private func subject(_ claim: PartialAnalysis.Claim) -> String {
    let name = analysis.conditions[claim.condition]
    let label = names.column(name)
    guard label != name, claim.set.hasPrefix("~") else { return phrase(claim) }
    return say("Das Fehlen von „\(label)“", "The absence of “\(label)”")
  }

  /// The set of a claim in a table: a condition, its opposite, or a level of it.
  func phrase(_ claim: PartialAnalysis.Claim) -> String {
    let name = analysis.conditions[claim.condition]
    let level = claim.set.firstIndex(of: "[").map { String(claim.set[$0...]) } ?? ""
    let label = names.column(name)
    // A name that is its own label is written as expressions write it.
    if label == name { return claim.set }
    return claim.set.hasPrefix("~") ? say("„\(label)“ fehlt", "“\(label)” absent") : say("„\(label)“", "“\(label)”") + level
  }

  private func outcomePhrase(_ outcome: String) -> String {
    let isNegated = outcome != analysis.outcome
    if outcomeName == analysis.outcome { return outcome }
    return isNegated
      ? say("das Ausbleiben von „\(outcomeName)“", "the absence of “\(outcomeName)”") : say("„\(outcomeName)“", "“\(outcomeName)”")
  }

  private var settled: [Document.Block] {
    let parts = [
      (Standing.holds, say("Steht fest, was auch immer die offenen Zellen sind:", "Settled, whatever the open cells are:")),
      (.fails, say("Ausgeschlossen, was auch immer die offenen Zellen sind:", "Excluded, whatever the open cells are:")),
    ]
    let isConstant = analysis.notes.contains(.outcomeCannotVary)
    return parts.flatMap { standing, title -> [Document.Block] in
      let claims = analysis.claims(standing)
      // What cases with the same outcome do not share stands in the table.
      guard !claims.isEmpty, !isConstant || standing == .holds else { return [] }
      return [
        .paragraph(title),
        .list(
          claims.map { claim in
            sentence(claim)
              + say(
                " (Konsistenz \(writer.bounds(claim.consistency).text), Schwelle \(writer.cut(claim.cut))).",
                " (consistency \(writer.bounds(claim.consistency).text), cut-off \(writer.cut(claim.cut))).")
          }),
      ]
    }
  }

  private var claimTables: [Document.Block] {
    var outcomes: [String] = []
    for claim in analysis.claims where !outcomes.contains(claim.outcome) { outcomes.append(claim.outcome) }
    return outcomes.map { .table(claimTable($0)) }
  }

  private func claimTable(_ outcome: String) -> Table {
    let claims = analysis.claims.filter { $0.outcome == outcome }
    let sufficient = claims.filter { $0.relation == .sufficient }
    let necessary = claims.filter { $0.relation == .necessary }
    let relations =
      (sufficient.isEmpty ? [] : [(say("hinreichend", "sufficient"), sufficient)]) + [(say("notwendig", "necessary"), necessary)]
    return Table(
      caption: say("Grenzen der Konsistenz für \(outcomePhrase(outcome))", "Bounds of consistency for \(outcomePhrase(outcome))"),
      columns: [say("Bedingung", "Condition")] + relations.flatMap { [$0.0, say("Schwelle erreicht", "cut-off reached")] },
      rows: necessary.indices.map { index in
        [Table.Cell(phrase(necessary[index]))]
          + relations.flatMap { [writer.bounds($0.1[index].consistency), standing($0.1[index])] }
      },
      note: [
        cutNote(hasSufficient: !sufficient.isEmpty),
        writer.boundsNote(claims.map(\.consistency)) ?? "",
      ].filter { !$0.isEmpty }.joined(separator: " "))
  }

  private func cutNote(hasSufficient: Bool) -> String {
    let sufficient = writer.cut(analysis.parameters.inclCut[0])
    let necessary = writer.cut(analysis.parameters.necessityInclCut)
    let cuts =
      hasSufficient
      ? say(
        "Schwellen: hinreichend ab \(sufficient), notwendig ab \(necessary).",
        "Cut-offs: sufficient from \(sufficient), necessary from \(necessary).")
      : say("Schwelle: \(necessary).", "Cut-off: \(necessary).")
    return cuts
      + say(
        " Hinter „offen“ steht, nach wie vielen Antworten die Aussage frühestens bestätigt (+) oder widerlegt (−) wäre, wenn alle Gefragten in diese "
          + "Richtung antworten.",
        " After “open” stands how many cases would have to answer at least before the claim is confirmed (+) or refuted (−), if all of those asked "
          + "answer that way.")
  }

  private func standing(_ claim: PartialAnalysis.Claim) -> Table.Cell {
    guard claim.status == .open else { return writer.word(claim.status) }
    let counts = [("+", claim.confirming), ("−", claim.refuting)].compactMap { sign, found in found.map { "\(sign)\($0.fewest)" } }
    return Table.Cell(say("◐ offen", "◐ open") + (counts.isEmpty ? "" : " (\(counts.joined(separator: ", ")))"), .undecided)
  }
}
