"""What tests of screens share: a frame over a real archive in memory, with the background inline."""

import pytest
from builders import an_office
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from shiboken6 import delete, isValid

from db.sqlite_archive import SqliteArchive
from editor.shell import icons
from editor.shell.background import Background, InlineBackground
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
def in_threads(qtbot, let_go, tmp_path):
    """Return a function that gives a frame over the real background, its archive in memory and in its own thread, and
    the office in that archive. `fill(office)` puts in what is there at first, `seat` is who sits there.
    """
    begun = []

    def over(fill=lambda office: None, seat="editor"):
        offices = []

        def open_archive():
            office = an_office(SqliteArchive(None))
            fill(office)
            offices.append(office)
            return office.archive

        begun.append(Background(open_archive))
        with qtbot.waitSignal(begun[-1].opened):
            begun[-1].start()
        store = Settings(QSettings(str(tmp_path / "chair.ini"), QSettings.Format.IniFormat))
        return let_go(Frame(begun[-1], store, getattr(offices[0], seat))), offices[0]
    yield over
    for background in begun:
        background.close()


@pytest.fixture
def asked(qtbot):
    """Return a function that asks the archive of a frame and waits for the answer."""
    def answer(frame, job):
        answers = []
        frame.background.ask(frame, job, answers.append)
        qtbot.waitUntil(lambda: bool(answers))
        return answers[0]
    return answer


@pytest.fixture
def heard(frame):
    """What the screen said, and its troubles."""
    said = []
    frame.said.connect(said.append)
    frame.troubled.connect(said.append)
    frame.background.failed.connect(said.append)
    return said
