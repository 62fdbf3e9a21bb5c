"""The files whose taking in is measured: a thousand small reports as Word files, and a few large ones."""

import os
import random
import shutil
import struct
import zipfile
import zlib
from pathlib import Path

from bulletin.office import Office
from bulletin.people import Person, RoleName
from db.sqlite_archive import SqliteArchive
from editor.command.office_file import read_office
from tests.bench.big_archive import OFFICE, ROOT
from tests.bench.twins import DRAFTS, Item, item, twin_archive
from tests.bulletin.intake.docx_builder import LINKS, Docx, p, picture, r

SMALL = 1_000
LARGE = 49 * 1024 * 1024
_FIRST = 3_000_000_000  # items from this number on are in no archive of the benchmarks
_LOOK = '<w:rFonts w:ascii="仿宋_GB2312" w:eastAsia="仿宋_GB2312"/><w:sz w:val="32"/>'
_HEAD = '<w:rFonts w:eastAsia="方正小标宋简体"/><w:b/><w:sz w:val="44"/>'
_STYLES = (
    f'<w:docDefaults><w:rPrDefault><w:rPr>{_LOOK}</w:rPr></w:rPrDefault></w:docDefaults>'
    '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>')


def small_files(first: int = 0, count: int = SMALL) -> Path:
    """Return a folder of so many Word files of 2 to 8 KB, all different; it is made if it is not there."""
    folder = ROOT / ".bench" / f"small-{first}-{count}"
    if not folder.exists():
        making = folder.with_suffix(".making")
        shutil.rmtree(making, ignore_errors=True)
        making.mkdir(parents=True)
        units = [unit.name for unit in read_office(OFFICE).units]
        for number in range(first, first + count):
            dice = random.Random(number)
            told = item(_FIRST + number, 3 + number % 5)
            words = _docx(told, f"（{dice.choice(units)}  {told.credit[-4:-1].strip()}）")
            (making / f"{number:05} {told.title}.docx").write_bytes(words)
        making.rename(folder)
    return folder


def large_files() -> tuple[Path, Path]:
    """Return two files of 49 MB: a Word file with a picture of that size, and a bundle of two such."""
    document, bundle = (ROOT / ".bench" / name for name in ("00000 大图.docx", "00001 大包.zip"))
    if not document.exists():
        document.write_bytes(_large_docx(1, LARGE))
    if not bundle.exists():
        with zipfile.ZipFile(bundle, "w", zipfile.ZIP_STORED) as inside:
            for number in (2, 3):
                inside.writestr(f"照片{number}.docx", _large_docx(number, LARGE // 2))
    return document, bundle


def archive_to_fill() -> Path:
    """Return a fresh copy of the archive of 20,000 drafts, with the sample office's units in it."""
    path = ROOT / ".bench" / "intake.db"
    for left in path.parent.glob(f"{path.name}*"):
        left.unlink()
    shutil.copyfile(twin_archive(DRAFTS), path)
    archive = SqliteArchive(path, create=False)
    with archive.writing() as work:
        work.people.put(Person("one", "one", "周砚秋", frozenset(RoleName)))
        work.people.put_office(Office("云岭县人民政府办公室", "云岭县", single_seat=True))
        office = read_office(OFFICE)
        for unit in office.units:
            work.units.put(unit)
        for journal in office.journals:
            work.journals.put(journal)
    archive.close()
    os.sync()  # what making it left to be written is no cost of taking in
    return path


def _large_docx(number: int, size: int) -> bytes:
    told = item(_FIRST - number, 5)
    return _docx(told, told.credit, _large_picture(size, number))


def _docx(told: Item, credit: str, picture_bytes: bytes = b"") -> bytes:
    paragraphs = ["".join(sentences) for sentences in told.paragraphs]
    body = p(r(told.title, _HEAD), '<w:jc w:val="center"/>')
    body += "".join(p(r(words, _LOOK), '<w:ind w:firstLineChars="200" w:firstLine="640"/>') for words in paragraphs)
    body += p(r(credit, _LOOK), '<w:jc w:val="right"/>')
    if not picture_bytes:
        return Docx(body, _STYLES).bytes()
    return Docx(body + p(picture()), _STYLES, more={"word/media/image1.png": picture_bytes},
                links=[("rId_picture", f"{LINKS}/image", "media/image1.png")]).bytes()


def _large_picture(size: int, seed: int) -> bytes:
    """Return a PNG of about `size` bytes that cannot be packed: a photograph is already as small as it gets."""
    side = int((size / 3) ** 0.5)
    dice = random.Random(seed)
    rows = b"".join(b"\0" + dice.randbytes(side * 3) for _ in range(side))
    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in ((b"IHDR", head), (b"IDAT", zlib.compress(rows, 0)), (b"IEND", b"")))
