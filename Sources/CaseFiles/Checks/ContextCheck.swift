import Cases

/// Every indicator that is used or carried has a definition, and every district that is named exists.
enum ContextCheck: LibraryCheck {
  static let id = "context"

  static func findings(in library: Library) -> [Finding] {
    guard !library.districts.isEmpty else { return [] }
    let columns = Set(library.districts.values.flatMap(\.values.keys))
    return undefined(columns, library) + unknownVariables(columns, library) + series(library)
  }

  private static func undefined(_ columns: Set<String>, _ library: Library) -> [Finding] {
    columns.subtracting(library.indicators.keys).sorted().map {
      Finding(
        check: id, message: "The column “\($0)” of the districts is not defined.", file: "context/districts.csv", at: .start,
        hint: "Add it to context/indicators.csv with its period and statistical base.")
    }
  }

  private static func unknownVariables(_ columns: Set<String>, _ library: Library) -> [Finding] {
    guard let file = library.file(.codebook, id: "") else { return [] }
    return library.codebook.blocks.enumerated().flatMap { index, block in
      block.variables.enumerated().compactMap { number, variable in
        guard variable.from.hasPrefix("district:"), !columns.contains(String(variable.from.dropFirst(9))) else { return nil }
        return Finding(
          check: id, message: "“\(variable.from)” names no column of context/districts.csv.", file: file.name,
          at: file.position("blocks", String(index), "variables", String(number), "from"),
          hint: "Known are: \(columns.sorted().joined(separator: ", ")).")
      }
    }
  }

  private static func series(_ library: Library) -> [Finding] {
    library.cases.values.sorted { $0.id < $1.id }.flatMap { item -> [Finding] in
      guard let file = library.caseFile(item.id) else { return [] }
      return item.officialSeries.enumerated().flatMap { index, series -> [Finding] in
        let place = file.position("official_series", String(index))
        let districts = series.districts.filter { library.districts[$0] == nil }.map { "There is no district \($0)." }
        let indicator = library.indicators[series.indicator] == nil ? ["There is no indicator “\(series.indicator)”."] : []
        return (districts + indicator).map {
          Finding(check: id, message: $0, file: file.name, at: place, hint: "Look it up in context/.")
        }
      }
    }
  }
}
