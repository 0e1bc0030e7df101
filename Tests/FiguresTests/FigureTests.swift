import Foundation
import Testing

@testable import Figures

@Suite("A figure")
struct FigureTests {
  private func figure(_ language: String = "de", title: String = "Titel") -> Figure {
    GridChart(
      columns: ["a", "a"], rows: [GridChart.Row("Zeile", [GridChart.Cell(sign: .present), GridChart.Cell(text: "0,5", shade: 0.5)])],
      legend: [(.present, "vorhanden")]
    ).figure(
      "condition-matrix",
      Figure.Words(title: title, finding: "Ein Fund.", source: "Quelle: x", alt: "Alt & <mehr>", language: language),
      FigureTable(columns: ["a", "b"], rows: [["1", "2"]]))
  }

  private func object(_ figure: Figure) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: figure.vegaLite()) as? [String: Any])
  }

  @Test("The specification carries title, finding, description, source, table and the decimal sign of its language")
  func carries() throws {
    for (language, sign) in [("de", ","), ("en", ".")] {
      let object = try object(figure(language))
      #expect(object["$schema"] as? String == "https://vega.github.io/schema/vega-lite/v6.json")
      #expect(object["description"] as? String == "Alt & <mehr>")
      let title = try #require(object["title"] as? [String: Any])
      #expect(title["text"] as? [String] == ["Titel"])
      #expect(title["subtitle"] as? [String] == ["Ein Fund."])
      let beside = try #require(object["usermeta"] as? [String: Any])
      #expect(beside["source"] as? String == "Quelle: x")
      #expect((beside["table"] as? [String: Any])?["rows"] as? [[String]] == [["1", "2"]])
      let locale = try #require((object["config"] as? [String: Any])?["locale"] as? [String: Any])
      #expect((locale["number"] as? [String: Any])?["decimal"] as? String == sign)
    }
  }

  @Test("With a caption beside it, title, finding and source are not drawn; the texts for those who do not see it stay")
  func captioned() throws {
    let drawn = try #require(try JSONSerialization.jsonObject(with: figure().vegaLite(isCaptioned: true)) as? [String: Any])
    #expect(drawn["title"] == nil && drawn["description"] as? String == "Alt & <mehr>")
    let parts = { (object: [String: Any]) in (object["vconcat"] as? [Any])?.count ?? 0 }
    #expect(parts(drawn) == parts(try object(figure())) - 1 && parts(drawn) > 0)
  }

  @Test("The same figure gives the same bytes")
  func isDeterministic() throws {
    #expect(try figure().vegaLite() == figure().vegaLite())
  }

  @Test("A drawing gets a role, a title and a description, escaped; what is no SVG stays as it was")
  func accessible() {
    let drawn = figure(title: "A < B & C").accessible("<svg class=\"marks\" width=\"1\"><g/></svg>")
    #expect(
      drawn
        == "<svg role=\"img\" lang=\"de\" aria-labelledby=\"condition-matrix-title condition-matrix-description\" class=\"marks\" width=\"1\">"
        + "<title id=\"condition-matrix-title\">A &lt; B &amp; C</title>"
        + "<desc id=\"condition-matrix-description\">Alt &amp; &lt;mehr&gt;</desc><g/></svg>")
    #expect(figure().accessible("nothing") == "nothing")
  }

  @Test("Hostile texts stay texts in the specification, and the drawing’s title and description are escaped")
  func hostile() throws {
    let bad = "</title><script>alert(1)</script>\u{1}\u{202E}\"{signal}"
    let figure = GridChart(columns: [bad], rows: [GridChart.Row(bad, [GridChart.Cell(text: bad)])]).figure(
      "contrast", Figure.Words(title: bad, finding: bad, source: bad, alt: bad, language: "de"), FigureTable(columns: [bad], rows: [[bad]]))
    let object = try object(figure)
    #expect(
      Set(object.keys) == [
        "$schema", "background", "bounds", "config", "description", "padding", "spacing", "title", "usermeta", "vconcat",
      ])
    #expect((object["title"] as? [String: Any])?["text"] is [String])
    let drawn = figure.accessible("<svg ></svg>")
    #expect(!drawn.contains("<script") && !drawn.contains("\u{1}") && !drawn.contains("\u{202E}"))
    #expect(drawn.contains("&lt;script&gt;"))
  }

  @Test("A scatter of names that find no room gets numbers and a key; one of few short names has none")
  func key() throws {
    func text(_ count: Int, _ name: String) throws -> String {
      let points = (0..<count).map { index in
        let place = Double(index * 37 % 101) / 101
        return ScatterChart.Point("\(name) \(index)", x: (place, place), y: (place / 2, place / 2), sign: .present)
      }
      let figure = ScatterChart(points: points, x: (0, 1, ""), y: (0, 1, ""), legend: []).figure(
        "xy-plot", Figure.Words(title: "T", finding: "F", source: "S", alt: "A", language: "de"), FigureTable(columns: [], rows: []))
      return String(decoding: try figure.vegaLite(), as: UTF8.self)
    }
    #expect(try text(60, "Landkreis mit einem sehr langen Namen").contains("\"60 Landkreis mit einem sehr langen Namen 59\""))
    #expect(try !text(3, "K").contains("\"3 K 2\""))
  }

  @Test("A share with open cells has a broken part, a share without has none: unknown is not drawn as absent")
  func bars() throws {
    func broken(_ bar: ClosedRange<Double>) throws -> Int {
      let chart = GridChart(columns: ["a"], rows: [GridChart.Row("b", [GridChart.Cell(text: "0 von 1", bar: bar)])])
      let figure = chart.figure(
        "contrast", Figure.Words(title: "T", finding: "F", source: "S", alt: "A", language: "de"), FigureTable(columns: [], rows: []))
      let text = String(decoding: try figure.vegaLite(), as: UTF8.self)
      return text.components(separatedBy: "\"strokeDash\"").count - 1
    }
    #expect(try broken(0...0) == 0)
    #expect(try broken(0...1) == 1)
    #expect(try broken(0.5...1) == 1)
  }

  @Test("Charts of nothing and of much encode all the same", arguments: [0, 1, 60])
  func extremes(count: Int) throws {
    let words = Figure.Words(title: "T", finding: "F", source: "S", alt: "A", language: "de")
    let table = FigureTable(columns: [], rows: [])
    let names = (0..<count).map { "Landkreis mit einem sehr langen Namen \($0)" }
    let figures = [
      GridChart(columns: names, rows: names.map { name in GridChart.Row(name, names.map { _ in GridChart.Cell(sign: .unknown) }) })
        .figure("a", words, table),
      RangeChart(rows: names.map { RangeChart.Row($0) }, domain: (0, 1), axis: "", format: "").figure("b", words, table),
      ScatterChart(
        points: names.map { ScatterChart.Point($0, x: (0.5, 0.5), y: (0.5, 0.7), sign: .open) }, x: (0, 1, ""), y: (0, 1, ""), legend: []
      ).figure("c", words, table),
      StepChart(curves: names.map { StepChart.Curve($0, points: []) }, x: (0, 1, ""), y: (0, 1, "", "d")).figure("d", words, table),
    ]
    for figure in figures { #expect(try object(figure)["vconcat"] != nil) }
  }
}
