"""Pictures of a Word file: which parts they are, how large they stand on the page, and their bytes."""

import hashlib
import posixpath
import re
from dataclasses import dataclass, field

from bulletin.errors import Unreadable
from bulletin.intake.docx.names import DRAWING, OFFICE, RELATIONS, TXBX, VML, WORD_DRAWING, Element, whole
from bulletin.intake.incoming import PictureFile
from bulletin.intake.package import MEGABYTE, Package
from bulletin.intake.picture_forms import is_whole
from bulletin.text import Picture

EMU_PER_MM = 36_000
MM = {"pt": 25.4 / 72, "in": 25.4, "cm": 10.0, "mm": 1.0, "px": 25.4 / 96, "": 25.4 / 72}
BLIP, EXTENT = f"{{{DRAWING}}}blip", f"{{{WORD_DRAWING}}}extent"
IMAGE_DATA, OLE = f"{{{VML}}}imagedata", f"{{{OFFICE}}}OLEObject"
EMBED, LINK, ID = (f"{{{RELATIONS}}}{name}" for name in ("embed", "link", "id"))
GRAPHIC = f"{{{DRAWING}}}graphicData"
OBJECT_KINDS = ("/chart", "/diagram", "/chartex", "/slicer")
LONGEST_MM = 10_000.0
MOST_BYTES = 150 * MEGABYTE  # of all pictures of one file, unpacked


@dataclass
class Shelf:
    """The pictures taken out so far by SHA-256, and the names of those that could not be."""

    package: Package
    files: dict[str, PictureFile] = field(default_factory=dict)
    left: list[str] = field(default_factory=list)
    _known: dict[str, PictureFile | None] = field(default_factory=dict)

    def take(self, drawing: Element, part: str) -> list[Picture]:
        """Return the pictures shown by a w:drawing or w:pict of `part`; what cannot be taken is noted in `left`."""
        taken = []
        extents: dict[Element, Element | None] = {}
        for node in drawing.iter(BLIP, IMAGE_DATA):
            if _within_text_box(node, drawing):
                continue
            picture = self._picture(node, _size(node, extents), part)
            if picture:
                taken.append(picture)
        return taken

    def _picture(self, node: Element, size: tuple[float, float], part: str) -> Picture | None:
        id = node.get(EMBED) or node.get(ID)
        if id is None and node.get(LINK) is None:
            return None
        relation = self.package.relations(part).get(id or node.get(LINK) or "")
        name = posixpath.basename(relation.target) if relation else ""
        file = self._file(relation.target) if relation and not relation.external else None
        if file is None:
            self.left.append(name)
            return None
        return Picture(file.sha256, file.name, *size)

    def _file(self, name: str) -> PictureFile | None:
        """Return the picture in a part, taken out once however often it is shown; None where it cannot be printed."""
        if name not in self._known:
            data = self._bytes(name)
            sha256 = hashlib.sha256(data).hexdigest()
            file = PictureFile(sha256, posixpath.basename(name), data)
            self._known[name] = self.files.setdefault(sha256, file) if data else None
        return self._known[name]

    def _bytes(self, name: str) -> bytes:
        """Return the bytes of a picture part that can be printed, of any other nothing: it must not cost the text."""
        room = MOST_BYTES - sum(len(file.data) for file in self.files.values())
        if name not in self.package.names:
            return b""
        try:
            data = self.package.read(name, room)
        except Unreadable:
            return b""
        return data if is_whole(data) else b""


def is_object(drawing: Element) -> bool:
    """Return whether a drawing shows a chart or SmartArt, which live in parts of their own."""
    return any((node.get("uri") or "").endswith(OBJECT_KINDS) for node in drawing.iter(GRAPHIC))


def _size(node: Element, extents: dict[Element, Element | None]) -> tuple[float, float]:
    """Return width and height in mm, 0 where the file does not say; `extents` keeps those already looked for."""
    if node.tag == IMAGE_DATA:
        shape = node.getparent()
        style = shape.get("style", "") if shape is not None else ""
        return _length(style, "width"), _length(style, "height")
    for ancestor in node.iterancestors():
        if ancestor not in extents:
            extents[ancestor] = ancestor.find(EXTENT)
        extent = extents[ancestor]
        if extent is not None:
            return _mm(extent.get("cx")), _mm(extent.get("cy"))
    return 0.0, 0.0


def _mm(emu: str | None) -> float:
    return min(LONGEST_MM, max(0.0, round(whole(emu) / EMU_PER_MM, 2)))


def _length(style: str, name: str) -> float:
    found = re.search(rf"(?:^|;)\s*{name}\s*:\s*(\d{{1,6}}(?:\.\d{{1,6}})?)\s*(pt|in|cm|mm|px|)\s*(?:;|$)", style)
    return min(LONGEST_MM, round(float(found[1]) * MM[found[2]], 2)) if found else 0.0


def _within_text_box(node: Element, drawing: Element) -> bool:
    for ancestor in node.iterancestors():
        if ancestor is drawing:
            return False
        if ancestor.tag == TXBX:
            return True
    return False
