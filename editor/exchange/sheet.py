"""What the two sheets of exchange packages share: head, a table of choices, a line of progress, what went wrong."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from editor.exchange.table import ChoiceTable
from editor.shell.theme import EDGE, style
from editor.shell.widgets import EmptyState, SectionTitle, button, note
from editor.shell.words import sentence_of

_SIZE, _MARGIN, _GAP = QSize(1080, 760), 64, 12


class ExchangeSheet(QDialog):
    """A sheet over the window. While something runs, Esc stops it; else it closes."""

    def __init__(self, title: str, table: ChoiceTable, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.head, self.table = SectionTitle(title), table
        self.told, self.wrong, self.bar = note("", wrapping=True), QLabel(), QProgressBar()
        self.wrong.setWordWrap(True)
        self.wrong.setTextFormat(Qt.TextFormat.PlainText)
        style(self.wrong, "error")
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(4)
        self._pages, self.empty = QStackedWidget(), EmptyState("", icon_name="warning")
        self.close_it = button(self.tr("关闭"), clicked=self.reject)
        for each in (self.wrong, self.bar, self.told):
            each.hide()
        if parent is not None:
            self.resize((parent.window().size() - QSize(_MARGIN, _MARGIN)).boundedTo(_SIZE))

    def lay_out(self, above: tuple[QWidget, ...], beside: tuple[QWidget, ...], main: QPushButton) -> None:
        """Put the parts into their places: `above` the table, `beside` the buttons at the foot."""
        foot = QHBoxLayout()
        for each in beside:
            foot.addWidget(each)
        foot.addStretch()
        for control in (self.close_it, main, *beside):
            if isinstance(control, QPushButton):
                control.setAutoDefault(False)
        for control in (self.close_it, main):
            foot.addWidget(control)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        whole.setSpacing(_GAP)
        for each in (self.head, *above):
            whole.addWidget(each)
        for each in (self.table, self.empty):
            self._pages.addWidget(each)
        whole.addWidget(self._pages, 1)
        for each in (self.bar, self.told, self.wrong):
            whole.addWidget(each)
        whole.addLayout(foot)

    def tell(self, words: str) -> None:
        """Say how it stands, above the buttons; an empty text takes it away."""
        self.told.setText(words)
        self.told.setVisible(bool(words))

    def explain(self, error: Exception) -> None:
        """Say what went wrong."""
        self.bar.hide()
        self.wrong.setText(sentence_of(error))
        self.wrong.show()

    def show_nothing(self, words: str, action: str) -> None:
        """Show a sentence and an action in the place of the table."""
        self.empty.set_words(words, action)
        self._pages.setCurrentWidget(self.empty)

    def calm(self) -> None:
        """Take away what was said to be wrong."""
        self.wrong.hide()
        self.wrong.clear()

    def progress(self, done: int, total: int) -> None:
        """Show how far it is."""
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)
        self.bar.show()
