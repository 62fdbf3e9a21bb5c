"""What is half filled in at the register outlives the sheet, the lock and a change of seat, for its writer alone."""

from collections.abc import Iterable

from bulletin.copies import Copy, Way
from editor.copies.deeds import open_to
from editor.copies.filled import Deed, Filled
from editor.copies.terms import deed_title, way_words
from editor.pieces.put_aside import put_aside_of
from editor.shell.frame import Frame


class Typed:
    """Kept by the issue it was typed for. A rescued text file holds these words, so they are words for people."""

    def __init__(self, frame: Frame, issue_id: str) -> None:
        self._what, self._aside = f"copies {issue_id}", put_aside_of(frame)

    def keep(self, filled: Filled | None, title: str, who: str = "") -> None:
        """Keep what stands in the strip for who sits here, or for `who`; nothing typed forgets what was kept."""
        typed = filled.typed if filled is not None else {}
        if filled is not None and typed:
            typed |= {"deed": deed_title(filled.deed), "way": way_words(filled.way)}
        self._aside.keep(self._what, typed, title, "archive", who=who)

    def take(self, copies: Iterable[Copy]) -> Filled | None:
        """Return what was kept, for those of `copies` with which it can still be done; None where nothing was."""
        typed = self._aside.take(self._what)
        deed = next((each for each in Deed if typed.get("deed") == deed_title(each)), None)
        if deed is None:
            return None
        numbers = typed.get("copies", "").split()
        meant = open_to(deed, (each for each in copies if each.printed_number in numbers))
        way = next((each for each in Way if typed.get("way") == way_words(each)), Way.BY_HAND)
        filled = Filled(deed, meant, typed.get("words", ""), way, None, typed.get("when", ""))
        return filled if meant or deed is Deed.ADD else None
