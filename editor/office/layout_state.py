"""Where a layout comes from, who prints with it, how far it departs from what is required, and what cannot be taken."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from bulletin.desk.layouts import OfficeLayout
from bulletin.layout.layout_file import departures, differences
from editor.office.layout_draft import LayoutDraft
from editor.office.layout_words import departure_words
from editor.shell import joining
from editor.shell.colours import Colour
from editor.shell.theme import BETWEEN, EDGE, GRID, INSIDE, style
from editor.shell.widgets import IconLabel, note

_TOLD = 3


class LayoutState(QWidget):
    """A line on the layout, one on its departures, and one on what was typed and cannot be taken."""

    def __init__(self) -> None:
        super().__init__()
        self.where = note("", wrapping=True)
        self.departs, self.wrong = note("", wrapping=True), QLabel()
        self._sign, self._departing = IconLabel("warning", 16, Colour.WARNING), QWidget()
        style(self.wrong, "error")
        self.wrong.setWordWrap(True)
        row = QHBoxLayout(self._departing)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        row.addWidget(self._sign)
        row.addWidget(self.departs, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, 0, BETWEEN, INSIDE)
        column.setSpacing(GRID)
        for part in (self.where, self._departing, self.wrong):
            column.addWidget(part)
        self._departing.hide()
        self.wrong.hide()

    def show_draft(self, draft: LayoutDraft) -> None:
        """Tell of a layout as it is being changed."""
        count = len(differences(draft.layout, draft.standard))
        parts = [self._from(draft.opened), self.tr("改了 {count} 项").format(count=count) if count else "",
                 self.tr("用于{names}").format(names="".join(joining.titled(name) for name in draft.opened.used_by))
                 if draft.opened.used_by else self.tr("没有刊物在用")]
        self.where.setText(" · ".join(part for part in parts if part))
        found = departures(draft.layout, draft.standard)
        told = joining.halves(departure_words(each) for each in found[:_TOLD])
        more = self.tr("；等 {count} 项").format(count=len(found)) if len(found) > _TOLD else ""
        self.departs.setText(self.tr("与规定不同：{told}{more}。").format(told=told, more=more))
        self._departing.setVisible(bool(found))
        self._complain(draft)

    def _from(self, opened: OfficeLayout) -> str:
        if opened.wrong is not None:
            key = str(opened.wrong.facts.get("key", ""))
            where = self.tr("（{key} 一项）").format(key=key) if key else ""
            return self.tr(
                "本单位存的这份版式文件已损坏{where}，不能用来成刊；下面是自带版式，请在“更多”里恢复或删除").format(where=where)
        if opened.kept is None:
            return self.tr("程序自带")
        base = self.tr("，纸张、边距、样式和报头以本单位 Word 底版为准（报头在样张里不显示）")
        return self.tr("本单位版式") + (base if opened.kept.base else "")

    def _complain(self, draft: LayoutDraft) -> None:
        self.wrong.setText(joining.sentences(
            self.tr("{words}。").format(words=words) for words in draft.wrong.values()))
        self.wrong.setVisible(bool(draft.wrong))
