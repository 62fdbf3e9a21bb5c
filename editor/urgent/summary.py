"""The line above the urgent desk: how many events are followed, how many are late, how many soon will be."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from editor.shell.countdown import Pace, pace_of
from editor.urgent.pressing import is_wrong, open_clocks
from editor.urgent.seeing import Board


def summary_words(board: Board, now: datetime) -> str:
    """Return the sentence: 正在跟踪 5 件，超时 1 件，一刻钟内到时限 2 件; empty while nothing is followed."""
    if not board.open_ones:
        return ""
    paces = []
    for event in board.open_ones:
        waiting = [] if is_wrong(event, now) else open_clocks(event, board.limits, now)
        paces.append(pace_of(waiting[0].due_at, event.received_at, now) if waiting else Pace.RUNNING)
    parts = [_tr("正在跟踪 {count} 件").format(count=len(board.open_ones))]
    if late := paces.count(Pace.LATE):
        parts.append(_tr("超时 {count} 件").format(count=late))
    if soon := paces.count(Pace.SOON):
        parts.append(_tr("一刻钟内到时限 {count} 件").format(count=soon))
    return _tr("，").join(parts)


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("urgent", sentence)
