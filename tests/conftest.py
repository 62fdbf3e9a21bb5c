"""What every test may use: the archive in memory, an office with its people, and Qt without a screen."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from builders import FakeOffice, an_office

from db.sqlite_archive import SqliteArchive


@pytest.fixture
def archive():
    archive = SqliteArchive(None)
    yield archive
    archive.close()


@pytest.fixture
def office(archive) -> FakeOffice:
    """An office with an editor, a second editor, a reviewer and a secretary in an archive in memory."""
    return an_office(archive)
