"""The words for what became of a file that came in."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from bulletin.batches import Arrival, Result
from bulletin.errors import Cause, Reason, Trouble, Unreadable
from editor.shell.noop import QT_TRANSLATE_NOOP
from editor.shell.words import sentence_of

RESULTS = {
    Result.IMPORTED: QT_TRANSLATE_NOOP("results", "已收稿"),
    Result.IMPORTED_WITH_WARNINGS: QT_TRANSLATE_NOOP("results", "已收稿，有提示"),
    Result.ALREADY_HERE: QT_TRANSLATE_NOOP("results", "早已收过"),
    Result.REVISED: QT_TRANSLATE_NOOP("results", "修订稿"),
    Result.REFUSED: QT_TRANSLATE_NOOP("results", "未能收稿"),
}


def result_words(result: Result) -> str:
    """Return what became of a file."""
    return QCoreApplication.translate("results", RESULTS[result])


def refusal_words(arrival: Arrival) -> str:
    """Return why a file was not taken in, in a whole sentence; empty when it was."""
    if not arrival.reason:
        return ""
    name = Path(arrival.path).name
    if arrival.reason in set(Reason):
        return sentence_of(Unreadable(Reason(arrival.reason), name=name))
    return sentence_of(Trouble(Cause(arrival.reason), path=arrival.path))
