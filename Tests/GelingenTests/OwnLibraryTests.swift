import Foundation
import Testing

@Suite("A library of one’s own, from the guide")
struct OwnLibraryTests {
  /// The fenced blocks of a guide in order: the language and the lines.
  static func blocks(_ name: String) throws -> [(language: String, lines: [String])] {
    let text = try String(contentsOf: Program.repository.appending(path: "Documentation/Guides/\(name).md"), encoding: .utf8)
    var blocks: [(language: String, lines: [String])] = []
    var open: (language: String, lines: [String])?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("```") {
        if let block = open { blocks.append(block) }
        open = open == nil ? (String(line.dropFirst(3)), []) : nil
      } else {
        open?.lines.append(line)
      }
    }
    return blocks
  }

  @Test("The guide works as it is written: every command ends well, and each file shown becomes what is shown")
  func guide() throws {
    try withFolder { root in
      var folder = root
      var commands = 0
      for block in try Self.blocks("OwnLibrary") {
        if block.language == "yaml" {
          try Self.write(block.lines, in: folder)
          continue
        }
        for line in block.lines where !line.isEmpty {
          let words = line.split(separator: "#")[0].split(separator: " ").map(String.init)
          if words[0] == "cd" {
            folder = folder.appending(path: words[1])
            continue
          }
          #expect(words[0] == "gelingen")
          let run = try Program.run(Array(words.dropFirst()), in: folder)
          // Design checks that ask for an argument are no failure of the guide: study check says so with exit code 3.
          #expect(
            run.status == 0 || (words.contains("check") && words.contains("study") && run.status == 3),
            "\(line): \(run.errors)\(run.output)")
          commands += 1
        }
      }
      #expect(commands >= 10)
      let report = try String(contentsOf: folder.appending(path: "out/report.html"), encoding: .utf8)
      #expect(report.contains("Upper Valley"))
    }
  }

  /// Writes a file that begins with `# path`, or replaces the line with the same key where it begins with `# in path`.
  private static func write(_ lines: [String], in folder: URL) throws {
    let place = lines[0].dropFirst(2)
    guard place.hasPrefix("in ") else {
      return try Data((lines.dropFirst().joined(separator: "\n") + "\n").utf8).write(to: folder.appending(path: String(place)))
    }
    let url = folder.appending(path: String(place.dropFirst(3)))
    let text = try String(contentsOf: url, encoding: .utf8)
    let changed = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      lines.dropFirst().first { $0.prefix { $0 != ":" } == line.prefix { $0 != ":" } } ?? String(line)
    }
    #expect(changed.joined(separator: "\n") != text)
    try Data(changed.joined(separator: "\n").utf8).write(to: url)
  }

  @Test("Every kind of command works on a new library in either language", arguments: ["de", "en"])
  func everything(language: String) throws {
    try withFolder { folder in
      let run = { (text: String) in try Program.run(text.split(separator: " ").map(String.init) + ["--lang", language], in: folder) }
      #expect(try run("init .").status == 0)
      #expect(try run("init .").status == 2, "A second time nothing is overwritten.")
      let commands = [
        "case check", "case show example-shop", "study run first --output out", "study lists first", "brief first --programme",
        "transfer matrix first",
        "transfer recommend first --target example-bus", "transfer portfolio first", "statistics association --study first",
        "case trace example-shop-kp", "site build --output site --no-figures", "export package --output data", "transfer worksheet my-town",
      ]
      for command in commands {
        let result = try run(command)
        #expect(result.status == 0, "\(command): \(result.errors)")
        #expect(!result.output.contains("[\(language == "de" ? "en" : "de")]"), "\(command) misses a text in \(language).")
      }
    }
  }

  @Test("A spreadsheet of claims is written, read back without a change, and changed in one cell; a second reader’s sheet is compared")
  func spreadsheet() throws {
    try withFolder { folder in
      let run = { (text: String) in try Program.run(text.split(separator: " ").map(String.init), in: folder) }
      #expect(try run("init .").status == 0)
      for ending in ["csv", "xlsx"] {
        #expect(try run("case export --output claims.\(ending)").status == 0)
        let back = try run("case import --claims claims.\(ending) --write")
        #expect(back.status == 0 && back.output.isEmpty && back.errors.hasPrefix("Nothing changes."), "\(back.errors)")
      }
      let file = folder.appending(path: "claims.csv")
      let text = try String(contentsOf: file, encoding: .utf8)
      try Data(text.replacing("Half a post, otherwise volunteers.", with: "Half a post.").utf8).write(to: file)
      let example = folder.appending(path: "cases/initiatives/example-shop.yml")
      let before = try Data(contentsOf: example)
      let diff = try run("case import --claims claims.csv")
      #expect(diff.output.contains("→ “Half a post.”"))
      #expect(try Data(contentsOf: example) == before, "Without --write nothing is written.")
      #expect(try run("case import --claims claims.csv --write --format json").output.contains("gelingen.case-import/1"))
      #expect(try String(contentsOf: example, encoding: .utf8).contains("en: Half a post.\n"))
      #expect(try run("case export --blind b --output b.csv").status == 0)
      let sheet = folder.appending(path: "b.csv")
      var rows = try String(contentsOf: sheet, encoding: .utf8).split(separator: "\n").map(String.init)
      rows = rows.enumerated().map { index, row in
        index == 0 ? row : row.replacing(",,,,,,", with: ",,\(index == 1 ? "absent" : "present"),,,,")
      }
      try Data((rows.joined(separator: "\n") + "\n").utf8).write(to: sheet)
      #expect(try run("case import --readings b.csv --coder b --day 2026-02-01 --write").status == 0)
      let agreement = try run("case agreement")
      #expect(agreement.status == 0 && agreement.output.contains("Claims that were read differently"), "\(agreement.errors)")
      #expect(try run("case check").status == 0)
    }
  }
}
