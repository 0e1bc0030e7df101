import Cases
import Foundation

/// Reads `context/districts.csv`: `ags,nuts3,name,land` and one column per indicator.
enum DistrictReader {
  static func read(_ file: TextFile) throws(Finding) -> [String: District] {
    let table = try CSVTable(file.text, file: file.name)
    let fixed = ["ags", "nuts3", "name", "land"]
    guard Array(table.header.prefix(4)) == fixed else {
      throw Finding(
        check: "districts", message: "The first columns are not ags, nuts3, name, land.", file: file.name, at: .start,
        hint: "Write the table with scripts/context.")
    }
    var districts: [String: District] = [:]
    for row in table.rows {
      var values: [String: Double] = [:]
      for (name, cell) in zip(table.header, row).dropFirst(4) where !["", "NA"].contains(cell.text) {
        guard let number = Double(cell.text), number.isFinite else {
          throw Finding(
            check: "districts", message: "“\(cell.text)” in the column \(name) is no number.", file: file.name,
            at: cell.position, hint: "Write digits with a decimal point; leave an unknown cell empty.")
        }
        values[name] = number
      }
      let district = District(
        ags: row[0].text, nuts3: row[1].text, name: row[2].text, land: row[3].text, values: values)
      guard districts.updateValue(district, forKey: district.ags) == nil else {
        throw Finding(
          check: "districts", message: "The district \(district.ags) stands twice.", file: file.name,
          at: row[0].position, hint: "Keep one row per district.")
      }
    }
    return districts
  }
}
