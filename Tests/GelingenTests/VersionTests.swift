import Foundation
import Testing

@Suite("The version")
struct VersionTests {
  @Test("--version names program, commit, compiler and GSL, a line each, and no commit that it does not know")
  func version() throws {
    let run = try Program.run("--version")
    let lines = run.output.split(separator: "\n").map(String.init)
    #expect(run.status == 0)
    #expect(lines.count == 4)
    #expect(lines.first == "gelingen 0.1.0")
    // The tests run a build of a working copy, which no commit describes.
    #expect(lines[1] == "commit not recorded: built from a working copy")
    // The compiler and pkg-config say so themselves.
    let compiler = try #require(try tool("swift", "--version").firstMatch(of: /Swift version (\S+)/)?.1)
    #expect(lines[2] == "Swift \(compiler)" || lines[2].hasSuffix(" or later"))
    #expect(lines[3] == "GSL \(try tool("pkg-config", "--modversion", "gsl"))")
  }

  @Test("No other output says what the program was built with")
  func elsewhere() throws {
    let run = try Program.run("statistics", "proportion", "--successes", "4", "--trials", "4", "--format", "json")
    #expect(run.output.contains("\"version\" : \"0.1.0\""))
    #expect(!run.output.contains("commit"))
  }

  /// What a tool of the machine says, without the line's end.
  private func tool(_ name: String, _ arguments: String...) throws -> String {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [name] + arguments
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
