"""From keys and drops to another order: placing, taking out, moving within and between sections."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from bulletin.errors import Reason, Refused
from editor.issues.arranger import Arranger
from editor.issues.arranging import Items, in_order, moved_across, put, shifted, without
from editor.issues.board_view import BoardView
from editor.issues.ready_list import ReadyList
from editor.issues.seeing import Seen
from editor.issues.standing import Standing
from editor.shell.frame import Frame

LAST = 1_000_000


class Mover(QObject):
    """Turns what the two lists ask for into steps of the arranger; says why when nothing may be moved."""

    def __init__(self, frame: Frame, arranger: Arranger, board: BoardView, seen: Callable[[], Seen | None],
                 may: Callable[[], Standing]) -> None:
        super().__init__(arranger)
        self._frame, self._arranger, self._board = frame, arranger, board
        self._seen, self._may = seen, may

    def listen(self, ready: ReadyList) -> None:
        """Hear the list of ready drafts and the board."""
        board = self._board
        ready.placed.connect(self.place)
        ready.returned.connect(self.take_out)
        board.dropped.connect(self.drop)
        board.taken_out.connect(self.take_out)
        board.shifted.connect(lambda draft_id, step: self.shift(draft_id, step, across=False))
        board.moved_across.connect(lambda draft_id, step: self.shift(draft_id, step, across=True))

    def place(self, ids: tuple[str, ...]) -> None:
        """Place drafts at the end of their own section, else of the one the keys are in."""
        if (seen := self._open_board()) is None:
            return
        items = self._arranger.items
        for draft_id in ids:
            items = put(items, seen.sections, (draft_id,), self._section_for(seen, draft_id), LAST)
        self._arrange(seen, items, self._named(self.tr("上版"), seen, ids), choosing=ids[-1])

    def drop(self, ids: tuple[str, ...], section: str, at: int) -> None:
        """Place or move drafts to a place under `section`; ids the board does not know are left alone."""
        if seen := self._open_board():
            known = tuple(draft_id for draft_id in ids if draft_id in seen.drafts)
            if known:
                placed = put(self._arranger.items, seen.sections, known, section, at)
                self._arrange(seen, placed, self._named(self.tr("移动"), seen, known))

    def take_out(self, ids: tuple[str, ...]) -> None:
        """Take drafts out of the issue; they are ready again."""
        if seen := self._open_board():
            self._arranger.arrange(without(self._arranger.items, ids), self._named(self.tr("撤下"), seen, ids))

    def shift(self, draft_id: str, step: int, *, across: bool) -> None:
        """Move a draft up (-1) or down (+1): by one place, or `across` into the next section."""
        if (seen := self._open_board()) is None:
            return
        ordered = in_order(self._arranger.items, seen.sections)
        moved = (moved_across if across else shifted)(ordered, seen.sections, draft_id, step)
        if moved != ordered:
            self._arrange(seen, moved, self._named(self.tr("移动"), seen, (draft_id,)), choosing=draft_id)

    def _arrange(self, seen: Seen, items: Items, words: str, *, choosing: str = "") -> None:
        """Arrange the items with the keys on one; where a signature does not carry one there, say so, move nothing."""
        if why_not := refusal(seen, self._arranger.items, items):
            self._frame.trouble(why_not)
            return
        if choosing:
            self._board.choose(choosing)
        self._arranger.arrange(items, words)

    def _named(self, deed: str, seen: Seen, ids: tuple[str, ...]) -> str:
        """Return what a step is called when it is undone: `撤下《…》`, `上版 3 篇`."""
        title = seen.drafts[ids[0]].title if len(ids) == 1 and ids[0] in seen.drafts else ""
        return self.tr("{deed}《{title}》").format(deed=deed, title=title) if title else self.tr(
            "{deed} {count} 篇").format(deed=deed, count=len(ids))

    def _section_for(self, seen: Seen, draft_id: str) -> str:
        wishes = (seen.drafts[draft_id].facts.section, self._board.section(), *seen.sections)
        return next((wish for wish in wishes if wish in seen.sections), "")

    def _open_board(self) -> Seen | None:
        seen, why_not = self._seen(), self._may().arrange
        if why_not:
            self._frame.say(why_not)
        return None if why_not else seen


def refusal(seen: Seen, before: Items, after: Items) -> Refused | None:
    """Return what keeps the first draft that is moved to another section, or into the issue, from standing there."""
    sections = {item.draft_id: item.section for item in before}
    for item in after:
        hold, draft = seen.holds.get(item.draft_id), seen.drafts.get(item.draft_id)
        if hold is None or draft is None or sections.get(item.draft_id) == item.section:
            continue
        if hold.standing is not None and hold.is_broken:
            return Refused(Reason.SEAL_BROKEN, title=draft.title, standing=hold.standing.value)
        if hold.is_elsewhere(item.section, seen.journal.id):
            return Refused(Reason.SIGNED_ELSEWHERE, title=draft.title, section=hold.section, journal=hold.journal)
    return None
