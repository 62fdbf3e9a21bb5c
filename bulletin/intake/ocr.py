"""Text recognised in pictures, by rapidocr with the models in its package: nothing is fetched, nothing leaves."""

import importlib.util
import struct
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from typing import Any

from bulletin.errors import Reason, Unreadable
from bulletin.intake.incoming import Kind
from bulletin.intake.pdf.rows import Row, Stretch, arranged
from bulletin.intake.tally import Tally

SURE = 0.9  # measured: below it about every third line has a wrong character, above it one in fifty
DOUBTFUL = "〔识别存疑〕"
ENOUGH_LINES = 3
GOOD = 0.8
LONG_SIDE = 2000
THREADS = 2
FORMATS = ("PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP")
DECODER_ERRORS = (
    OSError, SyntaxError, ValueError, EOFError, LookupError, TypeError, AttributeError, ArithmeticError, struct.error,
    RuntimeError, MemoryError,
)  # fmt: skip
LEAST_SCORE = 0.3
INK = 0.85  # the size of a sign to the height of the box found around its line


@dataclass(frozen=True)
class OcrLine:
    """One line as recognised, how sure (0–1), and its edges in pixels from the left and from the top."""

    text: str
    score: float
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True)
class Shape:
    """Width and height of a picture in pixels (of its first page), and how many pages it has."""

    wide: int
    tall: int
    pages: int = 1


def installed() -> bool:
    """Return whether recognition is there; it is an extra of the installation."""
    return all(importlib.util.find_spec(name) for name in ("rapidocr", "onnxruntime"))


def shape(picture: bytes) -> Shape:
    """Return what the header of a picture says. Refuses with DAMAGED, and with TOO_LARGE what is a bomb."""
    with _decoding(), _opened(picture) as image:
        wide, tall = image.size
        return Shape(wide, tall, getattr(image, "n_frames", 1) if image.format == "TIFF" else 1)


def recognised(picture: bytes, page: int = 0) -> tuple[OcrLine, ...]:
    """Return the lines in a picture (PNG, JPEG, GIF, BMP, TIFF, WEBP; `page` from 0), from the top downwards.

    A picture lying on its side or standing on its head is turned, a speckled one is smoothed, where that gives more.
    Nothing where there is no text. Refuses with DAMAGED what cannot be decoded.
    """
    return _best(decoded(picture, page))


def decoded(picture: bytes, page: int = 0) -> Any:
    """Return the pixels of a picture as recognition wants them, upright as its camera says, on white where transparent.

    Refuses with DAMAGED what cannot be decoded.
    """
    import numpy
    from PIL import Image, ImageOps

    with _decoding(), _opened(picture) as image:
        image.seek(page)
        upright = ImageOps.exif_transpose(image)
        flat = upright.convert("RGBA") if upright.mode in ("P", "PA", "LA") else upright
        if flat.mode == "RGBA":
            flat = Image.alpha_composite(Image.new("RGBA", flat.size, "white"), flat)
        return numpy.asarray(flat.convert("RGB"))[:, :, ::-1].copy()


def rows(lines: Sequence[OcrLine], page: int = 0) -> list[Row]:
    """Return the lines as rows of a page, doubtful ones marked; one pixel counts as one point."""
    usual = sorted(line.bottom - line.top for line in lines)[len(lines) // 2] if lines else 0.0
    bottom = max((line.bottom for line in lines), default=0.0)
    stretches = [_stretch(line, bottom, usual) for line in lines]
    return arranged(stretches, page, max((line.right for line in lines), default=0.0))


def note(lines: Sequence[OcrLine], tally: Tally) -> None:
    """Count the lines read, and those that a person must compare with the picture."""
    tally.note(Kind.OCR_READ, count=len(lines))
    doubtful = [line for line in lines if line.score < SURE]
    for line in doubtful:
        tally.add(DOUBTFUL)
        tally.note(Kind.OCR_UNSURE, line.text)


@contextmanager
def _decoding() -> Iterator[None]:
    """Turn what a decoder says about bytes it cannot make sense of into a refusal."""
    from PIL import Image

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    except Image.DecompressionBombError as bomb:
        raise Unreadable(Reason.TOO_LARGE, looks_like="picture") from bomb
    except DECODER_ERRORS as error:
        raise Unreadable(Reason.DAMAGED, looks_like="picture") from error


def _opened(picture: bytes) -> Any:
    from PIL import Image

    return Image.open(BytesIO(picture), formats=FORMATS)


def _best(pixels: Any) -> tuple[OcrLine, ...]:
    """Return the lines of the picture, of a turned or smoothed one where they read better."""
    lines = _read(pixels)
    if _convincing(lines):
        return _falling(lines)
    tried = [lines]
    for turned in _other_ways(pixels, lines):
        tried.append(_read(turned))
        if _convincing(tried[-1]):
            return _falling(tried[-1])
    return _falling(max(tried, key=_worth))


def _other_ways(pixels: Any, lines: Sequence[OcrLine]) -> Iterator[Any]:
    import cv2

    sideways = (cv2.ROTATE_90_COUNTERCLOCKWISE, cv2.ROTATE_90_CLOCKWISE)
    ways = (*sideways, cv2.ROTATE_180) if _lies(lines) else (cv2.ROTATE_180, *sideways)
    if not _lies(lines):
        yield cv2.medianBlur(cv2.medianBlur(pixels, 3), 3)
    for way in ways:
        yield cv2.rotate(pixels, way)


def _lies(lines: Sequence[OcrLine]) -> bool:
    """Return whether most lines run upwards or downwards."""
    long = [line for line in lines if len(line.text) > 1]
    return bool(long) and sum(_upright(line) for line in long) * 2 < len(long)


def _upright(line: OcrLine) -> bool:
    return line.right - line.left > (line.bottom - line.top) * 0.8


def _convincing(lines: Sequence[OcrLine]) -> bool:
    good = [line for line in lines if line.score >= GOOD]
    return len(good) >= ENOUGH_LINES and len(good) * 3 >= len(lines) * 2 and not _lies(lines)


def _worth(lines: Sequence[OcrLine]) -> float:
    return sum(line.score * len(line.text) for line in lines if line.score >= GOOD and _upright(line))


def _read(pixels: Any) -> tuple[OcrLine, ...]:
    found = _engine()(pixels, use_cls=False)
    if found.txts is None or found.boxes is None:
        return ()
    return tuple(
        OcrLine(text, float(score), *_edges(box))
        for text, score, box in zip(found.txts, found.scores, found.boxes, strict=True)
        if text.strip()
    )


def _edges(box: Any) -> tuple[float, float, float, float]:
    across, down = [float(point[0]) for point in box], [float(point[1]) for point in box]
    return min(across), min(down), max(across), max(down)


@cache
def _engine() -> Any:
    """Return the recognition with its models loaded (once in a process: it takes 760 MB)."""
    from rapidocr import RapidOCR

    return RapidOCR(
        params={
            "Global.log_level": "critical",
            "Global.text_score": LEAST_SCORE,
            "Global.max_side_len": LONG_SIDE,
            "EngineConfig.onnxruntime.intra_op_num_threads": THREADS,
            "EngineConfig.onnxruntime.inter_op_num_threads": 1,
        }
    )


def _falling(lines: Sequence[OcrLine]) -> tuple[OcrLine, ...]:
    return tuple(sorted(lines, key=lambda line: (line.top + line.bottom, line.left)))


def _stretch(line: OcrLine, bottom: float, usual: float) -> Stretch:
    """Return a line on axes that point upwards; heights near the usual one are the usual one, as ink varies."""
    height = line.bottom - line.top
    size = usual if abs(height - usual) < 0.25 * usual else height
    text = line.text if line.score >= SURE else line.text + DOUBTFUL
    return Stretch(text, line.left, line.right, bottom - (line.top + line.bottom) / 2, size * INK)
