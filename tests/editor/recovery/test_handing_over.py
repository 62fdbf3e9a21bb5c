"""A second start hands its files to the window that is there, and only to that."""

import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalSocket

from editor.pieces.outside import Brought, BroughtPackage
from editor.recovery.handing_over import Receiver, hand_over, name_for


class Frame(QObject):
    person_changed = Signal(object)

    def __init__(self):
        super().__init__()
        self.person, self.went = None, []

    def go(self, place, thing=None):
        self.went.append((place, thing))


class Window:
    def __init__(self):
        self.frame, self.came = Frame(), 0

    def come_forward(self):
        self.came += 1


@pytest.fixture
def window():
    return Window()


@pytest.fixture
def receiver(window, tmp_path, qapp):
    made = Receiver(window, tmp_path / "a.db", window.frame)
    made.listen()
    yield made
    made.server.close()


def handed(path, files, qtbot):
    """Hand files over from another process; return the answer."""
    code = ("import sys; from pathlib import Path; from editor.recovery.handing_over import hand_over\n"
            "sys.exit(0 if hand_over(Path(sys.argv[1]), [Path(each) for each in sys.argv[2:]]) else 1)")
    roots = os.pathsep.join(each for each in sys.path if each)
    other = subprocess.Popen([sys.executable, "-c", code, str(path), *map(str, files)],
                             env={**os.environ, "PYTHONPATH": roots})
    qtbot.waitUntil(lambda: other.poll() is not None, timeout=20_000)
    return other.returncode == 0


def test_the_window_comes_forward_and_takes_the_files_once_somebody_sits_there(receiver, window, tmp_path, qtbot):
    file = tmp_path / "来稿.docx"
    assert handed(tmp_path / "a.db", [file], qtbot)
    assert (window.came, window.frame.went) == (1, [])
    window.frame.person = "chen"
    window.frame.person_changed.emit("chen")
    assert window.frame.went == [("inbox", Brought((file,)))]


def test_an_exchange_package_opens_at_the_door_for_packages_beside_the_drafts(receiver, window, tmp_path):
    draft, package = tmp_path / "来稿.docx", tmp_path / "内网.BDPACK"
    window.frame.person = "chen"
    receiver.bring([package, draft])
    assert window.frame.went == [("inbox", Brought((draft,))), ("archive", BroughtPackage(package))]


def test_without_files_it_only_comes_forward(receiver, window, tmp_path, qtbot):
    window.frame.person = "chen"
    assert handed(tmp_path / "a.db", [], qtbot)
    assert (window.came, window.frame.went) == (1, [])


def test_by_whatever_name_it_is_one_archive(tmp_path):
    (tmp_path / "link.db").symlink_to(tmp_path / "a.db")
    assert name_for(tmp_path / "link.db") == name_for(tmp_path / "x" / ".." / "a.db") == name_for(tmp_path / "a.db")
    assert name_for(tmp_path / "b.db") != name_for(tmp_path / "a.db")


def test_where_no_window_is_nobody_takes_over(tmp_path):
    assert not hand_over(tmp_path / "a.db", [], wait_ms=50)


@pytest.mark.parametrize("message", [b"nonsense\n", b"{}\n", b"[1, null]\n", b"\xff\xfe\n"])
def test_what_is_none_of_our_messages_does_no_harm(receiver, window, tmp_path, qtbot, message):
    window.frame.person = "chen"
    socket = QLocalSocket()
    socket.connectToServer(name_for(tmp_path / "a.db"))
    socket.write(message)
    qtbot.waitUntil(lambda: window.came == 1)
    assert window.frame.went == []
    socket.abort()


def test_a_socket_left_by_a_crash_does_not_keep_the_next_window_from_listening(window, tmp_path, qapp, qtbot):
    import socket
    import tempfile

    if os.name == "posix":
        left = socket.socket(socket.AF_UNIX)
        left.bind(os.path.join(tempfile.gettempdir(), name_for(tmp_path / "a.db")))
        left.close()
    made = Receiver(window, tmp_path / "a.db", window.frame)
    made.listen()
    assert made.server.isListening()
    made.server.close()
