"""What may be done with a whole layout: copied, brought in, written out, given up, dressed in an own Word file."""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton, QWidget

from bulletin.desk import layouts as desk
from bulletin.desk.layouts import OfficeLayout
from bulletin.layout.layout import Layout
from bulletin.layout.layout_file import layout_toml
from bulletin.layout.own_base.base import OwnBase
from editor.office.layout_draft import LayoutDraft
from editor.office.layout_files import read_base, read_layout, write_layout
from editor.office.layout_sheets import BaseSheet, DropSheet, NameSheet
from editor.shell.frame import Frame
from editor.shell.icons import icon
from editor.shell.resources import resource

_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\s]')
Now = Callable[[], LayoutDraft | None]


class LayoutDeeds(QObject):
    """Asks over the page and does. `copied(name)`, `dropped(name)`, `based(bytes)` and `unbased` tell what was done or
    is to be kept.
    """

    copied = Signal(str)
    dropped = Signal(str)
    based = Signal(bytes)
    unbased = Signal()

    def __init__(self, frame: Frame, over: QWidget, now: Now) -> None:
        super().__init__(over)
        self._frame, self._over, self._now = frame, over, now
        self.sheet: NameSheet | DropSheet | BaseSheet | None = None

    def fill(self, more: QPushButton, allowed: bool, opened: OfficeLayout | None) -> None:
        """Put the deeds that are open into the menu of `more`."""
        menu = QMenu(more)
        if allowed:
            menu.addAction(icon("download-simple"), self.tr("导入版式文件…"), self.bring)
        if opened is not None:
            menu.addAction(icon("upload-simple"), self.tr("导出版式文件…"), self.export)
        if allowed and opened is not None:
            menu.addSeparator()
            menu.addAction(icon("file-text"), self.tr("用本单位 Word 底版…"), self.take_base)
            if opened.kept is not None and opened.kept.base:
                menu.addAction(self.tr("不再用 Word 底版"), self.unbased.emit)
            if opened.kept is not None:
                menu.addSeparator()
                words = self.tr("恢复自带版式…") if opened.bundled is not None else self.tr("删除这个版式…")
                menu.addAction(icon("arrow-counter-clockwise" if opened.bundled is not None else "trash"), words,
                               self.drop)
        old = more.menu()
        more.setMenu(menu)
        if old is not None:
            old.deleteLater()
        more.setEnabled(not menu.isEmpty())

    def copy(self) -> None:
        """Ask for a name and keep the layout as it is now as a new one."""
        draft = self._now()
        if draft is not None:
            self._ask_name((self.tr("另存为"), self.tr("把这个版式另存为一个新的")), "", draft.layout, _based_on(draft))

    def bring(self) -> None:
        """Ask for a layout file, and for the name to keep it by."""
        chosen, _ = QFileDialog.getOpenFileName(self._over, self.tr("导入版式文件"), "", self.tr("版式文件 (*.toml)"))
        if chosen:
            self.bring_file(Path(chosen))

    def bring_file(self, path: Path) -> None:
        """Read a layout file, and ask for the name to keep it by."""
        title = (self.tr("导入"), self.tr("把“{file}”存为一个新版式").format(file=path.name))
        self._frame.background.files(
            self._over, lambda stop: read_layout(path),
            lambda layout: self._ask_name(title, layout.name, layout, ""), self._frame.trouble)

    def export(self) -> None:
        """Ask where to, and write the layout as it is now."""
        draft = self._now()
        if draft is None:
            return
        name = _NOT_IN_NAMES.sub("_", f"{draft.layout.name}.toml")
        chosen, _ = QFileDialog.getSaveFileName(self._over, self.tr("导出版式文件"), name, self.tr("版式文件 (*.toml)"))
        if chosen:
            self.export_to(Path(chosen if chosen.endswith(".toml") else f"{chosen}.toml"))

    def export_to(self, path: Path) -> None:
        """Write the layout as it is now to `path`."""
        draft = self._now()
        if draft is not None:
            layout = draft.layout
            self._frame.background.files(
                self._over, lambda stop: write_layout(layout, path),
                lambda done: self._frame.say(self.tr("版式已导出到 {path}").format(path=done)), self._frame.trouble)

    def drop(self) -> None:
        """Ask whether to give up the office's own layout."""
        draft, actor = self._now(), self._frame.person
        kept = draft.opened.kept if draft is not None else None
        if draft is None or kept is None or actor is None:
            return
        back = draft.opened.bundled is not None
        title = (self.tr("恢复自带版式") if back else self.tr("删除版式"),
                 (self.tr("“{title}”恢复成程序自带的样子") if back else self.tr("删除版式“{title}”")).format(
                     title=draft.opened.title))
        words = self.tr("本单位改过的取值不再保留，需要时请先导出。已成刊的各期不受影响。")
        self.sheet = DropSheet(
            self._frame, title, words,
            lambda archive, name, at: desk.drop_layout(archive, kept, resource("layouts"), actor=actor, at=at),
            lambda: self.dropped.emit(kept.name), self._over)
        self.sheet.open()

    def take_base(self) -> None:
        """Ask for the office's own Word file."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._over, self.tr("本单位 Word 底版"), "", self.tr("Word 文档 (*.docx *.docm *.dotx)"))
        if chosen:
            self.take_base_file(Path(chosen))

    def take_base_file(self, path: Path) -> None:
        """Say what the office's own Word file brings, and keep it when it is wanted."""
        self._frame.background.files(
            self._over, lambda stop: read_base(path), lambda found: self._show_base(path, *found), self._frame.trouble)

    def _show_base(self, path: Path, data: bytes, base: OwnBase) -> None:
        sheet = BaseSheet(base, path.name, self._over)
        sheet.accepted.connect(lambda: self.based.emit(data))
        self.sheet = sheet
        sheet.open()

    def _ask_name(self, title: tuple[str, str], name: str, layout: Layout, based_on: str) -> None:
        actor = self._frame.person
        if actor is None:
            return
        self.sheet = NameSheet(
            self._frame, title, name,
            lambda archive, name, at: desk.copy_layout(
                archive, name, layout_toml(replace(layout, name=name)), based_on, resource("layouts"), actor=actor,
                at=at),
            self.copied.emit, self._over)
        self.sheet.open()


def _based_on(draft: LayoutDraft) -> str:
    """Return the bundled layout that a copy is compared with."""
    opened = draft.opened
    return opened.name if opened.bundled is not None or opened.kept is None else opened.kept.based_on
