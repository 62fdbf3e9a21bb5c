"""What is pasted becomes the house's text: HTML from Word, WPS or a web page, or plain lines.

Deleted and struck-out text, comments and hidden text are dropped, insertions are taken; the numbers of lists become
characters; tables stay tables. Fonts, colours and sizes are left behind. What a page shows is settled by the same story
that reads the web pages sent to the office.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from html.parser import HTMLParser

from bulletin.intake.html.story import BLOCKS, Story
from bulletin.intake.html.style import declarations
from bulletin.intake.incoming import Kind
from bulletin.intake.lines import Line, trimmed
from bulletin.intake.tally import Tally
from bulletin.levels import label_of
from bulletin.text import Paragraph, Picture, Role, Run, Text, paragraph
from editor.writing.normal import normal

_VOID = frozenset({"br", "img", "hr", "meta", "link", "input", "col", "wbr", "base", "area", "source", "embed"})
_STRUCK = frozenset({"s", "strike", "w:del", "w:movefrom", "xml", "select"})
_COMMENTS = frozenset({"msocomanchor", "msocommentreference", "msocomtxt"})
# A page's first heading is the first level of a text that has its title already.
_DOWN = {"h1": "h2", "h2": "h3", "h3": "h4", "h4": "h5", "h6": "p"}
# What an element ends by beginning, up to what holds it.
_ENDS = {
    "li": (frozenset({"li"}), frozenset({"ul", "ol", "menu"})),
    "tr": (frozenset({"tr", "td", "th"}), frozenset({"table"})),
    "td": (frozenset({"td", "th"}), frozenset({"tr", "table"})),
    "th": (frozenset({"td", "th"}), frozenset({"tr", "table"})),
    "dt": (frozenset({"dt", "dd"}), frozenset({"dl"})),
    "dd": (frozenset({"dt", "dd"}), frozenset({"dl"})),
}
_PARAGRAPH = (frozenset({"p"}), frozenset({"td", "th", "table"}))
_CELLS = frozenset({"td", "th", "table"})
# A source line ends beside a Chinese character where the writer had no blank.
_WIDE = "\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff"
_TURN = re.compile(rf"(?<=[{_WIDE}])[ \t]*[\r\n]+[ \t]*|[ \t]*[\r\n]+[ \t]*(?=[{_WIDE}])")
_SOFT = "\u2028"
_NEW_LINE = re.compile("\u2028(?:[ \t]*\u2028)+[ \u3000]*|\u2028[ ]*\u3000+")
_SPACES = re.compile("[ \t\u00a0\u2002-\u200a\u202f]{2,}|[\u00a0\u2002-\u200a\u202f]")
_AROUND_BREAK = re.compile(" *\u2028 *")
LONGEST_HEADING = 30
DEEPEST = 400
MOST_TAGS = 80_000


@dataclass(frozen=True)
class Pasted:
    """The text of a clip, and what was left behind: names of pictures, passages deleted, comments and hidden text."""

    text: Text
    pictures: tuple[str, ...] = ()
    deleted: int = 0
    comments: int = 0
    hidden: int = 0


def from_lines(words: str) -> Text:
    """Return one body paragraph for each line that has a character."""
    return normal(tuple(paragraph(line.strip(" \t\r\u3000")) for line in words.splitlines() if line.strip()))


def from_html(html: str) -> Text:
    """Return the text of an HTML page or fragment."""
    return read_html(html).text


def read_html(html: str) -> Pasted:
    """Return the text of an HTML page or fragment, and what of it was left behind; nothing over 80,000 tags."""
    if html.count("<") > MOST_TAGS:
        return Pasted(())
    clip = _Clip()
    clip.feed("".join(_unconditional(html)))
    clip.close()
    story = clip.story.close()
    blocks = [block for piece in story.pieces for block in _blocks(piece)]
    pictures = [*clip.pictures, *(each.name for each in story.pieces if isinstance(each, Picture))]
    counts = story.tally.counts
    return Pasted(normal(tuple(blocks)), tuple(pictures), clip.struck + counts[Kind.DELETIONS_DROPPED],
                  clip.comments, counts[Kind.HIDDEN_TEXT])


def _unconditional(html: str) -> Iterator[str]:
    """Yield the page without its conditions (<![if !supportLists]>), comments kept: they may hold a style sheet.

    What begins and never ends is cut off, so that no parser looks for its end again and again.
    """
    last = html.rfind(">") + 1
    unfinished = html.find("<", last)
    html = html if unfinished < 0 else html[:unfinished]
    at = 0
    while (start := html.find("<!", at)) >= 0:
        ending = "-->" if html.startswith("<!--", start) else ">"
        end = html.find(ending, start)
        yield html[at:start]
        if end < 0:
            return
        end += len(ending)
        if not html.startswith("<![", start):
            yield html[start:end]
        at = end
    yield html[at:]


class _Clip(HTMLParser):
    """Hands the tags of a clip to the story, each begun and ended in order, those of no use in an editor hidden."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.story = Story(Tally(), undone="del")
        self.pictures: list[str] = []
        self.struck = self.comments = 0
        self._open: list[str] = []
        self._told: list[str] = []  # what the story was told of each open element
        self._out = 0  # how deep the element is that stays out with all in it; 0: none

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if tag == "br":
            if not self._out:
                self.story.data(_SOFT)
        elif tag == "img":
            self._picture(values)
        elif tag in _VOID:
            self.story.start(tag, values)
            self.story.end(tag)
        else:
            self._end_before(tag)
            self._begin(tag, values)

    def handle_endtag(self, tag: str) -> None:
        if tag in _VOID or tag not in self._open:
            return
        at = max(place for place, each in enumerate(self._open) if each == tag)
        crossed = self._open[at + 1:]
        if tag in ("table", "td", "th", "tr") or not _CELLS.intersection(crossed):
            self._end_down_to(at)

    def handle_data(self, data: str) -> None:
        words = data.replace("\0", "")
        self.story.data(words if "pre" in self._open else _TURN.sub("", words))

    def _begin(self, tag: str, values: dict[str, str]) -> None:
        if len(self._open) >= DEEPEST:
            return
        self._open.append(tag)
        told = _DOWN.get(tag, tag)
        if not self._out and self._stays_out(tag, values):
            self._out, told, values = len(self._open), "template", {}
        elif tag == "ins" or "msoins" in values.get("class", "").lower():
            values = {}  # the line under an insertion is no emphasis
        self._told.append(told)
        self.story.start(told, values)

    def _stays_out(self, tag: str, values: dict[str, str]) -> bool:
        said, names = declarations(values.get("style", "")), set(values.get("class", "").lower().split())
        lines = f"{said.get('text-decoration', '')} {said.get('text-decoration-line', '')}"
        if tag in _STRUCK or "line-through" in lines:
            self.struck += tag not in ("xml", "select")
            return True
        if names & _COMMENTS or said.get("mso-element") in ("comment", "comment-list") \
                or "comment" in said.get("mso-special-character", ""):
            self.comments += "msocomanchor" in names or "msocommentreference" in names
            return True
        return False

    def _end_before(self, tag: str) -> None:
        for ended, within in filter(None, (_ENDS.get(tag), _PARAGRAPH if tag in BLOCKS else None)):
            for at in range(len(self._open) - 1, -1, -1):
                if self._open[at] in within:
                    break
                if self._open[at] in ended:
                    self._end_down_to(at)
                    break

    def _end_down_to(self, at: int) -> None:
        while len(self._open) > at:
            if self._out == len(self._open):
                self._out = 0
            self._open.pop()
            self.story.end(self._told.pop())

    def _picture(self, values: dict[str, str]) -> None:
        if self._out or _is_dot(values):
            return
        source = "" if values.get("src", "").startswith("data:") else values.get("src", "")
        self.pictures.append((values.get("alt") or values.get("title") or source.rsplit("/", 1)[-1]).strip()[:40])


def _is_dot(values: dict[str, str]) -> bool:
    """Return whether a picture is but one of the dots that web pages count their readers with."""
    return any(values.get(side, "").removesuffix("px") in ("0", "1") for side in ("width", "height"))


def _blocks(piece: object) -> Iterator[Paragraph]:
    """Yield the blocks of a piece of the story; pictures are left out."""
    if isinstance(piece, Line):
        for runs in _parted(piece.runs):
            yield Paragraph(_role(piece, "".join(run.text for run in runs)), runs)
    elif not isinstance(piece, Picture):
        yield piece  # type: ignore[misc]


def _parted(runs: tuple[Run, ...]) -> Iterator[tuple[Run, ...]]:
    """Yield the paragraphs of a line: a break stays in its paragraph, but an empty line or an indent parts it."""
    part: list[Run] = []
    for run in _single_spaced(runs):
        first, *others = _NEW_LINE.split(run.text)
        part.append(replace(run, text=first))
        for other in others:
            yield from filter(None, (trimmed(tuple(part)),))
            part = [replace(run, text=other)]
    yield from filter(None, (trimmed(tuple(part)),))


def _single_spaced(runs: tuple[Run, ...]) -> Iterator[Run]:
    for run in runs:
        yield replace(run, text=_AROUND_BREAK.sub(_SOFT, _SPACES.sub(" ", run.text)))


def _role(line: Line, words: str) -> Role:
    """Return the role a paragraph has for sure: by its style, or as a short one numbered 一、 or （一）."""
    if "。" in words or len(words) > 2 * LONGEST_HEADING:
        return Role.BODY
    label = label_of(words)
    if label is not None and label.level <= 2 and len(words) <= LONGEST_HEADING and words[-1] not in "；;，,、：:":
        return label.role
    return line.style or Role.BODY
