"""What is said of an issue: its numbers, its proofs, its copies."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from bulletin.issues import Number
from bulletin.journals import Distribution
from editor.issues.terms import day_words
from editor.shell import joining


def moment_words(at: datetime, today: date) -> str:
    """Return a moment in local time: 14:02 for today, 3月5日 14:02 else."""
    local = at.astimezone()
    time = f"{local:%H:%M}"
    return time if local.date() == today else f"{day_words(local.date(), today)} {time}"


def run_words(numbers: Number) -> str:
    """Return 第52期 or 第52至54期 for numbers that follow each other."""
    if numbers.last == numbers.number:
        return _tr("第{number}期").format(number=numbers.number)
    return _tr("第{number}至{last}期").format(number=numbers.number, last=numbers.last)


def distribution_lines(distribution: Distribution) -> tuple[str, str, str]:
    """Return 报, 送 and 发 with one name a line."""
    return ("\n".join(distribution.report_to), "\n".join(distribution.send_to), "\n".join(distribution.issue_to))


def copies_words(goes: Distribution, own: bool) -> str:
    """Return how many copies are printed and to how many they go; `own`: other than the journal's."""
    places = ((_tr("报"), goes.report_to), (_tr("送"), goes.send_to), (_tr("发"), goes.issue_to))
    kinds = joining.clauses(
        _tr("{kind} {count} 处").format(kind=kind, count=len(names)) for kind, names in places if names)
    copies = _tr("{count} 份").format(count=goes.copies) if goes.copies else _tr("未定份数")
    words = joining.aside(copies, kinds) if kinds else copies
    return _tr("{words}，本期另定").format(words=words) if own else words


def _tr(words: str) -> str:
    return QCoreApplication.translate("issues", words)
