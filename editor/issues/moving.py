"""From keys and drops to another order: placing, taking out, moving within and between sections."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from editor.issues.arranger import Arranger
from editor.issues.arranging import in_order, moved_across, put, shifted, without
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
        self._board.choose(ids[-1])
        self._arranger.arrange(items, self.tr("上版"))

    def drop(self, ids: tuple[str, ...], section: str, at: int) -> None:
        """Place or move drafts to a place under `section`; ids the board does not know are left alone."""
        if seen := self._open_board():
            known = tuple(draft_id for draft_id in ids if draft_id in seen.drafts)
            if known:
                self._arranger.arrange(put(self._arranger.items, seen.sections, known, section, at), self.tr("移动"))

    def take_out(self, ids: tuple[str, ...]) -> None:
        """Take drafts out of the issue; they are ready again."""
        if self._open_board():
            self._arranger.arrange(without(self._arranger.items, ids), self.tr("撤下"))

    def shift(self, draft_id: str, step: int, *, across: bool) -> None:
        """Move a draft up (-1) or down (+1): by one place, or `across` into the next section."""
        if (seen := self._open_board()) is None:
            return
        ordered = in_order(self._arranger.items, seen.sections)
        moved = (moved_across if across else shifted)(ordered, seen.sections, draft_id, step)
        if moved != ordered:
            self._board.choose(draft_id)
            self._arranger.arrange(moved, self.tr("移动"))

    def _section_for(self, seen: Seen, draft_id: str) -> str:
        wishes = (seen.drafts[draft_id].facts.section, self._board.section(), *seen.sections)
        return next((wish for wish in wishes if wish in seen.sections), "")

    def _open_board(self) -> Seen | None:
        seen, why_not = self._seen(), self._may().arrange
        if why_not:
            self._frame.say(why_not)
        return None if why_not else seen
