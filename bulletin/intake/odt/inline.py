"""The inside of one paragraph of an OpenDocument text: characters with their emphasis, and what is anchored in it."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from bulletin.intake.docx.changes import Sort
from bulletin.intake.docx.names import Element
from bulletin.intake.incoming import Kind
from bulletin.intake.odt.changes import Region, letters, paragraphs_of
from bulletin.intake.odt.names import q, times
from bulletin.intake.odt.styles import Styles
from bulletin.intake.symbols import Place, shown_text
from bulletin.intake.tally import Tally
from bulletin.text import Run

BLANKS = re.compile(r"[ \t\r\n]+")
BREAK = "\x1f"  # the end of a paragraph that was taken out; XML cannot hold this character itself
PRIVATE = re.compile("[\uf000-\uf0ff]")
HARD_HYPHEN = "\u2011"
MOST_BLANKS = 1000
UNSEEN = frozenset(
    q(name)
    for name in (
        "office:annotation-end", "text:soft-page-break", "text:ruby-text", "text:note-citation", "text:script",
        "office:event-listeners", "svg:title", "svg:desc", "text:tracked-changes", "office:forms",
        "text:page-variable-set",
    )
)  # fmt: skip
ANCHORED = frozenset(
    q(f"draw:{name}")
    for name in ("frame", "g", "custom-shape", "rect", "ellipse", "circle", "line", "polyline", "polygon", "path",
                 "regular-polygon", "connector", "measure", "caption", "control", "page-thumbnail")
)  # fmt: skip


@dataclass
class Inline:
    """What one paragraph holds so far: runs, anchored frames and shapes in order, notes called for."""

    runs: list[Run] = field(default_factory=list)
    anchored: list[Element] = field(default_factory=list)
    notes: list[Element] = field(default_factory=list)


@dataclass
class Reader:
    """Reads the insides of paragraphs on one side of the tracked changes; `inserting` is the insertion at hand."""

    styles: Styles
    tally: Tally
    regions: dict[str, Region]
    before: bool
    inserting: str = ""
    font: str = ""
    place: Place = Place.ON
    put_in: dict[str, str] = field(default_factory=dict)
    seen_notes: set[Element] = field(default_factory=set)

    @property
    def dropping(self) -> bool:
        """Return whether what comes now was put in later than the side that is read."""
        return self.before and bool(self.inserting)

    def read(self, paragraph: Element, into: Inline) -> None:
        """Append to `into` what a person sees in `paragraph`."""
        style = paragraph.get(q("text:style-name"))
        self.place = self.styles.place("paragraph", style) or Place.ON
        self._walk(paragraph, self.styles.own_look(style), into, self.styles.hidden("paragraph", style))

    def _walk(self, parent: Element, look: Run, into: Inline, hidden: bool) -> None:
        self._put(parent.text, look, into, hidden)
        for child in parent:
            tag = child.tag
            if tag in HANDLERS:
                HANDLERS[tag](self, child, look, into, hidden)
            elif tag in ANCHORED:
                if not self.dropping:
                    into.anchored.append(child)
            elif isinstance(tag, str) and tag not in UNSEEN:
                self._walk(child, look, into, hidden)
            self._put(child.tail, look, into, hidden)

    def _put(self, written: str | None, look: Run, into: Inline, hidden: bool) -> None:
        text = BLANKS.sub(" ", written or "")
        if not into.runs or into.runs[-1].text.endswith((" ", "\n")):
            text = text.removeprefix(" ")
        self._add(text, look, into, hidden)

    def _add(self, text: str, look: Run, into: Inline, hidden: bool) -> None:
        if not text:
            return
        if self.inserting:
            self.put_in[self.inserting] = self.put_in.get(self.inserting, "") + text
        if hidden and text.strip():
            self.tally.note(Kind.HIDDEN_TEXT, text)
        if hidden or self.dropping:
            self.tally.left.update(text)
        else:
            into.runs.append(Run(self._shown(text), look.bold, look.italic, look.underline))

    def _shown(self, text: str) -> str:
        """Return the text with signs of symbol fonts as characters, and plain hyphens for those that hold lines."""
        changed = shown_text(text, self.font) if PRIVATE.search(text) else text
        changed = changed.replace(HARD_HYPHEN, "-")
        if changed != text:
            self.tally.left.update(text)
            self.tally.add(changed)
        return changed if self.place is Place.ON else self.tally.shown_at(changed, self.place)

    def span(self, node: Element, look: Run, into: Inline, hidden: bool) -> None:
        style = node.get(q("text:style-name"))
        own = self.styles.look("text", style, look)
        outside = self.font, self.place
        self.font, self.place = self.styles.font(style) or self.font, self.styles.place("text", style) or self.place
        self._walk(node, own, into, hidden or self.styles.hidden("text", style))
        self.font, self.place = outside

    def blanks(self, node: Element, look: Run, into: Inline, hidden: bool) -> None:
        self._add(" " * times(node, "text:c", MOST_BLANKS), look, into, hidden)

    def tab(self, node: Element, look: Run, into: Inline, hidden: bool) -> None:
        self._add(self.tally.add("\t"), look, into, hidden)

    def line_break(self, node: Element, look: Run, into: Inline, hidden: bool) -> None:
        self._add(self.tally.add("\n"), look, into, hidden)

    def note(self, node: Element, look: Run, into: Inline, hidden: bool) -> None:
        if self.dropping or hidden:
            self.tally.left.update("".join(letters(body) for body in node.iter(q("text:note-body"))))
            return
        self.tally.note(Kind.NOTES_APPENDED, f"…{''.join(run.text for run in into.runs[-12:])[-12:]}")
        into.notes.append(node)

    def comment(self, node: Element, look: Run, into: Inline, hidden: bool) -> None:
        author = next((each.text or "" for each in node.iter(q("dc:creator"))), "")
        text = "\n".join(letters(each).strip() for each in node.iter(q("text:p"))).strip()
        self.tally.note(Kind.COMMENTS_KEPT, "：".join(filter(None, (author, text))))

    def hidden_words(self, node: Element, look: Run, into: Inline, hidden: bool) -> None:
        off = node.get(q("text:is-hidden"), "true") != "false"
        self._walk(node, look, into, hidden or off)

    def change(self, node: Element, look: Run, into: Inline, hidden: bool) -> None:
        """Take the mark of a change: where something was taken out, or where what was put in begins or ends."""
        id = node.get(q("text:change-id"), "")
        region = self.regions.get(id)
        if region is None:
            return
        if region.sort is Sort.IN:
            self.inserting = id if node.tag == q("text:change-start") else ""
        elif self.before and node.tag == q("text:change"):
            for index, paragraph in enumerate(paragraphs_of(region)):
                if index:
                    into.runs.append(Run(self.tally.add(BREAK)))
                start = len(into.runs)
                self._walk(paragraph, look, into, hidden)
                self.tally.add("".join(run.text for run in into.runs[start:]))


Handler = Callable[[Reader, Element, Run, Inline, bool], None]
HANDLERS: dict[str, Handler] = {
    q("text:span"): Reader.span,
    q("text:s"): Reader.blanks,
    q("text:tab"): Reader.tab,
    q("text:line-break"): Reader.line_break,
    q("text:note"): Reader.note,
    q("office:annotation"): Reader.comment,
    q("text:hidden-text"): Reader.hidden_words,
    q("text:change"): Reader.change,
    q("text:change-start"): Reader.change,
    q("text:change-end"): Reader.change,
}
