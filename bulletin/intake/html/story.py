"""The stream of tags and text of a web page becomes lines, tables and pictures, as a browser would show them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import groupby

from bulletin.intake.html.lists import Listing, listing, spaced
from bulletin.intake.html.pictures import Gallery
from bulletin.intake.html.style import OBJECTS, Look, Sheet, look_of, sheet
from bulletin.intake.html.tables import Grid
from bulletin.intake.incoming import Kind
from bulletin.intake.lines import BLANK, Line, Piece, trimmed
from bulletin.intake.symbols import FONTS, Place, shown_text
from bulletin.intake.tally import Tally
from bulletin.text import Run

BLOCKS = frozenset((
    "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "menu", "dl", "dt", "dd", "table", "tr",
    "td", "th", "caption", "center", "blockquote", "pre", "address", "article", "aside", "section", "header",
    "footer", "nav", "main", "form", "fieldset", "legend", "figure", "figcaption", "hr", "br", "body", "html",
    "details", "summary", "option",
))  # fmt: skip
CELLS, LISTS = frozenset({"td", "th"}), frozenset({"ol", "ul", "menu"})
COLLAPSED = re.compile(r"[ \n\0]*[ \n][ \n\0]*")
WIDE = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\U00020000-\U0003ffff“”‘’…—]")
CHANGED = {
    "del": (Kind.DELETIONS_DROPPED, Kind.CHANGES_REJECTED),
    "ins": (Kind.INSERTIONS_ACCEPTED, Kind.CHANGES_REJECTED),
}
REMARKED = {kind.value: kind for kind in (Kind.HIDDEN_TEXT, Kind.HEADERS_FOOTERS, Kind.COMMENTS_KEPT)}
LONGEST_QUOTE = 400


@dataclass
class Opening:
    """An element that is open: the look inside it, and what its end brings about."""

    tag: str
    look: Look
    begins_left: bool = False
    address: str = ""
    said: list[str] = field(default_factory=list)


@dataclass
class Story:
    """Takes the events of a parser (start, data, end) and keeps the pieces of the page.

    `undone` is the kind of tracked change whose text stays out: `del` where changes are accepted, else `ins`.
    """

    tally: Tally
    undone: str = "del"
    pieces: list[Piece] = field(default_factory=list)
    gallery: Gallery = field(default_factory=Gallery)
    _open: list[Opening] = field(default_factory=lambda: [Opening("", Look())])
    _grids: list[Grid] = field(default_factory=list)
    _lists: list[Listing] = field(default_factory=list)
    _texts: list[tuple[str, Look]] = field(default_factory=list)
    _links: list[Opening] = field(default_factory=list)
    _left: list[Opening] = field(default_factory=list)
    _rules: Sheet = field(default_factory=dict)
    _looks: dict[tuple[str, Look], Look] = field(default_factory=dict)
    _label: str = ""

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Take the beginning of an element."""
        outer = self._open[-1].look
        look = self._look(tag, attributes, outer)
        opening = Opening(tag, look)
        if look.change != outer.change and look.change and not outer.left:
            self._note_change(look.change)
        self._open.append(opening)
        if self._stays_out(look):
            if not self._stays_out(outer):
                opening.begins_left = True
                self._left.append(opening)
                if tag in OBJECTS:
                    self.tally.note(Kind.OBJECTS_LEFT, attributes.get("title") or attributes.get("src", "")[:80])
            return
        if tag in BLOCKS:
            self.flush()
            self._start_block(tag, attributes)
        elif tag == "a" and attributes.get("href", "").strip():
            opening.address = attributes["href"].strip()
            self._links.append(opening)
        elif tag == "img":
            self._picture(attributes)
        elif tag == "input":
            self._input(attributes, look)

    def end(self, tag: str) -> None:
        """Take the end of the innermost element; the parser sees to it that it is called `tag`."""
        if len(self._open) == 1:
            return
        opening = self._open.pop()
        if opening.begins_left:
            self._left.pop()
            self._end_left(opening)
            return
        if self._stays_out(opening.look):
            return
        if opening.address:
            self._links.pop()
            self._end_link(opening)
        if opening.look.label and not self._open[-1].look.label:
            self._texts.append((spaced_gap(opening.said), opening.look))
        if tag in BLOCKS:
            self.flush()
            self._end_block(tag)

    def data(self, text: str) -> None:
        """Take text; what the look leaves out is counted as such."""
        here = self._open[-1]
        if self._stays_out(here.look):
            self.tally.left.update(text)
            if self._left:
                self._left[-1].said.append(text)
            return
        for link in self._links[-1:]:
            link.said.append(text)
        look = here.look
        shown = shown_text(text, look.font) if look.font in FONTS else text
        if shown != text:
            self.tally.left.update(text)
            self.tally.add(shown)
        if look.place is not Place.ON:  # the mark of a note is no figure of the text
            shown = self.tally.shown_at(shown, look.place)
        if look.label:
            shown = "".join(shown.replace("\xa0", " ").split())
            here.said.append(shown)
        if look.kept_blanks:
            first, *more = re.split(r"\r\n|\r|\n", shown.replace(" ", "\xa0"))
            self._texts.append((first, look))
            for line in more:
                self.flush()
                self._texts.append((line, look))
        else:
            self._texts.append((re.sub(r"[\t\r\f\v ]+", " ", shown.replace("\r\n", "\n").replace("\r", "\n")), look))

    def comment(self, text: str) -> None:
        """Take a comment; nobody sees it."""

    def close(self) -> "Story":
        """End the page and return the story."""
        while len(self._open) > 1:
            self.end(self._open[-1].tag)
        self.flush()
        while self._grids:
            self._end_block("table")
        return self

    def flush(self) -> None:
        """End the line."""
        if not self._texts:
            return
        looks = [look for _, look in self._texts]
        whole = "\0".join(text for text, _ in self._texts)
        texts = COLLAPSED.sub(_collapsed, whole).split("\0")
        self._texts = []
        runs = trimmed(_runs(texts, looks))
        if not runs:
            return
        if self._label:
            runs = (Run(self.tally.add(self._label)), *runs)
            self._label = ""
        first = next(look for text, look in zip(texts, looks, strict=True) if text.strip(BLANK))
        bold = all(run.bold for run in runs if run.text.strip(BLANK))
        self.pieces.append(Line(runs, first.style, first.centred, first.size, bold))

    def _start_block(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "table":
            self._grids.append(Grid(self.pieces, attributes.get("role", "") in ("presentation", "none")))
        elif tag == "tr" and self._grids:
            self._grids[-1].row()
        elif tag in CELLS and self._grids:
            self.pieces = self._grids[-1].cell(attributes)
        elif tag in LISTS:
            self._lists.append(listing(tag, attributes, len(self._lists)))
        elif tag == "li":
            self._label = (self._lists[-1] if self._lists else listing("ul", {}, 0)).label(attributes)

    def _end_block(self, tag: str) -> None:
        if tag == "table" and self._grids:
            grid = self._grids.pop()
            grid.finish()
            self.pieces = grid.outer
        elif tag in CELLS and self._grids:
            self.pieces = self._grids[-1].outer
        elif tag in LISTS and self._lists:
            self._lists.pop()
        elif tag == "li":
            self._label = ""

    def _look(self, tag: str, attributes: Mapping[str, str], outer: Look) -> Look:
        """Return the look inside an element; one without attributes is the same each time (pages have millions)."""
        if attributes or self._rules:
            return look_of(tag, attributes, outer, self._rules)
        known = self._looks.get((tag, outer))
        if known is None:
            known = self._looks[tag, outer] = look_of(tag, attributes, outer, self._rules)
        return known

    def _stays_out(self, look: Look) -> bool:
        return bool(look.left) or look.change == self.undone

    def _note_change(self, change: str) -> None:
        dropped, rejected = CHANGED[change]
        self.tally.note(dropped if self.undone == "del" else rejected)

    def _end_left(self, opening: Opening) -> None:
        text = "".join(opening.said)
        kind = REMARKED.get(opening.look.left)
        if opening.tag == "style":
            for key, said in sheet(text).items():
                self._rules.setdefault(key, {}).update(said)
        elif kind and text.strip(BLANK):
            self.tally.note(kind, " ".join(text.split())[:LONGEST_QUOTE])

    def _end_link(self, link: Opening) -> None:
        text = "".join("".join(link.said).split())
        for each in self._links[-1:]:
            each.said.append(text)
        bare = re.sub(r"^(?:mailto:|tel:|https?://)|/$", "", link.address)
        if not link.address.lower().startswith(("#", "javascript:", "about:")) and bare not in text:
            self.tally.note(Kind.LINKS_LEFT, f"{text}：{link.address}" if text else link.address)

    def _picture(self, attributes: Mapping[str, str]) -> None:
        picture = self.gallery.take(attributes)
        if picture:
            self.flush()
            self.pieces.append(picture)
        else:
            source = "" if attributes.get("src", "").startswith("data:") else attributes.get("src", "")
            self.tally.note(Kind.PICTURES_LEFT, (attributes.get("alt") or source)[:80])

    def _input(self, attributes: Mapping[str, str], look: Look) -> None:
        """Show what stands in a field of a form."""
        kind = attributes.get("type", "text").lower()
        if kind in ("checkbox", "radio"):
            self._texts.append((self.tally.add("☑" if "checked" in attributes else "☐"), look))
        elif kind in ("text", "date", "number", "tel", "email", "url", "search", "datetime-local", "time", "month"):
            self._texts.append((self.tally.add(attributes.get("value", "").replace("\0", "")), look))


def spaced_gap(said: list[str]) -> str:
    """Return the blank that parts a label Word wrote out from what follows, where one is needed."""
    label = "".join(said)
    return "\xa0" if spaced(label) != label else ""


def _collapsed(blanks: re.Match[str]) -> str:
    """Return one blank; nothing for a line end between two wide characters (CSS Text 3, 4.1.3)."""
    whole, start, end = blanks.string, blanks.start(), blanks.end()
    before, after = whole[start - 1 : start], whole[end : end + 1]
    joins = "\n" in blanks[0] and WIDE.match(before) and WIDE.match(after)
    return ("" if joins else " ") + "\0" * blanks[0].count("\0")


def _runs(texts: list[str], looks: list[Look]) -> tuple[Run, ...]:
    inked = ((text, look) for text, look in zip(texts, looks, strict=True) if text)
    return tuple(
        Run("".join(text for text, _ in group).replace("\xa0", " "), *emphasis)
        for emphasis, group in groupby(inked, key=lambda pair: _emphasis(pair[1]))
    )


def _emphasis(look: Look) -> tuple[bool, bool, bool]:
    return look.bold and look.style is None, look.italic, look.underline
