"""The form of one journal: what is written in it, what is wrong with it, and what may be done with the journal."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from bulletin.errors import Reason, Refused
from bulletin.journals import Journal, JournalKind, flaws
from editor.office.journal_fields import all_texts, show_text
from editor.office.journal_parts import JournalParts
from editor.office.journal_texts import FIELD_OF, YES, journal_of, texts_of
from editor.office.journal_words import kind_words
from editor.shell import joining
from editor.shell.input_method import commit_half_typed
from editor.shell.journal_reasons import flaw_words
from editor.shell.theme import EDGE, INSIDE, style
from editor.shell.widgets import button, line
from editor.shell.words import words_of

LAYOUTS: Mapping[JournalKind, str] = {  # the bundled one that goes with each kind
    JournalKind.DAILY: "kuaibao", JournalKind.GENERAL: "kuaibao", JournalKind.SPECIAL: "zhuanbao",
    JournalKind.REFERENCE: "cankao", JournalKind.SUPPLEMENT: "zengkan",
}
NEW = ""  # the id of a journal that is being written for the first time


class JournalForm(QWidget):
    """Sends `saved(before, after)`; the answer is `show_journal`, `refuse` or `moved_on`. Deeds that end or rename a
    journal send `asked(deed, Journal)`.
    """

    saved = Signal(object, object)
    asked = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._before: Journal | None = None
        self._shown: dict[str, str] = {}
        self._allowed, self._printed = False, False
        self.fields = JournalParts()
        self.fields.when_changed(self._on_edit)
        for part in self.fields.parts.values():
            if isinstance(part, QLineEdit):
                part.returnPressed.connect(self._save)
        self._wrong = QLabel()
        self._wrong.setWordWrap(True)
        self._wrong.setContentsMargins(EDGE, INSIDE, EDGE, 0)
        style(self._wrong, "error")
        self.save = button(self.tr("保存"), main=True, clicked=self._save)
        self.undo = button(self.tr("还原"), clicked=self._undo)
        self.close_down, self.merge = button(self.tr("停刊…")), button(self.tr("合并…"))
        self._deeds = {"rename": self.fields.rename, "redesign": self.fields.redesign, "close": self.close_down,
                       "merge": self.merge}
        for deed, each in self._deeds.items():
            each.clicked.connect(lambda checked=False, deed=deed: self._ask(deed))
        self._foot = self._buttons()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part, stretch in ((self.fields, 1), (line(), 0), (self._wrong, 0), (self._foot, 0)):
            column.addWidget(part, stretch)
        self._wrong.hide()

    def allow(self, allowed: bool) -> None:
        """Let the journal be changed, or only be read."""
        self._allowed = allowed
        self._foot.setVisible(allowed)
        self.fields.allow(self._allowed, self._printed)

    def show_journal(self, journal: Journal, state: str, *, printed: bool) -> None:
        """Show `journal`; `state` says where it stands, `printed` whether it took a number yet."""
        self._before, self._shown, self._printed = journal, texts_of(journal), printed
        self.fields.head.setText(joining.titled(journal.name) if journal.name else self.tr("新增刊物"))
        self.fields.state.setText(state)
        self._show(self._shown)
        # What the fields make of a text is what it is compared with: a number loses its noughts.
        self._shown = all_texts(self.fields.parts)
        self._say("")
        for field in self.fields.fields.values():
            field.show_error("")
        self.close_down.setText(self.tr("停刊…") if journal.closed_on is None else self.tr("恢复出刊"))
        self.close_down.setVisible(bool(journal.id) and not journal.merged_into)
        self.merge.setVisible(bool(journal.id) and journal.closed_on is None)
        self.fields.allow(self._allowed, self._printed)
        self._on_edit()

    def journal(self) -> Journal | None:
        """Return the journal as it is written now; None while none is shown."""
        return journal_of(self._before, all_texts(self.fields.parts)) if self._before is not None else None

    def shown(self) -> Journal | None:
        """Return the journal as it was shown; one without an id is new."""
        return self._before

    def is_changed(self) -> bool:
        """Return whether something was written that is not saved."""
        return bool(self.written())

    def key(self) -> str:
        """Return what is written here is for: a journal, or a new one."""
        return f"journal {self._before.id if self._before is not None and self._before.id else 'new'}"

    def written(self) -> dict[str, str]:
        """Return what was typed and is not saved, by the names of the fields."""
        if not self._allowed or self._before is None:
            return {}
        return {name: text for name, text in all_texts(self.fields.parts).items() if text != self._shown[name]}

    def take_up(self, written: Mapping[str, str]) -> None:
        """Put back what was typed before."""
        self._show({name: text for name, text in written.items() if name in self.fields.parts})
        self._on_edit()

    def moved_on(self, journal: Journal, state: str) -> None:
        """Show the journal as it was changed elsewhere, with what was written here over it: nothing typed is lost."""
        written = self.written()
        self.show_journal(journal, state, printed=self._printed)
        self.take_up(written)
        self._say(self.tr("这份刊物刚在别处改过，别处改的已经换上，您写的仍在各自的格子里。核对后再按“保存”。"))

    def refuse(self, error: Exception) -> None:
        """Say why it was not saved: beside the field concerned where there is one, else above the buttons."""
        self.save.setEnabled(True)
        words = words_of(error)
        if isinstance(error, Refused) and error.reason is Reason.JOURNAL_NAME_TAKEN:
            self._point("name", words.what + words.do)
        elif isinstance(error, Refused) and error.reason is Reason.SECTION_IN_USE:
            self._point("sections", words.what + words.do)
        else:
            self._say("".join((words.what, words.safe, words.do)))

    def _save(self) -> None:
        commit_half_typed()
        self.setFocus()  # a cell that is still being typed in is closed
        after = self.journal()
        if after is None or self._before is None or not self.is_changed():
            return
        wrong = flaws(after)
        for flaw, word in reversed(wrong):
            self._point(FIELD_OF[flaw], flaw_words(flaw, word))
        if not wrong:
            self.save.setEnabled(False)
            self._say("")
            self.saved.emit(self._before, after)

    def _point(self, name: str, words: str) -> None:
        field = self.fields.fields[name]
        field.show_error(words)
        field.editor.setFocus()
        self.fields.ensureWidgetVisible(field)

    def _undo(self) -> None:
        if self._before is not None:
            self.show_journal(self._before, self.fields.state.text(), printed=self._printed)

    def _ask(self, deed: str) -> None:
        if self._before is not None:
            self.asked.emit("reopen" if deed == "close" and self._before.closed_on else deed, self._before)

    def _show(self, texts: Mapping[str, str]) -> None:
        for name, text in texts.items():
            with QSignalBlocker(self.fields.parts[name]):
                show_text(self.fields.parts[name], text)

    def _on_edit(self, name: str = "") -> None:
        if name in self.fields.fields:
            self.fields.fields[name].show_error("")
        if name == "kind" and self._before is not None and self._before.id == NEW:
            self._suggest()
        changed = self.is_changed()
        self.save.setEnabled(changed)
        self.undo.setEnabled(changed)
        for each in self._deeds.values():  # they would take what is written with them
            each.setEnabled(not changed)
            each.setToolTip(self.tr("请先保存或还原上面的改动。") if changed else "")

    def _suggest(self) -> None:
        """Offer a new journal what goes with its kind, unless a layout of the office's own was chosen."""
        texts = all_texts(self.fields.parts)
        kind = JournalKind(texts["kind"])
        usual = {"counts_total": "" if kind is JournalKind.SUPPLEMENT else YES}
        self._show(usual | ({"layout": LAYOUTS[kind]} if texts["layout"] in LAYOUTS.values() else {}))

    def _say(self, words: str) -> None:
        self._wrong.setText(words)
        self._wrong.setVisible(bool(words))

    def _buttons(self) -> QWidget:
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(EDGE, INSIDE, EDGE, INSIDE)
        row.setSpacing(INSIDE)
        for each in (self.close_down, self.merge):
            row.addWidget(each)
        row.addStretch()
        row.addWidget(self.undo)
        row.addWidget(self.save)
        return foot


def new_journal(publisher: str, today: date) -> Journal:
    """Return what a new journal begins with."""
    return Journal(NEW, "", JournalKind.DAILY, (), publisher, marking="内部资料 注意保存", first_year=today.year)


def kind_line(journal: Journal, state: str, numbers: str) -> str:
    """Return what is said under a journal's name: its kind, where it stands, how far its numbers are."""
    return " · ".join(part for part in (kind_words(journal.kind)[0], state, numbers) if part)
