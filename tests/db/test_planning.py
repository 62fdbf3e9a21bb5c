"""Templates, proofs, accepted findings and drafts kept back survive closing the file, exactly as they were."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from builders import NOON, TODAY, an_office

from bulletin.errors import Reason, Refused
from bulletin.issues import Issue, IssueState, Number
from bulletin.journals import Distribution
from bulletin.planning import Accepted, Printed, Reserved, Template, Tick
from db.sqlite_archive import SqliteArchive

LATER = NOON + timedelta(hours=1)


@pytest.fixture
def reopened(tmp_path):
    """Return what writes through one archive and reads through another on the same file."""
    path, opened = tmp_path / "a.bdk", []

    def anew():
        if opened:
            opened.pop().close()
        opened.append(SqliteArchive(path))
        return opened[0]
    yield anew
    opened.pop().close()


def test_everything_comes_back_as_it_was_written(reopened):
    office = an_office(reopened())
    issue, draft = office.plan(), office.approved()
    template = Template("t", "kuaibao", "每周一", "按语", 4, Distribution(("县委书记",), ("县政府",), (), 5))
    tick, reserved = Tick(1, "c" * 64, "chen", NOON), Reserved(draft.id, "等配图", "chen", NOON)
    accepted = Accepted("note_open", draft.id, '{"count":2}', "已核", "chen", NOON)
    with office.archive.writing() as work:
        work.planning.put_template(template, "chen", NOON)
        work.planning.tick(issue.id, tick)
        work.planning.accept(issue.id, accepted)
        work.planning.reserve(reserved)
    archive = reopened()
    with archive.reading() as work:
        assert work.planning.templates("kuaibao") == [work.planning.template("t")] == [template]
        assert work.planning.ticks(issue.id) == [tick]
        assert work.planning.accepted(issue.id) == [accepted]
        assert work.planning.reserved() == [reserved]
    assert archive.problems() == archive.altered() == []


def test_what_is_written_again_takes_the_place_of_what_was(office):
    issue, draft = office.plan(), office.approved()
    accepted = Accepted("note_open", draft.id, "{}", "已核", "chen", NOON)
    with office.archive.writing() as work:
        for who in ("chen", "lin"):
            work.planning.tick(issue.id, Tick(1, who, who, LATER))
            work.planning.accept(issue.id, replace(accepted, who=who))
            work.planning.reserve(Reserved(draft.id, who, who, NOON))
        assert [each.who for each in work.planning.ticks(issue.id)] == ["lin"]
        assert [each.who for each in work.planning.accepted(issue.id)] == ["lin"]
        assert [each.who for each in work.planning.reserved()] == ["lin"]


def test_what_is_taken_back_is_gone(office):
    issue, draft = office.plan(), office.approved()
    accepted = Accepted("note_open", draft.id, "{}", "已核", "chen", NOON)
    with office.archive.writing() as work:
        work.planning.tick(issue.id, Tick(1, "c", "chen", NOON))
        work.planning.untick(issue.id, (1, 2))
        work.planning.accept(issue.id, accepted)
        work.planning.unaccept(issue.id, accepted)
        work.planning.reserve(Reserved(draft.id, "等配图", "chen", NOON))
        work.planning.unreserve(draft.id)
        assert work.planning.ticks(issue.id) == work.planning.accepted(issue.id) == work.planning.reserved() == []
        with pytest.raises(Refused) as no:
            work.planning.template("none")
    assert no.value.reason is Reason.UNKNOWN


def test_screens_hear_which_draft_or_issue_was_touched(office):
    heard = []
    office.archive.on_commit = heard.append
    issue, draft = office.plan(), office.approved()
    heard.clear()
    with office.archive.writing() as work:
        work.planning.tick(issue.id, Tick(1, "c", "chen", NOON))
    with office.archive.writing() as work:
        work.planning.reserve(Reserved(draft.id, "等配图", "chen", NOON))
    with office.archive.writing() as work:
        work.planning.put_template(Template("t", "kuaibao", "每周一"), "chen", NOON)
    assert [(each.issues, each.drafts, each.office) for each in heard] == [
        ({issue.id}, set(), False), (set(), {draft.id}, False), (set(), set(), True)]


def test_printed_items_come_the_latest_first_of_this_journal_and_of_all(office):
    first = office.published(office.approved("甲"), office.approved("乙"))
    second = office.published(office.approved("丙"))
    with office.archive.reading() as work:
        found = work.planning.printed("kuaibao", 1)
        assert [each.title for each in found] == ["丙"]
        assert [each.title for each in work.planning.printed("kuaibao", 2)] == ["丙", "甲", "乙"]
        assert [each.title for each in work.planning.printed("zhuanbao", 2)] == ["丙", "甲", "乙"]
        item = found[0]
        digest = work.planning.digests([item.draft_id])[item.draft_id]
    assert item == Printed(second.items[0].draft_id, "丙", digest, "qinghe", second.id, "信息快报",
                           Number(2026, 52, 387), TODAY)
    assert first.number == Number(2026, 51, 386)


def test_what_was_printed_is_named_by_the_journal_as_it_was_called_then(office):
    office.published(office.approved("甲"))
    with office.archive.writing() as work:
        journal = work.journals.get("kuaibao")
        work.journals.put(journal.changed_on(TODAY + timedelta(days=1), name="云溪快报"))
        assert [each.journal for each in work.planning.printed("kuaibao", 1)] == ["信息快报"]


def test_issues_of_a_period_are_found_by_their_day_without_those_given_up(office):
    days = (date(2026, 11, 18), TODAY, date(2026, 12, 1))
    issues = [office.plan(day=day) for day in days]
    with office.archive.writing() as work:
        work.issues.save(replace(issues[0], state=IssueState.DROPPED))
        work.issues.add(Issue("other", "zhuanbao", date(2026, 11, 30)))
        assert work.planning.dated(days[0], date(2026, 11, 30)) == [(issues[1].id, False), ("other", False)]
        assert work.planning.first_days() == {"kuaibao": TODAY, "zhuanbao": date(2026, 11, 30)}
