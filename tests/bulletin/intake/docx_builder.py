"""Small Word files for the tests, made part by part as raw OOXML."""

import io
import zipfile
from dataclasses import dataclass, field

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
NAMESPACES = (
    f'xmlns:w="{W}" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
)
TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000b49444154789c636000020000050001"
    "7a5eab3f0000000049454e44ae426082"
)
BODY = "今年以来，青禾镇坚持把防汛备汛作为头等大事，排查隐患32处，整改到位31处。"


@dataclass
class Docx:
    """The parts of a file to be; every string is the inside of its root element."""

    body: str
    styles: str = ""
    numbering: str = ""
    footnotes: str = ""
    endnotes: str = ""
    comments: str = ""
    headers: list[str] = field(default_factory=list)
    more: dict[str, bytes] = field(default_factory=dict)
    links: list[tuple[str, str, str]] = field(default_factory=list)
    kind: str = "document"

    def parts(self) -> dict[str, bytes]:
        """Return the parts by name, the list of content types first."""
        parts = {"word/document.xml": _root("document", f"<w:body>{self.body}</w:body>")}
        links = list(self.links)
        for name, inside in self._side_parts():
            parts[f"word/{name}.xml"] = _root(name.rstrip("0123456789"), inside)
            links.append((f"rId_{name}", f"{LINKS}/{name.rstrip('0123456789')}", f"{name}.xml"))
        parts["word/_rels/document.xml.rels"] = relations(links)
        parts["_rels/.rels"] = relations([("rId1", f"{LINKS}/officeDocument", "word/document.xml")])
        main = f'<Override PartName="/word/document.xml" ContentType="{TYPE}.{self.kind}.main+xml"/>'
        types = f'<Types xmlns="{PACKAGE}/content-types">{main}</Types>'
        return {"[Content_Types].xml": types.encode(), **parts, **self.more}

    def _side_parts(self) -> list[tuple[str, str]]:
        named = [(name, getattr(self, name)) for name in ("styles", "numbering", "footnotes", "endnotes", "comments")]
        headers = [(f"hdr{number}", inside) for number, inside in enumerate(self.headers, 1)]
        return [(name, inside) for name, inside in named + headers if inside]

    def bytes(self) -> bytes:
        """Return the file."""
        return zipped(self.parts())


def zipped(parts: dict[str, bytes]) -> bytes:
    """Return a zip with these entries."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return stream.getvalue()


def relations(links: list[tuple[str, str, str]]) -> bytes:
    """Return a part of relations from (id, type, target); an address as target is external."""
    inside = "".join(
        f'<Relationship Id="{id}" Type="{kind}" Target="{target}"'
        f"{' TargetMode=' + chr(34) + 'External' + chr(34) if '://' in target else ''}/>"
        for id, kind, target in links
    )
    return f'<Relationships xmlns="{PACKAGE}/relationships">{inside}</Relationships>'.encode()


def p(inside: str = "", properties: str = "") -> str:
    """Return a paragraph; plain words as `inside` become one run."""
    runs = inside if inside.startswith("<") else r(inside) if inside else ""
    return f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{runs}</w:p>"


def r(text: str, properties: str = "") -> str:
    """Return a run."""
    look = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{look}<w:t xml:space="preserve">{text}</w:t></w:r>'


def numbered(text: str, level: int = 0, num: int = 1) -> str:
    """Return a paragraph numbered directly."""
    return p(text, f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{num}"/></w:numPr>')


def level(depth: int, form: str, text: str, more: str = "") -> str:
    """Return one level of a list."""
    inside = f'<w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/>'
    return f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/>{inside}{more}</w:lvl>'


def numbering(*levels: str, more: str = "") -> str:
    """Return a numbering part: one list with these levels as number 1, and `more`."""
    return (
        f'<w:abstractNum w:abstractNumId="0">{"".join(levels)}</w:abstractNum>'
        f'<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>{more}'
    )


def table(*rows: str) -> str:
    """Return a table from rows."""
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in rows)}</w:tbl>"


def cell(inside: str, properties: str = "") -> str:
    """Return a cell; plain words become one paragraph."""
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inside if inside.startswith('<') else p(inside)}</w:tc>"


def picture(id: str = "rId_picture", width: float = 50.0, height: float = 30.0) -> str:
    """Return a run with a drawing of that size in mm."""
    extent = f'<wp:extent cx="{int(width * 36000)}" cy="{int(height * 36000)}"/>'
    blip = f'<a:graphic><a:graphicData><a:blip r:embed="{id}"/></a:graphicData></a:graphic>'
    return f"<w:r><w:drawing><wp:inline>{extent}{blip}</wp:inline></w:drawing></w:r>"


def text_box(inside: str, fallback: str = "") -> str:
    """Return a run with a text box as Word writes it since 2010, the old form in the fallback."""
    box = f"<w:drawing><wps:txbx><w:txbxContent>{inside}</w:txbxContent></wps:txbx></w:drawing>"
    old = f"<w:pict><v:textbox><w:txbxContent>{fallback or inside}</w:txbxContent></v:textbox></w:pict>"
    return (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{box}</mc:Choice>'
        f"<mc:Fallback>{old}</mc:Fallback></mc:AlternateContent></w:r>"
    )


def _root(name: str, inside: str) -> bytes:
    return f'<?xml version="1.0" encoding="UTF-8"?><w:{name} {NAMESPACES}>{inside}</w:{name}>'.encode()
