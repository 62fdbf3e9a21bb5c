"""A sheet of a workbook as values: cells, formulas, headings, widths."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

FIRST_ROW = 4  # of the body, counted from 1: above it stand the title, the period and the headings


@dataclass(frozen=True)
class Formula:
    """A formula and its value."""

    text: str
    value: Decimal | int


Value = str | int | Decimal | date | Formula


@dataclass(frozen=True)
class Sheet:
    """A sheet: its name and title, headings, column widths in half-width characters, rows, notes under them.

    `totals`: the last row is a sum.
    """

    name: str
    title: str
    under: str
    heads: tuple[str, ...]
    widths: tuple[int, ...]
    rows: tuple[tuple[Value, ...], ...]
    notes: tuple[str, ...] = ()
    totals: bool = False
    wide: bool = False


def column(number: int) -> str:
    """Return the letter of a column, 0 being A; no sheet has more than 26."""
    return chr(ord("A") + number)
