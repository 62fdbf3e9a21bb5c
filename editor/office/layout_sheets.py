"""What is asked before a layout is copied or given up, and what is said of an office's own Word base."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from bulletin.archive import Archive
from bulletin.layout.own_base.base import Lack, OwnBase
from editor.office.base_words import STYLES, dropped_words, found_words, missing_words
from editor.office.remembering import remember
from editor.pieces.deed_sheet import DeedSheet, Job
from editor.shell import joining
from editor.shell.frame import Frame
from editor.shell.question import Question
from editor.shell.widgets import Field, note
from editor.shell.words import words_of

Deed = Callable[[Archive, str, datetime], object]


class NameSheet(DeedSheet):
    """Asks for the name of a new layout and does `deed(archive, name, at)`; `then(name)` is called when it is done."""

    def __init__(self, frame: Frame, title: tuple[str, str], name: str, deed: Deed, then: Callable[[str], object],
                 parent: QWidget | None = None) -> None:
        super().__init__(frame, parent)
        self.name(*title)
        self._deed, self._then = deed, then
        self.edit = QLineEdit(name)
        self.edit.setMaxLength(31)
        self.edit.selectAll()
        self.field = Field(self.tr("新版式名称"), self.edit)
        self.body.addWidget(self.field)
        self.body.addWidget(note(self.tr("存好后，在“刊物”里给刊物选用。"), wrapping=True))
        self.add_wrong()
        remember(frame, self, f"layout name {title[1]}", {"name": self.edit})
        self.edit.setFocus()

    def ready(self) -> Job | None:
        name, at, deed = self.edit.text().strip(), datetime.now(UTC), self._deed
        self.field.show_error("" if name else self.tr("请写名称。"))
        return (lambda archive: deed(archive, name, at)) if name else None

    def finish(self, result: object) -> None:
        super().finish(result)
        self._then(self.edit.text().strip())

    def explain(self, error: Exception) -> None:
        words = words_of(error)
        self.field.show_error(words.what + words.do)


class DropSheet(DeedSheet):
    """Asks before the office's own layout is given up, and does `deed(archive, "", at)`."""

    def __init__(self, frame: Frame, title: tuple[str, str], words: str, deed: Deed, then: Callable[[], object],
                 parent: QWidget | None = None) -> None:
        super().__init__(frame, parent)
        self.name(*title)
        self._deed, self._then = deed, then
        self.body.addWidget(note(words, wrapping=True))
        self.add_wrong()

    def ready(self) -> Job | None:
        at, deed = datetime.now(UTC), self._deed
        return lambda archive: deed(archive, "", at)

    def finish(self, result: object) -> None:
        super().finish(result)
        self._then()


class BaseSheet(Question):
    """Says what the office's own Word file brings, what it has not and what stays behind, before it is used."""

    def __init__(self, base: OwnBase, file: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name(self.tr("用作底版"), self.tr("用“{file}”作底版").format(file=file))
        for words in base_lines(base):
            self.body.addWidget(note(words, wrapping=True))
        self.setMinimumWidth(560)


def base_lines(base: OwnBase) -> list[str]:
    """Return in sentences what is taken out of the office's own Word file, what it lacks, and what stays behind."""
    found = found_words(base)
    missing = tuple(missing_words(each) for each in base.missing if each.what is not Lack.STYLE)
    styles = joining.quoted(_base(STYLES[each.name]) for each in base.missing if each.what is Lack.STYLE)
    lines = [_tr("取用：{parts}。").format(parts=joining.halves(found)) if found
             else _tr("这份文件里没有可取用的版面。")]
    lines += [_tr("没有{styles}样式，用本版式的。").format(styles=styles)] if styles else []
    lines += [_tr("还缺：{parts}。").format(parts=joining.halves(missing))] if missing else []
    if any(each.what is Lack.MASTHEAD for each in base.missing):
        lines.append(_tr("要用文件里的报头，请在报头下面另起一段写“〔正文〕”；期号、日期处写“〔期号〕”“〔日期〕”。"))
    return [*lines, *filter(None, [dropped_words(base)])]


def _base(words: str) -> str:
    return QCoreApplication.translate("base", words)


def _tr(words: str) -> str:
    return QCoreApplication.translate("office", words)
