import Cases

/// Reads `context/indicators.csv`: what each column of the district table is.
enum IndicatorReader {
  static func read(_ file: TextFile) throws(Finding) -> [String: Indicator] {
    let table = try CSVTable(file.text, file: file.name)
    let places = ["column", "period", "inkar_name", "statistical_base"].map { table.header.firstIndex(of: $0) }
    guard let column = places[0], let period = places[1], let name = places[2], let base = places[3] else {
      throw Finding(
        check: "indicators", message: "The table lacks one of the columns column, period, inkar_name, statistical_base.",
        file: file.name, at: .start, hint: "Write the table with scripts/context.")
    }
    var indicators: [String: Indicator] = [:]
    for row in table.rows {
      guard !row[period].text.isEmpty else {
        throw Finding(
          check: "indicator-period", message: "The indicator “\(row[column].text)” has no period.", file: file.name,
          at: row[period].position, hint: "Write the year its values hold for.")
      }
      indicators[row[column].text] = Indicator(
        column: row[column].text, period: row[period].text, name: row[name].text, base: row[base].text)
    }
    return indicators
  }
}
