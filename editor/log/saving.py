"""The list shown as a file for a table program: UTF-8 with a mark at its beginning (BOM), commas between the cells."""

import csv
import io
from collections.abc import Iterator
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from bulletin.account import printed_head
from bulletin.archive import Archive
from bulletin.desk import account
from bulletin.desk.account import Line
from bulletin.desk.exporting import Export
from bulletin.files import write_whole
from bulletin.log_query import LogQuery
from editor.log.reasons import digest_of, said_words
from editor.log.terms import issue_words, who_words
from editor.pieces.leaving import note_leaving
from editor.shell.frame import Frame
from editor.shell.terms import deed_words

PIECE = 2_000  # lines read at a time
# A cell that begins so is taken for a formula by table programs; who wrote a reason must not compute anything.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def csv_bytes(archive: Archive, query: LogQuery) -> tuple[bytes, int]:
    """Return the lines of a question as the bytes of a file, the latest first, and how many there are."""
    numbers = account.numbers(archive, query)
    written = io.StringIO(newline="")
    writer = csv.writer(written)
    writer.writerow([_tr("序号"), _tr("时间"), _tr("人员"), _tr("事项"), _tr("稿件"), _tr("刊期"), _tr("说明"),
                     _tr("机器"), "SHA-256", _tr("校验码")])
    for start in range(0, len(numbers), PIECE):
        writer.writerows(_cells(account.lines(archive, numbers[start:start + PIECE])))
    return written.getvalue().encode("utf-8-sig", "replace"), len(numbers)


def _cells(lines: list[Line]) -> Iterator[list[str]]:
    for line in lines:
        entry = line.entry
        yield [str(entry.seq), entry.at.astimezone().strftime("%Y-%m-%d %H:%M:%S"), *map(_harmless, (
            who_words(line), deed_words(entry.deed), line.title, issue_words(line),
            said_words(entry.deed, entry.reason), entry.seat)), digest_of(entry), printed_head(entry.link)]


def _harmless(words: str) -> str:
    return f"'{words}" if words.startswith(_FORMULA) else words


class LogSaving(QObject):
    """Asks where to, writes the list, and writes down that it left. `asked_for(dialog)` tells of the question."""

    asked_for = Signal(object)

    def __init__(self, frame: Frame, screen: QWidget) -> None:
        super().__init__(screen)
        self._frame, self._screen = frame, screen

    def save(self, query: LogQuery) -> None:
        """Ask for a place and write the lines of a question there."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = self.tr("台账{day}.csv").format(day=datetime.now().strftime("%Y%m%d"))
        where = QFileDialog(self._screen, self.tr("另存清单"), str(Path(documents) / name), self.tr("表格文件 (*.csv)"))
        where.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        where.setDefaultSuffix("csv")
        where.fileSelected.connect(lambda path: self._write(query, Path(path)))
        where.finished.connect(where.deleteLater)
        where.open()
        self.asked_for.emit(where)

    def _write(self, query: LogQuery, path: Path) -> None:
        frame = self._frame

        def put(made: tuple[bytes, int]) -> None:
            data, count = made
            frame.background.files(self, lambda stop: write_whole(path, data),
                                   lambda done: self._note(path, data, count), frame.trouble,
                                   title=self.tr("正在写出台账清单"))

        frame.background.ask(self, lambda archive: csv_bytes(archive, query), put, frame.trouble)

    def _note(self, path: Path, data: bytes, count: int) -> None:
        note_leaving(self._frame, self, Export.LIST, path.name, sha256(data).hexdigest())
        self._frame.say(self.tr("{count:,} 条台账已存为 {name}").format(count=count, name=path.name))


def _tr(words: str) -> str:
    return QCoreApplication.translate("log", words)
