import CaseFiles
import Cases

extension FixtureLibrary {
  /// The files' texts by name.
  var files: [String: String] {
    var files = [
      "conditions.yml": codebook.document, "studies/study.yml": study.document, "context/districts.csv": Self.districts,
      "context/indicators.csv": "column,period,inkar_name,statistical_base\ndensity,2022,Density,Office\n",
    ]
    for id in ["report", "second-report", "brief"] { files["sources/\(id).yml"] = Self.source(id).document }
    files["sources/dated-report.yml"] = Self.source("dated-report", year: "2010").document
    for item in cases { files["missions/\(item.id).yml"] = Self.yaml(item).document }
    for item in targets { files["targets/\(item.id).yml"] = Self.yaml(item).document }
    for item in measures { files["measures/\(item.id).yml"] = Self.yaml(item).document }
    if !readings.isEmpty { files["codings/second.yml"] = coding.document }
    if !statements.isEmpty { files["statements/brief.yml"] = statementsFile.document }
    return files
  }

  private var coding: YAML {
    .map([
      ("id", .plain("second")), ("coder", .plain("second")),
      (
        "readings",
        .list(
          readings.map {
            .map([
              ("claim", .plain($0.claim)), ("says", .plain($0.says.rawValue)), ("first", .plain($0.first.rawValue)),
              ("coded", .quoted("2026-11-22")),
            ])
          })
      ),
    ])
  }

  private static let districts = """
    ags,nuts3,name,land,density
    09780,DE27E,Oberallgäu,BY,100
    09763,DE273,Kempten (Allgäu),BY,1100
    03454,DE949,Emsland,NI,110
    06611,DE731,"Kassel, documenta-Stadt",HE,1900

    """

  private var codebook: YAML {
    let parts = YAML.map([("rule", .plain("minimum")), ("of", .words(["staff", "money"]))])
    let conditions = ["trust", "priority", "network", "staff", "money"].map { Self.condition($0, "process") }
    let criteria = criteria.map { Self.condition($0, "mission-criterion") }
    let outcomes = ["done", "lasting"].map { Self.condition($0, "outcome") }
    let lists = [("core", core)] + (further.map { [("further", $0)] } ?? [])
    return .map([
      ("conditions", .list(conditions + [Self.condition("capacity", "structural", derived: parts)] + criteria + outcomes)),
      ("lists", .list(lists.map { .map([("id", .plain($0)), ("name", .text($0)), ("conditions", .words($1))]) })),
      (
        "blocks",
        .list([
          Self.block("settlement", [("density", "number", "district:density")]),
          Self.block("institutions", [("land", "category", "land"), ("type", "category", "district-type")]),
          Self.block("field", [("fields", "labels", "challenge-fields")]),
        ])
      ),
      ("challenge_fields", .list(["energy", "health"].map { .map([("id", .plain($0)), ("name", .text($0))]) })),
    ])
  }

  private static func condition(_ id: String, _ kind: String, derived: YAML? = nil) -> YAML {
    .map([
      ("id", .plain(id)), ("code", .plain(String(id.prefix(2)))), ("kind", .plain(kind)), ("label", .text("with \(id)")),
      ("name", .text(id)), ("definition", .text("What \(id) means.")), ("derived", derived), ("question", .text("Is there \(id)?")),
    ])
  }

  private static func block(_ id: String, _ variables: [(id: String, kind: String, from: String)]) -> YAML {
    .map([
      ("id", .plain(id)), ("name", .text(id)),
      (
        "variables",
        .list(
          variables.map {
            .map([("id", .plain($0.id)), ("name", .text($0.id)), ("kind", .plain($0.kind)), ("from", .plain($0.from))])
          })
      ),
    ])
  }

  private static func source(_ id: String, year: String? = nil) -> YAML {
    .map([
      ("id", .plain(id)), ("title", .quoted("The \(id)")), ("kind", .plain("report")), ("accessed", .quoted("2026-01-31")),
      ("year", year.map(YAML.quoted)), ("read", .plain("full-text")),
    ])
  }

  private static func yaml(_ item: FixtureCase) -> YAML {
    .map([
      ("id", .plain(item.id)), ("kind", .plain(item.kind.rawValue)), ("part_of", item.partOf.map(YAML.plain)),
      ("name", .text("Case \(item.id)")),
      ("summary", .text("What \(item.id) is.")), ("places", places(item.places)), ("challenge_fields", .words(item.fields)),
      (
        "origin",
        .map([
          ("logic", .plain(item.logic.rawValue)),
          ("claims", .list(item.originClaims.enumerated().map { yaml($1, id: "\(item.id)-origin-\($0)", isOrigin: true) })),
        ])
      ),
      ("as_of", item.asOf.map(YAML.quoted)),
      ("conditions", cells(item.conditions, of: item.id)), ("outcomes", cells(item.outcomes, of: item.id)),
      (
        "later_outcomes",
        .list(
          item.later.enumerated().map { index, wave in
            .map([("as_of", .quoted(wave.asOf)), ("outcomes", cells(wave.outcomes, of: "\(item.id)-later-\(index)"))])
          })
      ),
      ("timeline", .list(item.events.map(yaml))), ("release", .plain(item.release)),
    ])
  }

  private static func yaml(_ event: FixtureEvent) -> YAML {
    .map([
      ("when", .quoted(event.when)), ("text", .text(event.words)), ("kind", .plain(event.kind.rawValue)),
      ("phase", (event.phase?.rawValue).map(YAML.plain)), ("conditions", .words(event.conditions)), ("sources", .words([event.source])),
      ("release", .plain(event.release)),
    ])
  }

  private static func yaml(_ item: FixtureTarget) -> YAML {
    .map([
      ("id", .plain(item.id)), ("name", .text("Region \(item.id)")), ("as_of", .quoted("2021")), ("same_as", .words(item.sameAs)),
      ("summary", .text("What \(item.id) is.")), ("places", places(item.places)), ("challenge_fields", .words(["energy"])),
      ("origin", .map([("logic", .plain(item.logic.rawValue))])), ("conditions", cells(item.conditions, of: item.id)),
      ("release", .plain(item.release)),
    ])
  }

  private static func places(_ places: [FixturePlace]) -> YAML {
    .list(
      places.map { place in
        .map([
          ("name", .plain("Somewhere")), ("land", place.land.map(YAML.plain)), ("district", place.district.map(YAML.quoted)),
        ])
      })
  }

  private static func cells(_ cells: [String: FixtureCell], of owner: String) -> YAML {
    .map(
      cells.sorted { $0.key < $1.key }.map { id, cell in
        (
          id,
          .map([
            ("membership", .plain(cell.membership)), ("reason", .text("The test says so.")),
            ("claims", .list(cell.claims.enumerated().map { yaml($1, id: "\(owner)-\(id)-\($0)") })),
          ])
        )
      })
  }

  private static func yaml(_ claim: FixtureClaim, id: String, isOrigin: Bool = false) -> YAML {
    .map([
      ("id", .plain(id)), ("says", isOrigin ? nil : .plain(claim.says.rawValue)), ("basis", .plain(claim.basis.rawValue)),
      ("statement", .text(claim.words)), ("quote", claim.quote.map(YAML.quoted)), ("source", .plain(claim.source)),
      ("locator", .plain("p. 1")),
      ("phase", (claim.phase?.rawValue).map(YAML.plain)), ("self_report", .plain("\(claim.isSelfReport)")), ("coder", .plain(claim.coder)),
      ("coded", .quoted("2026-01-31")),
      ("confidence", .plain("high")), ("release", .plain(claim.release)),
    ])
  }

  private static func yaml(_ item: FixtureMeasure) -> YAML {
    let links = item.actsOn.map { id in
      YAML.map([("condition", .plain(id)), ("basis", .plain("stated")), ("reason", .text("The test says so."))])
    }
    return .map([
      ("id", .plain(item.id)), ("code", .plain(item.id)), ("kind", .plain(item.kind.rawValue)),
      ("for", .words(item.audiences.map(\.rawValue))), ("name", .text(item.id)), ("description", .text("What \(item.id) is.")),
      ("source", .plain(item.source)), ("locator", .plain("p. 1")), ("acts_on", .list(links)), ("actors", .words(["land"])),
    ])
  }

  private var statementsFile: YAML {
    .map([
      ("id", .plain("brief")), ("source", .plain("brief")),
      (
        "statements",
        .list(
          statements.enumerated().map { index, item in
            .map([
              ("id", .plain("statement-\(index)")), ("text", .text("What the brief says.")), ("topic", .plain("process")),
              ("condition", item.condition.map(YAML.plain)), ("outcome", item.outcome.map(YAML.plain)),
              ("reason", item.claims == .untested ? .text("No cell can say so.") : nil), ("claims", .plain(item.claims.rawValue)),
              ("cases", .words(item.cases)),
              ("locator", .plain("p. 1")),
            ])
          })
      ),
    ])
  }

  private var inclusion: YAML? {
    guard programme != nil || !criteria.isEmpty else { return nil }
    return .map([
      ("programme", programme.map(YAML.plain)), ("criteria", .words(criteria)), ("undecided", .plain(undecided.rawValue)),
      ("reason", .text("So the test says.")),
      ("left_out", .list(leftOut.map { .map([("case", .plain($0)), ("reason", .text("For a reason."))]) })),
    ])
  }

  private var study: YAML {
    let cases = YAML.words(studied ?? cases.filter { $0.partOf == nil }.map(\.id))
    let head: [(String, YAML?)] = [
      ("id", .plain("study")), ("title", .text(title)), ("question", .text("What do they share?")), ("cases", cases),
      ("inclusion", inclusion), ("units", .plain(units.rawValue)), ("selection", .text("Chosen by the test.")),
      ("universe", universe.map(YAML.text)), ("unit_of_analysis", unitOfAnalysis.map(YAML.text)),
    ]
    let asked: [(String, YAML?)] = [
      ("outcome", .plain(outcome)), ("other_outcomes", .words(otherOutcomes)), ("later_outcomes", .words(laterOutcomes)),
      ("conditions", .plain("core")), ("further_conditions", further == nil ? nil : .plain("further")),
      ("statements", statements.isEmpty ? nil : .plain("brief")), ("blocks", .words(blocks)), ("measures", .plain("brief")),
      ("confidence_level", .plain(confidenceLevel)), ("smallest_group", .plain(String(smallestGroup))), ("limits", YAML.limits(limits)),
      ("date", .quoted("2026-01-31")),
    ]
    return .map(head + asked)
  }
}
