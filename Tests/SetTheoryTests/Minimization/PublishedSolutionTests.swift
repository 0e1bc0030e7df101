import Combinatorics
import SetTheory
import Testing

/// The truth tables stand in `References/qca` as R coded them; the data themselves belong to packages with other licences.
@Suite("Solutions of published data, and what cna finds")
struct PublishedSolutionTests {
  private static let codes: [Character: RowOutcome] = ["1": .present, "0": .absent, "C": .contradiction, "?": .remainder]

  private func minimization(
    _ reference: QCAReference, _ table: QCAReference.Answer, models: ModelKind,
    contradictions: MinimizationProblem.Contradictions = .negative
  ) throws -> Minimization {
    let rows = zip(table.row ?? [], table.out ?? "").map { row, code in
      (configuration: Configuration(row.map { $0.wholeNumberValue ?? 0 }), outcome: Self.codes[code] ?? .remainder)
    }
    let problem = try MinimizationProblem(
      names: reference.names(), rows: rows, outcome: table.outcome, contradictions: contradictions)
    return Minimization(problem, options: Minimization.Options(models: models, limit: 10_000))
  }

  @Test("Published truth tables have the prime implicants, models and assumptions that R's QCA finds")
  func published() throws {
    var compared: Set<String> = []
    for reference in try QCAReference.published() {
      for table in reference.answers where table.part == "truthTable" && !(table.row ?? []).contains(where: { $0.contains("-") }) {
        for answer in reference.answers where answer.outcome == table.outcome && answer.failed == nil && answer.departs == nil {
          guard let solution = try solution(answer, reference, table) else { continue }
          let label = "\(reference.id) \(answer.outcome) \(answer.part)"
          #expect(try Set(solution.primeImplicants) == Set((answer.primes ?? []).map { try reference.term($0) }), "\(label)")
          let models = try (answer.models ?? []).map { model in try Set(model.terms.map { try reference.term($0) }) }
          #expect(Set(solution.models.map { Set($0.terms) }) == Set(models), "\(label)")
          #expect(solution.modelsTotal == ExactCount(UInt128(models.count)), "\(label)")
          compared.insert(reference.id)
        }
      }
    }
    // Lipset (crisp, multi-value, fuzzy), Hino, Nieuwbeerta, Krook, Emmenegger, Hartmann and Kemmerzell, Schneider and Sadowski, Rokkan, …
    #expect(compared.count >= 20)
  }

  private func solution(_ answer: QCAReference.Answer, _ reference: QCAReference, _ table: QCAReference.Answer) throws -> Solution? {
    switch answer.part {
    case "conservative": try minimization(reference, table, models: .minimum).conservative()
    case "parsimonious": try minimization(reference, table, models: .minimum).parsimonious()
    case "irredundant": try minimization(reference, table, models: .irredundant).parsimonious()
    case "contradictionsIncluded": try minimization(reference, table, models: .minimum, contradictions: .allowed).parsimonious()
    default: nil
    }
  }

  @Test("The irredundant models of crisp tables are the atomic solution formulas of cna")
  func cna() throws {
    let tables = Dictionary(uniqueKeysWithValues: try QCAReference.tables().map { ($0.id, $0) })
    let formulas = try QCAReference.cnaFormulas()
    for formula in formulas {
      let reference = try #require(tables[formula.id])
      let table = try TruthTable(
        reference.table(), conditions: reference.names(), outcome: Literal(formula.outcome), parameters: TruthTableParameters())
      let problem = try MinimizationProblem(
        names: reference.names(), rows: table.rows.map { ($0.configuration, $0.outcome) }, outcome: formula.outcome)
      let found = try Minimization(problem, options: Minimization.Options(models: .irredundant, limit: 10_000)).parsimonious()
      let expected = try formula.models.map { model in try Set(model.map { try reference.term($0) }) }
      #expect(Set(found.models.map { Set($0.terms) }) == Set(expected), "\(formula.id)")
    }
    #expect(formulas.count >= 30)
  }

  @Test("Where every observed row is positive, the solution is the term that is always true")
  func everyRowPositive() throws {
    let names = try ConditionNames(["A", "B"].map { .init(name: $0, kind: .crisp) })
    let problem = try MinimizationProblem(
      names: names, rows: [(Configuration([0, 1]), .present), (Configuration([1, 1]), .present)], outcome: "Y")
    let minimization = Minimization(problem)
    #expect(try minimization.parsimonious().models.map { names.text($0.terms) } == ["1"])
    #expect(try minimization.conservative().models.map { names.text($0.terms) } == ["B"])
  }
}
