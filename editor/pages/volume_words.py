"""What is said of an annual volume besides how long it is. Needs QtCore only."""

from PySide6.QtCore import QCoreApplication

from bulletin.desk.volume import Bound
from editor.shell import joining

_NAMED = 6  # issues that are named; of more their count is told


def left_out_words(bound: Bound) -> str:
    """Return which old bulletins could not be bound, in one sentence; empty where all were."""
    numbers = bound.left_out
    if not numbers:
        return ""
    named = joining.listed(numbers[:_NAMED])
    several = _tr("等 {count} 期").format(count=len(numbers)) if len(numbers) > _NAMED else ""
    return _tr("{issues}的旧刊原件不能转成 PDF，没有装入。").format(issues=f"{named}{several}")


def _tr(words: str) -> str:
    return QCoreApplication.translate("volume", words)
