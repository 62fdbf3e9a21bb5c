"""The register's sheets on a real archive in memory, with the background inline."""

from dataclasses import replace

import pytest
from builders import NOON
from PySide6.QtWidgets import QWidget

from bulletin.desk.distributing import lay_out, register_of
from editor.copies.register_sheet import RegisterSheet


@pytest.fixture
def issue(office, request):
    """A published issue that goes to three; a classified one where the test asks for it so."""
    if "classified" in request.fixturenames:
        with office.archive.writing() as work:
            work.journals.put(replace(work.journals.get("kuaibao"), marking="秘密★1年"))
    return office.published(office.approved())


@pytest.fixture
def classified(issue):
    return issue


@pytest.fixture
def laid_out(office, issue):
    return lay_out(office.archive, issue.id, actor=office.editor, at=NOON)


@pytest.fixture
def over(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    return made


@pytest.fixture
def open_sheet(qtbot, frame, over, issue):
    """Open the register of the issue, once more too."""
    def open_it():
        made = RegisterSheet(frame, issue.id, over)
        made.open()
        qtbot.waitUntil(made.isActiveWindow)
        return made
    return open_it


@pytest.fixture
def sheet(open_sheet, laid_out):
    return open_sheet()


@pytest.fixture
def kept(office, issue):
    """The copies as they are in the archive."""
    return lambda: register_of(office.archive, issue.id).copies
