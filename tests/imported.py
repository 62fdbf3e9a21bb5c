"""Old bulletins in the archive, with the file they came as; what that file is may differ from what was read in it."""

from dataclasses import replace
from hashlib import sha256
from io import BytesIO
from pathlib import Path

from builders import NOON, TODAY
from old_bulletins import OldBulletin, made, text_with_credits
from pypdf import PdfWriter

from bulletin.desk.importing import counter_of, import_issue
from bulletin.intake.door import read_bytes
from bulletin.intake.incoming import Wish
from bulletin.issues import Issue
from bulletin.old_issues import correcting
from bulletin.old_issues.splitting import split

OLD_WORD = Path(__file__).parent / "bulletin" / "intake" / "office_files" / "春耕.doc"


def a_pdf(*sizes: tuple[float, float]) -> bytes:
    """Return a PDF of blank pages of these sizes in pt: what a scan is to who looks for words in it."""
    writer, file = PdfWriter(), BytesIO()
    for width, height in sizes:
        writer.add_blank_page(width, height)
    writer.write(file)
    return file.getvalue()


def imported(office, data: bytes = b"", *, number: int = 12, manner=text_with_credits) -> Issue:
    """Take in a bulletin as 第N期 of 2024; `data` is the file it is said to have come as."""
    bulletin: OldBulletin = made(manner)
    incoming = read_bytes(bulletin.name, bulletin.data, Wish(looks=True))
    counter = counter_of(office.archive, "kuaibao", (), TODAY)
    old = split(f"旧刊/第{number}期", incoming.sha256, len(bulletin.data), incoming.text, incoming.looks, counter.known,
                counter.units)
    data = data or bulletin.data
    old = correcting.numbered(replace(old, sha256=sha256(data).hexdigest(), size=len(data)), number, total=300 + number)
    return import_issue(office.archive, old, data, incoming.pictures, "kuaibao", actor=office.editor, at=NOON)
