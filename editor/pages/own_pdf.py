"""An issue as PDF by the preview's own means, from what was printed of it: for where no LibreOffice is."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication

from bulletin.desk.layouts import holding
from bulletin.desk.printing import Printing
from bulletin.layout.paging.fontbook import Fontbook
from bulletin.layout.paging.pages import Pages
from bulletin.layout.paging.paginate import paginate
from bulletin.layout.printed import issue_parts
from editor.pages.quick_pdf import quick_pdf


def own_pdf(printing: Printing, bundled: Path, fontbook: Fontbook) -> bytes:
    """Return the PDF of an issue; `bundled` is the folder of the layouts that come with the program.

    Refused: UNKNOWN layout. Trouble: INCOMPLETE with what is missing.
    """
    title = f"{printing.page.masthead} {printing.page.number_line}".strip()
    pages = own_pages(printing, bundled, fontbook)
    return quick_pdf(pages, printing.pictures, issue_parts(printing.page), title)


def own_pages(printing: Printing, bundled: Path, fontbook: Fontbook | None = None) -> Pages:
    """Return the pages of an issue laid out with the fonts of this machine. Refused: UNKNOWN layout."""
    layout = holding(printing.layout_text, printing.layout, bundled)
    return paginate(printing.page, layout, fontbook or Fontbook.of_system(), picture=printing.pictures.__getitem__)


def may_draw() -> QGuiApplication:
    """Return the application that drawing needs, one without a screen where the command line has none."""
    running = QGuiApplication.instance()
    return running if isinstance(running, QGuiApplication) else QGuiApplication(["", "-platform", "offscreen"])
