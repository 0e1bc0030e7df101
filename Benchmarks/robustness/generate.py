"""Writes a fuzzy table of N cases and k conditions for `gelingen robustness sweep`.

Usage: generate.py FILE [N] [k] [seed]

The outcome follows A*~B + C with noise, so that solutions are neither trivial nor all alike.
"""

import random
import sys

path = sys.argv[1]
cases, conditions, seed = (int(value) for value in (sys.argv[2:] + ["30", "6", "1"][len(sys.argv) - 2 :]))
generator = random.Random(seed)
names = [chr(ord("A") + index) for index in range(conditions)]

with open(path, "w", encoding="utf-8") as file:
    file.write(",".join(["case", *names, "Y"]) + "\n")
    for case in range(cases):
        row = [generator.choice([i / 20 for i in range(21) if i != 10]) for _ in names]
        true = max(min(row[0], 1 - row[1]), row[2])
        outcome = min(1, max(0, round((true + generator.uniform(-0.2, 0.2)) * 20) / 20))
        outcome = 0.55 if outcome == 0.5 else outcome
        file.write(",".join([f"c{case + 1}", *(f"{value:g}" for value in row), f"{outcome:g}"]) + "\n")
