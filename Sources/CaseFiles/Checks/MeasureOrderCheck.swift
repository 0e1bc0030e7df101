import Cases

/// Measures that come first do not come after themselves.
enum MeasureOrderCheck: LibraryCheck {
  static let id = "measure-order"

  static func findings(in library: Library) -> [Finding] {
    let before = library.measures.mapValues { measure in measure.after.map(\.measure) }
    return library.measures.values.sorted { $0.id < $1.id }.compactMap { measure in
      guard let cycle = cycle(from: measure.id, before), cycle.min() == measure.id, let file = library.file(.measure, id: measure.id) else {
        return nil
      }
      let chain = (cycle + [measure.id]).map { "“\($0)”" }.joined(separator: " after ")
      return Finding(
        check: id, message: "The measures follow each other in a circle: \(chain).", file: file.name, at: file.position("after"),
        hint: "Take out one of the entries under after:, so that some measure can be the first.")
    }
  }

  /// A shortest way from a measure through what comes first back to itself.
  private static func cycle(from start: String, _ before: [String: [String]]) -> [String]? {
    var ways = [[start]]
    var seen: Set<String> = []
    while let way = ways.first {
      ways.removeFirst()
      for next in (way.last.flatMap { before[$0] } ?? []).sorted() {
        if next == start { return way }
        if seen.insert(next).inserted { ways.append(way + [next]) }
      }
    }
    return nil
  }
}
