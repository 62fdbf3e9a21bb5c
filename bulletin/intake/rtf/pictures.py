"""A picture within an RTF file: its form, its size on the page, its bytes written as hexadecimal digits."""

import hashlib
import re
from dataclasses import dataclass, field

from bulletin.intake.incoming import PictureFile
from bulletin.intake.picture_forms import is_whole
from bulletin.intake.rtf.tokens import BINARY, Token

TWIPS_PER_MM = 1440 / 25.4
LONGEST_MM = 10_000.0
NO_DIGIT = re.compile(rb"[^0-9a-fA-F]+")
SUFFIXES = {"pngblip": "png", "jpegblip": "jpg"}
SIZES = ("picwgoal", "pichgoal", "picscalex", "picscaley")


@dataclass
class PictureGroup:
    """What a group \\pict said so far; `said` holds its numbers by word, sizes in twips and scales in hundredths."""

    suffix: str = ""
    digits: bytearray = field(default_factory=bytearray)
    raw: bytearray = field(default_factory=bytearray)
    said: dict[str, int] = field(default_factory=dict)

    def say(self, token: Token) -> None:
        """Take a control word of the group."""
        if token.word == BINARY:
            self.raw += token.data
        elif token.word in SUFFIXES:
            self.suffix = SUFFIXES[token.word]
        elif token.word in SIZES and token.given:
            self.said[token.word] = token.number

    def file(self, number: int) -> PictureFile | None:
        """Return the picture as the file's `number`th, None where its form cannot be printed or it is not whole."""
        digits = NO_DIGIT.sub(b"", self.digits)
        data = bytes(self.raw) or bytes.fromhex(digits[: len(digits) // 2 * 2].decode("ascii"))
        if not self.suffix or not is_whole(data):
            return None
        return PictureFile(hashlib.sha256(data).hexdigest(), f"image{number}.{self.suffix}", data)

    def size(self, shape: tuple[int, int]) -> tuple[float, float]:
        """Return width and height in mm, those of the `shape` (in twips) where the picture says none; 0 for neither."""
        wide, tall = (
            self.said.get(goal, 0) * self.said.get(scale, 100) / 100 or otherwise
            for goal, scale, otherwise in zip(SIZES[:2], SIZES[2:], shape, strict=True)
        )
        return _held(wide / TWIPS_PER_MM), _held(tall / TWIPS_PER_MM)


def _held(length: float) -> float:
    return min(LONGEST_MM, max(0.0, round(length, 2)))
