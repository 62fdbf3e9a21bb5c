"""Reading an original once more: in another encoding, with its tracked changes otherwise, in simplified characters."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import PurePath

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from bulletin.archive import Archive
from bulletin.desk import looking, rereading, writing
from bulletin.drafts import Draft
from bulletin.errors import Reason, Unreadable
from bulletin.intake.encodings import Preview, previews
from bulletin.intake.incoming import Changes, Incoming, Kind, Opened, Warning, Wish
from bulletin.intake.traditional import simplified
from bulletin.people import Actor, RoleName
from bulletin.workflow import Stage
from editor.inbox.seeing import Seen
from editor.shell.frame import Frame
from editor.shell.language import in_chinese, said
from editor.shell.noop import QT_TRANSLATE_NOOP

STAGES = frozenset({Stage.RECEIVED, Stage.EDITING, Stage.RETURNED, Stage.RESERVE})
TEXTUAL = frozenset({".txt", ".md", ".html", ".htm", ".csv", ".log"})
TRACKING = frozenset({".docx", ".odt"})
CODED = frozenset({Kind.ENCODING_GUESSED, Kind.CHARACTERS_LOST})
TRACKED = frozenset({Kind.INSERTIONS_ACCEPTED, Kind.DELETIONS_DROPPED, Kind.MOVES_ACCEPTED, Kind.CHANGES_REJECTED,
                     Kind.CHANGES_KEPT})
LONGEST = 22  # characters of a preview in the menu
# What a version is called that was read so, as it is kept.
_CHANGES = {
    Changes.ACCEPT: QT_TRANSLATE_NOOP("kept", "修订：接受"), Changes.REJECT: QT_TRANSLATE_NOOP("kept", "修订：不接受"),
    Changes.KEEP: QT_TRANSLATE_NOOP("kept", "修订：前后都留"),
}
_SIMPLER = QT_TRANSLATE_NOOP("kept", "繁转简")


class Rereading(QObject):
    """Offers the ways that fit an original, and reads it so; the text becomes the next version, nothing is lost."""

    def __init__(self, frame: Frame, screen: QWidget) -> None:
        super().__init__(screen)
        self._frame, self._screen = frame, screen

    def fits(self, seen: Seen) -> bool:
        """Return whether there is another way to read the original of the draft seen."""
        submission, actor = seen.opened.submission, self._frame.person
        if submission is None or seen.opened.draft.stage not in STAGES or not _may(actor):
            return False
        kinds, suffix = _kinds(seen.remarks), _suffix(seen)
        return suffix in TEXTUAL | TRACKING or bool(kinds & (CODED | TRACKED | {Kind.TRADITIONAL}))

    def fill(self, menu: QMenu, seen: Seen) -> None:
        """Put the ways to read the original of the draft seen into `menu`; what was in it goes."""
        menu.clear()
        for inner in menu.findChildren(QMenu):
            inner.deleteLater()
        kinds, suffix = _kinds(seen.remarks), _suffix(seen)
        if suffix in TEXTUAL or kinds & CODED:
            self._add_encodings(menu, seen)
        if suffix in TRACKING or kinds & TRACKED:
            for changes, name in _CHANGES.items():
                menu.addAction(said(name), self._reader(seen, Wish(changes=changes), name))
        if Kind.TRADITIONAL in kinds:
            menu.addAction(self.tr("繁体转简体"), lambda: self.simplify(seen))

    def reread(self, seen: Seen, wish: Wish, name: str) -> None:
        """Read the original as `wish` says and make its text the next version, called `name`."""
        submission, guard, background = seen.opened.submission, self._frame.guard, self._frame.background
        if submission is None:
            return

        def read(original: tuple[str, bytes]) -> None:
            background.files(self, lambda stop: _text_in(guard.open(*original, wish).result()),
                             lambda incoming: self._keep(seen.opened.draft, incoming, name), self._frame.trouble,
                             title=self.tr("重读原件"))

        background.ask(self, lambda archive: looking.original(archive, submission.id), read, self._frame.trouble)

    def simplify(self, seen: Seen) -> None:
        """Make the newest text in simplified characters the next version."""
        text, draft, actor, at = seen.opened.revision.text, seen.opened.draft, self._frame.person, datetime.now(UTC)
        if actor is None:
            return
        name, background = _SIMPLER, self._frame.background
        background.files(
            self, lambda stop: simplified(text),
            lambda made: background.ask(
                self, lambda archive: writing.save_text(archive, draft, made, actor=actor, at=at, name=name),
                lambda saved: self._tell(draft, saved, name), self._frame.trouble), self._frame.trouble)

    def _keep(self, draft: Draft, incoming: Incoming, name: str) -> None:
        actor, at = self._frame.person, datetime.now(UTC)
        if actor is not None:
            def keep(archive: Archive) -> Draft:
                return rereading.reread(archive, draft, incoming, name=name, actor=actor, at=at)

            self._frame.background.ask(self, keep, lambda saved: self._tell(draft, saved, name), self._frame.trouble)

    def _tell(self, before: Draft, after: Draft, name: str) -> None:
        if after.revision_id == before.revision_id:
            self._frame.say(self.tr("“{name}”读出的文字与现在相同，没有另存。").format(name=said(name)))
        else:
            self._frame.say(self.tr("已按“{name}”重读，存为第 {number} 版").format(
                name=said(name), number=after.revision_number))

    def _add_encodings(self, menu: QMenu, seen: Seen) -> None:
        inner = menu.addMenu(self.tr("换编码"))
        waiting = inner.addAction(self.tr("正在试读…"))
        waiting.setEnabled(False)
        inner.aboutToShow.connect(lambda: self._look(inner, seen))

    def _look(self, inner: QMenu, seen: Seen) -> None:
        """Fill the menu of encodings with how the original begins in each; asked for when somebody opens it."""
        submission, background = seen.opened.submission, self._frame.background
        if submission is None or len(inner.actions()) > 1:
            return

        def looked(original: tuple[str, bytes]) -> None:
            background.files(inner, lambda stop: previews(original[1]), lambda found: self._fill(inner, seen, found),
                             self._frame.trouble)

        background.ask(inner, lambda archive: looking.original(archive, submission.id), looked, self._frame.trouble)

    def _fill(self, inner: QMenu, seen: Seen, found: Sequence[Preview]) -> None:
        inner.clear()
        for each in found:
            with in_chinese():
                name = self.tr("编码 {label}").format(label=each.label.partition("（")[0])
            begins = _beginning(each) if not each.lost else self.tr("{count} 处读不出").format(count=each.lost)
            inner.addAction(f"{each.label}\t{begins}", self._reader(seen, Wish(encoding=each.encoding), name))

    def _reader(self, seen: Seen, wish: Wish, name: str) -> Callable[[], None]:
        return lambda: self.reread(seen, wish, name)


def _text_in(found: tuple[Opened, ...]) -> Incoming:
    """Return what was read; raises what it was refused with."""
    incoming = next((each.incoming for each in found if each.incoming), None)
    if incoming is None:
        raise next((each.refused for each in found if each.refused), Unreadable(Reason.EMPTY))
    return incoming


def _kinds(warnings: Sequence[Warning]) -> set[Kind]:
    return {each.kind for each in warnings}


def _suffix(seen: Seen) -> str:
    submission = seen.opened.submission
    return PurePath(submission.name).suffix.lower() if submission else ""


def _beginning(preview: Preview) -> str:
    words = " ".join(preview.text.split())
    return (words[:LONGEST] + ("…" if len(words) > LONGEST else "")).replace("&", "&&")


def _may(actor: Actor | None) -> bool:
    return actor is not None and (actor.single_seat or RoleName.EDITOR in actor.roles)
