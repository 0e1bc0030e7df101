import Foundation
import TestSupport
import Testing

@testable import Reports

@Suite("The renderer that scripts/setup --with-venv installs")
struct RealRendererTests {
  /// A figure with one point, at 0.25.
  private static let figure = Data(
    """
    {"$schema": "https://vega.github.io/schema/vega-lite/v6.json", "data": {"values": [{"a": 0.25}]},
     "mark": "point", "encoding": {"x": {"field": "a", "type": "quantitative"}}}
    """.utf8)
  private static let page = "<!DOCTYPE html><html lang=\"de\"><head><title>Über</title></head><body><h1>Gelingen</h1></body></html>"

  /// What each kind of file begins with.
  private static let requests: [(request: RenderRequest, magic: [UInt8])] = [
    (.svg(spec: figure), Array("<svg".utf8)), (.png(spec: figure, scale: 2), [0x89, 0x50, 0x4E, 0x47]),
    (.pdf(html: page, files: [:]), Array("%PDF-1.7".utf8)), (.docx(html: page, files: [:], reference: nil), Array("PK".utf8)),
    (.version, Array("{".utf8)),
  ]

  @Test("One child answers every kind of request, with the same bytes again, and goes on after a request it refuses")
  func answers() throws {
    // Found from the checkout upward, as the built program finds it.
    let renderer = try ChildRenderer.found(environment: ["PATH": "/usr/bin:/bin"], executable: nil, from: Repository.root)
    var first: [Data] = []
    for (request, magic) in Self.requests {
      let data = try renderer.data(for: request)
      #expect(Array(data.prefix(magic.count)) == magic, "\(request.kind)")
      first.append(data)
    }
    for wrong in [RenderRequest.svg(spec: Data("[]".utf8)), .svg(spec: Data("{}".utf8)), .pdf(html: "", files: [:])] {
      let error = #expect(throws: RendererError.self) { try renderer.data(for: wrong) }
      guard case .refused = error else {
        Issue.record("\(String(describing: error))")
        continue
      }
    }
    for (index, request) in Self.requests.enumerated() { #expect(try renderer.data(for: request.request) == first[index]) }
  }
}
