import CaseFiles
import Foundation
import TestSupport
import Testing

/// The repository's own case files.
struct RealLibraryTests {
  @Test func `every real case file is canonical`() throws {
    let library = Library(reading: Repository.cases)
    try #require(!library.files.isEmpty)
    for file in library.files {
      let text = try TextFile(Repository.cases.appending(path: file.name), in: Repository.cases)
      do throws(Finding) {
        let canonical = try CanonicalWriter.text(of: text, as: file.kind)
        let isCanonical = Data(canonical.utf8) == text.bytes
        #expect(isCanonical, "Run gelingen case format: \(file.name)")
      } catch {
        Issue.record("\(error)")
      }
    }
  }

  @Test func `the real library has no errors`() throws {
    let library = Library(reading: Repository.cases)
    try #require(!library.files.isEmpty)
    let errors = library.findings.filter { $0.severity == .error }
    #expect(errors.isEmpty, "\(errors.map(\.description).joined(separator: "\n"))")
  }
}
