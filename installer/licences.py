"""Lists what others wrote and the built program carries: name, version, licence, and the licence texts themselves."""

import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageMetadata, PackageNotFoundError, distribution
from pathlib import Path

OURS = "bulletin-desk"
NOT_PYTHONS = """Python\tPSF-2.0\thttps://www.python.org
Qt 6 (through PySide6, linked dynamically; its libraries may be replaced in the folder)\tLGPL-3.0\thttps://www.qt.io
Phosphor icons (through QtAwesome)\tMIT\thttps://phosphoricons.com
PDFium (through pypdfium2)\tBSD-3-Clause AND Apache-2.0\thttps://pdfium.googlesource.com
SQLite\tpublic domain\thttps://www.sqlite.org
SQLCipher (through sqlcipher3)\tBSD-3-Clause\thttps://www.zetetic.net/sqlcipher
OpenSSL\tApache-2.0\thttps://www.openssl.org
"""
OPTIONAL = ("sqlcipher3",)
LEFT_OUT = frozenset(["setuptools", "pip", "qtpy"])
NOT_FOR_US = re.compile(r"\bA?GPL|GNU (Affero )?General Public", re.IGNORECASE)
LESSER = re.compile(r"\bLGPL|Lesser General Public", re.IGNORECASE)
TEXTS = re.compile(r"(^|/)(licen[cs]e|copying|notice)[^/]*$", re.IGNORECASE)


@dataclass(frozen=True)
class Carried:
    """A library the program carries: `texts` are its licence texts in full."""

    name: str
    version: str
    licence: str
    home: str
    texts: tuple[str, ...]


def carried() -> tuple[Carried, ...]:
    """Return what `bulletin-desk` needs, and what that needs, by name; only what is installed here."""
    found: dict[str, Distribution] = {}
    waiting = [OURS, *OPTIONAL]
    while waiting:
        name = _plain(waiting.pop())
        if name in found or name in LEFT_OUT:
            continue
        try:
            found[name] = distribution(name)
        except PackageNotFoundError:
            continue
        waiting += _needs(found[name])
    found.pop(OURS, None)
    return tuple(_carried(found[name]) for name in sorted(found))


def not_for_us(libraries: Iterable[Carried]) -> tuple[Carried, ...]:
    """Return those under a licence that would bind the whole program: GPL and AGPL, where no other is offered."""
    return tuple(each for each in libraries if NOT_FOR_US.search(each.licence) and not LESSER.search(each.licence))


def sheet(libraries: Iterable[Carried]) -> str:
    """Return the list as plain text, one library a line."""
    return NOT_PYTHONS + "".join(f"{each.name} {each.version}\t{each.licence}\t{each.home}\n" for each in libraries)


def write_licences(folder: Path, libraries: Iterable[Carried]) -> None:
    """Write `LIST.txt` and one file of texts for each library into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "LIST.txt").write_text(sheet(libraries), encoding="utf-8")
    for each in libraries:
        if each.texts:
            (folder / f"{each.name}.txt").write_text("\n\n".join(each.texts), encoding="utf-8")


def _carried(library: Distribution) -> Carried:
    told = library.metadata
    classed = [line.rpartition(" :: ")[2] for line in told.get_all("Classifier") or () if line.startswith("License ::")]
    free = (told.get("License") or "").strip().partition("\n")[0]
    licence = told.get("License-Expression") or (free if 0 < len(free) < 80 else "") or ", ".join(classed)
    files = [file for file in library.files or () if TEXTS.search(str(file)) and ".dist-info" in str(file)]
    texts = tuple(Path(str(file.locate())).read_text(encoding="utf-8", errors="replace") for file in files)
    return Carried(told["Name"], library.version, licence or _first_line(texts), _home(told), texts)


def _home(told: PackageMetadata) -> str:
    """Return where a library lives: its home page or its source, as it says itself."""
    pages = dict(line.lower().split(", ", 1) for line in told.get_all("Project-URL") or () if ", " in line)
    named = (pages.get(word, "") for word in ("homepage", "home", "source", "source code", "repository", "github"))
    return told.get("Home-page") or next(filter(None, named), "")


def _first_line(texts: tuple[str, ...]) -> str:
    """Return how a licence text begins, where the library names no licence."""
    lines = (line.strip() for text in texts for line in text.splitlines())
    return next((line for line in lines if line and not line.lower().startswith("copyright")), "?")[:60]


def _needs(library: Distribution) -> list[str]:
    """Return the names a library asks for without extras; marks of other systems are not looked at."""
    asked = [line for line in library.requires or () if "extra ==" not in line]
    return [re.split(r"[\s<>=!~;\[(]", line, maxsplit=1)[0] for line in asked]


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


if __name__ == "__main__":
    taken = carried()
    write_licences(Path(sys.argv[1]), taken)
    if refused := not_for_us(taken):
        sys.exit("not to be carried: " + ", ".join(f"{each.name} ({each.licence})" for each in refused))
