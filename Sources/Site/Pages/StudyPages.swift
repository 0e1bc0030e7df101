import CaseFiles
import Cases
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
          [
            "name": plain(study.title), "question": text(study.question), "href": link(address, .study(study.id)),
            "cases": study.cases.isEmpty ? [] : [say("\(study.cases.count) Fälle", "\(study.cases.count) cases")],
          ]
        }, "hasStudies": !site.studies.isEmpty,
      ])
  }

  /// A study's report within the site.
  func studyPage(_ study: Observatory.Study) -> Page {
    let address = PageAddress.study(study.id)
    let report = study.reports[language]
    return Page(
      address: address, title: plain(study.title), description: plain(study.question), template: .study,
      content: [
        "name": plain(study.title), "question": text(study.question), "subtitle": report.map { Plain.text($0.subtitle) } ?? "",
        "facts": report?.facts.map(Plain.text) ?? [], "report": report.map(HTMLRenderer.content) ?? "",
        "cases": study.cases.compactMap { library.cases[$0] }.map { ["name": shortName($0), "href": link(address, .oneCase($0.id))] },
        "hasCases": !study.cases.isEmpty, "data": "\(address.root)data/studies/\(study.id).json",
      ])
  }
}
