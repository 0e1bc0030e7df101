import Cases
import Studies
import Transfer

extension BriefReport {
  /// What to find out and what to do first.
  var firstSection: [Document.Block] {
    let open = writer.undecided(core: true) + writer.undecided(core: false)
    let lacks = writer.lacking(core: true) + writer.lacking(core: false)
    guard !open.isEmpty || !lacks.isEmpty else { return [] }
    let questions = open.map { need in
      guard let question = need.condition.question?[language], !question.isEmpty else { return writer.name(need) }
      return "\(writer.name(need)): \(question)"
    }
    let first =
      questions.isEmpty
      ? []
      : [
        Document.Block.paragraph(
          say(
            "Diese Fragen können nur Menschen vor Ort beantworten. Wer antwortet, weiß danach, was schon da ist und was zu schaffen wäre.",
            "Only people in the place can answer these questions. Who answers knows afterwards what is there already and what would have to be created."
          )),
        .list(questions + brief.target.openQuestions.map { $0[language] }),
      ]
    let second = lacks.map { need -> String in
      let options = brief.options.filter { $0.links.contains { $0.condition == need.condition.id } }
      let names = options.map { "\($0.measure.code) \($0.measure.name[language])" }
      let text =
        names.isEmpty
        ? say("Dafür kennt der Katalog vor Ort keine Maßnahme.", "For this the catalogue knows no measure in the place.")
        : say("In Frage kommen: \(names.joined(separator: "; ")).", "Options are: \(names.joined(separator: "; ")).")
      return say(
        "\(writer.quoted(writer.name(need))) fehlt nach den Quellen. \(text)",
        "\(writer.quoted(writer.name(need))) is absent according to the sources. \(text)")
    }
    return [.heading(level: 2, text: say("Was zuerst zu klären und zu tun ist", "What to find out and to do first"))] + first
      + (second.isEmpty ? [] : [.list(second)])
  }

  /// How others came by what is open here.
  var exampleSection: [Document.Block] {
    let open = Set(brief.open.map(\.condition.id))
    var seen: Set<String> = []
    let lines = brief.result.target?.examples.compactMap { example -> String? in
      let key = example.caseID + example.condition
      guard open.contains(example.condition), seen.insert(key).inserted else { return nil }
      return say(
        "\(writer.condition(example.condition)), \(caseName(example.caseID)), \(writer.date(example.when)): \(example.text[.de])",
        "\(writer.condition(example.condition)), \(caseName(example.caseID)), \(writer.date(example.when)): \(example.text[.en])")
    }
    guard let lines, !lines.isEmpty else { return [] }
    return [
      .heading(level: 2, text: say("Wie andere dazu kamen", "How others came by it")),
      .paragraph(
        say(
          "Je Fall und Bedingung der erste datierte Schritt. Das zeigt, was dort geschah, nicht, dass es hier ebenso ginge.",
          "Per case and condition the first dated step. It shows what happened there, not that it would go the same way here.")),
      .list(lines),
    ]
  }
}
