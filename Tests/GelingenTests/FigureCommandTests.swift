import Foundation
import Testing

@Suite("gelingen figure")
struct FigureCommandTests {
  /// Runs the program with a variable.
  private func run(_ arguments: [String], python: String) throws -> Program.Run {
    try Program.run(arguments, environment: ["GELINGEN_PYTHON": python])
  }

  @Test("Vega-Lite and the data need no renderer, and are the same bytes twice")
  func needsNothing() throws {
    for format in ["vega", "csv"] {
      let arguments = ["figure", "timeline", "wildpoldsried", "--lang", "de", "--format", format]
      let first = try run(arguments, python: "/no/such/python")
      #expect(first.status == 0, "\(first.errors)")
      #expect(first.output.contains("Wildpoldsried") && first.output.contains("Umsetzung"))
      #expect(try run(arguments, python: "/no/such/python").output == first.output)
    }
  }

  @Test("A drawing without a renderer: exit code 4, what to install, and nothing written")
  func withoutRenderer() throws {
    try withFolder { folder in
      let crashing = folder.appending(path: "python")
      try Data("#!/bin/sh\necho 'no module' >&2\nexit 1\n".utf8).write(to: crashing)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: crashing.path)
      for python in ["/no/such/python", crashing.path] {
        for (format, name) in [("svg", "a.svg"), ("vega,svg,csv", "a")] {
          let output = folder.appending(path: name).path
          let result = try run(
            ["figure", "timeline", "wildpoldsried", "--format", format, "--output", output], python: python)
          #expect(result.status == 4)
          #expect(result.errors.contains("scripts/setup --with-venv"))
          #expect(try names(in: folder) == ["python"])
        }
      }
    }
  }

  @Test("What cannot be drawn is said with what it needs")
  func wrong() throws {
    let gaps = try Program.run("figure", "gaps", "regional-missions", "--format", "vega")
    #expect(gaps.status == 2 && gaps.errors.contains("STUDY --target"))
    #expect(try Program.run("figure", "no-such-figure").status == 64)
    #expect(try Program.run("figure", "timeline", "wildpoldsried", "--format", "pdf").status == 64)
    #expect(try Program.run("figure", "timeline", "wildpoldsried", "--format", "svg,png").status == 64)
    #expect(try Program.run("figure", "timeline", "no-such-case", "--format", "vega").status == 2)
    let list = try Program.run("figure", "list", "--lang", "de")
    #expect(list.status == 0 && list.output.contains("xy-plot"))
  }
}
