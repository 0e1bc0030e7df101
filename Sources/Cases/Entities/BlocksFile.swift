/// Which columns of a table belong together as blocks of context, for comparisons of systems.
public struct BlocksFile: Hashable, Codable, Sendable {
  /// A column of the table.
  public struct Variable: Hashable, Codable, Sendable {
    /// What values it takes.
    public enum Kind: String, CaseIterable, Codable, Sendable {
      /// Any numbers.
      case number
      /// Whole numbers in order: 0, 1, 2, …
      case graded
      /// 0 or 1.
      case dichotomous
      /// One of several words.
      case category
    }

    /// The column.
    public var column: String
    /// Its name for readers; `nil` for the column's.
    public var name: LocalizedText?
    /// What values it takes.
    public var kind: Kind
    /// The range that a difference of graded or numeric values is divided by; `nil` for the range of the known values.
    public var range: Double?
    /// The smallest value that counts as 1, where the numbers are divided in two.
    public var cut: Double?
    /// Other cuts that somebody could have chosen.
    public var otherCuts: [Double]

    enum CodingKeys: String, CodingKey {
      case column, name, kind, range, cut
      case otherCuts = "other_cuts"
    }

    /// A column of the table.
    public init(
      column: String, name: LocalizedText? = nil, kind: Kind, range: Double? = nil, cut: Double? = nil, otherCuts: [Double] = []
    ) {
      self.column = column
      self.name = name
      self.kind = kind
      self.range = range
      self.cut = cut
      self.otherCuts = otherCuts
    }
  }

  /// Columns that belong together.
  public struct Block: Hashable, Codable, Sendable {
    /// The id.
    public var id: String
    /// Its name for readers; `nil` for the id.
    public var name: LocalizedText?
    /// Its variables.
    public var variables: [Variable]

    /// Columns that belong together.
    public init(id: String, name: LocalizedText? = nil, variables: [Variable]) {
      self.id = id
      self.name = name
      self.variables = variables
    }
  }

  /// The id, equal to the file name.
  public var id: String
  /// What is grouped, and why so.
  public var title: LocalizedText?
  /// The blocks.
  public var blocks: [Block]

  /// Blocks of columns.
  public init(id: String, title: LocalizedText? = nil, blocks: [Block]) {
    self.id = id
    self.title = title
    self.blocks = blocks
  }
}
