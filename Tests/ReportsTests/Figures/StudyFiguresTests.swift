import CaseFiles
import Cases
import Figures
import Foundation
import Membership
import Studies
import TestSupport
import Testing

@testable import Reports

@Suite("Figures of studies say what their data say")
struct StudyFiguresTests {
  private static let library = Library(reading: Repository.cases)

  private static func result(_ id: String = "regional-missions") throws -> StudyResult {
    try StudyRun.run(
      id, in: library.valid(), StudyRun.Options(target: id == "regional-missions" ? "region-der-mitte" : nil, version: "test"))
  }

  private static func figures(_ result: StudyResult, _ language: Language) throws -> [Figure] {
    let distances = DistanceFigures.Input(result, language: language)
    let item = try #require(library.cases["wildpoldsried"])
    return [
      MatrixFigure.figure(result, language: language), StudyFigures.intervals(result, language: language),
      StudyFigures.contrast(result, language: language), StudyFigures.gaps(result, language: language),
      CaseFigures.map(result, in: library, language: language), distances.map(DistanceFigures.matrix),
      distances.flatMap(DistanceFigures.map), CaseFigures.timeline(item, in: library, language: language),
    ].compactMap { $0 }
  }

  @Test("Every figure has words in both languages, a table with full rows, and claims no cause", arguments: Language.allCases)
  func words(language: Language) throws {
    let figures = try Self.figures(Self.result(), language)
    #expect(figures.count == 8)
    for figure in figures {
      let words = figure.words
      for text in [words.title, words.finding, words.source, words.alt] { #expect(!text.isEmpty, "\(figure.name)") }
      #expect(words.alt.contains(words.finding) && words.alt.contains(words.title))
      #expect(!figure.table.rows.isEmpty)
      #expect(figure.table.rows.allSatisfy { $0.count == figure.table.columns.count }, "\(figure.name)")
      for word in ["führt zu", "bewirkt", "Ursache", "Wirkung", "verursacht", "causes", "leads to", "drives", "effect of"] {
        #expect(!(words.title + words.finding + words.alt).contains(word), "\(word) in \(figure.name)")
      }
      #expect(try figure.vegaLite() == figure.vegaLite())
    }
  }

  @Test("The matrix counts unknown cells and conditions that every case shows, as counted from the cells themselves")
  func matrix() throws {
    for id in ["regional-missions", "kommunen-innovativ"] {
      let result = try Self.result(id)
      let unknown = result.matrix.count { $0.membership == .unknown }
      let everywhere = result.conditions.count { condition in
        result.matrix.filter { $0.condition == condition.id }.allSatisfy { $0.presence == .present }
      }
      let finding = MatrixFigure.figure(result, language: .en).words.finding
      #expect(finding.contains("\(everywhere) of them present in every case"))
      #expect(finding.contains("\(unknown) of \(result.cases.count * result.conditions.count) cells"))
    }
  }

  @Test("The matrix of a study has each membership in its table")
  func matrixTable() throws {
    let result = try Self.result()
    let table = MatrixFigure.figure(result, language: .de).table
    for (row, item) in zip(table.rows, result.cases) {
      for (text, condition) in zip(row.dropFirst(), result.conditions) {
        let cell = try #require(result.matrix.first { $0.caseID == item.id && $0.condition == condition.id })
        #expect((text == "unbekannt") == (cell.membership == .unknown))
      }
    }
  }

  @Test("Intervals name how many conditions all cases show, with the exact lower bound for four of four: 40 % (0.025 to the power 1/4)")
  func intervals() throws {
    let result = try Self.result()
    let all = result.agreement.count { $0.present == $0.total }
    let figure = StudyFigures.intervals(result, language: .en)
    #expect(figure.words.finding.contains("\(all) of \(result.agreement.count) conditions are present in all cases"))
    #expect(figure.words.finding.contains("from 40\u{A0}%"))
  }

  @Test("A contrast is named only where it holds whatever the open cells are")
  func contrast() throws {
    var result = try Self.result()
    let open = try #require(result.contrast.rows.first)
    // One group shows none of what may be all of it: open cells settle nothing.
    let unknown = StudyResult.Counts([CellValue.unknown, .unknown])
    result.contrast.rows = [open]
    result.contrast.rows[0].byLogic = ["bottom-up": unknown, "top-down": StudyResult.Counts([CellValue.known(1)])]
    #expect(StudyFigures.contrast(result, language: .en)?.words.finding.contains("For no condition do the shares differ") == true)
    result.contrast.rows[0].byLogic["bottom-up"] = StudyResult.Counts([CellValue.known(0), .known(0)])
    #expect(StudyFigures.contrast(result, language: .en)?.words.finding.contains("Whatever the open cells are, the shares differ for") == true)
  }

  @Test("Without a region there are no gaps to draw; without dated events no timeline")
  func nothing() throws {
    var result = try Self.result()
    result.target = nil
    #expect(StudyFigures.gaps(result, language: .de) == nil)
    var item = try #require(Self.library.cases["wildpoldsried"])
    item.timeline = []
    #expect(CaseFigures.timeline(item, in: Self.library, language: .de) == nil)
  }
}
