"""What is done about drafts that are alike: compared, told apart, set aside as repeated, taken over as revised."""

from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from bulletin.compare import Comparison, compare
from bulletin.desk import resembling, undoing
from bulletin.drafts import Draft
from bulletin.workflow import Stage, Step
from editor.inbox.comparing import ComparingWindow, Pair, pair_of
from editor.inbox.dealing import Dealing
from editor.inbox.seeing import Seen
from editor.inbox.twins_strip import TwinsStrip, deed_words, notes_on
from editor.shell.frame import Frame
from editor.shell.language import in_chinese


class Twinning(QObject):
    """Listens to the note of the reader; the draft seen is told by `look_at`. `compared(window)` tells of each one."""

    compared = Signal(object)

    def __init__(self, frame: Frame, dealing: Dealing, strip: TwinsStrip, screen: QWidget) -> None:
        super().__init__(screen)
        self._frame, self._dealing, self._screen = frame, dealing, screen
        self._seen: Seen | None = None
        strip.opened.connect(self.open)
        strip.compare.connect(self.compare)
        strip.dismiss.connect(lambda other: self.dismiss(other))
        strip.decline.connect(lambda other: self.decline(other))
        strip.take_over.connect(lambda other: self.take_over(other))

    def look_at(self, seen: Seen | None) -> None:
        """Remember which draft is seen."""
        self._seen = seen

    def open(self, other: Draft) -> None:
        """Go where the other draft is: to its issue once printed, else to the draft itself."""
        if other.issue_id and other.stage is Stage.PUBLISHED:
            self._frame.go("archive", other.issue_id)
        else:
            self._frame.go("inbox", other.id)

    def compare(self, other: Draft) -> None:
        """Show what the two texts differ in."""
        seen = self._seen
        if seen is None:
            return
        own, background = seen.opened.draft.id, self._frame.background

        def ready(pair: Pair) -> None:
            background.files(self, lambda stop: compare(pair.before_text, pair.after_text),
                             lambda found: self._show(seen, other, pair, found), self._frame.trouble)

        background.ask(self, lambda archive: pair_of(archive, own, other.id), ready, self._frame.trouble)

    def dismiss(self, other: Draft, seen: Seen | None = None) -> None:
        """Remember that the two are no duplicates."""
        seen, actor, at = seen or self._seen, self._frame.person, datetime.now(UTC)
        if seen is not None and actor is not None:
            own = seen.opened.draft.id
            self._frame.background.ask(
                self, lambda archive: resembling.not_duplicates(archive, own, other.id, actor=actor, at=at),
                lambda done: self._frame.say(self.tr("已记下，与《{title}》不是重复").format(title=other.title)),
                self._frame.trouble)

    def decline(self, other: Draft, seen: Seen | None = None) -> None:
        """Ask whether the draft seen is not used because it repeats the other; the reason is written already."""
        seen = seen or self._seen
        if seen is not None:
            with in_chinese():
                reason = self.tr("与《{title}》重复").format(title=other.title)
            self._dealing.begin_one(Step.DECLINE, seen, reason)

    def take_over(self, other: Draft, seen: Seen | None = None) -> None:
        """Make the revised text the newest version of the first draft, whichever of the two is seen."""
        seen, actor, at = seen or self._seen, self._frame.person, datetime.now(UTC)
        if seen is None or actor is None:
            return
        own = seen.opened.draft
        first, revised = (other, own) if own.revises == other.id else (own, other)
        self._frame.background.ask(
            self, lambda archive: undoing.take_over(archive, first, revised, actor=actor, at=at), self._taken_over,
            self._frame.trouble)

    def _taken_over(self, first: Draft) -> None:
        self._frame.say(self.tr("《{title}》以修订稿为准，存为第 {number} 版").format(
            title=first.title, number=first.revision_number))
        self._frame.go("inbox", first.id)

    def _show(self, seen: Seen, other: Draft, pair: Pair, comparison: Comparison) -> None:
        note = next((each for each in notes_on(seen, self._frame.person) if each.other.id == other.id), None)
        offered = tuple((deed, deed_words(deed)) for deed in (note.deeds if note else ()) if deed != "compare")
        window = ComparingWindow(pair, comparison, offered, self._frame.settings.text_zoom, self._screen)
        # The keys may have gone on since: the deed concerns the two drafts that were compared.
        window.chosen.connect(lambda deed: {"dismiss": self.dismiss, "decline": self.decline,
                                            "take_over": self.take_over}[deed](other, seen))
        window.show()
        self.compared.emit(window)

