extension FixtureFiles {
  /// A table of raw values and memberships.
  public static let table = """
    case,height,old,B,C,Y
    one,10,yes,0.2,0,1
    two,40,no,0.8..0.9,1,0
    three,80,rather,NA,2,1

    """

  /// A study over that table.
  public static let tableStudy = """
    id: pool
    title:
      de: Eine Tabelle
      en: A table
    question:
      de: Warum?
      en: Why?
    table: data/pool.csv
    case_column: case
    sources: [brief-2024]
    provenance:
      de: Erfunden.
      en: Made up.
    selection:
      de: Alle.
      en: All.
    sets:
      - name: A
        column: height
        label:
          de: hoch
          en: high
        calibration:
          method: direct
          anchors: [5, 20, 60.5]
          anchor_membership: 0.95
          reason:
            de: So hoch wie ein Haus.
            en: As high as a house.
      - name: OLD
        column: old
        calibration:
          method: qualitative
          scale: four
          degrees:
            - value: "no"
              degree: fully-out
            - value: rather
              degree: more-in
            - value: "yes"
              degree: fully-in
          reason:
            de: Nach den Akten.
            en: By the files.
      - name: B
        kind: fuzzy
      - name: C
        kind: multi-value
        levels: 3
      - name: "Y"
        kind: crisp
    outcome: "Y"
    conditions: [A, OLD, B, C]
    cut_offs:
      - parameter: incl-cut
        value: 0.8
        reason:
          de: Üblich.
          en: Customary.
    expectations:
      - expression: A
        reason:
          de: Wer hoch steht, sieht weit.
          en: Who stands high sees far.
        source: brief-2024
        locator: S. 3
    impossible:
      - expression: A*~B
        reason:
          de: Das gibt es nicht.
          en: There is no such thing.
    limits:
      - de: Drei Fälle.
        en: Three cases.
    date: "2026"

    """

  /// Calibrations of columns of that table.
  public static let calibrations = """
    id: pool
    title:
      de: Kalibrierung
      en: Calibration
    sets:
      - name: HIGH
        column: height
        calibration:
          method: crisp
          thresholds: [50]
          reason:
            de: Über den Dächern.
            en: Above the roofs.

    """

  /// Blocks of the columns of that table.
  public static let blocks = """
    id: pool
    title:
      de: Lage und Rest
      en: Situation and rest
    blocks:
      - id: situation
        name:
          de: Lage
          en: Situation
        variables:
          - column: height
            name:
              de: Höhe
              en: Height
            kind: number
            range: 100
            cut: 20
            other_cuts: [10, 40]
          - column: C
            kind: graded
      - id: rest
        variables:
          - column: old
            kind: category

    """
}
