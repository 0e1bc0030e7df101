import Cases
import Studies

extension StudyReport {
  /// Which measures of the study's publications act on which condition, and what none of them serves.
  var measureSection: [Document.Block] {
    guard let measures = result.measures else { return [] }
    return MatrixReport(result: measures, words: TransferWords(language: language, terms: measures.terms)).summary
  }
}
