"""Putting other widgets into a column in place of those that stand there."""

from collections.abc import Iterable

from PySide6.QtWidgets import QBoxLayout, QWidget


def refill(box: QBoxLayout, parts: Iterable[QWidget]) -> None:
    """Take all widgets out of `box` and put `parts` in."""
    while (item := box.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()  # it goes when the events are through; until then it must not be seen
            widget.deleteLater()
    for part in parts:
        box.addWidget(part)
