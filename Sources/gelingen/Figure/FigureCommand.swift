public import ArgumentParser
import CaseFiles
import Cases
import Figures
import Foundation
public import Reports

extension FigureName: ExpressibleByArgument {}

/// The command `gelingen figure …`.
struct FigureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "figure", abstract: "Draw a figure, as Vega-Lite, SVG or PNG.", subcommands: [Draw.self, List.self],
    defaultSubcommand: Draw.self)
}

extension FigureCommand {
  /// The command `gelingen figure NAME`.
  struct Draw: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Draw a figure.",
      discussion: """
        gelingen figure list says what each figure shows and is made from. vega and csv need nothing; svg and png need the renderer that scripts/setup \
        --with-venv installs.
        """)

    @Argument(help: "The figure’s name.") var name: FigureName
    @Argument(help: "The id of a study, or for timeline of a case.") var subject: String?
    @OptionGroup var input: FigureOptions
    @OptionGroup var shared: SharedOptions
    @Option(help: "vega, svg, png, csv (the data), or several with commas.") var format = "svg"
    @Option(help: "A file; with several formats a folder. Written whole or not at all.") var output: String?

    func validate() throws {
      guard formats != nil else {
        throw ValidationError("--format “\(format)” is not known. Write vega, svg, png or csv, or several with commas.")
      }
      guard formats?.count == 1 || output != nil else { throw ValidationError("Several formats need a folder: name it with --output.") }
    }

    /// The formats, each once; `nil` where one is not known.
    private var formats: [FigureOutput.Format]? {
      let all = format.split(separator: ",").map { FigureOutput.Format(rawValue: String($0)) }
      let known = all.compactMap { $0 }
      return known.isEmpty || known.count != all.count || Set(known).count != known.count ? nil : known
    }

    func run() throws {
      try Failure.handled {
        let figure = try input.figure(name, subject, shared)
        let renderer = try RenderOnce.prepared(for: formats ?? [])
        let files = try (formats ?? []).map { ($0, try FigureOutput.data(figure, $0, renderer: renderer)) }
        if files.count == 1 {
          try Printer(options: shared, format: .text, output: output).write(files[0].1)
        } else if let output {
          try OutputFolder.write(Dictionary(uniqueKeysWithValues: files.map { ("\(name.rawValue).\($0.0.suffix)", $0.1) }), to: output)
        }
      }
    }
  }

  /// The command `gelingen figure list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the figures, what each shows and what it is made from.")

    @OptionGroup var shared: SharedOptions

    func run() throws {
      let printer = Printer(options: shared, format: .text, output: nil)
      try printer.print(FigureName.list(shared.lang), json: { Data() })
    }
  }
}

/// The renderer of a command that may need none.
enum RenderOnce {
  /// A function that gives the command's one renderer.
  static func prepared(for formats: [FigureOutput.Format]) throws -> () throws -> any Renderer {
    guard formats.contains(.svg) || formats.contains(.png) else { return { throw RendererError.notFound(looked: []) } }
    let renderer = try CommandRenderer.found()
    return { renderer }
  }
}
