public import CaseFiles
public import Cases
import Foundation
import Membership
import Studies

/// What a claim touches: the pages that show it, the briefs that can rest on it, and what each study says otherwise without it.
public struct ClaimTrace: Codable, Sendable {
  /// A study whose report changes.
  public struct Study: Codable, Sendable {
    /// The study's id.
    public var study: String
    /// Whether one of its cells rests on the claim.
    public var usesClaim: Bool
    /// The lines of its report that are gone without the claim, each with its section.
    public var gone: [String]
    /// The lines that come instead.
    public var instead: [String]

    enum CodingKeys: String, CodingKey {
      case study
      case usesClaim = "uses_claim"
      case gone, instead
    }
  }

  /// The form of the JSON.
  public var schema = "gelingen.case-trace/1"
  /// The version of the program.
  public var version: String
  /// The fingerprint of the library.
  public var inputSHA256: String

  /// The claim's id.
  public var claim: String
  /// The case or target.
  public var owner: String
  /// The condition or outcome; `nil` for the origin.
  public var condition: String?
  /// The file, and the line it begins on.
  public var file: String
  /// The line.
  public var line: Int
  /// The membership with the claim and without it, as case files write it; `nil` for the origin.
  public var membership: [String]?
  /// The pages of the site, in both languages.
  public var pages: [String]
  /// The commands whose briefs can rest on it.
  public var briefs: [String]
  /// Whether an objection to it is open.
  public var disputed: Bool
  /// The studies.
  public var studies: [Study]

  enum CodingKeys: String, CodingKey {
    case schema, version
    case inputSHA256 = "input_sha256"
    case claim, owner, condition, file, line, membership, disputed, pages, briefs, studies
  }

  /// Follows a claim through the library.
  ///
  /// Each study over case files is run with the claim and without it; what its report says otherwise is listed line by line, the claim's own evidence among it.
  ///
  /// - Parameters:
  ///   - id: The claim's id.
  ///   - library: A library without errors.
  ///   - language: The language of the reports that are compared.
  ///   - day: The day of the output; without one every embargo holds.
  ///   - version: The version of the program.
  /// - Throws: A finding where there is no such claim, and what running a study throws.
  public init(_ id: String, in library: Library, language: Language, on day: String?, version: String) throws {
    let places = library.claimPlaces
    guard let place = places.first(where: { $0.claim.id == id }) else {
      throw Finding(
        check: "not-found", message: "There is no claim “\(id)”.", file: ".", at: .start,
        hint: "gelingen case export lists all claims with their ids.")
    }
    let without = library.without(claim: id)
    self.version = version
    inputSHA256 = library.fingerprint
    claim = id
    owner = place.owner
    condition = place.condition.isEmpty ? nil : place.condition
    file = place.file
    line = place.position.line
    disputed = place.claim.isDisputed
    membership = condition.map {
      [Self.cell($0, place.owner, library.visible(on: day)), Self.cell($0, place.owner, without.visible(on: day))]
    }
    studies = try library.studies.keys.sorted().map { try Self.compare($0, library, without, id, language, day) }
    let used = studies.filter { $0.usesClaim || !$0.gone.isEmpty }.map(\.study)
    let isTarget = library.targets[place.owner] != nil
    let targets = isTarget ? [place.owner] : library.targets.keys.sorted()
    briefs = (isTarget ? library.studies.keys.sorted() : used).flatMap { study in
      targets.map { "gelingen brief \(study) --target \($0)" }
    }
    var local = isTarget ? [] : ["cases/\(place.owner).html"]
    if let condition, !isTarget {
      let derived = library.codebook.conditions.filter { $0.derived?.of.contains(condition) == true }.map(\.id)
      local += ([condition] + derived).map { "conditions/\($0).html" }
      // The missions that are no part of another one stand side by side.
      if let item = library.cases[place.owner], item.kind == .mission, item.partOf == nil { local.append("comparison.html") }
    }
    if place.claim.objection != nil { local.append("corrections.html") }
    local += used.map { "studies/\($0).html" }
    pages = Language.allCases.flatMap { language in local.map { "\(language.rawValue)/\($0)" } }
  }

  private static func cell(_ condition: String, _ owner: String, _ library: Library) -> String {
    let item = library.cases[owner]
    let cell = item?.conditions[condition] ?? item?.outcomes[condition] ?? library.targets[owner]?.conditions[condition]
    return (cell?.membership ?? .unknown).description
  }

  private static func compare(
    _ study: String, _ library: Library, _ without: Library, _ claim: String, _ language: Language, _ day: String?
  ) throws -> Study {
    let options = StudyRun.Options(releaseDay: day, version: "")
    let before = try StudyRun.run(study, in: library, options)
    let after = try StudyRun.run(study, in: without, options)
    let (old, new) = (lines(before, language), lines(after, language))
    let (oldSet, newSet) = (Set(old), Set(new))
    return Study(
      study: study, usesClaim: before.claims.contains { $0.id == claim }, gone: old.filter { !newSet.contains($0) },
      instead: new.filter { !oldSet.contains($0) })
  }

  /// The lines of a report, each with the heading it stands under.
  private static func lines(_ result: StudyResult, _ language: Language) -> [String] {
    var heading = ""
    var lines: [String] = []
    for line in MarkdownRenderer.render(StudyRendering(.cases(result), language: language).document).split(separator: "\n").map(String.init)
    {
      if line.hasPrefix("#") {
        heading = plain(String(line.drop { $0 == "#" || $0 == " " }))
      } else if let text = Self.text(of: line) {
        lines.append("\(heading): \(text)")
      }
    }
    return lines
  }

  /// A line of Markdown as it is read: the cells of a row with points between them, without marks; `nil` for the line below a table's head.
  private static func text(of line: String) -> String? {
    guard line.hasPrefix("|") else { return plain(line.hasPrefix("- ") ? String(line.dropFirst(2)) : line) }
    guard line.contains(where: { !"|-: ".contains($0) }) else { return nil }
    return line.split(separator: "|").map { plain($0.trimmingCharacters(in: .whitespaces)) }.joined(separator: " · ")
  }

  private static func plain(_ text: String) -> String { text.replacing(/\\([!-\/:-@\[-`{-~])/) { String($0.output.1) } }

  /// A membership, as case files write it, in words.
  private static func words(_ membership: String, _ language: Language) -> String {
    if membership == "unknown" { return language == .de ? "unbekannt" : "unknown" }
    return membership.replacing("..", with: language == .de ? " bis " : " to ").replacing(".", with: language == .de ? "," : ".")
  }

  /// The trace as a document.
  ///
  /// - Parameter language: The language.
  /// - Returns: The document.
  public func document(_ language: Language) -> Document {
    func say(_ de: String, _ en: String) -> String { language == .de ? de : en }
    let cell = [owner, condition].compactMap(\.self).joined(separator: " › ")
    var blocks: [Document.Block] = []
    if let membership {
      blocks.append(
        .paragraph(
          say(
            "Zugehörigkeit mit dem Beleg: \(Self.words(membership[0], language)); ohne ihn: \(Self.words(membership[1], language)).",
            "Membership with the claim: \(Self.words(membership[0], language)); without it: \(Self.words(membership[1], language)).")))
    }
    if disputed {
      blocks.append(
        .paragraph(
          say(
            "Der Beleg ist strittig: Solange über den Einwand nicht entschieden ist, gilt die Zelle mit ihm und ohne ihn.",
            "The claim is disputed: until the objection is decided, the cell counts with it and without it.")))
    }
    blocks += [.heading(level: 2, text: say("Seiten", "Pages")), .list(pages), .heading(level: 2, text: say("Kurzberichte", "Briefs"))]
    blocks.append(briefs.isEmpty ? .paragraph(say("Keiner stützt sich darauf.", "None rests on it.")) : .list(briefs))
    for study in studies {
      blocks.append(.heading(level: 2, text: say("Studie \(study.study) ohne den Beleg", "Study \(study.study) without the claim")))
      let changes = study.gone.map { "− \($0)" } + study.instead.map { "+ \($0)" }
      blocks.append(changes.isEmpty ? .paragraph(say("Am Bericht ändert sich nichts.", "Nothing in the report changes.")) : .list(changes))
    }
    return Document(
      language: language, title: say("Beleg \(claim)", "Claim \(claim)"), subtitle: "\(cell) (\(file):\(line))", facts: [], blocks: blocks,
      footer: "")
  }
}
