"""On what a guessed fact rests, in words. Needs QtCore only."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from bulletin.drafts import Draft, Guessed
from bulletin.intake.incoming import Basis
from bulletin.people import Actor, RoleName
from bulletin.workflow import WRITABLE
from editor.shell.noop import QT_TRANSLATE_NOOP

UNIT = "unit"
_BASES: Mapping[Basis, str] = {
    Basis.LABEL: QT_TRANSLATE_NOOP("bases", "稿中写明"),
    Basis.CREDIT: QT_TRANSLATE_NOOP("bases", "据署名行推测"),
    Basis.SIGNED: QT_TRANSLATE_NOOP("bases", "据落款推测"),
    Basis.LETTERHEAD: QT_TRANSLATE_NOOP("bases", "据版头推测"),
    Basis.SENDER: QT_TRANSLATE_NOOP("bases", "按寄件人推测"),
    Basis.FILE_NAME: QT_TRANSLATE_NOOP("bases", "据文件名推测"),
    Basis.TITLE: QT_TRANSLATE_NOOP("bases", "据标题推测"),
    Basis.TEXT: QT_TRANSLATE_NOOP("bases", "据正文推测"),
    Basis.LEARNED: QT_TRANSLATE_NOOP("bases", "据以往更正推测"),
    Basis.LISTED: QT_TRANSLATE_NOOP("bases", "据单位名册"),
}
_WRITERS = frozenset({RoleName.EDITOR, RoleName.REVIEWER, RoleName.SECRETARY})


def basis_words(basis: Basis) -> str:
    """Return on what a guess rests: 据署名行推测."""
    return _tr(_BASES[basis])


def guess_words(draft: Draft) -> dict[str, str]:
    """Return by field what is to be said of each fact of `draft` that nobody has confirmed yet.

    A unit that is not known, or known only by what was learned, is said as it was written.
    """
    return {each.field: _said(draft, each) for each in draft.guesses}


def can_confirm(draft: Draft, actor: Actor | None) -> bool:
    """Return whether `actor` can confirm what was guessed: not before the unit that was written is known as one."""
    if actor is None or not draft.guesses or draft.stage not in WRITABLE:
        return False
    unknown = not draft.facts.unit_id and any(each.field == UNIT for each in draft.guesses)
    return not unknown and (actor.single_seat or bool(actor.roles & _WRITERS))


def _said(draft: Draft, guessed: Guessed) -> str:
    if guessed.field == UNIT and guessed.words and not draft.facts.unit_id:
        return _tr("稿中写作“{words}”，不在单位名册中").format(words=guessed.words)
    if guessed.field == UNIT and guessed.words and guessed.basis is Basis.LEARNED:
        return _tr("{basis}（稿中写作“{words}”）").format(basis=basis_words(guessed.basis), words=guessed.words)
    return basis_words(guessed.basis)


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("bases", sentence)
