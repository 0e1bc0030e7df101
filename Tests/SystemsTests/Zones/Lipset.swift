import Membership

@testable import Systems

/// Lipset's 18 countries between the wars, dichotomized: the data that the literature on configurational comparison shares.
///
/// Source of the data: Rihoux & De Meur (2009), Crisp-set QCA, in Rihoux & Ragin, Configurational Comparative Methods, p. 57, as distributed with R's
/// package QCA (data set LC). The comparison expected of them below is worked out by hand and *not published*.
enum Lipset {
  static let conditions = ["DEV", "URB", "LIT", "IND", "STB"]

  /// Country, five conditions in this order, survival of democracy.
  static let rows = [
    ("AU", "10110", 0), ("BE", "11111", 1), ("CZ", "11111", 1), ("EE", "00101", 0), ("FI", "10101", 1), ("FR", "10111", 1),
    ("DE", "11110", 0), ("GR", "00000", 0), ("HU", "00100", 0), ("IE", "10101", 1), ("IT", "00001", 0), ("NL", "11111", 1),
    ("PL", "00100", 0), ("PT", "00000", 0), ("RO", "00001", 0), ("ES", "00000", 0), ("SE", "10111", 1), ("UK", "11111", 1),
  ]

  static let blocks = [
    ContextVariables(block: "S", variables: ["DEV", "URB", "LIT", "IND"].map { ContextVariable(id: $0, scale: 1) }),
    ContextVariables(block: "P", variables: [ContextVariable(id: "STB", scale: 1)]),
  ]

  static let profiles = rows.map { name, bits, _ in
    Profile(
      id: name,
      values: Dictionary(
        uniqueKeysWithValues: zip(conditions, bits).map { ($0, ContextValue.number($1 == "1" ? 1...1 : 0...0)) }))
  }

  static let outcomes: [Presence] = rows.map { $0.2 == 1 ? .present : .absent }

  static let columns = conditions.indices.map { place in
    ConditionColumn(id: conditions[place], values: rows.map { [Array($0.1)[place] == "1" ? 1 : 0] })
  }

  static func distances() throws -> ProfileDistances { try ProfileDistances(profiles, blocks: blocks) }
}

extension SystemsComparison {
  /// Pairs as “A-B”, in the order of the ids.
  func names(_ pairs: [Pair]) -> [String] { pairs.map { "\(ids[$0.a])-\(ids[$0.b])" }.sorted() }
}
