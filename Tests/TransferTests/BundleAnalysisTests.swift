import Membership
import SetTheory
import Testing
import Transfer

/// The worked example of two structural and three process conditions; costs 3, 1 and 2.
enum WorkedExample {
  static let models = ["S1*P1*P3 + S2*P2*P3", "S1*P1*P3 + S2*P1*P2"]

  static func analysis(_ values: [String], models: [String] = models) throws -> BundleAnalysis {
    let target = zip(["S1", "S2", "P1", "P2", "P3"], values).map { "\($0)=\($1)" }.joined(separator: ",")
    return try BundleAnalysis(BundleQuestion(models: models, target: target, actionable: "P1=3,P2=1,P3=2").problem())
  }
}

extension BundleAnalysis {
  /// Bundles as text, such as `P1*P3 5`.
  func text(_ bundles: [Bundle]) -> [String] {
    bundles.map { bundle in
      let changes = bundle.changes.map { problem.names.text(condition: $0.condition, value: $0.value) }.joined(separator: "*")
      return "\(changes) \(bundle.cost.isKnown ? format(bundle.cost.least) : "?")"
    }
  }

  private func format(_ value: Double) -> String { value == value.rounded() ? "\(Int(value))" : "\(value)" }
}

@Suite("All minimal bundles: the worked example")
struct BundleAnalysisTests {
  // Expected by hand, from the definition; the same numbers stand in the documentation.
  @Test("Which bundle is cheapest depends on the model; one is robust in both, and costs more")
  func dependsOnModel() throws {
    let analysis = try WorkedExample.analysis(["0", "1", "0", "1", "0"])
    #expect(analysis.text(analysis.bundles) == ["P3 2", "P1 3"])
    #expect(analysis.bundles.map(\.effectiveIn) == [[0], [1]])
    #expect(analysis.text(analysis.robust) == ["P1*P3 5"])
    #expect(analysis.bundles.allSatisfy { !$0.isRobust } && analysis.robust.allSatisfy(\.isRobust))
    #expect(analysis.isComplete && analysis.examinedCompletions)
  }

  @Test("Without either structure there is no bundle, and each of the two would open a path")
  func blocked() throws {
    let analysis = try WorkedExample.analysis(["0", "0", "0", "1", "0"])
    #expect(analysis.bundles.isEmpty && analysis.robust.isEmpty)
    #expect(analysis.blocked.count == 4)
    let (s1, s2) = (Bundle.Change(condition: 0, value: 1), Bundle.Change(condition: 1, value: 1))
    #expect(analysis.openings == [Opening(changes: [s1], models: [0, 1]), Opening(changes: [s2], models: [0, 1])])
    #expect(Set(analysis.blocked.map(\.blockers)) == [[.fixed(s1)], [.fixed(s2)]])
  }

  @Test("A bundle that both models ask for is robust")
  func robust() throws {
    let analysis = try WorkedExample.analysis(["1", "0", "0", "0", "0"])
    #expect(analysis.text(analysis.bundles) == ["P1*P3 5"])
    #expect(analysis.text(analysis.robust) == ["P1*P3 5"])
    #expect(analysis.bundles[0].effectiveIn == [0, 1] && analysis.bundles[0].isRobust)
  }

  @Test("Fuzzy: both ceilings are below one half, so changes of processes alone cannot do; S2 is the nearer lever")
  func ceilings() throws {
    let analysis = try WorkedExample.analysis(["0.2", "0.4", "0.3", "0.8", "0.1"], models: [WorkedExample.models[0]])
    #expect(analysis.bundles.isEmpty)
    #expect(analysis.standings.map(\.membership.max) == [0.1, 0.1])
    #expect(analysis.standings.map(\.ceiling.max) == [0.2, 0.4])
    #expect(analysis.standings[0].weakest.map(\.change.condition) == [4, 0, 2])
  }
}
