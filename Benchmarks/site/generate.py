"""Writes a library with many cases: the project's own, and copies of its missions under new ids.

Usage: python3 Benchmarks/site/generate.py FOLDER [COUNT]
"""

import re
import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MODELS = ("wildpoldsried", "gesundheitsregion-emsland", "gesundes-kinzigtal")


def main() -> None:
    folder, count = Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1000
    shutil.copytree(ROOT / "cases", folder)
    own = sum(1 for name in ("missions", "initiatives") for _ in (folder / name).glob("*.yml"))
    for number in range(count - own):
        model = MODELS[number % len(MODELS)]
        text = (ROOT / f"cases/missions/{model}.yml").read_text()
        name = f"case-{number + 1:04}"
        # Ids of the case and of its claims; sources, which may begin alike, keep theirs.
        text = re.sub(r"^id: .*$", f"id: {name}", text, count=1, flags=re.M)
        text = re.sub(r"^( +- id: )(\S+)$", lambda found: f"{found[1]}{name}-{found[2]}", text, flags=re.M)
        (folder / f"missions/{name}.yml").write_text(text)


main()
