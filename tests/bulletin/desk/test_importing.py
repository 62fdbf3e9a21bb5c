"""Old bulletins become published issues with number, file, credit; nothing is signed, nothing comes twice."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from builders import NOON, TODAY, UNITS, FakeOffice, facts_of
from old_bulletins import (
    FOUR,
    OldBulletin,
    black_in_sections,
    bold_centred,
    combined,
    made,
    numbered_plain,
    ours,
    text_with_credits,
)

from bulletin.credit.facts import Basis, FactKind
from bulletin.desk import looking, publishing
from bulletin.desk.importing import Counter, counter_of, import_issue
from bulletin.desk.verifying import verify
from bulletin.errors import Reason, Refused
from bulletin.intake.door import read_bytes
from bulletin.intake.incoming import Incoming, Wish
from bulletin.issues import Issue, IssueState, Number, Origin
from bulletin.numbers import proposed
from bulletin.old_issues import correcting
from bulletin.old_issues.issue import OldIssue
from bulletin.old_issues.reviewing import reviewed
from bulletin.old_issues.splitting import split
from bulletin.text import plain
from bulletin.workflow import Stage


def read(bulletin: OldBulletin, path: str = "") -> Incoming:
    return read_bytes(path or bulletin.name, bulletin.data, Wish(looks=True))


def told_apart(office: FakeOffice, bulletin: OldBulletin, path: str = "旧刊/2024年第12期.docx") -> OldIssue:
    incoming = read(bulletin)
    counter = counter_of(office.archive, "kuaibao", (incoming.sha256,), TODAY)
    return split(path, incoming.sha256, len(bulletin.data), incoming.text, incoming.looks, counter.known, counter.units)


def taken(office: FakeOffice, bulletin: OldBulletin, old: OldIssue | None = None) -> Issue:
    incoming = read(bulletin)
    issue = old or told_apart(office, bulletin)
    return import_issue(office.archive, issue, bulletin.data, incoming.pictures, "kuaibao", actor=office.editor,
                        at=NOON)


def counter(office: FakeOffice, *sha256s: str) -> Counter:
    return counter_of(office.archive, "kuaibao", sha256s, TODAY)


def test_an_old_bulletin_is_a_published_issue_with_its_items(office):
    issue = taken(office, made(black_in_sections))
    assert (issue.state, issue.origin, issue.day) == (IssueState.PUBLISHED, Origin.IMPORTED, date(2024, 3, 5))
    assert issue.number == Number(2024, 12, 386)
    drafts = looking.some_drafts(office.archive, tuple(item.draft_id for item in issue.items))
    assert [(draft.title, draft.facts.unit_id, draft.stage) for draft in drafts] == [
        (each.title, {unit.name: unit.id for unit in UNITS}[each.unit], Stage.PUBLISHED) for each in FOUR]
    assert [item.section for item in issue.items] == [each.section for each in FOUR]
    assert {draft.received_at for draft in drafts} == {datetime(2024, 3, 5, 4, tzinfo=UTC)}


def test_its_text_is_what_the_file_says(office):
    issue = taken(office, made(black_in_sections))
    with office.archive.reading() as work:
        texts = [plain(work.revisions.get(item.revision_id).text) for item in issue.items]
    for text, truth in zip(texts, FOUR, strict=True):
        assert text.split("\n") == [truth.title, *truth.said, f"（{truth.unit}报送）"]


def test_its_file_is_the_one_that_came_byte_for_byte(office):
    bulletin = made(black_in_sections)
    issue = taken(office, bulletin)
    assert publishing.file_of(office.archive, issue) == bulletin.data
    with office.archive.reading() as work:
        draft = work.drafts.get(issue.items[0].draft_id)
        submission = work.submissions.get(draft.submission_id)
        assert work.submissions.bytes_of(submission.sha256) == bulletin.data


def test_verify_finds_nothing_false_in_it(office):
    taken(office, made(black_in_sections))
    assert verify(office.archive) == []


def test_nobody_is_said_to_have_signed_it(office):
    issue = taken(office, made(ours))
    assert issue.signature is None
    page = publishing.printing_of(office.archive, issue.id).page
    assert page.responsible == (("责任编辑", "陈一帆"), ("签发", "何文远"))
    assert page.distribution.report_to == ("市委办公室", "市政府办公室")
    assert "春耕时节，现将有关做法刊发。" in page.editors_note


def test_it_is_found_by_its_words(office):
    taken(office, made(black_in_sections))
    found = looking.search(office.archive, "集中育秧")
    assert [hit.draft.title for hit in found.hits] == [FOUR[2].title]
    assert found.hits[0].number == Number(2024, 12, 386)


def test_it_counts_for_its_units_in_its_own_year(office):
    taken(office, made(black_in_sections))
    year = date(2024, 1, 1), date(2024, 12, 31)
    adopted = facts_of(office.archive, FactKind.ADOPTED, *year)
    assert [each.unit_id for each in adopted] == ["qinghe", "baishi", "nongye", "qinghe"]
    assert facts_of(office.archive, FactKind.ADOPTED, *year, Basis.RECEIVED) == adopted
    assert len(facts_of(office.archive, FactKind.SUBMITTED, *year)) == len(FOUR)
    assert facts_of(office.archive, FactKind.ADOPTED, date(2026, 1, 1), date(2026, 12, 31)) == []


def test_the_next_number_goes_on_where_the_office_stands(office):
    old = correcting.numbered(told_apart(office, made(black_in_sections)), 12, total=12)
    taken(office, made(black_in_sections), old)
    with office.archive.reading() as work:
        journal, entries = work.journals.get("kuaibao"), work.numbers.of("kuaibao")
    assert proposed(journal, 2026, entries) == Number(2026, 51, 386)


def test_the_next_number_goes_on_after_the_highest_taken(office):
    day, number = date(2026, 11, 2), 60
    old = correcting.dated(correcting.numbered(told_apart(office, made(black_in_sections)), number, total=400), day)
    taken(office, made(black_in_sections), old)
    with office.archive.reading() as work:
        journal, entries = work.journals.get("kuaibao"), work.numbers.of("kuaibao")
    assert proposed(journal, 2026, entries) == Number(2026, 61, 401)


def test_a_combined_issue_takes_all_its_numbers(office):
    taken(office, made(combined))
    with office.archive.reading() as work:
        assert [(each.number, each.total) for each in work.numbers.of("kuaibao")] == [(51, 386), (52, 387)]


def test_the_same_file_is_not_taken_twice(office):
    bulletin = made(black_in_sections)
    taken(office, bulletin)
    with pytest.raises(Refused) as refused:
        taken(office, bulletin)
    assert refused.value.reason is Reason.OLD_ISSUE_TAKEN
    old = told_apart(office, bulletin)
    assert counter(office, old.sha256).shelf.files == {old.sha256: "《信息快报》第12期"}


def test_a_number_is_not_taken_twice_and_nothing_of_the_second_stays(office):
    taken(office, made(black_in_sections))
    before = len(looking.search(office.archive, "青禾镇").hits)
    with pytest.raises(Refused) as refused:
        taken(office, made(bold_centred))
    assert refused.value.reason is Reason.NUMBER_TAKEN
    assert len(looking.search(office.archive, "青禾镇").hits) == before
    with office.archive.reading() as work:
        assert len(work.issues.all()) == 1


def test_what_lacks_a_number_a_day_or_a_title_is_refused(office):
    bulletin = made(black_in_sections)
    old = told_apart(office, bulletin)
    for broken, lacking in (
        (replace(old, head=replace(old.head, number=0)), "number"),
        (replace(old, head=replace(old.head, day=None)), "day"),
        (replace(old, head=replace(old.head, total=0)), "total"),
        (replace(old, items=tuple(replace(each, left_out=True) for each in old.items)), "items"),
    ):
        with pytest.raises(Refused) as refused:
            taken(office, bulletin, broken)
        assert refused.value.facts["lacking"] == lacking


def test_a_file_that_changed_since_the_review_is_refused(office):
    bulletin = made(black_in_sections)
    old = told_apart(office, bulletin)
    with pytest.raises(Refused) as refused:
        import_issue(office.archive, old, bulletin.data + b"\0", (), "kuaibao", actor=office.editor, at=NOON)
    assert refused.value.facts["lacking"] == "bytes"


def test_only_an_editor_takes_old_issues_in(office):
    bulletin = made(black_in_sections)
    with pytest.raises(Refused) as refused:
        import_issue(office.archive, told_apart(office, bulletin), bulletin.data, (), "kuaibao",
                     actor=office.reviewer, at=NOON)
    assert refused.value.reason is Reason.ROLE_MISSING


def test_what_a_person_set_right_is_what_comes_in(office):
    bulletin = made(numbered_plain)
    old = told_apart(office, bulletin)
    old = correcting.titled(old, 0, "青禾镇春耕走在前")
    old = correcting.in_section(old, 0, "经验交流")
    old = correcting.from_unit(old, 0, "baishi")
    old = correcting.left_out(old, 1, True)
    old = correcting.joined_to_above(old, 3)
    issue = taken(office, bulletin, old)
    drafts = looking.some_drafts(office.archive, tuple(item.draft_id for item in issue.items))
    assert [(draft.title, draft.facts.unit_id) for draft in drafts] == [
        ("青禾镇春耕走在前", "baishi"), (FOUR[2].title, "nongye")]
    with office.archive.reading() as work:
        last = plain(work.revisions.get(issue.items[1].revision_id).text)
    assert f"4. {FOUR[3].title}" in last


def test_the_deed_stands_in_the_log(office):
    issue = taken(office, made(black_in_sections))
    with office.archive.reading() as work:
        lines = work.log.of_issue(issue.id)
    assert [(line.deed, line.reason, line.digest) for line in lines] == [("import_issue", "第12期", issue.sha256)]


def test_a_plain_text_is_handed_out_as_what_it_is(office):
    bulletin = made(text_with_credits)
    issue = taken(office, bulletin)
    again = publishing.reprint(office.archive, issue)
    assert again.data == bulletin.data
    assert again.name.endswith(".txt")


def test_the_review_says_what_is_there_already(office):
    old = told_apart(office, made(black_in_sections))
    taken(office, made(black_in_sections), old)
    row = reviewed([told_apart(office, made(black_in_sections))], counter(office, old.sha256).shelf)[0]
    assert not row.can_come
    assert row.remarks[0].words == "《信息快报》第12期"
