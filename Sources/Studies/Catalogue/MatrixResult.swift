public import CaseFiles
public import Cases
public import Transfer

/// Measures by conditions and by who takes them, for the conditions of a study.
public struct MatrixResult: Codable, Hashable, Sendable {
  /// What was asked.
  public struct Parameters: Codable, Hashable, Sendable {
    /// The study's id.
    public var study: String
    /// The origin logic whose measures are shown; all without one.
    public var origin: Origin.Logic?
    /// The ids of measures that somebody added or changed.
    public var own: [String]
  }

  /// The name of the JSON form.
  public var schema = "gelingen.transfer-matrix/1"
  /// The version of the program.
  public var version: String
  /// What was asked.
  public var parameters: Parameters
  /// The fingerprint of what was read.
  public var inputSHA256: String
  /// The ids of the study's own conditions; the others are of its second list.
  public var core: [String]
  /// The matrix.
  public var matrix: MeasureMatrix
  /// The statements themselves, in the order of their codes.
  public var statements: [Measure]
  /// The names that ids stand for.
  public var terms: TransferTerms

  enum CodingKeys: String, CodingKey {
    case schema, version, parameters
    case inputSHA256 = "input_sha256"
    case core, matrix, statements, terms
  }

  /// The matrix of a study's catalogue.
  ///
  /// - Parameters:
  ///   - study: The study's id.
  ///   - library: The library, with somebody's own measures where there are any.
  ///   - origin: The origin logic whose measures are shown; all without one.
  ///   - version: The version of the program.
  /// - Throws: `StudyError` where there is no such study, or no measure in it.
  public init(study: String, in library: Library, origin: Origin.Logic? = nil, version: String) throws(StudyError) {
    let catalogue = try TransferCatalogue(study, in: library)
    let chosen = origin.map { MeasureChoice.measures(catalogue.statements, for: $0) } ?? catalogue.statements
    guard !catalogue.statements.isEmpty else { throw .noMeasures(study: study) }
    self.version = version
    parameters = Parameters(study: study, origin: origin, own: library.ownMeasures.sorted())
    inputSHA256 = library.fingerprint
    core = catalogue.core.map(\.id)
    matrix = MeasureMatrix(
      of: chosen, on: catalogue.conditions, codebook: library.codebook, publications: catalogue.publications)
    statements = chosen
    terms = catalogue.terms(of: chosen)
  }
}
