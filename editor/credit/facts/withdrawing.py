"""撤销: why a fact that was entered counts no more."""

from datetime import UTC, datetime

from PySide6.QtWidgets import QWidget

from bulletin.archive import Archive
from bulletin.desk import facts
from bulletin.desk.facts import Line
from editor.credit.facts.words import kind_words, place_words
from editor.pieces.reason_sheet import ReasonSheet
from editor.shell import joining
from editor.shell.frame import Frame
from editor.shell.noop import QT_TRANSLATE_NOOP

_WHY = (QT_TRANSLATE_NOOP("kept", "登错文稿"), QT_TRANSLATE_NOOP("kept", "重复登记"),
        QT_TRANSLATE_NOOP("kept", "刊物或级别有误"))


def withdraw_sheet(frame: Frame, line: Line, parent: QWidget) -> ReasonSheet:
    """Return the question why; `did(EnteredFact)` is sent once it is withdrawn."""
    fact = line.fact

    def withdraw(archive: Archive, reason: str) -> object:
        actor = frame.person
        assert actor is not None
        return facts.withdraw_fact(archive, fact.id, reason, actor=actor, at=datetime.now(UTC))

    sheet = ReasonSheet(frame, f"withdraw fact {fact.id}", withdraw, parent, place="credit")
    where = place_words(fact.publication, fact.number)
    sheet.name(sheet.tr("撤销"), sheet.tr("撤销这条{kind}：{title}{where}").format(
        kind=kind_words(fact.kind), title=fact.title, where=joining.aside("", where) if where else ""))
    sheet.explain_deed(sheet.tr("撤销后仍可查看，不再计分。要更正的，撤销后重新登记。"))
    sheet.offer(_WHY)
    return sheet
