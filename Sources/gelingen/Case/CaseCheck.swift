import ArgumentParser
import CaseFiles
import Foundation
import Reports
import Studies

extension CaseCommand {
  /// The command `gelingen case check`.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Read every file and list all findings at once.",
      discussion: "Exit code 2 when a finding is an error. Notes, such as a missing translation, are only counted unless --notes is given.")

    @OptionGroup var shared: SharedOptions
    @Option(help: "text or json.") var format: OutputFormat = .text
    @Option(help: "A folder of source texts; anchors are verified in them.") var texts: String?
    @Flag(help: "List notes too.") var notes = false

    func run() throws {
      try Failure.handled(format) {
        let library = Library(reading: try shared.libraryFolder(), texts: texts.map { URL(filePath: $0) })
        let findings = (library.findings + TableStudyFindings.findings(in: library)).sortedByPlace()
        let printer = Printer(options: shared, format: format, output: nil)
        let shown = findings.filter { notes || format == .json || $0.severity != .note }
        if format == .json {
          try printer.write(LibraryJSON.check(shown))
        } else {
          try printer.write(Data(FindingList.text(shown, all: findings, files: library.files.count).utf8))
        }
        if findings.contains(where: { $0.severity == .error }) { throw Failure.invalid }
      }
    }
  }
}

/// Findings for a terminal.
enum FindingList {
  private static func counted(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

  static func text(_ shown: [Finding], all: [Finding], files: Int) -> String {
    let counts = Finding.Severity.allCases.map { severity in
      counted(all.count { $0.severity == severity }, severity.rawValue)
    }
    return shown.map { "\($0)\n" }.joined() + "\(counted(files, "file")) read: \(counts.joined(separator: ", ")).\n"
  }
}
