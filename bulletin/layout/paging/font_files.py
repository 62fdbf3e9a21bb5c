"""The font files of this machine: asked of fontconfig where it is there, else looked for in the usual folders."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from bulletin.layout.paging.font_tables import faces_in

_FORM = "%{family}\t%{style}\t%{file}\t%{index}\n"
_SECONDS = 20
_KINDS = (".ttf", ".otf", ".ttc", ".otc")
_REGULAR = ("regular", "book", "roman", "normal", "medium", "常规", "")
_VARIABLE = 0x10000  # fontconfig marks the instances of a variable font above this


@dataclass(frozen=True)
class FontFile:
    """A face: the names of its family in every language, its emphasis, its file and its place in a collection."""

    families: tuple[str, ...]
    bold: bool
    italic: bool
    path: str
    face: int = 0


def system_fonts() -> tuple[FontFile, ...]:
    """Return the faces that can be measured: TrueType and OpenType; none when there is no font at all."""
    found = tuple(_of_fontconfig())
    return found or tuple(_of_folders(_folders()))


def _of_fontconfig() -> Iterator[FontFile]:
    asked = shutil.which("fc-list")
    if asked is None:
        return
    try:
        told = subprocess.run([asked, "--format", _FORM], capture_output=True, timeout=_SECONDS, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return
    for line in sorted(told.stdout.decode("utf-8", "replace").splitlines()):
        families, style, path, index = [*line.split("\t"), "", "", ""][:4]
        if path.lower().endswith(_KINDS) and index.isdecimal() and int(index) < _VARIABLE:
            looks = style.lower().split(",")
            if _plain(looks):
                yield FontFile(tuple(families.split(",")), _any(looks, "bold"), _any(looks, "italic", "oblique"),
                               path, int(index))


def _plain(looks: list[str]) -> bool:
    """Tell whether a style is one of the four of a family, and no light, black or narrow one."""
    rest = (look.replace("bold", "").replace("italic", "").replace("oblique", "").strip() for look in looks)
    return any(each in _REGULAR for each in rest)


def _any(looks: list[str], *words: str) -> bool:
    return any(word in look for look in looks for word in words)


def _folders() -> tuple[Path, ...]:
    home = Path.home()
    if sys.platform == "win32":
        windows = Path(os.environ.get("WINDIR", r"C:\Windows"))
        own = Path(os.environ.get("LOCALAPPDATA", home / "AppData" / "Local"))
        return windows / "Fonts", own / "Microsoft" / "Windows" / "Fonts"
    return Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), home / ".local/share/fonts", home / ".fonts"


def _of_folders(folders: Iterable[Path]) -> Iterator[FontFile]:
    for folder in folders:
        for path in sorted(folder.rglob("*")) if folder.is_dir() else ():
            if path.suffix.lower() in _KINDS:
                for number, (families, bold, italic) in enumerate(faces_in(path)):
                    yield FontFile(families, bold, italic, str(path), number)
