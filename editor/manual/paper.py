"""The sheet a page of the manual is read on: Markdown in the type of the desk, pictures as wide as the sheet."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePosixPath

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QPixmap,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
    QTextFrameFormat,
    QTextImageFormat,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from editor.manual.pages import heading_name
from editor.shell.colours import Colour
from editor.shell.fonts import interface_font
from editor.shell.theme import BETWEEN, EDGE, INSIDE, colour_now, style

BODY, SMALL = 14, 13
LINE = 118  # percent of what the face itself asks for: Chinese set solid tires the eye
HEADS = {1: (20, 0, BETWEEN), 2: (16, 28, INSIDE), 3: (14, 20, 4)}  # pixels: type, above, below
MEASURE = 760  # pixels: no line of words is longer, however wide the window
_SETTLED_MS = 60


class ManualPaper(QTextBrowser):
    """`asked(file, heading)` is sent when a link to another page is followed; nothing is fetched by itself."""

    asked = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style(self, "page")
        self.setAccessibleName(self.tr("手册"))
        self.setOpenLinks(False)
        self.setFont(interface_font(BODY))
        self._pictures: dict[str, QImage] = {}
        self._resized = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._resized.timeout.connect(self._fit_pictures)
        self.anchorClicked.connect(self._follow)

    def show_page(self, text: str, pictures: Mapping[str, QImage]) -> None:
        """Show a text in Markdown; `pictures` by the names it has for them."""
        self._pictures = dict(pictures)
        document = self.document()
        document.clear()
        document.setIndentWidth(EDGE)
        document.setMarkdown(text, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        self._set_margins()
        self._set_type()
        self._fit_pictures()
        self.verticalScrollBar().setValue(0)

    def go_to(self, heading: str) -> None:
        """Show the heading that a link calls so, at the top."""
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and heading_name(block.text()) == heading:
                self._put_at_top(block)
                return
            block = block.next()

    def go_to_words(self, words: str, *, back: bool = False) -> bool:
        """Mark the next place of `words`, the first after the last; False where there is none."""
        way = QTextDocument.FindFlag.FindBackward if back else QTextDocument.FindFlag(0)
        if self.find(words, way):
            return True
        self.moveCursor(QTextCursor.MoveOperation.End if back else QTextCursor.MoveOperation.Start)
        return self.find(words, way)

    def mark_all(self, words: str) -> None:
        """Mark all places of `words`; with no words, none."""
        marks, ground = [], QColor(colour_now(Colour.SELECTION))
        cursor = self.document().find(words) if words else QTextCursor()
        while not cursor.isNull():
            mark = QTextBrowser.ExtraSelection()
            mark.cursor = cursor
            mark.format.setBackground(ground)
            marks.append(mark)
            cursor = self.document().find(words, cursor)
        self.setExtraSelections(marks)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._resized.start()

    def _follow(self, url: QUrl) -> None:
        if url.scheme() or url.path().startswith("/"):
            return
        self.asked.emit(PurePosixPath(url.path()).name, url.fragment(QUrl.ComponentFormattingOption.FullyDecoded))

    def _put_at_top(self, block: QTextBlock) -> None:
        self.setTextCursor(QTextCursor(block))
        top = self.document().documentLayout().blockBoundingRect(block).top()
        self.verticalScrollBar().setValue(int(top) - INSIDE)

    def _set_margins(self) -> None:
        frame = QTextFrameFormat(self.document().rootFrame().frameFormat())
        frame.setTopMargin(EDGE)
        frame.setBottomMargin(2 * EDGE)
        frame.setLeftMargin(EDGE + INSIDE)
        frame.setRightMargin(max(EDGE + INSIDE, self.viewport().width() - MEASURE - 2 * EDGE))
        self.document().rootFrame().setFrameFormat(frame)

    def _set_type(self) -> None:
        """Give each block the type and the air of its kind; Markdown itself knows only that a heading is larger."""
        cursor, block = QTextCursor(self.document()), self.document().begin()
        cursor.beginEditBlock()
        while block.isValid():
            cursor.setPosition(block.position())
            _set_block(cursor, block)
            block = block.next()
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                _set_table(frame)
        cursor.endEditBlock()

    def _fit_pictures(self) -> None:
        """Let each picture be as wide as the sheet and no wider than it is, drawn smoothly at that size."""
        at, bar = self.verticalScrollBar().value(), self.verticalScrollBar()
        self._set_margins()
        frame = self.document().rootFrame().frameFormat()
        room = int(self.viewport().width() - frame.leftMargin() - frame.rightMargin())
        for position, made in self._shown():
            self._fit(position, made, room)
        bar.setValue(at)

    def _shown(self) -> list[tuple[int, QTextImageFormat]]:
        found, block = [], self.document().begin()
        while block.isValid():
            found += [(each.position(), each.charFormat().toImageFormat()) for each in _fragments(block)
                      if each.charFormat().isImageFormat()]
            block = block.next()
        return found

    def _fit(self, position: int, made: QTextImageFormat, room: int) -> None:
        picture = self._pictures.get(made.name())
        if picture is None or picture.isNull():
            return
        ratio = self.devicePixelRatioF()
        width = max(1, min(room, picture.width()))
        shown = picture.scaledToWidth(round(width * ratio), Qt.TransformationMode.SmoothTransformation)
        shown.setDevicePixelRatio(ratio)
        self.document().addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(made.name()),
                                    QPixmap.fromImage(shown))
        made.setWidth(width)
        made.setHeight(round(shown.height() / ratio))
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        cursor.setPosition(position + 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(made)


def _fragments(block: QTextBlock) -> list[QTextFragment]:
    found, at = [], block.begin()
    while not at.atEnd():
        found.append(at.fragment())
        at += 1
    return found


def _set_block(cursor: QTextCursor, block: QTextBlock) -> None:
    shape, level = QTextBlockFormat(block.blockFormat()), block.blockFormat().headingLevel()
    if level:
        size, above, below = HEADS.get(level, HEADS[3])
        shape.setTopMargin(above)
        shape.setBottomMargin(below)
        _set_heading(cursor, block, size)
    elif any(piece.charFormat().isImageFormat() for piece in _fragments(block)):
        shape.setTopMargin(INSIDE)
        shape.setBottomMargin(BETWEEN)
    elif cursor.currentTable() is None:
        shape.setTopMargin(0)
        shape.setBottomMargin(4 if block.textList() is not None else 10)
        shape.setLineHeight(LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    cursor.setPosition(block.position())
    cursor.setBlockFormat(shape)


def _set_heading(cursor: QTextCursor, block: QTextBlock, size: int) -> None:
    """Give a heading its size. The one of Markdown is a step from the body's and would go before it: it is taken away.
    """
    for at, length, words in [(each.position(), each.length(), each.charFormat()) for each in _fragments(block)]:
        words.clearProperty(QTextFormat.Property.FontSizeAdjustment.value)
        words.setFont(interface_font(size, semibold=True))
        cursor.setPosition(at)
        cursor.setPosition(at + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(words)


def _set_table(table: QTextTable) -> None:
    shape = table.format()
    shape.setBorderBrush(colour_now(Colour.LINE))
    shape.setBorderCollapse(True)
    shape.setBorder(1)
    shape.setCellPadding(6)
    shape.setTopMargin(4)
    shape.setBottomMargin(BETWEEN)
    table.setFormat(shape)
