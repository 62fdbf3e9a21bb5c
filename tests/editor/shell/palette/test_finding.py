"""What the list of Ctrl+K finds in the archive."""

from editor.shell.palette.entry import Kind
from editor.shell.palette.finding import found_by


def found(office, words):
    return {(each.kind, each.id, each.place) for each in found_by(office.archive, words)}


def test_units_are_found_by_their_names(office):
    with office.archive.reading() as work:
        unit = work.units.all()[0]
    assert (Kind.UNIT, unit.id, "credit") in found(office, unit.name[:2])


def test_a_draft_is_found_by_words_and_opens_where_it_is(office):
    fresh, printed = office.draft("青禾镇春耕备耕"), office.approved("县水利局排查隐患")
    office.published(printed)
    assert {(kind, id) for kind, id, place in found(office, "春耕备耕")} == {(Kind.DRAFT, fresh.id)}
    assert (Kind.DRAFT, printed.id, "archive") in found(office, "排查隐患")


def test_an_issue_is_found_by_its_number(office):
    issue = office.published(office.approved("县水利局排查隐患"))
    assert (Kind.ISSUE, issue.id, "archive") in found(office, f"{issue.number.number}期")


def test_a_question_that_cannot_be_read_finds_nothing(office):
    assert found_by(office.archive, "标题:(") == ()
