"""The parts of PDFs: characters named for what they are, several files joined with bookmarks. Only here is pypdf known.
"""

import io
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from pypdf import PdfReader, PdfWriter
from pypdf.errors import PyPdfError
from pypdf.generic import DictionaryObject, IndirectObject, NameObject, RectangleObject, StreamObject

from bulletin.errors import Reason, Unreadable
from bulletin.layout.pdf.text import unified

_SHOWN = re.compile(rb"/(\S+)\s+[\d.]+\s+Tf\b|<([0-9A-Fa-f]*)>\s*Tj\b")
_TARGET = re.compile(r"<([0-9A-Fa-f]{4,})>")
_MOST_IN_BLOCK = 100  # entries between beginbfchar and endbfchar (Adobe Technical Note 5411)
_CMAP = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
{entries}
endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""


@dataclass(frozen=True)
class Bookmark:
    """A line of the list beside a PDF: its words, its page in its own file (0 first), and the lines under it."""

    words: str
    page: int = 0
    below: "tuple[Bookmark, ...]" = ()


@dataclass(frozen=True)
class Part:
    """A file to be joined: where it lies, and its bookmarks."""

    path: Path
    bookmarks: tuple[Bookmark, ...] = ()


def with_characters(
    pdf: bytes, drawn: Sequence[str], size: tuple[float, float], about: Mapping[str, str],
) -> bytes:
    """Return the PDF with each glyph named by the character it was drawn for, so that it can be searched and copied.

    `drawn` are the characters of each page in the order of drawing, NUL for one without a glyph. Where they do not
    answer to the glyphs one by one, radicals in the file's own names become their ideographs (U+2F2F ⼯ → 工), no more.
    `size` is that of the paper in pt, `about` the document's information, such as `/Title`.
    """
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf)))
    names, fonts = dict[int, dict[str, str]](), dict[int, DictionaryObject]()
    exact = len(writer.pages) == len(drawn)
    for number, page in enumerate(writer.pages):
        page.mediabox = RectangleObject((0, 0, *size))
        of_page = _fonts(page)
        fonts |= {id(font): font for font in of_page.values()}
        content = page.get_contents()
        codes = _codes(content.get_data() if content is not None else b"", of_page)
        exact = exact and len(codes) == len(drawn[number])
        if exact:
            for (key, code), character in zip(codes, drawn[number], strict=True):
                if character != "\0":
                    names.setdefault(key, {}).setdefault(code, character)
    for key, used in fonts.items():
        stream = StreamObject()
        stream.set_data(_cmap(names.get(key, {})) if exact else _repaired(used))
        used[NameObject("/ToUnicode")] = writer._add_object(stream.flate_encode())
    return _written(writer, about)


def join(parts: Iterable[Part], about: Mapping[str, str]) -> bytes:
    """Return one PDF of all `parts` in order with their bookmarks. Unreadable: DAMAGED (name) for what is no PDF.

    Trouble is for who reads the files: an OSError passes through.
    """
    writer = PdfWriter()
    for part in parts:
        start = len(writer.pages)
        with part.path.open("rb") as file:
            try:
                writer.append(file, import_outline=False)
            except PyPdfError as error:
                raise Unreadable(Reason.DAMAGED, name=part.path.name) from error
        for bookmark in part.bookmarks:
            _mark(writer, bookmark, start, None)
    return _written(writer, about)


def _mark(writer: PdfWriter, bookmark: Bookmark, start: int, above: IndirectObject | None) -> None:
    page = min(start + bookmark.page, len(writer.pages) - 1)
    made = writer.add_outline_item(title=bookmark.words, page_number=page, parent=above)
    for each in bookmark.below:
        _mark(writer, each, start, made)


def _written(writer: PdfWriter, about: Mapping[str, str]) -> bytes:
    writer.metadata = None
    writer.pdf_header = "%PDF-1.6"
    writer.root_object.pop("/Metadata", None)  # it says otherwise of title and maker
    writer.add_metadata(dict(about))
    made = io.BytesIO()
    writer.write(made)
    return made.getvalue()


def _fonts(page: DictionaryObject) -> dict[str, DictionaryObject]:
    """Return the fonts of a page that show glyphs by numbers of two bytes, by their name on it."""
    resources = page.get("/Resources", DictionaryObject()).get_object()
    found = resources.get("/Font", DictionaryObject()).get_object()
    fonts = {name: font.get_object() for name, font in found.items()}
    return {name: font for name, font in fonts.items() if font.get("/Encoding") == "/Identity-H"}


def _codes(content: bytes, fonts: Mapping[str, DictionaryObject]) -> list[tuple[int, str]]:
    """Return font and code of each glyph shown by a content stream, in order."""
    codes: list[tuple[int, str]] = []
    font = 0
    for name, shown in _SHOWN.findall(content):
        if name:
            font = id(fonts.get("/" + name.decode("latin-1")))
        else:
            codes += [(font, shown[at:at + 4].decode("ascii").upper()) for at in range(0, len(shown), 4)]
    return codes


def _cmap(names: Mapping[str, str]) -> bytes:
    """Return a ToUnicode map from codes to characters (ISO 32000-1, 9.10.3)."""
    lines = [f"<{code}> <{character.encode('utf-16-be').hex().upper()}>" for code, character in sorted(names.items())]
    blocks = (lines[at:at + _MOST_IN_BLOCK] for at in range(0, len(lines), _MOST_IN_BLOCK))
    entries = "\n".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
    return _CMAP.format(entries=entries).encode("ascii")


def _repaired(font: DictionaryObject) -> bytes:
    """Return a font's own map, with the ideographs that its radicals stand for."""
    stream = font.get("/ToUnicode")
    if stream is None:
        return _cmap({})
    lines = stream.get_object().get_data().decode("latin-1").split("\n")
    return "\n".join(_line(line) for line in lines).encode("latin-1")


def _line(line: str) -> str:
    """Return a line of a map with its targets renamed; the codes before them stay."""
    numbers = list(_TARGET.finditer(line))
    first = line.find("[") if "[" in line else (numbers[-1].start() if numbers else len(line))
    return line[:first] + _TARGET.sub(_renamed, line[first:])


def _renamed(found: re.Match[str]) -> str:
    text = bytes.fromhex(found[1].zfill(-(-len(found[1]) // 4) * 4)).decode("utf-16-be", "surrogatepass")
    return "<" + "".join(map(unified, text)).encode("utf-16-be", "surrogatepass").hex().upper() + ">"
