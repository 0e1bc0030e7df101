public import CaseFiles
import Cases
import Reports
public import Studies

extension Observatory.Study {
  /// Runs studies for a site, each in both languages.
  ///
  /// - Parameters:
  ///   - ids: The studies; `nil` for all of the library.
  ///   - library: A library without errors, before anything is taken out.
  ///   - day: The day of the output; without it every embargo holds.
  ///   - version: The version of the program.
  ///   - note: Called with each study's id before it is run.
  /// - Returns: The studies with their reports.
  /// - Throws: What running a study throws, such as `StudyError`.
  public static func run(
    _ ids: [String]?, in library: Library, day: String?, version: String, note: (String) -> Void = { _ in }
  ) throws -> [Observatory.Study] {
    let all = Array(library.studies.keys) + Array(library.tableStudies.keys)
    return try (ids ?? all.sorted()).map { id in
      note(id)
      let result = try AnyStudyResult.run(id, in: library, StudyRun.Options(releaseDay: day, version: version))
      let texts = library.studies[id].map { ($0.title, $0.question) } ?? library.tableStudies[id].map { ($0.title, $0.question) }
      return Observatory.Study(
        id: id, title: texts?.0 ?? LocalizedText(de: id, en: id), question: texts?.1 ?? LocalizedText(de: nil, en: nil),
        cases: cases(of: result),
        reports: Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, StudyRendering(result, language: $0).document) }),
        data: try StudyRendering(result, language: .en).json())
    }
  }

  private static func cases(of result: AnyStudyResult) -> [String] {
    guard case .cases(let result) = result else { return [] }
    return result.cases.map(\.id)
  }
}

extension Observatory {
  /// The form of the advice page: that of the first study, by id, over cases that names a list of measures.
  ///
  /// - Parameters:
  ///   - studies: The studies of the site.
  ///   - library: A library without errors, before anything is taken out.
  ///   - day: The day of the output; without it every embargo holds.
  ///   - version: The version of the program.
  /// - Returns: The form; `nil` where no study can advise.
  /// - Throws: What preparing a study throws, such as `StudyError`.
  public static func adviceForm(_ studies: [Study], in library: Library, day: String?, version: String) throws -> AdviceForm? {
    let ids = studies.map(\.id).filter { library.studies[$0]?.measures != nil }.sorted()
    for id in ids {
      if let form = try AdviceForm(id, in: library, releaseDay: day, version: version) { return form }
    }
    return nil
  }

  /// The values of the cases' official series, by case id.
  ///
  /// - Parameter library: A library with its folder.
  /// - Returns: For each case its series in their order, by year and district.
  /// - Throws: The finding that the series cannot be read.
  public static func series(_ library: Library) throws -> [String: [[Int: [String: Double]]]] {
    try library.cases.mapValues { item in try item.officialSeries.map { try SeriesReader.values(of: $0, in: library.root) } }
  }
}
