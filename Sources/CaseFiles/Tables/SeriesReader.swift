public import Cases
public import Foundation

/// Reads official series from `context/series.csv`: `ags,indicator,year,value`.
public enum SeriesReader {
  /// The values of a series.
  ///
  /// - Parameters:
  ///   - series: Which indicator and which districts.
  ///   - root: The library's folder.
  /// - Returns: The values by year and district; empty where there is no such table.
  /// - Throws: A finding for a broken table.
  public static func values(of series: OfficialSeries, in root: URL) throws(Finding) -> [Int: [String: Double]] {
    let url = root.appending(path: "context/series.csv")
    guard FileManager.default.fileExists(atPath: url.path) else { return [:] }
    let file = try TextFile(url, in: root, limit: 20_000_000)
    let table = try CSVTable(file.text, file: file.name)
    guard table.header == ["ags", "indicator", "year", "value"] else {
      throw Finding(
        check: "series", message: "The columns are not ags, indicator, year, value.", file: file.name, at: .start,
        hint: "Write the table with scripts/context.")
    }
    var values: [Int: [String: Double]] = [:]
    for row in table.rows where row[1].text == series.indicator && series.districts.contains(row[0].text) {
      guard let year = Int(row[2].text), let value = Double(row[3].text), value.isFinite else {
        throw Finding(
          check: "series", message: "The row holds no year and number.", file: file.name, at: row[2].position,
          hint: "Write the table with scripts/context.")
      }
      values[year, default: [:]][row[0].text] = value
    }
    return values
  }
}
