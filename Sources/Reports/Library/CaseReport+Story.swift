import CaseFiles
public import Cases

extension CaseReport {
  /// What happened, with the conditions it concerns.
  var timelineSection: [Document.Block] {
    guard !item.timeline.isEmpty else { return [] }
    let events = item.timeline.enumerated()
      .sorted { ($0.element.when.start.sortKey, $0.offset) < ($1.element.when.start.sortKey, $1.offset) }.map(\.element)
    let table = Table(
      caption: say("Was wann geschah", "What happened when"),
      columns: [say("Wann", "When"), say("Was", "What"), say("betrifft", "concerns"), say("Quelle", "Source")],
      rows: events.map { event in
        let mark = event.kind == .setback ? say("Rückschlag: ", "Setback: ") : ""
        return [
          Table.Cell(dateText(event.when)), Table.Cell(mark + event.text[language], event.kind == .setback ? .absent : .plain),
          Table.Cell(event.conditions.map { library.codebook.condition($0)?.name[language] ?? $0 }.joined(separator: ", ")),
          Table.Cell(event.sources.joined(separator: ", ")),
        ]
      })
    return [.heading(level: 2, text: say("Wie sie es gemacht haben", "How they did it")), .table(table)]
  }

  var actorSection: [Document.Block] {
    guard !item.actors.isEmpty else { return [] }
    let table = Table(
      caption: say("Wer beteiligt ist", "Who takes part"),
      columns: [say("Wer", "Who"), say("Rolle", "Role"), say("bringt ein", "brings"), say("hat davon", "gets")],
      rows: item.actors.map { actor in
        [
          Table.Cell(actor.name[language] + (actor.stance == .opposes ? say(" (dagegen)", " (opposes)") : "")),
          Table.Cell(actor.role?[language] ?? "–"), Table.Cell(actor.contributes?[language] ?? "–"),
          Table.Cell(actor.benefits?[language] ?? "–"),
        ]
      })
    return [.heading(level: 2, text: say("Beteiligte", "People and bodies")), .table(table)]
  }

  var quantitySection: [Document.Block] {
    guard !item.quantities.isEmpty else { return [] }
    let table = Table(
      caption: say("Zahlen mit Zeit und Quelle", "Figures with period and source"),
      columns: [
        say("Was", "What"), say("Wert", "Value"), say("Einheit", "Unit"), say("Zeit", "Period"), say("Quelle", "Source"),
      ],
      rows: item.quantities.map { quantity in
        let own = quantity.selfReport ? say(" (Selbstauskunft)", " (self-report)") : ""
        let note = quantity.note.map { " – \($0[language])" } ?? ""
        return [
          Table.Cell(quantity.label[language] + own + note), Table.Cell(language.number(quantity.value), .number),
          Table.Cell(quantity.unit[language]), Table.Cell(dateText(quantity.period)),
          Table.Cell(quantity.sources.joined(separator: ", ")),
        ]
      })
    return [.heading(level: 2, text: say("Zahlen", "Figures")), .table(table)]
  }

  var uncertaintySection: [Document.Block] {
    var blocks: [Document.Block] = []
    if !item.conflicts.isEmpty {
      blocks += [
        .heading(level: 2, text: say("Wo Quellen sich widersprechen", "Where sources contradict each other")),
        .list(item.conflicts.map { $0[language] }),
      ]
    }
    if !item.openQuestions.isEmpty {
      blocks += [
        .heading(level: 2, text: say("Was offen ist", "What is open")), .list(item.openQuestions.map { $0[language] }),
      ]
    }
    return blocks
  }

  /// The sources that anything above rests on.
  var sourceSection: [Document.Block] {
    let cells = Array(item.conditions.values) + Array(item.outcomes.values)
    let ids =
      Set(cells.flatMap { $0.claims.map(\.source) }).union(item.origin.claims.map(\.source))
      .union(item.goals.map(\.source)).union(item.timeline.flatMap(\.sources)).union(item.actors.flatMap(\.sources))
      .union(item.quantities.flatMap(\.sources))
    let lines = ids.sorted().compactMap { id in library.sources[id].map(sourceText) }
    return [.heading(level: 2, text: say("Quellen", "Sources")), .list(lines)]
  }

  private func sourceText(_ source: Source) -> String {
    let authors = source.authors.isEmpty ? source.producer ?? "" : source.authors.joined(separator: ", ")
    let year = source.year.map { " (\($0.text))" } ?? say(" (o.\u{A0}J.)", " (n.d.)")
    let url = source.url.map { " \($0)" } ?? ""
    return "[\(source.id)] \(authors)\(year): \(source.title).\(url)"
  }

  /// A date as the language writes it.
  func dateText(_ date: EventDate) -> String { language.text(date) }
}

extension Language {
  /// A date as the language writes it.
  public func text(_ date: EventDate) -> String {
    let start = text(date.start)
    if date.isOpen { return self == .de ? "seit \(start)" : "since \(start)" }
    guard let end = date.end else { return start }
    return "\(start)–\(text(end))"
  }

  private func text(_ point: EventDate.Point) -> String {
    guard let month = point.month else { return String(point.year) }
    guard self == .de else {
      let day = point.day.map { "-" + (($0 < 10) ? "0\($0)" : "\($0)") } ?? ""
      return "\(point.year)-\(month < 10 ? "0" : "")\(month)\(day)"
    }
    return point.day.map { "\($0).\(month).\(point.year)" } ?? "\(month)/\(point.year)"
  }
}

extension Language {
  /// A number with the marks of the language and as many decimals as it has.
  public func number(_ value: Double) -> String {
    let isWhole = value == value.rounded() && abs(value) < 1e15
    let text = isWhole ? String(Int(abs(value))) : String(abs(value))
    let parts = text.split(separator: ".")
    var digits = ""
    for (offset, digit) in (parts.first ?? "").reversed().enumerated() {
      if offset > 0, offset.isMultiple(of: 3), (parts.first?.count ?? 0) > 4 { digits.append(self == .de ? "." : ",") }
      digits.append(digit)
    }
    let decimals = parts.count > 1 ? (self == .de ? "," : ".") + parts[1] : ""
    return (value < 0 ? "−" : "") + String(digits.reversed()) + decimals
  }
}
