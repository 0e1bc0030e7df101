extension AppendixColumns {
  /// Columns of one table, and the figures of intervals.
  static let special = """
    agreement.assumption | Wovon die Intervalle ausgehen | What the intervals assume
    agreement.findings | ob Schlussfolgerungen des Vergleichs mitzählen: excluded, included | Whether the comparison’s own conclusions count: excluded, included
    assumptions.assumed_term | Term, der die angenommenen Kombinationen umfasst | Term that covers the configurations assumed
    cases.origin_claims | Zahl der Angaben zur Entstehungslogik | Number of claims on the origin logic
    cases.part_of | Fall, dessen Teil er ist | Case that it is a part of
    cases.places | Orte | Places
    checks.check | Prüfung | Check
    checks.evidence_de | Was die Daten sagen, deutsch | What the data say, German
    checks.evidence_en | Was die Daten sagen, englisch | What the data say, English
    checks.reference | Literatur | Literature
    checks.severity | Gewicht: block, warn, inform | Severity: block, warn, inform
    claims.coded | Tag der Kodierung | Day of the coding
    claims.coder | wer kodiert hat | Who coded it
    claims.confidence | Sicherheit der Kodierung: high, medium, low | Confidence of the coding: high, medium, low
    claims.phase | Phase, auf die sie sich bezieht | Phase that it is about
    claims.quote | wörtliche Stelle | Literal phrase
    claims.says | was sie sagt: present, absent, mixed, planned | What it says: present, absent, mixed, planned
    claims.statement_de | Angabe in unseren Worten, deutsch | The claim in our words, German
    claims.statement_en | Angabe in unseren Worten, englisch | The claim in our words, English
    claims.years | Jahre, auf die sie sich bezieht | Years that it is about
    codebook.condition_kind | structural, process oder outcome | structural, process or outcome
    codebook.definition_de | Begriff, deutsch | Definition, German
    codebook.definition_en | Begriff, englisch | Definition, English
    codebook.derived_from | Bedingungen, deren kleinste gilt | Conditions of which the smallest holds
    codebook.fully_in_de | Grad 1, deutsch | Degree 1, German
    codebook.fully_in_en | Grad 1, englisch | Degree 1, English
    codebook.fully_out_de | Grad 0, deutsch | Degree 0, German
    codebook.fully_out_en | Grad 0, englisch | Degree 0, English
    codebook.more_in_de | Grad 0,67, deutsch | Degree 0.67, German
    codebook.more_in_en | Grad 0,67, englisch | Degree 0.67, English
    codebook.more_out_de | Grad 0,33, deutsch | Degree 0.33, German
    codebook.more_out_en | Grad 0,33, englisch | Degree 0.33, English
    inclusion.case | ob es ein Fall ist | Whether it is a case
    interval.clopper_pearson_lower | untere Grenze nach Clopper und Pearson | Lower limit after Clopper and Pearson
    interval.clopper_pearson_upper | obere Grenze nach Clopper und Pearson | Upper limit after Clopper and Pearson
    interval.estimate | Anteil | Share
    interval.jeffreys_lower | untere Grenze mit Jeffreys-Prior | Lower limit with the Jeffreys prior
    interval.jeffreys_upper | obere Grenze mit Jeffreys-Prior | Upper limit with the Jeffreys prior
    interval.lower_one_sided_95 | exakte einseitige untere 95-%-Grenze | Exact one-sided lower 95 % limit
    interval.uniform_lower | untere Grenze mit gleichverteiltem Prior | Lower limit with a uniform prior
    interval.uniform_upper | obere Grenze mit gleichverteiltem Prior | Upper limit with a uniform prior
    interval.wilson_lower | untere Grenze nach Wilson | Lower limit after Wilson
    interval.wilson_upper | obere Grenze nach Wilson | Upper limit after Wilson
    leave-one-out.found | Lösung ohne ihn oder sie, alle Modelle | Solution without it, all models
    leave-one-out.gained_terms | Terme, die hinzukommen | Terms gained
    leave-one-out.left_out | was weggelassen ist | What is left out
    leave-one-out.left_out_kind | case, condition oder group | case, condition or group
    leave-one-out.lost_terms | Terme, die wegfallen | Terms lost
    leave-one-out.same | ob die Lösung gleich bleibt | Whether the solution stays the same
    left-out.after | was die Zelle danach sagt | What the cell says afterwards
    left-out.before | was die Zelle sagt | What the cell says
    left-out.gained | Bedingungen, die dann in allen Fällen belegt wären | Conditions that would then be documented in every case
    left-out.lost | Bedingungen, die dann nicht mehr in allen Fällen belegt wären | Conditions that would then no longer be documented in every case
    left-out.part | was weggelassen ist | What is left out
    matrix.echo | ob die Zelle nur auf Schlussfolgerungen des Vergleichs beruht | Whether the cell rests only on the comparison’s own conclusions
    matrix.lower | kleinste mögliche Zugehörigkeit | Smallest membership possible
    matrix.upper | größte mögliche Zugehörigkeit | Largest membership possible
    matrix.without_findings | Zugehörigkeit ohne Schlussfolgerungen des Vergleichs | Membership without the comparison’s own conclusions
    minimize.model_consistency | Konsistenz des Modells | Consistency of the model
    minimize.model_coverage | Abdeckung des Modells | Coverage of the model
    minimize.model_pri | PRI des Modells | PRI of the model
    necessity.form | einzelne Bedingung, Verbindung mit oder, mit und | Single condition, disjunction, conjunction
    necessity.reaches_cuts | ob sie die Schwellen erreicht | Whether it reaches the cut-offs
    parameters.parameter | Angabe, wie Studiendatei und Befehl sie nennen | Parameter, as study file and command name it
    parameters.set_to | Wert | Value
    partial-ask-first.open_share | Anteil der offenen Aussagen danach | Share of claims open afterwards
    partial-ask-first.settles_at_least | Zahl der Aussagen, die es mindestens klärt | Number of claims that it settles at least
    partial-ask-first.settles_at_most | Zahl der Aussagen, die es höchstens klärt | Number of claims that it settles at most
    partial-ask-first.what | case oder cell: ganzer Fall oder eine Zelle | case or cell: a whole case or one cell
    partial-claims.confirmed_by_at_least | so viele Zellen müssen mindestens bekannt sein, damit sie feststeht | At least so many cells have to be known for it to be settled
    partial-claims.cut | Schwelle | Cut-off
    partial-claims.may_be_undefined | ob die Konsistenz nicht bestimmt sein kann | Whether the consistency may be undefined
    partial-claims.refuted_by_at_least | so viele Zellen müssen mindestens bekannt sein, damit sie ausgeschlossen ist | At least so many cells have to be known for it to be excluded
    partial-claims.refuting_cases | Fälle, die sie schon jetzt ausschließen | Cases that exclude it already
    partial-claims.relation | sufficient oder necessary | sufficient or necessary
    partial-implicants.codings | Zahl der untersuchten Belegungen | Number of completions examined
    partial-implicants.scope | ob alle Belegungen, ein Raster oder eine Stichprobe untersucht wurden | Whether all completions, a grid or a sample were examined
    partial-implicants.share_of_codings | Anteil der Belegungen, keine Wahrscheinlichkeit | Share of completions, no probability
    partial-implicants.share_valid | Anteil der Belegungen, in denen der Term hinreicht | Share of completions in which the term is sufficient
    partial-rows.n_max | größte mögliche Zahl der Fälle | Largest number of cases possible
    partial-rows.n_min | kleinste mögliche Zahl der Fälle | Smallest number of cases possible
    partial-rows.possible_cases | Fälle, die dort liegen können | Cases that can lie there
    partial-rows.possible_codes | mögliche Kodierungen | Possible codings
    partial-rows.pri_max | größter möglicher PRI | Largest PRI possible
    partial-rows.pri_min | kleinster möglicher PRI | Smallest PRI possible
    partial-rows.row | Zeile als Term | Row as a term
    partial-shortcuts.shortcut | Abkürzung | Shortcut
    partial-shortcuts.would_be_claimed | ob sie die Aussage machte | Whether it would make the claim
    plan-deviations.after | Wert der Studie | Value in the study
    plan-deviations.before | Wert des Plans | Value in the plan
    plan-deviations.change | added, removed oder changed | added, removed or changed
    plan-deviations.path | Schlüssel in der Datei | Key in the file
    plan-deviations.plan_file | Datei des Plans | File of the plan
    plan-deviations.plan_line | Zeile im Plan | Line in the plan
    plan-deviations.study_file | Datei der Studie | File of the study
    plan-deviations.study_line | Zeile in der Studie | Line in the study
    ranges.current | ob der gesetzte Wert darin liegt | Whether the value as set lies in it
    ranges.lower | untere Grenze | Lower end
    ranges.lower_included | ob sie dazugehört | Whether it belongs to it
    ranges.lower_reason | warum sie dort endet: change, limit, window | Why it ends there: change, limit, window
    ranges.models | Zahl der Modelle | Number of models
    ranges.parameter | Schwelle oder Anker | Cut-off or anchor
    ranges.solution | Lösung, alle Modelle | Solution, all models
    ranges.upper | obere Grenze | Upper end
    ranges.upper_included | ob sie dazugehört | Whether it belongs to it
    ranges.upper_reason | warum sie dort endet: change, limit, window | Why it ends there: change, limit, window
    ranges.value | gesetzter Wert | Value as set
    robust-core.core_consistency | Konsistenz des gemeinsamen Kerns | Consistency of the shared core
    robust-core.core_coverage | Abdeckung des gemeinsamen Kerns | Coverage of the shared core
    robust-core.tests | Zahl der anderen Lösungen | Number of other solutions
    sets.anchors | Anker | Anchors
    sets.column | Spalte der Rohwerte | Column of the raw values
    sets.label_de | wofür die Menge steht, deutsch | What the set stands for, German
    sets.label_en | wofür die Menge steht, englisch | What the set stands for, English
    sets.method | Verfahren der Kalibrierung | Method of calibration
    sets.reason_de | Grund, deutsch | Reason, German
    sets.reason_en | Grund, englisch | Reason, English
    sets.set | Menge | Set
    sets.thresholds | Schwellen | Thresholds
    sources.accessed | Tag, an dem sie gelesen wurde | Day on which it was read
    sources.attribution | wie sie zu nennen ist | How it must be attributed
    sources.authors | wer sie geschrieben hat | Who wrote it
    sources.licence | Lizenz | Licence
    sources.producer | wer sie herausgegeben hat | Who published it
    sources.read | wie sie gelesen wurde | How it was read
    sources.source_kind | Art der Quelle | Kind of source
    sources.speaks_for | Fälle, deren eigene Leute sie geschrieben haben | Cases whose own people wrote it
    sources.title | Titel | Title
    sources.url | Adresse | Address
    sources.year | Jahr | Year
    statements.claims | was die Aussage behauptet: alle, mehrere, ungeprüft | What the statement claims: all, several, untested
    statements.statement | Aussage | Statement
    statements.topic | Gegenstand | Topic
    statements.verdict | Verhältnis zu den Zellen | How it relates to the cells
    systems-cuts.above_half_max | größter Anteil der Schnitte, bei denen der Abstand über der Hälfte liegt | Largest share of cuts with a distance above half
    systems-cuts.above_half_min | kleinster Anteil der Schnitte, bei denen der Abstand über der Hälfte liegt | Smallest share of cuts with a distance above half
    systems-cuts.choices | Zahl der möglichen Schnitte | Number of cuts possible
    systems-cuts.examined | Zahl der untersuchten Schnitte | Number of cuts examined
    systems-cuts.sets | Zahl der gezogenen Vergleichsmengen | Number of sets drawn for comparison
    systems-cuts.share_smaller_max | größter Anteil gezogener Mengen mit kleinerem Abstand | Largest share of drawn sets with a smaller distance
    systems-cuts.share_smaller_min | kleinster Anteil gezogener Mengen mit kleinerem Abstand | Smallest share of drawn sets with a smaller distance
    systems-districts.districts | Kreise, für die die Fälle stehen | Districts that the cases stand for
    systems-districts.exact | ob alle Mengen gezählt wurden | Whether all sets were counted
    systems-districts.figure | smallest oder mean: kleinster oder mittlerer Abstand | smallest or mean: smallest or mean distance
    systems-districts.sets | Zahl der verglichenen Mengen von Kreisen | Number of sets of districts compared
    systems-districts.share_smaller | Anteil der Mengen mit kleinerem Wert | Share of sets with a smaller value
    systems-districts.standard_error | Standardfehler des Anteils | Standard error of the share
    systems-next.candidates | Zahl der Vorhaben, die ebenso in Frage kommen | Number of projects that come into question as well
    systems-next.reason | wofür das Vorhaben gesucht wird | What the project is sought for
    systems-pairs.extreme | ob das Paar das äußerste ist: certain, possible, no | Whether the pair is the extreme one: certain, possible, no
    systems-pairs.level | Stufe der Verschiedenheit | Level of difference
    systems-pairs.possible_level | höchste mögliche Stufe | Highest level possible
    systems-shared.group | Gruppe von Fällen | Group of cases
    systems-shared.of_pairs | Zahl der Paare | Number of pairs
    systems-shared.pairs | Zahl der Paare, die es sicher teilen | Number of pairs that share it for certain
    systems-shared.possible_pairs | Zahl der Paare, die es teilen können | Number of pairs that may share it
    systems-shared.value | geteilter Wert | Value shared
    target-bundles.certain_in | Zahl der Modelle, in denen es sicher reicht | Number of models in which it suffices for certain
    target-bundles.changes | Änderungen | Changes
    target-bundles.effective_in | Modelle, in denen es reicht | Models in which it suffices
    target-bundles.fits_budget | ob es in den Rahmen der Kosten passt | Whether it fits the budget
    target-bundles.fits_horizon | ob es in die Zeit passt | Whether it fits the horizon
    target-bundles.lead_time_months | Vorlauf in Monaten | Lead time in months
    target-bundles.list | Liste, in der das Bündel steht | List that the bundle stands in
    target-bundles.minimal_in | Modelle, in denen nichts daran überflüssig ist | Models in which nothing of it is superfluous
    target-bundles.robust | ob es in jedem Modell und bei jeder Belegung reicht | Whether it suffices in every model and completion
    target-bundles.stages | Reihenfolge | Stages
    target-bundles.uncovered_changes | Änderungen, zu denen keine Maßnahme passt | Changes that no measure serves
    target-gaps.actionability | wie leicht es zu ändern ist | How easily it can be changed
    target-gaps.cases_present | Zahl der Fälle, in denen es belegt ist | Number of cases in which it is documented
    target-peers.has_open_conditions | Bedingungen, die der Fall hat und die hier offen sind | Conditions that the case has and that are open here
    target-peers.may_be_nearest | ob der Fall der nächste sein kann | Whether the case may be the nearest
    target-support.acts_on | wobei die Maßnahme ansetzt, und worauf das beruht | What the measure acts on, and what that rests on
    target-support.acts_on_open | was davon hier fehlt oder offen ist | What of it is absent or open here
    target-support.for | für welche Initiativen sie ist | Which initiatives it is for
    target-support.for_origin | ob sie zur Entstehungslogik passt | Whether it fits the origin logic
    target-support.lead_time | Vorlauf, unknown für unbekannt | Lead time, unknown where it is not known
    term-uses.models | Zahl der Modelle, in denen der Term steht | Number of models in which the term stands
    term-uses.models_total | Zahl aller Modelle | Number of all models
    term-uses.models_total_is_exact | ob die Zahl genau ist | Whether the number is exact
    theories.cases_with_outcome | Fälle mit dem Ergebnis | Cases with the outcome
    theories.cases_without_outcome | Fälle ohne das Ergebnis | Cases without the outcome
    theories.expected | ob die Theorie es erwartet | Whether the theory expects it
    theories.found | ob das Modell es enthält | Whether the model holds it
    theories.theory | Theorie | Theory
    transfer-matrix.agent | wer handelt | Who acts
    transfer-matrix.can_act | ob die Stelle bei der Bedingung handeln kann | Whether the body can act on the condition
    truth-table.consistency_max | größte mögliche Konsistenz | Largest consistency possible
    truth-table.n_max | größte mögliche Zahl der Fälle | Largest number of cases possible
    truth-table.n_min | kleinste mögliche Zahl der Fälle | Smallest number of cases possible
    truth-table.possible_cases | Fälle, die dort liegen können | Cases that can lie there
    truth-table.possible_outcomes | mögliche Kodierungen | Possible codings
    truth-table.pri_max | größter möglicher PRI | Largest PRI possible
    truth-table.pri_min | kleinster möglicher PRI | Smallest PRI possible
    """
}
