"""Search finds what a person would: two-character words, newest first, never less than reading everything."""

from contextlib import suppress
from datetime import timedelta

import pytest
from builders import NOON, a_text, an_office
from hypothesis import given, settings
from hypothesis import strategies as st

from bulletin.archive import DraftQuery, Order
from bulletin.desk import intake, looking
from bulletin.drafts import Facts, Source, Urgency
from bulletin.search.cutting import occurs
from bulletin.search.flaws import QueryError
from bulletin.workflow import Stage, Step
from db.sqlite_archive import SqliteArchive

LATIN = "0123456789abx"
CHINESE = "防汛抗旱〇\U00020bb7"
FEW = st.text(CHINESE + "ab12 　，。\n", max_size=14)
ASKED = st.text(CHINESE + "ab12 ", max_size=8)


def put(office, text, days=0, unit_id=None):
    return intake.write_down(office.archive, text, Facts(unit_id), source=Source.PASTE, actor=office.editor,
                             at=NOON + timedelta(days=days))


def test_a_word_of_two_characters_is_found_newest_first(office):
    put(office, a_text("防汛工作部署会召开", "全县防汛工作部署会召开。"), 0)
    put(office, a_text("招商推介", "赴外招商。"), 1)
    put(office, a_text("水库防汛演练", "各水库开展演练。"), 2)
    found = looking.search(office.archive, "防汛")
    assert [hit.draft.title for hit in found.hits] == ["水库防汛演练", "防汛工作部署会召开"]
    assert (found.count, found.exact) == (2, True)


def test_all_words_must_occur_and_one_character_is_enough(office):
    put(office, a_text("甲", "春耕备耕。"))
    put(office, a_text("乙", "春节慰问。"))
    assert [hit.draft.title for hit in looking.search(office.archive, "春 慰问").hits] == ["乙"]
    assert looking.search(office.archive, "春").count == 2


def test_an_edited_text_is_found_by_its_new_words_only(office):
    draft = put(office, a_text("题目", "春耕备耕。"))
    office.save(draft, a_text("题目", "秋收冬种。"))
    assert looking.search(office.archive, "秋收").count == 1
    assert looking.search(office.archive, "春耕").count == 0


def test_a_find_says_where_it_was_printed(office):
    office.published(office.approved("防汛工作部署"))
    hit = looking.search(office.archive, "防汛").hits[0]
    assert (hit.journal, hit.number.number, hit.unit) == ("信息快报", 51, "青禾镇")


def test_what_is_typed_never_reaches_the_index_as_a_command(office):
    for words in ('"', "a OR b", "tok:防汛", "* NOT", "(", "防汛 AND", "'; DROP TABLE draft", "", "   ", "，。"):
        with suppress(QueryError):
            looking.search(office.archive, words)


def is_chinese(character):
    return character in CHINESE


def holds(text, word):
    """Return whether a reader would find `word`: blanks inside Chinese do not count, ends of lines do; what begins
    with a letter or digit is found where a run of letters and digits begins.
    """
    lines = [without_blanks(line) for line in text.split("\n")]
    return any(begins_at(line, word, at) for line in lines for at in range(len(line)))


def begins_at(line, word, at):
    before = line[at - 1] if at else ""
    return line[at:at + len(word)] == word and not (before and before in LATIN and word[0] in LATIN)


def without_blanks(line):
    """Leave out blanks between two Chinese characters; a full-width blank is a blank."""
    line, kept = line.replace("　", " "), ""
    for at, character in enumerate(line):
        rest = line[at:].lstrip(" ")
        if character == " " and kept and is_chinese(kept.rstrip(" ")[-1:] or "x") and rest and is_chinese(rest[0]):
            continue
        kept += character
    return kept


@settings(max_examples=40, deadline=None)
@given(st.lists(FEW, min_size=1, max_size=6), ASKED)
def test_search_finds_exactly_what_a_reader_finds(texts, words):
    archive = SqliteArchive(None)
    office = an_office(archive)
    for number, text in enumerate(texts):
        put(office, a_text(f"x{number}", f"正文{text}"))
    asked = words.split()
    wanted = {f"x{number}" for number, text in enumerate(texts)
              if asked and all(holds(f"x{number}\n正文{text}", word) for word in asked)}
    found = looking.search(archive, words, 100)
    listed = looking.draft_ids(archive, DraftQuery(words=words))
    assert {hit.draft.title for hit in found.hits} == wanted
    assert (found.count, found.exact) == (len(wanted), True)
    assert not asked or set(listed) == {hit.draft.id for hit in found.hits}
    archive.close()


@pytest.mark.parametrize(("words", "found"), [
    ("20", True), ("20万元", True), ("120万元", False), ("5号", False), ("15号", True), ("A股", False), ("BA股", True),
    ("ba", True), ("a", True), ("abc-19", True), ("19a", True), ("9a", False), ("１５号", True), ("BC", False)])
def test_a_latin_word_or_a_number_is_found_from_its_beginning(office, words, found):
    put(office, a_text("题", "投入20万元，BA股，第15号文件，ABC-19a"))
    assert looking.search(office.archive, words).count == int(found)


@pytest.mark.parametrize(("words", "found"), [
    ("二〇二六", True), ("\U00020bb7祥", True), ("防汛", True), ("边防汛期", False), ("防汛期", False), ("张三", True)])
def test_blanks_inside_chinese_do_not_count_but_paragraphs_do(office, words, found):
    put(office, a_text("题", "二〇 二六年，\U00020bb7 祥，防\u3000汛，张\t三", "加强边防", "汛期安排"))
    assert looking.search(office.archive, words).count == int(found)


def test_a_list_by_words_stops_at_its_limit_and_keeps_to_stage_and_unit(office, monkeypatch):
    drafts = [put(office, a_text(f"题{number}", "防汛工作部署。"), number, unit)
              for number, unit in enumerate(["qinghe", "baishi"] * 10)]
    read = []
    monkeypatch.setattr("db.drafts.occurs", lambda wanted, text: bool(read.append(text)) or occurs(wanted, text))
    assert looking.draft_ids(office.archive, DraftQuery(words="防汛 工作"), 3) == [each.id for each in drafts[:-4:-1]]
    assert read == []
    assert looking.draft_ids(office.archive, DraftQuery(words="防汛工作"), 3) == [each.id for each in drafts[:-4:-1]]
    assert len(read) == 3
    of_baishi = looking.draft_ids(office.archive, DraftQuery(words="防汛工作", unit_id="baishi"))
    assert of_baishi == [each.id for each in drafts[::-1] if each.facts.unit_id == "baishi"]
    assert len(read) == 13
    assert looking.draft_ids(office.archive, DraftQuery(words="防汛", stages=frozenset({Stage.APPROVED}))) == []


def test_blank_words_ask_for_everything(office):
    draft = office.draft()
    assert looking.draft_ids(office.archive, DraftQuery(words="  ")) == [draft.id]


def test_more_drafts_are_asked_for_at_once_than_sqlite_takes_values(office):
    draft = office.draft()
    assert looking.some_drafts(office.archive, (*map(str, range(300_000)), draft.id)) == [draft]


def test_a_day_with_more_drafts_than_numbers_goes_on_among_the_next_days(office):
    first = office.draft("甲")
    with office.archive.writing():
        office.archive._db.execute("UPDATE draft_text SET key = key | 1048575")
    others = [office.draft(title) for title in "乙丙"] + [put(office, a_text("丁", "次日。"), 1)]
    assert len({first.id, *(other.id for other in others)}) == 4
    assert office.archive.problems() == []
    assert looking.search(office.archive, "次日").count == 1


def spoiled(tmp_path, statement):
    archive = SqliteArchive(tmp_path / "a.db")
    put(an_office(archive), a_text("题", "防汛工作。"))
    with archive.writing():
        archive._db.execute(statement)
    told = archive.problems()
    archive.close()
    return told


@pytest.mark.parametrize(("statement", "told"), [
    ("INSERT INTO draft_index (draft_index) VALUES ('delete-all')", "search: 1 texts missing from the index"),
    ("INSERT INTO draft_index (rowid, tok) VALUES (7, 'x')", "search: 1 texts in the index that are gone"),
    ("UPDATE office SET value = '0' WHERE name = 'search_tokens'", "search: index cut by other rules")])
def test_an_index_that_does_not_fit_the_texts_is_told_and_made_anew_at_opening(tmp_path, statement, told):
    assert spoiled(tmp_path, statement) == [told]
    archive = SqliteArchive(tmp_path / "a.db")
    assert archive.problems() == []
    assert looking.search(archive, "防汛").count == 1
    archive.close()


@pytest.mark.parametrize(("statement", "told"), [
    ("UPDATE search_entry SET marks = '§d'", "search: 1 drafts indexed otherwise"),
    ("UPDATE search_entry SET day = '2020-01-01'", "search: 1 drafts indexed otherwise")])
def test_an_index_that_knows_a_draft_wrongly_is_told_by_the_check(tmp_path, statement, told):
    assert spoiled(tmp_path, statement) == [told]


def test_the_rules_of_the_index_are_no_setting_of_the_office(office):
    assert looking.search(office.archive, "无").count == 0
    with office.archive.reading() as work:
        assert work.people.office().county == "云溪县"


def test_lists_are_sorted_and_filtered_by_the_archive(office):
    first, second = office.draft("乙", "短。", unit_id="nongye"), office.draft("甲", "长一些的正文。", unit_id="qinghe")
    office.step(second, Step.SUBMIT, office.editor)
    by_title = looking.draft_ids(office.archive, DraftQuery(order=Order.TITLE, descending=False))
    by_unit = looking.draft_ids(office.archive, DraftQuery(order=Order.UNIT, descending=False))
    assert by_unit == [second.id, first.id]
    assert set(by_title) == {first.id, second.id}
    assert looking.draft_ids(office.archive, DraftQuery(stages=frozenset({Stage.RECEIVED}))) == [first.id]
    assert looking.draft_ids(office.archive, DraftQuery(words="正文")) == [second.id]
    assert looking.counts(office.archive) == {Stage.RECEIVED: 1, Stage.SUBMITTED: 1}


def test_urgent_drafts_come_first_in_the_queue(office):
    calm, urgent = office.draft("甲"), office.draft("乙", urgency=Urgency.EXTRA)
    assert looking.draft_ids(office.archive, DraftQuery(urgent_first=True, descending=False)) == [urgent.id, calm.id]
