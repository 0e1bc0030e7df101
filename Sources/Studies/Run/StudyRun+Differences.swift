import CaseFiles
import Cases
import Systems

extension StudyRun {
  /// How different the cases' contexts are, pair by pair.
  func differences() -> StudyResult.Differences? {
    let context = ContextTable(study, in: library)
    guard !context.blocks.isEmpty, tables.units.count > 1 else { return nil }
    let variables = context.variables
    let profiles = tables.units.map(context.profile)
    var pairs: [StudyResult.Differences.Pair] = []
    for (index, first) in profiles.enumerated() {
      for second in profiles[(index + 1)...] {
        guard let distance = GowerDistance(first, second, blocks: variables) else { continue }
        pairs.append(
          StudyResult.Differences.Pair(
            a: first.id, b: second.id, byBlock: distance.byBlock, distance: distance.total))
      }
    }
    return StudyResult.Differences(
      measure: "gower", poolSize: library.districts.count,
      blocks: context.blocks.map {
        StudyResult.Differences.Block(id: $0.id, name: $0.name, variables: $0.variables.map(\.name))
      },
      pairs: pairs)
  }
}
