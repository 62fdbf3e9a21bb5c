"""Whatever was done to a text: paragraph by paragraph put back, it is what it was; each time one step of undo."""

import random

import pytest

from bulletin.compare import compare
from bulletin.text import Cell, Paragraph, Role, Run, Table, Text, paragraph, plain
from editor.writing import bridge
from editor.writing.editor_pane import EditorPane
from editor.writing.normal import normal
from editor.writing.versions.putting_back import PuttingBack

SENTENCES = (
    "近日，青禾镇召开防汛备汛工作会议，安排部署汛期各项工作。", "全镇排查山塘36座。", "储备编织袋2万条，组建队伍3支。",
    "𠮷县水利局到场指导。", "一、总体情况", "下一步，将组织应急演练3场，确保安全度汛。", "")
TABLE = Table(((Cell("村"), Cell("12")), (Cell("李家"), Cell("5"))))


@pytest.fixture
def pane(qtbot):
    made = EditorPane()
    qtbot.addWidget(made)
    return made


def some_paragraph(dice: random.Random) -> Paragraph:
    words = "".join(dice.choices(SENTENCES, k=dice.randint(1, 3)))
    runs = (Run(words[:5]), Run(words[5:], bold=dice.random() < 0.3))
    return Paragraph(dice.choice([Role.BODY] * 4 + [Role.LEVEL1]), tuple(run for run in runs if run.text))


def some_text(dice: random.Random, table: bool) -> Text:
    title = paragraph("青禾镇防汛备汛工作扎实推进", Role.TITLE)
    blocks = [title, *(some_paragraph(dice) for _ in range(dice.randint(1, 5)))]
    if table:
        blocks.insert(dice.randint(1, len(blocks)), TABLE)
    return normal(tuple(blocks))


def worked_over(text: Text, dice: random.Random) -> Text:
    blocks = list(text)
    for _ in range(dice.randint(1, 4)):
        at, way = dice.randrange(len(blocks)), dice.randrange(5)
        block = blocks[at]
        if way == 0 and len(blocks) > 1:
            blocks.pop(at)
        elif way == 1:
            blocks.insert(at, some_paragraph(dice))
        elif way == 2:
            blocks.insert(dice.randrange(len(blocks)), blocks.pop(at))
        elif isinstance(block, Paragraph):
            words = block.plain
            cut = dice.randrange(len(words) + 1)
            blocks[at:at + 1] = [paragraph(words[:cut], block.role), paragraph(words[cut:])] if way == 3 else [
                paragraph(words[:cut] + "新𠮷" + words[cut + 2:], block.role)]
    return normal(tuple(blocks))


@pytest.mark.parametrize("seed", range(60))
def test_paragraph_by_paragraph_the_text_before_comes_back(pane, seed):
    dice = random.Random(seed)
    before = some_text(dice, table=False)
    pane.load(worked_over(before, dice))
    for _ in range(20):
        now = pane.text()
        comparison = compare(before, now)
        if comparison.is_empty:
            break
        back = PuttingBack(comparison, before, now)
        back.passage(pane, dice.choice([at for at in range(len(comparison.passages)) if back.can_passage(at)]))
        after = pane.text()
        bridge.undo(pane.document())
        assert pane.text() == now
        bridge.redo(pane.document())
        assert pane.text() == after
    assert pane.text() == before


@pytest.mark.parametrize("seed", range(60))
def test_one_change_put_back_touches_nothing_else(pane, seed):
    dice = random.Random(seed)
    before = some_text(dice, table=True)
    pane.load(worked_over(before, dice))
    now = pane.text()
    comparison = compare(before, now)
    back = PuttingBack(comparison, before, now)
    for at, passage in enumerate(comparison.passages):
        if back.can_change(at, 0):
            back.change(pane, at, 0)
            again = compare(now, pane.text())
            assert len(again.changes) == 1
            assert len(compare(before, pane.text()).changes) <= len(comparison.changes)
            assert passage.changed
            bridge.undo(pane.document())
            assert plain(pane.text()) == plain(now)
