"""What is pointed out before signing, and what the office lets nobody sign: figures unchecked, personal data left."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bulletin.errors import Reason, Refused
from bulletin.figures.checks import FigureCheck
from bulletin.figures.finding import figures_in
from bulletin.proof.before_signing import Concern, concerns, must_be_fit_to_sign, outlook
from bulletin.proof.guard.privacy import PRIVACY
from bulletin.proof.wordbook import Ignored, OnFigures, OnPersonal, Switched, Wordbook, here
from bulletin.text import Cell, Picture, Role, Table, paragraph, plain

NOON = datetime(2026, 11, 20, 4, tzinfo=UTC)
ID = "11010519491231002X"
TEXT = (paragraph("青禾镇春耕备耕", Role.TITLE), paragraph("全镇整地2万亩，同比增长15.6%。"),
        paragraph(f"种粮大户身份证号{ID}。"))
FIGURES, PERSONAL = Wordbook(on_figures=OnFigures.BLOCK), Wordbook(on_personal=OnPersonal.BLOCK)


def ticks(*words):
    return [FigureCheck(each.words, "d", each.anchor, "原稿附表", "chen", NOON) for each in figures_in(TEXT)
            if each.words in words]


def refusal(*args, **more):
    with pytest.raises(Refused) as no:
        must_be_fit_to_sign(*args, **more)
    return no.value


def test_by_default_nothing_of_it_blocks():
    must_be_fit_to_sign(TEXT, Wordbook(), "d", "春耕")


def test_figures_nobody_checked_block_where_the_office_says_so():
    no = refusal(TEXT, FIGURES, "d", "春耕")
    assert no.reason is Reason.FIGURES_UNCHECKED
    assert no.facts == {"title": "春耕", "places": ["全镇整地2万亩，同比增长15.", "2万亩，同比增长15.6%"], "count": 2}
    assert refusal(TEXT, FIGURES, "d", checks=ticks("2万亩")).facts["count"] == 1
    must_be_fit_to_sign(TEXT, FIGURES, "d", "春耕", checks=ticks("2万亩", "15.6%"))


def test_figures_in_blocks_the_desk_wrote_itself_want_no_tick_in_this_draft_alone():
    table = Table(((Cell("单位"), Cell("报送")), (Cell("青禾镇"), Cell("32篇"))))
    text = (*TEXT[:2], table, Picture("0" * 64, "附图.png", 10, 10), paragraph("另有3篇正在核实。"))
    vouching = replace(FIGURES, vouched=frozenset({("d", table), ("d", TEXT[1])}))
    assert refusal(text, vouching, "d").facts["count"] == 1
    assert [each.figure.words for _, each in outlook([("d", text)], vouching).unchecked] == ["3篇"]
    assert refusal(text, vouching, "e").facts["count"] == 4
    must_be_fit_to_sign(text[:4], vouching, "d")


def test_a_text_without_figures_has_none_to_check():
    must_be_fit_to_sign((paragraph("全县召开会议。"),), FIGURES)


def test_personal_data_blocks_where_the_office_says_so():
    no = refusal(TEXT, PERSONAL, "d", "春耕")
    assert (no.reason, no.facts["count"], no.facts["title"]) == (Reason.PERSONAL_DATA_LEFT, 1, "春耕")
    assert ID in no.facts["places"][0]


def test_contacts_are_no_personal_data_that_blocks():
    must_be_fit_to_sign((paragraph("咨询电话：13900001234。"),), PERSONAL)


def test_personal_data_is_let_through_at_one_place_but_by_no_teaching_for_all():
    whole = plain(TEXT)
    at = whole.index(ID)
    place = here(PRIVACY, ID, "d", whole[:at], whole[at + len(ID):])
    for taught in (
            replace(PERSONAL, words=frozenset({ID})), replace(PERSONAL, switches=(Switched(PRIVACY, False),)),
            replace(PERSONAL, ignored=frozenset({Ignored(PRIVACY, ID)})),
            replace(PERSONAL, ignored=frozenset({replace(place, draft_id="other")}))):
        assert refusal(TEXT, taught, "d").reason is Reason.PERSONAL_DATA_LEFT
        assert Concern.ID not in concerns(TEXT, replace(taught, on_personal=OnPersonal.WARN), "d") \
            or taught.ignored == {replace(place, draft_id="other")}
    must_be_fit_to_sign(TEXT, replace(PERSONAL, ignored=frozenset({place})), "d")


def test_the_outlook_tells_the_figures_with_their_ticks_and_what_blocks():
    seen = outlook([("d", TEXT)], Wordbook(), {"d": ticks("2万亩"), "other": ticks("15.6%")})
    assert [(draft, each.figure.words, each.is_checked) for draft, each in seen.figures] == [
        ("d", "2万亩", True), ("d", "15.6%", False)]
    assert [each.figure.words for _, each in seen.unchecked] == ["15.6%"]
    assert (seen.blocks_figures, seen.blocks_personal, seen.counts) == (False, False, {Concern.ID: 1})
    strict = outlook([("d", TEXT)], replace(FIGURES, on_personal=OnPersonal.BLOCK))
    assert strict.blocks_figures
    assert strict.blocks_personal
    assert len(strict.unchecked) == 2


def test_where_the_office_does_not_ask_for_it_no_figure_is_shown():
    assert outlook([("d", TEXT)], Wordbook(on_figures=OnFigures.OFF)).figures == ()
    must_be_fit_to_sign(TEXT, Wordbook(on_figures=OnFigures.OFF))
