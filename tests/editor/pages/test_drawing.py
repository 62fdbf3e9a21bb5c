"""What is seen is what was measured: each glyph at its place, in the face that was found."""

from dataclasses import replace

import pytest
from hand_made_pages import FONTS, a_line, a_page, an_image
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage, QPainter

from bulletin.layout.paging.pages import FoundFont, Look, Page, Span
from editor.pages.drawing import draw_page
from editor.pages.faces import Faces

BODY = Look("仿宋_GB2312", 16)


@pytest.fixture
def paper(qapp):
    """Return a function that draws a page at 2 pixels a point and returns what was drawn, and the characters."""

    def draw(page, pictures=()):
        image = QImage(1191, 1684, QImage.Format.Format_RGB32)
        image.fill("white")
        painter = QPainter(image)
        characters = draw_page(painter, page, Faces(FONTS), 2.0, dict(pictures))
        painter.end()
        return image, characters
    return draw


def ink(image, left, top, width, height):
    """Return how many pixels of a rectangle, in pt, are not white."""
    return sum(image.pixelColor(x, y) != QColor("white") for x in range(int(left * 2), int((left + width) * 2))
               for y in range(int(top * 2), int((top + height) * 2)))


@pytest.mark.parametrize("scale", [0.5, 1.0, 1.1, 4 / 3, 1.35, 1.7777, 2.6665, 3.3333, 7.77, 16.667])
def test_large_characters_are_drawn_at_every_scale(qapp, scale):
    image = QImage(round(700 * scale), round(200 * scale), QImage.Format.Format_RGB32)
    image.fill("white")
    painter = QPainter(image)
    line = replace(a_line("国", 100), spans=(Span("国", 50, (48.0,), Look("仿宋_GB2312", 48)),), baseline=140)
    draw_page(painter, Page(1, (line,)), Faces(FONTS), scale, {})
    painter.end()
    step = max(1, round(scale))
    inked = [(x, y) for x in range(round(48 * scale), round(102 * scale), step)
             for y in range(round(95 * scale), round(150 * scale), step) if image.pixelColor(x, y) != QColor("white")]
    assert len(inked) > 200


def test_each_character_is_drawn_at_its_place(paper):
    image, characters = paper(Page(1, (a_line("国国", 200),)))
    assert characters == "国国"
    first, second, after = (ink(image, 79.4 + at * 15.75, 200, 15.5, 28) for at in range(3))
    assert first > 100
    assert abs(first - second) < first / 4, "the same sign, twice"
    assert after == 0
    assert ink(image, 79.4, 230, 40, 28) == 0


def test_rules_are_drawn_as_thick_as_they_are(paper):
    image, _ = paper(a_page(1, "题"))
    column = [image.pixelColor(600, y).name() for y in range(180, 200)]
    assert column.count("#ff0000") == 3, "1.5 pt"


def test_a_picture_fills_its_rectangle_and_a_lost_one_is_a_frame(paper):
    red = QImage(4, 4, QImage.Format.Format_RGB32)
    red.fill("red")
    data = QBuffer()
    data.open(QIODevice.OpenModeFlag.WriteOnly)
    red.save(data, "PNG")
    page = a_page(1, images=(an_image("ab"),))
    image, _ = paper(page, {"ab": bytes(data.data().data())}.items())
    assert image.pixelColor(300, 700).name() == "#ff0000"
    for pictures in ({}, {"ab": b"no picture"}):
        image, _ = paper(page, pictures.items())
        assert image.pixelColor(300, 700) == QColor("white")
        assert ink(image, 79, 300, 3, 50) > 0


def test_a_scanned_page_seen_small_keeps_its_thin_strokes(paper):
    page = a_page(1, images=(an_image("ab"),))
    box = page.images[0]
    scan = QImage(round(box.width * 16), round(box.height * 16), QImage.Format.Format_RGB32)
    scan.fill("white")
    painter = QPainter(scan)
    for x in range(0, scan.width(), 64):  # strokes of 3 pixels, 8 of them to one that is seen
        painter.fillRect(x, 0, 3, scan.height(), "black")
    painter.end()
    data = QBuffer()
    data.open(QIODevice.OpenModeFlag.WriteOnly)
    scan.save(data, "PNG")
    image, _ = paper(page, {"ab": bytes(data.data().data())}.items())
    top = round((box.y + box.height / 2) * 2)
    row = [image.pixelColor(round(box.x * 2) + x, top).lightness() for x in range(160)]
    assert sum(any(each < 250 for each in row[at:at + 8]) for at in range(0, 160, 8)) == 20, "each leaves a trace"


def test_emphasis_is_seen(paper):
    plain, bold, italic, underlined = (
        paper(Page(1, (a_line("国", 200, **look),)))[0] for look in (
            {}, {"bold": True}, {"italic": True}, {"underline": True}))
    box = (70, 200, 30, 29)
    assert ink(bold, *box) > ink(plain, *box)
    assert italic != plain
    assert ink(underlined, 79.4, 222.5, 15, 2) > ink(plain, 79.4, 222.5, 15, 2)


def test_a_character_the_font_lacks_comes_from_another(qapp):
    faces = Faces((FoundFont("西文", "Liberation Serif"),))
    face = faces.face(Look("西文", 16), 1.0)
    raw, index = face.glyph("国")
    assert (index > 0, raw.familyName() != "Liberation Serif", raw.pixelSize()) == (True, True, 16)
    assert face.indexes("国") is None
    assert face.indexes("abc")


def test_what_no_font_has_is_an_empty_box_and_told_so(paper):
    _, characters = paper(Page(1, (a_line("国\U0002ffff国", 200),)))
    assert characters == "国\0国"


def test_white_space_and_joiners_leave_no_box(paper):
    image, characters = paper(Page(1, (a_line("国\u200b\u3000", 200),)))
    assert "\0" not in characters
    assert ink(image, 79.4 + 15.75, 200, 60, 29) == 0


def test_a_font_the_system_does_not_know_by_that_name_is_taken_from_its_file(qapp):
    nowhere = "no font.ttf"
    faces = Faces((FoundFont("甲", "没有的字体", nowhere),))
    assert faces.face(Look("甲", 12), 1.0).raw.isValid()
    liberation = "/usr/share/fonts/truetype/liberation/LiberationSerif-Regular.ttf"
    faces = Faces((FoundFont("甲", "别名", liberation),))
    assert faces.face(Look("甲", 12), 1.0).raw.familyName() == "Liberation Serif"


def test_faces_are_made_once(qapp):
    faces = Faces(FONTS)
    assert faces.face(BODY, 2.0) is faces.face(Look("仿宋_GB2312", 16), 2.0)
    assert faces.face(BODY, 2.0) is not faces.face(BODY, 3.0)


def test_a_font_that_comes_later_leaves_the_others_as_they_are(qapp):
    faces = Faces(FONTS[:1])
    kept = faces.face(BODY, 2.0)
    assert faces.takes(FONTS)
    assert faces.face(BODY, 2.0) is kept
    assert not faces.takes((FoundFont("仿宋_GB2312", "Noto Sans CJK SC"),))
    faces.face(Look("黑体", 16), 1.0)
    assert not faces.takes((FoundFont("黑体", "Noto Sans CJK SC"),)), "it was drawn with another"
