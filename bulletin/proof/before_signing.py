"""What is to be pointed out before a text is signed, and what keeps it from being signed at all."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import lru_cache

from bulletin.errors import Reason, Refused
from bulletin.proof.guard import classified, placeholders, privacy
from bulletin.proof.ownwords import own_marks
from bulletin.proof.passage import Passage, passages_in
from bulletin.proof.problem import Found
from bulletin.proof.wordbook import AROUND, OnClassified, Wordbook
from bulletin.text import Text, plain

_MOST = 5  # places named in a refusal


class Concern(StrEnum):
    """What a person should know of before signing. Contacts in the credit line are none."""

    PLACEHOLDER = "placeholder"
    MARK = "mark"
    ID = "id"
    MOBILE = "mobile"
    CARD = "card"
    ADDRESS = "address"


@dataclass(frozen=True)
class Outlook:
    """How many places of each concern a text has, and whether marks of classification keep it from being signed."""

    counts: Mapping[Concern, int] = field(default_factory=dict)
    blocks_marks: bool = False


NOTHING_TO_SAY = Outlook()
_own_marks = lru_cache(maxsize=2)(own_marks)  # a queue of drafts is looked at with one wordbook
PERSONAL = frozenset({Concern.ID, Concern.MOBILE, Concern.CARD, Concern.ADDRESS})
_PERSONAL = {privacy.ID: Concern.ID, privacy.ID_WRONG: Concern.ID, privacy.MOBILE: Concern.MOBILE,
             privacy.CARD: Concern.CARD, privacy.ADDRESS: Concern.ADDRESS}
_RULES = {Concern.PLACEHOLDER: placeholders.PLACEHOLDER, Concern.MARK: classified.CLASSIFIED}


def concerns(
    text: Text, taught: Wordbook, draft_id: str = "", journal_id: str = "",
) -> Mapping[Concern, tuple[Found, ...]]:
    """Return the places in `text` by what they are, in the order of `Concern`; places are counted in the whole text.

    What the office taught the check to leave alone - a rule switched off, a place ignored, a word of its own - is
    left out here too: who said so took it upon them, and it stands in the log. Where marks of classification are
    blocked, they are left out only at a place ignored in this draft: only who may lift the block opens it for all.
    """
    whole = plain(text)
    for_marks = _strictly(taught) if taught.on_classified is OnClassified.BLOCK else taught
    spared = _own_marks(taught.words)(whole)
    found: dict[Concern, list[Found]] = {}
    for concern, each in _all(tuple(passages_in(text))):
        rule, book = _RULES.get(concern, privacy.PRIVACY), for_marks if concern is Concern.MARK else taught
        before, after = whole[max(0, each.start - AROUND):each.start], whole[each.end:each.end + AROUND]
        if book.is_on(rule, journal_id) and not (book.words and any(spared[each.start:each.end])) \
                and not book.ignores(rule, whole[each.start:each.end], draft_id, before, after):
            found.setdefault(concern, []).append(each)
    return {concern: tuple(found[concern]) for concern in Concern if concern in found}


def _strictly(taught: Wordbook) -> Wordbook:
    """Return of what the office taught only the places ignored in one draft."""
    return replace(taught, words=frozenset(), switches=(),
                   ignored=frozenset(each for each in taught.ignored if each.draft_id))


def outlook(texts: Iterable[tuple[str, Text]], taught: Wordbook) -> Outlook:
    """Return what is to be pointed out before some texts, each with the id of its draft, are signed together."""
    counted = Counter[Concern]()
    for draft_id, text in texts:
        counted.update({concern: len(places) for concern, places in concerns(text, taught, draft_id).items()})
    return Outlook({concern: counted[concern] for concern in Concern if counted[concern]},
                   taught.on_classified is OnClassified.BLOCK)


def must_be_fit_to_sign(text: Text, taught: Wordbook, draft_id: str = "", title: str = "") -> None:
    """Refuse with PLACEHOLDER_LEFT a text that still waits for words, and with CLASSIFIED one that bears a mark of
    classification where the office blocks those; `places` are the first of them with what stands around, `count` all.
    """
    found = concerns(text, taught, draft_id)
    reasons = [(Concern.PLACEHOLDER, Reason.PLACEHOLDER_LEFT)]
    if taught.on_classified is OnClassified.BLOCK:
        reasons.append((Concern.MARK, Reason.CLASSIFIED))
    whole = plain(text)
    for concern, reason in reasons:
        if places := found.get(concern):
            shown = [placeholders.snippet(whole, each.start, each.end) for each in places[:_MOST]]
            raise Refused(reason, title=title, places=shown, count=len(places))


def _all(passages: tuple[Passage, ...]) -> Iterator[tuple[Concern, Found]]:
    for each in placeholders.in_passages(passages):
        yield Concern.PLACEHOLDER, each
    for each in classified.marks_in(passages):
        yield Concern.MARK, each
    for each in privacy.in_passages(passages):
        if each.case in _PERSONAL:
            yield _PERSONAL[each.case], each
