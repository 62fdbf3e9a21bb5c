"""The queue as the screen shows it, light; and what is read, with all there is about it. In the archive's thread."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum

from bulletin.archive import Archive
from bulletin.desk import annotating, checking_figures, looking, proofing, queueing
from bulletin.desk.annotating import Waiting
from bulletin.desk.looking import Board, DraftFile
from bulletin.desk.queueing import DraftLine, IssueLine, Line
from bulletin.drafts import Draft, Revision
from bulletin.errors import Reason, Refused
from bulletin.issues import Issue
from bulletin.people import Actor
from bulletin.proof.before_signing import NOTHING_TO_SAY, Outlook, outlook
from bulletin.seals import Standing
from bulletin.text import Text

MOST = 200


class Tab(IntEnum):
    """The lists of the screen: what waits for who sits here, what they decided, what waits for others."""

    MINE = 0
    DECIDED = 1
    OTHERS = 2


@dataclass(frozen=True)
class DraftRow:
    """A draft with all there is about it; `seals` tells how each signature stands, by its id."""

    line: DraftLine
    file: DraftFile
    outlook: Outlook = NOTHING_TO_SAY
    notes: tuple[Waiting, ...] = ()
    seals: Mapping[str, Standing] = field(default_factory=dict)

    @property
    def draft(self) -> Draft:
        return self.file.draft

    @property
    def key(self) -> str:
        return self.draft.id

    @property
    def title(self) -> str:
        return self.draft.title

    @property
    def stamp(self) -> tuple[object, ...]:
        """What tells whether anything about it changed."""
        return self.line.stamp

    @property
    def revision(self) -> Revision:
        """The newest revision: what is agreed to."""
        return next(each for each in self.file.revisions if each.id == self.draft.revision_id)

    @property
    def texts(self) -> Mapping[str, Text]:
        """What is agreed to, by the id of the draft."""
        return {self.draft.id: self.revision.text}

    @property
    def editor(self) -> str:
        """The name of who edited it: who saved the text that is to be agreed to."""
        return self.file.names.get(self.draft.editor_id or self.revision.saved_by, "")


@dataclass(frozen=True)
class IssueItem:
    """An item of an issue as it will stand in print."""

    section: str
    draft: Draft
    unit: str
    text: Text


@dataclass(frozen=True)
class IssueRow:
    """A planned issue with its board and its items in printed order; `seal` tells how its signature stands."""

    line: IssueLine
    board: Board
    items: tuple[IssueItem, ...]
    outlook: Outlook = NOTHING_TO_SAY
    notes: tuple[Waiting, ...] = ()
    seal: Standing | None = None
    names: dict[str, str] = field(default_factory=dict)

    @property
    def issue(self) -> Issue:
        return self.board.issue

    @property
    def key(self) -> str:
        return self.issue.id

    @property
    def title(self) -> str:
        """`《信息快报》11月20日`"""
        return self.line.title

    @property
    def stamp(self) -> tuple[object, ...]:
        """What tells whether anything about it changed."""
        return self.line.stamp

    @property
    def texts(self) -> Mapping[str, Text]:
        """What would be printed, by the ids of the drafts."""
        return {item.draft.id: item.text for item in self.items}

    @property
    def complete(self) -> bool:
        """Whether it has items and every one is approved."""
        return self.line.complete

    @property
    def signed(self) -> bool:
        """Whether the signature on it still covers what would be printed."""
        return self.line.signed


Row = DraftRow | IssueRow


@dataclass(frozen=True)
class Queue:
    """A list: its lines, how many it holds in all, how many wait in each list, and what else the screen says.

    `now` is how the thing being read stands, None when it is no longer there or was not asked for; `done` how often
    each deed was done since the time asked for.
    """

    rows: tuple[Line, ...]
    count: int
    waiting: int
    others: int
    reasons: tuple[str, ...]
    now: Row | None
    done: Mapping[str, int] = field(default_factory=dict)


def listed(
    archive: Archive, actor: Actor, tab: Tab, shown: Row | None, since: datetime, *, fresh: bool = False,
) -> Queue:
    """Return the list of `tab`, and how `shown` stands; `fresh` when nothing but its place is asked of it."""
    lines = queueing.lines(archive, actor)
    rows = {Tab.MINE: lines.mine, Tab.OTHERS: lines.others}.get(tab)
    if rows is None:
        rows = queueing.agreed_lines(archive, actor)
    now = _now(archive, shown, rows, fresh) if shown is not None else None
    return Queue(rows[:MOST], len(rows), len(lines.mine), len(lines.others), queueing.last_reasons(archive), now,
                 queueing.deeds_since(archive, actor, since))


def whole(archive: Archive, line: Line) -> Row:
    """Return all there is about what stands in `line`, as it is now. Refused: UNKNOWN."""
    if isinstance(line, IssueLine):
        return _issue_row(archive, line)
    file = looking.draft_file(archive, line.key)
    if file.draft.version != line.draft.version:
        line = _line_now(archive, line)
        assert isinstance(line, DraftLine)
    text = next(each.text for each in file.revisions if each.id == file.draft.revision_id)
    return DraftRow(line, file, outlook([(line.key, text)], proofing.wordbook_for(archive, line.key),
                                           checking_figures.checks_of(archive, [line.key])),
                    annotating.waiting_on(archive, [line.key]).get(line.key, ()),
                    queueing.standings(archive, file))


def _issue_row(archive: Archive, line: IssueLine) -> IssueRow:
    board, texts = looking.board(archive, line.key), looking.issue_texts(archive, line.key)
    drafts = [(item.section, board.drafts[item.draft_id]) for item in board.issue.items]
    items = tuple(IssueItem(section, draft, board.units.get(draft.facts.unit_id or "", ""), texts[draft.id])
                  for section, draft in drafts)
    notes = annotating.waiting_on(archive, list(texts))
    return IssueRow(IssueLine(board.issue, board.journal, board.drafts), board, items,
                    outlook(texts.items(), proofing.wordbook_for(archive, *texts),
                            checking_figures.checks_of(archive, list(texts))),
                    tuple(each for id in texts for each in notes.get(id, ())),
                    queueing.issue_standing_of(archive, board.issue, board.content), queueing.names(archive))


def _now(archive: Archive, shown: Row, rows: tuple[Line, ...], fresh: bool) -> Row | None:
    """Return how the thing being read stands now; None when it is no longer there."""
    line = next((each for each in rows if each.key == shown.key), None)
    if line is not None and fresh and line.stamp == shown.stamp:
        return shown
    try:
        return whole(archive, line or _line_now(archive, shown.line))
    except Refused as refusal:
        if refusal.reason is Reason.UNKNOWN:
            return None
        raise


def _line_now(archive: Archive, line: Line) -> Line:
    return queueing.line_of(archive, line.key, is_issue=isinstance(line, IssueLine))
