"""Finding, what divides the finds, what is alike; and searches that are kept under a name."""

from datetime import timedelta

import pytest
from builders import NOON, TODAY

from bulletin.desk import searching
from bulletin.errors import Reason, Refused
from bulletin.log_query import LogQuery
from bulletin.people import Person, RoleName
from bulletin.search.flaws import Flaw, QueryError
from bulletin.search.parsing import parse
from bulletin.search.query import Field

LATER = NOON + timedelta(hours=1)
BODY = "全乡储备防汛物资，组建应急队伍三支，对水库山塘逐一排查，做到人员、物资、预案三到位，确保安全度汛。" * 3


def keep(office, name, words, id="", at=NOON, actor=None):
    return searching.keep_search(office.archive, name, words, actor=actor or office.editor, at=at, id=id)


def kept(office):
    return [(each.name, each.words) for each in searching.saved_searches(office.archive)]


def refused(reason, deed, *values, **named):
    with pytest.raises(Refused) as no:
        deed(*values, **named)
    assert no.value.reason is reason
    return no.value


def deeds(office):
    with office.archive.reading() as work:
        return [(line.deed, line.reason) for line in work.log.lines(work.log.numbers(LogQuery(), 3))]


def test_what_is_found_is_also_found_beside_the_archive(office):
    draft = office.draft("白石乡防汛物资到位", BODY)
    beside = office.archive.beside()
    query = parse("防汛", TODAY)
    assert [find.draft_id for find in searching.find(beside, query).finds] == [draft.id]
    assert (Field.UNIT, "青禾镇", 1) in [(each.field, each.label, each.count)
                                       for each in searching.facets(beside, query).all]


def test_what_is_like_a_draft_and_what_of_it_was_printed(office):
    first, second = office.draft("白石乡防汛物资到位", BODY), office.draft("白石乡备足防汛物资", BODY + "另有补充。")
    assert [alike.find.draft_id for alike in searching.related(office.archive, first.id)] == [second.id]
    assert searching.printed_before(office.archive, BODY) == []
    office.published(office.agreed(first))
    (printed,) = searching.printed_before(office.archive, BODY)
    assert printed.find.draft_id == first.id
    assert printed.likeness > 0.8


def test_a_search_is_kept_by_its_name_changed_dropped_and_brought_back(office):
    search = keep(office, " 防汛：往年 ", "防汛 日期:..2025 ")
    assert kept(office) == [("防汛 往年", "防汛 日期:..2025")]
    keep(office, "防汛旧稿", search.words, search.id)
    assert kept(office) == [("防汛旧稿", "防汛 日期:..2025")]
    searching.drop_search(office.archive, search, actor=office.editor, at=LATER)
    assert kept(office) == []
    keep(office, search.name, search.words, search.id, LATER)
    assert kept(office) == [("防汛 往年", "防汛 日期:..2025")]


def test_each_deed_is_in_the_account(office):
    search = keep(office, "防汛", "防汛")
    searching.drop_search(office.archive, search, actor=office.editor, at=LATER)
    assert {("keep_search", "防汛"), ("drop_search", "防汛")} <= set(deeds(office))


def test_a_name_is_needed_and_only_once(office):
    keep(office, "防汛", "防汛")
    refused(Reason.SEARCH_UNNAMED, keep, office, " “” ", "防汛")
    assert refused(Reason.SEARCH_NAME_TAKEN, keep, office, "防汛", "抗旱").facts["key"] == "防汛"


def test_what_cannot_be_asked_is_not_kept(office):
    keep(office, "防汛", "防汛")
    for words, flaw in (("状态:来", Flaw.STATE_UNKNOWN), ("常用:没有", Flaw.SAVED_UNKNOWN),
                        ("常用:自己", Flaw.SAVED_LOOP)):
        with pytest.raises(QueryError) as no:
            keep(office, "自己", words)
        assert no.value.flaw is flaw
    assert kept(office) == [("防汛", "防汛")]


def test_who_asks_a_search_by_its_name_asks_it_by_its_new_one(office):
    search = keep(office, "防汛", "防汛 | 抗旱")
    keep(office, "青禾防汛", "常用:防汛 单位:青禾镇")
    keep(office, "水旱", search.words, search.id)
    words = dict(kept(office))["青禾防汛"]
    assert "常用:水旱" in words
    assert "单位:青禾镇" in words
    assert parse(words, TODAY, dict(kept(office)))


def test_who_left_keeps_nothing(office):
    with office.archive.writing() as work:
        work.people.put(Person("chen", "chen", "陈一帆", frozenset({RoleName.EDITOR}), active=False))
    refused(Reason.ROLE_MISSING, keep, office, "防汛", "防汛")
