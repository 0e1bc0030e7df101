/// Mistakes in keys and values of one file.
enum BadValue {
  private static let mission = "missions/hochtal.yml"
  private static let thirteenWords = "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn"

  static let all = keys + values + texts

  private static let keys = [
    BadInput(
      what: "a misspelt key", file: mission, old: "summary:", new: "⟦sumary:", check: "unknown-key",
      hint: "Did you mean “summary”?"),
    BadInput(
      what: "an unknown key", file: mission, old: "goals:", new: "⟦zuständigkeit: ja\ngoals:", check: "unknown-key",
      hint: "Known here: id, kind"),
    BadInput(
      what: "a key that is a list", file: mission, old: "goals:", new: "? ⟦[a, b]\n: c\ngoals:", check: "unknown-key",
      hint: "Known here"),
    BadInput(
      what: "a missing key", file: "sources/blatt-2020.yml", old: "id: blatt-2020\ntitle: Das Blatt\n",
      new: "⟦id: blatt-2020\n", check: "missing-key", hint: "“title: …”"),
    BadInput(
      what: "a missing key in a claim", file: mission, old: "- id: hochtal-staff-1\n        says: mixed\n",
      new: "- ⟦id: hochtal-staff-1\n", check: "missing-key", hint: "says"),
    BadInput(
      what: "a condition that is no id", file: mission, old: "  staff:\n", new: "  ⟦Staff Member:\n", check: "id",
      hint: "lower-case"),
    BadInput(
      what: "a placeholder for a condition", file: mission, old: "  staff:\n", new: "  ⟦…:\n", check: "placeholder",
      hint: "Write the value"),
  ]

  private static let values = [
    BadInput(
      what: "membership 1.2", file: mission, old: "membership: 1\n", new: "membership: ⟦1.2\n",
      check: "membership-outside", hint: "0 is fully out"),
    BadInput(
      what: "membership 0.5", file: mission, old: "membership: 1\n", new: "membership: ⟦0.5\n",
      check: "membership-crossover", hint: "above 0.5"),
    BadInput(
      what: "a range that is 0.5", file: mission, old: "membership: 1\n", new: "membership: ⟦\"0.5..0.5\"\n",
      check: "membership-crossover", hint: "above 0.5"),
    BadInput(
      what: "a reversed range", file: mission, old: "\"0.33..0.67\"", new: "⟦\"0.67..0.33\"",
      check: "membership-reversed", hint: "0.33..0.67"),
    BadInput(
      what: "a membership in words", file: mission, old: "membership: 1\n", new: "membership: ⟦ja\n", check: "membership",
      hint: "unknown"),
    BadInput(
      what: "a date that does not exist", file: mission, old: "\"2012-02-29\"", new: "⟦\"2011-02-29\"", check: "date",
      hint: "\"2010-11-17\""),
    BadInput(
      what: "a date in German", file: mission, old: "\"2012-02-29\"", new: "⟦29.02.2012", check: "date", hint: "2010-11"),
    BadInput(
      what: "an unquoted date", file: mission, old: "\"2012-02-29\"", new: "⟦2012-02-29", check: "date-quotes",
      hint: "\"2012-02-29\""),
    BadInput(
      what: "a month as a day", file: mission, old: "coded: \"2026-11-21\"", new: "coded: ⟦\"2026-11\"", check: "date",
      hint: "2026-11-21"),
    BadInput(
      what: "an unquoted key of a municipality", file: mission, old: "\"09777001\"", new: "⟦09777001",
      check: "key-digits", hint: "leading zeros"),
    BadInput(
      what: "a key without its zero", file: mission, old: "\"09777001\"", new: "⟦\"9777001\"", check: "key-digits",
      hint: "8 digits"),
    BadInput(
      what: "a latitude beyond the pole", file: mission, old: "47.9", new: "⟦479", check: "number", hint: "unit"),
    BadInput(
      what: "a number with a comma", file: mission, old: "value: 120", new: "value: ⟦1,5", check: "number",
      hint: "decimal point"),
    BadInput(
      what: "a number with a leading zero", file: mission, old: "value: 120", new: "value: ⟦0120", check: "number",
      hint: "decimal point"),
    BadInput(
      what: "a word that is not allowed", file: mission, old: "kind: milestone", new: "kind: ⟦Meilenstein",
      check: "choice", hint: "event, milestone, setback"),
    BadInput(
      what: "a flag that is neither", file: mission, old: "says: mixed", new: "says: mixed\n        self_report: ⟦ja",
      check: "choice", hint: "true, false"),
    BadInput(
      what: "an id in upper case", file: mission, old: "- id: beds", new: "- id: ⟦Beds", check: "id", hint: "lower-case"),
    BadInput(
      what: "a release that is none", file: mission, old: "quantities:", new: "release: ⟦secret\nquantities:",
      check: "release", hint: "internal"),
    BadInput(
      what: "an address that is a script", file: "sources/brief-2024.yml", old: "https://example.org/brief",
      new: "⟦javascript:alert(1)", check: "address", hint: "https://"),
  ]

  private static let texts = [
    BadInput(
      what: "an anchor of thirteen words", file: mission, old: "ein Tal voller Vertrauen", new: "⟦\(thirteenWords)",
      check: "anchor-length", hint: "statement"),
    BadInput(
      what: "a placeholder", file: mission, old: "de: Ein Tal.", new: "de: ⟦…", check: "placeholder",
      hint: "Write the value"),
    BadInput(
      what: "a placeholder for a source", file: mission, old: "source: blatt-2020", new: "source: ⟦…",
      check: "placeholder", hint: "Write the value"),
    BadInput(
      what: "a title of ten thousand characters", file: "sources/blatt-2020.yml", old: "Das Blatt",
      new: "⟦" + String(repeating: "ü", count: 10_000), check: "text-length", hint: "fewer words"),
    BadInput(
      what: "an empty text", file: mission, old: "de: Ein Tal.", new: "de: ⟦\"  \"", check: "type", hint: "leave the key"),
    BadInput(
      what: "nothing after a key", file: mission, old: "de: Ein Tal.\n  en: A valley.", new: "de: ⟦~\n  en: A valley.",
      check: "type", hint: "leave the key out"),
    BadInput(
      what: "a text in no language", file: mission, old: "summary:\n  de: Ein Tal.\n  en: A valley.\n",
      new: "summary: ⟦{}\n", check: "type", hint: "de: or en:"),
    BadInput(
      what: "a text without languages", file: mission, old: "summary:\n  de: Ein Tal.\n  en: A valley.\n",
      new: "summary: ⟦Ein Tal.\n", check: "type", hint: "de: and en:"),
  ]
}
