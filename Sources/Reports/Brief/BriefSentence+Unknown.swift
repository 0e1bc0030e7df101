import Cases
import Studies
import Transfer

extension BriefSentence {
  // MARK: What is not known

  func unknown(_ writer: BriefWriter) -> Statement? {
    let (brief, say) = (writer.brief, writer.say)
    switch self {
    case .difference:
      guard brief.result.outcome.counts.absent == 0 else { return nil }
      return Statement(
        claim: say("Ob das Gemeinsame den Unterschied macht.", "Whether what the cases share makes the difference."),
        uncertainty: say(
          "Fälle, in denen \(writer.outcome) ausblieb, wurden nicht untersucht.", "Cases without \(writer.outcome) were not studied."))
    case .contribution:
      guard !brief.options.isEmpty else { return nil }
      return Statement(
        claim: say("Wie viel eine Maßnahme hier ändern würde.", "How much a measure would change here."),
        uncertainty: say(
          "Der Katalog hält fest, wo eine Maßnahme ansetzt, nicht wie stark; eine Aussage dazu ist nicht möglich.",
          "The catalogue records what a measure acts on, not how strongly; no statement on that is possible."))
    case .cost: return cost(writer)
    case .creation:
      guard !brief.open.isEmpty else { return nil }
      return Statement(
        claim: say(
          "Ob sich schaffen lässt, was anderswo gewachsen ist, und ob es dann ebenso trägt.",
          "Whether what grew elsewhere can be created, and whether it then carries as well."),
        uncertainty: say(
          "Das ist eine Annahme; zu Nebenfolgen ist nichts gesagt.", "That is an assumption; nothing is said about what else would change.")
      )
    default: return nil
    }
  }

  private func cost(_ writer: BriefWriter) -> Statement? {
    let options = writer.brief.options
    guard !options.isEmpty else { return nil }
    let known = options.count { $0.measure.cost.isKnown }
    guard known < options.count else { return nil }
    return Statement(
      claim: writer.say("Was das kostet.", "What it costs."),
      uncertainty: known == 0
        ? writer.say(
          "Für keine der Maßnahmen nennt eine Quelle Kosten. Unbekannt heißt nicht null.",
          "For none of the measures does a source name the cost. Unknown does not mean zero.")
        : writer.say(
          "Für \(options.count - known) von \(options.count) Maßnahmen sind die Kosten unbekannt. Unbekannt heißt nicht null.",
          "For \(options.count - known) of \(options.count) measures the cost is unknown. Unknown does not mean zero."))
  }

  // MARK: What would change the picture

  func wouldChange(_ writer: BriefWriter) -> Statement? {
    let (brief, say) = (writer.brief, writer.say)
    switch self {
    case .answers:
      let open = writer.undecided(core: true) + writer.undecided(core: false)
      guard !open.isEmpty else { return nil }
      return Statement(
        claim: say(
          "Auskunft der Region zu \(open.count == 1 ? "der offenen Bedingung" : "den \(open.count) offenen Bedingungen").",
          "Information from the region on the \(open.count == 1 ? "open condition" : "\(open.count) open conditions")."),
        uncertainty: say(
          "Bis dahin ist offen, ob hier etwas zu schaffen ist.", "Until then it is open whether anything has to be created here."))
    case .negatives:
      guard brief.result.outcome.counts.absent == 0 else { return nil }
      return Statement(
        claim: say("Fälle, in denen \(writer.outcome) ausblieb.", "Cases without \(writer.outcome)."),
        uncertainty: say(
          "Erst sie könnten zeigen, worin sich gelungene und nicht gelungene Vorhaben unterscheiden.",
          "Only they could show in what projects that succeeded differ from those that did not."))
    case .secondCoder:
      guard brief.result.checks.contains(where: { $0.id == "second-coder" && $0.status != .passed }) else { return nil }
      return Statement(
        claim: say("Eine zweite, unabhängige Kodierung der Fälle.", "A second, independent coding of the cases."),
        uncertainty: say(
          "Bisher ist nicht jede Zelle auch von einer zweiten Person kodiert.", "So far not every cell was coded by a second person too."))
    default: return nil
    }
  }
}

extension BriefWriter {
  /// A text with a capital letter.
  func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
