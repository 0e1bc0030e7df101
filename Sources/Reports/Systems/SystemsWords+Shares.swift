import Cases
import Studies
import Systems

/// Shares, counts and cuts in words.
extension SystemsWords {
  /// A number as somebody writes it: without decimals where it has none.
  func number(_ value: Double) -> String {
    if value == value.rounded(), abs(value) < 1e15 { return String(Int(value)) }
    // As written: rounding could show two cuts as one.
    return language == .de ? String(value).replacing(".", with: ",") : String(value)
  }

  /// How many cases, variables and blocks there are.
  func size(cases: Int, _ blocks: [SystemsResult.Block]) -> String {
    let variables = blocks.reduce(0) { $0 + $1.variables.count }
    return say(
      "\(cases) Fälle, \(variables == 1 ? "1 Variable" : "\(variables) Variablen") in \(blocks.count == 1 ? "einem Block" : "\(blocks.count) Blöcken")",
      "\(cases) cases, \(variables == 1 ? "1 variable" : "\(variables) variables") in \(blocks.count == 1 ? "one block" : "\(blocks.count) blocks")"
    )
  }

  /// The cuts at which numbers are divided; `nil` for none.
  func cuts(_ cuts: [String: Double]) -> String? {
    guard !cuts.isEmpty else { return nil }
    let text = cuts.sorted { $0.key < $1.key }.map { "\(conditionName($0.key)) ≥ \(number($0.value))" }
    return say("Schnittpunkte, ab denen 1 gilt: ", "Cuts from which on 1 holds: ") + text.joined(separator: ", ")
  }

  /// All blocks together, or one.
  func scope(_ block: String?) -> String { block.map(blockName) ?? say("alle Blöcke", "all blocks") }

  /// A share in per cent, or its span; marked where it is estimated.
  func share(_ share: SystemsParts.Distance, isExact: Bool) -> String {
    let texts = (language.percent(share.min), language.percent(share.max))
    let text = texts.0 == texts.1 ? texts.0 : say("\(texts.0) bis \(texts.1)", "\(texts.0) to \(texts.1)")
    return isExact ? text : "≈ \(text)"
  }

  /// The share of less different sets.
  func shares(_ figure: SystemsCertificate.Figure) -> String { share(figure.shareSmaller, isExact: figure.isExact) }

  /// What “at most” means where distances tie; `nil` where none do.
  func tieNote(_ figures: [SystemsCertificate.Figure]) -> String? {
    guard figures.contains(where: { shares($0) != share($0.shareAtMost, isExact: $0.isExact) }) else { return nil }
    return say(
      "Wo „höchstens diesem“ mehr angibt als „kleinerem“, sind die Gruppen dazwischen genauso verschieden.",
      "Where “at most this one” says more than “smaller”, the groups in between are just as different.")
  }

  /// Whether all sets were counted or drawn, and how uncertain that makes shares.
  func countNote(_ figures: [SystemsCertificate.Figure], seed: UInt64) -> String {
    guard let drawn = figures.filter({ !$0.isExact }).max(by: { $0.standardError < $1.standardError }) else {
      return say("Alle Gruppen sind gezählt.", "All groups were counted.")
    }
    let sets = language.grouped(drawn.sets)
    let error = language.decimal(drawn.standardError * 100, places: 1)
    let others = figures.contains(where: \.isExact) ? say(" Ohne ≈ sind alle Gruppen gezählt.", " Without ≈ all groups were counted.") : ""
    return say(
      "≈: geschätzt aus \(sets) zufällig gezogenen Gruppen (Startwert \(seed)), Standardfehler höchstens \(error) Prozentpunkte.\(others)",
      "≈: estimated from \(sets) groups drawn at random (seed \(seed)), standard error at most \(error) percentage points.\(others)")
  }

  /// How many choices of cuts were tried, the file's among them.
  func tried(_ examined: Int, of choices: Int?, isExact: Bool, seed: UInt64) -> String {
    let total = choices.map { language.grouped($0) } ?? say("sehr vielen", "very many")
    let count = language.grouped(examined)
    return isExact
      ? say(
        "Eine Wahl nimmt für jede Variable den gewählten Schnittpunkt oder einen der anderen aus der Datei. Geprüft sind alle \(total) Wahlen, auch die getroffene.",
        "A choice takes for each variable the chosen cut or one of the others in the file. All \(total) choices were tried, the one made among them."
      )
      : say(
        "Eine Wahl nimmt für jede Variable den gewählten Schnittpunkt oder einen der anderen aus der Datei. Geprüft sind \(count) zufällig gezogene "
          + "von \(total) Wahlen (Startwert \(seed)).",
        "A choice takes for each variable the chosen cut or one of the others in the file. Tried were \(count) of \(total) choices, drawn at "
          + "random (seed \(seed)).")
  }

  // MARK: Extreme pairs under other cuts

  /// Which pairs stay extreme under other cuts.
  func underCuts(_ found: SystemsParts.UnderCuts) -> [Document.Block] {
    guard found.examined > 0 else { return [] }
    let own = found.pairs.filter { $0.ownCuts != .no }
    let others = found.pairs.filter { $0.ownCuts == .no }.sorted { ($1.share.min, $1.share.max) < ($0.share.min, $0.share.max) }
    let tables =
      OutcomeZone.allCases.compactMap { zone in cutTable(own.filter { $0.zone == zone }, zone, found) }
    return [
      .heading(level: 2, text: say("Mit anderen Schnittpunkten", "With other cuts")),
      .paragraph(tried(found.examined, of: found.choices, isExact: found.isExact, seed: found.seed) + errorText(found)),
    ] + tables.map { .table($0) } + (others.isEmpty ? [] : [.paragraph(otherText(others, found))])
  }

  private func errorText(_ found: SystemsParts.UnderCuts) -> String {
    guard !found.isExact else { return "" }
    let error = language.decimal(found.standardError * 100, places: 1)
    return say(
      " Standardfehler der Anteile höchstens \(error) Prozentpunkte.", " Standard error of the shares at most \(error) percentage points.")
  }

  private func cutTable(_ pairs: [SystemsParts.UnderCuts.Pair], _ zone: OutcomeZone, _ found: SystemsParts.UnderCuts) -> Table? {
    guard !pairs.isEmpty else { return nil }
    let shown = pairs.prefix(Self.shownPairs)
    let kind = zone.isSameOutcome ? say("am verschiedensten", "most different") : say("am ähnlichsten", "most similar")
    return Table(
      caption: say(
        "Bei welchem Anteil der Wahlen diese Paare \(kind) bleiben. \(zone.name[.de])",
        "Under which share of the choices these pairs stay \(kind). \(zone.name[.en])"),
      columns: [say("Paar", "Pair"), say("Anteil der Wahlen", "share of choices")],
      rows: shown.map { pair in
        [Table.Cell("\(caseName(pair.a)) – \(caseName(pair.b))"), Table.Cell(share(pair.share, isExact: found.isExact), .number)]
      },
      note: shown.count < pairs.count
        ? say("Gezeigt sind \(shown.count) von \(pairs.count) Paaren.", "Shown are \(shown.count) of \(pairs.count) pairs.") : nil)
  }

  private func otherText(_ others: [SystemsParts.UnderCuts.Pair], _ found: SystemsParts.UnderCuts) -> String {
    let names = others.prefix(3).map { "\(caseName($0.a)) – \(caseName($0.b)) (\(share($0.share, isExact: found.isExact)))" }
    let count = others.count
    return say(
      (count == 1 ? "Bei anderen Wahlen gehört auch ein weiteres Paar" : "Bei anderen Wahlen gehören auch \(count) weitere Paare")
        + " zu den äußersten\(count > 3 ? ", am häufigsten" : ":") \(list(names)).",
      "Under other choices \(count == 1 ? "one more pair is" : "\(count) more pairs are") extreme, \(count > 3 ? "most often " : "")\(list(names))."
    )
  }
}
