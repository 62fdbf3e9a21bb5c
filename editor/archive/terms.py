"""What the archive calls things: moments, fields, how many were found."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from bulletin.search.port import Page
from bulletin.search.query import Field
from editor.pieces.find_words import day_words
from editor.shell.noop import QT_TRANSLATE_NOOP

FACET_WORDS = {
    Field.UNIT: QT_TRANSLATE_NOOP("archive", "单位"), Field.SECTION: QT_TRANSLATE_NOOP("archive", "栏目"),
    Field.JOURNAL: QT_TRANSLATE_NOOP("archive", "刊物"), Field.DATE: QT_TRANSLATE_NOOP("archive", "年份"),
    Field.STATE: QT_TRANSLATE_NOOP("archive", "状态"), Field.HAS: QT_TRANSLATE_NOOP("archive", "含有"),
    Field.PERSON: QT_TRANSLATE_NOOP("archive", "人员"),
}


def facet_words(field: Field) -> str:
    """Return what a field is called beside its values."""
    return _tr(FACET_WORDS.get(field, field.value))


def moment_words(at: datetime, today: date) -> str:
    """Return a moment in local time: 3月5日 14:02, with the year where it is another."""
    local = at.astimezone()
    return f"{day_words(local.date(), today)} {local:%H:%M}"


def count_words(page: Page) -> str:
    """Return 共 128 篇, or 至少 2,000 篇 when counting stopped early."""
    return (_tr("共 {count:,} 篇") if page.exact else _tr("至少 {count:,} 篇")).format(count=page.count)


def _tr(words: str) -> str:
    return QCoreApplication.translate("archive", words)
