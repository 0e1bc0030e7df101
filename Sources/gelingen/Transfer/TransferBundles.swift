import ArgumentParser
import Combinatorics
import Reports
import Studies
import Transfer

extension TransferCommand {
  /// The command `gelingen transfer bundles`.
  struct Bundles: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "All minimal bundles of changes after which a target satisfies a model.",
      discussion: """
        Each --model is one of several models that the data do not decide between. A change sets a condition to 1, that of ~P to 0; without ~ \
        only upward. Satisfied means above 0.5. A bundle satisfies a term of the model, every necessary set and no term of a negated model, and \
        nothing can be left out of it. Where a bundle suffices in every model whatever ? turns out to be, it is robust.
        """)

    @Option(help: "A model, as S1*P1 + S2*P2. Repeatable.") var model: [String]
    @Option(name: .customLong("negated-model"), help: "A model of the negated outcome: none of its terms may be satisfied. Repeatable.")
    var negatedModel: [String] = []
    @Option(help: "A set claimed to be necessary, as A + B: it must stay satisfied. Repeatable.") var necessary: [String] = []
    @Option(help: "A set that cannot occur, as A*~B. Repeatable.") var impossible: [String] = []
    @Option(help: "The target's cells: S1=0,P1=?,P2=0.3,P3=0.2..0.4.") var target: String
    @Option(help: "What can be changed, at what cost: P1=3,P2=1..2,P3,~P4=1.") var actionable: String = ""
    @OptionGroup var time: AdviceTimes
    @OptionGroup var shared: SharedOptions
    @Option(help: "How many bundles are listed.") var limit = 1000
    @Option(help: "How many sets of changes a search may look at before it reports what it has.") var effort = BundleOptions().effort.steps
    @Option(help: "text, markdown, html, json or csv.") var format: OutputFormat = .text
    @Option(help: "A file, written whole or not at all.") var output: String?

    func run() throws {
      try Failure.handled(format) {
        var question = BundleQuestion(models: model, target: target, actionable: actionable)
        (question.negatedModels, question.necessary, question.impossible) = (negatedModel, necessary, impossible)
        (question.leadTimes, question.precedence, question.horizon) = (time.leadTime, time.precedence, time.horizon)
        let advice = try AdviceRun.recommendation(question, options: BundleOptions(limit: limit, effort: Effort(steps: effort)))
        try Printer(options: shared, format: format, output: output).print(
          RecommendationReport.document(advice, language: shared.lang, version: Gelingen.version, fingerprint: question.fingerprint),
          json: {
            try RecommendationData.json(
              advice, version: Gelingen.version, fingerprint: question.fingerprint, parameters: question.parameters)
          }, csv: { RecommendationData.table(advice) })
      }
    }
  }
}

/// How long changes take, in what order, and how long there is.
struct AdviceTimes: ParsableArguments {
  @Option(help: "How long there is, as 5y or 18m; otherwise as long as it takes.") var horizon: String?
  @Option(name: .customLong("lead-time"), help: "How long changes take: P1=6m,P2=1y..2y.") var leadTime = ""
  @Option(help: "Which change comes before which: P1<P2,P2<P3.") var precedence = ""
}
