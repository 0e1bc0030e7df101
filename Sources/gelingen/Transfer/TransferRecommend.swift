import ArgumentParser
import CaseFiles
import Reports
import Studies

extension TransferCommand {
  /// The command `gelingen transfer recommend`.
  struct Recommend: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "What a region could change: all minimal bundles, what is in the way, and what to find out first.",
      discussion: """
        Of a study over case files the advice rests on what the cases with the outcome share (label G); the target is one of targets/ or an \
        initiative. Of a study over a table it rests on the solutions; the target is a case, which is then left out, or cells such as A=1,B=?, \
        and --actionable says what can be changed.
        """)

    @Argument(help: "The study's id, or the path of its file.") var study: String
    @Option(
      help: "Who is advised: a target's or initiative's id, or the path of a target's file; of a table a case or cells such as A=1,B=0.3.")
    var target: String
    @Option(help: "What there is to spend, in the unit of the costs.") var budget: String?
    @Option(help: "What can be changed, at what cost, beside what the codebook says: P1=3,~P4=1..2.") var actionable = ""
    @OptionGroup var time: AdviceTimes
    @OptionGroup var own: MeasureOptions
    @OptionGroup var shared: SharedOptions
    @Option(help: "How many bundles are listed.") var limit = 1000
    @Option(help: "text, markdown, html, json or csv.") var format: OutputFormat = .text
    @Option(help: "A file, written whole or not at all.") var output: String?

    func run() throws {
      try Failure.handled(format) {
        let library = try own.library(shared, with: target)
        var options = AdviceOptions(horizon: time.horizon, budget: budget)
        (options.actionable, options.leadTimes, options.precedence, options.limit) = (actionable, time.leadTime, time.precedence, limit)
        let (study, who) = (Identifier.id(from: study), target.contains("=") ? target : Identifier.id(from: target))
        let run = StudyRun.Options(releaseDay: shared.releaseDay, version: Gelingen.version)
        let advice = try AdviceRun.recommendation(study, target: who, in: library, run, options)
        try Printer(options: shared, format: format, output: output).print(
          RecommendationReport.document(advice, language: shared.lang, version: Gelingen.version, fingerprint: library.fingerprint),
          json: {
            try RecommendationData.json(
              advice, version: Gelingen.version, fingerprint: library.fingerprint, parameters: options.parameters(study: study, target: who)
            )
          }, csv: { RecommendationData.table(advice) })
      }
    }
  }
}
