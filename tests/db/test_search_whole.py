"""What is found is what `holds` says of all that is kept, whatever is asked: words, fields, and all their combinations.
"""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from builders import NOON, TODAY, a_text, an_office
from hypothesis import given, settings
from hypothesis import strategies as st

from bulletin.credit.facts import Level
from bulletin.desk import annotating, correcting, instructing, intake
from bulletin.drafts import Facts, Source
from bulletin.instructions.instruction import Given, On
from bulletin.notes import Anchor
from bulletin.search.port import Kind, Sorting
from bulletin.search.query import (
    EVERYTHING,
    All,
    Days,
    Either,
    Field,
    Has,
    Having,
    InField,
    InState,
    Length,
    Not,
    State,
    Word,
)
from bulletin.search.verifying import holds
from bulletin.search.writing import plain_words
from bulletin.text import Cell, Picture, Table
from bulletin.workflow import Stage
from db.search_finding import entry_of
from db.search_reading import Reader
from db.sqlite_archive import SqliteArchive

STAGES = (Stage.RECEIVED, Stage.EDITING, Stage.RETURNED, Stage.RESERVE, Stage.DECLINED, Stage.MERGED, Stage.TAKEN_BACK)
PIECES = ("防汛", "防 汛", "防災減災", "汛期", "抗旱", "招商", "20万元", "3.5%", "ＡＢＣ", "abc-19", "㈠", "，",
          "。", "\n", "水", "边防", "春耕备耕", "A股")
THERE = ("防汛", "汛", "防灾", "防汛汛期", "旱招", "20", "20万", "3.5", "3.", "5%", "abc", "abc-1", "(一)", "，",
         "春耕备耕", "备耕", "a股", "股", "汛期抗旱", "水水", "批示", "请")
NOT_THERE = ("bc", "龘", "灾防")
NAMES = ("防汛", "汛", "青禾", "人民政府", "农业农村", "李", "李明轩", "明轩王", "林晓", "何文远", "动态", "经验交流",
         "信息快报", "快讯", "乡")
NUMBERS = ("51", "52", "2026-51", "2025-51", "9")
DAYS = [None, *(TODAY + timedelta(days=each) for each in (-400, -31, -20, -3, 0, 9))]
LENGTHS = (None, 0, 1, 30, 99, 100, 150, 199, 200, 5000)


def pairs(values):
    return st.tuples(st.sampled_from(values), st.sampled_from(values))


IN_FIELD = st.builds(
    InField, st.sampled_from([Field.TITLE, Field.UNIT, Field.PERSON, Field.SECTION, Field.JOURNAL]),
    st.sampled_from(NAMES))
LEAVES = st.one_of(
    st.sampled_from((*THERE, *NOT_THERE)).map(Word), IN_FIELD,
    st.sampled_from(NUMBERS).map(lambda number: InField(Field.NUMBER, number)), st.sampled_from(State).map(InState),
    st.sampled_from(Having).map(Has), pairs(DAYS).map(lambda ends: Days(*ends)),
    pairs(LENGTHS).map(lambda ends: Length(*ends)))
QUERIES = st.recursive(LEAVES, lambda inner: st.one_of(
    inner.map(Not), st.lists(inner, min_size=1, max_size=3).map(lambda parts: All(tuple(parts))),
    st.lists(inner, min_size=1, max_size=3).map(lambda parts: Either(tuple(parts)))), max_leaves=6)


@pytest.fixture(scope="module")
def archive():
    """An archive with drafts of every kind and stage, two issues, one of them void, instructions and notes."""
    archive = SqliteArchive(None)
    fill(an_office(archive))
    yield archive
    archive.close()


@pytest.fixture(scope="module")
def kept(archive):
    """Everything there is, the newest first: what kind of thing, its id, and all that is known of it."""
    with archive.reading():
        things = [id for id, in archive._db.execute("SELECT thing FROM search_entry ORDER BY key DESC").fetchall()]
        entries = [entry_of(archive._db, id) for id in things]
        reader = Reader(archive._db)
        return [(entry.kind, entry.thing, reader.holding(entry)) for entry in entries]


def fill(office):
    archive = office.archive
    for number in range(24):
        body = "".join(PIECES[(number * 7 + at * at * 3) % len(PIECES)] for at in range(number % 9 + 2))
        facts = Facts(
            (None, "qinghe", "baishi", "nongye")[number % 4], ("", "李明轩", "李明轩、王小川", "赵防")[number % 4],
            approver=("", "明轩", "王主任")[number % 3], section=("", "工作动态", "经验交流")[number % 3])
        text = a_text(f"题{PIECES[number % 7]}{number}", body, "附件：1. 名单" if number % 5 == 0 else "批示：请办",
                      "续" * (number * 31 % 240))
        if number % 6 == 1:
            text += (Table(((Cell("防汛"), Cell("旱")),)),)
        if number % 8 == 2:
            text += (Picture("0" * 64, "i", 10.0, 10.0),)
        draft = intake.write_down(archive, text, facts, source=Source.PASTE, actor=office.editor,
                                  at=NOON - timedelta(days=number * 17 % 90))
        with archive.writing() as work:
            work.drafts.save(replace(draft, stage=STAGES[number % 7]))
    office.draft("抗旱招商", "防汛汛期抗旱，用水水量")
    office.approved("待刊")
    printed = office.published(office.approved("防汛工作部署"), office.approved("抗旱"))
    void = office.published(office.approved("春耕备耕"), office.approved("招商汛期"))
    correcting.void_issue(archive, void, "错", actor=office.secretary, at=NOON, release=False)
    for place in (On(printed.items[0].draft_id), On(issue_id=printed.id)):
        instructing.register(archive, place, Given("张县长", Level.COUNTY, TODAY, "防汛要抓实，请农业农村局阅。20万元"),
                             actor=office.editor, at=NOON)
    taken_back = next(id for id, in archive._db.execute("SELECT id FROM draft WHERE stage = 'taken_back'"))
    for draft_id in (void.items[0].draft_id, taken_back):
        annotating.add_note(archive, draft_id, Anchor("汛期", "", "", 0), "核实ＡＢＣ-19", actor=office.editor, at=NOON)


def expected(kept, query):
    """Return what a reader of everything would find, instructions and notes only by words."""
    return [id for kind, id, holding in kept if holds(query, holding) and (kind is Kind.DRAFT or plain_words(query))]


def found(work, query, sorting=Sorting.NEWEST, limit=100):
    page = work.search.find(query, sorting, limit)
    assert (page.exact, page.after, page.count) == (True, None, len(page.finds))
    return [find.thing or find.draft_id for find in page.finds]


@settings(max_examples=100, deadline=None)
@given(query=QUERIES)
def test_whatever_is_asked_exactly_that_is_found_newest_first(archive, kept, query):
    wanted = expected(kept, query)
    drafts = {id for kind, id, _ in kept if kind is Kind.DRAFT}
    with archive.reading() as work:
        assert found(work, query) == wanted
        assert work.search.ids(query) == [id for id in wanted if id in drafts]
        assert work.search.facets(query).counted == len(wanted)


@settings(max_examples=30, deadline=None)
@given(query=QUERIES, limit=st.integers(1, 4), sorting=st.sampled_from(Sorting))
def test_pages_are_complete_and_show_nothing_twice(archive, query, limit, sorting):
    shown, after = [], None
    with archive.reading() as work:
        while True:
            page = work.search.find(query, sorting, limit, after)
            shown += [find.thing or find.draft_id for find in page.finds]
            after = page.after
            if after is None:
                break
        assert sorted(shown) == sorted(found(work, query))
        assert sorting is Sorting.RELEVANCE or shown == found(work, query)


def test_nothing_asked_is_every_draft_but_those_taken_back(archive):
    with archive.reading() as work:
        assert set(found(work, EVERYTHING)) == {
            id for id, in archive._db.execute("SELECT id FROM draft WHERE stage <> 'taken_back'")}


def test_pages_by_relevance_go_on_by_day_behind_those_that_were_ranked(archive, monkeypatch):
    monkeypatch.setattr("db.search_finding.RANKED", 3)
    test_pages_are_complete_and_show_nothing_twice(archive)


def test_the_archive_has_what_the_queries_ask_for(kept):
    """Else the agreement of index and reading would say nothing."""
    asked = [*map(Word, THERE), *map(InState, State), *map(Has, Having), InField(Field.PERSON, "何文远"),
             InField(Field.SECTION, "动态"), InField(Field.NUMBER, "2026-51"), InField(Field.JOURNAL, "信息快报"),
             Days(date(2026, 11, 1), None), Length(100, 150)]
    assert [query for query in asked if not expected(kept, query)] == [Has(Having.ORIGINAL)]
