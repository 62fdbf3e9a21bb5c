"""Lines of the account read as people speak, without codes."""

from datetime import UTC, datetime

import pytest

from bulletin.account import Entry
from bulletin.desk.account import Line
from bulletin.log_query import DEEDS, DeedGroup, Notable
from editor.log.reasons import digest_of, said_words
from editor.log.terms import (
    GROUPS,
    about_words,
    exact_words,
    group_words,
    look_of,
    moment_words,
    notable_words,
    who_words,
)
from editor.shell import icons, terms
from editor.shell.colours import Colour
from editor.shell.terms import deed_words

AT = datetime(2026, 11, 20, 4, 2, 31, tzinfo=UTC)


def a_line(deed="submit", reason="", **more):
    return Line(Entry("1", AT, "chen", deed, reason=reason, **more), "陈一帆")


def test_every_deed_that_can_be_listed_has_words_and_a_group():
    grouped = {deed for deeds in DEEDS.values() for deed in deeds}
    assert {deed for deed in grouped if deed_words(deed) == deed} == set()
    assert set(terms.DEEDS) - grouped == set()


def test_groups_and_notable_lines_are_named(qapp):
    icons.load()
    assert {group_words(group) for group in DeedGroup} == {words for words, _ in GROUPS.values()}
    assert all(icons.exists(name) for _, name in GROUPS.values())
    assert len({notable_words(each) for each in Notable}) == len(Notable)


@pytest.mark.parametrize(("deed", "reason", "words"), [
    ("put_person", "林晓 editor、reviewer", "林晓　编辑、审核"), ("put_person", "林晓", "林晓"),
    ("set_password", "林晓", "林晓"), ("change_office", "single_seat", "单人办公"),
    ("put_on_classified", "block", "不能签发"), ("switch_rule", "S12 off", "关闭 S12"),
    ("put_roster", "12/40", "领导 12 人，单位 40 个"), ("set_levels", "《信息快报》2", "《信息快报》改为 2 级"),
    ("act_for", "周正明：书面委托", "代周正明：书面委托"), ("clock_back", "2 days, 3:00:00", "比上一条早 2天 3:00:00"),
    ("record_paper", "高远山 2026-11-20 A1B2-C3D4", "高远山于 2026-11-20 签，签发单编号 A1B2-C3D4"),
    ("print_sheet", "A1B2-C3D4", "编号 A1B2-C3D4"), ("publish", "ab" * 32, ""),
    ("send_marked", "花脸稿.docx " + "ab" * 32, "花脸稿.docx"),
    ("return", "请核实数据", "请核实数据"),
    ("rename_journal", "《信息快报》→《云溪信息》 2026-11-21", "《信息快报》→《云溪信息》，自 2026-11-21 起"),
    ("close_journal", "《信息快报》 2026-11-21", "《信息快报》，自 2026-11-21 起"),
])
def test_reasons_are_said_without_codes(deed, reason, words):
    assert said_words(deed, reason) == words


def test_a_digest_is_found_where_it_was_kept():
    assert digest_of(a_line("publish", "ab" * 32).entry) == "ab" * 32
    assert digest_of(a_line("backup", "备份.db", digest="cd" * 32).entry) == "cd" * 32
    assert digest_of(a_line("return", "请核实").entry) == ""


def test_moments_are_short_in_the_list_and_exact_in_the_strip():
    at = AT.astimezone()
    assert moment_words(AT, AT) == at.strftime("%H:%M")
    assert moment_words(AT, AT.replace(month=12)).startswith(f"{at.month}月{at.day}日 ")
    assert moment_words(AT, AT.replace(year=2027)).startswith("2026年")
    assert exact_words(AT).endswith(at.strftime("%H:%M:%S"))


def test_what_nobody_did_was_done_by_the_program():
    assert who_words(Line(Entry("1", AT, "", "upkeep"), "")) == "（程序）"


def test_a_line_about_nothing_says_nothing():
    assert about_words(a_line()) == ""


def test_what_is_out_of_the_ordinary_is_seen_at_once():
    assert look_of("bypass") == ("warning", Colour.WARNING)
    assert look_of("take_in:mail") == ("tray", Colour.SECOND)
    assert look_of("something_new") == ("circle", Colour.SECOND)


def test_an_event_stands_by_its_name_and_a_draft_by_its_title():
    entry = Entry("1", AT, "chen", "judge_event", thing="e")
    assert about_words(Line(entry, "陈一帆", event="青禾镇山体滑坡")) == "青禾镇山体滑坡"
    assert about_words(Line(entry, "陈一帆", title="初报", event="青禾镇山体滑坡")) == "《初报》"
