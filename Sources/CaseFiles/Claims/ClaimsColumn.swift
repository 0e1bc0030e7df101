import Cases

/// A column of a claims table.
struct ClaimsColumn: Sendable {
  /// What a column describes.
  enum Subject: Sendable {
    /// Which cell it is.
    case place
    /// The cell as a whole, repeated in each of its rows.
    case cell
    /// The claim.
    case claim
  }

  /// The name in the header.
  let name: String
  /// The keys that lead to the value, inside the cell or the claim.
  let path: [String]
  /// What it may hold.
  let shape: Shape
  /// What it describes.
  let subject: Subject
  /// Whether a claim must have it.
  let isRequired: Bool

  /// The columns in order: where, the cell, the claim.
  ///
  /// Those of cells and claims follow from the shape of case files, so that no field is forgotten.
  static let all: [ClaimsColumn] = place + cell + claim

  /// The columns that say which cell a row belongs to.
  static let place = [
    ClaimsColumn(name: "case", path: ["case"], shape: .id, subject: .place, isRequired: true),
    ClaimsColumn(name: "kind", path: ["kind"], shape: .choice(["mission", "initiative", "target"]), subject: .place, isRequired: false),
    ClaimsColumn(name: "part", path: ["part"], shape: .choice(ClaimsPlace.Part.self), subject: .place, isRequired: false),
    ClaimsColumn(name: "as_of", path: ["as_of"], shape: .date, subject: .place, isRequired: false),
    ClaimsColumn(name: "condition", path: ["condition"], shape: .id, subject: .place, isRequired: false),
  ]

  /// The columns of the cell; `origin` has the logic of an origin.
  static let cell =
    [ClaimsColumn(name: "origin", path: ["logic"], shape: .choice(Origin.Logic.self), subject: .cell, isRequired: false)]
    + columns(of: Shapes.cell, except: "claims", prefix: [], .cell)

  /// The columns of the claim.
  static let claim = columns(of: .object(Shapes.claimFields(says: .optional)), except: nil, prefix: [], .claim)

  private static func columns(of shape: Shape, except left: String?, prefix: [String], _ subject: Subject) -> [ClaimsColumn] {
    guard case .object(let fields) = shape else { return [] }
    return fields.filter { $0.key != left }.flatMap { field -> [ClaimsColumn] in
      let path = prefix + [field.key]
      let name = path == ["id"] ? "claim" : path.joined(separator: "_")
      switch field.shape {
      case .localized:
        return ["de", "en"].map {
          ClaimsColumn(name: "\(name)_\($0)", path: path + [$0], shape: .text, subject: subject, isRequired: false)
        }
      case .object: return columns(of: field.shape, except: nil, prefix: path, subject)
      default:
        return [ClaimsColumn(name: name, path: path, shape: field.shape, subject: subject, isRequired: field.isRequired && prefix.isEmpty)]
      }
    }
  }
}

/// Which cell of which file a row of a claims table belongs to.
struct ClaimsPlace: Hashable, Sendable {
  /// The part of a file that holds cells.
  enum Part: String, CaseIterable, Sendable {
    /// Conditions and other properties.
    case conditions
    /// Outcomes.
    case outcomes
    /// What later sources say about outcomes.
    case laterOutcomes = "later_outcomes"
    /// How the case came about.
    case origin
  }

  /// The file.
  var file: String
  /// The part of the file.
  var part: Part
  /// The date of later outcomes.
  var asOf: String?
  /// The condition or outcome; `nil` for the origin.
  var condition: String?
}
