/// The distinct combinations of values of a table's cases, with the cases that have them.
///
/// Where every condition is crisp or multi-value and the outcome 0 or 1, many cases are alike; elsewhere each case stands for itself.
struct Profiles: Sendable {
  /// A case of each profile, in the order in which the profiles first appear.
  let first: [Int]
  /// The membership in the outcome of each profile.
  let outcome: [Double]
  /// How many cases have each profile; `nil` for one each.
  let weights: [Double]?
  private let members: [[Int]]

  private struct Key: Hashable {
    let configuration: Configuration
    let outcome: Double
  }

  /// The profiles of cases.
  ///
  /// - Parameters:
  ///   - columns: The conditions, complete.
  ///   - outcome: The membership in the outcome of each case.
  init(_ columns: [SetColumn], outcome: [Double]) {
    guard columns.allSatisfy({ $0.kind != .fuzzy }), columns.count <= Configuration.mostConditions else {
      first = Array(outcome.indices)
      self.outcome = outcome
      weights = nil
      members = []
      return
    }
    var index: [Key: Int] = [:]
    var members: [[Int]] = []
    for (position, configuration) in Configuration.rows(of: columns).enumerated() {
      let key = Key(configuration: configuration, outcome: outcome[position])
      if let known = index[key] {
        members[known].append(position)
      } else {
        index[key] = members.count
        members.append([position])
      }
    }
    first = members.map { $0[0] }
    self.outcome = members.map { outcome[$0[0]] }
    weights = members.map { Double($0.count) }
    self.members = members
  }

  /// How many cases have a profile.
  func weight(_ profile: Int) -> Double { weights?[profile] ?? 1 }

  /// Adds the cases of a profile to a list.
  func appendCases(of profile: Int, to list: inout [Int]) {
    if members.isEmpty { list.append(profile) } else { list += members[profile] }
  }

  /// A list of cases in table order.
  func ordered(_ list: [Int]) -> [Int] { members.isEmpty ? list : list.sorted() }
}
