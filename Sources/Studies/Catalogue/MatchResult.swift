public import Cases
public import Membership

/// Partners for a region: similar in structure, and having what it lacks or may lack.
public struct MatchResult: Codable, Hashable, Sendable {
  /// What was asked.
  public struct Parameters: Codable, Hashable, Sendable {
    /// The study's id.
    public var study: String
    /// The region's id.
    public var target: String
    /// How many partners a report lists at most; all are in the data.
    public var count: Int
    /// The day of the output; without one every embargo holds.
    public var releaseDay: String?

    enum CodingKeys: String, CodingKey {
      case study, target, count
      case releaseDay = "release_day"
    }
  }

  /// The region that asks.
  public struct Region: Codable, Hashable, Sendable {
    /// Its id.
    public var id: String
    /// Its name.
    public var name: LocalizedText
    /// The date its answers describe.
    public var asOf: String
    /// Its places.
    public var places: [String]
    /// Its own initiatives, which are no partners.
    public var own: [String]

    enum CodingKeys: String, CodingKey {
      case id, name
      case asOf = "as_of"
      case places, own
    }
  }

  /// What is documented of a partner on a condition that the region lacks or may lack.
  public struct Standing: Codable, Hashable, Sendable {
    /// The condition's id.
    public var condition: String
    /// Whether it is there, as far as sources other than comparisons say.
    public var presence: Presence
    /// The ids of the claims behind it.
    public var claims: [String]
    /// The dated events that name it, by time.
    public var events: [Event]
  }

  /// A dated event.
  public struct Event: Codable, Hashable, Sendable {
    /// When.
    public var when: String
    /// What.
    public var text: LocalizedText
    /// The ids of the sources.
    public var sources: [String]
  }

  /// The district of the region and the district of a partner that are most alike.
  public struct ClosestPair: Codable, Hashable, Sendable {
    /// The name of the region's district.
    public var own: String
    /// The name of the partner's district.
    public var other: String
    /// Their distance, over what is there for all districts.
    public var distance: Bounds
    /// So many districts are surely nearer to the region's district.
    public var nearer: Int
    /// So many are nearer at most.
    public var nearerAtMost: Int

    enum CodingKeys: String, CodingKey {
      case own, other, distance, nearer
      case nearerAtMost = "nearer_at_most"
    }
  }

  /// A partner.
  public struct Partner: Codable, Hashable, Sendable {
    /// The case's id.
    public var caseID: String
    /// Its name.
    public var name: LocalizedText
    /// What it is a part of.
    public var partOf: String?
    /// Its places.
    public var places: [String]
    /// Its origin logic.
    public var origin: Origin.Logic
    /// The study's outcome.
    public var outcome: Presence
    /// The distance of the contexts, in [0, 1].
    public var distance: Bounds
    /// The distance per block.
    public var byBlock: [String: Bounds]
    /// Whether the ranges leave open that no other partner is nearer.
    public var mayBeNearest: Bool
    /// The two districts that are most alike; `nil` where a district is not known.
    public var closestPair: ClosestPair?
    /// What is documented of it on what the region lacks or may lack.
    public var standings: [Standing]
    /// The ids of partners that surely are no farther and have all that is documented of this one, and more or nearer.
    public var outdoneBy: [String]

    enum CodingKeys: String, CodingKey {
      case caseID = "case"
      case name
      case partOf = "part_of"
      case places, origin, outcome, distance
      case byBlock = "by_block"
      case mayBeNearest = "may_be_nearest"
      case closestPair = "closest_pair"
      case standings
      case outdoneBy = "outdone_by"
    }

    /// The ids of the conditions that are documented of it.
    public var has: [String] { standings.filter { $0.presence == .present }.map(\.condition) }
  }

  /// A condition that the region lacks or may lack, and who has it.
  public struct Need: Codable, Hashable, Sendable {
    /// The condition's id.
    public var condition: String
    /// Whether it stands in the study's own list.
    public var isCore: Bool
    /// How the region stands.
    public var presence: Presence
    /// The ids of the partners that have it.
    public var holders: [String]
    /// The ids of those of them that may be nearest.
    public var nearest: [String]

    enum CodingKeys: String, CodingKey {
      case condition
      case isCore = "core"
      case presence, holders, nearest
    }

    /// Whether one holder is nearest whatever the ranges.
    public var isDecided: Bool { nearest.count == 1 }
  }

  /// A district that is similar in structure, whatever is known of initiatives there.
  public struct SimilarDistrict: Codable, Hashable, Sendable {
    /// Its official key.
    public var ags: String
    /// Its name.
    public var name: String
    /// The distance to the region.
    public var distance: Bounds
  }

  /// The name of the JSON form.
  public var schema = "gelingen.transfer-match/1"
  /// The version of the program.
  public var version: String
  /// What was asked.
  public var parameters: Parameters
  /// The fingerprint of what was read.
  public var inputSHA256: String
  /// The region.
  public var region: Region
  /// The study's outcome, by name.
  public var outcome: LocalizedText
  /// The blocks compared, by id, with their names.
  public var blocks: [String: LocalizedText]
  /// What it lacks or may lack.
  public var needs: [Need]
  /// The partners: first those that none outdoes, then by how many of the study's own conditions they have, then by distance.
  public var partners: [Partner]
  /// How many districts were compared.
  public var districts: Int
  /// Districts that are similar in structure, those with the smallest largest distance first.
  public var similarDistricts: [SimilarDistrict]
  /// The names that ids stand for.
  public var terms: TransferTerms

  enum CodingKeys: String, CodingKey {
    case schema, version, parameters
    case inputSHA256 = "input_sha256"
    case region, outcome, blocks, needs, partners, districts
    case similarDistricts = "similar_districts"
    case terms
  }
}
