"""A draft's text to be read: roles visible, tables as tables, in the manuscript face."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTableFormat,
)

from bulletin.text import Paragraph, Picture, Role, Run, Table, Text
from editor.shell.colours import Colour
from editor.shell.fonts import BASE, MANUSCRIPT_LINE, interface_font, manuscript_font
from editor.shell.theme import colour_now

LONGEST = 60_000  # characters; what is longer is read in the writing room
INDENTED = frozenset({Role.BODY, Role.LEVEL1, Role.LEVEL2, Role.LEVEL3, Role.LEVEL4})


def fill(document: QTextDocument, text: Text, zoom: int) -> bool:
    """Write `text` into `document` at `zoom` percent; return False when its end was left out (over 60,000 characters).
    """
    document.clear()
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(manuscript_font(zoom))
    cursor, written, first = QTextCursor(document), 0, True
    cursor.beginEditBlock()
    for block in text:
        if written > LONGEST:
            break
        match block:
            case Paragraph():
                _write_paragraph(cursor, block, zoom, first)
            case Table():
                _write_table(cursor, block, zoom)
            case Picture():
                _write_picture(cursor, block, first)
        written += len(block.plain)
        first = isinstance(block, Table)  # the paragraph behind a table is there already
    cursor.endEditBlock()
    return written <= LONGEST


def _write_paragraph(cursor: QTextCursor, paragraph: Paragraph, zoom: int, first: bool) -> None:
    shape = QTextBlockFormat()
    shape.setLineHeight(MANUSCRIPT_LINE * 100, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    size = manuscript_font(zoom).pixelSize()
    if paragraph.role is Role.TITLE:
        shape.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        shape.setBottomMargin(size / 2)
    elif paragraph.role is Role.CREDIT:
        shape.setAlignment(Qt.AlignmentFlag.AlignRight)
    elif paragraph.role in INDENTED:
        shape.setTextIndent(2 * size)
    cursor.setBlockFormat(shape) if first else cursor.insertBlock(shape)
    for run in paragraph.runs:
        cursor.insertText(run.text.replace("\n", "\u2028"), _look(paragraph.role, run, zoom))


def _look(role: Role, run: Run, zoom: int) -> QTextCharFormat:
    font = manuscript_font(zoom)
    if role is Role.TITLE:
        font.setPixelSize(round(font.pixelSize() * 1.2))
    if role in (Role.NOTE, Role.CREDIT):
        font.setPixelSize(round(font.pixelSize() * 0.9))
    heading = role in (Role.TITLE, Role.LEVEL1, Role.LEVEL2)
    font.setWeight(QFont.Weight.Bold if run.bold or heading else QFont.Weight.Normal)
    font.setItalic(run.italic)
    font.setUnderline(run.underline)
    look = QTextCharFormat()
    look.setFont(font)
    look.setForeground(colour_now(Colour.SECOND if role in (Role.NOTE, Role.CREDIT) else Colour.INK))
    return look


def _write_table(cursor: QTextCursor, table: Table, zoom: int) -> None:
    width = max((sum(cell.columns for cell in row) for row in table.rows), default=0)
    if not width:
        return
    shape = QTextTableFormat()
    shape.setBorderCollapse(True)
    shape.setBorder(1)
    shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    shape.setBorderBrush(colour_now(Colour.LINE))
    shape.setCellPadding(4)
    shape.setTopMargin(8)
    shape.setBottomMargin(8)
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    made = cursor.insertTable(len(table.rows), width, shape)
    look = QTextCharFormat()
    look.setFont(interface_font(round(BASE * zoom / 100)))
    look.setForeground(colour_now(Colour.INK))
    taken: set[tuple[int, int]] = set()
    for number, row in enumerate(table.rows):
        column = 0
        for cell in row:
            while (number, column) in taken:
                column += 1
            rows = min(cell.rows, len(table.rows) - number)
            columns = max(1, min(cell.columns, width - column))
            if column >= width:
                break
            taken |= {(number + down, column + right) for down in range(rows) for right in range(columns)}
            if rows > 1 or columns > 1:
                made.mergeCells(number, column, rows, columns)
            made.cellAt(number, column).firstCursorPosition().insertText(cell.text, look)
            column += columns
    cursor.movePosition(QTextCursor.MoveOperation.End)


def _write_picture(cursor: QTextCursor, picture: Picture, first: bool) -> None:
    look = QTextCharFormat()
    look.setFont(interface_font())
    look.setForeground(colour_now(Colour.FAINT))
    shape = QTextBlockFormat()
    shape.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    cursor.setBlockFormat(shape) if first else cursor.insertBlock(shape)
    words = QCoreApplication.translate("inbox", "〔图片：{name}〕").format(name=picture.name)
    cursor.insertText(words, look)
