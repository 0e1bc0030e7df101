/// What the tables of an appendix and their columns hold: a line each, with the name, the German and the English.
enum AppendixColumns {
  /// The tables.
  static let tables = """
    agreement | Je Bedingung: in wie vielen Fällen sie belegt ist, mit Intervallen | Per condition: in how many cases it is documented, with intervals
    assumptions | Nicht beobachtete Kombinationen, die ein Modell zum Ergebnis zählt | Configurations not observed that a model counts as part of the outcome
    cases | Die Fälle | The cases
    checks | Die Prüfungen des Designs und was sie ergaben | The design checks and what came out
    claims | Jede Angabe mit Quelle, Fundstelle und Kodierung | Every claim with source, place and coding
    codebook | Die Begriffe und Grade, nach denen kodiert wird | The concepts and degrees by which cases are coded
    contrast | Je Bedingung und Entstehungslogik: in wie vielen Fällen sie belegt ist | Per condition and origin logic: in how many cases it is documented
    differences | Abstände zwischen je zwei Fällen | Distances between any two cases
    inclusion | Welche Vorhaben geprüft wurden und was ein Fall ist | Which projects were examined and which is a case
    leave-one-out | Die Lösung ohne je einen Fall und ohne je eine Bedingung | The solution without one case and without one condition at a time
    left-out | Was Zellen ohne eine Quelle, eine kodierende Person oder einen Fall sagen | What cells say without one source, one coder or one case
    matrix | Je Fall und Bedingung: die Zugehörigkeit und was sie trägt | Per case and condition: the membership and what it rests on
    memberships | Zugehörigkeit jedes Falls zu jeder Menge | Membership of each case in each set
    minimize | Alle Modelle: je Modell und Term die Maßzahlen | All models: the figures per model and term
    necessity | Notwendigkeit einzelner Bedingungen und der Mengen, die die Schwellen erreichen | Necessity of single conditions and of the sets that reach the cut-offs
    outcomes | Je Fall: Zugehörigkeit zu den Ergebnissen | Per case: membership in the outcomes
    parameters | Was gefragt wurde, mit allen Voreinstellungen | What was asked, defaults included
    partial-ask-first | Welche offene Zelle zu klären am meisten entscheidet | Which open cell decides most once it is known
    partial-claims | Aussagen über einzelne Bedingungen: stehen sie fest, was auch immer offen ist? | Claims about single conditions: are they settled whatever is open?
    partial-implicants | Terme, die in Lösungen vorkommen können | Terms that can be part of solutions
    partial-rows | Zeilen der Wahrheitstafel mit Schranken | Rows of the truth table with bounds
    partial-shortcuts | Was gängige Abkürzungen bei offenen Zellen behaupten würden | What common shortcuts with open cells would claim
    plan-deviations | Was die Studie anders macht als ihr Plan | What the study does otherwise than its plan
    ranges | Über welche Werte einer Festlegung die Lösung gleich bleibt | Over which values of a choice the solution stays the same
    raw | Werte vor der Kalibrierung | Values before calibration
    robust-core | Was ein Modell mit allen anderen Lösungen in Reichweite gemeinsam hat | What a model shares with all other solutions within reach
    sets | Die Mengen: woraus und wie sie gemacht sind, mit Grund | The sets: what they are made from and how, with the reason
    sources | Die Quellen | The sources
    statements | Aussagen der Veröffentlichung, an den Zellen geprüft | Statements of the publication, held against the cells
    systems-cuts | Wie viel die Wahl der Schnittpunkte ändert | How much the choice of cut points changes
    systems-districts | Wie verschieden die Fälle sind, gemessen an allen Kreisen | How different the cases are, measured against all districts
    systems-next | Welcher Fall als nächster am meisten zeigte | Which case would show most as the next one
    systems-pairs | Abstände je Paar und Block mit Rang | Distances per pair and block with their rank
    systems-shared | Was Paare teilen oder worin sie sich unterscheiden | What pairs share or in what they differ
    target-bundles | Bündel von Änderungen für die beratene Region | Bundles of changes for the region advised
    target-gaps | Was der beratenen Region fehlt oder fehlen kann | What the region advised lacks or may lack
    target-peers | Wie ähnlich die Fälle der beratenen Region sind | How similar the cases are to the region advised
    target-support | Maßnahmen für die beratene Region | Measures for the region advised
    term-uses | In wie vielen Modellen ein Term steht | In how many models a term stands
    theories | Theorien, an den Modellen geprüft | Theories held against the models
    transfer-matrix | Welche Maßnahme bei welcher Bedingung ansetzt und wer sie ergreifen kann | Which measure acts on which condition and who can take it
    truth-table | Die Wahrheitstafel | The truth table

    """

  /// Columns that hold the same in whatever table.
  static let general = """
    *.a | Fall | Case
    *.absent | Zahl der Fälle, in denen es fehlt | Number of cases in which it is absent
    *.agents | Wer handeln kann | Who can act
    *.b | anderer Fall | Other case
    *.basis | Worauf die Angabe beruht | What the entry rests on
    *.block | Block von Kontextmerkmalen; total: alle | Block of context features; total: all
    *.candidate | Vorhaben | Project
    *.case | Fall | Case
    *.cases | Fälle | Cases
    *.claim | Angabe oder Aussage | Claim
    *.claims | Angaben, die es tragen | Claims that it rests on
    *.code | Kürzel | Code
    *.condition | Bedingung | Condition
    *.condition_de | Bedingung, deutsch | Condition, German
    *.condition_en | Bedingung, englisch | Condition, English
    *.conditions | Bedingungen | Conditions
    *.consistency | Konsistenz, 0 bis 1 | Consistency, 0 to 1
    *.consistency_max | größte mögliche Konsistenz | Largest consistency possible
    *.consistency_min | kleinste mögliche Konsistenz | Smallest consistency possible
    *.core | ob die Bedingung zur Liste der Studie gehört | Whether the condition is in the study’s list
    *.cost | Kosten, unknown für unbekannt | Cost, unknown where it is not known
    *.coverage | Abdeckung, 0 bis 1 | Coverage, 0 to 1
    *.deviant_cases | Fälle, die widersprechen | Cases that deviate
    *.distance_max | größter möglicher Abstand, 0 bis 1 | Largest distance possible, 0 to 1
    *.distance_min | kleinster möglicher Abstand, 0 bis 1 | Smallest distance possible, 0 to 1
    *.evidence_label | Worauf der Rat beruht (Stufe) | What the advice rests on (label)
    *.expression | Ausdruck: * und, + oder, ~ nicht | Expression: * and, + or, ~ not
    *.kind | Art | Kind
    *.locator | Seite, Kapitel oder Überschrift | Page, chapter or heading
    *.measure | Maßnahme | Measure
    *.measures | Maßnahmen | Measures
    *.membership | Zugehörigkeit, 0 bis 1; a..b eine Spanne; ? unbekannt | Membership, 0 to 1; a..b a range; ? unknown
    *.model | Nummer des Modells | Number of the model
    *.n | Zahl der Fälle | Number of cases
    *.name_de | Name, deutsch | Name, German
    *.name_en | Name, englisch | Name, English
    *.of | Ausdruck des Ergebnisses | Expression of the outcome
    *.origin_logic | Entstehungslogik | Origin logic
    *.outcome | Ergebnis | Outcome
    *.planned | ob eine Angabe sagt, dass es geplant ist | Whether a claim says that it is planned
    *.presence | present, absent, undecided oder unknown | present, absent, undecided or unknown
    *.present | Zahl der Fälle, in denen es belegt ist | Number of cases in which it is documented
    *.pri | PRI, 0 bis 1 | PRI, 0 to 1
    *.rank | Rang, 1 zuerst | Rank, 1 first
    *.raw_coverage | Abdeckung des Terms, 0 bis 1 | Raw coverage of the term, 0 to 1
    *.relevance | Relevanz der Notwendigkeit, 0 bis 1 | Relevance of necessity, 0 to 1
    *.self_report | ob der Fall über sich selbst spricht | Whether the case speaks about itself
    *.solution | conservative, parsimonious oder intermediate | conservative, parsimonious or intermediate
    *.source | Quelle | Source
    *.sources | Quellen | Sources
    *.standing | wie es um die Bedingung oder das Vorhaben steht | How the condition or the project stands
    *.status | Befund | Result
    *.target | beratene Region | Region advised
    *.term | Term: Bedingungen, verbunden durch * | Term: conditions joined by *
    *.undecided | Zahl der Fälle, in denen beide Seiten offen sind | Number of cases with both sides open
    *.unique_coverage | Abdeckung, die nur dieser Term hat | Unique coverage of the term
    *.unknown | Zahl der Fälle, von denen nichts bekannt ist | Number of cases of which nothing is known
    *.value | Wert | Value
    *.zone | Gruppe der Paare nach dem Ergebnis | Group of pairs by the outcome

    """
}
