"""What is offered when there is typing that was not saved, or when somebody else saved meanwhile."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from bulletin.drafts import WorkingCopy
from editor.shell.colours import Colour
from editor.shell.frame import Frame, Saving
from editor.writing.normal import normal
from editor.writing.seeing import Seen
from editor.writing.sheet import Sheet
from editor.writing.strip import Offer
from editor.writing.times import clock


def offer_copy(sheet: Sheet, seen: Seen, copy: WorkingCopy, frame: Frame, *, back: bool,
               drop: Callable[[], object]) -> None:
    """Say that typing was not saved. `back`: it stands in the editor again; otherwise a newer version was saved over
    it and it can be brought back by hand, unless the draft cannot be written any more."""
    me, at = frame.person, clock(copy.at, datetime.now().astimezone())
    who = "" if me is not None and copy.who == me.id else seen.who(copy.who)
    text, revision = normal(copy.text), normal(seen.opened.revision.text)

    def bring_back() -> None:
        sheet.pane.replace_all(text)
        sheet.offer.leave()

    def show() -> None:
        sheet.beside.show_changes("copy", _tr("未存的改动"), revision, text)

    offers: list[Offer] = [(_tr("看差异"), show)]
    if back:
        words = _tr("{who}上次有未存的改动（{at}），已放回编辑区。")
    elif not seen.writable:
        words = _tr("{who}上次有未存的改动（{at}），此稿已不能改动，没有放回。")
    else:
        words = _tr("{who}上次有未存的改动（{at}），写在旧版上，没有放回。")
        offers.append((_tr("放回"), bring_back))
    sheet.offer.say(words.format(who=who, at=at), *offers, (_tr("放弃"), drop))


def say_who_types_too(sheet: Sheet, seen: Seen, copy: WorkingCopy) -> None:
    """Say that somebody else has typing on this draft that is not saved; it is theirs and is left alone."""
    who, at = seen.who(copy.who), clock(copy.at, datetime.now().astimezone())
    text, revision = normal(copy.text), normal(seen.opened.revision.text)

    def show() -> None:
        sheet.beside.show_changes("theirs", _tr("{who}未存的改动").format(who=who), revision, text)

    words = _tr("{who}也在改这篇稿件（{at}），还没有存成版本。请先商量好由谁改。")
    sheet.offer.say(words.format(who=who, at=at), (_tr("看差异"), show))


def offer_conflict(sheet: Sheet, seen: Seen, frame: Frame, keep_mine: Callable[[], object],
                   take_theirs: Callable[[], object]) -> None:
    """Say that somebody else saved the draft meanwhile, and let the writer choose."""
    revision = seen.opened.revision
    who, at = seen.who(revision.saved_by), clock(revision.saved_at, datetime.now().astimezone())

    def show() -> None:
        sheet.pane.commit_input()
        sheet.beside.show_changes("conflict", _tr("对方的 → 我的"), normal(revision.text), sheet.pane.text())

    sheet.offer.say(
        _tr("这篇稿件已被{who}修改（{at}）。您的改动还在编辑区，没有写入。").format(who=who, at=at),
        (_tr("看差异"), show), (_tr("把我的另存为新版本"), keep_mine), (_tr("放弃我的"), take_theirs),
        colour=Colour.MAIN)
    frame.saving(Saving.unsaved(_tr("稿件已被{who}修改，请先选定用哪一份").format(who=who)))


def _tr(words: str) -> str:
    return QCoreApplication.translate("Writing", words)
