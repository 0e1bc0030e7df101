"""What the tests of the site share: one site, built once, and one Chromium for the whole run."""

import atexit
import functools
import json
import os
import queue
import shutil
import subprocess
import tempfile
import threading
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any, TypeVar

import axe_core_python
from playwright.sync_api import Browser, Page, sync_playwright

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
AXE = (Path(axe_core_python.__file__).parent / "axe.min.js").read_text()
Answer = TypeVar("Answer")


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


class Chromium:
    """One browser, on a thread of its own: other tests of the same run have event loops too."""

    def __init__(self) -> None:
        self.tasks: queue.SimpleQueue[tuple[Callable[[], Any], Future]] = queue.SimpleQueue()
        threading.Thread(target=self.work_off, daemon=True).start()
        self.browser: Browser = self.on_thread(self.start)
        atexit.register(self.on_thread, self.stop)

    def work_off(self) -> None:
        while True:
            task, answer = self.tasks.get()
            try:
                answer.set_result(task())
            except BaseException as error:
                answer.set_exception(error)

    def on_thread(self, task: Callable[[], Answer]) -> Answer:
        answer: Future[Answer] = Future()
        self.tasks.put((task, answer))
        return answer.result(timeout=600)

    def start(self) -> Browser:
        self.playwright = sync_playwright().start()
        # The browser of the system, which scripts/setup installs; what runs as root runs without a sandbox.
        return self.playwright.chromium.launch(executable_path=shutil.which("chromium"), chromium_sandbox=False)

    def stop(self) -> None:
        self.browser.close()
        self.playwright.stop()

    def run(self, work: Callable[..., Answer], *arguments: Any, **options: Any) -> Answer:
        """Does some work on a fresh page: `work(page, *arguments)`. The options are those of a browser's context."""

        def task() -> Answer:
            context = self.browser.new_context(**options)
            try:
                page = context.new_page()
                page.set_default_timeout(20_000)
                return work(page, *arguments)
            finally:
                context.close()

        return self.on_thread(task)


@functools.cache
def chromium() -> Chromium:
    return Chromium()


class Watch:
    """What a page reports while it is open: messages, errors, dialogs, and every request that leaves the site."""

    def __init__(self, page: Page, allowed: str) -> None:
        self.found: list[str] = []
        page.on("console", lambda message: self.found.append(f"console: {message.text}"))
        page.on("pageerror", lambda error: self.found.append(f"error: {error}"))
        page.on("dialog", lambda dialog: (self.found.append(f"dialog: {dialog.message}"), dialog.dismiss()))
        page.on("request", lambda request: self.leaves(request.url, allowed))
        page.on("requestfailed", lambda request: self.found.append(f"failed: {request.url}"))
        page.on("popup", lambda other: self.found.append(f"popup: {other.url}"))

    def leaves(self, address: str, allowed: str) -> None:
        if not address.startswith((allowed, "data:")):
            self.found.append(f"request: {address}")


def axe(page: Page, *rules: str) -> list[tuple[str, str, str]]:
    """What axe-core finds that is serious or critical: how bad, which rule, the first place. All rules, or those named."""
    page.evaluate(AXE)
    options: dict[str, Any] = {"resultTypes": ["violations"]}
    if rules:
        options["runOnly"] = list(rules)
    found = page.evaluate(
        f"""async () => (await axe.run(document, {json.dumps(options)})).violations.map(
          each => [each.impact, each.id, each.nodes[0].html.slice(0, 200)])""")
    return [tuple(each) for each in found if each[0] in ("serious", "critical")]
