"""Old bulletins as PDF, as they came: their own where they are one, else as LibreOffice lays the file out."""

from collections.abc import Callable, Sequence

from bulletin.errors import Unreadable
from bulletin.intake.encodings import decode
from bulletin.layout.pdf.office_suite import pdfs_of
from bulletin.layout.pdf.text import page_texts
from bulletin.old_issues.form import suffix_of

PDF, TEXT = ".pdf", ".txt"
_CONVERTED = frozenset((".docx", ".doc", ".odt", ".rtf", ".html", TEXT))  # what LibreOffice reads for what it is


def pdfs_as_came(
    documents: Sequence[bytes], timeout: float, *, told: Callable[[int], object] = lambda done: None,
    stopped: Callable[[], bool] = lambda: False,
) -> tuple[bytes | None, ...]:
    """Return the PDF of each file, None where none can be had; `timeout` in seconds, `told` and `stopped` as in
    `office_suite.to_pdf`.

    Nothing is looked for in it: what an old file says, and leaves out, is its own affair. One that came to nothing
    beside others is tried once more alone.
    """
    suffixes = [suffix_of(data) for data in documents]
    made = {at: data for at, data in enumerate(documents) if suffixes[at] == PDF}
    wanted = [at for at, suffix in enumerate(suffixes) if suffix in _CONVERTED]
    already = len(documents) - len(wanted)
    made |= _converted(documents, suffixes, wanted, timeout, lambda done: told(already + done), stopped)
    for at in wanted if len(wanted) > 1 else ():
        if at not in made and not stopped():
            made |= _converted(documents, suffixes, [at], timeout, lambda done: None, stopped)
    return tuple(data if (data := made.get(at)) and _can_be_read(data) else None for at in range(len(documents)))


def _converted(
    documents: Sequence[bytes], suffixes: Sequence[str], wanted: Sequence[int], timeout: float,
    told: Callable[[int], object], stopped: Callable[[], bool],
) -> dict[int, bytes]:
    sources = [_marked(documents[at]) if suffixes[at] == TEXT else documents[at] for at in wanted]
    pdfs = pdfs_of(sources, timeout, suffixes=[suffixes[at] for at in wanted], told=told, stopped=stopped)
    return {at: pdf for at, pdf in zip(wanted, pdfs, strict=True) if pdf}


def _marked(text: bytes) -> bytes:
    """Return a text as UTF-8 with its mark: in which encoding it came LibreOffice would only guess."""
    return decode(text).text.encode("utf-8-sig", "replace")


def _can_be_read(pdf: bytes) -> bool:
    try:
        return bool(page_texts(pdf))
    except Unreadable:
        return False
