"""What a template of issues holds: its name, planned pages, editor's note, and where such an issue goes."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from bulletin.journals import Distribution, Journal
from bulletin.planning import Template
from editor.issues.issue_words import copies_words
from editor.shell.theme import BETWEEN, GRID, INSIDE, style
from editor.shell.widgets import Field, button, note

MOST_PAGES = 200


class TemplateForm(QWidget):
    """Fields with labels above; `edited` when something was written, `distribution_asked` by its button."""

    edited = Signal()
    distribution_asked = Signal()

    def __init__(self, journal: Journal, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._journal, self._template = journal, Template("", journal.id, "")
        self.name, self.note, self.pages = QLineEdit(), QPlainTextEdit(), QLineEdit()
        self.name.setMaxLength(40)
        self.name.setPlaceholderText(self.tr("如：每周一、春节专刊"))
        self.note.setTabChangesFocus(True)
        self.note.setMinimumHeight(96)
        self.note.setPlaceholderText(self.tr("留空则不印编者按"))
        self.pages.setValidator(QIntValidator(0, MOST_PAGES, self))
        self.pages.setPlaceholderText(self._as_journal())
        self.pages.setFixedWidth(160)
        self.name_field = Field(self.tr("名称"), self.name)
        self._goes = QLabel()
        self._goes.setWordWrap(True)
        self._goes.setTextFormat(Qt.TextFormat.PlainText)
        self.goes = button(self.tr("分发…"), "share-network", clicked=self.distribution_asked.emit)
        self.goes.setAutoDefault(False)
        self._distribution: Distribution | None = None
        self._lay_out()
        self.name.textEdited.connect(lambda words: self._changed())
        self.note.textChanged.connect(self.edited)
        self.pages.textEdited.connect(lambda words: self.edited.emit())

    def show_template(self, template: Template) -> None:
        """Show another template."""
        self._template = template
        self.name_field.show_error("")
        self.note.blockSignals(True)
        self.name.setText(template.name)
        self.note.setPlainText(template.editors_note)
        self.pages.setText(str(template.pages_planned or ""))
        self.note.blockSignals(False)
        self._show_goes(template.distribution)

    def goes_to(self, distribution: Distribution | None) -> None:
        """Take another distribution; None: where the journal goes."""
        self._show_goes(distribution)
        self.edited.emit()

    def distribution(self) -> Distribution | None:
        """Return where issues of the template go; None: where the journal goes."""
        return self._distribution

    def template(self) -> Template:
        """Return the template as it is written here."""
        return replace(self._template, name=self.name.text().strip(), editors_note=self.note.toPlainText().strip(),
                       pages_planned=int(self.pages.text() or 0), distribution=self._distribution)

    def is_written(self) -> bool:
        """Return whether it says something else than what was shown."""
        return self.template() != self._template

    def allow(self, allowed: bool) -> None:
        """Let the template be changed, or only be read."""
        self.name.setReadOnly(not allowed)
        self.note.setReadOnly(not allowed)
        self.pages.setReadOnly(not allowed)
        self.goes.setEnabled(allowed)

    def _changed(self) -> None:
        self.name_field.show_error("")
        self.edited.emit()

    def _show_goes(self, distribution: Distribution | None) -> None:
        self._distribution = distribution
        words = copies_words(distribution or self._journal.distribution, False)
        self._goes.setText(self.tr("另定：{words}").format(words=words) if distribution else
                           self.tr("同刊物：{words}").format(words=words))

    def _as_journal(self) -> str:
        pages = self._journal.pages_planned
        return self.tr("同刊物（{pages} 页）").format(pages=pages) if pages else self.tr("不限页数")

    def _lay_out(self) -> None:
        goes = QHBoxLayout()
        goes.setSpacing(INSIDE)
        goes.addWidget(self._goes, 1)
        goes.addWidget(self.goes, alignment=Qt.AlignmentFlag.AlignTop)
        under = QVBoxLayout()
        under.setSpacing(GRID)
        under.addWidget(note(self.tr("分发")))
        under.addLayout(goes)
        style(self._goes, "second")
        column = QVBoxLayout(self)
        column.setContentsMargins(BETWEEN, BETWEEN, BETWEEN, INSIDE)
        column.setSpacing(BETWEEN)
        column.addWidget(self.name_field)
        column.addWidget(Field(self.tr("计划页数（页）"), self.pages))
        column.addWidget(Field(self.tr("编者按"), self.note), 1)
        column.addLayout(under)
