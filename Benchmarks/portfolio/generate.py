"""Writes 1,000 generated regions and so many generated measures that a catalogue of 27 has 40: python3 generate.py FOLDER."""

import random
import sys
from pathlib import Path

CONDITIONS = [
    "existing-structures", "staff-capacity", "financial-resources", "political-priority", "iterative-development",
    "clear-responsibility", "cooperation-with-administration", "shared-mission", "participation", "trust",
    "planning-and-implementation-in-one-hand", "funding-horizon", "exchange-and-networking", "monitoring-and-data",
    "legal-hurdles-cleared",
]
AUDIENCES = ["bottom-up", "top-down", "combination", "bottom-up, top-down"]
VALUES = ["1", "1", "1", "0", "?", "0.2..0.4", "0.33..0.67"]


def measure(index: int, generator: random.Random) -> str:
    conditions = generator.sample(CONDITIONS, generator.choice([1, 1, 2, 2, 3]))
    links = "".join(
        f"  - condition: {condition}\n    basis: judged\n    reason: {{de: Erzeugt., en: Generated.}}\n" for condition in conditions
    )
    return (
        f"id: gen-{index}\ncode: G-{index:02d}\nkind: measure\nfor: [{generator.choice(AUDIENCES)}]\n"
        f"name: {{de: Erzeugt {index}, en: Generated {index}}}\ndescription: {{de: Erzeugt., en: Generated.}}\n"
        f"source: gelingen-codebook\nlocator: generated\nacts_on:\n{links}actors: [land]\n"
        f"cost: {generator.randint(1, 90) * 1000}\ncost_reason: {{de: Erzeugt., en: Generated.}}\n"
    )


def main(folder: Path) -> None:
    generator = random.Random(7)
    measures = folder / "measures"
    measures.mkdir(parents=True, exist_ok=True)
    rows = ["region,origin," + ",".join(CONDITIONS)]
    for index in range(1000):
        origin = generator.choice(["bottom-up", "top-down", "hybrid", ""])
        rows.append(f"r{index},{origin}," + ",".join(generator.choice(VALUES) for _ in CONDITIONS))
    (folder / "regions.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    for index in range(13):
        (measures / f"gen-{index}.yml").write_text(measure(index, generator), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
