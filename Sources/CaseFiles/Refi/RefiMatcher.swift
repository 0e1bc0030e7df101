import Cases
import Foundation

/// Finds what the names in a project mean in a library.
struct RefiMatcher {
  /// What a name leads to.
  enum Match: Hashable {
    /// One id.
    case one(String)
    /// Several ids, so that nobody can know which is meant.
    case several([String])
    /// Nothing.
    case nothing

    init(_ ids: [String]) {
      let ids = Set(ids).sorted()
      self = ids.isEmpty ? .nothing : ids.count == 1 ? .one(ids[0]) : .several(ids)
    }
  }

  /// What a code means.
  enum Meaning {
    /// A condition, and what the claim says about it; `nil` with the word that was found instead, if there is one.
    case condition(String, says: Claim.Says?, word: String?)
    /// A condition by a name that several have.
    case ambiguous(String, [String])
    /// A property of the claims on the same passage.
    case property(group: String, value: String)
    /// Something else.
    case other
  }

  private let conditions: [String: [String]]
  private let cases: [String: [String]]
  private let sources: [String: [String]]
  private let byGUID: [String: (condition: String, says: Claim.Says?)]

  /// A matcher.
  ///
  /// - Parameters:
  ///   - library: The library.
  ///   - names: Further names of conditions, by name.
  init(_ library: Library, names: [String: String]) {
    let codebook = library.codebook.conditions
    var conditions: [String: [String]] = [:]
    for condition in codebook {
      let all = [condition.id, condition.name.de, condition.name.en, condition.label.de, condition.label.en]
      for name in Set(all.compactMap { $0.map(RefiWords.key) }) { conditions[name, default: []].append(condition.id) }
    }
    for (name, id) in names { conditions[RefiWords.key(name)] = [id] }
    self.conditions = conditions
    cases = Self.cases(in: library)
    sources = Self.sources(in: library)
    var byGUID: [String: (String, Claim.Says?)] = [:]
    for condition in codebook {
      byGUID[RefiCodebook.guid(condition.id)] = (condition.id, nil)
      for says in Claim.Says.allCases { byGUID[RefiCodebook.guid("\(condition.id) \(says.rawValue)")] = (condition.id, says) }
    }
    self.byGUID = byGUID
  }

  private static func cases(in library: Library) -> [String: [String]] {
    var result: [String: [String]] = [:]
    func add(_ id: String, _ names: [String?]) {
      for name in Set(([id] + names).compactMap { $0.map(RefiWords.key) }) { result[name, default: []].append(id) }
    }
    for item in library.cases.values {
      add(item.id, [item.name.de, item.name.en, item.shortName?.de, item.shortName?.en] + item.aliases)
    }
    for target in library.targets.values { add(target.id, [target.name.de, target.name.en]) }
    return result
  }

  private static func sources(in library: Library) -> [String: [String]] {
    var result: [String: [String]] = [:]
    for source in library.sources.values {
      let names = [source.id, source.title, source.url, source.text].compactMap(\.self)
      for name in Set(names.flatMap(fileKeys)) { result[name, default: []].append(source.id) }
    }
    return result
  }

  /// A name as it is, and without the ending of a file.
  private static func fileKeys(_ name: String) -> [String] {
    let key = RefiWords.key(name)
    guard let dot = key.lastIndex(of: "."), dot > key.startIndex, (2...5).contains(key.distance(from: dot, to: key.endIndex)) else {
      return [key]
    }
    return [key, String(key[..<dot])]
  }

  /// The source of the library that a source of the project is.
  func source(_ source: RefiProject.Source) -> Match {
    let byName = Match(Self.fileKeys(source.name).flatMap { sources[$0] ?? [] })
    guard byName == .nothing else { return byName }
    return Match(source.files.flatMap(Self.fileKeys).flatMap { sources[$0] ?? [] })
  }

  /// The case or target that names of cases and sets lead to.
  func owner(_ names: [String]) -> Match { Match(names.flatMap { cases[RefiWords.key($0)] ?? [] }) }

  /// What a code means, by its name and those above it, else by its id.
  func meaning(of code: RefiProject.Code) -> Meaning {
    let parts = code.path.flatMap { name in
      conditions[RefiWords.key(name)] == nil
        ? name.split(separator: ":").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty } : [name]
    }
    if parts.count > 1, let property = RefiWords.property(parts[parts.count - 2], parts[parts.count - 1]) {
      return .property(group: property.group, value: property.value)
    }
    guard let place = parts.lastIndex(where: { conditions[RefiWords.key($0)] != nil }) else {
      return byGUID[code.guid].map { .condition($0.condition, says: $0.says, word: nil) } ?? .other
    }
    let ids = conditions[RefiWords.key(parts[place])] ?? []
    guard ids.count == 1 else { return .ambiguous(parts[place], ids.sorted()) }
    let rest = parts[(place + 1)...].joined(separator: ": ")
    return .condition(ids[0], says: RefiWords.says(rest), word: rest.isEmpty ? nil : rest)
  }
}
