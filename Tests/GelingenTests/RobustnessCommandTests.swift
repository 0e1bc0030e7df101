import Foundation
import TestSupport
import Testing

@Suite("gelingen robustness")
struct RobustnessCommandTests {
  private static let table = Repository.root.appending(path: "cases/studies/data/lipset-crisp.csv").path

  @Test("It says in two languages how far a solution depends on choices", arguments: [("en", "robustness.md"), ("de", "robustness.de.md")])
  func ranges(_ language: String, _ name: String) throws {
    let result = try Program.run([
      "robustness", "--data", Self.table, "--outcome", "SURV", "--incl-cut", "0.8", "--solution", "conservative", "--test", "incl-cut=0.7",
      "--test", "n-cut=2", "--test", "DEV*LIT", "--lang", language, "--format", "markdown", "--quiet",
    ])
    #expect(result.status == 0)
    try Snapshot.expect(result.output, equals: name)
  }

  @Test("Of a study it knows the anchors, and finds where they change the solution")
  func study() throws {
    let result = try Program.run("robustness", "--study", "lipset", "--format", "csv", "--quiet")
    let rows = result.output.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    // Three cut-offs, and three anchors for each of six sets.
    #expect(Set(rows.dropFirst().map { $0[0] }).count == 3 + 18)
    let current = rows.filter { $0[2] == "true" || $0[2] == "1" }
    #expect(current.count == 3 + 18)
    #expect(Set(current.map { $0[10] }).count == 1)
  }

  @Test("Without sources, coders and cases", arguments: [("en", "robustness-evidence.md"), ("de", "robustness-evidence.de.md")])
  func evidence(_ language: String, _ name: String) throws {
    let result = try Program.run(
      "robustness", "--study", "regional-missions", "--lang", language, "--format", "markdown", "--quiet")
    // The fingerprint changes with every case file.
    let lines = result.output.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.contains("Fing") }
    try Snapshot.expect(lines.joined(separator: "\n"), equals: name)
  }

  @Test("Parts of a sweep merge to the bytes of one run, in every format")
  func shards() throws {
    try withFolder { folder in
      let common = [
        "robustness", "sweep", "--data", Self.table, "--outcome", "SURV", "--incl-cut", "0.8", "--runs", "300", "--drop", "2", "--quiet",
      ]
      for part in 1...3 {
        let run = try Program.run(
          common + ["--shard", "\(part)/3", "--format", "json", "--output", folder.appending(path: "\(part).json").path])
        #expect(run.status == 0)
      }
      let files = [2, 3, 1].map { folder.appending(path: "\($0).json").path }
      for format in ["json", "csv", "markdown"] {
        let whole = try Program.run(common + ["--format", format])
        let merged = try Program.run(["robustness", "merge"] + files + ["--format", format])
        #expect(whole.status == 0 && merged.status == 0)
        #expect(whole.output == merged.output && !whole.output.isEmpty)
      }
      let missing = try Program.run(["robustness", "merge", files[0], files[1]])
      #expect(missing.status == 2 && missing.errors.contains("Of 3 parts one is missing: 1."))
      let stranger = try Program.run(["robustness", "merge", Self.table])
      #expect(stranger.status == 2 && stranger.errors.contains("is no part of a sweep"))
    }
  }

  @Test("Ctrl-C ends a sweep with what its first runs gave and exit code 130")
  func interruption() throws {
    try withFolder { folder in
      let output = folder.appending(path: "out.md")
      let process = Process()
      process.executableURL = Program.executable()
      process.arguments = [
        "robustness", "sweep", "--data", Self.table, "--outcome", "SURV", "--incl-cut", "0.8", "--runs", "5000000", "--format", "markdown",
        "--output", output.path, "--quiet",
      ]
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      // The signal may come before the program listens; then it ends at once, and there is nothing to look at. So it gets time.
      Thread.sleep(forTimeInterval: 2)
      process.interrupt()
      process.waitUntilExit()
      #expect(process.terminationStatus == 130)
      let text = try String(contentsOf: output, encoding: .utf8)
      #expect(text.contains("Of 5000000 runs the first "))
    }
  }

  @Test("Sensitivity names what the conclusion hangs on")
  func sensitivity() throws {
    let result = try Program.run([
      "robustness", "sensitivity", "--data", Self.table, "--outcome", "SURV", "--incl-cut", "0.8", "--points", "32", "--format", "csv",
      "--quiet",
    ])
    #expect(result.status == 0)
    let rows = result.output.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    #expect(rows.dropFirst().contains { $0[0] == "same-solution" && $0[1] == "n-cut" })
  }

  @Test("Misuse ends with a sentence")
  func misuse() throws {
    let cases: [([String], Int32, String)] = [
      (["robustness"], 64, "Give a table with --data, or a study with --study."),
      (["robustness", "--study", "lipset", "--incl-cut", "0.7"], 64, "A study states its conditions"),
      (["robustness", "--study", "nowhere"], 2, "There is no study over a table “nowhere”"),
      (["robustness", "sweep", "--study", "regional-missions"], 2, "is over case files"),
      (["robustness", "sweep", "--data", Self.table, "--outcome", "SURV", "--shard", "3/2"], 64, "is no part"),
      (["robustness", "--data", Self.table, "--outcome", "SURV", "--test", "DEV=1"], 2, "is no cut-off, and no set with anchors"),
      (["robustness", "--data", Self.table, "--outcome", "SURV", "--leave-out-by", "wave"], 2, "There is no column “wave”"),
      (["robustness", "sweep", "--data", Self.table, "--outcome", "SURV", "--drop", "18"], 2, "Up to 18 cases are to be left out"),
    ]
    for (arguments, status, sentence) in cases {
      let run = try Program.run(arguments)
      #expect(run.status == status && run.errors.contains(sentence), "\(arguments.joined(separator: " ")): \(run.errors)")
    }
  }
}
