public import CaseFiles
import Cases
import Membership

/// A library as tidy tables: one row per case, cell, claim, event, figure, source, measure and condition.
public enum LibraryData {
  /// The tables, in the order of a reader's questions.
  public static func tables(_ library: Library) -> [DataTable] {
    [
      LibraryReports.caseData(library), cells(library), claims(library), events(library), quantities(library),
      conditions(library), measures(library), sources(library),
    ]
  }

  /// A cell with where it stands.
  private struct Entry {
    var caseID: String
    var group: String
    var asOf: String
    var condition: String
    var cell: Cell
  }

  private static func entries(_ library: Library) -> [Entry] {
    library.cases.values.sorted { $0.id < $1.id }.flatMap { item -> [Entry] in
      let asOf = item.asOf?.text ?? ""
      let groups =
        [("condition", asOf, item.conditions), ("outcome", asOf, item.outcomes)]
        + item.laterOutcomes.map { ("outcome", $0.asOf.text, $0.outcomes) }
      return groups.flatMap { group, date, cells in
        cells.sorted { $0.key < $1.key }.map {
          Entry(caseID: item.id, group: group, asOf: date, condition: $0.key, cell: $0.value)
        }
      }
    }
  }

  private static func cells(_ library: Library) -> DataTable {
    DataTable(
      name: "cells",
      columns: ["case", "group", "as_of", "condition", "membership", "lower", "upper", "presence", "claims", "reason_de", "reason_en"],
      rows: entries(library).map { entry in
        [
          .text(entry.caseID), .text(entry.group), .text(entry.asOf), .text(entry.condition),
          .text(entry.cell.membership.description), .number(entry.cell.membership.lower),
          .number(entry.cell.membership.upper), .text(entry.cell.membership.presence.rawValue),
          .count(entry.cell.claims.count), .text(entry.cell.reason?.de ?? ""), .text(entry.cell.reason?.en ?? ""),
        ]
      })
  }

  /// The claims of all cases, one row each.
  public static func claims(_ library: Library) -> DataTable {
    DataTable(
      name: "claims",
      columns: [
        "claim", "case", "group", "as_of", "condition", "says", "basis", "statement_de", "statement_en", "quote", "source",
        "locator", "phase", "years", "self_report", "coder", "coded", "confidence",
      ],
      rows: entries(library).flatMap { entry in
        entry.cell.claims.map { claim in
          [
            .text(claim.id), .text(entry.caseID), .text(entry.group), .text(entry.asOf), .text(entry.condition),
            .text(claim.says?.rawValue ?? ""), .text(claim.basis.rawValue), .text(claim.statement.de ?? ""),
            .text(claim.statement.en ?? ""), .text(claim.quote ?? ""), .text(claim.source), .text(claim.locator),
            .text(claim.phase?.rawValue ?? ""), .text(claim.years?.text ?? ""), .flag(claim.selfReport),
            .text(claim.coder), .text(claim.coded.text), .text(claim.confidence.rawValue),
          ]
        }
      })
  }

  private static func events(_ library: Library) -> DataTable {
    DataTable(
      name: "events", columns: ["case", "when", "kind", "phase", "text_de", "text_en", "conditions", "sources"],
      rows: library.cases.values.sorted { $0.id < $1.id }.flatMap { item in
        item.timeline.map { event in
          [
            .text(item.id), .text(event.when.text), .text(event.kind.rawValue), .text(event.phase?.rawValue ?? ""),
            .text(event.text.de ?? ""), .text(event.text.en ?? ""), .text(event.conditions.joined(separator: " ")),
            .text(event.sources.joined(separator: " ")),
          ]
        }
      })
  }

  private static func quantities(_ library: Library) -> DataTable {
    DataTable(
      name: "quantities",
      columns: ["case", "quantity", "label_de", "label_en", "value", "unit_de", "unit_en", "period", "self_report", "sources"],
      rows: library.cases.values.sorted { $0.id < $1.id }.flatMap { item in
        item.quantities.map { quantity in
          [
            .text(item.id), .text(quantity.id), .text(quantity.label.de ?? ""), .text(quantity.label.en ?? ""),
            .number(quantity.value), .text(quantity.unit.de ?? ""), .text(quantity.unit.en ?? ""),
            .text(quantity.period.text), .flag(quantity.selfReport), .text(quantity.sources.joined(separator: " ")),
          ]
        }
      })
  }

  private static func conditions(_ library: Library) -> DataTable {
    DataTable(
      name: "conditions",
      columns: [
        "condition", "code", "kind", "name_de", "name_en", "definition_de", "definition_en", "derived_from", "actionability", "source",
      ],
      rows: library.codebook.conditions.map {
        [
          .text($0.id), .text($0.code), .text($0.kind.rawValue), .text($0.name.de ?? ""), .text($0.name.en ?? ""),
          .text($0.definition.de ?? ""), .text($0.definition.en ?? ""),
          .text($0.derived?.of.joined(separator: " ") ?? ""), .text($0.actionability?.rawValue ?? ""), .text($0.source ?? ""),
        ]
      })
  }

  private static func measures(_ library: Library) -> DataTable {
    DataTable(
      name: "measures",
      columns: ["measure", "code", "kind", "for", "name_de", "name_en", "acts_on", "actors", "cost", "lead_time", "source", "locator"],
      rows: library.measures.values.sorted { $0.id < $1.id }.map {
        [
          .text($0.id), .text($0.code), .text($0.kind.rawValue), .text($0.audiences.map(\.rawValue).joined(separator: " ")),
          .text($0.name.de ?? ""), .text($0.name.en ?? ""),
          .text($0.actsOn.map { "\($0.condition) (\($0.basis.rawValue))" }.joined(separator: "; ")),
          .text($0.actors.map(\.rawValue).joined(separator: " ")), .text($0.cost.description), .text($0.leadTime.description),
          .text($0.source),
          .text($0.locator),
        ]
      })
  }

  private static func sources(_ library: Library) -> DataTable {
    DataTable(
      name: "sources",
      columns: ["source", "title", "authors", "producer", "year", "kind", "url", "accessed", "read", "licence", "attribution"],
      rows: library.sources.values.sorted { $0.id < $1.id }.map {
        [
          .text($0.id), .text($0.title), .text($0.authors.joined(separator: "; ")), .text($0.producer ?? ""),
          .text($0.year?.text ?? ""), .text($0.kind.rawValue), .text($0.url ?? ""), .text($0.accessed.text),
          .text($0.read.rawValue), .text($0.licence), .text($0.attribution ?? ""),
        ]
      })
  }
}
