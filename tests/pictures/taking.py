"""Taking a picture: grabbed as it is painted, and written with few colours so that it stays small."""

from collections import Counter
from pathlib import Path

from PySide6.QtGui import QImage, qBlue, qGreen, qRed, qRgb
from PySide6.QtWidgets import QWidget

MOST = 256
LEAST = 40  # colours that a picture of a screen has at the least; fewer are an empty one


def taken_of(widget: QWidget) -> QImage:
    """Return the picture of a widget. AssertionError when it shows nothing."""
    picture = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    seen = {picture.pixel(x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7)}
    assert len(seen) > LEAST, "the picture is empty"
    return picture


def write(picture: QImage, file: Path) -> None:
    """Write the picture as a PNG with the colours it has most of; windows have few, and grey between them."""
    table = _table(picture)
    few = picture.convertToFormat(QImage.Format.Format_Indexed8, table)
    file.parent.mkdir(parents=True, exist_ok=True)
    assert few.save(str(file), "PNG", 0), file


def _table(picture: QImage) -> list[int]:
    """Return the commonest colours; those that differ by a shade count as one, named by the commonest of them."""
    exact = Counter(memoryview(picture.constBits()).cast("B").cast("I"))
    near: dict[tuple[int, int, int], Counter[int]] = {}
    for colour, count in exact.items():
        shade = (qRed(colour) >> 3, qGreen(colour) >> 3, qBlue(colour) >> 3)
        near.setdefault(shade, Counter())[colour] += count
    common = sorted(near.values(), key=lambda group: -group.total())[:MOST]
    whole = [group.most_common(1)[0][0] for group in common]
    return [qRgb(qRed(each), qGreen(each), qBlue(each)) for each in whole]
