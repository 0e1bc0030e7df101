public import CaseFiles
import Combinatorics
import Membership
public import Statistics
public import Systems

/// How far cases lie apart, in all and block by block; whether blocks go together, and a map of the cases.
public struct DistanceAnalysis: Sendable {
  /// What is asked.
  public struct Request: Sendable {
    /// How distances are added.
    public var measure: DistanceMeasure
    /// The outcome, whose distances are compared with those of the blocks; `nil` for none.
    public var outcome: String?
    /// The blocks; `nil` for all columns in one.
    public var blocks: PlacedBlocks?
    /// How much work Mantel's test may do.
    public var effort: PermutationEffort
    /// How many axes the map has.
    public var axes: Int
    /// How many pairs are listed.
    public var limit: Int

    /// What is asked.
    public init(
      measure: DistanceMeasure = .divided, outcome: String? = nil, blocks: PlacedBlocks? = nil, effort: PermutationEffort, axes: Int = 2,
      limit: Int = 1_000
    ) {
      self.measure = measure
      self.outcome = outcome
      self.blocks = blocks
      self.effort = effort
      self.axes = axes
      self.limit = limit
    }
  }

  /// A pair of cases.
  public struct Pair: Sendable {
    /// One case.
    public let a: String
    /// The other.
    public let b: String
    /// The distance over all blocks, a range where something is not known.
    public let distance: CompletionRange
    /// The distance in each block, in the blocks' order.
    public let byBlock: [CompletionRange]
  }

  /// One thing that distances can be measured by.
  public enum Scope: Hashable, Sendable {
    /// All blocks together.
    case total
    /// One block.
    case block(String)
    /// The outcome.
    case outcome(String)
  }

  /// Whether two matrices of distances go together.
  public struct Comparison: Sendable {
    /// The first.
    public let first: Scope
    /// The second, whose cases are put in every order.
    public let second: Scope
    /// The test; `nil` where it has no value.
    public let test: MantelTest?
    /// Why it has none.
    public let obstacle: DistanceError?
  }

  /// A map of the cases.
  public struct Map: Sendable {
    /// The cases, in the order of the coordinates.
    public let cases: [String]
    /// The coordinates.
    public let coordinates: PrincipalCoordinates
  }

  /// What was asked.
  public let request: Request
  /// How the file is named.
  public let file: String
  /// The column of the cases' names.
  public let caseColumn: String?
  /// The fingerprint of the input.
  public let fingerprint: String
  /// The blocks.
  public let blocks: [SystemsResult.Block]
  /// The cases.
  public let cases: [String]
  /// Cases of which something is not known, so that they are neither in a test nor on the map.
  public let openCases: [String]
  /// Cases whose outcome is not known, so that they are in no test with the outcome.
  public let outcomeOpen: [String]
  /// The pairs, up to the limit, in the order of the table.
  public let pairs: [Pair]
  /// The number of pairs.
  public let pairsTotal: Int
  /// The tests; empty with one block and no outcome.
  public let comparisons: [Comparison]
  /// The map; `nil` where fewer than two cases are known throughout, or all of these are alike.
  public let map: Map?
  /// What a reader must know about the data.
  public let notes: [SystemsParts.Note]

  /// Measures distances.
  ///
  /// - Parameters:
  ///   - file: The table.
  ///   - request: What is asked.
  /// - Throws: `InvalidFiles` for cells and blocks, `SetTableError` for columns, `SystemsError` for cases that cannot be compared, `DistanceError` for too many.
  public init(_ file: SetTableFile, _ request: Request) throws {
    let question = SystemsQuestion(outcome: request.outcome, blocks: request.blocks)
    var reader = SystemsTableReader(file, question)
    let table = try reader.read()
    let distances = try ProfileDistances(table.profiles, blocks: table.blocks)
    guard distances.count <= SymmetricDistances.mostCases else {
      throw DistanceError.tooManyCases(distances.count, largest: SymmetricDistances.mostCases)
    }
    self.request = request
    self.file = file.name
    caseColumn = file.caseColumn
    fingerprint = SystemsResult.fingerprint(file, question)
    blocks = table.summaries
    cases = table.cases
    let known = table.profiles.indices.filter { table.isKnown($0) }
    openCases = table.cases.indices.filter { !known.contains($0) }.map { table.cases[$0] }
    pairsTotal = distances.count * (distances.count - 1) / 2
    pairs = Self.pairs(distances, request)
    notes = table.notes.filter { $0.kind == .constantVariable }
    let matrices = DistanceMatrices(distances, request.measure)
    let certain = request.outcome == nil ? [] : known.filter { table.outcomes[$0] == .present || table.outcomes[$0] == .absent }
    outcomeOpen = request.outcome == nil ? [] : known.filter { !certain.contains($0) }.map { table.cases[$0] }
    comparisons = try Self.comparisons(matrices, known, certain, table.outcomes, request)
    let points = known.count < 2 ? nil : try matrices.total(of: known)
    let found = points.flatMap { try? PrincipalCoordinates($0, axes: request.axes) }
    map = found.map { Map(cases: known.map { table.cases[$0] }, coordinates: $0) }
  }

  private static func pairs(_ distances: ProfileDistances, _ request: Request) -> [Pair] {
    func range(_ distance: DistanceRange) -> CompletionRange {
      CompletionRange(min: DistanceUnit.decimal(distance.min), max: DistanceUnit.decimal(distance.max))
    }
    var pairs: [Pair] = []
    for first in distances.ids.indices {
      for second in distances.ids.indices.dropFirst(first + 1) {
        guard pairs.count < request.limit else { return pairs }
        let byBlock = distances.blocks.indices.map { block in
          distances.distance(ofBlock: block, sum: distances.sum(ofBlock: block, first, second), request.measure)
        }
        pairs.append(
          Pair(
            a: distances.ids[first], b: distances.ids[second], distance: range(distances.total(byBlock, request.measure)),
            byBlock: byBlock.map(range)))
      }
    }
    return pairs
  }

  /// Every pair of blocks, and the total and each block with the outcome.
  private static func comparisons(
    _ matrices: DistanceMatrices, _ known: [Int], _ certain: [Int], _ outcomes: [Presence], _ request: Request
  ) throws(DistanceError) -> [Comparison] {
    var found: [Comparison] = []
    let ids = matrices.ids
    for first in ids.indices {
      for second in ids.indices.dropFirst(first + 1) {
        found.append(
          compare(.block(ids[first]), .block(ids[second]), known.count, request) { () throws(DistanceError) in
            (try matrices.block(first, of: known), try matrices.block(second, of: known))
          })
      }
    }
    guard let outcome = request.outcome else { return found }
    let scopes: [(Scope, Int?)] = [(.total, nil)] + (ids.count > 1 ? ids.indices.map { (.block(ids[$0]), $0) } : [])
    for (scope, block) in scopes {
      found.append(
        compare(scope, .outcome(outcome), certain.count, request) { () throws(DistanceError) in
          let rows = certain.map { a in certain.map { b in outcomes[a] == outcomes[b] ? 0.0 : 1 } }
          let outcomes = try SymmetricDistances(rows)
          guard let block else { return (try matrices.total(of: certain), outcomes) }
          return (try matrices.block(block, of: certain), outcomes)
        })
    }
    return found
  }

  private static func compare(
    _ first: Scope, _ second: Scope, _ count: Int, _ request: Request,
    _ matrices: () throws(DistanceError) -> (SymmetricDistances, SymmetricDistances)
  ) -> Comparison {
    do throws(DistanceError) {
      guard count >= 3 else { throw .tooFewCases(count, least: 3) }
      let (one, other) = try matrices()
      return Comparison(first: first, second: second, test: try MantelTest(one, other, effort: request.effort), obstacle: nil)
    } catch {
      return Comparison(first: first, second: second, test: nil, obstacle: error)
    }
  }
}

/// The distances of all pairs as numbers, for cases of which everything is known.
private struct DistanceMatrices {
  let ids: [String]
  private let totals: DistanceMatrix
  private let byBlock: [DistanceMatrix]

  init(_ distances: ProfileDistances, _ measure: DistanceMeasure) {
    ids = distances.blocks.map(\.block)
    (totals, byBlock) = distances.matrices(measure, .min)
  }

  func total(of cases: [Int]) throws(DistanceError) -> SymmetricDistances { try Self.rows(totals, cases) }
  func block(_ block: Int, of cases: [Int]) throws(DistanceError) -> SymmetricDistances { try Self.rows(byBlock[block], cases) }

  private static func rows(_ matrix: DistanceMatrix, _ cases: [Int]) throws(DistanceError) -> SymmetricDistances {
    try SymmetricDistances(cases.map { a in cases.map { b in a == b ? 0 : DistanceUnit.decimal(matrix[a, b]) } })
  }
}

extension SystemsTable {
  /// Whether every variable of the blocks is known for a case.
  func isKnown(_ index: Int) -> Bool {
    blocks.flatMap(\.variables).allSatisfy { variable in
      switch profiles[index].values[variable.id] ?? .unknown {
      case .number(let range): range.lowerBound == range.upperBound
      case .category(let words): words.count == 1
      case .labels(let labels): !labels.isEmpty
      case .unknown: false
      }
    }
  }
}
