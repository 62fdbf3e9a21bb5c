"""The versions of the scheme in words: since when, who entered them, which applies."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QCoreApplication

from bulletin.credit.kept_scheme import KeptScheme
from bulletin.credit.periods import PeriodKind, period_of
from bulletin.credit.words import day_words


@dataclass(frozen=True)
class Version:
    """A scheme one can open: one the office entered, the bundled one, or another preset (`preset`)."""

    id: str
    name: str
    text: str
    valid_from: date
    kept: KeptScheme | None = None
    preset: bool = False


@dataclass(frozen=True)
class Seen:
    """What the room was told: the versions entered, until when printed circulars close the days, names by person."""

    kept: Sequence[KeptScheme] = ()
    closed: date | None = None
    names: Mapping[str, str] = field(default_factory=dict)


def versions_of(seen: Seen, presets: Sequence[Version]) -> list[Version]:
    """Return the versions, the latest first, those withdrawn after them, then the presets that may be begun from."""
    own = [Version(kept.id, kept.name, kept.text, kept.valid_from, kept) for kept in seen.kept]
    counting = sorted((each for each in own if each.kept and each.kept.counts),
                      key=lambda each: each.valid_from, reverse=True)
    gone = [each for each in own if each.kept and not each.kept.counts]
    return [*counting, *gone, *presets]


def applying(versions: Sequence[Version], day: date) -> Version | None:
    """Return the version that applies on `day`: the office's own, before the first of them the bundled one."""
    own = [each for each in versions if each.kept and each.kept.counts and each.valid_from <= day]
    if own:
        return max(own, key=lambda each: (each.valid_from, each.kept.entered_at if each.kept else None))
    return next((each for each in versions if each.preset), None)


def choice_words(version: Version, versions: Sequence[Version], today: date) -> str:
    """Return a version as the list of choices names it."""
    if version is applying(versions, today):
        return _tr("{name}（施行中）").format(name=version.name)
    if version.preset:
        return _tr("预置：{name}").format(name=version.name)
    if version.kept and not version.kept.counts:
        return _tr("{name}（已撤销）").format(name=version.name)
    return _tr("{name}（{day}起）").format(name=version.name, day=day_words(version.valid_from))


def state_words(version: Version, seen: Seen, versions: Sequence[Version], today: date) -> str:
    """Return since when a version applies and who entered it, in one line."""
    if version.kept is None:
        if version is applying(versions, today):
            return _tr("程序自带。本单位还没有启用自己的办法，现在按它计分。")
        return _tr("程序自带，可改成本单位的办法后启用。")
    kept = version.kept
    entered = _tr("{who}{day}录入").format(
        who=seen.names.get(kept.entered_by, kept.entered_by), day=day_words(kept.entered_at.astimezone().date()))
    if not kept.counts and kept.withdrawn_at is not None:
        return _tr("{entered}，{who}{day}撤销：{reason}。").format(
            entered=entered, who=seen.names.get(kept.withdrawn_by, kept.withdrawn_by),
            day=day_words(kept.withdrawn_at.astimezone().date()), reason=kept.withdrawn)
    words = _tr("{day}起施行").format(day=day_words(kept.valid_from))
    if kept.valid_from <= today and version is not applying(versions, today):
        words = _tr("{day}起施行，已由后来的办法代替").format(day=day_words(kept.valid_from))
    return _tr("{words}。{entered}。").format(words=words, entered=entered)


def next_day(today: date, closed: date | None) -> date:
    """Return the day a new version would usually begin on: the first of the next quarter nothing was printed of."""
    day = today if closed is None else max(today, closed)
    return period_of(PeriodKind.QUARTER, day).after


def _tr(words: str) -> str:
    return QCoreApplication.translate("schemes", words)
