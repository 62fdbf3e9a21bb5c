"""Old bulletins looked at together: totals worked out, what is taken, twice, missing, out of order."""

from dataclasses import replace
from datetime import date

from builders import KUAIBAO, TODAY

from bulletin.journals import JournalKind
from bulletin.numbers import Fate, NumberEntry
from bulletin.old_issues.issue import Doubt, Head, OldIssue, OldItem, Piece, Place
from bulletin.old_issues.reviewing import Kind, Shelf, reviewed, with_totals
from bulletin.text import Role, paragraph

SHELF = Shelf(KUAIBAO, TODAY)
SUPPLEMENTS = Shelf(replace(KUAIBAO, id="zengkan", name="增刊", kind=JournalKind.SUPPLEMENT, first_year=0), TODAY)
BLANK = Shelf(replace(KUAIBAO, first_year=0, first_number=1, first_total=1), TODAY)
PIECES = (Piece(paragraph("标题", Role.TITLE), place=Place.TITLE), Piece(paragraph("正文。")))


def old(number: int, total: int = 0, day: date | None = date(2024, 3, 5), *, year: int = 0, through: int = 0,
        sha256: str = "", supplement: bool = False) -> OldIssue:
    year = year or (day.year if day else 0)
    return OldIssue(f"旧刊/{year}-{number}{sha256}.docx", sha256 or f"{year}-{number}", 1, PIECES,
                    Head("信息快报", number, through, total, year, day, supplement), items=(OldItem(0),))


def entry(number: int, total: int, year: int = 2024) -> NumberEntry:
    return NumberEntry("kuaibao", year, number, total, Fate.TAKEN, "an issue")


def totals(*issues: OldIssue, shelf: Shelf = SHELF) -> list[int]:
    return [issue.head.total for issue in with_totals(issues, shelf)]


def kinds(*issues: OldIssue, shelf: Shelf = SHELF, unwanted: tuple[str, ...] = (),
          supplements: Shelf | None = None) -> list[list[Kind]]:
    return [[remark.kind for remark in row.remarks] for row in reviewed(issues, shelf, unwanted, supplements)]


def test_a_total_that_is_not_said_is_counted_from_one_that_is():
    assert totals(old(11), old(12, 300), old(14)) == [299, 300, 302]


def test_the_total_of_an_earlier_year_counts_down_to_the_next_that_is_known():
    assert totals(old(239, day=date(2023, 12, 28)), old(240, day=date(2023, 12, 30)), old(1, 300)) == [298, 299, 300]


def test_totals_count_down_to_where_the_offices_own_numbers_begin():
    assert totals(old(50, day=date(2026, 3, 5))) == [385]


def test_totals_begin_with_one_where_nothing_is_known():
    assert totals(old(1), old(2, through=3), old(4), shelf=BLANK) == [1, 2, 4]


def test_where_the_total_is_gone_the_next_below_that_is_free_is_worked_out():
    shelf = replace(SHELF, entries=(entry(11, 300), entry(40, 302)))
    assert totals(old(13), shelf=shelf) == [301]


def test_where_nothing_below_is_free_it_is_the_one_after_the_last():
    shelf = replace(BLANK, entries=(entry(1, 1), entry(2, 2)))
    assert totals(old(1, day=date(2023, 3, 5)), shelf=shelf) == [3]


def test_a_total_worked_out_is_doubted_only_where_totals_are_printed():
    assert Doubt.TOTAL_WORKED_OUT in with_totals([old(1)], SHELF)[0].doubts
    plain = replace(SHELF, journal=replace(KUAIBAO, counts_total=False))
    assert with_totals([old(1)], plain)[0].doubts == ()


def test_working_out_twice_gives_the_same():
    once = with_totals([old(11), old(12, 300)], SHELF)
    assert with_totals(once, SHELF) == once


def test_numbers_in_a_row_have_nothing_to_be_said():
    assert kinds(old(1, 300), old(2, 301)) == [[], []]


def test_a_number_in_the_register_is_taken():
    shelf = replace(SHELF, entries=(entry(12, 300),))
    rows = reviewed([old(12, 300), old(13, 300)], shelf)
    assert [(row.remarks[0].kind, row.remarks[0].numbers, row.can_come) for row in rows] == [
        (Kind.NUMBER_TAKEN, (12,), False), (Kind.TOTAL_TAKEN, (300,), False)]


def test_the_second_file_with_a_number_is_kept_out_until_the_first_is_unwanted():
    first, second = old(12, 300, sha256="a"), old(12, 300, sha256="b")
    assert kinds(first, second) == [[], [Kind.NUMBER_TWICE]]
    assert kinds(first, second, unwanted=(first.path,)) == [[], []]


def test_the_same_bytes_are_told_before_their_number():
    assert kinds(old(12, 300, sha256="a"), old(12, 300, sha256="a")) == [[], [Kind.FILE_TWICE]]


def test_a_file_in_the_archive_says_where_it_is():
    row = reviewed([old(12, 300)], replace(SHELF, files={"2024-12": "《信息快报》第12期"}))[0]
    assert (row.remarks[0].kind, row.remarks[0].words) == (Kind.FILE_TAKEN, "《信息快报》第12期")


def test_missing_numbers_are_named_and_keep_nothing_out():
    rows = reviewed([old(1, 300), old(4, 303)], SHELF)
    assert (rows[1].remarks[0].kind, rows[1].remarks[0].numbers) == (Kind.NUMBERS_JUMP, (2, 3))
    assert rows[1].can_come


def test_numbers_the_register_has_are_not_missing():
    shelf = replace(SHELF, entries=(entry(2, 301), entry(3, 302)))
    assert kinds(old(1, 300), old(4, 303), shelf=shelf) == [[], []]


def test_a_day_before_that_of_an_earlier_number_is_told():
    assert kinds(old(1, 300, date(2024, 3, 5)), old(2, 301, date(2024, 3, 1))) == [[], [Kind.DAY_BEFORE]]


def test_a_combined_number_reaches_to_its_last():
    assert kinds(old(51, 350, through=52), old(53, 352), old(52, 360)) == [[], [], [Kind.NUMBER_TWICE]]


def test_what_is_missing_keeps_a_file_out():
    assert kinds(old(0), old(3, 3, None, year=2024), replace(old(4, 4), items=())) == [
        [Kind.NUMBER_MISSING], [Kind.DAY_MISSING], [Kind.ITEMS_MISSING]]


def test_a_day_ahead_keeps_a_file_out():
    assert kinds(old(3, 3, date(2027, 1, 1))) == [[Kind.DAY_AHEAD]]


def test_a_combined_number_of_more_than_a_dozen_is_a_slip():
    assert kinds(old(1, 300, through=60)) == [[Kind.NUMBER_WRONG]]


def test_a_supplement_belongs_to_a_journal_of_supplements():
    assert kinds(old(3, supplement=True), old(3, 303)) == [[Kind.SUPPLEMENT], []]
    shelf = replace(SHELF, journal=replace(KUAIBAO, kind=JournalKind.SUPPLEMENT))
    assert kinds(old(3, supplement=True), shelf=shelf) == [[]]


def test_a_supplement_and_an_issue_of_the_same_number_both_come():
    both = old(3, 303), old(3, sha256="another", supplement=True)
    rows = reviewed(both, SHELF, supplements=SUPPLEMENTS)
    assert [row.can_come for row in rows] == [True, True]
    assert [row.journal.name for row in rows] == ["信息快报", "增刊"]


def test_supplements_are_counted_among_themselves():
    five = old(2, 302), old(3, 303), old(1, supplement=True), old(4, 304), old(3, sha256="another", supplement=True)
    assert kinds(*five, supplements=SUPPLEMENTS) == [[], [], [], [], [Kind.NUMBERS_JUMP]]
    taken = replace(SUPPLEMENTS, entries=(replace(entry(1, 1), journal_id="zengkan"),))
    assert kinds(old(1, 301), old(1, sha256="another", supplement=True), supplements=taken) == [
        [], [Kind.NUMBER_TAKEN]]
    twice = old(1, supplement=True), old(1, sha256="another", supplement=True)
    assert kinds(*twice, supplements=SUPPLEMENTS) == [[], [Kind.NUMBER_TWICE]]


def test_of_a_supplement_no_total_is_doubted_for_none_is_printed():
    row, = reviewed((old(1, supplement=True),), SHELF, supplements=SUPPLEMENTS)
    assert (row.issue.head.total, row.issue.doubts) == (1, ())
