/// The extreme pairs of a zone as a graph: which cases recur, and which are extreme to one another.
public struct ExtremeGraph: Hashable, Sendable {
  /// A case and how often it recurs.
  public struct Star: Hashable, Sendable {
    /// The case's index.
    public let center: Int
    /// The cases it forms extreme pairs with, by index.
    public let partners: [Int]
  }

  /// Cases in at least two extreme pairs, most pairs first, then by id.
  public let stars: [Star]
  /// Largest sets of at least three cases all of whose pairs are extreme, by size, then by id.
  public let cliques: [[Int]]

  /// The graph of some pairs.
  ///
  /// - Parameters:
  ///   - pairs: All extreme pairs.
  ///   - ids: The cases' ids, for the order.
  ///   - cliqueLimit: How many cliques are listed; there can be exponentially many.
  public init(_ pairs: [(Int, Int)], ids: [String], cliqueLimit: Int = 50) {
    var neighbours: [Int: Set<Int>] = [:]
    for (a, b) in pairs {
      neighbours[a, default: []].insert(b)
      neighbours[b, default: []].insert(a)
    }
    func sorted(_ cases: some Sequence<Int>) -> [Int] { cases.sorted { ids[$0] < ids[$1] } }
    stars = neighbours.filter { $0.value.count > 1 }.map { Star(center: $0.key, partners: sorted($0.value)) }
      .sorted { (-$0.partners.count, ids[$0.center]) < (-$1.partners.count, ids[$1.center]) }
    var search = CliqueSearch(neighbours: neighbours, order: sorted(neighbours.keys), limit: cliqueLimit)
    search.extend([], Set(neighbours.keys), [])
    cliques = search.cliques.map(sorted).sorted { first, second in
      first.count != second.count ? first.count > second.count : first.map { ids[$0] }.lexicographicallyPrecedes(second.map { ids[$0] })
    }
  }

  /// Bron and Kerbosch's search for maximal cliques, with a pivot.
  private struct CliqueSearch {
    let neighbours: [Int: Set<Int>]
    let order: [Int]
    let limit: Int
    var cliques: [[Int]] = []

    mutating func extend(_ clique: [Int], _ open: Set<Int>, _ closed: Set<Int>) {
      guard cliques.count < limit else { return }
      if open.isEmpty, closed.isEmpty {
        if clique.count > 2 { cliques.append(clique) }
        return
      }
      let pivot = order.filter { open.contains($0) || closed.contains($0) }
        .max { joined($0, open) < joined($1, open) }
      var open = open
      var closed = closed
      for element in order where open.contains(element) && !(pivot.map { has($0, element) } ?? false) {
        let around = neighbours[element] ?? []
        extend(clique + [element], open.intersection(around), closed.intersection(around))
        open.remove(element)
        closed.insert(element)
      }
    }

    private func has(_ first: Int, _ second: Int) -> Bool { neighbours[first]?.contains(second) ?? false }
    private func joined(_ element: Int, _ open: Set<Int>) -> Int { open.intersection(neighbours[element] ?? []).count }
  }
}
