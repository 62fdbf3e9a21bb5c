"""The cells of a pasted table: how a line is divided, what a head calls its columns, what a cell looks like."""

import re
from collections.abc import Callable
from datetime import date
from enum import StrEnum

_GAPS = re.compile(r"(?: |\u3000){2,}|\u3000(?=\S)")
_HEADS = {
    "title": re.compile(r"标\s*题|题\s*目|信息(?:名称|内容)|内\s*容|稿件|篇名"),
    "unit": re.compile(r"单\s*位|来\s*源|供稿|乡镇|部门|报送"),
    "publication": re.compile(r"刊\s*物|载体|刊名|采用(?:情况|刊物|载体)"),
    "number": re.compile(r"期\s*[号数次]|^期$|编\s*号"),
    "day": re.compile(r"日\s*期|时\s*间"),
    "mode": re.compile(r"方\s*式|形\s*式|单篇|综合|类\s*型"),
    "other": re.compile(r"序\s*号|备\s*注|得?\s*分|作\s*者|撰稿|信息员|级\s*别|联系"),
}
_DAY = re.compile(r"(?<!\d)(?:(\d{4}|\d{2})[年./-])?(\d{1,2})(?:月|[./-])(\d{1,2})[日号]?(?!\d)")
_ISSUE = re.compile(r"(?:总|增刊)?第?\s*\d{1,4}(?:[、,-]\d{1,4})?\s*期")
_MODE = re.compile(r"单篇|单条|综合|部分")


class Column(StrEnum):
    """What a column of a table holds."""

    TITLE = "title"
    UNIT = "unit"
    PUBLICATION = "publication"
    NUMBER = "number"
    DAY = "day"
    MODE = "mode"
    OTHER = "other"


def divided(line: str) -> list[str]:
    """Return the cells of a line: between tabs, or bars, else between wide gaps; one where there are none."""
    if "\t" in line:
        return [cell.strip(" \u3000\"") for cell in line.split("\t")]
    if line.count("|") >= 2:
        return [cell.strip() for cell in line.strip("|").split("|")]
    cells = [cell for cell in _GAPS.split(line) if cell]
    return cells if len(cells) > 2 else [line]


def columns_of(cells: list[str]) -> tuple[Column, ...]:
    """Return what the head of a table calls its columns; nothing where the row is no head."""
    found = [next((Column(name) for name, words in _HEADS.items() if len(cell) <= 10 and words.search(cell)), None)
             for cell in cells]
    if Column.TITLE not in found or sum(each is not None for each in found) < 2:
        return ()
    return tuple(each or Column.OTHER for each in found)


def kind_of(cell: str, today: date, is_unit: Callable[[str], bool], is_publication: Callable[[str], bool]) -> Column:
    """Return what a cell looks like; OTHER where it may be anything, a title too."""
    if _ISSUE.fullmatch(cell):
        return Column.NUMBER
    if len(cell) <= 12 and day_in(cell, today):
        return Column.DAY
    if _MODE.fullmatch(cell):
        return Column.MODE
    if is_unit(cell):
        return Column.UNIT
    name = re.sub(r"[《》]|(?:总|增刊)?第?\s*\d{1,4}\s*期", "", cell).strip()
    return Column.PUBLICATION if is_publication(name) else Column.OTHER


def day_in(words: str, today: date, within: bool = False) -> date | None:
    """Return the day that a cell is, or with `within` the last one that a line names; without a year the last such day
    up to `today`. None where there is none.
    """
    found = list(_DAY.finditer(words)) if within else [match] if (match := _DAY.fullmatch(words.strip())) else []
    if within:
        found = [each for each in found if "月" in each[0] or each[1]]
    if not found:
        return None
    year, month, day = found[-1].groups()
    try:
        if year:
            return date(int(year) if len(year) == 4 else 2000 + int(year), int(month), int(day))
        told = date(today.year, int(month), int(day))
    except ValueError:
        return None
    return told if told <= today else told.replace(year=today.year - 1) if (told.month, told.day) != (2, 29) else None
