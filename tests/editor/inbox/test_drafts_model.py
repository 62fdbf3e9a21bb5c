"""Thousands of drafts by an array of ids and pages that are fetched when they are looked at."""

import pytest
from PySide6.QtCore import QObject, Qt

from bulletin.archive import DraftQuery, Order
from bulletin.errors import Cause, Trouble
from bulletin.workflow import Stage
from editor.inbox.drafts_model import DRAFT, Column, DraftsModel
from editor.inbox.pages import KEPT
from editor.inbox.rows import PAGE
from editor.shell.background import InlineBackground
from tests.editor.inbox.conftest import fill_with


class Counting(InlineBackground):
    """Counts what is asked, and waits with the answers until it is told to go on."""

    def __init__(self, open_archive, parent=None):
        super().__init__(open_archive, parent)
        self.asked, self.holding, self.held = 0, False, []

    def ask(self, owner, job, then=None, otherwise=None):
        self.asked += 1
        if self.holding:
            self.held.append((owner, job, then, otherwise))
        else:
            super().ask(owner, job, then, otherwise)

    def go_on(self, count=99):
        ready, self.held = self.held[:count], self.held[count:]
        for waiting in ready:
            super().ask(*waiting)


@pytest.fixture
def background(qapp, office):
    return Counting(lambda: office.archive)


@pytest.fixture
def model(background):
    parent = QObject()
    made = DraftsModel(background, parent)
    yield made
    parent.deleteLater()


def title(model, row):
    return model.index(row, Column.TITLE).data()


def test_the_first_page_comes_before_all_the_others(model, background, office):
    fill_with(office.archive, 450)
    background.holding = True
    model.show(DraftQuery())
    background.go_on(1)
    assert model.rowCount() == PAGE
    assert not model.complete
    assert title(model, 0) == "第450篇"
    background.go_on(1)
    assert model.rowCount() == 450
    assert model.complete


def test_a_row_not_yet_there_is_empty_and_comes(model, office, qtbot):
    fill_with(office.archive, 3000)
    model.show(DraftQuery())
    assert title(model, 2500) is None
    with qtbot.waitSignal(model.dataChanged) as came:
        pass
    assert (came.args[0].row(), came.args[1].row()) == (2400, 2599)
    assert title(model, 2500) == "第500篇"


def test_each_page_is_fetched_once(model, background, office, qtbot):
    fill_with(office.archive, 3000)
    model.show(DraftQuery())
    before = background.asked
    for row in (1000, 1001, 1002):
        title(model, row)
    qtbot.waitUntil(lambda: title(model, 1000) is not None)
    assert background.asked == before + 1


def test_who_flies_over_many_pages_waits_only_for_the_last_ones(model, background, office, qtbot):
    fill_with(office.archive, 4000)
    model.show(DraftQuery())
    before = background.asked
    for page in range(1, 20):
        title(model, page * PAGE)
    qtbot.waitUntil(lambda: title(model, 19 * PAGE) is not None)
    qtbot.wait(20)
    assert background.asked <= before + 3


def test_only_some_pages_are_kept(model, office, qtbot):
    fill_with(office.archive, (KEPT + 3) * PAGE)
    model.show(DraftQuery())
    for page in range(KEPT + 3):
        model.draft_at(page * PAGE)
        qtbot.waitUntil(lambda page=page: model.draft_at(page * PAGE) is not None)
    assert len(model._pages._held) == KEPT
    assert model.draft_at(0) is None


def test_sorting_is_done_by_the_archive(model, office):
    fill_with(office.archive, 500)
    model.show(DraftQuery(order=Order.CHARACTERS, descending=False))
    first, last = model.index(0, 0).data(DRAFT), model.id_at(499)
    assert first.characters == min(first.characters, 11)
    assert last != first.id
    model.show(DraftQuery(descending=False))
    assert title(model, 0) == "第1篇"


def test_filtering_is_done_by_the_archive(model, office):
    fill_with(office.archive, 300)
    fill_with(office.archive, 20, Stage.RESERVE)
    model.show(DraftQuery(stages=frozenset({Stage.RESERVE})))
    assert model.rowCount() == 20
    model.show(DraftQuery(words="第77篇"))
    assert [title(model, row) for row in range(model.rowCount())] == ["第77篇"]


def test_of_many_questions_only_the_last_is_answered(model, background, office):
    fill_with(office.archive, 300)
    background.holding = True
    for words in ("第1", "第12", "第123篇"):
        model.show(DraftQuery(words=words))
    assert background.asked == 1
    resets = []
    model.modelReset.connect(lambda: resets.append(model.rowCount()))
    background.holding = False
    background.go_on()
    assert resets == [1]
    assert title(model, 0) == "第123篇"


def test_a_new_question_is_not_forgotten_for_a_reload(model, background, office):
    fill_with(office.archive, 30)
    background.holding = True
    model.show(DraftQuery())
    model.show(DraftQuery(words="第7篇"))
    model.reload()
    background.holding = False
    background.go_on()
    assert model.rowCount() == 1


def test_a_reload_without_news_moves_nothing(model, office):
    fill_with(office.archive, 300)
    model.show(DraftQuery())
    resets = []
    model.modelReset.connect(lambda: resets.append(1))
    model.reload()
    assert resets == []
    assert title(model, 0) == "第300篇"


def test_cells_say_what_a_clerk_reads(model, office):
    office.draft("落雁乡县道塌方", unit_id=None)
    model.show(DraftQuery())
    cells = [model.index(0, column).data() for column in Column]
    assert cells[Column.TITLE] == "落雁乡县道塌方"
    assert cells[Column.UNIT] == "单位待定"
    assert cells[Column.STAGE] == "来稿"
    heads = [model.headerData(column, Qt.Orientation.Horizontal) for column in Column]
    assert heads == ["标题", "报送单位", "收到", "字数", "状态"]


def test_a_failing_page_is_told_once_and_not_asked_again_and_again(model, background, office, qtbot):
    fill_with(office.archive, 600)
    model.show(DraftQuery())
    told = []
    model.failed.connect(told.append)
    background.holding = True
    model.draft_at(500)
    qtbot.waitUntil(lambda: bool(background.held))
    _, _, _, otherwise = background.held.pop()
    otherwise(Trouble(Cause.BUSY))
    background.holding = False
    assert model.draft_at(500) is None
    qtbot.wait(20)
    assert len(told) == 1
    model.reload()
    model.draft_at(500)
    qtbot.waitUntil(lambda: model.draft_at(500) is not None)
