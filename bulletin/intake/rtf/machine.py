"""Goes through the tokens of an RTF file once and puts each character where it belongs; groups may lie any depth."""

import copy
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from bulletin.intake.docx.changes import Sort
from bulletin.intake.docx.styles import HEADING, LEVELS, TITLES
from bulletin.intake.incoming import Kind, PictureFile
from bulletin.intake.lines import Piece
from bulletin.intake.rtf.pen import Fonts, Pen
from bulletin.intake.rtf.pictures import PictureGroup
from bulletin.intake.rtf.story import RowForm, Shape, Story
from bulletin.intake.rtf.tokens import Token
from bulletin.intake.rtf.words import CHARACTERS, PLACES, READ_WITHIN_SHAPES, SIGNS, STORIES, UNDERLINES, New, Place
from bulletin.intake.symbols import Place as Standing
from bulletin.intake.tally import Tally
from bulletin.text import Picture, Role, Run

EQUATION = re.compile(r"\s*EQ\b", re.IGNORECASE)
PICTURE_OF_SHAPE = "pib"
OWN_WORDS = (Place.STYLES, Place.AUTHORS)  # each group in them says one thing
ORDINARY_HALF_POINTS = 24
NO_AUTHOR = 0


@dataclass
class State:
    """What a group inherits and gives back at its end."""

    place: Place
    story: Story
    opens: New | None = None
    bold: bool = False
    italic: bool = False
    underline: bool = False
    standing: Standing = Standing.ON
    hidden: bool = False
    sort: Sort | None = None
    author: int = NO_AUTHOR
    font: int = -1
    size: int = ORDINARY_HALF_POINTS
    fallback: int = 1
    style: int = -1
    centred: bool = False
    in_table: bool = False
    far: bool = False  # what is said next concerns the characters of the Far East
    left: int = 0
    top: int = 0
    right: int = 0
    bottom: int = 0
    words: list[str] = field(default_factory=list)
    picture: PictureGroup = field(default_factory=PictureGroup)


@dataclass
class Found:
    """What the file holds: pieces of the text, notes, stationery, pictures by SHA-256, tracked changes, hidden words.

    `met` counts the characters on their way into the text, `groups` those begun and `left_open` those never ended.
    """

    pieces: list[Piece] = field(default_factory=list)
    notes: list[Piece] = field(default_factory=list)
    stationery: list[str] = field(default_factory=list)
    pictures: dict[str, PictureFile] = field(default_factory=dict)
    changes: list[tuple[Sort, str, list[str]]] = field(default_factory=list)
    met: Counter[str] = field(default_factory=Counter)
    groups: int = 0
    left_open: int = 0
    lost: int = 0


class Machine:
    """Reads one side of the tracked changes: that before them, or that after."""

    def __init__(self, tally: Tally, before: bool, encoding: str) -> None:
        self.tally = tally
        self.gone = Sort.IN if before else Sort.OUT
        self.found = Found()
        self.fonts = Fonts(wished=encoding)
        self.pen = Pen()
        self.state = State(Place.TEXT, Story(tally))
        self.stack: list[State] = []
        self.styles: dict[int, Role] = {}
        self.authors: list[str] = []
        self.commentator = ""
        self.starred = False
        self.property = ""
        self.adjoins: Sort | None = None
        self.hiding = False

    def take(self, token: Token) -> None:
        """Do what a token says."""
        place = self.state.place
        if place is Place.PICTURE and token.kind in ("bytes", "word") and token.word not in PLACES:
            self._picture_says(token)
        elif token.kind == "bytes":
            self.pen.take(token.data)
        elif token.word == "u" and token.kind == "word":
            self.pen.unicode(token.number if token.given else 0, self.state.fallback)
        else:
            self._flush()
            if token.kind == "word":
                self._word(token)
            elif token.kind == "sign":
                self._sign(token.word)
            elif token.kind == "{":
                self._open()
            else:
                self._close()

    def end(self) -> Found:
        """End what the file left open, and return all that was found."""
        self._flush()
        self.found.left_open = len(self.stack)
        while self.stack:
            self._close()
        story = self.state.story
        self.found.pieces = story.finish(self.shape())
        self.found.met.update(story.met)
        self.found.lost = self.pen.lost
        return self.found

    def shape(self) -> Shape:
        """Return how the paragraph at hand stands."""
        state = self.state
        return Shape(self.styles.get(state.style), state.centred, state.in_table)

    def characters(self, text: str) -> None:
        """Put characters where the group at hand says."""
        state = self.state
        if state.place is Place.FONTS:
            self.fonts.current.name += text.strip(";")
        elif state.place is Place.LABEL:
            state.story.label += text
        elif state.place is not Place.TEXT:
            state.words.append(text)
        elif state.hidden:
            self._hide(text)
        else:
            self._note_change(text)
            self.hiding = False
            if state.sort is not self.gone:
                shown = text if state.standing is Standing.ON else self.tally.shown_at(text, state.standing)
                state.story.put(Run(shown, state.bold, state.italic, state.underline), state.size)

    def _hide(self, text: str) -> None:
        details = self.tally.details.setdefault(Kind.HIDDEN_TEXT, [])
        if self.hiding and details:
            details[-1] += text
        elif text.strip():
            self.tally.note(Kind.HIDDEN_TEXT, text)
            self.hiding = True

    def _note_change(self, text: str) -> None:
        sort, changes = self.state.sort, self.found.changes
        if sort is not None and sort is self.adjoins:
            changes[-1][2].append(text)
        elif sort is not None:
            known = 0 <= self.state.author < len(self.authors)
            changes.append((sort, self.authors[self.state.author] if known else "", [text]))
        self.adjoins = sort

    def _flush(self) -> None:
        if self.pen.parts:
            number = self.state.font
            text = self.pen.flush(self.fonts.font(number), self.fonts.encoding(number))
            if text and self.state.place not in (Place.NOWHERE, Place.SHAPE, Place.ROW):
                self.characters(text)
        self.pen.skip = 0

    def _open(self) -> None:
        self.found.groups += 1
        self.stack.append(self.state)
        self.state = copy.copy(self.state)
        self.state.opens = None
        if self.state.place in OWN_WORDS:
            self.state.words = []

    def _close(self) -> None:
        self.starred = False
        if not self.stack:
            return  # one brace too many; what follows is read on
        ended = self.state
        if ended.opens is not None:
            pieces = ended.story.finish(self.shape())
            self.state = self.stack.pop()
            self._end_story(ended, pieces)
            return
        if len(self.stack) == 1 and ended.story.runs:
            ended.story.end_paragraph(self.shape())  # the last paragraph may stand without its end
        self.state = self.stack.pop()
        if ended.place in OWN_WORDS or ended.place is not self.state.place:
            self._end_place(ended)

    def _end_story(self, ended: State, pieces: list[Piece]) -> None:
        outside, text = (
            self.state.story,
            "\n".join(each.plain for each in pieces if not isinstance(each, Picture)).strip(),
        )
        if ended.opens is New.STATIONERY:
            self.found.stationery.append(text)
        elif ended.opens is New.COMMENT:
            self.tally.note(Kind.COMMENTS_KEPT, "：".join(filter(None, (self.commentator, text))))
            self.commentator = ""
        elif ended.opens is New.NOTE:
            self.tally.note(Kind.NOTES_APPENDED, f"…{''.join(run.text for run in outside.runs[-12:])[-12:]}")
            self.found.notes.extend(pieces)
            self.found.met.update(ended.story.met)
        else:
            if any(not isinstance(piece, Picture) for piece in pieces):
                self.tally.note(Kind.TEXT_BOXES)
            outside.hanging.extend(pieces)
            outside.met.update(ended.story.met)

    def _end_place(self, ended: State) -> None:
        written = "".join(ended.words).strip(" ;")
        if ended.place is Place.PICTURE:
            self._end_picture(ended)
        elif ended.place is Place.PROPERTY:
            self.property = written
        elif ended.place is Place.AUTHOR:
            self.commentator = written
        elif ended.place is Place.AUTHORS and self.state.place is Place.AUTHORS:
            self.authors.append(written)
        elif ended.place is Place.STYLES:
            role = _role(written)
            if role:
                self.styles[ended.style] = role
        elif ended.place is Place.CODE and EQUATION.match(written):
            self.tally.note(Kind.FORMULAS, written)

    def _end_picture(self, ended: State) -> None:
        file = ended.picture.file(len(self.found.pictures) + 1)
        if file is None:
            self.tally.note(Kind.PICTURES_LEFT)
            return
        kept = self.found.pictures.setdefault(file.sha256, file)
        ended.story.hanging.append(
            Picture(kept.sha256, kept.name, *ended.picture.size((ended.right - ended.left, ended.bottom - ended.top)))
        )

    def _picture_says(self, token: Token) -> None:
        if token.kind == "bytes":
            self.state.picture.digits += token.data
        elif self.starred:
            self.starred, self.state.place = False, Place.NOWHERE
        else:
            self.state.picture.say(token)

    def _sign(self, sign: str) -> None:
        if sign == "*":
            self.starred = True
        elif sign in "\r\n":
            self._word(Token("word", "par"))
        elif sign in SIGNS and self.state.place not in (Place.NOWHERE, Place.SHAPE, Place.ROW):
            self.characters(SIGNS[sign])

    def _word(self, token: Token) -> None:
        word, starred, self.starred = token.word, self.starred, False
        place = self.state.place
        if word in STORIES or word in PLACES:
            self._begin(word)
        elif starred:
            self.state.place = Place.NOWHERE
        elif place is Place.FONTS:
            self.fonts.take(token)
        elif place in (Place.TEXT, Place.LABEL) and word in CHARACTERS:
            self.characters(CHARACTERS[word])
        elif word in DEEDS:
            if place is Place.TEXT or word in ("nestrow", "ansicpg", "mac", "pc", "pca", "deff"):
                DEEDS[word](self, token)
        else:
            _look(self.state, token, self.fonts.usual)

    def _begin(self, word: str) -> None:
        """Begin what a group turns out to be."""
        state = self.state
        if state.place is Place.NOWHERE:
            return
        if word == "object":
            self.tally.note(Kind.OBJECTS_LEFT)
        elif word == "moMath":
            self.tally.note(Kind.FORMULAS)
        elif word == "pict" and state.place is Place.SHAPE and self.property not in ("", PICTURE_OF_SHAPE):
            state.place = Place.NOWHERE  # what fills a text box
            return
        if word in STORIES:
            state.place, state.opens = Place.TEXT, STORIES[word]
            state.story = Story(self.tally, boxed=state.opens is New.BOX)
            state.in_table, state.hidden, state.standing = False, False, Standing.ON
        elif state.place is not Place.SHAPE or word in READ_WITHIN_SHAPES or PLACES[word] is not Place.TEXT:
            state.place, state.words, state.picture = PLACES[word], [], PictureGroup()


def _look(state: State, token: Token, usual_font: int) -> None:
    """Take a word that says how characters look or how a paragraph stands; others say nothing here."""
    word, switched = token.word, not token.given or token.number != 0
    if word in SWITCHES:
        setattr(state, SWITCHES[word], switched)
    elif word in NUMBERS:
        setattr(state, NUMBERS[word], token.number)
    elif word in UNDERLINES:
        state.underline = switched
    elif word in SORTS:
        state.sort = SORTS[word] if switched else None
    elif word in ("qc", "ql", "qr", "qj", "qd"):
        state.centred = word == "qc"
    elif word in ("dbch", "loch", "hich", "ltrch", "rtlch"):
        state.far = word == "dbch"
    elif word in FAR_SWITCHES and state.far:
        setattr(state, FAR_SWITCHES[word], switched)
    elif word in STANDINGS:
        state.standing = STANDINGS[word] if switched else Standing.ON
    elif word == "ulnone":
        state.underline = False
    elif word == "pard":
        state.centred, state.in_table, state.style = False, False, -1
    elif word == "plain":
        state.bold = state.italic = state.underline = state.hidden = False
        state.sort, state.font, state.size = None, usual_font, ORDINARY_HALF_POINTS
        state.standing = Standing.ON


def _role(style: str) -> Role | None:
    """Return the role the name of a style stands for."""
    name = style.strip().lower()
    heading = HEADING.match(name)
    if name in TITLES:
        return Role.TITLE
    return LEVELS[int(heading[1]) - 1] if heading and int(heading[1]) <= len(LEVELS) else None


FAR_SWITCHES = {"ab": "bold", "ai": "italic"}
SWITCHES = {"b": "bold", "i": "italic", "v": "hidden", "intbl": "in_table"}
NUMBERS = {"f": "font", "fs": "size", "uc": "fallback", "s": "style", "revauth": "author", "revauthdel": "author",
           "shpleft": "left", "shptop": "top", "shpright": "right", "shpbottom": "bottom"}  # fmt: skip
STANDINGS = {"super": Standing.ABOVE, "sub": Standing.BELOW, "nosupersub": Standing.ON}
SORTS = {"revised": Sort.IN, "deleted": Sort.OUT}
Deed = Callable[[Machine, Token], None]


def _end_paragraph(machine: Machine, token: Token) -> None:
    machine.adjoins = None
    machine.state.story.end_paragraph(machine.shape())


def _end_cell(machine: Machine, token: Token) -> None:
    machine.state.story.end_cell()


def _end_row(machine: Machine, token: Token) -> None:
    machine.state.story.end_row()


def _end_inner_cell(machine: Machine, token: Token) -> None:
    machine.state.story.put(Run(" "), machine.state.size)


def _end_inner_row(machine: Machine, token: Token) -> None:
    machine.state.story.end_paragraph(Shape(in_table=True))


def _new_row(machine: Machine, token: Token) -> None:
    machine.state.story.form = RowForm()


def _row_says(machine: Machine, token: Token) -> None:
    form = machine.state.story.form
    if token.word == "cellx":
        form.end_cell(token.number)
    elif token.word == "trleft":
        form.left = token.number
    elif token.word == "clmrg":
        form.joins_left = True
    else:
        form.joins_above = True


def _file_says(machine: Machine, token: Token) -> None:
    machine.fonts.state(token)
    if token.word == "deff":
        machine.fonts.usual = machine.state.font = token.number


DEEDS: dict[str, Deed] = {
    "par": _end_paragraph, "sect": _end_paragraph, "cell": _end_cell, "row": _end_row, "nestcell": _end_inner_cell,
    "nestrow": _end_inner_row, "trowd": _new_row,
    **dict.fromkeys(("cellx", "trleft", "clmrg", "clvmrg"), _row_says),
    **dict.fromkeys(("ansicpg", "mac", "pc", "pca", "deff"), _file_says),
}  # fmt: skip
