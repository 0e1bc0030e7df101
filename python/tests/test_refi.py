"""What `gelingen.render` reads of REFI-QDA projects (.qdpx), in this process, from projects made here as MAXQDA, NVivo and ATLAS.ti write them.

How they write was seen in the example of the standard (REFI-QDA 1.5, annex A, by ATLAS.ti) and in exports that are public; the projects here are ours.

Usage: .venv/bin/python -m unittest discover --start-directory python/tests
"""

import base64
import json
import random
import sys
import tempfile
import unittest
import zipfile
from pathlib import Path
from unittest import mock

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
sys.path.insert(0, str(Path(__file__).resolve().parent))

from gelingen.render import refi, refi_file, service
from refi_project import ANNA, BEN, TEXT, Project, guid


class RefiCase(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = Path(folder.name) / "study.qdpx"

    def ask(self) -> dict:
        return service.answer(json.dumps({"id": 1, "kind": "qdpx-to-codings", "path": str(self.path)}).encode())

    def read(self, project: Project, xml: str | None = None) -> dict:
        project.write(self.path, xml)
        answer = self.ask()
        self.assertIn("data", answer, answer)
        return json.loads(base64.b64decode(answer["data"]))

    def error(self) -> str:
        answer = self.ask()
        self.assertEqual(answer.get("error", {}).get("code"), "input", answer)
        return answer["error"]["message"]

    def only(self, project: Project) -> dict:
        selections = self.read(project)["selections"]
        self.assertEqual(len(selections), 1)
        return selections[0]


class ProgramTests(RefiCase):
    def test_each_program_gives_the_same_passage_paragraph_code_and_coder(self) -> None:
        for program in ("maxqda", "nvivo", "atlas"):
            with self.subTest(program):
                project = Project(program)
                project.select("Geld fehlt überall.", project.coding("money", BEN), comment="Es gibt\nkein Geld.")
                answer = self.read(project)
                selection = answer["selections"][0]
                self.assertEqual(selection["passage"], "Geld fehlt überall.")
                self.assertEqual(selection["place"], {"kind": "paragraph", "value": "4", "other": None})
                self.assertEqual(selection["comment"], "Es gibt kein Geld.")
                coding = selection["codings"][0]
                self.assertEqual((coding["coder"], coding["day"]), ("ben", "2026-02-01"))
                path = {code["guid"]: code["path"] for code in answer["codes"]}[coding["code"]]
                self.assertEqual(path, ["money::absent"] if program == "atlas" else ["money", "absent"])
                self.assertEqual(selection["source"]["name"], "Interview Meyer")

    def test_a_coding_has_its_place_in_the_project_file(self) -> None:
        project = Project("maxqda")
        project.select("Geld", project.coding("money"))
        coding = self.only(project)["codings"][0]
        line = project.xml().split("\n")[coding["line"] - 1]
        self.assertTrue(line[coding["column"] - 1 :].startswith("<Coding "), line[coding["column"] - 1 :][:20])

    def test_comments_are_found_where_each_program_writes_them(self) -> None:
        note = f'<Notes><Note guid="{guid("note")}" name="n"><PlainTextContent>Aus der Notiz.</PlainTextContent></Note></Notes>'
        by_coding = Project("nvivo")
        by_coding.notes = note
        by_coding.select("Geld", by_coding.coding("money", inside=f'<NoteRef targetGUID="{guid("note")}"/>'))
        self.assertEqual(self.only(by_coding)["codings"][0]["comment"], "Aus der Notiz.")
        by_passage = Project("atlas")
        by_passage.notes = note
        by_passage.select("Geld", by_passage.coding("money"), more=f'<NoteRef targetGUID="{{{guid("note").lower()}}}"/>')
        self.assertEqual(self.only(by_passage)["comment"], "Aus der Notiz.")
        by_link = Project("nvivo")
        by_link.notes = f'<Notes><Note guid="{guid("note")}" plainTextPath="internal://{guid("notetx")}.txt"/></Notes>'
        by_link.links = f'<Links><Link guid="{guid("link")}" originGUID="{guid("note")}" targetGUID="{guid("s0")}"/></Links>'
        by_link.files[f"{guid('notetx')}.txt"] = "\ufeffAus dem Verweis.\r\n".encode()
        by_link.select("Geld", by_link.coding("money"))
        self.assertEqual(self.only(by_link)["comment"], "Aus dem Verweis.")

    def test_a_comment_beside_a_coding_is_taken_from_the_same_person_and_only_if_it_is_one(self) -> None:
        for comments, user, expected in ((["Es fehlt."], ANNA, "Es fehlt."), (["Es fehlt."], BEN, None), (["Es fehlt.", "Es kommt."], ANNA, None)):
            project = Project("maxqda")
            project.select("Geld", project.coding("money", user))
            for comment in comments:
                project.select("Geld", comment=comment)
            project.select("Verein", comment="Woanders.")
            self.assertEqual(self.only(project)["codings"][0]["comment"], expected)
        project = Project("maxqda")
        project.select("Geld", project.coding("money"), comment="Am Ort.")
        project.select("Geld", comment="Daneben.")
        selection = self.only(project)
        self.assertEqual((selection["comment"], selection["codings"][0]["comment"]), ("Am Ort.", None))

    def test_cases_are_those_of_the_passage_or_around_it_else_of_the_source(self) -> None:
        def case(name: str, inside: str = "", key: str = "") -> str:
            return f'<Case guid="{guid(key or "k" + name[:2])}" name="{name}">{inside}</Case>'

        whole = case("Hochtal", f'<SourceRef targetGUID="{guid("source")}"/>')
        part = case("Nordheide", f'<SelectionRef targetGUID="{guid("s0")}"/>')
        around = case("Moorland", key="node")
        unnamed = f'<Case guid="{guid("un")}"><SourceRef targetGUID="{guid("source")}"/></Case>'
        tagged = case("Talgrund", f'<CodeRef targetGUID="{guid("money")}"/>')
        for cases, expected in ((whole, ["Hochtal"]), (whole + part, ["Nordheide"]), (whole + around, ["Moorland"]), (unnamed, []), (tagged, [])):
            project = Project("nvivo")
            project.cases = f"<Cases>{cases}</Cases>"
            project.select("Geld", project.coding("money"))
            if "Moorland" in cases:  # As NVivo does: the section is coded with the case.
                project.select("Geld fehlt", project.coding("node"))
                project.select("Man vertraut sich", project.coding("trust"))
            found = self.read(project)["selections"]
            self.assertEqual(found[0]["cases"], expected)
            self.assertEqual([each["cases"] for each in found[1:]], [["Hochtal"]] if "Moorland" in cases else [])
        group = Project("maxqda")
        group.sets = f'<Sets><Set guid="{guid("set")}" name="Hochtal"><MemberSource targetGUID="{guid("source")}"/></Set></Sets>'
        group.select("Geld", group.coding("money"))
        self.assertEqual(self.only(group)["cases"], ["Hochtal"])

    def test_documents_of_one_name_are_told_apart_by_their_texts(self) -> None:
        project = Project("maxqda")
        project.select("Geld", project.coding("money"))
        alone = self.only(project)["source"]
        twin = f'<TextSource guid="{guid("twin")}" name="Interview Meyer"><PlainTextContent>Anderes Geld</PlainTextContent>%s</TextSource>'
        project.sources = [twin % project.selections[0].replace('startPosition="59"', 'startPosition="8"').replace('endPosition="63"', 'endPosition="12"')]
        found = [each["source"] for each in self.read(project)["selections"]]
        self.assertNotIn("twin", alone)
        self.assertEqual(len({each["twin"] for each in found}), 2)
        project.sources.insert(0, twin.replace("Anderes Geld", "Drittes") % "")
        self.assertEqual([each["source"] for each in self.read(project)["selections"]], found)

    def test_pages_pictures_recordings_and_whole_documents_have_their_places(self) -> None:
        project = Project("nvivo")
        area = 'firstX="1" firstY="2" secondX="3" secondY="4"'
        inner = "<Representation guid=\"x\"><PlainTextContent>Im\nPDF</PlainTextContent></Representation>"
        coding = project.coding("money")
        project.sources = [
            f'<PDFSource guid="{guid("pdf")}" name="Bericht.pdf" path="absolute:///C:/Users/x/Bericht.pdf"><PDFSelection guid="a" page="3" {area}>'
            f"{inner}{coding}</PDFSelection></PDFSource>",
            f'<PictureSource guid="{guid("pic")}" name="Bild"><PictureSelection guid="b" {area}>{coding}</PictureSelection></PictureSource>',
            f'<AudioSource guid="{guid("aud")}" name="Ton"><AudioSelection guid="c" begin="61000" end="3725000">{coding}</AudioSelection></AudioSource>',
            f'<VideoSource guid="{guid("vid")}" name="Film">{coding}</VideoSource>',
        ]
        found = self.read(project)["selections"]
        self.assertEqual(
            [(each["place"]["kind"], each["place"]["value"], each["place"]["other"]) for each in found],
            [("page", "3", "4"), ("area", "1,2–3,4", None), ("time", "00:01:01–01:02:05", None), ("whole", "", None)])
        self.assertEqual((found[0]["passage"], found[0]["source"]["files"]), ("Im PDF", ["Bericht.pdf"]))

    def test_pages_are_counted_from_1_where_the_project_shows_that_it_counts_from_0(self) -> None:
        for origin, pages, expected in (("ATLAS.ti 9", [3], [("4", None)]), ("NVivo", [0, 3], [("1", None), ("4", None)]), ("NVivo", [3], [("3", "4")])):
            project = Project("nvivo")
            project.origin = origin
            parts = "".join(
                f'<PDFSelection guid="p{page}" page="{page}" firstX="0" firstY="0" secondX="1" secondY="1">{project.coding("money")}</PDFSelection>'
                for page in pages)
            project.sources = [f'<PDFSource guid="{guid("pdf")}" name="Bericht">{parts}</PDFSource>']
            self.assertEqual([(each["place"]["value"], each["place"]["other"]) for each in self.read(project)["selections"]], expected)


class CountingTests(RefiCase):
    """The same passage however a program counts, or none."""

    EMOJI = "Ein 😀 Tal.\r\nMan vertraut sich.\r\n"

    def passage(self, program: str, name: str, at: tuple[int, int], text: str) -> tuple[str | None, str]:
        project = Project(program, text)
        project.select("", project.coding("trust"), name=name, at=at)
        selection = self.only(project)
        return selection["passage"], selection["place"]["value"]

    def test_the_example_of_the_standard_has_ends_after_the_last_character(self) -> None:
        # REFI-QDA 1.5, annex A.2: positions 139 to 195 and the name of these 56 characters.
        words = "Oh, that was great. See you tomorrow? Eleven thirty. Mm."
        self.assertEqual(self.passage("atlas", words, (139, 195), "x" * 138 + " " + words + " more"), (words, "1"))

    def test_beyond_the_basic_plane_a_name_or_what_is_known_of_a_program_shows_how_it_counted(self) -> None:
        start = self.EMOJI.index("Man")
        end = start + len("Man vertraut sich.")
        self.assertEqual(self.passage("maxqda", "", (start, end), self.EMOJI), (None, "2"))
        self.assertEqual(self.passage("maxqda", "Man vertraut sich.", (start, end), self.EMOJI), ("Man vertraut sich.", "2"))
        self.assertEqual(self.passage("maxqda", "Man vertraut sich.", (start + 1, end + 1), self.EMOJI), ("Man vertraut sich.", "2"))
        self.assertEqual(self.passage("maxqda", "", (0, 3), self.EMOJI), ("Ein", "1"))
        # In a public export of NVivo for Windows 12.6, 300 of 303 passages begin and end between words in UTF-16, and 38 in code points.
        self.assertEqual(self.passage("nvivo", "", (start + 1, end + 1), self.EMOJI), ("Man vertraut sich.", "2"))

    def test_the_passages_of_a_document_show_together_how_it_was_counted(self) -> None:
        words = [f"Wort{number}" for number in range(40)]
        text = "😀 " + " 😀\r\n".join(words)
        for units, breaks_one in ((True, False), (False, False), (True, True)):
            project = Project("maxqda", text)
            for word in words[:30]:
                before = text[: text.index(word + " ")]
                before = before.replace("\r\n", "\n") if breaks_one else before
                start = len(before.encode("utf-16-le")) // 2 if units else len(before)
                project.select("", project.coding("trust"), at=(start, start + len(word)))
            found = [each["passage"] for each in self.read(project)["selections"]]
            self.assertEqual(found, words[:30], (units, breaks_one))
            if breaks_one:
                continue
            project.selections = project.selections[:9]
            few = [each["passage"] for each in self.read(project)["selections"]]
            self.assertTrue(None in few and all(passage in (None, word) for passage, word in zip(few, words)), few)

    def test_line_breaks_count_two_unless_the_program_is_atlas_or_the_name_shows_it(self) -> None:
        two, one = TEXT.index("Geld"), TEXT.replace("\r\n", "\n").index("Geld")
        self.assertEqual((two, one), (59, 56))
        self.assertEqual(self.passage("maxqda", "", (two, two + 10), TEXT), ("Geld fehlt", "4"))
        self.assertEqual(self.passage("atlas", "", (one, one + 10), TEXT), ("Geld fehlt", "4"))
        self.assertEqual(self.passage("nvivo", "Geld fehlt", (one, one + 10), TEXT), ("Geld fehlt", "4"))

    def test_every_passage_of_random_texts_comes_back_from_every_program(self) -> None:
        chance = random.Random(7)
        for _ in range(60):
            words = ["".join(chance.choice("abcäöß") for _ in range(chance.randint(1, 6))) for _ in range(30)]
            parts = [word + chance.choice([" ", " ", "\r\n"]) for word in words]
            text, first = "".join(parts), chance.randint(0, 28)
            start = len("".join(parts[:first]))
            end = min(len(text), start + chance.randint(len(words[first]), 40))
            expected = " ".join(text[start:end].split())
            paragraph = str(text[:start].count("\r\n") + 1)
            for program in ("maxqda", "nvivo", "atlas"):
                shift = (lambda at: len(text[:at].replace("\r\n", "\n").rstrip("\r"))) if program == "atlas" else (lambda at: at)
                if text[end - 1 : end + 1] == "\r\n" or text[end - 1] == "\r":
                    continue
                self.assertEqual(self.passage(program, "", (shift(start), shift(end)), text), (expected, paragraph), (program, text))


class FaultTests(RefiCase):
    def problem(self, project: Project) -> str:
        return self.only(project)["problem"]

    def test_positions_that_lead_nowhere_are_told_with_their_numbers(self) -> None:
        places = (
            ((5, 9000), f"from 5 to 9000, and the text has {len(TEXT)} characters"), ((9, 9), "from 9 to 9"), ((9, 5), "from 9 to 5"),
            (("-4", "x"), "“-4” to “x”"), (("9" * 5000, 3), "no positions"))
        for at, said in places:
            project = Project("maxqda")
            project.select("", project.coding("money"), at=at)
            self.assertIn(said, self.problem(project))

    def test_texts_outside_the_archive_are_never_opened(self) -> None:
        paths = ["internal://../../etc/passwd", "internal:///etc/passwd/", "relative:///a.txt", "absolute:///etc/passwd", "file:///etc/passwd"]
        for path in [*paths, "internal://a\\b.txt", ""]:
            project = Project("maxqda")
            project.text_path = path
            project.select("Geld", project.coding("money"))
            self.assertIn("outside the project", self.problem(project), path)

    def test_a_text_that_is_missing_twice_there_or_not_utf_8_is_told(self) -> None:
        project = Project("maxqda")
        project.text_path = "internal://nobody.txt"
        project.select("Geld", project.coding("money"))
        self.assertIn("holds 0 files called “nobody.txt”", self.problem(project))
        project.text_path = "internal://latin.txt"
        project.files["latin.txt"] = "Bär".encode("latin-1")
        self.assertIn("not in UTF-8", self.problem(project))
        project.files["LATIN.txt"] = b"a"
        self.assertIn("holds 2 files", self.problem(project))

    def test_a_code_or_user_that_is_not_there_stays_open(self) -> None:
        project = Project("maxqda")
        project.select("Geld", project.coding("nobody", guid("stranger")))
        coding = self.only(project)["codings"][0]
        self.assertIsNone(coding["coder"])
        self.assertEqual(coding["code"], guid("nobody"))

    def test_what_is_no_project_is_one_sentence(self) -> None:
        self.assertEqual(self.error(), "The file does not exist: check its name and its folder.")
        self.path.write_bytes(b"no archive")
        self.assertEqual(self.error(), "The file is no REFI-QDA project (.qdpx): File is not a zip file.")
        cases = {
            "<Project": "no well-formed XML",
            "<CodeBook xmlns='urn:QDA-XML:codebook:1.0'/>": "begins with “CodeBook”",
            "<Project xmlns='urn:other'/>": "begins with “Project”",
            "<Project/>": "begins with “Project”",
            '<!DOCTYPE p [<!ENTITY a "b">]><Project xmlns="urn:QDA-XML:project:1.0" name="&a;"/>': "declares a document type",
            '<!DOCTYPE p SYSTEM "file:///etc/passwd"><Project xmlns="urn:QDA-XML:project:1.0"/>': "declares a document type",
            f"<Project xmlns='urn:QDA-XML:project:1.0'>{'<a>' * 200}{'</a>' * 200}</Project>": "inside one another",
        }
        for xml, said in cases.items():
            Project("maxqda").write(self.path, xml)
            self.assertIn(said, self.error(), xml[:60])
        with zipfile.ZipFile(self.path, "w") as archive:
            archive.writestr("a.qde", "x")
            archive.writestr("b.qde", "x")
        self.assertIn("holds 2 project files", self.error())

    def test_older_and_newer_namespaces_are_read(self) -> None:
        for version in ("0:10", "1.0", "2.0"):
            project = Project("maxqda")
            project.select("Geld", project.coding("money"))
            xml = project.xml().replace("project:1.0", f"project:{version}")
            self.assertEqual(len(self.read(project, xml)["selections"]), 1)

    def test_bombs_are_stopped_by_what_they_unpack_to(self) -> None:
        project = Project("maxqda")
        project.select("Geld", project.coding("money"))
        project.write(self.path)
        in_file = {"PROJECT_LIMIT": 100, "TEXT_LIMIT": 10, "TEXTS_LIMIT": 10, "ELEMENT_LIMIT": 5, "DEPTH_LIMIT": 3, "ENTRY_LIMIT": 1}
        in_project = {"CODING_LIMIT": 0, "ANSWER_LIMIT": 5, "USER_LIMIT": 1, "SECTION_LIMIT": 0}
        project.cases = f'<Cases><Case guid="{guid("k")}" name="a"><SelectionRef targetGUID="{guid("s0")}"/></Case></Cases>'
        project.write(self.path)
        for module, limit, value in [(refi_file, *each) for each in in_file.items()] + [(refi, *each) for each in in_project.items()]:
            with self.subTest(limit), mock.patch.object(module, limit, value):
                self.assertIn("more than", self.error())
        data = bytearray(self.path.read_bytes())
        middle = data.index(b"project.qde") + 60
        data[middle : middle + 20] = bytes(20)
        self.path.write_bytes(bytes(data))
        self.error()

    def test_what_is_told_stays_small_however_often_it_is_told(self) -> None:
        text = "😀 Wort " * 200_000
        project = Project("nvivo", text)
        for start in range(3_000):
            project.select("", project.coding("trust"), at=(3 * start, len(text)), comment="Sehr lang. " * 50)
        found = self.read(project)["selections"]
        self.assertTrue(all(len((each["passage"] or "").split()) in (0, 13) for each in found))
        with mock.patch.object(refi, "ANSWER_LIMIT", 1_000_000):
            self.assertIn("more than 1000000 characters", self.error())

    def test_a_hundred_megabytes_of_zeros_are_refused_and_many_codings_read(self) -> None:
        with zipfile.ZipFile(self.path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
            with archive.open("project.qde", "w", force_zip64=True) as part:
                for _ in range(101):
                    part.write(bytes(1_000_000))
        self.assertIn("more than 100000000 bytes", self.error())
        project = Project("maxqda", "Man vertraut sich.\r\n" * 20_000)
        for number in range(20_000):
            project.select("", project.coding("trust"), at=(20 * number, 20 * number + 18))
        found = self.read(project)["selections"]
        self.assertEqual((len(found), found[-1]["passage"], found[-1]["place"]["value"]), (20_000, "Man vertraut sich.", "20000"))


if __name__ == "__main__":
    unittest.main()
