public import ArgumentParser
import CaseFiles
import Cases
import Foundation

extension Language: ExpressibleByArgument {}
extension StudyFile.Units: ExpressibleByArgument {}
extension Case.Kind: ExpressibleByArgument {}
extension Origin.Logic: ExpressibleByArgument {}
extension Phase: ExpressibleByArgument {}
extension Claim.Basis: ExpressibleByArgument {}
extension Claim.Confidence: ExpressibleByArgument {}

/// What every command understands.
struct SharedOptions: ParsableArguments {
  @Option(help: "The folder of case files; otherwise the nearest folder “cases” upward, else the one installed with the program.")
  var cases: String?

  @Option(help: "The language of the output: de or en.")
  var lang: Language = .en

  @Flag(help: "No messages on standard error.")
  var quiet = false

  @Flag(name: .customLong("no-color"), help: "No bold or coloured text, as with the variable NO_COLOR.")
  var noColor = false

  @Option(
    name: .customLong("release-day"),
    help: "The day of the output as YYYY-MM-DD; parts under embargo until then are shown. Without it every embargo holds.")
  var releaseDay: String?

  func validate() throws {
    guard let releaseDay else { return }
    guard Self.isDay(releaseDay) else {
      throw ValidationError("--release-day “\(releaseDay)” is no day. Write it as 2026-11-21.")
    }
  }

  /// Whether a text is a day such as 2026-11-21.
  static func isDay(_ text: String) -> Bool {
    EventDate(text).map { $0.start.day != nil && $0.end == nil && !$0.isOpen } ?? false
  }

  /// The library's folder.
  func libraryFolder() throws -> URL {
    let here = URL(filePath: FileManager.default.currentDirectoryPath)
    return try LibraryLocation.find(named: cases, from: here, executable: Bundle.main.executableURL)
  }

  /// The library, if none of its files has an error.
  func library() throws -> Library {
    try Library(reading: libraryFolder()).valid()
  }

  /// The library with a target that is named by the path of a file outside of it.
  func library(with target: String?) throws -> Library { try adding(target, to: library()) }

  /// A library with a target that is named by the path of a file outside of it; otherwise the library as it is.
  func adding(_ target: String?, to library: Library) throws -> Library {
    let here = URL(filePath: FileManager.default.currentDirectoryPath)
    guard let target, library.isOutside(target: target, from: here) else { return library }
    return try library.adding(targetAt: target, from: here)
  }
}

/// A form of output.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  case text, markdown, json, csv, html

  /// The form of a name; `md` is short for `markdown`.
  init?(argument: String) { self.init(rawValue: argument == "md" ? "markdown" : argument) }
}
