"""Writing a text into a QTextDocument as it will print, plain or with its changes shown."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextTableFormat,
)

from bulletin.compare import Comparison, Mark, Passage, Piece
from bulletin.compare.passages import BREAK, PICTURE, ROW
from bulletin.layout.title_lines import balance
from bulletin.text import Block, Paragraph, Picture, Role, Run, Table, Text
from editor.shell import joining
from editor.shell.colours import Colour
from editor.shell.fonts import INTERFACE_FAMILIES, MANUSCRIPT_FAMILIES, MANUSCRIPT_LINE
from editor.shell.theme import colour_now

KAI_FAMILIES = ("楷体", "KaiTi", "楷体_GB2312", "STKaiti", "AR PL UKai CN", *MANUSCRIPT_FAMILIES)
TITLE_CHARACTERS = 20.0
_SCALE = {Role.TITLE: 1.35, Role.NOTE: 0.85}
_GAP = 8


class Sheet:
    """A document being written from the top: `size` is the size of body text in pixels. Titles are `balanced` over
    their lines as in print, else they run on as the pane is wide. `images` are the pictures that are shown, by SHA-256;
    of others the name is.
    """

    def __init__(self, document: QTextDocument, size: int, *, balanced: bool = True,
                 images: Mapping[str, QImage] | None = None) -> None:
        document.clear()
        document.setDocumentMargin(0)
        self._cursor = QTextCursor(document)
        self._document, self._size, self._balanced, self._images = document, size, balanced, images or {}
        self._begun = False

    def write_text(self, text: Text, credit: str = "") -> None:
        """Write a text; `credit` (供稿单位  撰稿人) stands at its end unless the text brings its own."""
        for block in text:
            self.write_block(block)
        if credit and not any(isinstance(block, Paragraph) and block.role is Role.CREDIT for block in text):
            self._paragraph(Role.CREDIT, (Run(credit),))

    def write_block(self, block: Block) -> None:
        """Write one block of a text."""
        if isinstance(block, Table):
            self._table(block)
        elif isinstance(block, Picture):
            self._picture(block)
        elif block.role is Role.TITLE:
            self._title(block)
        else:
            self._paragraph(block.role, block.runs)

    def write_comparison(self, comparison: Comparison) -> None:
        """Write every passage with what came underlined behind a plus and what went struck out behind a minus."""
        for passage in comparison.passages:
            self.write_passage(passage)

    def write_passage(self, passage: Passage) -> list[tuple[int, int]]:
        """Write a passage with its changes and return where each stands, from one position of the document to another.

        Without a changed character it is the whole passage, where its role, emphasis or place changed.
        """
        kind = passage.after or passage.before
        self._begin(kind)
        first = self._cursor.position()
        spans = self._pieces(passage.edits or passage.pieces, kind, moved=passage.moved and not passage.edits)
        self._say(passage)
        return spans or ([(first, self._cursor.position())] if passage.changed else [])

    def write_side(self, passage: Passage, without: Mark) -> list[tuple[int, int]]:
        """Write what a passage is without the pieces of one sort, beside what it is without the other sort.

        Return where each change stands; one that shows nothing here stands between two characters.
        """
        pieces = passage.edits if passage.edits and without is Mark.DELETED else passage.pieces
        self._begin(passage.after if without is Mark.DELETED else passage.before)
        spans = self._pieces(pieces, passage.after or passage.before, without, passage.moved and not passage.edits)
        if without is Mark.DELETED or not passage.after:
            self._say(passage)
        return spans

    def write_heading(self, words: str) -> None:
        """Write a line that is not part of any text: a section's name, a list of titles."""
        shape = self._start(Role.LEVEL1)
        shape.setTextIndent(0)
        self._cursor.setBlockFormat(shape)
        self._cursor.insertText(words, self._face(Role.LEVEL1))

    def write_entry(self, words: str, beside: str) -> None:
        """Write a line of a list of titles, with a word beside it in the second ink."""
        shape = self._start(Role.BODY)
        shape.setTextIndent(0)
        self._cursor.setBlockFormat(shape)
        self._cursor.insertText(words, self._face(Role.BODY))
        face = self._face(Role.NOTE)
        face.setForeground(colour_now(Colour.SECOND))
        self._cursor.insertText(joining.indented(beside), face)

    def write_line(self, words: str, centred: bool = False) -> None:
        """Write a line in the second ink that is not part of any text."""
        shape = self._start(Role.NOTE)
        shape.setTextIndent(0)
        shape.setAlignment(Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeft)
        shape.setTopMargin(2 * _GAP if centred and self._cursor.position() else 0)
        self._cursor.setBlockFormat(shape)
        face = self._face(Role.NOTE)
        face.setForeground(colour_now(Colour.SECOND))
        self._cursor.insertText(words, face)

    def _title(self, block: Paragraph) -> None:
        self._cursor.setBlockFormat(self._start(Role.TITLE))
        words = block.plain.strip()
        lines = balance(words, TITLE_CHARACTERS) if self._balanced else words.split("\n")
        self._cursor.insertText("\u2028".join(lines), self._face(Role.TITLE))

    def _paragraph(self, role: Role, runs: Iterable[Run]) -> None:
        self._cursor.setBlockFormat(self._start(role))
        for run in runs:
            face = self._face(role)
            if run.bold:
                face.setFontWeight(QFont.Weight.Bold)
            face.setFontItalic(run.italic)
            face.setFontUnderline(run.underline)
            self._cursor.insertText(run.text.replace("\n", "\u2028"), face)

    def _say(self, passage: Passage) -> None:
        """Write behind a passage what its characters do not show."""
        remark = _remark_on(passage)
        if remark:
            face = self._face(Role.NOTE)
            face.setForeground(colour_now(Colour.INFORMATION))
            self._cursor.insertText(remark, face)

    def _begin(self, kind: str) -> None:
        shape = self._start(_role(kind))
        if kind in (ROW, PICTURE):
            shape.setTextIndent(0)
        self._cursor.setBlockFormat(shape)

    def _pieces(self, pieces: Iterable[Piece], kind: str, without: Mark | None = None,
                moved: bool = False) -> list[tuple[int, int]]:
        spans: list[tuple[int, int]] = []
        going = False
        for piece in pieces:
            first = self._cursor.position()
            if piece.mark is not without:
                self._piece(piece, kind, moved)
            here = (first, self._cursor.position())
            if piece.mark is not Mark.SAME:
                spans = [*spans[:-1], (spans[-1][0], here[1])] if going else [*spans, here]
            going = piece.mark is Mark.DELETED
        return spans

    def _piece(self, piece: Piece, kind: str, moved: bool) -> None:
        face = _marked(self._face(_role(kind)), piece.mark, moved)
        for at, words in enumerate(piece.text.split(BREAK)):
            if at:
                self._cursor.insertText({Mark.SAME: ""}.get(piece.mark, _SIGNS[piece.mark] + "¶"), face)
                if piece.mark is not Mark.DELETED:
                    self._begin(kind if kind in (ROW, PICTURE) else Role.BODY.value)
            words = words.replace("\n", "\u2028").replace("\t", " ┃ " if kind == ROW else "\t")
            if kind == PICTURE:
                words = _tr("〔图片：{name}〕").format(name=words)
            if words:
                self._cursor.insertText(_SIGNS[piece.mark] + words, face)

    def _picture(self, block: Picture) -> None:
        image = self._images.get(block.sha256)
        if image is None:
            self._remark(_tr("〔图片：{name}〕").format(name=block.name))
            return
        shape = self._start(Role.BODY)
        shape.setTextIndent(0)
        shape.setLineHeight(0, QTextBlockFormat.LineHeightTypes.SingleHeight.value)
        self._cursor.setBlockFormat(shape)
        form = QTextImageFormat()
        form.setName(block.sha256)
        form.setMaximumWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        self._document.addResource(QTextDocument.ResourceType.ImageResource, block.sha256, image)
        self._cursor.insertImage(form)

    def _remark(self, words: str) -> None:
        self.write_line(words, centred=True)

    def _table(self, block: Table) -> None:
        width = max((sum(cell.columns for cell in row) for row in block.rows), default=0)
        if not width:
            return
        self._start(Role.BODY)
        look = QTextTableFormat()
        look.setBorder(1)
        look.setBorderCollapse(True)
        look.setBorderBrush(colour_now(Colour.FAINT))
        look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        look.setCellPadding(6)
        look.setTopMargin(_GAP)
        look.setBottomMargin(_GAP)
        look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        table = self._cursor.insertTable(len(block.rows), width, look)
        taken: set[tuple[int, int]] = set()
        for at, row in enumerate(block.rows):
            for cell in row:
                column = next((each for each in range(width) if (at, each) not in taken), width - 1)
                rows, columns = min(cell.rows, len(block.rows) - at), min(cell.columns, width - column)
                taken |= {(at + down, column + right) for down in range(rows) for right in range(columns)}
                if rows > 1 or columns > 1:
                    table.mergeCells(at, column, rows, columns)
                table.cellAt(at, column).firstCursorPosition().insertText(cell.text, self._face(Role.NOTE))
        self._cursor.movePosition(QTextCursor.MoveOperation.End)

    def _start(self, role: Role) -> QTextBlockFormat:
        """Begin a block where one is due and return the form of a paragraph with this role."""
        shape = QTextBlockFormat()
        if self._begun:
            self._cursor.insertBlock(shape)
        self._begun = True
        # Fixed: a proportion would be taken of the face's own height, which for Chinese serifs is half as much again.
        fixed = QTextBlockFormat.LineHeightTypes.FixedHeight.value
        shape.setLineHeight(round(MANUSCRIPT_LINE * self._size), fixed)
        if role is Role.TITLE:
            shape.setLineHeight(round(1.6 * _SCALE[role] * self._size), fixed)
            shape.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            shape.setTopMargin(_GAP)
            shape.setBottomMargin(2 * _GAP)
        elif role is Role.CREDIT:
            shape.setAlignment(Qt.AlignmentFlag.AlignRight)
        else:
            shape.setTextIndent(2 * self._size)
        return shape

    def _face(self, role: Role) -> QTextCharFormat:
        face, font = QTextCharFormat(), QFont()
        families = {Role.LEVEL1: INTERFACE_FAMILIES, Role.LEVEL2: KAI_FAMILIES, Role.CREDIT: KAI_FAMILIES}
        font.setFamilies(list(families.get(role, MANUSCRIPT_FAMILIES)))
        font.setPixelSize(round(self._size * _SCALE.get(role, 1.0)))
        font.setWeight(QFont.Weight.Bold if role in (Role.TITLE, Role.LEVEL3) else QFont.Weight.Normal)
        face.setFont(font)
        face.setForeground(colour_now(Colour.INK))
        return face


def _role(kind: str) -> Role:
    return Role(kind) if kind and kind not in (ROW, PICTURE) else Role.BODY


_SIGNS = {Mark.SAME: "", Mark.INSERTED: "+", Mark.DELETED: "−"}


def _marked(face: QTextCharFormat, mark: Mark, moved: bool) -> QTextCharFormat:
    """Return the face of what came or went; what only moved has a colour of its own."""
    if mark is Mark.SAME:
        return face
    colour = Colour.INFORMATION if moved else Colour.GOOD if mark is Mark.INSERTED else Colour.WARNING
    face.setForeground(colour_now(colour))
    face.setBackground(_wash(colour))
    if mark is Mark.INSERTED:
        face.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        face.setUnderlineColor(colour_now(colour))
    else:
        face.setFontStrikeOut(True)
    return face


def _wash(role: Colour) -> QColor:
    colour = colour_now(role)
    colour.setAlpha(22)
    return colour


def _remark_on(passage: Passage) -> str:
    if passage.moved:
        if passage.edits:
            return _tr("（由别处移来，并有改动）")
        return _tr("（移到别处）") if not passage.after else _tr("（由别处移来）")
    if passage.before and passage.after and passage.before != passage.after:
        return _tr("（段落层次有改动）")
    if passage.coarse:
        return _tr("（这一段太长，改动又多，只整段比对）")
    return _tr("（格式有改动）") if passage.reshaped else ""


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("signing", sentence)
