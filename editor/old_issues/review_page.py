"""The review of old bulletins: a row per file at the left; its number, items and text at the right."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QSplitter, QTableWidgetItem, QVBoxLayout, QWidget

from bulletin.desk.importing import Counter
from bulletin.old_issues import correcting
from bulletin.old_issues.issue import OldIssue, OldItem, length_of, title_of
from bulletin.old_issues.reviewing import Kind, prints_total
from editor.old_issues.cells import ReviewTable, cell, struck
from editor.old_issues.head_strip import HeadStrip
from editor.old_issues.item_strip import ItemStrip
from editor.old_issues.review import Line, Review
from editor.old_issues.terms import day_words, item_doubts, number_words, said_of
from editor.old_issues.text_pane import TextPane
from editor.pieces.elided import Elided, plain_tip
from editor.pieces.file_names import file_words
from editor.shell import joining
from editor.shell.colours import Colour
from editor.shell.settings import Settings
from editor.shell.theme import BETWEEN, INSIDE, style
from editor.shell.widgets import note, splitter
from editor.shell.words import sentence_of

_FILES, _ITEMS = (30, 132, 92, 42, 0), (0, 88, 116, 52, 152)


class ReviewPage(QWidget):
    """`changed()` whenever something else is to come. Keys: space takes or leaves a file, or says that an item is all
    right; Enter goes in; Delete leaves an item out; Ctrl+J joins, Ctrl+Enter parts, Ctrl+Z takes back.
    """

    changed = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.review: Review | None = None
        self._lines: tuple[Line, ...] = ()
        self._counter: Counter | None = None
        self.files = ReviewTable(self.tr("旧刊文件"), (
            "", self.tr("期号"), self.tr("日期"), self.tr("篇数"), self.tr("要核对的")), _FILES)
        self.items = ReviewTable(self.tr("本期文稿"), (
            self.tr("标题"), self.tr("栏目"), self.tr("单位"), self.tr("字数"), self.tr("要核对的")), _ITEMS)
        self.head, self.strip, self.text = HeadStrip(), ItemStrip(), TextPane()
        self.only_unsure = QCheckBox(self.tr("只看要核对的"))
        self.counts, self.name, self.why = QLabel(), Elided(), note("", wrapping=True)
        self._lay_out(settings)
        self._connect()

    def show_review(self, review: Review, counter: Counter) -> None:
        """Show a review from its beginning."""
        self.review, self._counter = review, counter
        self.strip.offer(tuple(each.name for each in counter.shelf.journal.sections), counter.units)
        self.head.offer(counter.shelf.journal, counter.supplements.journal if counter.supplements else None)
        self._renew("")
        self.files.setFocus(Qt.FocusReason.OtherFocusReason)

    def line(self) -> Line | None:
        """Return the file chosen."""
        at = self.files.currentRow()
        return self._lines[at] if 0 <= at < len(self._lines) else None

    def issue(self) -> OldIssue | None:
        """Return the issue of the file chosen, None where it could not be read."""
        line = self.line()
        return line.row.issue if line and line.row else None

    def undo(self) -> None:
        """Take back what was set right last."""
        if self.review and self.review.can_undo:
            self._renew(self.review.undo())
            self.changed.emit()

    def _renew(self, path: str, item: int = 0) -> None:
        """Show the files again, standing on the one at `path`; its item number `item` is chosen."""
        if self.review is None:
            return
        lines = self.review.lines
        self._lines = tuple(line for line in lines if not self.only_unsure.isChecked() or _is_unsure(line))
        at = next((row for row, line in enumerate(self._lines) if line.path == path), 0)
        self.files.show_rows(tuple(map(self._cells, self._lines)), at)
        coming, unread = len(self.review.coming), sum(line.error is not None for line in lines)
        told = [self.tr("共 {count} 份").format(count=len(lines)), self.tr("可收 {count} 期").format(count=coming)]
        if unread:
            told.append(self.tr("读不了 {count} 份").format(count=unread))
        self.counts.setText(joining.apart(told))
        self._show_file(item)

    def _show_file(self, item: int = 0) -> None:
        line, issue = self.line(), self.issue()
        self.name.setText(self._named(line) if line else "")
        self.name.setToolTip(plain_tip(line.path if line else ""))
        self.why.setText(sentence_of(line.error) if line and line.error else
                         joining.halves(said_of(line.row)) if line and line.row else "")
        self.why.setVisible(bool(self.why.text()))
        journal = line.row.journal if line and line.row else None
        self.head.show_issue(issue, bool(journal and prints_total(journal)))
        self.items.show_rows(tuple(self._item_cells(issue, each) for each in issue.items) if issue else (), item)
        self.text.show_issue(issue)
        self._show_item(item)

    def _named(self, line: Line) -> str:
        """Return the name of a file, and the journal it goes into where that is not the one chosen."""
        journal = line.row.journal if line.row else None
        there = self._counter is not None and journal in (None, self._counter.shelf.journal)
        return file_words(line.path) if there or journal is None else self.tr("{file}　收入《{journal}》").format(
            file=file_words(line.path), journal=journal.name)

    def _show_item(self, at: int) -> None:
        issue = self.issue()
        there = issue is not None and 0 <= at < len(issue.items)
        self.strip.show_item(issue, issue.items[at] if there and issue else None, at == 0)
        self.text.show_item(at)

    def _set(self, change: Callable[[OldIssue, int], OldIssue], *, stay: int | None = None) -> None:
        """Set something right in the chosen file, by the number of the chosen item."""
        issue, at = self.issue(), self.items.currentRow()
        if issue is None or self.review is None:
            return
        changed = change(issue, at)
        if changed != issue:
            self.review.change(changed)
            self._renew(issue.path, at if stay is None else max(0, stay))
            self.changed.emit()

    def _begin_at(self, piece: int) -> None:
        issue = self.issue()
        if issue is not None:
            after = sum(item.start < piece for item in issue.items)
            self._set(lambda issue, at: correcting.begun_at(issue, piece), stay=after)

    def _join(self) -> None:
        at = self.items.currentRow()
        self._set(correcting.joined_to_above, stay=at - 1)

    def _drop(self) -> None:
        self._set(lambda issue, at: correcting.left_out(issue, at, not issue.items[at].left_out)
                  if 0 <= at < len(issue.items) else issue)

    def _tick(self, row: int) -> None:
        line = self._lines[row]
        if self.review and line.row is not None:
            self.review.want(line.path, not line.wanted)
            self._renew(line.path, self.items.currentRow())
            self.changed.emit()

    def _cells(self, line: Line) -> tuple[QTableWidgetItem, ...]:
        if line.row is None:
            name = file_words(line.path)
            return (cell(""), cell(name, Colour.SECOND), cell(""), cell(""),
                    cell(self.tr("读不了"), Colour.MAIN, sentence_of(line.error) if line.error else ""))
        issue, said = line.row.issue, joining.halves(said_of(line.row))
        taken = any(each.kind is Kind.FILE_TAKEN for each in line.row.remarks)
        role = Colour.GOOD if taken else Colour.WARNING if line.row.can_come else Colour.MAIN
        ink = None if line.comes else Colour.FAINT
        sign = "✓" if line.comes else "–" if line.row.can_come else "×"
        return (cell(sign, Colour.GOOD if line.comes else Colour.FAINT, self.tr("空格键改变收或不收")),
                cell(number_words(issue.head), ink, file_words(line.path)), cell(day_words(issue), ink),
                cell(str(len(issue.kept)), ink, right=True), cell(said, role if line.wanted else Colour.FAINT))

    def _item_cells(self, issue: OldIssue, item: OldItem) -> tuple[QTableWidgetItem, ...]:
        names = {unit.id: unit.name for unit in self._counter.units} if self._counter else {}
        unit = names.get(item.unit_id or "", item.unit)
        title = title_of(issue, item)
        cells = (
            cell(title or self.tr("（没有标题）"), None if title else Colour.MAIN), cell(item.section, Colour.SECOND),
            cell(unit, Colour.SECOND if item.unit_id else Colour.WARNING),
            cell(str(length_of(issue, item)), Colour.SECOND, right=True), cell(item_doubts(item), Colour.WARNING))
        return struck(cells) if item.left_out else cells

    def _connect(self) -> None:
        self.files.chose.connect(lambda row: self._show_file())
        self.files.ticked.connect(self._tick)
        self.files.went_in.connect(lambda row: self.items.setFocus(Qt.FocusReason.OtherFocusReason))
        self.items.chose.connect(self._show_item)
        self.items.ticked.connect(lambda row: self._set(correcting.seen))
        self.items.went_in.connect(lambda row: self.strip.title.setFocus(Qt.FocusReason.ShortcutFocusReason))
        self.items.dropped.connect(lambda row: self._drop())
        self.head.numbered.connect(lambda number, through, total: self._set(
            lambda issue, at: correcting.numbered(issue, number, through, total)))
        self.head.supplemented.connect(lambda on: self._set(lambda issue, at: correcting.as_supplement(issue, on)))
        self.head.dated.connect(lambda day: self._set(lambda issue, at: correcting.dated(issue, day)))
        self.strip.titled.connect(lambda words: self._set(lambda issue, at: correcting.titled(issue, at, words)))
        self.strip.sectioned.connect(
            lambda words: self._set(lambda issue, at: correcting.in_section(issue, at, words)))
        self.strip.from_unit.connect(
            lambda unit: self._set(lambda issue, at: correcting.from_unit(issue, at, unit or None)))
        self.strip.joined.connect(self._join)
        self.strip.dropped.connect(self._drop)
        self.strip.looked_at.connect(lambda: self._set(correcting.seen))
        self.strip.parted.connect(lambda: self._begin_at(self.text.piece()))
        self.text.began.connect(self._begin_at)
        self.only_unsure.toggled.connect(lambda on: self._renew(line.path if (line := self.line()) else ""))
        for keys, deed in ((QKeySequence("Ctrl+J"), self._join), (QKeySequence("Ctrl+Z"), self.undo)):
            QShortcut(keys, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut).activated.connect(deed)

    def _lay_out(self, settings: Settings) -> None:
        style(self.counts, "pane-title")
        style(self.name, "pane-title")
        left, right, above = QWidget(), QWidget(), QHBoxLayout()
        above.addWidget(self.counts)
        above.addStretch()
        above.addWidget(self.only_unsure)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, BETWEEN, 0)
        column.setSpacing(INSIDE)
        column.addLayout(above)
        column.addWidget(self.files, 1)
        inner = QSplitter(Qt.Orientation.Vertical)
        inner.setChildrenCollapsible(False)
        inner.setHandleWidth(1)
        top, below = QWidget(), QVBoxLayout(right)
        rows = QVBoxLayout(top)
        rows.setContentsMargins(0, 0, 0, BETWEEN)
        rows.setSpacing(INSIDE)
        for part in (self.name, self.why, self.head, self.items, self.strip):
            rows.addWidget(part, 1 if part is self.items else 0)
        inner.addWidget(top)
        inner.addWidget(self.text)
        inner.setSizes([368, 222])
        below.setContentsMargins(BETWEEN, 0, 0, 0)
        below.addWidget(inner)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(splitter("old_issues", settings, left, right, shares=(9, 12)))


def _is_unsure(line: Line) -> bool:
    return line.row is None or bool(line.row.unsure)
