public import CaseFiles
import Cases
public import Studies

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
