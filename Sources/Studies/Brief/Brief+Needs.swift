import Cases

extension Brief {
  /// The study's result with the brief's own needs of the study's list in place of the target's gaps, and with the measures of all publications.
  ///
  /// What is drawn from it says what the tables of the brief say.
  public var resultOfNeeds: StudyResult {
    var result = result
    let own = needs.filter(\.isCore)
    result.target?.gaps = own.map { need in
      StudyResult.TargetGap(condition: need.condition.id, isCore: true, gap: need.gap, agreement: need.agreement, claims: [])
    }
    for need in own where !result.conditions.contains(where: { $0.id == need.condition.id }) {
      let condition = need.condition
      result.conditions.append(
        StudyResult.ConditionSummary(
          id: condition.id, code: condition.code, name: condition.name, label: condition.label, kind: condition.kind, list: "",
          isCore: true, derivedFrom: []))
    }
    return result
  }
}
