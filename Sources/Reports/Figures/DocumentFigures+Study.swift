public import CaseFiles
public import Cases
public import Figures
import SetTheory
public import Studies

extension DocumentFigures {
  /// The figures that go with a study's report.
  ///
  /// - Parameters:
  ///   - result: The study's result.
  ///   - library: The library it was run in.
  ///   - language: The language.
  /// - Returns: Of case files the matrix, what the counts carry, origin logics, and the distances of the cases; of a table the matrix of its
  ///   sets, the truth table and, where no cell is open and there is a model, its terms with their cases and as configurations. What cannot be
  ///   drawn is left out.
  public static func figures(of result: AnyStudyResult, in library: Library, language: Language) -> [Figure] {
    switch result {
    case .cases(let result):
      let distances = DistanceFigures.Input(result, language: language)
      return [
        MatrixFigure.figure(result, language: language), StudyFigures.intervals(result, language: language),
        StudyFigures.contrast(result, language: language), distances.map(DistanceFigures.matrix), distances.flatMap(DistanceFigures.map),
      ].compactMap { $0 }
    case .table(let result):
      let input = SetAnalysisInput(of: result)
      let table = try? SetFigures.truthTable(input, result.outcome.truthTable.parameters, language: language)
      let solution = try? RobustnessQuestion(study: result.study.id, in: library, solution: nil)
      return [MatrixFigure.figure(input, language: language), table].compactMap { $0 } + (solution.map { drawn($0, language) } ?? [])
    }
  }

  private static func drawn(_ question: RobustnessQuestion, _ language: Language) -> [Figure] {
    var options = question.base.options
    options.types = [question.base.type]
    guard let solution = try? SolutionFigures.Input(question.input, options, model: 1) else { return [] }
    return [SolutionFigures.upset(solution, language: language), SolutionFigures.configurations(solution, language: language)]
  }
}
