import CaseFiles
import Cases
import Membership
import Reports
import Studies
import Systems

extension PageWriter {
  /// The largest number of missions whose pairs are compared under weights.
  static let mostWeighted = 12
  /// The largest weight that can be tried.
  static let largestWeight = 3

  /// What other thresholds and weights change, each with the values at which it does.
  func whatIf(_ missions: [Case], _ address: PageAddress) -> [String: Any] {
    let majority = missions.count / 2 + 1
    var content: [String: Any] = [
      "thresholdLists": codebook.lists.map { list -> [String: Any] in
        ["name": plain(list.name), "rows": list.conditions.compactMap(codebook.condition).map { threshold($0, missions, address) }]
      },
      "majority": majority, "canVary": missions.count > majority, "total": missions.count, "decimal": say(",", "."),
      "all": say("{a} von {n}", "{a} of {n}"), "span": say("{a} bis {b} von {n}", "{a} to {b} of {n}"),
      "between": say(" bis ", " to "), "and": say(" und ", " and "), "or": say(" oder ", " or "),
      "shared": say("gemeinsam", "shared"), "maybeShared": say("vielleicht gemeinsam", "maybe shared"),
      "notShared": say("nicht gemeinsam", "not shared"),
      "summary": say(
        "Bei dieser Einstellung: sicher gemeinsam {a}, vielleicht gemeinsam {b}, nicht gemeinsam {c}.",
        "With this setting: surely shared {a}, maybe shared {b}, not shared {c}."),
    ]
    if missions.count > Self.mostWeighted {
      content["tooMany"] = true
    } else if let distances = ContextWeights.distances(of: missions, in: library) {
      content["weights"] = [WeightsText(distances: distances, missions: missions, writer: self, address: address).content]
    }
    return content
  }

  private func threshold(_ condition: Condition, _ missions: [Case], _ address: PageAddress) -> [String: Any] {
    let pieces = ThresholdPieces(missions.map { $0.cell(condition).membership })
    func words(_ piece: ThresholdPieces.Piece) -> String {
      piece.sure == piece.possible
        ? say("\(piece.sure) von \(pieces.total)", "\(piece.sure) of \(pieces.total)")
        : say("\(piece.sure) bis \(piece.possible) von \(pieces.total)", "\(piece.sure) to \(piece.possible) of \(pieces.total)")
    }
    let later = pieces.pieces.dropFirst().map { piece in
      say("ab \(language.decimal(piece.from)): \(words(piece))", "from \(language.decimal(piece.from)): \(words(piece))")
    }
    return [
      "name": plain(condition.name), "href": link(address, .condition(condition.id)),
      "usual": pieces.pieces.first.map(words) ?? "",
      "flips": later.isEmpty ? say("nie", "never") : later.joined(separator: "; "),
      "share": pieces.pieces.first.map { share($0, of: pieces.total) } ?? "",
      "pieces": pieces.pieces.map { "\($0.from):\($0.sure):\($0.possible)" }.joined(separator: " "),
    ]
  }

  /// Up to how many cases a condition counts as shared, where it must be present in at least so many.
  private func share(_ piece: ThresholdPieces.Piece, of total: Int) -> String {
    let sure =
      piece.sure == 0
      ? nil : piece.sure == total ? say("immer", "always") : say("bis \(piece.sure) sicher", "up to \(piece.sure) surely")
    let first = piece.sure + 1
    let maybe =
      piece.possible == piece.sure
      ? nil
      : first == piece.possible
        ? say("bei \(first) vielleicht", "with \(first) maybe")
        : say("bei \(first) bis \(piece.possible) vielleicht", "with \(first) to \(piece.possible) maybe")
    let none = piece.possible == total ? nil : say("ab \(piece.possible + 1) nicht", "from \(piece.possible + 1) not")
    return [sure, maybe, none].compactMap { $0 }.joined(separator: ", ")
  }
}

/// The pairs of missions under weights of the blocks, in words.
struct WeightsText {
  let distances: WeightedDistances
  let missions: [Case]
  let writer: PageWriter
  let address: PageAddress

  private func say(_ de: String, _ en: String) -> String { writer.say(de, en) }

  private var equal: [Int] { distances.blocks.map { _ in WeightedDistances.one } }

  var content: [String: Any] {
    let extremes = distances.extremes(weights: equal)
    return [
      "blocks": distances.blocks.map { ["id": $0, "name": block($0)] },
      "pairs": distances.pairs.indices.map { pair -> [String: Any] in
        [
          "name": name(pair), "distance": distance(pair, equal), "place": place(pair, extremes),
          "byBlock": distances.pairs[pair].byBlock.map(range),
          "data": distances.pairs[pair].byBlock.map { "\($0.min):\($0.max)" }.joined(separator: " "),
        ]
      },
      "flips": distances.blocks.indices.map { ["name": block(distances.blocks[$0]), "texts": flips($0)] as [String: Any] },
      "most": say("am verschiedensten", "most different"), "maybeMost": say("vielleicht am verschiedensten", "maybe most different"),
      "least": say("am ähnlichsten", "most similar"), "maybeLeast": say("vielleicht am ähnlichsten", "maybe most similar"),
      "none": say("Ohne Gewicht gibt es keinen Abstand.", "Without any weight there is no distance."),
      "largest": PageWriter.largestWeight * WeightedDistances.one,
      "summary": say("Am verschiedensten: {a}. Am ähnlichsten: {b}.", "Most different: {a}. Most similar: {b}."),
    ]
  }

  private func block(_ id: String) -> String { writer.plain(writer.codebook.blocks.first { $0.id == id }?.name) }

  private func name(_ pair: Int) -> String {
    [distances.pairs[pair].first, distances.pairs[pair].second].map { id in
      missions.first { $0.id == id }.map(writer.shortName) ?? id
    }.joined(separator: " – ")
  }

  private func distance(_ pair: Int, _ weights: [Int]) -> String {
    distances.distance(pair, weights: weights).map { writer.language.span(Bounds(min: $0.min, max: $0.max)) } ?? "–"
  }

  private func range(_ range: DistanceRange) -> String {
    writer.language.span(Bounds(min: DistanceUnit.decimal(range.min), max: DistanceUnit.decimal(range.max)))
  }

  /// What a pair may be among all.
  private func place(_ pair: Int, _ extremes: WeightedDistances.Extremes?) -> String {
    guard let extremes else { return "" }
    let most =
      extremes.mostDifferent.contains(pair)
      ? extremes.mostDifferent.count == 1
        ? say("am verschiedensten", "most different") : say("vielleicht am verschiedensten", "maybe most different") : nil
    let least =
      extremes.mostSimilar.contains(pair)
      ? extremes.mostSimilar.count == 1
        ? say("am ähnlichsten", "most similar") : say("vielleicht am ähnlichsten", "maybe most similar") : nil
    return [most, least].compactMap { $0 }.joined(separator: say(" und ", " and "))
  }

  /// The weights of a block at which something changes, and what.
  private func flips(_ block: Int) -> [String] {
    let flips = distances.flips(ofBlock: block, upTo: PageWriter.largestWeight)
    guard !flips.isEmpty else {
      return [say("zwischen 0 und \(PageWriter.largestWeight) nirgends", "nowhere between 0 and \(PageWriter.largestWeight)")]
    }
    return flips.map { flip in
      let changes =
        change(flip.before.mostDifferent, flip.after.mostDifferent, say("am verschiedensten", "most different"))
        + change(flip.before.mostSimilar, flip.after.mostSimilar, say("am ähnlichsten", "most similar"))
      return "\(weight(flip)): \(changes.joined(separator: "; "))"
    }
  }

  private func weight(_ flip: WeightedDistances.Flip) -> String {
    let text = writer.language.decimal(flip.weight)
    let isExact = flip.numerator * 100 % flip.denominator == 0
    return isExact ? say("bei \(text)", "at \(text)") : say("bei rund \(text)", "at about \(text)")
  }

  private func change(_ before: [Int], _ after: [Int], _ what: String) -> [String] {
    guard before != after else { return [] }
    func names(_ pairs: [Int]) -> String { pairs.map(name).joined(separator: say(" oder ", " or ")) }
    let gone = before.filter { !after.contains($0) }
    let new = after.filter { !before.contains($0) }
    if before.count == 1, after.count == 1 {
      return [say("\(what) sind \(names(after)) statt \(names(before))", "\(what) are \(names(after)) instead of \(names(before))")]
    }
    return [
      new.isEmpty ? nil : say("von da an vielleicht \(what): \(names(new))", "from there on maybe \(what): \(names(new))"),
      gone.isEmpty ? nil : say("nicht mehr \(what): \(names(gone))", "no longer \(what): \(names(gone))"),
    ].compactMap { $0 }
  }
}
