"""Pictures stand in the line, no larger than the text block, each stored once."""

import struct
import zipfile

import pytest
from lxml import etree

from bulletin.layout.base import new_document
from bulletin.layout.ooxml import NAMESPACES
from bulletin.layout.pictures import Pictures
from bulletin.text import Picture

WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"


@pytest.fixture
def placed(kuaibao, grey):
    """Return a function that places the grey picture with a width and height in mm and gives back both in mm."""
    pictures = Pictures(new_document(kuaibao, "图", None, {}), kuaibao, {grey[0].sha256: grey[1]}.__getitem__)

    def place(width, height):
        made = pictures.inline(Picture(grey[0].sha256, grey[0].name, width, height))
        extent = etree.fromstring(f"<body {NAMESPACES}>{made}</body>").find(f".//{WP}extent")
        return int(extent.get("cx")) / 36000, int(extent.get("cy")) / 36000

    return place


def test_a_picture_has_the_size_asked_for(placed):
    assert placed(120, 60) == pytest.approx((120, 60), abs=0.01)


def test_a_wide_picture_is_scaled_to_the_text_block(placed):
    assert placed(312, 156) == pytest.approx((156, 78), abs=0.05)


def test_a_tall_picture_leaves_room_for_its_caption(placed):
    width, height = placed(100, 500)
    assert height < 225 * 0.86
    assert width / height == pytest.approx(0.2, abs=0.01)


def test_a_picture_without_a_size_has_its_own(placed):
    width, height = placed(0, 0)
    assert width / height == pytest.approx(2, abs=0.01)


def test_a_picture_used_twice_is_stored_once(tmp_path, kuaibao, grey):
    document = new_document(kuaibao, "图", None, {})
    pictures = Pictures(document, kuaibao, {grey[0].sha256: grey[1]}.__getitem__)
    assert pictures.inline(grey[0]) != pictures.inline(grey[0])
    document.save(str(tmp_path / "a.docx"))
    with zipfile.ZipFile(tmp_path / "a.docx") as package:
        assert len([name for name in package.namelist() if "media" in name]) == 1


def test_a_metafile_from_an_old_word_processor_is_kept(tmp_path, kuaibao):
    data = b"\x01\x00\x00\x00" + b"\0" * 36 + b" EMF" + struct.pack("<16I", *range(16))
    document = new_document(kuaibao, "图", None, {})
    picture = Picture("e" * 64, "图表.emf", 80, 40)
    assert "图表.emf" in Pictures(document, kuaibao, {picture.sha256: data}.__getitem__).inline(picture)
    document.save(str(tmp_path / "a.docx"))
    with zipfile.ZipFile(tmp_path / "a.docx") as package:
        assert package.read(f"word/media/{'e' * 16}.emf") == data
        assert b"image/x-emf" in package.read("[Content_Types].xml")
