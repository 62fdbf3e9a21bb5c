"""Pictures of an OpenDocument text: where their bytes are, how large they stand on the page."""

import base64
import binascii
import hashlib
import posixpath
from dataclasses import dataclass, field

from bulletin.errors import Unreadable
from bulletin.intake.docx.names import Element
from bulletin.intake.incoming import PictureFile
from bulletin.intake.odt.names import length, q
from bulletin.intake.package import Package
from bulletin.intake.picture_forms import is_whole
from bulletin.text import Picture


@dataclass
class Shelf:
    """The pictures taken out so far by SHA-256, and the names of those that could not be; no package in a flat file."""

    package: Package | None
    files: dict[str, PictureFile] = field(default_factory=dict)
    left: list[str] = field(default_factory=list)

    def take(self, frame: Element) -> Picture | None:
        """Return the picture in a draw:frame: the first of its forms that can be printed."""
        images = list(frame.iterchildren(q("draw:image")))
        for image in images:
            data, name = self._bytes(image)
            if is_whole(data):
                sha256 = hashlib.sha256(data).hexdigest()
                kept = self.files.setdefault(sha256, PictureFile(sha256, name, data))
                wide, tall = length(frame.get(q("svg:width"))), length(frame.get(q("svg:height")))
                return Picture(sha256, kept.name, wide, tall)
        self.left.extend(posixpath.basename(each.get(q("xlink:href"), "")) for each in images[:1])
        return None

    def _bytes(self, image: Element) -> tuple[bytes, str]:
        href = image.get(q("xlink:href"), "").removeprefix("./")
        written = image.find(q("office:binary-data"))
        if written is not None:
            try:
                return base64.b64decode(written.text or ""), f"image{len(self.files) + 1}"
            except (binascii.Error, ValueError):
                return b"", ""
        if self.package is None or href not in self.package.names:
            return b"", ""
        try:
            return self.package.read(href), posixpath.basename(href)
        except Unreadable:
            return b"", ""
