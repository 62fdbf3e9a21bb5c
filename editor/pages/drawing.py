"""Drawing a page: every glyph at the place it was measured for, on a screen, a printer or a PDF alike."""

from collections.abc import Mapping
from unicodedata import category

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGlyphRun, QImage, QPainter, QPen, QRawFont

from bulletin.layout.paging.pages import Image, Page, Rule, Span
from editor.pages.faces import Face, Faces

_UNDER = 0.12  # of the size: how far an underline is below the baseline
_STROKE = 0.05  # of the size: its thickness
_LOST = QColor("#9A9A9A")

Pictures = Mapping[str, bytes]


def draw_page(painter: QPainter, page: Page, faces: Faces, scale: float, pictures: Pictures) -> str:
    """Draw what stands on `page`, its paper's corner at the painter's origin; a point is `scale` of its pixels.

    A picture whose bytes are not among `pictures`, or cannot be read, is drawn as an empty frame. Return the character
    of each glyph in the order they were drawn; NUL where no font had it and an empty box stands.
    """
    for image in page.images:
        _draw_image(painter, image, scale, pictures)
    for rule in page.rules:
        _draw_rule(painter, rule, scale)
    return "".join(_draw_span(painter, span, line.baseline, faces, scale)
                   for line in page.lines for span in line.spans)


def _draw_span(painter: QPainter, span: Span, baseline: float, faces: Faces, scale: float) -> str:
    painter.setPen(QColor(f"#{span.look.colour}"))
    face = faces.face(span.look, scale)
    places, x = [], span.x
    for advance in span.advances:
        places.append(QPointF(x * scale, baseline * scale))
        x += advance
    indexes = face.indexes(span.text)
    if indexes is not None:
        _draw_run(painter, face.raw, indexes, places)
    drawn = span.text if indexes is not None else _draw_one_by_one(painter, span.text, places, face)
    if span.look.underline:
        height, size = (baseline + span.look.size * _UNDER) * scale, span.look.size * scale
        painter.setPen(QPen(QColor(f"#{span.look.colour}"), size * _STROKE, Qt.PenStyle.SolidLine,
                            Qt.PenCapStyle.FlatCap))
        painter.drawLine(QPointF(span.x * scale, height), QPointF(x * scale, height))
    return drawn


def _draw_one_by_one(painter: QPainter, text: str, places: list[QPointF], face: Face) -> str:
    """Draw characters of which the font lacks some."""
    drawn = []
    for character, place in zip(text, places, strict=False):
        raw, index = face.glyph(character)
        if index or seen(character):
            _draw_run(painter, raw, [index], [place])
            drawn.append(character if index else "\0")
    return "".join(drawn)


def seen(character: str) -> bool:
    """Return whether a character leaves a mark: white space, joiners and selectors of variants do not."""
    return not character.isspace() and category(character) not in ("Cf", "Cc", "Mn")


def _draw_run(painter: QPainter, raw: QRawFont, indexes: list[int], places: list[QPointF]) -> None:
    run = QGlyphRun()
    run.setRawFont(raw)
    run.setGlyphIndexes(indexes)
    run.setPositions(places)
    painter.drawGlyphRun(QPointF(0, 0), run)


def _draw_rule(painter: QPainter, rule: Rule, scale: float) -> None:
    painter.setPen(QPen(QColor(f"#{rule.colour}"), rule.width * scale, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.drawLine(QPointF(rule.x1 * scale, rule.y1 * scale), QPointF(rule.x2 * scale, rule.y2 * scale))


def _draw_image(painter: QPainter, image: Image, scale: float, pictures: Pictures) -> None:
    frame = QRectF(image.x * scale, image.y * scale, image.width * scale, image.height * scale)
    picture = QImage.fromData(pictures.get(image.sha256, b""))
    if picture.isNull():
        painter.setPen(QPen(_LOST, scale * 0.75))
        painter.drawRect(frame)
    else:
        painter.drawImage(frame, _no_finer(picture, frame))


def _no_finer(picture: QImage, frame: QRectF) -> QImage:
    """Return a picture with about as many pixels as it is drawn with: the painter looks at four of them alone, and of a
    scanned page seen small it would leave out most of each stroke.
    """
    wanted = frame.size().toSize()
    if wanted.isEmpty() or picture.width() < 2 * wanted.width():
        return picture
    return picture.scaled(wanted, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
