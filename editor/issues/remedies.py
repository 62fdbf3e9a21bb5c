"""Setting a finding of the check right at the press of a key, each in its own way; what is moved can be undone."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject

from bulletin.issue_check import Fix
from bulletin.planning import PROOFS, standing_ticks
from editor.issues.arranger import Arranger
from editor.issues.findings import Finding
from editor.issues.fixing import remedy_for
from editor.issues.issue_deeds import IssueDeeds
from editor.issues.issue_sheets import IssueSheets
from editor.issues.moving import refusal
from editor.issues.seeing import Seen
from editor.issues.standing import Standing
from editor.shell.frame import Frame

_ARRANGED = frozenset({Fix.TAKE_OUT, Fix.INTO_SECTION, Fix.GATHER_SECTION})


class Remedies(QObject):
    """Does what a finding offers. `show_page(draft_id, page)` and `to_plan()` are the screen's."""

    def __init__(self, frame: Frame, arranger: Arranger, deeds: IssueDeeds, sheets: IssueSheets,
                 seen: Callable[[], Seen | None], may: Callable[[], Standing]) -> None:
        super().__init__(arranger)
        self._frame, self._arranger, self._deeds, self._sheets = frame, arranger, deeds, sheets
        self._seen, self._may = seen, may
        self.show_page: Callable[[str, int], object] = lambda draft_id, page: None
        self.to_plan: Callable[[], object] = lambda: None

    def take(self, finding: Finding) -> None:
        """Do what the finding offers, or say why that may not be done."""
        seen, may = self._seen(), self._may()
        remedy = remedy_for(finding.problem, seen, self._arranger.items, date.today()) if seen else None
        if seen is None or remedy is None:
            return
        if remedy.fix is Fix.SHOW_PAGE:
            page = finding.problem.facts.get("page")
            self.show_page(finding.problem.draft_id, page if isinstance(page, int) else 1)
            return
        if why_not := self._why_not(remedy.fix, may):
            self._frame.say(why_not)
        elif remedy.fix in _ARRANGED:
            broken = refusal(seen, self._arranger.items, remedy.items)
            if broken:
                self._frame.trouble(broken)
            else:
                self._arranger.arrange(remedy.items, remedy.words)
        elif remedy.fix is Fix.DAY_TODAY:
            self._deeds.date_on(remedy.day)
        else:
            self._other(remedy.fix, seen)

    def _other(self, fix: Fix, seen: Seen) -> None:
        if fix is Fix.SIGN:
            self._deeds.sign()
        elif fix is Fix.TICK_PROOF and seen.board:
            standing = standing_ticks(seen.ticks, seen.board.content)
            self._deeds.tick(next((each for each in PROOFS if each not in standing), PROOFS[-1]))
        elif fix is Fix.WRITE_CORRECTION:
            self._sheets.correct()
        elif fix is Fix.CHANGE_PLAN:
            self.to_plan()

    def _why_not(self, fix: Fix, may: Standing) -> str:
        return {Fix.SIGN: may.sign, Fix.TICK_PROOF: may.proof}.get(fix, may.arrange)
