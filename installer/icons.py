"""Draws the program's own sign in the forms an installed program needs: PNG for Linux, ICO for Windows."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIGN = Path(__file__).resolve().parents[1] / "resources" / "icons" / "bulletin-desk.svg"
SIDES = (16, 24, 32, 48, 64, 128, 256)


def draw(side: int) -> QImage:
    """Return the sign as a picture of `side` by `side` px on nothing."""
    picture = QImage(side, side, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(str(SIGN)).render(painter, QRectF(0, 0, side, side))
    painter.end()
    return picture


def write_icons(folder: Path) -> None:
    """Write `bulletin-desk-SIDE.png` of each side and `bulletin-desk.ico` into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    for side in SIDES:
        _write(draw(side), folder / f"bulletin-desk-{side}.png")
    _write(draw(256), folder / "bulletin-desk.ico")


def _write(picture: QImage, file: Path) -> None:
    if not picture.save(str(file)):
        raise OSError(f"cannot write {file}")


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication(sys.argv)
    write_icons(Path(sys.argv[1]))
