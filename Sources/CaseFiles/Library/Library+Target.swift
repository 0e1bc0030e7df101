import Cases
public import Foundation

extension Library {
  /// Whether a name is the path of a target that the library does not hold.
  ///
  /// - Parameters:
  ///   - name: A target's id, or the path of its file.
  ///   - start: The folder that relative paths start from.
  /// - Returns: False for ids, and for files in the library's own folder of targets.
  public func isOutside(target name: String, from start: URL) -> Bool {
    guard name.hasSuffix(".yml") else { return false }
    let url = Self.url(name, from: start)
    let own = root.appending(path: EntityKind.target.folder).standardizedFileURL
    guard url.deletingLastPathComponent().resolvingSymlinksInPath().path != own.resolvingSymlinksInPath().path else { return false }
    return FileManager.default.fileExists(atPath: url.path) || targets[url.deletingPathExtension().lastPathComponent] == nil
  }

  /// The library with a target whose file lies elsewhere, such as beside the letter that asks for advice.
  ///
  /// Sources that the target cites and the library does not have are read from the target's folder, from `sources/` in it, and, beside a
  /// folder `targets`, from `sources/` there: where `gelingen transfer worksheet --output` puts them. A target with an id that the library has takes its place.
  ///
  /// - Parameters:
  ///   - path: The target's file.
  ///   - start: The folder that relative paths start from.
  /// - Returns: The library; its fingerprint is that of all files read.
  /// - Throws: `InvalidFiles` with everything that is wrong in the files, all at once.
  public func adding(targetAt path: String, from start: URL) throws(InvalidFiles) -> Library {
    let url = Self.url(path, from: start)
    let folder = url.deletingLastPathComponent()
    let id = url.deletingPathExtension().lastPathComponent
    var library = self
    var fingerprint = Fingerprint()
    fingerprint.add("library", Data(self.fingerprint.utf8))
    library.findings = []
    library.files.removeAll { $0.kind == .target && $0.id == id }
    library.targets[id] = nil
    // Findings name files as the caller does.
    let typed = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    let prefix = typed.isEmpty ? nil : typed
    library.read(url, as: .target, in: folder, prefix: prefix, &fingerprint)
    var added = Set(library.files.suffix(1).map(\.name))
    let cited = Set((library.files.last?.references ?? []).filter { $0.referent == .source }.map(\.id))
    for source in cited.sorted() where library.file(.source, id: source) == nil {
      guard let (file, base, name) = Self.source(source, beside: folder, prefix: prefix) else { continue }
      library.read(file, as: .source, in: base, prefix: name, &fingerprint)
      added.formUnion(library.files.suffix(1).map(\.name))
    }
    library.findings += Checks.all.flatMap { $0.findings(in: library) }.filter { added.contains($0.file) }
    library.fingerprint = fingerprint.hexadecimal
    let errors = library.findings.filter { $0.severity == .error }
    guard errors.isEmpty else { throw InvalidFiles(findings: errors.sortedByPlace()) }
    return library
  }

  private static func url(_ path: String, from start: URL) -> URL {
    (path.hasPrefix("/") ? URL(filePath: path) : start.appending(path: path)).standardizedFileURL
  }

  /// The file of a source near a target, its folder, and how findings name that folder.
  private static func source(_ id: String, beside folder: URL, prefix: String?) -> (file: URL, folder: URL, prefix: String?)? {
    let sources = EntityKind.source.folder
    let before = prefix.map { "\($0)/" } ?? ""
    var places = [(folder, prefix), (folder.appending(path: sources), "\(before)\(sources)" as String?)]
    if folder.lastPathComponent == EntityKind.target.folder {
      places.append((folder.deletingLastPathComponent().appending(path: sources), "\(before)../\(sources)"))
    }
    for (place, name) in places {
      let file = place.appending(path: "\(id).yml").standardizedFileURL
      if FileManager.default.fileExists(atPath: file.path) { return (file, place.standardizedFileURL, name) }
    }
    return nil
  }
}
