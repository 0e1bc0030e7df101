import Cases

extension Shapes {
  static let study = Shape.object([
    idField,
    Field("title", .localized, .required, de: "Titel.", en: "The title."),
    Field("question", .localized, .required, de: "Frage.", en: "The question."),
    Field(
      "cases", .list(.reference(.case)), .required,
      de: "Fälle; leer ([]), wenn es die Teile des Programms unter inclusion sind.",
      en: "The cases; empty ([]) where they are the parts of the programme under inclusion."),
    Field("inclusion", inclusion, de: "Welche Vorhaben Fälle sind.", en: "Which projects are cases."),
    Field(
      "units", .choice(StudyFile.Units.self), .standard("whole"),
      de: "Fälle als Ganzes oder nach Teilen.", en: "Cases as a whole or by their parts."),
    Field("selection", .localized, .required, de: "Wie die Fälle gewählt wurden.", en: "How the cases were chosen."),
    Field(
      "universe", .localized,
      de: "Welche Fälle es insgesamt gibt, aus denen gewählt wurde, soweit bekannt.",
      en: "All cases that could have been chosen, as far as that is known."),
    Field("unit_of_analysis", .localized, de: "Was ein Fall ist.", en: "What one case is."),
    Field("outcome", .reference(.outcome), .required, de: "Ergebnis.", en: "The outcome."),
    Field(
      "other_outcomes", .list(.reference(.outcome)),
      de: "Weitere Ergebnisse, die berichtet werden.", en: "Outcomes reported beside it."),
    Field(
      "later_outcomes", .list(.reference(.outcome)),
      de: "Ergebnisse einer zweiten Welle: was die spätesten Quellen dazu sagen.",
      en: "Outcomes of a second wave: what the latest sources say of them."),
    Field("sets", studySets, de: "Wie Zellen als Mengen gelesen werden.", en: "How cells are read as sets."),
    Field("conditions", .reference(.list), .required, de: "Liste der Bedingungen.", en: "The list of conditions."),
    Field("further_conditions", .reference(.list), de: "Zweite Liste.", en: "A second list."),
    Field(
      "statements", .reference(.statements),
      de: "Aussagen, an denen das Ergebnis gemessen wird.", en: "Statements to hold the result against."),
    Field("blocks", .list(.reference(.block)), de: "Kontextblöcke.", en: "Context blocks."),
    Field("measures", .reference(.source), de: "Quelle der Maßnahmen.", en: "The source of the measures."),
    Field(
      "further_measures", .list(.reference(.source)),
      de: "Weitere Quellen von Maßnahmen.", en: "Further sources of measures."),
    Field(
      "confidence_level", .number(0.5...0.9999), .standard("0.95"),
      de: "Vertrauensniveau.", en: "The confidence level."),
    Field("confidence_reason", .localized, de: "Warum dieses Niveau.", en: "Why that level."),
    Field(
      "smallest_group", .number(1...100), .standard("1"),
      de: "Entstehungslogiken mit weniger Fällen werden nicht einzeln ausgewiesen, etwa 3.",
      en: "Origin logics with fewer cases are not shown apart, such as 3."),
    Field("limits", .list(.localized), de: "Was die Studie nicht sagen kann.", en: "What the study cannot say."),
    Field("date", .date, .required, de: "Stand der Daten.", en: "The date of the data."),
  ])

  private static let inclusion = Shape.object([
    Field(
      "programme", .reference(.case),
      de: "Programm, dessen Teile in Frage kommen.", en: "The programme whose parts are the candidates."),
    Field(
      "criteria", .list(.reference(.condition)),
      de: "Kriterien, die ein Fall alle erfüllen muss.", en: "Criteria, all of which a case must meet."),
    Field(
      "undecided", .choice(StudyInclusion.Undecided.self), .standard("include"),
      de: "include: ein offenes Kriterium schließt nicht aus · exclude: es schließt aus.",
      en: "include: an open criterion does not exclude · exclude: it does."),
    Field("reason", .localized, .required, de: "Warum diese Auswahl.", en: "Why this choice."),
    Field(
      "left_out",
      .list(
        .object([
          Field("case", .reference(.case), .required, de: "Kennung des Falls.", en: "The case's id."),
          Field("reason", .localized, .required, de: "Warum er fehlt.", en: "Why it is left out."),
        ])),
      de: "Fälle, die man erwarten könnte, und warum sie fehlen.", en: "Cases one might expect, and why they are left out."),
  ])

  private static let studySets = Shape.object([
    Field(
      "kind", .choice(StudySets.Kind.self), .standard("fuzzy"),
      de: "crisp: über 0,5 drin, darunter draußen · fuzzy: jeder Grad.", en: "crisp: in above 0.5, out below · fuzzy: any degree."),
    Field("reason", .localized, de: "Warum so.", en: "Why so."),
    cutOffsField,
    Field(
      "completions", .number(1...1_000_000), .standard("1000"),
      de: "Wie viele Belegungen der offenen Zellen einzeln durchgerechnet werden, bevor eine Stichprobe an ihre Stelle tritt.",
      en: "How many completions of the open cells are worked through one by one before a sample takes their place."),
    Field("seed", .number(0...9_007_199_254_740_991), .standard("1"), de: "Startwert der Stichprobe.", en: "The seed of the sample."),
  ])
}
