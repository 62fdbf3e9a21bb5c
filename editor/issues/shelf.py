"""Deeds with drafts kept back for a later issue: asking why, keeping them back, and putting them back."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from bulletin.archive import Archive
from bulletin.desk import planning
from bulletin.people import Actor, RoleName
from editor.issues.ready_pane import ReadyPane
from editor.issues.seeing import Seen
from editor.issues.standing import may
from editor.pieces.deed_sheet import DeedSheet
from editor.pieces.reason_sheet import ReasonSheet
from editor.shell import joining
from editor.shell.frame import Frame
from editor.shell.noop import QT_TRANSLATE_NOOP
from editor.shell.undoing import Turn, swing

_WHY = (QT_TRANSLATE_NOOP("kept", "版面已满"), QT_TRANSLATE_NOOP("kept", "等配图"),
        QT_TRANSLATE_NOOP("kept", "数字待核实"), QT_TRANSLATE_NOOP("kept", "留作专题"))


class Shelf(QObject):
    """Hears the pane of ready drafts; `sheet` is the one that is open, None when nothing is asked."""

    def __init__(self, frame: Frame, pane: ReadyPane, seen: Callable[[], Seen | None], over: QWidget) -> None:
        super().__init__(over)
        self._frame, self._seen, self._over = frame, seen, over
        self.sheet: DeedSheet | None = None
        pane.reserve_asked.connect(self.reserve)
        pane.unreserve_asked.connect(self.unreserve)

    def reserve(self, ids: tuple[str, ...]) -> None:
        """Ask why drafts are kept back, and keep them back."""
        actor, seen = self._frame.person, self._seen()
        if actor is None or seen is None or self.sheet is not None or not self._may():
            return
        titles = [seen.drafts[id].title for id in ids if id in seen.drafts]

        def keep(archive: Archive, words: str) -> None:
            for id in ids:
                planning.reserve(archive, id, words, actor=actor, at=datetime.now(UTC))
        sheet = ReasonSheet(self._frame, f"reserve {' '.join(ids)}", keep, self._over, label=self.tr("为什么先不用"),
                            missing=self.tr("请写一句为什么先不用。"))
        first = joining.titled(titles[0]) if titles else ""
        sheet.name(self.tr("转入备用"), first if len(ids) == 1 else
                   self.tr("{first}等 {count} 篇").format(first=first, count=len(ids)))
        sheet.explain_deed(self.tr("签发仍然有效，随时可以从备用里直接上版。"))
        sheet.offer(_WHY)
        said, deed = self.tr("{count} 篇已转入备用"), self.tr("转入备用 {count} 篇")
        sheet.did.connect(lambda done: self._frame.done(
            said.format(count=len(ids)), deed.format(count=len(ids)),
            _swing(dict.fromkeys(ids, sheet.words()), kept=True)))
        sheet.finished.connect(self._closed)
        self.sheet = sheet
        sheet.open()

    def unreserve(self, ids: tuple[str, ...]) -> None:
        """Put drafts kept back among the ready ones again."""
        actor, seen = self._frame.person, self._seen()
        if actor is None or seen is None or not self._may():
            return

        def put_back(archive: Archive) -> None:
            for id in ids:
                planning.unreserve(archive, id, actor=actor, at=datetime.now(UTC))
        said = self.tr("{count} 篇已移回待上版").format(count=len(ids))
        why = {each.draft_id: each.words for each in seen.reserved if each.draft_id in ids}
        deed = self.tr("移回待上版 {count} 篇").format(count=len(ids))
        self._frame.background.ask(self, put_back, lambda done: self._frame.done(said, deed, _swing(why, kept=False)),
                                   self._frame.trouble)

    def _may(self) -> bool:
        actor = self._frame.person
        if actor is not None and may(actor, RoleName.EDITOR):
            return True
        self._frame.say(self.tr("备用稿由编辑办理"))
        return False

    def _closed(self, result: int) -> None:
        self.sheet = None


def _swing(why: Mapping[str, str], *, kept: bool) -> Turn:
    """Return what turns round that these drafts were kept back, each with its reason, or were put back."""
    ways = (_unreserve, _reserve) if kept else (_reserve, _unreserve)
    return swing(why, why, *ways)


def _reserve(archive: Archive, why: Mapping[str, str], actor: Actor, at: datetime) -> Mapping[str, str]:
    for id, words in why.items():
        planning.reserve(archive, id, words, actor=actor, at=at)
    return why


def _unreserve(archive: Archive, why: Mapping[str, str], actor: Actor, at: datetime) -> Mapping[str, str]:
    for id in why:
        planning.unreserve(archive, id, actor=actor, at=at)
    return why
