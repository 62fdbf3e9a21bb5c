"""The draft that is open: showing it, keeping and saving its text, its steps, and what happens when another saved."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextDocument
from shiboken6 import isValid

from bulletin.archive import Archive, Changed
from bulletin.desk import signing, writing
from bulletin.drafts import Draft, Facts, Revision, WorkingCopy
from bulletin.errors import Conflict, Trouble
from bulletin.people import Actor
from bulletin.text import Text, pictures_in
from bulletin.workflow import Step
from editor.pieces.counter_deeds import back_from, named
from editor.pieces.reading import note_read
from editor.shell.frame import Frame
from editor.shell.terms import step_words
from editor.writing import bridge
from editor.writing.deeds import Deeds
from editor.writing.normal import normal
from editor.writing.pictures import supply
from editor.writing.safety.keeping import Keeping
from editor.writing.safety.offers import offer_conflict, offer_copy, say_who_types_too
from editor.writing.seeing import IN_EDITING, Seen, see
from editor.writing.sheet import Sheet

REMEMBERED = 12


class Writer(QObject):
    """`shown(Seen)` is sent whenever the draft, its facts or its versions are other than before."""

    shown = Signal(object)

    def __init__(self, frame: Frame, sheet: Sheet, keeping: Keeping, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._frame, self._sheet, self._keeping = frame, sheet, keeping
        self.seen: Seen | None = None
        self._deeds: Deeds | None = None
        self._saved: Text = ()
        self._wanted = ""  # the draft that was asked for last: of several asked for in a hurry only it is shown
        # Documents closed in this run: what can be undone in them stays.
        self._shelf: dict[str, QTextDocument] = {}
        sheet.pane.touched.connect(keeping.touched)
        sheet.pane.left.connect(keeping.keep)

    def open(self, draft_id: str) -> None:
        """Put away what is open and show the draft with this id."""
        self._wanted = draft_id
        if self.seen is not None and self.seen.opened.draft.id == draft_id:
            return
        self.put_away()
        who = _who(self._frame)
        self._frame.background.ask(self, lambda archive: see(archive, draft_id, who), self._show, self._frame.trouble)

    def put_away(self) -> None:
        """Commit the half-typed word and keep what was typed: as a version while the draft is with its editor.

        A draft that was submitted or signed keeps it as working copy: a version would break what was agreed to.
        """
        self._sheet.pane.commit_input()
        if self.seen is None or self._deeds is None or not (self.is_changed() or self._keeping.under_way):
            return
        self._keeping.keep()
        if self.is_changed() and self._deeds.draft.stage in IN_EDITING and not self._sheet.offer.words():
            self.save()

    def is_changed(self) -> bool:
        """Return whether the text is other than the newest version."""
        return self._sheet.pane.text() != self._saved

    def save(self, name: str = "", then: Callable[[Draft], None] | None = None) -> None:
        """Keep the text as the next version if it was changed, then do `then`."""
        deeds, actor = self._deeds, self._frame.person
        if deeds is None or actor is None:
            return
        self._sheet.pane.commit_input()
        text, at = self._sheet.pane.text(), datetime.now(UTC)
        if text == self._saved and not name:
            self._keeping.keep(telling=True)
            if then is not None:
                then(deeds.draft)
            return
        deeds.do(lambda archive, draft: writing.save_text(archive, draft, text, actor=actor, at=at, name=name),
                 lambda draft: self._on_saved(deeds, draft, text, then),
                 lambda error: self._on_failed(deeds, error, text))

    def take(self, step: Step, reason: str = "") -> None:
        """Save what was typed and take `step`."""
        words, before = self.tr("已{step}").format(step=step_words(step.value)), list[Draft]()

        def deed(archive: Archive, current: Draft, actor: Actor, at: datetime) -> Draft:
            before.append(current)
            return signing.take_step(archive, current, step, actor=actor, at=at, reason=reason)

        def done(moved: Draft) -> None:
            back = back_from(step, tuple(before), (moved,), reason)
            if back is None:
                self._frame.say(words)
            else:
                self._frame.done(words, named(step, (moved,)), back)

        self.save(then=lambda draft: self.deed(deed, "", done))

    def restore(self, revision: Revision) -> None:
        """Bring back an older version as the newest; what was typed is kept as a version before."""
        self.save(then=lambda draft: self.deed(
            lambda archive, current, actor, at: writing.restore(archive, current, revision.id, actor=actor, at=at),
            self.tr("已恢复第 {number} 版").format(number=revision.number)))

    def set_facts(self, facts: Facts) -> None:
        """Save the facts."""
        self.deed(lambda archive, draft, actor, at: writing.save_facts(archive, draft, facts, actor=actor, at=at), "")

    def heard(self, changed: Changed) -> None:
        """Look again when somebody else changed the draft that is open."""
        deeds = self._deeds
        if deeds is not None and not deeds.busy and (deeds.draft.id in changed.drafts or changed.office):
            self.look_again()

    def look_again(self) -> None:
        """Ask the archive how the open draft stands."""
        if self._deeds is not None:
            draft_id, who = self._deeds.draft.id, _who(self._frame)
            self._frame.background.ask(
                self, lambda archive: see(archive, draft_id, who), self._looked, self._frame.trouble)

    def deed(self, deed: Callable[[Archive, Draft, Actor, datetime], Draft], words: str,
             then: Callable[[Draft], object] | None = None) -> None:
        """Do `deed` with the open draft as it then stands, and say `words`; empty: nothing. `then` hears the result.
        """
        deeds, actor, at = self._deeds, self._frame.person, datetime.now(UTC)
        if deeds is None or actor is None:
            return

        def done(draft: Draft) -> None:
            if isValid(self) and deeds is self._deeds:
                self.look_again()
            if words:
                self._frame.say(words)
            if then is not None:
                then(draft)

        deeds.do(lambda archive, draft: deed(archive, draft, actor, at), done,
                 lambda error: self._on_failed(deeds, error, None))

    def _show(self, seen: Seen) -> None:
        """Show a draft just opened, with typing that was not saved."""
        if seen.opened.draft.id != self._wanted:
            return
        if self.seen is not None and self.seen.opened.draft.id == self._wanted:
            self._looked(seen)  # asked for twice before it came: what was typed since stays
            return
        if self.seen is not None and self._deeds is not None:
            self.put_away()  # once more: until the archive answered one could go on typing
            self._shelf[self._deeds.draft.id] = self._sheet.pane.document()
            while len(self._shelf) > REMEMBERED:
                self._shelf.pop(next(iter(self._shelf))).deleteLater()
        self._sheet.offer.leave()
        self._sheet.reason.hide()
        self._sheet.beside.close_pane()
        self._take_over(seen)
        copy = self._keeping.debts.copy_of(seen.opened.draft.id) or seen.opened.copy
        unsaved = copy is not None and normal(copy.text) != self._saved
        own = unsaved and copy is not None and copy.revision_id == seen.opened.revision.id and seen.writable
        self._put(seen, normal(copy.text) if own and copy is not None else self._saved)
        note_read(self._frame, self, (seen.opened.draft.id,))
        if unsaved and copy is not None:
            if not own:
                self._keeping.put_aside(seen.opened.draft, copy)
            offer_copy(self._sheet, seen, copy, self._frame, back=own,
                       drop=lambda: self._drop(copy=None if own else copy))
        elif seen.opened.others:
            say_who_types_too(self._sheet, seen, seen.opened.others[0])

    def _put(self, seen: Seen, text: Text) -> None:
        """Put `text` into the editor and keep it from now on; a document of this run comes back with its undo."""
        draft, pane = seen.opened.draft, self._sheet.pane
        before = pane.document()
        document = self._shelf.pop(draft.id, None)
        if document is not None and bridge.read(document) == text:
            pane.show_document(document)
        else:
            pane.load(text)
        if all(before is not kept for kept in self._shelf.values()):
            before.deleteLater()
        supply(self._frame, pane.document(), pictures_in(text))
        self._keeping.begin(draft, pane.text, self._saved, text if text != self._saved else None)
        self._sheet.roles.count_now()

    def _take_over(self, seen: Seen) -> None:
        actor = self._frame.person
        if actor is None:
            return
        self.seen, self._deeds = seen, Deeds(self._frame, seen.opened.draft)
        self._saved = normal(seen.opened.revision.text)
        self._sheet.show_seen(seen, actor)
        self.shown.emit(seen)

    def _drop(self, theirs: Seen | None = None, copy: WorkingCopy | None = None) -> None:
        """Give up what was not saved and show the newest version; `theirs` when another saved it.

        What is given up is `copy`, else what stands in the editor; it goes into a file.
        """
        if self.seen is not None and self._frame.person is not None:
            opened, at = self.seen.opened.draft, datetime.now().astimezone()
            typed = WorkingCopy(opened.id, opened.revision_id, self._sheet.pane.text(), self._frame.person.id, at)
            self._keeping.give_up(opened, copy or typed)
        if theirs is not None:
            self._take_over(theirs)
        if self.seen is None:
            return
        draft_id, actor = self.seen.opened.draft.id, self._frame.person
        self._sheet.offer.leave()
        self._sheet.beside.close_pane()
        self._put(self.seen, self._saved)
        if actor is not None:
            self._frame.background.ask(
                self._frame, lambda archive: writing.drop_working_copy(archive, draft_id, actor=actor))

    def _on_saved(self, deeds: Deeds, draft: Draft, text: Text, then: Callable[[Draft], None] | None) -> None:
        if not isValid(self) or deeds is not self._deeds:
            self._keeping.debts.settle(draft.id, text)
            return
        self._saved = text
        self._keeping.stands_on(draft, text)
        if self.is_changed():
            self._keeping.touched()
        self._sheet.offer.leave()
        if then is not None:
            then(draft)
        self.look_again()

    def _on_failed(self, deeds: Deeds, error: Exception, text: Text | None) -> None:
        """Tell what went wrong; `text` is what could not be saved as a version."""
        if isinstance(error, Trouble) and text is not None:
            self._keeping.rescue(error, deeds.draft, text)
        if isValid(self) and deeds is self._deeds and isinstance(error, Conflict):
            self._frame.background.ask(
                self, lambda archive: see(archive, deeds.draft.id, _who(self._frame)),
                lambda seen: self._on_conflict(seen, error, text), self._frame.trouble)
            return
        self._frame.trouble(error)
        if isValid(self) and deeds is self._deeds:
            self.look_again()

    def _on_conflict(self, seen: Seen, error: Conflict, text: Text | None) -> None:
        """Save again where only facts were changed elsewhere; otherwise let the writer choose between two texts."""
        before = self._deeds.draft.stage if self._deeds else None
        if normal(seen.opened.revision.text) != self._saved:
            self._looked(seen)
            return
        self._take_over(seen)
        if text is not None and seen.opened.draft.stage is before:
            self.save()
        else:
            self._frame.trouble(error)

    def _looked(self, seen: Seen) -> None:
        deeds = self._deeds
        if deeds is None or deeds.busy or deeds.draft.id != seen.opened.draft.id:
            return
        if normal(seen.opened.revision.text) == self._saved:
            self._take_over(seen)
        elif not self.is_changed():
            self._take_over(seen)
            self._put(seen, self._saved)
        else:
            offer_conflict(self._sheet, seen, self._frame,
                           lambda: self._keep_mine(seen), lambda: self._drop(seen))

    def _keep_mine(self, seen: Seen) -> None:
        """Save what stands in the editor as the version after theirs."""
        self._sheet.offer.leave()
        self._take_over(seen)
        self._keeping.begin(seen.opened.draft, self._sheet.pane.text, self._saved)
        self.save()


def _who(frame: Frame) -> str:
    return frame.person.id if frame.person else ""
