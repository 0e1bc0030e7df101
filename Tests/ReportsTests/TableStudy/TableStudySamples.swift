/// Invented studies over a table.
enum TableStudySamples {
  /// Memberships, in part raw: seven towns.
  static let townsTable = """
    town,TRUST,MONEY,SIZE,DONE
    Ahaus,0.8,30,2,0.9
    Borken,0.7,22,2,0.8
    Coesfeld,0.9,4,1,0.7
    Dülmen,0.6,9,1,0.3
    Emsdetten,0.2,28,0,0.2
    Heek,0.3,2,1,0.1
    Jüchen,0.9,25,0,0.6

    """

  /// A study over them: calibration without a reason, a multi-value set, joint expectations, stated necessity, theories, two cut-offs.
  static let towns = """
    id: pool
    title:
      de: Sieben Städte
      en: Seven towns
    question:
      de: Was geht mit fertigen Vorhaben einher?
      en: What goes with projects that are done?
    table: data/pool.csv
    case_column: town
    sources: [brief-2024]
    provenance:
      de: Erfunden.
      en: Made up.
    selection:
      de: Alle, die es gibt.
      en: All there are.
    sets:
      - name: TRUST
        kind: fuzzy
      - name: MONEY
        label:
          de: wohlhabend
          en: wealthy
        calibration:
          method: direct
          anchors: [3, 15, 40]
      - name: SIZE
        kind: multi-value
        levels: 3
      - name: DONE
        label:
          de: fertig
          en: done
        kind: fuzzy
    outcome: DONE
    conditions: [TRUST, MONEY, SIZE]
    cut_offs:
      - parameter: incl-cut
        value: 0.8
        reason:
          de: Üblich.
          en: Customary.
      - parameter: second-incl-cut
        value: 0.6
        reason:
          de: Dazwischen ist es offen.
          en: Between them it is open.
      - parameter: necessity-depth
        value: 2
        reason:
          de: Paare genügen.
          en: Pairs are enough.
    expectations:
      - expression: TRUST
        reason:
          de: Wer vertraut, packt an.
          en: Who trusts takes part.
        source: brief-2024
        locator: S. 3
      - expression: MONEY*SIZE[2]
        reason:
          de: Große Städte mit Geld haben Personal.
          en: Large towns with money have staff.
    necessary:
      - expression: TRUST + MONEY
        reason:
          de: Eines von beiden braucht es.
          en: One of the two is needed.
    impossible:
      - expression: ~MONEY*SIZE[2]
        reason:
          de: Große Städte ohne Geld gibt es nicht.
          en: There are no large towns without money.
    theories:
      - expression: TRUST*MONEY
        reason:
          de: Beides zusammen.
          en: Both together.
    models: irredundant
    limits:
      - de: Sieben Städte.
        en: Seven towns.
    date: "2026"

    """

  /// A study over a table with the columns case, A, B and Y.
  static let plain = """
    id: pool
    title:
      de: Eine Tabelle
      en: A table
    question:
      de: Was geht mit Y einher?
      en: What goes with Y?
    table: data/pool.csv
    sources: [brief-2024]
    provenance:
      de: Erfunden.
      en: Made up.
    selection:
      de: Alle.
      en: All.
    sets:
      - name: A
        kind: crisp
      - name: B
        kind: crisp
      - name: "Y"
        kind: fuzzy
    outcome: "Y"
    conditions: [A, B]
    date: "2026"

    """

  /// The same with a lower consistency cut-off.
  static let lowCut =
    plain + """
      cut_offs:
        - parameter: incl-cut
          value: 0.8
          reason:
            de: Üblich.
            en: Customary.

      """
}
