/// What most different cases with the same outcome have in common.
public struct SharedCondition: Hashable, Sendable {
  /// The condition's id.
  public let condition: String
  /// The value that is shared.
  public let value: Int
  /// In how many pairs both cases certainly have it.
  public let pairs: Int
  /// In how many pairs both cases may have it.
  public let possiblePairs: Int
  /// Of how many pairs.
  public let total: Int

  /// Whether it is shared in all pairs, as far as cells are known.
  public var isInAll: Bool { pairs == total }
  /// Whether it may be shared in all pairs.
  public var mayBeInAll: Bool { possiblePairs == total }

  /// What pairs share, for every condition and value that some pair shares or all may share.
  ///
  /// An agreement counts only where both cells are known; “may” is said where a cell leaves it open.
  ///
  /// - Parameters:
  ///   - pairs: The pairs, by index.
  ///   - conditions: The conditions.
  /// - Returns: By number of pairs, most first, then in the order of the conditions; empty without pairs.
  public static func of(_ pairs: [(Int, Int)], _ conditions: [ConditionColumn]) -> [SharedCondition] {
    guard !pairs.isEmpty else { return [] }
    let found = conditions.enumerated().flatMap { place, condition -> [(Int, SharedCondition)] in
      let values = Set(pairs.flatMap { condition.values[$0.0].intersection(condition.values[$0.1]) }).sorted()
      return values.compactMap { value in
        let shared = SharedCondition(
          condition: condition.id, value: value,
          pairs: pairs.count { condition.has(value, $0.0) && condition.has(value, $0.1) },
          possiblePairs: pairs.count { condition.mayHave(value, $0.0) && condition.mayHave(value, $0.1) }, total: pairs.count)
        return shared.pairs > 0 || shared.mayBeInAll ? (place, shared) : nil
      }
    }
    return found.sorted { (-$0.1.pairs, -$0.1.possiblePairs, $0.0, $0.1.value) < (-$1.1.pairs, -$1.1.possiblePairs, $1.0, $1.1.value) }
      .map(\.1)
  }
}

/// What tells most similar cases with different outcomes apart.
public struct DistinguishingCondition: Hashable, Sendable {
  /// The condition's id.
  public let condition: String
  /// In how many pairs the cases certainly differ on it.
  public let pairs: Int
  /// In how many pairs they may differ on it.
  public let possiblePairs: Int
  /// In how many pairs it is the only condition on which they differ or may differ.
  public let isolating: Int
  /// Of how many pairs.
  public let total: Int

  /// What distinguishes pairs, for every condition on which some pair certainly differs.
  ///
  /// - Parameters:
  ///   - pairs: The pairs, by index.
  ///   - conditions: The conditions.
  /// - Returns: By number of pairs, most first, then in the order of the conditions.
  public static func of(_ pairs: [(Int, Int)], _ conditions: [ConditionColumn]) -> [DistinguishingCondition] {
    func differs(_ condition: ConditionColumn, _ pair: (Int, Int)) -> Bool {
      condition.values[pair.0].isDisjoint(with: condition.values[pair.1])
    }
    func mayDiffer(_ condition: ConditionColumn, _ pair: (Int, Int)) -> Bool {
      guard let first = condition.known(pair.0), let second = condition.known(pair.1) else { return true }
      return first != second
    }
    let open = pairs.map { pair in conditions.count { mayDiffer($0, pair) } }
    let found = conditions.enumerated().compactMap { place, condition -> (Int, DistinguishingCondition)? in
      let certain = pairs.indices.filter { differs(condition, pairs[$0]) }
      guard !certain.isEmpty else { return nil }
      return (
        place,
        DistinguishingCondition(
          condition: condition.id, pairs: certain.count, possiblePairs: pairs.count { mayDiffer(condition, $0) },
          isolating: certain.count { open[$0] == 1 }, total: pairs.count)
      )
    }
    return found.sorted { (-$0.1.pairs, -$0.1.isolating, $0.0) < (-$1.1.pairs, -$1.1.isolating, $1.0) }.map(\.1)
  }
}
