/// The files of the fixture library, in canonical form and without a finding.
public enum FixtureFiles {
  /// All files by path.
  public static let all = [
    "conditions.yml": codebook,
    "worksheet.yml": worksheet,
    "missions/hochtal.yml": mission,
    "missions/hochtal-dorf.yml": part,
    "initiatives/nordheide.yml": initiative,
    "sources/brief-2024.yml": source,
    "sources/blatt-2020.yml": newspaper,
    "measures/m-1.yml": measure,
    "statements/brief-2024.yml": statements,
    "targets/moorland.yml": target,
    "studies/first.yml": study,
    "studies/pool.yml": tableStudy,
    "studies/data/pool.csv": table,
    "calibrations/pool.yml": calibrations,
    "blocks/pool.yml": blocks,
    "context/districts.csv": districts,
    "context/indicators.csv": indicators,
  ]

  /// The codebook: four conditions, one of them derived, and two outcomes.
  public static let codebook = """
    conditions:
    \(condition("trust", "TR", "process"))
    \(condition("staff", "ST", "structural"))
    \(condition("money", "MO", "structural"))
    \(condition("means", "ME", "structural"))
        derived:
          rule: minimum
          of: [staff, money]
    \(condition("implemented", "IM", "outcome"))
    \(condition("kept", "KE", "outcome"))
    lists:
      - id: short
        name:
          de: Kurze Liste
          en: Short list
        source: brief-2024
        conditions: [trust, means]
    blocks:
      - id: settlement
        name:
          de: Siedlung
          en: Settlement
        variables:
          - id: density
            name:
              de: Dichte
              en: Density
            kind: number
            from: district:density
    challenge_fields:
      - id: health
        name:
          de: Gesundheit
          en: Health

    """

  private static func condition(_ id: String, _ code: String, _ kind: String) -> String {
    """
      - id: \(id)
        code: \(code)
        kind: \(kind)
        label:
          de: mit \(id)
          en: with \(id)
        name:
          de: Name von \(id)
          en: Name of \(id)
        definition:
          de: Was \(id) meint
          en: What \(id) means
    """
  }

  /// What the columns of the districts are.
  public static let indicators = """
    column,period,inkar_name,statistical_base
    density,2022,Einwohner je km²,Fortschreibung

    """

  /// The worksheet: one question.
  public static let worksheet = """
    questions:
      - id: helpers
        step: 1
        text:
          de: Wem vertrauen Sie?
          en: Whom do you trust?
        condition: trust
        source: brief-2024
        locator: Kap. 6

    """

  /// The German districts, three of them.
  public static let districts = """
    ags,nuts3,name,land,density
    05954,DEA56,Ennepe-Ruhr-Kreis,NW,790.5
    08317,DE134,Ortenaukreis,BW,
    09777,DE27B,Ostallgäu,BY,101

    """

  /// A case as a whole.
  public static let mission = """
    id: hochtal
    kind: mission
    name:
      de: Hochtal
      en: High Valley
    summary:
      de: Ein Tal.
      en: A valley.
    places:
      - name: Hochtal
        land: BY
        ags: "09777001"
        district: "09777"
        nuts3: DE27B
        latitude: 47.9
        longitude: 10.5
    challenge_fields: [health]
    origin:
      logic: bottom-up
      claims:
        - id: hochtal-origin-1
          basis: stated
          statement:
            de: Leute aus dem Tal begannen.
            en: People of the valley began.
          source: brief-2024
          locator: Kap. 1
          coder: a
          coded: "2026-11-21"
          confidence: high
    goals:
      - id: beds
        text:
          de: Mehr Betten.
          en: More beds.
        by: "2030"
        source: brief-2024
    conditions:
      trust:
        membership: 1
        claims:
          - id: hochtal-trust-1
            says: present
            basis: stated
            statement:
              de: Man vertraut sich.
              en: People trust one another.
            quote: ein Tal voller Vertrauen
            source: brief-2024
            locator: Kap. 2
            phase: implementation
            years: "2010..2013"
            coder: a
            coded: "2026-11-21"
            confidence: high
      staff:
        membership: "0.33..0.67"
        claims:
          - id: hochtal-staff-1
            says: mixed
            basis: reported
            statement:
              de: Teils.
              en: In part.
            source: blatt-2020
            locator: S. 3
            coder: a
            coded: "2026-11-21"
            confidence: low
    outcomes:
      implemented:
        membership: 1
        claims:
          - id: hochtal-implemented-1
            says: present
            basis: reported
            statement:
              de: Es läuft.
              en: It runs.
            source: blatt-2020
            locator: S. 3
            coder: a
            coded: "2026-11-21"
            confidence: medium
    timeline:
      - when: "2012-02-29"
        text:
          de: Eröffnung.
          en: Opening.
        kind: milestone
        conditions: [trust]
        sources: [blatt-2020]
    actors:
      - name:
          de: Gemeinderat
          en: Municipal council
        stance: supports
        sources: [blatt-2020]
    quantities:
      - id: members
        label:
          de: Mitglieder
          en: Members
        value: 120
        unit:
          de: Personen
          en: persons
        period: "2019"
        sources: [blatt-2020]

    """

  /// A case that is a part of another.
  public static let part = """
    id: hochtal-dorf
    kind: mission
    part_of: hochtal
    name:
      de: Dorf im Hochtal
      en: Village in the High Valley
    summary:
      de: Ein Dorf.
      en: A village.
    origin:
      logic: not-stated

    """

  /// A programme.
  public static let initiative = """
    id: nordheide
    kind: programme
    name:
      de: Nordheide
      en: North Heath
    summary:
      de: Ein Programm.
      en: A programme.
    origin:
      logic: top-down

    """

  /// A source.
  public static let source = """
    id: brief-2024
    title: Ein Brief über Täler
    authors:
      - Posch
    kind: policy-brief
    url: https://example.org/brief
    accessed: "2026-11-20"
    read: full-text

    """

  /// Another source.
  public static let newspaper = """
    id: blatt-2020
    title: Das Blatt
    year: "2020-02-29"
    kind: news
    accessed: "2026-11-20"
    read: excerpt

    """

  /// A measure.
  public static let measure = """
    id: m-1
    code: M-1
    kind: measure
    for: [bottom-up]
    name:
      de: Anlaufstelle
      en: Contact point
    description:
      de: Eine Stelle hilft.
      en: An office helps.
    source: brief-2024
    locator: Kap. 5
    acts_on:
      - condition: trust
        basis: judged
        reason:
          de: Wer hilft, dem traut man.
          en: Helpers are trusted.

    """

  /// A publication's statements.
  public static let statements = """
    id: brief-2024
    source: brief-2024
    statements:
      - id: all-trust
        text:
          de: Überall Vertrauen.
          en: Trust everywhere.
        topic: process
        condition: trust
        claims: all
        quote: überall herrscht Vertrauen
        locator: Kap. 3

    """

  /// A region that asks for advice.
  public static let target = """
    id: moorland
    name:
      de: Moorland
      en: Moorland
    as_of: "2021"
    same_as: [nordheide]
    summary:
      de: Ein Moor.
      en: A moor.
    origin:
      logic: not-stated
    conditions:
      trust:
        membership: unknown

    """

  /// A study.
  public static let study = """
    id: first
    title:
      de: Erste Studie
      en: First study
    question:
      de: Warum?
      en: Why?
    cases: [hochtal]
    selection:
      de: Alle.
      en: All.
    outcome: implemented
    other_outcomes: [kept]
    conditions: short
    statements: brief-2024
    blocks: [settlement]
    measures: brief-2024
    date: "2026"

    """
}
