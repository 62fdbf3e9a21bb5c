"""Word files as exact PDFs: made by LibreOffice, and every character of the Word file looked for in what it made."""

import io
import re
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bulletin.errors import Unreadable
from bulletin.layout.pdf.office_suite import pdfs_of
from bulletin.layout.pdf.text import Missing, missing_in, page_texts
from bulletin.layout.printed import Printed
from bulletin.layout.reading import open_docx, printed_in

_STYLES = "word/styles.xml"
_HANGING = re.compile(rb"<w:overflowPunct(?=[\s/>])[^>]*/>")
_FLUSH = b'<w:overflowPunct w:val="0"/>'


@dataclass(frozen=True)
class Exact:
    """A PDF as LibreOffice lays it out; `data` is None where none was made in time.

    `pages` counts its pages. `missing` are characters of the Word file that are not in it.
    """

    data: bytes | None
    pages: int = 0
    missing: tuple[Missing, ...] = ()

    @property
    def whole(self) -> bool:
        """Return whether there is a PDF with every character in it."""
        return self.data is not None and not self.missing


def exact_pdfs(
    documents: Sequence[bytes], timeout: float, *, told: Callable[[int], object] = lambda done: None,
    stopped: Callable[[], bool] = lambda: False,
) -> tuple[Exact, ...]:
    """Return the PDF of each Word file; `timeout` in seconds, `told` and `stopped` as in `office_suite.to_pdf`.

    LibreOffice loses a mark that hangs over the edge here and there: a file of which something is missing, or which
    came to nothing beside others, is made once more alone, without hanging marks. One that is no DOCX comes to nothing.
    """
    wanted = [_characters(data) for data in documents]
    made = pdfs_of(documents, timeout, told=told, stopped=stopped)
    first = [_checked(each, pdf) for each, pdf in zip(wanted, made, strict=True)]
    return tuple(exact if exact.whole or characters is None or stopped()
                 else _better(exact, _checked(characters, _again(data, timeout, stopped)))
                 for data, characters, exact in zip(documents, wanted, first, strict=True))


def without_hanging(docx: bytes) -> bytes:
    """Return the Word file with its hanging punctuation switched off; everything else is as it was."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(docx)) as package, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as copy:
        for part in package.infolist():
            data = package.read(part)
            copy.writestr(part, _HANGING.sub(_FLUSH, data) if part.filename == _STYLES else data)
    return made.getvalue()


def _again(docx: bytes, timeout: float, stopped: Callable[[], bool]) -> bytes | None:
    return pdfs_of((without_hanging(docx),), timeout, stopped=stopped)[0]


def _characters(docx: bytes) -> Printed | None:
    """Return what is printed in a Word file; None for what is none."""
    try:
        return printed_in(open_docx(docx, ""))
    except Unreadable:
        return None


def _better(one: Exact, other: Exact) -> Exact:
    return other if other.data and (one.data is None or len(other.missing) < len(one.missing)) else one


def _checked(wanted: Printed | None, pdf: bytes | None) -> Exact:
    if pdf is None or wanted is None:
        return Exact(None)
    try:
        texts = page_texts(pdf)
    except Unreadable:  # what the office left when it was ended
        return Exact(None)
    return Exact(pdf, len(texts), missing_in(texts, wanted))
