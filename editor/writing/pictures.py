"""Pictures in the manuscript: a framed placeholder with the name until the bytes are there."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QRect, Qt, QUrl
from PySide6.QtGui import QColor, QImage, QPainter, QTextDocument
from shiboken6 import isValid

from bulletin.desk import looking
from bulletin.text import Picture
from editor.shell.colours import Colour
from editor.shell.fonts import interface_font
from editor.shell.frame import Frame
from editor.shell.theme import colour_now
from editor.writing.marks import PIXELS_PER_MM

_IMAGE = QTextDocument.ResourceType.ImageResource.value
_LONGEST = 1600


def supply(frame: Frame, document: QTextDocument, pictures: Iterable[Picture]) -> None:
    """Give `document` a placeholder for each of `pictures`, and the picture itself when the archive has sent it.

    A picture whose bytes are not there or cannot be read keeps its placeholder.
    """
    for picture in {each.sha256: each for each in pictures}.values():
        document.addResource(_IMAGE, _url(picture.sha256), placeholder(picture))
        frame.background.ask(document, partial(looking.picture, sha256=picture.sha256),
                             partial(_show, document, picture.sha256), lambda error: None)


def placeholder(picture: Picture) -> QImage:
    """Return a frame of the picture's size with its name in it."""
    width, height = (max(24, min(_LONGEST, round(side * PIXELS_PER_MM))) for side in (picture.width, picture.height))
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(colour_now(Colour.HOVER)))
    painter = QPainter(image)
    painter.setPen(colour_now(Colour.FAINT))
    painter.drawRect(0, 0, width - 1, height - 1)
    painter.setFont(interface_font())
    painter.drawText(QRect(8, 8, width - 16, height - 16),
                     Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWrapAnywhere, picture.name)
    painter.end()
    return image


def _show(document: QTextDocument, sha256: str, data: bytes) -> None:
    image = QImage.fromData(data)
    if isValid(document) and not image.isNull():
        document.addResource(_IMAGE, _url(sha256), image.scaledToWidth(_LONGEST) if image.width() > _LONGEST else image)
        document.markContentsDirty(0, document.characterCount())


def _url(sha256: str) -> QUrl:
    return QUrl(f"picture:{sha256}")
