"""What the tests of the site share: one site, built once."""

import atexit
import functools
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("GELINGEN", str(ROOT / ".build/debug/gelingen"))
BASE = "https://example.org/missions/"
# One of each kind of page; the case with the longest page among them.
KINDS = (
    "index.html", "de/index.html", "de/cases/index.html", "de/cases/gesundes-kinzigtal.html", "en/cases/wildpoldsried.html",
    "de/conditions/index.html", "de/conditions/existing-structures.html", "de/comparison.html", "en/measures.html", "de/studies/index.html",
    "de/studies/regional-missions.html", "en/studies/lipset-crisp.html", "de/briefs/regional-missions-region-der-mitte-funder.html", "de/search.html", "de/advice.html",
    "de/method.html", "en/data.html", "de/imprint.html", "en/accessibility.html",
)  # fmt: skip


def temporary() -> Path:
    """A folder that is gone when the run ends."""
    folder = Path(tempfile.mkdtemp(prefix="gelingen-site-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def build(output: Path, *options: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [PROGRAM, "site", "build", "--quiet", "--output", str(output), *options], capture_output=True, text=True, cwd=ROOT)


@functools.cache
def site() -> Path:
    """The site of the project's own cases, with an address and two of its studies."""
    folder = temporary() / "site"
    answer = build(folder, "--base-url", BASE, "--contact", "mail@example.org", "--studies", "lipset-crisp,regional-missions")
    assert answer.returncode == 0, answer.stderr
    return folder


def pages(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.html"))
