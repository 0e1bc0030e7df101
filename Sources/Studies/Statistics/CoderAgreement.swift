import CaseFiles
public import Statistics

/// How far coders agree, in all and group by group.
public struct CoderAgreement: Sendable {
  /// What is asked.
  public struct Request: Hashable, Sendable {
    /// What the distance between two ratings means.
    public var metric: Ratings.Level
    /// The columns of the coders; `nil` for all but the cases and the groups.
    public var coders: [String]?
    /// The column of the groups, such as conditions; `nil` for none.
    public var group: String?
    /// The level of the intervals.
    public var level: Double
    /// How many resamples an interval rests on.
    public var draws: Int
    /// The seed of the resamples.
    public var seed: UInt64
    /// How many units with different ratings are listed.
    public var limit: Int

    /// What is asked.
    public init(
      metric: Ratings.Level, coders: [String]? = nil, group: String? = nil, level: Double = 0.95, draws: Int = 2_000, seed: UInt64 = 1,
      limit: Int = 20
    ) {
      self.metric = metric
      self.coders = coders
      self.group = group
      self.level = level
      self.draws = draws
      self.seed = seed
      self.limit = limit
    }
  }

  /// The agreement in all units, or in those of one group.
  public struct Group: Sendable {
    /// The group; `nil` for all units.
    public let name: String?
    /// The number of units.
    public let units: Int
    /// The number of units with two ratings or more.
    public let comparableUnits: Int
    /// The number of ratings in these.
    public let comparableRatings: Int
    /// The number of pairs of ratings of the same unit.
    public let pairs: Int
    /// How many of these are of equal ratings.
    public let equalPairs: Int
    /// Krippendorff's alpha; `nil` where it has no value.
    public let alpha: KrippendorffAlpha?
    /// Its interval; `nil` where alpha has no value.
    public let interval: KrippendorffBootstrap?
    /// Why alpha has no value.
    public let obstacle: AgreementError?
  }

  /// A unit on which coders differ.
  public struct Disagreement: Sendable {
    /// The unit, by its name or the number of its row.
    public let unit: String
    /// The group.
    public let group: String?
    /// The ratings as they stand in the table, coder by coder; `nil` for one that was not made.
    public let ratings: [String?]
  }

  /// What was asked.
  public let request: Request
  /// The coders.
  public let coders: [String]
  /// How the file is named.
  public let file: String
  /// The fingerprint of the file's bytes.
  public let fingerprint: String
  /// All units.
  public let total: Group
  /// Group by group, in the order of the table; empty without groups.
  public let groups: [Group]
  /// Units on which coders differ, in the order of the table, up to the limit.
  public let disagreements: [Disagreement]
  /// How many such units there are.
  public let disagreementsTotal: Int

  /// Compares coders.
  ///
  /// - Parameters:
  ///   - file: A table with a row per unit and a column per coder; empty, `?`, `NA` and `-` are ratings that were not made.
  ///   - request: What is asked.
  /// - Throws: `SetTableError` for columns that are not there or named twice, `InvalidFiles` for cells that are no rating, `AgreementError` for one coder,
  ///   nothing to compare, and ratings that are all the same.
  public init(_ file: SetTableFile, _ request: Request) throws {
    let coders = request.coders ?? file.columnNames.filter { $0 != request.group }
    var seen: Set<String> = []
    for name in coders + [request.group].compactMap({ $0 }) {
      guard file.columnNames.contains(name) else { throw SetTableError.columnNotThere(name, columns: file.columnNames) }
      guard seen.insert(name).inserted else { throw SetTableError.namedTwice(name) }
    }
    guard coders.count >= 2 else { throw AgreementError.tooFewCoders(coders.count) }
    let table = try RatingTable(file, coders: coders, metric: request.metric)
    self.request = request
    self.coders = coders
    self.file = file.name
    fingerprint = file.fingerprint
    let total = try Self.group(nil, table.units, request, coders.count)
    if let obstacle = total.obstacle { throw obstacle }
    self.total = total
    let labels = request.group.map { table.labels(of: $0) } ?? []
    var order: [String] = []
    for label in labels where !order.contains(label) { order.append(label) }
    groups = try order.map { name in
      try Self.group(name, table.units.indices.filter { labels[$0] == name }.map { table.units[$0] }, request, coders.count)
    }
    let differing = table.units.indices.filter { Set(table.units[$0].compactMap { $0 }).count > 1 }
    disagreementsTotal = differing.count
    disagreements = differing.prefix(request.limit).map { index in
      Disagreement(
        unit: table.names[index], group: labels.isEmpty ? nil : labels[index], ratings: table.texts[index])
    }
  }

  private static func group(
    _ name: String?, _ units: [[Double?]], _ request: Request, _ coders: Int
  ) throws(AgreementError) -> Group {
    let ratings = try Ratings(units, coders: coders)
    let known = units.map { $0.compactMap { $0 } }
    let pairs = known.reduce(0) { $0 + $1.count * ($1.count - 1) / 2 }
    let equal = known.reduce(0) { $0 + equalPairs($1) }
    var (alpha, interval, obstacle): (KrippendorffAlpha?, KrippendorffBootstrap?, AgreementError?)
    do {
      alpha = try KrippendorffAlpha(ratings, level: request.metric)
      interval = try KrippendorffBootstrap(
        ratings, metric: request.metric, level: request.level, draws: request.draws, seed: request.seed)
    } catch {
      switch error {
      case .nothingToCompare, .constantRatings: obstacle = error
      default: throw error
      }
    }
    let comparable = known.filter { $0.count >= 2 }
    return Group(
      name: name, units: units.count, comparableUnits: comparable.count,
      comparableRatings: comparable.reduce(0) { $0 + $1.count }, pairs: pairs, equalPairs: equal, alpha: alpha, interval: interval,
      obstacle: obstacle)
  }

  private static func equalPairs(_ unit: [Double]) -> Int {
    var counts: [Double: Int] = [:]
    for rating in unit { counts[rating, default: 0] += 1 }
    return counts.values.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
  }
}

/// The ratings of a table.
private struct RatingTable {
  let units: [[Double?]]
  let texts: [[String?]]
  let names: [String]
  private let file: SetTableFile

  init(_ file: SetTableFile, coders: [String], metric: Ratings.Level) throws {
    self.file = file
    var findings = CappedFindings(limit: 1_000, file: file.name)
    let places = coders.compactMap { file.csv.header.firstIndex(of: $0) }
    var categories: [String: Double] = [:]
    var units: [[Double?]] = []
    var texts: [[String?]] = []
    for row in file.csv.rows {
      var unit: [Double?] = []
      for place in places { unit.append(Self.rating(row[place], metric, &categories, &findings)) }
      units.append(unit)
      texts.append(zip(places, unit).map { place, rating in rating == nil ? nil : String(row[place].text.trimmingSpaces()) })
    }
    try findings.throwIfAny()
    self.units = units
    self.texts = texts
    let names = file.caseColumn.flatMap { file.csv.header.firstIndex(of: $0) }
    self.names = file.csv.rows.enumerated().map { index, row in names.map { String(row[$0].text.trimmingSpaces()) } ?? "\(index + 1)" }
  }

  func labels(of column: String) -> [String] {
    guard let place = file.csv.header.firstIndex(of: column) else { return [] }
    return file.csv.rows.map { String($0[place].text.trimmingSpaces()) }
  }

  private static func rating(
    _ cell: CSVTable.Cell, _ metric: Ratings.Level, _ categories: inout [String: Double], _ findings: inout CappedFindings
  ) -> Double? {
    switch (CellReading(cell.text), metric) {
    case (.unknown, _), (.irrelevant, _): return nil
    case (.value(let value), .ordinal), (.value(let value), .interval): return value
    case (.value(let value), .nominal): return category("\(value)", &categories)
    case (.text, .nominal): return category(String(cell.text.trimmingSpaces()), &categories)
    case (.range, _):
      findings.add(
        "rating-range", "“\(cell.text)” is a range and no single rating.", at: cell.position,
        hint: "Let the coder decide on one rating, or leave the cell unknown.")
    case (.text, _):
      findings.add(
        "rating-text", "“\(cell.text)” is no number, and the level \(metric.rawValue) needs numbers.", at: cell.position,
        hint: "Write categories that have an order as 0, 1, 2, …, or use --metric nominal.")
    }
    return nil
  }

  private static func category(_ text: String, _ categories: inout [String: Double]) -> Double {
    if let number = categories[text] { return number }
    let number = Double(categories.count)
    categories[text] = number
    return number
  }
}
