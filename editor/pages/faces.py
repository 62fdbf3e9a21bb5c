"""The faces pages are drawn with: for each character the glyph of the font it was measured with, or of one that has it.

A face is looked up by the name the layout gives it and the font that was found for that name.
"""

from collections.abc import Iterable

from PySide6.QtGui import QFont, QRawFont, QTextLayout

from bulletin.layout.paging.pages import FoundFont, Look

Glyph = tuple[QRawFont, int]
_BROKEN = 60


class Face:
    """One font in one style at one size in pixels: glyphs for characters, those it lacks from other fonts."""

    def __init__(self, font: QFont, raw: QRawFont) -> None:
        self._font = font
        self.raw = raw
        self._strangers: dict[str, Glyph] = {}

    def indexes(self, text: str) -> list[int] | None:
        """Return the glyph of each code point; None when this font lacks one of them."""
        found: list[int] = list(self.raw.glyphIndexesForString(text))
        return found if len(found) == len(text) and all(found) else None

    def glyph(self, character: str) -> Glyph:
        """Return the font and the glyph that stand for one character; its own empty box when no font has it."""
        own = self.raw.glyphIndexesForString(character)
        if own and own[0]:
            return self.raw, own[0]
        if character not in self._strangers:
            self._strangers[character] = self._stranger(character) or (self.raw, 0)
        return self._strangers[character]

    def _stranger(self, character: str) -> Glyph | None:
        layout = QTextLayout(character, self._font)
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        for run in layout.glyphRuns():
            indexes = run.glyphIndexes()
            if indexes and indexes[0]:
                raw = run.rawFont()
                raw.setPixelSize(self.raw.pixelSize())
                return raw, indexes[0]
        return None


class Faces:
    """All faces of a document, made when they are first needed. `fonts` are those the pages were measured with."""

    def __init__(self, fonts: Iterable[FoundFont] = ()) -> None:
        self._found = {each.wanted: each for each in fonts}
        self._faces: dict[tuple[str, bool, bool, float], Face] = {}

    def takes(self, fonts: Iterable[FoundFont]) -> bool:
        """Take these fonts in beside those known; False when a face that is drawn with would be another one now."""
        new = {each.wanted: each for each in fonts}
        drawn = {key[0] for key in self._faces}
        if any(self._found.get(name) != each for name, each in new.items() if name in drawn or name in self._found):
            return False
        self._found |= new
        return True

    def face(self, look: Look, scale: float) -> Face:
        """Return the face for characters of `look` when a point is `scale` pixels."""
        pixels = look.size * scale
        # Qt draws nothing at all in a broken size over 64 pixels; a whole one differs by less than a hundredth.
        pixels = round(pixels) if pixels > _BROKEN else round(pixels, 3)
        key = (look.font, look.bold, look.italic, pixels)
        if key not in self._faces:
            self._faces[key] = self._made(look, pixels)
        return self._faces[key]

    def _made(self, look: Look, pixels: float) -> Face:
        found = self._found.get(look.font, FoundFont(look.font))
        font = QFont(found.family or look.font)
        font.setPixelSize(max(1, round(pixels)))
        font.setBold(look.bold)
        font.setItalic(look.italic)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        raw = QRawFont.fromFont(font)
        if found.path and found.family and raw.familyName() != found.family and not found.face:
            # The system does not know the file by that name: a font in a folder only we looked into.
            own = QRawFont(found.path, pixels, QFont.HintingPreference.PreferNoHinting)
            raw = own if own.isValid() else raw
        raw.setPixelSize(pixels)
        return Face(font, raw)
