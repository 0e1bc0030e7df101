"""A library in which every text tries to be more than text."""

import shutil
from pathlib import Path

import yaml

# Each of these would act if a page, a feed, a table or a citation took it for more than text.
PAYLOADS = (
    "=HYPERLINK(\"https://example.com\")", "<script>window.tripped=1</script>", "</script><script>window.tripped=2</script>",
    "\"><img src=x onerror=\"window.tripped=3\">", "' autofocus onfocus='window.tripped=4", "]]><script>window.tripped=5</script>",
    "--><script>window.tripped=6</script><!--", "<svg onload=window.tripped=7>", "{{{body}}} {{> text}} {{#de}}", "\u202everkehrt\u202c",
    "[a](javascript:window.tripped=8)", "<a href=\"javascript:window.tripped=9\">b</a>", "<iframe src=\"data:text/html,<script>parent.tripped=10</script>\">",
    "\\u003cscript\\u003e", "&lt;script&gt;", "</title></textarea></style><script>window.tripped=11</script>", "../../../../etc/passwd",
)  # fmt: skip
HOSTILE = " ".join(PAYLOADS)
# Few words: anchors have at most twelve.
SHORT = "\"><script>window.tripped=12</script><img/src=x/onerror=window.tripped=13>\u202e"
# Keys whose value is text for readers, besides those of a language.
TEXTS = {"title", "producer", "locator", "attribution", "short_name"}
# A study with measures: its report, its figures, its briefs and the form of the advice page take their texts from it.
STUDY = "regional-missions"


def library(real: Path, target: Path) -> Path:
    """The missions with their sources and measures, a study of them and a region that asks, each text hostile.

    Keys, days, numbers and addresses stay, because a library in which these are wrong is refused as a whole.
    """
    shutil.copytree(real, target, ignore=shutil.ignore_patterns("initiatives", "calibrations", "blocks", "README.md"))
    for path in (target / "studies").iterdir():
        if path.name == "data":
            shutil.rmtree(path)
        elif path.stem != STUDY:
            path.unlink()
    for path in target.rglob("*.yml"):
        if path.name == "worksheet.yml":
            continue
        tree = yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.SafeLoader)
        spoil(tree)
        path.write_text(yaml.serialize(tree, Dumper=yaml.SafeDumper, allow_unicode=True, width=100_000), encoding="utf-8")
    return target


def spoil(node: yaml.Node, key: str = "") -> None:
    """Makes the texts under a node hostile; what stands in quotation marks and what does not stays so, or it would be read otherwise."""
    if isinstance(node, yaml.MappingNode):
        # A source may speak for cases that are not in this library.
        node.value = [(name, value) for name, value in node.value if name.value not in ("speaks_for", "compares", "same_as", "further_measures")]
        for name, value in node.value:
            spoil(value, name.value)
    elif isinstance(node, yaml.SequenceNode):
        for each in node.value:
            spoil(each, "title" if key in ("authors", "aliases") else key)
    elif key in ("de", "en") or key in TEXTS:
        node.value, node.style, node.tag = f"{HOSTILE} {node.value}", '"', "tag:yaml.org,2002:str"
    elif key == "quote":
        node.value, node.style = " ".join([SHORT, *node.value.split()[1:]]), '"'
