"""The versions of the scheme and the presets: choosing one, what there is to say of it, withdrawing it."""

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bulletin.desk.schemes import withdraw_scheme
from bulletin.people import RoleName
from editor.credit.schemes.choice import Choice
from editor.credit.schemes.versions import Seen, Version, choice_words, state_words
from editor.pieces.reason_sheet import ReasonSheet
from editor.shell.frame import Frame
from editor.shell.terms import role_words
from editor.shell.theme import INSIDE
from editor.shell.widgets import SectionTitle, button, note


class VersionBar(QWidget):
    """`chosen(id)` when another one is to be opened, `withdrawn()` when one was withdrawn."""

    chosen = Signal(str)
    withdrawn = Signal()

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame = frame
        self._opened: Version | None = None
        self.choice, self.state = Choice(), note("", wrapping=True)
        self.choice.setAccessibleName(self.tr("计分办法的版本和预置"))
        self.choice.activated.connect(lambda row: self.chosen.emit(str(self.choice.itemData(row))))
        self.withdraw = button(self.tr("撤销…"), clicked=self._ask_why)
        head = QHBoxLayout()
        head.setSpacing(INSIDE)
        head.addWidget(SectionTitle(self.tr("计分办法")))
        head.addWidget(self.choice, 1)
        head.addWidget(self.withdraw)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addLayout(head)
        column.addWidget(self.state)

    def show_versions(self, opened: Version, versions: Sequence[Version], seen: Seen, allowed: bool) -> None:
        """Offer the versions, the presets under a line; say what there is to say of the one that is open."""
        self._opened, today = opened, datetime.now().astimezone().date()
        self.choice.blockSignals(True)
        self.choice.clear()
        presets = False
        for version in versions:
            if version.preset and not presets and self.choice.count():
                self.choice.insertSeparator(self.choice.count())
            presets = version.preset
            self.choice.addItem(choice_words(version, versions, today), version.id)
        self.choice.setCurrentIndex(self.choice.findData(opened.id))
        self.choice.blockSignals(False)
        words = state_words(opened, seen, versions, today)
        roles = self.tr("”或“").join(role_words(role) for role in (RoleName.SECRETARY, RoleName.ADMIN))
        others = self.tr("您可以查看和试算，启用由有“{roles}”职责的同志办理。").format(roles=roles)
        self.state.setText(words if allowed else words + others)
        self.withdraw.setVisible(allowed and opened.kept is not None and opened.kept.counts)

    def _ask_why(self) -> None:
        actor, at = self._frame.person, datetime.now(UTC)
        kept = self._opened.kept if self._opened else None
        if kept is None or actor is None:
            return
        sheet = ReasonSheet(
            self._frame, f"withdraw scheme {kept.id}",
            lambda archive, reason: withdraw_scheme(archive, kept, reason, actor=actor, at=at), self, place="credit")
        sheet.name(self.tr("撤销"), self.tr("撤销《{name}》").format(name=kept.name))
        sheet.explain_deed(self.tr("撤销后不再按它计分，记录和理由照旧保留。已印发的通报用过的办法不能撤销。"))
        sheet.did.connect(lambda gone: self.withdrawn.emit())
        sheet.open()
