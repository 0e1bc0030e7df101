import Cases

/// A coding of a project with what it means in the library.
struct RefiEntry {
  /// The passage.
  var selection: RefiProject.Selection
  /// Where the coding stands in the project file.
  var position: Position
  /// The code's names.
  var code: String
  /// The condition's id.
  var condition: String
  /// What the claim says.
  var says: Claim.Says?
  /// What stands where the code should say it.
  var word: String?
  /// Properties of the claim, by group.
  var properties: [String: String]
  /// The source of the library.
  var source: RefiMatcher.Match
  /// The case or target.
  var owner: RefiMatcher.Match
  /// Who coded.
  var coder: String?
  /// When.
  var day: String?
  /// The comment, the claim's statement.
  var comment: String?
  /// The claim's id: the condition, and a number that follows from source, place and coder, so that the same coding is the same claim in every export.
  var id: String

  /// How the project names the source.
  var sourceName: String { selection.source.name.isEmpty ? selection.source.files.first ?? "" : selection.source.name }

  /// What tells the condition in this document from that in others.
  var group: String { [condition, sourceName, selection.source.twin ?? ""].joined(separator: "\n") }

  /// Whether both codings lie on the same words.
  func overlaps(_ other: RefiEntry) -> Bool {
    guard let start = selection.start, let end = selection.end, let otherStart = other.selection.start, let otherEnd = other.selection.end
    else { return selection.mark == other.selection.mark }
    return start < otherEnd && otherStart < end
  }
}

/// Understands the codings of a project and collects what is wrong, all at once.
struct RefiReader {
  private let library: Library
  private let options: RefiClaims.Options
  private let file: String
  private let matcher: RefiMatcher
  private let codes: [String: RefiProject.Code]
  private var places: [String: Int] = [:]
  private var properties: [Spot: [String: Set<String>]] = [:]
  /// The codings that mean a condition, one for each condition, passage and coder.
  private(set) var entries: [RefiEntry] = []
  /// What is wrong.
  private(set) var findings: [Finding] = []
  /// The codes that mean nothing here, with the number of their codings.
  private(set) var passedOver: [String: Int] = [:]

  /// Reads a project.
  init(_ project: RefiProject, file: String, for library: Library, _ options: RefiClaims.Options) {
    self.library = library
    self.options = options
    self.file = file
    matcher = RefiMatcher(library, names: options.names)
    codes = Dictionary(project.codes.map { ($0.guid, $0) }) { first, _ in first }
    let known = Set(library.codebook.conditions.map(\.id))
    for (name, id) in options.names.sorted(by: { $0.key < $1.key }) where !known.contains(id) {
      findings.append(
        Finding(
          check: "reference", message: "--map “\(name)=\(id)” names a condition that there is not.", file: file, at: .start,
          hint: "List the conditions with gelingen case codebook."))
    }
    for selection in project.selections { collect(selection) }
    for selection in project.selections { read(selection) }
  }

  /// A person's passage; some programs write it once for each code on it.
  private struct Spot: Hashable {
    var source: String
    var twin: String?
    var isInText: Bool?
    var mark: String
    var coder: String?

    init(_ selection: RefiProject.Selection, _ coder: String?) {
      (source, twin, isInText) = (selection.source.name, selection.source.twin, selection.source.isInText)
      (mark, self.coder) = (selection.mark, coder)
    }
  }

  /// Collects the codes that say what claims rest on and how sure the coder is.
  private mutating func collect(_ selection: RefiProject.Selection) {
    for coding in selection.codings {
      guard let code = coding.code.flatMap({ codes[$0] }), case .property(let group, let value) = matcher.meaning(of: code) else {
        continue
      }
      properties[Spot(selection, coding.coder), default: [:]][group, default: []].insert(value)
    }
  }

  private mutating func add(_ check: String, _ message: String, _ selection: RefiProject.Selection, _ position: Position, _ hint: String) {
    findings.append(
      Finding(check: check, message: message, file: RefiClaims.place(selection, in: file), at: position, hint: hint))
  }

  private mutating func read(_ selection: RefiProject.Selection) {
    var found: [(coding: RefiProject.Coding, code: String, condition: String, says: Claim.Says?, word: String?)] = []
    for coding in selection.codings {
      let position = Position(line: coding.line, column: coding.column)
      guard let guid = coding.code, let code = codes[guid] else {
        add(
          "refi-code", "The coding refers to a code that the project does not have.", selection, position,
          "Export the project again with its code system.")
        continue
      }
      let name = code.path.joined(separator: " › ")
      switch matcher.meaning(of: code) {
      case .condition(let condition, let says, let word): found.append((coding, name, condition, says, word))
      case .property: break
      case .ambiguous(let name, let ids):
        add(
          "refi-code", "The code “\(name)” may be \(ids.joined(separator: " or ")).", selection, position,
          "Rename it to the id of one of them, or say it with --map.")
      case .other: passedOver[name, default: 0] += 1
      }
    }
    for item in found { keep(entry(item, of: selection, property(item.coding, selection))) }
  }

  /// What the codes on a coding's passage say of it, one value for each property.
  private mutating func property(_ coding: RefiProject.Coding, _ selection: RefiProject.Selection) -> [String: String] {
    let spot = Spot(selection, coding.coder)
    for (group, values) in (properties[spot] ?? [:]).sorted(by: { $0.key < $1.key }) where values.count > 1 {
      add(
        "refi-code", "The passage has more than one \(group): \(values.sorted().joined(separator: ", ")).", selection,
        Position(line: coding.line, column: coding.column), "Leave one of the codes on it.")
      properties[spot]?[group] = values.min().map { [$0] }
    }
    return properties[spot]?.compactMapValues(\.first) ?? [:]
  }

  private func entry(
    _ item: (coding: RefiProject.Coding, code: String, condition: String, says: Claim.Says?, word: String?),
    of selection: RefiProject.Selection, _ properties: [String: String]
  ) -> RefiEntry {
    let source = matcher.source(selection.source)
    var owner = matcher.owner(selection.cases)
    // What a case's own people wrote is about it, unless the project says another case.
    if owner == .nothing, case .one(let id) = source, let cases = library.sources[id]?.speaksFor, cases.count == 1 {
      owner = .one(cases[0])
    }
    let coder = item.coding.coder ?? options.coder
    var entry = RefiEntry(
      selection: selection, position: Position(line: item.coding.line, column: item.coding.column), code: item.code,
      condition: item.condition, says: item.says, word: item.word, properties: properties, source: source, owner: owner, coder: coder,
      day: item.coding.day ?? options.day, comment: item.coding.comment ?? selection.comment, id: "")
    var fingerprint = Fingerprint()
    for (name, text) in [("group", entry.group), ("place", selection.mark), ("coder", coder ?? "")] { fingerprint.add(name, text) }
    entry.id = "\(item.condition.prefix(60))-\(fingerprint.hexadecimal.prefix(10))"
    return entry
  }

  /// Adds an entry, or what it says to the one on the same passage, of the same coder and condition.
  private mutating func keep(_ entry: RefiEntry) {
    guard let index = places[entry.id] else {
      places[entry.id] = entries.count
      entries.append(entry)
      return
    }
    let old = entries[index]
    if let one = old.says, let other = entry.says, one != other {
      add(
        "refi-says", "The passage is coded as \(one.rawValue) and as \(other.rawValue) for “\(entry.condition)” by the same person.",
        entry.selection, entry.position, "Code it once; “mixed” says both.")
    }
    entries[index].says = old.says ?? entry.says
    if entries[index].says != nil { entries[index].word = nil }
    entries[index].comment = old.comment ?? entry.comment
    entries[index].properties.merge(entry.properties) { first, _ in first }
  }
}
