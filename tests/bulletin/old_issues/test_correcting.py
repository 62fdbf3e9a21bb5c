"""What a person sets right in the review: joined, parted, named, left out; the text stays whole."""

from datetime import date

from builders import UNITS
from old_bulletins import FOUR, black_in_sections, made, supplement

from bulletin.intake.door import read_bytes
from bulletin.intake.incoming import Wish
from bulletin.old_issues import correcting
from bulletin.old_issues.issue import Doubt, OldIssue, Place, text_of, title_of
from bulletin.old_issues.pieces import Known
from bulletin.old_issues.splitting import split
from bulletin.text import Paragraph, Role, plain


def an_issue(manner=black_in_sections) -> OldIssue:
    bulletin = made(manner)
    incoming = read_bytes(bulletin.name, bulletin.data, Wish(looks=True))
    return split(bulletin.name, incoming.sha256, len(bulletin.data), incoming.text, incoming.looks,
                 Known(("信息快报",), frozenset(("工作动态", "经验交流"))), UNITS)


def titles(issue: OldIssue) -> list[str]:
    return [title_of(issue, item) for item in issue.items]


def test_an_item_joined_to_the_one_above_is_a_heading_there():
    issue = correcting.joined_to_above(an_issue(), 1)
    assert titles(issue) == [FOUR[0].title, FOUR[2].title, FOUR[3].title]
    headings = [block.plain for block in text_of(issue, issue.items[0])
                if isinstance(block, Paragraph) and block.role is Role.LEVEL1]
    assert headings == [FOUR[1].title]


def test_a_section_between_two_joined_items_stays_in_the_text():
    issue = correcting.joined_to_above(an_issue(), 3)
    assert "【经验交流】" in plain(text_of(issue, issue.items[2]))


def test_the_first_item_has_nothing_above_it():
    assert correcting.joined_to_above(an_issue(), 0) == an_issue()


def test_joining_and_parting_again_gives_the_same_items():
    before = an_issue()
    joined = correcting.joined_to_above(before, 1)
    assert titles(correcting.begun_at(joined, before.items[1].start)) == titles(before)


def test_an_item_begins_where_a_person_says():
    before = an_issue()
    issue = correcting.begun_at(before, before.items[0].start + 2)
    assert len(issue.items) == len(before.items) + 1
    assert Doubt.TITLE_MISSING in issue.items[1].doubts
    assert issue.items[1].section == "工作动态"
    named = correcting.titled(issue, 1, "下一步打算")
    assert titles(named)[1] == "下一步打算"
    assert Doubt.TITLE_MISSING not in named.items[1].doubts
    assert plain(text_of(named, named.items[1])).startswith("下一步打算\n下一步，青禾镇")


def test_an_item_may_begin_in_what_was_taken_for_the_imprint():
    before = an_issue()
    at = next(place for place, piece in enumerate(before.pieces) if piece.place is Place.IMPRINT)
    issue = correcting.begun_at(before, at)
    assert "责任编辑" in plain(text_of(issue, issue.items[-1]))


def test_what_a_person_sets_is_no_doubt_any_more():
    issue = an_issue()
    issue = correcting.begun_at(issue, issue.items[0].start + 1)
    issue = correcting.from_unit(issue, 1, "baishi")
    assert issue.items[1].unit_id == "baishi"
    assert Doubt.UNIT_MISSING not in issue.items[1].doubts
    assert correcting.seen(issue, 1).items[1].doubts == ()
    assert correcting.in_section(issue, 1, " 经验交流 ").items[1].section == "经验交流"


def test_what_is_left_out_can_be_taken_again():
    issue = correcting.left_out(an_issue(), 0, True)
    assert len(issue.kept) == 3
    assert correcting.left_out(issue, 0, False) == an_issue()


def test_a_supplement_that_gets_another_number_stays_one():
    issue = correcting.numbered(an_issue(supplement), 13)
    assert (issue.head.number, issue.head.supplement) == (13, True)


def test_what_is_said_to_be_a_supplement_has_no_total_of_the_other_series():
    issue = correcting.as_supplement(an_issue(), True)
    assert (issue.head.number, issue.head.total, issue.head.supplement) == (12, 0, True)
    again = correcting.as_supplement(issue, False)
    assert (again.head.number, again.head.supplement) == (12, False)
    assert correcting.as_supplement(again, False) is again


def test_a_day_takes_its_year_with_it():
    head = correcting.dated(an_issue(), date(2023, 12, 29)).head
    assert (head.year, head.day) == (2023, date(2023, 12, 29))


def test_a_number_up_to_an_earlier_one_is_one_number():
    assert correcting.numbered(an_issue(), 12, 11).head.through == 0
