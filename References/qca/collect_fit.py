"""Joins R's answers about necessity and fit: python3 collect_fit.py tables.jsonl OUTPUT_FOLDER answers.jsonl ...

Writes fit.jsonl, one question per line; the data stand in the tables-*.jsonl under the same id. `departs` names what
differs from the definitions as oracle.py computes them.
"""

import collections
import itertools
import json
import os
import sys

import oracle
from collect import Terms, listed, rounded, same

CUT = 0.9


def measures(row, keys):
    return [rounded(row.get(k)) for k in keys]


def normal(text, terms):
    joined = "+" if "+" in text else None
    return "+".join(terms.normal(t) for t in text.split(joined)) if joined else terms.normal(text)


class Check:
    def __init__(self, table, outcome):
        self.table = oracle.Table(table["data"], table["levels"], outcome == "~Y")
        self.terms, self.levels = Terms(table), table["levels"]

    def set_of(self, text):
        parts = [self.table.term(self.terms.implicant(t)) for t in text.split("+")]
        return [max(values) for values in zip(*parts)]

    def necessity(self, x):
        y = self.table.outcome
        both = sum(map(min, x, y))
        return [
            oracle.ratio(both, sum(y)), oracle.ratio(sum(1 - a for a in x), sum(1 - min(a, b) for a, b in zip(x, y))),
            oracle.ratio(both, sum(x))]

    def literals(self):
        k = len(self.levels)
        return [tuple(v if i == c else None for i in range(k)) for c in range(k) for v in range(self.levels[c])]

    def supersets(self):
        """What superSubset lists at depth 2: necessary literals and conjunctions, and disjunctions of literals that are
        not necessary themselves."""
        single = [l for l in self.literals() if self.passes(self.terms.text(l))]
        pairs = [
            (a, b) for a, b in itertools.combinations(self.literals(), 2)
            if [v is None for v in a] != [v is None for v in b]]
        found = [self.terms.text(l) for l in single]
        for a, b in pairs:
            both = self.terms.text(tuple(x if x is not None else y for x, y in zip(a, b)))
            if self.passes(both):
                found.append(both)
            either = self.terms.text(a) + "+" + self.terms.text(b)
            if a not in single and b not in single and self.passes(either):
                found.append(either)
        return sorted(found)

    def passes(self, text):
        return self.necessity(self.set_of(text))[0] >= CUT - 1.5e-8

    def departs(self, question, rows):
        found = set()
        if question == "supersets" and sorted(r["set"] for r in rows) != self.supersets():
            found.add("sets")
        sets = [r["set"] for r in rows if r["set"] != "expression"]
        for r in rows:
            x = self.set_of("+".join(sets) if r["set"] == "expression" else r["set"])
            if question == "sufficient":
                wanted = list(self.table.fit(x))
            else:
                wanted = self.necessity(x)
            if not same(wanted, r["fit"]):
                found.add("fit")
        if question == "sufficient" and len(sets) > 1:
            unique = self.table.unique_coverage([self.terms.implicant(t) for t in sets])
            if not same(unique, [r["covU"] for r in rows if r["set"] != "expression"]):
                found.add("covU")
        return sorted(found)


def main():
    tables = {t["id"]: t for t in map(json.loads, open(sys.argv[1]))}
    joined, counts = collections.OrderedDict(), collections.Counter()
    for name in sys.argv[3:]:
        for line in open(name):
            record = json.loads(line)
            payload = {"failed": record["failed"]} if "failed" in record else {"rows": [
                {"set": "expression" if r["set"] == "expression" else normal(r["set"], Terms(tables[record["id"]])),
                 "fit": measures(r, ("inclS", "PRI", "covS") if "inclS" in r else ("inclN", "RoN", "covN")),
                 **({"covU": rounded(r["covU"])} if "covU" in r else {})}
                for r in listed(record["rows"])]}
            kept = joined.setdefault((record["id"], record["outcome"], record["question"]), [])
            for versions, other in kept:
                if same(other, payload):
                    versions.append(record["version"])
                    break
            else:
                kept.append(([record["version"]], payload))
    with open(os.path.join(sys.argv[2], "fit.jsonl"), "w") as file:
        for (name, outcome, question), kept in joined.items():
            for versions, payload in kept:
                line = {"id": name, "outcome": outcome, "question": question, "versions": versions}
                departs = Check(tables[name], outcome).departs(question, payload["rows"]) if "rows" in payload else []
                if departs:
                    line["departs"] = departs
                file.write(json.dumps({**line, **payload}, separators=(",", ":")) + "\n")
                counts[question, "+".join(versions), ",".join(departs) or payload.get("failed", "agrees")] += 1
    for key, n in sorted(counts.items()):
        print(n, *key, sep="\t")


if __name__ == "__main__":
    main()
