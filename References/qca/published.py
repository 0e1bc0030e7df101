"""Published data as tables for answer.R: python3 published.py FOLDER_OF_CSV_FILES > published-tables.jsonl

The files are exports of the data sets of the packages QCA, SetMethods and cna (GPL), named package__dataset.csv, with the
names of the cases in the first column. They are not kept here, and the answers go without them.
"""

import csv
import json
import os
import sys

# name, file, outcome, conditions ("" for all other columns), consistency cut-offs, n.cut
DATA = [
    ("LC", "QCA__LC.csv", "SURV", "", [1], 1),
    ("LM", "QCA__LM.csv", "SURV", "DEV URB LIT IND", [1], 1),
    ("LF", "QCA__LF.csv", "SURV", "", [0.8], 1),
    ("RS", "QCA__RS.csv", "REC", "", [1], 1),
    ("HC", "QCA__HC.csv", "VOTE", "", [1], 1),
    ("NF", "QCA__NF.csv", "W", "", [0.8], 1),
    ("Krook", "QCA__Krook.csv", "WNP", "", [1], 1),
    ("d.represent", "QCA__d.represent.csv", "WNP", "", [1], 1),
    ("d.women", "QCA__d.women.csv", "WNP", "", [1], 1),
    ("d.jobsecurity", "QCA__d.jobsecurity.csv", "JSR", "", [0.9], 1),
    ("d.partybans", "QCA__d.partybans.csv", "PB", "C F T V", [1], 1),
    ("d.partybans-regions", "QCA__d.partybans.csv", "PB", "C F T R V", [1], 1),
    ("d.partybans-contradictions", "QCA__d.partybans.csv", "PB", "C F T V", [1, 0.4], 1),
    ("d.pban", "cna__d.pban.csv", "PB", "", [1], 1),
    ("d.education", "QCA__d.education.csv", "O", "", [1], 1),
    ("d.educate", "cna__d.educate.csv", "E", "", [1], 1),
    ("Rokkan", "QCA__Rokkan.csv", "S", "", [1], 1),
    ("d.irrigate", "cna__d.irrigate.csv", "W", "", [1], 1),
    ("SC", "SetMethods__SC.csv", "Y", "", [0.8], 1),
    ("SDC", "SetMethods__SDC.csv", "Y", "", [0.8], 1),
    ("STUF", "SetMethods__STUF.csv", "Y", "", [0.8], 1),
    ("PAYF", "SetMethods__PAYF.csv", "HL", "HE GG AH HI HW", [0.87], 2),
    ("VISF", "SetMethods__VISF.csv", "u", "p s r", [0.8], 1),
    ("VISC", "SetMethods__VISC.csv", "U", "P S R", [1], 1),
]


def number(text):
    """A cell; "-" is R's don't-care of temporal QCA."""
    if text == "-":
        return text
    value = float(text)
    return int(value) if value.is_integer() else value


def table(folder, name, file, outcome, conditions, cuts, n_cut):
    with open(os.path.join(folder, file), newline="") as text:
        rows = list(csv.reader(text))
    header = rows[0][1:]
    conditions = conditions.split() or [c for c in header if c != outcome]
    wanted = [header.index(c) + 1 for c in conditions + [outcome]]
    data = [[number(r[i]) for i in wanted] for r in rows[1:]]
    columns, levels = [], []
    for c in range(len(conditions)):
        values = [r[c] for r in data if r[c] != "-"]
        fuzzy = any(v != int(v) for v in values)
        levels.append(2 if fuzzy else max(max(values), 1) + 1)
        columns.append("fuzzy" if fuzzy else "levels" if levels[-1] > 2 else "crisp")
    many = max(levels) > 2
    expectations = [
        f"{c}[{v}]" if many else c for c, n in zip(conditions, levels) for v in range(1, n)]
    return {
        "id": name, "file": file, "kind": "published", "conditions": conditions, "columns": columns, "levels": levels,
        "outcome": outcome, "outcomes": [outcome, "~" + outcome], "cases": [r[0] for r in rows[1:]],
        "parameters": {"incl_cut": cuts, "n_cut": n_cut, "pri_cut": 0, "expectations": expectations},
        "at_cut": None, "irredundant": {outcome: True, "~" + outcome: True}, "data": data}


for entry in DATA:
    print(json.dumps(table(sys.argv[1], *entry), separators=(",", ":")))
