import Cases
import Membership
import SetTheory
import Studies

extension AppendixReport {
  /// A study over case files: cells, rules of coding, truth table, what is settled, checks, method, every claim.
  func caseFileBlocks(_ part: StudyAppendix.CaseFilePart) -> [Document.Block] {
    let report = StudyReport(result: part.result, language: language)
    return caseSection(part.result) + report.inclusionSection + report.matrixSection + ruleSection(part) + report.agreementSection
      + truthTableSection(part) + report.partialSection + robustnessSection(part) + report.checkSection + report.methodSection
      + claimSection(part)
  }

  private func caseSection(_ result: StudyResult) -> [Document.Block] {
    let report = StudyReport(result: result, language: language)
    return [
      .heading(level: 2, text: say("Die Fälle", "The cases")),
      .table(
        Table(
          caption: say("Was untersucht wird", "What is studied"),
          columns: [
            say("Fall", "Case"), say("Kürzel", "id"), say("Orte", "places"), say("Entstehungslogik", "origin logic"),
            say("Angaben", "claims"),
          ],
          rows: result.cases.map { item in
            [
              Table.Cell(item.name[language]), Table.Cell(item.id), Table.Cell(item.places.joined(separator: ", ")),
              Table.Cell(report.logicName(item.origin)), Table.Cell(String(result.claims.count { $0.caseID == item.id }), .number),
            ]
          })),
    ]
  }

  // MARK: Rules

  private func ruleSection(_ part: StudyAppendix.CaseFilePart) -> [Document.Block] {
    let kind =
      part.setting.kind == .fuzzy
      ? say("Jede Zelle ist ein Grad von 0 bis 1.", "Each cell is a degree from 0 to 1.")
      : say("Über 0,5 gilt eine Zelle als 1, darunter als 0.", "Above 0.5 a cell counts as 1, below as 0.")
    let graded = part.codebook.filter { $0.degrees != nil }
    let table = Table(
      caption: say("Wann ein Fall welchen Grad bekommt", "When a case gets which degree"),
      columns: [say("Bedingung", "Condition"), "1", "0,67", "0,33", "0"].map { language == .de ? $0 : $0.replacing(",", with: ".") },
      rows: graded.compactMap { condition in
        condition.degrees.map { degrees in
          [Table.Cell("\(condition.name[language]) (\(condition.code))")]
            + [degrees.fullyIn, degrees.moreIn, degrees.moreOut, degrees.fullyOut].map { Table.Cell($0[language]) }
        }
      })
    return [
      .heading(level: 2, text: say("Regeln der Kodierung", "Rules of coding")),
      .paragraph(
        say(
          "Kodiert wird, was Quellen sagen, nach diesen Begriffen und Graden. Was keine Quelle sagt, bleibt unbekannt; widersprechen sich Quellen, steht eine Spanne. ",
          "Coded is what sources say, by these concepts and degrees. What no source says stays unknown; where sources contradict each other, there is a range. "
        )
          + kind + (part.setting.reason.map { " \($0[language])" } ?? "")),
    ] + part.codebook.map { definition($0, part) } + (graded.isEmpty ? [] : [.table(table)])
  }

  private func definition(_ condition: Condition, _ part: StudyAppendix.CaseFilePart) -> Document.Block {
    let names = condition.derived.map { derived in
      derived.of.map { id in part.codebook.first { $0.id == id }?.name[language] ?? id }.joined(separator: ", ")
    }
    let derived = names.map { say(" Das Kleinere von: \($0).", " The smaller of: \($0).") } ?? ""
    let source = condition.source.map { " [\($0)\(condition.locator.map { ", \($0)" } ?? "")]" } ?? ""
    return .item(name: "\(condition.name[language]) (\(condition.code)).", text: condition.definition[language] + derived + source)
  }

  // MARK: Truth table

  private func truthTableSection(_ part: StudyAppendix.CaseFilePart) -> [Document.Block] {
    let heading = Document.Block.heading(level: 2, text: say("Wahrheitstafel", "Truth table"))
    guard let rendering = AppendixData.truthTable(part.sets, part.setting, language: language) else {
      return [
        heading,
        .paragraph(
          say(
            "Es gibt keine: Das Ergebnis unterscheidet sich nicht zwischen den Fällen. Jede Zeile wäre als vorhanden kodiert, und jedes Modell daraus sagte nichts. "
              + "Welche Kombinationen vorkommen, zeigen die Bedingungen in jedem Fall.",
            "There is none: the outcome does not differ between the cases. Every row would be coded present, and no model from it would say anything. "
              + "Which configurations occur is shown by the conditions in each case.")),
      ]
    }
    let names = part.sets.conditions.conditions.map { condition in
      "\(condition.name) = \(part.result.conditions.first { $0.code == condition.name }?.name[language] ?? condition.name)"
    }
    return [
      heading,
      .paragraph(
        names.joined(separator: ", ")
          + say(
            ". Schlussfolgerungen des Vergleichs selbst zählen nicht mit.", ". Conclusions of the comparison itself do not count.")),
    ] + rendering.document.blocks.map(lowered)
  }

  // MARK: Robustness

  private func robustnessSection(_ part: StudyAppendix.CaseFilePart) -> [Document.Block] {
    [
      .heading(
        level: 2, text: say("Was ohne einzelne Quellen, Personen und Fälle bleibt", "What is left without single sources, coders and cases")
      )
    ] + EvidenceRobustnessReport.blocks(part.robustness, language: language).map(lowered)
  }

  // MARK: Claims

  private func claimSection(_ part: StudyAppendix.CaseFilePart) -> [Document.Block] {
    let result = part.result
    let tables = result.cases.compactMap { item -> Document.Block? in
      let claims = result.claims.filter { $0.caseID == item.id }
      return claims.isEmpty ? nil : .table(claimTable(item, claims, part))
    }
    guard !tables.isEmpty else { return [] }
    return [
      .heading(level: 2, text: say("Jede Angabe mit Fundstelle", "Every claim with its place")),
      .paragraph(
        say(
          "In unseren Worten; wörtlich steht nur, was in Anführungszeichen steht. Selbst: Der Fall spricht über sich.",
          "In our words; literal is only what stands in quotation marks. Self: the case speaks about itself.")),
    ] + tables
  }

  private func claimTable(
    _ item: StudyResult.CaseSummary, _ claims: [StudyResult.ClaimSummary], _ part: StudyAppendix.CaseFilePart
  ) -> Table {
    Table(
      caption: item.name[language],
      columns: [
        say("Bedingung", "Condition"), say("sagt", "says"), say("Angabe", "claim"), say("Quelle und Ort", "source and place"),
        say("Kodierung", "coding"),
      ],
      rows: claims.map { claim in
        let quote = claim.quote.map { say(" „\($0)“", " “\($0)”") } ?? ""
        let coding = part.coding[claim.id].map { "\($0.coder), \(language.text($0.coded))" }
        return [
          Table.Cell(part.codebook.first { $0.id == claim.condition }?.code ?? claim.condition), says(claim.says),
          Table.Cell(claim.statement[language] + quote),
          Table.Cell("\(claim.source), \(claim.locator)" + (claim.isSelfReport ? say(" (selbst)", " (self)") : "")),
          Table.Cell(([basis(claim.basis), confidence(claim.confidence)] + [coding].compactMap { $0 }).joined(separator: "; ")),
        ]
      })
  }

  private func says(_ says: Claim.Says?) -> Table.Cell {
    switch says {
    case .present: Table.Cell("● " + say("da", "there"), .present)
    case .absent: Table.Cell("○ " + say("fehlt", "absent"), .absent)
    case .mixed: Table.Cell("◐ " + say("teils", "in part"), .undecided)
    case .planned: Table.Cell("· " + say("geplant", "planned"), .unknown)
    case nil: Table.Cell("–")
    }
  }

  private func basis(_ basis: Claim.Basis) -> String {
    switch basis {
    case .stated: say("so gesagt", "stated")
    case .reported: say("berichtet", "reported")
    case .judged: say("unser Urteil", "our judgement")
    case .derived: say("abgeleitet", "derived")
    case .finding: say("Schluss der Quelle", "the source’s conclusion")
    }
  }

  private func confidence(_ confidence: Claim.Confidence) -> String {
    switch confidence {
    case .high: say("sicher", "high confidence")
    case .medium: say("mittel", "medium confidence")
    case .low: say("unsicher", "low confidence")
    }
  }
}
