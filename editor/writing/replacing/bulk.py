"""A version before and one after each tool that changes the text in many places at once."""

from PySide6.QtCore import QObject

from editor.shell.noop import QT_TRANSLATE_NOOP
from editor.writing.numbering import Numbering
from editor.writing.seeing import IN_EDITING
from editor.writing.sheet import Sheet
from editor.writing.writer import Writer

_RENUMBERED = QT_TRANSLATE_NOOP("kept", "重排序号")
_REPLACED = QT_TRANSLATE_NOOP("kept", "全部替换")


class Bulk(QObject):
    """Listens to renumbering and to replacing all in the draft that is open.

    One submitted or signed is left to the safety copy: a version would break what was agreed to.
    """

    def __init__(self, sheet: Sheet, writer: Writer, numbering: Numbering, parent: QObject) -> None:
        super().__init__(parent)
        self._sheet, self._writer = sheet, writer
        numbering.renumbering.connect(self._keep)
        numbering.renumbered.connect(lambda count: self._keep(_RENUMBERED) if count else None)
        sheet.finding.replacing.connect(self._keep)
        sheet.finding.replaced.connect(lambda count: self._keep(_REPLACED))

    def _keep(self, name: str = "") -> None:
        seen = self._writer.seen
        if seen is not None and seen.opened.draft.stage in IN_EDITING and not self._sheet.offer.words():
            self._writer.save(name)
