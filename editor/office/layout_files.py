"""Layout files and the office's own Word base, read and written. Files' thread."""

from pathlib import Path

from bulletin.desk.layouts import layout_in
from bulletin.errors import Reason, Unreadable
from bulletin.files import trouble_with, write_whole
from bulletin.layout.layout import Layout
from bulletin.layout.layout_file import changed, layout_toml
from bulletin.layout.own_base.base import OwnBase, examine

_MOST_TEXT, _MOST_BASE = 1 << 20, 32 << 20  # bytes


def read_layout(path: Path) -> Layout:
    """Return the layout in a file that somebody gives.

    Unreadable: TOO_LARGE, NOT_SUPPORTED when it is no text; Refused: UNKNOWN with the key that is wrong, LAYOUT_VALUE
    for a value that makes no sense. Trouble: as reading any file.
    """
    data = _read(path, _MOST_TEXT)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Unreadable(Reason.NOT_SUPPORTED, name=path.name) from error
    return changed(layout_in(text, path.name), {})


def write_layout(layout: Layout, path: Path) -> Path:
    """Write the file of a layout, whole or not at all; Trouble as `files.write_whole`."""
    write_whole(path, layout_toml(layout).encode("utf-8"))
    return path


def read_base(path: Path) -> tuple[bytes, OwnBase]:
    """Return the bytes of the office's own Word file and what can be taken out of it; Unreadable as `examine`."""
    data = _read(path, _MOST_BASE)
    return data, examine(data, path.name)


def _read(path: Path, most: int) -> bytes:
    try:
        if path.stat().st_size > most:
            raise Unreadable(Reason.TOO_LARGE, name=path.name)
        return path.read_bytes()
    except OSError as error:
        raise trouble_with(path, error) from error
