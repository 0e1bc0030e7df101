import Systems

/// A context variable's kind, as the tests draw it.
enum DrawnKind: CaseIterable {
  case number, category, labels
}

/// Blocks of variables and the kinds of their values, drawn with a seed.
struct RandomContexts {
  static let scale = 10.0
  static let categories = ["city", "district", "region"]
  static let allLabels = ["energy", "health", "care"]

  let blocks: [ContextVariables]
  let kinds: [String: DrawnKind]

  var variables: [String] { blocks.flatMap { $0.variables.map(\.id) } }

  init(using generator: inout SeededGenerator, kinds allowed: [DrawnKind] = DrawnKind.allCases) {
    var blocks: [ContextVariables] = []
    var kinds: [String: DrawnKind] = [:]
    for block in 0..<Int.random(in: 1...3, using: &generator) {
      var variables: [ContextVariable] = []
      for index in 0..<Int.random(in: 1...2, using: &generator) {
        let id = "v\(block)\(index)"
        let kind = generator.pick(allowed)
        kinds[id] = kind
        variables.append(ContextVariable(id: id, scale: kind == .number ? Self.scale : nil))
      }
      blocks.append(ContextVariables(block: "b\(block)", variables: variables))
    }
    self.blocks = blocks
    self.kinds = kinds
  }

  /// A profile in which anything may be unknown, and numbers and categories may be ranges.
  func profile(_ id: String, using generator: inout SeededGenerator) -> Profile {
    var values: [String: ContextValue] = [:]
    for variable in variables where !generator.oneIn(4) {
      values[variable] = generator.oneIn(6) ? .unknown : vague(variable, using: &generator)
    }
    return Profile(id: id, values: values)
  }

  /// A profile in which everything is known.
  func knownProfile(_ id: String, using generator: inout SeededGenerator) -> Profile {
    var values: [String: ContextValue] = [:]
    for variable in variables { values[variable] = known(variable, using: &generator) }
    return Profile(id: id, values: values)
  }

  private func vague(_ variable: String, using generator: inout SeededGenerator) -> ContextValue {
    switch kinds[variable] {
    case .number:
      let ends = [Double.random(in: 0...12, using: &generator), Double.random(in: 0...12, using: &generator)].sorted()
      return .number(ends[0]...ends[1])
    case .category:
      let some = Self.categories.filter { _ in generator.oneIn(2) }
      return .category(some.isEmpty ? [generator.pick(Self.categories)] : Set(some))
    case .labels, nil: return known(variable, using: &generator)
    }
  }

  private func known(_ variable: String, using generator: inout SeededGenerator) -> ContextValue {
    switch kinds[variable] {
    case .number:
      let value = Double.random(in: 0...12, using: &generator)
      return .number(value...value)
    case .category: return .category([generator.pick(Self.categories)])
    case .labels, nil:
      let some = Self.allLabels.filter { _ in generator.oneIn(2) }
      return .labels(some.isEmpty ? [generator.pick(Self.allLabels)] : Set(some))
    }
  }

  /// A value that says more than the given one, or the same.
  func learned(_ value: ContextValue, _ variable: String, using generator: inout SeededGenerator) -> ContextValue {
    switch value {
    case .number(let range):
      let ends = [Double.random(in: range, using: &generator), Double.random(in: range, using: &generator)].sorted()
      return .number(ends[0]...ends[1])
    case .category(let some): return .category([generator.pick(some.sorted())])
    case .labels: return value
    case .unknown: return vague(variable, using: &generator)
    }
  }
}
