import Cases
import Statistics
import Studies
import Transfer

extension StudyReport {
  /// What a reader takes along who reads no further.
  var keyMessages: [Document.Block] {
    [.heading(level: 2, text: say("Das Wichtigste in Kürze", "In brief"))]
      + [
        .list(
          [outcomeMessage, sharedMessage, openMessage, partialMessage, differenceMessage, statementMessage, targetMessage].compactMap { $0 }
        )
      ]
      + [.notice(title: say("So ist eine Zählung zu lesen.", "How to read a count."), text: countExplanation)]
  }

  private var outcomeMessage: String {
    let counts = result.outcome.counts
    let name = quoted(result.outcome.name[language])
    let n = caseCount
    if counts.present == n {
      return say(
        "Das Ergebnis \(name) ist in allen \(n) untersuchten Fällen erreicht. Ein Fall, in dem es ausblieb, wurde nicht untersucht. "
          + "Deshalb lässt sich zeigen, was die Fälle gemeinsam haben, aber nicht, was den Unterschied macht.",
        "The outcome \(name) is present in all \(n) cases studied. No case without it was studied. So one can show what the cases "
          + "have in common, but not what makes the difference.")
    }
    let open = counts.undecided + counts.unknown
    return say(
      "Das Ergebnis \(name) ist in \(counts.present) von \(n) Fällen erreicht, in \(counts.absent) nicht erreicht und in \(open) offen.",
      "The outcome \(name) is present in \(counts.present) of \(n) cases, absent in \(counts.absent) and open in \(open).")
  }

  private var sharedMessage: String {
    let shared = coreConditions.filter { agreement($0.id)?.withoutFindings.present == caseCount }.map(\.id)
    let n = caseCount
    let k = coreConditions.count
    if shared.isEmpty {
      return say(
        "Von den \(k) Bedingungen der Studie ist nach unserer Kodierung keine in allen \(n) Fällen belegt.",
        "According to our coding, none of the study's \(k) conditions is documented in all \(n) cases.")
    }
    return say(
      "In allen \(n) Fällen belegt \(shared.count == 1 ? "ist eine" : "sind \(shared.count)") von \(k) Bedingungen der Studie: "
        + "\(conditionList(shared)).",
      "Documented in all \(n) cases \(shared.count == 1 ? "is one" : "are \(shared.count)") of the study's \(k) conditions: "
        + "\(conditionList(shared)).")
  }

  private var openMessage: String? {
    let open = coreConditions.compactMap { condition -> String? in
      guard let reading = agreement(condition.id)?.withoutFindings, reading.present < caseCount else { return nil }
      return say(
        "\(quoted(condition.name[.de])) in \(reading.present) von \(caseCount)",
        "\(quoted(condition.name[.en])) in \(reading.present) of \(caseCount)")
    }
    guard !open.isEmpty else { return nil }
    let absent = coreConditions.contains { (agreement($0.id)?.withoutFindings.absent ?? 0) > 0 }
    let rest =
      absent
      ? say(
        "In den übrigen ist die Bedingung offen oder fehlt; die Tabelle „Bedingungen in den Fällen“ zeigt, was davon zutrifft.",
        "In the others the condition is open or absent; the table “Conditions over the cases” shows which.")
      : say(
        "In den übrigen ist die Bedingung offen: Die Quellen nennen sie nicht oder nur zum Teil. Das heißt nicht, dass sie fehlt.",
        "In the others it is open: the sources do not state it, or only in part. That does not mean that it is absent.")
    return say("Eindeutig belegt ist ", "Clearly documented: ") + list(open) + say(" Fällen. ", " cases. ") + rest
  }

  private var statementMessage: String? {
    let tests = result.statements.filter { $0.claims != .untested }
    guard let source = tests.first?.source else { return nil }
    let counts = StudyResult.StatementTest.Verdict.allCases.map { verdict in
      (verdict, tests.count { $0.verdict == verdict })
    }
    let parts = counts.filter { $0.1 > 0 }.map { "\($0.1)-mal \(verdictName($0.0))" }
    let english = counts.filter { $0.1 > 0 }.map { "\(verdictName($0.0)): \($0.1)" }
    let title = result.publications[source]?.title ?? source
    return say(
      "Verglichen mit \(quoted(title)): \(tests.count) Aussagen an Zellen geprüft, die nicht aus dieser Veröffentlichung stammen; unsere Kodierung ist "
        + "\(list(parts)).",
      "Compared with \(quoted(title)): \(tests.count) statements tested against cells that do not come from it; our coding, by verdict: "
        + "\(list(english)).")
  }

  private var targetMessage: String? {
    guard let target = result.target else { return nil }
    let lacks = target.gaps.filter { $0.isCore && $0.gap.standing == .lacks }.map(\.condition)
    let open = target.gaps.filter { $0.isCore && [.partly, .unknown].contains($0.gap.standing) }.map(\.condition)
    let name = target.name[language]
    let head = say("\(name), Stand \(dates(target.asOf)): ", "\(name), as of \(dates(target.asOf)): ")
    let lackText =
      lacks.isEmpty
      ? head + say("Keine der Bedingungen ist als fehlend belegt.", "no condition is documented as absent.")
      : head
        + say(
          "Nach den Quellen fehlt \(conditionList(lacks)).", "according to the sources, \(conditionList(lacks)) is absent.")
    let openText =
      open.isEmpty
      ? "" : say(" Offen ist: \(conditionList(open)).", " Open: \(conditionList(open)).")
    return lackText + openText
  }

  /// One plain sentence on what a count of so few cases carries.
  var countExplanation: String {
    let best = coreConditions.compactMap { agreement($0.id)?.withoutFindings }.max { $0.present < $1.present }
    guard let best, best.present > 0 else {
      return say(
        "Keine der Bedingungen ist in einem Fall eindeutig belegt; über andere Missionen lässt sich daraus nichts ableiten.",
        "No condition is clearly documented in any case; nothing follows for other missions.")
    }
    let k = best.present
    let n = caseCount
    let lower = language.percent(best.intervals.atLeast.lowerOneSided95)
    let share =
      k == n
      ? say("In allen \(n) untersuchten Fällen", "In all \(n) cases studied")
      : say("In \(k) der \(n) untersuchten Fälle", "In \(k) of the \(n) cases studied")
    // A draw from cases with this outcome makes sense only where each case has it.
    let isOutcomeShared = result.outcome.counts.present == n
    let (de, en) =
      isOutcomeShared ? ("Missionen mit diesem Ergebnis", "missions with this outcome") : ("vergleichbaren Vorhaben", "comparable projects")
    let (those, such) = isOutcomeShared ? ("solcher Missionen", "such missions") : ("dieser Vorhaben", "of these projects")
    let sentence = say(
      "„\(k) von \(n), mindestens \(lower)“ heißt: \(share) ist die Bedingung belegt. Wären diese Fälle zufällig "
        + "aus allen \(de) gezogen, dann wäre mit 95\u{A0}% Sicherheit nur gesagt, dass mindestens \(lower) aller "
        + "\(those) die Bedingung haben. Sie wurden aber ausgesucht; die Zahl zeigt nur, wie wenig \(n) Fälle über andere sagen.",
      "“\(k) of \(n), at least \(lower)” means: \(share.prefix(1).lowercased() + share.dropFirst()) the condition is documented. If these cases had been "
        + "drawn at random from all \(en), one could say with 95\u{A0}% confidence only that at least \(lower) of all "
        + "\(such) have the condition. But they were chosen; the figure only shows how little \(n) cases say about others.")
    return sentence + nestedSentence
  }

  /// That parts of one initiative depend on one another, where some cases are such parts.
  private var nestedSentence: String {
    let parts = result.cases.count { $0.partOf != nil }
    guard parts > 1 else { return "" }
    if let programme = result.inclusion?.programmeName, parts == caseCount {
      return say(
        " Außerdem gehören alle \(parts) Fälle zum selben Programm (\(programme[.de])) und sind nicht unabhängig voneinander; die Zahl rechnet so, "
          + "als wären sie es, und fällt deshalb eher zu hoch aus.",
        " Besides, all \(parts) cases belong to the same programme (\(programme[.en])) and are not independent of one another; the figure counts "
          + "as if they were, and therefore tends to be too high.")
    }
    return say(
      " Außerdem sind \(parts) dieser \(caseCount) Fälle Teile einer größeren Initiative und nicht unabhängig voneinander; die Zahl rechnet so, "
        + "als wären sie es, und fällt deshalb eher zu hoch aus.",
      " Besides, \(parts) of these \(caseCount) cases are parts of a larger initiative and not independent of one another; the figure counts as "
        + "if they were, and therefore tends to be too high.")
  }
}
