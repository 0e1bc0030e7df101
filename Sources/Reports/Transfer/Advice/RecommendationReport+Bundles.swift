import Cases
import Studies
import Transfer

extension RecommendationReport {
  /// The bundles that a document shows: those that hold in every conceivable case in all models or in one, then the smallest of the others.
  var shown: [Recommendation.BundleLine] {
    let robust = advice.robustBundles.prefix(Self.mostShown)
    let others = advice.bundles.filter { bundle in !robust.contains { $0.changes == bundle.changes } }
    let certain = others.filter { !$0.certainIn.isEmpty }
    let possible = others.filter(\.certainIn.isEmpty).enumerated().sorted {
      ($0.element.changes.count, $0.offset) < ($1.element.changes.count, $1.offset)
    }.map(\.element)
    let first = robust + certain.prefix(Self.mostShown)
    return Array(first + possible.prefix(max(1, Self.mostShown / 2 - first.count / 2)))
  }

  var bundleBlocks: [Document.Block] {
    if advice.basis == .agreement { return readingBlocks }
    let shown = shown.filter { !$0.changes.isEmpty || !$0.isRobust }
    guard !shown.isEmpty else { return [] }
    let hasMeasures = !advice.measures.isEmpty
    let hasLabels = shown.contains { $0.evidenceLabel != nil }
    let hasTimes = shown.contains { !$0.leadTime.isUnknown && !$0.changes.isEmpty } || advice.limits.horizon != nil
    let columns =
      [say("Änderungen", "Changes"), say("reicht in", "suffices in")] + (advice.hasOpenCells ? [say("sicher", "certain")] : [])
      + (hasMeasures ? [say("Maßnahmen, die dort ansetzen", "Measures that act on them")] : [])
      + [say("Kosten", "Cost")] + (hasTimes ? [say("Zeit", "Time")] : []) + (hasLabels ? [say("Stufe", "Label")] : [])
    let all = Set((advice.bundles + advice.robustBundles).map(\.changes)).count
    let table = Table(
      caption: all > shown.count
        ? say("Kleinste Bündel (\(shown.count) von \(all) gezeigt)", "Smallest bundles (\(shown.count) of \(all) shown)")
        : say("Kleinste Bündel", "Smallest bundles"), columns: columns,
      rows: shown.map { bundle in
        [
          Table.Cell(changes(bundle)),
          Table.Cell(writer.models(bundle.effectiveIn)),
        ] + (advice.hasOpenCells ? [certainty(bundle)] : []) + (hasMeasures ? [Table.Cell(measures(bundle))] : []) + [
          Table.Cell(cost(bundle))
        ] + (hasTimes ? [Table.Cell(time(bundle))] : [])
          + (hasLabels ? [Table.Cell(bundle.evidenceLabel?.rawValue ?? "–")] : [])
      }, note: bundleNote(isPart: all > shown.count))
    let heading = Document.Block.heading(level: level, text: say("Die Bündel", "The bundles"))
    let notes = AdviceSentence.all(.note, writer)
    return [heading, .table(table)] + (notes.isEmpty ? [] : [.list(notes)])
  }

  private func bundleNote(isPart: Bool) -> String {
    let open =
      !advice.hasOpenCells
      ? ""
      : say(
        " „ja“: was immer noch unbekannt ist; „je nachdem“: nur wenn das Unbekannte günstig ausfällt.",
        " “yes”: whatever is not known; “it depends”: only if what is not known turns out well.")
    return say("Aus keinem Bündel lässt sich etwas weglassen.", "Nothing can be left out of a bundle.") + open
      + (isPart ? say(" Alle stehen in der CSV-Ausgabe.", " All are in the CSV output.") : "")
  }

  private func changes(_ bundle: Recommendation.BundleLine) -> String {
    bundle.changes.isEmpty
      ? say("keine", "none")
      : bundle.stages.joined().map { writer.change($0, bundle.changes[$0] ?? 1) }.joined(separator: ", ")
  }

  private func certainty(_ bundle: Recommendation.BundleLine) -> Table.Cell {
    bundle.certainIn.count == bundle.effectiveIn.count
      ? Table.Cell("● " + say("ja", "yes"), .present)
      : bundle.certainIn.isEmpty
        ? Table.Cell("◐ " + say("je nachdem", "it depends"), .undecided)
        : Table.Cell("● " + say("ja in: ", "yes in: ") + writer.models(bundle.certainIn), .present)
  }

  private func measures(_ bundle: Recommendation.BundleLine) -> String {
    let sets = bundle.measures.map { $0.measures.map(code).joined(separator: " + ") }
    let shown = sets.prefix(4).joined(separator: say(" oder ", " or "))
    let more = sets.count > 4 ? say(" (\(sets.count - 4) weitere)", " (\(sets.count - 4) more)") : ""
    let none =
      bundle.uncovered.isEmpty
      ? "" : say("ohne Maßnahme: ", "without a measure: ") + bundle.uncovered.map(writer.literal).joined(separator: ", ")
    return [shown.isEmpty ? "" : shown + more, none].filter { !$0.isEmpty }.joined(separator: "; ")
  }

  func code(_ id: String) -> String { advice.measures.first { $0.id == id }?.code ?? id }

  private func cost(_ bundle: Recommendation.BundleLine) -> String { writer.cost(bundle.cost) + fits(bundle.fitsBudget) }

  private func time(_ bundle: Recommendation.BundleLine) -> String { writer.time(bundle.leadTime) + fits(bundle.fitsHorizon) }

  private func fits(_ certainty: Bundle.Certainty?) -> String {
    switch certainty {
    case nil: ""
    case .certain: say(" (reicht)", " (within the limit)")
    case .possible: say(" (offen, ob es reicht)", " (open whether within the limit)")
    case .impossible: say(" (zu viel)", " (too much)")
    }
  }

  /// The order of the changes of the first bundle.
  var stepBlocks: [Document.Block] {
    guard let bundle = shown.first(where: { !$0.changes.isEmpty }), bundle.stages.count > 1 else { return [] }
    return [
      .paragraph(
        say(
          "Eine mögliche Reihenfolge\(advice.basis == .agreement ? "" : " für das erste Bündel"); was im selben Schritt steht, kann nebeneinander laufen:",
          "A possible order\(advice.basis == .agreement ? "" : " for the first bundle"); what stands in one step can go on side by side:")),
      .list(
        bundle.stages.enumerated().map { index, stage in
          say("Schritt \(index + 1): ", "Step \(index + 1): ")
            + stage.map { writer.change($0, bundle.changes[$0] ?? 1) }.joined(separator: ", ")
        }),
    ]
  }

  /// The measures that act on some change.
  var measureBlocks: [Document.Block] {
    guard !advice.measures.isEmpty else { return [] }
    return [
      .heading(level: level, text: say("Welche Maßnahmen dort ansetzen", "Which measures act on them")),
      .table(
        Table(
          caption: say("Maßnahmen für diese Entstehungslogik", "Measures for this origin logic"),
          columns: [
            say("Maßnahme", "Measure"), say("wer", "who"), say("setzt an bei", "acts on"), say("Kosten", "Cost"),
            say("Vorlauf", "Lead time"),
          ],
          rows: advice.measures.map { measure in
            [
              Table.Cell("\(measure.code) \(measure.name[writer.language])"), Table.Cell(writer.list(measure.agents.map(writer.agent))),
              Table.Cell(
                measure.actsOn.map { writer.literal($0) + (measure.judged.contains($0) ? say(" (Urteil)", " (judged)") : "") }
                  .joined(separator: ", ")), Table.Cell(writer.cost(measure.cost)), Table.Cell(writer.time(measure.leadTime)),
            ]
          },
          note: say(
            "„(Urteil)“: Dass die Maßnahme dort ansetzt, ist unser Urteil; ohne Zusatz sagt es die Quelle.",
            "“(judged)”: that the measure acts on it is our judgement; otherwise the source says so."))),
    ]
  }
}
