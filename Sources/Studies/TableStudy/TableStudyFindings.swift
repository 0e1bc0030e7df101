public import CaseFiles
import Cases
import SetTheory

/// What is wrong in studies over tables and in calibrations as mathematics: anchors in the wrong order, cells that a method does not take, expressions about
/// sets that are not there.
public enum TableStudyFindings {
  private static let id = "table-study"

  /// The findings of a library, beside those that reading it found.
  ///
  /// - Parameter library: The library.
  /// - Returns: Findings by place; a study whose file is broken has none here.
  public static func findings(in library: Library) -> [Finding] {
    let studies = library.tableStudies.values.sorted { $0.id < $1.id }.flatMap { findings(of: $0, library) }
    let calibrations = library.calibrations.values.sorted { $0.id < $1.id }.flatMap { file in
      file.sets.enumerated().compactMap { index, set in
        set.calibration.flatMap { problem($0) }.map { finding($0, "sets/\(index)/calibration", .calibration, file.id, library) }
      }
    }
    return (studies + calibrations).sortedByPlace()
  }

  private static func problem(_ spec: CalibrationSpec) -> CalibrationError? {
    do throws(CalibrationError) {
      _ = try Calibration(spec)
      return nil
    } catch {
      return error
    }
  }

  private static func finding(
    _ error: CalibrationError, _ path: String, _ kind: EntityKind, _ id: String, _ library: Library
  ) -> Finding {
    let place = library.place(of: path, in: kind, id: id)
    return Finding(
      check: "calibration", message: error.sentence, file: place?.file ?? id, at: place?.position ?? .start, hint: error.advice)
  }

  private static func findings(of study: TableStudyFile, _ library: Library) -> [Finding] {
    guard library.tables[study.id] != nil, let file = library.place(of: "table", in: .tableStudy, id: study.id)?.file,
      !library.findings.contains(where: { $0.file == file && $0.severity == .error })
    else { return [] }
    do {
      let table = try TableStudyTable(study, in: library).table
      return expressions(study, table, library)
    } catch let error as InvalidFiles {
      return error.findings
    } catch let error as SetTableError {
      return [finding(error.sentence, error.advice, "table", study, library)]
    } catch let error as SetTheoryError {
      return [finding(error.sentence, error.advice, "sets", study, library)]
    } catch let error as Finding {
      return [error]
    } catch {
      return [finding("\(error)", "Look at the table and the sets.", "table", study, library)]
    }
  }

  private static func finding(
    _ message: String, _ hint: String, _ path: String, _ study: TableStudyFile, _ library: Library
  ) -> Finding {
    let place = library.place(of: path, in: .tableStudy, id: study.id)
    return Finding(check: id, message: message, file: place?.file ?? study.id, at: place?.position ?? .start, hint: hint)
  }

  private static func expressions(_ study: TableStudyFile, _ table: SetTable, _ library: Library) -> [Finding] {
    var findings: [Finding] = []
    do throws(ExpressionError) {
      _ = try Literal(parsing: study.outcome, over: table)
    } catch {
      findings.append(finding(error.sentence, error.advice, "outcome", study, library))
    }
    let groups = [
      ("expectations", study.expectations), ("necessary", study.necessary), ("impossible", study.impossible), ("theories", study.theories),
    ]
    for (key, items) in groups {
      for (index, item) in items.enumerated() {
        let path = "\(key)/\(index)/expression"
        do throws(ExpressionError) {
          let names = try Expression(parsing: item.expression, over: table).names
          if let stranger = names.first(where: { !study.conditions.contains($0) }) {
            findings.append(
              finding(
                "“\(item.expression)” names “\(stranger)”, which is no condition of the study.",
                "The conditions are: \(study.conditions.joined(separator: ", ")).", path, study, library))
          }
        } catch {
          findings.append(finding(error.sentence, error.advice, path, study, library))
        }
      }
    }
    if let second = study.cutOff(.secondInclCut), second >= study.cutOff(.inclCut) ?? 1 {
      findings.append(
        finding(
          "The second inclusion cut-off \(second) is not below the first.", "Give the higher one as incl-cut.", "cut_offs", study, library))
    }
    return findings
  }
}
