extension SetTheoryError {
  /// What is wrong, as a full sentence with the offending value.
  public var sentence: String {
    switch self {
    case .noCases: "The table has no case."
    case .duplicateCase(let name): "The case “\(name)” stands twice."
    case .duplicateColumn(let name): "The column “\(name)” stands twice."
    case .emptyName: "A column has no name."
    case .unknownColumn(let name, _): "There is no column “\(name)”."
    case .lengthMismatch(let column, let values, let cases):
      "The column “\(column)” has \(values) values for \(cases) cases."
    case .levelsOutOfRange(let column, let levels):
      "The column “\(column)” has \(levels) levels, and a multi-value condition has 2 to \(SetKind.mostLevels)."
    case .valueOutsideKind(let column, let index, let value, let kind):
      "The column “\(column)” has the value \(Self.number(value)) in case \(index + 1), which \(Self.phrase(kind)) does not have."
    case .reversedRange(let column, let index, let lower, let upper):
      "The range \(lower)..\(upper) of the column “\(column)” in case \(index + 1) is reversed."
    case .noConditions: "No condition was given."
    case .tooManyConditions(let count):
      "There are \(count) conditions, and an analysis takes at most \(Configuration.mostConditions)."
    case .cutOutOfRange(let name, let value): "The cut-off \(name) is \(Self.number(value)), which it cannot be."
    case .levelNotInCondition(let condition, let level, let levels):
      "The condition “\(condition)” has no level \(level); its levels are 0 to \(levels - 1)."
    case .levelNeeded(let column, let levels):
      "The column “\(column)” has the levels 0 to \(levels - 1), and none was named."
    case .fuzzyHasNoLevels(let column): "The column “\(column)” is a fuzzy set, whose degrees are no levels."
    case .kindDiffers(let column, let kind): "The column “\(column)” of the table is \(Self.phrase(kind))."
    case .unknownCell(let column, let name): "The cell of the case “\(name)” in the column “\(column)” is not known."
    case .conditionNotThere(let number, let count): "A term names condition number \(number) of \(count)."
    case .outcomeIsCondition(let name): "“\(name)” is the outcome and a condition at once."
    case .emptyOutcome(let outcome): "No case has any membership in the outcome \(outcome)."
    case .outcomeDoesNotVary(let outcome, let value, let cases):
      "The outcome \(outcome) does not vary: it is \(Self.number(value)) in all \(cases) cases, so that nothing can be said of sufficiency."
    case .tooManyProducts(let limit): "The expression multiplied out has more than \(limit) products."
    case .depthOutOfRange(let depth): "The depth is \(depth), and a set has at least one literal."
    case .limitOutOfRange(let limit): "The limit is \(limit), and a list has at least one entry."
    case .tooManyOpenCells(let columns):
      "A case has too many open cells in \(columns.joined(separator: ", ")) for all their combinations to be tried out."
    case .completionsOutOfRange(let count): "The number of completions is \(count), and at least one has to be looked at."
    case .noPositiveRow(let outcome): "No row of the truth table is coded present for \(outcome), so there is nothing to minimize."
    case .allContradictory(let outcome): "Every observed row of the truth table is a contradiction for \(outcome)."
    }
  }

  /// What to do about it, as a full sentence.
  public var advice: String {
    switch self {
    case .noCases: "Give at least one case."
    case .duplicateCase: "Give each case a name of its own."
    case .duplicateColumn: "Rename or delete one of the two."
    case .emptyName: "Name every column."
    case .unknownColumn(_, let known): "The columns are: \(known.joined(separator: ", "))."
    case .lengthMismatch: "Give each column one value per case; write an unknown cell as unknown."
    case .levelsOutOfRange: "Calibrate the column first, so that fewer levels remain."
    case .valueOutsideKind: "Correct the value, declare another kind for the column, or calibrate it first."
    case .reversedRange: "Write the smaller number first."
    case .noConditions: "Name at least one column besides the outcome as a condition."
    case .tooManyConditions: "Choose the conditions that theory supports; few cases carry few conditions."
    case .cutOutOfRange: "Give shares from 0 to 1, of two inclusion cut-offs the higher one first, and at least 1 case."
    case .levelNotInCondition: "Name a level that the condition has, or declare more levels."
    case .levelNeeded(let column, let levels): "Name one, such as \(column)[\(levels - 1)]."
    case .fuzzyHasNoLevels(let column): "Write \(column) or ~\(column)."
    case .kindDiffers: "Take the conditions from the same table."
    case .unknownCell: "Find the value out, or leave out the case or the column; this analysis takes complete tables."
    case .conditionNotThere: "Take terms and conditions from the same analysis."
    case .outcomeIsCondition: "Leave it out of the conditions."
    case .emptyOutcome: "Name an outcome that some case has, or analyse its negation."
    case .outcomeDoesNotVary: "Add cases without the outcome, or ask what these cases have in common instead."
    case .tooManyProducts: "Write fewer sums within products."
    case .depthOutOfRange: "Give the largest number of literals, 1 or more."
    case .limitOutOfRange: "Give the largest number to list, 1 or more."
    case .tooManyOpenCells: "Ask about fewer conditions at once, or find out some of the cells."
    case .completionsOutOfRange: "Give 1 or more."
    case .noPositiveRow: "Look at the truth table's consistencies, and lower a cut-off only for a reason you can state."
    case .allContradictory: "Look at the cases in each row for a condition that tells them apart, or give one inclusion cut-off."
    }
  }

  private static func number(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
  }

  static func phrase(_ kind: SetKind) -> String {
    switch kind {
    case .crisp: "a crisp set (0 or 1)"
    case .fuzzy: "a fuzzy set (0 to 1)"
    case .multiValue(let levels): "a multi-value condition (whole numbers 0 to \(levels - 1))"
    }
  }
}
