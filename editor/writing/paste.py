"""What is pasted becomes the house's text: HTML from Word, WPS or a web page, or plain lines.

Deleted and struck-out text of tracked changes is dropped, insertions are taken; labels of lists stay as characters;
tables stay tables. Fonts, colours and sizes are left behind.
"""

import re
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser

from bulletin.text import Block, Cell, Paragraph, Role, Run, Table, Text, paragraph
from editor.writing.normal import joined, normal

_DROPPED = frozenset({"style", "script", "title", "xml", "head", "del", "s", "strike", "template", "noscript"})
_BLOCKS = frozenset({"p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "section", "article", "ul", "ol",
                     "blockquote", "pre", "table", "dd", "dt", "header", "footer"})
_VOID = frozenset({"br", "img", "hr", "meta", "link", "input", "col", "wbr", "base", "area", "source", "embed"})
_ROLES = {"h1": Role.LEVEL1, "h2": Role.LEVEL2, "h3": Role.LEVEL3, "h4": Role.LEVEL4}
_WIDE = "\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff"
_TURN = re.compile(rf"(?<=[{_WIDE}])[ \t]*[\r\n]+[ \t]*|[ \t]*[\r\n]+[ \t]*(?=[{_WIDE}])")
_SPACES = re.compile("[ \t\r\n\f]+")
_BOLD = re.compile(r"font-weight:\s*(bold|[6-9]00)")
_GONE = re.compile(r"line-through|display:\s*none|mso-hide:\s*all")


def from_lines(words: str) -> Text:
    """Return one body paragraph for each line that has a character."""
    return normal(tuple(paragraph(line.strip(" \t\r\u3000")) for line in words.splitlines() if line.strip()))


def from_html(html: str) -> Text:
    """Return the text of an HTML page or fragment."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return normal(reader.finished())


@dataclass
class _Open:
    """An element not yet closed: its emphasis, whether its text is dropped, and where a list counts."""

    tag: str
    bold: bool = False
    italic: bool = False
    underline: bool = False
    dropped: bool = False
    number: int = 0


@dataclass
class _OpenTable:
    """A table being read."""

    rows: list[list[Cell]] = field(default_factory=list)
    lines: list[str] | None = None
    columns: int = 1
    down: int = 1


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._open: list[_Open] = [_Open("")]
        self._runs: list[Run] = []
        self._role = Role.BODY
        self._blocks: list[Block] = []
        self._table: _OpenTable | None = None
        self._depth = 0

    def finished(self) -> Text:
        """Return everything read."""
        self._end_paragraph()
        self._end_table()
        return tuple(self._blocks)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if tag == "br":
            self._add("\n")
        if tag in _VOID:
            return
        if tag in _BLOCKS:
            self._end_paragraph()
            self._role = _ROLES.get(tag, Role.BODY)
        self._open.append(self._opened(tag, values))
        if not self._open[-1].dropped:
            self._table_tag(tag, values)
            if tag == "li":
                self._label()

    def handle_endtag(self, tag: str) -> None:
        if tag in _VOID or all(each.tag != tag for each in self._open):
            return
        if tag in _BLOCKS or tag in ("td", "th", "tr"):
            self._end_paragraph()
        while self._open.pop().tag != tag:
            pass
        if tag in ("td", "th"):
            self._end_cell()
        elif tag == "table" and self._depth:
            self._depth -= 1
            if not self._depth:
                self._end_table()

    def handle_data(self, data: str) -> None:
        if not self._open[-1].dropped:
            words = _SPACES.sub(" ", _TURN.sub("", data))
            if words == " " and not self._runs:
                return
            self._add(words)

    def _opened(self, tag: str, values: dict[str, str]) -> _Open:
        style, above = values.get("style", "").lower(), self._open[-1]
        return _Open(
            tag, above.bold or tag in ("b", "strong") or bool(_BOLD.search(style)),
            above.italic or tag in ("i", "em") or "italic" in style,
            above.underline or tag == "u" or (tag != "ins" and "underline" in style),
            above.dropped or tag in _DROPPED or bool(_GONE.search(style)),
            int(values["start"]) - 1 if values.get("start", "").isdecimal() else 0)

    def _add(self, words: str) -> None:
        top = self._open[-1]
        if not top.dropped:
            self._runs.append(Run(words, top.bold, top.italic, top.underline))

    def _label(self) -> None:
        around = next((each for each in reversed(self._open) if each.tag in ("ol", "ul")), None)
        if around is not None and around.tag == "ol":
            around.number += 1
            self._add(f"{around.number}. ")
        else:
            self._add("• ")

    def _end_paragraph(self) -> None:
        runs, self._runs = _trimmed(self._runs), []
        if self._table is not None and self._table.lines is not None:
            if runs:
                self._table.lines.append("".join(run.text for run in runs))
        elif runs:
            self._blocks.append(Paragraph(self._role, runs))

    def _table_tag(self, tag: str, values: dict[str, str]) -> None:
        if tag == "table":
            self._depth += 1
            self._table = self._table or _OpenTable()
        elif self._depth == 1 and self._table is not None:
            if tag == "tr":
                self._table.rows.append([])
            elif tag in ("td", "th"):
                self._end_cell()
                self._table.lines = []
                self._table.columns, self._table.down = _span(values, "colspan"), _span(values, "rowspan")

    def _end_cell(self) -> None:
        table = self._table
        if self._depth == 1 and table is not None and table.lines is not None:
            if not table.rows:
                table.rows.append([])
            table.rows[-1].append(Cell("\n".join(table.lines), table.columns, table.down))
            table.lines = None

    def _end_table(self) -> None:
        if self._table is not None and any(self._table.rows):
            self._blocks.append(Table(tuple(tuple(row) for row in self._table.rows)))
        self._table = None


def _span(values: dict[str, str], name: str) -> int:
    written = values.get(name, "")
    return min(100, max(1, int(written))) if written.isdecimal() else 1


def _trimmed(runs: list[Run]) -> tuple[Run, ...]:
    """Return the runs of a paragraph without white space around it; no-break spaces become spaces."""
    found = list(joined(replace(run, text=run.text.replace("\u00a0", " ")) for run in runs))
    if found:
        found[0] = replace(found[0], text=found[0].text.lstrip())
        found[-1] = replace(found[-1], text=found[-1].text.rstrip())
    made = joined(found)
    return made if any(run.text.strip() for run in made) else ()
