"""What became of a file that came in, and why one was not taken in. Needs QtCore only."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from bulletin.batches import Result
from bulletin.errors import Cause, Reason, Refused, Trouble
from editor.shell.noop import QT_TRANSLATE_NOOP
from editor.shell.words import words_of

_RESULTS: Mapping[Result, str] = {
    Result.IMPORTED: QT_TRANSLATE_NOOP("results", "已收"),
    Result.IMPORTED_WITH_WARNINGS: QT_TRANSLATE_NOOP("results", "已收待核"),
    Result.ALREADY_HERE: QT_TRANSLATE_NOOP("results", "此前已收"),
    Result.REVISED: QT_TRANSLATE_NOOP("results", "修订稿"),
    Result.REFUSED: QT_TRANSLATE_NOOP("results", "未收"),
}


def result_words(result: Result) -> str:
    """Return what became of a file, in two to four characters."""
    return _tr(_RESULTS[result])


def reason_words(code: str, path: str, detail: str = "") -> str:
    """Return why the file at `path` was not taken in and what to do, by the code of the reason or the cause, and by
    the detail in its line.
    """
    if code in set(Reason):
        words = words_of(Refused(Reason(code), name=path, looks_like=detail))
    elif code in set(Cause):
        words = words_of(Trouble(Cause(code), path=path))
    else:
        return _tr("读取时程序出了差错，原文件未动。")
    return words.what + words.do


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("results", sentence)
