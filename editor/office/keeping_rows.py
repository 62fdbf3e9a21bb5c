"""The backups as the page lists them: one row a moment, in one place or in both."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem

from bulletin.keeping.health import Backup
from editor.keeping.look import Look
from editor.keeping.words import moment_words, size_words
from editor.pieces.tables import dress_table

PATH = Qt.ItemDataRole.UserRole + 1
_WIDTHS = (180, 120, 0)


@dataclass(frozen=True)
class KeptRow:
    """A backup: when it was made, its size in bytes, a file that holds it, and where there is one."""

    at: datetime
    size: int
    path: Path
    where: str


def kept_rows(seen: Look, folder: Path) -> tuple[KeptRow, ...]:
    """Return the rows, newest first; `folder` is that of the first place, whose file is meant where both have one."""
    first = {_moment(each): each for each in seen.backups}
    second: dict[datetime, Backup] = {}
    for each in seen.others:
        second.setdefault(_moment(each), each)
    rows = []
    for at in sorted(first.keys() | second.keys(), reverse=True):
        here, there = first.get(at), second.get(at)
        if here is not None:
            where = _tr("本机、第二备份处") if there else _tr("本机")
            rows.append(KeptRow(at, here.size, folder / here.name, where))
        elif there is not None:
            where = _tr("第二备份处（加密）") if there.sealed else _tr("第二备份处")
            rows.append(KeptRow(at, there.size, Path(seen.second.folder) / there.name, where))
    return tuple(rows)


class KeptTable(QTableWidget):
    """The rows, to be read and chosen."""

    def __init__(self) -> None:
        super().__init__(0, len(_WIDTHS))
        self.setHorizontalHeaderLabels([self.tr("时间"), self.tr("大小"), self.tr("位置")])
        dress_table(self, self.tr("备份"), _WIDTHS)

    def show_rows(self, rows: Sequence[KeptRow], now: datetime) -> None:
        """Show `rows`; the one that was chosen stays so."""
        chosen, said = self.path(), [moment_words(each.at, now) for each in rows]
        self.setRowCount(len(rows))
        for number, each in enumerate(rows):
            # Several of one minute, or of one day years ago, are told apart by the second.
            when = moment_words(each.at, now, exact=said.count(said[number]) > 1)
            for column, words in enumerate((when, size_words(each.size), each.where)):
                item = QTableWidgetItem(words)
                item.setData(PATH, str(each.path))
                self.setItem(number, column, item)
        again = [number for number, each in enumerate(rows) if each.path == chosen]
        if again:
            self.selectRow(again[0])
        else:
            self.clearSelection()

    def path(self) -> Path | None:
        """Return the file of the row that is chosen."""
        items = self.selectedItems()
        return Path(items[0].data(PATH)) if items else None


def _moment(backup: Backup) -> datetime:
    return backup.at.replace(microsecond=0)


def _tr(words: str) -> str:
    return QCoreApplication.translate("keeping", words)
