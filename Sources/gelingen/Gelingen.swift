import ArgumentParser

/// The command line: options, calls, printing; no logic.
@main
struct Gelingen: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "gelingen",
    abstract: "Evaluate regional missions and learn policy from them.",
    discussion: """
      Cases are coded condition by condition, each cell tied to its source. Gelingen compares them, says what they have in common \
      and how far the evidence carries, and shows what that means for a region that asks.
      """,
    version: Version.text,
    subcommands: [
      InitCommand.self, CaseCommand.self, StudyCommand.self, SystemsCommand.self, TransferCommand.self, BriefCommand.self, SiteCommand.self,
      CalibrateCommand.self, TruthTableCommand.self, MinimizeCommand.self, NecessityCommand.self, FitCommand.self, RobustnessCommand.self,
      DeletionCommand.self,
      StatisticsCommand.self, ExportCommand.self, FigureCommand.self,
    ])
}
