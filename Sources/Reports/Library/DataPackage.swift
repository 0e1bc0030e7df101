public import CaseFiles
import Cases
public import Foundation

/// A library as a Data Package (version 2.0): tidy CSV with a description that programs read.
public enum DataPackage {
  /// The files by their path: `datapackage.json`, one CSV per table, and the context files as they are.
  ///
  /// - Parameters:
  ///   - library: The library as an output may show it.
  ///   - context: The context files by name, such as `districts.csv`.
  ///   - version: The version of the program.
  /// - Returns: The files; the same bytes for the same library.
  /// - Throws: An encoding error, or the finding that a context file cannot be read.
  public static func files(_ library: Library, context: [String: Data], version: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    var resources: [[String: Any]] = []
    for table in LibraryData.tables(library) {
      files["\(table.name).csv"] = Data(table.csv.utf8)
      resources.append(resource(table.name, path: "\(table.name).csv", fields: fields(of: table), licence: coding))
    }
    for (name, data) in context.sorted(by: { $0.key < $1.key }) {
      files["context/\(name)"] = data
      let table = try CSVTable(String(decoding: data, as: UTF8.self), file: name)
      let id = "context-" + name.replacing(".csv", with: "")
      resources.append(resource(id, path: "context/\(name)", fields: fields(of: table), licence: districts))
    }
    files["datapackage.json"] = try description(library, resources, version)
    return files
  }

  private static func description(_ library: Library, _ resources: [[String: Any]], _ version: String) throws -> Data {
    let sources = library.sources.values.sorted { $0.id < $1.id }.map { source -> [String: Any] in
      var entry: [String: Any] = ["title": source.title]
      if let url = source.url { entry["path"] = url }
      return entry
    }
    let package: [String: Any] = [
      "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
      "name": "gelingen-cases",
      "title": "Gelingen: regional missions, coded condition by condition",
      "description": "Our coding, not that of the studies behind the cases. Unknown is not absent. Input SHA-256: \(library.fingerprint).",
      "version": version,
      "licenses": [coding],
      "sources": sources,
      "resources": resources,
    ]
    let options: JSONSerialization.WritingOptions = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try JSONSerialization.data(withJSONObject: package, options: options) + Data("\n".utf8)
  }

  private static let coding = [
    "name": "CC-BY-4.0", "title": "Creative Commons Attribution 4.0",
    "path": "https://creativecommons.org/licenses/by/4.0/",
  ]

  private static let districts = [
    "name": "dl-de-by-2.0", "title": "Datenlizenz Deutschland – Namensnennung 2.0; © BBSR Bonn, INKAR 2024",
    "path": "https://www.govdata.de/dl-de/by-2-0",
  ]

  private static func resource(
    _ name: String, path: String, fields: [[String: String]], licence: [String: String]
  ) -> [String: Any] {
    [
      "name": name, "path": path, "type": "table", "format": "csv", "mediatype": "text/csv", "encoding": "utf-8",
      "licenses": [licence], "schema": ["fields": fields] as [String: Any],
    ]
  }

  private static func fields(of table: DataTable) -> [[String: String]] {
    table.columns.enumerated().map { index, column in
      ["name": column, "type": table.rows.lazy.compactMap { type(of: $0[index]) }.first ?? "string"]
    }
  }

  private static func type(of value: DataTable.Value) -> String? {
    switch value {
    case .text, .range: "string"
    case .number: "number"
    case .count: "integer"
    case .flag: "boolean"
    case .none: nil
    }
  }

  /// Official keys look like numbers and are none: their zeros count.
  private static func fields(of table: CSVTable) -> [[String: String]] {
    table.header.enumerated().map { index, column in
      let values = table.rows.map { $0[index].text }.filter { !$0.isEmpty }
      let isNumber = column != "ags" && !values.isEmpty && values.allSatisfy { Double($0) != nil }
      return ["name": column, "type": isNumber ? "number" : "string"]
    }
  }
}
