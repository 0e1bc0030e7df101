import CaseFiles
import Cases
import Figures
import Foundation
import SetTheory
import Studies
import TestSupport
import Testing

@testable import Reports

@Suite("Figures of tables say what their tables say")
struct SetFiguresTests {
  private static let library = Library(reading: Repository.cases)

  private static func question() throws -> RobustnessQuestion { try RobustnessQuestion(study: "lipset", in: library.valid()) }

  /// A renderer that draws nothing but a frame.
  private final class Frame: Renderer {
    func data(for request: RenderRequest) throws(RendererError) -> Data { Data("<svg ></svg>".utf8) }
  }

  @Test("A sweep’s figure counts every run once, and says how many gave the solution as it is", arguments: Language.allCases)
  func sweep(language: Language) throws {
    let question = try Self.question()
    let sweep = try SweepRun.run(question, SweepRun.Options(runs: 40, seed: 3), version: "test")
    let figure = RobustnessFigures.sweep(sweep, of: question, language: language)
    #expect(figure.table.rows.compactMap { Int($0[1]) }.reduce(0, +) == 40)
    let same = sweep.solutions.filter(\.isSame).reduce(0) { $0 + $1.runs }
    #expect(figure.words.finding.contains(language == .de ? "In \(same) von 40" : "In \(same) of 40"))
    #expect(figure.words.alt.contains(figure.words.finding))
  }

  @Test("A figure of ranges has a row for each range, with the text of the report")
  func ranges() throws {
    let question = try Self.question()
    let result = try Robustness(question.base)
    let figure = RobustnessFigures.ranges(result, of: question, language: .en)
    #expect(figure.table.rows.count == result.ranges.count)
    // Lipset (1959) with cut-off 0.8: the report's own text (References/robustness) has 0.704 to 0.804.
    let first = try #require(figure.table.rows.first)
    #expect(first.prefix(3) == ["inclusion cut-off", "0.800", "above 0.704 to 0.804"])
    let everywhere = result.ranges.count { $0.segments.count == 1 }
    #expect(figure.words.finding.contains("for \(everywhere) of \(result.ranges.count)"))
  }

  @Test("As blocks of a document a figure is a picture with its text and a table with its data")
  func blocks() throws {
    let question = try Self.question()
    let figure = try SetFigures.truthTable(question.input, question.base.options.cuts, language: .de)
    let blocks = try FigureOutput.blocks(figure, renderer: Frame())
    guard case .picture(let picture) = blocks.first, case .table(let table) = blocks.last else {
      Issue.record("a picture and a table were expected")
      return
    }
    #expect(picture.text == figure.words.alt)
    #expect(String(decoding: picture.data, as: UTF8.self).hasPrefix("<svg role=\"img\""))
    #expect(table.rows.map { $0.map(\.text) } == figure.table.rows)
  }

  private static func claim(_ text: String, _ rows: String) throws -> SetClaimInput {
    let file = try SetTableFile(DataFile(text: "case,A,B,Y\n" + rows, name: "data.csv"))
    return try SetClaimInput(text, in: file, outcome: nil, theory: nil)
  }

  @Test("A claim of necessity has the figures and the deviant cases of necessity: Σ min(x, y) / Σ y = 1.1 / 1.9, by hand")
  func necessity() throws {
    let figure = try SetFigures.xy(Self.claim("A <= Y", "p,0.9,0,0.8\nq,0.2,0,0.9\nr,0.1,0,0.2\n"), language: .en)
    #expect(figure.words.finding.contains("consistency 0.58, coverage 0.92"))
    #expect(figure.words.finding.contains("In the outcome, but not in the set: q."))
    #expect(figure.words.alt.contains("below the diagonal"))
  }

  @Test(
    "Open cells make a range and bounds, and no case is left out: with A of q from 0 to 1, consistency is 0.8 / 0.9 to 1.7 / 1.8, by hand")
  func openCells() throws {
    let figure = try SetFigures.xy(Self.claim("A => Y", "p,0.9,0,0.8\nq,?,0,0.9\n"), language: .en)
    #expect(figure.table.rows.map { Array($0.prefix(3)) } == [["p", "0.90", "0.80"], ["q", "0.00–1.00", "0.90"]])
    // With x of q at most 0.9 it is (0.8 + x) / (0.9 + x), which rises to 1.7 / 1.8; beyond it falls to 1.7 / 1.9.
    #expect(figure.words.finding.contains("consistency 0.89–0.94"))
    #expect(figure.words.finding.contains("Cells of 1 case are open."))
    let spec = String(decoding: try figure.vegaLite(), as: UTF8.self)
    #expect(spec.contains("place depends on open cells"))
  }

  @Test("Within a claim only its own columns count: an open cell elsewhere opens nothing")
  func otherColumns() throws {
    let figure = try SetFigures.xy(Self.claim("A => Y", "p,0.9,?,0.8\nq,0.3,0,0.9\n"), language: .en)
    #expect(!figure.words.finding.contains("open"))
  }
}
