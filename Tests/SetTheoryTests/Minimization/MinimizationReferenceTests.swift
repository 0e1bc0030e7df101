import Combinatorics
import SetTheory
import Testing

@Suite("Solutions as R's QCA finds them")
struct MinimizationReferenceTests {
  /// One table and outcome with R's answers, prepared.
  private struct Question {
    let reference: QCAReference
    let outcome: String
    let table: TruthTable
    var evaluator: FitEvaluator

    init(_ reference: QCAReference, outcome: String) throws {
      self.reference = reference
      self.outcome = outcome
      let literal = try Literal(parsing: outcome)
      table = try TruthTable(
        reference.table(), conditions: reference.names(), outcome: literal, parameters: reference.parameters())
      evaluator = try FitEvaluator(reference.table(), conditions: reference.names(), outcome: literal)
    }

    func minimization(
      models: ModelKind = .minimum, contradictions: MinimizationProblem.Contradictions = .negative
    ) throws -> Minimization {
      let problem = try MinimizationProblem(
        names: reference.names(), rows: table.rows.map { ($0.configuration, $0.outcome) }, outcome: outcome,
        contradictions: contradictions)
      let expectations = try reference.expectations.map { try reference.term($0) }
      return Minimization(
        problem,
        options: Minimization.Options(models: models, limit: 1_000_000, expectations: DirectionalExpectations(expectations)))
    }

    func answers(_ part: String) -> [QCAReference.Answer] {
      reference.answers.filter { $0.part == part && $0.outcome == outcome && $0.failed == nil }
    }

    func label(_ answer: QCAReference.Answer) -> String { "\(reference.id) \(outcome) \(answer.part) \(answer.versions)" }
  }

  private static func questions() throws -> [Question] {
    try QCAReference.tables().flatMap { reference in
      try Set(reference.answers.map(\.outcome)).sorted().map { try Question(reference, outcome: $0) }
    }.filter { question in question.table.rows.contains { $0.outcome == .present } }
  }

  private func compare(_ solution: Solution, _ answer: QCAReference.Answer, _ question: inout Question) throws {
    let label = question.label(answer)
    let departs = Set(answer.departs ?? [])
    if let primes = answer.primes, !departs.contains("primes") {
      #expect(try Set(solution.primeImplicants) == Set(primes.map { try question.reference.term($0) }), "\(label)")
    }
    guard !departs.contains("models"), let models = answer.models else { return }
    #expect(solution.isComplete, "\(label)")
    try compare(solution.models, models, departs, &question, label)
    for (text, fit) in answer.terms ?? [:] where departs.isDisjoint(with: ["terms"]) {
      let own = try question.evaluator.fit(of: question.reference.term(text))
      #expect(agree(own.consistency, fit[0]) && agree(own.pri, fit[1]) && agree(own.rawCoverage, fit[2]), "\(label) \(text)")
    }
  }

  private func compare(
    _ models: [Model], _ expected: [QCAReference.Model], _ departs: Set<String>, _ question: inout Question, _ label: String
  ) throws {
    let own = Dictionary(uniqueKeysWithValues: models.map { (Set($0.terms), $0) })
    #expect(models.count == expected.count, "\(label)")
    for model in expected {
      let terms = try model.terms.map { try question.reference.term($0) }
      guard let found = own[Set(terms)] else {
        Issue.record("\(label): \(model.terms) is missing")
        continue
      }
      if let count = model.saCount { #expect(found.assumptions.count == ExactCount(UInt128(count)), "\(label)") }
      let fit = try question.evaluator.fit(of: terms)
      if let values = model.fit, !departs.contains("fit") {
        #expect(agree(fit.consistency, values[0]) && agree(fit.pri, values[1]) && agree(fit.coverage, values[2]), "\(label)")
      }
      if let unique = model.covU, terms.count > 1, !departs.contains("covU") {
        #expect(zip(fit.terms, unique).allSatisfy { agree($0.uniqueCoverage, $1) }, "\(label) \(model.terms)")
      }
    }
  }

  @Test("Conservative and parsimonious solutions: prime implicants, all models, fit, number of simplifying assumptions")
  func solutions() throws {
    var compared = 0
    for var question in try Self.questions() {
      let minimization = try question.minimization()
      for answer in question.answers("conservative") {
        try compare(try minimization.conservative(), answer, &question)
        compared += 1
      }
      for answer in question.answers("parsimonious") {
        try compare(try minimization.parsimonious(), answer, &question)
        compared += 1
      }
    }
    #expect(compared > 60)
  }

  @Test("Irredundant models, and contradictory rows as remainders")
  func variants() throws {
    for var question in try Self.questions() {
      for answer in question.answers("irredundant") {
        try compare(try question.minimization(models: .irredundant).parsimonious(), answer, &question)
      }
      for answer in question.answers("contradictionsIncluded") {
        try compare(try question.minimization(contradictions: .allowed).parsimonious(), answer, &question)
      }
    }
  }

  @Test("Intermediate solutions, pair by pair, and the number of easy counterfactuals")
  func intermediate() throws {
    var compared = 0
    for var question in try Self.questions() {
      let minimization = try question.minimization()
      for answer in question.answers("intermediate") {
        let (conservative, parsimonious) = (try minimization.conservative(), try minimization.parsimonious())
        let found = try minimization.intermediate(conservative: conservative, parsimonious: parsimonious)
        for pair in answer.pairs ?? [] {
          compared += try compare(pair, answer, found, (conservative, parsimonious), minimization, &question) ? 1 : 0
        }
      }
    }
    #expect(compared > 60)
  }

  private func compare(
    _ pair: QCAReference.Pair, _ answer: QCAReference.Answer, _ found: Solution, _ between: (Solution, Solution),
    _ minimization: Minimization, _ question: inout Question
  ) throws -> Bool {
    let sources = (question.answers("conservative"), question.answers("parsimonious"))
    let result = try #require(answer.results)[pair.result]
    guard
      let complex = try index(of: pair.conservative, in: sources.0, answer, between.0, question),
      let simple = try index(of: pair.parsimonious, in: sources.1, answer, between.1, question)
    else { return false }
    let departs = Set(answer.departs ?? [])
    let origin = Model.Origin(conservative: complex + 1, parsimonious: simple + 1)
    let label = "\(question.label(answer)) \(origin)"
    if let easy = result.easyCount, !departs.contains("easy") {
      let own = minimization.counterfactuals(conservative: between.0.models[complex], parsimonious: between.1.models[simple])
      #expect(own.easy.count == ExactCount(UInt128(easy)), "\(label)")
    }
    guard departs.isDisjoint(with: ["models", "easy"]), let models = result.models else { return false }
    try compare(found.models.filter { $0.origins.contains(origin) }, models, departs, &question, label)
    return true
  }

  /// Which of our models is R's model of a number, in the answer of the same versions.
  private func index(
    of number: Int, in answers: [QCAReference.Answer], _ answer: QCAReference.Answer, _ solution: Solution, _ question: Question
  ) throws -> Int? {
    let same = answers.first { !Set($0.versions).isDisjoint(with: answer.versions) }
    guard let models = same?.models, models.indices.contains(number) else { return nil }
    let terms = try Set(models[number].terms.map { try question.reference.term($0) })
    return solution.models.firstIndex { Set($0.terms) == terms }
  }
}
