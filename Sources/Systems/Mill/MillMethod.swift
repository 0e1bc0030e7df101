public import Statistics

/// Mill's methods of agreement, of difference, and of both together, as what they are: a reading of the cases at hand.
///
/// *Agreement*: what do all cases with the outcome share? *Difference*: what tells a case with the outcome from one without, where all else is equal? *Joint*: what do
/// all cases with the outcome have that all cases without it lack? Each lists what the known cells say, and what unknown cells leave open. None of
/// them can show that a condition matters: conditions that nobody coded, combinations and chance are left out of account.
///
/// Mill, J. S. (1843). A System of Logic, book III, chapter VIII. Lieberson, S. (1991). Small N's and big conclusions. Social Forces 70(2), 307–320.
public struct MillMethod: Hashable, Sendable {
  /// Which of the three.
  public enum Kind: String, CaseIterable, Codable, Sendable {
    /// What all cases with the outcome share.
    case agreement
    /// What tells two cases with different outcomes apart.
    case difference
    /// What all cases with the outcome have and all cases without it lack.
    case joint
  }

  /// A condition that a method names.
  public struct Finding: Hashable, Sendable {
    /// The condition's id.
    public let condition: String
    /// The value that the cases with the outcome have.
    public let value: Int
    /// Whether known cells say so; otherwise unknown ones leave it open.
    public let isCertain: Bool
  }

  /// Which method.
  public let kind: Kind
  /// The cases with the outcome, by index.
  public let present: [Int]
  /// The cases without it, by index.
  public let absent: [Int]
  /// What it names, certain ones first.
  public let findings: [Finding]
  /// The smallest p that an exact test of one condition could reach for so many cases; 1 where the outcome does not vary.
  public let smallestP: SmallestAttainableP

  /// Whether a difference is one: exactly one condition certainly differs, and no other may.
  public var isSingleDifference: Bool { kind == .difference && findings.count == 1 && findings[0].isCertain }

  /// The method of agreement over cases with the outcome; `nil` for fewer than two.
  public static func agreement(_ present: [Int], _ conditions: [ConditionColumn]) -> MillMethod? {
    guard present.count > 1 else { return nil }
    return make(.agreement, present, []) {
      conditions.flatMap { condition in
        values(condition, present).map { value in
          Finding(condition: condition.id, value: value, isCertain: present.allSatisfy { condition.has(value, $0) })
        }
      }
    }
  }

  /// The method of difference for a case with the outcome and one without.
  public static func difference(_ present: Int, _ absent: Int, _ conditions: [ConditionColumn]) -> MillMethod? {
    make(.difference, [present], [absent]) { differences([present], [absent], conditions) }
  }

  /// The joint method over cases with and cases without the outcome; `nil` where one kind is missing.
  public static func joint(_ present: [Int], _ absent: [Int], _ conditions: [ConditionColumn]) -> MillMethod? {
    guard !present.isEmpty, !absent.isEmpty else { return nil }
    return make(.joint, present, absent) { differences(present, absent, conditions) }
  }

  private static func make(_ kind: Kind, _ present: [Int], _ absent: [Int], _ findings: () -> [Finding]) -> MillMethod? {
    let smallest = try? SmallestAttainableP(casesWithOutcome: present.count, of: present.count + absent.count)
    guard let smallest else { return nil }
    let found = findings()
    return MillMethod(
      kind: kind, present: present, absent: absent, findings: found.filter(\.isCertain) + found.filter { !$0.isCertain },
      smallestP: smallest)
  }

  /// The values that all of some cases have or may have.
  private static func values(_ condition: ConditionColumn, _ cases: [Int]) -> [Int] {
    cases.dropFirst().reduce(condition.values[cases[0]]) { $0.intersection(condition.values[$1]) }.sorted()
  }

  /// Values that all cases with the outcome have or may have, and no case without it certainly has.
  private static func differences(_ present: [Int], _ absent: [Int], _ conditions: [ConditionColumn]) -> [Finding] {
    conditions.flatMap { condition in
      values(condition, present).filter { value in absent.allSatisfy { condition.values[$0] != [value] } }.map { value in
        let isCertain =
          present.allSatisfy { condition.has(value, $0) } && absent.allSatisfy { !condition.mayHave(value, $0) }
        return Finding(condition: condition.id, value: value, isCertain: isCertain)
      }
    }
  }
}
