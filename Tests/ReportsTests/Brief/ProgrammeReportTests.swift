import CaseFiles
import Cases
import Foundation
import Membership
import Reports
import Studies
import TestSupport
import Testing
import Transfer

/// The note on all regions of the repository's library, made once.
private enum Note {
  static let library = Library(reading: Repository.cases)
  static let all = Result { try made(.all) }

  static func made(_ regions: PortfolioResult.Regions) throws -> ProgrammeBrief {
    try ProgrammeBrief(
      study: "regional-missions", regions: regions, in: library.valid(),
      Brief.Question(agents: BriefAudience.funder.agents, version: "test"))
  }

  static func markdown(_ brief: ProgrammeBrief, _ language: Language) -> String {
    MarkdownRenderer.render(ProgrammeReport.document(brief, language: language))
  }
}

@Suite("A note on many regions")
struct ProgrammeReportTests {
  @Test("Golden examples in both languages", arguments: Language.allCases)
  func goldens(language: Language) throws {
    var brief = try Note.all.get()
    brief.result.inputSHA256 = "fingerprint"
    try Snapshot.expect(Note.markdown(brief, language), equals: "brief-programme.\(language.rawValue).md")
  }

  @Test("No text of its own claims more than it may", arguments: Language.allCases)
  func wording(language: Language) throws {
    var brief = try Note.all.get()
    let empty = LocalizedText(de: "…", en: "…")
    brief.result.study.limits = [empty]
    brief.result.study.question = empty
    for index in brief.result.claims.indices { brief.result.claims[index].statement = empty }
    for index in brief.options.indices { brief.options[index].measure.keyFunction = empty }
    brief.sources = [:]
    let text = Note.markdown(brief, language)
    #expect(Wording.problems(in: text) == [])
    #expect(!text.contains("nil") && !text.contains("  "))
  }

  @Test("Every region is counted once per condition, as its own cells say")
  func needs() throws {
    let brief = try Note.all.get()
    let library = try Note.library.valid()
    for need in brief.needs {
      #expect(Set(need.lacking).isDisjoint(with: need.unknown))
      for region in brief.regions {
        let conditions = library.targets[region.id]?.conditions ?? library.cases[region.id]?.conditions ?? [:]
        let claims = conditions[need.condition.id]?.claims ?? []
        // Without any claim nothing is known.
        if claims.isEmpty { #expect(need.unknown.contains(region.id)) }
      }
    }
  }

  @Test("A measure is counted in the regions for whose origin logic it is and where it acts on something open, and in no other")
  func options() throws {
    let brief = try Note.all.get()
    for option in brief.options {
      let expected = brief.regions.filter { region in
        let logics: Set<Measure.Audience> =
          switch region.origin {
          case .bottomUp: [.bottomUp, .combination]
          case .topDown: [.topDown, .combination]
          case .hybrid, .notStated: [.bottomUp, .topDown, .combination]
          }
        return !logics.isDisjoint(with: option.measure.audiences) && option.measure.actsOn.contains { region.open.contains($0.condition) }
      }
      #expect(option.regions == expected.map(\.id) && !option.regions.isEmpty)
    }
  }

  @Test("Named regions are taken, and none that are not there")
  func chosen() throws {
    let brief = try Note.made(.ids(["region-der-mitte", "ki-kif"]))
    #expect(brief.regions.map(\.id) == ["region-der-mitte", "ki-kif"])
    #expect(Note.markdown(brief, .de).contains("- 2 Regionen und Vorhaben"))
    #expect(throws: StudyError.self) { try Note.made(.ids(["nowhere"])) }
    #expect(throws: StudyError.self) { try Note.made(.ids([])) }
  }
}
