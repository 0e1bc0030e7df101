public import CaseFiles
public import Cases
public import Figures
public import Studies

/// Figures of single cases and of where cases lie.
public enum CaseFigures {
  /// The events of a case in time.
  ///
  /// - Parameters:
  ///   - item: The case.
  ///   - library: The library that it stands in.
  ///   - language: The language.
  /// - Returns: The figure `timeline`; `nil` where the case has no dated event.
  public static func timeline(_ item: Case, in library: Library, language: Language) -> Figure? {
    let writer = FigureWriter(language: language)
    let events = item.timeline.sorted { ($0.when.start.sortKey, $0.text[language]) < ($1.when.start.sortKey, $1.text[language]) }
    guard let first = events.first?.when.start.year, let last = events.map(\.when.lastYear).max() else { return nil }
    func place(_ point: EventDate.Point) -> Double {
      Double(point.year) + (point.month.map { (Double($0) - 0.5) / 12 } ?? 0.5)
    }
    func end(_ date: EventDate) -> Double? { date.end.map(place) ?? (date.isOpen ? Double(last) + 1 : nil) }
    let rows = events.map { event in
      RangeChart.Row(
        "\(language.text(event.when)): \(event.text[language])",
        spans: end(event.when).map { [.init(place(event.when.start), $0, isBroken: event.when.isOpen)] } ?? [],
        signs: [(place(event.when.start), sign(event.kind))], note: event.phase.map(language.name) ?? "")
    }
    let setbacks = events.count { $0.kind == .setback }
    let ofThem = writer.say(
      setbacks == 0 ? "kein Rückschlag darunter" : setbacks == 1 ? "davon ein Rückschlag" : "davon \(setbacks) Rückschläge",
      setbacks == 0 ? "no setback among them" : setbacks == 1 ? "one of them a setback" : "\(setbacks) of them setbacks")
    let finding = writer.say(
      "\(writer.count(events.count, ("Ereignis", "Ereignisse"), ("", ""))) von \(first) bis \(last), \(ofThem).",
      "\(writer.count(events.count, ("", ""), ("event", "events"))) from \(first) to \(last), \(ofThem).")
    let kinds = Set(events.map(\.kind))
    let words = writer.words(
      writer.say("\(item.name[language]): was wann geschah", "\(item.name[language]): what happened when"), finding: finding,
      source: writer.source(file: writer.say("Falldatei \(item.id)", "case file \(item.id)"), fingerprint: library.fingerprint),
      alt: writer.say(
        "Eine Zeile je Ereignis, nach dem Datum, rechts die Phase.", "A row for each event, by date, with its phase on the right."))
    let table = FigureTable(
      columns: [writer.say("wann", "when"), writer.say("was", "what"), writer.say("Art", "kind"), writer.say("Phase", "phase")],
      rows: events.map { [$0.when.text, $0.text[language], name($0.kind, writer), $0.phase.map(language.name) ?? ""] })
    var chart = RangeChart(
      rows: rows, domain: (Double(first), Double(last) + 1), axis: writer.say("Jahr", "Year"), format: "d",
      legend: TimelineEvent.Kind.allCases.filter(kinds.contains).map { (sign($0), name($0, writer)) })
    chart.labelWidth = 420
    chart.plotWidth = 300
    return chart.figure("timeline", words, table)
  }

  private static func sign(_ kind: TimelineEvent.Kind) -> Sign {
    switch kind {
    case .event: .present
    case .milestone: .diamond
    case .setback: .cross
    }
  }

  private static func name(_ kind: TimelineEvent.Kind, _ writer: FigureWriter) -> String {
    switch kind {
    case .event: writer.say("Ereignis", "event")
    case .milestone: writer.say("Meilenstein", "milestone")
    case .setback: writer.say("Rückschlag", "setback")
    }
  }

  /// The Länder as tiles, in their places as well as tiles allow.
  private static let tiles: [(code: String, row: Int, column: Int)] = [
    ("SH", 0, 1), ("HH", 1, 1), ("MV", 0, 2), ("HB", 1, 0), ("NI", 2, 1), ("BB", 2, 3), ("BE", 1, 3), ("NW", 3, 0), ("ST", 2, 2),
    ("HE", 4, 1), ("TH", 3, 2), ("SN", 3, 3), ("RP", 4, 0), ("SL", 5, 0), ("BW", 5, 1), ("BY", 5, 2),
  ]

  /// In which Länder the cases of a study lie.
  ///
  /// - Parameters:
  ///   - result: The study's result.
  ///   - library: The library, for the places.
  ///   - language: The language.
  /// - Returns: The figure `case-map`.
  public static func map(_ result: StudyResult, in library: Library, language: Language) -> Figure {
    let writer = FigureWriter(language: language)
    var byLand: [String: [String]] = [:]
    var elsewhere: [String] = []
    for item in result.cases {
      let lands = Set((library.cases[item.id]?.places ?? []).compactMap(\.land).map { String($0.suffix(2)) })
      let known = lands.filter { land in tiles.contains { $0.code == land } }
      if known.isEmpty { elsewhere.append(item.shortName[language]) }
      for land in known { byLand[land, default: []].append(item.shortName[language]) }
    }
    let most = Double(byLand.values.map(\.count).max() ?? 1)
    let rows = (0..<6).map { row in
      GridChart.Row(
        "",
        (0..<4).map { column in
          guard let tile = tiles.first(where: { $0.row == row && $0.column == column }) else { return GridChart.Cell() }
          let count = byLand[tile.code]?.count ?? 0
          return GridChart.Cell(
            text: count == 0 ? tile.code : "\(tile.code): \(count)", shade: count == 0 ? 0 : 0.25 + 0.75 * Double(count) / most)
        })
    }
    let placed = byLand.count
    let finding =
      writer.say(
        "\(writer.cases(result.cases.count)) in \(placed) von 16 Ländern.", "\(writer.cases(result.cases.count)) in \(placed) of 16 Länder."
      )
      + (elsewhere.isEmpty ? "" : writer.say(" Ohne Land: \(writer.list(elsewhere)).", " Without a Land: \(writer.list(elsewhere))."))
    let words = writer.words(
      writer.say("Wo die Fälle liegen", "Where the cases lie"), finding: finding, source: writer.source(result),
      alt: writer.say(
        "Ein Feld je Land, etwa an seinem Ort, mit der Zahl der Fälle.",
        "A field for each Land, about at its place, with the number of cases."))
    let table = FigureTable(
      columns: [writer.say("Land", "Land"), writer.say("Fälle", "Cases")],
      rows: byLand.sorted { $0.key < $1.key }.map { [$0.key, $0.value.joined(separator: ", ")] }
        + (elsewhere.isEmpty ? [] : [[writer.say("ohne Land", "without"), elsewhere.joined(separator: ", ")]]))
    var chart = GridChart(columns: ["", "", "", ""], rows: rows)
    chart.isMap = true
    return chart.figure("case-map", words, table)
  }
}
