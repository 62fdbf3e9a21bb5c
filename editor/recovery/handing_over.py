"""A second start hands its files over to the window that has the archive open, brings that to the front, and ends.

One local socket for each archive, which only its user may use: a pipe's name on Windows, a file elsewhere.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from editor.pieces.outside import Brought, BroughtPackage

if TYPE_CHECKING:
    from editor.shell.window import MainWindow

_WAIT_MS = 2000  # for a window that is busy starting
_MOST = 1 << 20  # bytes of a message
_HEARD = b"heard\n"


def name_for(path: Path) -> str:
    """Return the socket's name: of the file itself, by whatever name it is called."""
    whole = os.path.normcase(os.path.realpath(path))
    return f"bulletin-desk-{sha256(whole.encode('utf-8', 'surrogateescape')).hexdigest()[:20]}"


def hand_over(path: Path, files: Sequence[Path], wait_ms: int = _WAIT_MS) -> bool:
    """Return whether a window that has the archive open took the files; False where there is none."""
    socket = QLocalSocket()
    socket.connectToServer(name_for(path))
    if not socket.waitForConnected(wait_ms):
        return False
    socket.write(json.dumps([os.path.abspath(each) for each in files]).encode() + b"\n")
    if not socket.waitForBytesWritten(wait_ms):
        return False
    while not socket.canReadLine():
        if not socket.waitForReadyRead(wait_ms):
            return False
    return bytes(socket.readLine().data()) == _HEARD


class Receiver(QObject):
    """Hears the second start, in the window that has the archive open; keeps the files until somebody sits here."""

    def __init__(self, window: MainWindow, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._path = window, path
        self._waiting: tuple[Path, ...] = ()
        self.server = QLocalServer(self)
        self.server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self.server.newConnection.connect(self._on_connection)
        window.frame.person_changed.connect(self._take_in)

    def listen(self) -> None:
        """Hear from now on. The archive's lock is ours: a socket that is still there was left by a crash."""
        if not self.server.listen(name_for(self._path)):
            QLocalServer.removeServer(name_for(self._path))
            self.server.listen(name_for(self._path))

    def bring(self, files: Sequence[Path]) -> None:
        """Take files in once somebody sits here who may."""
        self._waiting += tuple(each for each in files if each not in self._waiting)
        self._take_in()

    def _on_connection(self) -> None:
        while (socket := self.server.nextPendingConnection()) is not None:
            socket.readyRead.connect(lambda socket=socket: self._read(socket))
            socket.disconnected.connect(socket.deleteLater)
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() > _MOST:
            socket.abort()
        if not socket.canReadLine():
            return
        files = _files_in(bytes(socket.readLine().data()))
        socket.write(_HEARD)
        socket.flush()
        self._window.come_forward()
        self.bring(files)

    def _take_in(self) -> None:
        if self._waiting and self._window.frame.person is not None:
            from bulletin.exchange.package import SUFFIX

            files, self._waiting = self._waiting, ()
            packages = [each for each in files if each.suffix.lower() == SUFFIX]
            if drafts := tuple(each for each in files if each not in packages):
                self._window.frame.go("inbox", Brought(drafts))
            if packages:  # one sheet at a time: the others can be chosen there
                self._window.frame.go("archive", BroughtPackage(packages[0]))


def _files_in(message: bytes) -> tuple[Path, ...]:
    """Return the files named; nothing for what is none of our messages."""
    try:
        told = json.loads(message)
    except ValueError:
        return ()
    return tuple(Path(each) for each in told if isinstance(each, str)) if isinstance(told, list) else ()
