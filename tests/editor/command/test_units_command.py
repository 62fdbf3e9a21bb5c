"""`units`: a list is looked over before it is taken in, and what is doubtful is left to a person."""

import openpyxl
import pytest
from builders import NOON

import main
from bulletin.desk.units import all_units
from bulletin.errors import Reason, Refused
from editor.command.counter import DONE, FOUND, Counter
from editor.command.parser import make_parser
from editor.command.units import export_units, import_units


@pytest.fixture
def counter(office):
    return Counter(office.archive, office.editor, lambda: NOON, lambda words: None, main.RESOURCES)


@pytest.fixture
def path(tmp_path):
    book = openpyxl.Workbook()
    for row in (["单位", "组别", "信息员"], ["青禾镇", "乡镇", "赵一鸣"],
                ["县教育局", "部门", ""], ["白石镇", "乡镇", ""]):
        book.active.append(row)
    book.save(tmp_path / "名单.xlsx")
    return tmp_path / "名单.xlsx"


def names(counter) -> list[str]:
    return [each.name for each in all_units(counter.archive)]


def test_without_yes_nothing_is_written(counter, path):
    answer = import_units(counter, path, False)
    assert {each["name"]: each["standing"] for each in answer.document["units"]} == {
        "青禾镇": "changed", "县教育局": "new", "白石镇": "doubtful"}
    assert answer.document["units"][2]["near"] == ["白石乡"]
    assert answer.status == FOUND
    assert "县教育局" not in names(counter)
    assert "像是“白石乡”？" in "".join(answer.lines)


def test_with_yes_what_is_new_and_changed_is_written_and_doubt_is_not(counter, path):
    import_units(counter, path, True)
    assert "县教育局" in names(counter)
    assert "白石镇" not in names(counter)


def test_what_was_written_says_the_same_when_it_is_looked_over(counter, tmp_path):
    made = export_units(counter, tmp_path / "单位.csv")
    assert made.document["rows"] == 3
    answer = import_units(counter, tmp_path / "单位.csv", True)
    assert (answer.document["same"], answer.document["changed"], answer.status) == (3, 0, DONE)


def test_a_file_that_is_no_list_is_refused(counter, tmp_path):
    (tmp_path / "别的.csv").write_text("姓名,职务\n李明轩,干事\n", "utf-8")
    with pytest.raises(Refused) as refused:
        import_units(counter, tmp_path / "别的.csv", True)
    assert (refused.value.reason, refused.value.facts["name"]) == (Reason.LIST_WRONG, "别的.csv")


def test_what_may_be_typed(path):
    asked = make_parser().parse_args(["units", "import", str(path), "--yes"])
    assert (asked.deed, asked.file, asked.yes) == ("import", path, True)
