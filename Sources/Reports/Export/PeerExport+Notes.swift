import SetTheory

extension PeerExport {
  /// What a reader must know of the files.
  static func notes(
    _ table: SetTable, _ program: PeerProgram, _ names: PeerNames, _ open: [Int], _ unknown: Unknown, isRenamed: Bool
  ) -> [String] {
    var notes = names.changed.map { "The column “\($0.original)” is called \($0.exported)." }
    if isRenamed { notes.append("Names of cases are written in ASCII; names.csv has both.") }
    guard !open.isEmpty else { return notes }
    let list =
      open.prefix(10).map { "“\(table.cases[$0])”" }.joined(separator: ", ") + (open.count > 10 ? " and \(open.count - 10) more" : "")
    switch unknown {
    case .drop:
      notes.append("Left out, because cells are unknown or ranges: \(list).")
    case .keep:
      notes.append("Cells that are unknown or ranges are written as missing (\(open.count) cases: \(list)). \(rule(program))")
    }
    return notes
  }

  /// What a program does with missing cells.
  private static func rule(_ program: PeerProgram) -> String {
    switch program {
    case .qca: "R’s QCA refuses a table with missing values; complete it there, or export with --unknown drop."
    case .fsqca: "fsQCA analyses complete cases; complete the table there, or export with --unknown drop."
    case .tosmana: "Tosmana analyses complete cases; complete the table there, or export with --unknown drop."
    }
  }
}

extension PeerNames {
  /// Texts of which no two are alike: a number is added to those that would stand twice.
  static func unique(_ texts: [String]) -> [String] {
    var used: Set<String> = []
    return texts.map { text in
      var candidate = text
      var number = 2
      while !used.insert(candidate).inserted {
        candidate = "\(text)_\(number)"
        number += 1
      }
      return candidate
    }
  }
}
