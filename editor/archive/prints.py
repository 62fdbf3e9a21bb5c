"""What is read in the archive on paper: an issue, several of them, or one text on the page of its journal."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from bulletin.archive import Archive
from bulletin.desk import looking
from bulletin.desk.noting import office_day
from bulletin.desk.printing import Printing
from bulletin.desk.standing_alone import Alone, alone
from bulletin.errors import Cause, Trouble
from bulletin.issues import Origin
from bulletin.layout.page import PrintedIssue
from bulletin.layout.paging.pages import Pages
from bulletin.text import title_of
from bulletin.workflow import Stage
from editor.archive.asking import Printed
from editor.pieces.find_words import issue_words
from editor.shell.frame import Frame
from editor.shell.resources import resource

if TYPE_CHECKING:
    from editor.pages.drawing import Pictures
    from editor.pages.old_pages import AsCame
    from editor.pages.print_many import PrintManySheet
    from editor.pages.printing import PrintSheet

# What draws pages is loaded when it is first asked for: the window does not wait for it.


@dataclass(frozen=True)
class OneText:
    """A draft as it is printed alone: its title, its page, what is around it, whether it was printed in an issue, and
    whether that one is an old bulletin, whose page was another.
    """

    title: str
    page: PrintedIssue
    around: Alone
    printed: bool
    old: bool = False


def one_text(archive: Archive, draft_id: str, day: date) -> OneText | None:
    """Return the newest text of a draft on the page of its issue, else of its journal on `day`; None where no journal
    appears. Refused: UNKNOWN, SEAL_BROKEN.
    """
    around = alone(archive, draft_id, day)
    if around is None:
        return None
    file = looking.draft_file(archive, draft_id)
    text = next(each.text for each in file.revisions if each.id == file.draft.revision_id)
    printed = file.draft.stage is Stage.PUBLISHED
    old = bool(printed and file.draft.issue_id) and looking.board(
        archive, file.draft.issue_id or "").issue.origin is Origin.IMPORTED
    return OneText(title_of(text), around.page_with(text), around, printed, old)


class Prints(QObject):
    """Lays out beside the GUI thread and shows the pages over the window; `sheet` is the last that was opened."""

    def __init__(self, frame: Frame, over: QWidget) -> None:
        super().__init__(over)
        self._frame, self._over = frame, over
        self.sheet: PrintSheet | PrintManySheet | None = None

    def issue(self, printed: Printed) -> None:
        """Show the pages of an issue, and print them when that is asked for."""
        from editor.pages.old_pages import printable

        self._frame.background.ask(self, lambda archive: printable(archive, printed.issue.id), self._lay_out_issue,
                                   self._frame.trouble)

    def draft(self, draft_id: str) -> None:
        """Show the pages of one text, and print them when that is asked for."""
        today = office_day(datetime.now(UTC))
        self._frame.background.ask(self, lambda archive: one_text(archive, draft_id, today), self._lay_out_text,
                                   self._frame.trouble)

    def many(self, issues: tuple[Printed, ...]) -> None:
        """Ask once and print several issues, the earliest first."""
        from editor.pages.print_many import PrintManySheet, Wanted

        in_order = sorted(issues, key=lambda each: (each.issue.day, each.line))
        wanted = tuple(Wanted(each.issue.id, issue_words(each.journal, each.issue.number)) for each in in_order)
        self.sheet = PrintManySheet(self._frame, wanted, self._fonts_words(), self._over)
        self.sheet.open()

    def _lay_out_issue(self, printing: "Printing | AsCame") -> None:
        if not isinstance(printing, Printing):
            self._show_as_came(printing)
            return

        def pages() -> Pages:
            from editor.pages.own_pdf import own_pages

            return own_pages(printing, resource("layouts"))

        title = f"{printing.page.masthead} {printing.page.number_line}".strip()
        self._lay_out(pages, title, printing.pictures, self._fonts_words())

    def _show_as_came(self, old: "AsCame") -> None:
        """Show the file that came, never our own page in its place; what cannot be laid out here is said."""
        from editor.pages.old_pages import pages_as_came

        def broke(error: Exception) -> None:
            if isinstance(error, Trouble) and error.cause in (Cause.NO_OFFICE_SUITE, Cause.OFFICE_SUITE_FAILED):
                self._frame.say(self.tr("这一期是收入的旧刊，这里显示不了原件，请按“打开”在 Word 或 WPS 里查看、打印"))
            else:
                self._frame.trouble(error)
        self._frame.background.files(
            self, lambda stop: pages_as_came(old, lambda: stop.asked),
            lambda made: self._show(old.title, *made, old.remark), broke, title=self.tr("排版"))

    def _lay_out_text(self, found: OneText | None) -> None:
        if found is None:
            self._frame.say(self.tr("没有在办的刊物，排不出版面。刊物在“设置”里建。"))
            return
        # On paper a number it never had would be taken for one it has.
        as_it_was = found.printed and not found.old
        page = found.page if as_it_was else replace(found.page, number_line=self.tr("（单篇样张）"))

        def pages() -> Pages:
            from bulletin.desk.layouts import holding
            from bulletin.layout.paging.fontbook import Fontbook
            from bulletin.layout.paging.paginate import paginate

            around = found.around
            layout = holding(around.layout_text, around.layout, resource("layouts"))
            return paginate(page, layout, Fontbook.of_system(), picture=around.pictures.__getitem__)

        words = self.tr("只印这一篇，版式用《{journal}》的。{fonts}") if not found.old else self.tr(
            "这一篇出自收入的旧刊，这里另按《{journal}》现在的版式排，不是原刊的样子。{fonts}")
        remark = words.format(journal=found.around.journal, fonts=self._fonts_words())
        self._lay_out(pages, found.title, found.around.pictures, remark)

    def _lay_out(self, pages: Callable[[], Pages], title: str, pictures: "Pictures", remark: str) -> None:
        self._frame.background.files(self, lambda stop: pages(), lambda made: self._show(title, made, pictures, remark),
                                     self._frame.trouble, title=self.tr("排版"))

    def _show(self, title: str, pages: Pages, pictures: "Pictures", remark: str) -> None:
        from editor.pages.printing import PrintSheet

        self.sheet = PrintSheet(self._frame, title, pages, pictures, self._over, remark)
        self.sheet.open()

    def _fonts_words(self) -> str:
        return self.tr("按本机字体排版，换行和分页与印刷稿可能略有出入；正式印刷请用导出的文件。")
