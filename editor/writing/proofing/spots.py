"""Where the problems of a text stand in its document, kept right while the document is being edited."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator

from bulletin.proof.problem import Problem
from editor.writing.places import Places


class Spots:
    """The problems of one check with their positions, in order. An edit inside one takes it away.

    Edits are noted as they come and made good when somebody asks: a key costs nothing, however many problems.
    """

    def __init__(self, problems: Iterable[Problem] = (), places: Places | None = None) -> None:
        self._problems = list(problems)
        self._starts = [places.position(each.start) for each in self._problems] if places else []
        self._ends = [places.position(each.end) for each in self._problems] if places else []
        self._edits: list[tuple[int, int, int]] = []

    @property
    def problems(self) -> list[Problem]:
        """Those that are still there."""
        self._catch_up()
        return self._problems

    def moved(self, at: int, removed: int, added: int) -> None:
        """Follow an edit: `removed` units from position `at` on gave way to `added` ones."""
        if removed == added:
            # A change of looks, or of as many characters: whoever changes a text through a spot looks at it first.
            return
        first, gone, come = self._edits[-1] if self._edits else (-1, 0, -1)
        if removed == 0 and at == first + come:
            self._edits[-1] = (first, gone, come + added)
        else:
            self._edits.append((at, removed, added))

    def take_out(self, problem: Problem) -> None:
        """Take one away, if it is still there."""
        number = self._number(problem)
        if number >= 0:
            self._drop(number)

    def place(self, problem: Problem) -> tuple[int, int] | None:
        """Return where a problem begins and ends now; None when it is gone."""
        number = self._number(problem)
        return (self._starts[number], self._ends[number]) if number >= 0 else None

    def near(self, first: int, last: int) -> Iterator[tuple[Problem, int, int]]:
        """Yield the problems that reach into a stretch, with their positions."""
        self._catch_up()
        for number in range(bisect_right(self._starts, last)):
            if self._ends[number] >= first:
                yield self._problems[number], self._starts[number], self._ends[number]

    def _number(self, problem: Problem) -> int:
        self._catch_up()
        return next((n for n, each in enumerate(self._problems) if each is problem), -1)

    def _catch_up(self) -> None:
        edits, self._edits = self._edits, []
        for at, removed, added in edits:
            behind = bisect_left(self._starts, at + removed)
            step = added - removed
            self._starts[behind:] = [each + step for each in self._starts[behind:]]
            self._ends[behind:] = [each + step for each in self._ends[behind:]]
            for number in reversed([each for each in range(behind) if self._ends[each] > at]):
                self._drop(number)

    def _drop(self, number: int) -> None:
        del self._problems[number], self._starts[number], self._ends[number]
