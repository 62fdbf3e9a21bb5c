"""What may be done with the issue on the board, and if not, why not, in words for the tool tip."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from bulletin.issue_check import Kind
from bulletin.people import Actor, RoleName
from editor.issues.seeing import Seen

_READERS = (RoleName.EDITOR, RoleName.REVIEWER, RoleName.SECRETARY)
_NOT_CARRIED = frozenset({Kind.SIGNATURE_MISSING, Kind.SEAL_BROKEN, Kind.SIGNED_ELSEWHERE})


@dataclass(frozen=True)
class Standing:
    """Why not to arrange, sign, take the signature back, print, tick a proof, and begin another issue.

    An empty text: it may be done.
    """

    arrange: str
    sign: str
    unsign: str
    publish: str
    proof: str
    plan: str = ""


def standing(seen: Seen | None, actor: Actor | None, printing: bool) -> Standing:
    """Return what `actor` may do now."""
    plan = why_no_plan(actor)
    if seen is None or seen.issue is None or actor is None:
        return _nothing(_tr("还没有选定刊期"), plan)
    if printing:
        return _nothing(_tr("正在成刊，请稍候"), plan)
    editor = "" if may(actor, RoleName.EDITOR) else _tr("组版、成刊由编辑办理")
    secretary = "" if may(actor, RoleName.SECRETARY) else _tr("签发由办公室主任、副主任办理")
    unready = _unready(seen)
    done = _tr("本期已签发，版面没有再动") if seen.signed else ""
    unsigned = "" if seen.signed else _tr("本期尚未签发，或签发后有改动")
    nothing_signed = "" if seen.issue.signature else _tr("本期尚未签发")
    proof = "" if any(may(actor, each) for each in _READERS) else _tr("校对由编辑、审核、签发人员登记")
    return Standing(editor, secretary or unready or done, secretary or nothing_signed,
                    editor or unready or _grave(seen) or unsigned, proof, plan)


def _nothing(why_not: str, plan: str) -> Standing:
    return Standing(why_not, why_not, why_not, why_not, why_not, plan)


def why_no_plan(actor: Actor | None) -> str:
    """Return why `actor` does not begin an issue; an empty text: they may."""
    return "" if actor is not None and may(actor, RoleName.EDITOR) else _tr("新建一期由编辑办理")


def _grave(seen: Seen) -> str:
    """Return that something grave is left, and what the first of it is called."""
    left = len(seen.grave)
    return _tr("有 {count} 项须改，处理后才能成刊（F9 查看）").format(count=left) if left else ""


def _unready(seen: Seen) -> str:
    kinds = [problem.kind for problem in seen.problems]
    if Kind.ISSUE_EMPTY in kinds:
        return _tr("本期还没有稿件")
    if count := kinds.count(Kind.NOT_APPROVED) + kinds.count(Kind.CHANGED_SINCE_APPROVAL):
        return _tr("有 {count} 篇稿件未经签发").format(count=count)
    count = len({problem.draft_id for problem in seen.problems if problem.kind in _NOT_CARRIED})
    return _tr("有 {count} 篇稿件的签字不能用在本期，见检查").format(count=count) if count else ""


def may(actor: Actor, role: RoleName) -> bool:
    """Return whether `actor` has `role`; in a single seat one person has them all."""
    return role in actor.roles or actor.single_seat


def _tr(words: str) -> str:
    return QCoreApplication.translate("issues", words)
