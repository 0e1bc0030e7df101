public import Cases
import Membership
public import Studies

/// Partners for a region, as a document.
public struct MatchReport: Sendable {
  let result: MatchResult
  let words: TransferWords
  private var language: Language { words.language }
  private var listed: [MatchResult.Partner] { Array(result.partners.prefix(result.parameters.count)) }

  /// The document.
  public static func document(_ result: MatchResult, language: Language) -> Document {
    let report = MatchReport(result: result, words: TransferWords(language: language, terms: result.terms))
    let words = report.words
    return Document(
      language: language,
      title: words.say(
        "Partner für eine Missionspartnerschaft: \(result.region.name[.de])",
        "Partners for a mission partnership: \(result.region.name[.en])"),
      subtitle: words.say("Stand der Region: \(result.region.asOf)", "State of the region: \(result.region.asOf)"), facts: [],
      blocks: Document.numbered(
        [
          report.notice,
          .heading(level: 2, text: words.say("Was der Region fehlt und wer es hat", "What the region lacks, and who has it")),
        ]
          + [.table(report.needTable)] + report.partnerSection + report.storySection + report.districtSection
          + [.paragraph(words.nationalSentence)], in: language),
      footer: words.footer(result.version, result.inputSHA256))
  }

  private var notice: Document.Block {
    .notice(
      title: words.say("Ähnlich heißt nicht übertragbar.", "Similar does not mean transferable."),
      text: words.say(
        "Gezeigt wird, wessen Kreis der Region in den verglichenen Merkmalen ähnelt und bei wem dokumentiert ist, was hier fehlt oder offen ist. "
          + "Das ist ein Anfang für ein Gespräch. Ob sich etwas übernehmen lässt, zeigt erst das Gespräch."
          + (result.region.own.isEmpty ? "" : " Die eigenen Vorhaben der Region sind keine Partner und bleiben weg."),
        "Shown is whose district resembles the region in what was compared, and of whom it is documented what is absent or open here. It is a "
          + "place to start a conversation. Whether anything can be taken over only the conversation shows."
          + (result.region.own.isEmpty ? "" : " The region’s own initiatives are no partners and are left out.")))
  }

  private var needTable: Table {
    Table(
      caption: words.say("Bedingung für Bedingung", "Condition by condition"),
      columns: [
        words.say("Bedingung", "Condition"), words.say("in der Region", "in the region"),
        words.say("bei wie vielen dokumentiert", "documented of how many"), words.say("am ähnlichsten von ihnen", "most similar of them"),
      ],
      rows: result.needs.map { need in
        [
          Table.Cell(words.condition(need.condition) + (need.isCore ? "" : words.say(" (weitere)", " (further)"))),
          presence(need.presence), Table.Cell(String(need.holders.count), .number), Table.Cell(nearest(need)),
        ]
      },
      note: words.say(
        "Stehen mehrere in der letzten Spalte, entscheiden die Daten nicht, wer von ihnen der Region am ähnlichsten ist.",
        "Where several stand in the last column, the data do not decide which of them is most similar to the region."))
  }

  private func nearest(_ need: MatchResult.Need) -> String {
    guard !need.nearest.isEmpty else { return words.say("niemand dokumentiert", "documented of nobody") }
    let limit = 4
    let names = need.nearest.prefix(limit).map(name)
    let rest = need.nearest.count - names.count
    guard rest > 0 else { return words.alternatives(names) }
    return names.joined(separator: ", ") + words.say(" oder \(rest) weitere", " or \(rest) more")
  }

  private func presence(_ presence: Presence) -> Table.Cell {
    switch presence {
    case .present: Table.Cell("● " + words.say("vorhanden", "present"), .present)
    case .absent: Table.Cell("○ " + words.say("fehlt", "absent"), .absent)
    case .undecided: Table.Cell("◐ " + words.say("teils", "in part"), .undecided)
    case .unknown: Table.Cell("? " + words.say("unbekannt", "unknown"), .unknown)
    }
  }

  private func name(_ id: String) -> String { result.partners.first { $0.caseID == id }?.name[language] ?? id }

  // MARK: Partners

  private var partnerSection: [Document.Block] {
    let heading = Document.Block.heading(level: 2, text: words.say("Mögliche Partner", "Possible partners"))
    guard !result.partners.isEmpty else {
      return [
        heading,
        .paragraph(
          words.say(
            "Von keinem Vorhaben der Fallsammlung ist dokumentiert, was der Region fehlt.",
            "Of no initiative in the case library it is documented what the region lacks.")),
      ]
    }
    return [heading, .paragraph(decision), .table(partnerTable)]
  }

  private var decision: String {
    let near = result.partners.filter(\.mayBeNearest)
    if near.count == 1, let only = near.first {
      return words.say(
        "Nach den verglichenen Merkmalen ist \(only.name[.de]) der Region am ähnlichsten.",
        "By what was compared, \(only.name[.en]) is most similar to the region.")
    }
    let spans =
      result.region.places.count > 1
      ? words.say(
        ", auch weil die Region mehrere Kreise umfasst, die sich voneinander unterscheiden",
        ", also because the region covers several districts that differ from one another") : ""
    return words.say(
      "Wer der Region insgesamt am ähnlichsten ist, entscheiden die Daten nicht: Die Spannen von \(near.count) Vorhaben überschneiden sich\(spans).",
      "Who is most similar to the region overall the data do not decide: the ranges of \(near.count) initiatives overlap\(spans).")
  }

  private var partnerTable: Table {
    Table(
      caption: words.say(
        "Partner nach dem, was von ihnen dokumentiert ist (\(listed.count) von \(result.partners.count))",
        "Partners by what is documented of them (\(listed.count) of \(result.partners.count))"),
      columns: [
        words.say("Vorhaben", "Initiative"), words.say("Entstehung", "Origin"), words.say("Abstand", "distance"),
        words.say("ähnlichste Kreise", "most similar districts"),
        words.say("hat, was hier fehlt oder offen ist", "has what is absent or open here"), result.outcome[language],
      ],
      rows: listed.map { partner in
        [
          Table.Cell(fullName(partner)), Table.Cell(words.logic(partner.origin)), Table.Cell(words.span(partner.distance), .number),
          Table.Cell(partner.closestPair.map(pair) ?? words.say("Kreis unbekannt", "district unknown")),
          Table.Cell(partner.has.map(words.condition).joined(separator: ", ")), presence(partner.outcome),
        ]
      },
      note: words.say(
        "Abstand: 0 = gleich, 1 = am verschiedensten; eine Spanne, wo etwas unbekannt ist oder ein Gebiet mehrere Kreise umfasst. Ähnlichste Kreise: "
          + "der Kreis der Region und der des Partners, die einander am nächsten sind, und wie viele der \(result.districts) deutschen Kreise dem ersten "
          + "noch näher sind. Zuerst stehen Vorhaben, denen keines in allem gleichkommt und zugleich näher ist; dann zählt, wie viele Kernbedingungen "
          + "dokumentiert sind. Die Reihenfolge ist keine Note.",
        "Distance: 0 = alike, 1 = most different; a range where something is unknown or an area covers several districts. Most similar districts: the "
          + "region’s and the partner’s district that are nearest to each other, and how many of the \(result.districts) German districts are nearer still to "
          + "the first. First stand initiatives that none equals in everything while being nearer; then it counts how many core conditions are "
          + "documented. The order is no grade."))
  }

  private func fullName(_ partner: MatchResult.Partner) -> String {
    guard let whole = partner.partOf, result.partners.contains(where: { $0.caseID == whole }) else { return partner.name[language] }
    return partner.name[language] + words.say(" (Teil von \(name(whole)))", " (part of \(name(whole)))")
  }

  private func pair(_ pair: MatchResult.ClosestPair) -> String {
    let nearer =
      pair.nearer == pair.nearerAtMost
      ? String(pair.nearer) : words.say("\(pair.nearer) bis \(pair.nearerAtMost)", "\(pair.nearer) to \(pair.nearerAtMost)")
    return "\(pair.own) – \(pair.other): \(words.span(pair.distance))"
      + words.say(" (\(nearer) näher)", " (\(nearer) nearer)")
  }

  // MARK: How they got it

  private var storySection: [Document.Block] {
    let heading = Document.Block.heading(level: 2, text: words.say("Wie sie dazu kamen", "How they came by it"))
    let blocks = listed.flatMap { partner -> [Document.Block] in
      let items = events(of: partner).map { entry in
        "\(date(entry.event.when)): \(entry.event.text[language]) (\(entry.conditions.map(words.condition).joined(separator: ", ")))"
      }
      return items.isEmpty ? [] : [.heading(level: 3, text: partner.name[language]), .list(items)]
    }
    let silent = listed.filter { $0.standings.allSatisfy { $0.presence != .present || $0.events.isEmpty } }.map { $0.name[language] }
    let rest =
      silent.isEmpty
      ? []
      : [
        Document.Block.paragraph(
          words.say(
            "Ohne datierte Ereignisse in der Fallsammlung: \(words.list(silent)).",
            "Without dated events in the case library: \(words.list(silent))."))
      ]
    return listed.isEmpty ? [] : [heading] + blocks + rest
  }

  /// What happened at a partner, by time, each event once with the conditions it names.
  private func events(of partner: MatchResult.Partner) -> [(event: MatchResult.Event, conditions: [String])] {
    var conditions: [MatchResult.Event: [String]] = [:]
    for standing in partner.standings where standing.presence == .present {
      for event in standing.events { conditions[event, default: []].append(standing.condition) }
    }
    func key(_ event: MatchResult.Event) -> (Int, String, String) {
      (EventDate(event.when)?.start.sortKey ?? 0, event.when, event.text[language])
    }
    return conditions.sorted { key($0.key) < key($1.key) }.map { ($0.key, $0.value) }
  }

  private func date(_ text: String) -> String { EventDate(text).map(language.text) ?? text }

  // MARK: Districts

  private var districtSection: [Document.Block] {
    guard !result.similarDistricts.isEmpty else { return [] }
    return [
      .heading(level: 2, text: words.say("Kreise mit ähnlicher Struktur", "Districts of similar structure")),
      .paragraph(
        words.say(
          "Unabhängig davon, ob die Fallsammlung dort ein Vorhaben kennt: Diese Kreise liegen der Region auch im ungünstigsten Fall am nächsten.",
          "Whether or not the case library knows an initiative there: these districts are nearest to the region even in the worst case.")),
      .table(
        Table(
          caption: words.say("Die ähnlichsten Kreise", "The most similar districts"),
          columns: [words.say("Kreis", "District"), words.say("Abstand", "distance")],
          rows: result.similarDistricts.map { [Table.Cell($0.name), Table.Cell(words.span($0.distance), .number)] },
          note: words.say(
            "Der Abstand vergleicht nur, was für alle Kreise vorliegt.", "The distance compares only what is there for all districts."))),
    ]
  }
}
