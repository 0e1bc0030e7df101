import ArgumentParser
import CaseFiles
import Foundation
import Reports
import SetTheory
import Statistics
import Studies
import Systems
import Transfer

/// Runs a command's work and turns what goes wrong into messages and the exit codes of the contract.
enum Failure {
  static let invalid = ExitCode(2)
  static let blocked = ExitCode(3)
  static let outside = ExitCode(4)

  /// Runs work.
  ///
  /// - Parameters:
  ///   - format: With `json`, the error is JSON too.
  ///   - work: The work.
  /// - Throws: `ExitCode` 2 for invalid data, 4 where an outside tool or room on the disk is missing; what ArgumentParser knows passes.
  static func handled(_ format: OutputFormat = .text, _ work: () throws -> Void) throws {
    do {
      try work()
    } catch let error as InvalidFiles {
      report(error.findings, format)
      throw invalid
    } catch let error as Finding {
      report([error], format)
      throw invalid
    } catch let error as StudyError {
      report("study", error.sentence, error.advice, format)
      throw invalid
    } catch let error as SystemsError {
      report("systems", error.sentence, error.advice, format)
      throw invalid
    } catch let error as StatisticsError {
      report("statistics", error.sentence, error.advice, format)
      throw invalid
    } catch let error as AgreementError {
      report("statistics", error.sentence, error.advice, format)
      throw invalid
    } catch let error as DistanceError {
      report("statistics", error.sentence, error.advice, format)
      throw invalid
    } catch let error as PowerError {
      report("statistics", error.sentence, error.advice, format)
      throw invalid
    } catch let error as SetTableError {
      report("table", error.sentence, error.advice, format)
      throw invalid
    } catch let error as RobustnessError {
      report("robustness", error.sentence, error.advice, format)
      throw invalid
    } catch let error as PeerExportError {
      report("export", error.sentence, error.advice, format)
      throw invalid
    } catch let error as CalibrationError {
      report("calibration", error.sentence, error.advice, format)
      throw invalid
    } catch let error as SetTheoryError {
      report("set-theory", error.sentence, error.advice, format)
      throw invalid
    } catch let error as BundleError {
      report("bundles", error.sentence, error.advice, format)
      throw invalid
    } catch let error as ExpressionError {
      report(error, format)
      throw invalid
    } catch let error as FigureError {
      report("figure", error.sentence, error.advice, format)
      throw invalid
    } catch let error as RendererError {
      report("renderer", error.sentence, error.advice, format)
      throw outside
    } catch let error as OutputError {
      report("output", error.description, "", format)
      throw error.isFullDisk ? outside : ExitCode(1)
    }
  }

  private struct Report: Encodable {
    struct Content: Encodable {
      var code: String
      var message: String
      var file: String?
      var line: Int?
      var column: Int?
      var hint: String
    }

    var error: Content
    var findings: [Finding]?
  }

  private static func report(_ findings: [Finding], _ format: OutputFormat) {
    guard format == .json, let first = findings.first else {
      say(findings.map(\.description).joined(separator: "\n"))
      return
    }
    let content = Report.Content(
      code: first.check, message: first.message, file: first.file, line: first.line, column: first.column,
      hint: first.hint)
    sayJSON(Report(error: content, findings: findings))
  }

  private static func report(_ code: String, _ message: String, _ hint: String, _ format: OutputFormat) {
    guard format == .json else {
      say("error: \(message) \(hint)")
      return
    }
    sayJSON(Report(error: Report.Content(code: code, message: message, hint: hint)))
  }

  private static func report(_ error: ExpressionError, _ format: OutputFormat) {
    guard format == .json else {
      say("error: \(error)")
      return
    }
    sayJSON(
      Report(
        error: Report.Content(code: "expression", message: error.sentence, column: error.column, hint: error.advice)))
  }

  private static func sayJSON(_ report: Report) {
    guard let data = try? JSONWriter.data(report) else { return }
    FileHandle.standardError.write(data)
  }

  private static func say(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }
}
