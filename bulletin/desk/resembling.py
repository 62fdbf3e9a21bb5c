"""What arriving text is like: another text of the same message, the same words, much the same words, the same title."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bulletin.archive import Archive, Work
from bulletin.drafts import Draft, Facts, Submission
from bulletin.intake.incoming import Incoming, Kind, Letter, Warning
from bulletin.intake.likeness import SIMILAR, digest, likeness
from bulletin.numbers import numbers_words
from bulletin.people import Actor
from bulletin.text import Text, plain, title_of
from bulletin.twins import Alike, Twin
from bulletin.workflow import Stage

SAME_TITLE_DAYS = 30
SHORT_TITLE = 8  # characters; a longer one hardly ever belongs to two units
MOST = 3  # twins told of each draft
_KINDS = {Alike.SAME_TEXT: Kind.SAME_TEXT, Alike.SIMILAR: Kind.SIMILAR, Alike.SAME_TITLE: Kind.SAME_TITLE}


@dataclass(frozen=True)
class Resemblance:
    """What a text that arrives is like: the drafts themselves, how alike they are, the warnings that say so."""

    twins: tuple[Twin, ...] = ()
    first: Draft | None = None
    revises: str | None = None
    warnings: tuple[Warning, ...] = ()

    def keep(self, work: Work, draft_id: str, at: datetime) -> None:
        """Write down what the draft, now that it has an id, is like."""
        for twin in self.twins:
            work.twins.add(replace(twin, draft_id=draft_id), at)


def resemblance_of(
    work: Work, text: Text, facts: Facts, at: datetime, *, incoming: Incoming | None = None, origin: str = "",
) -> Resemblance:
    """Return what `text` is like among the drafts there are; a revised one names the draft it revises."""
    words = plain(text)
    revised = _revised(work, words, incoming, origin) if incoming else None
    found = _found(work, words, title_of(text), facts, at)
    if revised:
        found = [twin for twin in found if twin.other_id != revised.id]
    drafts = {draft.id: draft for draft in work.drafts.many(twin.other_id for twin in found)}
    warnings = _each_title_once(_warning(work, twin, drafts[twin.other_id]) for twin in found)
    if revised:
        warnings = (Warning(Kind.REVISED, detail=f"《{revised.title}》"), *warnings)
    first = revised or (drafts[found[0].other_id] if found else None)
    return Resemblance(tuple(found), first, revised.id if revised else None, warnings)


def printed_in(work: Work, draft: Draft) -> str:
    """Return where a draft was printed, such as 《信息快报》第37期; empty while it was not."""
    if draft.stage is not Stage.PUBLISHED or not draft.issue_id:
        return ""
    issue = work.issues.get(draft.issue_id)
    if issue.number is None:
        return ""
    void = "（已作废）" if issue.id in work.issues.voids(issue.id) else ""
    return f"《{work.journals.get(issue.journal_id).on(issue.day).name}》{numbers_words(issue.number)}{void}"


def not_duplicates(archive: Archive, draft_id: str, other_id: str, *, actor: Actor, at: datetime) -> None:
    """Remember that the two drafts are no duplicates. Refused: ROLE_MISSING for who may not write."""
    actor.must_write()
    with archive.writing() as work:
        work.twins.dismiss(draft_id, other_id, actor.id, at)


def _revised(work: Work, words: str, incoming: Incoming, origin: str) -> Draft | None:
    """Return the draft of which this is a revised text: of the same message, else from the same place and alike."""
    earlier = _of_the_same_message(work, incoming.letter)
    same_name = [draft for submission, draft in earlier if submission.name == incoming.name]
    if same_name:
        return _first(work, same_name[0])
    others = [draft for _, draft in earlier if len(earlier) == 1]
    others += [draft for _, draft in reversed(work.submissions.from_path(origin) if origin else [])]
    for draft in others:
        if likeness(words, plain(work.revisions.get(draft.revision_id).text), SIMILAR) >= SIMILAR:
            return _first(work, draft)
    return None


def _of_the_same_message(work: Work, letter: Letter | None) -> list[tuple[Submission, Draft]]:
    """Return what earlier mails of this Message-ID brought from the same sender, for some devices give all their mails
    one; not what comes with it in the same mail.
    """
    if not letter or not letter.message_id:
        return []
    return [(submission, draft) for submission, draft in work.submissions.of_message(letter.message_id)
            if submission.letter and submission.letter.sha256 != letter.sha256
            and submission.letter.sender.lower() == letter.sender.lower()]


def _first(work: Work, draft: Draft) -> Draft:
    """Return the first of a chain of revised drafts, of those that were not taken back."""
    first = work.drafts.get(draft.revises) if draft.revises else draft
    return draft if first.stage is Stage.TAKEN_BACK else first


def _found(work: Work, words: str, title: str, facts: Facts, at: datetime) -> list[Twin]:
    found = [Twin("", id, Alike.SAME_TEXT, 1.0) for id in work.twins.with_digest(digest(words))]
    found += [Twin("", id, Alike.SIMILAR, score) for id, score in work.twins.like(words)]
    if title and (facts.unit_id or len(title) > SHORT_TITLE):
        since = at - timedelta(days=SAME_TITLE_DAYS)
        found += [Twin("", id, Alike.SAME_TITLE, 0.0) for id in work.twins.titled(title, facts.unit_id or "", since)]
    once: dict[str, Twin] = {}
    for twin in found:
        once.setdefault(twin.other_id, twin)
    return list(once.values())[:MOST]


def _each_title_once(warnings: Iterable[Warning]) -> tuple[Warning, ...]:
    """Return the warnings, of those that name the same draft or one called the same only the weightiest."""
    once: dict[str, Warning] = {}
    for each in warnings:
        once.setdefault(each.detail, each)
    return tuple(once.values())


def _warning(work: Work, twin: Twin, other: Draft) -> Warning:
    printed = printed_in(work, other)
    return Warning(_KINDS[twin.alike], round(twin.likeness * 100) or 1, f"《{other.title}》{printed and '，'}{printed}")
