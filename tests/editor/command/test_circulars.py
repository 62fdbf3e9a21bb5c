"""`circular` on the command line: which period, by which basis, under which scheme."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from bulletin.credit.facts import Basis
from bulletin.credit.periods import Period, PeriodKind
from bulletin.people import RoleName
from editor.command.circulars import Wanted, circular, wanted_of
from editor.command.counter import DONE, WRONG_USE, Counter
from editor.command.parser import make_parser
from tests.builders import NOON

RESOURCES = Path(__file__).parents[3] / "resources"


@pytest.fixture
def counter(office):
    return Counter(office.archive, office.editor, lambda: NOON, lambda words: None, RESOURCES,
                   {RoleName.EDITOR: office.editor})


@pytest.fixture
def wanted(tmp_path):
    return Wanted(date(2026, 11, 1), date(2026, 11, 30), tmp_path / "通报.docx", tmp_path / "通报.xlsx")


def test_a_month_by_date_received(counter, office, wanted):
    office.draft()
    answer = circular(counter, replace(wanted, basis=Basis.RECEIVED))
    assert answer.status == DONE
    assert answer.document["kind"] == "month"
    assert "均按收稿日期统计" in answer.document["basis"]
    assert answer.lines[0] == "乡镇  第1名  青禾镇  报送1篇  0.5分"
    assert wanted.docx.exists()
    assert wanted.xlsx.exists()


def test_the_kind_gives_the_whole_period(counter, wanted):
    answer = circular(counter, replace(wanted, since=date(2026, 11, 12), until=None, kind=PeriodKind.QUARTER))
    assert (answer.document["from"], answer.document["to"]) == ("2026-10-01", "2026-12-31")


@pytest.mark.parametrize(("more", "words"), [
    ({"until": date(2026, 10, 1)}, "开始日期在结束日期之后，请核对 --from 和 --to。"),
    ({"until": None}, "请用 --to 给出结束日期，或用 --kind 给出时段。"),
    ({"kind": PeriodKind.QUARTER}, "--from 和 --to 与 --kind 不是同一个时段，请核对。")])
def test_a_period_that_is_none_is_wrong_use(counter, wanted, more, words):
    answer = circular(counter, replace(wanted, **more))
    assert (answer.status, answer.lines) == (WRONG_USE, (words,))


def test_a_scheme_of_ones_own_is_tried_without_being_kept(counter, office, wanted, tmp_path):
    office.draft()
    own = tmp_path / "本县办法.toml"
    own.write_text('id = "own"\nname = "本县办法"\nvalid_from = 2020-01-01\n[[rules]]\nname = "报送"\n'
                   'fact = "报送"\npoints = 3\n', encoding="utf-8")
    told = circular(counter, replace(wanted, scheme=own)).document
    assert (told["scheme"], told["totals"]["points"]) == ("本县办法", 3)
    assert circular(counter, wanted).document["totals"]["points"] == 0.5


def test_what_is_typed_is_what_is_wanted(tmp_path):
    asked = make_parser().parse_args([
        "circular", "--from", "2026-11-01", "--kind", "month", "--basis", "RECEIVED", "--docx", "a.docx",
        "--xlsx", "a.xlsx"])
    found = wanted_of(asked)
    assert found.period() == Period(date(2026, 11, 1), date(2026, 11, 30))
    assert (found.basis, found.kind) == (Basis.RECEIVED, PeriodKind.MONTH)
