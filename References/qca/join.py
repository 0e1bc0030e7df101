"""Joins answers of two versions that stand line by line in the same order: python3 join.py OUTPUT answers.jsonl ..."""

import json
import sys

from collect import rounded, same


def tidy(value):
    if isinstance(value, dict):
        return {k: tidy(v) for k, v in value.items()}
    if isinstance(value, list):
        return [tidy(v) for v in value]
    return rounded(value) if isinstance(value, float) else value


def main():
    with open(sys.argv[1], "w") as output:
        for lines in zip(*(open(name) for name in sys.argv[2:])):
            kept = []
            for record in map(json.loads, lines):
                version, payload = record.pop("version"), tidy(record)
                for versions, other in kept:
                    if same(other, payload):
                        versions.append(version)
                        break
                else:
                    kept.append(([version], payload))
            for versions, payload in kept:
                output.write(json.dumps({"versions": versions, **payload}, separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()
