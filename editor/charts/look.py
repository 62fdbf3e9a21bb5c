"""The colours and faces charts are drawn in: as the window is dressed, or for paper."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QColor, QFont, QFontMetricsF

from editor.shell.colours import DARK, LIGHT, Colour
from editor.shell.fonts import NOTE, interface_font
from editor.shell.theme import colours_now

SMALL = 11
MUTED = 8  # the tone of what stands behind: all that came, beside what was adopted of it
# Told apart by lightness as well as by hue, so that they differ for those who see no red or green.
_LIGHT = ("#2B6CB0", "#C8701A", "#2F8F7F", "#8E5AA8", "#A07F10", "#5F6B76", "#C2577E", "#3F8FCB", "#7B93B0")
_DARK = ("#6AA5E8", "#F0A35E", "#5FC3AE", "#C394DB", "#D9BE4E", "#A5AFB8", "#E58FB0", "#9BD0F5", "#5F748C")


@dataclass(frozen=True)
class Look:
    """What a chart is painted with."""

    colours: Mapping[Colour, str]
    series: tuple[str, ...]

    def colour(self, role: Colour) -> QColor:
        """Return the colour of a role."""
        return QColor(self.colours[role])

    def tone(self, number: int) -> QColor:
        """Return the colour of a series."""
        return QColor(self.series[number % len(self.series)])

    def heat(self, share: float) -> QColor:
        """Return the colour of a field, from nothing (0) to the most there is (1)."""
        ground, full = self.colour(Colour.SURFACE), self.tone(0)
        share = 0.12 + 0.88 * share if share > 0 else 0.0
        parts = zip(ground.getRgb()[:3], full.getRgb()[:3], strict=True)  # type: ignore[index]
        return QColor(*(round(low + (high - low) * share) for low, high in parts))


def screen_look() -> Look:
    """Return the look of the window as it is dressed now."""
    colours = colours_now()
    return Look(colours, _DARK if colours is DARK else _LIGHT)


def print_look() -> Look:
    """Return the look of pictures for paper: dark on white."""
    return Look({**LIGHT, Colour.SURFACE: "#FFFFFF", Colour.INK: "#000000", Colour.SECOND: "#333333",
                 Colour.LINE: "#D0D0D0"}, _LIGHT)


@lru_cache(maxsize=8)
def face(size: int = NOTE, strong: bool = False) -> QFont:
    """Return the face of a chart's words."""
    return interface_font(size, strong)


def width(words: str, font: QFont) -> float:
    """Return how many pixels words take."""
    return QFontMetricsF(font).horizontalAdvance(words)
