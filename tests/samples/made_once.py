"""Make the samples that need other programs: `python -m tests.samples.made_once [FOLDER]`.

The press writes each draft as a Word file, LibreOffice turns it into another format; scans are drawn with Qt. Both give
other bytes with each version, so what they gave once is kept, and a sample is made anew only when its source changes.
"""

import subprocess
import sys
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy
from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QImage, QPainter, QTextDocument, QTextOption
from PySide6.QtWidgets import QApplication

from tests.samples.make_samples import ROOT, SAMPLES, format_sources
from tests.samples.press.files import file_of
from tests.samples.press.source import Source

_FILTERS = {"doc": "doc:MS Word 97", "rtf": "rtf:Rich Text Format", "odt": "odt", "pdf": "pdf:writer_pdf_Export"}
_WIDTH, _MARGIN = 1240, 150  # an A4 page at 150 dots to the inch
_SIZE = 34
_GREYS = 16


def main(arguments: Sequence[str]) -> None:
    """Write the samples below the folder named by the first argument, else into the repository."""
    folder = (Path(arguments[0]) if arguments else ROOT) / SAMPLES / "formats"
    folder.mkdir(parents=True, exist_ok=True)
    for source in format_sources():
        if source.by_another_program:
            (folder / source.file).write_bytes(_made(source))


def _made(source: Source) -> bytes:
    made = source.header["made"]
    if made in _FILTERS:
        return _converted(file_of(source), made)
    return _encoded(scanned(source), "PDF" if made == "fax" else "PNG")


def _converted(word: bytes, suffix: str) -> bytes:
    with TemporaryDirectory() as folder:
        here = Path(folder)
        (here / "draft.docx").write_bytes(word)
        profile = f"-env:UserInstallation={(here / 'profile').as_uri()}"
        subprocess.run(
            ["soffice", profile, "--headless", "--convert-to", _FILTERS[suffix], "--outdir", folder, "draft.docx"],
            cwd=folder, check=True, capture_output=True, timeout=120,
        )  # fmt: skip
        return (here / f"draft.{suffix}").read_bytes()


def scanned(source: Source) -> Image.Image:
    """Return the draft as a scanner sees it: grey paper, a little crooked, dust on the glass."""
    running = QApplication.instance() or QApplication(["-platform", "offscreen"])
    assert running is not None
    page, at = QImage(_WIDTH, 1100, QImage.Format.Format_Grayscale8), 110.0
    page.fill(244)
    painter = QPainter(page)
    for line in source.lines:
        document = _laid(line.text, line.kind)
        painter.save()
        painter.translate(QPointF(_MARGIN, at))
        document.drawContents(painter, QRectF())
        painter.restore()
        at += document.size().height() + (24 if line.kind == "title" else 6)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    page.save(buffer, "PNG")
    straight = Image.open(BytesIO(buffer.data().data())).convert("L").crop((0, 0, _WIDTH, int(at) + 90))
    return _dusty(straight.rotate(0.4, Image.Resampling.BICUBIC, fillcolor=244))


def _laid(text: str, kind: str) -> QTextDocument:
    font = QFont("Noto Serif CJK SC")
    font.setPixelSize(_SIZE + 10 if kind == "title" else _SIZE)
    document = QTextDocument()
    document.setDefaultFont(font)
    document.setDocumentMargin(0)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAnywhere)
    if kind == "title":
        option.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    document.setDefaultTextOption(option)
    document.setTextWidth(_WIDTH - 2 * _MARGIN)
    document.setPlainText(("" if kind == "title" else "　　") + text)
    return document


def _dusty(page: Image.Image) -> Image.Image:
    dots = numpy.array(page)
    chance = numpy.random.default_rng(11).random(dots.shape)
    dots[chance > 0.9995] = 96
    step = 256 // _GREYS
    return Image.fromarray((dots // step * step + step // 2).astype(numpy.uint8))


def _encoded(page: Image.Image, form: str) -> bytes:
    file = BytesIO()
    if form == "PDF":
        page.save(file, form, resolution=150.0, quality=60)
    else:
        page.save(file, form, optimize=True, dpi=(150, 150))
    return file.getvalue()


if __name__ == "__main__":
    main(sys.argv[1:])
