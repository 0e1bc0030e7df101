import ArgumentParser

/// The command `gelingen case …`.
struct CaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "case",
    abstract: "Read, check and write case files.",
    subcommands: [
      Check.self, List.self, Show.self, New.self, Format.self, Codebook.self, Schema.self, Export.self, Import.self, Agreement.self,
      Trace.self, Translations.self,
    ])
}
