import Cases

extension Shapes {
  static let releaseField = Field(
    "release", .release, .standard("public"),
    de: "Wer es sehen darf: public, internal oder embargo \"JJJJ-MM-TT\".",
    en: "Who may see it: public, internal or embargo \"YYYY-MM-DD\".")

  static let cell = Shape.object([
    Field(
      "membership", .membership, .required,
      de: "Zugehörigkeit: 0 bis 1, eine Spanne wie \"0.33..0.67\" oder unknown. Nicht genannt heißt unbekannt, nicht 0.",
      en: "Membership: 0 to 1, a range such as \"0.33..0.67\", or unknown. Not stated means unknown, not 0."),
    Field(
      "reason", .localized,
      de: "Warum der Wert von der Regel für die Belege abweicht.",
      en: "Why the value departs from the rule for its claims."),
    Field(
      "claims", .list(.object(claimFields(says: .required))),
      de: "Was die Quellen sagen, eine Angabe je Aussage.", en: "What the sources say, one entry per statement."),
  ])

  static let origin = Shape.object([
    Field(
      "logic", .choice(Origin.Logic.self), .required,
      de: "Woher der entscheidende Anstoß kam; not-stated, wenn keine Quelle es sagt.",
      en: "Where the decisive impulse came from; not-stated where no source says."),
    Field(
      "claims", .list(.object(claimFields(says: .optional))),
      de: "Was die Quellen dazu sagen.", en: "What the sources say about it."),
  ])

  /// The fields of a claim; what it `says` is missing where it speaks about an origin logic.
  static func claimFields(says: Field.Need) -> [Field] {
    claimContent(says: says) + claimRecord
  }

  private static func claimContent(says: Field.Need) -> [Field] {
    [
      Field(
        "id", .id, .required,
        de: "Bleibende Kennung, in der ganzen Sammlung nur einmal.", en: "A lasting id, unique in the whole library."),
      Field(
        "says", .choice(Claim.Says.self), says,
        de: "present: vorhanden · absent: fehlt · mixed: beides · planned: nur geplant.",
        en: "present · absent · mixed: both · planned: intended only."),
      Field(
        "basis", .choice(Claim.Basis.self), .required,
        de: "stated: Wortlaut der Gründungsdokumente zu diesem Fall · reported: andere Quelle · derived: aus anderen Zellen · "
          + "judged: unser Urteil · finding: Schlussfolgerung eines Vergleichs über alle Fälle.",
        en: "stated: the founding documents on this very case · reported: another source · derived: from other cells · "
          + "judged: our judgement · finding: a comparison's conclusion about all its cases."),
      Field(
        "statement", .localized, .required,
        de: "Die Aussage in eigenen Worten.", en: "The statement in our own words."),
      Field(
        "quote", .anchor,
        de: "Wörtliche Ankerstelle, höchstens 12 Wörter.", en: "A literal anchor phrase, at most 12 words."),
      Field("source", .reference(.source), .required, de: "Kennung der Quelle.", en: "The source's id."),
      Field(
        "locator", .text, .required,
        de: "Seite, Kapitel oder Überschrift.", en: "Page, chapter or heading."),
    ]
  }

  private static let claimRecord = [
    Field("phase", .choice(Phase.self), de: "Phase, von der die Rede ist.", en: "The phase it speaks about."),
    Field("years", .date, de: "Jahre, von denen die Rede ist.", en: "The years it speaks about."),
    Field(
      "self_report", .flag, .standard("false"),
      de: "Spricht der Fall hier über sich selbst?", en: "Does the case speak about itself here?"),
    Field("coder", .text, .required, de: "Wer kodiert hat.", en: "Who coded it."),
    Field("coded", .day, .required, de: "Tag der Kodierung.", en: "The day it was coded."),
    Field(
      "confidence", .choice(Claim.Confidence.self), .required,
      de: "Wie sicher sich die kodierende Person ist.", en: "How sure the coder is."),
    releaseField,
    Field(
      "objection", .object(objection), de: "Einwand gegen den Beleg, und was daraus wurde.",
      en: "An objection to the claim, and what became of it."),
  ]

  private static let objection = [
    Field(
      "by", .localized, .required,
      de: "Wer widerspricht: die Rolle, kein Name.", en: "Who objects: the role, no name."),
    Field("date", .day, .required, de: "Wann der Einwand einging.", en: "When it came in."),
    Field("wording", .localized, .required, de: "Der Einwand.", en: "The objection."),
    Field(
      "state", .choice(Objection.State.self), .required,
      de: "received: eingegangen, der Beleg gilt als strittig · upheld: der Beleg ist zurückgezogen · amended: er ist geändert · "
        + "rejected: er bleibt.",
      en: "received: the claim is disputed · upheld: it is withdrawn · amended: it was changed · rejected: it stays."),
    Field("reply", .localized, de: "Die veröffentlichte Antwort.", en: "The published reply."),
    Field("replied", .day, de: "Tag der Antwort.", en: "The day of the reply."),
  ]
}
