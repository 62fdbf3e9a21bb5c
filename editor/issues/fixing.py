"""What the program does about a finding of the check: the button's words, and the order or the day that sets it right.
"""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from bulletin.issue_check import Fix, Kind, Problem
from editor.issues.arranging import Items, in_order, put, without
from editor.issues.seeing import Seen
from editor.shell.noop import QT_TRANSLATE_NOOP

LAST = 1_000_000
_WORDS = {
    Fix.SIGN: QT_TRANSLATE_NOOP("issues", "签发本期"), Fix.TICK_PROOF: QT_TRANSLATE_NOOP("issues", "登记校对"),
    Fix.WRITE_CORRECTION: QT_TRANSLATE_NOOP("issues", "写更正…"), Fix.SHOW_PAGE: QT_TRANSLATE_NOOP("issues", "看版样"),
    Fix.CHANGE_PLAN: QT_TRANSLATE_NOOP("issues", "改计划页数"), Fix.TAKE_OUT: QT_TRANSLATE_NOOP("issues", "撤下本篇"),
    Fix.GATHER_SECTION: QT_TRANSLATE_NOOP("issues", "归并栏目"), Fix.DAY_TODAY: QT_TRANSLATE_NOOP("issues", "改为今天"),
}


@dataclass(frozen=True)
class Remedy:
    """`words` are those of the button; `items` the other order, `day` the other day, where `fix` is one of those."""

    fix: Fix
    words: str
    items: Items = ()
    day: date = date.min


def remedy_for(problem: Problem, seen: Seen, items: Items, today: date) -> Remedy | None:
    """Return what sets a finding right in the issue whose items stand as `items`; None where only a person can."""
    if problem.fix is None or seen.issue is None:
        return None
    fix, words = problem.fix, _tr(_WORDS.get(problem.fix, ""))
    if problem.kind is Kind.SAME_DRAFT:
        return Remedy(fix, _tr("撤下重复的"), only_once(items))
    if problem.kind in (Kind.SIGNED_ELSEWHERE, Kind.SECTION_UNKNOWN):
        return _into_section(problem, seen, items)
    if fix is Fix.TAKE_OUT:
        return Remedy(fix, words, without(items, (problem.draft_id,)))
    if fix is Fix.GATHER_SECTION:
        return Remedy(fix, words, in_order(items, seen.sections))
    if fix is Fix.DAY_TODAY:
        last = problem.facts.get("last_day")
        return None if isinstance(last, date) and last > today else Remedy(fix, words, day=today)
    return Remedy(fix, words)


def only_once(items: Items) -> Items:
    """Return the items with each draft only where it stands first."""
    return tuple({item.draft_id: item for item in reversed(items)}[each]
                 for each in dict.fromkeys(item.draft_id for item in items))


def _into_section(problem: Problem, seen: Seen, items: Items) -> Remedy:
    """Into the section it was signed for, else that of its facts; out of the issue where the journal has neither."""
    hold, draft = seen.holds.get(problem.draft_id), seen.drafts.get(problem.draft_id)
    wishes = (hold.section if hold else "", draft.facts.section if draft else "")
    section = next((wish for wish in wishes if wish and wish in seen.sections), "")
    if not section or (hold and hold.is_elsewhere(section, seen.journal.id)):
        return Remedy(Fix.TAKE_OUT, _tr(_WORDS[Fix.TAKE_OUT]), without(items, (problem.draft_id,)))
    return Remedy(Fix.INTO_SECTION, _tr("移入“{section}”").format(section=section),
                  put(items, seen.sections, (problem.draft_id,), section, LAST))


def _tr(words: str) -> str:
    return QCoreApplication.translate("issues", words)
