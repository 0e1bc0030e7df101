public import CaseFiles
public import Cases
import Membership

/// Lists of what a library holds.
public enum LibraryReports {
  /// The cases of a library.
  public static func cases(_ library: Library, language: Language, version: String) -> Document {
    func say(_ de: String, _ en: String) -> String { language == .de ? de : en }
    let outcomes = library.codebook.conditions.filter { $0.kind == .outcome }
    let items = library.cases.values.sorted { ($0.kind.rawValue, $0.id) < ($1.kind.rawValue, $1.id) }
    let table = Table(
      caption: say(items.count == 1 ? "1 Fall" : "\(items.count) Fälle", items.count == 1 ? "1 case" : "\(items.count) cases"),
      columns: [say("Kennung", "Id"), say("Name", "Name"), say("Entstehung", "Origin")]
        + outcomes.map { $0.name[language] },
      rows: items.map { item in
        [
          Table.Cell(item.id), Table.Cell((item.shortName ?? item.name)[language]),
          Table.Cell(item.origin.logic.plainWords(language)),
        ]
          + outcomes.map { StudyReport.outcomeCell(item.outcomes[$0.id]?.membership ?? .unknown, language) }
      })
    return Document(
      language: language, title: say("Fälle", "Cases"), subtitle: "", facts: [], blocks: [.table(table)], footer: "")
  }

  /// The cases of a library as data.
  public static func caseData(_ library: Library) -> DataTable {
    let outcomes = library.codebook.conditions.filter { $0.kind == .outcome }
    let items = library.cases.values.sorted { $0.id < $1.id }
    return DataTable(
      name: "cases",
      columns: ["case", "kind", "part_of", "name_de", "name_en", "origin_logic", "places", "districts"] + outcomes.map(\.id),
      rows: items.map { item in
        [
          .text(item.id), .text(item.kind.rawValue), item.partOf.map { .text($0) } ?? .none, .text(item.name.de ?? ""),
          .text(item.name.en ?? ""), .text(item.origin.logic.rawValue),
          .text(item.places.map(\.name).joined(separator: "; ")),
          .text(item.places.compactMap(\.district).joined(separator: " ")),
        ] + outcomes.map { .text((item.outcomes[$0.id]?.membership ?? .unknown).description) }
      })
  }

  /// The codebook.
  public static func codebook(_ library: Library, language: Language, version: String) -> Document {
    func say(_ de: String, _ en: String) -> String { language == .de ? de : en }
    var blocks: [Document.Block] = []
    for kind in Condition.Kind.allCases {
      let conditions = library.codebook.conditions.filter { $0.kind == kind }
      guard !conditions.isEmpty else { continue }
      blocks.append(.heading(level: 2, text: language.name(kind)))
      for condition in conditions {
        blocks += [
          .heading(level: 3, text: "\(condition.name[language]) (\(condition.code), \(condition.id))"),
          .paragraph(condition.definition[language]),
        ]
        if let degrees = condition.degrees {
          blocks.append(
            .list([
              say("ganz darin (1): ", "fully in (1): ") + degrees.fullyIn[language],
              say("eher darin: ", "more in than out: ") + degrees.moreIn[language],
              say("eher nicht darin: ", "more out than in: ") + degrees.moreOut[language],
              say("gar nicht darin (0): ", "fully out (0): ") + degrees.fullyOut[language],
            ]))
        }
        if let derived = condition.derived {
          let parts = derived.of.map { library.codebook.condition($0)?.name[language] ?? $0 }.joined(separator: ", ")
          blocks.append(.item(name: say("Berechnet als das Kleinere von:", "Computed as the smaller of:"), text: parts))
        }
        if let question = condition.question {
          blocks.append(.item(name: say("Frage an eine Region:", "Question to a region:"), text: question[language]))
        }
      }
    }
    return Document(
      language: language, title: say("Codebuch", "Codebook"),
      subtitle: say(
        "Wofür Fälle kodiert werden und was als wie weit zutreffend zählt", "What cases are coded for, and what counts as how far in"),
      facts: [], blocks: blocks, footer: say("Gelingen \(version), CC BY 4.0.", "Gelingen \(version), CC BY 4.0."))
  }
}
