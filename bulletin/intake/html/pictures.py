"""Pictures that a web page carries within itself, in data: addresses."""

import base64
import binascii
import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from bulletin.intake.html.style import declarations
from bulletin.intake.incoming import PictureFile
from bulletin.intake.picture_forms import is_whole
from bulletin.text import Picture

DATA = re.compile(r"data:image/([a-z]{2,10})[^,]{0,80};base64,", re.IGNORECASE)
MM = {"px": 25.4 / 96, "pt": 25.4 / 72, "in": 25.4, "cm": 10.0, "mm": 1.0, "": 25.4 / 96}
LENGTH = re.compile(r"(\d{1,5}(?:\.\d{1,4})?)\s*(px|pt|in|cm|mm|)")


@dataclass
class Gallery:
    """The pictures taken out so far, by SHA-256."""

    files: dict[str, PictureFile] = field(default_factory=dict)

    def take(self, attributes: Mapping[str, str]) -> Picture | None:
        """Return the picture an `img` carries within itself; None where it lies elsewhere or cannot be printed."""
        source = attributes.get("src", "").strip()
        found = DATA.match(source)
        data = _decoded(source[found.end() :]) if found else b""
        if found is None or not is_whole(data):
            return None
        sha256 = hashlib.sha256(data).hexdigest()
        name = f"picture{len(self.files) + 1}.{found[1].lower()}"
        file = self.files.setdefault(sha256, PictureFile(sha256, name, data))
        return Picture(sha256, file.name, _length(attributes, "width"), _length(attributes, "height"))


def _decoded(text: str) -> bytes:
    try:
        return base64.b64decode(re.sub(r"\s|%0[ad]", "", text, flags=re.IGNORECASE))
    except (binascii.Error, ValueError):
        return b""


def _length(attributes: Mapping[str, str], name: str) -> float:
    """Return the width or height in mm, 0 where the page does not say."""
    said = declarations(attributes.get("style", "")).get(name) or attributes.get(name, "")
    found = LENGTH.fullmatch(said.strip().lower())
    return round(float(found[1]) * MM[found[2]], 2) if found else 0.0
