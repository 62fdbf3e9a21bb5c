"""关于: which version of the program this is, what it stands on, and the licences of what others wrote."""

from __future__ import annotations

import platform
import re
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from editor.shell.resources import ROOT, own_icon
from editor.shell.theme import BETWEEN, EDGE, INSIDE, style
from editor.shell.widgets import button, note

SIGN = 56
_LISTED = ROOT.parent / "licences" / "LIST.txt"  # in the built program


@dataclass(frozen=True)
class Build:
    """What is told of the running program: its version, and the file of its archive."""

    version: str
    archive: str = ""

    def lines(self) -> tuple[tuple[str, str], ...]:
        """Return the facts whoever helps an office asks for, each with its name: no name of a person, no text."""
        return (("bulletin-desk", self.version), ("Python", platform.python_version()), ("Qt", str(qVersion())),
                (platform.system(), platform.release()))


def licences(listed: Path = _LISTED) -> str:
    """Return a line for each library: name, version, licence; from the list beside the built program, else from what is
    installed here.
    """
    if listed.exists():
        return listed.read_text(encoding="utf-8").replace("\t", "  ·  ")
    try:
        asked = distribution("bulletin-desk").requires or []
    except PackageNotFoundError:
        return ""
    names = {re.split(r"[^\w.-]", line, maxsplit=1)[0] for line in asked if "extra ==" not in line}
    return "".join(_line(name) for name in sorted(names, key=str.lower))


def _line(name: str) -> str:
    try:
        told = distribution(name)
    except PackageNotFoundError:
        return ""
    facts = told.metadata.json
    classed = [each.rpartition(" :: ")[2] for each in facts.get("classifier", ()) if each.startswith("License ::")]
    licence = str(facts.get("license_expression") or facts.get("license") or ", ".join(classed)).partition("\n")[0]
    return "  ·  ".join(filter(None, (f"{name} {told.version}", licence))) + "\n"


class AboutSheet(QDialog):
    """The sign, the name, the version, the facts that can be copied, the licences. Esc closes it."""

    def __init__(self, build: Build, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build = build
        self.setWindowTitle(self.tr("关于信息编辑台"))
        self.resize(560, 520)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, BETWEEN)
        column.setSpacing(BETWEEN)
        column.addLayout(self._head())
        column.addLayout(self._facts())
        column.addWidget(note(self.tr("本程序按 MIT 许可提供；所用的他人成果及其许可："), wrapping=True))
        self.listed = QPlainTextEdit(licences())
        self.listed.setReadOnly(True)
        self.listed.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.listed.setAccessibleName(self.tr("所用的他人成果及其许可"))
        column.addWidget(self.listed, 1)
        column.addLayout(self._foot())

    def copy(self) -> None:
        """Put the facts on the clipboard."""
        QApplication.clipboard().setText("\n".join(f"{name} {said}" for name, said in self._build.lines()))
        self.copied.show()

    def _head(self) -> QHBoxLayout:
        row, sign, words = QHBoxLayout(), QLabel(), QVBoxLayout()
        sign.setPixmap(own_icon().pixmap(QSize(SIGN, SIGN), self.devicePixelRatioF()))
        name = QLabel(self.tr("信息编辑台"))
        version = QLabel(self.tr("版本 {version}").format(version=self._build.version))
        style(name, "screen-title")
        style(version, "note")
        words.setSpacing(INSIDE // 2)
        words.addWidget(name)
        words.addWidget(version)
        row.setSpacing(BETWEEN)
        row.addWidget(sign)
        row.addLayout(words, 1)
        return row

    def _facts(self) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(BETWEEN)
        form.setVerticalSpacing(INSIDE // 2)
        rows = [*self._build.lines()[1:], *([(self.tr("档案"), self._build.archive)] if self._build.archive else [])]
        for name, said in rows:
            title, value = note(name), QLabel(said)
            value.setWordWrap(True)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            form.addRow(title, value)
        return form

    def _foot(self) -> QHBoxLayout:
        row, close = QHBoxLayout(), button(self.tr("关闭"), clicked=self.reject)
        row.setSpacing(INSIDE)
        row.addWidget(button(self.tr("复制版本信息"), "copy", clicked=self.copy))
        self.copied = note(self.tr("已复制"))
        self.copied.hide()
        row.addWidget(self.copied)
        row.addStretch()
        row.addWidget(close)
        close.setDefault(True)
        close.setFocus()
        return row
