"""The last page: how many issues came in, and which files were left, each with the reason."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTableWidgetItem, QVBoxLayout, QWidget

from editor.old_issues.cells import ReviewTable, cell
from editor.old_issues.review import Line
from editor.old_issues.run import Outcome
from editor.old_issues.terms import number_words, said_of
from editor.pieces.file_names import file_words
from editor.shell import joining
from editor.shell.colours import Colour
from editor.shell.theme import INSIDE, style
from editor.shell.widgets import EmptyState, button
from editor.shell.words import sentence_of


class OutcomePage(QWidget):
    """Enter does nothing here; the list of what was left can be copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QLabel()
        style(self.words, "pane-title")
        self.table = ReviewTable(self.tr("没有收入的文件"), (self.tr("文件"), self.tr("为什么没有收")), (360, 0))
        self.none = EmptyState(
            self.tr("选中的各期都已收入，可在“档案·刊期”里查看，也可以检索。"), icon_name="check-circle")
        self.copy = button(self.tr("复制清单"), "copy", clicked=self._copy)
        self.copy.setAutoDefault(False)
        head = QHBoxLayout()
        head.setSpacing(INSIDE)
        head.addWidget(self.words)
        head.addStretch()
        head.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addWidget(self.none, 1)

    def show_outcome(self, taken: int, outcome: Outcome, passed_over: tuple[Line, ...]) -> None:
        """Show how many came in altogether, what was refused, what is waiting, and what was not to come."""
        rows = [*self._kept_out(outcome), *self._waiting(outcome), *map(self._passed_over, passed_over)]
        left = self.tr("，{count} 份没有收").format(count=len(rows)) if rows else ""
        self.words.setText(self.tr("收入 {taken} 期{left}。").format(taken=taken, left=left))
        self.table.show_rows(tuple(rows), 0)
        self.table.setVisible(bool(rows))
        self.copy.setVisible(bool(rows))
        self.none.setVisible(not rows)

    def _kept_out(self, outcome: Outcome) -> list[tuple[QTableWidgetItem, ...]]:
        return [(cell(file_words(path), tip=path), cell(sentence_of(error), Colour.MAIN))
                for path, error in outcome.kept_out]

    def _waiting(self, outcome: Outcome) -> list[tuple[QTableWidgetItem, ...]]:
        return [(cell(file_words(old.path), tip=old.path),
                 cell(self.tr("{number}　停止前没有轮到").format(number=number_words(old.head)), Colour.SECOND))
                for old in outcome.waiting]

    def _passed_over(self, line: Line) -> tuple[QTableWidgetItem, ...]:
        if line.row is None:
            words = sentence_of(line.error) if line.error else ""
        else:
            words = self.tr("没有选中") if line.row.can_come else joining.halves(said_of(line.row))
        return cell(file_words(line.path), tip=line.path), cell(words, Colour.SECOND)

    def _copy(self) -> None:
        rows = ((self.table.item(row, 0), self.table.item(row, 1)) for row in range(self.table.rowCount()))
        QGuiApplication.clipboard().setText("\n".join(
            f"{name.text()}\t{why.text()}" for name, why in rows if name is not None and why is not None))
