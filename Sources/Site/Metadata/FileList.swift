import CaseFiles
import Foundation

/// The list of all files of a site with their SHA-256, as `sha256sum --check` reads it.
enum FileList {
  static let name = "SHA256SUMS"

  static func text(of files: [String: Data]) -> String {
    files.filter { $0.key != name }.sorted { $0.key < $1.key }.map { "\(Fingerprint.plain($0.value))  \($0.key)\n" }.joined()
  }
}
