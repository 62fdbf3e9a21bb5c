"""What the check finds in a unit's drafts as they came stands on its page, and opens the drafts."""

from datetime import UTC, datetime

import pytest

from bulletin.desk import intake, proofing
from bulletin.drafts import Facts, Source
from bulletin.proof.wordbook import Correction
from editor.credit.units.page import UnitsPage
from tests.builders import a_text

NOW = datetime.now(UTC)


@pytest.fixture
def page(qtbot, frame):
    made = UnitsPage(frame)
    qtbot.addWidget(made)
    return made


def sent(office, title: str, words: str, unit_id: str = "qinghe"):
    return intake.write_down(office.archive, a_text(title, words), Facts(unit_id), source=Source.PASTE,
                             actor=office.editor, at=NOW)


def rows(page) -> list[tuple[str, str]]:
    table = page.card.rows
    return [(table.item(row, 1).text(), table.item(row, 2).text()) for row in range(table.rowCount())]


def teach(office, wrong: str) -> None:
    proofing.put_correction(office.archive, Correction(wrong, "改过"), actor=office.editor, at=NOW)


def test_what_is_found_most_is_told_and_opens_its_drafts(page, office, frame):
    went = []
    frame.went.connect(lambda place, thing: went.append((place, thing)))
    teach(office, "大搞春耕")
    first = sent(office, "青禾镇春耕", "我镇大搞春耕，要大搞春耕。")
    page.enter()
    page.open("qinghe")
    assert "来稿原文 1 篇校对常见：" in page.card.told.text()
    assert page.card.figures["checked"].text() == "来稿校对 2 处"
    page.card.figures["checked"].click()
    assert [told for _, told in rows(page)] == ["2 处，1 篇", "2 处"]
    assert rows(page)[1][0].strip() == "青禾镇春耕"
    page.card.rows.cellActivated.emit(1, 1)
    assert went == [("inbox", first.id)]


def test_what_was_checked_once_is_known_until_the_office_teaches_another_rule(page, office, monkeypatch):
    looked: list[int] = []
    look = page.faults.worker.look

    def counting(came, stop):
        looked.append(len(came.texts))
        return look(came, stop)

    monkeypatch.setattr(page.faults.worker, "look", counting)
    for title in ("一", "二"):
        sent(office, title, "我镇大搞春耕。")
    page.enter()
    page.open("qinghe")
    page.open("qinghe")
    sent(office, "三", "我镇大搞春耕。")
    page.enter()
    assert looked == [2, 1]
    teach(office, "大搞春耕")
    page.enter()
    assert looked == [2, 1, 3]
    assert page.card.figures["checked"].text() == "来稿校对 3 处"


def test_a_unit_that_sent_nothing_has_nothing_to_be_checked(page, office):
    page.enter()
    page.open("baishi")
    assert page.card.figures["checked"].text() == "来稿校对 0 处"
    assert "校对" not in page.card.told.text()
