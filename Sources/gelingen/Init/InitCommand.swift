import ArgumentParser
import CaseFiles
import Foundation

/// The command `gelingen init`.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Begin a library of your own: a codebook to adapt, templates, two invented examples and a study.",
    discussion: """
      Writes a folder “cases”, in which every command works, into the folder that is named; nothing is overwritten. One language suffices: --lang \
      says which.
      """)

  @Argument(help: "The folder that gets the folder “cases”; it is made if it is not there.") var folder = "."
  @OptionGroup var shared: SharedOptions

  func run() throws {
    try Failure.handled {
      let root = URL(filePath: folder).standardizedFileURL.appending(path: "cases")
      try LibraryLocation.mustBeFree(root)
      let files = StarterLibrary.files(in: shared.lang).map { (root.appending(path: $0.key), Data($0.value.utf8)) }
      try NewFiles.write(Dictionary(uniqueKeysWithValues: files))
      Printer(options: shared, format: .text, output: nil).note(
        "\(files.count) files are written to \(root.path). Check them with: gelingen case check --cases \(root.path)")
    }
  }
}
