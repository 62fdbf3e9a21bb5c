"""`sheet`: the sign-off sheet of a draft or of a planned issue as a file, entered in the archive under its code."""

from pathlib import Path

from bulletin.desk import looking, paper
from bulletin.desk.paper import IssuePrinting, ItemPrinting
from bulletin.desk.sheet_press import press_sheet
from bulletin.errors import Reason, Refused
from editor.command.counter import Answer, Counter
from editor.command.words import tr


def sheet(counter: Counter, thing_id: str, to: Path) -> Answer:
    """Print a sheet for the draft or issue `thing_id`, as it is now.

    Refused: UNKNOWN, EXPORT_FORMAT for another ending than .docx, and as `paper.print_sheet` and
    `paper.print_issue_sheet` say.
    """
    if to.suffix.lower() != ".docx":
        raise Refused(Reason.EXPORT_FORMAT, name=to.name)
    printing = _printing(counter, thing_id)
    written = press_sheet(printing, counter.resources / "layouts", to)
    entered = printing.sheet
    document = {"file": str(to), "sha256": written.sha256, "code": entered.code, "step": entered.step.value,
                "draft": entered.draft_id or None, "issue": entered.issue_id or None,
                "revision": entered.revision_id or None, "head": entered.head}
    return Answer(document, (tr("签发单已写好：{file}", file=to), tr("文稿核对码 {code}", code=entered.code)))


def _printing(counter: Counter, thing_id: str) -> ItemPrinting | IssuePrinting:
    drafts = looking.some_drafts(counter.archive, (thing_id,))
    if drafts:
        return paper.print_sheet(counter.archive, drafts[0], actor=counter.actor, at=counter.now())
    if any(issue.id == thing_id for issue in looking.issues(counter.archive)):
        return paper.print_issue_sheet(counter.archive, thing_id, actor=counter.actor, at=counter.now())
    raise Refused(Reason.UNKNOWN, what="draft", id=thing_id, name=thing_id)
