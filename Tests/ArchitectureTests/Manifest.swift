import Foundation

/// What `Package.swift` declares, read as text.
struct Manifest {
  /// A target.
  struct Target: Equatable {
    var name: String
    var isTest: Bool
    /// What it depends on, by the names under which it is imported.
    var dependencies: Set<String>
  }

  let targets: [Target]

  /// Reads a manifest that declares its targets as ours does.
  init(_ text: String) {
    var products: [String: String] = [:]
    for match in text.matches(of: /let (\w+): Target\.Dependency = \.product\(name: "(\w+)"/) {
      products[String(match.1)] = String(match.2)
    }
    let body = text.range(of: "\n  targets: [").map { text[$0.upperBound...] } ?? ""
    let declaration = /(?<kind>\.\w*[tT]arget|\.systemLibrary|library|tests)\(\s*(?:name:\s*)?"(?<name>\w+)"/
    targets = body.matches(of: declaration).map { match in
      // A list of dependencies follows the name at once; any other list belongs to something else.
      let rest = body[match.range.upperBound...]
      let list = rest.prefixMatch(of: /,\s*(?:dependencies:\s*)?\[([^\]]*)\]/).map { String($0.1) } ?? ""
      let ours = list.matches(of: /"(\w+)"/).map { String($0.1) }
      let outside = list.replacing(/"\w+"/, with: "").matches(of: /\w+/).compactMap { products[String($0.0)] }
      return Target(
        name: String(match.name), isTest: match.kind == "tests" || match.kind == ".testTarget",
        dependencies: Set(ours + outside))
    }
  }

  /// The repository's own.
  static func ours() throws -> Manifest { Manifest(try SourceTree.text(of: "Package.swift")) }
}
