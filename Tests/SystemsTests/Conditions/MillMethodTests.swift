import Membership
import Statistics
import Testing

@testable import Systems

private func column(_ id: String, _ values: String) -> ConditionColumn {
  ConditionColumn(id: id, values: values.map { $0 == "?" ? [0, 1] : [$0 == "1" ? 1 : 0] })
}

@Suite("Mill's methods and what pairs share")
struct MillMethodTests {
  // Cases 0, 1, 2 have the outcome, 3 and 4 lack it.
  private let conditions = [
    column("all", "11100"), column("open", "1?100"), column("some", "10100"), column("may", "111?0"), column("same", "11111"),
  ]

  @Test("Agreement names what all known cases share, and apart what an unknown cell leaves open")
  func agreement() throws {
    let method = try #require(MillMethod.agreement([0, 1, 2], conditions))
    #expect(method.findings.filter(\.isCertain).map(\.condition) == ["all", "may", "same"])
    #expect(method.findings.filter { !$0.isCertain }.map(\.condition) == ["open"])
    // The outcome does not vary: no test of anything can come below 1.
    #expect(method.smallestP.atObservedSplit == 1)
    #expect(MillMethod.agreement([0], conditions) == nil)
  }

  @Test("The joint method asks that all cases without the outcome lack it")
  func joint() throws {
    let method = try #require(MillMethod.joint([0, 1, 2], [3, 4], conditions))
    #expect(method.findings.filter(\.isCertain).map(\.condition) == ["all"])
    #expect(method.findings.filter { !$0.isCertain }.map(\.condition) == ["open", "may"])
    // 1/C(5, 3)
    #expect(abs(method.smallestP.atObservedSplit - 0.1) < 1e-12)
    #expect(MillMethod.joint([0], [], conditions) == nil)
  }

  @Test("A difference is single only where one condition certainly differs and no other may")
  func difference() throws {
    let clear = [column("a", "10"), column("b", "11")]
    #expect(try #require(MillMethod.difference(0, 1, clear)).isSingleDifference)
    let open = clear + [column("c", "1?")]
    let method = try #require(MillMethod.difference(0, 1, open))
    #expect(!method.isSingleDifference && method.findings.count == 2)
    #expect(method.smallestP.atObservedSplit == 0.5)
  }

  @Test("Shared conditions count pairs whose both cells are known, and say where an unknown cell leaves it open")
  func shared() {
    let shared = SharedCondition.of([(0, 1), (0, 2)], conditions)
    let open = shared.first { $0.condition == "open" && $0.value == 1 }
    #expect(open?.pairs == 1 && open?.possiblePairs == 2 && open?.isInAll == false && open?.mayBeInAll == true)
    #expect(shared.first?.isInAll == true)
    #expect(SharedCondition.of([], conditions).isEmpty)
  }

  @Test("Distinguishing conditions isolate only where everything else is known to be equal")
  func distinguishing() {
    let columns = [column("a", "10"), column("b", "1?"), column("c", "11")]
    let found = DistinguishingCondition.of([(0, 1)], columns)
    #expect(found.map(\.condition) == ["a"] && found[0].isolating == 0)
    #expect(DistinguishingCondition.of([(0, 1)], [columns[0], columns[2]])[0].isolating == 1)
  }
}

@Suite("Whom to study next")
struct NextCaseTests {
  private let blocks = [
    ContextVariables(block: "S", variables: ["a", "b"].map { ContextVariable(id: $0, scale: 1) }),
    ContextVariables(block: "P", variables: [ContextVariable(id: "c", scale: 1)]),
  ]

  private func profile(_ id: String, _ bits: String) -> Profile {
    let values = zip(["a", "b", "c"], bits).filter { $1 != "?" }.map { ($0, ContextValue.number($1 == "1" ? 1...1 : 0...0)) }
    return Profile(id: id, values: Dictionary(uniqueKeysWithValues: values))
  }

  @Test("The most similar with another outcome and the most different with the same, with ties and reasons")
  func suggestions() throws {
    let profiles = [profile("k", "000"), profile("near", "001"), profile("far", "111"), profile("tie", "111"), profile("open", "100")]
    let outcomes: [Presence] = [.present, .absent, .present, .present, .unknown]
    let found = NextCase.suggestions(try ProfileDistances(profiles, blocks: blocks), outcomes: outcomes, members: [0])
    func next(_ reason: NextCase.Reason) throws -> NextCase { try #require(found.first { $0.reason == reason }) }
    let similar = try next(.similarOtherOutcome)
    #expect(similar.candidates.map(\.index) == [1] && similar.isDecided)
    #expect(similar.candidates[0].byBlock == [Bounds(min: 0, max: 0), Bounds(min: 1, max: 1)])
    #expect(similar.candidates[0].mostDifferent.map(\.id) == ["c"] && similar.candidates[0].mostAlike.map(\.id) == ["a", "b"])
    let different = try next(.differentSameOutcome)
    #expect(different.candidates.map(\.index) == [2, 3] && !different.isDecided)
    #expect(try next(.similarUnknownOutcome).candidates.map(\.index) == [4])
  }

  @Test("A case is not suggested for itself or its parts, and without candidates there is no suggestion")
  func exclusions() throws {
    let profiles = [profile("a", "000"), profile("b", "001")]
    let distances = try ProfileDistances(profiles, blocks: blocks)
    #expect(NextCase.suggestions(distances, outcomes: [.present, .absent], isSame: { _, _ in true }).isEmpty)
    let found = NextCase.suggestions(distances, outcomes: [.present, .present])
    #expect(found.map(\.reason) == [.differentSameOutcome, .differentSameOutcome])
  }

  @Test("Where ranges overlap, all that may be nearest are named")
  func ranges() throws {
    let profiles = [profile("k", "000"), profile("a", "0?1"), profile("b", "011"), profile("c", "111")]
    let outcomes: [Presence] = [.present, .absent, .absent, .absent]
    let found = NextCase.suggestions(try ProfileDistances(profiles, blocks: blocks), outcomes: outcomes, members: [0])
    // S is 0 to 1/2 for a, 1/2 for b and 1 for c; P is 1 for all.
    #expect(
      found[0].candidates.map { profiles[$0.index].id } == ["b", "a"] || found[0].candidates.map { profiles[$0.index].id } == ["a", "b"])
    #expect(found[0].candidateCount == 2)
  }
}
