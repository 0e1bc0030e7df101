public import CaseFiles
public import Cases
public import Foundation
import Transfer

/// How far a target's worksheet is filled in, as data.
public enum WorksheetData {
  private struct Result: Encodable {
    struct Parameters: Encodable {
      var target: String
    }

    struct TargetName: Encodable {
      var id: String
      var name: LocalizedText
      var asOf: EventDate

      enum CodingKeys: String, CodingKey {
        case id, name
        case asOf = "as_of"
      }
    }

    struct Counts: Encodable {
      var answered: Int
      var questions: Int
      var known: Int
      var planned: Int
      var unknown: Int
    }

    var schema = "gelingen.transfer-worksheet/1"
    var version: String
    var parameters: Parameters
    var inputSHA256: String
    var target: TargetName
    var counts: Counts
    var completeness: WorksheetCompleteness
    var note = "An unanswered question is unknown, not a no. These are counts, no score."

    enum CodingKeys: String, CodingKey {
      case schema, version, parameters
      case inputSHA256 = "input_sha256"
      case target, counts, completeness, note
    }
  }

  /// The result as JSON, `gelingen.transfer-worksheet/1`.
  ///
  /// - Parameters:
  ///   - target: The target, as an output may show it.
  ///   - library: The library with codebook and worksheet.
  ///   - version: The version of the program.
  /// - Returns: The same bytes for the same input.
  /// - Throws: An encoding error.
  public static func json(_ target: Target, in library: Library, version: String) throws -> Data {
    let completeness = WorksheetReport.completeness(target, in: library)
    func count(_ state: WorksheetCompleteness.CellState) -> Int { completeness.conditions.count { $0.state == state } }
    return try JSONWriter.data(
      Result(
        version: version, parameters: Result.Parameters(target: target.id), inputSHA256: library.fingerprint,
        target: Result.TargetName(id: target.id, name: target.name, asOf: target.asOf),
        counts: Result.Counts(
          answered: completeness.answered, questions: completeness.questions.count, known: count(.known), planned: count(.planned),
          unknown: count(.unknown)),
        completeness: completeness))
  }

  /// One row per question, then one per condition; `next` is the place in the order in which to answer, from 1.
  public static func table(_ target: Target, in library: Library) -> DataTable {
    let completeness = WorksheetReport.completeness(target, in: library)
    let questions = completeness.questions.map { question -> [DataTable.Value] in
      let next = completeness.next.firstIndex(of: question.id).map { DataTable.Value.count($0 + 1) } ?? .none
      return [
        .text("question"), .text(question.id), .count(question.step.rawValue), question.condition.map { .text($0) } ?? .none,
        .flag(question.isCore), .text(question.isAnswered ? "answered" : "unanswered"), next, .text(question.text.de ?? ""),
        .text(question.text.en ?? ""),
      ]
    }
    let conditions = completeness.conditions.map { condition -> [DataTable.Value] in
      [
        .text("condition"), .text(condition.id), .none, .text(condition.id), .flag(condition.isCore),
        .text(condition.state.rawValue), .none, .text(condition.name.de ?? ""), .text(condition.name.en ?? ""),
      ]
    }
    return DataTable(
      name: "transfer-worksheet", columns: ["kind", "id", "step", "condition", "core", "state", "next", "text_de", "text_en"],
      rows: questions + conditions)
  }
}
