public import CaseFiles
public import Cases
import Figures
import Foundation
public import Reports
import Studies

extension Observatory.Study {
  /// How studies are run for a site.
  public struct Request {
    /// The studies; `nil` for all of the library.
    public var ids: [String]?
    /// The day of the output; without it every embargo holds.
    public var day: String?
    /// The version of the program.
    public var version: String
    /// What draws figures and writes documents; without it there are neither.
    public var renderer: (any Renderer)?
    /// The forms of the briefs to take away, besides their pages.
    public var formats: [BriefFormat]
    /// The imprint and funder line of briefs.
    public var style: HouseStyle

    /// What is asked.
    public init(
      ids: [String]? = nil, day: String?, version: String, renderer: (any Renderer)? = nil, formats: [BriefFormat] = [],
      style: HouseStyle = HouseStyle()
    ) {
      self.ids = ids
      self.day = day
      self.version = version
      self.renderer = renderer
      self.formats = formats
      self.style = style
    }
  }

  /// Runs studies for a site, each in both languages, and writes the briefs on every region that is asked about.
  ///
  /// - Parameters:
  ///   - request: What is asked.
  ///   - library: A library without errors, before anything is taken out.
  ///   - note: Called with each study's id before it is run.
  /// - Returns: The studies with their reports, figures and briefs.
  /// - Throws: What running a study throws, such as `StudyError`, and `RendererError`.
  public static func run(_ request: Request, in library: Library, note: (String) -> Void = { _ in }) throws -> [Observatory.Study] {
    let all = Array(library.studies.keys) + Array(library.tableStudies.keys)
    return try (request.ids ?? all.sorted()).map { id in
      note(id)
      return try one(id, request, library)
    }
  }

  private static func one(_ id: String, _ request: Request, _ library: Library) throws -> Observatory.Study {
    let result = try AnyStudyResult.run(id, in: library, StudyRun.Options(releaseDay: request.day, version: request.version))
    let texts = library.studies[id].map { ($0.title, $0.question) } ?? library.tableStudies[id].map { ($0.title, $0.question) }
    var study = Observatory.Study(
      id: id, title: texts?.0 ?? LocalizedText(de: id, en: id), question: texts?.1 ?? LocalizedText(de: nil, en: nil), cases: [],
      positions: [:], conditionNames: [:], outcome: nil,
      reports: Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, StudyRendering(result, language: $0).document) }),
      figures: try figures(request) { DocumentFigures.figures(of: result, in: library, language: $0) }, briefs: [],
      data: try StudyRendering(result, language: .en).json())
    guard case .cases(let result) = result else { return study }
    study.cases = result.cases.map(\.id)
    study.positions = Dictionary(uniqueKeysWithValues: study.cases.compactMap { id in CasePosition(id, in: result).map { (id, $0) } })
    study.conditionNames = Dictionary(result.conditions.map { ($0.id, $0.name) }) { first, _ in first }
    study.outcome = result.outcome.name
    study.briefs = result.measures == nil ? [] : try briefs(id, request, library)
    return study
  }

  private static func figures(_ request: Request, _ figures: (Language) -> [Figure]) throws -> [Language: [InlineFigure]] {
    guard let renderer = request.renderer else { return [:] }
    return try Dictionary(
      uniqueKeysWithValues: Language.allCases.map { language in
        (language, try figures(language).map { try InlineFigure($0, renderer: renderer) })
      })
  }

  // MARK: Briefs

  private static func briefs(_ id: String, _ request: Request, _ library: Library) throws -> [Observatory.Brief] {
    let targets = library.visible(on: request.day).targets.values.sorted { $0.id < $1.id }
    return try targets.flatMap { target in
      // Readers who can act through the same bodies read the same findings.
      var known: [[Condition.Agent]: Studies.Brief] = [:]
      return try BriefAudience.allCases.map { audience in
        let question = Studies.Brief.Question(agents: audience.agents, releaseDay: request.day, version: request.version)
        let brief = try known[audience.agents] ?? Studies.Brief(study: id, target: target.id, in: library, question)
        known[audience.agents] = brief
        return Observatory.Brief(
          target: target.id, region: target.name, audience: audience,
          documents: Dictionary(
            uniqueKeysWithValues: Language.allCases.map {
              ($0, BriefReport.document(brief, for: audience, language: $0, style: request.style))
            }),
          figures: try figures(request) { DocumentFigures.figures(of: brief, language: $0) },
          files: try documents(brief, audience, request))
      }
    }
  }

  private static func documents(_ brief: Studies.Brief, _ audience: BriefAudience, _ request: Request) throws -> [String: Data] {
    guard let renderer = request.renderer, !request.formats.isEmpty else { return [:] }
    var files: [String: Data] = [:]
    for language in Language.allCases {
      let document = BriefReport.document(
        brief, for: audience, language: language, style: request.style,
        pictures: try DocumentFigures.pictures(of: brief, language: language, renderer: renderer))
      files.merge(
        try BriefFiles.files(document, request.formats, look: .brief(nil, language: language), named: language.rawValue) { renderer }
      ) { first, _ in first }
    }
    return files
  }
}
