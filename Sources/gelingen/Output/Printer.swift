import ArgumentParser
import CaseFiles
import Cases
import Foundation
import Reports
import Studies

/// Prints data to standard output or a file, and messages to standard error.
struct Printer {
  let options: SharedOptions
  let format: OutputFormat
  let output: String?

  /// Prints a document, or the data that go with it.
  func print(
    _ document: @autoclosure () throws -> Document, json: () throws -> Data, csv: (() -> DataTable)? = nil
  ) throws {
    switch format {
    case .text: try write(Data(TextRenderer(width: Self.width, usesColor: usesColor).render(document()).utf8))
    case .markdown: try write(Data(MarkdownRenderer.render(document()).utf8))
    case .html: try write(Data(HTMLRenderer.render(document()).utf8))
    case .json: try write(json())
    case .csv:
      guard let csv else { throw ValidationError("This command has no csv output. Use text, markdown, html or json.") }
      try write(Data(csv().csv.utf8))
    }
  }

  /// Writes data whole: to a file that is replaced at once, or to standard output.
  func write(_ data: Data) throws {
    guard let output else {
      do {
        try FileHandle.standardOutput.write(contentsOf: data)
      } catch {
        throw OutputError(error, at: "standard output")
      }
      return
    }
    do {
      try data.write(to: URL(filePath: output), options: .atomic)
    } catch {
      throw OutputError(error, at: output)
    }
  }

  /// A message on standard error.
  func note(_ text: String) {
    guard !options.quiet else { return }
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }

  private var usesColor: Bool {
    let environment = ProcessInfo.processInfo.environment
    return output == nil && !options.noColor && environment["NO_COLOR", default: ""].isEmpty && isatty(STDOUT_FILENO) == 1
  }

  private static var width: Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 110 }
    return min(Int(size.ws_col), 140)
  }
}

/// Why an output could not be written.
enum OutputError: Error, CustomStringConvertible {
  case cannotWrite(String)
  case folderInUse(String)
  case fileExists(String)
  case diskFull(String)

  /// Why a path was not written, by the error of the system.
  init(_ error: any Error, at path: String) {
    self = Self.isFullDisk(error as NSError) ? .diskFull(path) : .cannotWrite(path)
  }

  /// Whether there was no room.
  var isFullDisk: Bool {
    if case .diskFull = self { true } else { false }
  }

  private static func isFullDisk(_ error: NSError) -> Bool {
    if error.domain == NSPOSIXErrorDomain { return [Int(ENOSPC), Int(EDQUOT)].contains(error.code) }
    if error.domain == NSCocoaErrorDomain, error.code == CocoaError.fileWriteOutOfSpace.rawValue { return true }
    return (error.userInfo[NSUnderlyingErrorKey] as? NSError).map(isFullDisk) ?? false
  }

  var description: String {
    switch self {
    case .cannotWrite(let path): "“\(path)” cannot be written. Check that its folder exists and that you may write there."
    case .folderInUse(let path):
      "“\(path)” holds other files and was left as it is. Name a new folder, or one that an earlier run wrote."
    case .fileExists(let path): "“\(path)” exists and was left as it is. Choose another id, or delete it first."
    case .diskFull(let path): "There is no room on the disk for “\(path)”; nothing was left half written. Make room and try again."
    }
  }
}
