"""A journal as texts by field, as a form shows them and as they are put aside; and the journal such texts say."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from bulletin.journals import Distribution, Flaw, Journal, JournalKind, Levels, Section

YES, PARTING = "1", "\t"
# Beside which field a flaw is told.
FIELD_OF: Mapping[Flaw, str] = {
    Flaw.NAME_MISSING: "name", Flaw.PUBLISHER_MISSING: "publisher", Flaw.SECTION_MISSING: "sections",
    Flaw.SECTION_UNNAMED: "sections", Flaw.SECTION_TWICE: "sections", Flaw.LIMIT_WRONG: "sections",
    Flaw.YEAR_WRONG: "first_year", Flaw.NUMBER_WRONG: "first_number", Flaw.TOTAL_WRONG: "first_total",
    Flaw.RECIPIENT_TWICE: "issue_to", Flaw.COPIES_WRONG: "copies", Flaw.PAGES_WRONG: "pages_planned",
    Flaw.WEEKDAY_WRONG: "weekdays", Flaw.DUE_WRONG: "due", Flaw.DUTY_HALF: "duties", Flaw.LAYOUT_MISSING: "layout",
}
_PLAIN = ("name", "masthead", "publisher", "phone", "marking", "layout", "due")
_NUMBERS = ("first_year", "first_number", "first_total", "pages_planned")
_LISTS = ("report_to", "send_to", "issue_to")


def texts_of(journal: Journal) -> dict[str, str]:
    """Return the fields of a journal as texts: one line for each section, recipient and duty."""
    goes_to = journal.distribution
    return {
        **{name: getattr(journal, name) for name in _PLAIN},
        **{name: str(getattr(journal, name) or "") for name in _NUMBERS},
        "kind": journal.kind.value, "levels": str(int(journal.levels)), "addressee": journal.addressee,
        "counts_total": YES if journal.counts_total else "", "weekdays": "".join(map(str, journal.weekdays)),
        **{name: "\n".join(getattr(goes_to, name)) for name in _LISTS}, "copies": str(goes_to.copies or ""),
        "sections": _lines((each.name, each.limit or "", each.title_limit or "") for each in journal.sections),
        "duties": _lines(journal.duties),
    }


def journal_of(before: Journal, texts: Mapping[str, str]) -> Journal:
    """Return the journal that `texts` say; what is no field of the form stays as it was `before`."""
    report_to, send_to, issue_to = (recipients_in(texts[name]) for name in _LISTS)
    plain: dict[str, Any] = {name: texts[name].strip() for name in _PLAIN}
    numbers: dict[str, Any] = {name: _number(texts[name]) for name in _NUMBERS}
    return replace(
        before, **plain, **numbers,
        kind=JournalKind(texts["kind"]), levels=Levels(int(texts["levels"])), addressee=texts["addressee"].strip(),
        counts_total=texts["counts_total"] == YES, weekdays=tuple(map(int, texts["weekdays"])),
        distribution=Distribution(report_to, send_to, issue_to, _number(texts["copies"])),
        sections=tuple(Section(name, _limit(limit), _limit(title)) for name, limit, title in _rows(
            texts["sections"], 3)),
        duties=tuple((duty, who) for duty, who in _rows(texts["duties"], 2)))


def recipients_in(text: str) -> tuple[str, ...]:
    """Return the recipients written in `text`, one in each line or parted by ；, in their order."""
    lines = text.replace("；", "\n").replace(";", "\n").split("\n")
    return tuple(line.strip().rstrip("。，、") for line in lines if line.strip())


def _lines(rows: Iterable[Iterable[object]]) -> str:
    return "\n".join(PARTING.join(map(str, row)) for row in rows)


def _rows(text: str, columns: int) -> list[list[str]]:
    """Return the rows of a table, those that are wholly empty left out."""
    rows = [[cell.strip() for cell in line.split(PARTING)] for line in text.split("\n")]
    return [[*row, *[""] * columns][:columns] for row in rows if any(row)]


def _limit(cell: str) -> int:
    """Return a limit as typed; what is no number is -1, which no limit may be."""
    digits = cell.removesuffix("字").strip()
    return int(digits) if digits.isdecimal() else -1 if digits else 0


def _number(text: str) -> int:
    return int(text) if text.strip().lstrip("-").isdecimal() else 0
