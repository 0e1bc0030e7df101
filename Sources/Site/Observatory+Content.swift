public import CaseFiles
import Cases

extension Observatory {
  /// The values of the cases' official series, by case id.
  ///
  /// - Parameter library: A library with its folder.
  /// - Returns: For each case its series in their order, by year and district.
  /// - Throws: The finding that the series cannot be read.
  public static func series(_ library: Library) throws -> [String: [[Int: [String: Double]]]] {
    try library.cases.mapValues { item in try item.officialSeries.map { try SeriesReader.values(of: $0, in: library.root) } }
  }
}
