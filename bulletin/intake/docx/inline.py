"""The inside of one Word paragraph: characters with their emphasis, and what is anchored in it."""

from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass, field
from itertools import groupby
from string import ascii_lowercase, ascii_uppercase

from lxml import etree

from bulletin.intake.docx.changes import AFTER, DEL_TEXT, Way
from bulletin.intake.docx.fields import Fields
from bulletin.intake.docx.names import (
    ALTERNATE,
    CHOICE,
    FALLBACK,
    MATH,
    MATH_TEXT,
    TEXT_PATH,
    TXBX,
    Element,
    P,
    R,
    T,
    chosen,
    descend,
    switched,
    value,
    w,
)  # fmt: skip
from bulletin.intake.docx.pictures import Shelf, is_object
from bulletin.intake.docx.styles import Styles
from bulletin.intake.incoming import Kind
from bulletin.intake.symbols import Place, shown, shown_text
from bulletin.intake.tally import Tally
from bulletin.text import Picture, Run

PRESERVE = "{http://www.w3.org/XML/1998/namespace}space"
BLANKS = " \t\r\n"
CAPITALS = str.maketrans(ascii_lowercase, ascii_uppercase)
PLACES = {"superscript": Place.ABOVE, "subscript": Place.BELOW}
UNSEEN = frozenset(
    w(name)
    for name in (
        "pPr", "rPr", "sdtPr", "sdtEndPr", "customXmlPr", "smartTagPr", "rt", "rubyPr", "instrText",
        "delInstrText", "fldData", "softHyphen", "lastRenderedPageBreak", "annotationRef", "tblPr",
    )
)  # fmt: skip
FIXED = {w("tab"): "\t", w("ptab"): "\t", w("br"): "\n", w("cr"): "\n", w("noBreakHyphen"): "-"}
OMATH, DENOMINATOR, POWER = (f"{{{MATH}}}{name}" for name in ("oMath", "den", "sup"))
DELIMITED, RAISED = f"{{{MATH}}}d", f"{{{MATH}}}sSup"


@dataclass
class Inline:
    """What one paragraph holds so far: runs, text boxes and pictures in order of their anchors, ids of notes."""

    runs: list[Run] = field(default_factory=list)
    boxes: list[Element] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)
    hidden: bool = False


@dataclass
class Reader:
    """Reads the insides of paragraphs of one part; `fields` are those of the story at hand, `way` the side it shows."""

    styles: Styles
    shelf: Shelf
    tally: Tally
    part: str
    fields: Fields
    way: Way = AFTER
    hidden_style: bool = False
    style: str | None = None
    place: Place = Place.ON
    caps: bool = False

    def read(self, paragraph: Element, into: Inline) -> None:
        """Append to `into` what a person sees in `paragraph`."""
        self.style = value(self.way.paragraph_properties(paragraph), "pStyle")
        self.hidden_style = self.styles.switched(self.style, "vanish")
        self._walk(paragraph, Run(""), into)

    def _walk(self, parent: Element, look: Run, into: Inline) -> None:
        for child in parent:
            tag = child.tag
            if not isinstance(tag, str) or tag in UNSEEN or child in self.fields.codes:
                continue
            if tag in self.way.gone or (tag == DEL_TEXT and not self.way.before):
                continue
            if tag in HANDLERS:
                HANDLERS[tag](self, child, look, into)
            elif tag in FIXED:
                _put(into, look, self.tally.add(FIXED[tag]))
            else:
                self._walk(child, look, into)

    def run(self, run: Element, look: Run, into: Inline) -> None:
        properties = self.way.run_properties(run)
        if self._hidden(properties):
            text = "".join(each.text or "" for each in run.iter(*self.way.letters))
            self.tally.left.update(text)
            if text.strip() and not into.hidden:
                self.tally.note(Kind.HIDDEN_TEXT, text)
            into.hidden = into.hidden or bool(text.strip())
            return
        into.hidden = False
        underline = value(properties, "u")
        bold, italic = bool(switched(properties, "b")), bool(switched(properties, "i"))
        outside = self.place, self.caps
        self.place, self.caps = self._place(properties), self._in_capitals(properties)
        self._walk(run, Run("", bold, italic, underline not in (None, "none")), into)
        self.place, self.caps = outside

    def _place(self, properties: Element | None) -> Place:
        """Return where the characters of a run stand, as it says, its style, or that of the paragraph."""
        written = value(properties, "vertAlign") or self.styles.place(value(properties, "rStyle"))
        return PLACES.get(written or self.styles.place(self.style) or "", Place.ON)

    def _in_capitals(self, properties: Element | None) -> bool:
        direct = switched(properties, "caps")
        if direct is not None:
            return direct
        return any(self.styles.switched(style, "caps") for style in (value(properties, "rStyle"), self.style))

    def _hidden(self, properties: Element | None) -> bool:
        direct = switched(properties, "vanish")
        if direct is not None:
            return direct
        return self.hidden_style or self.styles.switched(value(properties, "rStyle"), "vanish")

    def characters(self, node: Element, look: Run, into: Inline) -> None:
        text = node.text or ""
        if node.get(PRESERVE) != "preserve":
            text = text.strip(BLANKS)
        text = text.translate({9: " ", 10: " ", 13: " "})
        font = descend(node.getparent(), "rPr", "rFonts")
        if any("\uf000" <= each <= "\uf0ff" for each in text):
            self.tally.left.update(text)
            text = self.tally.add(shown_text(text, (font.get(w("ascii")) if font is not None else None) or ""))
        if self.caps and (capitals := text.translate(CAPITALS)) != text:
            self.tally.left.update(text)
            text = self.tally.add(capitals)
        if self.place is not Place.ON:
            text = self.tally.shown_at(text, self.place)
        _put(into, look, text)

    def symbol(self, node: Element, look: Run, into: Inline) -> None:
        code = node.get(w("char"), "")
        try:
            sign = shown(int(code, 16), node.get(w("font"), ""))
        except ValueError:
            return
        _put(into, look, self.tally.add(sign))

    def alternate(self, node: Element, look: Run, into: Inline) -> None:
        branch = chosen(node)
        if branch is not None:
            self._walk(branch, look, into)

    def drawing(self, node: Element, look: Run, into: Inline) -> None:
        boxes = _boxes(node)
        for box in boxes:
            if box.getparent() is None:  # made here from an attribute
                self.tally.add("".join(str(each) for each in box.itertext()))
        into.boxes.extend(boxes)
        into.pictures.extend(self.shelf.take(_shown_branch(node), self.part))
        if is_object(node):
            self.tally.note(Kind.OBJECTS_LEFT)

    def embedded(self, node: Element, look: Run, into: Inline) -> None:
        into.boxes.extend(_boxes(node))
        self.tally.note(Kind.OBJECTS_LEFT)

    def formula(self, node: Element, look: Run, into: Inline) -> None:
        before = len(into.runs)
        self._walk(node, look, into)
        self.tally.note(Kind.FORMULAS, "".join(run.text for run in into.runs[before:]))

    def field_mark(self, node: Element, look: Run, into: Inline) -> None:
        text = self.fields.shown.get(node, "")
        _put(into, look, self.tally.add(text))
        if node in self.fields.equations:
            self.tally.note(Kind.FORMULAS, text)

    def lower_half(self, node: Element, look: Run, into: Inline) -> None:
        """A fraction in one line needs its stroke, or 1/2 would read 12."""
        _put(into, look, self.tally.add("/"))
        self._walk(node, look, into)

    def bracketed(self, node: Element, look: Run, into: Inline) -> None:
        properties = node.find(f"{{{MATH}}}dPr")
        signs = {}
        for name, usual in (("begChr", "("), ("endChr", ")")):
            written = None if properties is None else properties.find(f"{{{MATH}}}{name}")
            signs[name] = usual if written is None else written.get(f"{{{MATH}}}val", "")[:1]
        _put(into, look, self.tally.add(signs["begChr"]))
        self._walk(node, look, into)
        _put(into, look, self.tally.add(signs["endChr"]))

    def power(self, node: Element, look: Run, into: Inline) -> None:
        parent = node.getparent()
        if parent is not None and parent.tag == RAISED:
            _put(into, look, self.tally.add("^"))
        self._walk(node, look, into)

    def note_mark(self, node: Element, look: Run, into: Inline) -> None:
        kind = "footnotes" if node.tag == w("footnoteReference") else "endnotes"
        into.notes.append((kind, node.get(w("id"), "")))
        self.tally.note(Kind.NOTES_APPENDED, f"…{''.join(run.text for run in into.runs[-12:])[-12:]}")


Handler = Callable[[Reader, Element, Run, Inline], None]
HANDLERS: dict[str, Handler] = {
    w("r"): Reader.run,
    w("t"): Reader.characters,
    DEL_TEXT: Reader.characters,
    MATH_TEXT: Reader.characters,
    w("sym"): Reader.symbol,
    ALTERNATE: Reader.alternate,
    w("drawing"): Reader.drawing,
    w("pict"): Reader.drawing,
    w("object"): Reader.embedded,
    w("subDoc"): Reader.embedded,
    w("contentPart"): Reader.embedded,
    OMATH: Reader.formula,
    DENOMINATOR: Reader.lower_half,
    POWER: Reader.power,
    DELIMITED: Reader.bracketed,
    w("fldChar"): Reader.field_mark,
    w("footnoteReference"): Reader.note_mark,
    w("endnoteReference"): Reader.note_mark,
}


def merged(runs: list[Run]) -> tuple[Run, ...]:
    """Return the runs without empty ones, neighbours of the same emphasis in one."""
    written = (run for run in runs if run.text)
    looks = groupby(written, key=lambda run: (run.bold, run.italic, run.underline))
    return tuple(Run("".join(run.text for run in alike), *look) for look, alike in looks)


def _put(into: Inline, look: Run, text: str) -> None:
    if text:
        into.runs.append(Run(text, look.bold, look.italic, look.underline))


def _boxes(node: Element) -> list[Element]:
    """Return the outermost text boxes of a drawing, old copies for old readers left out."""
    found: list[Element] = []
    for child in node:
        if child.tag == TXBX:
            found.append(child)
        elif child.tag == TEXT_PATH:
            found.extend(_word_art(child))
        elif child.tag == ALTERNATE:
            branch = chosen(child)
            found.extend(_boxes(branch) if branch is not None else [])
        elif isinstance(child.tag, str):
            found.extend(_boxes(child))
    return found


def _word_art(path: Element) -> list[Element]:
    """Return what the word art of old Word says, as the text box it looks like; its words are an attribute (VML)."""
    words = path.get("string", "").replace("\r\n", "\n").strip()
    if not words or path.get("on", "t")[:1] == "f":
        return []
    box = etree.Element(TXBX)
    for line in words.splitlines():
        text = etree.SubElement(etree.SubElement(etree.SubElement(box, P), R), T)
        text.text = line.strip()
    return [box]


def _shown_branch(node: Element) -> Element:
    """Return the drawing itself unless it holds old copies, whose pictures would come twice."""
    if next(node.iter(FALLBACK), None) is None:
        return node
    copy = deepcopy(node)
    for alternate in list(copy.iter(ALTERNATE)):
        shown_one = chosen(alternate)
        for branch in [each for each in alternate.iterchildren(CHOICE, FALLBACK) if each is not shown_one]:
            alternate.remove(branch)
    return copy
