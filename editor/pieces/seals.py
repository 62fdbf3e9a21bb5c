"""A signature in one line: whose it is, when it was given, and how its seal stands. Needs QtCore only."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from bulletin.archive import Archive
from bulletin.desk.looking import DraftFile, draft_file
from bulletin.desk.queueing import issue_standing_of, names, standings
from bulletin.drafts import Paper, Signature
from bulletin.issues import Issue, IssueSignature
from bulletin.seals import Standing
from bulletin.workflow import Step
from editor.shell import days, joining
from editor.shell.colours import Colour
from editor.shell.noop import QT_TRANSLATE_NOOP

SEAL_ICONS: Mapping[Standing, tuple[str, Colour]] = {
    Standing.VALID: ("shield-check", Colour.GOOD), Standing.UNSEALED: ("shield", Colour.SECOND),
    Standing.CHANGED: ("shield-warning", Colour.MAIN), Standing.FORGED: ("shield-warning", Colour.MAIN),
    Standing.REVOKED: ("shield", Colour.SECOND),
}
_STANDINGS: Mapping[Standing, str] = {
    Standing.VALID: QT_TRANSLATE_NOOP("seals", "印鉴有效"),
    Standing.UNSEALED: QT_TRANSLATE_NOOP("seals", "旧签名，无印鉴"),
    Standing.CHANGED: QT_TRANSLATE_NOOP("seals", "印鉴失效：文稿在{step}后改过"),
    Standing.FORGED: QT_TRANSLATE_NOOP("seals", "印鉴不符：签名记录被改动过"),
    Standing.REVOKED: QT_TRANSLATE_NOOP("seals", "已撤回"),
}
_STEPS: Mapping[Step, str] = {
    Step.REVIEW: QT_TRANSLATE_NOOP("seals", "审核"), Step.APPROVE: QT_TRANSLATE_NOOP("seals", "签发"),
    Step.ENDORSE: QT_TRANSLATE_NOOP("seals", "县领导审定"),
}
ORDER = (Step.REVIEW, Step.APPROVE, Step.ENDORSE)
When = Callable[[datetime], str]


@dataclass(frozen=True)
class Sealed:
    """One line: the words, the icon with its colour, and the SHA-256 of the scan, empty without one."""

    words: str
    icon: str
    colour: Colour
    scan: str = ""


@dataclass(frozen=True)
class Signed:
    """The signatures on a draft with how each stands, and the names of all people by id."""

    signatures: tuple[Signature, ...]
    standings: Mapping[str, Standing]
    names: Mapping[str, str]


@dataclass(frozen=True)
class SignedIssue:
    """The signature on an issue with how it stands; both None where there is none."""

    signature: IssueSignature | None
    standing: Standing | None
    names: Mapping[str, str]


def signed_file(archive: Archive, file: DraftFile) -> Signed:
    """Return the signatures of a draft that was read."""
    return Signed(file.signatures, standings(archive, file), file.names)


def signed(archive: Archive, draft_id: str) -> Signed:
    """Return the signatures of a draft. Refused: UNKNOWN."""
    return signed_file(archive, draft_file(archive, draft_id))


def signed_issue(archive: Archive, issue: Issue, content: str) -> SignedIssue:
    """Return the signature of an issue whose `Issue.content` is `content` now."""
    return SignedIssue(issue.signature, issue_standing_of(archive, issue, content), names(archive))


def newest(signatures: tuple[Signature, ...]) -> tuple[Signature, ...]:
    """Return the newest signature of each step that nobody took back, in the order of the way."""
    found = {each.step: each for each in signatures if each.revoked_at is None}
    return tuple(found[step] for step in ORDER if step in found)


def signature_line(signature: Signature, standing: Standing, names: Mapping[str, str], when: When) -> Sealed:
    """Return the line of a signature; `when` writes a moment as its screen does."""
    parts = [step_name(signature.step), who_words(signature.signed_by, signature.acting_for, signature.paper, names),
             when(signature.signed_at), standing_words(standing, signature.step)]
    if signature.bypass:
        parts.append(_tr("越级签发：{reason}").format(reason=signature.reason))
    elif signature.acting_for:
        parts.append(_tr("代签理由：{reason}").format(reason=signature.reason))
    return Sealed(joining.apart(parts), *SEAL_ICONS[standing], signature.paper.scan if signature.paper else "")


def lines_of(signed: Signed, when: When, *, all_of_them: bool = False) -> tuple[Sealed, ...]:
    """Return a line for each signature that counts, or, for an account, for every one there ever was, in its order."""
    chosen = signed.signatures if all_of_them else newest(signed.signatures)
    return tuple(signature_line(each, signed.standings[each.id], signed.names, when) for each in chosen)


def issue_lines(signed: SignedIssue, when: When) -> tuple[Sealed, ...]:
    """Return the line of the signature on an issue; none where there is none."""
    if signed.signature is None or signed.standing is None:
        return ()
    return (issue_line(signed.signature, signed.standing, signed.names, when),)


def issue_line(signature: IssueSignature, standing: Standing, names: Mapping[str, str], when: When) -> Sealed:
    """Return the line of the signature on an issue."""
    words = _tr("印鉴失效：篇目、次序或文字在签发后改过") if standing is Standing.CHANGED else (
        standing_words(standing, Step.APPROVE))
    parts = [step_name(Step.APPROVE), who_words(signature.signed_by, signature.acting_for, signature.paper, names),
             when(signature.signed_at), words]
    if signature.acting_for:
        parts.append(_tr("代签理由：{reason}").format(reason=signature.reason))
    return Sealed(joining.apart(parts), *SEAL_ICONS[standing], signature.paper.scan if signature.paper else "")


def standing_words(standing: Standing, step: Step) -> str:
    """Return how a seal stands: 印鉴有效, 印鉴失效：文稿在签发后改过."""
    return _tr(_STANDINGS[standing]).format(step=step_name(step))


def step_name(step: Step) -> str:
    """Return what a step of agreement is called: 审核, 签发, 县领导审定."""
    return _tr(_STEPS[step])


def who_words(signed_by: str, acting_for: str, paper: Paper | None, names: Mapping[str, str]) -> str:
    """Return whose signature it is, for whom it was given, and who recorded one on paper."""
    by = names.get(signed_by, _tr("（已离任）"))
    if paper is not None:
        return _tr("{signer} 纸质签字（{day}，{code}），{by} 登记").format(
            signer=paper.signer, day=days.day_words(paper.day), code=paper.code, by=by)
    if acting_for:
        return _tr("{by} 代 {other} 签").format(by=by, other=names.get(acting_for, _tr("（已离任）")))
    return by


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("seals", sentence)
