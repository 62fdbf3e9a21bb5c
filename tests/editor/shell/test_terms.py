"""Every line of a draft's log has words, and says no more than people can read."""

import re
from pathlib import Path

import pytest

from bulletin.desk import replacing
from editor.shell.terms import DEEDS, STEPS, deed_words, reason_words, thing_words

DESK = Path(replacing.__file__).parent


def test_a_step_and_a_deed_are_called_by_their_names():
    assert deed_words("take_in:paste") == "收稿"
    assert deed_words("approve") == "签发"


def test_every_deed_written_into_the_log_of_a_draft_has_words():
    sources = [path.read_text(encoding="utf-8") for path in DESK.glob("*.py")]
    calls = [call for source in sources for call in re.findall(r"(?<!def )note\((?:[^()]|\([^()]*\))*\)", source)]
    named = {name for call in calls if "draft_id=" in call for name in re.findall(r'(?<![=\w])"([a-z_]+)"', call)}
    revised = {name for source in sources for name in re.findall(r'deed(?:: str )? ?= ?"([a-z_]+)"', source)}
    assert {"add_note", "reopen_note", "ignore", "take_marks"} <= named | revised
    assert {each for each in named | revised if deed_words(each) == each} == set()
    assert {replacing.DEED, replacing.UNDOING} <= DEEDS.keys()
    assert not DEEDS.keys() & STEPS.keys()


def test_every_thing_that_may_not_be_found_has_words():
    house = DESK.parents[1]
    sources = [path.read_text(encoding="utf-8") for room in ("bulletin", "db") for path in (house / room).rglob("*.py")]
    things = {name for source in sources for name in re.findall(r'what="([a-z_]+)"', source)}
    assert "note" in things
    assert {each for each in things if thing_words(each) == each} == set()


@pytest.mark.parametrize(("deed", "reason", "words"), [
    ("keep_marked", "花脸稿 二.docx " + "a" * 64, "花脸稿 二.docx"), ("save_text", "←3", "恢复旧版"),
    ("return", "请补充数据", "请补充数据"), ("submit", "", ""),
])
def test_what_a_line_says_beside_is_for_people(deed, reason, words):
    assert reason_words(deed, reason) == words


@pytest.mark.parametrize(("deed", "reason", "words"), [
    ("restore_backup", "本单位-20261122-140200.db 79:4791-6C5F 82:0BA8-E3CE",
     "用“本单位-20261122-140200.db”，其台账到第 79 条；恢复前到第 82 条"),
    ("repair_archive", "470/18", "读出 470 行，缺失 18 行"), ("repair_archive", "64/3+", "读出 64 行，缺失至少 3 行"),
    ("repair_archive", "64/0+", "读出 64 行，缺失多少已算不出")])
def test_going_back_and_repairing_say_what_they_did(deed, reason, words):
    assert reason_words(deed, reason) == words
