"""Writes cna's formulas in the notation of the tables: python3 collect_asf.py tables.jsonl OUTPUT_FOLDER answers.jsonl"""

import collections
import json
import os
import sys

import oracle
from collect import Terms


def main():
    tables = {t["id"]: t for t in map(json.loads, open(sys.argv[1]))}
    counts = collections.Counter()
    with open(os.path.join(sys.argv[2], "asf.jsonl"), "w") as file:
        for line in open(sys.argv[3]):
            record = json.loads(line)
            table = tables[record["id"]]
            terms = Terms(table)
            models = sorted(
                sorted(
                    terms.normal("*".join(n if n.isupper() else "~" + n.upper() for n in term.strip().split("*")))
                    for term in formula.split("<->")[0].split("+"))
                for formula in record["formulas"])
            rows = {tuple(r[:-1]): r[-1] for r in table["data"]}
            positive = [c for c in sorted(rows) if rows[c]]
            primes = oracle.primes(positive, [c for c in rows if not rows[c]], len(table["levels"]))
            wanted = sorted(
                sorted(terms.text(primes[i]) for i in m) for m in oracle.irredundant_models(primes, positive))
            answer = {"id": record["id"], "versions": [record["version"]], "outcome": "Y"}
            if models != wanted:
                answer["departs"] = ["models"]
            counts[models == wanted] += 1
            file.write(json.dumps({**answer, "models": models}, separators=(",", ":")) + "\n")
    print(counts[True], "asf", "agree", sep="\t")
    print(counts[False], "asf", "models", sep="\t")


if __name__ == "__main__":
    main()
