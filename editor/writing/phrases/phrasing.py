"""The phrase library at the editor: Ctrl+J opens it over the text, and Tab behind an abbreviation writes it out."""

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QApplication, QFrame, QStackedWidget, QVBoxLayout, QWidget

from bulletin.phrases import Phrase, abbreviated
from bulletin.text import paragraph
from editor.pieces.cleaning import clean
from editor.pieces.kept_words import KeptWords
from editor.shell.frame import Frame
from editor.shell.theme import BETWEEN, style
from editor.writing import bridge
from editor.writing.editor_pane import EditorPane
from editor.writing.phrases.phrase_form import PhraseForm
from editor.writing.phrases.phrase_library import PhraseLibrary
from editor.writing.phrases.phrase_list import PhraseList
from editor.writing.tab_key import TabKey

WIDTH, HEIGHT = 440, 360


class Phrasing(QObject):
    """Knows the phrases of the office, opens them under the cursor, and writes them into the text."""

    def __init__(self, frame: Frame, pane: EditorPane, tab: TabKey, parent: QObject | None = None) -> None:
        super().__init__(parent or pane)
        self._frame, self._pane = frame, pane
        self._over = pane.parentWidget() or pane
        self.library = PhraseLibrary(frame, self)
        self.list, self.form = PhraseList(), PhraseForm()
        self._kept = KeptWords(frame, "writing")
        self.card: QFrame | None = None
        self._pages = QStackedWidget()
        pane.add_command("phrases", self.open)
        tab.takers.append(self.expand)
        self.list.inserted.connect(self._insert)
        self.list.edited.connect(self._edit)
        self.list.dropped.connect(self._drop)
        self.list.added.connect(self._add)
        self.form.edited.connect(self._kept.keep)
        self.form.kept.connect(self._keep)
        self.form.left.connect(self._back)
        self.library.changed.connect(lambda: self.list.show_phrases(self.library.phrases))
        pane.replaced.connect(self.library.load_once)
        pane.replaced.connect(self.close)

    def open(self) -> None:
        """Open the library under the cursor."""
        if self._pane.isReadOnly():
            return
        self._pane.commit_input()
        card = self._card()
        self._back()
        window = self._over
        here = self._pane.viewport().mapTo(window, self._pane.cursorRect().bottomLeft())
        x = max(8, min(here.x(), window.width() - WIDTH - 8))
        below = here.y() + 4
        y = below if below + HEIGHT <= window.height() - 8 else max(8, window.height() - HEIGHT - 8)
        card.setGeometry(x, y, WIDTH, min(HEIGHT, window.height() - 16))
        card.show()
        card.raise_()
        self.library.load_once()
        self.list.begin(self._pane.textCursor().hasSelection())

    def close(self) -> None:
        """Go back to the text."""
        if self.card is not None and self.card.isVisible():
            self.card.hide()
            self._pane.setFocus(Qt.FocusReason.OtherFocusReason)

    def expand(self) -> bool:
        """Write out the abbreviation before the cursor; False where none stands there."""
        cursor = self._pane.textCursor()
        if cursor.hasSelection():
            return False
        words = cursor.block().text()
        before = words[:bridge.points(cursor.positionInBlock(), words)]
        phrase = abbreviated(before, self.library.phrases)
        if phrase is None:
            return False
        cursor.setPosition(cursor.position() - bridge.units(len(phrase.abbreviation), phrase.abbreviation),
                           QTextCursor.MoveMode.KeepAnchor)
        self._write(cursor, phrase)
        return True

    def _write(self, cursor: QTextCursor, phrase: Phrase) -> None:
        text = tuple(paragraph(line) for line in clean(phrase.words).split("\n"))
        bridge.insert(text, cursor, self._pane.em)
        self._pane.setTextCursor(cursor)
        self._pane.ensureCursorVisible()

    def _insert(self, phrase: Phrase) -> None:
        self.close()
        self._write(self._pane.textCursor(), phrase)

    def _add(self) -> None:
        chosen = self._pane.textCursor().selection().toPlainText().strip()
        self._edit(Phrase("", clean(chosen)))

    def _edit(self, phrase: Phrase) -> None:
        groups = sorted({each.group for each in self.library.phrases if each.group})
        self._pages.setCurrentWidget(self.form)
        self._kept.pause()
        self.form.edit(phrase, groups)
        self._kept.begin(f"phrase {phrase.id or phrase.words}", self.tr("用语库"), self.form.editors())

    def _back(self) -> None:
        self._pages.setCurrentWidget(self.list)
        self.list.search.setFocus()

    def _keep(self, phrase: Phrase) -> None:
        self.library.put(phrase, self._put, self._refused)

    def _put(self) -> None:
        self._kept.forget()
        self._back()

    def _drop(self, phrase: Phrase) -> None:
        self.library.drop(phrase, self._back, self._refused)

    def _refused(self, error: Exception) -> None:
        if not self.form.refuse(error):
            self._frame.trouble(error)

    def _card(self) -> QFrame:
        """Return the card the library stands on, made over the window at its first opening."""
        if self.card is None:
            self.card = QFrame(self._over)
            style(self.card, "card")
            self.card.setAccessibleName(self.tr("用语库"))
            column = QVBoxLayout(self.card)
            column.setContentsMargins(BETWEEN, BETWEEN, BETWEEN, BETWEEN)
            column.addWidget(self._pages)
            self._pages.addWidget(self.list)
            self._pages.addWidget(self.form)
            escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.card)
            escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            escape.activated.connect(self.close)
            QApplication.instance().focusChanged.connect(self._on_focus)  # type: ignore[union-attr]
        return self.card

    def _on_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        """Go away when one goes on elsewhere; a page of the card that goes passes the keyboard through the window."""
        if self.card is not None and self.card.isVisible():
            QTimer.singleShot(0, self, self._leave_unless_here)

    def _leave_unless_here(self) -> None:
        card, now = self.card, QApplication.focusWidget()
        if card is not None and now is not None and now.window() is card.window() and not card.isAncestorOf(now):
            card.hide()
