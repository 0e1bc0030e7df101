public import CaseFiles
import Cases
import Combinatorics
public import Systems

/// What `gelingen systems certificate` found: how different a chosen set is among all sets of its size.
public struct SystemsCertificate: Encodable, Sendable {
  /// The name of this form of result; outside programs rely on it.
  public static let schemaName = "gelingen.systems-certificate/1"

  /// What was asked.
  public struct Request: Hashable, Sendable {
    /// The chosen cases: names, or several with commas between them.
    public var set: [String]
    /// How distances are added.
    public var measure: DistanceMeasure
    /// Up to so many sets all are counted; beyond, a sample.
    public var exact: Int
    /// How many sets a sample has.
    public var draws: Int
    /// How many choices of other cuts are tried.
    public var cuts: CutTrials

    /// What was asked.
    public init(
      set: [String], measure: DistanceMeasure = .raw, exact: Int = 20_000_000, draws: Int = 20_000, cuts: CutTrials = CutTrials()
    ) {
      self.set = set
      self.measure = measure
      self.exact = exact
      self.draws = draws
      self.cuts = cuts
    }
  }

  /// What was asked, as data.
  public struct Parameters: Encodable, Sendable {
    /// The table.
    public var data: String
    /// The column of the cases' names.
    public var caseColumn: String?
    /// The file of the blocks.
    public var blocks: String?
    /// How distances are added.
    public var distances: DistanceMeasure
    /// The cut of each divided variable.
    public var cuts: [String: Double]
    /// The other cuts that were tried, by variable.
    public var otherCuts: [String: [Double]]
    /// Up to so many sets all are counted.
    public var exact: Int
    /// How many sets a sample has.
    public var draws: Int
    /// How many choices of cuts are tried at most.
    public var cutChoices: Int
    /// The seed of what is drawn.
    public var seed: UInt64

    enum CodingKeys: String, CodingKey {
      case data
      case caseColumn = "case_column"
      case blocks, distances, cuts
      case otherCuts = "other_cuts"
      case exact, draws
      case cutChoices = "cut_choices"
      case seed
    }
  }

  /// The name of the form.
  public var schema = SystemsCertificate.schemaName
  /// The version of the program.
  public var version: String
  /// The SHA-256 of the input.
  public var inputSHA256: String
  /// What was asked.
  public var parameters: Parameters
  /// The chosen cases, by name.
  public var set: [String]
  /// The number of cases in the table.
  public var pool: Int
  /// The number of sets of this size; missing where it is beyond counting.
  public var setsTotal: Int?
  /// The blocks.
  public var blocks: [SystemsResult.Block]
  /// The distances between the chosen cases.
  public var pairs: [SystemsSelection.Pair]
  /// Where the set stands, over all blocks and in each.
  public var standings: [Standing]
  /// Where it stands under other cuts; missing where no variable has any.
  public var underCuts: UnderCuts?
  /// What a reader must know about the data.
  public var findings: [SystemsParts.Note]

  enum CodingKeys: String, CodingKey {
    case schema, version
    case inputSHA256 = "input_sha256"
    case parameters, set, pool
    case setsTotal = "sets_total"
    case blocks, pairs, standings
    case underCuts = "under_cuts"
    case findings
  }
}

extension SystemsCertificate {
  /// Places a set of cases of a table among all sets of its size.
  ///
  /// - Parameters:
  ///   - file: The table.
  ///   - blocks: The blocks; `nil` for all columns in one.
  ///   - request: What is asked.
  ///   - version: The version of the program.
  /// - Returns: The result; the same for the same input and seed, whatever the order of rows.
  /// - Throws: `InvalidFiles` for cells and blocks, `SetTableError` for columns, `SystemsError` for a set that cannot be compared.
  public static func make(
    _ file: SetTableFile, blocks: PlacedBlocks?, _ request: Request, version: String
  ) throws -> SystemsCertificate {
    let question = SystemsQuestion(blocks: blocks)
    var reader = SystemsTableReader(file, question)
    let table = try reader.read()
    // In the order of the names, so that the order of the rows cannot decide what is drawn.
    let distances = try ProfileDistances(table.profiles.sorted { $0.id < $1.id }, blocks: table.blocks)
    let chosen = try indices(request.set, distances.ids)
    let effort = CertificateOfDifference.Effort(
      exactSmallest: request.exact, exactMean: request.exact, draws: request.draws, cutChoices: max(1, request.cuts.limit),
      seed: request.cuts.seed)
    let standings = try DifferenceStanding.of(chosen, in: distances, request.measure, effort)
    let isTried = request.cuts.limit > 0
    let underCuts =
      isTried
      ? try StandingUnderCuts.of(
        chosen, in: table.undivided.profiles.sorted { $0.id < $1.id }, table.undivided.blocks, table.alternatives, request.measure,
        effort) : nil
    var notes = table.notes.filter { $0.kind == .constantVariable || $0.kind == .idleCut }
    if blocks == nil { notes.append(SystemsNotes.allColumns(table.specs.flatMap { $0.variables.map(\.column) })) }
    if !isTried, !table.alternatives.variables.isEmpty { notes.append(SystemsNotes.cutsNotTried) }
    return SystemsCertificate(
      version: version, inputSHA256: SystemsResult.fingerprint(file, question),
      parameters: Parameters(
        data: file.name, caseColumn: file.caseColumn, blocks: blocks?.name, distances: request.measure, cuts: question.cuts,
        otherCuts: table.otherCuts, exact: request.exact, draws: request.draws, cutChoices: request.cuts.limit,
        seed: request.cuts.seed),
      set: chosen.map { distances.ids[$0] }, pool: distances.count,
      setsTotal: Selection.combinations(of: chosen.count, from: distances.count), blocks: table.summaries,
      pairs: pairs(chosen).map { SystemsSelection.pair($0, distances, request.measure) },
      standings: standings.map { Standing($0) },
      underCuts: underCuts.map { UnderCuts($0, own: question.cuts) }, findings: notes)
  }

  private static func pairs(_ chosen: [Int]) -> [(Int, Int)] {
    chosen.indices.flatMap { i in chosen[(i + 1)...].map { (chosen[i], $0) } }
  }

  /// The places of named cases, in order; a text that is no name is split at its commas.
  private static func indices(_ texts: [String], _ ids: [String]) throws(SystemsError) -> [Int] {
    var found: [Int] = []
    let names = texts.flatMap { text -> [String] in
      if ids.contains(text) { return [text] }
      return text.split(separator: ",").map { String($0.trimmingSpaces()) }.filter { !$0.isEmpty }
    }
    for name in names {
      guard let index = ids.firstIndex(of: name) else { throw .unknownCase(name, known: ids) }
      guard !found.contains(index) else { throw .namedTwice(name) }
      found.append(index)
    }
    return found.sorted()
  }
}
