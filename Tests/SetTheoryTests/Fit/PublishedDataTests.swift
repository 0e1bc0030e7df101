import SetTheory
import Testing

@Suite("Published data, where it is at hand")
struct PublishedDataTests {
  struct Claim: Sendable, CustomTestStringConvertible {
    let file: String
    let text: String
    let figures: [Double]

    init(_ file: String, _ text: String, _ figures: [Double]) {
      self.file = file
      self.text = text
      self.figures = figures
    }

    var testDescription: String { "\(file): \(text)" }
  }

  // Consistency, PRI and coverage as R's QCA 3.23 and 3.25.1 print them, to three or four decimals. Matches R QCA; the articles were not read. Data after Rihoux & De Meur
  // 2009 (LC), Cronqvist & Berg-Schlosser 2009 (LM), Ragin 2009 (LF), Ragin 2005 (NF), Emmenegger 2011, Paykani 2018, Vis 2009, Hino 2009 (HC).
  private static let claims = [
    Claim("QCA__LC", "DEV*STB => SURV", [1, 1, 1]), Claim("QCA__LC", "DEV*~URB*LIT*STB + DEV*LIT*IND*STB => SURV", [1, 1, 1]),
    Claim("QCA__LC", "~DEV + ~STB => ~SURV", [1, 1, 1]), Claim("QCA__LM", "DEV[2] + DEV[1]*IND[0] => SURV", [1, 1, 0.875]),
    Claim("QCA__LM", "DEV[0] + DEV[1]*URB[0]*IND[1] => ~SURV", [1, 1, 0.9]),
    Claim("QCA__LF", "DEV*URB*LIT*STB + DEV*LIT*~IND*STB => SURV", [0.8659, 0.8386, 0.6596]),
    Claim("QCA__LF", "~DEV*~URB*~IND + DEV*LIT*IND*~STB => ~SURV", [0.8974, 0.8709, 0.8027]),
    Claim("QCA__NF", "A*I*~M + A*~M*~U + ~A*I*M*U => W", [0.893, 0.838, 0.735]),
    Claim("QCA__NF", "~U + ~A*M + A*I*~M => W", [0.903, 0.8605, 0.824]),
    Claim(
      "QCA__d.jobsecurity", "S*~C*L*R*P + S*C*R*P*V + S*~C*~L*R*~P*~V + ~S*C*L*~R*P*~V => JSR", [0.961, 0.931, 0.615]),
    Claim("QCA__d.jobsecurity", "S*R + L*P => JSR", [0.883, 0.821, 0.762]),
    Claim("SetMethods__PAYF", "HE*~GG*HI*HW + HE*GG*AH*HW => HL", [0.910, 0.871, 0.806]),
    Claim("SetMethods__PAYF", "GG*AH + HE*~GG*HI*HW => HL", [0.877, 0.824, 0.823]),
    Claim("SetMethods__VISF", "p*s + s*r => u", [0.904, 0.794, 0.860]), Claim("QCA__HC", "CONV + PRES80 => VOTE", [1, 1, 1]),
  ]

  @Test("Published solutions fit as R's QCA says", arguments: claims)
  func solutions(claim: Claim) throws {
    guard let (table, _) = try ReplicationTable.read(claim.file, outcome: "", dropping: ["COUNTRY", "REGION"]) else { return }
    let sums = try PropositionFit(Proposition(parsing: claim.text, over: table), in: table).whole.sums
    for (value, printed) in zip([sums.consistency, sums.pri, sums.coverage], claim.figures) {
      let digits = printed * 1000 == (printed * 1000).rounded() ? 0.0005 : 0.00005
      #expect(abs((value ?? -1) - printed) <= digits + 1e-9, "\(claim.text) \(value ?? -1)")
    }
  }

  // As printed by R's QCA for the fuzzy Lipset data, outcome SURV, inclusion cut 0.8.
  @Test("The fuzzy Lipset truth table is R's")
  func lipset() throws {
    guard let (table, conditions) = try ReplicationTable.read("QCA__LF", outcome: "SURV") else { return }
    let truthTable = try TruthTable(
      table, conditions: conditions, outcome: Literal("SURV"), parameters: TruthTableParameters(inclusionCut: 0.8))
    #expect(truthTable.rows.map { $0.configuration.values(5).reduce(0) { 2 * $0 + $1 } + 1 } == [1, 2, 5, 6, 22, 23, 24, 31, 32])
    #expect(truthTable.rows.map(\.n) == [3, 2, 2, 1, 2, 1, 2, 1, 4])
    let printed = [0.216, 0.278, 0.521, 0.529, 0.804, 0.378, 0.709, 0.445, 0.904]
    let pri = [0, 0, 0.113, 0.228, 0.719, 0.040, 0.634, 0.050, 0.886]
    for (index, row) in truthTable.rows.enumerated() {
      #expect(abs((row.consistency ?? -1) - printed[index]) < 0.0005 + 1e-9)
      #expect(abs((row.pri ?? -1) - pri[index]) < 0.0005 + 1e-9)
      #expect(row.outcome == ([22, 32].contains([1, 2, 5, 6, 22, 23, 24, 31, 32][index]) ? .present : .absent))
    }
    #expect(truthTable.unobserved.exactly == 23)
  }
}
