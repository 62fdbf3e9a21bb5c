"""The list of problems beside the text: what, where, how strong, and what to do with the one chosen."""

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QMenu, QStackedWidget, QVBoxLayout, QWidget

from bulletin.proof.problem import Problem
from editor.pieces.rule_words import rule_name
from editor.shell.theme import BETWEEN, INSIDE, style
from editor.shell.widgets import EmptyState, SectionTitle, button, line, quiet_button
from editor.shell.words import words_of
from editor.writing.proofing.checking import Checking, State
from editor.writing.proofing.done_news import DoneNews
from editor.writing.proofing.problem_card import ProblemCard
from editor.writing.proofing.problem_rows import ProblemPainter, ProblemRows
from editor.writing.proofing.proof_deeds import ProofDeeds
from editor.writing.proofing.strength_filter import HINTS, StrengthFilter

SLOW_MS = 300


class ProblemList(QListView):
    """Enter goes to the place, Esc back to the text. `moved(index)` is sent when a key chose another row."""

    left = Signal()
    moved = Signal(QModelIndex)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            before = self.currentIndex().row()
            super().keyPressEvent(event)
            if self.currentIndex().row() != before:
                self.moved.emit(self.currentIndex())


class CheckPanel(QWidget):
    """Follows the check. `counted(int)` is sent with the number of problems shown."""

    counted = Signal(int)

    def __init__(self, checking: Checking, deeds: ProofDeeds, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style(self, "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._checking, self._deeds, self._editable = checking, deeds, False
        self.head, self.filter, self.news = SectionTitle(self.tr("检查")), StrengthFilter(), DoneNews()
        self.rows, self.list, self.card = ProblemRows(self), ProblemList(), ProblemCard(deeds)
        self.empty = EmptyState("", "", "check-circle")
        self.by_rule = quiet_button("sort-ascending", self.tr("把同一规则的排在一起"), self.show_now)
        self.by_rule.setCheckable(True)
        self.tidy = button(self.tr("一键规范…"), "magic-wand", clicked=deeds.whole.tidy)
        self.tidy.setToolTip(self.tr("改正全部“可直接改”的，改前先列清单（Ctrl+Shift+F7）"))
        self._pages = QStackedWidget()
        self._slow = QTimer(self, singleShot=True, interval=SLOW_MS)
        self._slow.timeout.connect(self._say_how_it_stands)
        self._dress()
        self._lay_out()
        self._connect()
        self.show_now()

    def current(self) -> Problem | None:
        """Return the problem chosen in the list."""
        row = self.list.currentIndex().row()
        return self.rows.problems[row] if 0 <= row < len(self.rows.problems) else None

    def choose(self, problem: Problem) -> None:
        """Choose a problem in the list."""
        row = next((n for n, each in enumerate(self.rows.problems) if each is problem), -1)
        if row >= 0:
            self.list.setCurrentIndex(self.rows.index(row))

    def take_keyboard(self) -> None:
        """Put the keyboard into the list."""
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_editable(self, editable: bool) -> None:
        """Say whether the text may be changed."""
        self._editable = editable
        self.tidy.setEnabled(editable)
        self.card.show_problem(self.current(), editable)

    def show_now(self) -> None:
        """Show the problems there are; the one chosen stays chosen, else what came in its place."""
        row, before = self.list.currentIndex().row(), self.current()
        problems = self._checking.problems()
        if self.by_rule.isChecked():
            problems = sorted(problems, key=lambda each: (rule_name(each.rule), each.start))
        self.rows.show_problems(problems, self._checking.whole)
        self.filter.count(self._checking.spots.problems)
        same = next((n for n, each in enumerate(problems) if _same(each, before)), min(max(0, row), len(problems) - 1))
        if problems:
            self.list.setCurrentIndex(self.rows.index(same))
        self.card.show_problem(self.current(), self._editable)
        self.head.set_beside(self.tr("{count} 处").format(count=len(problems)) if problems else "")
        self._show_state()
        self.counted.emit(len(problems))

    def _show_state(self) -> None:
        """Show the list, or one sentence in its place; that the check runs is said when it lasts."""
        if self.rows.problems:
            self._slow.stop()
            self._pages.setCurrentWidget(self.list)
        elif self._checking.state in (State.NOTHING, State.RUNNING):
            self._pages.setCurrentWidget(self.list)
            self._slow.start()
        else:
            self._slow.stop()
            self._say_how_it_stands()

    def _say_how_it_stands(self) -> None:
        hints = sum(each.strength in HINTS for each in self._checking.spots.problems)
        match self._checking.state:
            case State.FAILED if self._checking.error is not None:
                self.empty.set_words(self.tr("检查没有做完。{what}").format(
                    what=words_of(self._checking.error).what), self.tr("重新检查"))
            case State.DONE if self._checking.spots.problems and hints == len(self._checking.spots.problems):
                self.empty.set_words(self.tr("没有查出须改的问题，另有 {count} 条提示。").format(count=hints),
                                     self.tr("看提示"))
            case State.DONE if self._checking.spots.problems:
                self.empty.set_words(self.tr("要看的种类里没有问题。"))
            case State.DONE:
                self.empty.set_words(self.tr("没有查出问题。"))
            case _:
                self.empty.set_words(self.tr("正在检查…"))
        self._pages.setCurrentWidget(self.empty)

    def _act_on_empty(self) -> None:
        if self._checking.state is State.FAILED:
            self._checking.check_now()
        else:
            self.filter.choice(next(iter(HINTS))).setChecked(True)

    def _connect(self) -> None:
        self._checking.changed.connect(self.show_now)
        self.filter.changed.connect(self._checking.show_only)
        self.list.activated.connect(lambda index: self._deeds.go(self.rows.problems[index.row()]))
        for looked_at in (self.list.clicked, self.list.moved):
            looked_at.connect(lambda index: self._deeds.go(self.rows.problems[index.row()], keyboard=False))
        self.list.left.connect(self._deeds.back_to_text)
        self.list.selectionModel().currentChanged.connect(
            lambda now, before: self.card.show_problem(self.current(), self._editable))
        self.list.customContextMenuRequested.connect(self._offer)
        self.empty.acted.connect(self._act_on_empty)
        self._deeds.whole.done.connect(self._on_done)
        self._deeds.whole.undone.connect(self.news.hide)
        self._deeds.whole.busy.connect(self._on_busy)
        self.news.left.connect(self.take_keyboard)

    def _on_busy(self, busy: bool) -> None:
        """Let nobody ask twice while places are looked up."""
        self.tidy.setText(self.tr("正在列清单…") if busy else self.tr("一键规范…"))
        self.tidy.setEnabled(self._editable and not busy)

    def _on_done(self, words: str, look: object) -> None:
        """Say what was done with the whole text; the list of it can be seen until another draft is opened."""
        assert callable(look)
        self.news.say(words, look)

    def _offer(self, place: QPoint) -> None:
        problem = self.current()
        if problem is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, deed in self._deeds.offers(problem):
            menu.addAction(words).triggered.connect(lambda checked=False, deed=deed: deed())
        menu.popup(self.list.viewport().mapToGlobal(place))

    def _dress(self) -> None:
        style(self.list, "flat")
        self.list.setModel(self.rows)
        self.list.setItemDelegate(ProblemPainter(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.setAccessibleName(self.tr("查出的问题"))

    def _lay_out(self) -> None:
        deeds = self._deeds
        self.head.add(quiet_button("caret-up", self.tr("上一处（Ctrl+F7）"), lambda: deeds.step(-1)))
        self.head.add(quiet_button("caret-down", self.tr("下一处（Shift+F7）"), lambda: deeds.step(1)))
        self.head.add(self.by_rule)
        self.head.add(quiet_button("sliders", self.tr("校对设置"), deeds.settings_asked.emit))
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.empty)
        top = QVBoxLayout()
        top.setContentsMargins(BETWEEN, 0, INSIDE, 0)
        top.setSpacing(INSIDE)
        top.addWidget(self.head)
        top.addWidget(self.filter)
        foot = QHBoxLayout()
        foot.setContentsMargins(BETWEEN, 0, BETWEEN, BETWEEN)
        foot.addWidget(self.tidy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, INSIDE, 0, 0)
        column.setSpacing(INSIDE)
        column.addLayout(top)
        column.addWidget(self.news)
        column.addWidget(line())
        column.addWidget(self._pages, 1)
        column.addWidget(self.card)
        column.addLayout(foot)


def _same(one: Problem, other: Problem | None) -> bool:
    """Return whether two problems of two checks are the same to the one who looks."""
    return other is not None and (one.rule, one.start, one.text) == (other.rule, other.start, other.text)
