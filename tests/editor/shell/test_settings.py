"""What the chair remembers."""

from PySide6.QtCore import QByteArray, QSettings

from editor.shell.settings import Settings
from tests.editor.shell.demo import settings_at


def test_a_new_chair_has_defaults(tmp_path):
    settings = settings_at(tmp_path)
    assert settings.geometry.isEmpty()
    assert settings.splitter("inbox").isEmpty()
    assert (settings.rail_collapsed, settings.scheme, settings.text_zoom) == (False, "system", 100)
    assert (settings.last_place, settings.last_person, settings.last_sitting) == ("", "", "")


def test_what_was_set_is_there_after_a_restart(tmp_path):
    path = str(tmp_path / "chair.ini")
    store = QSettings(path, QSettings.Format.IniFormat)
    settings = Settings(store)
    settings.rail_collapsed, settings.scheme, settings.text_zoom = True, "dark", 120
    settings.last_place, settings.last_person, settings.last_sitting = "writing", "p1", "2026-11-20 p1"
    settings.geometry = QByteArray(b"\x01\x02")
    settings.keep_splitter("inbox", QByteArray(b"\x03"))
    store.sync()
    again = Settings(QSettings(path, QSettings.Format.IniFormat))
    assert (again.rail_collapsed, again.scheme, again.text_zoom) == (True, "dark", 120)
    assert (again.last_place, again.last_person, again.last_sitting) == ("writing", "p1", "2026-11-20 p1")
    assert again.geometry == QByteArray(b"\x01\x02")
    assert again.splitter("inbox") == QByteArray(b"\x03")


def test_what_cannot_be_read_is_the_default(tmp_path):
    path = tmp_path / "chair.ini"
    look, window = "[look]\nscheme=pink\ntext_zoom=large\n", "[window]\ngeometry=nonsense\nrail_collapsed=perhaps\n"
    path.write_text(look + window, "utf-8")
    settings = settings_at(tmp_path)
    assert (settings.scheme, settings.text_zoom, settings.rail_collapsed) == ("system", 100, False)
    assert settings.geometry.isEmpty()


def test_zoom_stays_within_what_can_be_read(tmp_path):
    settings = settings_at(tmp_path)
    settings.text_zoom = 9000
    assert settings.text_zoom == 300


def test_how_the_pages_were_shown_is_there_after_a_restart(tmp_path):
    path = str(tmp_path / "chair.ini")
    store = QSettings(path, QSettings.Format.IniFormat)
    pages = Settings(store).pages
    assert (pages.shown, pages.fit, pages.percent, pages.columns) == (False, "width", 100, 1)
    pages.shown, pages.fit, pages.percent, pages.columns = True, "free", 67, 2
    store.sync()
    again = Settings(QSettings(path, QSettings.Format.IniFormat)).pages
    assert (again.shown, again.fit, again.percent, again.columns) == (True, "free", 67, 2)


def test_what_cannot_be_read_of_the_pages_is_the_default(tmp_path):
    store = QSettings(str(tmp_path / "chair.ini"), QSettings.Format.IniFormat)
    for name, value in (("fit", "sideways"), ("percent", "9999"), ("columns", "many"), ("shown", "perhaps")):
        store.setValue(f"pages/{name}", value)
    pages = Settings(store).pages
    assert (pages.shown, pages.fit, pages.percent, pages.columns) == (False, "width", 400, 1)
