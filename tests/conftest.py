"""What every test may use: the archive in memory, an office with its people, and Qt without a screen."""

import gc
import os
from itertools import count

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


gc.disable()  # as the program does: a collection in another thread would destroy Qt's things there
_tests = count(1)


def pytest_collection_finish(session):
    """Look no more through what is there for good: modules, and seventeen thousand collected tests."""
    gc.collect()
    gc.freeze()


def pytest_runtest_teardown(item, nextitem):
    """Collect in this thread what the tests left; all of it now and then."""
    gc.collect(2 if next(_tests) % 40 == 0 else 1)
