import Cases
import Membership
import Studies
import Transfer

extension RecommendationReport {
  /// What is in the way, path by path, and who could remove it.
  var blockedBlocks: [Document.Block] {
    guard !advice.blocked.isEmpty || !advice.openings.isEmpty else { return [] }
    let lines = advice.blocked.prefix(Self.mostLines).map { path in
      "\(pathName(path)): " + path.by.map(blocker).joined(separator: "; ") + "."
    }
    let more = advice.blocked.count - lines.count
    let rest = more > 0 ? [say("\(more) weitere stehen in der JSON-Ausgabe.", "\(more) more are in the JSON output.")] : []
    return [.heading(level: level, text: say("Was im Weg steht", "What is in the way"))]
      + (lines.isEmpty ? [] : [.list(lines + rest)]) + openingBlocks
  }

  private func pathName(_ path: Recommendation.BlockedLine) -> String {
    if advice.basis == .agreement { return writer.reading(advice.models[path.model].reading).capitalizedFirst }
    let model = advice.models.count > 1 ? say("Modell \(path.model + 1), ", "Model \(path.model + 1), ") : ""
    return "\(model)\(say("Weg", "path")) \(path.term)"
  }

  private func blocker(_ blocker: Recommendation.BlockerLine) -> String {
    let name = blocker.expression.map { blocker.kind.namesLiteral ? writer.literal($0) : $0 } ?? ""
    switch blocker.kind {
    case .fixed:
      return say(
        "\(name) fehlt und lässt sich nach den Angaben nicht schaffen", "\(name) is missing and, as far as is stated, cannot be created")
    case .direction:
      return say(
        "\(name) wäre nötig, geändert werden darf nur in die andere Richtung",
        "\(name) would be needed, and only the other direction is allowed")
    case .horizon: return say("\(name) braucht länger, als Zeit ist", "\(name) takes longer than there is time")
    case .time:
      return say(
        "nacheinander brauchen die Änderungen länger, als Zeit ist", "one after another the changes take longer than there is time")
    case .unknown:
      return say(
        "ob \(name) vorhanden ist, ist unbekannt, und schaffen lässt es sich nach den Angaben nicht",
        "whether \(name) is there is not known, and as far as is stated it cannot be created")
    case .negation:
      return say(
        "zugleich wäre \(name) erfüllt, ein Weg zum ausbleibenden Ergebnis",
        "\(name) would be satisfied too, a path to the outcome’s absence")
    case .necessity:
      return say("\(name) gilt als notwendig und wäre nicht erfüllt", "\(name) is held to be necessary and would not be satisfied")
    case .impossible: return say("\(name) kann nicht vorkommen", "\(name) cannot occur")
    }
  }

  /// The smallest sets of changes that others would have to make.
  private var openingBlocks: [Document.Block] {
    guard !advice.openings.isEmpty else { return [] }
    let shown = advice.openings.prefix(Self.mostLines)
    let hasAgents = shown.contains { $0.changes.contains { !$0.agents.isEmpty } }
    return [
      .table(
        Table(
          caption: say("Was einen Weg öffnen würde", "What would open a path"),
          columns: [say("nötig wäre", "needed")] + (hasAgents ? [say("an wen sich das richtet", "whom it addresses")] : [])
            + [say("öffnet", "opens")],
          rows: shown.map { opening in
            [
              Table.Cell(
                opening.changes.map {
                  writer.literal($0.change) + ($0.mayBeThere ? say(" (vielleicht schon da)", " (maybe there already)") : "")
                }.joined(separator: say(" und ", " and ")))
            ] + (hasAgents ? [Table.Cell(addressees(opening))] : []) + [Table.Cell(writer.models(opening.models))]
          }, note: say("Jede Zeile genügt für sich.", "Each row is enough by itself.")))
    ]
  }

  private func addressees(_ opening: Recommendation.OpeningLine) -> String {
    let agents = Condition.Agent.allCases.filter { agent in opening.changes.contains { $0.agents.contains(agent) } }
    return agents.isEmpty ? say("nicht angegeben", "not stated") : writer.list(agents.map(writer.agent))
  }

  /// What is worth finding out first.
  var unknownBlocks: [Document.Block] {
    guard !advice.unknownsWorthFinding.isEmpty else { return [] }
    return [
      .heading(level: level, text: say("Was zuerst zu klären ist", "What to find out first")),
      .paragraph(unknownSentence),
      .list(
        advice.unknownsWorthFinding.prefix(Self.mostLines).map { cell in
          let question = advice.conditions.first { $0.id == cell.condition }?.question?[writer.language] ?? ""
          let name = writer.condition(cell.condition)
          return question.isEmpty ? name : "\(name): \(question)"
        }),
    ]
  }

  private var unknownSentence: String {
    advice.unknownsWorthFinding.contains { $0.pairs > 0 }
      ? say(
        "Genau diese Angaben entscheiden, welche Änderungen nötig sind; sind sie bekannt, ändert nichts anderes Unbekanntes mehr etwas daran.",
        "Exactly these cells decide which changes are needed; once they are known, nothing else that is unknown alters it.")
      : say("Davon hängt ab, welche Änderungen nötig sind:", "Which changes are needed depends on this:")
  }

  /// What would change the advice, and how far each path goes.
  var changeBlocks: [Document.Block] {
    let pivots = advice.wouldChange.prefix(Self.mostLines).map { cell in
      let name = writer.quoted(writer.condition(cell.condition))
      switch cell.effect {
      case .opens:
        return say("\(name): Wäre die Angabe anders, gäbe es ein Bündel.", "\(name): were this cell otherwise, there would be a bundle.")
      case .closes:
        return say(
          "\(name): Wäre die Angabe anders, gäbe es keines mehr.", "\(name): were this cell otherwise, there would be none any more.")
      case .alters:
        return say(
          "\(name): Wäre die Angabe anders, reichten andere Bündel.", "\(name): were this cell otherwise, other bundles would suffice.")
      }
    }
    let heading = Document.Block.heading(level: level, text: say("Was den Rat ändern würde", "What would change the advice"))
    return (pivots.isEmpty ? [] : [heading, .list(pivots)]) + ceilingBlocks
  }

  private var ceilingBlocks: [Document.Block] {
    let graded =
      advice.basis != .agreement
      && advice.conditions.contains { line in
        CellText.bounds(line.cell).map { !($0.lower == 0 || $0.lower == 1) || $0.lower != $0.upper } ?? false
      }
    guard graded else { return [] }
    var seen: Set<String> = []
    let lines = advice.ceilings.filter { seen.insert($0.term).inserted }
    return [
      .table(
        Table(
          caption: say("Zugehörigkeit zu jedem Weg, jetzt und höchstens", "Membership in each path, now and at most"),
          columns: [
            say("Weg", "Path"), say("jetzt", "now"), say("höchstens erreichbar", "within reach at most"),
            say("schwächstes zuerst", "weakest first"),
          ],
          rows: lines.prefix(Self.mostLines).map { line in
            [
              Table.Cell(line.term), Table.Cell(writer.span(line.membership.min, line.membership.max), .number),
              Table.Cell(writer.span(line.ceiling.min, line.ceiling.max), .number),
              Table.Cell(line.weakest.map(writer.literal).joined(separator: ", ")),
            ]
          },
          note: say(
            "Die Zugehörigkeit zu einem Weg ist die kleinste seiner Bedingungen. Bleibt die Grenze bei 0,5 oder darunter, genügen Änderungen am Übrigen nicht.",
            "Membership in a path is the smallest of its conditions. Where the limit stays at 0.5 or below, changing the others is not enough."
          )))
    ]
  }

  var modelBlocks: [Document.Block] {
    guard advice.basis != .agreement, advice.models.count > 1 || advice.basis == .sufficiency else { return [] }
    let lines = advice.models.prefix(Self.mostLines).enumerated().map { "\($0.offset + 1): \($0.element.expression)" }
    let more = advice.models.count - lines.count
    let rest = more > 0 ? [say("\(more) weitere.", "\(more) more.")] : []
    return [.heading(level: level, text: say("Die Modelle", "The models")), .list(lines + rest)]
  }

  /// Whom to talk to.
  var peerBlocks: [Document.Block] {
    guard !advice.peers.isEmpty else { return [] }
    return [
      .heading(level: level, text: say("Mit wem sich ein Gespräch lohnt", "Whom to talk to")),
      .table(
        Table(
          caption: say(
            "Abstand zu den Fällen nach ihrem Umfeld (0 = gleich, 1 = am verschiedensten)",
            "Distance to the cases by context (0 = alike, 1 = most different)"),
          columns: [
            say("Fall", "Case"), say("Abstand", "Distance"), say("hat, was hier offen ist oder fehlt", "has what is open or absent here"),
          ],
          rows: advice.peers.map { peer in
            [
              Table.Cell(advice.caseNames[peer.caseID]?[writer.language] ?? peer.caseID),
              Table.Cell(writer.language.span(peer.distance), .number),
              Table.Cell(peer.hasOpenConditions.isEmpty ? "–" : writer.list(peer.hasOpenConditions.map(writer.condition))),
            ]
          },
          note: say(
            "Ähnlich heißt nicht, dass dort Bewährtes hier passt; es ist ein guter Anfang für ein Gespräch.",
            "Similar does not mean that what worked there fits here; it is a good start for a conversation."))),
    ]
  }
}

extension Recommendation.BlockerLine.Kind {
  /// Whether its expression is a single literal.
  var namesLiteral: Bool {
    switch self {
    case .fixed, .direction, .horizon, .unknown: true
    case .time, .negation, .necessity, .impossible: false
    }
  }
}

extension String {
  /// With its first letter in upper case.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
