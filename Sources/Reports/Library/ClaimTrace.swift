public import CaseFiles
public import Cases
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
  /// The studies.
  public var studies: [Study]

  enum CodingKeys: String, CodingKey {
    case schema, version
    case inputSHA256 = "input_sha256"
    case claim, owner, condition, file, line, membership, pages, briefs, studies
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
    membership = condition.map {
      [Self.cell($0, place.owner, library.visible(on: day)), Self.cell($0, place.owner, without.visible(on: day))]
    }
    studies = try library.studies.keys.sorted().map { try Self.compare($0, library, without, id, language, day) }
    let used = studies.filter { $0.usesClaim || !$0.gone.isEmpty }.map(\.study)
    let isTarget = library.targets[place.owner] != nil
    briefs =
      isTarget ? library.studies.keys.sorted().map { "gelingen brief \($0) --target \(place.owner)" } : used.map { "gelingen brief \($0)" }
    var local = isTarget ? [] : ["cases/\(place.owner).html"]
    if let condition, !isTarget {
      let derived = library.codebook.conditions.filter { $0.derived?.of.contains(condition) == true }.map(\.id)
      local += ([condition] + derived).map { "conditions/\($0).html" } + ["comparison.html"]
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
        heading = String(line.drop { $0 == "#" || $0 == " " })
      } else {
        lines.append("\(heading): \(line)")
      }
    }
    return lines
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
            "Zugehörigkeit mit dem Beleg: \(membership[0]); ohne ihn: \(membership[1]).",
            "Membership with the claim: \(membership[0]); without it: \(membership[1]).")))
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
