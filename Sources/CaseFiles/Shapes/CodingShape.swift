import Cases

extension Shapes {
  static let coding = Shape.object([
    idField,
    Field("coder", .text, .required, de: "Wer gelesen hat, wie bei den Belegen.", en: "Who read, as in claims."),
    Field("readings", .list(.object(reading)), .required, de: "Je Beleg eine Lesung.", en: "One reading per claim."),
  ])

  private static let reading = [
    Field("claim", .reference(.claim), .required, de: "Kennung des Belegs.", en: "The claim's id."),
    Field(
      "says", .choice(Claim.Says.self), .required,
      de: "Was die Stelle für diese Person sagt.", en: "What the place says to this coder."),
    Field(
      "first", .choice(Claim.Says.self), .required,
      de: "Was der Beleg sagte, als die Lesung dazukam.", en: "What the claim said when the reading was added."),
    Field("confidence", .choice(Claim.Confidence.self), de: "Wie sicher sich die Person ist.", en: "How sure the coder is."),
    Field("coded", .day, .required, de: "Tag der Lesung.", en: "The day of the reading."),
    Field("note", .localized, de: "Anmerkung.", en: "A note."),
    Field(
      "consensus",
      .object([
        Field("says", .choice(Claim.Says.self), .required, de: "Was der Beleg sagen soll.", en: "What the claim is to say."),
        Field("reason", .localized, .required, de: "Warum.", en: "Why."),
        Field("by", .text, .required, de: "Wer sich geeinigt hat.", en: "Who agreed."),
        Field("date", .day, .required, de: "Wann.", en: "When."),
      ]),
      de: "Worauf man sich geeinigt hat, wo die Lesungen auseinandergingen.", en: "What was agreed on where readings differed."),
  ]
}
