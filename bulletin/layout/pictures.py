"""Pictures inline in the text, scaled to the text block."""

import io
from collections.abc import Callable
from dataclasses import dataclass, field
from xml.sax.saxutils import quoteattr

from docx.document import Document
from docx.image.exceptions import InvalidImageStreamError, UnexpectedEndOfFileError, UnrecognizedImageError
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part

from bulletin.errors import Reason, Unreadable
from bulletin.layout.characters import clean
from bulletin.layout.layout import Layout
from bulletin.layout.ooxml import paragraph
from bulletin.text import Picture

EMU_PER_MM = 36000
_EMU_PER_TWIP = 635
_TALLEST = 0.85  # of the text block, so that a caption stays with it


@dataclass
class Pictures:
    """The pictures of one document; `get` yields the bytes for a SHA-256. Each picture is stored once."""

    document: Document
    layout: Layout
    get: Callable[[str], bytes]
    _known: dict[str, tuple[str, float, float]] = field(default_factory=dict)
    _count: int = 0

    def inline(self, picture: Picture) -> str:
        """Return a centred paragraph with `picture` no larger than the text block.

        Unreadable (NOT_SUPPORTED, or EMPTY for no bytes) when the bytes are not a picture Word can show.
        """
        relation, own_width, own_height = self._stored(picture)
        wide, tall = self._size(picture, own_width, own_height)
        self._count += 1
        return paragraph("Picture", f"<w:r>{_drawing(relation, wide, tall, self._count, picture.name)}</w:r>")

    def _stored(self, picture: Picture) -> tuple[str, float, float]:
        if picture.sha256 not in self._known:
            self._known[picture.sha256] = _store(self.document, picture, self.get(picture.sha256))
        return self._known[picture.sha256]

    def _size(self, picture: Picture, own_width: float, own_height: float) -> tuple[int, int]:
        """Return width and height in EMU: as asked for, else the picture's own, scaled down to fit."""
        wide, tall = picture.width * EMU_PER_MM, picture.height * EMU_PER_MM
        if wide <= 0 or tall <= 0:
            wide, tall = own_width, own_height
        page = self.layout.page
        scale = min(1.0, page.text_width * _EMU_PER_TWIP / wide, page.text_height * _TALLEST * _EMU_PER_TWIP / tall)
        return max(1, int(wide * scale)), max(1, int(tall * scale))


def _store(document: Document, picture: Picture, data: bytes) -> tuple[str, float, float]:
    """Put `data` into the package and return its relationship and its own size in EMU."""
    if not data:
        raise Unreadable(Reason.EMPTY, what="picture", name=picture.name)
    if metafile := _metafile(data):
        return _store_metafile(document, picture, data, metafile), 100.0 * EMU_PER_MM, 75.0 * EMU_PER_MM
    try:
        relation, image = document.part.get_or_add_image(io.BytesIO(data))
    except (UnrecognizedImageError, InvalidImageStreamError, UnexpectedEndOfFileError, ValueError, KeyError):
        raise Unreadable(Reason.NOT_SUPPORTED, what="picture", name=picture.name) from None
    return relation, max(1.0, float(image.width)), max(1.0, float(image.height))


def _metafile(data: bytes) -> str:
    """Return `emf` or `wmf` for a Windows metafile, which python-docx does not know but every word processor does."""
    if data[:4] == b"\x01\x00\x00\x00" and data[40:44] == b" EMF":
        return "emf"
    return "wmf" if data[:4] == b"\xd7\xcd\xc6\x9a" else ""


def _store_metafile(document: Document, picture: Picture, data: bytes, extension: str) -> str:
    name = PackURI(f"/word/media/{picture.sha256[:16]}.{extension}")
    part = Part(name, f"image/x-{extension}", data, document.part.package)
    return document.part.relate_to(part, RELATIONSHIP_TYPE.IMAGE)


def _drawing(relation: str, wide: int, tall: int, number: int, name: str) -> str:
    described = quoteattr(clean(name).replace("\n", " "))
    return (
        f'<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{wide}" cy="{tall}"/>'
        f'<wp:docPr id="{number + 100}" name="图片 {number}" descr={described}/>'
        '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic>'
        '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>'
        f'<pic:cNvPr id="{number}" name={described}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>'
        f'<a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>'
        f'<a:off x="0" y="0"/><a:ext cx="{wide}" cy="{tall}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
        "</wp:inline></w:drawing>"
    )
