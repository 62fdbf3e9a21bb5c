"""What is worth a notification, and in which words: each matter once. Needs QtCore only."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from editor.shell.countdown import Due, Pace, due_words, left_words, pace_of
from editor.shell.tray import Telling

LONG_AGO = timedelta(days=1)  # what was late before that is no news any more
_AT_ONCE = 3  # more than so many at once are told together


@dataclass(frozen=True)
class UrgentDraft:
    """An urgent draft to be told about: one that came in, or one that `waits` for the signature of `who` sits here."""

    draft_id: str
    title: str
    unit: str = ""
    waits: bool = False
    who: str = ""


@dataclass(frozen=True)
class Alerts:
    """What is to be watched for who sits here: the deadlines that run, and the urgent drafts."""

    dues: tuple[Due, ...] = ()
    drafts: tuple[UrgentDraft, ...] = ()


def tellings(alerts: Alerts, now: datetime, told: Collection[str]) -> list[tuple[Telling, tuple[str, ...]]]:
    """Return the notifications due at `now`, each with the keys of the matters it speaks of, none of them in `told`."""
    news = [each for each in (*_of_dues(alerts.dues, now), *_of_drafts(alerts.drafts)) if each.key not in told]
    found: list[tuple[Telling, tuple[str, ...]]] = []
    for kind in dict.fromkeys(_kind(each) for each in news):
        same = [each for each in news if _kind(each) == kind]
        if len(same) <= _AT_ONCE:
            found += [(each, (each.key,)) for each in same]
        else:
            found.append((_together(kind, same), tuple(each.key for each in same)))
    return found


def _of_dues(dues: Iterable[Due], now: datetime) -> Iterator[Telling]:
    for due in dues:
        pace = pace_of(due.at, due.known_at, now)
        if pace not in (Pace.SOON, Pace.LATE) or now - due.at > LONG_AGO:
            continue
        left = left_words(due.at, due.known_at, now)
        head = _tr("{what}已超时") if pace is Pace.LATE else _tr("{what}时限将到")
        words = _tr("{title}，时限 {when}，{left}").format(title=due.title, when=due_words(due.at, now), left=left)
        key = f"{pace.value}:{due.event_id}:{due.what}:{due.at.isoformat()}"
        yield Telling(key, head.format(what=due.what), words, "urgent", due.event_id)


def _of_drafts(drafts: Iterable[UrgentDraft]) -> Iterator[Telling]:
    for draft in drafts:
        kind = "waits" if draft.waits else "came"
        words = _tr("，").join(filter(None, (draft.unit, _tr("《{title}》").format(title=draft.title))))
        key = ":".join(filter(None, (kind, draft.draft_id, draft.who)))  # whoever sits down next is told anew
        yield Telling(key, _heads()[kind], words, _places()[kind], draft.draft_id)


def _together(kind: str, same: Sequence[Telling]) -> Telling:
    words = _tr("{first}，等 {count} 件").format(first=same[0].words, count=len(same))
    return Telling(kind, same[0].title, words, same[0].place, same[0].thing)


def _kind(telling: Telling) -> str:
    return telling.key.partition(":")[0]


def _heads() -> dict[str, str]:
    return {"waits": _tr("急件等待您签发"), "came": _tr("收到急件")}


def _places() -> dict[str, str]:
    return {"waits": "signing", "came": "inbox"}


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("tellings", sentence)
