import CaseFiles
import Cases
import Foundation
import Testing
import Transfer

@testable import Studies

@Suite("Certainty in the shape of CERQual")
struct CertaintyTests {
  @Test("The level falls by one for a moderate concern and by two for a serious one, and stops at very low")
  func level() {
    // Every combination of four concerns, against the rule written out anew.
    let concerns = Certainty.Concern.allCases
    for index in 0..<256 {
      let chosen = (0..<4).map { concerns[index >> (2 * $0) & 3] }
      let certainty = Certainty(
        assessments: zip(Certainty.Aspect.allCases, chosen).map {
          Certainty.Assessment(aspect: $0, reasons: $1 == .none ? [] : [Certainty.Ground(.oneCoder, $1)])
        }, shared: ["a"])
      let fall = chosen.count { $0 == .moderate } + 2 * chosen.count { $0 == .serious }
      #expect(certainty.level == [.high, .moderate, .low][safe: fall] ?? .veryLow)
    }
  }

  @Test("The gravest reason decides about an aspect")
  func gravest() {
    let assessment = Certainty.Assessment(
      aspect: .adequacy, reasons: [.init(.oneCoder, .minor), .init(.noContext, .serious), .init(.nested(cases: 2), .moderate)])
    #expect(assessment.concern == .serious)
    #expect(Certainty.Assessment(aspect: .adequacy, reasons: []).concern == .none)
  }

  @Test("Without a shared condition there is nothing to be certain of")
  func nothing() {
    #expect(Certainty(assessments: [], shared: []).level == nil)
    #expect(Certainty(assessments: [], shared: ["a"]).level == .high)
  }

  @Test("Four chosen cases, all with the outcome, coded once: very low, with the reasons that the study itself names")
  func regional() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../cases").standardizedFileURL
    let brief = try Brief(
      study: "regional-missions", target: "region-der-mitte", in: Library(reading: root).valid(), Brief.Question(version: "test"))
    let reasons = brief.certainty.assessments.map { $0.reasons.map(\.reason) }
    #expect(brief.certainty.level == .veryLow)
    #expect(brief.certainty.assessments.map(\.aspect) == Certainty.Aspect.allCases)
    #expect(reasons[0].contains(.noNegatives(cases: 4)) && reasons[0].contains(.oneCoder))
    // 0.05^(1/4), the bound of four of four, is below one half.
    #expect(brief.certainty.assessments[2].concern == .serious)
    // The region's answers are of 2021, the data of 2026.
    #expect(reasons[3].contains(.older(years: 5)))
    #expect(brief.certainty.shared.allSatisfy { id in brief.needs.contains { $0.condition.id == id && $0.agreement.present == 4 } })
  }
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
