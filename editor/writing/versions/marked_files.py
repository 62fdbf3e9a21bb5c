"""The draft as a Word file with tracked changes: sent out to be marked (花脸稿), and taken back when it was."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path, PurePath

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QWidget
from shiboken6 import isValid

from bulletin.desk import marking
from bulletin.desk.marking import Base, Outgoing
from bulletin.drafts import Draft, Revision
from bulletin.intake.names import last_part
from bulletin.layout.marked.writer import MarkedFile
from bulletin.workflow import AGREED
from editor.shell import joining
from editor.shell.commands import command
from editor.shell.frame import Frame
from editor.shell.language import in_chinese
from editor.shell.resources import resource
from editor.shell.theme import BETWEEN, INSIDE, style
from editor.shell.widgets import button
from editor.writing.commands import COMMANDS
from editor.writing.versions.taking_back import TakingBack
from editor.writing.writer import Writer

SUFFIX = ".docx"


class MarkedFiles(QObject):
    """The two buttons below the versions, and what they do.

    `asked_for(dialog)` tells of each question for a file, `came(window)` of each file that came back.
    """

    asked_for = Signal(object)
    came = Signal(object)

    def __init__(self, frame: Frame, writer: Writer, screen: QWidget) -> None:
        super().__init__(screen)
        self._frame, self._writer, self._screen = frame, writer, screen
        self.row, self.menu, self.back = QWidget(), QMenu(screen), TakingBack(frame, writer, screen)
        self.back.came.connect(self.came)
        self.send = button(self.tr("导出花脸稿…"), clicked=self.offer)
        self.send.setToolTip(self.tr("带修订痕迹的 Word 文件（Ctrl+Shift+E）"))
        self.take = button(self.tr("收回批改稿…"), clicked=self.take_back)
        self.take.setToolTip(self.tr("领导在 Word 里改过的文件，看过比对再收"))
        for each in (self.send, self.take):
            style(each, "small")
        inside = QHBoxLayout(self.row)
        inside.setContentsMargins(BETWEEN, 0, BETWEEN, BETWEEN)
        inside.setSpacing(INSIDE)
        inside.addWidget(self.send, 1)
        inside.addWidget(self.take, 1)
        command(screen, frame.keymap, COMMANDS["marked"], self.offer, can=self.can_send)
        writer.shown.connect(lambda seen: self._enable())
        self._enable()

    def stand_below(self, panel: QWidget) -> None:
        """Put the buttons below what `panel` holds."""
        column = panel.layout()
        if column is not None:
            column.addWidget(self.row)

    def fill(self, menu: QMenu) -> None:
        """Put into `menu` what a file can be made of; what was in it goes."""
        menu.clear()
        for base, revision in self._bases().items():
            menu.addAction(self._words(base, revision), lambda base=base: self.send_out(base))  # type: ignore[misc]

    def can_send(self) -> bool:
        """Return whether a draft is open."""
        return self._writer.seen is not None and self._frame.person is not None

    def offer(self) -> None:
        """Offer what a file can be made of, in a menu at the button, or over the screen where that is not seen."""
        if not self.can_send():
            return
        self.fill(self.menu)
        over = self.send if self.send.isVisible() else self._screen
        corner = QPoint(0, -self.menu.sizeHint().height()) if over is self.send else over.rect().center()
        self.menu.popup(over.mapToGlobal(corner))
        self.menu.setActiveAction(self.menu.actions()[0])

    def send_out(self, base: Base) -> None:
        """Ask where to, save what was typed, and write the file there."""
        seen = self._writer.seen
        if seen is None:
            return
        words = self.tr("清样") if base is Base.CLEAN else self.tr("花脸稿")
        with in_chinese():
            name = last_part(joining.aside(
                seen.opened.draft.title, self.tr("清样") if base is Base.CLEAN else self.tr("花脸稿")) + SUFFIX)
        self._ask(self.tr("导出{what}").format(what=words), name, QFileDialog.AcceptMode.AcceptSave,
                  lambda path: self._with_what_was_typed(lambda draft: self._prepare(draft, base, _with_suffix(path))))

    def take_back(self) -> None:
        """Ask for a file that was marked, and show what it would change; nothing is taken yet."""
        if self.back.can_take():
            self._ask(self.tr("收回批改稿"), "", QFileDialog.AcceptMode.AcceptOpen,
                      lambda path: self._with_what_was_typed(lambda draft: self.back.read(draft, Path(path))))

    def _with_what_was_typed(self, then: Callable[[Draft], None]) -> None:
        """Save what was typed and do `then`; on what was submitted or signed that would break what was agreed to."""
        seen = self._writer.seen
        if seen is None:
            return
        if seen.opened.draft.stage in AGREED and self._writer.is_changed():
            self._frame.say(self.tr("此稿已送审，还没保存的改动不计在内。"))
            then(seen.opened.draft)
        else:
            self._writer.save(then=then)

    # out

    def _prepare(self, draft: Draft, base: Base, path: Path) -> None:
        actor, at = self._frame.person, datetime.now(UTC)
        if actor is not None:
            self._frame.background.ask(
                self, lambda archive: marking.outgoing(archive, draft.id, base, actor=actor, at=at),
                lambda going: self._write(going, base, path), self._frame.trouble)

    def _write(self, going: Outgoing, base: Base, path: Path) -> None:
        self._frame.background.files(
            self, lambda stop: marking.write_outgoing(going, resource("layouts", "gongwen.toml"), path),
            lambda made: self._on_written(going, made, base, path), self._frame.trouble,
            title=self.tr("写出 Word 文件"))

    def _on_written(self, going: Outgoing, made: MarkedFile, base: Base, path: Path) -> None:
        """Say where the file is, and write down that it left: what is exported is recorded."""
        actor, at = self._frame.person, datetime.now(UTC)
        if actor is not None:
            self._frame.background.ask(
                self, lambda archive: marking.note_sent(archive, going, made, path.name, actor=actor, at=at),
                None, self._frame.trouble)
        self._tell_written(made, going.number, base, path)

    def _tell_written(self, made: MarkedFile, number: int, base: Base, path: Path) -> None:
        if base is Base.CLEAN:
            words = self.tr("第 {number} 版清样已存为 {name}")
        else:
            words = self.tr("花脸稿已存为 {name}，到第 {number} 版共留痕 {count} 处")
        self._frame.say(words.format(name=path.name, number=number, count=made.changes))

    def _enable(self) -> None:
        self.send.setEnabled(self.can_send())
        self.take.setEnabled(self.back.can_take())

    # both

    def _bases(self) -> dict[Base, Revision]:
        """Return from which versions changes can start; what was typed is a version of its own by then."""
        seen = self._writer.seen
        if seen is None:
            return {}
        revisions = tuple(seen.file.revisions)
        if self._writer.is_changed() and seen.opened.draft.stage not in AGREED:
            revisions = (*revisions, replace(revisions[-1], id="", number=revisions[-1].number + 1))
        return marking.bases(revisions, seen.file.signatures)

    def _words(self, base: Base, revision: Revision) -> str:
        words = {
            Base.ORIGINAL: self.tr("花脸稿：与原稿相比"),
            Base.PREVIOUS: self.tr("花脸稿：与上一版（第 {number} 版）相比"),
            Base.SIGNED: self.tr("花脸稿：与已签版（第 {number} 版）相比"),
            Base.CLEAN: self.tr("清样（不带痕迹）"),
        }
        return words[base].format(number=revision.number)

    def _ask(self, title: str, name: str, mode: QFileDialog.AcceptMode, then: Callable[[str], object]) -> None:
        where = QFileDialog(self._screen, title, name)
        where.setAcceptMode(mode)
        if mode is QFileDialog.AcceptMode.AcceptOpen:
            where.setFileMode(QFileDialog.FileMode.ExistingFile)
            where.setNameFilters([self.tr("Word 文件 (*.docx *.doc *.wps *.rtf *.odt)"), self.tr("所有文件 (*)")])
        else:
            where.setNameFilter(self.tr("Word 文件 (*.docx)"))
        where.fileSelected.connect(lambda path: then(path) if isValid(self) else None)
        where.finished.connect(where.deleteLater)
        where.open()
        self.asked_for.emit(where)


def _with_suffix(path: str) -> Path:
    """Return where to write: a name typed without its ending gets it, as in any program."""
    return Path(path) if PurePath(path).suffix.lower() == SUFFIX else Path(path + SUFFIX)
