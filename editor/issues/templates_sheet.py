"""Templates of a journal's issues (刊期模板): what issues begin with that come again and again."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from bulletin.archive import Archive
from bulletin.desk import planning
from bulletin.errors import Reason, Refused
from bulletin.issues import Issue
from bulletin.journals import Journal
from bulletin.people import Actor, RoleName
from bulletin.planning import Template, template_from
from editor.issues.dialogs import DayDialog
from editor.issues.distribution_sheet import DistributionSheet
from editor.issues.standing import may
from editor.issues.template_form import TemplateForm
from editor.pieces.put_aside import put_aside_of
from editor.pieces.room import open_at
from editor.shell import joining
from editor.shell.frame import Frame
from editor.shell.input_method import commit_half_typed
from editor.shell.rows import ROW_ROLE, Row, TwoLineRows
from editor.shell.theme import BETWEEN, INSIDE, style
from editor.shell.widgets import EmptyState, SectionTitle, button, line
from editor.shell.words import words_of

WIDTH, HEIGHT = 820, 520
Kept = TypeVar("Kept")
TEMPLATE = Qt.ItemDataRole.UserRole + 1
BELONGS_TO_NAME = frozenset({Reason.TEMPLATE_TAKEN, Reason.TEMPLATE_UNNAMED})


class TemplatesSheet(QDialog):
    """A sheet over the window; `planned(Issue)` when an issue was begun from a template.

    `issue` is the one on the board, of which a template can be made.
    """

    planned = Signal(object)

    def __init__(self, frame: Frame, journal: Journal, issue: Issue | None = None,
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("刊期模板"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._frame, self._journal, self._issue, self._aside = frame, journal, issue, put_aside_of(frame)
        self._allowed = frame.person is not None and may(frame.person, RoleName.EDITOR)
        self._shown: Template | None = None
        self._wanted = ""
        self.list, self.form = QListWidget(), TemplateForm(journal)
        self.empty = EmptyState("", self.tr("新建模板"), "files")
        self.head = SectionTitle(self.tr("《{name}》模板").format(name=journal.name))
        self.add = button(self.tr("新建模板"), "plus", clicked=self.begin)
        self.from_issue = button(self.tr("照本期存为模板"), "copy", clicked=self.begin_from_issue)
        self.drop = button(self.tr("删除"), "trash", clicked=self._drop)
        self.save = button(self.tr("保存"), clicked=self._save)
        self.plan = button(self.tr("照此新建一期…"), main=True, clicked=self._plan)
        self.close_button = button(self.tr("关闭"), clicked=self.reject)
        self._wrong = QLabel()
        self._lay_out()
        self._connect()
        self.load()

    def load(self, chosen: str = "") -> None:
        """Ask for the templates; the one with the id `chosen` is shown, else the one that was."""
        self._wanted = chosen or (self._shown.id if self._shown else "")
        journal_id = self._journal.id
        self._frame.background.ask(self, lambda archive: planning.templates(archive, journal_id), self._fill,
                                   self._failed)

    def begin(self) -> None:
        """Begin a template with nothing in it."""
        self._begin(Template("", self._journal.id, ""))

    def begin_from_issue(self) -> None:
        """Begin a template that starts an issue as the one on the board is."""
        if self._issue is not None:
            self._begin(template_from(self._issue, ""))

    def done(self, result: int) -> None:
        """Go; what was written and not saved is put aside for who comes back."""
        commit_half_typed()
        self._put_aside()
        super().done(result)

    def _begin(self, template: Template) -> None:
        self._put_aside()
        self.list.setCurrentRow(-1)
        self._show(template)
        self.form.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, templates: tuple[Template, ...]) -> None:
        wanted = next((at for at, each in enumerate(templates) if each.id == self._wanted), 0)
        self.list.blockSignals(True)
        self.list.clear()
        for template in templates:
            item = QListWidgetItem(template.name)
            item.setData(TEMPLATE, template)
            item.setData(ROW_ROLE, Row(template.name, beneath(template)))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, joining.clauses((template.name, beneath(template))))
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.head.set_beside(self.tr("{count} 个").format(count=len(templates)) if templates else "")
        if templates:
            self.list.setCurrentRow(wanted)
            self._choose()
        else:
            self._show(None)

    def _choose(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self._put_aside()
            self._show(item.data(TEMPLATE))

    def _show(self, template: Template | None) -> None:
        self._shown = template
        self._wrong.hide()
        self._right.setCurrentWidget(self.form if template else self.empty)
        if template is not None:
            self.form.show_template(template)
            typed = self._aside.take(_key(template))
            if typed:
                self.form.name.setText(typed["name"])
                self.form.note.setPlainText(typed["note"])
                self.form.pages.setText(typed["pages"])
        self._tell()

    def _tell(self) -> None:
        """Say what can be done now."""
        shown, kept = self._shown is not None, bool(self._shown and self._shown.id)
        written = shown and (self.form.is_written() or not kept)
        self.form.allow(self._allowed)
        for control in (self.drop, self.plan):
            control.setEnabled(kept and self._allowed)
        self.plan.setEnabled(kept and self._allowed and not written)
        self.plan.setToolTip(self.tr("请先保存") if kept and written else "")
        self.save.setEnabled(written and self._allowed)
        self.add.setEnabled(self._allowed)
        self.from_issue.setVisible(self._issue is not None)
        self.from_issue.setEnabled(self._allowed)
        self.empty.set_words(
            self.tr("还没有模板。定期出的刊期可以存成模板，新建时带出编者按、页数和分发。"),
            self.tr("新建模板") if self._allowed else "")

    def _save(self) -> None:
        commit_half_typed()
        made = self.form.template()
        self._do(lambda archive, actor, at: planning.keep_template(archive, made, actor=actor, at=at), self._saved)

    def _saved(self, kept: Template) -> None:
        self.form.show_template(kept)
        self._shown = kept
        self._frame.say(self.tr("模板“{name}”已保存").format(name=kept.name))
        self.load(kept.id)

    def _drop(self) -> None:
        if (shown := self._shown) is None:
            return

        def gone(result: object) -> None:
            self._shown = None
            self._frame.say(self.tr("模板“{name}”已删除，已建的刊期不受影响").format(name=shown.name))
            self.load()
        self._do(lambda archive, actor, at: planning.drop_template(archive, shown.id, actor=actor, at=at), gone)

    def _plan(self) -> None:
        if (shown := self._shown) is None:
            return
        dialog = DayDialog(self.tr("照“{name}”新建一期").format(name=shown.name), self.tr("新建"), date.today(),
                           self.tr("期号在成刊时取用。"), self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            day = dialog.day()

            def begun(issue: Issue) -> None:
                self.planned.emit(issue)
                self.accept()
            self._do(lambda archive, actor, at: planning.plan_from(archive, shown.id, day, actor=actor, at=at), begun)

    def _distribute(self) -> None:
        sheet = DistributionSheet(
            self._frame, f"template distribution {self._shown.id if self._shown else ''}", self.form.distribution(),
            self._journal.distribution, lambda archive, chosen: (chosen,), self,
            hint=self.tr("照这个模板新建的刊期都这样分发；一行一个单位或职务，印在版记里。"))
        sheet.name(self.tr("定分发"), self.tr("模板“{name}”").format(name=self.form.name.text().strip()))
        sheet.did.connect(lambda chosen: self.form.goes_to(chosen[0]))
        sheet.open()

    def _do(self, deed: Callable[[Archive, Actor, datetime], Kept], then: Callable[[Kept], None]) -> None:
        actor, at = self._frame.person, datetime.now(UTC)
        if actor is not None:
            self._wrong.hide()
            self._frame.background.ask(self, lambda archive: deed(archive, actor, at), then, self._failed)

    def _failed(self, error: Exception) -> None:
        words = words_of(error)
        if isinstance(error, Refused) and error.reason in BELONGS_TO_NAME:
            self.form.name_field.show_error(words.what + words.do)
            self.form.name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._wrong.setText("".join((words.what, words.safe, words.do)))
        self._wrong.show()

    def _put_aside(self) -> None:
        shown = self._shown
        if shown is None:
            return
        typed = {"name": self.form.name.text(), "note": self.form.note.toPlainText(),
                 "pages": self.form.pages.text()}
        self._aside.keep(_key(shown), typed if self.form.is_written() else {}, self.windowTitle(), "issues")

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(lambda row: self._choose())
        self.form.edited.connect(self._tell)
        self.form.distribution_asked.connect(self._distribute)
        self.empty.acted.connect(self.begin)

    def _lay_out(self) -> None:
        open_at(self, WIDTH, HEIGHT)
        self.list.setAccessibleName(self.tr("模板"))
        self.list.setItemDelegate(TwoLineRows(parent=self.list))
        self.list.setMouseTracking(True)
        style(self.list, "flat")
        style(self._wrong, "error")
        self._wrong.setWordWrap(True)
        self._wrong.setTextFormat(Qt.TextFormat.PlainText)
        self._wrong.setContentsMargins(BETWEEN, 0, BETWEEN, 0)
        self._right = QStackedWidget()
        self._right.addWidget(self.form)
        self._right.addWidget(self.empty)
        left, right = QVBoxLayout(), QVBoxLayout()
        self.head.setContentsMargins(12, BETWEEN, 12, INSIDE)
        left.addWidget(self.head)
        left.addWidget(self.list, 1)
        left.addLayout(_beside(self.add, self.from_issue))
        right.addWidget(self._right, 1)
        right.addWidget(self._wrong)
        right.addLayout(_beside(self.drop, None, self.close_button, self.save, self.plan))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 2)
        row.addWidget(line(vertical=True))
        row.addLayout(right, 3)


def beneath(template: Template) -> str:
    """Return what a template brings: 4 页 · 有编者按 · 另定分发."""
    pages = _tr("{count} 页").format(count=template.pages_planned) if template.pages_planned else ""
    parts = (pages, _tr("有编者按") if template.editors_note else "", _tr("另定分发") if template.distribution else "")
    return " · ".join(part for part in parts if part) or _tr("同刊物")


def _beside(*buttons: QPushButton | None) -> QHBoxLayout:
    """Return buttons in a row; None is where the rest of the room goes."""
    row = QHBoxLayout()
    row.setContentsMargins(12, INSIDE, 12, 12)
    row.setSpacing(INSIDE)
    for each in buttons:
        if each is None:
            row.addStretch()
        else:
            each.setAutoDefault(False)
            row.addWidget(each)
    return row


def _key(template: Template) -> str:
    return f"template {template.journal_id} {template.id}"


def _tr(words: str) -> str:
    return QCoreApplication.translate("issues", words)
