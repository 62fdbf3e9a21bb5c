"""Pictures inline in the text, scaled to the text block."""

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from xml.sax.saxutils import quoteattr

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part

from bulletin.layout.characters import one_line
from bulletin.layout.layout import Layout
from bulletin.layout.ooxml import border, paragraph, run
from bulletin.layout.picture_headers import Header, header_of
from bulletin.layout.styles import LOST_PICTURE
from bulletin.layout.tables import table_xml
from bulletin.text import Picture, Table, Text, pictures_in

EMU_PER_MM = 36000
_EMU_PER_TWIP = 635
_SIDES = "".join(border(side, 4, space=4) for side in ("top", "left", "bottom", "right"))
_FRAME = f'<w:pBdr>{_SIDES}</w:pBdr><w:ind w:left="90" w:right="90"/>'  # the frame stands 4 pt outside the indents
_TALLEST = 0.85  # of the text block, so that a caption stays with it


@dataclass
class Pictures:
    """The pictures of one document; `get` yields the bytes for a SHA-256. Each picture is stored once."""

    document: Document
    layout: Layout
    get: Callable[[str], bytes]
    _known: dict[str, tuple[str, Header] | None] = field(default_factory=dict)
    _count: int = 0

    def inline(self, picture: Picture) -> str:
        """Return a centred paragraph with `picture` no larger than the text block.

        One that no word processor can show is named in a framed line in its place: it never stops an issue.
        """
        stored = self._stored(picture)
        if stored is None:
            words = run(lost_line(picture), self.layout.font_of(self.layout.faces.body))
            return paragraph(LOST_PICTURE, words, _FRAME)
        relation, header = stored
        wide, tall = self._size(picture, header)
        self._count += 1
        return paragraph("Picture", f"<w:r>{_drawing(relation, wide, tall, self._count, picture.name)}</w:r>")

    def table(self, source: Table, *, stays: bool = False) -> str:
        """Return a ruled table, or nothing when it has no cells; its last row may have to stay with what follows."""
        return table_xml(source, self.layout, stays=stays)

    def _stored(self, picture: Picture) -> tuple[str, Header] | None:
        if picture.sha256 not in self._known:
            data = _bytes_of(picture, self.get)
            header = header_of(data)
            stored = (_store(self.document, picture, data, header), header) if header else None
            self._known[picture.sha256] = stored
        return self._known[picture.sha256]

    def _size(self, picture: Picture, own: Header) -> tuple[int, int]:
        """Return width and height in EMU: as asked for, else the picture's own, scaled down to fit."""
        wide, tall = picture.width * EMU_PER_MM, picture.height * EMU_PER_MM
        if not (0 < wide < math.inf and 0 < tall < math.inf):
            wide, tall = own.width, own.height
        page = self.layout.page
        scale = min(1.0, page.text_width * _EMU_PER_TWIP / wide, page.text_height * _TALLEST * _EMU_PER_TWIP / tall)
        return max(1, int(wide * scale)), max(1, int(tall * scale))


def unprinted(texts: Iterable[Text], get: Callable[[str], bytes]) -> tuple[Picture, ...]:
    """Return the pictures of `texts` that cannot be printed, in order, as often as they stand there."""
    known: dict[str, bool] = {}
    lost = []
    for picture in (each for text in texts for each in pictures_in(text)):
        if picture.sha256 not in known:
            known[picture.sha256] = header_of(_bytes_of(picture, get)) is None
        if known[picture.sha256]:
            lost.append(picture)
    return tuple(lost)


def lost_line(picture: Picture) -> str:
    """Return the line that stands for a picture that cannot be printed."""
    return f"〔图片：{one_line(picture.name)}，无法印出〕"


def _bytes_of(picture: Picture, get: Callable[[str], bytes]) -> bytes:
    try:
        return get(picture.sha256)
    except KeyError:  # a text that names a picture the archive does not have
        return b""


def _store(document: Document, picture: Picture, data: bytes, header: Header) -> str:
    """Put `data` into the package and return its relationship."""
    name = PackURI(f"/word/media/{picture.sha256[:16]}.{header.extension}")
    part = Part(name, header.content_type, data, document.part.package)
    return document.part.relate_to(part, RELATIONSHIP_TYPE.IMAGE)


def _drawing(relation: str, wide: int, tall: int, number: int, name: str) -> str:
    described = quoteattr(one_line(name))
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
