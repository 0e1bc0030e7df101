import Cases
import SetTheory
import Testing
import Transfer

@Suite("A question about bundles in words")
struct BundleQuestionTests {
  private static func error(_ change: (inout BundleQuestion) -> Void) -> BundleError? {
    var question = BundleQuestion(models: ["A*B + C"], target: "A=1,B=0,C=?", actionable: "B=2,C=1..3")
    change(&question)
    do {
      _ = try BundleAnalysis(question.problem())
      return nil
    } catch {
      return error as? BundleError
    }
  }

  @Test("What cannot be asked is refused with a sentence that names it and a second one with advice")
  func refused() {
    let tries: [((inout BundleQuestion) -> Void, BundleError)] = [
      ({ $0.models = [] }, .noModels), ({ $0.models = ["0"] }, .emptyModel(0)),
      ({ $0.target = "A=1,B=0" }, .conditionMissing("C")), ({ $0.target = "A=1,B=0,C=0.5" }, .crossover(condition: "C")),
      ({ $0.target = "A=1,B=0,C=?,A=0" }, .contradiction(condition: "A", first: "1", second: "0")),
      ({ $0.target = "A=1,B=0,C=?,A=1" }, .conditionTwice("A")), ({ $0.target = "A=1,B=0,C" }, .cell("C")),
      ({ $0.target = "A=1,B=0,C=0.9..0.2" }, .reversedCell(condition: "C", lower: 0.9, upper: 0.2)),
      ({ $0.target = "A=-0.1,B=0,C=?" }, .valueOutside(condition: "A", value: -0.1, kind: .fuzzy)),
      ({ $0.actionable = "B=-2" }, .amount(condition: "B", text: "-2")),
      ({ $0.actionable = "B=nan" }, .amount(condition: "B", text: "nan")),
      ({ $0.actionable = "B=2,B=3" }, .changeTwice("B")), ({ $0.actionable = "D=1" }, .unknownCondition("D", known: ["A", "B", "C"])),
      ({ $0.precedence = "B<C,C<B" }, .precedenceCycle(["B", "C"])), ({ $0.precedence = "B" }, .precedence("B")),
      ({ $0.precedence = "B<B" }, .precedenceCycle(["B"])), ({ $0.horizon = "soon" }, .horizon("soon")),
      ({ $0.horizon = "-1y" }, .horizon("-1y")), ({ $0.leadTimes = "B=3" }, .amount(condition: "B", text: "3")),
    ]
    for (change, expected) in tries {
      let found = Self.error(change)
      #expect(found == expected)
      #expect(found?.sentence.hasSuffix(".") ?? false)
      #expect(found?.advice.hasSuffix(".") ?? false)
    }
    #expect(Self.error { _ in } == nil)
  }

  @Test("A target that satisfies all already has one bundle, the empty one, which costs nothing")
  func satisfied() throws {
    let analysis = try BundleAnalysis(BundleQuestion(models: ["A*~B"], target: "A=0.8,B=0.1", actionable: "A").problem())
    #expect(analysis.isSatisfied)
    #expect(analysis.bundles.map(\.changes) == [[]] && analysis.bundles[0].cost == .zero && analysis.bundles[0].leadTime == .zero)
    #expect(analysis.blocked.isEmpty && analysis.openings.isEmpty)
  }

  @Test("A literal ~P that is unmet needs ~P listed; P alone goes up only", arguments: [("P=1", false), ("~P=1", true)])
  func direction(actionable: String, isOpen: Bool) throws {
    let analysis = try BundleAnalysis(BundleQuestion(models: ["~P"], target: "P=1", actionable: actionable).problem())
    #expect(analysis.bundles.isEmpty != isOpen)
    if !isOpen { #expect(analysis.blocked.map(\.blockers) == [[.direction(Bundle.Change(condition: 0, value: 0))]]) }
  }

  @Test("Changes that come one after another take the sum of their times, others the longest; what does not fit is in the way")
  func horizon() throws {
    var question = BundleQuestion(models: ["A*B"], target: "A=0,B=0", actionable: "A=1,B=1")
    question.leadTimes = "A=1y,B=18m..2y"
    let side = try BundleAnalysis(question.problem()).bundles[0]
    #expect(side.leadTime == AmountRange(lower: 18, upper: 24) && side.stages.count == 1)
    question.precedence = "A<B"
    let chain = try BundleAnalysis(question.problem()).bundles[0]
    #expect(chain.leadTime == AmountRange(lower: 30, upper: 36) && chain.stages.map { $0.map(\.condition) } == [[0], [1]])
    question.horizon = "33m"
    #expect(try BundleAnalysis(question.problem()).bundles.map(\.fitsHorizon) == [.possible])
    question.horizon = "2y"
    let late = try BundleAnalysis(question.problem())
    #expect(late.bundles.isEmpty && late.blocked.map(\.blockers) == [[.time]])
    question.horizon = "1y"
    #expect(try BundleAnalysis(question.problem()).blocked.map(\.blockers) == [[.horizon(Bundle.Change(condition: 1, value: 1))]])
  }

  @Test("Costs that are not known give a partial order; changes that two bundles share cancel out")
  func partialOrder() throws {
    let question = BundleQuestion(
      models: ["A*B + A*C + D"], target: "A=0,B=0,C=0,D=0", actionable: "A=?,B=1..2,C=3..4,D=?")
    let analysis = try BundleAnalysis(question.problem())
    // A*B is surely cheaper than A*C, whatever A costs; D may be cheaper or dearer than either.
    #expect(Set(analysis.cheapest.map { $0.changes.map(\.condition) }) == [[0, 1], [3]])
    #expect(analysis.bundles.last?.changes.map(\.condition) == [0, 2])
    #expect(analysis.bundles.first { $0.changes.count == 1 }?.cost.isUnknown == true)
  }

  @Test("A term of the negated outcome's model is avoided by a further change, or is in the way")
  func negation() throws {
    var question = BundleQuestion(models: ["A"], target: "A=0,B=1", actionable: "A=1,~B=5")
    question.negatedModels = ["B"]
    #expect(try BundleAnalysis(question.problem()).bundles.map { $0.changes.map(\.condition) } == [[0, 1]])
    question.actionable = "A=1"
    let blocked = try BundleAnalysis(question.problem()).blocked
    #expect(blocked.map(\.blockers) == [[.negation(Term([1: 1]))]])
  }

  @Test("Where the effort is spent, what is listed is minimal and the answer says that it is not all")
  func effort() throws {
    let names = (1...12).map { "P\($0)" }
    let model = stride(from: 0, to: 12, by: 2).map { "(\(names[$0]) + \(names[$0 + 1]))" }.joined(separator: "*")
    let question = BundleQuestion(
      models: [model], target: names.map { "\($0)=0" }.joined(separator: ","), actionable: names.joined(separator: ","))
    let all = try BundleAnalysis(question.problem())
    #expect(all.bundles.count == 64 && all.isComplete)
    let some = try BundleAnalysis(question.problem(), options: BundleOptions(limit: 10))
    #expect(some.bundles.count == 10 && !some.isComplete)
    #expect(Set(some.bundles.map(\.changes)).isSubset(of: Set(all.bundles.map(\.changes))))
  }
}
