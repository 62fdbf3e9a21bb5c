"""刊物: the journals of the office, one of them in full; new ones, another name or look, the end of one."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QStackedWidget, QWidget

from bulletin.desk import journals as desk
from bulletin.desk.noting import new_id
from bulletin.errors import Conflict
from bulletin.journals import Journal
from editor.office.journal_form import NEW, JournalForm, kind_line, new_journal
from editor.office.journal_sheets import CloseSheet, JournalSheet, MergeSheet, RedesignSheet, RenameSheet
from editor.office.journal_words import chip_of, done_words, kind_words, state_of
from editor.office.list_pane import list_pane
from editor.office.seeing import JournalSeen, OfficeView, journal_now
from editor.pieces.put_aside import put_aside_of
from editor.shell import joining
from editor.shell.frame import Frame
from editor.shell.rows import ROW_ROLE, Row, TwoLineRows
from editor.shell.theme import style
from editor.shell.widgets import EmptyState, SectionTitle, button, splitter

SEEN = Qt.ItemDataRole.UserRole + 1


class JournalsPage(QWidget):
    """The list at the left, the form at the right."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame, self._allowed, self._aside = frame, False, put_aside_of(frame)
        self._chosen, self._new = "", False
        self._seen: tuple[JournalSeen, ...] = ()
        self._layouts: tuple[tuple[str, str], ...] = ()
        self._publisher = ""
        self.sheet: JournalSheet | None = None
        self.list, self.form = QListWidget(), JournalForm()
        self.head = SectionTitle(self.tr("刊物"))
        self.add = button(self.tr("新增"), "plus", clicked=self._begin_new)
        self.head.add(self.add)
        self.list.setItemDelegate(TwoLineRows(parent=self.list))
        self.list.setAccessibleName(self.tr("刊物"))
        style(self.list, "flat")
        self.list.currentItemChanged.connect(lambda now, before: self._show_chosen())
        self.form.saved.connect(self._save)
        self.form.asked.connect(self._ask)
        self.empty = EmptyState(self.tr("还没有刊物。"), self.tr("新增刊物"), "newspaper")
        self.empty.acted.connect(self._begin_new)
        self._right = QStackedWidget()
        self._right.addWidget(self.form)
        self._right.addWidget(self.empty)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        chosen_from = list_pane(self.head, self.list, 240)
        row.addWidget(splitter("office-journals", frame.settings, chosen_from, self._right, shares=(2, 7)))

    def allow(self, allowed: bool) -> None:
        """Let journals be changed, or only be read."""
        self._allowed = allowed
        self.add.setVisible(allowed)
        self.form.allow(allowed)

    def show_view(self, view: OfficeView) -> None:
        """List the journals; what is being written in the form stays."""
        self._seen = tuple(sorted(view.journals, key=lambda seen: not seen.journal.is_open(_today())))
        self._layouts, self._publisher = view.journal_layouts, view.office.name
        self.form.fields.offer_layouts(self._layouts)
        self.list.blockSignals(True)
        self.list.clear()
        for seen in self._seen:
            self._add_row(seen)
            if seen.journal.id == self._chosen:
                self.list.setCurrentRow(self.list.count() - 1)
        if self.list.currentRow() < 0 and not self._new:
            self.list.setCurrentRow(self._waiting_row())
        self.list.blockSignals(False)
        gone = sum(not seen.journal.is_open(_today()) for seen in self._seen)
        going = self.tr("在出 {count} 种").format(count=len(self._seen) - gone)
        self.head.set_beside(going + (self.tr("，停刊 {count} 种").format(count=gone) if gone else ""))
        self._right.setCurrentIndex(0 if self._seen or self._new else 1)
        if not self.form.is_changed():
            self._show_chosen()

    def put_aside(self) -> bool:
        """Put aside what is written and not saved; return whether there was anything."""
        written = self.form.written()
        if self._allowed and (self._chosen or self._new):  # else what was put aside before still waits
            shown = self.form.shown()
            title = self.tr("刊物 {name}").format(name=shown.name if shown is not None and shown.name else "")
            self._aside.keep(self.form.key(), written, title, "office")
        return bool(written)

    def waits(self) -> bool:
        """Return whether something is written here that waits to be saved."""
        return self.form.is_changed()

    def _waiting_row(self) -> int:
        """Return the row of the journal of which something waits to be saved; the first when there is none."""
        return next((row for row, seen in enumerate(self._seen) if self._aside.of(f"journal {seen.journal.id}")), 0)

    def _add_row(self, seen: JournalSeen) -> None:
        journal, item = seen.journal, QListWidgetItem(seen.journal.name)
        kind, chip = kind_words(journal.kind)[0], chip_of(journal, _today())
        item.setData(ROW_ROLE, Row(joining.titled(journal.name), " · ".join(
            part for part in (kind, self._numbers(seen)) if part), chip))
        item.setData(SEEN, seen)
        item.setData(Qt.ItemDataRole.AccessibleTextRole,
                     joining.clauses((joining.titled(journal.name), kind, *((chip.word,) if chip else ()))))
        self.list.addItem(item)

    def _show_chosen(self) -> None:
        item = self.list.currentItem()
        if item is None:
            return
        self.put_aside()
        seen: JournalSeen = item.data(SEEN)
        self._chosen, self._new = seen.journal.id, False
        self.form.show_journal(seen.journal, self._state(seen), printed=seen.printed)
        self._take_up()

    def _take_up(self) -> None:
        """Put back what its writer put aside; what is only read keeps waiting."""
        if self._allowed:
            self.form.take_up(self._aside.take(self.form.key()))

    def _state(self, seen: JournalSeen) -> str:
        names = {each.journal.id: each.journal.name for each in self._seen}
        return kind_line(seen.journal, state_of(seen.journal, _today(), names), self._numbers(seen))

    def _numbers(self, seen: JournalSeen) -> str:
        if not seen.printed:
            return self.tr("还没有出过刊")
        return self.tr("出到{year}年第{number}期").format(year=seen.year, number=seen.number)

    def _begin_new(self) -> None:
        self.list.setCurrentRow(-1)
        self.put_aside()
        self._new, self._chosen = True, ""
        self._right.setCurrentIndex(0)
        self.form.show_journal(new_journal(self._publisher, _today()), self.tr(
            "填好后按“保存”，就可以在“组版”里新建一期。"), printed=False)
        self._take_up()
        self.form.fields.begin()

    def _save(self, before: Journal, after: Journal) -> None:
        actor, at = self._frame.person, datetime.now(UTC)
        if actor is None:
            return
        opened = before if before.id else None
        kept = after if before.id else replace(after, id=new_id())
        self._frame.background.ask(
            self, lambda archive: desk.put_journal(archive, kept, actor=actor, at=at, opened=opened),
            lambda now: self._kept(now, before), self._refused)

    def _kept(self, journal: Journal, before: Journal) -> None:
        self._aside.keep(f"journal {before.id or 'new'}", {})
        shown = self.form.shown()
        if shown is not None and shown.id == before.id:  # else another journal was chosen meanwhile
            self._chosen, self._new = journal.id, False
            self._show_now(journal)
        self._frame.say(self.tr("《{name}》的设置已保存").format(name=journal.name))

    def _show_now(self, journal: Journal) -> None:
        """Show the journal as it is kept; its row is chosen once the list was read again."""
        seen = next((each for each in self._seen if each.journal.id == journal.id), JournalSeen(journal))
        now = replace(seen, journal=journal)
        self.form.show_journal(journal, self._state(now), printed=now.printed)
        for row in range(self.list.count()):
            if self.list.item(row).data(SEEN).journal.id == journal.id:
                self.list.blockSignals(True)
                self.list.setCurrentRow(row)
                self.list.blockSignals(False)

    def _refused(self, error: Exception) -> None:
        self.form.refuse(error)
        if isinstance(error, Conflict):
            id = str(error.facts["id"])
            self._frame.background.ask(
                self, lambda archive: journal_now(archive, id),
                lambda seen: self.form.moved_on(seen.journal, self._state(seen)))

    def _ask(self, deed: str, journal: Journal) -> None:
        day = _today() + timedelta(days=1)
        others = tuple(each.journal for each in self._seen
                       if each.journal.id not in (journal.id, NEW) and each.journal.closed_on is None)
        if deed == "reopen":
            self._reopen(journal)
            return
        if deed == "merge" and not others:
            self._frame.say(self.tr("没有别的在出的刊物可以合并"))
            return
        if deed == "rename":
            self.sheet = RenameSheet(self._frame, journal, day, self)
        elif deed == "redesign":
            self.sheet = RedesignSheet(self._frame, journal, day, self._layouts, self)
        elif deed == "merge":
            self.sheet = MergeSheet(self._frame, journal, others, day, self)
        else:
            self.sheet = CloseSheet(self._frame, journal, day, self)
        self.sheet.done_with.connect(lambda result: self._done(deed, journal, result))
        self.sheet.open()

    def _reopen(self, journal: Journal) -> None:
        actor, at = self._frame.person, datetime.now(UTC)
        if actor is not None:
            self._frame.background.ask(
                self, lambda archive: desk.reopen(archive, journal, actor=actor, at=at),
                lambda now: self._done("reopen", journal, now), self._refused)

    def _done(self, deed: str, before: Journal, result: object) -> None:
        self._frame.say(done_words(deed, before, result))
        now = result.journal if isinstance(result, desk.Ended) else result
        if isinstance(now, Journal):
            self._chosen = now.id
            self._show_now(now)


def _today() -> date:
    return datetime.now().astimezone().date()
