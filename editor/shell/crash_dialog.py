"""The dialog shown when the program itself is wrong."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from editor.shell.crash import CrashReport
from editor.shell.theme import BETWEEN, EDGE, INSIDE, style
from editor.shell.widgets import button


class CrashDialog(QDialog):
    """Says what happened and where the open texts are; the report can be copied. Esc goes on working."""

    def __init__(self, report: CrashReport, quit_program: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report, self._quit = report, quit_program
        self.setWindowTitle(self.tr("程序出了差错"))
        self.resize(640, 480)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(INSIDE)
        head = QLabel(self.tr("程序出了差错，刚才这一步没有办成"))
        style(head, "pane-title")
        column.addWidget(head)
        column.addWidget(self._wrapped(self.rescue_words()))
        column.addWidget(self._wrapped(self.tr("下面的报告只有程序自己的名称，不含稿件内容和姓名，请复制后发给维护人员。")))
        self.text = QPlainTextEdit(report.text)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("差错报告"))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        column.addWidget(self.text, 1)
        column.addSpacing(INSIDE)
        column.addLayout(self._buttons())

    @classmethod
    def show_over(cls, window: QWidget, report: CrashReport, quit_program: Callable[[], object],
                  closed: Callable[[], None]) -> CrashDialog:
        """Show it over the window, before any other question, and return at once; `closed` is called when it is gone.
        """
        dialog = cls(report, quit_program, window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowModality(Qt.WindowModality.ApplicationModal)
        dialog.finished.connect(lambda result: closed())
        dialog.show()
        return dialog

    def rescue_words(self) -> str:
        """Return what became of the open texts."""
        said = self.tr("已保存的内容不受影响。")
        if self._report.rescued:
            names = "\n".join(str(path) for path in self._report.rescued)
            said += self.tr("打开的稿件已另存到：\n{names}").format(names=names)
        if self._report.lost:
            lost = self.tr("有 {count} 篇打开的稿件没能另存，请先复制正文再退出。")
            said += "\n" + lost.format(count=self._report.lost)
        return said

    def copy(self) -> None:
        """Put the report on the clipboard."""
        QApplication.clipboard().setText(self._report.text)

    def _wrapped(self, words: str) -> QLabel:
        label = QLabel(words)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(BETWEEN // 2)
        row.addWidget(button(self.tr("复制报告"), "copy", clicked=self.copy))
        row.addStretch()
        row.addWidget(button(self.tr("退出程序"), clicked=self._quit))
        go_on = button(self.tr("继续工作"), main=True, clicked=self.reject)
        go_on.setDefault(True)
        row.addWidget(go_on)
        return row
