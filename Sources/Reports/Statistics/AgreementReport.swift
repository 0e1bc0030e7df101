public import Cases
import Statistics
public import Studies

/// The agreement of coders as a document.
public struct AgreementReport: Sendable {
  let result: CoderAgreement
  let writer: SetWriter
  /// What a group is called; groups are conditions where claims were read again.
  let name: @Sendable (String) -> String

  /// The document.
  ///
  /// - Parameters:
  ///   - result: The agreement.
  ///   - language: The language.
  ///   - version: The version of the program.
  ///   - name: What a group is called; without it as in the table.
  /// - Returns: The document.
  public static func document(
    _ result: CoderAgreement, language: Language, version: String, name: @escaping @Sendable (String) -> String = { $0 }
  ) -> Document {
    let writer = SetWriter(language: language)
    let report = AgreementReport(result: result, writer: writer, name: name)
    return Document(
      language: language, title: writer.say("Übereinstimmung der Kodierenden", "Agreement of coders"), subtitle: report.subtitle,
      facts: [report.scale], blocks: [.paragraph(report.summary), .table(report.alphas)] + report.disagreements,
      footer: writer.footer(version: version, fingerprint: result.fingerprint))
  }

  private func say(_ de: String, _ en: String) -> String { writer.say(de, en) }
  private func decimal(_ value: Double) -> String { writer.language.decimal(value, places: 3) }

  private var subtitle: String {
    say(
      "\(result.coders.joined(separator: ", ")) über \(result.total.units) Einheiten",
      "\(result.coders.joined(separator: ", ")) on \(result.total.units) units")
  }

  private var scale: String {
    switch result.request.metric {
    case .nominal: say("Skala: nominal (gleich oder nicht).", "Level: nominal (the same or not).")
    case .ordinal: say("Skala: ordinal (Reihenfolge).", "Level: ordinal (order).")
    case .interval: say("Skala: Intervall (Abstände).", "Level: interval (differences).")
    }
  }

  private var summary: String {
    guard let alpha = result.total.alpha, let interval = result.total.interval else { return "" }
    let value = decimal(alpha.alpha)
    let span =
      interval.lower.flatMap { lower in interval.upper.map { (lower, $0) } }
      .map { say(" (\(text($0.0, $0.1)))", " (\(text($0.0, $0.1)))") } ?? ""
    let reading: String
    if alpha.alpha >= 0.8 {
      reading = say("Ab 0,8 gelten Kodierungen als verlässlich", "From 0.8 on codings count as reliable")
    } else if alpha.alpha >= 0.667 {
      reading = say(
        "Von 0,667 bis 0,8 erlauben Kodierungen nur vorläufige Schlüsse", "From 0.667 to 0.8 codings allow tentative conclusions only")
    } else {
      reading = say(
        "Unter 0,667 gelten Kodierungen als nicht verlässlich genug", "Below 0.667 codings do not count as reliable enough")
    }
    return say("Krippendorffs Alpha: \(value)\(span). ", "Krippendorff’s alpha: \(value)\(span). ") + reading
      + say(" (Faustregeln von Krippendorff). ", " (Krippendorff’s rules of thumb). ") + writer.assumption(.randomDrawOfUnits)
  }

  private func text(_ lower: Double, _ upper: Double) -> String {
    let level = writer.language.percent(result.request.level)
    return say("\(level): \(decimal(lower)) bis \(decimal(upper))", "\(level): \(decimal(lower)) to \(decimal(upper))")
  }

  private var alphas: Table {
    let level = writer.language.percent(result.request.level)
    let undefined = ([result.total] + result.groups).compactMap(\.interval).contains { $0.undefined > 0 }
    return Table(
      caption: say("Krippendorffs Alpha", "Krippendorff’s alpha"),
      columns: [
        say("Einheiten", "Units"), say("Zahl", "number"), say("mit mindestens zwei Urteilen", "with two ratings or more"),
        say("gleiche Paare", "equal pairs"), "α", say("Intervall, \(level)", "interval, \(level)"),
      ], rows: ([result.total] + result.groups).map(row),
      note: say(
        "α: 1 bei voller Übereinstimmung, 0 bei so viel, wie der Zufall erwarten lässt, darunter bei gegenläufigen Urteilen. Gleiche Paare zählen den Zufall mit. "
          + "Das Intervall kommt aus \(writer.language.grouped(result.request.draws)) Ziehungen der Einheiten mit Zurücklegen (Startwert \(result.request.seed)); bei wenigen "
          + "Einheiten ist es meist zu schmal.",
        "α: 1 for full agreement, 0 for as much as chance lets expect, below 0 for opposed ratings. Equal pairs include chance. The interval comes from "
          + "\(writer.language.grouped(result.request.draws)) resamples of the units (seed \(result.request.seed)); with few units it is usually too narrow."
      )
        + (undefined
          ? say(
            " Ziehungen, in denen alle Urteile gleich sind, haben kein α und bleiben weg.",
            " Resamples whose ratings are all the same have no α and are left out.")
          : "") + obstacles)
  }

  private func row(_ group: CoderAgreement.Group) -> [Table.Cell] {
    let interval = group.interval.flatMap { interval in interval.lower.flatMap { lower in interval.upper.map { (lower, $0) } } }
    return [
      Table.Cell(group.name.map(name) ?? say("alle", "all")), writer.cell("\(group.units)"), writer.cell("\(group.comparableUnits)"),
      writer.cell(say("\(group.equalPairs) von \(group.pairs)", "\(group.equalPairs) of \(group.pairs)")),
      writer.cell(group.alpha.map { decimal($0.alpha) }),
      writer.cell(interval.map { say("\(decimal($0.0)) bis \(decimal($0.1))", "\(decimal($0.0)) to \(decimal($0.1))") }),
    ]
  }

  /// Why groups have no alpha.
  private var obstacles: String {
    let constant = names { if case .constantRatings = $0 { true } else { false } }
    let single = names { if case .nothingToCompare = $0 { true } else { false } }
    var text = ""
    if !constant.isEmpty {
      text += say(
        " Alle Urteile gleich, deshalb ohne α: \(constant).", " All ratings the same, and therefore without α: \(constant).")
    }
    if !single.isEmpty {
      text += say(" Keine Einheit mit zwei Urteilen: \(single).", " No unit with two ratings: \(single).")
    }
    return text
  }

  private func names(_ isMeant: (AgreementError) -> Bool) -> String {
    result.groups.filter { $0.obstacle.map(isMeant) ?? false }.compactMap(\.name).map(name).joined(separator: ", ")
  }

  private var disagreements: [Document.Block] {
    let heading = Document.Block.heading(level: 2, text: say("Wo die Urteile auseinandergehen", "Where ratings differ"))
    guard !result.disagreements.isEmpty else {
      return [heading, .paragraph(say("Nirgends.", "Nowhere."))]
    }
    let shown = result.disagreements.count
    let count =
      shown == result.disagreementsTotal
      ? "\(shown)" : say("\(shown) von \(result.disagreementsTotal)", "\(shown) of \(result.disagreementsTotal)")
    let hasGroups = result.request.group != nil
    return [
      heading,
      .table(
        Table(
          caption: say("Einheiten mit verschiedenen Urteilen: \(count)", "Units with different ratings: \(count)"),
          columns: [say("Einheit", "Unit")] + (hasGroups ? [result.request.group ?? ""] : []) + result.coders,
          rows: result.disagreements.map { item in
            [Table.Cell(item.unit)] + (hasGroups ? [Table.Cell(item.group ?? "–")] : []) + item.ratings.map { Table.Cell($0 ?? "–") }
          })),
    ]
  }
}
