"""The names of OpenDocument this reader knows (OpenDocument 1.3, part 3)."""

import re

from bulletin.intake.docx.names import Element

BASE = "urn:oasis:names:tc:opendocument:xmlns:"
SPACES = {
    "office": f"{BASE}office:1.0", "style": f"{BASE}style:1.0", "text": f"{BASE}text:1.0", "table": f"{BASE}table:1.0",
    "draw": f"{BASE}drawing:1.0", "fo": f"{BASE}xsl-fo-compatible:1.0", "svg": f"{BASE}svg-compatible:1.0",
    "manifest": f"{BASE}manifest:1.0", "form": f"{BASE}form:1.0", "xlink": "http://www.w3.org/1999/xlink",
    "dc": "http://purl.org/dc/elements/1.1/", "xml": "http://www.w3.org/XML/1998/namespace",
    "loext": "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0",
}  # fmt: skip
MM = {"mm": 1.0, "cm": 10.0, "in": 25.4, "pt": 25.4 / 72, "pc": 25.4 / 6, "px": 25.4 / 96}
LENGTH = re.compile(r"(\d{1,6}(?:\.\d{1,8})?)(mm|cm|in|pt|pc|px)")
LONGEST_MM = 10_000.0
ESCAPED = re.compile(r"_([0-9a-fA-F]{1,4})_")


def q(name: str) -> str:
    """Return a prefixed name such as `text:p` as lxml spells it."""
    prefix, local = name.split(":")
    return f"{{{SPACES[prefix]}}}{local}"


def length(written: str | None) -> float:
    """Return a length in mm; 0 where none is written."""
    found = LENGTH.fullmatch(written or "")
    return min(LONGEST_MM, round(float(found[1]) * MM[found[2]], 2)) if found else 0.0


def readable(name: str) -> str:
    """Return the name of a style as a person sees it: blanks and signs are written as numbers (_20_)."""
    return ESCAPED.sub(lambda found: chr(int(found[1], 16)), name)


def times(node: Element, name: str, most: int) -> int:
    """Return how often something is repeated or how far it reaches, between 1 and `most`."""
    written = node.get(q(name), "1")
    return max(1, min(most, int(written))) if written.isascii() and written.isdigit() and len(written) < 10 else 1
