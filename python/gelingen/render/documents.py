"""HTML to PDF with WeasyPrint and to Word with pandoc."""

import base64
import hashlib
import io
import mimetypes
import re
import subprocess
import zipfile
from pathlib import Path
from typing import Any
from urllib.parse import unquote_to_bytes

from gelingen.render import vega, word
from gelingen.render.errors import RenderError, first_line

#: Where the page seems to lie, so that the names in `files` become addresses. There can be no such host.
BASE = "http://page.invalid/"

#: What WeasyPrint loads when it is imported, and the packages of the system that bring it.
PANGO = (
    "the library Pango, which pip cannot bring: on Debian and Ubuntu the packages libpango-1.0-0, libpangoft2-1.0-0 and "
    "libharfbuzz-subset0, on Fedora and with Homebrew pango"
)

#: How much finer than on screen a drawing becomes in Word, which gets pixels.
DRAWING_SCALE = 3

#: The time of every entry of a Word document, the first that the format knows.
ZIP_TIME = (1980, 1, 1, 0, 0, 0)


def versions() -> dict[str, str]:
    weasyprint = weasyprint_library()
    return {"pandoc": pandoc_version(), "weasyprint": weasyprint.__version__}


def weasyprint_library() -> Any:
    try:
        import weasyprint
    except ImportError as error:
        raise RenderError.missing(f"The Python package weasyprint is missing ({first_line(error)}).") from error
    except OSError as error:
        raise RenderError.system(f"PDF needs {PANGO} ({first_line(error)}).") from error
    return weasyprint


def pandoc_path() -> str:
    """The pandoc of the package alone: another one in PATH would give other bytes."""
    try:
        import pypandoc
    except ImportError as error:
        raise RenderError.missing(f"The Python package pypandoc_binary is missing ({first_line(error)}).") from error
    path = Path(pypandoc.__file__).parent / "files" / "pandoc"
    if not path.exists():
        raise RenderError.missing("The Python package pypandoc_binary carries no pandoc; pypandoc alone is not enough.")
    return str(path)


def pandoc_version() -> str:
    answer = subprocess.run([pandoc_path(), "--version"], capture_output=True, text=True, check=True)
    return answer.stdout.split()[1]


def page(request: dict[str, Any]) -> str:
    html = request.get("html")
    if not isinstance(html, str) or not html.strip():
        raise RenderError.input("html must be a text that is not empty.")
    return html


def files(request: dict[str, Any]) -> dict[str, bytes]:
    """The files that the page may use, read now."""
    named = request.get("files") or {}
    if not isinstance(named, dict):
        raise RenderError.input("files must map names to paths.")
    contents = {}
    for name, path in named.items():
        try:
            contents[name] = Path(path).read_bytes()
        except (OSError, TypeError) as error:
            raise RenderError.input(f"The file {name} cannot be read: {first_line(error)}") from error
    return contents


def to_pdf(request: dict[str, Any]) -> bytes:
    weasyprint = weasyprint_library()
    html, contents = page(request), files(request)
    refused: list[str] = []

    class NamedFiles(weasyprint.URLFetcher):
        """Gives what the page carries or the request names, and remembers what it did not give."""

        def fetch(self, url: str, headers: Any = None) -> Any:
            if url.startswith("data:"):
                return super().fetch(url, headers)
            name = unquote_to_bytes(url.removeprefix(BASE)).decode(errors="replace")
            if url.startswith(BASE) and name in contents:
                kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
                return weasyprint.urls.URLFetcherResponse(url, contents[name], {"Content-Type": kind})
            refused.append(url.removeprefix(BASE))
            raise ValueError(f"not allowed: {url}")

    fetcher = NamedFiles(allowed_protocols=["data"])
    document = weasyprint.HTML(string=html, base_url=BASE, url_fetcher=fetcher).render(pdf_variant="pdf/ua-1")
    if refused:
        raise refusal(refused)
    digest = hashlib.sha256(html.encode() + b"".join(contents[name] for name in sorted(contents)))
    return document.write_pdf(finisher=with_scopes, pdf_variant="pdf/ua-1", pdf_identifier=digest.hexdigest()[:32].encode())


def with_scopes(_: Any, pdf: Any) -> None:
    """Says of each heading of a table whether it heads a column or a row; WeasyPrint only names the headings in each cell."""
    elements = {each.reference: each for each in pdf.objects if isinstance(each, dict) and each.get("Type") == "/StructElem"}
    for element in elements.values():
        if element["S"] == "/TH":
            row = elements.get(element["P"])
            group = elements.get(row["P"]) if row else None
            element["A"]["Scope"] = "/Column" if group and group["S"] == "/THead" else "/Row"


def refusal(addresses: list[str]) -> RenderError:
    listed = ", ".join(f"“{address[:80]}”" for address in dict.fromkeys(addresses))
    return RenderError.input(f"The page asks for {listed}. Only data: addresses and files named in the request are read.")


def to_docx(request: dict[str, Any]) -> bytes:
    contents = files(request)
    # Of a page with a main part pandoc would take that part alone, without the lines below the title and those at the end.
    html = re.sub(r"</?main\b[^>]*>", "", with_own_pictures(page(request), contents))
    command = [pandoc_path(), "--from", "html", "--to", "docx", "--standalone", "--sandbox", "--output", "-"]
    # A header with nothing but the title is Word's title already; then the sections are the first level below it.
    html, titles = re.subn(r"<header>\s*<h1>[^<]*</h1>\s*</header>", "", html)
    if titles:
        command += ["--shift-heading-level-by=-1"]
    reference = request.get("reference_docx")
    if reference is not None:
        if not isinstance(reference, str) or not Path(reference).is_file():
            raise RenderError.input(f"There is no reference document “{reference}”.")
        command += ["--reference-doc", reference]
    answer = subprocess.run(command, input=html.encode(), capture_output=True)
    said = answer.stderr.decode(errors="replace")
    if answer.returncode != 0 or not answer.stdout:
        raise RenderError.failed(f"pandoc ended with exit code {answer.returncode}: {said.strip()[:300]}")
    missing = re.findall(r"Could not (?:fetch|find) resource (\S+?):?\s|Could not convert image (\S+?):?\s", said)
    if missing:
        raise refusal([first or second for first, second in missing])
    return tidied(answer.stdout, is_plain=reference is None)


def tidied(document: bytes, is_plain: bool) -> bytes:
    """The document, plain ones with our look, without the second copy that pandoc keeps of each picture inside, in a field for its file name."""
    source = zipfile.ZipFile(io.BytesIO(document))
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for entry in source.infolist():
            content = source.read(entry)
            if entry.filename == "word/document.xml":
                content = re.sub(rb'<pic:cNvPr descr="data:[^"]*"', b'<pic:cNvPr descr=""', content)
            if is_plain:
                content = word.styled(entry.filename, content)
            clean = zipfile.ZipInfo(entry.filename, ZIP_TIME)
            clean.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(clean, content)
    return target.getvalue()


def with_own_pictures(html: str, contents: dict[str, bytes]) -> str:
    """The page with its pictures inside, drawings as pixels: that is what every Word shows."""

    def inside(found: re.Match[str]) -> str:
        address = found["address"]
        if address in contents:
            kind = mimetypes.guess_type(address)[0] or "application/octet-stream"
            data = contents[address]
        elif address.startswith("data:image/svg+xml"):
            kind, data = "image/svg+xml", data_of(address)
        else:
            return found[0]
        if kind == "image/svg+xml":
            kind, data = "image/png", vega.svg_to_png(data.decode(), pixels_per_inch=72 * DRAWING_SCALE)
        return f"{found['before']}data:{kind};base64,{base64.b64encode(data).decode()}{found['quote']}"

    return re.sub(r"""(?P<before><img\b[^>]*?\bsrc=(?P<quote>["']))(?P<address>.*?)(?P=quote)""", inside, html, flags=re.S)


def data_of(address: str) -> bytes:
    """The bytes of a data: address."""
    head, _, body = address.partition(",")
    try:
        return base64.b64decode(body, validate=True) if head.endswith(";base64") else unquote_to_bytes(body)
    except ValueError as error:
        raise RenderError.input(f"A data: address of the page cannot be read: {first_line(error)}") from error
