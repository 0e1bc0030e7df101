import Cases
import SetTheory
import Studies

extension TableStudyReport {
  /// The sets: what they are called, where they come from, and the memberships.
  var setSection: [Document.Block] {
    let sets = result.study.sets
    let calibrated = sets.contains { $0.calibration != nil }
    let described = Table(
      caption: say("Die Mengen", "The sets"),
      columns: [say("Menge", "Set"), say("steht für", "stands for")]
        + (calibrated ? [say("aus", "from"), say("Anker oder Schwellen", "anchors or thresholds"), say("Grund", "reason")] : []),
      rows: sets.map { set in
        let from = set.calibration.map { [Table.Cell(set.sourceColumn), Table.Cell(numbers($0)), Table.Cell($0.reason?[language] ?? "–")] }
        return [Table.Cell(set.name), Table.Cell(set.label?[language] ?? "–")]
          + (calibrated ? from ?? [Table.Cell(set.sourceColumn), Table.Cell("–"), Table.Cell("–")] : [])
      })
    return [
      .heading(level: 2, text: say("Fälle und Mengen", "Cases and sets")), .table(described), .table(membershipTable),
    ]
  }

  private func numbers(_ calibration: CalibrationSpec) -> String {
    (calibration.anchors.isEmpty ? calibration.thresholds : calibration.anchors).map { number($0) }.joined(separator: "; ")
  }

  private func number(_ value: Double) -> String {
    let magnitude = abs(value)
    let digits = magnitude == magnitude.rounded() ? String(Int(magnitude)) : String(magnitude)
    let text = (value < 0 ? "−" : "") + digits
    return language == .de ? text.split(separator: ".").joined(separator: ",") : text
  }

  private var membershipTable: Table {
    let columns = result.table.table.columns
    return Table(
      caption: say("Zugehörigkeiten", "Memberships"), columns: [say("Fall", "Case")] + columns.map(\.name),
      rows: result.table.table.cases.indices.map { index in
        [Table.Cell(result.table.table.cases[index])]
          + columns.map { column in
            let value = column.lower[index]
            let text = column.kind == .fuzzy ? language.decimal(value) : String(Int(value))
            return Table.Cell(text, .number)
          }
      })
  }

  /// The study's theories beside the models.
  var theorySection: [Document.Block] {
    guard !result.outcome.theories.isEmpty, !result.hasBlockedClaims else { return [] }
    let theories = result.outcome.theories
    return [.heading(level: 2, text: say("Theorie und Befund", "Theory and evidence"))]
      + theories.map { item in
        let name = theories.contains { $0.model > 1 } ? say(" (Modell \(item.model))", " (model \(item.model))") : ""
        var table = FitReport.theoryTable(item.evaluation, writer)
        table.caption += name
        return .table(table)
      }
  }

  /// The design checks.
  var checkSection: [Document.Block] {
    [.heading(level: 2, text: say("Wie weit der Befund trägt", "How far the finding carries"))]
      + CheckTable.blocks(result.checks, language: language)
      + PlanReport.blocks(result.plan, language: language)
  }

  /// How it was done, and what it cannot say.
  var methodSection: [Document.Block] {
    let study = result.study
    var blocks: [Document.Block] = [
      .heading(level: 2, text: say("Vorgehen und Grenzen", "Method and limits")),
      .item(name: say("Auswahl der Fälle.", "Choice of cases."), text: study.selection[language]),
      .item(name: say("Herkunft der Werte.", "Origin of the values."), text: study.provenance[language]),
    ]
    blocks += study.cutOffs.map { cut in
      .item(name: "\(name(cut.parameter)): \(number(cut.value)).", text: cut.reason[language])
    }
    blocks += reasoned(study.expectations, say("Erwartet", "Expected"))
    blocks += reasoned(study.necessary, say("Notwendig nach der Theorie", "Necessary by theory"))
    blocks += reasoned(study.impossible, say("Unmöglich", "Impossible"))
    blocks += reasoned(study.theories, say("Theorie", "Theory"))
    if !study.limits.isEmpty {
      blocks += [
        .heading(level: 3, text: say("Was die Studie nicht sagen kann", "What the study cannot say")),
        .list(study.limits.map { $0[language] }),
      ]
    }
    return blocks
  }

  /// What a threshold is called, with the key of the study file.
  private func name(_ parameter: TableStudyFile.CutOff.Parameter) -> String {
    let name =
      switch parameter {
      case .inclCut: say("Konsistenz einer Zeile", "Consistency of a row")
      case .secondInclCut: say("Konsistenz, ab der eine Zeile ein Widerspruch ist", "Consistency from which a row is a contradiction")
      case .priCut: say("PRI einer Zeile", "PRI of a row")
      case .nCut: say("Fälle einer Zeile", "Cases of a row")
      case .necessityInclCut: say("Konsistenz der Notwendigkeit", "Consistency of necessity")
      case .necessityCovCut: say("Abdeckung der Notwendigkeit", "Coverage of necessity")
      case .necessityRonCut: say("Relevanz der Notwendigkeit", "Relevance of necessity")
      case .necessityDepth: say("Literale in einer notwendigen Menge", "Literals in a necessary set")
      }
    return "\(name) (\(parameter.rawValue))"
  }

  private func reasoned(_ items: [TableStudyFile.Reasoned], _ name: String) -> [Document.Block] {
    items.map { item in
      let source = item.source.map { " [\($0)\(item.locator.map { ", \($0)" } ?? "")]" } ?? ""
      return .item(name: "\(name): \(item.expression).", text: item.reason[language] + source)
    }
  }

  /// The sources.
  var sourceSection: [Document.Block] {
    guard !result.sources.isEmpty else { return [] }
    let sources = result.sources.map { source in
      let year = source.year.map { " (\($0))" } ?? say(" (o.\u{A0}J.)", " (n.d.)")
      return "\(source.authors.joined(separator: ", "))\(year): \(source.title). [\(source.id)]"
    }
    return [.heading(level: 2, text: say("Quellen", "Sources")), .list(sources)]
  }
}
