import Cases

extension ReadingImport {
  /// Works out what a person's codings in a project add as readings of other people's claims.
  ///
  /// - Parameters:
  ///   - readings: The codings.
  ///   - library: The library that they were found for.
  ///   - day: The day of codings without a date, as `YYYY-MM-DD`.
  /// - Throws: `InvalidFiles` with everything that is wrong, each with its document and place.
  public init(_ readings: RefiReadings, into library: Library, day: String) throws(InvalidFiles) {
    do {
      try self.init(readings.sheet, into: library, coder: readings.coder, day: day)
    } catch {
      throw InvalidFiles(findings: error.findings.map { $0.placed(in: readings.rows.map(\.entry), of: readings.file) })
    }
  }
}

/// One person's codings in the places of other people's claims.
///
/// A coding is a reading where it has the condition and the document of another person's coding, shares words with it, and that coding is a claim of the library.
public struct RefiReadings: Sendable {
  /// Who read.
  let coder: String
  /// The file.
  let file: String
  /// The codings with the claims that they read.
  private(set) var rows: [(entry: RefiEntry, claim: String)] = []
  /// How many codings lie where there is no claim.
  private var elsewhere = 0
  private var findings: [Finding]
  private let language: Language

  /// Finds them.
  ///
  /// - Parameters:
  ///   - project: The project.
  ///   - file: How findings name its file.
  ///   - library: A library without errors, with the claims.
  ///   - coder: Who read, as the project names this person.
  ///   - options: How the project is understood; its coder and day are passed over.
  /// - Throws: `InvalidFiles` with everything that is wrong, each with its document and place.
  public init(
    _ project: RefiProject, file: String, for library: Library, coder: String, _ options: RefiClaims.Options
  ) throws(InvalidFiles) {
    var options = options
    (options.coder, options.day) = (nil, nil)
    let reader = RefiReader(project, file: file, for: library, options)
    self.coder = coder
    self.file = file
    language = options.language
    findings = reader.findings
    read(reader.entries, library)
    guard findings.isEmpty else { throw InvalidFiles(findings: ClaimsImport.limited(findings)) }
  }

  private mutating func read(_ entries: [RefiEntry], _ library: Library) {
    let claims = Dictionary(library.placedClaims.map { ($0.claim.id, $0.claim.coder) }) { first, _ in first }
    let coders = Set(entries.compactMap(\.coder))
    guard coders.contains(coder) else {
      findings.append(
        Finding(
          check: "refi-coder", message: "Nobody in the project is called “\(coder)”.", file: file, at: .start,
          hint: coders.isEmpty ? "It does not say who coded." : "It has codings by \(coders.sorted().joined(separator: ", "))."))
      return
    }
    let others = Dictionary(grouping: entries.filter { claims[$0.id] != nil && $0.coder != coder }) {
      $0.group
    }
    var said: [String: Claim.Says] = [:]
    for entry in entries where entry.coder == coder && claims[entry.id] == nil {
      let places = (others[entry.group] ?? []).filter { $0.overlaps(entry) }
      let same = places.filter { $0.selection.mark == entry.selection.mark }
      let found = Set((same.isEmpty ? places : same).map(\.id)).sorted()
      guard let claim = found.first else {
        elsewhere += 1
        continue
      }
      if found.count > 1 {
        add(
          "refi-reading", "The coding lies on the places of more than one claim: \(found.joined(separator: ", ")).", entry,
          "Mark one of the places.")
      } else if entry.says == nil {
        add(
          "refi-says", "The code “\(entry.code)” does not say present, absent, mixed or planned.", entry, "Use a code below the condition.")
      } else if let says = said[claim] {
        guard says != entry.says else { continue }
        add(
          "refi-reading", "The place of the claim “\(claim)” is read in two ways by “\(coder)”.", entry, "Code it once; “mixed” says both.")
      } else {
        said[claim] = entry.says
        rows.append((entry, claim))
      }
    }
  }

  private mutating func add(_ check: String, _ message: String, _ entry: RefiEntry, _ hint: String) {
    findings.append(
      Finding(check: check, message: message, file: RefiClaims.place(entry.selection, in: file), at: entry.position, hint: hint))
  }

  /// What somebody should know about them, in a sentence each.
  public var notes: [String] {
    elsewhere == 0 ? [] : ["Codings by “\(coder)” where no claim stands, which --claims reads: \(elsewhere)."]
  }

  /// The codings as a sheet of readings.
  var sheet: SheetTable {
    let names = ["claim", "says", "confidence", "coded", "note_\(language.rawValue)"]
    let rows = rows.enumerated().map { number, row in
      let texts = [
        row.claim, row.entry.says?.rawValue, row.entry.properties["confidence"], row.entry.day, row.entry.comment.map(ClaimsTable.escaped),
      ]
      return texts.enumerated().map { SheetTable.Cell(text: $1 ?? "", position: Position(line: number + 2, column: $0 + 1)) }
    }
    return SheetTable(name: file, header: names.map { SheetTable.Cell(text: $0, position: .start) }, rows: rows)
  }
}
