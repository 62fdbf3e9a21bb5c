"""计分办法: the versions, one of them in a form, and beside it what the last quarter would look like under it."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bulletin.archive import Archive, Changed
from bulletin.credit.kept_scheme import KeptScheme
from bulletin.credit.reading import scheme_in
from bulletin.credit.scheme_draft import SchemeDraft
from bulletin.credit.words import day_words
from bulletin.desk.office import people
from bulletin.desk.schemes import closed_until, keep_scheme, kept_schemes
from bulletin.errors import Reason, Refused
from bulletin.people import Actor
from bulletin.permissions import Permission, permissions_of
from editor.credit.schemes.form import SchemeForm
from editor.credit.schemes.trial import Trial
from editor.credit.schemes.version_bar import VersionBar
from editor.credit.schemes.versions import Seen, Version, applying, next_day, versions_of
from editor.pieces.put_aside import put_aside_of
from editor.shell.frame import Frame
from editor.shell.resources import resource
from editor.shell.theme import BETWEEN, INSIDE
from editor.shell.widgets import splitter
from editor.shell.words import words_of


class SchemesPage(QWidget):
    """The versions above, the form at the left, the dry run at the right."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame, self._aside = frame, put_aside_of(frame)
        self._seen, self._presets, self._versions = Seen(), list[Version](), list[Version]()
        self._opened: Version | None = None
        self._begun = self.draft = SchemeDraft("")
        self._allowed, self._wanted = False, ""
        self.bar, self.form, self.trial = VersionBar(frame), SchemeForm(), Trial(frame)
        self.bar.chosen.connect(self.open)
        self.bar.withdrawn.connect(self._look)
        self.form.changed.connect(self._change)
        self.form.kept.connect(self._keep)
        self.form.undo.clicked.connect(lambda: self._change(self._begun))
        self._lay_out()

    def enter(self) -> None:
        """Show the versions there are now; what is being written stays."""
        if not self._presets:
            self._frame.background.files(self, lambda stop: _presets(), self._take_presets)
        else:
            self._look()

    def hear(self, changed: Changed) -> None:
        """Look again when schemes or circulars changed; try again when what is counted did."""
        if changed.credit or changed.office:
            self._look()
        elif changed.drafts or changed.issues or changed.commissions:
            self.trial.show_draft(self.draft, soon=True)

    def allow(self, actor: Actor | None) -> None:
        """Let schemes be written by who may; what somebody else wrote is put aside for them."""
        self._allowed = actor is not None and Permission.SCHEMES in permissions_of(actor.roles, actor.single_seat)
        if self._opened is not None:
            self._begin(self._opened)

    def open(self, thing: object) -> None:
        """Show the version with this id."""
        self._wanted = str(thing)
        version = next((each for each in self._versions if each.id == self._wanted), None)
        if version is not None:
            self._wanted = ""
            self._begin(version)

    def _take_presets(self, found: list[Version]) -> None:
        self._presets = found
        self.trial.bundled = (scheme_in(found[0].text),)
        self._look()

    def _look(self) -> None:
        self._frame.background.ask(self, _look, self._show)

    def _show(self, seen: Seen) -> None:
        self._seen, self._versions = seen, versions_of(seen, self._presets)
        today = datetime.now().astimezone().date()
        wanted, self._wanted = self._wanted or (self._opened.id if self._opened else ""), ""
        version = next((each for each in self._versions if each.id == wanted), None) or applying(
            self._versions, today) or self._versions[0]
        if self._opened is None or version.id != self._opened.id or not self._is_changed():
            self._begin(version)
        else:
            self._opened = version
            self._show_draft(soon=True)

    def _begin(self, version: Version) -> None:
        """Open a version: to be read as it is, or to begin the next one from, with what was written before."""
        self._opened, draft = version, SchemeDraft(version.text)
        if self._allowed:
            day = next_day(datetime.now().astimezone().date(), self._seen.closed)
            draft = draft.with_head("valid_from", max(day, version.valid_from))
        self._begun = self.draft = draft
        written = self._aside.of(self._key()).get("text", "") if self._allowed else ""
        if written:
            self.draft = SchemeDraft(written)
        self._show_draft()

    def _change(self, draft: SchemeDraft) -> None:
        self.draft = draft
        self._aside.keep(self._key(), {"text": draft.text} if self._is_changed() else {}, self.tr("计分办法"), "credit")
        self._show_draft(soon=True)

    def _show_draft(self, soon: bool = False) -> None:
        if self._opened is None:
            return
        kept = self._opened.kept
        self.bar.show_versions(self._opened, self._versions, self._seen, self._allowed)
        self.form.show_draft(self.draft, self._allowed, self._is_changed(), kept is None or not kept.counts)
        self.trial.show_draft(self.draft, soon=soon)

    def _is_changed(self) -> bool:
        return self.draft.text != self._begun.text

    def _key(self) -> str:
        return f"scheme {self._opened.id if self._opened else ''}"

    def _keep(self) -> None:
        actor, at, text, key = self._frame.person, datetime.now(UTC), self.draft.text, self._key()
        if actor is None or self.draft.wrong is not None:
            return
        self.form.keep.setEnabled(False)
        self._frame.background.ask(
            self, lambda archive: keep_scheme(archive, text, actor=actor, at=at),
            lambda kept: self._kept(kept, key), self._refused)

    def _kept(self, kept: KeptScheme, key: str) -> None:
        self._aside.keep(key, {})
        self._opened, self._wanted = None, kept.id
        self._frame.say(self.tr("已启用《{name}》，{day}起施行").format(name=kept.name, day=day_words(kept.valid_from)))
        self._look()

    def _refused(self, error: Exception) -> None:
        self._show_draft(soon=True)
        words = words_of(error)
        if isinstance(error, Refused) and error.reason is Reason.SCHEME_DAY:
            self.form.day_field.show_error("".join((words.what, words.do)))
            self.form.day.setFocus()
        else:
            self._frame.trouble(error)

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(BETWEEN, BETWEEN, BETWEEN, BETWEEN)
        column.setSpacing(INSIDE)
        column.addWidget(self.bar)
        column.addWidget(self.form, 1)
        right = QWidget()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(BETWEEN, BETWEEN, BETWEEN, BETWEEN)
        beside.addWidget(self.trial)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(splitter("schemes", self._frame.settings, left, right, shares=(9, 5)))


def _look(archive: Archive) -> Seen:
    return Seen(kept_schemes(archive), closed_until(archive), {each.id: each.name for each in people(archive)})


def _presets() -> list[Version]:
    """Return the bundled schemes with their remarks, the one that applies by default first."""
    files = sorted(resource("schemes").glob("*.toml"), key=lambda path: (path.stem != "default", path.name))
    return [_version(path) for path in files]


def _version(path: Path) -> Version:
    text = path.read_text(encoding="utf-8")
    scheme = scheme_in(text)
    return Version(scheme.id, scheme.name, text, scheme.valid_from, preset=True)
