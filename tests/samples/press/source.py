"""The source of one sample draft: a header of `@key: value` lines, then one paragraph a line.

A line begins with its mark and a space; a line without a mark is a body paragraph:

    #  title            >  head or tail line      /  credit line, set to the right
    =  heading of level 1, number typed by hand   == heading of level 2
    ~A0 一、|text       paragraph numbered by Word: list A, level 0, the label a person sees, the text
    _  an empty paragraph                         |a|b  a table row (`<` joins to the left, `^` to the cell above)
    <<  a paragraph moved away (tracked)          >>  a paragraph moved here (tracked)
    %box a / b   a text box in the paragraph above    %redhead a   the red head of a template, in a text box
    %sdt … %end  the paragraphs between stand in a content control

Inside a paragraph ⟦kind|arguments|text⟧ marks a span; `SPANS` names the kinds.
"""

import re
from dataclasses import dataclass
from pathlib import Path

SPANS = {
    "ins": "tracked insertion",
    "del": "tracked deletion",
    "from": "text moved away",
    "to": "text moved here",
    "note": "footnote",
    "comment": "comment: remark, text",
    "hide": "hidden text",
    "link": "hyperlink: address, text",
    "field": "complex field: instruction, result",
    "simple": "simple field: instruction, result",
    "sdt": "inline content control",
    "smart": "smart tag",
    "sym": "symbol: font, code, what is seen",
    "b": "bold",
    "tab": "tab",
    "br": "line break",
    "hyphen": "hyphen that does not break",
    "pic": "picture",
}
_MARKS = {"#": "title", ">": "head", "/": "credit", "=": "level1", "==": "level2", "<<": "moved_from", ">>": "moved_to"}
_SPAN = re.compile(r"⟦([^⟦⟧]*)⟧")


@dataclass(frozen=True)
class Span:
    """A stretch of a paragraph: its kind (`text` for plain characters) and its arguments, the text last."""

    kind: str
    arguments: tuple[str, ...]

    @property
    def text(self) -> str:
        return self.arguments[-1] if self.arguments else ""


@dataclass(frozen=True)
class Line:
    """One paragraph or row of the source. `label` and `list` are set for paragraphs that Word numbers."""

    kind: str
    text: str
    label: str = ""
    list: str = ""


@dataclass(frozen=True)
class Source:
    """One sample draft: the name of its source, the header, the lines."""

    name: str
    header: dict[str, str]
    lines: tuple[Line, ...]

    @property
    def file(self) -> str:
        return self.header["file"]

    @property
    def by_another_program(self) -> bool:
        """Whether the file was made once, by programs whose bytes differ from one version to the next."""
        return self.header.get("made") in ("doc", "rtf", "odt", "pdf", "scan", "fax")

    @property
    def outside(self) -> str:
        """The file that lies in the folder: this one, or the mail or zip it comes in."""
        return self.header.get("inside", self.file)


def read_source(path: Path) -> Source:
    """Return the draft described by the UTF-8 text at `path`."""
    raw = path.read_text(encoding="utf-8").splitlines()
    header = dict(_header_line(line) for line in raw if line.startswith("@"))
    lines = tuple(_line(line) for line in raw if line and not line.startswith("@"))
    return Source(path.stem, header, lines)


def spans_of(text: str) -> list[Span]:
    """Return the spans of a paragraph in order."""
    pieces = _SPAN.split(text)
    spans = []
    for index, piece in enumerate(pieces):
        if index % 2:
            kind, *arguments = piece.split("|")
            assert kind in SPANS, f"unknown span {kind!r}"
            spans.append(Span(kind, tuple(arguments)))
        elif piece:
            spans.append(Span("text", (piece,)))
    return spans


def cells_of(line: Line) -> list[str]:
    """Return the cells of a table row as written, joining marks included."""
    return line.text.split("|")


def _header_line(line: str) -> tuple[str, str]:
    key, value = line[1:].split(":", 1)
    return key.strip(), value.strip()


def _line(raw: str) -> Line:
    if raw == "_":
        return Line("empty", "")
    if raw == "⟦pic⟧":
        return Line("picture", raw)
    if raw.startswith("|"):
        return Line("row", raw[1:])
    if raw.startswith("~"):
        where, rest = raw[1:].split(" ", 1)
        label, text = rest.split("|", 1)
        return Line("auto", text, label, where)
    if raw.startswith("%"):
        kind, _, text = raw[1:].partition(" ")
        return Line(kind, text)
    mark, space, text = raw.partition(" ")
    if space and mark in _MARKS:
        return Line(_MARKS[mark], text)
    return Line("body", raw)
