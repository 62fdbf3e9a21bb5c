"""A mailbox for a show: `python -m tests.samples.mailbox DIR` writes a mail for each way programs have written Chinese.

Most are drafts in the text of a mail, whose title is the subject; then come drafts as attachments, by the ways in which
file names have been written. Whatever the way, title and file name must arrive as they were meant.
"""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import cycle
from pathlib import Path

from tests.mails import ENCODINGS, NAME_ENCODINGS, OLD_ENCODINGS, File, mail
from tests.samples.make_samples import format_sources, read_sources
from tests.samples.press.files import file_of
from tests.samples.press.seen import seen_text, seen_title
from tests.samples.press.source import Source

_NOTE = "附件是我单位的稿件，请审阅。"


def main(arguments: Sequence[str]) -> None:
    """Write the mails into the folder named by the first argument."""
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    for name, _, data in mailbox():
        (folder / name).write_bytes(data)


def mailbox() -> Iterator[tuple[str, Source, bytes]]:
    """Yield each mail: its file name, the draft in it, its bytes."""
    drafts = cycle(each for each in read_sources("texts") if _can_be_typed(each))
    old = next(each for each in format_sources() if each.header.get("encoding") == "big5")
    number = 0
    for ways, sources in ((ENCODINGS, drafts), (OLD_ENCODINGS, cycle([old]))):
        for way, write in ways.items():
            number, source = number + 1, next(sources)
            body = replace(source, lines=tuple(line for line in source.lines if line.kind != "title"))
            yield f"{number:02} {way}.eml", source, _mail(number, seen_text(body), write(seen_title(source)))
    for way, write in NAME_ENCODINGS.items():
        number, source = number + 1, next(each for each in drafts if each.file.endswith(".docx"))
        attached = File(source.file, file_of(source), header=write(source.file))
        yield f"{number:02} {way}.eml", source, _mail(number, _NOTE, "信息报送".encode("gbk"), attached)


def _can_be_typed(source: Source) -> bool:
    """Return whether a mail's text can be the draft: its title comes first, and it has no footnotes."""
    return source.lines[0].kind == "title" and not any("⟦note" in line.text for line in source.lines)


def _mail(number: int, text: str, subject: bytes, *files: File) -> bytes:
    return mail(
        text,
        files,
        subject=subject,
        sender=b"<xinxi%02d@unit.example>" % number,
        date=b"Tue, 10 Nov 2026 %02d:30:00 +0800" % (number % 24),
        message_id=b"<20261110.%d@unit.example>" % number,
    )


if __name__ == "__main__":
    main(sys.argv[1:])
