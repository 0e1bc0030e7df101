import Cases
import Studies
import Transfer

extension RecommendationReport {
  /// What the cases share, reading by reading: what is absent here, what is open, and which measures act on it.
  ///
  /// What cases share is one conjunction, so its bundles are all parts of one: what is absent has to change in every case, what is open only where it turns out to be
  /// missing. That is said instead of listing every part.
  var readingBlocks: [Document.Block] {
    guard !advice.isSatisfied else { return [] }
    return [.heading(level: level, text: say("Was fehlt und was offen ist", "What is absent and what is open"))] + readingLists
      + notes(except: []).map { .paragraph($0) }
  }

  /// What one must know to read it, without some of the sentences.
  func notes(except: Set<AdviceSentence>) -> [String] {
    AdviceSentence.all(.note, writer, except: except)
  }

  /// The same without heading and notes.
  var readingLists: [Document.Block] {
    guard !advice.isSatisfied else { return [] }
    var before: Set<String> = []
    var blocks: [Document.Block] = []
    for (index, model) in advice.models.enumerated() {
      guard let bundle = certainBundle(index) else { continue }
      let new = bundle.stages.joined().filter { !before.contains($0) }
      blocks.append(.paragraph(introduction(model.reading, isFirst: index == 0, isEmpty: new.isEmpty)))
      if !new.isEmpty { blocks.append(.list(lines(new, bundle, isFirst: index == 0))) }
      before.formUnion(bundle.changes.keys)
    }
    return blocks
  }

  /// The bundle that holds in every conceivable case in a model.
  private func certainBundle(_ model: Int) -> Recommendation.BundleLine? {
    (advice.bundles + advice.robustBundles).filter { $0.certainIn.contains(model) }.min { $0.changes.count < $1.changes.count }
  }

  private func introduction(_ reading: Recommendation.ModelLine.Reading?, isFirst: Bool, isEmpty: Bool) -> String {
    let rest = isEmpty ? say(" Hier fehlt davon nichts.", " Nothing of it is absent here.") : ""
    switch reading {
    case .documentedInAll, nil:
      return say("In jedem der Fälle belegt (enge Lesart):", "Documented in every case (narrow reading):") + rest
    case .missingInNone:
      return
        (isFirst
        ? say(
          "In mindestens einem Fall belegt und in keinem fehlend (weite Lesart):",
          "Documented in at least one case and missing in none (wide reading):")
        : say(
          "Dazu, was in mindestens einem Fall belegt ist und in keinem fehlt (weite Lesart):",
          "In addition what is documented in at least one case and missing in none (wide reading):")) + rest
    }
  }

  private func lines(_ new: [String], _ bundle: Recommendation.BundleLine, isFirst: Bool) -> [String] {
    let absent = new.filter { writer.isAbsent($0) }.map(writer.condition)
    let open = new.filter { !writer.isAbsent($0) }.map(writer.condition)
    let smallest = bundle.measures.map(\.measures.count).min() ?? 0
    let sets = bundle.measures.filter { $0.measures.count == smallest }.map { $0.measures.map(code).joined(separator: " + ") }
    let more = sets.count > 3 ? say(" (und \(sets.count - 3) ebenso kleine)", " (and \(sets.count - 3) as small)") : ""
    let codes = sets.prefix(3).joined(separator: say(" oder ", " or ")) + more
    return [
      absent.isEmpty ? nil : say("Fehlt und wäre zu schaffen: ", "Absent, and would have to be created: ") + writer.list(absent) + ".",
      open.isEmpty
        ? nil
        : say("Offen; zu schaffen nur, wenn es sich als fehlend erweist: ", "Open; to be created only if it turns out to be absent: ")
          + writer.list(open) + ".",
      sets.isEmpty
        ? nil
        : say(
          "Die wenigsten Maßnahmen, die zusammen bei allem bis hier Genannten ansetzen: ",
          "The fewest measures that together act on all named so far: ")
          + codes + ".",
      !bundle.cost.isUnknown
        ? say("Kosten aller Maßnahmen dafür: ", "Cost of all measures for it: ") + writer.cost(bundle.cost) + "." : nil,
    ].compactMap { $0 }
  }
}

extension AdviceWriter {
  /// Whether a condition is known to be absent.
  func isAbsent(_ id: String) -> Bool {
    guard let line = advice.conditions.first(where: { $0.id == id }), let cell = CellText.bounds(line.cell) else { return false }
    return cell.upper < 0.5
  }
}
