"""The versions of the draft and the account of what was done with it."""

from datetime import datetime

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListView, QVBoxLayout, QWidget

from bulletin.drafts import Revision
from editor.pieces.seals import lines_of
from editor.pieces.signature_lines import SignatureLines
from editor.shell import joining
from editor.shell.frame import Frame
from editor.shell.language import said
from editor.shell.rows import ROW_ROLE, Chipped, Row, TwoLineRows
from editor.shell.terms import deed_words, reason_words, step_words
from editor.shell.theme import BETWEEN, INSIDE, style
from editor.shell.widgets import SectionTitle, button
from editor.writing.seeing import Seen
from editor.writing.times import clock

MOST_SIGNATURES = 6  # shown above the account, which names them all
_Index = QModelIndex | QPersistentModelIndex


class Rows(QAbstractListModel):
    """Rows made beforehand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show these."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return joining.apart((row.title, row.beneath))
        return None


class VersionsPanel(QWidget):
    """Newest first. `view_asked`, `compare_asked` and `restore_asked` are sent with the revision chosen."""

    view_asked = Signal(object)
    compare_asked = Signal(object)
    restore_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style(self, "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._revisions: tuple[Revision, ...] = ()
        self.head, self.rows, self.list = SectionTitle(self.tr("版本")), Rows(self), QListView()
        self.view = button(self.tr("查看"), clicked=lambda: self._send(self.view_asked))
        self.compare = button(self.tr("比对"), clicked=lambda: self._send(self.compare_asked))
        self.restore = button(self.tr("恢复"), clicked=lambda: self._send(self.restore_asked))
        _dress(self.list, self.rows, self.tr("版本"))
        self.list.activated.connect(lambda index: self._send(self.view_asked))
        deeds = QHBoxLayout()
        deeds.setContentsMargins(BETWEEN, INSIDE, BETWEEN, BETWEEN)
        deeds.setSpacing(INSIDE)
        for made in (self.view, self.compare, self.restore):
            deeds.addWidget(made, 1)
        self._column(deeds)
        self.list.selectionModel().currentChanged.connect(lambda now, before: self._enable())
        self._may = False

    def show_draft(self, seen: Seen, may_restore: bool) -> None:
        """Show the revisions of a draft."""
        now, draft = datetime.now().astimezone(), seen.opened.draft
        self._may = may_restore
        self._revisions = seen.file.revisions[::-1]
        signed = {each.revision_id: each for each in seen.file.signatures if each.revoked_at is None}
        rows = []
        for each in self._revisions:
            chip = None
            if each.id in signed:
                chip = Chipped(self.tr("已{step}").format(step=step_words(signed[each.id].step.value)))
            elif each.id == draft.revision_id:
                chip = Chipped(self.tr("当前"))
            name = self._name(each)
            title = self.tr("第 {number} 版").format(number=each.number) + (joining.indented(name) if name else "")
            rows.append(Row(title, f"{seen.who(each.saved_by)} · {clock(each.saved_at, now)}", chip))
        self.rows.show_rows(tuple(rows))
        self.head.set_beside(self.tr("共 {count} 版").format(count=len(rows)))
        if rows:
            self.list.setCurrentIndex(self.rows.index(0))
        self._enable()

    def choose(self, number: int) -> None:
        """Choose the revision with this number."""
        row = next(at for at, each in enumerate(self._revisions) if each.number == number)
        self.list.setCurrentIndex(self.rows.index(row))

    def _name(self, revision: Revision) -> str:
        if revision.number == 1:
            return self.tr("来稿")
        if revision.name.startswith("←"):
            return self.tr("恢复自第 {number} 版").format(number=revision.name[1:])
        return said(revision.name)

    def _column(self, deeds: QHBoxLayout) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(INSIDE)
        head = QHBoxLayout()
        head.setContentsMargins(BETWEEN, 0, BETWEEN, 0)
        head.addWidget(self.head)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        column.addLayout(deeds)

    def _send(self, signal: object) -> None:
        row = self.list.currentIndex().row()
        if 0 <= row < len(self._revisions):
            signal.emit(self._revisions[row])  # type: ignore[attr-defined]

    def _enable(self) -> None:
        row = self.list.currentIndex().row()
        self.view.setEnabled(row >= 0)
        self.compare.setEnabled(row >= 0)
        self.restore.setEnabled(row > 0 and self._may)


class HistoryPanel(QWidget):
    """The latest signatures on the draft, also those taken back, and every deed with it, the newest first, by name."""

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style(self, "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.rows, self.list, self.head = Rows(self), QListView(), SectionTitle(self.tr("经过"))
        _dress(self.list, self.rows, self.tr("经过"))
        self.signed, self.signatures = SectionTitle(self.tr("签字")), SignatureLines(frame, narrow=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(INSIDE)
        above = QVBoxLayout()
        above.setContentsMargins(BETWEEN, 0, BETWEEN, INSIDE)
        above.setSpacing(INSIDE)
        above.addWidget(self.signed)
        above.addWidget(self.signatures)
        column.addLayout(above)
        head = QHBoxLayout()
        head.setContentsMargins(BETWEEN, 0, BETWEEN, 0)
        head.addWidget(self.head)
        column.addLayout(head)
        column.addWidget(self.list, 1)

    def show_draft(self, seen: Seen) -> None:
        """Show who signed a draft and what was done with it."""
        now = datetime.now().astimezone()
        lines = lines_of(seen.signed, lambda at: clock(at, now), all_of_them=True)[::-1]
        self.signatures.show_lines(lines[:MOST_SIGNATURES], seen.opened.draft.title)
        self.signed.setVisible(bool(lines))
        self.signed.set_beside(self.tr("共 {count} 次，列最近 {most} 次").format(
            count=len(lines), most=MOST_SIGNATURES) if len(lines) > MOST_SIGNATURES else "")
        rows = []
        for entry in reversed(seen.file.history):
            reason = reason_words(entry.deed, entry.reason)
            title = self.deed_words(entry.deed) + (joining.of("", reason) if reason else "")
            rows.append(Row(title, f"{seen.who(entry.who)} · {clock(entry.at, now)}"))
        self.rows.show_rows(tuple(rows))
        self.head.set_beside(self.tr("共 {count} 条").format(count=len(rows)))

    def deed_words(self, deed: str) -> str:
        """Return what a deed of the log is called."""
        known = {
            "save_text": self.tr("存为新版本"), "save_facts": self.tr("更改稿件信息"),
            "take_in:file": self.tr("收稿（文件）"), "take_in:paste": self.tr("收稿（粘贴）"),
            "take_in:mail": self.tr("收稿（邮件）"), "take_in:phone": self.tr("收稿（电话）"),
            "take_in:folder": self.tr("收稿（监看文件夹）"), "take_in:exchange": self.tr("收稿（交换包）"),
        }
        return known.get(deed) or deed_words(deed)


def _dress(view: QListView, rows: Rows, name: str) -> None:
    style(view, "flat")
    view.setModel(rows)
    view.setItemDelegate(TwoLineRows(parent=view))
    view.setUniformItemSizes(True)
    view.setMouseTracking(True)
    view.setAccessibleName(name)
