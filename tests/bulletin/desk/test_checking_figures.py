"""Figures are ticked against a source and unticked again; nothing of it is ever lost, and the log says who did it."""

from datetime import timedelta

import pytest
from builders import NOON, a_text

from bulletin.desk import checking_figures, looking
from bulletin.errors import Reason, Refused
from bulletin.figures.checks import standings
from bulletin.figures.finding import figures_in
from bulletin.notes import Anchor

LATER = NOON + timedelta(minutes=5)
TITLE, BODY = "青禾镇春耕备耕工作进展顺利", "青禾镇抢抓农时，全镇整地2万亩，选派农技人员37名。"
SOURCE = "县农业农村局电话核实"


@pytest.fixture
def draft(office):
    return office.draft(TITLE, BODY)


def tick(office, draft, *words, source=SOURCE, actor=None, at=NOON):
    anchors = [each.anchor for each in figures_in(a_text(TITLE, BODY)) if not words or each.words in words]
    return checking_figures.check_figures(office.archive, draft.id, anchors, source, actor=actor or office.editor,
                                          at=at)


def history(office, draft):
    return [(entry.deed, entry.reason) for entry in looking.draft_file(office.archive, draft.id).history]


def on(office, draft):
    return checking_figures.checks_on(office.archive, draft.id)


def test_several_figures_are_ticked_against_one_source_at_once(office, draft):
    made = tick(office, draft)
    seen = on(office, draft)
    assert list(seen.checks) == made
    assert [each.words for each in made] == ["2万亩", "37名"]
    assert seen.names == {office.editor.id: office.editor.name}
    assert seen.sources == (SOURCE,)
    assert history(office, draft)[-1] == ("check_figure", "2万亩、37名（县农业农村局电话核实）")
    assert all(each.is_checked for each in standings(a_text(TITLE, BODY), seen.checks))


def test_a_tick_taken_back_stays_with_who_took_it_back(office, draft):
    first, second = tick(office, draft)
    gone, = checking_figures.uncheck_figures(office.archive, draft.id, [first.id], actor=office.reviewer, at=LATER)
    assert (gone.undone_by, gone.undone_at) == (office.reviewer.id, LATER)
    assert on(office, draft).checks == (gone, second)
    assert history(office, draft)[-1] == ("uncheck_figure", "2万亩")
    again = checking_figures.uncheck_figures(office.archive, draft.id, [first.id], actor=office.editor, at=LATER)
    assert again == []
    assert on(office, draft).checks[0].undone_by == office.reviewer.id


def test_it_is_the_draft_that_changed_for_those_who_show_it(office, draft):
    heard = []
    office.archive.on_commit = heard.append
    made = tick(office, draft)
    checking_figures.uncheck_figures(office.archive, draft.id, [made[0].id], actor=office.editor, at=LATER)
    assert [changed.drafts for changed in heard] == [{draft.id}, {draft.id}]


def test_sources_are_offered_the_latest_first_each_once(office, draft):
    tick(office, draft, source="原稿附表")
    tick(office, draft, source=SOURCE, at=LATER)
    tick(office, draft, source="  原稿\n附表 ", at=LATER + timedelta(minutes=1))
    assert on(office, draft).sources == ("原稿 附表", SOURCE, "原稿附表")


def test_ticks_are_read_for_several_drafts_at_once(office, draft):
    other = office.draft(TITLE, BODY)
    made = tick(office, draft)
    found = checking_figures.checks_of(office.archive, [draft.id, other.id])
    assert found == {draft.id: tuple(made)}


def test_many_figures_are_named_in_short_in_the_log(office, draft):
    anchors = [Anchor(f"{n}户", "", "", 0) for n in range(1, 9)]
    checking_figures.check_figures(office.archive, draft.id, anchors, SOURCE, actor=office.editor, at=NOON)
    assert history(office, draft)[-1][1] == "1户、2户、3户、4户、5户等8处（县农业农村局电话核实）"


@pytest.mark.parametrize("source", ["", " \n "])
def test_a_tick_needs_a_source(office, draft, source):
    with pytest.raises(Refused) as no:
        tick(office, draft, source=source)
    assert no.value.reason is Reason.SOURCE_MISSING


def test_nothing_is_ticked_without_a_figure_on_no_draft_or_by_who_does_not_write(office, draft):
    for anchors, draft_id, who, reason in (
            ([], draft.id, office.editor, Reason.TEXT_EMPTY),
            ([Anchor(" ", "", "", 0)], draft.id, office.editor, Reason.TEXT_EMPTY),
            ([Anchor("3户", "", "", 0)], "nowhere", office.editor, Reason.UNKNOWN),
            ([Anchor("3户", "", "", 0)], draft.id, office.admin, Reason.ROLE_MISSING)):
        with pytest.raises(Refused) as no:
            checking_figures.check_figures(office.archive, draft_id, anchors, SOURCE, actor=who, at=NOON)
        assert no.value.reason is reason
    assert on(office, draft).checks == ()


def test_a_tick_of_another_draft_is_not_taken_back_here(office, draft):
    made, other = tick(office, draft), office.draft(TITLE, BODY)
    for draft_id, check_id in ((other.id, made[0].id), (draft.id, "nothing")):
        with pytest.raises(Refused) as no:
            checking_figures.uncheck_figures(office.archive, draft_id, [check_id], actor=office.editor, at=LATER)
        assert no.value.reason is Reason.UNKNOWN
    with pytest.raises(Refused):
        checking_figures.uncheck_figures(office.archive, draft.id, [made[0].id], actor=office.admin, at=LATER)
    assert all(each.holds for each in on(office, draft).checks)
