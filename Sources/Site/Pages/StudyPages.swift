import CaseFiles
import Cases
import Foundation
import Reports

extension PageWriter {
  /// All studies with their questions.
  var studyListPage: Page {
    let address = PageAddress.studies
    return Page(
      address: address, title: say("Studien", "Studies"),
      description: say("Vergleiche der Fälle und ihre Ergebnisse.", "Comparisons of the cases and their results."), template: .studyList,
      content: [
        "studies": site.studies.map { study -> [String: Any] in
          let regions = Dictionary(grouping: study.briefs, by: \.target).values.compactMap(\.first).sorted { $0.target < $1.target }
          return [
            "name": plain(study.title), "question": text(study.question), "href": link(address, .study(study.id)),
            "cases": study.cases.isEmpty ? [] : [say("\(study.cases.count) Fälle", "\(study.cases.count) cases")],
            "regions": regions.map { ["name": plain($0.region), "href": link(address, .brief($0.name(in: study)))] },
            "hasBriefs": !regions.isEmpty,
          ]
        }, "hasStudies": !site.studies.isEmpty,
      ])
  }

  /// A study's report within the site, its figures after what it says in brief.
  func studyPage(_ study: Observatory.Study) -> Page {
    let address = PageAddress.study(study.id)
    let report = study.reports[language]
    let parts = report.map { Self.divided(HTMLRenderer.content(of: $0), before: 2) } ?? ("", "")
    let figures = study.figures[language] ?? []
    return Page(
      address: address, title: plain(study.title), description: plain(study.question), template: .study,
      content: [
        "name": plain(study.title), "question": text(study.question), "subtitle": report.map { Plain.text($0.subtitle) } ?? "",
        "facts": report?.facts.map(Plain.text) ?? [], "before": parts.0, "after": parts.1,
        "figures": self.figures(figures, of: study.id, from: address), "hasFigures": !figures.isEmpty,
        "cases": study.cases.compactMap { library.cases[$0] }.map { ["name": shortName($0), "href": link(address, .oneCase($0.id))] },
        "hasCases": !study.cases.isEmpty, "data": "\(address.root)data/studies/\(study.id).json",
        "briefs": study.briefs.map {
          ["name": plain($0.region), "audience": audience($0.audience), "href": link(address, .brief($0.name(in: study)))]
        }, "hasBriefs": !study.briefs.isEmpty,
      ])
  }

  /// A brief within the site.
  func briefPage(_ brief: Observatory.Brief, of study: Observatory.Study) -> Page {
    let address = PageAddress.brief(brief.name(in: study))
    let document = brief.documents[language]
    let parts = document.map { Self.divided(HTMLRenderer.content(of: $0), before: 3) } ?? ("", "")
    let others = study.briefs.filter { $0.target == brief.target && $0.audience != brief.audience }
    let title = document.map { Plain.text($0.title) } ?? plain(brief.region)
    return Page(
      address: address, title: "\(title) (\(audience(brief.audience)))", description: document.map { Plain.text($0.subtitle) } ?? "",
      template: .brief,
      content: [
        "name": title, "subtitle": document.map { Plain.text($0.subtitle) } ?? "", "facts": document?.facts.map(Plain.text) ?? [],
        "before": parts.0, "after": parts.1, "footer": document.map { Plain.text($0.footer) } ?? "",
        "figures": figures(brief.figures[language] ?? [], of: nil, from: address), "study": link(address, .study(study.id)),
        "studyName": plain(study.title), "audience": audience(brief.audience),
        "others": others.map { ["name": audience($0.audience), "href": link(address, .brief($0.name(in: study)))] },
        "downloads": brief.files.keys.sorted().filter { $0.hasPrefix("\(language.rawValue).") }.map {
          ["name": $0.dropFirst(3).uppercased(), "href": "\(address.root)briefs/\(brief.name(in: study)).\($0)"]
        },
      ])
  }

  func audience(_ audience: BriefAudience) -> String {
    switch audience {
    case .funder: say("für Fördergeber", "for funders")
    case .municipality: say("für Kommunen und Träger", "for municipalities and owners")
    case .research: say("für die Forschung", "for research")
    case .planner: say("für Planende", "for planners")
    }
  }

  /// A report's content up to a section, and from it on.
  private static func divided(_ content: String, before section: Int) -> (String, String) {
    guard let range = content.range(of: "<section aria-labelledby=\"s\(section)\">") else { return (content, "") }
    return (String(content[..<range.lowerBound]), String(content[range.lowerBound...]))
  }
}
