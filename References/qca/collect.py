"""Joins R's answers into the committed files: python3 collect.py tables.jsonl OUTPUT_FOLDER answers.jsonl ...

Writes tables-crisp.jsonl, tables-fuzzy.jsonl and tables-multivalue.jsonl, one table per line. Answers of two versions
that agree are kept once. Each answer is compared with the exhaustive search of oracle.py, and `departs` names what
differs from it. The README describes the layout.
"""

import collections
import json
import os
import re
import sys

import oracle

MOST_CHARACTERS = 2000  # of all assumptions of an answer; longer ones are only counted
LITERAL = re.compile(r"(~?)([A-Za-z][A-Za-z0-9]*)(?:\[(\d+)\])?$")


def rounded(x):
    """Twelve significant digits; a whole number without a decimal point."""
    if x is None or isinstance(x, str):
        return None
    x = float(f"{x:.12g}")
    return int(x) if x == int(x) else x


class Terms:
    """Terms of a table, written in the order of its conditions."""

    def __init__(self, table):
        self.names = table["conditions"]
        self.many = max(table["levels"]) > 2

    def implicant(self, text):
        result = [None] * len(self.names)
        for part in text.split("*"):
            negation, name, value = LITERAL.match(part.strip()).groups()
            result[self.names.index(name)] = int(value) if value else int(not negation)
        return tuple(result)

    def text(self, implicant):
        parts = [(n, v) for n, v in zip(self.names, implicant) if v is not None]
        return "*".join(f"{n}[{v}]" if self.many else ("" if v else "~") + n for n, v in parts)

    def normal(self, text):
        return self.text(self.implicant(text))


def listed(x):
    """What R writes as a list, also when it holds one thing or nothing."""
    return [] if x is None or x == {} else x if isinstance(x, list) else [x]


def models(raw, terms):
    """The models sorted, and the fit of every term."""
    fits, result = {}, []
    for m in raw:
        names = [terms.normal(t) for t in listed(m["terms"])]
        stated = sorted(terms.normal(t) for t in listed(m["stated"]))
        columns = [[rounded(x) for x in listed(m[key])] for key in ("incl", "pri", "cov", "covU")]
        whole = [rounded(x) for x in listed(m["fit"])]
        if sorted(names) != stated:
            # Without assumptions R fits the terms of all conservative models together: no fit of this one.
            columns[3], whole = [None] * len(names), [None] * 3
        for name, incl, pri, cov, _ in zip(names, *columns):
            fits[name] = [incl, pri, cov]
        order = sorted((i for i in range(len(names)) if names[i] in stated), key=lambda i: names[i])
        result.append({
            "terms": [names[i] for i in order], "covU": [columns[3][i] for i in order],
            "fit": whole})
    return result, dict(sorted(fits.items()))


def by_terms(items):
    return sorted(items, key=lambda m: m["terms"])


def solution(raw, terms):
    found, fits = models(raw["models"], terms)
    for m, assumptions in zip(found, raw.get("sa", {}).values()):
        m["sa"] = " ".join(listed(assumptions))
    return {
        "primes": sorted(terms.normal(p) for p in listed(raw["primes"])), "terms": fits, "models": by_terms(found)}


def pair(raw, terms):
    found, fits = models(raw["models"], terms)
    return {
        "pair": raw["pair"], "conservative": sorted(terms.normal(t) for t in listed(raw["conservative"])),
        "parsimonious": sorted(terms.normal(t) for t in listed(raw["parsimonious"])),
        "easy": " ".join(listed(raw["easy"])), "difficult": " ".join(listed(raw["difficult"])),
        "primes": sorted(terms.normal(p) for p in listed(raw["primes"])), "terms": fits, "models": by_terms(found)}


def row(raw):
    return {
        "row": raw["row"], "n": raw["n"], "incl": rounded(raw["incl"]), "pri": rounded(raw["pri"]), "out": raw["out"],
        "cases": [int(c[1:]) for c in raw["cases"].split(",")] if raw["cases"] else []}


def parts(record, table):
    """A line of R's answers as (part, payload) pairs."""
    question, terms = record["question"], Terms(table)
    names = {
        "conservative": ["truthTable", "conservative"], "parsimonious": ["parsimonious", "intermediate"],
        "without_expectations": ["parsimonious"], "contradictions_included": ["contradictionsIncluded"],
        "irredundant": ["irredundant"]}[question]
    if "failed" in record:
        # What came of the parsimonious solution without the intermediate one, `without_expectations` says.
        yield names[-1], {"failed": record["failed"]}
        return
    answer = record["answer"]
    if question == "conservative":
        yield "truthTable", {"rows": sorted(map(row, answer["rows"]), key=lambda r: r["row"])}
        if "failed" in answer:
            yield "conservative", {"failed": answer["failed"]}
            return
    main = solution(answer, terms)
    if question not in ("parsimonious", "without_expectations"):
        for m in main["models"]:
            m.pop("sa", None)
    yield names[0 if question != "conservative" else 1], main
    if question == "parsimonious":
        pairs = sorted((pair(p, terms) for p in answer["pairs"]), key=lambda p: (p["conservative"], p["parsimonious"]))
        fits = {}
        for p in pairs:
            fits.update(p.pop("terms"))
        yield "intermediate", {"terms": dict(sorted(fits.items())), "pairs": pairs}


def same(a, b):
    """Equality, of numbers to ten digits; the names of pairs follow R's order of models and do not count."""
    if isinstance(a, dict) and isinstance(b, dict):
        return a.keys() == b.keys() and all(k == "pair" or same(a[k], b[k]) for k in a)
    if isinstance(a, list) and isinstance(b, list):
        return len(a) == len(b) and all(map(same, a, b))
    if isinstance(a, (int, float)) and isinstance(b, (int, float)):
        return abs(a - b) <= 1e-10
    return a == b


class Check:
    """What exhaustive search finds, compared with what R answered."""

    def __init__(self, table, outcome):
        p = table["parameters"]
        self.terms, self.levels, self.k = Terms(table), table["levels"], len(table["levels"])
        self.table = oracle.Table(table["data"], table["levels"], outcome.startswith("~"))
        self.rows = self.table.rows(p["incl_cut"], p["n_cut"], p["pri_cut"])
        self.positive = self.coded("1")
        self.everything = oracle.all_configurations(self.levels)
        self.expectations = [
            {c: v for c, v in enumerate(self.terms.implicant(e)) if v is not None} for e in p["expectations"]]

    def coded(self, codes):
        return [c for c, r in self.rows.items() if r[3] in codes]

    def departs(self, part, answer):
        if "failed" in answer:
            return []
        if part == "truthTable":
            wanted = [
                {"row": "".join(map(str, c)), "n": len(cases), "incl": incl, "pri": pri, "out": code, "cases": cases}
                for c, (cases, incl, pri, code) in sorted(self.rows.items())]
            return sorted({k for k in ("row", "n", "incl", "pri", "out", "cases")
                           if not same([r[k] for r in wanted], [r[k] for r in answer["rows"]])})
        if part == "intermediate":
            return self.pairs(answer)
        if part == "conservative":
            negative = self.outside(self.positive)
        else:
            negative = self.coded("0" if part == "contradictionsIncluded" else "0C")
        # R's "C" rows are remainders to the parsimonious solution only if they are included.
        found = self.solution(answer, negative, part == "irredundant")
        if part == "parsimonious":
            for m in answer["models"]:
                wanted = oracle.simplifying_assumptions(
                    [self.terms.implicant(t) for t in m["terms"]], set(self.coded("1")), self.levels)
                if self.texts(wanted) != m["sa"].split():
                    found.add("sa")
        return sorted(found)

    def outside(self, inside):
        inside = set(inside)
        return [c for c in self.everything if c not in inside]

    def texts(self, configurations):
        return sorted("".join(map(str, c)) for c in configurations)

    def solution(self, answer, negative, irredundant=False):
        found = set()
        primes = oracle.primes(self.positive, negative, self.k)
        if sorted(map(self.terms.text, primes)) != answer["primes"]:
            found.add("primes")
        search = oracle.irredundant_models if irredundant else oracle.minimum_models
        wanted = sorted(sorted(self.terms.text(primes[i]) for i in m) for m in search(primes, self.positive))
        if wanted != [m["terms"] for m in answer["models"]]:
            found.add("models")
        found |= self.fits(answer.get("terms", {}))
        for m in answer["models"]:
            implicants = [self.terms.implicant(t) for t in m["terms"]]
            if not same(list(self.table.solution_fit(implicants)), m["fit"]):
                found.add("fit")
            if len(implicants) > 1 and not same(self.table.unique_coverage(implicants), m["covU"]):
                found.add("covU")
        return found

    def fits(self, fits):
        agree = all(
            same(list(self.table.fit(self.table.term(self.terms.implicant(t)))), fit) for t, fit in fits.items())
        return set() if agree else {"termFit"}

    def pairs(self, answer):
        found = self.fits(answer["terms"])
        observed = set(self.coded("1"))
        for p in answer["pairs"]:
            conservative, parsimonious = (
                [self.terms.implicant(t) for t in p[key]] for key in ("conservative", "parsimonious"))
            assumptions = oracle.simplifying_assumptions(parsimonious, observed, self.levels)
            easy = oracle.easy_counterfactuals(conservative, parsimonious, assumptions, self.expectations)
            if self.texts(easy) != sorted(p["easy"].split()):
                found.add("easy")
            if not p["difficult"] and not p["easy"] and assumptions:
                found.add("difficult")
            elif sorted(p["easy"].split() + p["difficult"].split()) != self.texts(assumptions):
                found.add("difficult")
            # The rest of an answer is judged by the easy counterfactuals that R took.
            taken = [tuple(map(int, c)) for c in p["easy"].split()]
            found |= self.solution(p, self.outside(self.positive + taken))
        return sorted(found)


def shortened(part, payload, models):
    """The form that is written; `models` are those of the conservative and the parsimonious answer of the same version.

    Assumptions are counted, and long lists of them left out. Equal results of pairs are written once.
    """
    if part == "truthTable":
        rows = payload["rows"]
        return {
            **{key: [r[key] for r in rows] for key in ("row", "n", "incl", "pri", "cases")},
            "out": "".join(r["out"] for r in rows)}
    if part == "irredundant" and "models" in payload:
        return {"primes": payload["primes"], "models": [{"terms": m["terms"]} for m in payload["models"]]}
    if "pairs" in payload:
        results, pairs = [], []
        for p in payload["pairs"]:
            result = {key: p[key] for key in ("easy", "primes", "models")}
            if result not in results:
                results.append(result)
            pairs.append({
                "pair": p["pair"], **{key: models[key].index(p[key]) for key in models},
                "result": results.index(result)})
        payload = {"terms": payload["terms"], "pairs": pairs, "results": results}
    owners = payload.get("models", []) + payload.get("results", [])
    for key in ("sa", "easy"):
        total = sum(len(o.get(key, "")) for o in owners)
        for o in owners:
            if key in o:
                o[key + "Count"] = len(o[key].split())
                if total > MOST_CHARACTERS:
                    del o[key]
    return payload


def described(table):
    """What is written about a table itself: its data, unless they are published elsewhere."""
    p = table["parameters"]
    shape = {key: table[key] for key in ("conditions", "columns", "levels")}
    cuts = {"inclCut": p["incl_cut"], "nCut": p["n_cut"], "priCut": p["pri_cut"]}
    if "file" in table:
        return {
            "id": table["id"], "file": table["file"], "outcome": table["outcome"], **shape, **cuts,
            "expectations": p["expectations"]}
    return {
        "id": table["id"], "seed": table["seed"], "kind": table["kind"], "outcomeDrawn": table["outcome_drawn"],
        **shape, **cuts, "atCut": table["at_cut"], "expectations": p["expectations"],
        "data": [[rounded(x) for x in r] for r in table["data"]]}


def main():
    tables = [json.loads(line) for line in open(sys.argv[1])]
    raw = collections.defaultdict(list)
    for name in sys.argv[3:]:
        for line in open(name):
            record = json.loads(line)
            raw[record["id"]].append(record)
    files, counts = {}, collections.Counter()
    for table in tables:
        joined = collections.OrderedDict()
        for record in sorted(raw[table["id"]], key=lambda r: r["version"]):
            for part, payload in parts(record, table):
                joined.setdefault((record["outcome"], part), []).append((record["version"], payload))
        if not joined:
            continue
        answers = []
        for (outcome, part), given in joined.items():
            kept = []
            for version, payload in given:
                for entry in kept:
                    if same(entry[1], payload):
                        entry[0].append(version)
                        break
                else:
                    kept.append(([version], payload))
            # Data with don't-cares (temporal QCA) are not for the exhaustive search.
            plain = all("-" not in r for r in table["data"])
            check = Check(table, outcome) if plain else None
            for versions, payload in kept:
                answer = {"versions": versions, "outcome": outcome, "part": part}
                departs = check.departs(part, payload) if check else []
                if departs:
                    answer["departs"] = departs
                models = {
                    key: [m["terms"] for m in dict(joined.get((outcome, key), [])).get(versions[0], {}).get("models", [])]
                    for key in ("conservative", "parsimonious")}
                answers.append({**answer, **shortened(part, payload, models)})
                counts[part, "+".join(versions), ",".join(departs) or payload.get("failed", "agrees")] += 1
        files.setdefault(table["kind"], []).append(
            json.dumps({**described(table), "answers": answers}, separators=(",", ":")) + "\n")
    for kind, lines in files.items():
        name = kind if kind == "published" else "tables-" + kind
        with open(os.path.join(sys.argv[2], name + ".jsonl"), "w") as file:
            file.writelines(lines)
    for key, n in sorted(counts.items()):
        print(n, *key, sep="\t")


if __name__ == "__main__":
    main()
