"""Real pages are shown, scrolled, enlarged, pointed at, and read aloud."""

from dataclasses import replace

import pytest
from hand_made_pages import a_page, an_image, some_pages
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QApplication

from bulletin.layout.paging.pages import Pages, Place
from editor.pages.ground import LARGEST, SMALLEST
from editor.pages.pages_bar import PagesBar
from editor.pages.places import Fit
from editor.shell.theme import Scheme, Theme

TITLE = (80 + 40, 105 + 14)  # points: on the first line of a page


def point_on(view, page, x, y):
    """Return where a point of a page, in pt, is seen."""
    rect = view.spread.rect(page - 1)
    return QPoint(round(rect.left() + x * view.spread.scale), round(rect.top() + y * view.spread.scale)
                  ) - view.moved().toPoint()


def turn(view, up, modifiers=Qt.KeyboardModifier.ControlModifier):
    QApplication.sendEvent(view.viewport(), QWheelEvent(
        QPointF(100, 100), view.mapToGlobal(QPointF(100, 100)), QPoint(), QPoint(0, 120 if up else -120),
        Qt.MouseButton.NoButton, modifiers, Qt.ScrollPhase.NoScrollPhase, False))


def test_a_click_on_a_line_tells_its_place(view, qtbot):
    view.show_pages(some_pages(), {})
    with qtbot.waitSignal(view.line_clicked) as told:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point_on(view, 1, *TITLE))
    assert told.args == [Place("信息", 0, 0)]


def test_beside_the_lines_nothing_is_clicked_and_over_them_the_hand_is_seen(view, qtbot):
    view.show_pages(some_pages(), {})
    heard = []
    view.line_clicked.connect(heard.append)
    for place in (point_on(view, 1, 100, 60), QPoint(2, 300)):
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.RightButton, pos=point_on(view, 1, *TITLE))
    assert heard == []
    qtbot.mouseMove(view.viewport(), point_on(view, 1, *TITLE))
    assert view.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    qtbot.mouseMove(view.viewport(), point_on(view, 1, 100, 60))
    assert view.viewport().cursor().shape() is Qt.CursorShape.ArrowCursor


def test_a_picture_is_clicked_too(view, qtbot):
    page = a_page(1, "标题", images=(an_image("ab"),))
    view.show_pages(Pages(595.3, 841.9, (page,)), {})
    with qtbot.waitSignal(view.line_clicked) as told:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point_on(view, 1, 100, 350))
    assert told.args == [Place("信息", 0, 3)]


def test_only_what_is_seen_is_drawn_and_only_what_changed_is_drawn_again(view):
    pages = some_pages(10)
    view.show_pages(pages, {})
    view.viewport().repaint()
    drawn = view.prints.drawn
    assert drawn <= 2
    again = replace(pages, pages=tuple(replace(page) for page in pages.pages))
    view.show_pages(again, {})
    view.viewport().repaint()
    assert view.prints.drawn == drawn, "the same pages, though other objects"
    changed = replace(pages, pages=(a_page(1, "改了的标题"), *pages.pages[1:]))
    view.show_pages(changed, {})
    view.viewport().repaint()
    assert view.prints.drawn == drawn + 1


def test_a_picture_that_comes_later_is_drawn(view):
    pages = Pages(595.3, 841.9, (a_page(1, "标题", images=(an_image("ab"),)), a_page(2, "无图")))
    view.show_pages(pages, {})
    view.viewport().repaint()
    drawn = view.prints.drawn
    view.show_pages(pages, {"ab": b"no picture"})
    view.viewport().repaint()
    assert view.prints.drawn == drawn + 1


def test_where_one_has_scrolled_to_stays(view):
    view.show_pages(some_pages(), {})
    view.show_page(3)
    where = view.verticalScrollBar().value()
    view.show_pages(replace(some_pages(), filled=0.5), {})
    assert (view.verticalScrollBar().value(), view.number) == (where, 3)
    view.show_pages(some_pages(1), {})
    assert view.number == 1


def test_what_is_in_the_middle_stays_when_it_is_enlarged(view):
    view.show_pages(some_pages(), {})
    view.show_page(3)
    for percent in (200, 50, 100):
        view.set_percent(percent)
        assert view.number == 3


def test_it_is_enlarged_by_wheel_and_keys_within_bounds(view, qtbot):
    view.show_pages(some_pages(), {})
    heard = []
    view.zoomed.connect(heard.append)
    turn(view, up=True)
    qtbot.keyClick(view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(view, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(view, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert heard == [110, 125, 110, 100]
    for _ in range(30):
        turn(view, up=False)
    assert view.percent == SMALLEST
    view.set_percent(9999)
    assert view.percent == LARGEST
    view.viewport().repaint()


def test_the_wheel_alone_scrolls(view):
    view.show_pages(some_pages(), {})
    turn(view, up=False, modifiers=Qt.KeyboardModifier.NoModifier)
    assert (view.verticalScrollBar().value() > 0, view.percent) == (True, 100)


def test_pages_fit_the_window_one_or_two_in_a_row(view):
    view.show_pages(some_pages(), {})
    view.set_fit(Fit.WIDTH)
    assert view.viewport().width() - 80 < view.spread.page_size.width() < view.viewport().width()
    view.set_fit(Fit.PAGE)
    assert view.spread.page_size.height() < view.viewport().height()
    view.set_columns(2)
    assert view.spread.rect(0).top() == view.spread.rect(1).top()
    assert view.spread.rect(1).right() <= view.viewport().width()
    before = view.percent
    view.resize(500, 400)
    assert view.percent < before


def test_keys_turn_the_pages(view, qtbot):
    view.show_pages(some_pages(), {})
    view.set_fit(Fit.PAGE)
    numbers = []
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_End, Qt.Key.Key_Home):
        qtbot.keyClick(view, key)
        numbers.append(view.number)
    assert numbers == [2, 3, 2, 5, 1]
    view.set_percent(150)
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.verticalScrollBar().value() > 300


def test_an_item_is_marked_and_brought_into_sight(view):
    view.show_pages(some_pages(), {})
    view.show_item(3)
    assert (view.item, view.number) == (3, 4)
    where = view.verticalScrollBar().value()
    view.show_item(3)
    assert view.verticalScrollBar().value() == where
    (rect,) = view.spread.rects_of(3)
    seen = view.viewport().grab().toImage()
    at = QPointF(rect.left() + rect.width() * 0.09 + 1, rect.center().y()) - view.moved()
    assert seen.pixelColor(at.toPoint()) == QColor("#2B6CB0")
    view.show_item(-1)
    assert view.viewport().grab().toImage().pixelColor(at.toPoint()) == QColor("white")


def test_keys_go_from_item_to_item_and_enter_is_a_click(view, qtbot):
    view.show_pages(some_pages(), {})
    for _ in range(2):
        qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert view.item == 1
    with qtbot.waitSignal(view.line_clicked) as told:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert told.args == [Place("信息", 1, 0)]
    qtbot.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert view.item == 0


def test_the_text_of_the_page_is_there_to_be_read_aloud(view, qtbot):
    view.show_pages(some_pages(), {})
    qtbot.waitUntil(lambda: "第一篇标题" in view.accessibleDescription())
    assert view.accessibleDescription().startswith("第 1 页，共 5 页")
    view.show_page(2)
    qtbot.waitUntil(lambda: "第二篇标题" in view.accessibleDescription())
    assert view.accessibleName() == "版面预览"


def test_without_pages_nothing_breaks(view, qtbot):
    view.show_pages(Pages(595.3, 841.9, ()), {})
    view.show_item(2)
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_Return):
        qtbot.keyClick(view, key)
    view.set_fit(Fit.PAGE)
    view.viewport().repaint()
    assert (view.number, view.count) == (0, 0)
    qtbot.waitUntil(lambda: view.accessibleDescription() == "没有页面")


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_paper_is_white_in_the_dark_too(view, qapp, scheme, let_go):
    before = qapp.styleSheet(), qapp.palette(), qapp.font(), qapp.style().objectName()
    let_go(Theme(qapp, scheme))
    view.show_pages(some_pages(), {})
    seen = view.viewport().grab().toImage()
    assert seen.pixelColor(point_on(view, 1, 20, 20)) == QColor("white")
    assert (seen.pixelColor(2, 2).lightness() < 60) == (scheme is Scheme.DARK)
    qapp.setStyleSheet(before[0])
    qapp.setPalette(before[1])
    qapp.setFont(before[2])
    qapp.setStyle(before[3])


def test_the_bar_tells_and_changes_what_is_seen(view, qtbot):
    bar = PagesBar(view)
    qtbot.addWidget(bar)
    bar.show()
    view.show_pages(some_pages(), {})
    assert (bar.where.text(), bar.percent.text()) == ("第 1 页，共 5 页", "100%")
    qtbot.mouseClick(bar.larger, Qt.MouseButton.LeftButton)
    assert bar.percent.text() == "110%"
    qtbot.mouseClick(bar.whole, Qt.MouseButton.LeftButton)
    assert (view.fit, bar.whole.isChecked(), bar.wide.isChecked()) == (Fit.PAGE, True, False)
    qtbot.mouseClick(bar.two, Qt.MouseButton.LeftButton)
    assert view.columns == 2
    qtbot.mouseClick(bar.percent, Qt.MouseButton.LeftButton)
    assert (view.fit, bar.whole.isChecked()) == (Fit.FREE, False)
    view.show_page(3)
    assert bar.where.text() == "第 3 页，共 5 页"


def test_the_paragraph_of_a_line_is_marked_and_its_line_is_seen(view):
    view.show_pages(some_pages(), {})
    line = view.pages.pages[2].lines[-2]
    view.show_line(line.place)
    assert (view.item, view.block) == (line.place.item, line.place.block)
    rect = view.spread.rect_of_line(line.place)
    where = view.verticalScrollBar().value()
    assert where <= rect.top() <= rect.bottom() <= where + view.viewport().height()
    view.show_line(line.place)
    assert view.verticalScrollBar().value() == where, "what is seen stays where it is"
    view.show_line(Place(""))
    assert (view.item, view.verticalScrollBar().value()) == (-1, where)
    view.viewport().repaint()


def test_a_place_that_is_nowhere_on_the_pages_is_not_scrolled_to(view):
    view.show_pages(some_pages(), {})
    view.show_line(Place("", 0, 99))
    assert view.verticalScrollBar().value() == 0


def test_where_paragraphs_are_marked_the_keys_go_from_one_to_the_next(view, qtbot):
    view.show_pages(some_pages(), {})
    blocks = sorted({(line.place.item, line.place.block) for line in view.pages.lines() if line.place.item >= 0})
    view.show_line(Place("", *blocks[0]))
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert (view.item, view.block) == blocks[1]
    with qtbot.waitSignal(view.line_clicked) as told:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert (told.args[0].item, told.args[0].block) == blocks[1]
    qtbot.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert (view.item, view.block) == blocks[0]
