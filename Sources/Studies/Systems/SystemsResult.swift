import CaseFiles
public import Cases
public import Systems

/// What `gelingen systems compare` found.
public struct SystemsResult: Encodable, Sendable {
  /// The name of this form of result; outside programs rely on it.
  public static let schemaName = "gelingen.systems-compare/1"

  /// What was asked.
  public struct Parameters: Encodable, Sendable {
    /// The table.
    public var data: String
    /// The column of the cases' names.
    public var caseColumn: String?
    /// The outcome.
    public var outcome: String?
    /// The file of the blocks.
    public var blocks: String?
    /// The column of the groups.
    public var group: String?
    /// Over which pairs extremes are taken.
    public var extremes: SystemsComparison.Options.Extremes
    /// How distances are added.
    public var distances: DistanceMeasure
    /// What is done with vacuous levels.
    public var vacuousLevels: SystemsComparison.Options.VacuousLevels
    /// How many pairs a zone lists at most.
    public var limit: Int
    /// The cut of each divided variable.
    public var cuts: [String: Double]
    /// The other cuts that were tried, by variable.
    public var otherCuts: [String: [Double]]
    /// How many choices of cuts are tried at most.
    public var cutChoices: Int
    /// The seed, where choices are drawn.
    public var seed: UInt64

    enum CodingKeys: String, CodingKey {
      case data
      case caseColumn = "case_column"
      case outcome, blocks, group, extremes, distances
      case vacuousLevels = "vacuous_levels"
      case limit, cuts
      case otherCuts = "other_cuts"
      case cutChoices = "cut_choices"
      case seed
    }
  }

  /// A block of variables.
  public struct Block: Encodable, Sendable {
    /// The id.
    public var id: String
    /// Its name.
    public var name: LocalizedText
    /// Its variables, by column.
    public var variables: [Variable]
  }

  /// A variable.
  public struct Variable: Encodable, Sendable {
    /// The column.
    public var id: String
    /// Its name.
    public var name: LocalizedText
    /// What values it takes.
    public var kind: BlocksFile.Variable.Kind
    /// The cut, where it is divided.
    public var cut: Double?
    /// What a difference is divided by.
    public var range: Double?
  }

  /// The comparison within one group.
  public struct Group: Encodable, Sendable {
    /// The group.
    public var group: String
    /// Its cases.
    public var cases: [String]
    /// The comparison.
    public var comparison: SystemsParts.Comparison
  }

  /// The name of the form.
  public var schema = SystemsResult.schemaName
  /// The version of the program.
  public var version: String
  /// The SHA-256 of the input.
  public var inputSHA256: String
  /// What was asked.
  public var parameters: Parameters
  /// The cases.
  public var cases: [String]
  /// Cases whose outcome is not known.
  public var withoutOutcome: [String]
  /// The blocks.
  public var blocks: [Block]
  /// The comparison of all cases.
  public var comparison: SystemsParts.Comparison
  /// Which pairs stay extreme under other cuts; missing where no variable has any.
  public var underCuts: SystemsParts.UnderCuts?
  /// The comparison within each group.
  public var groups: [Group]
  /// Readings after Mill.
  public var mill: [SystemsParts.Method]
  /// Whom to study next.
  public var next: [SystemsParts.Next]
  /// What a reader must know about the data.
  public var findings: [SystemsParts.Note]

  enum CodingKeys: String, CodingKey {
    case schema, version
    case inputSHA256 = "input_sha256"
    case parameters, cases
    case withoutOutcome = "without_outcome"
    case blocks
    case underCuts = "under_cuts"
    case groups, mill, next, findings
  }

  /// Encodes the comparison's keys beside the others.
  public func encode(to encoder: any Encoder) throws {
    try comparison.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(schema, forKey: .schema)
    try container.encode(version, forKey: .version)
    try container.encode(inputSHA256, forKey: .inputSHA256)
    try container.encode(parameters, forKey: .parameters)
    try container.encode(cases, forKey: .cases)
    try container.encode(withoutOutcome, forKey: .withoutOutcome)
    try container.encode(blocks, forKey: .blocks)
    try container.encodeIfPresent(underCuts, forKey: .underCuts)
    try container.encode(groups, forKey: .groups)
    try container.encode(mill, forKey: .mill)
    try container.encode(next, forKey: .next)
    try container.encode(findings, forKey: .findings)
  }
}

extension SystemsResult {
  /// Compares the cases of a table.
  ///
  /// - Parameters:
  ///   - file: The table.
  ///   - question: What is asked of it.
  ///   - options: Choices.
  ///   - cuts: How many choices of other cuts are tried.
  ///   - version: The version of the program.
  /// - Returns: The result; the same for the same input.
  /// - Throws: `InvalidFiles` for cells and blocks, `SetTableError` for columns, `SystemsError` for what cannot be compared.
  public static func compare(
    _ file: SetTableFile, _ question: SystemsQuestion, _ options: SystemsComparison.Options, cuts: CutTrials = CutTrials(),
    version: String
  ) throws -> SystemsResult {
    var reader = SystemsTableReader(file, question)
    let table = try reader.read()
    let distances = try ProfileDistances(table.profiles, blocks: table.blocks)
    let comparison = SystemsComparison.run(distances, outcomes: table.outcomes, options)
    let naming = table.naming
    var notes = table.notes + SystemsNotes.zones(comparison).filter { question.outcome != nil || $0.kind != .emptyZone }
    var groups: [Group] = []
    for group in table.groups {
      let inside = SystemsComparison.run(distances, outcomes: table.outcomes, members: group.members, options)
      if inside.zones.allSatisfy({ $0.pairCount == 0 }) { notes.append(SystemsNotes.smallGroup(group.name, group.members.count)) }
      groups.append(
        Group(group: group.name, cases: group.members.map { table.cases[$0] }.sorted(), comparison: naming.comparison(inside)))
    }
    let underCuts = try ExtremesUnderCuts.of(
      comparison, table.undivided.profiles, table.undivided.blocks, table.alternatives, outcomes: table.outcomes,
      limit: cuts.limit, seed: cuts.seed)
    if underCuts?.examined == 0 { notes.append(SystemsNotes.cutsNotTried) }
    // With very many cases a suggestion for each would fill the output with what nobody reads.
    let next = table.cases.count <= 200 ? NextCase.suggestions(distances, outcomes: table.outcomes) : []
    return SystemsResult(
      version: version, inputSHA256: fingerprint(file, question),
      parameters: parameters(file, question, options, table, cuts), cases: table.cases,
      withoutOutcome: comparison.withoutOutcome.map { table.cases[$0] }, blocks: table.summaries,
      comparison: naming.comparison(comparison),
      underCuts: underCuts.map { SystemsParts.UnderCuts($0, ids: distances.ids, seed: cuts.seed, limit: options.listLimit) },
      groups: groups,
      mill: question.outcome == nil ? [] : naming.methods(comparison, outcomes: table.outcomes),
      next: SystemsNaming.next(next, distances), findings: notes)
  }

  static func fingerprint(_ file: SetTableFile, _ question: SystemsQuestion) -> String {
    question.blocks?.fingerprint(with: file.fingerprint) ?? file.fingerprint
  }

  private static func parameters(
    _ file: SetTableFile, _ question: SystemsQuestion, _ options: SystemsComparison.Options, _ table: SystemsTable,
    _ cuts: CutTrials
  ) -> Parameters {
    Parameters(
      data: file.name, caseColumn: file.caseColumn, outcome: question.outcome, blocks: question.blocks?.name, group: question.group,
      extremes: options.extremes, distances: options.measure, vacuousLevels: options.vacuousLevels, limit: options.listLimit,
      cuts: question.cuts, otherCuts: table.otherCuts, cutChoices: cuts.limit, seed: cuts.seed)
  }
}

extension SystemsQuestion {
  /// The cut of each divided column.
  var cuts: [String: Double] {
    let variables = blocks?.file.blocks.flatMap(\.variables) ?? []
    return Dictionary(variables.compactMap { variable in variable.cut.map { (variable.column, $0) } }) { first, _ in first }
  }
}

extension SystemsTable {
  /// The other cuts that are tried, by variable.
  var otherCuts: [String: [Double]] {
    Dictionary(alternatives.variables.map { ($0.id, $0.others) }) { first, _ in first }
  }

  /// The blocks as a result names them.
  var summaries: [SystemsResult.Block] {
    zip(specs, blocks).map { spec, block in
      SystemsResult.Block(
        id: spec.id, name: spec.name ?? LocalizedText(de: spec.id, en: spec.id),
        variables: zip(spec.variables, block.variables).map { variable, scaled in
          SystemsResult.Variable(
            id: variable.column, name: variable.name ?? LocalizedText(de: variable.column, en: variable.column),
            kind: variable.kind, cut: variable.cut,
            range: variable.kind == .number || variable.kind == .graded ? scaled.scale : nil)
        })
    }
  }
}
