"""One Chromium for the whole run, driven by Playwright: fresh pages, pages that stay open, what they report, what axe-core finds."""

import atexit
import functools
import json
import queue
import shutil
import threading
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any, TypeVar

import axe_core_python
from playwright.sync_api import Browser, Page, sync_playwright

AXE = (Path(axe_core_python.__file__).parent / "axe.min.js").read_text()
Answer = TypeVar("Answer")


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

    def page(self, **options: Any) -> Page:
        """A fresh page in a context of its own."""
        page = self.browser.new_context(**options).new_page()
        page.set_default_timeout(20_000)
        return page

    def run(self, work: Callable[..., Answer], *arguments: Any, **options: Any) -> Answer:
        """Does some work on a fresh page: `work(page, *arguments)`. The options are those of a browser's context."""

        def task() -> Answer:
            page = self.page(**options)
            try:
                return work(page, *arguments)
            finally:
                page.context.close()

        return self.on_thread(task)


@functools.cache
def chromium() -> Chromium:
    return Chromium()


class Tab:
    """A page that stays open from one step of a test to the next; each step is short and says what it does."""

    def __init__(self, allowed: str) -> None:
        self.page = chromium().on_thread(chromium().page)
        self.watch = chromium().on_thread(lambda: Watch(self.page, allowed))

    def does(self, work: Callable[[Page], Answer]) -> Answer:
        return chromium().on_thread(lambda: work(self.page))

    def close(self) -> None:
        self.does(lambda page: page.context.close())

    def open(self, address: str) -> None:
        # A new document each time, even where only the fragment differs.
        self.does(lambda page: (page.goto("about:blank"), page.goto(address)))

    def value(self, script: str) -> Any:
        return self.does(lambda page: page.evaluate(script))

    def press(self, key: str, times: int = 1) -> None:
        self.does(lambda page: [page.keyboard.press(key) for _ in range(times)])

    def write(self, text: str) -> None:
        self.does(lambda page: page.keyboard.type(text))

    def width(self, pixels: int) -> None:
        self.does(lambda page: page.set_viewport_size({"width": pixels, "height": 900}))

    def saved(self, key: str, path: Path) -> str:
        """Presses a key that saves a file: to this path.

        - Returns: the name that the page gives the file.
        """

        def save(page: Page) -> str:
            with page.expect_download() as download:
                page.keyboard.press(key)
            download.value.save_as(path)
            return download.value.suggested_filename

        return self.does(save)


class Watch:
    """What a page reports while it is open: messages, errors, dialogs, and every request that leaves the site."""

    def __init__(self, page: Page, allowed: str) -> None:
        self.found: list[str] = []
        page.on("console", lambda message: self.found.append(f"console: {message.text}"))
        page.on("pageerror", lambda error: self.found.append(f"error: {error}"))
        page.on("dialog", lambda dialog: (self.found.append(f"dialog: {dialog.message}"), dialog.dismiss()))
        page.on("request", lambda request: self.leaves(request.url, allowed))
        # What a page hands over as a file is a request that ends as a download.
        page.on("requestfailed", lambda request: request.url.startswith("blob:") or self.found.append(f"failed: {request.url}"))
        page.on("popup", lambda other: self.found.append(f"popup: {other.url}"))

    def leaves(self, address: str, allowed: str) -> None:
        if not address.startswith((allowed, "data:", "blob:")):
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
