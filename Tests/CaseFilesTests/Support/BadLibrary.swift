/// Mistakes that show only when files are read together.
enum BadLibrary {
  private static let mission = "missions/hochtal.yml"
  private static let study = "studies/first.yml"

  static let all = evidence + references + places + studies + inclusion + codebook

  private static let evidence = [
    BadInput(
      what: "planned coded as present", file: mission, old: "says: present", new: "says: planned",
      check: "planned-not-present", hint: "not there yet"
    ).pointing(at: "membership: 1\n"),
    BadInput(
      what: "another value than the claims imply", file: mission, old: "membership: 1\n", new: "⟦membership: 0.8\n",
      check: "coding-rule", hint: "Code 1"),
    BadInput(
      what: "a cell without a claim", file: "targets/moorland.yml", old: "membership: unknown", new: "⟦membership: 1",
      check: "cell-without-claim", hint: "not stated is not absent"),
    BadInput(
      what: "a derived cell", file: "targets/moorland.yml", old: "    membership: unknown",
      new: "    membership: unknown\n  ⟦means:\n    membership: unknown", check: "derived-cell",
      hint: "staff and money"),
    BadInput(
      what: "a claim's id twice", file: mission, old: "id: hochtal-staff-1", new: "id: hochtal-trust-1",
      check: "claim-id", hint: "of its own"
    ).pointing(at: "id: hochtal-trust-1\n        says: present"),
    BadInput(
      what: "a goal's id twice", file: mission, old: "    source: brief-2024\nconditions:",
      new: """
            source: brief-2024
          - ⟦id: beds
            text:
              de: Noch mehr.
              en: Even more.
            source: brief-2024
        conditions:
        """, check: "duplicate-id", hint: "Rename"),
    BadInput(
      what: "a cell of a later wave without a claim", file: mission, old: "timeline:",
      new: """
        later_outcomes:
          - as_of: "2024"
            outcomes:
              kept:
                ⟦membership: 0
        timeline:
        """, check: "cell-without-claim", hint: "Add a claim"),
  ]

  private static let references = [
    BadInput(
      what: "an id that is not the file's name", file: mission, old: "id: hochtal\n", new: "⟦id: hochtal-2\n",
      check: "file-name", hint: "Make both the same"),
    BadInput(
      what: "a missing source", file: mission, old: "source: blatt-2020", new: "source: ⟦blatt-2021",
      check: "missing-source", hint: "Did you mean “blatt-2020”?"),
    BadInput(
      what: "a missing case", file: study, old: "[hochtal]", new: "[hochtal, ⟦tiefland]", check: "reference",
      hint: "missions/tiefland.yml"),
    BadInput(
      what: "a missing condition", file: mission, old: "  staff:\n", new: "  ⟦stuff:\n", check: "reference",
      hint: "Did you mean “staff”?"),
    BadInput(
      what: "an outcome among conditions", file: mission, old: "  staff:\n", new: "  ⟦kept:\n", check: "reference",
      hint: "move it to the outcomes"),
    BadInput(
      what: "a condition among outcomes", file: mission, old: "outcomes:\n  implemented:", new: "outcomes:\n  ⟦staff:",
      check: "reference", hint: "move it to the conditions"),
    BadInput(
      what: "a missing list", file: study, old: "conditions: short", new: "conditions: ⟦sort", check: "reference",
      hint: "Did you mean “short”?"),
    BadInput(
      what: "missing statements", file: study, old: "statements: brief-2024", new: "statements: ⟦brief-2023",
      check: "reference", hint: "statements/brief-2023.yml"),
    BadInput(
      what: "a measure that acts on nothing", file: "measures/m-1.yml",
      old: """
        acts_on:
          - condition: trust
            basis: judged
            reason:
              de: Wer hilft, dem traut man.
              en: Helpers are trusted.
        """, new: "⟦acts_on: []", check: "measure-link", hint: "a principle or a limit"),
    BadInput(
      what: "a negative cost", file: "measures/m-1.yml", old: "acts_on:", new: "cost: ⟦-5\nacts_on:", check: "amount-negative",
      hint: "20000..60000"),
    BadInput(
      what: "a reversed lead time", file: "measures/m-1.yml", old: "acts_on:", new: "lead_time: ⟦\"9..3\"\nacts_on:",
      check: "amount-reversed", hint: "20000..60000"),
    BadInput(
      what: "a measure that comes before itself", file: "measures/m-1.yml", old: "acts_on:",
      new: """
        ⟦after:
          - measure: m-1
            basis: judged
            reason:
              de: Darum.
              en: Because.
        acts_on:
        """, check: "measure-order", hint: "can be the first"),
    BadInput(
      what: "a measure after one that does not exist", file: "measures/m-1.yml", old: "acts_on:",
      new: """
        after:
          - measure: ⟦m-9
            basis: judged
            reason:
              de: Darum.
              en: Because.
        acts_on:
        """, check: "reference", hint: "Did you mean “m-1”?"),
    BadInput(
      what: "a statement that nothing can test", file: "statements/brief-2024.yml",
      old: "    condition: trust\n    claims: all", new: "    ⟦claims: all", check: "statement-test", hint: "untested"),
    BadInput(
      what: "an untested statement without a reason", file: "statements/brief-2024.yml",
      old: "    condition: trust\n    claims: all", new: "    ⟦claims: untested", check: "statement-test",
      hint: "reason"),
    BadInput(
      what: "a statement about two things", file: "statements/brief-2024.yml",
      old: "    condition: trust\n", new: "    condition: trust\n    ⟦outcome: kept\n", check: "statement-test",
      hint: "two statements"),
  ]

  private static let places = [
    BadInput(
      what: "a district that does not exist", file: mission, old: "    ags: \"09777001\"\n    district: \"09777\"\n",
      new: "    ⟦district: \"99999\"\n", check: "place", hint: "districts.csv"),
    BadInput(
      what: "a municipality in no district", file: mission, old: "    ags: \"09777001\"\n    district: \"09777\"\n",
      new: "    ⟦ags: \"99999001\"\n", check: "place", hint: "districts.csv"),
    BadInput(
      what: "a municipality of another district", file: mission, old: "ags: \"09777001\"", new: "⟦ags: \"05954001\"",
      check: "place", hint: "five digits"),
    BadInput(
      what: "another district's NUTS code", file: mission, old: "nuts3: DE27B", new: "⟦nuts3: DEA56", check: "place",
      hint: "Correct the code"),
    BadInput(
      what: "a NUTS code that does not exist", file: mission,
      old: "    ags: \"09777001\"\n    district: \"09777\"\n    nuts3: DE27B", new: "    ⟦nuts3: DE999", check: "place",
      hint: "districts.csv"),
    BadInput(
      what: "another Land", file: mission, old: "land: BY", new: "⟦land: NW", check: "place", hint: "Correct the Land"),
  ]

  private static let studies = [
    BadInput(
      what: "a case listed twice", file: study, old: "[hochtal]", new: "[hochtal, ⟦hochtal]", check: "study-cases",
      hint: "Delete one"),
    BadInput(
      what: "a programme as a case", file: study, old: "[hochtal]", new: "[hochtal, ⟦nordheide]", check: "study-cases",
      hint: "projects"),
    BadInput(
      what: "a part beside its whole", file: study, old: "[hochtal]", new: "[hochtal, ⟦hochtal-dorf]",
      check: "study-cases", hint: "units: parts"),
    BadInput(
      what: "a study of nothing", file: study, old: "cases: [hochtal]", new: "⟦cases: []", check: "study-cases",
      hint: "at least one"),
    BadInput(
      what: "a part of itself", file: "missions/hochtal-dorf.yml", old: "part_of: hochtal", new: "⟦part_of: hochtal-dorf",
      check: "nesting", hint: "the whole"),
    BadInput(
      what: "a part of a part", file: "initiatives/nordheide.yml", old: "kind: programme\n",
      new: "kind: initiative\n⟦part_of: hochtal-dorf\n", check: "nesting", hint: "the whole"),
  ]

  private static let inclusion = [
    BadInput(
      what: "a programme that is none", file: study, old: "selection:",
      new: "inclusion:\n  ⟦programme: hochtal\n  reason:\n    de: Weil.\n    en: Because.\nselection:", check: "study-inclusion",
      hint: "kind: programme"),
    BadInput(
      what: "a programme without projects", file: study, old: "selection:",
      new: "inclusion:\n  ⟦programme: nordheide\n  reason:\n    de: Weil.\n    en: Because.\nselection:", check: "study-inclusion",
      hint: "part_of: nordheide"),
    BadInput(
      what: "a criterion that is none", file: study, old: "selection:",
      new: "inclusion:\n  criteria: [⟦trust]\n  reason:\n    de: Weil.\n    en: Because.\nselection:", check: "study-inclusion",
      hint: "mission-criterion"),
    BadInput(
      what: "a case left out and listed", file: study, old: "selection:",
      new: """
        inclusion:
          reason:
            de: Weil.
            en: Because.
          left_out:
            - ⟦case: hochtal
              reason:
                de: Weil.
                en: Because.
        selection:
        """, check: "study-inclusion", hint: "left_out"),
  ]

  private static let codebook = [
    BadInput(
      what: "a condition twice in the codebook", file: "conditions.yml", old: "  - id: kept", new: "  - ⟦id: implemented",
      check: "duplicate-id", hint: "Rename"
    ).with(others: ["reference"]),
    BadInput(
      what: "a condition derived from nothing", file: "conditions.yml",
      old: "    derived:\n      rule: minimum\n      of: [staff, money]",
      new: "    ⟦derived:\n      rule: minimum\n      of: []", check: "codebook", hint: "that are coded"),
    BadInput(
      what: "a condition derived from itself", file: "conditions.yml", old: "of: [staff, money]", new: "of: [staff, means]",
      check: "codebook", hint: "that are coded"
    ).pointing(at: "derived:"),
    BadInput(
      what: "a condition twice in a list", file: "conditions.yml", old: "[trust, means]", new: "[trust, means, ⟦trust]",
      check: "duplicate-id", hint: "delete one"),
  ]
}
