/// Mistakes in studies over tables, in their tables and in calibrations.
enum BadTable {
  private static let study = "studies/pool.yml"

  static let all = tables + sets + cutOffs

  private static let tables = [
    BadInput(
      what: "a table that is not there", file: study, old: "table: data/pool.csv", new: "⟦table: data/poll.csv",
      check: "file-readable", hint: "from the folder studies"),
    BadInput(
      what: "a table outside the library", file: study, old: "table: data/pool.csv", new: "⟦table: ../../outside.csv",
      check: "link", hint: "from the folder studies"),
    BadInput(
      what: "a ragged table", file: "studies/data/pool.csv", old: "two,40,", new: "⟦two,", check: "table-ragged",
      hint: "delimiter"),
    BadInput(
      what: "a column that is not there", file: study, old: "column: height", new: "⟦column: hight", check: "table-study",
      hint: "Did you mean “height”?"),
    BadInput(
      what: "a case column that is not there", file: study, old: "case_column: case", new: "⟦case_column: name",
      check: "table-study", hint: "Its columns are: case, height"),
  ]

  private static let sets = [
    BadInput(
      what: "an outcome without a set", file: study, old: "outcome: \"Y\"", new: "⟦outcome: \"~Z\"", check: "table-study",
      hint: "The sets are: A, OLD"),
    BadInput(
      what: "a condition without a set", file: study, old: "[A, OLD, B, C]", new: "[A, OLD, ⟦D, C]", check: "table-study",
      hint: "The sets are"),
    BadInput(
      what: "the outcome among the conditions", file: study, old: "[A, OLD, B, C]", new: "[A, OLD, ⟦Y, C]", check: "table-study",
      hint: "Delete it"),
    BadInput(
      what: "a condition listed twice", file: study, old: "[A, OLD, B, C]", new: "[A, OLD, ⟦A, C]", check: "table-study",
      hint: "Delete one"),
    BadInput(
      what: "no condition", file: study, old: "conditions: [A, OLD, B, C]", new: "⟦conditions: []", check: "table-study",
      hint: "names of sets"),
    BadInput(
      what: "a set twice", file: study, old: "  - name: C\n", new: "  - ⟦name: B\n", check: "sets", hint: "Rename"
    ).with(others: ["table-study"]),
    BadInput(
      what: "a name that no expression could hold", file: study, old: "- name: OLD", new: "- name: ⟦A*B", check: "set-name",
      hint: "Begin with a letter"),
    BadInput(
      what: "a set without a kind", file: study, old: "  - name: B\n    kind: fuzzy\n", new: "  - ⟦name: B\n", check: "sets",
      hint: "crisp, fuzzy or multi-value"),
    BadInput(
      what: "a multi-value set without levels", file: study, old: "  - name: C\n    kind: multi-value\n    levels: 3\n",
      new: "  - ⟦name: C\n    kind: multi-value\n", check: "sets", hint: "levels:"),
    BadInput(
      what: "a kind against the calibration", file: study, old: "    column: height\n", new: "    column: height\n    ⟦kind: crisp\n",
      check: "sets", hint: "Delete kind:"),
    BadInput(
      what: "calibrations of nothing", file: "calibrations/pool.yml",
      new: "id: pool\ntitle:\n  de: Leer.\n⟦sets: []\n", check: "sets", hint: "at least one"),
    BadInput(
      what: "a calibration file without a calibration", file: "calibrations/pool.yml",
      new: "id: pool\ntitle:\n  de: Leer.\nsets:\n  - ⟦name: A\n", check: "sets", hint: "Add calibration:"),
  ]

  private static let cutOffs = [
    BadInput(
      what: "a threshold given twice", file: study, old: "expectations:",
      new: "  - ⟦parameter: incl-cut\n    value: 0.9\n    reason:\n      de: Auch.\n      en: Too.\nexpectations:", check: "table-study",
      hint: "Keep one"),
    BadInput(
      what: "a consistency above 1", file: study, old: "value: 0.8", new: "⟦value: 80", check: "table-study", hint: "share"),
    BadInput(
      what: "half a case", file: study, old: "parameter: incl-cut\n    value: 0.8", new: "parameter: n-cut\n    ⟦value: 1.5",
      check: "table-study", hint: "1, 2, 3"),
  ]
}
