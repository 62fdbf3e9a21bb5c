"""The pane beside the editor: the original as it came, an older version, or what two texts differ in."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTextEdit, QVBoxLayout, QWidget

from bulletin.compare import compare
from bulletin.text import Text
from editor.pieces.changes_sheet import ChangesSheet
from editor.pieces.elided import Elided
from editor.shell.fonts import manuscript_font
from editor.shell.theme import BETWEEN, INSIDE, style
from editor.shell.widgets import line, quiet_button
from editor.writing import bridge
from editor.writing.looks import RoleFaces, pixels


class Beside(QWidget):
    """Read only. `show_asked` is sent for 看原件, `save_asked` for 另存原件, `closed` when it is closed, `changed` when
    something else is shown.
    """

    show_asked = Signal()
    save_asked = Signal()
    closed = Signal()
    changed = Signal()

    def __init__(self, zoom: int = 100, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style(self, "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._zoom = zoom
        self.showing = ""
        self._document: QTextDocument | None = None
        self.name, self.remark = QLabel(), Elided()
        style(self.remark, "note")
        style(self.name, "pane-title")
        # Beside the editor there is little room: what is done here seldom shows as a picture with its words on it.
        self.save = quiet_button("download-simple", self.tr("另存原件…"), self.save_asked.emit)
        self.show_file = quiet_button("file-text", self.tr("看原件：打开只读副本（Shift+F6）"), self.show_asked.emit)
        self.together = quiet_button("arrows-down-up", self.tr("与编辑区按段落一起滚动"))
        self.together.setCheckable(True)
        self.together.setChecked(True)
        head = QHBoxLayout()
        head.setSpacing(INSIDE)
        head.addWidget(self.name)
        head.addWidget(self.remark, 1)
        head.addWidget(self.together)
        head.addWidget(self.show_file)
        head.addWidget(self.save)
        head.addWidget(quiet_button("x", self.tr("关闭对照（F6）"), self.close_pane))
        self.page = QTextEdit()
        self.page.setReadOnly(True)
        self.page.setAccessibleName(self.tr("对照"))
        # With the keyboard in it the page shows a cursor, as the editor does.
        self.page.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.page.installEventFilter(self)
        style(self.page, "page")
        column = QVBoxLayout(self)
        column.setContentsMargins(BETWEEN, INSIDE, BETWEEN, 0)
        column.setSpacing(INSIDE)
        column.addLayout(head)
        self._edge = line()
        column.addWidget(self._edge)
        column.addWidget(self.page, 1)
        self.setMinimumWidth(220)
        self.hide()

    def take_keyboard(self) -> None:
        """Put the keyboard into what is shown."""
        self.page.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show at the upper edge that the keyboard is here."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            style(self._edge, "line-here" if event.type() == QEvent.Type.FocusIn else "line")
        return super().eventFilter(watched, event)

    def show_text(self, what: str, title: str, beside: str, text: Text, has_file: bool = False) -> None:
        """Show `text` under `title`; `what` is the name the caller gives to what is shown."""
        document = QTextDocument(self)
        document.setDefaultFont(manuscript_font(self._zoom))
        bridge.show(text, document, pixels(self._zoom))
        RoleFaces(document, self._zoom).rehighlight()
        self._put(what, title, beside, document, has_file)

    def show_changes(self, what: str, title: str, before: Text, after: Text) -> None:
        """Show what leads from `before` to `after`: what came underlined behind a plus, what went behind a minus."""
        comparison, document = compare(before, after), QTextDocument(self)
        ChangesSheet(document, pixels(self._zoom)).write_marked(comparison, only_changed=True)
        count = len(comparison.changes)
        self._put(what, title, self.tr("{count} 处不同").format(count=count) if count else self.tr("没有不同"),
                  document, False)

    def close_pane(self) -> None:
        """Go away."""
        self.showing = ""
        self.hide()
        self.closed.emit()

    def _put(self, what: str, title: str, beside: str, document: QTextDocument, has_file: bool) -> None:
        self.showing = what
        self.name.setText(title)
        self.remark.setText(beside)
        self.save.setVisible(has_file)
        self.show_file.setVisible(has_file)
        document.setDocumentMargin(4)
        self.page.setDocument(document)
        if self._document is not None:
            self._document.deleteLater()
        self._document = document
        self.page.setAccessibleName(f"{title} {beside}".strip())
        self.show()
        self.changed.emit()
