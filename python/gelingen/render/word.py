"""The look of a Word document where nobody brings a reference document: A4, small ruled tables, headings in one colour."""

import re

INK = "1D4F7C"
LINE = "C9D0DA"
FONT = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial" w:eastAsia="Arial" />'

#: What each paragraph style becomes: space before and after in twentieths of a point, then what its letters are.
PARAGRAPHS = {
    "BodyText": (40, 40, ""),
    "Compact": (20, 20, '<w:sz w:val="16" /><w:szCs w:val="16" />'),
    "Title": (0, 80, f'{FONT}<w:b /><w:color w:val="{INK}" /><w:sz w:val="34" /><w:szCs w:val="34" />'),
    "Heading1": (240, 60, f'{FONT}<w:b /><w:color w:val="{INK}" /><w:sz w:val="25" /><w:szCs w:val="25" />'),
    "Heading2": (140, 40, f'{FONT}<w:b /><w:sz w:val="21" /><w:szCs w:val="21" />'),
    "Heading3": (120, 40, f'{FONT}<w:b /><w:sz w:val="19" /><w:szCs w:val="19" />'),
    "Caption": (120, 40, '<w:b /><w:sz w:val="17" /><w:szCs w:val="17" />'),
}

TABLE = (
    '<w:tblPr><w:tblInd w:type="dxa" w:w="0" /><w:tblBorders>'
    + "".join(f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="{LINE}" />' for side in ("top", "left", "bottom", "right", "insideH", "insideV"))
    + '</w:tblBorders><w:tblCellMar><w:top w:type="dxa" w:w="20" /><w:left w:type="dxa" w:w="70" /><w:bottom w:type="dxa" w:w="20" />'
    '<w:right w:type="dxa" w:w="70" /></w:tblCellMar></w:tblPr>'
    '<w:tblStylePr w:type="firstRow"><w:rPr><w:b /></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="F2F5F9" /></w:tcPr></w:tblStylePr>'
    '<w:tblStylePr w:type="firstCol"><w:rPr><w:b /></w:rPr></w:tblStylePr>'
)

PAGE = '<w:pgSz w:w="11906" w:h="16838" /><w:pgMar w:top="1080" w:right="970" w:bottom="960" w:left="970" w:header="560" w:footer="560" w:gutter="0" />'


def styled(name: str, content: bytes) -> bytes:
    """A part of a document that pandoc made without a reference document, with our look."""
    if name == "word/styles.xml":
        return styles(content.decode()).encode()
    if name == "word/document.xml":
        return pages(content.decode()).encode()
    return content


def styles(text: str) -> str:
    text = re.sub(r"<w:rFonts w:asciiTheme=\"minorHAnsi\"[^>]*/>\s*<w:sz w:val=\"24\" />\s*<w:szCs w:val=\"24\" />", f'{FONT}<w:sz w:val="19" /><w:szCs w:val="19" />', text)
    for style, (before, after, letters) in PARAGRAPHS.items():
        text = re.sub(
            rf'(<w:style [^>]*w:styleId="{style}"[^>]*>)(.*?)(</w:style>)',
            lambda found: found[1] + paragraph(found[2], before, after, letters) + found[3],
            text, count=1, flags=re.S,
        )
    return re.sub(
        r'(<w:style [^>]*w:styleId="Table"[^>]*>.*?<w:qFormat />).*?(</w:style>)', lambda found: found[1] + TABLE + found[2], text, count=1, flags=re.S
    )


def paragraph(inside: str, before: int, after: int, letters: str) -> str:
    """A style with its own spaces and letters; what else it says about its paragraphs stays."""
    kept = re.search(r"<w:pPr>(.*?)</w:pPr>", inside, flags=re.S)
    rest = re.sub(r"<w:(spacing|jc)\b[^>]*/>", "", kept[1]) if kept else ""
    # The order of elements in a paragraph's properties is fixed: keeping together, spaces, the rest.
    first = "".join(re.findall(r"<w:keep\w+ />", rest))
    last = re.sub(r"<w:keep\w+ />", "", rest).strip()
    inside = re.sub(r"<w:(pPr|rPr)>.*?</w:\1>", "", inside, flags=re.S)
    return inside + f'<w:pPr>{first}<w:spacing w:before="{before}" w:after="{after}" />{last}</w:pPr>' + (f"<w:rPr>{letters}</w:rPr>" if letters else "")


def pages(text: str) -> str:
    # Lists and cells have one style in pandoc; in lists the letters are those of the text.
    parts = re.split(r"(<w:tbl>.*?</w:tbl>)", text, flags=re.S)
    text = "".join(part if part.startswith("<w:tbl>") else part.replace('w:val="Compact"', 'w:val="BodyText"') for part in parts)
    # A row stays on one page.
    text = text.replace("<w:tr><w:trPr>", "<w:tr><w:trPr><w:cantSplit />").replace("<w:tr><w:tc>", "<w:tr><w:trPr><w:cantSplit /></w:trPr><w:tc>")
    text = re.sub(r'w:firstColumn="0"( [^>]*)w:val="0020"', r'w:firstColumn="1"\1w:val="00A0"', text)
    return re.sub(r"(<w:sectPr>.*?)(</w:sectPr>)", lambda found: found[1] + PAGE + found[2], text, flags=re.S)
