"""What plain files are called: by what is in them, and never by a name that another file has already."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path, PurePosixPath

SHELF, PICTURES, LAYOUTS, OFFICE = "存档", "图片", "版式", "本单位"
CONTENTS, VOID = ".json", ".作废.txt"
_BEGINNINGS = (
    (b"PK\x03\x04", ".docx"), (b"\x89PNG", ".png"), (b"\xff\xd8\xff", ".jpg"), (b"GIF8", ".gif"), (b"BM", ".bmp"),
    (b"II*\0", ".tif"), (b"MM\0*", ".tif"), (b"\x01\0\0\0", ".emf"), (b"\xd7\xcd\xc6\x9a", ".wmf"), (b"RIFF", ".webp"),
)
_MOST = 99


def ending_of(data: bytes) -> str:
    """Return the ending of a picture or base file by how its bytes begin; `.bin` for what is not known."""
    return next((ending for beginning, ending in _BEGINNINGS if data.startswith(beginning)), ".bin")


def month_folder(day: date) -> PurePosixPath:
    """Return the folder of an issue of that day: 2026/03."""
    return PurePosixPath(f"{day.year:04}") / f"{day.month:02}"


def numbered(stem: str) -> Iterator[str]:
    """Yield the names to try, one after the other: 第12期, 第12期（2）, 第12期（3）…"""
    yield stem
    for number in range(2, _MOST + 1):
        yield f"{stem}（{number}）"


def beside(path: Path, ending: str) -> Path:
    """Return the path with another ending behind its whole name, in which a point means nothing."""
    return path.with_name(path.name + ending)
