public import Cases
public import Figures
import Foundation
import SetTheory
public import Studies

/// Figures as parts of documents: drawn once, with their text for those who do not see them.
public enum DocumentFigures {
  /// The figure of a brief: what the region has, lacks and leaves open, beside the cases.
  ///
  /// - Parameters:
  ///   - brief: The brief.
  ///   - language: The language.
  /// - Returns: The figure `gaps` over the study's own conditions, whose data are in the brief's table of conditions.
  public static func figures(of brief: Brief, language: Language) -> [Figure] {
    [StudyFigures.gaps(brief.resultOfNeeds, language: language)].compactMap { $0 }
  }

  /// The figures of an appendix, each with its data in a table of the document.
  ///
  /// - Parameters:
  ///   - appendix: The appendix.
  ///   - language: The language.
  /// - Returns: Of case files the matrix, the intervals and the gaps of a region; of a table the matrix of its sets and the truth table.
  public static func figures(of appendix: StudyAppendix, language: Language) -> [Figure] {
    switch appendix.content {
    case .cases(let part):
      return [
        MatrixFigure.figure(part.result, language: language), StudyFigures.intervals(part.result, language: language),
        StudyFigures.gaps(part.result, language: language),
      ].compactMap { $0 }
    case .table(let part):
      let result = part.result
      let input = SetAnalysisInput(of: result)
      let table = try? SetFigures.truthTable(input, result.outcome.truthTable.parameters, language: language)
      return [MatrixFigure.figure(input, language: language), table].compactMap { $0 }
    }
  }

  /// The figures of a brief as pictures.
  ///
  /// - Parameters:
  ///   - brief: The brief.
  ///   - language: The language.
  ///   - renderer: What draws.
  /// - Returns: A picture each; the text says the finding and describes the drawing.
  /// - Throws: `RendererError` when nothing comes back.
  public static func pictures(of brief: Brief, language: Language, renderer: any Renderer) throws -> [Document.Block] {
    try pictures(
      figures(of: brief, language: language), renderer,
      language == .de
        ? "Stand und Zählung stehen auch in Tabelle 1; gezählt sind Maßnahmen aller Stellen."
        : "Standing and counts are in table 1 too; measures of all bodies are counted.")
  }

  /// The figures of an appendix as pictures.
  ///
  /// - Parameters:
  ///   - appendix: The appendix.
  ///   - language: The language.
  ///   - renderer: What draws.
  /// - Returns: A picture each; the text says the finding and describes the drawing.
  /// - Throws: `RendererError` when nothing comes back.
  public static func pictures(of appendix: StudyAppendix, language: Language, renderer: any Renderer) throws -> [Document.Block] {
    try pictures(
      figures(of: appendix, language: language), renderer,
      language == .de ? "Dieselben Daten stehen in den Tabellen." : "The tables have the same data.")
  }

  private static func pictures(_ figures: [Figure], _ renderer: any Renderer, _ note: String) throws -> [Document.Block] {
    try figures.enumerated().map { index, figure in
      let svg = try FigureOutput.drawing(figure, isCaptioned: true, renderer)
      let number = figure.words.language == "de" ? "Abbildung \(index + 1)." : "Figure \(index + 1)."
      return .picture(
        Picture(kind: .svg, data: svg, text: figure.words.alt, caption: "\(number) \(figure.words.title). \(figure.words.finding) \(note)"))
    }
  }
}
