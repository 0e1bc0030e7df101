import ArgumentParser
import CaseFiles
import Cases
import Membership

/// Which cases `gelingen case list` shows.
struct CaseFilter: ParsableArguments {
  @Option(help: "mission, initiative, programme or other.") var kind: Case.Kind?
  @Option(help: "bottom-up, top-down, hybrid or not-stated.") var origin: Origin.Logic?
  @Option(help: "A Land, two letters such as BY.") var land: String?
  @Option(help: "The id of a challenge field.") var field: String?
  @Option(help: "A phase in which a claim or event of the case lies.") var phase: Phase?
  @Option(
    parsing: .singleValue,
    help: "A condition and where the case stands on it: trust=present, absent, undecided or unknown. May be given several times.")
  var condition: [String] = []
  @Option(parsing: .singleValue, help: "An outcome likewise: consolidated=present.") var outcome: [String] = []

  func validate() throws {
    for text in condition + outcome where Self.parse(text) == nil {
      throw ValidationError("“\(text)” is no condition with a state. Write it as trust=present, absent, undecided or unknown.")
    }
  }

  /// Whether a case is shown.
  func accepts(_ item: Case, in library: Library) -> Bool {
    let lands = item.places.compactMap { $0.land ?? $0.district.flatMap { library.districts[$0]?.land } }
    let phases = item.timeline.compactMap(\.phase) + item.conditions.values.flatMap { $0.claims.compactMap(\.phase) }
    return kind.map { $0 == item.kind } ?? true
      && origin.map { $0 == item.origin.logic } ?? true
      && land.map(lands.contains) ?? true
      && field.map(item.challengeFields.contains) ?? true
      && phase.map(phases.contains) ?? true
      && Self.agree(condition, item.conditions) && Self.agree(outcome, item.outcomes)
  }

  private static func agree(_ filters: [String], _ cells: [String: Cell]) -> Bool {
    filters.compactMap(parse).allSatisfy { id, presence in (cells[id]?.membership ?? .unknown).presence == presence }
  }

  private static func parse(_ text: String) -> (String, Presence)? {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, let presence = Presence(rawValue: parts[1]) else { return nil }
    return (parts[0], presence)
  }
}
