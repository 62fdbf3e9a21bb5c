"""What a pasted notice says: lines, tables, headings, units before and behind."""

from datetime import date

import pytest
from builders import UNITS

from bulletin.credit.pasted import Said, read_pasted

TODAY = date(2026, 11, 20)
TITLE = "云溪县青禾镇“三步走”推进春耕备耕"


def read(text, known=()):
    return read_pasted(text, UNITS, TODAY, known)


def one(text, known=()):
    said, = read(text, known)
    return said


@pytest.mark.parametrize("line", [
    f"1.《{TITLE}》（青禾镇）", f"1、{TITLE}（青禾镇）", f"（1）{TITLE} 青禾镇", f"① {TITLE}——青禾镇",
    f"● 《{TITLE}》 青禾镇", f"一、《{TITLE}》（青禾镇人民政府）", f"青禾镇：{TITLE}", f"青禾镇《{TITLE}》",
    f"1. {TITLE}（单位：青禾镇）", f"《{TITLE}》青禾镇", f"12. 《{TITLE}》，青禾镇、白石乡", f"{TITLE}（青禾镇）。",
    f"1.{TITLE}[青禾镇]", f"1　{TITLE}　青禾镇", f"1\t{TITLE}\t青禾镇",
    f"| 1 | {TITLE} | 青禾镇 |", f"青禾镇\t《{TITLE}》", f"1  {TITLE}  青禾镇",
])
def test_a_line_names_a_title_and_a_unit(line):
    said = one(line)
    assert (said.title, said.unit[:3], said.line) == (TITLE, "青禾镇", 1)


@pytest.mark.parametrize("line", [TITLE, f"《{TITLE}》", f"3.《{TITLE}》。", f"{TITLE}（某某办）"])
def test_a_line_may_name_no_unit_of_ours(line):
    assert one(line).unit == ""


def test_marks_within_a_title_belong_to_it():
    assert one("2.云溪县出台《农村供水管护办法》推动建管并重（县农业农村局）") == Said(
        1, "云溪县出台《农村供水管护办法》推动建管并重", "县农业农村局")
    said = one("《云溪县出台〈农村供水管护办法〉推动建管并重》（白石乡）")
    assert said.title == "云溪县出台〈农村供水管护办法〉推动建管并重"


def test_headings_say_where_the_lines_below_were_printed():
    said = read("""各县（区）委办公室：
        现将10月份信息采用情况通报如下：
        一、《每日要情》第128期（2条）
        1.《青禾镇推进春耕备耕》（青禾镇）
        2.《白石乡清淤渠道12公里》（白石乡）
        二、《云州信息》第31期
        1.《县农业农村局建立农资台账》（县农业农村局）
        合计：3条
    """)
    assert [(each.publication, each.number, each.unit) for each in said] == [
        ("每日要情", "128", "青禾镇"), ("每日要情", "128", "白石乡"), ("云州信息", "31", "县农业农村局")]


@pytest.mark.parametrize("heading", [
    "【每日要情】", "《每日要情》采用：", "《每日要情》（10月8日）", "每日要情第12期", "每日要情：",
    "（一）《每日要情》采用3条"])
def test_a_heading_is_told_from_an_item(heading):
    said = one(f"{heading}\n1.{TITLE}", {"每日要情"})
    assert (said.publication, said.title, said.line) == ("每日要情", TITLE, 2)


def test_a_heading_gives_the_day_to_its_lines():
    assert one(f"《每日要情》第12期（10月8日）\n{TITLE}").day == date(2026, 10, 8)
    assert one(f"《每日要情》第12期（12月8日）\n{TITLE}").day == date(2025, 12, 8), "the last such day"


def test_a_table_with_a_head_is_read_by_its_columns():
    said = read("序号\t单位\t信息标题\t采用刊物\t期号\t日期\t方式\n"
                f"1\t青禾镇\t{TITLE}\t《每日要情》\t第128期\t10月8日\t单篇\n"
                "2\t白石乡\t白石乡清淤渠道12公里\t云州信息\t31\t2026-10-09\t综合\n"
                "合计\t2\t\t\t\t\t\n")
    assert said == (
        Said(2, TITLE, "青禾镇", "每日要情", "128", date(2026, 10, 8)),
        Said(3, "白石乡清淤渠道12公里", "白石乡", "云州信息", "31", date(2026, 10, 9), composite=True))


def test_a_table_without_a_head_is_read_by_the_looks_of_its_cells():
    assert read(f"1\t10.8\t{TITLE}\t青禾镇\t每日要情第12期\n"
                "2\t2026.10.9\t渠道清淤做到冬修水利早谋划\t白石乡人民政府\t第13期") == (
        Said(1, TITLE, "青禾镇", "每日要情", "12", date(2026, 10, 8)),
        Said(2, "渠道清淤做到冬修水利早谋划", "白石乡人民政府", "", "13", date(2026, 10, 9)))


def test_a_line_may_say_where_it_was_adopted():
    said = one(f"1.《{TITLE}》被市委办《每日要情》第12期采用（青禾镇）")
    assert (said.title, said.unit, said.publication, said.number) == (TITLE, "青禾镇", "每日要情", "12")
    assert one(f"1.《{TITLE}》（《每日要情》第12期综合采用）").composite


@pytest.mark.parametrize("text", [
    "", "\n\n", "各县（区）：", "合计：3条", "备注：以上不含约稿", "《每日要情》第12期", "1.", "—"])
def test_what_names_no_item_is_left_out(text):
    assert read(text) == ()


def test_a_copy_with_other_line_ends_and_signs_is_the_same():
    lines = "1.《青禾镇推进春耕备耕》（青禾镇）\n2.《白石乡清淤渠道12公里》（白石乡）"
    assert read(lines.replace("\n", "\r\n")) == read(lines) == read(lines.replace("\n", "\r"))
    assert [each.unit for each in read("\ufeff" + lines.replace("（", "(").replace("）", ")"))] == ["青禾镇", "白石乡"]
