import Cases

/// Blocks have variables, a variable has one block, and only numbers have cuts.
enum BlocksCheck: LibraryCheck {
  static let id = "blocks"

  static func findings(in library: Library) -> [Finding] {
    library.blocks.sorted { $0.key < $1.key }.flatMap { id, blocks in
      library.file(.blocks, id: id).map { file in findings(blocks, file: file.name) { file.position($0) } } ?? []
    }
  }

  /// What is wrong in one file.
  ///
  /// - Parameters:
  ///   - file: The blocks.
  ///   - name: How findings name the file.
  ///   - position: Where a value stands, by its path such as `blocks/0/variables`.
  /// - Returns: The findings.
  static func findings(_ file: BlocksFile, file name: String, at position: (String) -> Position) -> [Finding] {
    var findings: [Finding] = []
    func add(_ message: String, _ path: String, _ hint: String) {
      findings.append(Finding(check: id, message: message, file: name, at: position(path), hint: hint))
    }
    if file.blocks.isEmpty { add("There is no block.", "blocks", "List at least one under blocks:.") }
    var blocks: Set<String> = []
    var homes: [String: String] = [:]
    for (index, block) in file.blocks.enumerated() {
      let path = "blocks/\(index)"
      if !blocks.insert(block.id).inserted { add("The block “\(block.id)” stands twice.", path, "Rename or join the two.") }
      if block.variables.isEmpty {
        add("The block “\(block.id)” has no variables.", "\(path)/variables", "List its columns, or delete the block.")
      }
      for (number, variable) in block.variables.enumerated() {
        let path = "\(path)/variables/\(number)"
        if let home = homes.updateValue(block.id, forKey: variable.column) {
          let place = home == block.id ? "stands twice in the block “\(home)”" : "stands in the blocks “\(home)” and “\(block.id)”"
          add("The column “\(variable.column)” \(place).", path, "Let each column count once: keep it in one block.")
        }
        for problem in problems(variable) { add(problem.0, path, problem.1) }
      }
    }
    return findings
  }

  private static func problems(_ variable: BlocksFile.Variable) -> [(String, String)] {
    let isNumber = variable.kind == .number || variable.kind == .graded
    var problems: [(String, String)] = []
    if !isNumber, variable.cut != nil || !variable.otherCuts.isEmpty {
      problems.append(
        ("The column “\(variable.column)” is \(variable.kind.rawValue) and has a cut.", "Only number and graded are divided by cuts."))
    }
    if variable.range == 0 { problems.append(("The range of “\(variable.column)” is 0.", "Write a number above 0, or leave it out.")) }
    if !isNumber, variable.range != nil {
      problems.append(
        ("The column “\(variable.column)” is \(variable.kind.rawValue) and has a range.", "Only number and graded have ranges."))
    }
    return problems
  }
}
