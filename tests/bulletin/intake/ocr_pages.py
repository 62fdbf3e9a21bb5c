"""Pages drawn for the tests of recognition, as an office's scanner would deliver them."""

from functools import cache
from io import BytesIO

import numpy
from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication

LINES = (
    "青禾镇推进共享农机",
    "今年以来，青禾镇整合全镇农机资源，建成农机服务站六处，",
    "累计作业面积三万二千亩，服务农户四千一百五十户。",
    "青禾镇将继续扩大服务范围。",
)


@cache
def page() -> Image.Image:
    """Return four lines in black on white: a title, a paragraph of two lines and one of one."""
    running = QApplication.instance() or QApplication([])
    assert running is not None
    sheet = QImage(1300, 620, QImage.Format.Format_RGB32)
    sheet.fill(QColor("white"))
    painter = QPainter(sheet)
    font = QFont("Noto Serif CJK SC")
    font.setPixelSize(40)
    painter.setFont(font)
    for at, (line, left) in enumerate(zip(LINES, (440, 180, 100, 180), strict=True)):
        painter.drawText(left, 120 + at * 90, line)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    sheet.save(buffer, "PNG")
    return Image.open(BytesIO(buffer.data().data())).convert("RGB")


def encoded(image: Image.Image, form: str = "PNG", **how: object) -> bytes:
    """Return the picture as the bytes of a file."""
    file = BytesIO()
    image.save(file, form, **how)
    return file.getvalue()


def speckled(image: Image.Image) -> Image.Image:
    """Return the page as a bad fax brings it: every twentieth dot black or white by chance."""
    dots = numpy.array(image)
    chance = numpy.random.default_rng(7).random(dots.shape[:2])
    dots[chance < 0.025] = 0
    dots[chance > 0.975] = 255
    return Image.fromarray(dots)
