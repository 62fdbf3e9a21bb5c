"""A passage copied with the line that says where it was printed."""

from html import escape

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication


def copy_with_source(passage: str, source: str) -> None:
    """Put a passage (paragraphs parted by line ends) and the line of its source on the clipboard, plain and rich."""
    data = QMimeData()
    data.setText(f"{passage}\n{source}")
    paragraphs = "".join(f'<p style="text-indent:2em">{escape(each.strip())}</p>' for each in passage.split("\n")
                         if each.strip())
    data.setHtml(f'{paragraphs}<p style="text-align:right">{escape(source)}</p>')
    QApplication.clipboard().setMimeData(data)
