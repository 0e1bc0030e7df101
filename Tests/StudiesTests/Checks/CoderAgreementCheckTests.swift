import Cases
import Studies
import Testing

@Suite("Whether coders agree")
struct CoderAgreementCheckTests {
  /// A cell that coder a and coder b rate.
  private func cell(_ a: Bool, _ b: Bool) -> FixtureCell {
    let claims = [
      FixtureClaim(says: a ? .present : .absent, coder: "a"), FixtureClaim(says: b ? .present : .absent, coder: "b"),
    ]
    return FixtureCell(membership: a == b ? (a ? "1" : "0") : "0.33..0.67", claims: claims)
  }

  private func cells(_ equal: Int, _ different: Int) -> [FixtureCell] {
    (0..<equal).map { cell($0 % 2 == 0, $0 % 2 == 0) } + (0..<different).map { cell($0 % 2 == 0, $0 % 2 == 1) }
  }

  // Alpha of two values and no missing rating is 1 − (N − 1)·d/(n₀·n₁): N ratings, d the sum of disagreements, n₀ and n₁ of each value.
  // 8 equal and 2 different units: 1 − 19·2/(10·10) = 0.62; 10 and 1 (11, 11 of 22): 1 − 21·1/121 = 0.826; 8 and 1 (9, 9 of 18): 0.790.
  @Test(
    "Below .667 it warns, below .8 it informs, from there it passes",
    arguments: [(8, 2, "0.620", .failed, .warn), (8, 1, "0.790", .failed, .inform), (10, 1, "0.826", .passed, .inform)]
      as [(Int, Int, String, StudyResult.Check.Status, StudyResult.Check.Severity)])
  func fires(equal: Int, different: Int, alpha: String, status: StudyResult.Check.Status, severity: StudyResult.Check.Severity) throws {
    let check = try #require(try FixtureLibrary(trust: cells(equal, different)).run().check("coder-agreement"))
    #expect(check.evidence.en?.contains("trust \(alpha) (") == true, "\(check.evidence.en ?? "")")
    #expect(check.evidence.en?.contains("), \(equal + different) cases.") == true)
    #expect(check.status == status && check.severity == severity)
  }

  // The same figures as for cells: 8 equal and 2 different of 10 claims, ten ratings each way, are 0.620.
  @Test("Readings beside the claims are ratings too, and count the cells as coded twice")
  func readings() throws {
    var library = FixtureLibrary(trust: (0..<10).map { $0 % 2 == 0 ? .present : .absent })
    library.readings = zip(library.cases, 0..<10).map { item, index in
      let first: Claim.Says = index % 2 == 0 ? .present : .absent
      return ("\(item.id)-trust-0", index < 8 ? first : index == 8 ? .absent : .present, first)
    }
    let result = try library.run()
    let check = try #require(result.check("coder-agreement"))
    #expect(
      check.evidence.en?.contains("trust 0.620 (") == true && check.evidence.en?.contains("), 10 claims.") == true, "\(check.evidence)")
    #expect(result.check("second-coder")?.evidence.en?.hasPrefix("10 of ") == true)
    library.readings.removeLast()
    #expect(try library.run().check("second-coder")?.evidence.en?.hasPrefix("9 of ") == true)
  }

  @Test("Where the claims of a cell are read again, they are the units, and not the cell too")
  func both() throws {
    var library = FixtureLibrary(trust: [cell(true, true), cell(false, false), cell(true, false)])
    let id = library.cases[0].id
    library.readings = [("\(id)-trust-0", .present, .present), ("\(id)-trust-1", .present, .present)]
    let check = try #require(try library.run().check("coder-agreement"))
    #expect(check.evidence.en?.contains("2 cases and 2 claims.") == true, "\(check.evidence)")
  }

  @Test("With one coder, or where all ratings are equal, there is nothing to compute")
  func notApplicable() throws {
    #expect(try FixtureLibrary(trust: [.present, .absent]).run().check("coder-agreement")?.status == .notApplicable)
    #expect(try FixtureLibrary(trust: [cell(true, true), cell(true, true)]).run().check("coder-agreement")?.status == .notApplicable)
  }
}
