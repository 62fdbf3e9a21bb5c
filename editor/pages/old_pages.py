"""An old bulletin to be seen and printed as it came: the pages of its own PDF, or those LibreOffice makes of its file.
"""

from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice
from PySide6.QtGui import QImage

from bulletin.archive import Archive
from bulletin.desk.exporting_many import patience
from bulletin.desk.printing import Printing
from bulletin.desk.publishing import file_of, printing_of
from bulletin.errors import Cause, Trouble
from bulletin.issues import Origin
from bulletin.layout.paging.pages import Image, Page, Pages, Place
from bulletin.layout.pdf.as_came import PDF, pdfs_as_came
from bulletin.layout.pdf.office_suite import office
from bulletin.old_issues.form import suffix_of

SIDE = 3508  # pixels of the longer side of a page: A4 at 300 dots an inch


@dataclass(frozen=True)
class AsCame:
    """The file of an issue that the program did not print, and what the issue is called."""

    title: str
    data: bytes

    @property
    def remark(self) -> str:
        """Say what is shown."""
        if suffix_of(self.data) == PDF:
            return _tr("这是收入的旧刊，按原件显示、打印。")
        return _tr("这是收入的旧刊，原件由 LibreOffice 显示、打印，换行和分页可能与当年的略有出入。")


def printable(archive: Archive, issue_id: str) -> Printing | AsCame:
    """Return what is printed of an issue: our own page, or the file as it came. Refused: UNKNOWN, SEAL_BROKEN."""
    printing = printing_of(archive, issue_id)
    if printing.issue.origin is not Origin.IMPORTED:
        return printing
    title = f"{printing.page.masthead} {printing.page.number_line}".strip()
    return AsCame(title, file_of(archive, printing.issue))


def pages_as_came(
    old: AsCame, stopped: Callable[[], bool] = lambda: False, side: int = SIDE,
) -> tuple[Pages, dict[str, bytes]]:
    """Return the pages of an old bulletin, each of them a picture of `side` pixels, and the pictures by SHA-256.

    A page on other paper than the first is shown as large as it fits. Trouble: NO_OFFICE_SUITE, OFFICE_SUITE_FAILED
    (path) where the file cannot be laid out here.
    """
    from bulletin.intake.pdf.file import drawn, opened

    pdf = pdfs_as_came((old.data,), patience(1), stopped=stopped)[0]
    if pdf is None:
        if suffix_of(old.data) != PDF and office() is None:
            raise Trouble(Cause.NO_OFFICE_SUITE)
        raise Trouble(Cause.OFFICE_SUITE_FAILED, path=f"{old.title}{suffix_of(old.data)}")
    pictures, pages, paper = dict[str, bytes](), list[Page](), (0.0, 0.0)
    with opened(pdf) as document:
        for index in range(len(document)):
            if stopped():
                break
            size = document.get_page_size(index)
            paper = paper if index else size
            data = _png(drawn(document, index, side))
            digest = sha256(data).hexdigest()
            pictures[digest] = data
            pages.append(Page(index + 1, (), images=(_fitted(digest, size, paper),)))
    return Pages(*paper, tuple(pages)), pictures


def _fitted(digest: str, size: tuple[float, float], paper: tuple[float, float]) -> Image:
    scale = min(paper[0] / size[0], paper[1] / size[1])
    width, height = size[0] * scale, size[1] * scale
    return Image(digest, (paper[0] - width) / 2, (paper[1] - height) / 2, width, height, Place(""))


def _png(bmp: bytes) -> bytes:
    made, device = QByteArray(), QBuffer()
    device.setBuffer(made)
    device.open(QIODevice.OpenModeFlag.WriteOnly)
    QImage.fromData(bmp).convertToFormat(QImage.Format.Format_RGB888).save(device, "PNG", 90)  # type: ignore[call-overload]
    device.close()
    return bytes(made.data())


def _tr(words: str) -> str:
    return QCoreApplication.translate("old_pages", words)
