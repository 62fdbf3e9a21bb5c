"""What goes out to units reads as a clerk would write it."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from bulletin.commissions.commission import AskedUnit, Commission, Request
from bulletin.commissions.deadline import Deadline
from bulletin.commissions.guidance import Guidance, Point
from bulletin.commissions.notices import (
    guidance_official,
    guidance_text,
    missing_list,
    notice,
    notice_text,
    reminder_text,
)
from bulletin.text import plain

AT, DUE, DAY = datetime(2026, 11, 20, 4, tzinfo=UTC), date(2026, 11, 25), timedelta(days=1)
NAMES = {"qinghe": "青禾镇", "baishi": "白石乡"}
ONE = Commission(
    "c", 2026, 3, Request("冬季供暖", "供暖面积；\n困难和建议。", Deadline(DUE, time(17)), "陈一帆", "0000-1234500"),
    date(2026, 11, 20), "chen", AT, (AskedUnit("qinghe"), AskedUnit("baishi", deadline=Deadline(DUE + DAY))))
OFFICE = "云溪县政府办公室信息科"


def test_a_notice_to_one_unit_has_its_own_deadline_and_one_to_all_that_of_all():
    assert notice(ONE, ["baishi"], NAMES, OFFICE).deadline == DUE + DAY
    made = notice(ONE, ["qinghe", "baishi"], NAMES, OFFICE, "供暖")
    assert (made.units, made.number, made.point) == (("青禾镇", "白石乡"), "约稿〔2026〕3号", "供暖")
    assert made.deadline == datetime(2026, 11, 25, 17)
    assert made.wanted == ("供暖面积；", "困难和建议。")


def test_the_text_of_the_mail_says_all():
    assert notice_text(ONE, NAMES, OFFICE).splitlines() == [
        "青禾镇、白石乡：", "因工作需要，现约请报送以下信息（约稿〔2026〕3号）。", "一、题目：冬季供暖",
        "二、报送内容：供暖面积；困难和建议。", "请于11月25日17时前报送，收到后请回执。", "白石乡请于11月26日前报送。",
        "联系人：陈一帆，电话：0000-1234500", OFFICE, "2026年11月20日"]


def test_who_was_excused_is_not_written_to():
    excused = replace(ONE, units=(ONE.units[0], AskedUnit("baishi", excused="班子换届")))
    assert notice_text(excused, NAMES, OFFICE).startswith("青禾镇：")


def test_a_reminder_goes_to_those_who_owe_and_says_whether_it_is_late():
    assert "请于11月25日17时前报送" in reminder_text(ONE, NAMES, OFFICE, DUE)
    assert "至今未收到来稿" in reminder_text(ONE, NAMES, OFFICE, DUE + DAY)
    assert reminder_text(replace(ONE, units=()), NAMES, OFFICE, DUE) == ""
    assert "请于11月26日前报送" in reminder_text(replace(ONE, units=ONE.units[1:]), NAMES, OFFICE, DUE)


def test_the_list_of_the_missing_names_them_and_is_empty_without_any():
    assert missing_list((ONE,), NAMES, DUE) == ""
    assert missing_list((ONE,), NAMES, DUE + DAY).splitlines()[1] == (
        "1. 约稿〔2026〕3号 冬季供暖（11月25日17时前）：青禾镇，共1个单位")


def test_the_guidance_is_an_official_document_and_a_text():
    one = Guidance("g", date(2026, 11, 1), "chen", AT, "请报送：", (Point("a", "供暖。"), Point("b", "水利"),
                                                                Point("x", "不报了", dropped=True)))
    made = guidance_official(one, OFFICE, "各单位", DUE)
    assert made.title == "2026年11月信息报送要点"
    assert plain(made.body).splitlines() == ["请报送：", "1.供暖；", "2.水利。"]
    assert guidance_text(one, OFFICE, "各单位", DUE).splitlines()[:2] == ["2026年11月信息报送要点", "各单位："]
