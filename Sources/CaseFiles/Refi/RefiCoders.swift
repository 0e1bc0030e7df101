import Cases

/// Tells whose coding of a place is the claim and whose are readings of it.
///
/// Two codings are of one place when they have the same condition and source and share words. That two people read one place differently is no contradiction of sources, so only
/// one of them is a claim.
struct RefiCoders {
  /// The codings that are claims.
  private(set) var claims: [RefiEntry] = []
  /// The codings that are readings of somebody else's claim.
  private(set) var readings: [RefiEntry] = []
  /// The codings of which nobody can know it.
  private(set) var open: [RefiEntry] = []

  /// Sorts codings.
  ///
  /// - Parameters:
  ///   - entries: The codings.
  ///   - ids: The ids of the library's claims; what is a claim there stays one.
  ///   - first: Whose codings are the claims.
  init(_ entries: [RefiEntry], claims ids: Set<String>, first: String?) {
    let groups = Dictionary(grouping: entries.indices) { entries[$0].group }
    var verdicts = [Verdict](repeating: .claim, count: entries.count)
    for indices in groups.values where Set(indices.map { entries[$0].coder }).count > 1 {
      let coders = Dictionary(grouping: indices) { entries[$0].coder }.map { coder, indices in
        let all = indices.map { entries[$0] }
        return Coder(name: coder, places: RefiPlaces(all), known: RefiPlaces(all.filter { ids.contains($0.id) }))
      }
      for index in indices {
        let others = coders.filter { $0.name != entries[index].coder && $0.places.overlap(entries[index]) }
        verdicts[index] = Self.verdict(entries[index], beside: others, ids, first)
      }
    }
    for (entry, verdict) in zip(entries, verdicts) {
      switch verdict {
      case .claim: claims.append(entry)
      case .reading: readings.append(entry)
      case .open: open.append(entry)
      }
    }
  }

  private enum Verdict { case claim, reading, open }

  /// A person with the places of one condition in one document.
  private struct Coder {
    var name: String?
    var places: RefiPlaces
    /// Those that are claims of the library.
    var known: RefiPlaces
  }

  private static func verdict(_ entry: RefiEntry, beside others: [Coder], _ known: Set<String>, _ first: String?) -> Verdict {
    if others.isEmpty || known.contains(entry.id) { return .claim }
    if others.contains(where: { $0.known.overlap(entry) }) { return .reading }
    guard let first else { return .open }
    if entry.coder == first { return .claim }
    if others.contains(where: { $0.name == first }) { return .reading }
    // Where that person did not code, the first name has the claim: any fixed order does, since readings count the same.
    return others.allSatisfy { entry.coder ?? "" < $0.name ?? "" } ? .claim : .reading
  }

  /// The finding that somebody must say whose codings are the claims.
  func findings(in file: String) -> [Finding] {
    guard let first = open.first else { return [] }
    let names = Set(open.map { $0.coder ?? "nobody named" }).sorted().joined(separator: ", ")
    return [
      Finding(
        check: "refi-coder", message: "\(open.count) codings lie where another person coded the same condition: \(names).",
        file: RefiClaims.place(first.selection, in: file), at: first.position,
        hint: "Say whose codings are the claims with --coder; those of the others are readings.")
    ]
  }
}

/// The places of codings, to be asked for overlaps.
///
/// - Complexity: Making it O(*n* log *n*), a question O(log *n*).
struct RefiPlaces {
  private let starts: [Int]
  /// The furthest end up to each start.
  private let ends: [Int]
  private let marks: Set<String>

  /// Places.
  init(_ entries: [RefiEntry]) {
    let ranges = entries.compactMap { entry in
      entry.selection.start.flatMap { start in entry.selection.end.map { (start, $0) } }
    }.sorted { $0 < $1 }
    starts = ranges.map(\.0)
    var furthest = Int.min
    ends = ranges.map { range in
      furthest = max(furthest, range.1)
      return furthest
    }
    marks = Set(entries.map(\.selection.mark))
  }

  /// Whether a coding shares words with one of them.
  func overlap(_ entry: RefiEntry) -> Bool {
    guard let start = entry.selection.start, let end = entry.selection.end else { return marks.contains(entry.selection.mark) }
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] < end { low = middle + 1 } else { high = middle }
    }
    return low > 0 && ends[low - 1] > start
  }
}
