"""The pane of the search: one box, what cannot be read of it, what divides the finds, how many, and the finds."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from bulletin.search.flaws import QueryError
from bulletin.search.port import Facets, Find, SavedSearch
from bulletin.search.writing import facets_in, with_facet
from editor.archive.finder import FIRST, MOST_AGAIN, Answer, Finder
from editor.archive.finds_model import FindsModel
from editor.archive.results import ResultsList
from editor.archive.search_head import SearchHead
from editor.archive.start_links import StartLinks
from editor.archive.terms import count_words
from editor.shell.background import Background
from editor.shell.chip import Tone
from editor.shell.theme import BETWEEN, INSIDE, style
from editor.shell.widgets import EmptyState

SLOW_MS = 300  # after which it is said that it is being looked for
PATIENCE_MS = 600  # after the last key, before a word that may not be finished is called wrong


def example(today: date) -> str:
    """Return what can be asked: words that the sample office holds, so that who tries it finds something."""
    return QCoreApplication.translate("archive", "排查 单位:应急管理局 日期:{year}").format(year=today.year)


class SearchPane(QWidget):
    """`failed(Exception)` when the archive could not be asked, `emptied` when there is no find any more; `words` are
    those that are asked, `counted` says how many finds there are.
    """

    failed = Signal(Exception)
    emptied = Signal()

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style(self, "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = FindsModel(self)
        self.list = ResultsList(self.model)
        self.head = head = SearchHead()
        self.box, self.saved, self.fault, self.facets = head.box, head.saved, head.fault, head.facets
        self.name, self.count, self.sorting, self.divide = head.name, head.count, head.sorting, head.divide
        self.empty, self.links = EmptyState("", icon_name="magnifying-glass"), StartLinks()
        self.empty.add(self.links)
        self.finder = Finder(background, self)
        self.words = self.counted = ""
        self._keep: Find | None = None
        self._wrong: QueryError | None = None
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._slow = QTimer(self, singleShot=True, interval=SLOW_MS)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self._show_nothing_asked()

    def look_for(self, words: str) -> None:
        """Put `words` into the box and ask at once."""
        self.box.put(words)
        self.ask(words)
        self._show_wrong()

    def chosen(self) -> Find | None:
        """Return the find the keys are on; None when there is none."""
        return self.list.chosen() if self._stack.currentWidget() is self.list else None

    def ask(self, words: str) -> None:
        """Ask for `words`; without any nothing is found and nothing asked."""
        same, self.words = words.strip() == self.words, words.strip()
        self._show_name()
        self._put(FIRST, self.chosen() if same else None)

    def ask_again(self) -> None:
        """Ask the same once more, after something changed; the keys stay on the same find."""
        self._put(min(MOST_AGAIN, max(FIRST, self.model.rowCount())), self.chosen())

    def show_saved(self, searches: Sequence[SavedSearch]) -> None:
        """Know the searches that are kept."""
        changed = self.finder.saved != {each.name: each.words for each in searches}
        self.finder.saved = {each.name: each.words for each in searches}
        self.saved.show_searches(searches)
        self.links.show_searches(searches)
        self.links.offer(not self.words)
        self._show_name()
        if changed and self._wrong is not None:
            self.ask_again()  # what could not be read may be known by now

    def _put(self, limit: int, keep: Find | None) -> None:
        self._keep, self._wrong = keep, None
        self._patience.stop()
        self._slow.start()
        if not self.finder.ask(self.words, self.head.order(), limit):
            self._slow.stop()
            if not self.words:
                self._show_nothing_asked()

    def _show_slow(self) -> None:
        """Say that it takes its time; what was found last is not what is asked now."""
        self.model.turn_pale()
        self.count.setText(self.tr("正在查找…"))

    def _show(self, answer: Answer) -> None:
        page = answer.page
        self._slow.stop()
        self.model.show(answer)
        self.counted = count_words(page)
        self.count.setText(self.counted)
        self.head.show_controls(True)
        self.fault.hide()
        if not page.finds:
            self.links.offer(False)
            several = self.tr("没有找到“{words}”，可减少一个词再试。")
            said = several if answer.asked.words.split()[1:] else self.tr("没有找到“{words}”，可换个说法再试。")
            self.empty.set_words(said.format(words=answer.asked.words),
                                 self.tr("去掉筛选") if facets_in(answer.asked.words) else "")
            self._stack.setCurrentWidget(self.empty)
            self.emptied.emit()
            return
        self._stack.setCurrentWidget(self.list)
        self.list.setCurrentIndex(self.model.index(max(0, self.model.row_of(self._keep))))

    def _show_facets(self, facets: Facets) -> None:
        self.facets.show_facets(facets, facets_in(self.words))
        self.head.order_focus(self.list)

    def _hear_wrong(self, error: QueryError) -> None:
        """Say what cannot be read; what stands at the end may not be finished yet: that waits for a longer pause."""
        self._wrong = error
        if error.end >= len(self.words):
            self._patience.start()
        else:
            self._show_wrong()

    def _show_wrong(self) -> None:
        """Say it now; what was found last stays, pale."""
        self._patience.stop()
        if self._wrong is None:
            return
        self.fault.show_fault(self.words, self._wrong)
        self._turn_pale()

    def _show_failed(self, error: Exception) -> None:
        self._slow.stop()
        self.model.stop_asking()
        self._turn_pale()
        self.failed.emit(error)

    def _turn_pale(self) -> None:
        """Say of the finds that they are not what is asked now."""
        self.model.turn_pale()
        self.count.setText(self.tr("{count}（上一次的结果）").format(count=self.counted)
                           if self.model.rowCount() else "")

    def _show_nothing_asked(self) -> None:
        self.count.setText("")
        self.fault.hide()
        self.facets.show_nothing()
        self.head.show_controls(False)
        self.empty.set_words(self.tr("输入要找的字词，多个字词用空格隔开。\n如：{example}").format(example=example(date.today())))
        self.links.offer(True)
        self._stack.setCurrentWidget(self.empty)
        self.emptied.emit()

    def _show_name(self) -> None:
        self.saved.show_words(self.words)
        kept = self.saved.kept()
        self.name.setVisible(kept is not None)
        if kept is not None:
            self.name.show_state(kept.name, Tone.INFORMATION, "bookmark-simple")

    def _without_facets(self) -> None:
        words = self.box.text()
        for field, text in facets_in(words):
            words = with_facet(words, field, text)
        self.look_for(words.strip())
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _mend(self, words: str) -> None:
        self.look_for(words)
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        for pane in (self.empty, self.list):
            self._stack.addWidget(pane)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, BETWEEN, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(self.head)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.box.asked.connect(self.ask)
        self.finder.found.connect(self._show)
        self.finder.added.connect(self.model.add)
        self.finder.divided.connect(self._show_facets)
        self.finder.wrong.connect(self._hear_wrong)
        self._patience.timeout.connect(self._show_wrong)
        self._slow.timeout.connect(self._show_slow)
        self.box.returnPressed.connect(self._show_wrong)
        self.finder.failed.connect(self._show_failed)
        self.model.more_wanted.connect(self.finder.ask_more)
        self.facets.toggled.connect(lambda field, text: self.look_for(
            with_facet(self.box.text(), field, text).strip()))
        self.fault.mended.connect(self._mend)
        for chooser in (self.saved, self.links):
            chooser.chosen.connect(lambda search: self.look_for(search.words))
        self.sorting.activated.connect(lambda at: self._put(FIRST, None))
        self.empty.acted.connect(self._without_facets)
        self.list.left.connect(lambda: self.box.setFocus(Qt.FocusReason.BacktabFocusReason))
        QShortcut(QKeySequence("Down"), self.box, context=Qt.ShortcutContext.WidgetShortcut
                  ).activated.connect(self.list.take_keys)
