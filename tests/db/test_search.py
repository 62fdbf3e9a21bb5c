"""Search finds what a person would: two-character words, newest first, never less than reading everything."""

from datetime import timedelta

from builders import NOON, a_text, an_office
from hypothesis import given, settings
from hypothesis import strategies as st

from bulletin.archive import DraftQuery, Order
from bulletin.desk import intake, looking
from bulletin.drafts import Facts, Source, Urgency
from bulletin.search import normal
from bulletin.workflow import Stage, Step
from db.sqlite_archive import SqliteArchive

FEW = st.text("防汛抗旱工作通知县镇春耕ab12 ，。", max_size=12)
ASKED = st.text("防汛抗旱工作通知县镇春耕 ", max_size=8)


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
        looking.search(office.archive, words)


@settings(max_examples=100, deadline=None)
@given(st.lists(FEW, min_size=1, max_size=6), ASKED)
def test_search_finds_exactly_what_reading_everything_finds(texts, words):
    archive = SqliteArchive(None)
    office = an_office(archive)
    for number, text in enumerate(texts):
        put(office, a_text(f"x{number}", f"正文{text}"))
    found = {hit.draft.title for hit in looking.search(archive, words, 100).hits}
    seen = {f"x{number}": _folded(f"x{number}\n正文{text}") for number, text in enumerate(texts)}
    asked = words.split()
    assert found == {title for title, text in seen.items() if asked and all(word in text for word in asked)}
    archive.close()


def _folded(text):
    """Compare as the search does: blanks inside Chinese do not count, full-width forms do not differ."""
    return normal(text)


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
