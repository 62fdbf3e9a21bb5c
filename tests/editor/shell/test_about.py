"""关于 says which program this is, for whoever helps an office from afar."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from editor.shell.about import AboutSheet, Build, licences


@pytest.fixture
def sheet(qtbot):
    made = AboutSheet(Build("9.8.7", "本单位.db"))
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_version_and_the_archive_are_named(sheet):
    words = [label.text() for label in sheet.findChildren(QLabel)]
    assert "版本 9.8.7" in words
    assert "本单位.db" in words


def test_what_is_copied_names_the_program_and_what_it_stands_on_but_no_office(sheet):
    sheet.copy()
    copied = QApplication.clipboard().text()
    assert copied.startswith("bulletin-desk 9.8.7\nPython 3.")
    assert "本单位" not in copied
    assert sheet.copied.isVisible()


def test_each_library_stands_with_its_licence(tmp_path):
    here = licences(tmp_path / "none.txt")
    assert "python-docx" in here
    assert "MIT" in here
    listed = tmp_path / "LIST.txt"
    listed.write_text("Qt 6\tLGPL-3.0\thttps://www.qt.io\n", encoding="utf-8")
    assert licences(listed) == "Qt 6  ·  LGPL-3.0  ·  https://www.qt.io\n"
