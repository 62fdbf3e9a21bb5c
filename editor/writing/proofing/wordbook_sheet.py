"""校对设置: all the office taught the check, in tabs; every change counts at once."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QTabWidget, QVBoxLayout, QWidget

from bulletin.archive import Archive, Changed
from bulletin.desk import looking, proofing
from bulletin.errors import Refused
from bulletin.journals import Journal
from bulletin.proof.wordbook import Wordbook
from editor.pieces.kept_words import KeptWords, keep_words
from editor.shell.frame import Frame
from editor.shell.theme import BETWEEN, EDGE, INSIDE, style
from editor.shell.widgets import button
from editor.shell.words import sentence_of
from editor.writing.proofing.wordbook_corrections import CorrectionsPage, HalfCorrection
from editor.writing.proofing.wordbook_ignored import IgnoredPage
from editor.writing.proofing.wordbook_page import WordbookPage
from editor.writing.proofing.wordbook_roster import RosterPage
from editor.writing.proofing.wordbook_rules import RulesPage
from editor.writing.proofing.wordbook_words import WordsPage

Deed = Callable[..., object]


class WordbookSheet(QDialog):
    """Over its window; Esc closes it. What goes wrong is told at its field, else at the foot."""

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame = frame
        self._kept: KeptWords | None = None
        self.setWindowTitle(self.tr("校对设置"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.words, self.corrections, self.rules = WordsPage(frame), CorrectionsPage(), RulesPage()
        self.ignored, self.roster = IgnoredPage(), RosterPage(frame)
        self.tabs, self.told = QTabWidget(), QLabel()
        self.told.setWordWrap(True)
        self._lay_out()
        frame.background.archive_changed.connect(self._on_changed)
        self._load()
        self.resize(820, 600)

    def _pages(self) -> tuple[tuple[WordbookPage, str], ...]:
        return ((self.words, self.tr("词库")), (self.corrections, self.tr("必改词")), (self.rules, self.tr("规则")),
                (self.ignored, self.tr("已忽略")), (self.roster, self.tr("名录与密级")))

    def _lay_out(self) -> None:
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.setAccessibleName(self.tr("校对设置"))
        for page, title in self._pages():
            self.tabs.addTab(page, title)
            page.taught.connect(lambda deed, words, page=page: self._teach(page, deed, words))
        close = button(self.tr("关闭"), clicked=self.reject)
        close.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.setContentsMargins(EDGE, 0, EDGE, 0)
        foot.setSpacing(INSIDE)
        foot.addWidget(self.told, 1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, INSIDE, 0, BETWEEN)
        column.setSpacing(12)
        column.addWidget(self.tabs, 1)
        column.addLayout(foot)

    def _load(self) -> None:
        self._frame.background.ask(self, _look, self._show, self._frame.trouble)

    def _on_changed(self, changed: Changed) -> None:
        if changed.office:
            self._load()

    def _show(self, seen: tuple[Wordbook, tuple[Journal, ...]]) -> None:
        book, journals = seen
        self.rules.show_journals(journals)
        for page, _ in self._pages():
            page.show_book(book)
        if self._kept is None:  # what was half written is put over what is known first
            half = HalfCorrection(self.corrections)
            self._kept = keep_words(self, self._frame, "correction", {"correction": half}, "writing")
            if self._kept.found:
                self.tabs.setCurrentWidget(self.corrections)

    def _teach(self, page: WordbookPage, deed: Deed, words: str) -> None:
        actor, at = self._frame.person, datetime.now(UTC)
        if actor is not None:
            self._frame.background.ask(self, lambda archive: deed(archive, actor=actor, at=at),
                                       lambda done: self._tell(words), lambda error: self._failed(page, error))

    def _failed(self, page: WordbookPage, error: Exception) -> None:
        words = sentence_of(error)
        if not (isinstance(error, Refused) and page.refused(words)):
            self._tell(words, well=False)
        self._load()

    def _tell(self, words: str, well: bool = True) -> None:
        self.told.setText(words)
        style(self.told, "status-good" if well else "error")


def _look(archive: Archive) -> tuple[Wordbook, tuple[Journal, ...]]:
    today = datetime.now().date()
    return proofing.wordbook(archive), tuple(each for each in looking.journals(archive) if each.is_open(today))
