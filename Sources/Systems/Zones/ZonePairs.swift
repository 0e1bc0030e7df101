/// The pairs of one zone, in the order of their ids, without holding them all.
struct ZonePairs {
  let zone: OutcomeZone
  /// Cases with and without the outcome, by id.
  let present: [Int]
  let absent: [Int]
  let ids: [String]

  var count: Int {
    switch zone {
    case .samePresent: present.count * (present.count - 1) / 2
    case .sameAbsent: absent.count * (absent.count - 1) / 2
    case .different: present.count * absent.count
    }
  }

  /// Hands over each pair, the smaller id first.
  func forEach(_ body: ((Int, Int)) -> Void) {
    switch zone {
    case .samePresent: within(present, body)
    case .sameAbsent: within(absent, body)
    case .different:
      for a in present {
        for b in absent { body(ids[a] < ids[b] ? (a, b) : (b, a)) }
      }
    }
  }

  private func within(_ cases: [Int], _ body: ((Int, Int)) -> Void) {
    for i in cases.indices {
      for j in cases.indices[(i + 1)...] { body((cases[i], cases[j])) }
    }
  }
}
