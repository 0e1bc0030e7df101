extension Shapes {
  static let houseStyle = Shape.object([
    Field("logo", .text, de: "Bilddatei neben dieser Datei: PNG, JPEG oder SVG.", en: "A picture file beside this file: PNG, JPEG or SVG."),
    Field(
      "logo_text", .localized, de: "Was das Bild zeigt, für alle, die es nicht sehen.",
      en: "What the picture shows, for those who do not see it."),
    Field(
      "colors",
      .object([
        Field("accent", .text, de: "Farbe von Überschriften, Linien und Verweisen, #rrggbb.", en: "Of headings, rules and links, #rrggbb."),
        Field("text", .text, de: "Farbe des Textes, #rrggbb.", en: "Of text, #rrggbb."),
      ]), de: "Farben auf weißem Grund, Kontrast mindestens 4,5 : 1.", en: "Colours on white, contrast at least 4.5 : 1."),
    Field(
      "fonts",
      .object([
        Field("text", .text, de: "Schriftfamilie für Fließtext.", en: "The font family of running text."),
        Field("headings", .text, de: "Schriftfamilie für Überschriften und Tabellen.", en: "The font family of headings and tables."),
      ]), de: "Schriften, die dort installiert sind, wo der Bericht entsteht.", en: "Fonts installed where the brief is made."),
    Field("funder_line", .localized, de: "Zeile, die nennt, wer fördert.", en: "The line that names the funder."),
    Field(
      "imprint",
      .object([
        Field("publisher", .localized, de: "Wer herausgibt, mit Anschrift.", en: "Who publishes, with the address."),
        Field("responsible", .text, de: "V. i. S. d. P.", en: "Who is responsible under press law."),
        Field("authors", .list(.text), de: "Wer geschrieben hat.", en: "Who wrote it."),
        Field("contact", .text, de: "Wen man fragen kann.", en: "Whom to ask."),
        Field("licence", .text, de: "Lizenz.", en: "The licence."),
        Field("identifier", .text, de: "ISSN, DOI oder Aktenzeichen.", en: "An ISSN, DOI or file number."),
      ]), de: "Impressum.", en: "The imprint."),
  ])
}
