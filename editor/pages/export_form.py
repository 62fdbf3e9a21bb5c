"""What is filled in to export many issues: journal and year, which issues, as what, and where to."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from bulletin.desk.exporting_many import Existing, Form, issues_of
from editor.pages.export_list import ExportList, Named
from editor.pages.running import Running, Where
from editor.pages.year_choice import YearChoice
from editor.pieces.issue_folder import IssueFolder
from editor.pieces.room import open_at
from editor.shell.frame import Frame
from editor.shell.theme import BETWEEN, EDGE, INSIDE, style
from editor.shell.widgets import Field, button, note


class ExportForm(QDialog):
    """The fields with their buttons; `answer` and `reject` are for who does it."""

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("批量导出"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.frame = frame
        self.choice, self.list = YearChoice(frame), ExportList()
        self.all, self.count = QCheckBox(self.tr("全选")), note("")
        self.docx, self.pdf = QCheckBox("DOCX"), QCheckBox("PDF")
        self.how = note(self.tr(
            "这台电脑没有安装 LibreOffice：PDF 由版面预览直接生成，换行和分页与印刷稿可能略有出入。"), wrapping=True)
        self.where = Where(IssueFolder(frame.settings).path)
        self.taken, self.existing = QLabel(), QComboBox()
        self.running = Running()
        self.folder = button(self.tr("打开文件夹"), "folder-open")
        self.back = button(self.tr("关闭"), clicked=self.reject)
        self.deed = button(self.tr("导出"), main=True, clicked=self.answer)
        self.quick = False
        self.docx.setChecked(True)
        for words, existing in ((self.tr("不动原有文件"), Existing.KEEP), (self.tr("覆盖"), Existing.REPLACE),
                                (self.tr("另起一名"), Existing.BESIDE)):
            self.existing.addItem(words, existing)
        self._lay_out()
        self._connect()
        self._enable()

    def answer(self) -> None:
        """The deed was chosen."""

    def forms(self) -> tuple[Form, ...]:
        """Return what the issues are written as."""
        return tuple(form for form, box in ((Form.DOCX, self.docx), (Form.PDF, self.pdf)) if box.isChecked())

    def show_quick(self, quick: bool) -> None:
        """Say that PDFs are the preview's own, where they have to be."""
        self.quick = quick
        self._changed()

    def show_taken(self, names: tuple[str, ...]) -> None:
        """Ask what is to become of files that are there already; none: the question goes."""
        if names:
            self.taken.setText(self.tr("已有 {count} 个同名文件，如“{name}”，请选定如何处理：").format(
                count=len(names), name=names[0]))
        for part in (self.taken, self.existing):
            part.setVisible(bool(names))

    def free(self, free: bool) -> None:
        """Let the fields be changed, or not while it runs."""
        for control in (self.choice, self.list, self.all, self.docx, self.pdf, self.where, self.existing):
            control.setEnabled(free)
        self.back.setText(self.tr("关闭") if free else self.tr("停止"))
        self._enable()
        if not free:
            self.deed.setEnabled(False)

    def _load(self, journal_id: str, year: int, name: str) -> None:
        self.frame.background.ask(self, lambda archive: issues_of(archive, journal_id, year), self._show_issues,
                                  self.frame.trouble)

    def _show_issues(self, named: Named) -> None:
        self.list.show_issues(named)
        self._changed()

    def _changed(self) -> None:
        self.show_taken(())
        self.how.setVisible(self.quick and self.pdf.isChecked())
        self._enable()

    def _enable(self) -> None:
        chosen, there = len(self.list.chosen()), self.list.topLevelItemCount()
        self.count.setText(self.tr("已选 {chosen} 期，共 {there} 期").format(chosen=chosen, there=there))
        self.all.setChecked(bool(there) and chosen == there)
        self.deed.setEnabled(bool(chosen and self.forms() and self.where.path))

    def _connect(self) -> None:
        self.choice.chosen.connect(self._load)
        self.choice.empty.connect(lambda: self.running.say(self.tr("还没有成刊的刊期。")))
        self.list.ticked.connect(lambda count: self._enable())
        self.all.clicked.connect(self.list.tick_all)
        self.where.changed.connect(self._changed)
        for box in (self.docx, self.pdf):
            box.toggled.connect(self._changed)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, BETWEEN)
        column.setSpacing(BETWEEN)
        head = QLabel(self.tr("批量导出刊期"))
        style(head, "pane-title")
        forms = _row(note(self.tr("格式")), self.docx, self.pdf)
        column.addWidget(head)
        column.addWidget(self.choice)
        column.addLayout(_row(self.all, self.count))
        column.addWidget(self.list, 1)
        column.addLayout(forms)
        column.addWidget(self.how)
        column.addWidget(Field(self.tr("存到文件夹"), self.where))
        self.taken.setWordWrap(True)
        asked = QHBoxLayout()
        asked.setSpacing(BETWEEN)
        asked.addWidget(self.taken, 1)
        asked.addWidget(self.existing)
        column.addLayout(asked)
        column.addWidget(self.running)
        buttons = QHBoxLayout()
        buttons.setSpacing(INSIDE)
        buttons.addWidget(self.folder)
        buttons.addStretch()
        for control in (self.back, self.deed):
            buttons.addWidget(control)
        for control in (self.folder, self.back, self.deed):
            control.setAutoDefault(False)  # Enter in a field is no order to write a hundred files
        column.addLayout(buttons)
        self.existing.setAccessibleName(self.tr("已有同名文件时"))
        for part in (self.how, self.taken, self.existing, self.folder):
            part.hide()
        open_at(self, 680, 660)


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(BETWEEN)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch()
    return row
