"""Three choices: what happens at signing with marks, personal data and figures nobody checked."""

import pytest
from builders import NOON

from bulletin.desk import proofing
from bulletin.proof.wordbook import OnClassified, OnFigures, OnPersonal, Wordbook
from editor.pieces.gate_choices import GateChoices, deed_for


@pytest.fixture
def choices(qtbot):
    made = GateChoices()
    qtbot.addWidget(made)
    made.heard = []
    made.changed.connect(made.heard.append)
    return made


def test_what_the_office_decided_is_shown_and_nothing_is_sent(choices):
    choices.show_book(Wordbook(on_personal=OnPersonal.BLOCK, on_figures=OnFigures.OFF))
    shown = [box.currentText() for box in (choices.classified, choices.personal, choices.figures)]
    assert shown == ["提醒，不拦", "不许签发", "不核对"]
    assert choices.heard == []


@pytest.mark.parametrize(("name", "row", "gate"), [
    ("classified", 1, OnClassified.BLOCK), ("personal", 0, OnPersonal.WARN), ("figures", 2, OnFigures.BLOCK)])
def test_a_choice_is_sent_and_its_deed_keeps_it(choices, office, name, row, gate):
    getattr(choices, name).activated.emit(row)
    assert choices.heard == [gate]
    deed_for(gate)(office.archive, actor=office.admin, at=NOON)
    assert getattr(proofing.wordbook(office.archive), f"on_{name}") is gate
