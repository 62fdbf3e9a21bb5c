"""Board and charts are counted beside the archive, off the window's thread."""

from editor.credit.board.page import BoardPage
from editor.credit.charts.page import ChartsPage
from editor.shell import icons


def test_board_and_charts_come_from_another_thread(qtbot, in_threads):
    icons.load()
    frame, _ = in_threads(lambda office: office.draft())
    pages = BoardPage(frame), ChartsPage(frame)
    for page in pages:
        qtbot.addWidget(page)
        page.enter()
    qtbot.waitUntil(lambda: pages[0].groups.count() == 4 and pages[1].cards[0].chart() is not None)
    assert len(pages[0].ranking().rows) == 2
