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
    let groups = Dictionary(grouping: entries.indices) { "\(entries[$0].condition)\n\(entries[$0].sourceName)" }
    var verdicts = [Verdict](repeating: .claim, count: entries.count)
    for indices in groups.values where Set(indices.map { entries[$0].coder }).count > 1 {
      for index in indices {
        let others = indices.filter { entries[$0].coder != entries[index].coder && entries[$0].overlaps(entries[index]) }
        verdicts[index] = Self.verdict(entries[index], beside: others.map { entries[$0] }, ids, first)
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

  private static func verdict(_ entry: RefiEntry, beside others: [RefiEntry], _ known: Set<String>, _ first: String?) -> Verdict {
    if others.isEmpty || known.contains(entry.id) { return .claim }
    if others.contains(where: { known.contains($0.id) }) { return .reading }
    guard let first else { return .open }
    if entry.coder == first { return .claim }
    if others.contains(where: { $0.coder == first }) { return .reading }
    // Where that person did not code, the first name has the claim: any fixed order does, since readings count the same.
    return others.allSatisfy { entry.coder ?? "" < $0.coder ?? "" } ? .claim : .reading
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
