"""Colours that can be read, a style sheet that is whole, icons that exist."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QTextEdit

from editor.shell import icons
from editor.shell.colours import DARK, GROUNDS, LIGHT, TEXTS, Colour, contrast
from editor.shell.fonts import MANUSCRIPT, interface_font, manuscript_font
from editor.shell.resources import ROOT, own_icon
from editor.shell.theme import Scheme, colours_now, style, style_sheet


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("ground", GROUNDS)
def test_every_text_can_be_read_on_every_ground(colours, text, ground):
    assert contrast(colours[text], colours[ground]) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_the_main_button_and_the_selected_text_can_be_read(colours):
    assert contrast(colours[Colour.ON_MAIN], colours[Colour.MAIN_GROUND]) >= 4.5
    assert contrast(colours[Colour.ON_MAIN], colours[Colour.MAIN_HOVER]) >= 4.5
    assert contrast(colours[Colour.SURFACE], colours[Colour.BAR]) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_focus_and_selection_bars_stand_out(colours):
    assert all(contrast(colours[Colour.BAR], colours[ground]) >= 3 for ground in GROUNDS)


def test_both_themes_know_every_role():
    assert set(LIGHT) == set(DARK) == set(Colour)


def test_the_known_contrasts_are_computed():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_the_style_sheet_leaves_nothing_open_and_its_pictures_exist(colours):
    sheet = style_sheet(colours)
    assert "$" not in sheet
    assert all(Path(found).is_file() for found in re.findall(r'url\("([^"]+)"\)', sheet))


def test_no_colour_is_written_outside_the_roles():
    template = (ROOT / "styles" / "desk.qss").read_text("utf-8")
    assert not re.findall(r"#[0-9A-Fa-f]{3,8}\b", template)


def test_dark_is_worn_and_taken_off(theme, qapp):
    theme.wear(Scheme.DARK)
    assert colours_now() is DARK
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK[Colour.WINDOW]
    theme.wear(Scheme.LIGHT)
    assert colours_now() is LIGHT


def test_the_systems_wish_is_followed_until_the_user_chooses(theme, qapp, monkeypatch):
    wish = {"scheme": Qt.ColorScheme.Dark}
    monkeypatch.setattr(type(qapp.styleHints()), "colorScheme", lambda hints: wish["scheme"])
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert colours_now() is DARK
    theme.wear(Scheme.LIGHT)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert colours_now() is LIGHT


def test_a_font_set_on_an_editor_outlives_style_and_theme(theme, qtbot):
    editor = QTextEdit()
    qtbot.addWidget(editor)
    style(editor, "page")
    editor.setFont(manuscript_font(150))
    editor.show()
    theme.wear(Scheme.DARK)
    assert editor.document().defaultFont().pixelSize() == MANUSCRIPT * 3 // 2
    theme.wear(Scheme.LIGHT)


def test_the_faces_fall_back_in_order(qapp):
    assert "Noto Sans CJK SC" in interface_font().families()
    assert manuscript_font().families()[:2] == ["仿宋", "FangSong"]


def test_an_icon_has_the_colour_of_its_role_in_the_theme_worn(theme):
    made = icons.icon("tray", Colour.MAIN)
    for scheme, colours in ((Scheme.DARK, DARK), (Scheme.LIGHT, LIGHT)):
        theme.wear(scheme)
        image = made.pixmap(QSize(36, 36)).toImage()
        inked = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
        assert max(inked, key=lambda colour: colour.alpha()).name().upper() == colours[Colour.MAIN]


def test_an_unknown_icon_is_refused(theme):
    with pytest.raises(ValueError, match="no icon called"):
        icons.icon("no-such-icon")


def test_the_programs_own_icon_is_drawn(qapp):
    assert not own_icon().pixmap(64, 64).isNull()


def test_every_icon_named_in_the_shell_exists(theme):
    shell = Path(icons.__file__).parent
    call = re.compile(r'(?:icon|IconLabel|quiet_button|_action)\((?:menu, )?"([a-z-]+)"')
    named = {name for file in shell.glob("*.py") for name in call.findall(file.read_text("utf-8"))}
    assert {"magnifying-glass", "user-circle", "lock", "warning-circle"} <= named
    assert not {name for name in named if not icons.exists(name)}
