"""The review as it stands: files read, what a person set right in them and can take back, which are to come."""

from dataclasses import dataclass

from bulletin.old_issues.issue import OldIssue
from bulletin.old_issues.reviewing import Row, Shelf, reviewed
from editor.old_issues.reading import Read


@dataclass(frozen=True)
class Line:
    """A file of the review: its row, or why it could not be read; whether a person wants it."""

    path: str
    row: Row | None = None
    error: Exception | None = None
    wanted: bool = True

    @property
    def comes(self) -> bool:
        """Whether it is taken in as things stand."""
        return self.wanted and self.row is not None and self.row.can_come


class Review:
    """Files in the order of year and number, 增刊 after the others of a year, those without a number after them, those
    that could not be read last.
    """

    def __init__(self, read: tuple[Read, ...], shelf: Shelf, supplements: Shelf | None = None) -> None:
        told_apart = [each for each in read if each.issue is not None]
        self._shelf, self._supplements = shelf, supplements
        self._issues = [each.issue for each in told_apart if each.issue is not None]
        self._unread = [each for each in read if each.issue is None]
        self._unwanted = set[str]()
        self._before = list[tuple[str, OldIssue]]()
        self._issues.sort(key=lambda issue: (not issue.head.number, issue.head.year, issue.head.supplement,
                                             issue.head.number, issue.path))
        self._rows = self._reviewed()

    @property
    def lines(self) -> tuple[Line, ...]:
        """Every file with what is to be said of it now."""
        rows = (Line(row.issue.path, row, wanted=row.issue.path not in self._unwanted) for row in self._rows)
        return (*rows, *(Line(each.path, error=each.error) for each in self._unread))

    @property
    def coming(self) -> tuple[Row, ...]:
        """What is taken in as things stand."""
        return tuple(line.row for line in self.lines if line.comes and line.row is not None)

    @property
    def rest(self) -> tuple[Read, ...]:
        """What a person wants and cannot come as things stand, as it was set right."""
        kept = {line.path for line in self.lines if line.wanted and line.row is not None and not line.comes}
        return tuple(Read(issue.path, issue) for issue in self._issues if issue.path in kept)

    @property
    def can_undo(self) -> bool:
        """Whether something can be taken back."""
        return bool(self._before)

    @property
    def touched(self) -> frozenset[str]:
        """The files in which a person set something right, or that were left out."""
        return frozenset(path for path, _ in self._before) | self._unwanted

    def change(self, issue: OldIssue) -> None:
        """Put an issue as set right in the place of the one from the same file."""
        at = self._at(issue.path)
        # With the totals worked out the issue is not what was typed: what was there before is kept as it is shown.
        self._before.append((issue.path, self._rows[at].issue))
        self._put(at, issue)

    def undo(self) -> str:
        """Take back the last change, and return the path of its file."""
        path, issue = self._before.pop()
        self._put(self._at(path), issue)
        return path

    def want(self, path: str, wanted: bool) -> None:
        """Take a file in, or leave it."""
        self._unwanted = self._unwanted - {path} if wanted else self._unwanted | {path}
        self._rows = self._reviewed()

    def _at(self, path: str) -> int:
        return next(at for at, issue in enumerate(self._issues) if issue.path == path)

    def _put(self, at: int, issue: OldIssue) -> None:
        self._issues[at] = issue
        self._rows = self._reviewed()

    def _reviewed(self) -> tuple[Row, ...]:
        return reviewed(self._issues, self._shelf, self._unwanted, self._supplements)
