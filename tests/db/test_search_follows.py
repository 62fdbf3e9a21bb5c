"""The search follows every change at once, knows each field by its names of today and before, and outlives upgrades."""

import shutil
import sqlite3
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from builders import NOON, TODAY, a_text, an_office

from bulletin.credit.facts import Level
from bulletin.desk import annotating, correcting, instructing, intake
from bulletin.drafts import Facts, Paper, Signature, Source
from bulletin.errors import Refused
from bulletin.instructions.instruction import Given, On
from bulletin.journals import Former
from bulletin.notes import Anchor
from bulletin.search.parsing import parse
from bulletin.search.port import Kind, Sorting
from bulletin.search.query import Field
from bulletin.workflow import Step
from db.sqlite_archive import SqliteArchive

OLD = sorted((Path(__file__).parent / "archives").glob("*.db"))


def find(office, words, **asked):
    with office.archive.reading() as work:
        return work.search.find(parse(words, TODAY), **asked)


def titles(office, words, **asked):
    return [each.title for each in find(office, words, **asked).finds]


def count(office, words):
    return find(office, words).count


def put(office, text, days=0, unit_id=None):
    return intake.write_down(office.archive, text, Facts(unit_id), source=Source.PASTE, actor=office.editor,
                             at=NOON + timedelta(days=days))


def test_a_draft_that_moves_on_is_found_where_it_stands(office):
    draft = office.draft()
    assert (count(office, "状态:来稿"), count(office, "状态:在编")) == (1, 0)
    office.step(draft, Step.SUBMIT, office.editor)
    assert (count(office, "状态:来稿"), count(office, "状态:在编 春耕")) == (0, 1)


def test_a_renamed_unit_is_found_by_its_new_name_and_by_those_it_goes_by(office):
    office.draft("春耕备耕")
    assert (count(office, "单位:青禾镇"), count(office, "单位:青禾镇人民政府"), count(office, "单位:白石")) == (1, 1, 0)
    with office.archive.writing() as work:
        unit = next(each for each in work.units.all() if each.id == "qinghe")
        work.units.put(replace(unit, name="新禾镇", aliases=("青禾镇",)))
    asked = ("单位:新禾镇 春耕", "单位:青禾镇", "单位:人民政府")
    assert [count(office, words) for words in asked] == [1, 1, 0]


def test_a_draft_given_to_another_unit_or_titled_anew_is_found_so(office):
    draft = office.draft("春耕备耕")
    with office.archive.writing() as work:
        work.drafts.save(replace(draft, title="秋收冬种", facts=replace(draft.facts, unit_id="baishi")))
    assert (count(office, "单位:白石乡"), count(office, "单位:青禾镇")) == (1, 0)
    assert (count(office, "标题:秋收"), count(office, "标题:春耕")) == (1, 0)


def test_what_an_issue_printed_is_found_by_it_until_it_is_void(office):
    issue = office.published(office.approved("春耕备耕"), office.approved("防汛"))
    asked = ("刊物:信息快报", "期号:51", "期号:2026-51", "状态:已刊发", "栏目:工作动态")
    assert [count(office, words) for words in asked] == [2] * 5
    hit = find(office, "标题:防汛").finds[0]
    assert (hit.journal, hit.number, hit.issue_id, hit.day) == ("信息快报", issue.number, issue.id, TODAY)
    correcting.void_issue(office.archive, issue, "错版", actor=office.secretary, at=NOON, release=True)
    assert [count(office, words) for words in asked] == [0] * 5
    hit = find(office, "标题:防汛").finds[0]
    assert (hit.journal, hit.number, hit.issue_id) == ("", None, "")


def test_a_journal_is_found_by_its_former_names_and_shown_by_that_of_the_day(office):
    office.published(office.approved("春耕备耕"))
    with office.archive.writing() as work:
        journal = work.journals.get("kuaibao")
        work.journals.put(replace(journal, name="云溪信息", former=(
            Former(date(2027, 1, 1), "信息快报", journal.masthead, journal.publisher, "", "kuaibao"),)))
    assert (count(office, "刊物:信息快报"), count(office, "刊物:云溪信息")) == (1, 1)
    assert find(office, "春耕").finds[0].journal == "信息快报"


def test_the_day_is_that_of_printing_else_that_of_coming_in(office):
    early = put(office, a_text("春耕", "备耕。"), -40)
    issue = office.published(office.agreed(early))
    put(office, a_text("春播", "播种。"), -40)
    assert titles(office, f"日期:{issue.day}") == ["春耕"]
    assert titles(office, "日期:2026-10") == ["春播"]
    assert titles(office, "日期:2026-10-11..2026-11-20") == ["春播", "春耕"]
    assert titles(office, "日期:2026-10-12..") == ["春耕"]


def test_people_are_found_in_whatever_they_did(office):
    office.approved("春耕", correspondent="李明轩", approver="赵主任")
    asked = ("李明轩", "明轩", "赵主任", "陈一帆", "周正明", "何文远", "文", "林晓", "轩赵")
    assert [count(office, f"人员:{name}") for name in asked] == [1] * 7 + [0] * 2
    with office.archive.writing() as work:
        work.people.put(replace(work.people.get("he"), name="何远"))
    assert (count(office, "人员:何远"), count(office, "人员:何文远")) == (1, 0)


def test_who_signed_on_paper_is_found_until_it_is_revoked(office):
    draft = office.draft()
    with office.archive.writing() as work:
        work.revisions.sign(Signature(
            "s", draft.id, draft.revision_id, Step.APPROVE, "f", "guan", NOON,
            paper=Paper("钱书记", TODAY, "c")))
    assert count(office, "签发:钱书记") == 1
    with office.archive.writing() as work:
        work.revisions.revoke(draft.id, NOON, [Step.APPROVE])
    assert count(office, "签发:钱书记") == 0


def test_instructions_and_notes_are_finds_of_their_own_that_lead_to_their_draft(office):
    issue = office.published(office.approved("春耕备耕"))
    draft_id = issue.items[0].draft_id
    on_draft = instructing.register(office.archive, On(draft_id), Given("张县长", Level.COUNTY, TODAY, "请抓实抓细。"),
                                    actor=office.editor, at=NOON)
    instructing.register(office.archive, On(issue_id=issue.id), Given("李书记", Level.COUNTY, TODAY, "请抓实。"),
                         actor=office.editor, at=NOON)
    annotating.add_note(office.archive, draft_id, Anchor("整地", "", "", 0), "抓实数字", actor=office.editor, at=NOON)
    found = find(office, "抓实").finds
    assert {(each.kind, each.draft_id, each.title) for each in found} == {
        (Kind.NOTE, draft_id, "春耕备耕"), (Kind.INSTRUCTION, "", ""), (Kind.INSTRUCTION, draft_id, "春耕备耕")}
    assert {each.issue_id for each in found} == {issue.id}
    assert find(office, "张县长").finds[0].thing == on_draft.id
    assert (count(office, "含:批示"), count(office, "含:批注"), count(office, "抓实 单位:青禾镇")) == (1, 1, 2)
    instructing.withdraw(office.archive, on_draft, "登错", actor=office.editor, at=NOON)
    assert (count(office, "含:批示"), count(office, "抓细")) == (0, 0)
    assert office.archive.problems() == []


def test_relevance_puts_titles_before_frequency_before_day(office):
    put(office, a_text("防汛部署", "开会。"), 0)
    put(office, a_text("会议", "防汛。防汛。防汛。"), 1)
    put(office, a_text("调度", "防汛。"), 2)
    assert titles(office, "防汛") == ["调度", "会议", "防汛部署"]
    assert titles(office, "防汛", sorting=Sorting.RELEVANCE) == ["防汛部署", "会议", "调度"]


def test_facets_divide_what_was_found_in_words_that_the_box_understands(office):
    office.published(office.approved("防汛甲"), office.approved("防汛乙"))
    put(office, a_text("防汛丙", "白石乡防汛。"), -400, "baishi")
    with office.archive.reading() as work:
        facets = work.search.facets(parse("防汛", TODAY))
    assert (facets.counted, facets.exact) == (3, True)
    told = {(each.field, each.text): each.count for each in facets.all}
    assert told == {
        (Field.UNIT, "青禾镇"): 2, (Field.UNIT, "白石乡"): 1, (Field.SECTION, "工作动态"): 2,
        (Field.JOURNAL, "信息快报"): 2, (Field.DATE, "2026"): 2, (Field.DATE, "2025"): 1,
        (Field.STATE, "已刊发"): 2, (Field.STATE, "来稿"): 1}
    from bulletin.search.writing import with_facet
    for (field, text), number in told.items():
        assert count(office, with_facet("防汛", field, text)) == number


def test_a_note_has_the_facets_of_its_draft_and_an_instruction_on_a_whole_issue_its_year_alone(office):
    issue = office.published(office.approved("春耕备耕"))
    instructing.register(office.archive, On(issue_id=issue.id), Given("李书记", Level.COUNTY, TODAY, "请抓实。"),
                         actor=office.editor, at=NOON)
    annotating.add_note(office.archive, issue.items[0].draft_id, Anchor("整地", "", "", 0), "抓实数字",
                        actor=office.editor, at=NOON)
    with office.archive.reading() as work:
        facets = work.search.facets(parse("抓实", TODAY)).all
    assert {(each.field, each.text, each.count) for each in facets} == {
        (Field.UNIT, "青禾镇", 1), (Field.SECTION, "工作动态", 1), (Field.JOURNAL, "信息快报", 1),
        (Field.DATE, "2026", 2), (Field.STATE, "已刊发", 1)}


def test_what_is_like_a_draft_is_told_and_what_was_printed_of_it(office):
    body = "青禾镇抢抓农时推进春耕备耕，全镇整地2.3万亩，调运种子18吨，检修农机260台，培训农户四百余人次。"
    issue = office.published(office.approved("青禾镇春耕备耕"))
    printed = put(office, a_text("春耕备耕进展", body), 1)
    office.draft("别的事", "县医院开展义诊活动，接诊群众三百人。")
    issue = office.published(office.agreed(printed))
    arrived = put(office, a_text("青禾春耕", body.replace("四百余人次", "五百人次")), 2)
    with office.archive.reading() as work:
        alike = work.search.related(arrived.id)
        before = work.search.printed_before(body)
        with pytest.raises(Refused):
            work.search.related("nobody")
    assert alike[0].find.draft_id == printed.id
    assert alike[0].likeness > 0.8
    assert [(each.find.draft_id, each.find.issue_id) for each in before] == [(printed.id, issue.id)]
    correcting.void_issue(office.archive, issue, "错版", actor=office.secretary, at=NOON, release=False)
    with office.archive.reading() as work:
        assert work.search.printed_before(body) == []


@pytest.mark.parametrize("old", OLD, ids=lambda path: path.stem)
def test_an_archive_of_every_earlier_version_is_searched_in_all_fields(old, tmp_path):
    archive = SqliteArchive(Path(shutil.copy(old, tmp_path / "档案.db")))
    with archive.reading() as work:
        for words in ("春耕", "春耕备耕进展", "标题:春耕 单位:青禾", "日期:2000..", "字数:>1 春耕", "状态:已刊发"):
            assert work.search.find(parse(words, TODAY)).count, words
        assert work.search.facets(parse("春耕", TODAY)).all
    assert archive.problems() == []
    archive.close()


def test_triggers_that_a_tool_dropped_are_noticed_at_the_next_start(tmp_path):
    path = tmp_path / "a.db"
    archive = SqliteArchive(path)
    an_office(archive).draft("春耕备耕")
    archive.close()
    raw = sqlite3.connect(path)
    raw.execute("DROP TRIGGER search_draft_changed")
    raw.commit()
    raw.close()
    archive = SqliteArchive(path)
    office = an_office_there(archive)
    with archive.reading() as work:
        draft = work.drafts.many(work.search.ids(parse("春耕", TODAY)))[0]
    office.step(draft, Step.SUBMIT, office.editor)
    assert count(office, "状态:在编") == 1
    assert archive.problems() == []
    archive.close()


def an_office_there(archive):
    """Return the people of an office that was founded already."""
    from builders import FakeOffice, actor

    return FakeOffice(archive, *map(actor, ("chen", "lin", "zhou", "he", "guan", "gao")))
