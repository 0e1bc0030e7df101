import Cases

/// A claim of a small library; everything has a standard value, so that a test says only what it is about.
struct FixtureClaim {
  var says = Claim.Says.present
  var source = "report"
  var basis = Claim.Basis.reported
  var isSelfReport = false
  var coder = "a"
  var phase: Phase?
  var release = "public"
  var words = "A source says so."
  var quote: String?

  /// A comparison's own conclusion.
  static let finding = FixtureClaim(source: "brief", basis: .finding)
}

/// A cell of a small library.
struct FixtureCell {
  var membership: String
  var claims: [FixtureClaim]

  static let present = FixtureCell(membership: "1", claims: [FixtureClaim()])
  static let absent = FixtureCell(membership: "0", claims: [FixtureClaim(says: .absent)])
  static let mixed = FixtureCell(membership: "0.33..0.67", claims: [FixtureClaim(says: .mixed)])
  static let planned = FixtureCell(membership: "unknown", claims: [FixtureClaim(says: .planned)])
  static let unknown = FixtureCell(membership: "unknown", claims: [])
  /// Present by a comparison's own conclusion and nothing else.
  static let echo = FixtureCell(membership: "1", claims: [.finding])

  /// Present by these claims.
  static func present(by claims: FixtureClaim...) -> FixtureCell { FixtureCell(membership: "1", claims: claims) }

  /// A membership of one's own, with a reason.
  static func value(_ membership: String) -> FixtureCell { FixtureCell(membership: membership, claims: [FixtureClaim()]) }
}

/// Something that happened in a case of a small library.
struct FixtureEvent {
  var when = "2020"
  var kind = TimelineEvent.Kind.event
  var phase: Phase?
  var conditions = ["trust"]
  var source = "report"
  var release = "public"
  var words = "It happened."
}

/// A place of a small library.
struct FixturePlace {
  var land: String?
  var district: String?

  /// In Bavaria.
  static let allgaeu = FixturePlace(land: "BY", district: "09780")
  /// A city in Bavaria.
  static let kempten = FixturePlace(land: "BY", district: "09763")
  /// In Lower Saxony.
  static let emsland = FixturePlace(land: "NI", district: "03454")
  /// A city in Hesse.
  static let kassel = FixturePlace(land: "HE", district: "06611")
}

/// A case of a small library.
struct FixtureCase {
  var id: String
  var kind = Case.Kind.mission
  var partOf: String?
  var logic = Origin.Logic.notStated
  var originClaims: [FixtureClaim] = []
  var conditions: [String: FixtureCell] = [:]
  var outcomes: [String: FixtureCell] = ["done": .present]
  /// What later sources say, by the date it describes.
  var later: [(asOf: String, outcomes: [String: FixtureCell])] = []
  var asOf: String?
  var events: [FixtureEvent] = []
  var places = [FixturePlace.allgaeu]
  var fields = ["energy"]
  var release = "public"
}

/// A region of a small library that asks for advice.
struct FixtureTarget {
  var id = "region"
  var sameAs: [String] = []
  var logic = Origin.Logic.notStated
  var conditions: [String: FixtureCell] = [:]
  var places = [FixturePlace.allgaeu]
  var release = "public"
}
