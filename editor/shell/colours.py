"""The colour roles of the desk, light and dark, and how well they can be read."""

from collections.abc import Mapping
from enum import StrEnum


class Colour(StrEnum):
    """A role a colour plays; nobody names a colour by its number elsewhere."""

    WINDOW = "window"
    SURFACE = "surface"
    RAISED = "raised"
    LINE = "line"
    HOVER = "hover"
    INK = "ink"
    SECOND = "second"
    FAINT = "faint"
    SELECTION = "selection"
    BAR = "bar"
    MAIN = "main"
    MAIN_GROUND = "main_ground"
    MAIN_HOVER = "main_hover"
    ON_MAIN = "on_main"
    GOOD = "good"
    WARNING = "warning"
    INFORMATION = "information"
    SHADOW = "shadow"


# Faint, good, warning and the dark vermilion are a shade stronger than first drawn: they must be read on the
# selection as well. The ground of the main button keeps the drawn red.
LIGHT: Mapping[Colour, str] = {
    Colour.WINDOW: "#F5F4F0", Colour.SURFACE: "#FFFFFF", Colour.RAISED: "#FFFFFF", Colour.LINE: "#E2DFD8",
    Colour.HOVER: "#EDEBE5", Colour.INK: "#1E2226", Colour.SECOND: "#565E66", Colour.FAINT: "#60686F",
    Colour.SELECTION: "#E4ECF5", Colour.BAR: "#2B6CB0", Colour.MAIN: "#B4281F", Colour.MAIN_GROUND: "#B4281F",
    Colour.MAIN_HOVER: "#9C2019", Colour.ON_MAIN: "#FFFFFF",
    Colour.GOOD: "#2A7047", Colour.WARNING: "#8F5300",
    Colour.INFORMATION: "#2766A8", Colour.SHADOW: "#8A867C",
}
DARK: Mapping[Colour, str] = {
    Colour.WINDOW: "#1B1D1F", Colour.SURFACE: "#242729", Colour.RAISED: "#2C3033", Colour.LINE: "#3A3F43",
    Colour.HOVER: "#2A2E31", Colour.INK: "#E8E6E1", Colour.SECOND: "#B4BAC0", Colour.FAINT: "#9EA6AD",
    Colour.SELECTION: "#2A3A4B", Colour.BAR: "#6AA5E8", Colour.MAIN: "#F0857C", Colour.MAIN_GROUND: "#E5695F",
    Colour.MAIN_HOVER: "#F0857C", Colour.ON_MAIN: "#1B1D1F",
    Colour.GOOD: "#67BF8A", Colour.WARNING: "#E0A44A",
    Colour.INFORMATION: "#72ABEB", Colour.SHADOW: "#000000",
}

TEXTS = (Colour.INK, Colour.SECOND, Colour.FAINT, Colour.MAIN, Colour.GOOD, Colour.WARNING, Colour.INFORMATION)
GROUNDS = (Colour.WINDOW, Colour.SURFACE, Colour.RAISED, Colour.HOVER, Colour.SELECTION)


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours written #RRGGBB, 1 to 21 (WCAG 2.1, 1.4.3)."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at:at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.03928 else float(((part + 0.055) / 1.055) ** 2.4)
