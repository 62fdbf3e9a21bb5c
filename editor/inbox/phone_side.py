"""Beside the form for calls: what is still to be asked, and the text as it will be."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTextEdit, QVBoxLayout, QWidget

from bulletin.phone import PhoneReport, text_of, title_of
from bulletin.text import Paragraph, Role
from editor.pieces.jotting import Short
from editor.pieces.phone_words import field_words
from editor.shell.colours import Colour
from editor.shell.fonts import manuscript_font
from editor.shell.theme import BETWEEN, EDGE, INSIDE, style
from editor.shell.widgets import Field, IconLabel, SectionTitle, line

_SAID = ("place", "nature", "extent", "losses", "trend", "leaders", "measures", "title")


class PhoneSide(QWidget):
    """Follows what is typed at every key."""

    def __init__(self) -> None:
        super().__init__()
        style(self, "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = Short()
        self._mark, self._unasked = IconLabel("question", role=Colour.WARNING), QLabel()
        self._unasked.setWordWrap(True)
        self._unasked.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._unasked.setMinimumHeight(2 * self._unasked.fontMetrics().lineSpacing() + 4)
        self.text = QTextEdit(readOnly=True)
        self.text.setAccessibleName(self.tr("成稿预览"))
        self.text.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.text.setFont(manuscript_font(80))
        self.text.setPlaceholderText(self.tr("边记边成稿，收稿前可在这里核对。"))
        style(self.text, "page")
        asked = QHBoxLayout()
        asked.setSpacing(INSIDE)
        asked.addWidget(self._mark, alignment=Qt.AlignmentFlag.AlignTop)
        asked.addWidget(self._unasked, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, BETWEEN, EDGE, BETWEEN)
        column.setSpacing(12)
        column.addLayout(asked)
        column.addWidget(line())
        column.addWidget(SectionTitle(self.tr("成稿预览")))
        column.addWidget(self.text, 1)
        column.addWidget(Field(self.tr("标题（不填就用自动拟的）"), self.title))

    def unasked(self) -> str:
        """Return what is said of what is still to be asked."""
        return self._unasked.text()

    def show_report(self, report: PhoneReport) -> None:
        """Show the text of `report` and what it does not say yet."""
        missing = [field_words(name) for name in report.unanswered]
        self._mark.show_icon(*(("question", Colour.WARNING) if missing else ("check-circle", Colour.GOOD)))
        self._unasked.setText(self.tr("还没问：{fields}").format(fields=self.tr("、").join(missing)) if missing
                              else self.tr("首报要素都已问到。"))
        self.title.setPlaceholderText(title_of(report))
        self.text.clear()
        if not any((report.source, report.event_at, *(getattr(report, name) for name in _SAID))):
            return
        cursor = QTextCursor(self.text.document())
        for number, block in enumerate(text_of(report)):
            if number:
                cursor.insertBlock()
            if isinstance(block, Paragraph):
                self._write(cursor, block)

    def _write(self, cursor: QTextCursor, block: Paragraph) -> None:
        is_title = block.role is Role.TITLE
        shape, look = QTextBlockFormat(), QTextCharFormat()
        shape.setLineHeight(160, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        shape.setAlignment(Qt.AlignmentFlag.AlignHCenter if is_title else Qt.AlignmentFlag.AlignJustify)
        shape.setTextIndent(0 if is_title else 2 * self.text.fontMetrics().horizontalAdvance("国"))
        shape.setBottomMargin(INSIDE if is_title else 0)
        look.setProperty(QTextFormat.Property.FontWeight, 600 if is_title else 400)
        cursor.setBlockFormat(shape)
        cursor.insertText(block.plain, look)
