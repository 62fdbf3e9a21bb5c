"""Replacing words in many drafts at once: what would be replaced, the deed in one piece of work, and its undoing."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from math import inf

from bulletin.archive import Archive, DraftQuery, Work
from bulletin.desk.revising import as_opened, revise
from bulletin.drafts import Draft
from bulletin.errors import Reason, Refused
from bulletin.issues import IssueState
from bulletin.people import Actor
from bulletin.proof.fixing import fixed
from bulletin.proof.patterns import TooSlow, now, usable
from bulletin.proof.problem import Problem, Strength
from bulletin.text import Text, plain
from bulletin.workflow import AGREED, WRITABLE, Stage

DEED, UNDOING = "replace_all", "undo_replace_all"
AROUND = 16
_EDITING = frozenset({Stage.RECEIVED, Stage.EDITING, Stage.RETURNED, Stage.RESERVE})
_LONGEST_NAME = 12
_LONGEST = 2.0  # seconds a pattern may work on one text
_LONGEST_OF_ALL = 5.0  # and on all of them: nobody else gets at the archive meanwhile


@dataclass(frozen=True)
class Wanted:
    """What is to be replaced by what. `whole`: not within a Latin word or a number.

    With `pattern` it is a regular expression, `^` and `$` the ends of a line, and `instead` may name its groups.
    """

    find: str
    instead: str
    match_case: bool = True
    whole: bool = False
    pattern: bool = False

    @property
    def name(self) -> str:
        """What the revisions are called."""
        return f"全部替换：{_short(self.find)}→{_short(self.instead) or '（删去）'}"


@dataclass(frozen=True)
class Spot:
    """A place from `start` to `end` (code points of the plain text): its words, those before and after it, and what
    comes instead of it.
    """

    start: int
    end: int
    words: str
    before: str
    after: str
    instead: str


@dataclass(frozen=True)
class Met:
    """A draft in which the words occur. Replacing `breaks` what was agreed to; it is `closed` to any change where its
    issue is being printed or it cannot be written any more, and waits while the asker has `unsaved` typing on it.
    """

    draft: Draft
    spots: tuple[Spot, ...]
    breaks: bool = False
    closed: bool = False
    unsaved: bool = False


@dataclass(frozen=True)
class Chosen:
    """The places of a draft, as it was looked at, that are to be replaced."""

    draft: Draft
    spots: tuple[Spot, ...]


@dataclass(frozen=True)
class Done:
    """What was replaced: by draft the revision before and the one after."""

    wanted: Wanted
    revisions: tuple[tuple[str, str, str], ...]
    count: int


@dataclass(frozen=True)
class Undone:
    """What taking back came to: the drafts that have their former text again, and those that went on since."""

    back: tuple[Draft, ...]
    stay: tuple[Draft, ...]


def look_through(archive: Archive, wanted: Wanted, *, issue_id: str = "", actor: Actor) -> tuple[Met, ...]:
    """Return where the words occur: in the drafts of an issue in printed order, without one in those that `actor` has
    in editing. Refused: UNKNOWN for an issue that is not there, PATTERN as `spots_in` says, and for one that takes
    longer than five seconds in all.
    """
    with archive.reading() as work:
        drafts = _drafts(work, issue_id, actor)
        frozen = bool(issue_id) and work.issues.get(issue_id).state is not IssueState.PLANNED
        typing = {copy.draft_id: copy for copy in work.revisions.copies_by(actor.id)}
        found, until = [], now() + _LONGEST_OF_ALL
        for draft in drafts:
            text = work.revisions.get(draft.revision_id).text
            spots = spots_in(text, wanted, until)
            if spots:
                unsaved = draft.id in typing and typing[draft.id].text != text
                found.append(Met(draft, spots, draft.stage in AGREED, frozen or draft.stage not in WRITABLE, unsaved))
        return tuple(found)


def spots_in(text: Text, wanted: Wanted, until: float = inf) -> tuple[Spot, ...]:
    """Return where the words occur in a text, none over the edge of a paragraph or a cell.

    Refused: PATTERN for a pattern that cannot be used, takes longer than two seconds, or is not done at `until`, a time
    of the monotonic clock in seconds.
    """
    words = plain(text)
    found = _by_pattern(words, wanted, until) if wanted.pattern else _by_words(words, wanted)
    return tuple(
        Spot(start, end, words[start:end], _line(words[max(0, start - AROUND):start])[-1],
             _line(words[end:end + AROUND])[0], instead)
        for start, end, instead in found
        if words[start:end] != instead and not set("\n\t") & set(words[start:end] + instead))


def replaced(text: Text, spots: Iterable[Spot]) -> Text:
    """Return `text` with what comes instead at each place; the emphasis of what stood there is kept."""
    return fixed(text, (Problem(DEED, spot.start, spot.end, spot.words, spot.instead, Strength.AUTO, "")
                        for spot in spots))


def _by_words(words: str, wanted: Wanted) -> Iterator[tuple[int, int, str]]:
    if not wanted.find:
        return
    pattern = re.escape(wanted.find)
    if wanted.whole:
        first, last = wanted.find[0], wanted.find[-1]
        pattern = (r"(?<![A-Za-z0-9])" if first.isalnum() else "") + pattern + (
            r"(?![A-Za-z0-9])" if last.isalnum() else "")
    for match in re.finditer(pattern, words, 0 if wanted.match_case else re.IGNORECASE):
        yield match.start(), match.end(), wanted.instead


def _by_pattern(words: str, wanted: Wanted, until: float) -> list[tuple[int, int, str]]:
    if not wanted.find:
        return []
    usable(wanted.find, wanted.instead)  # for itself: a refusal names the place in what was typed
    flags = "(?m)" if wanted.match_case else "(?mi)"
    try:
        return list(usable(flags + wanted.find, wanted.instead).finds(words, min(until, now() + _LONGEST)))
    except TooSlow as slow:
        raise Refused(Reason.PATTERN, why="too slow", at=1, part="wrong") from slow


def replace_all(
    archive: Archive, chosen: Sequence[Chosen], wanted: Wanted, *, actor: Actor, at: datetime,
) -> Done:
    """Replace the places chosen: each draft has a new revision, all in one piece of work or none.

    Whatever was agreed to before is agreed to no longer. Typing of one's own that was never saved as a version stays
    as it is. Refused: ROLE_MISSING, Conflict when a draft moved on, STEP_NOT_OPEN, TEXT_EMPTY, ISSUE_CLOSED; PATTERN as
    `look_through` says; UNKNOWN (`what` is `words`) where the words no longer stand at a place.
    """
    actor.must_write()
    with archive.writing() as work:
        made, count, until = [], 0, now() + _LONGEST_OF_ALL
        for each in chosen:
            current = as_opened(work, each.draft)
            text = work.revisions.get(current.revision_id).text
            if not set(each.spots) <= set(spots_in(text, wanted, until)):
                raise Refused(Reason.UNKNOWN, what="words", key=wanted.find)
            typing = [copy for copy in work.revisions.copies_of(current.id) if copy.who == actor.id]
            saved = revise(work, current, replaced(text, each.spots), actor=actor, at=at,
                           name=wanted.name, deed=DEED)
            for copy in typing:
                work.revisions.keep_copy(copy)
            if saved.revision_id != current.revision_id:
                made.append((current.id, current.revision_id, saved.revision_id))
                count += len(each.spots)
        return Done(wanted, tuple(made), count)


def undo_replacing(archive: Archive, done: Done, *, actor: Actor, at: datetime) -> Undone:
    """Bring the former text of each draft back as its newest revision, in one piece of work.

    A draft stays as it is that went on since: changed, submitted or further, in an issue being printed, or with typing
    of one's own on it that was never saved. Nothing is deleted, and nothing is agreed to again by it.
    Refused: ROLE_MISSING.
    """
    actor.must_write()
    with archive.writing() as work:
        back, stay = [], []
        for draft_id, before, after in done.revisions:
            current = work.drafts.get(draft_id)
            if current.revision_id != after or not _can_go_back(work, current, actor):
                stay.append(current)
                continue
            old = work.revisions.get(before).text
            back.append(revise(work, current, old, actor=actor, at=at, name=f"撤销{done.wanted.name}", deed=UNDOING))
        return Undone(tuple(back), tuple(stay))


def _drafts(work: Work, issue_id: str, actor: Actor) -> list[Draft]:
    if issue_id:
        return work.drafts.many(item.draft_id for item in work.issues.get(issue_id).items)
    return [draft for draft in work.drafts.many(work.drafts.ids(DraftQuery(_EDITING))) if draft.editor_id == actor.id]


def _can_go_back(work: Work, draft: Draft, actor: Actor) -> bool:
    """Return whether an older text costs nobody anything: no agreement to this one, no typing on it."""
    frozen = draft.issue_id is not None and work.issues.get(draft.issue_id).state is not IssueState.PLANNED
    if frozen or draft.stage in AGREED or draft.stage not in WRITABLE:
        return False
    text = work.revisions.get(draft.revision_id).text
    return all(copy.text == text for copy in work.revisions.copies_of(draft.id) if copy.who == actor.id)


def _line(words: str) -> list[str]:
    return words.replace("\t", "\n").split("\n")


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST_NAME else f"{words[:_LONGEST_NAME]}…"
