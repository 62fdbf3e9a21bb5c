"""版式: the layouts of the office, their parameters beside the standard values, and pages that follow each change."""

from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bulletin.desk import layouts as desk
from bulletin.desk.layouts import OfficeLayout
from bulletin.errors import Conflict
from bulletin.layouts import KeptLayout
from editor.office.journal_fields import Choice
from editor.office.layout_base import Bases
from editor.office.layout_deeds import LayoutDeeds
from editor.office.layout_draft import LayoutDraft, begun, standard_of
from editor.office.layout_preview import LayoutPreview
from editor.office.layout_rows import LayoutRows
from editor.office.layout_state import LayoutState
from editor.office.sample_issue import sample_for
from editor.office.seeing import FORMS, OfficeView
from editor.pieces.put_aside import put_aside_of
from editor.shell.frame import Frame
from editor.shell.resources import resource
from editor.shell.theme import BETWEEN, EDGE, INSIDE, style
from editor.shell.widgets import button, line, note, splitter


class LayoutsPage(QWidget):
    """The parameters at the left, the pages at the right."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame, self._allowed, self._aside = frame, False, put_aside_of(frame)
        self._layouts: tuple[OfficeLayout, ...] = ()
        self.draft: LayoutDraft | None = None
        self._wanted = ""
        self._in_use: tuple[str, ...] = ()
        self.choice, self.rows, self.preview = Choice(), LayoutRows(), LayoutPreview(frame)
        self.state, self._bases = LayoutState(), Bases(frame, self._show, self)
        self.choice.setAccessibleName(self.tr("版式"))
        self.choice.activated.connect(lambda row: self._choose(str(self.choice.itemData(row))))
        self.rows.typed.connect(self._type)
        self.more = button(self.tr("更多"))
        self.more.setAccessibleName(self.tr("导入、导出和底版"))
        self.save = button(self.tr("保存"), main=True, clicked=self._save)
        self.undo = button(self.tr("还原"), clicked=self._undo)
        self.deeds = LayoutDeeds(frame, self, lambda: self.draft)
        self.copy = button(self.tr("另存为…"), clicked=self.deeds.copy)
        self.deeds.copied.connect(self._show_copy)
        self.deeds.dropped.connect(self._show_bundled)
        self.deeds.based.connect(self._save)
        self.deeds.unbased.connect(lambda: self._save(bare=True))
        self._foot = QWidget()
        self._lay_out()

    def allow(self, allowed: bool) -> None:
        """Let layouts be changed, or only be read."""
        self._allowed = allowed
        self._foot.setVisible(allowed)
        self.rows.allow(allowed)
        self._show()

    def show_view(self, view: OfficeView) -> None:
        """Offer the layouts; what is being typed stays."""
        self._in_use = tuple(seen.journal.layout for seen in view.journals)
        self._show_all(view.layouts)

    def put_aside(self) -> bool:
        """Put aside what is typed and not saved; return whether there was anything."""
        if self.draft is None or not self._allowed:
            return False
        typed = self.draft.typed if self.draft.is_changed else {}
        self._aside.keep(self.draft.key, typed, self.tr("版式 {title}").format(title=self.draft.opened.title), "office")
        return bool(typed)

    def waits(self) -> bool:
        """Return whether something is typed here that waits to be saved."""
        return self.draft is not None and self.draft.is_changed

    def _first(self) -> str:
        """Return the layout of which something waits to be saved; else the first that a journal prints with."""
        there = {each.name for each in self._layouts}
        names = [name for name in (*self._in_use, *sorted(there - FORMS)) if name in there]
        return next((name for name in names if self._aside.of(f"layout {name}")), names[0] if names else "")

    def _offer(self, chosen: str) -> None:
        self.choice.blockSignals(True)
        self.choice.clear()
        for each in sorted(self._layouts, key=lambda each: each.name in FORMS):  # a stable sort: forms come last
            own = self.tr("（本单位）") if each.kept is not None else self.tr("（自带）")
            self.choice.addItem(each.title + own, each.name)
        self.choice.setCurrentIndex(max(0, self.choice.findData(chosen)))
        self.choice.blockSignals(False)

    def _choose(self, name: str) -> None:
        opened = next((each for each in self._layouts if each.name == name), None)
        if opened is None:
            return
        if self.draft is not None and self.draft.opened.name != name:
            self.put_aside()
        self._offer(name)
        self.draft = begun(opened, standard_of(opened, self._layouts))
        if self._allowed:
            self.draft = self.draft.with_texts(self._aside.take(self.draft.key))
        self._show()

    def _type(self, key: str, text: str) -> None:
        if self.draft is not None and self._allowed:
            self.draft = self.draft.with_text(key, text)
            self._show(soon=True)

    def _show(self, *, soon: bool = False) -> None:
        draft = self.draft
        self.deeds.fill(self.more, self._allowed, None if draft is None else draft.opened)
        if draft is None:
            return
        self.rows.show_layout(draft.layout, draft.standard, {key: draft.typed[key] for key in draft.wrong})
        self.state.show_draft(draft)
        changed = draft.is_changed
        self.save.setEnabled(changed and not draft.wrong)
        self.undo.setEnabled(changed)
        self.copy.setEnabled(not draft.wrong)
        kept = draft.opened.kept
        like = draft.opened.name if kept is None or draft.opened.bundled is not None else kept.based_on
        title = draft.opened.used_by[0] if draft.opened.used_by else draft.layout.name
        self.preview.show_layout(draft.layout, sample_for(like, title), self._bases.of(kept), soon=soon)

    def _undo(self) -> None:
        if self.draft is not None:
            self.draft = begun(self.draft.opened, self.draft.standard)
            self._show()

    def _save(self, base: bytes | None = None, *, bare: bool = False) -> None:
        """Keep the layout as it is now, with a new base file, or without any when it is to be `bare`."""
        actor, at = self._frame.person, datetime.now(UTC)
        if actor is None or self.draft is None or self.draft.wrong:
            return
        kept = replace(self.draft.kept, base="") if bare else self.draft.kept
        if self.save.hasFocus():
            self.rows.setFocus()  # a button that goes grey hands the keys to the pages beside it
        self.save.setEnabled(False)
        self._frame.background.ask(
            self, lambda archive: desk.keep_layout(archive, kept, actor=actor, at=at, base=base),
            self._kept, self._refused)

    def _kept(self, kept: KeptLayout) -> None:
        self._aside.keep(f"layout {kept.name}", {})
        if self.draft is not None and self.draft.opened.name == kept.name:
            opened = replace(self.draft.opened, layout=self.draft.layout, kept=kept, wrong=None)
            self.draft = begun(opened, self.draft.standard)
            self._show()
        self.reload()
        self._frame.say(self.tr("版式已保存，此后成刊按它排；用它的在编刊期须重新签发"))

    def _refused(self, error: Exception) -> None:
        self._frame.trouble(error)
        if isinstance(error, Conflict):
            self._frame.background.ask(
                self, lambda archive: desk.office_layouts(archive, resource("layouts")), self._moved_on)
        else:
            self._show()

    def _moved_on(self, layouts: tuple[OfficeLayout, ...]) -> None:
        """Show what is kept now, with what was typed here over it: nothing typed is lost."""
        self._layouts = layouts
        draft = self.draft
        opened = next((each for each in layouts if draft is not None and each.name == draft.opened.name), None)
        if draft is not None and opened is not None:
            self.draft = begun(opened, standard_of(opened, layouts)).with_texts(draft.typed)
            self._show()

    def _show_copy(self, name: str) -> None:
        """Show a layout that was made just now; what was typed over the other went into it."""
        if self.draft is not None:
            self._aside.keep(self.draft.key, {})
            self.draft = None
        self._wanted = name
        self.reload()
        self._frame.say(self.tr("已存为“{name}”，可以在“刊物”里选用").format(name=name))

    def _show_bundled(self, name: str) -> None:
        self._aside.keep(f"layout {name}", {})
        self.draft, self._wanted = None, name
        self.reload()

    def reload(self) -> None:
        """Read the layouts anew."""
        self._frame.background.ask(
            self, lambda archive: desk.office_layouts(archive, resource("layouts")), self._show_all)

    def _show_all(self, layouts: tuple[OfficeLayout, ...]) -> None:
        self._layouts = layouts
        names = [each.name for each in layouts]
        chosen = self.draft.opened.name if self.draft is not None else ""
        chosen = self._wanted if self._wanted in names else chosen if chosen in names else self._first()
        self._wanted = ""
        self._offer(chosen)
        if self.draft is None or not self.draft.is_changed:
            self._choose(chosen)

    def _lay_out(self) -> None:
        left, head = QWidget(), QHBoxLayout()
        left.setMinimumWidth(420)
        head.setContentsMargins(EDGE, INSIDE, BETWEEN, INSIDE)
        head.setSpacing(INSIDE)
        head.addWidget(note(self.tr("版式")))
        head.addWidget(self.choice, 1)
        head.addWidget(self.more)
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(EDGE, INSIDE, BETWEEN, INSIDE)
        foot.setSpacing(INSIDE)
        foot.addWidget(self.copy)
        foot.addStretch()
        foot.addWidget(self.undo)
        foot.addWidget(self.save)
        style(self.rows, "flat")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        for part, stretch in ((self.state, 0), (line(), 0), (self.rows, 1), (line(), 0), (self._foot, 0)):
            column.addWidget(part, stretch)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(splitter("office-layouts", self._frame.settings, left, self.preview, shares=(12, 9)))
