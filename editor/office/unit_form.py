"""The form of one unit: what is written in it, what is wrong with it, and what may be done with the unit."""

from collections.abc import Mapping
from datetime import date, datetime

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from bulletin.errors import Reason, Refused
from bulletin.units import Group, Unit
from editor.office.journal_fields import all_texts, show_text, when_changed
from editor.office.unit_parts import UnitParts
from editor.office.unit_texts import texts_of, written
from editor.pieces.unit_words import wrong_words
from editor.shell.input_method import commit_half_typed
from editor.shell.theme import EDGE, INSIDE, style
from editor.shell.widgets import button, line
from editor.shell.words import words_of

NEW = Unit("", "", Group.TOWNSHIP)


class UnitForm(QWidget):
    """Sends `saved(before, after)`; the answer is `show_unit`, `refuse` or `moved_on`. Deeds that rename or end a unit
    send `asked(deed, Unit)`: rename, merge, dissolve, restore.
    """

    saved = Signal(object, object)
    asked = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._before: Unit | None = None
        self._shown: dict[str, str] = {}
        self._allowed = self._group_chosen = False
        self.parts = UnitParts()
        for name, part in self.parts.parts.items():
            when_changed(part, lambda name=name: self._on_edit(name))  # type: ignore[misc]
            if isinstance(part, QLineEdit):
                part.returnPressed.connect(self._save)
        self._wrong = QLabel()
        self._wrong.setWordWrap(True)
        self._wrong.setContentsMargins(EDGE, INSIDE, EDGE, 0)
        style(self._wrong, "error")
        self.save = button(self.tr("保存"), main=True, clicked=self._save)
        self.undo = button(self.tr("还原"), clicked=self._undo)
        self.deeds = {"rename": button(self.tr("更名…")), "merge": button(self.tr("合并…")),
                      "dissolve": button(self.tr("撤销…")), "restore": button(self.tr("恢复"))}
        for deed, each in self.deeds.items():
            each.clicked.connect(lambda checked=False, deed=deed: self._ask(deed))
        self._foot = self._buttons()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part, stretch in ((self.parts, 1), (line(), 0), (self._wrong, 0), (self._foot, 0)):
            column.addWidget(part, stretch)
        self._wrong.hide()

    def allow(self, allowed: bool) -> None:
        """Let the unit be changed, or only be read."""
        self._allowed = allowed
        self._foot.setVisible(allowed)
        self.parts.allow(allowed)

    def show_unit(self, unit: Unit, state: str) -> None:
        """Show `unit`; `state` says where it comes from and whether it is still there."""
        self._before, self._group_chosen = unit, False
        self.parts.head.setText(unit.name or self.tr("新增单位"))
        self.parts.state.setText(state)
        self.parts.state.setVisible(bool(state))
        self._show(texts_of(unit, _today()))
        self._shown = all_texts(self.parts.parts)
        self._say("")
        for field in self.parts.fields.values():
            field.show_error("")
        there = unit.until is None
        for deed, each in self.deeds.items():
            each.setVisible(bool(unit.id) and (deed == "restore") != there)
        self.parts.allow(self._allowed)
        self._on_edit()

    def begin(self, state: str) -> None:
        """Let a new unit be written, in the group that was chosen last."""
        group = self._before.group if self._before is not None else Group.TOWNSHIP
        self.show_unit(Unit("", "", group), state)
        self.parts.begin()

    def shown(self) -> Unit | None:
        """Return the unit as it was shown; one without an id is new."""
        return self._before

    def is_changed(self) -> bool:
        """Return whether something was written that is not saved."""
        return bool(self.written())

    def key(self) -> str:
        """Return what is written here is for: a unit, or a new one."""
        return f"unit {self._before.id if self._before is not None and self._before.id else 'new'}"

    def written(self) -> dict[str, str]:
        """Return what was typed and is not saved, by the names of the fields."""
        if not self._allowed or self._before is None:
            return {}
        return {name: text for name, text in all_texts(self.parts.parts).items() if text != self._shown[name]}

    def take_up(self, typed: Mapping[str, str]) -> None:
        """Put back what was typed before."""
        self._show({name: text for name, text in typed.items() if name in self.parts.parts})
        self._on_edit()

    def moved_on(self, unit: Unit, state: str) -> None:
        """Show the unit as it was changed elsewhere, with what was written here over it: nothing typed is lost."""
        typed = self.written()
        self.show_unit(unit, state)
        self.take_up(typed)
        self._say(self.tr("这个单位刚在别处改过，别处改的已经换上，您写的仍在各自的格子里。核对后再按“保存”。"))

    def refuse(self, error: Exception) -> None:
        """Say why it was not saved: beside the name where it is about that, else above the buttons."""
        self.save.setEnabled(True)
        words = words_of(error)
        if isinstance(error, Refused) and error.reason in (Reason.UNIT_NAME_TAKEN, Reason.UNIT_UNNAMED):
            aliases = error.facts.get("name") not in (None, self._text("name"))
            self._point("aliases" if aliases else "name", words.what + words.do)
        else:
            self._say("".join((words.what, words.safe, words.do)))

    def _save(self) -> None:
        commit_half_typed()
        self.setFocus()  # a cell that is still being typed in is closed
        if self._before is None or not self.is_changed():
            return
        found = written(self._before, all_texts(self.parts.parts), _today())
        wrong = dict(found.wrong)
        if not found.unit.name:
            wrong["name"] = ""
        for field, words in reversed(wrong.items()):
            self._point(field, wrong_words(field, words))
        if not wrong:
            self.save.setEnabled(False)
            self._say("")
            self.saved.emit(self._before, found.unit)

    def _text(self, name: str) -> str:
        return all_texts({name: self.parts.parts[name]})[name].strip()

    def _point(self, name: str, words: str) -> None:
        field = self.parts.fields[name]
        field.show_error(words)
        field.editor.setFocus()
        self.parts.ensureWidgetVisible(field)

    def _undo(self) -> None:
        if self._before is not None:
            self.show_unit(self._before, self.parts.state.text())

    def _ask(self, deed: str) -> None:
        if self._before is not None:
            self.asked.emit(deed, self._before)

    def _show(self, texts: Mapping[str, str]) -> None:
        for name, text in texts.items():
            with QSignalBlocker(self.parts.parts[name]):
                show_text(self.parts.parts[name], text)

    def _on_edit(self, name: str = "") -> None:
        self._group_chosen = self._group_chosen or name == "group"
        if name == "name" and not self._group_chosen and self._before is not None and not self._before.id:
            self.parts.propose_group()
        if name in self.parts.fields:
            self.parts.fields[name].show_error("")
        changed = self.is_changed()
        self.save.setEnabled(changed)
        self.undo.setEnabled(changed)
        for each in self.deeds.values():  # they would take what is written with them
            each.setEnabled(not changed)
            each.setToolTip(self.tr("请先保存或还原上面的改动。") if changed else "")

    def _say(self, words: str) -> None:
        self._wrong.setText(words)
        self._wrong.setVisible(bool(words))

    def _buttons(self) -> QWidget:
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(EDGE, INSIDE, EDGE, INSIDE)
        row.setSpacing(INSIDE)
        for each in self.deeds.values():
            row.addWidget(each)
        row.addStretch()
        row.addWidget(self.undo)
        row.addWidget(self.save)
        return foot


def _today() -> date:
    return datetime.now().astimezone().date()
