"""How things come in at this screen: files by dialog, drop and paste, texts by paste; and the records of it."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from bulletin.archive import Archive
from bulletin.batches import Batch, Result
from bulletin.desk import looking, office, undoing
from bulletin.drafts import Draft
from bulletin.errors import Reason, Refused
from bulletin.people import Actor, RoleName
from editor.inbox.import_report import ImportReport
from editor.inbox.importing import Ended, Import
from editor.inbox.pasting import write_down
from editor.inbox.report_model import summary
from editor.pieces.outside import Brought, brought_by
from editor.shell.frame import Frame

SUFFIXES = (".docx", ".doc", ".wps", ".rtf", ".odt", ".pdf", ".txt", ".md", ".html", ".htm", ".eml", ".msg", ".zip",
            ".jpg", ".jpeg", ".png", ".tif", ".tiff", ".bmp")
Records = tuple[list[Batch], dict[str, str]]


def records(archive: Archive) -> Records:
    """Return the newest batches and the names of the people by id."""
    return looking.batches(archive), {person.id: person.name for person in office.people(archive)}


class Receiving(QObject):
    """Brings in what is given. `arrived(draft id)` asks for a draft to be shown in the list, `opened(draft id)` to
    be opened for work."""

    arrived = Signal(str)
    opened = Signal(str)

    def __init__(self, frame: Frame, screen: QWidget) -> None:
        super().__init__(screen)
        self._frame, self._screen = frame, screen
        self.report: ImportReport | None = None
        self.dialog: QFileDialog | None = None

    def may(self) -> bool:
        """Return whether who sits here takes drafts in."""
        actor = self._frame.person
        return actor is not None and (actor.single_seat or RoleName.EDITOR in actor.roles)

    def ask_for_files(self) -> None:
        """Let files be chosen and bring them in."""
        self._ask(self.tr("选择要收的稿件"), QFileDialog.FileMode.ExistingFiles)

    def ask_for_folder(self) -> None:
        """Let a folder be chosen and bring in the files in it."""
        self._ask(self.tr("选择要收的文件夹"), QFileDialog.FileMode.Directory)

    def paste(self) -> None:
        """Bring in what the clipboard holds: files, or a text as a new draft."""
        brought = brought_by(QGuiApplication.clipboard().mimeData())
        if brought:
            self.bring(brought)
        else:
            self._frame.say(self.tr("剪贴板里没有文字或文件。"))

    def bring(self, brought: Brought) -> None:
        """Bring in files or a text; refused with ROLE_MISSING for who is not an editor."""
        actor, at = self._frame.person, datetime.now(UTC)
        if actor is None or not self.may():
            self._frame.trouble(Refused(Reason.ROLE_MISSING, role=RoleName.EDITOR.value,
                                        who=actor.name if actor else ""))
        elif brought.paths:
            self.import_files(brought.paths)
        else:
            words = brought.words
            self._frame.background.ask(self, lambda archive: write_down(archive, words, actor=actor, at=at),
                                       self._pasted, self._frame.trouble)

    def import_files(self, paths: tuple[Path, ...]) -> None:
        """Take in the files and folders at `paths` as one batch."""
        actor = self._frame.person
        if actor is None:
            return
        self._new_import(actor).start(paths)

    def _new_import(self, actor: Actor) -> Import:
        # It belongs to the frame: what is under way is finished and kept when this screen is left for good.
        made = Import(self._frame, actor, parent=self._frame)
        made.broke.connect(self._frame.trouble)
        made.ended.connect(self._ended)
        made.ended.connect(made.deleteLater)
        return made

    def _taken_back(self, taken: undoing.TakenBack) -> None:
        words = self.tr("已撤销收稿 {count} 篇").format(count=len(taken.gone))
        if taken.stay:
            words += self.tr("，{count} 篇已有人办理，未撤").format(count=len(taken.stay))
        self._frame.say(words)
        self.show_records(taken.batch.id)

    def go_on(self, batch: Batch) -> None:
        """Go on with what is left of a batch."""
        if self._frame.person is not None:
            self._new_import(self._frame.person).go_on(batch)

    def take_back(self, batch: Batch) -> None:
        """Take back what a batch brought in, as far as nobody has worked on it."""
        actor, at = self._frame.person, datetime.now(UTC)
        if actor is not None:
            self._frame.background.ask(
                self, lambda archive: undoing.take_back(archive, batch.id, actor=actor, at=at), self._taken_back,
                self._frame.trouble)

    def show_records(self, batch_id: str = "") -> None:
        """Open the records, at the batch named or the newest."""
        if self.report is None:
            self.report = ImportReport(self._frame.settings, self._screen)
            self.report.opened.connect(self.opened)
            self.report.go_on.connect(self.go_on)
            self.report.take_back.connect(self.take_back)
        report = self.report
        self._frame.background.ask(self, records, lambda found: report.show_batches(*found, batch_id, self.may()))
        report.show()
        report.activateWindow()
        report.table.setFocus()

    def _ask(self, title: str, mode: QFileDialog.FileMode) -> None:
        self.dialog = QFileDialog(self._screen, title, str(self._folder()))
        self.dialog.setFileMode(mode)
        if mode is QFileDialog.FileMode.ExistingFiles:
            self.dialog.setNameFilters([
                self.tr("稿件 ({patterns})").format(patterns=" ".join(f"*{suffix}" for suffix in SUFFIXES)),
                self.tr("所有文件 (*)")])
        self.dialog.filesSelected.connect(lambda names: self._chosen(tuple(Path(name) for name in names)))
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()

    def _folder(self) -> Path:
        """Where the dialogs begin: the folder used last while it is there, else the documents."""
        kept = self._frame.settings.import_folder
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return Path(kept) if kept and Path(kept).is_dir() else Path(documents)

    def _chosen(self, paths: tuple[Path, ...]) -> None:
        if paths:
            self._frame.settings.import_folder = str(paths[0] if paths[0].is_dir() else paths[0].parent)
        self.bring(Brought(paths))

    def _pasted(self, draft: Draft) -> None:
        self._frame.say(self.tr("已收稿《{title}》").format(title=draft.title))
        self.arrived.emit(draft.id)

    def _ended(self, ended: Ended) -> None:
        if ended.batch is None:
            self._frame.say(self.tr("没有可收的文件。"))
            return
        arrivals = ended.batch.arrivals
        if not arrivals:
            self._frame.say(self.tr("已停止，尚未收稿。"))
            return
        self._frame.say(self._sentence(ended.batch))
        newest = next((each.draft_id for each in arrivals if each.draft_id), "")
        if newest:
            self.arrived.emit(newest)
        if ended.batch.left or len(arrivals) > 1 or arrivals[0].result is not Result.IMPORTED:
            self.show_records(ended.batch.id)

    def _sentence(self, batch: Batch) -> str:
        counts = dict(summary(batch))
        taken = sum(counts.get(result, 0) for result in (
            Result.IMPORTED, Result.IMPORTED_WITH_WARNINGS, Result.REVISED))
        parts = [
            (taken, self.tr("已收稿 {count} 篇")),
            (counts.get(Result.IMPORTED_WITH_WARNINGS, 0), self.tr("其中 {count} 篇待核")),
            (counts.get(Result.ALREADY_HERE, 0), self.tr("{count} 份此前已收")),
            (counts.get(Result.REFUSED, 0), self.tr("{count} 份未收")),
        ]
        return self.tr("，").join(words.format(count=count) for count, words in parts if count)
