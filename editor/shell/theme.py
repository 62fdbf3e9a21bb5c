"""Light and dark: the palette, the style sheet, the spacing, and following the system's wish."""

from collections.abc import Mapping
from enum import StrEnum
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from editor.shell.colours import DARK, LIGHT, Colour
from editor.shell.fonts import NOTE, PANE, SCREEN, interface_font
from editor.shell.resources import resource

GRID, INSIDE, BETWEEN, EDGE = 4, 8, 16, 24
ROW, DENSE_ROW = 36, 30
RADIUS = 6
ICON = 18


class Scheme(StrEnum):
    """What the user wishes; `SYSTEM` follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """Dresses the application and dresses it again when the wish or the desktop changes."""

    changed = Signal()

    def __init__(self, app: QApplication, scheme: Scheme = Scheme.SYSTEM) -> None:
        super().__init__(app)
        self._app = app
        self._scheme = scheme
        app.setStyle("Fusion")
        app.setFont(interface_font())
        self._dress()
        app.styleHints().colorSchemeChanged.connect(self._on_system)

    @property
    def scheme(self) -> Scheme:
        """What the user wished."""
        return self._scheme

    def wear(self, scheme: Scheme) -> None:
        """Change to `scheme` at once."""
        self._scheme = scheme
        self._dress()

    def is_dark(self) -> bool:
        """Return whether dark is worn, by wish or by the desktop."""
        if self._scheme is Scheme.SYSTEM:
            return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self._scheme is Scheme.DARK

    def _on_system(self) -> None:
        if self._scheme is Scheme.SYSTEM:
            self._dress()

    def _dress(self) -> None:
        colours = DARK if self.is_dark() else LIGHT
        self._app.setPalette(palette(colours))
        self._app.setStyleSheet(style_sheet(colours))
        self.changed.emit()


def palette(colours: Mapping[Colour, str]) -> QPalette:
    """Return Qt's palette for `colours`; what a style sheet does not reach is right as well."""
    made = QPalette()
    group = QPalette.ColorRole
    for role, colour in (
        (group.Window, Colour.WINDOW), (group.WindowText, Colour.INK), (group.Base, Colour.SURFACE),
        (group.AlternateBase, Colour.WINDOW), (group.Text, Colour.INK), (group.Button, Colour.SURFACE),
        (group.ButtonText, Colour.INK), (group.ToolTipBase, Colour.RAISED), (group.ToolTipText, Colour.INK),
        (group.Highlight, Colour.SELECTION), (group.HighlightedText, Colour.INK), (group.Link, Colour.INFORMATION),
        (group.PlaceholderText, Colour.FAINT), (group.Mid, Colour.LINE), (group.Accent, Colour.BAR),
    ):
        made.setColor(role, QColor(colours[colour]))
    for role in (group.WindowText, group.Text, group.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours[Colour.FAINT]))
    return made


def style_sheet(colours: Mapping[Colour, str]) -> str:
    """Return the style sheet of resources/styles/desk.qss with its roles filled in."""
    values: dict[str, object] = {role.value: number for role, number in colours.items()}
    values |= {"note": NOTE, "pane": PANE, "screen": SCREEN, "radius": RADIUS,
               "icons": resource("icons").as_posix(), "tint": "dark" if colours is DARK else "light"}
    return Template(resource("styles", "desk.qss").read_text("utf-8")).substitute(values)


def colours_now() -> Mapping[Colour, str]:
    """Return the colours being worn, for those who paint themselves; asked anew at each painting."""
    ground = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    return DARK if ground.lightness() < 128 else LIGHT


def colour_now(role: Colour) -> QColor:
    """Return the colour that plays `role` now."""
    return QColor(colours_now()[role])


def style(widget: QWidget, role: str) -> None:
    """Give `widget` a role of the style sheet, for example `pane`, `bar`, `screen-title`, `note`, `main`."""
    widget.setProperty("role", role)
    # Before its first showing a widget is polished anyway; doing it twice costs time and drops a font set meanwhile.
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)
