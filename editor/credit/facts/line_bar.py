"""What else is known of the fact that is chosen, and what can be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from bulletin.desk.facts import Line
from editor.shell import days, joining
from editor.shell.theme import BETWEEN, GRID, INSIDE, style
from editor.shell.widgets import button, note


class LineBar(QWidget):
    """`draft_wanted()`, `proof_wanted()`, `withdraw_wanted()` are sent by the buttons; hidden without a fact."""

    draft_wanted = Signal()
    proof_wanted = Signal()
    withdraw_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title, self._said = QLabel(), note("", wrapping=True)
        self._title.setWordWrap(True)
        style(self._title, "")
        self.draft = button(self.tr("打开文稿"), "file-text", clicked=self.draft_wanted.emit)
        self.proof = button(self.tr("看凭证"), "paperclip", clicked=self.proof_wanted.emit)
        self.withdraw = button(self.tr("撤销…"), "arrow-u-up-left", clicked=self.withdraw_wanted.emit)
        said = QVBoxLayout()
        said.setSpacing(GRID)
        said.addWidget(self._title)
        said.addWidget(self._said)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, GRID, 0, GRID)
        row.setSpacing(INSIDE)
        row.addLayout(said, 1)
        row.addSpacing(BETWEEN)
        for part in (self.draft, self.proof, self.withdraw):
            row.addWidget(part)
        self.hide()

    def show_line(self, line: Line | None, may: bool) -> None:
        """Show a fact; `may` is whether who sits here withdraws it."""
        self.setVisible(line is not None)
        if line is None:
            return
        fact = line.fact
        entered = fact.entered_at.astimezone()
        parts = [self.tr("{who} {moment} 登记").format(who=line.who, moment=days.moment_words(entered))]
        if line.draft_title and line.draft_title != fact.title:
            parts.insert(0, self.tr("我方标题《{title}》").format(title=line.draft_title))
        if not fact.draft_id:
            parts.insert(0, self.tr("没有对应的文稿，计在单位名下"))
        for words, told in ((fact.words, "{words}"), (fact.reason, self.tr("补登原因：{words}")),
                            (fact.proof_name, self.tr("凭证：{words}")), (fact.withdrawn, self.tr("撤销：{words}"))):
            if words:
                parts.append(told.format(words=words))
        self._title.setText(fact.title)
        self._said.setText(joining.apart(parts))
        self.draft.setVisible(bool(fact.draft_id))
        self.proof.setVisible(bool(fact.proof))
        self.withdraw.setVisible(may and fact.counts)
