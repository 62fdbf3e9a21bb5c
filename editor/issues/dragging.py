"""What is dragged between the list of ready drafts and the board: ids of drafts, and nothing else."""

from collections.abc import Iterable

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QAbstractItemView

MIME = "application/x-bulletin-drafts"


def parcel(ids: Iterable[str]) -> QMimeData:
    """Return the ids as they are dragged."""
    data = QMimeData()
    data.setData(MIME, "\n".join(ids).encode())
    return data


def ids_in(data: QMimeData) -> tuple[str, ...]:
    """Return the ids that are dragged; nothing for anything else."""
    return tuple(filter(None, data.data(MIME).toStdString().split("\n")))


def let_drag(view: QAbstractItemView) -> None:
    """Let several rows of `view` be chosen, dragged away and dropped upon."""
    view.setMouseTracking(True)
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setDragEnabled(True)
    view.setAcceptDrops(True)
    view.setDefaultDropAction(Qt.DropAction.CopyAction)
