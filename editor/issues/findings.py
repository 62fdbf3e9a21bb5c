"""The findings of the check as the board shows them: with the title they concern, and who accepted them and why."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from bulletin.issue_check import Problem, Severity, in_order, page_problems, with_accepted
from bulletin.layout.paging.pages import Pages
from bulletin.planning import Accepted
from editor.issues.arranging import Items
from editor.issues.fixing import Remedy, remedy_for
from editor.issues.issue_words import moment_words
from editor.issues.seeing import Seen
from editor.shell import joining


@dataclass(frozen=True)
class Finding:
    """A finding: the title it concerns in its marks (empty for the whole issue), what the program can do about it,
    and, once somebody accepted it, that with the name of who did.
    """

    problem: Problem
    name: str = ""
    fix: Remedy | None = None
    accepted: Accepted | None = None
    who: str = ""


def findings_of(seen: Seen, items: Items, today: date, pages: Pages | None) -> tuple[Finding, ...]:
    """Return what the check of the issue on the board found, with what its `pages` say where they are known."""
    if seen.issue is None or seen.board is None:
        return ()
    on_pages = with_accepted(page_problems(seen.journal, seen.issue, seen.board.drafts, pages), seen.accepted)
    return tuple(_finding(seen, each, items, today) for each in in_order(seen.issue, (*seen.problems, *on_pages)))


def _finding(seen: Seen, problem: Problem, items: Items, today: date) -> Finding:
    draft, accepted = seen.drafts.get(problem.draft_id), problem.accepted
    name = joining.titled(draft.title) if draft and draft.title.strip() else ""
    who = seen.names.get(accepted.who, accepted.who) if accepted else ""
    return Finding(problem, name, remedy_for(problem, seen, items, today), accepted, who)


def counted(findings: tuple[Finding, ...]) -> tuple[int, int]:
    """Return how many findings stand, and how many of them are grave."""
    standing = [each.problem.severity for each in findings if each.accepted is None]
    return len(standing), sum(each is Severity.GRAVE for each in standing)


def accepted_words(finding: Finding, today: date) -> str:
    """Return who accepted a finding, when and why."""
    if finding.accepted is None:
        return ""
    return _tr("{who} {when}：{why}").format(
        who=finding.who, when=moment_words(finding.accepted.at, today), why=finding.accepted.reason)


def _tr(words: str) -> str:
    return QCoreApplication.translate("issues", words)
