public import Cases
public import Foundation
public import SetTheory
import Statistics
public import Studies

/// Which choices a conclusion hangs on, as a document and as data.
public enum SensitivityReport {
  /// The document.
  ///
  /// - Parameters:
  ///   - result: What came out.
  ///   - question: What was asked.
  ///   - language: The language.
  ///   - version: The version of the program.
  /// - Returns: The document.
  public static func document(
    _ result: ConclusionSensitivity, of question: RobustnessQuestion, language: Language, version: String
  ) -> Document {
    let words = RobustnessWords(writer: SetWriter(language: language), conditions: question.base.conditions)
    let writer = words.writer
    var blocks: [Document.Block] = [.paragraph(introduction(result, writer))]
    for (number, conclusion) in result.conclusions.enumerated() {
      let name = name(conclusion, words)
      guard let rows = rows(result, number, words) else {
        blocks.append(
          .paragraph(
            writer.say("„\(name)“: In allen Punkten kam dasselbe heraus.", "“\(name)”: the same came out at every point.")))
        continue
      }
      blocks.append(.table(Table(caption: name, columns: columns(result, writer), rows: rows, note: note(result, number, writer))))
    }
    blocks.append(
      .paragraph(
        writer.say(
          "Die Zahlen gelten für die Reichweiten, die gesetzt sind, und sagen nichts über die Welt: nur darüber, woran die Aussage hängt.",
          "The figures hold for the reaches that are set, and say nothing of the world: only what the conclusion hangs on.")))
    return Document(
      language: language, title: writer.say("Woran die Aussage hängt", "What the conclusion hangs on"),
      subtitle: writer.say(
        "Ergebnis \(question.base.outcome), \(words.name(question.base.type))",
        "Outcome \(question.base.outcome), \(words.name(question.base.type))"),
      facts: [writer.cases(question.input.reading), writer.kinds(question.input.reading)], blocks: Document.numbered(blocks, in: language),
      footer: writer.footer(question.input.reading, version: version))
  }

  private static func introduction(_ result: ConclusionSensitivity, _ writer: SetWriter) -> String {
    switch result.method {
    case .variance(let indices):
      writer.say(
        "Alle Festlegungen wurden zugleich in ihrer Reichweite bewegt, gleichmäßig verteilt (\(indices.evaluations) Analysen). Der Index erster Ordnung sagt, welchen Teil der Schwankung eine Festlegung allein trägt, der totale Index, welchen sie allein oder mit anderen trägt.",
        "All choices were moved within their reach at once, spread evenly (\(indices.evaluations) analyses). The first-order index says what part of the variance goes with a choice alone, the total index what part goes with it alone or together with others."
      )
    case .screening(let effects):
      writer.say(
        "Bei so vielen Festlegungen wurde jede entlang zufälliger Pfade einzeln bewegt (\(effects.evaluations) Analysen). µ* ist die mittlere Größe der Änderung, σ sagt, wie verschieden sie ausfällt.",
        "With so many choices each was moved alone along random paths (\(effects.evaluations) analyses). µ* is the mean size of the change, σ says how much it differs."
      )
    }
  }

  private static func name(_ conclusion: ConclusionSensitivity.Conclusion, _ words: RobustnessWords) -> String {
    switch conclusion {
    case .sameSolution: words.say("Die Lösung bleibt gleich", "The solution stays the same")
    case .term(let term):
      words.say("\(words.conditions.text(term)) steht in allen Modellen", "\(words.conditions.text(term)) is in every model")
    }
  }

  private static func columns(_ result: ConclusionSensitivity, _ writer: SetWriter) -> [String] {
    let choice = writer.say("Festlegung", "choice")
    let reach = writer.say("Reichweite", "reach")
    switch result.method {
    case .variance:
      return [
        choice, reach, writer.say("erste Ordnung", "first order"), writer.say("± Standardfehler", "± standard error"),
        writer.say("total", "total"), writer.say("± Standardfehler", "± standard error"),
      ]
    case .screening: return [choice, reach, "µ*", "µ", "σ"]
    }
  }

  /// The rows by size; `nil` where the conclusion did not vary.
  private static func rows(_ result: ConclusionSensitivity, _ number: Int, _ words: RobustnessWords) -> [[Table.Cell]]? {
    func first(_ input: VariationSpace.Input) -> [Table.Cell] {
      let ends = [input.lower, input.upper].map { words.value($0, of: input.parameter) }
      return [Table.Cell(words.name(input.parameter)), Table.Cell(ends.joined(separator: " … "))]
    }
    switch result.method {
    case .variance(let sensitivity):
      guard let indices = sensitivity.indices[number] else { return nil }
      return zip(result.inputs, indices).sorted { $0.1.total.value > $1.1.total.value }.map { input, index in
        first(input)
          + [index.firstOrder.value, index.firstOrder.standardError, index.total.value, index.total.standardError].map {
            words.writer.figure($0)
          }
      }
    case .screening(let screening):
      let effects = screening.effects[number]
      guard effects.contains(where: { $0.meanSize > 0 }) else { return nil }
      return zip(result.inputs, effects).sorted { $0.1.meanSize > $1.1.meanSize }.map { input, effect in
        first(input) + [effect.meanSize, effect.mean, effect.standardDeviation].map { words.writer.figure($0) }
      }
    }
  }

  private static func note(_ result: ConclusionSensitivity, _ number: Int, _ writer: SetWriter) -> String? {
    guard case .variance(let sensitivity) = result.method else { return nil }
    let share = writer.language.decimal(sensitivity.means[number] * 100, places: 1)
    return writer.say(
      "Trifft an \(share) % der Punkte zu. Schätzungen nahe 0 können knapp darunter liegen.",
      "Holds at \(share) % of the points. Estimates near 0 may lie a little below it.")
  }

  /// One row per conclusion and choice.
  ///
  /// - Parameters:
  ///   - result: What came out.
  ///   - question: What was asked.
  /// - Returns: The table.
  public static func table(_ result: ConclusionSensitivity, of question: RobustnessQuestion) -> DataTable {
    let content = Content(result, question, version: "")
    return DataTable(
      name: "sensitivity",
      columns: [
        "conclusion", "parameter", "first_order", "first_order_se", "total", "total_se", "mean_size", "mean", "standard_deviation",
      ],
      rows: content.conclusions.flatMap { conclusion in
        zip(content.inputs, conclusion.values).map { input, value in
          let figures = [
            value.firstOrder, value.firstOrderError, value.total, value.totalError, value.meanSize, value.mean, value.standardDeviation,
          ]
          return [.text(conclusion.conclusion), .text(input.parameter)] + figures.map { $0.value.map { .number($0) } ?? .text("") }
        }
      })
  }

  struct Content: Encodable {
    struct Input: Encodable {
      var parameter: String
      var value: Double
      var lower: Double
      var upper: Double
    }

    struct Value: Encodable {
      var firstOrder, firstOrderError, total, totalError, meanSize, mean, standardDeviation: OrNull<Double>

      enum CodingKeys: String, CodingKey {
        case total, mean
        case firstOrder = "first_order"
        case firstOrderError = "first_order_standard_error"
        case totalError = "total_standard_error"
        case meanSize = "mean_size"
        case standardDeviation = "standard_deviation"
      }
    }

    struct Conclusion: Encodable {
      var conclusion: String
      var values: [Value]
    }

    var schema = "gelingen.robustness-sensitivity/1"
    var version: String
    var inputSHA256: String
    var outcome: String
    var solution: String
    var method: String
    var evaluations: Int
    var inputs: [Input]
    var conclusions: [Conclusion]

    enum CodingKeys: String, CodingKey {
      case schema, version, outcome, solution, method, evaluations, inputs, conclusions
      case inputSHA256 = "input_sha256"
    }

    init(_ result: ConclusionSensitivity, _ question: RobustnessQuestion, version: String) {
      self.version = version
      inputSHA256 = question.input.reading.fingerprint
      (outcome, solution) = (question.base.outcome.description, question.base.type.rawValue)
      inputs = result.inputs.map { Input(parameter: RobustnessText.id($0.parameter), value: $0.value, lower: $0.lower, upper: $0.upper) }
      let names = result.conclusions.map { conclusion in
        switch conclusion {
        case .sameSolution: "same-solution"
        case .term(let term): question.base.conditions.text(term)
        }
      }
      switch result.method {
      case .variance(let sensitivity):
        (method, evaluations) = ("sobol", sensitivity.evaluations)
        conclusions = zip(names, sensitivity.indices).map { name, indices in
          Conclusion(conclusion: name, values: (indices ?? []).map(Value.init))
        }
      case .screening(let screening):
        (method, evaluations) = ("morris", screening.evaluations)
        conclusions = zip(names, screening.effects).map { name, effects in
          Conclusion(conclusion: name, values: effects.map(Value.init))
        }
      }
    }
  }

  /// The result as JSON, `gelingen.robustness-sensitivity/1`.
  ///
  /// - Parameters:
  ///   - result: What came out.
  ///   - question: What was asked.
  ///   - version: The version of the program.
  /// - Returns: The same bytes for the same input and seed.
  /// - Throws: An encoding error.
  public static func json(_ result: ConclusionSensitivity, of question: RobustnessQuestion, version: String) throws -> Data {
    try JSONWriter.data(Content(result, question, version: version))
  }

  /// What the JSON form holds beside schema, version and fingerprint, as JSON Schema.
  static var schemaProperties: [String: Any] {
    let number = SchemaParts.orNull("number")
    let plain: [String: Any] = ["type": "number"]
    return [
      "outcome": SchemaParts.text, "solution": SchemaParts.text, "method": ["enum": ["sobol", "morris"]], "evaluations": SchemaParts.count,
      "inputs": SchemaParts.list(SchemaParts.object(["parameter": SchemaParts.text, "value": plain, "lower": plain, "upper": plain])),
      "conclusions": SchemaParts.list(
        SchemaParts.object([
          "conclusion": SchemaParts.text,
          "values": SchemaParts.list(
            SchemaParts.object([
              "first_order": number, "first_order_standard_error": number, "total": number, "total_standard_error": number,
              "mean_size": number,
              "mean": number, "standard_deviation": number,
            ])),
        ])),
    ]
  }
}

extension SensitivityReport.Content.Value {
  init(_ indices: VarianceSensitivity.Indices) {
    self.init(
      firstOrder: OrNull(indices.firstOrder.value), firstOrderError: OrNull(indices.firstOrder.standardError),
      total: OrNull(indices.total.value), totalError: OrNull(indices.total.standardError), meanSize: OrNull(nil), mean: OrNull(nil),
      standardDeviation: OrNull(nil))
  }

  init(_ effects: MorrisScreening.Effects) {
    self.init(
      firstOrder: OrNull(nil), firstOrderError: OrNull(nil), total: OrNull(nil), totalError: OrNull(nil),
      meanSize: OrNull(effects.meanSize),
      mean: OrNull(effects.mean), standardDeviation: OrNull(effects.standardDeviation))
  }
}
