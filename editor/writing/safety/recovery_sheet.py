"""The list of what was typed and never became a version, with the difference, and what can be done with each."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QListView, QTextEdit, QVBoxLayout, QWidget

from editor.pieces.changes_sheet import ChangesSheet
from editor.shell import joining
from editor.shell.colours import Colour
from editor.shell.question import Question
from editor.shell.rows import Row, TwoLineRows
from editor.shell.settings import Settings
from editor.shell.theme import BETWEEN, EDGE, INSIDE, style
from editor.shell.widgets import IconLabel, button, line, note, splitter
from editor.writing.looks import pixels
from editor.writing.safety.unsaved import Difference, Unsaved
from editor.writing.times import clock
from editor.writing.versions.versions_panel import Rows

Entry = tuple[Unsaved, Difference]


class RecoverySheet(QDialog):
    """Every choice is sent with the text chosen; whoever carries it out shows the rest with `show_entries`.

    Closing it is 以后再说 for all.
    """

    save_asked = Signal(object)
    open_asked = Signal(object)
    discard_asked = Signal(object)
    later_asked = Signal(object)
    away_asked = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("找回未存的文字"))
        self._zoom = settings.text_zoom
        self._entries: tuple[Entry, ...] = ()
        self._document: QTextDocument | None = None
        self.rows, self.list, self.page = Rows(self), QListView(), QTextEdit()
        self.origin, self.remark = QLabel(), note("", wrapping=True)
        self.save = button(self.tr("存为新版本"), main=True, clicked=lambda: self._send(self.save_asked))
        self.open_draft = button(self.tr("打开接着写"), clicked=lambda: self._send(self.open_asked))
        self.discard = button(self.tr("丢弃…"), clicked=lambda: self._send(self.discard_asked))
        self.later = button(self.tr("以后再说"), clicked=lambda: self._send(self.later_asked))
        self.trouble, self.unreadable = _Told("warning-circle", Colour.MAIN), _Told("warning-circle", Colour.WARNING)
        self.away = button(self.tr("不再提示"), clicked=self.away_asked.emit)
        self._lay_out(settings)
        self.resize(1040, 600)

    def show_entries(self, entries: Sequence[Entry], unreadable: Sequence[Path]) -> None:
        """Show what is left to decide, and name the files that cannot be read; with neither, go."""
        if not entries and not unreadable:
            self.accept()
            return
        now = datetime.now().astimezone()
        self._entries = tuple(entries)
        self.rows.show_rows(tuple(
            Row(each.title, f"{clock(each.at, now)} · {_counted(difference)}") for each, difference in entries))
        for part in (self._middle, self._choices):
            part.setVisible(bool(entries))
        self.trouble.say("")
        names = "\n".join(str(path) for path in unreadable)
        self.unreadable.say(self.tr("有 {count} 个文件读不出来，原样留着，可请维护人员看看：\n{names}").format(
            count=len(unreadable), names=names) if unreadable else "")
        self.away.setVisible(bool(unreadable))
        if entries:
            self.list.setCurrentIndex(self.rows.index(0))
            self.list.setFocus()

    def refuse(self, words: str) -> None:
        """Say why the last choice could not be carried out; everything is still in the list."""
        self.trouble.say(words)
        self._enable()

    def busy(self) -> None:
        """Let nothing be chosen while a choice is carried out."""
        for made in (self.save, self.open_draft, self.discard, self.later):
            made.setEnabled(False)

    def chosen(self) -> Entry | None:
        """Return the entry shown at the right."""
        row = self.list.currentIndex().row()
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def _send(self, signal: object) -> None:
        entry = self.chosen()
        if entry is not None:
            signal.emit(entry[0])  # type: ignore[attr-defined]

    def _show_chosen(self) -> None:
        entry = self.chosen()
        if entry is None:
            return
        unsaved, difference = entry
        document = QTextDocument(self)
        ChangesSheet(document, pixels(self._zoom)).write_marked(difference.comparison, only_changed=True)
        document.setDocumentMargin(4)
        self.page.setDocument(document)
        if self._document is not None:
            self._document.deleteLater()
        self._document = document
        self.origin.setText(self.tr("第 {number} 版 → 未存的文字").format(number=unsaved.newest.number))
        self.remark.setText(_remark(unsaved))
        self.remark.setVisible(bool(self.remark.text()))
        self.page.setAccessibleName(joining.apart((self.origin.text(), _counted(difference))))
        self.trouble.say("")
        self._enable()

    def _enable(self) -> None:
        entry = self.chosen()
        writable = entry is not None and entry[0].writable
        for made in (self.discard, self.later):
            made.setEnabled(True)
        for made in (self.save, self.open_draft):
            made.setEnabled(writable)

    def _lay_out(self, settings: Settings) -> None:
        head = QLabel(self.tr("找回未存的文字"))
        style(head, "screen-title")
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, BETWEEN)
        column.setSpacing(INSIDE)
        column.addWidget(head)
        column.addWidget(note(self.tr("这些文字还没有存成版本，都完整地留着。请逐篇选定怎么办，选哪一样都不会丢字。"),
                              wrapping=True))
        column.addSpacing(INSIDE)
        self._middle = splitter("writing.recovery", settings, self._left(), self._right(), shares=(34, 66))
        column.addWidget(line())
        column.addWidget(self._middle, 1)
        column.addWidget(line())
        row = QHBoxLayout()
        row.addWidget(self.unreadable, 1)
        row.addWidget(self.away, alignment=Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        column.addWidget(self.trouble)
        column.addWidget(self._buttons())

    def _left(self) -> QWidget:
        self.list.setModel(self.rows)
        self.list.setItemDelegate(TwoLineRows(parent=self))
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(self.tr("未存的文字"))
        self.list.setMinimumWidth(240)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_chosen())
        self.rows.modelReset.connect(self._show_chosen)
        return self.list

    def _right(self) -> QWidget:
        right = QWidget()
        style(self.origin, "pane-title")
        self.page.setReadOnly(True)
        style(self.page, "page")
        column = QVBoxLayout(right)
        column.setContentsMargins(BETWEEN, INSIDE, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(self.origin)
        column.addWidget(self.remark)
        column.addWidget(self.page, 1)
        right.setMinimumWidth(360)
        return right

    def _buttons(self) -> QWidget:
        self._choices = QWidget()
        row = QHBoxLayout(self._choices)
        row.setContentsMargins(0, INSIDE, 0, 0)
        row.setSpacing(INSIDE)
        row.addWidget(self.discard)
        row.addStretch()
        for made in (self.later, self.open_draft, self.save):
            row.addWidget(made)
        self.save.setDefault(True)
        for made in (self.discard, self.later, self.open_draft, self.away):
            made.setAutoDefault(False)
        return self._choices


class DiscardQuestion(Question):
    """Asks before a text is taken out of the list."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name(self.tr("丢弃"), self.tr("丢弃《{title}》未存的文字？").format(title=title))
        self.body.addWidget(note(self.tr(
            "档案库里的版本不变。丢弃的文字另存一份在救援文件夹的 discarded 里，以后还能找到。"), wrapping=True))


class _Told(QWidget):
    """A remark with its sign; hidden while there is nothing to say."""

    def __init__(self, icon_name: str, colour: Colour) -> None:
        super().__init__()
        self._words = note("", wrapping=True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, INSIDE, 0, 0)
        row.setSpacing(INSIDE)
        row.addWidget(IconLabel(icon_name, 16, colour), alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.hide()

    def say(self, words: str) -> None:
        """Say `words`; empty: nothing."""
        self._words.setText(words)
        self.setVisible(bool(words))

    def words(self) -> str:
        """Return what is said."""
        return self._words.text()


def _counted(difference: Difference) -> str:
    """Return how many characters came and went: `增 312 字，删 5 字`."""
    parts = [words.format(count=count) for words, count in (
        (_tr("增 {count} 字"), difference.came), (_tr("删 {count} 字"), difference.went)) if count]
    return _tr("，").join(parts) or _tr("只改了样式")


def _remark(unsaved: Unsaved) -> str:
    """Return what is to be known before choosing."""
    said = []
    if unsaved.overtaken and unsaved.grown_on:
        said.append(_tr("写在第 {old} 版上，此后又存了第 {new} 版。").format(
            old=unsaved.grown_on, new=unsaved.newest.number))
    if not unsaved.in_archive:
        said.append(_tr("档案库当时没能写入，取自救援文件夹。"))
    if not unsaved.writable:
        said.append(_tr("此稿现在只能查看，不能改动。"))
    elif unsaved.agreed:
        said.append(_tr("此稿已送审或签发，存为新版本后退回采编，须重新送审。"))
    return "".join(said)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Recovery", words)
