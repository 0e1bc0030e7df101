"""Each kind of page in a browser, under its own rules: what it reports, barriers, keyboard, narrow windows, print, colours."""

import io
import re
import tempfile
import unicodedata
import unittest
from pathlib import Path

import pypdf
from browser import Watch, axe, chromium
from playwright.sync_api import Page
from site_support import KINDS, site

# Pages that differ in what can be reached by keyboard.
REACHED = ("de/index.html", "de/cases/index.html", "en/cases/wildpoldsried.html", "de/comparison.html", "en/data.html")
# In the dark and in narrow windows only these can differ from what all rules say of the light page.
OF_COLOUR = ("color-contrast", "link-in-text-block")
OF_WIDTH = ("color-contrast", "link-in-text-block", "scrollable-region-focusable")
# Wide tables are printed on sheets that lie on their side, 265 mm between the margins.
LANDSCAPE = ("de/cases/index.html", "de/comparison.html")
WIDE = 1002
# What stands out to the right, in no region that scrolls.
OUTSIDE = """() => [...document.body.querySelectorAll('*')].filter(each => {
  const box = each.getBoundingClientRect();
  if (box.width === 0 || box.right <= document.documentElement.clientWidth + 1) return false;
  for (let up = each; up; up = up.parentElement)
    if (['auto', 'scroll', 'hidden'].includes(getComputedStyle(up).overflowX)) return false;
  return true; }).map(each => each.outerHTML.slice(0, 120))"""
# What can be reached by keyboard, in the order of the page.
REACHABLE = """() => [...document.querySelectorAll('a[href],button,input,select,textarea,summary,[tabindex]')].filter(each =>
  each.tabIndex >= 0 && !each.disabled && each.checkVisibility({visibilityProperty: true}))"""
# What the focus has been on, and whether one saw it there.
RECORD = """() => { window.reached = []; window.order = (REACHABLE)();
  document.addEventListener('focusin', event => { const style = getComputedStyle(event.target), box = event.target.getBoundingClientRect();
    const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
    const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    window.reached.push([window.order.indexOf(event.target), ring && inside, event.target.outerHTML.slice(0, 120)]); }); }""".replace(
    "REACHABLE", REACHABLE)


def address(name: str) -> str:
    return f"file://{site()}/{name}"


def look(page: Page, name: str) -> dict:
    """All that is asked of a page that stays open for it."""
    watch = Watch(page, f"file://{site()}/")
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto(address(name))
    found: dict = {"barriers": [("light", 1280, *each) for each in axe(page)], "wide": [], "outside": []}
    for width in (768, 320):
        page.set_viewport_size({"width": width, "height": 900})
        found["barriers"] += [("light", width, *each) for each in axe(page, *OF_WIDTH)]
        if page.evaluate("document.documentElement.scrollWidth") > width:
            found["wide"].append(width)
        found["outside"] += page.evaluate(OUTSIDE)
    page.emulate_media(color_scheme="dark")
    for width in (320, 768, 1280):
        page.set_viewport_size({"width": width, "height": 900})
        found["barriers"] += [("dark", width, *each) for each in axe(page, *OF_COLOUR)]
    found["dark"] = page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
    page.emulate_media(color_scheme="light", reduced_motion="reduce")
    found["moving"] = page.evaluate(
        """() => [...document.querySelectorAll('*')].filter(each => { const style = getComputedStyle(each);
           return style.animationName !== 'none' || style.transitionDuration.split(',').some(time => parseFloat(time) > 0); })
           .map(each => each.outerHTML.slice(0, 120))""")
    found["reported"] = watch.found
    return found


class PageTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        cls.found = {name: chromium().run(look, name) for name in KINDS}

    def each(self, key: str, expected: object) -> None:
        for name, found in self.found.items():
            with self.subTest(name):
                self.assertEqual(found[key], expected)

    def test_nothing_reported(self) -> None:
        """No message, error, dialog or window, no request that fails or leaves the folder."""
        self.each("reported", [])

    def test_a_report_would_be_seen(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            page = (site() / "de/method.html").read_text().replace("</body>", "<script>alert(1)</script><img src='https://example.org/x.png'></body>")
            (Path(folder) / "de").mkdir()
            (Path(folder) / "de/page.html").write_text(page)

            def visit(page: Page) -> list[str]:
                watch = Watch(page, f"file://{folder}/")
                page.goto(f"file://{folder}/de/page.html")
                return watch.found

            found = chromium().run(visit)
        for word in ("Content Security Policy", "failed: file://"):
            self.assertTrue(any(word in each for each in found), (word, found))

    def test_no_barrier(self) -> None:
        """axe-core finds nothing serious or critical, at three widths, light and dark."""
        self.each("barriers", [])

    def test_a_barrier_would_be_seen(self) -> None:
        def spoil(page: Page) -> list:
            page.goto(address("de/method.html"))
            page.evaluate("document.querySelector('h1').style.color = '#ccc'; document.documentElement.removeAttribute('lang')")
            return [each[1] for each in axe(page)]

        self.assertEqual(sorted(chromium().run(spoil)), ["color-contrast", "html-has-lang"])

    def test_dark(self) -> None:
        self.each("dark", "rgb(20, 26, 34)")

    def test_narrow(self) -> None:
        """Only tables and drawings are wider than the window, each in a region of its own that scrolls."""
        self.each("wide", [])
        self.each("outside", [])

    def test_nothing_moves(self) -> None:
        self.each("moving", [])


class KeyboardTests(unittest.TestCase):
    def test_path(self) -> None:
        """The first key leads to the way past the navigation; every control is reached in order, is seen, and lets go again."""

        def walk(page: Page, name: str) -> tuple[list, int, bool]:
            page.goto(address(name))
            page.evaluate(RECORD)
            count = page.evaluate("window.order.length")
            for _ in range(count):
                page.keyboard.press("Tab")
            reached = page.evaluate("window.reached")
            page.keyboard.press("Tab")
            return reached, count, page.evaluate("document.activeElement === document.body || document.activeElement === window.order[0]")

        for name in REACHED:
            with self.subTest(name):
                reached, count, is_free = chromium().run(walk, name)
                self.assertGreater(count, 10)
                self.assertIn('class="skip"', reached[0][2])
                self.assertEqual([each[0] for each in reached], list(range(count)))
                self.assertEqual([each[2] for each in reached if not each[1]], [])
                self.assertTrue(is_free)

    def test_skip(self) -> None:
        def skip(page: Page) -> tuple[str, str]:
            page.goto(address("de/cases/wildpoldsried.html"))
            page.keyboard.press("Tab")
            page.keyboard.press("Enter")
            first = page.evaluate("document.activeElement.id")
            page.keyboard.press("Tab")
            return first, page.evaluate("document.activeElement.closest('main') ? 'main' : document.activeElement.outerHTML")

        self.assertEqual(chromium().run(skip), ("content", "main"))

    def test_filter(self) -> None:
        """The filter works by keyboard alone, says how many cases are left, and the address keeps the choice."""

        def choose(page: Page) -> tuple[list, str, str, list]:
            watch = Watch(page, f"file://{site()}/")
            page.goto(address("de/cases/index.html"))
            for _ in range(40):
                page.keyboard.press("Tab")
                if page.evaluate("document.activeElement.getAttribute('data-facet')") == "land":
                    break
            page.keyboard.type("Bay")
            shown = "[...document.querySelectorAll('tbody tr')].filter(row => row.checkVisibility()).map(row => row.dataset.land)"
            return page.evaluate(shown), page.evaluate("document.getElementById('count').textContent"), page.evaluate("location.hash"), watch.found

        lands, count, fragment, reported = chromium().run(choose)
        self.assertTrue(lands)
        self.assertTrue(all("BY" in each.split() for each in lands), lands)
        self.assertRegex(count, rf"^{len(lands)} (Fall|Fälle)$")
        self.assertEqual(fragment, "#land=BY")
        self.assertEqual(reported, [])

    def test_address(self) -> None:
        """The list shows what its address says, and all of it where scripts are forbidden."""

        def rows(page: Page) -> list[bool]:
            page.goto(address("de/cases/index.html") + "#land=BY")
            return page.evaluate("[...document.querySelectorAll('tbody tr')].map(row => row.checkVisibility())")

        def plain(page: Page) -> tuple[int, int, int]:
            page.goto(address("de/cases/index.html"))
            return page.locator("tbody tr").count(), page.locator("tbody tr:visible").count(), page.locator("form:visible").count()

        shown = chromium().run(rows)
        self.assertTrue(any(shown) and not all(shown))
        total, visible, forms = chromium().run(plain, java_script_enabled=False)
        self.assertEqual((total, visible, forms), (len(shown), len(shown), 0))


class PrintTests(unittest.TestCase):
    """What comes out on A4 paper."""

    @classmethod
    def setUpClass(cls) -> None:
        def paper(page: Page, name: str) -> tuple[bytes, dict]:
            page.emulate_media(media="print")
            # The width between the margins of the sheet.
            page.set_viewport_size({"width": WIDE if name in LANDSCAPE else 673, "height": 987})
            page.goto(address(name))
            state = page.evaluate(
                """() => ({outside: (OUTSIDE)(), words: document.querySelector('main').innerText,
                  shown: ['header.site nav', '.skip', 'form.filter'].filter(each => document.querySelector(each)?.checkVisibility()),
                  dumb: [...document.querySelectorAll('main a[href^=http]')].filter(each => !each.textContent.includes(each.getAttribute('href'))
                    && !getComputedStyle(each, '::after').content.includes(each.getAttribute('href'))).map(each => each.outerHTML)})""".replace(
                    "OUTSIDE", OUTSIDE))
            return page.pdf(prefer_css_page_size=True, print_background=False), state

        cls.papers = {name: chromium().run(paper, name) for name in KINDS if name != "index.html"}

    def test_nothing_is_cut(self) -> None:
        """Nothing stands out of the sheet, and every word of the page is on paper."""
        for name, (data, state) in self.papers.items():
            with self.subTest(name):
                self.assertEqual(state["outside"], [])
                letters = squeezed("".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages))
                missing = [word for word in set(re.findall(r"[\w.,-]{4,}", state["words"])) if squeezed(word) not in letters]
                self.assertLess(len(missing), 6, missing)

    def test_sheets(self) -> None:
        """A page is as long as what it says: no empty sheets, no single word on each."""
        for name, (data, state) in self.papers.items():
            with self.subTest(name):
                sheets = pypdf.PdfReader(io.BytesIO(data)).pages
                self.assertLessEqual(len(sheets), 2 + len(state["words"]) / 1200)
                for sheet in sheets:
                    self.assertTrue(sheet.extract_text().strip())
                    self.assertAlmostEqual(float(sheet.mediabox.width), 842 if name in LANDSCAPE else 595, delta=2)

    def test_controls_stay_off_the_paper(self) -> None:
        for name, (_, state) in self.papers.items():
            with self.subTest(name):
                self.assertEqual(state["shown"], [])

    def test_addresses_can_be_read(self) -> None:
        for name, (_, state) in self.papers.items():
            with self.subTest(name):
                self.assertEqual(state["dumb"], [])


def squeezed(text: str) -> str:
    """Letters and digits only: where lines break and words are divided does not matter."""
    return re.sub(r"[^\w]|_", "", unicodedata.normalize("NFKC", text))


class ColourTests(unittest.TestCase):
    """Nothing is told by colour alone."""

    def test_states(self) -> None:
        """A state always has a sign and a word, and different states have different signs."""

        def states(page: Page, name: str) -> list[list[str]]:
            page.goto(address(name))
            return page.evaluate(
                """[...document.querySelectorAll('main .state, main td.present, main td.absent, main td.undecided, main td.unknown')].map(each =>
                  [[...each.classList].find(name => ['present', 'absent', 'undecided', 'unknown'].includes(name)), each.textContent.trim()])""")

        seen: dict[str, set[str]] = {}
        for name in ("de/cases/gesundes-kinzigtal.html", "en/cases/wildpoldsried.html", "de/comparison.html", "de/cases/index.html",
                     "de/conditions/existing-structures.html", "de/index.html"):  # fmt: skip
            for tone, text in chromium().run(states, name):
                with self.subTest(f"{name}: {tone} {text}"):
                    # How many share a condition is said in words.
                    self.assertRegex(text, r"^[●○◐?]|\d von \d+: (nicht |vielleicht )?gemeinsam$")
                    if not text[0].isdigit():
                        seen.setdefault(tone, set()).add(text[0])
        self.assertEqual(seen, {"present": {"●"}, "absent": {"○"}, "undecided": {"◐"}, "unknown": {"?"}})

    def test_marks_of_the_timeline(self) -> None:
        """Events, spans, milestones and setbacks differ in shape, and the legend says which is which."""

        def shapes(page: Page) -> tuple[list[str], str]:
            page.goto(address("de/cases/gesundes-kinzigtal.html"))
            kinds = page.evaluate(
                """[...document.querySelectorAll('.timeline .event,.timeline .span,.timeline .milestone,.timeline .setback')].map(each =>
                  each.classList[0] + ' ' + each.tagName + ' ' + (each.getAttribute('d') || '').replace(/[^A-Za-z]/g, ''))""")
            return sorted(set(kinds)), page.locator(".timeline figcaption").inner_text()

        kinds, legend = chromium().run(shapes)
        self.assertEqual(len({each.split(" ", 1)[1] for each in kinds}), len(kinds), kinds)
        self.assertEqual({each.split()[0] for each in kinds}, {"event", "span", "milestone", "setback"})
        for word in ("Kreis", "Balken", "Raute", "Kreuz"):
            self.assertIn(word, legend)

    def test_forced_colours(self) -> None:
        """With the reader's own colours the drawing and the states are still there to be seen."""

        def contrast(page: Page) -> list:
            page.goto(address("de/cases/gesundes-kinzigtal.html"))
            return page.evaluate(
                """() => { const paper = getComputedStyle(document.documentElement).backgroundColor;
                  const part = (each, name) => getComputedStyle(each)[name];
                  return [paper, part(document.querySelector('.state'), 'color'), part(document.querySelector('.timeline text.label'), 'fill'),
                    part(document.querySelector('.timeline .row'), 'stroke'), part(document.querySelector('.timeline .event'), 'fill'),
                    part(document.querySelector('.timeline .milestone'), 'fill'), part(document.querySelector('.timeline .setback'), 'stroke')]; }""")

        for scheme in ("light", "dark"):
            paper, *inks = chromium().run(contrast, forced_colors="active", color_scheme=scheme)
            for ink in inks:
                with self.subTest(f"{scheme}: {ink} on {paper}"):
                    self.assertGreaterEqual(ratio(ink, paper), 3)


def ratio(one: str, other: str) -> float:
    """The contrast of two colours by WCAG 2.1: (lighter + 0.05) / (darker + 0.05) of their relative luminances."""

    def luminance(colour: str) -> float:
        parts = [int(each) / 255 for each in re.findall(r"\d+", colour)[:3]]
        red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


if __name__ == "__main__":
    unittest.main()
