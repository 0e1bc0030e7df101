import Cases
import Figures
import Foundation
import Reports

/// A figure as it stands within a page: its drawing, its words and its data as a table.
public struct InlineFigure: Sendable {
  let name: String
  let words: Figure.Words
  let table: FigureTable
  let drawing: String
  /// What a reader can take away, by the end of a file's name.
  let files: [String: Data]

  /// A figure, drawn.
  ///
  /// - Parameters:
  ///   - figure: The figure.
  ///   - renderer: What draws.
  /// - Throws: `RendererError` when nothing comes back, or when what comes back holds anything that could act; an encoding error.
  init(_ figure: Figure, renderer: any Renderer) throws {
    name = figure.name
    words = figure.words
    table = figure.table
    let captioned = String(decoding: try FigureOutput.picture(figure, renderer: renderer).data, as: UTF8.self)
    guard Self.isInert(captioned) else {
      throw RendererError.refused("The drawing of \(figure.name) holds something that could act in a page.")
    }
    drawing = Self.named(captioned, "fig-\(figure.name)")
    files = try Dictionary(
      uniqueKeysWithValues: [FigureOutput.Format.vega, .csv, .svg].map { ($0.suffix, try FigureOutput.data(figure, $0) { renderer }) })
  }

  /// What a drawing consists of.
  private static let shapes: Set<String> = [
    "svg", "title", "desc", "defs", "g", "clipPath", "path", "rect", "circle", "ellipse", "line", "polygon", "polyline", "text", "tspan",
    "linearGradient", "radialGradient", "stop",
  ]

  /// Whether a drawing holds nothing that acts or fetches: shapes, text and their attributes alone.
  ///
  /// What a text says does not matter, as long as it stays text: each `<` must begin the tag of a shape, its values within quotation marks.
  static func isInert(_ svg: String) -> Bool {
    let tags = svg.matches(of: /<\/?([A-Za-z]+)((?:\s+[A-Za-z][A-Za-z0-9:-]*="[^"<]*")*)\s*\/?>/)
    return svg.hasPrefix("<svg ") && tags.count == svg.utf8.count { $0 == UInt8(ascii: "<") }
      && tags.allSatisfy { shapes.contains(String($0.output.1)) && areInert(attributes: $0.output.2) }
  }

  private static func areInert(attributes: Substring) -> Bool {
    attributes.matches(of: /\s([A-Za-z][A-Za-z0-9:-]*)="([^"]*)"/).allSatisfy { attribute in
      let name = attribute.output.1.lowercased(), value = attribute.output.2.lowercased()
      if name.hasPrefix("aria-") { return true }
      // A reference leads to another part of the same drawing.
      let elsewhere = value.replacing("url(#", with: "").contains("url(")
      return !name.hasPrefix("on") && !["style", "href", "xlink:href", "src"].contains(name) && !elsewhere
    }
  }

  /// A drawing whose ids begin with a word of their own, so that several can stand in a page.
  private static func named(_ svg: String, _ prefix: String) -> String {
    // The drawing is one picture with one name; its groups have roles and no names, which helps nobody.
    let svg = svg.replacing(/\s(role="graphics-[a-z]*"|aria-roledescription="[^"]*")/, with: "")
    let ids = Set(svg.matches(of: /\sid="([^"]+)"/).map { String($0.output.1) }).sorted { $0.count > $1.count }
    return ids.reduce(svg.trimmingCharacters(in: .newlines)) { text, id in
      text.replacing("id=\"\(id)\"", with: "id=\"\(prefix)-\(id)\"").replacing("url(#\(id))", with: "url(#\(prefix)-\(id))")
        .replacing(/(aria-labelledby="[^"]*)"/) { match in
          let names = match.output.1.dropFirst("aria-labelledby=\"".count).split(separator: " ").map {
            $0 == id ? "\(prefix)-\(id)" : String($0)
          }
          return "aria-labelledby=\"\(names.joined(separator: " "))\""
        }
    }
  }

  /// The path of its files from the site's top, without the end.
  func path(of study: String, _ language: Language) -> String { "figures/\(study)-\(name).\(language.rawValue)" }
}

extension PageWriter {
  /// Figures for the template `figures`.
  func figures(_ figures: [InlineFigure], of study: String?, from address: PageAddress) -> [[String: Any]] {
    figures.enumerated().map { number, figure in
      [
        "id": "figure-\(figure.name)", "title": Plain.text(figure.words.title), "finding": Plain.text(figure.words.finding),
        "source": Plain.text(figure.words.source), "drawing": figure.drawing, "number": number + 1,
        "columns": figure.table.columns.map(Plain.text),
        "rows": figure.table.rows.map { ["head": Plain.text($0.first ?? ""), "cells": $0.dropFirst().map(Plain.text)] as [String: Any] },
        "downloads": study.map { study in
          figure.files.keys.sorted().map {
            ["name": Self.downloadNames[$0] ?? $0, "href": "\(address.root)\(figure.path(of: study, language)).\($0)"]
          }
        } ?? [],
      ]
    }
  }

  private static let downloadNames = ["svg": "SVG", "csv": "CSV", "vl.json": "Vega-Lite"]
}
