/// Mistakes in YAML itself.
enum BadText {
  private static let mission = "missions/hochtal.yml"

  static let all =
    [
      BadInput(
        what: "a missing colon", file: mission, old: "kind: mission", new: "⟦kind mission", check: "yaml",
        hint: "Write the colon"),
      BadInput(
        what: "a colon in plain text", file: mission, old: "de: Ein Tal.", new: "de: Ein Tal⟦: schön.", check: "yaml",
        hint: "quotation marks"),
      BadInput(
        what: "an unclosed quotation mark", file: "sources/blatt-2020.yml",
        old: "title: Das Blatt\nyear: \"", new: "title: \"Das Blatt\nyear: \"⟦", check: "yaml", hint: "missing above"),
      BadInput(
        what: "a quotation mark that is never closed", file: "sources/blatt-2020.yml", new: "id: a\ntitle: ⟦\"Das Blatt\n",
        check: "yaml", hint: "Close it"),
      BadInput(
        what: "a broken indentation", file: mission, old: "  en: High Valley", new: "    en⟦: High Valley", check: "yaml",
        hint: "indentation"),
      BadInput(
        what: "an open bracket", file: mission, old: "challenge_fields: [health]\norigin",
        new: "challenge_fields: [health\norigin⟦", check: "yaml", hint: "quotation marks"),
      BadInput(
        what: "a value that begins with an at sign", file: mission, old: "de: Ein Tal.", new: "de: ⟦@tal", check: "yaml",
        hint: "@"),
      BadInput(
        what: "a control character after an umlaut", file: mission, old: "Ein Tal.", new: "Ein Täl ⟦\u{1}.", check: "yaml",
        hint: "Delete it"),
      BadInput(
        what: "two documents", file: mission, old: "id: hochtal\nkind: mission\n", new: "id: hochtal\n⟦---\nkind: mission\n",
        check: "yaml", hint: "Delete the line"),
      BadInput(
        what: "a tab", file: mission, old: "  de: Ein Tal.", new: "⟦\tde: Ein Tal.", check: "tab", hint: "two spaces"),
      BadInput(
        what: "an alias", file: mission, old: "de: Ein Tal.", new: "de: ⟦*tal", check: "alias", hint: "quotation marks"),
      BadInput(
        what: "an anchor after a block in a list", file: mission, old: "  - id: beds\n",
        new: "  - locator: |\n      Text\n    id: ⟦&beds beds\n", check: "alias", hint: "quotation marks"),
      BadInput(
        what: "a tag", file: mission, old: "de: Ein Tal.", new: "de: ⟦!!binary Ein", check: "tag", hint: "quotation marks"),
      BadInput(what: "an empty file", file: mission, new: "", check: "empty", hint: "gelingen case new"),
      BadInput(what: "a file of comments", file: mission, new: "# nothing\n\n", check: "empty", hint: "gelingen case new"),
      BadInput(
        what: "ten thousand brackets", file: mission,
        new: "id: " + String(repeating: "[", count: 50) + "⟦" + String(repeating: "[", count: 9950),
        check: "nesting-depth", hint: "brackets"),
      BadInput(
        what: "ten thousand dashes", file: mission,
        new: String(repeating: "- ", count: 101) + "⟦" + String(repeating: "- ", count: 9899) + "a",
        check: "nesting-depth", hint: "list marks"),
      BadInput(
        what: "a list instead of keys", file: mission, new: "⟦- id: hochtal\n", check: "type", hint: "Write keys with values"),
      BadInput(what: "a sentence instead of keys", file: mission, new: "⟦Hallo\n", check: "type", hint: "id, kind"),
    ] + duplicateKeys

  private static let duplicateKeys = [
    BadInput(
      what: "a key twice", file: mission, old: "  en: High Valley\n", new: "  en: High Valley\n  ⟦de: Hochtal\n",
      check: "duplicate-key", hint: "Keep one"),
    BadInput(
      what: "a key twice in a list entry", file: mission, old: "    by: \"2030\"\n",
      new: "    by: \"2030\"\n    ⟦id: beds\n", check: "duplicate-key", hint: "Keep one"),
    BadInput(
      what: "a key twice, once in quotation marks", file: mission, old: "kind: mission\n",
      new: "kind: mission\n⟦\"kind\": mission\n", check: "duplicate-key", hint: "Keep one"),
    BadInput(
      what: "a condition twice", file: mission, old: "outcomes:\n",
      new: "  ⟦trust:\n    membership: unknown\noutcomes:\n", check: "duplicate-key", hint: "Keep one"),
  ]
}
