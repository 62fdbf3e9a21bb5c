"""The words for what became of a draft or an issue while it was being read."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from editor.shell import joining
from editor.shell.terms import deed_words, stage_words
from editor.signing.waiting import DraftRow, IssueRow, Row
from editor.signing.words import moment


def news_of(shown: Row, now: Row | None, there: bool, at: datetime) -> str:
    """Return what happened to `shown`, which stands as `now`; `there` when it still waits in the list."""
    if now is None:
        return _tr("您正在看的内容已不在档案库中。")
    if isinstance(shown, DraftRow) and isinstance(now, DraftRow):
        return _of_draft(shown, now, there, at)
    return _of_issue(now, there)


def _of_draft(shown: DraftRow, now: DraftRow, there: bool, at: datetime) -> str:
    fresh = now.file.history[len(shown.file.history):]
    done = joining.listed(
        f"{moment(entry.at, at)} {now.file.names.get(entry.who, '')} {deed_words(entry.deed)}" for entry in fresh)
    if not there:
        return _tr("您阅读时，这篇稿件有变动（{done}），现为“{stage}”，暂不能在这里办理。").format(
            done=done, stage=stage_words(now.draft.stage.value))
    if now.draft.revision_id != shown.draft.revision_id:
        return _tr("您阅读时，这篇稿件有改动（{done}）。").format(done=done)
    return _tr("您阅读时，稿件信息有变动（{done}）。").format(done=done)


def _of_issue(now: Row, there: bool) -> str:
    if there:
        return _tr("您阅读时，这一期的篇目或文字有改动。")
    if isinstance(now, IssueRow) and not now.complete:
        return _tr("您阅读时，这一期有稿件撤下或改动，补齐签发后再列出。")
    return _tr("这一期已经签发，或已经定版。")


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("signing", sentence)
