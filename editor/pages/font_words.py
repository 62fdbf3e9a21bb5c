"""What is said of the fonts that stand for others."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from bulletin.layout.paging.pages import FoundFont
from editor.shell import joining


def font_words(fonts: Iterable[FoundFont]) -> str:
    """Return which fonts this machine has not, and what they are shown with; empty when all are there."""
    missing: dict[str, list[str]] = {}
    for each in fonts:
        if each.substituted:
            missing.setdefault(each.family, []).append(each.wanted)
    pairs = joining.halves(
        _tr("{wanted}以 {family} 代替").format(wanted=joining.listed(wanted), family=family) if family
        else _tr("{wanted}没有可代替的").format(wanted=joining.listed(wanted)) for family, wanted in missing.items())
    return _tr("本机缺字体：{pairs}。").format(pairs=pairs) if pairs else ""


def _tr(words: str) -> str:
    return QCoreApplication.translate("pages", words)
