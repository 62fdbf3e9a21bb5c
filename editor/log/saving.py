"""The list shown as an offer to be written into a file: the lines of a question, the latest first."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication

from bulletin.account import printed_head
from bulletin.desk import account
from bulletin.desk.account import Line
from bulletin.exchange.listing import Listing, Value
from bulletin.log_query import LogQuery
from editor.exchange.list_run import Offer
from editor.log.reasons import digest_of, said_words
from editor.log.terms import issue_words, who_words
from editor.shell.language import in_chinese
from editor.shell.noop import QT_TRANSLATE_NOOP
from editor.shell.terms import deed_words

if TYPE_CHECKING:
    from bulletin.archive import Archive
    from bulletin.desk.searching import Look

_NAME = QT_TRANSLATE_NOOP("kept", "台账")
PIECE = 2_000  # lines read at a time


def offer_of(query: LogQuery, count: int) -> Offer:
    """Return the offer of the lines of a question; `count` is how many there are now."""
    return Offer(_NAME, _tr("所列台账，共 {count:,} 条").format(count=count), partial(_list, query), of_log=True)


def _list(query: LogQuery, look: Look) -> Listing:
    with in_chinese():
        return _listed(query, look)


def _listed(query: LogQuery, look: Look) -> Listing:
    archive = cast("Archive", look)  # of which only the reading is used
    numbers = account.numbers(archive, query)
    rows = [row for start in range(0, len(numbers), PIECE)
            for row in _rows(account.lines(archive, numbers[start:start + PIECE]))]
    columns = (_tr("序号"), _tr("时间"), _tr("人员"), _tr("事项"), _tr("稿件"), _tr("刊期"), _tr("说明"), _tr("机器"),
               "SHA-256", _tr("校验码"))
    return Listing(_NAME, columns, tuple(rows))


def _rows(lines: list[Line]) -> Iterator[tuple[Value, ...]]:
    for line in lines:
        entry = line.entry
        yield (entry.seq, entry.at.astimezone().strftime("%Y-%m-%d %H:%M:%S"), who_words(line), deed_words(entry.deed),
               line.title, issue_words(line), said_words(entry.deed, entry.reason), entry.seat, digest_of(entry),
               printed_head(entry.link))


def _tr(words: str) -> str:
    return QCoreApplication.translate("log", words)
