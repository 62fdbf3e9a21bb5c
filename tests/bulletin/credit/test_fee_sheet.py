"""Fees are listed by payee with sums, in figures and in the characters of vouchers."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import openpyxl
import pytest

from bulletin.credit.facts import FactKind, Level
from bulletin.credit.fee_sheet import capital_yuan, fee_document, payees, write_fee_sheet
from bulletin.credit.scheme import Fee, When
from bulletin.text import plain
from tests.bulletin.credit.credit_builders import BAISHI, PRESET, QINGHE, adopted, circular, november

PAYING = replace(PRESET, fees=(
    Fee("city", "市级稿酬", FactKind.ADOPTED, Decimal("80.5"), When(levels=frozenset({Level.CITY}))),
    Fee("county", "县级稿酬", FactKind.ADOPTED, Decimal(30))))


def paid():
    return circular([adopted("1", correspondent="苗清秋"), adopted("2", correspondent="苗清秋"),
                     adopted("3", level=Level.CITY, correspondent="何穗"), adopted("4", BAISHI)], scheme=PAYING)


def test_everybody_is_paid_once_for_all():
    assert [(each.unit, each.name, len(each.lines), each.yuan) for each in payees(paid())] == [
        ("青禾镇", "何穗", 1, Decimal("80.5")), ("青禾镇", "苗清秋", 2, Decimal(60)),
        ("白石乡", "（未署名）", 1, Decimal(30))]


def test_the_page_to_sign_has_the_sum_in_figures_and_words():
    words = plain(fee_document(paid(), "办公室", date(2026, 12, 2)).body)
    assert "合计\t\t4\t170.50" in words
    assert "合计金额（大写）：壹佰柒拾元伍角整" in words
    assert "市级稿酬80.5元" in words


def test_the_workbook_sums_by_formula(tmp_path):
    path = tmp_path / "稿酬.xlsx"
    write_fee_sheet(paid(), path)
    formulas, kept = openpyxl.load_workbook(path), openpyxl.load_workbook(path, data_only=True)
    assert formulas["稿酬发放表"]["E5"].value.startswith("=SUMIFS(")
    assert [kept["稿酬发放表"][f"E{row}"].value for row in range(4, 8)] == [80.5, 60, 30, 170.5]
    assert kept["稿酬明细"]["H8"].value == 170.5


def test_without_fees_the_list_is_empty(tmp_path):
    assert payees(november()) == ()
    write_fee_sheet(november(), tmp_path / "稿酬.xlsx")
    assert "没有应发的稿酬" in plain(fee_document(circular(units=(QINGHE,)), "办公室", date(2026, 12, 2)).body)


@pytest.mark.parametrize(("yuan", "words"), [
    ("0", "零元整"), ("35", "叁拾伍元整"), ("0.5", "伍角整"), ("0.05", "伍分"), ("10.05", "壹拾元零伍分"),
    ("1009", "壹仟零玖元整"), ("10000", "壹万元整"), ("10500.1", "壹万零伍佰元壹角整"),
    ("120304", "壹拾贰万零叁佰零肆元整"),
    ("2000000", "贰佰万元整"), ("6007.14", "陆仟零柒元壹角肆分")])
def test_amounts_in_the_characters_of_vouchers(yuan, words):
    assert capital_yuan(Decimal(yuan)) == words
