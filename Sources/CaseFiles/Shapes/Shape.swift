public import Cases

/// What a place in a case file may hold: the one description from which files are read, checked, written and documented.
public indirect enum Shape: Sendable {
  /// Any text that is not empty.
  case text
  /// Lower-case words joined by hyphens.
  case id
  /// Text in German, English or both.
  case localized
  /// One of some words.
  case choice([String])
  /// A number in a range.
  case number(ClosedRange<Double>)
  /// `true` or `false`.
  case flag
  /// A quoted date or span.
  case date
  /// A quoted day.
  case day
  /// A membership, a range, or `unknown`.
  case membership
  /// A number from 0, a range of such numbers, or `unknown`.
  case amount
  /// `public`, `internal`, or an embargo.
  case release
  /// A literal phrase of at most 12 words.
  case anchor
  /// So many digits, quoted.
  case digits(Int)
  /// A web address.
  case address
  /// The name of a set, as expressions write it.
  case setName
  /// The id of something that must exist.
  case reference(Referent)
  /// Any number of the same.
  case list(Shape)
  /// Values by id.
  case map(Referent, Shape)
  /// Named fields.
  case object([Field])
}

/// What an id refers to.
public enum Referent: String, CaseIterable, Sendable {
  /// A file in `missions/` or `initiatives/`.
  case `case`
  /// A file in `sources/`.
  case source
  /// A condition of the codebook that cases and targets are coded for.
  case condition
  /// An outcome of the codebook.
  case outcome
  /// A list of the codebook.
  case list
  /// A context block of the codebook.
  case block
  /// A challenge field of the codebook.
  case challengeField = "challenge field"
  /// A file in `measures/`.
  case measure
  /// A file in `statements/`.
  case statements
  /// A question of the worksheet.
  case question
  /// A claim of a case or target.
  case claim
}

/// A named field of an object.
public struct Field: Sendable {
  /// Whether a field must be there.
  public enum Need: Sendable {
    /// It must be there.
    case required
    /// It may be left out.
    case optional
    /// Left out, it has this value.
    case standard(String)
  }

  /// The key.
  public var key: String
  /// What it holds.
  public var shape: Shape
  /// Whether it must be there.
  public var need: Need
  /// What it means.
  public var meaning: LocalizedText

  init(_ key: String, _ shape: Shape, _ need: Need = .optional, de: String, en: String) {
    self.key = key
    self.shape = shape
    self.need = need
    self.meaning = LocalizedText(de: de, en: en)
  }

  /// Whether the field must be there.
  public var isRequired: Bool {
    if case .required = need { true } else { false }
  }
}

extension Shape {
  static func choice<T: CaseIterable & RawRepresentable<String>>(_ type: T.Type) -> Shape {
    .choice(type.allCases.map(\.rawValue))
  }
}

/// What is in a file of the library.
public enum EntityKind: String, CaseIterable, Sendable {
  /// A regional mission.
  case mission
  /// An initiative of the wider pool.
  case initiative
  /// A source.
  case source
  /// A support measure.
  case measure
  /// A publication's statements.
  case statements
  /// A region that asks for advice.
  case target
  /// A study.
  case study
  /// A study over a table.
  case tableStudy = "table-study"
  /// Calibrations of the columns of a table.
  case calibration
  /// Blocks of a table's columns.
  case blocks
  /// The readings of a further coder.
  case coding
  /// The codebook.
  case codebook
  /// The questions with which a region describes itself.
  case worksheet

  /// The folder its files are in; empty where there is one single file.
  public var folder: String {
    switch self {
    case .mission: "missions"
    case .initiative: "initiatives"
    case .source: "sources"
    case .measure: "measures"
    case .statements: "statements"
    case .target: "targets"
    case .study, .tableStudy: "studies"
    case .calibration: "calibrations"
    case .blocks: "blocks"
    case .coding: "codings"
    case .codebook, .worksheet: ""
    }
  }

  /// The name of its only file, where a library has but one; such a file has no id.
  public var singleFile: String? {
    switch self {
    case .codebook: "conditions.yml"
    case .worksheet: "worksheet.yml"
    case .mission, .initiative, .source, .measure, .statements, .target, .study, .tableStudy, .calibration, .blocks, .coding: nil
    }
  }

  /// The shape of its files.
  public var shape: Shape {
    switch self {
    case .mission, .initiative: Shapes.caseFile
    case .source: Shapes.source
    case .measure: Shapes.measure
    case .statements: Shapes.statements
    case .target: Shapes.target
    case .study: Shapes.study
    case .tableStudy: Shapes.tableStudy
    case .calibration: Shapes.calibrationFile
    case .blocks: Shapes.blocksFile
    case .coding: Shapes.coding
    case .codebook: Shapes.codebook
    case .worksheet: Shapes.worksheet
    }
  }
}

/// The shapes of all files.
enum Shapes {}
