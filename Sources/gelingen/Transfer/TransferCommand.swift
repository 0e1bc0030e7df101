import ArgumentParser

/// The command `gelingen transfer …`.
struct TransferCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "transfer", abstract: "Carry what was learned to a region.",
    subcommands: [Match.self, Matrix.self, Portfolio.self, Roadmap.self, Worksheet.self])
}
