"""The Qt bindings must survive many calls that return nothing: one release does not."""

from PySide6.QtWidgets import QLabel


def test_twenty_thousand_calls_returning_nothing_do_no_harm(qtbot):
    label = QLabel()
    qtbot.addWidget(label)
    for number in range(20_000):
        label.setNum(number)
    assert label.text() == "19999"
