"""Two folders: the one drafts are taken from by themselves, and the one the second backups go to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QRadioButton

from bulletin.doors import Watched
from bulletin.errors import BulletinError
from bulletin.files import trouble_with
from bulletin.founding import Outfit
from editor.first_hour.step import Step, line_of, with_button
from editor.shell.frame import Frame
from editor.shell.widgets import Field, button
from editor.shell.words import words_of


class FolderStep(Step):
    """Asks for one folder, and looks whether it is there before one goes on."""

    def __init__(self, name: str, frame: Frame) -> None:
        super().__init__(name)
        self._frame = frame
        self.folder = Field("", button(""))
        self.asking: QFileDialog | None = None

    def ask_for(self, words: str) -> None:
        """Put the field there, called `words`."""
        self.folder = with_button(
            self.add_field("folder", words), button(self.tr("选择…"), "folder-open", clicked=lambda: self._ask(words)))
        self.column.addWidget(self.folder)

    def path(self) -> str:
        """Return the folder as it is written."""
        return line_of(self.folder).text().strip()

    def whole(self) -> bool:
        if not self.path() or not Path(self.path()).is_absolute():
            self.folder.show_error(self.tr("请选一个文件夹，或者选“以后再设”。"))
            self.focus()
            return False
        return True

    def look(self, then: Callable[[], None]) -> None:
        folder = Path(self.path())
        self._frame.background.files(self, lambda stop: _must_be_there(folder), lambda nothing: then(), self.refuse)

    def refuse(self, error: Exception) -> None:
        """Say beside the folder why it will not do."""
        words = words_of(error)
        self.folder.show_error(words.what + words.do)
        self.focus()

    def _ask(self, words: str) -> None:
        self.asking = asking = QFileDialog(self, words, self.path())
        asking.setFileMode(QFileDialog.FileMode.Directory)
        asking.fileSelected.connect(self.take)
        asking.finished.connect(asking.deleteLater)
        asking.open()

    def take(self, folder: str) -> None:
        """Write a folder that was chosen."""
        line_of(self.folder).setText(folder)
        self.folder.show_error("")
        self.changed.emit()


class WatchedStep(FolderStep):
    """The folder that units put their drafts into."""

    def __init__(self, frame: Frame) -> None:
        super().__init__("watched", frame)
        self.call(self.tr("来稿文件夹"), self.tr(
            "各单位的来稿若集中放在一个文件夹（共享盘、聊天软件的下载文件夹），程序可以看守它：新文件放进去就自动收进“来稿”。"),
            self.tr("以后在“来稿”的“收稿方式”里设定，邮箱也在那里设。"))
        self.ask_for(self.tr("看守哪个文件夹"))
        self.moves = QRadioButton(self.tr("收后移入其中的“已收”“未收”子文件夹"))
        self.stays = QRadioButton(self.tr("收后留在原处，同一文件不重复收"))
        self.moves.setChecked(True)
        for each in (self.moves, self.stays):
            self.column.addWidget(each)
        self.column.addStretch()

    def adds(self, outfit: Outfit) -> Outfit:
        return replace(outfit, watched=Watched(self.path(), self.moves.isChecked()))

    def lines(self) -> tuple[str, ...]:
        return (self.tr("看守 {folder}").format(folder=self.path()),)

    def typed(self) -> dict[str, str]:
        return {**super().typed(), **({"stays": "yes"} if self.stays.isChecked() else {})}

    def take_up(self, typed: Mapping[str, str]) -> None:
        super().take_up(typed)
        (self.stays if typed.get("stays") else self.moves).setChecked(True)


class SecondStep(FolderStep):
    """Where a second copy of every backup goes."""

    def __init__(self, frame: Frame) -> None:
        super().__init__("second", frame)
        self.call(self.tr("备份位置"), self.tr(
            "档案旁边自动有备份。再选一处另外的磁盘（移动硬盘、优盘、共享盘），每次备份拷去一份，机器坏了也不丢。"
            "建立档案时会在那里放一个标记文件，凭它认盘。"),
            self.tr("以后在“设置→备份”里设第二备份处，加密也在那里设。"))
        self.ask_for(self.tr("第二备份处"))
        self.column.addStretch()

    def adds(self, outfit: Outfit) -> Outfit:
        return replace(outfit, second=self.path())

    def lines(self) -> tuple[str, ...]:
        return (self.tr("每次备份拷一份到 {folder}").format(folder=self.path()),)


def _must_be_there(folder: Path) -> None:
    """Look into the folder. Trouble: FILE_MISSING, NO_PERMISSION and the like."""
    try:
        next(folder.iterdir(), None)
    except OSError as error:
        raise trouble_with(folder, error) from error


def is_about(step: FolderStep, error: Exception) -> bool:
    """Return whether an error is about the folder of a step."""
    return isinstance(error, BulletinError) and str(error.facts.get("path", "")).startswith(step.path() or "\0")
