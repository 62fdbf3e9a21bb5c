"""The urgent desk over the real background, the archive in its own thread."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt

from editor.urgent.screen import UrgentScreen
from tests.editor.urgent.conftest import Urgent


def test_a_call_is_registered_followed_and_completed_while_the_clocks_go(qtbot, in_threads):
    said = []
    frame, _ = in_threads(lambda office: Urgent(office).event("乙乡火情", ago=10))
    background = frame.background
    frame.said.connect(said.append)
    screen = UrgentScreen(frame)
    qtbot.addWidget(screen)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    screen.enter()
    qtbot.waitUntil(lambda: bool(screen.detail.timeline.entries))
    assert screen.detail.matter.title == "乙乡火情"
    before = screen.detail.clocks.rows[1].words()
    qtbot.waitUntil(lambda: screen.detail.clocks.rows[1].words() != before, timeout=3000)
    qtbot.keyClick(screen.focusWidget(), Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    sheet = screen.opening.sheet
    sheet.place.setText("青禾镇大坪村")
    sheet.nature.setText("山体滑坡")
    sheet.answer()
    sheet.answer()
    qtbot.waitUntil(lambda: screen.detail.matter.title == "青禾镇大坪村发生山体滑坡")
    facts = screen.detail.facts
    facts.editors["trend"].setText("平稳")
    facts.save_asked.emit()
    facts.editors["leaders"].setText("镇长")
    qtbot.waitUntil(lambda: "要素已保存" in said)
    qtbot.waitUntil(lambda: not background.is_busy)
    assert facts.editors["leaders"].text() == "镇长"
    assert facts.changed() == {"leaders": "镇长"}
    assert said.count("已登记初报：青禾镇大坪村发生山体滑坡") == 1
    assert screen.leave()
    qtbot.waitUntil(lambda: not background.is_busy)
    assert screen.detail.matter.received_at <= datetime.now(UTC)


def test_a_call_before_the_list_was_read_knows_the_units_all_the_same(qtbot, in_threads):
    frame, _ = in_threads()
    said = []
    frame.said.connect(said.append)
    screen = UrgentScreen(frame)
    qtbot.addWidget(screen)
    screen.show()
    screen.enter()
    screen.call.click()
    assert [screen.following.is_read, screen.limits.isEnabled(), screen.register.isEnabled()] == [False] * 3
    sheet = screen.opening.sheet
    sheet.unit.setText("青禾镇")
    sheet.place.setText("大坪村")
    sheet.answer()
    qtbot.waitUntil(lambda: screen.detail.matter is not None)
    assert said == ["已登记初报：大坪村来电报告有关情况"]
    assert screen.detail.matter.unit_id == "qinghe"
    assert screen.following.is_read
    assert screen.register.isEnabled()
