"""刊物审签: how many have to agree to an item, journal by journal."""

from datetime import UTC, date, datetime

from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QRadioButton, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from bulletin.desk.journals import set_levels
from bulletin.desk.looking import journals as read_journals
from bulletin.errors import Conflict
from bulletin.journals import Journal, Levels
from editor.office.seeing import OfficeView
from editor.office.words import level_words
from editor.shell.frame import Frame
from editor.shell.theme import BETWEEN, EDGE, GRID, style
from editor.shell.widgets import EmptyState, note

WIDTH = 680


class JournalCard(QFrame):
    """One journal with its levels to choose from."""

    def __init__(self, journal: Journal, today: date) -> None:
        super().__init__()
        style(self, "card")
        self.journal = journal
        head = QLabel(f"《{journal.name}》")
        style(head, "pane-title")
        column = QVBoxLayout(self)
        column.setContentsMargins(BETWEEN, BETWEEN, BETWEEN, BETWEEN)
        column.setSpacing(GRID)
        column.addWidget(head)
        if not journal.is_open(today):
            column.addWidget(note(self.tr("已停刊")))
        self.group = QButtonGroup(self)
        self.choices: dict[Levels, QRadioButton] = {}
        for levels in Levels:
            name, sentence = level_words(levels)
            choice = self.choices[levels] = QRadioButton(self.tr("{name}：{sentence}").format(
                name=name, sentence=sentence))
            choice.setAccessibleName(f"《{journal.name}》{name}")
            choice.setAccessibleDescription(sentence)
            choice.setChecked(levels is journal.levels)
            choice.setMinimumHeight(28)
            self.group.addButton(choice, levels.value)
            column.addWidget(choice)


class JournalsPage(QWidget):
    """A card for each journal; a choice is kept at once."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame, self._allowed = frame, False
        self.cards: list[JournalCard] = []
        self._inside = QWidget()
        self._inside.setMaximumWidth(WIDTH)
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(EDGE, BETWEEN, EDGE, BETWEEN)
        self._column.setSpacing(BETWEEN)
        head = QLabel(self.tr("刊物审签"))
        style(head, "pane-title")
        self._column.addWidget(head)
        self._column.addWidget(note(self.tr(
            "选定即生效，在途稿件同样适用；改为三级后，没有审核签名的稿件要补审核才能上版。标为“重要”的稿件，签发后一律还要县领导审定。"),
            wrapping=True))
        self._empty = EmptyState(self.tr("还没有刊物。"), icon_name="newspaper")
        self._column.addWidget(self._empty)
        self._column.addStretch()
        area = QScrollArea()
        area.setWidget(self._inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def allow(self, allowed: bool) -> None:
        """Let the levels be changed, or only be read."""
        self._allowed = allowed
        for card in self.cards:
            self._allow_card(card)

    def show_view(self, view: OfficeView) -> None:
        """Show the journals."""
        if tuple(card.journal for card in self.cards) == view.journals:
            return
        self._show(view.journals)

    def is_changed(self) -> bool:
        """Nothing is ever left unsaved here."""
        return False

    def _show(self, journals: tuple[Journal, ...]) -> None:
        for card in self.cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        today = datetime.now().astimezone().date()
        self.cards = [JournalCard(journal, today) for journal in journals]
        self._empty.setVisible(not journals)
        for card in self.cards:
            self._column.insertWidget(self._column.count() - 1, card)
            self._allow_card(card)
            card.group.idClicked.connect(lambda value, card=card: self._choose(card, Levels(value)))

    def _allow_card(self, card: JournalCard) -> None:
        for choice in card.choices.values():
            choice.setEnabled(self._allowed)

    def _choose(self, card: JournalCard, levels: Levels) -> None:
        actor, at, journal = self._frame.person, datetime.now(UTC), card.journal
        if actor is None or levels is journal.levels:
            return

        def refused(error: Exception) -> None:
            if isValid(card):  # the cards are made anew when a journal was changed elsewhere
                card.choices[journal.levels].setChecked(True)
            self._frame.trouble(error)
            if isinstance(error, Conflict):
                self._frame.background.ask(self, read_journals, lambda found: self._show(tuple(found)))

        self._frame.background.ask(
            self, lambda archive: set_levels(archive, journal, levels, actor=actor, at=at),
            lambda kept: self._kept(card, kept), refused)

    def _kept(self, card: JournalCard, journal: Journal) -> None:
        card.journal = journal
        name, _ = level_words(journal.levels)
        self._frame.say(self.tr("《{journal}》改为{level}").format(journal=journal.name, level=name))
