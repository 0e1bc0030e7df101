public import CaseFiles
import Combinatorics
public import Systems

/// What `gelingen systems select` chose.
public struct SystemsSelection: Encodable, Sendable {
  /// The name of this form of result; outside programs rely on it.
  public static let schemaName = "gelingen.systems-select/1"

  /// What is looked for.
  public enum Most: String, CaseIterable, Codable, Sendable {
    /// Cases far from one another, or from the one to compare with.
    case different
    /// Cases near to one another, or to the one to compare with.
    case similar
  }

  /// What was asked.
  public struct Request: Hashable, Sendable {
    /// How many cases.
    public var count: Int
    /// What is looked for.
    public var most: Most
    /// The case to compare with; `nil` to compare the chosen with one another.
    public var target: String?
    /// Cases that must be chosen.
    public var required: [String]
    /// How distances are added.
    public var measure: DistanceMeasure
    /// How many partial sets are looked at before the search stops with a gap.
    public var nodeLimit: Int

    /// What was asked.
    public init(
      count: Int, most: Most = .different, target: String? = nil, required: [String] = [], measure: DistanceMeasure = .raw,
      nodeLimit: Int = 20_000_000
    ) {
      self.count = count
      self.most = most
      self.target = target
      self.required = required
      self.measure = measure
      self.nodeLimit = nodeLimit
    }
  }

  /// What was asked, as data.
  public struct Parameters: Encodable, Sendable {
    /// The table.
    public var data: String
    /// The file of the blocks.
    public var blocks: String?
    /// How many cases.
    public var count: Int
    /// What is looked for.
    public var most: Most
    /// The case to compare with.
    public var to: String?
    /// Cases that must be chosen.
    public var require: [String]
    /// How distances are added.
    public var distances: DistanceMeasure
    /// The cut of each divided variable.
    public var cuts: [String: Double]
    /// The end of ranges that counts where something is not known.
    public var unknown: String
    /// How many partial sets are looked at.
    public var nodeLimit: Int

    enum CodingKeys: String, CodingKey {
      case data, blocks, count, most, to, require, distances, cuts, unknown
      case nodeLimit = "node_limit"
    }
  }

  /// Two of the chosen, or one and the case to compare with.
  public struct Pair: Encodable, Sendable {
    /// A case.
    public var a: String
    /// Another case.
    public var b: String
    /// The distance per block.
    public var byBlock: [String: SystemsParts.Distance]
    /// The total distance.
    public var distance: SystemsParts.Distance

    enum CodingKeys: String, CodingKey {
      case a, b
      case byBlock = "by_block"
      case distance
    }
  }

  /// The name of the form.
  public var schema = SystemsSelection.schemaName
  /// The version of the program.
  public var version: String
  /// The SHA-256 of the input.
  public var inputSHA256: String
  /// What was asked.
  public var parameters: Parameters
  /// The number of cases to choose from.
  public var pool: Int
  /// The blocks.
  public var blocks: [SystemsResult.Block]
  /// The cases chosen, by name.
  public var selected: [String]
  /// The smallest distance between two of them, or to the case to compare with.
  public var smallestDistance: Double
  /// The largest.
  public var largestDistance: Double
  /// The sum.
  public var totalDistance: Double
  /// Whether it is proved that no set is better.
  public var optimal: Bool
  /// How many sets are as good.
  public var optimaTotal: Int?
  /// Some of them.
  public var optima: [[String]]
  /// By how much the distance that counts first could be better; 0 where it is proved that it cannot.
  public var gap: Double
  /// By how much the total could be better at that distance.
  public var totalGap: Double
  /// The pairs.
  public var pairs: [Pair]
  /// What a reader must know about the data.
  public var findings: [SystemsParts.Note]

  enum CodingKeys: String, CodingKey {
    case schema, version
    case inputSHA256 = "input_sha256"
    case parameters, pool, blocks, selected
    case smallestDistance = "smallest_distance"
    case largestDistance = "largest_distance"
    case totalDistance = "total_distance"
    case optimal
    case optimaTotal = "optima_total"
    case optima, gap
    case totalGap = "total_gap"
    case pairs, findings
  }
}

extension SystemsSelection {
  /// Chooses cases of a table by their distances.
  ///
  /// Where something is not known, the ends of the ranges count that make the choice safe: the smallest distances for cases that are to be
  /// different, the largest for cases that are to be similar.
  ///
  /// - Parameters:
  ///   - file: The table.
  ///   - blocks: The blocks; `nil` for all columns in one.
  ///   - request: What is asked.
  ///   - version: The version of the program.
  /// - Returns: The choice; the same for the same input, whatever the order of rows.
  /// - Throws: `InvalidFiles` for cells and blocks, `SetTableError` for columns, `SystemsError` for what cannot be chosen.
  public static func choose(
    _ file: SetTableFile, blocks: PlacedBlocks?, _ request: Request, version: String
  ) throws -> SystemsSelection {
    let question = SystemsQuestion(blocks: blocks)
    var reader = SystemsTableReader(file, question)
    let table = try reader.read()
    // In the order of the names, so that the order of the rows cannot decide between sets that are as good.
    let distances = try ProfileDistances(table.profiles.sorted { $0.id < $1.id }, blocks: table.blocks)
    let matrix = distances.matrix(request.measure, request.most == .different ? .min : .max)
    let result = try select(request, distances, matrix)
    let chosen = result.elements
    let against = try request.target.map { try index($0, distances) }
    let pairs =
      against.map { target in chosen.map { (target, $0) } }
      ?? chosen.indices.flatMap { i in
        chosen[(i + 1)...].map { (chosen[i], $0) }
      }
    let values = pairs.map { matrix[$0.0, $0.1] }
    return SystemsSelection(
      version: version, inputSHA256: SystemsResult.fingerprint(file, question),
      parameters: Parameters(
        data: file.name, blocks: blocks?.name, count: request.count, most: request.most, to: request.target,
        require: request.required, distances: request.measure, cuts: question.cuts,
        unknown: request.most == .different ? "smallest" : "largest", nodeLimit: request.nodeLimit),
      pool: distances.count, blocks: table.summaries, selected: chosen.map { distances.ids[$0] },
      smallestDistance: DistanceUnit.decimal(values.min() ?? 0), largestDistance: DistanceUnit.decimal(values.max() ?? 0),
      totalDistance: DistanceUnit.decimal(values.reduce(0, +)), optimal: result.isOptimal, optimaTotal: result.optima,
      optima: result.examples.map { $0.map { distances.ids[$0] } }, gap: DistanceUnit.decimal(result.gap),
      totalGap: DistanceUnit.decimal(abs(result.totalBound - result.total)),
      pairs: pairs.map { pair($0, distances, request.measure) }, findings: table.notes.filter { $0.kind == .constantVariable })
  }

  private static func index(_ name: String, _ distances: ProfileDistances) throws(SystemsError) -> Int {
    guard let index = distances.ids.firstIndex(of: name) else { throw .unknownCase(name, known: distances.ids) }
    return index
  }

  private static func select(
    _ request: Request, _ distances: ProfileDistances, _ matrix: DistanceMatrix
  ) throws(SystemsError) -> Selection {
    var required: [Int] = []
    for name in request.required { required.append(try index(name, distances)) }
    let goal: Selection.Goal = request.most == .different ? .different : .similar
    let options = Selection.Options(required: required, nodeLimit: request.nodeLimit)
    let target: Int? = if let name = request.target { try index(name, distances) } else { nil }
    do throws(SelectionError) {
      guard let target else { return try Selection.choose(request.count, from: matrix, goal, options) }
      return try Selection.choose(request.count, comparedWith: target, from: matrix, goal, options)
    } catch {
      switch error {
      case .tooFew(let count, let least): throw .tooFewAsked(count: count, least: least)
      case .tooMany(let count, let elements): throw .tooMany(count: count, cases: elements)
      case .tooManyRequired(let required, let count): throw .tooManyRequired(required: required, count: count)
      case .outside(let element, _), .repeated(let element): throw .namedTwice(distances.ids[element])
      }
    }
  }

  static func pair(_ pair: (Int, Int), _ distances: ProfileDistances, _ measure: DistanceMeasure) -> Pair {
    let byBlock = distances.blocks.indices.map { block in
      distances.distance(ofBlock: block, sum: distances.sum(ofBlock: block, pair.0, pair.1), measure)
    }
    return Pair(
      a: distances.ids[pair.0], b: distances.ids[pair.1],
      byBlock: Dictionary(uniqueKeysWithValues: zip(distances.blocks, byBlock).map { ($0.block, SystemsParts.Distance($1)) }),
      distance: SystemsParts.Distance(distances.total(byBlock, measure)))
  }
}
