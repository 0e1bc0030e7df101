public import Cases
public import Foundation
import SetTheory
public import Studies

/// What came out of a sweep, as a document and as data; made from the counts alone, so that merged parts give what one run gives.
public enum SweepReport {
  /// The most solutions shown in a document.
  static let mostSolutions = 15

  /// The document.
  ///
  /// - Parameters:
  ///   - sweep: The counts.
  ///   - language: The language.
  /// - Returns: The document.
  public static func document(_ sweep: SweepShard, language: Language) -> Document {
    let writer = SetWriter(language: language)
    let parameters = sweep.parameters
    let title = writer.say("Viele Festlegungen zugleich anders", "Many choices different at once")
    var facts = [
      writer.say(
        "\(language.grouped(sweep.runs)) Durchläufe, Startwert \(parameters.seed).",
        "\(language.grouped(sweep.runs)) runs, seed \(parameters.seed).")
    ]
    if sweep.shards > 1 {
      facts.append(writer.say("Teil \(sweep.shard) von \(sweep.shards).", "Part \(sweep.shard) of \(sweep.shards)."))
    }
    if parameters.mostDropped > 0 {
      facts.append(
        parameters.mostDropped == 1
          ? writer.say("In jedem Durchlauf fehlt höchstens ein Fall.", "At most one case is left out in each run.")
          : writer.say(
            "In jedem Durchlauf fehlen höchstens \(parameters.mostDropped) Fälle.",
            "At most \(parameters.mostDropped) cases are left out in each run."))
    }
    if parameters.openCells > 0 {
      facts.append(
        writer.say(
          "\(parameters.openCells) Zellen sind unbekannt; in jedem Durchlauf wird für jede ein Wert gezogen.",
          "\(parameters.openCells) cells are not known; a value is drawn for each in every run."))
    }
    let blocks =
      unfinished(sweep, writer) + [.paragraph(summary(sweep, writer)), .table(solutions(sweep, writer))] + terms(sweep, writer)
      + halves(sweep, writer) + [.paragraph(caution(writer))]
    return Document(
      language: language, title: title,
      subtitle: writer.say(
        "Ergebnis \(parameters.outcome), \(RobustnessWords.name(parameters.solution, writer))",
        "Outcome \(parameters.outcome), \(RobustnessWords.name(parameters.solution, writer))"),
      facts: facts, blocks: Document.numbered(blocks, in: language),
      footer: writer.footer(version: sweep.version, fingerprint: sweep.inputSHA256))
  }

  private static func unfinished(_ sweep: SweepShard, _ writer: SetWriter) -> [Document.Block] {
    guard !sweep.isFinished else { return [] }
    let count = SweepShard.runs(of: sweep.shard, sweep.shards, sweep.parameters.runs).count
    return [
      .notice(
        title: writer.say("Abgebrochen.", "Interrupted."),
        text: writer.say(
          "Von \(count) Durchläufen liegen die ersten \(sweep.runs) vor.", "Of \(count) runs the first \(sweep.runs) were done."))
    ]
  }

  private static func percent(_ part: Int, _ all: Int, _ writer: SetWriter) -> String {
    all > 0 ? writer.language.decimal(Double(part) / Double(all) * 100, places: 1) + " %" : "–"
  }

  static func model(_ terms: [String]) -> String { terms.isEmpty ? "0" : terms.joined(separator: " + ") }

  static func text(_ solution: SweepShard.Solution, _ writer: SetWriter) -> String {
    if let reason = solution.none { return writer.say("keine Lösung", "no solution") + " (\(word(reason, writer)))" }
    let shown = solution.models.prefix(3).map(model).joined(separator: writer.say(" oder ", " or "))
    let more = solution.models.count - min(3, solution.models.count)
    return more == 0 ? shown : shown + writer.say(" und \(more) weitere Modelle", " and \(more) more models")
  }

  private static func word(_ reason: String, _ writer: SetWriter) -> String {
    switch reason {
    case "no-positive-row": writer.say("keine Zeile gilt als vorhanden", "no row is coded present")
    case "all-contradictory": writer.say("alle Zeilen sind Widersprüche", "all rows are contradictions")
    case "outcome-does-not-vary": writer.say("das Ergebnis ist überall gleich", "the outcome is the same everywhere")
    case "no-calibration": writer.say("so nicht kalibrierbar", "no such calibration")
    default: writer.say("kein Fall bleibt", "no case is left")
    }
  }

  private static func summary(_ sweep: SweepShard, _ writer: SetWriter) -> String {
    let same = sweep.solutions.filter(\.isSame).reduce(0) { $0 + $1.runs }
    let none = sweep.solutions.filter { $0.none != nil }.reduce(0) { $0 + $1.runs }
    let different = sweep.solutions.count { $0.none == nil }
    var parts: [String] = []
    if let whole = sweep.whole {
      let own = whole.isEmpty ? writer.say("keine", "none") : whole.prefix(3).map(model).joined(separator: writer.say(" oder ", " or "))
      parts.append(
        writer.say(
          "Die Lösung, wie sie steht (\(own)), kam in \(percent(same, sweep.runs, writer)) der Durchläufe heraus.",
          "The solution as it stands (\(own)) came out in \(percent(same, sweep.runs, writer)) of the runs."))
    } else {
      parts.append(
        writer.say(
          "Unbekannte Zellen lassen offen, welche Lösung die Tabelle hat.", "Unknown cells leave open which solution the table has."))
    }
    parts.append(
      writer.say(
        "Insgesamt gab es \(different) verschiedene Lösungen; in \(percent(none, sweep.runs, writer)) der Durchläufe gab es keine.",
        "There were \(different) different solutions in all; in \(percent(none, sweep.runs, writer)) of the runs there was none."))
    return parts.joined(separator: " ")
  }

  private static func solutions(_ sweep: SweepShard, _ writer: SetWriter) -> Table {
    let shown = sweep.solutions.prefix(mostSolutions)
    let rest = sweep.solutions.dropFirst(mostSolutions)
    let rows = shown.map { solution in
      [
        Table.Cell(text(solution, writer) + (solution.isSame ? writer.say(" (wie gesetzt)", " (as set)") : "")),
        Table.Cell(writer.language.grouped(solution.runs), .number), Table.Cell(percent(solution.runs, sweep.runs, writer), .number),
      ]
    }
    let more = rest.reduce(0) { $0 + $1.runs }
    return Table(
      caption: writer.say("Lösungen nach Häufigkeit", "Solutions by frequency"),
      columns: [writer.say("Lösung", "solution"), writer.say("Durchläufe", "runs"), writer.say("Anteil", "share")], rows: Array(rows),
      note: rest.isEmpty
        ? nil
        : writer.say(
          "\(rest.count) weitere Lösungen in zusammen \(percent(more, sweep.runs, writer)) der Durchläufe; die Daten enthalten alle.",
          "\(rest.count) more solutions in \(percent(more, sweep.runs, writer)) of the runs together; the data hold all of them."))
  }

  /// In how many runs a term is in every, and in some model.
  static func uses(_ sweep: SweepShard) -> [(term: String, all: Int, some: Int)] {
    var all: [String: Int] = [:]
    var some: [String: Int] = [:]
    for solution in sweep.solutions {
      for term in Set(solution.models.joined()) {
        some[term, default: 0] += solution.runs
        if solution.models.allSatisfy({ $0.contains(term) }) { all[term, default: 0] += solution.runs }
      }
    }
    return some.keys.map { ($0, all[$0] ?? 0, some[$0] ?? 0) }.sorted { ($1.all, $1.some, $0.term) < ($0.all, $0.some, $1.term) }
  }

  private static func terms(_ sweep: SweepShard, _ writer: SetWriter) -> [Document.Block] {
    let own = Set((sweep.whole ?? []).joined())
    let rows = uses(sweep).prefix(mostSolutions).map { use in
      [
        Table.Cell(use.term + (own.contains(use.term) ? writer.say(" (wie gesetzt)", " (as set)") : "")),
        Table.Cell(percent(use.all, sweep.runs, writer), .number), Table.Cell(percent(use.some, sweep.runs, writer), .number),
      ]
    }
    guard !rows.isEmpty else { return [] }
    return [
      .table(
        Table(
          caption: writer.say("Terme: in welchem Anteil der Durchläufe", "Terms: in what share of the runs"),
          columns: [
            writer.say("Term", "term"), writer.say("in allen Modellen", "in every model"),
            writer.say("in mindestens einem", "in at least one"),
          ],
          rows: Array(rows)))
    ]
  }

  private static func halves(_ sweep: SweepShard, _ writer: SetWriter) -> [Document.Block] {
    guard sweep.whole != nil, !sweep.halves.isEmpty else { return [] }
    let rows = zip(sweep.parameters.inputs, sweep.halves).map { input, half in
      [
        Table.Cell(RobustnessWords.name(id: input.parameter, writer)),
        Table.Cell("\(number(input.lower, writer)) … \(number(input.upper, writer))"),
        Table.Cell(percent(half.sameBelow, half.below, writer), .number), Table.Cell(percent(half.sameAbove, half.above, writer), .number),
      ]
    }
    return [
      .table(
        Table(
          caption: writer.say("Gleiche Lösung, je nachdem, wo eine Festlegung lag", "The same solution, by where a choice lay"),
          columns: [
            writer.say("Festlegung", "choice"), writer.say("gezogen aus", "drawn from"),
            writer.say("gleich, wenn darunter", "same where below"), writer.say("gleich, wenn darüber", "same where above"),
          ], rows: rows))
    ]
  }

  private static func number(_ value: Double, _ writer: SetWriter) -> String {
    value == value.rounded() ? writer.language.decimal(value, places: 0) : writer.language.decimal(value, places: abs(value) >= 100 ? 1 : 3)
  }

  private static func caution(_ writer: SetWriter) -> String {
    writer.say(
      "Die Anteile sagen, wie viel an Festlegungen hängt, die auch anders hätten ausfallen können; wie weit sie reichen, ist gesetzt. Wahrscheinlichkeiten sind sie nicht.",
      "The shares say how much hangs on choices that could have been others; how far these reach is set. They are no probabilities.")
  }

  /// One row per solution, the models joined.
  ///
  /// - Parameter sweep: The counts.
  /// - Returns: The table.
  public static func table(_ sweep: SweepShard) -> DataTable {
    DataTable(
      name: "sweep", columns: ["solution", "none", "models", "complete", "same", "runs", "share"],
      rows: sweep.solutions.map { solution in
        [
          .text(solution.models.map(model).joined(separator: "; ")), .text(solution.none ?? ""), .count(solution.models.count),
          .flag(solution.isComplete), .flag(solution.isSame), .count(solution.runs),
          .number(sweep.runs > 0 ? Double(solution.runs) / Double(sweep.runs) : 0),
        ]
      })
  }

  /// The counts as JSON, `gelingen.robustness-shard/1`.
  ///
  /// - Parameter sweep: The counts.
  /// - Returns: The same bytes for the same counts.
  /// - Throws: An encoding error.
  public static func json(_ sweep: SweepShard) throws -> Data { try JSONWriter.data(sweep) }

  /// What the JSON form holds beside schema, version and fingerprint, as JSON Schema.
  static var schemaProperties: [String: Any] {
    let (count, text) = (SchemaParts.count, SchemaParts.text)
    let (names, number): ([String: Any], [String: Any]) = (SchemaParts.list(text), ["type": "number"])
    let (flag, positive): ([String: Any], [String: Any]) = (["type": "boolean"], ["type": "integer", "minimum": 1])
    return [
      "parameters": SchemaParts.object(
        [
          "study": text, "outcome": text, "conditions": names, "solution": text, "models": text, "contradictions": text,
          "expectations": text,
          "necessary": names, "impossible": names, "exclude_untenable": flag, "incl_cut": SchemaParts.share,
          "lower_incl_cut": SchemaParts.share, "pri_cut": SchemaParts.share, "n_cut": positive, "limit": positive,
          "inputs": SchemaParts.list(SchemaParts.object(["parameter": text, "value": number, "lower": number, "upper": number])),
          "drop": count, "open_cells": count, "seed": count, "runs": positive,
        ], optional: ["study", "expectations", "lower_incl_cut"]),
      "shard": positive, "shards": positive, "runs": count, "whole": SchemaParts.list(names),
      "solutions": SchemaParts.list(
        SchemaParts.object(
          ["models": SchemaParts.list(names), "complete": flag, "none": text, "same": flag, "runs": positive], optional: ["none"])),
      "halves": SchemaParts.list(SchemaParts.object(["below": count, "same_below": count, "above": count, "same_above": count])),
    ]
  }
}
