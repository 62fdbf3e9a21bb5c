"""The formulas of the workbook, worked out by hand, give the values that are kept beside them."""

import re

import openpyxl
import pytest

from bulletin.credit.circular_sheet import write_circular_sheet
from bulletin.credit.facts import Level, Outcome
from bulletin.credit.fee_sheet import write_fee_sheet
from tests.bulletin.credit.credit_builders import QINGHE, circular, commission, instructed, november, sent
from tests.bulletin.credit.test_fee_sheet import paid
from tests.bulletin.credit.test_kept_figures import rich

_ARGUMENT = re.compile(r"""(?:'([^']+)'!)?\$?([A-Z])\$?(\d+)(?::\$?([A-Z])\$?(\d+))?""")


class Sums:
    """Works out the few functions our formulas use, from the formulas alone."""

    def __init__(self, book):
        self._book = book

    def value(self, sheet, address):
        found = self._book[sheet][address].value
        return self.formula(sheet, found[1:]) if isinstance(found, str) and found.startswith("=") else found

    def formula(self, sheet, text):
        rounded = re.fullmatch(r"ROUND\((.*),(\d+)\)", text)
        if rounded:
            return round(self.formula(sheet, rounded[1]), int(rounded[2]))
        return sum(self._product(sheet, term) for term in text.split("+"))

    def _product(self, sheet, term):
        result = 1
        for factor in term.split("*"):
            result *= self._factor(sheet, factor)
        return result

    def _factor(self, sheet, factor):
        call = re.fullmatch(r"(\w+)\((.*)\)", factor)
        if call:
            return getattr(self, "_" + call[1].lower())(*(self._argument(sheet, each) for each in call[2].split(",")))
        return self._argument(sheet, factor)[0]

    def _argument(self, sheet, text):
        place = _ARGUMENT.fullmatch(text)
        if not place:
            return [text.strip('"')]
        other, column, first, _, last = place.groups()
        rows = range(int(first), int(last or first) + 1)
        columns = range(ord(column), ord(place[4] or column) + 1)
        return [self.value(other or sheet, f"{chr(each)}{row}") for row in rows for each in columns]

    def _sum(self, values):
        return sum(value for value in values if isinstance(value, int | float))

    def _rank(self, own, values):
        return 1 + sum(value > own[0] for value in values)

    def _countifs(self, *pairs):
        return sum(all(found == wanted[0] for found, wanted in zip(row[::2], pairs[1::2], strict=True))
                   for row in zip(*(each if n % 2 == 0 else each * len(pairs[0]) for n, each in enumerate(pairs)),
                                  strict=True))

    def _sumifs(self, values, *pairs):
        return sum(value for at, value in enumerate(values)
                   if all(names[at] == wanted[0] for names, wanted in zip(pairs[::2], pairs[1::2], strict=True)))


MADE = (
    november(), circular(), circular(units=()), rich(),
    circular([sent("1"), sent("2", None), instructed("1", QINGHE, Level.CITY), instructed("1", QINGHE, Level.COUNTY),
              commission("1"), commission("2", outcome=Outcome.MISSING)]))


def worked_out(path):
    """Return how many formulas give the value that is kept beside them; each has to."""
    formulas, kept = openpyxl.load_workbook(path), openpyxl.load_workbook(path, data_only=True)
    checked = 0
    for sheet in formulas.worksheets:
        for cell in (cell for row in sheet.iter_rows(min_row=4) for cell in row if cell.data_type == "f"):
            if cell.value != "=1+1":  # a title
                found = Sums(formulas).formula(sheet.title, cell.value[1:])
                assert found == kept[sheet.title][cell.coordinate].value, (sheet.title, cell.coordinate)
                checked += 1
    return checked


@pytest.mark.parametrize("made", MADE)
def test_formulas_give_the_kept_values(made, tmp_path):
    path = tmp_path / "通报.xlsx"
    write_circular_sheet(made, path)
    assert worked_out(path) >= len(made.lines)


def test_those_of_the_list_of_fees_do_too(tmp_path):
    write_fee_sheet(paid(), tmp_path / "稿酬.xlsx")
    assert worked_out(tmp_path / "稿酬.xlsx") == 9
