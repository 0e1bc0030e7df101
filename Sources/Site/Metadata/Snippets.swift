import Cases

/// Lines to copy that load a table in R, Python or a spreadsheet.
struct Snippets {
  /// Where the site stands; `nil` where only its folder is known.
  let base: String?
  let language: Language

  private var place: String { base ?? "" }

  /// All cells.
  var r: String {
    """
    cells <- read.csv("\(place)data/cells.csv", fileEncoding = "UTF-8", colClasses = c(as_of = "character"))
    table(cells$condition, cells$presence)
    """
  }

  /// All cells.
  var python: String {
    """
    import pandas

    cells = pandas.read_csv("\(place)data/cells.csv", dtype={"as_of": str}, keep_default_na=False)
    print(pandas.crosstab(cells["condition"], cells["presence"]))
    """
  }

  /// Where a spreadsheet finds the tables.
  var spreadsheet: String { "\(place)data/\(SpreadsheetTables.folder)/cells.csv" }

  /// The claims of one case.
  func r(of id: String) -> String {
    """
    claims <- read.csv("\(place)data/claims.csv", fileEncoding = "UTF-8", colClasses = "character")
    subset(claims, case == "\(id)", c(condition, says, statement_\(language.rawValue), source))
    """
  }

  /// The claims of one case.
  func python(of id: String) -> String {
    """
    import pandas

    claims = pandas.read_csv("\(place)data/claims.csv", dtype=str, keep_default_na=False)
    print(claims.loc[claims["case"] == "\(id)", ["condition", "says", "statement_\(language.rawValue)", "source"]])
    """
  }
}
