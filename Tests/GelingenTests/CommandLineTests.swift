import Foundation
import Testing

/// The program as a user runs it.
struct Program {
  static let url = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
    .appending(path: "gelingen")
  static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  struct Run {
    var status: Int32
    var output: String
    var errors: String
  }

  static func run(_ arguments: String..., in folder: URL = repository) throws -> Run {
    try run(arguments, in: folder)
  }

  static func run(_ arguments: [String], in folder: URL = repository, environment: [String: String] = [:]) throws -> Run {
    let process = Process()
    process.executableURL = executable()
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
    process.arguments = arguments
    process.currentDirectoryURL = folder
    let scratch = FileManager.default.temporaryDirectory.appending(path: "gelingen-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let files = ["out", "err"].map { scratch.appending(path: $0) }
    for file in files { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    try process.run()
    process.waitUntilExit()
    let texts = try files.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    return Run(status: process.terminationStatus, output: texts[0], errors: texts[1])
  }

  /// The built program, beside the test bundle.
  static func executable() -> URL {
    var folder = url.deletingLastPathComponent()
    for _ in 0..<4 {
      let candidate = folder.appending(path: "gelingen")
      if FileManager.default.isExecutableFile(atPath: candidate.path) { return candidate }
      folder = folder.deletingLastPathComponent()
    }
    return url
  }
}

/// A folder that is gone after the test.
func withFolder(_ body: (URL) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory.appending(path: "gelingen-test-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try body(folder)
}

func names(in folder: URL) throws -> Set<String> {
  Set(try FileManager.default.subpathsOfDirectory(atPath: folder.path))
}

@Suite("The command line")
struct CommandLineTests {
  @Test("A study run writes a whole folder, the same bytes twice")
  func studyRun() throws {
    try withFolder { folder in
      for name in ["a", "b"] {
        let run = try Program.run(
          "study", "run", "regional-missions", "--target", "region-der-mitte", "--lang", "de", "--output",
          folder.appending(path: name).path)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.isEmpty)
      }
      let files = try names(in: folder.appending(path: "a"))
      #expect(files.isSuperset(of: ["result.json", "report.md", "report.html", "tables/matrix.csv"]))
      for file in files where file != "tables" {
        let bytes = try ["a", "b"].map { try Data(contentsOf: folder.appending(path: "\($0)/\(file)")) }
        #expect(bytes[0] == bytes[1], "\(file)")
      }
    }
  }

  @Test("A study can be named by the path of its file")
  func path() throws {
    let run = try Program.run("study", "run", "cases/studies/regional-missions.yml", "--format", "json")
    #expect(run.status == 0)
    #expect(run.output.contains("\"schema\" : \"gelingen.study/1\""))
  }

  @Test("A folder with other files is left alone, and nothing half written stays")
  func foreignFolder() throws {
    try withFolder { folder in
      try Data("mine".utf8).write(to: folder.appending(path: "diary.txt"))
      let run = try Program.run("study", "run", "regional-missions", "--output", folder.path)
      #expect(run.status == 1)
      #expect(run.errors.contains("was left as it is"))
      #expect(try names(in: folder) == ["diary.txt"])
      let missing = try Program.run("study", "run", "regional-missions", "--output", "\(folder.path)/diary.txt/below")
      #expect(missing.status == 1)
    }
  }

  @Test("A second run replaces the folder of the first")
  func replaces() throws {
    try withFolder { folder in
      let out = folder.appending(path: "out").path
      for language in ["de", "en"] {
        #expect(try Program.run("study", "run", "regional-missions", "--lang", language, "--output", out).status == 0)
      }
      let report = try String(contentsOfFile: out + "/report.md", encoding: .utf8)
      #expect(report.contains("In brief"))
      #expect(try names(in: folder).filter { !$0.contains("/") } == ["out"])
      try Data("mine".utf8).write(to: URL(filePath: out + "/notes.txt"))
      #expect(try Program.run("study", "run", "regional-missions", "--output", out).status == 1)
      #expect(FileManager.default.fileExists(atPath: out + "/notes.txt"))
    }
  }

  @Test("A blocked check is exit code 3 with --strict and in study check, 0 otherwise")
  func strict() throws {
    #expect(try Program.run("study", "run", "regional-missions", "--format", "csv").status == 0)
    #expect(try Program.run("study", "run", "regional-missions", "--strict", "--quiet").status == 3)
    let check = try Program.run("study", "check", "regional-missions", "--format", "json")
    #expect(check.status == 3)
    #expect(check.output.contains("\"status\" : \"withheld\""))
  }

  @Test(
    "What does not exist is exit code 2 and a sentence that names what does",
    arguments: [
      ["study", "run", "nothing"], ["study", "run", "regional-missions", "--target", "nothing"], ["case", "show", "nothing"],
      ["case", "format", "nothing"], ["case", "list", "--cases", "nothing"],
    ])
  func unknown(arguments: [String]) throws {
    let run = try Program.run(arguments)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("nothing"))
  }

  @Test("With --format json an error is JSON")
  func jsonError() throws {
    let run = try Program.run("study", "run", "nothing", "--format", "json")
    let object = try JSONSerialization.jsonObject(with: Data(run.errors.utf8)) as? [String: [String: Any]]
    #expect(object?["error"]?["code"] as? String == "study")
    #expect((object?["error"]?["hint"] as? String)?.contains("regional-missions") == true)
  }

  @Test(
    "Misuse is exit code 64",
    arguments: [
      ["nonsense"], ["study", "run"], ["statistics", "proportion", "--successes", "4"], ["case", "new", "mission"],
      ["case", "new", "mission", "Not An Id"], ["study", "run", "regional-missions", "--lang", "fr"],
      ["case", "list", "--release-day", "tomorrow"], ["case", "codebook", "--format", "csv"],
    ])
  func misuse(arguments: [String]) throws {
    #expect(try Program.run(arguments).status == 64)
  }

  @Test("Statistics of impossible counts are exit code 2", arguments: [(0, 0), (5, 4), (-1, 4)])
  func impossible(successes: Int, trials: Int) throws {
    let run = try Program.run("statistics", "proportion", "--successes=\(successes)", "--trials=\(trials)")
    #expect(run.status == 2)
  }

  @Test("A newcomer in an empty folder without a library is told what to do")
  func emptyFolder() throws {
    try withFolder { folder in
      let cases = folder.appending(path: "cases")
      try FileManager.default.createDirectory(at: cases, withIntermediateDirectories: true)
      let run = try Program.run("case", "check", "--cases", cases.path, in: folder)
      #expect(run.status == 2)
      #expect(run.output.contains("holds no case files"))
    }
  }

  @Test("The library is found from a folder inside the repository, and from anywhere beside the program")
  func findsLibrary() throws {
    let inside = Program.repository.appending(path: "cases/missions")
    #expect(try Program.run("case", "list", in: inside).output.contains("wildpoldsried"))
  }

  @Test("A new template is written once, is found wanting until it is filled, and is not overwritten")
  func newCase() throws {
    try withFolder { folder in
      let cases = folder.appending(path: "cases")
      try FileManager.default.copyItem(at: Program.repository.appending(path: "cases"), to: cases)
      let first = try Program.run("case", "new", "mission", "my-town", "--cases", cases.path, "--lang", "de")
      #expect(first.status == 0, "\(first.errors)")
      let check = try Program.run("case", "check", "--cases", cases.path)
      #expect(check.status == 2)
      #expect(check.output.contains("missions/my-town.yml"))
      let second = try Program.run("case", "new", "mission", "my-town", "--cases", cases.path)
      #expect(second.status == 1)
      #expect(second.errors.contains("was left as it is"))
    }
  }

  @Test("The real library has no errors, and every file is canonical")
  func library() throws {
    let check = try Program.run("case", "check")
    #expect(check.status == 0, "\(check.output)")
    let format = try Program.run("case", "format", "--check")
    #expect(format.status == 0, "\(format.output)")
  }

  @Test("case format mends a file and leaves the others alone")
  func format() throws {
    try withFolder { folder in
      let cases = folder.appending(path: "cases")
      try FileManager.default.copyItem(at: Program.repository.appending(path: "cases"), to: cases)
      let file = cases.appending(path: "measures/co-4-no-substitute.yml")
      let before = try String(contentsOf: file, encoding: .utf8)
      try Data(("# a note\n" + before).replacing("kind: limit", with: "kind:   limit").utf8).write(to: file)
      let run = try Program.run("case", "format", "--cases", cases.path)
      #expect(run.output == "measures/co-4-no-substitute.yml\n")
      #expect(try String(contentsOf: file, encoding: .utf8) == "# a note\n" + before)
    }
  }

  @Test("The claims of a case come as CSV, and only its own")
  func claims() throws {
    let run = try Program.run("case", "show", "wildpoldsried", "--format", "csv")
    let rows = run.output.split(separator: "\n").dropFirst()
    #expect(rows.count > 50)
    #expect(rows.allSatisfy { $0.contains(",wildpoldsried,") })
  }

  @Test("Output to a file is written whole")
  func outputFile() throws {
    try withFolder { folder in
      let file = folder.appending(path: "wildpoldsried.html")
      let run = try Program.run("case", "show", "wildpoldsried", "--lang", "de", "--format", "html", "--output", file.path)
      #expect(run.status == 0)
      #expect(try String(contentsOf: file, encoding: .utf8).hasSuffix("</html>\n"))
    }
  }

  @Test("A list shows only the cases that its filters accept")
  func filters() throws {
    let top = try Program.run("case", "list", "--format", "csv", "--origin", "top-down", "--land", "NI")
    #expect(top.output.split(separator: "\n").dropFirst().allSatisfy { $0.contains("top-down") })
    #expect(top.output.contains("gesundheitsregion-emsland"))
    let kept = try Program.run("case", "list", "--format", "csv", "--outcome", "consolidated=undecided")
    #expect(kept.output.contains("gesundes-kinzigtal"))
    #expect(!kept.output.contains("wildpoldsried"))
    #expect(try Program.run("case", "list", "--condition", "trust").status == 64)
  }

  @Test("A Data Package is written whole, and replaces only what it wrote")
  func dataPackage() throws {
    try withFolder { folder in
      let out = folder.appending(path: "package").path
      #expect(try Program.run("export", "package", "--output", out, "--quiet").status == 0)
      #expect(try Program.run("export", "package", "--output", out, "--quiet").status == 0)
      #expect(FileManager.default.fileExists(atPath: out + "/datapackage.json"))
      try Data("mine".utf8).write(to: folder.appending(path: "diary.txt"))
      #expect(try Program.run("export", "package", "--output", folder.path).status == 1)
      #expect(FileManager.default.fileExists(atPath: folder.appending(path: "diary.txt").path))
    }
  }
}
