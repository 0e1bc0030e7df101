import Cases
import Membership
import SetTheory
public import Studies

/// An appendix as data: every table of the document as a file of its own, and what their columns hold.
public enum AppendixData {
  /// The tables, without the dictionary: those of the result, then those that only the appendix has.
  ///
  /// - Parameter appendix: What it holds.
  /// - Returns: The tables, no name twice.
  public static func tables(_ appendix: StudyAppendix) -> [DataTable] {
    let own: [DataTable]
    switch appendix.content {
    case .cases(let part):
      let result = StudyData.tables(part.result).map { $0.name == "claims" ? withCoding($0, part) : $0 }
      let leftOut = EvidenceRobustnessReport.table(part.robustness)
      own =
        result + [cases(part.result), codebook(part)] + (truthTable(part).map { [$0] } ?? []) + [
          DataTable(name: "left-out", columns: leftOut.columns, rows: leftOut.rows)
        ]
    case .table(let part):
      own =
        TableStudyData.tables(part.result) + [raw(part.result), assumptions(part.result)].compactMap { $0 }
        + part.robustness.flatMap { robustness($0, of: part.result) }
    }
    return own + [sources(appendix), parameterTable(appendix)]
  }

  // MARK: Both kinds

  private static func sources(_ appendix: StudyAppendix) -> DataTable {
    func text(_ text: String?) -> DataTable.Value { text.map { .text($0) } ?? .none }
    return DataTable(
      name: "sources",
      columns: [
        "source", "title", "authors", "producer", "year", "source_kind", "url", "accessed", "read", "speaks_for", "licence", "attribution",
      ],
      rows: appendix.sources.map { source in
        [
          .text(source.id), .text(source.title), .text(source.authors.joined(separator: "; ")), text(source.producer),
          text(source.year?.text), .text(source.kind.rawValue), text(source.url), .text(source.accessed.text),
          .text(source.read.rawValue), .text(source.speaksFor.joined(separator: " ")), .text(source.licence), text(source.attribution),
        ]
      })
  }

  private static func parameterTable(_ appendix: StudyAppendix) -> DataTable {
    DataTable(
      name: "parameters", columns: ["parameter", "set_to"], rows: parameters(appendix).map { [.text($0.name), .text($0.value)] })
  }

  /// What was asked, defaults included.
  static func parameters(_ appendix: StudyAppendix) -> [(name: String, value: String)] {
    switch appendix.content {
    case .cases(let part):
      let (asked, sets) = (part.result.parameters, part.setting)
      let cuts = truthTableCuts(sets)
      return [
        ("study", asked.study), ("units", asked.units.rawValue), ("target", asked.target ?? "–"), ("release_day", asked.releaseDay ?? "–"),
        ("confidence_level", String(asked.confidenceLevel)), ("sets", sets.kind.rawValue),
      ] + cuts + [
        ("necessity-incl-cut", String(sets.cutOff(.necessityInclCut) ?? 0.9)), ("completions", String(sets.completions)),
        ("seed", String(sets.seed)),
      ]
    case .table(let part):
      let result = part.result
      let parameters = TableStudyData.Content.Parameters(result)
      return [("study", parameters.study)] + parameters.cutOffs.sorted { $0.key < $1.key }.map { ($0.key, String($0.value)) } + [
        ("models", parameters.models), ("expect", result.texts.expectations ?? "–"),
        ("necessary", parameters.necessary.isEmpty ? "–" : parameters.necessary.joined(separator: "; ")),
        ("impossible", parameters.impossible.isEmpty ? "–" : parameters.impossible.joined(separator: "; ")),
      ]
    }
  }

  private static func truthTableCuts(_ sets: StudySets) -> [(name: String, value: String)] {
    [("incl-cut", String(sets.cutOff(.inclCut) ?? 1))] + (sets.cutOff(.secondInclCut).map { [("second-incl-cut", String($0))] } ?? []) + [
      ("pri-cut", String(sets.cutOff(.priCut) ?? 0)), ("n-cut", String(Int(sets.cutOff(.nCut) ?? 1))),
    ]
  }

  // MARK: Case files

  private static func cases(_ result: StudyResult) -> DataTable {
    DataTable(
      name: "cases", columns: ["case", "name_de", "name_en", "places", "origin_logic", "origin_claims", "part_of"],
      rows: result.cases.map { item in
        [
          .text(item.id), .text(item.name.de ?? ""), .text(item.name.en ?? ""), .text(item.places.joined(separator: "; ")),
          .text(item.origin.rawValue), .count(item.originClaims), item.partOf.map { .text($0) } ?? .none,
        ]
      })
  }

  private static func withCoding(_ claims: DataTable, _ part: StudyAppendix.CaseFilePart) -> DataTable {
    DataTable(
      name: claims.name, columns: claims.columns + ["coder", "coded", "phase", "years"],
      rows: zip(claims.rows, part.result.claims).map { row, claim in
        let coding = part.coding[claim.id]
        func text(_ text: String?) -> DataTable.Value { text.map { .text($0) } ?? .none }
        return row + [text(coding?.coder), text(coding?.coded.text), text(coding?.phase?.rawValue), text(coding?.years?.text)]
      })
  }

  private static func codebook(_ part: StudyAppendix.CaseFilePart) -> DataTable {
    func both(_ text: LocalizedText?) -> [DataTable.Value] { [text?.de, text?.en].map { $0.map { .text($0) } ?? .none } }
    let degrees = ["fully_in", "more_in", "more_out", "fully_out"].flatMap { ["\($0)_de", "\($0)_en"] }
    return DataTable(
      name: "codebook",
      columns: ["condition", "code", "condition_kind", "name_de", "name_en", "definition_de", "definition_en"] + degrees + [
        "derived_from", "source", "locator",
      ],
      rows: part.codebook.map { condition in
        let own = condition.degrees
        return [.text(condition.id), .text(condition.code), .text(condition.kind.rawValue)] + both(condition.name)
          + both(condition.definition)
          + [own?.fullyIn, own?.moreIn, own?.moreOut, own?.fullyOut].flatMap(both) + [
            .text((condition.derived?.of ?? []).joined(separator: " ")), condition.source.map { .text($0) } ?? .none,
            condition.locator.map { .text($0) } ?? .none,
          ]
      })
  }

  private static func truthTable(_ part: StudyAppendix.CaseFilePart) -> DataTable? {
    truthTable(part.sets, part.setting, language: .en)?.table()
  }

  /// The truth table of a study over case files; `nil` where the outcome does not vary.
  static func truthTable(_ sets: SetAnalysisInput, _ setting: StudySets, language: Language) -> SetRendering? {
    guard let cuts = try? StudySetTable.cuts(setting.cutOff) else { return nil }
    return try? SetRendering.truthTable(sets, cuts, TruthTableReport.Options(order: .outcome), language: language, version: "")
  }

  // MARK: Tables

  /// The columns that sets were calibrated from, each once.
  static func rawColumns(_ result: TableStudyResult) -> [RawColumn] {
    var seen: Set<String> = []
    return result.table.calibrations.sets.map(\.column.raw).filter { seen.insert($0.name).inserted }
  }

  private static func raw(_ result: TableStudyResult) -> DataTable? {
    let columns = rawColumns(result)
    guard !columns.isEmpty else { return nil }
    return DataTable(
      name: "raw", columns: ["case"] + columns.map(\.name),
      rows: result.table.calibrations.cases.enumerated().map { index, name in
        [.text(name)] + columns.map { value($0.texts[index], $0.values[index]) }
      })
  }

  private static func value(_ text: String, _ value: RawColumn.Value) -> DataTable.Value {
    switch value {
    case .number(let number): .number(number)
    case .range(let lower, let upper): .range(lower: lower, upper: upper)
    case .unknown: .none
    case .word: .text(text)
    }
  }

  /// Every configuration not observed that a listed model counts as part of the outcome, as terms that share none.
  private static func assumptions(_ result: TableStudyResult) -> DataTable? {
    let rows = result.sides.flatMap { side -> [[DataTable.Value]] in
      guard let sufficiency = result.reported(side) else { return [] }
      return sufficiency.solutions.flatMap { fitted in
        fitted.models.enumerated().flatMap { index, model in
          model.model.assumptions.terms.map { term -> [DataTable.Value] in
            [
              .text(side.outcome.description), .text(fitted.solution.type.rawValue), .count(index + 1),
              .text(result.conditions.text(term)),
            ]
          }
        }
      }
    }
    return rows.isEmpty ? nil : DataTable(name: "assumptions", columns: ["outcome", "solution", "model", "assumed_term"], rows: rows)
  }

  private static func robustness(_ side: StudyAppendix.SideRobustness, of result: TableStudyResult) -> [DataTable] {
    let suffix = side.question.base.outcome == result.negation.outcome ? "-negated" : ""
    let conditions = side.question.base.conditions
    func value(_ figure: Double?) -> DataTable.Value { figure.map { .number($0) } ?? .none }
    let leftOut = side.result.leaveOneOut.results.map { item -> [DataTable.Value] in
      let (kind, name) = part(item.part, side)
      return [
        .text(kind), .text(name), .flag(item.isSame), .text(item.form.models.map { conditions.text($0) }.joined(separator: "; ")),
        .text(item.lost.map { conditions.text($0) }.joined(separator: "; ")),
        .text(item.gained.map { conditions.text($0) }.joined(separator: "; ")),
      ]
    }
    let cores = side.result.cores.map { item -> [DataTable.Value] in
      [.text(conditions.text(item.terms)), value(item.core.consistency), value(item.core.coverage), .count(side.result.tests.count)]
    }
    let ranges = RobustnessData.table(side.result, of: side.question)
    return [
      DataTable(name: "ranges\(suffix)", columns: ranges.columns, rows: ranges.rows),
      DataTable(
        name: "leave-one-out\(suffix)", columns: ["left_out_kind", "left_out", "same", "found", "lost_terms", "gained_terms"], rows: leftOut
      ),
      DataTable(name: "robust-core\(suffix)", columns: ["expression", "core_consistency", "core_coverage", "tests"], rows: cores),
    ]
  }

  private static func part(_ part: LeaveOneOut.Part, _ side: StudyAppendix.SideRobustness) -> (kind: String, name: String) {
    switch part {
    case .oneCase(let index): ("case", side.question.base.table.cases[index])
    case .condition(let index): ("condition", side.question.base.conditions.conditions[index].name)
    case .group(let name): ("group", name)
    }
  }
}
