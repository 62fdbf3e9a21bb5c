"""Pictures come along with their size on the page; those that cannot are named."""

import hashlib

from docx_builder import BODY, LINKS, PNG, Docx, p, picture, r

from bulletin.intake.door import read_bytes
from bulletin.intake.incoming import Incoming, Kind
from bulletin.text import Picture, plain


def read(body: str, media: dict[str, bytes], target: str = "media/image1.png") -> Incoming:
    return read_bytes("图.docx", Docx(body, more=media, links=[("rId_picture", f"{LINKS}/image", target)]).bytes())


def test_a_picture_follows_its_paragraph_with_its_size_in_millimetres() -> None:
    incoming = read(p(r("见图") + picture(width=76.2, height=50.8)) + p(BODY), {"word/media/image1.png": PNG})
    sha256 = hashlib.sha256(PNG).hexdigest()
    assert incoming.text[1] == Picture(sha256, "image1.png", 76.2, 50.8)
    assert [(each.sha256, each.name, each.data) for each in incoming.pictures] == [(sha256, "image1.png", PNG)]
    assert plain(incoming.text) == f"见图\n{BODY}"


def test_the_same_picture_twice_is_one_file() -> None:
    incoming = read(p(r("图") + picture()) + p(picture()), {"word/media/image1.png": PNG})
    assert len(incoming.pictures) == 1
    assert sum(isinstance(block, Picture) for block in incoming.text) == 2


def test_a_picture_in_the_old_form_has_a_size_too() -> None:
    old = (
        '<w:r><w:pict><v:shape style="width:72pt;height:1in"><v:imagedata r:id="rId_picture"/></v:shape></w:pict></w:r>'
    )
    (shown,) = (
        block for block in read(p(r("图") + old), {"word/media/image1.png": PNG}).text if isinstance(block, Picture)
    )
    assert (shown.width, shown.height) == (25.4, 25.4)


def test_pictures_that_cannot_be_printed_or_found_are_named_as_left() -> None:
    drawing = read(p(r("图") + picture()), {"word/media/image1.wmf": b"\xd7\xcd\xc6\x9a"}, "media/image1.wmf")
    elsewhere = read(p(r("图") + picture()), {}, "http://example.invalid/x.png")
    for incoming in (drawing, elsewhere, read(p(r("图") + picture("rId_nowhere")), {})):
        assert incoming.pictures == ()
        assert Kind.PICTURES_LEFT in {each.kind for each in incoming.warnings}


def test_pictures_cut_off_or_not_there_are_each_counted_and_stay_in_the_original() -> None:
    links = [("rId_picture", f"{LINKS}/image", "media/image1.png")]
    body = p(r("图") + picture()) + p(picture("rId_nowhere")) + p(BODY)
    data = Docx(body, more={"word/media/image1.png": PNG[:-20]}, links=links).bytes()
    incoming = read_bytes("图.docx", data)
    assert {each.kind: each.count for each in incoming.warnings}[Kind.PICTURES_LEFT] == 2
    assert (incoming.pictures, incoming.original) == ((), data)


def test_a_damaged_picture_does_not_cost_the_text() -> None:
    data = bytearray(Docx(p(r("图") + picture()), more={"word/media/image1.png": PNG * 20},
                          links=[("rId_picture", f"{LINKS}/image", "media/image1.png")]).bytes())  # fmt: skip
    data[data.find(b"word/media/image1.png") + 40] ^= 0xFF
    incoming = read_bytes("图.docx", bytes(data))
    assert plain(incoming.text) == "图"
    assert Kind.PICTURES_LEFT in {each.kind for each in incoming.warnings}
