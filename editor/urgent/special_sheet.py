"""一键专报: one matter, one issue; says what is left to do until it is out."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from bulletin.desk import urgent_special
from bulletin.urgent.events import Event
from bulletin.urgent.reports import called
from bulletin.urgent.special import Left, Special
from editor.pieces.deed_sheet import Job
from editor.shell.frame import Frame
from editor.shell.noop import QT_TRANSLATE_NOOP
from editor.shell.widgets import note
from editor.urgent.act_sheets import EventSheet
from editor.urgent.sheet import Choice

LEFT: Mapping[Left, str] = {
    Left.SUBMIT: QT_TRANSLATE_NOOP("urgent", "送审"), Left.REVIEW: QT_TRANSLATE_NOOP("urgent", "审核"),
    Left.APPROVE: QT_TRANSLATE_NOOP("urgent", "签发"), Left.ENDORSE: QT_TRANSLATE_NOOP("urgent", "领导审定"),
    Left.PLACE: QT_TRANSLATE_NOOP("urgent", "上版"), Left.SIGN_ISSUE: QT_TRANSLATE_NOOP("urgent", "签发刊期"),
    Left.PUBLISH: QT_TRANSLATE_NOOP("urgent", "成刊"),
}


class SpecialSheet(EventSheet):
    """Asks which report; Enter is enough for the newest one that has a text."""

    def __init__(self, frame: Frame, event: Event, parent: QWidget | None = None) -> None:
        super().__init__(frame, event, parent=parent, deed=self.tr("出专报"))
        with_text = [each for each in reversed(event.chain) if each.draft_id]
        self.report = Choice((each.id, called(each)) for each in with_text)
        self.row(self.put("report", self.tr("用哪一报的文字稿"), self.report))
        words = self.tr("一事一期：新建一期专报，稿件标为急件并送审；签发后再按一次就上版，刊期仍在“签发”里签发。")
        self.body.addWidget(note(words, wrapping=True))
        self.settle()
        self.wait_for_deed()

    def job(self) -> Job | None:
        return self.asking(urgent_special.make_special, report_id=self.report.text())  # type: ignore[arg-type]

    def told(self, result: object) -> str:
        return special_words(result) if isinstance(result, Special) else ""


def special_words(special: Special) -> str:
    """Return what is left to do: 专报已排好，还要审核、签发、上版、签发刊期、成刊."""
    if not special.left:
        return _tr("这份专报已经成刊")
    left = _tr("、").join(_tr(LEFT[each]) for each in special.left)
    return _tr("专报已排好，还要{left}").format(left=left)


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("urgent", sentence)
