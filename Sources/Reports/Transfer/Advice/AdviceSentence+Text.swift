import Cases
import Studies

extension AdviceSentence {
  /// What comes first.
  func message(_ writer: AdviceWriter) -> String {
    let (advice, say) = (writer.advice, writer.say)
    let goal = writer.goal
    switch self {
    case .satisfied:
      return say(
        "Zu ändern ist nichts: In jedem denkbaren Fall ist schon vorhanden, \(goal.de).",
        "Nothing has to change: whatever is not known, \(goal.en) is there already.")
    case .noBundle:
      return say(
        "Mit dem, was sich ändern lässt, gibt es kein Bündel, nach dem vorhanden wäre, \(goal.de). Was im Weg steht, ist unten genannt.",
        "With what can be changed there is no bundle after which \(goal.en) would be there. What is in the way is named below.")
    case .robust:
      if advice.basis == .agreement { return agreementMessage(writer) }
      let count = advice.robustBundles.count
      guard advice.hasOpenCells else {
        let every = advice.models.count > 1 ? say(" in allen Modellen", " in all models") : ""
        return say(
          (count == 1 ? "Ein Bündel reicht" : "\(count) Bündel reichen") + "\(every): Danach wäre vorhanden, \(goal.de).",
          (count == 1 ? "One bundle suffices" : "\(count) bundles suffice") + "\(every): afterwards \(goal.en) would be there.")
      }
      return say(
        (count == 1 ? "Ein Bündel reicht" : "\(count) Bündel reichen") + " in jedem denkbaren Fall: Danach wäre vorhanden, \(goal.de), "
          + "was immer sich über das Unbekannte herausstellt" + (advice.models.count > 1 ? " und welches Modell man auch nimmt." : "."),
        (count == 1 ? "One bundle suffices" : "\(count) bundles suffice") + " in every conceivable case: afterwards \(goal.en) would be "
          + "there, whatever is not known" + (advice.models.count > 1 ? " and whichever model one takes." : "."))
    default:
      guard advice.hasOpenCells else {
        return say(
          "Kein Bündel reicht in allen Modellen; welches reicht, hängt davon ab, welches man nimmt.",
          "No bundle suffices in all models; which one does depends on the model one takes.")
      }
      return say(
        "Kein Bündel reicht in jedem denkbaren Fall. Welches reicht, hängt davon ab, was noch unbekannt ist"
          + (advice.models.count > 1 ? " und welches der Modelle man nimmt." : "."),
        "No bundle suffices in every conceivable case. Which one does depends on what is not known yet"
          + (advice.models.count > 1 ? " and on the model one takes." : "."))
    }
  }

  /// What the cases share and the target may lack.
  private func agreementMessage(_ writer: AdviceWriter) -> String {
    let bundle = writer.advice.robustBundles.first
    let ids = (bundle?.changes ?? [:]).keys
    let absent = ids.count { writer.isAbsent($0) }
    let open = ids.count - absent
    guard absent > 0 else {
      return writer.say(
        "Von den Bedingungen, die in wenigstens einem Fall belegt sind und in keinem nachweislich fehlen, fehlt hier nachweislich keine; bei \(open == 1 ? "einer" : "\(open)") ist offen, ob sie "
          + "da \(open == 1 ? "ist" : "sind").",
        "Of the conditions that are documented in at least one case and known to be absent in none, none is known to be absent here; of \(open) it is open whether "
          + "\(open == 1 ? "it is" : "they are") there.")
    }
    let german = (
      absent: absent == 1 ? "fehlt hier eine" : "fehlen hier \(absent)",
      open: open == 0
        ? "" : open == 1 ? ", bei einer weiteren ist offen, ob sie da ist" : ", bei \(open) weiteren ist offen, ob sie da sind"
    )
    let english = (
      absent: absent == 1 ? "1 is" : "\(absent) are",
      open: open == 0 ? "" : ", and of \(open) more it is open whether \(open == 1 ? "it is" : "they are") there"
    )
    return writer.say(
      "Von den Bedingungen, die in wenigstens einem Fall belegt sind und in keinem nachweislich fehlen, \(german.absent)\(german.open). Sind alle vorhanden, hat die Region in jedem denkbaren Fall, was die Fälle teilen.",
      "Of the conditions that are documented in at least one case and known to be absent in none, \(english.absent) absent here\(english.open). With all of them present the region has, in every conceivable case, what the cases share."
    )
  }

  /// What the advice rests on.
  func basis(_ writer: AdviceWriter) -> String {
    let (advice, say) = (writer.advice, writer.say)
    let outcome = writer.quoted(advice.outcome?.name[writer.language] ?? "")
    switch self {
    case .agreementWithoutNegatives:
      return say(
        "Gezeigt wird, was die \(advice.caseCount) Fälle mit dem Ergebnis \(outcome) gemeinsam haben. Fälle, in denen es ausblieb, wurden nicht "
          + "untersucht. Deshalb lässt sich nicht sagen, ob das Gemeinsame genügt oder den Unterschied macht.",
        "Shown is what the \(advice.caseCount) cases with the outcome \(outcome) have in common. Cases without it were not studied. So it cannot be "
          + "said whether what they share is enough or makes the difference.")
    case .agreementWithNegatives:
      return say(
        "Gezeigt wird, was die \(advice.caseCount) Fälle mit dem Ergebnis \(outcome) gemeinsam haben. Ob das genügt, sagt eine Gemeinsamkeit nicht.",
        "Shown is what the \(advice.caseCount) cases with the outcome \(outcome) have in common. Whether it is enough, what they share does not say."
      )
    case .readings:
      return say(
        "Nicht alles ist über die Fälle bekannt. Die enge Lesart nimmt, was in jedem Fall belegt ist; die weite nimmt hinzu, was in mindestens einem "
          + "belegt ist und in keinem fehlt. Was die Fälle wirklich teilen, liegt dazwischen.",
        "Not everything is known of the cases. The narrow reading takes what is documented in every case; the wide one adds what is documented in at "
          + "least one and missing in none. What the cases really share lies between the two.")
    case .ambiguous:
      return say(
        "Mit den \(advice.caseCount) Fällen sind \(advice.models.count) gleich gute Modelle vereinbar; die Daten entscheiden nicht zwischen ihnen.",
        "\(advice.models.count) equally good models agree with the \(advice.caseCount) cases; the data do not decide between them.")
    case .oneModel:
      return say(
        "Grundlage ist das eine Modell, das die Untersuchung von \(advice.caseCount) ausgewählten Fällen ergab.",
        "The basis is the one model that the study of \(advice.caseCount) chosen cases gave.")
    case .formulas:
      return say(
        "Grundlage sind die angegebenen Formeln. Worauf sie selbst beruhen, ist hier nicht bekannt.",
        "The basis is the formulas given. What they rest on themselves is not known here.")
    case .leftOut:
      let names = (advice.target?.leftOut ?? []).map { advice.caseNames[$0]?[writer.language] ?? $0 }
      return say(
        "\(writer.list(names)) gehört selbst zu den untersuchten Fällen und ist hier ausgelassen: Niemand ist Beleg für sich selbst.",
        "\(writer.list(names)) is itself among the cases studied and is left out here: nobody is evidence for itself.")
    default: return say("Was nur geplant ist, gilt nicht als vorhanden.", "What is only planned does not count as present.")
    }
  }

  /// What one must know to read it.
  func note(_ writer: AdviceWriter) -> String {
    let (advice, say) = (writer.advice, writer.say)
    switch self {
    case .severalCases:
      return say(
        "Stufe A: Diese Zusammensetzung von Bedingungen zeigen mindestens zwei Fälle, und keiner davon weicht im Ergebnis ab.",
        "Label A: at least two cases show this configuration, and none of them departs in the outcome.")
    case .oneCase:
      return say(
        "Stufe B: Diese Zusammensetzung von Bedingungen zeigt ein einziger Fall.", "Label B: a single case shows this configuration.")
    case .easy:
      return say(
        "Stufe D: Diese Zusammensetzung von Bedingungen zeigt kein Fall. Angenommen ist nur, was den begründeten Erwartungen entspricht.",
        "Label D: no case shows this configuration. Assumed is only what agrees with the reasoned expectations.")
    case .difficult:
      return say(
        "Stufe E: Diese Zusammensetzung von Bedingungen zeigt kein Fall, und die Annahme über sie stützt keine Erwartung.",
        "Label E: no case shows this configuration, and no expectation supports what is assumed of it.")
    case .belowCut:
      return say(
        "Stufe C: Diese Zusammensetzung kommt nur vereinzelt vor, oder ein Fall mit ihr weicht im Ergebnis ab.",
        "Label C: this configuration occurs too rarely, or a case with it departs in the outcome.")
    case .withheld:
      return say(
        "Nicht empfohlen werden \(advice.withheld) weitere Bündel: Sie enden in einer Zusammensetzung, über die nichts angenommen werden darf (Stufe X).",
        "\(advice.withheld) further bundles are not recommended: they end in a configuration of which nothing may be assumed (label X).")
    case .unknownCost:
      return say(
        "Wo Kosten unbekannt sind, bleibt offen, welches Bündel das günstigste ist. Unbekannt heißt nicht null.",
        "Where costs are unknown, it stays open which bundle is cheapest. Unknown does not mean zero.")
    case .uncovered:
      let names = advice.uncoveredChanges.map(writer.literal)
      return say(
        "Für \(writer.list(names)) nennt der Katalog keine Maßnahme, die zur Entstehungslogik passt. Das ist ein Befund über den Katalog, nicht über die Region.",
        "For \(writer.list(names)) the catalogue has no measure that fits the origin logic. That is a finding about the catalogue, not about the region."
      )
    case .hybrid:
      return say(
        "Die Quellen beschreiben eine Mischform; deshalb kommen Maßnahmen für beide Entstehungslogiken und für ihre Verbindung in Frage.",
        "The sources describe a hybrid; so measures for both origin logics and for their combination are options.")
    case .originNotStated:
      return say(
        "Die Entstehungslogik ist nicht angegeben; deshalb kommen alle Maßnahmen in Frage.",
        "The origin logic is not stated; so all measures are options.")
    case .incomplete:
      return say(
        "Die Suche wurde vor dem Ende abgebrochen. Jedes gezeigte Bündel ist so klein wie möglich, aber es kann weitere geben.",
        "The search was stopped before its end. Every bundle shown is as small as possible, but there may be more.")
    default:
      return say(
        "Über zu vieles ist nichts bekannt, um jeden denkbaren Fall einzeln durchzugehen. Gezeigt sind nur Bündel, die in allen zugleich reichen.",
        "Too much is unknown to go through every conceivable case. Only bundles that suffice in all of them at once are shown.")
    }
  }

  /// What the advice does not say.
  func limit(_ writer: AdviceWriter) -> String {
    switch self {
    case .created:
      return writer.say(
        "Dass sich eine Bedingung schaffen lässt und dann ebenso trägt wie dort, wo sie gewachsen ist, ist eine Annahme. Zu Nebenfolgen ist nichts gesagt.",
        "That a condition can be created, and then carries as it does where it grew, is an assumption. Nothing is said about what else would change with it."
      )
    case .review:
      return writer.say(
        "Ob ein Vorschlag passt, prüfen am besten Menschen vor Ort, auch solche, die Einwände haben.",
        "Whether a proposal fits is best judged by people in the place, those with objections among them.")
    default:
      return writer.say(
        "Regionale Missionen ergänzen nationale Vorhaben; sie ersetzen sie nicht.",
        "Regional missions complement national ones; they do not replace them.")
    }
  }
}

extension AdviceWriter {
  /// What a bundle aims at, as a part of a sentence.
  var goal: (de: String, en: String) {
    switch advice.basis {
    case .agreement: ("was die Fälle gemeinsam haben", "what the cases have in common")
    case .sufficiency: ("was die Modelle verlangen", "what the models ask for")
    case .formulas: ("was die Formeln verlangen", "what the formulas ask for")
    }
  }
}

extension Recommendation {
  /// Whether some cell leaves open on which side it lies.
  var hasOpenCells: Bool {
    conditions.contains { line in
      guard let cell = CellText.bounds(line.cell) else { return true }
      return cell.lower != cell.upper && cell.lower < 0.5 && cell.upper > 0.5 || cell.upper > 1 && cell.lower != cell.upper
    }
  }
}
