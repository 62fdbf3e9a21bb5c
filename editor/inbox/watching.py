"""Watching a folder: what is laid into it is taken in once it no longer changes, and put away when that is done."""

from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from bulletin.batches import Arrival, Result
from bulletin.desk import doors
from bulletin.doors import Watched
from bulletin.people import Actor, RoleName
from editor.inbox.doors_folder import NOT_TAKEN, TAKEN, Look, Mark, PutAway, is_passing, look_into, put_away
from editor.inbox.doors_state import DoorState
from editor.pieces.file_names import displayable
from editor.shell.frame import Frame
from editor.shell.words import words_of

CALM_MS, SLOW_MS = 2000, 15_000
LOOKS, LOOKS_EMPTY = 2, 10  # a file of no bytes is mostly one whose copying has just begun
WAIT_LOOKS = 20  # looks before a file is tried again that the surroundings kept from being taken

Take = Callable[[tuple[Path, ...]], object]


class FolderWatch(QObject):
    """Hands files to `take`; whoever took them calls `settle` with what became of them, once for each time.

    It looks when the system tells of a change, and every quarter of a minute besides: network shares tell nothing.
    """

    state_changed = Signal(object)

    def __init__(self, frame: Frame, take: Take, parent: QObject | None = None, *, calm: int = CALM_MS,
                 slow: int = SLOW_MS) -> None:
        super().__init__(parent)
        self._frame, self._take, self._calm, self._slow = frame, take, calm, slow
        self._watched: Watched | None = None
        self._looking = False
        self._looks = 0
        self._steady: dict[Path, tuple[Mark, int]] = {}
        self._done: dict[Path, Mark] = {}
        self._handed: dict[Path, Mark] = {}
        self._not_before: dict[Path, int] = {}
        self._last = self._stayed = ""
        self.state = DoorState()
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._soon)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)
        frame.person_changed.connect(self._seated)

    def watch(self, watched: Watched | None) -> None:
        """Watch this folder from now on, none with None."""
        if watched != self._watched:
            self._steady, self._done, self._not_before, self._last, self._stayed = {}, {}, {}, "", ""
            if self._watcher.directories():
                self._watcher.removePaths(self._watcher.directories())
        self._watched = watched
        self._timer.stop()
        if watched is None:
            self._say(DoorState())
        elif not self._may():
            self._say(DoorState(True, words=self.tr("由编辑登录后自动收稿")))
        else:
            self._say_well()
            self._timer.start(0)

    def look(self) -> None:
        """Look into the folder now, unless that is being done."""
        if self._watched is None or self._looking or not self._may():
            return
        folder, watched = Path(self._watched.folder), self._watched
        self._looking = True
        self._frame.background.files(self, lambda stop: look_into(folder), lambda look: self._seen(watched, look),
                                     lambda error: self._broke(watched, error))

    def settle(self, arrivals: Iterable[Arrival]) -> None:
        """Say what became of the files handed over; those not among the arrivals are handed over again,
        a few minutes later, and so are those that the surroundings kept from being taken."""
        handed, self._handed = self._handed, {}
        if not handed or self._watched is None:
            return
        into, folder = [], Path(self._watched.folder)
        found = tuple(arrivals)
        for path, mark in handed.items():
            lines = _lines(path, found)
            if all(is_passing(each.reason) for each in lines):
                self._not_before[path] = self._looks + WAIT_LOOKS
            else:
                self._done[path] = mark
                into.append((path, NOT_TAKEN if all(each.result is Result.REFUSED for each in lines) else TAKEN))
        self._remember(into)
        if into and self._watched.moves:
            self._frame.background.files(self, lambda stop: put_away(folder, into, handed), self._put_away,
                                         self._frame.trouble)
        else:
            self._say_well()
        self._soon()

    # at the window

    def _seated(self, person: Actor | None) -> None:
        self.watch(self._watched)

    def _may(self) -> bool:
        actor = self._frame.person
        return actor is not None and (actor.single_seat or RoleName.EDITOR in actor.roles)

    def _seen(self, watched: Watched, look: Look) -> None:
        self._looking = False
        if watched != self._watched:
            self._soon()
            return
        self._looks += 1
        if watched.folder not in self._watcher.directories():
            self._watcher.addPath(watched.folder)
        self._steady = {path: (mark, self._counted(path, mark)) for path, mark in look.files.items()}
        self._done = {path: mark for path, mark in self._done.items() if look.files.get(path) == mark}
        new = {path: mark for path, (mark, _) in self._steady.items() if self._done.get(path) != mark}
        ripe = {path: mark for path, mark in new.items() if path not in look.held and self._is_ripe(path)}
        if ripe and not self._handed:
            self._hand(watched, ripe)
        self._say_well(sum(path in new for path in look.held))
        self._timer.start(self._calm if set(new) - set(ripe) - look.held else self._slow)

    def _counted(self, path: Path, mark: Mark) -> int:
        before, looks = self._steady.get(path, (mark, 0))
        return looks + 1 if before == mark else 1

    def _is_ripe(self, path: Path) -> bool:
        mark, looks = self._steady[path]
        return looks >= (LOOKS if mark.size else LOOKS_EMPTY) and self._looks >= self._not_before.get(path, 0)

    def _hand(self, watched: Watched, ripe: dict[Path, Mark]) -> None:
        self._handed = ripe
        if watched.moves:
            self._take(tuple(ripe))
            return
        # What stays in its place was perhaps taken before the program was started.
        files = [(displayable(str(path)), mark.size, mark.at) for path, mark in ripe.items()]
        self._frame.background.ask(self, lambda archive: doors.came_before(archive, files), self._hand_the_others,
                                   self._not_asked)

    def _hand_the_others(self, before: frozenset[str]) -> None:
        for path in [path for path in self._handed if displayable(str(path)) in before]:
            self._done[path] = self._handed.pop(path)
        if self._handed:
            self._take(tuple(self._handed))
        else:
            self._say_well()

    def _not_asked(self, error: Exception) -> None:
        self._handed = {}
        self._frame.trouble(error)

    def _put_away(self, put: PutAway) -> None:
        for path in put.moved:
            self._done.pop(path, None)
        self._stayed = ""
        if put.stayed:
            self._stayed = self.tr("{count} 份收后没能移走，仍在原处：{what}").format(
                count=len(put.stayed), what=words_of(put.stayed[0][1]).what)
        self._say_well()

    def _remember(self, into: list[tuple[Path, str]]) -> None:
        if not into:
            return
        refused = sum(name == NOT_TAKEN for _, name in into)
        parts = [(len(into) - refused, self.tr("收 {count} 份")), (refused, self.tr("{count} 份未收"))]
        self._last = self.tr("{time} ").format(time=datetime.now().strftime("%H:%M")) + self.tr("，").join(
            words.format(count=count) for count, words in parts if count)

    def _broke(self, watched: Watched, error: Exception) -> None:
        self._looking = False
        if watched == self._watched:
            words = words_of(error)
            what = self.tr("文件夹读不到，恢复后接着收：{what}").format(what=words.what)
            self._say(DoorState(True, False, words=what, more="".join((words.safe, words.do))))
            self._timer.start(self._slow)
        else:
            self._soon()

    def _soon(self) -> None:
        if self._watched is not None and (not self._timer.isActive() or self._timer.remainingTime() > self._calm):
            self._timer.start(self._calm)

    def _say_well(self, held: int = 0) -> None:
        if self._stayed:
            self._say(DoorState(True, False, words=self._stayed, more=self.tr("稿件已收，不会重复收；请手工移走。")))
            return
        words = self._last or self.tr("有新文件即收")
        if held:
            words += self.tr("，{count} 份正被打开，关上后再收").format(count=held)
        self._say(DoorState(True, busy=bool(self._handed), words=self.tr("正在收稿…") if self._handed else words))

    def _say(self, state: DoorState) -> None:
        if state != self.state:
            self.state = state
            self.state_changed.emit(state)


def _lines(path: Path, arrivals: tuple[Arrival, ...]) -> list[Arrival]:
    """Return the lines of a file: its own, and those of what was found in it."""
    name = displayable(str(path))
    return [each for each in arrivals if each.path == name or each.path.startswith(f"{name}/")]
