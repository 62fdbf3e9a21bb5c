"""What is dragged between the list of ready drafts and the board: ids of drafts, and nothing else."""

from collections.abc import Iterable

from PySide6.QtCore import QMimeData

MIME = "application/x-bulletin-drafts"


def parcel(ids: Iterable[str]) -> QMimeData:
    """Return the ids as they are dragged."""
    data = QMimeData()
    data.setData(MIME, "\n".join(ids).encode())
    return data


def ids_in(data: QMimeData) -> tuple[str, ...]:
    """Return the ids that are dragged; nothing for anything else."""
    return tuple(filter(None, data.data(MIME).toStdString().split("\n")))
