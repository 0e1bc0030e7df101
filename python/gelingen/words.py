"""What tables say in German; the names of columns in data frames stay as they are, whatever the language."""

from __future__ import annotations

#: Headings and values of tables.
GERMAN = {
    "absent": "nicht vorhanden",
    "alpha": "Alpha",
    "as_good": "ebenso gut",
    "assumptions": "Annahmen",
    "begins_quarter": "beginnt im Quartal",
    "bodies": "Stellen",
    "body": "Stelle",
    "can_act": "kann handeln",
    "case": "Fall",
    "cases": "Fälle",
    "cell": "Zelle",
    "cells_changed": "geänderte Zellen",
    "certain_in": "sicher in",
    "changes": "Änderungen",
    "check": "Prüfung",
    "claims": "Belege",
    "code": "Kürzel",
    "column": "Spalte",
    "condition": "Bedingung",
    "consistency": "Konsistenz",
    "core": "Kern",
    "cost": "Kosten",
    "coverage": "Abdeckung",
    "definition": "Definition",
    "deviant_cases": "abweichende Fälle",
    "difference": "Differenz",
    "distance": "Abstand",
    "effective_in": "ausreichend in",
    "evidence": "Beleg",
    "expression": "Ausdruck",
    "failed": "nicht bestanden",
    "file": "Datei",
    "gained": "gewonnen",
    "group": "Gruppe",
    "hint": "Rat",
    "hybrid": "gemischt",
    "in_every_choice": "in jeder Auswahl",
    "in_place_at_latest": "spätestens da",
    "in_place_quarter": "da im Quartal",
    "interval": "Intervall",
    "judged": "nach unserem Urteil",
    "kind": "Art",
    "known": "bekannt",
    "left_out": "weggelassen",
    "level": "Niveau",
    "line": "Zeile",
    "lost": "verloren",
    "lower": "untere Grenze",
    "may_be_nearest": "kann am nächsten sein",
    "measure": "Maßnahme",
    "measures": "Maßnahmen",
    "membership": "Zugehörigkeit",
    "message": "Meldung",
    "model": "Modell",
    "models": "Modelle",
    "models_above": "Modelle darüber",
    "models_below": "Modelle darunter",
    "name": "Name",
    "no": "nein",
    "not-applicable": "nicht anwendbar",
    "not-stated": "nicht angegeben",
    "of_regions": "von Regionen",
    "one_choice": "eine Auswahl",
    "open": "offen",
    "origin": "Entstehungslogik",
    "outcome": "Ergebnis",
    "parameter": "Wahl",
    "passed": "bestanden",
    "passes": "besteht",
    "places": "Orte",
    "planned": "geplant",
    "possible_cases": "mögliche Fälle",
    "present": "vorhanden",
    "raw_coverage": "rohe Abdeckung",
    "regions": "Regionen",
    "relevance": "Relevanz",
    "robust": "robust",
    "runs": "Läufe",
    "same_as_stated": "wie angegeben",
    "same_from": "gleich von",
    "same_to": "gleich bis",
    "severity": "Gewicht",
    "share": "Anteil",
    "share_of_codings": "Anteil der Kodierungen",
    "solution": "Lösung",
    "sources": "Quellen",
    "state": "Stand",
    "status": "Stand",
    "undecided": "offen",
    "undetermined": "nicht bestimmt",
    "unique_coverage": "alleinige Abdeckung",
    "unknown": "unbekannt",
    "upper": "obere Grenze",
    "value": "Wert",
    "withheld": "zurückgehalten",
    "yes": "ja",
}


def heading(name: str, lang: str) -> str:
    """A column's heading for readers."""
    return GERMAN.get(name, name.replace("_", " ")) if lang == "de" else name.replace("_", " ")


def value(text: str, lang: str) -> str:
    """A word of an answer for readers; names and numbers stay, with a decimal comma in German."""
    if lang != "de":
        return text
    if text in GERMAN:
        return GERMAN[text]
    parts = text.split(" to ")
    if all(part.rstrip(" †").replace(".", "", 1).lstrip("-−").isdigit() or part in ("unknown", "∞") for part in parts):
        return " bis ".join(GERMAN.get(part, part.replace(".", ",")) for part in parts)
    return text
