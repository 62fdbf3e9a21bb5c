"""What is to be pointed out before a text is signed, and what keeps it from being signed at all."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import lru_cache

from bulletin.errors import Reason, Refused
from bulletin.figures.checks import FigureCheck, Standing, standings
from bulletin.proof.guard import classified, placeholders, privacy
from bulletin.proof.ownwords import own_marks
from bulletin.proof.passage import Passage, passages_in
from bulletin.proof.problem import Found
from bulletin.proof.wordbook import AROUND, OnClassified, OnFigures, OnPersonal, Wordbook
from bulletin.text import Picture, Text, plain

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
    """What is to be pointed out before signing: how many places of each concern there are, the figures with their
    ticks (by draft; none where the office does not ask for them), and which of it keeps a text from being signed.
    """

    counts: Mapping[Concern, int] = field(default_factory=dict)
    blocks_marks: bool = False
    blocks_personal: bool = False
    figures: tuple[tuple[str, Standing], ...] = ()
    blocks_figures: bool = False
    waiting: tuple[str, ...] = ()  # the first places that wait for words, with what stands around

    @property
    def unchecked(self) -> tuple[tuple[str, Standing], ...]:
        """The figures nobody checked, each with its draft."""
        return tuple(each for each in self.figures if not each[1].is_checked)


NOTHING_TO_SAY = Outlook()
NO_CHECKS: Mapping[str, tuple[FigureCheck, ...]] = {}
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
    left out here too: who said so took it upon them, and it stands in the log. Where marks of classification or
    personal data are blocked, they are left out only at a place ignored in this draft: only who may lift the block
    opens it for all.
    """
    whole = plain(text)
    strictly = _strictly(taught)
    for_marks = strictly if taught.on_classified is OnClassified.BLOCK else taught
    for_personal = strictly if taught.on_personal is OnPersonal.BLOCK else taught
    spared = _own_marks(taught.words)(whole)
    found: dict[Concern, list[Found]] = {}
    for concern, each in _all(tuple(passages_in(text))):
        rule = _RULES.get(concern, privacy.PRIVACY)
        book = for_marks if concern is Concern.MARK else for_personal if concern in PERSONAL else taught
        before, after = whole[max(0, each.start - AROUND):each.start], whole[each.end:each.end + AROUND]
        if book.is_on(rule, journal_id) and not (book.words and any(spared[each.start:each.end])) \
                and not book.ignores(rule, whole[each.start:each.end], draft_id, before, after):
            found.setdefault(concern, []).append(each)
    return {concern: tuple(found[concern]) for concern in Concern if concern in found}


def _strictly(taught: Wordbook) -> Wordbook:
    """Return of what the office taught only the places ignored in one draft."""
    return replace(taught, words=frozenset(), switches=(),
                   ignored=frozenset(each for each in taught.ignored if each.draft_id))


def outlook(
    texts: Iterable[tuple[str, Text]], taught: Wordbook,
    checks: Mapping[str, Iterable[FigureCheck]] = NO_CHECKS,
) -> Outlook:
    """Return what is to be pointed out before some texts, each with the id of its draft, are signed together.

    `checks` are the ticks on their figures, by draft.
    """
    counted, figures, waiting = Counter[Concern](), list[tuple[str, Standing]](), list[str]()
    for draft_id, text in texts:
        found = concerns(text, taught, draft_id)
        counted.update({concern: len(places) for concern, places in found.items()})
        whole = plain(text) if Concern.PLACEHOLDER in found else ""
        waiting += [placeholders.snippet(whole, *place) for place in _places(found, {Concern.PLACEHOLDER})]
        if taught.on_figures is not OnFigures.OFF:
            figures += [(draft_id, each) for each in wanting_ticks(text, taught, draft_id, checks.get(draft_id, ()))]
    return Outlook({concern: counted[concern] for concern in Concern if counted[concern]},
                   taught.on_classified is OnClassified.BLOCK, taught.on_personal is OnPersonal.BLOCK,
                   tuple(figures), taught.on_figures is OnFigures.BLOCK, tuple(waiting[:_MOST]))


def must_be_fit_to_sign(
    text: Text, taught: Wordbook, draft_id: str = "", title: str = "", *, checks: Iterable[FigureCheck] = (),
) -> None:
    """Refuse a text that is not fit to be signed; `checks` are the ticks on the figures of its draft.

    Refused: PLACEHOLDER_LEFT while it waits for words; where the office blocks those, CLASSIFIED for a mark of
    classification, PERSONAL_DATA_LEFT for personal data, FIGURES_UNCHECKED for figures nobody checked. `places` are
    the first of them with what stands around, `count` all.
    """
    found = concerns(text, taught, draft_id)
    blocked = [(Reason.PLACEHOLDER_LEFT, _places(found, {Concern.PLACEHOLDER}))]
    if taught.on_classified is OnClassified.BLOCK:
        blocked.append((Reason.CLASSIFIED, _places(found, {Concern.MARK})))
    if taught.on_personal is OnPersonal.BLOCK:
        blocked.append((Reason.PERSONAL_DATA_LEFT, _places(found, PERSONAL)))
    if taught.on_figures is OnFigures.BLOCK:
        unchecked = [each.figure for each in wanting_ticks(text, taught, draft_id, checks) if not each.is_checked]
        blocked.append((Reason.FIGURES_UNCHECKED, [(each.start, each.end) for each in unchecked]))
    whole = plain(text)
    for reason, places in blocked:
        if places:
            shown = [placeholders.snippet(whole, *place) for place in places[:_MOST]]
            raise Refused(reason, title=title, places=shown, count=len(places))


def wanting_ticks(
    text: Text, taught: Wordbook, draft_id: str, checks: Iterable[FigureCheck],
) -> tuple[Standing, ...]:
    """Return the figures of `text` that want somebody's tick, as `standings`: not those in blocks vouched for."""
    vouched, at = list[tuple[int, int]](), 0
    for block in text:
        if isinstance(block, Picture):  # is not read
            continue
        end = at + len(block.plain)
        if (draft_id, block) in taught.vouched:
            vouched.append((at, end))
        at = end + 1
    return tuple(each for each in standings(text, checks)
                 if not any(start <= each.figure.start < end for start, end in vouched))


def _places(found: Mapping[Concern, tuple[Found, ...]], wanted: Iterable[Concern]) -> list[tuple[int, int]]:
    return sorted((each.start, each.end) for concern in wanted for each in found.get(concern, ()))


def _all(passages: tuple[Passage, ...]) -> Iterator[tuple[Concern, Found]]:
    for each in placeholders.in_passages(passages):
        yield Concern.PLACEHOLDER, each
    for each in classified.marks_in(passages):
        yield Concern.MARK, each
    for each in privacy.in_passages(passages):
        if each.case in _PERSONAL:
            yield _PERSONAL[each.case], each
