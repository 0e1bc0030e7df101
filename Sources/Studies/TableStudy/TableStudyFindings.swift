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
      return expressions(study, try table(of: study, in: library).table, library)
    } catch let error as InvalidFiles {
      return error.findings
    } catch {
      return [finding("\(error)", "Look at the table and the sets.", "table", study, library)]
    }
  }

  /// The table of a study.
  ///
  /// - Parameters:
  ///   - study: The study.
  ///   - library: The library that the study is in.
  /// - Returns: The table, calibrated where the study says so.
  /// - Throws: `InvalidFiles` with the places of what is wrong, `StudyError` when the table could not be read.
  static func table(of study: TableStudyFile, in library: Library) throws -> TableStudyTable {
    do {
      return try TableStudyTable(study, in: library)
    } catch let error as SetTableError {
      throw InvalidFiles(findings: [finding(error.sentence, error.advice, "table", study, library)])
    } catch let error as SetTheoryError {
      throw InvalidFiles(findings: [finding(error.sentence, error.advice, "sets", study, library)])
    } catch let error as Finding {
      throw InvalidFiles(findings: [error])
    }
  }

  private static func finding(
    _ message: String, _ hint: String, _ path: String, _ study: TableStudyFile, _ library: Library
  ) -> Finding {
    let place = library.place(of: path, in: .tableStudy, id: study.id)
    return Finding(check: id, message: message, file: place?.file ?? study.id, at: place?.position ?? .start, hint: hint)
  }

  /// The cells of a study's conditions and outcome that are not known or a range; `study run` takes complete tables.
  static func openCells(_ study: TableStudyFile, _ table: SetTable, _ library: Library) throws -> [Finding] {
    let file = try TableStudyTable.file(of: study, in: library)
    let used = Set(study.conditions + [study.outcomeSet])
    let open = study.sets.filter { used.contains($0.name) }.flatMap { set -> [(set: SetSpec, index: Int)] in
      guard let column = try? table.column(set.name) else { return [] }
      return (0..<column.count).filter { !column.isKnown($0) }.map { (set, $0) }
    }
    return open.map { set, index in
      let error = SetTheoryError.unknownCell(column: set.sourceColumn, caseName: table.cases[index])
      return Finding(
        check: "open-cell", message: error.sentence, file: file.name, at: file.position(of: index, in: set.sourceColumn) ?? .start,
        hint: "Find the value out, or leave out the case or the set; gelingen minimize says what holds whatever open cells are.")
    }.sortedByPlace()
  }

  /// What is wrong in the expressions and cut-offs of a study, beside its table.
  static func expressions(_ study: TableStudyFile, _ table: SetTable, _ library: Library) -> [Finding] {
    var findings: [Finding] = []
    do throws(ExpressionError) {
      _ = try Literal(parsing: study.outcome, over: table)
    } catch {
      findings.append(finding("“\(error.text)”: \(error.sentence)", error.advice, "outcome", study, library))
    }
    let groups = [
      ("expectations", study.expectations), ("necessary", study.necessary), ("impossible", study.impossible), ("theories", study.theories),
    ]
    for (key, items) in groups {
      for (index, item) in items.enumerated() {
        let path = "\(key)/\(index)/expression"
        do throws(ExpressionError) {
          let expression = try Expression(parsing: item.expression, over: table)
          if let stranger = expression.names.first(where: { !study.conditions.contains($0) }) {
            findings.append(
              finding(
                "“\(item.expression)” names “\(stranger)”, which is no condition of the study.",
                "The conditions are: \(study.conditions.joined(separator: ", ")).", path, study, library))
          } else if key == "expectations", isContradiction(expression, study, table) {
            let error = SetTableError.contradictoryExpectation(item.expression)
            findings.append(finding(error.sentence, error.advice, path, study, library))
          }
        } catch {
          findings.append(finding("“\(error.text)”: \(error.sentence)", error.advice, path, study, library))
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

  /// Whether an expectation expects what no case can have.
  private static func isContradiction(_ expression: Expression, _ study: TableStudyFile, _ table: SetTable) -> Bool {
    let conditions = try? ConditionNames(
      study.conditions.compactMap { name in (try? table.column(name)).map { ConditionNames.Condition(name: name, kind: $0.kind) } })
    guard let conditions, let product = try? SumOfProducts(expression, of: conditions) else { return false }
    return product.terms?.isEmpty ?? true
  }
}
