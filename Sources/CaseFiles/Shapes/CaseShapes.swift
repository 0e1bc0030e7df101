import Cases

extension Shapes {
  static let caseFile = Shape.object(caseHead + caseEvidence + caseStory)

  static let places = Shape.list(
    .object([
      Field("name", .text, .required, de: "Name des Ortes.", en: "The place's name."),
      Field(
        "land", .choice(lands),
        de: "Land, zwei Buchstaben.", en: "The Land, two letters."),
      Field(
        "ags", .digits(8),
        de: "Amtlicher Gemeindeschlüssel, acht Ziffern.", en: "The municipality's official key, eight digits."),
      Field("district", .digits(5), de: "Kreisschlüssel, fünf Ziffern.", en: "The district's official key, five digits."),
      Field("nuts3", .text, de: "NUTS-3-Code des Kreises.", en: "The district's NUTS 3 code."),
      Field("latitude", .number(-90...90), de: "Grad nördlicher Breite.", en: "Degrees north."),
      Field("longitude", .number(-180...180), de: "Grad östlicher Länge.", en: "Degrees east."),
      Field("note", .localized, de: "Was man dazu wissen muss.", en: "What one must know about it."),
    ]))

  static let lands = [
    "BW", "BY", "BE", "BB", "HB", "HH", "HE", "MV", "NI", "NW", "RP", "SL", "SN", "ST", "SH", "TH",
  ]

  static let conditionsField = Field(
    "conditions", .map(.condition, cell),
    de: "Bedingungen: je Kennung eine Zelle. Was keine Quelle nennt, bleibt weg.",
    en: "Conditions: one cell per id. What no source states is left out.")

  static let openQuestionsField = Field(
    "open_questions", .list(.localized),
    de: "Was gesucht und nicht gefunden wurde.", en: "What was looked for and not found.")

  static let challengeFieldsField = Field(
    "challenge_fields", .list(.reference(.challengeField)),
    de: "Herausforderungsfelder.", en: "Challenge fields.")

  static let sourcesField = Field(
    "sources", .list(.reference(.source)), de: "Kennungen der Quellen.", en: "The sources' ids.")

  private static let caseHead = [
    Field("id", .id, .required, de: "Kennung, gleich dem Dateinamen.", en: "The id, equal to the file name."),
    Field("kind", .choice(Case.Kind.self), .required, de: "Art des Falls.", en: "What kind of case it is."),
    Field(
      "part_of", .reference(.case),
      de: "Fall, von dem dies ein Teil ist.", en: "The case this is a part of."),
    Field("name", .localized, .required, de: "Name.", en: "The name."),
    Field(
      "short_name", .localized, de: "Kurzer Name für Tabellen.", en: "A short name for tables."),
    Field("aliases", .list(.text), de: "Andere Namen.", en: "Other names."),
    Field(
      "summary", .localized, .required,
      de: "Zwei bis vier Sätze, die von den Belegen getragen werden.",
      en: "Two to four sentences that the claims carry."),
    Field("places", places, de: "Orte.", en: "Places."),
    challengeFieldsField,
  ]

  private static let caseEvidence = [
    Field("origin", origin, .required, de: "Entstehungslogik.", en: "How it came about."),
    Field("status", .localized, de: "Stand, mit Jahr.", en: "Where it stands, with the year."),
    Field("goals", .list(goal), de: "Selbst gesetzte Ziele.", en: "Goals it has set itself."),
    Field(
      "as_of", .date,
      de: "Zeitpunkt, den Bedingungen und Ergebnisse beschreiben.", en: "The date that conditions and outcomes describe."),
    conditionsField,
    outcomesField,
    Field(
      "later_outcomes",
      .list(
        .object([
          Field("as_of", .date, .required, de: "Zeitpunkt.", en: "The date."),
          outcomesField,
        ])),
      de: "Was spätere Quellen über Ergebnisse sagen; eine zweite Welle.", en: "What later sources say about outcomes; a second wave."),
    Field("links", .list(link), de: "Wie Bedingungen hier zusammenhängen.", en: "How conditions hang together here."),
  ]

  private static let outcomesField = Field(
    "outcomes", .map(.outcome, cell), de: "Ergebnisse: je Kennung eine Zelle.", en: "Outcomes: one cell per id.")

  private static let link = Shape.object([
    Field("from", .reference(.condition), .required, de: "Bedingung.", en: "A condition."),
    Field("to", .reference(.condition), .required, de: "Andere Bedingung.", en: "Another condition."),
    Field("kind", .choice(ConditionLink.Kind.self), .required, de: "Stärkt sie oder baut sie auf?", en: "How they hang together."),
    Field("statement", .localized, .required, de: "Die Aussage in eigenen Worten.", en: "The statement in our own words."),
    Field("source", .reference(.source), .required, de: "Kennung der Quelle.", en: "The source's id."),
    Field("locator", .text, .required, de: "Seite, Kapitel oder Überschrift.", en: "Page, chapter or heading."),
  ])

  private static let caseStory = [
    Field("timeline", .list(event), de: "Was geschah.", en: "What happened."),
    Field("actors", .list(actor), de: "Wer beteiligt ist.", en: "Who takes part."),
    Field("quantities", .list(quantity), de: "Zahlen.", en: "Figures."),
    Field(
      "official_series",
      .list(
        .object([
          Field("indicator", .text, .required, de: "Spalte in context/indicators.csv.", en: "A column of context/indicators.csv."),
          Field("districts", .list(.digits(5)), .required, de: "Kreisschlüssel.", en: "The districts' keys."),
          Field(
            "note", .localized, .required,
            de: "Warum diese Kreise, und was die Reihe nicht sagen kann.", en: "Why these districts, and what the series cannot say."),
        ])),
      de: "Amtliche Reihen neben Selbstauskünften.", en: "Official series beside self-reports."),
    Field(
      "conflicts", .list(.localized),
      de: "Wo Quellen einander widersprechen.", en: "Where sources contradict each other."),
    openQuestionsField,
    Field(
      "sign_offs",
      .list(
        .object([
          Field(
            "role", .choice(SignOff.Role.self), .required,
            de: "subject: fachlich · data-protection: Datenschutz · own-people: die Beteiligten selbst.",
            en: "subject · data-protection · own-people: those who take part."),
          Field("by", .localized, .required, de: "Wer: Amt oder Stelle, kein Name.", en: "Who: the office, no name."),
          Field("date", .day, .required, de: "Wann.", en: "When."),
          Field("note", .localized, de: "Anmerkung.", en: "A note."),
        ])),
      de: "Wer den Fall freigegeben hat.", en: "Who has signed the case off."),
    releaseField,
    Field(
      "withdrawn",
      .object([
        Field("on", .date, .required, de: "Seit wann.", en: "Since when."),
        Field("reason", .localized, .required, de: "Warum.", en: "Why."),
      ]),
      de: "Seit wann und warum der Fall nicht mehr gezeigt wird; seine Seite bleibt damit stehen.",
      en: "Since when and why the case is no longer shown; its page stays with that."),
  ]

  private static let goal = Shape.object([
    Field("id", .id, .required, de: "Kennung im Fall.", en: "The id within the case."),
    Field("text", .localized, .required, de: "Das Ziel in eigenen Worten.", en: "The goal in our words."),
    Field("indicator", .localized, de: "Was gemessen wird.", en: "What is measured."),
    Field("baseline", .localized, de: "Ausgangswert.", en: "The value at the start."),
    Field("target", .localized, de: "Zielwert.", en: "The value aimed at."),
    Field("by", .date, de: "Bis wann.", en: "By when."),
    Field("measured", .localized, de: "Was gemessen wurde.", en: "What was measured."),
    Field("owner", .localized, de: "Wer das Ziel verantwortet.", en: "Who owns the goal."),
    Field("source", .reference(.source), .required, de: "Kennung der Quelle.", en: "The source's id."),
    Field("locator", .text, de: "Seite, Kapitel oder Überschrift.", en: "Page, chapter or heading."),
    releaseField,
  ])

  private static let event = Shape.object([
    Field("when", .date, .required, de: "Wann.", en: "When."),
    Field("text", .localized, .required, de: "Was, in eigenen Worten.", en: "What, in our words."),
    Field(
      "kind", .choice(TimelineEvent.Kind.self), .standard("event"),
      de: "Ereignis, Meilenstein oder Rückschlag.", en: "Event, milestone or setback."),
    Field("phase", .choice(Phase.self), de: "Phase.", en: "Phase."),
    Field(
      "conditions", .list(.reference(.condition)),
      de: "Bedingungen, die es betrifft.", en: "The conditions it concerns."),
    sourcesField,
    releaseField,
  ])

  static let actor = Shape.object([
    Field("name", .localized, .required, de: "Stelle oder Amt.", en: "The body or office."),
    Field("role", .localized, de: "Rolle.", en: "Role."),
    Field("contributes", .localized, de: "Was sie einbringt.", en: "What it brings."),
    Field("benefits", .localized, de: "Was sie davon hat.", en: "What it gets."),
    Field(
      "relation", .choice(Actor.Relation.self),
      de: "Ergänzt sie die Initiative oder steht sie im Wettbewerb?", en: "Does it add to the initiative or compete?"),
    Field(
      "stance", .choice(Actor.Stance.self), .standard("unknown"), de: "Haltung.", en: "Where it stands."),
    sourcesField,
    releaseField,
  ])

  private static let quantity = Shape.object([
    Field("id", .id, .required, de: "Kennung im Fall.", en: "The id within the case."),
    Field("label", .localized, .required, de: "Was gezählt wird.", en: "What is counted."),
    Field("value", .number(-1e15...1e15), .required, de: "Zahl.", en: "The number."),
    Field("unit", .localized, .required, de: "Einheit.", en: "The unit."),
    Field("period", .date, .required, de: "Zeit, für die sie gilt.", en: "The time it holds for."),
    Field("sources", .list(.reference(.source)), .required, de: "Kennungen der Quellen.", en: "The sources' ids."),
    Field(
      "self_report", .flag, .standard("false"),
      de: "Berichtet der Fall sie über sich selbst?", en: "Does the case report it about itself?"),
    Field("note", .localized, de: "Was man zum Lesen wissen muss.", en: "What one must know to read it."),
    releaseField,
  ])

  static let target = Shape.object([
    Field("id", .id, .required, de: "Kennung, gleich dem Dateinamen.", en: "The id, equal to the file name."),
    Field("name", .localized, .required, de: "Name.", en: "The name."),
    Field(
      "as_of", .date, .required,
      de: "Zeitpunkt, den die Antworten beschreiben.", en: "The date the answers describe."),
    Field(
      "same_as", .list(.reference(.case)),
      de: "Fälle, die dieselbe Initiative sind.", en: "Cases that are the same initiative."),
    Field("summary", .localized, .required, de: "Zwei bis vier Sätze.", en: "Two to four sentences."),
    Field("places", places, de: "Orte.", en: "Places."),
    challengeFieldsField,
    Field("origin", origin, .required, de: "Entstehungslogik.", en: "How it came about."),
    answersField,
    conditionsField,
    stakeholdersField,
    openQuestionsField,
    releaseField,
  ])
}
