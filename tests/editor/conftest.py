"""What tests of screens share: a frame over a real archive in memory, with the background inline."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from shiboken6 import delete, isValid

from editor.shell import icons
from editor.shell.background import InlineBackground
from editor.shell.frame import Frame
from editor.shell.settings import Settings


@pytest.fixture
def let_go(qapp):
    """Hand over what is to go when the test is done, with all that hangs on it: Python's collector does not know in
    which order Qt's things may.
    """
    made = []

    def go_at_the_end(thing):
        made.append(thing)
        return thing
    yield go_at_the_end
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # first the screens, closed by now
    for thing in reversed(made):
        if isValid(thing):
            delete(thing)


@pytest.fixture
def frame(let_go, office, tmp_path):
    icons.load()
    store = QSettings(str(tmp_path / "chair.ini"), QSettings.Format.IniFormat)
    return let_go(Frame(InlineBackground(lambda: office.archive), Settings(store), office.editor))


@pytest.fixture
def heard(frame):
    """What the screen said, and its troubles."""
    said = []
    frame.said.connect(said.append)
    frame.troubled.connect(said.append)
    frame.background.failed.connect(said.append)
    return said
