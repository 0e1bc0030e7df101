import CaseFiles
import Cases
import Membership
import Statistics
import Studies
import TestSupport
import Testing
import Transfer

@testable import Reports

@Suite("What a brief may say first")
struct BriefSentenceTests {
  static let library = Library(reading: Repository.cases)

  /// Every target of the library.
  static let targets = library.targets.keys.sorted()

  @Test("Each statement names its uncertainty, in both languages, for each audience", arguments: BriefAudience.allCases)
  func uncertainty(audience: BriefAudience) throws {
    let briefs = try Self.targets.map { try brief($0, audience) }
    for (brief, language) in briefs.flatMap({ brief in Language.allCases.map { (brief, $0) } }) {
      let writer = BriefWriter(brief: brief, audience: audience, language: language)
      for role in BriefSentence.Role.allCases {
        let statements = BriefSentence.all(role, writer)
        #expect(!statements.isEmpty)
        for statement in statements {
          #expect(statement.claim.hasSuffix(".") && statement.uncertainty.hasSuffix("."))
          #expect(statement.uncertainty.count > 20)
        }
      }
    }
  }

  @Test("No number stands in a statement that is not in the data", arguments: BriefAudience.allCases)
  func numbers(audience: BriefAudience) throws {
    let brief = try brief("region-der-mitte", audience)
    let writer = BriefWriter(brief: brief, audience: audience, language: .de)
    let core = brief.needs.filter(\.isCore)
    var allowed = [
      core.count, brief.result.cases.count, brief.open.count, brief.open.count - writer.unserved.count, brief.options.count,
      brief.options.count { $0.judged.count == $0.links.count }, brief.options.count { !$0.measure.cost.isKnown }, 2021,
      brief.needs.flatMap(\.claims).count, brief.needs.flatMap(\.claims).count(where: \.selfReport),
      brief.open.count { [.partly, .unknown].contains($0.gap.standing) },
    ]
    for need in core { if let bound = need.proportion?.lowerOneSided95 { allowed.append(Int((bound * 100).rounded())) } }
    for role in BriefSentence.Role.allCases {
      for statement in BriefSentence.all(role, writer) {
        for number in statement.text.matches(of: /\d+/) { #expect(allowed.contains(Int(number.0) ?? -1), "\(statement.text)") }
      }
    }
  }

  @Test("What is not known is not said: a region that has everything, a study with cases without the outcome, known costs")
  func conditions() throws {
    var brief = try brief("region-der-mitte", .funder)
    func says(_ sentence: BriefSentence) -> Bool {
      sentence.statement(BriefWriter(brief: brief, audience: .funder, language: .en)) != nil
    }
    #expect(says(.region) && !says(.regionHasAll) && says(.difference) && says(.cost) && says(.secondCoder))
    brief.result.outcome.counts.absent = 1
    #expect(!says(.difference) && !says(.negatives))
    for index in brief.options.indices { brief.options[index].measure.cost = .zero }
    #expect(!says(.cost))
    for index in brief.needs.indices { brief.needs[index].gap.standing = .has }
    #expect(says(.regionHasAll) && !says(.region) && !says(.options) && !says(.creation) && !says(.answers))
    for index in brief.result.checks.indices { brief.result.checks[index].status = .passed }
    #expect(!says(.secondCoder))
  }

  private func brief(_ target: String, _ audience: BriefAudience) throws -> Brief {
    try Brief(
      study: "regional-missions", target: target, in: Self.library.valid(), Brief.Question(agents: audience.agents, version: "test"))
  }
}
