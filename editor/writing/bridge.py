"""Between the house's text and a QTextDocument: what is shown is read back exactly (see `normal.normal`).

Qt counts UTF-16 units and parts lines with U+2028; both stay on this side. A table needs a paragraph before and
behind it: where the text has none there is an empty block marked as glue, which is not read as long as it is empty.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from PySide6.QtGui import (
    QColor,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextDocumentFragment,
    QTextFrame,
    QTextImageFormat,
    QTextLength,
    QTextTable,
    QTextTableCell,
    QTextTableFormat,
)

from bulletin.text import Block, Cell, Paragraph, Picture, Role, Run, Table, Text
from editor.pieces.cleaning import clean
from editor.writing.looks import block_format
from editor.writing.marks import (
    EM,
    GLUE,
    PAD,
    PICTURE,
    PIXELS_PER_MM,
    picture_mark,
    picture_of,
    role_of,
    run_format,
    run_of,
)
from editor.writing.normal import grid, joined, normal

OBJECT = "\ufffc"
# A grey that can be seen on the light page and on the dark one: the document outlives a change of theme.
EDGE = "#8C9298"


def show(text: Text, document: QTextDocument, em: float = EM) -> None:
    """Make `text` the whole content of `document`; there is nothing to undo afterwards. `em` is a body character's
    width in pixels."""
    document.setUndoRedoEnabled(False)
    document.clear()
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    blocks = normal(text)
    _write(cursor, blocks or (Paragraph(Role.BODY, ()),), em, fresh=True)
    cursor.endEditBlock()
    document.setUndoRedoEnabled(True)
    document.setModified(False)


def insert(text: Text, cursor: QTextCursor, em: float = EM) -> None:
    """Put `text` in place of the selection of `cursor`, one step of undo; inside a table its words only."""
    blocks = normal(text)
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    first = blocks[0] if blocks else None
    if cursor.currentTable() is not None:
        cursor.insertText("\n".join(block.plain for block in blocks))
    elif len(blocks) == 1 and isinstance(first, Paragraph):
        _write_runs(cursor, first.runs)
    elif blocks:
        _insert_blocks(cursor, blocks, em)
    cursor.endEditBlock()


def _insert_blocks(cursor: QTextCursor, blocks: Text, em: float) -> None:
    """Write `blocks` at the cursor; words behind it stay a paragraph of their own, with their role."""
    behind, own = not cursor.atBlockEnd(), cursor.blockFormat()
    if not cursor.atBlockStart():
        cursor.insertBlock(block_format(Role.BODY, em), QTextCharFormat())
    if behind:
        cursor.insertBlock(own, QTextCharFormat())
        cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
    _write(cursor, blocks, em, fresh=True)
    if behind and isinstance(blocks[-1], Table):
        cursor.deleteChar()
        cursor.setBlockFormat(own)


def read(document: QTextDocument) -> Text:
    """Return the text of `document`."""
    blocks = _frame(document.rootFrame())
    return () if blocks == (Paragraph(Role.BODY, ()),) else blocks


def read_selection(cursor: QTextCursor) -> Text:
    """Return the selected text."""
    scrap = QTextDocument()
    QTextCursor(scrap).insertFragment(QTextDocumentFragment(cursor))
    return read(scrap)


def points(units: int, words: str) -> int:
    """Return how many code points the first `units` UTF-16 units of `words` are."""
    return len(words.encode("utf-16-le")[:units * 2].decode("utf-16-le", "ignore"))


def units(count: int, words: str) -> int:
    """Return how many UTF-16 units the first `count` code points of `words` take."""
    return len(words[:count].encode("utf-16-le")) // 2


def picture_format(picture: Picture) -> QTextImageFormat:
    """Return the format of the one character that stands for `picture`; its size on the screen is that in mm."""
    form = QTextImageFormat()
    form.setName(f"picture:{picture.sha256}")
    form.setWidth(max(1.0, picture.width * PIXELS_PER_MM))
    form.setHeight(max(1.0, picture.height * PIXELS_PER_MM))
    form.setProperty(PICTURE, picture_mark(picture))
    return form


def _write(cursor: QTextCursor, blocks: Iterable[Block], em: float, fresh: bool) -> None:
    """Write `blocks` from the cursor on; `fresh`: it stands in an empty block which the first may take."""
    for block in blocks:
        if isinstance(block, Table):
            if fresh:
                _glue(cursor, em)
            _write_table(cursor, block, em)
            fresh = True
            _glue(cursor, em)
            continue
        form = block_format(block.role if isinstance(block, Paragraph) else None, em)
        if fresh:
            cursor.setBlockFormat(form)
            cursor.setBlockCharFormat(QTextCharFormat())
            cursor.setCharFormat(QTextCharFormat())
        else:
            cursor.insertBlock(form, QTextCharFormat())
        fresh = False
        if isinstance(block, Paragraph):
            _write_runs(cursor, block.runs)
        else:
            cursor.insertImage(picture_format(block))


def _glue(cursor: QTextCursor, em: float) -> None:
    form = block_format(Role.BODY, em)
    form.setProperty(GLUE, True)
    cursor.setBlockFormat(form)


def _write_runs(cursor: QTextCursor, runs: Iterable[Run]) -> None:
    for run in runs:
        cursor.insertText(run.text.replace("\n", "\u2028"), run_format(run))


def _write_table(cursor: QTextCursor, table: Table, em: float) -> None:
    placed, columns = grid(table)
    form = QTextTableFormat()
    form.setBorderCollapse(True)
    form.setBorder(1)
    form.setBorderStyle(QTextTableFormat.BorderStyle.BorderStyle_Solid)
    form.setBorderBrush(QColor(EDGE))
    form.setCellPadding(4)
    form.setTopMargin(em / 3)
    form.setBottomMargin(em / 3)
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    made = cursor.insertTable(len(placed), columns, form)
    covered: set[tuple[int, int]] = set()
    for row, line in enumerate(placed):
        for column, cell in line:
            if cell.columns > 1 or cell.rows > 1:
                made.mergeCells(row, column, cell.rows, cell.columns)
            covered |= {(row + down, column + right) for down in range(cell.rows) for right in range(cell.columns)}
            made.cellAt(row, column).firstCursorPosition().insertText(cell.text)
    for row in range(len(placed)):
        for column in range(columns):
            if (row, column) not in covered:
                _pad(made.cellAt(row, column))
    cursor.setPosition(made.lastPosition() + 1)


def _pad(cell: QTextTableCell) -> None:
    form = cell.format()
    form.setProperty(PAD, True)
    cell.setFormat(form)


def _parts(frame: QTextFrame) -> Iterator[QTextBlock | QTextFrame]:
    # PySide's iterator over a frame gives a frame or, where there is none, a block.
    part: Any = frame.begin()
    while not part.atEnd():
        inner = part.currentFrame()
        yield inner if inner is not None else part.currentBlock()
        part += 1


def pieces(frame: QTextFrame) -> Iterator[QTextBlock | QTextTable]:
    """Yield the tables of `frame` and its other blocks in order, glue left out."""
    parts = list(_parts(frame))
    for number, part in enumerate(parts):
        if isinstance(part, QTextTable):
            yield part
        elif isinstance(part, QTextFrame):
            yield from pieces(part)
        elif not _is_glue(parts, number, part):
            yield part


def _frame(frame: QTextFrame) -> Text:
    found: list[Block] = []
    for piece in pieces(frame):
        if isinstance(piece, QTextTable):
            found.append(Table(tuple(tuple(cell for cell, _ in row) for row in rows(piece))))
        else:
            found.extend(_blocks(piece))
    return tuple(found)


def _is_glue(parts: list[QTextBlock | QTextFrame], number: int, block: QTextBlock) -> bool:
    around = parts[max(0, number - 1):number] + parts[number + 1:number + 2]
    alone = all(isinstance(part, QTextFrame) for part in around)
    return alone and len(parts) > 1 and block.length() == 1 and bool(block.blockFormat().property(GLUE))


def _blocks(block: QTextBlock) -> list[Block]:
    """Return the paragraph of a block; pictures in it part it."""
    role = role_of(block.blockFormat())
    found: list[Block] = []
    runs: list[Run] = []
    for words, form in fragments(block):
        picture = picture_of(form)
        if picture is None:
            runs.append(run_of(clean(words), form))
            continue
        for character in words:
            if character != OBJECT:
                runs.append(Run(character))
                continue
            if runs:
                found.append(Paragraph(role, joined(runs)))
                runs = []
            found.append(picture)
    if runs or not found:
        found.append(Paragraph(role, joined(runs)))
    return found


def fragments(block: QTextBlock) -> Iterator[tuple[str, QTextCharFormat]]:
    """Yield the stretches of one format in `block`."""
    part: Any = block.begin()
    while not part.atEnd():
        fragment = part.fragment()
        yield fragment.text(), fragment.charFormat()
        part += 1


def rows(table: QTextTable) -> list[list[tuple[Cell, list[QTextBlock]]]]:
    """Return the cells of each row with the blocks they stand in; one covered by another is left out."""
    return [list(_row(table, row)) for row in range(table.rows())]


def _row(table: QTextTable, row: int) -> Iterator[tuple[Cell, list[QTextBlock]]]:
    for column in range(table.columns()):
        cell = table.cellAt(row, column)
        if cell.row() != row or cell.column() != column:
            continue
        blocks = _blocks_in(cell)
        words = clean("\n".join(block.text() for block in blocks))
        if words or not cell.format().property(PAD):
            yield Cell(words, cell.columnSpan(), cell.rowSpan()), blocks


def _blocks_in(cell: QTextTableCell) -> list[QTextBlock]:
    blocks, last = [cell.firstCursorPosition().block()], cell.lastCursorPosition().block()
    while blocks[-1] != last:
        blocks.append(blocks[-1].next())
    return blocks


def set_role(cursor: QTextCursor, role: Role, em: float = EM) -> None:
    """Give `role` to every paragraph the selection touches, outside tables; one step of undo."""
    document = cursor.document()
    block, last = document.findBlock(cursor.selectionStart()), document.findBlock(cursor.selectionEnd())
    cursor.beginEditBlock()
    while block.isValid():
        inside = QTextCursor(block)
        if inside.currentTable() is None and _glueless(block):
            inside.setBlockFormat(block_format(role, em))
        if block == last:
            break
        block = block.next()
    cursor.endEditBlock()


def _glueless(block: QTextBlock) -> bool:
    return not (block.length() == 1 and block.blockFormat().property(GLUE))


def indent(document: QTextDocument, em: float) -> None:
    """Fit the indents of all paragraphs to a body character `em` pixels wide.

    Where there is something to undo this is a step of its own, which `undo` and `redo` step over.
    """
    fresh = not document.isUndoAvailable()
    if fresh:
        document.setUndoRedoEnabled(False)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    block = document.begin()
    while block.isValid():
        form = block.blockFormat()
        if form.hasProperty(int(QTextBlockFormat.Property.TextIndent)):
            wanted = block_format(role_of(form), em).textIndent()
            if form.textIndent() != wanted:
                form.setTextIndent(wanted)
                QTextCursor(block).setBlockFormat(form)
        block = block.next()
    cursor.endEditBlock()
    if fresh:
        document.setUndoRedoEnabled(True)


def undo(document: QTextDocument) -> None:
    """Undo one step of the writer."""
    before = _indent_now(document)
    document.undo()
    if before and _indent_now(document) not in (0.0, before):
        document.undo()


def redo(document: QTextDocument) -> None:
    """Do again what was undone last."""
    before = _indent_now(document)
    document.redo()
    if before and _indent_now(document) not in (0.0, before):
        document.redo()


def _indent_now(document: QTextDocument) -> float:
    block = document.begin()
    while block.isValid() and not block.blockFormat().textIndent():
        block = block.next()
    return block.blockFormat().textIndent() if block.isValid() else 0.0
