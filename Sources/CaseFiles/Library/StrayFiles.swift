import Foundation

/// Files that look like case files and are not read, because of their name or their folder; nothing is ignored silently.
enum StrayFiles {
  static let id = "file-name"

  static func findings(in root: URL) -> [Finding] {
    var folders: [String] = []
    for kind in EntityKind.allCases where !kind.folder.isEmpty && !folders.contains(kind.folder) { folders.append(kind.folder) }
    let single = EntityKind.allCases.compactMap(\.singleFile)
    var findings = names(in: root).filter { isYAML($0) && !single.contains($0) }.map { name in
      Finding(
        check: id, message: "The file “\(name)” is not read: only \(single.joined(separator: " and ")) stand here.", file: name, at: .start,
        hint: "Move it into one of the folders \(folders.joined(separator: ", ")).")
    }
    for name in names(in: root) where !folders.contains(name) && !["templates", "schemas", "context"].contains(name) {
      guard names(in: root.appending(path: name)).contains(where: isYAML) else { continue }
      let guess = Spelling.nearest(to: name, among: folders).map { "Did you mean “\($0)”? " } ?? ""
      findings.append(
        Finding(
          check: id, message: "The files in “\(name)” are not read.", file: name, at: .start,
          hint: "\(guess)Case files stand in \(folders.joined(separator: ", "))."))
    }
    for folder in folders {
      for name in names(in: root.appending(path: folder)) {
        let path = "\(folder)/\(name)"
        if isYAML(name), !name.hasSuffix(".yml") {
          let ending = name.split(separator: ".").last.map(String.init) ?? ""
          findings.append(
            Finding(
              check: id, message: "The file ends in .\(ending) and is not read.", file: path, at: .start,
              hint: "Rename it so that it ends in .yml."))
        } else if names(in: root.appending(path: path)).contains(where: isYAML) {
          findings.append(
            Finding(
              check: id, message: "The files in “\(path)” are not read.", file: path, at: .start,
              hint: "Move them up into \(folder)."))
        }
      }
    }
    return findings
  }

  /// The names in a folder, without hidden ones; none if it is no folder.
  private static func names(in folder: URL) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }

  private static func isYAML(_ name: String) -> Bool {
    let lower = name.lowercased()
    return lower.hasSuffix(".yml") || lower.hasSuffix(".yaml")
  }
}
