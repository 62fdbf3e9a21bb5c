"""The preview's own PDF: the pages as they are seen, each character searchable, and said to be no more than that."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from bulletin.errors import Cause, Trouble, Unreadable
from bulletin.files import write_whole
from bulletin.layout.paging.pages import Pages
from bulletin.layout.pdf.parts import with_characters
from bulletin.layout.pdf.text import missing_in, page_texts
from bulletin.layout.printed import Printed
from editor.pages.drawing import Pictures, draw_page
from editor.pages.faces import Faces

_DPI = 1200


def quick_pdf(pages: Pages, pictures: Pictures, wanted: Printed, title: str) -> bytes:
    """Return `pages` as a PDF, with `title` and a word on how it was made in its information.

    Its text is read again and held against `wanted` (`bulletin.layout.printed.issue_parts`). Trouble: INCOMPLETE with
    what is missing (`missing`, `page`, `item`), INPUT_OUTPUT when the system could not draw it. May run beside the
    GUI thread.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    drawn = _draw(pages, pictures, buffer)
    about = {"/Title": title, "/Creator": _tr("信息编辑台"),
             "/Subject": _tr("由版面预览直接生成，换行和分页与印刷稿可能略有出入")}
    data = with_characters(bytes(buffer.data().data()), drawn, (pages.width, pages.height), about)
    must_be_whole(data, wanted, Path(title))
    return data


def write_quick_pdf(pages: Pages, pictures: Pictures, wanted: Printed, path: Path) -> Path:
    """Write the same to `path`, whole or not at all. Trouble: as above and as `files.write_whole`."""
    write_whole(path, quick_pdf(pages, pictures, wanted, path.stem))
    return path


def must_be_whole(pdf: bytes, wanted: Printed, path: Path) -> None:
    """Trouble INCOMPLETE when a character of `wanted` is not in the PDF."""
    try:
        missing = missing_in(page_texts(pdf), wanted)
    except Unreadable as error:
        raise Trouble(Cause.INCOMPLETE, path=str(path)) from error
    if missing:
        first = missing[0]
        raise Trouble(Cause.INCOMPLETE, path=str(path), missing="".join(each.text for each in missing)[:20],
                      page=first.page, item=first.item)


def _draw(pages: Pages, pictures: Pictures, buffer: QBuffer) -> list[str]:
    """Draw all pages into the buffer and return the characters drawn on each."""
    writer = QPdfWriter(buffer)
    paper = QPageSize(QSizeF(pages.width, pages.height), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    writer.setPageLayout(QPageLayout(paper, QPageLayout.Orientation.Portrait, QMarginsF()))
    writer.setResolution(_DPI)
    painter = QPainter()
    if not painter.begin(writer):
        raise Trouble(Cause.INPUT_OUTPUT)
    faces, drawn = Faces(pages.fonts), []
    for number, page in enumerate(pages.pages):
        if number:
            writer.newPage()
        drawn.append(draw_page(painter, page, faces, _DPI / 72, pictures))
    painter.end()
    return drawn


def _tr(words: str) -> str:
    return QCoreApplication.translate("pages", words)
