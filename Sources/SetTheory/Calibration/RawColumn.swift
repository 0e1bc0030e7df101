/// A column before calibration: what each cell says, with what is not known as a range or nothing.
public struct RawColumn: Hashable, Sendable {
  /// What a cell says.
  public enum Value: Hashable, Sendable {
    /// A number; finite.
    case number(Double)
    /// Some number from one to another; finite, the smaller first.
    case range(lower: Double, upper: Double)
    /// Nothing is known.
    case unknown
    /// Something that is no number.
    case word
  }

  /// The name.
  public let name: String
  /// What each cell says, one per case.
  public let values: [Value]
  /// The cells as they are written, one per case; qualitative scales read these.
  public let texts: [String]

  /// A column of cells as they are written.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - values: What each cell says, one per case.
  ///   - texts: The cells as they are written, as many.
  public init(name: String, values: [Value], texts: [String]) {
    precondition(values.count == texts.count, "each cell has a text and a value")
    self.name = name
    self.values = values
    self.texts = texts
  }

  /// A column of numbers.
  public init(name: String, numbers: [Double]) {
    self.init(name: name, values: numbers.map { .number($0) }, texts: numbers.map { String($0) })
  }

  /// The numbers that are known, in the order of the cases.
  public var numbers: [Double] {
    values.compactMap { if case .number(let number) = $0 { number } else { nil } }
  }

  /// The number of cells of which nothing is known.
  public var unknownCount: Int { values.count { $0 == .unknown } }
}
