"""Twins are found through the search index, and nothing of a text reaches the index but tokens in quotes."""

import random
import re
from datetime import timedelta

import pytest
from builders import NOON, a_text
from hypothesis import given, settings
from hypothesis import strategies as st

from bulletin.desk import intake
from bulletin.drafts import Draft, Facts, Source
from bulletin.intake.likeness import SIMILAR, sample
from bulletin.text import plain
from bulletin.workflow import Stage
from db import twins
from db.sqlite_archive import SqliteArchive

PLACES = "青白石云松竹柳沙龙凤金银梅兰桃杏枫栗溪河湖塘坪岭坳湾洲桥渡泉岩垅秧渔油茶稻菜路电网校医药"
AWKWARD = ['"', "a OR b", "tok:防汛", "* NOT (", "'; DROP TABLE draft", "防汛 AND NEAR(", "",
           "　", "\x00防汛\x00", "防\ud800汛"]


def a_report(seed, sentences=12):
    """Return title and body of invented sentences; any two share next to nothing."""
    dice = random.Random(seed)
    body = "。".join("".join(dice.choices(PLACES, k=18)) + f"{dice.randint(100, 999)}亩" for _ in range(sentences))
    return f"工作情况{seed}", body + "。"


def put(office, title, body, days=0):
    draft = intake.write_down(office.archive, a_text(title, body), Facts(), source=Source.PASTE, actor=office.editor,
                              at=NOON + timedelta(days=days))
    return draft.id


def found(archive, text, exclude=(), at_least=SIMILAR):
    with archive.reading() as work:
        return twins.twins(work.drafts._db, text, frozenset(exclude), at_least)


@pytest.fixture
def busy(office):
    """An office with forty reports; `ids` in their order."""
    return office, [put(office, *a_report(seed), days=seed) for seed in range(40)]


def test_an_exact_copy_and_a_reworked_one_are_found(busy):
    office, ids = busy
    title, body = a_report(7)
    exact = found(office.archive, plain(a_text(title, body)))
    assert [(each.draft_id, each.score) for each in exact] == [(ids[7], 1.0)]
    sentences = body.split("。")
    reworked = found(office.archive, "另一个标题\n" + "。".join(sentences[6:] + sentences[1:5]).replace("亩", "余亩"))
    assert [each.draft_id for each in reworked] == [ids[7]]
    assert SIMILAR < reworked[0].score < 1


def test_the_draft_itself_is_left_out(busy):
    office, ids = busy
    text = plain(a_text(*a_report(7)))
    copy = put(office, *a_report(7), days=50)
    assert [each.draft_id for each in found(office.archive, text, [copy])] == [ids[7]]
    assert found(office.archive, text, [copy, ids[7]]) == []


def test_the_most_alike_comes_first(busy):
    office, ids = busy
    title, body = a_report(3)
    half = put(office, "摘要", "。".join(body.split("。")[:5]).replace("亩", "余亩") + "。", days=60)
    told = found(office.archive, plain(a_text(title, body)))
    assert [each.draft_id for each in told] == [ids[3], half]
    assert told[0].score > told[1].score >= SIMILAR


def test_a_report_inside_a_composite_is_found_from_both_sides(busy):
    office, ids = busy
    parts = [a_report(seed, 8)[1] for seed in (101, 102, 103)]
    whole = put(office, "三地动态", "\n".join(parts), days=61)
    assert [each.draft_id for each in found(office.archive, parts[1])] == [whole]
    bodies = "\n".join(a_report(seed)[1] for seed in (4, 5, 6))
    assert {each.draft_id for each in found(office.archive, bodies)} == {ids[4], ids[5], ids[6]}


def test_a_new_report_has_no_twin(busy):
    office, _ = busy
    assert found(office.archive, plain(a_text(*a_report(999)))) == []


def test_an_edited_draft_is_found_by_its_new_words_only(office):
    draft = office.draft(*a_report(1))
    office.save(draft, a_text(*a_report(2)))
    assert found(office.archive, plain(a_text(*a_report(1)))) == []
    assert [each.draft_id for each in found(office.archive, plain(a_text(*a_report(2))))] == [draft.id]


def test_where_every_word_is_common_a_twin_is_still_found(office, monkeypatch):
    monkeypatch.setattr(twins, "_RARE", 8)
    stock = [f"{each}地块已经全部完成{each}类作物的播种任务" for seed in range(24) for each in [PLACES[seed]]]
    dice = random.Random(1)
    texts = ["。".join(dice.sample(stock, 12)) for _ in range(60)]
    ids = [put(office, "播种进度", text, days) for days, text in enumerate(texts)]
    assert ids[33] in {each.draft_id for each in found(office.archive, texts[33])}


def test_what_a_text_says_never_reaches_the_index_as_a_command(busy):
    office, _ = busy
    for text in AWKWARD:
        found(office.archive, text)
        assert all(re.fullmatch(r"[0-9a-z]{3,}|[^\W0-9a-z_]{2}", token) for token in sample(text))


def test_looking_for_twins_writes_nothing(busy):
    office, ids = busy
    with office.archive.reading() as work:
        before = work.drafts._db.conn.total_changes
        twins.twins(work.drafts._db, plain(a_text(*a_report(1))), frozenset(), 0.1)
        assert work.drafts._db.conn.total_changes == before
        assert len(twins.candidates(work.drafts._db, plain(a_text(*a_report(1))), most=1)) == 1
    assert len(ids) == 40


@settings(max_examples=20, deadline=None)
@given(st.lists(st.text(st.sampled_from(PLACES + "12，。 \n"), min_size=20, max_size=120), min_size=1, max_size=12,
                unique=True), st.data())
def test_an_exact_copy_is_always_among_the_candidates(texts, data):
    archive = SqliteArchive(None)
    with archive.writing() as work:
        for number, text in enumerate(texts):
            work.drafts.add(Draft(f"d{number}", None, "", Stage.RECEIVED, NOON, f"r{number}", 1, 0, Facts()), text)
    wanted = data.draw(st.sampled_from(range(len(texts))))
    with archive.reading() as work:
        told = dict(twins.candidates(work.drafts._db, texts[wanted]))
    archive.close()
    assert not sample(texts[wanted]) or told.get(f"d{wanted}") == texts[wanted]
