"""What a find is called wherever one is shown: whose it is, where it was printed, of which day, how it stands."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from bulletin.issues import Number
from bulletin.search.port import Find, Kind
from bulletin.workflow import Stage
from editor.pieces.stages import STAGE_LOOKS
from editor.shell import days, joining
from editor.shell.chip import Tone
from editor.shell.issue_numbers import numbers_words
from editor.shell.rows import Chipped
from editor.shell.terms import stage_words


def day_words(day: date, today: date) -> str:
    """Return 3月5日 within the year, 2025年3月5日 else."""
    return days.day_words(day, today)


def issue_words(journal: str, number: Number | None) -> str:
    """Return 《信息快报》2026年第12期; empty for what was never printed."""
    if number is None:
        return ""
    return _tr("《{journal}》{year}年{number}").format(journal=journal, year=number.year, number=numbers_words(number))


def whence_words(find: Find, today: date) -> str:
    """Return whose a find is, where it was printed, and of which day; of an instruction or a note its own day first."""
    unit, day, where = find.unit or _tr("单位待定"), day_words(find.day, today), issue_words(find.journal, find.number)
    if find.kind is not Kind.DRAFT:
        said = _tr("{day}批示") if find.kind is Kind.INSTRUCTION else _tr("{day}批注")
        return " · ".join(part for part in (said.format(day=day), where, unit) if part)
    return f"{where} · {day} · {unit}" if where else f"{unit} · {_tr('{day}收到').format(day=day)}"


def kind_chip(find: Find) -> Chipped | None:
    """Return what a find is, or how it stands; nothing for a printed one: where it was printed is said already."""
    if find.kind is Kind.INSTRUCTION:
        return Chipped(_tr("批示"), Tone.WARNING, "chat-circle-text")
    if find.kind is Kind.NOTE:
        return Chipped(_tr("批注"), Tone.INFORMATION, "note")
    if find.stage is Stage.PUBLISHED:
        return None
    return Chipped(stage_words(find.stage.value), *STAGE_LOOKS[find.stage])


def spoken_find(find: Find, today: date) -> str:
    """Return what a screen reader says of a find."""
    chip = kind_chip(find)
    return joining.clauses((find.title, whence_words(find, today), *((chip.word,) if chip else ())))


def source_words(journal: str, number: Number | None, day: date, unit: str) -> str:
    """Return the line under a quotation: ——《信息快报》2026年第12期（2026年3月5日）; whose it is if never printed.
    """
    where = issue_words(journal, number) or unit or _tr("单位待定")
    printed = "" if number is not None else _tr("来稿，")
    return _tr("——{where}（{printed}{day}）").format(where=where, printed=printed, day=full_day_words(day))


def full_day_words(day: date) -> str:
    """Return 2026年3月5日, for what leaves the program."""
    return days.full_day_words(day)


def _tr(words: str) -> str:
    return QCoreApplication.translate("archive", words)
