"""The parts around the body: notes, comments, header and footer, relationships, content types."""

from xml.sax.saxutils import escape, quoteattr

from tests.samples.press.spans import complex_field, text_run

_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_SPACES = (
    f'xmlns:w="{_WORD}" xmlns:r="{_RELATIONS}" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)
_PAGE = (
    '<w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="1440" w:gutter="0"/>'
)


def part(root: str, inside: str) -> bytes:
    """Return one XML part with the root element `w:root`."""
    return f"{_DECLARATION}<w:{root} {_SPACES}>{inside}</w:{root}>".encode()


def section(header: bool, footer: bool) -> str:
    """Return the section properties of an A4 page with the usual margins."""
    names = [name for name, wanted in (("header", header), ("footer", footer)) if wanted]
    references = "".join(f'<w:{name}Reference w:type="default" r:id="rId{name.title()}"/>' for name in names)
    return f"<w:sectPr>{references}{_PAGE}</w:sectPr>"


def footnotes(notes: list[str]) -> bytes:
    """Return the footnotes with the two separators every Word file has."""
    separators = "".join(
        f'<w:footnote w:type="{kind}" w:id="{key}"><w:p><w:r><w:{kind}/></w:r></w:p></w:footnote>'
        for key, kind in ((-1, "separator"), (0, "continuationSeparator"))
    )
    mark = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>'
    written = [
        f'<w:footnote w:id="{number}">{_paragraph("a7", mark + text_run(note))}</w:footnote>'
        for number, note in enumerate(notes, 1)
    ]
    return part("footnotes", separators + "".join(written))


def comments(remarks: list[str]) -> bytes:
    """Return the comments, all by one invented hand."""
    who = 'w:author="刘佳禾" w:initials="刘" w:date="2026-10-28T09:20:00Z"'
    written = [
        f'<w:comment w:id="{number}" {who}><w:p>{text_run(remark)}</w:p></w:comment>'
        for number, remark in enumerate(remarks, 1)
    ]
    return part("comments", "".join(written))


def header(text: str) -> bytes:
    """Return the page header."""
    return part("hdr", _paragraph("a7", text_run(text)))


def footer(text: str) -> bytes:
    """Return the page footer: its text, then the page number as a complex field."""
    return part("ftr", _paragraph("a6", text_run(text + " — ") + complex_field("PAGE", "1") + text_run(" —")))


def _paragraph(style: str, runs: str) -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{runs}</w:p>'


def relationships(targets: dict[str, tuple[str, str]], outside: list[str]) -> bytes:
    """Return a relationship part: `targets` maps an id to (type, target), `outside` are the addresses linked to."""
    entries = [_relationship(key, kind, quoteattr(target)) for key, (kind, target) in targets.items()]
    for number, address in enumerate(outside, 1):
        entries.append(_relationship(f"rIdLink{number}", "hyperlink", f'{quoteattr(address)} TargetMode="External"'))
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    return f'{_DECLARATION}<Relationships xmlns="{space}">{"".join(entries)}</Relationships>'.encode()


def _relationship(key: str, kind: str, target: str) -> str:
    return f'<Relationship Id="{key}" Type="{_RELATIONS}/{kind}" Target={target}/>'


def content_types(names: list[str]) -> bytes:
    """Return the content types for the parts `word/NAME.xml`; `document` stands for the main part."""
    base = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    kinds = {"document": "document.main", "header1": "header", "footer1": "footer"}
    overrides = [
        f'<Override PartName="/word/{escape(name)}.xml" ContentType="{base}.{kinds.get(name, name)}+xml"/>'
        for name in names
    ]
    defaults = (
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>'
    )
    space = "http://schemas.openxmlformats.org/package/2006/content-types"
    return f'{_DECLARATION}<Types xmlns="{space}">{defaults}{"".join(overrides)}</Types>'.encode()
