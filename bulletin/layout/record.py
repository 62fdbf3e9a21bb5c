"""What a file must hold to be complete, and the note of it that travels inside the file."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bulletin.layout.characters import clean, significant
from bulletin.layout.page import PrintedItem
from bulletin.text import Picture

_COUNT, _CHARACTERS, _DIGEST = "信息篇数", "信息字数", "信息校验"


@dataclass(frozen=True)
class Record:
    """The number of characters of each item, in printed order, and the SHA-256 of all of them."""

    characters: tuple[int, ...]
    digest: str


def item_text(item: PrintedItem) -> str:
    """Return the characters of an item that must be in the file: title, text, tables, credit; no white space."""
    body = "".join(block.plain for block in item.body if not isinstance(block, Picture))
    return significant(item.title + body + credit_line(item.credit))


def credit_line(credit: str) -> str:
    """Return a credit as printed, in brackets unless it has its own."""
    bare = clean(credit).strip()
    if not bare:
        return ""
    return bare if bare[0] in "（(" and bare[-1] in "）)" else f"（{bare}）"


def record_of(texts: Sequence[str]) -> Record:
    """Return the record for texts without white space."""
    whole = "\n".join(texts).encode("utf-8", "surrogatepass")
    return Record(tuple(map(len, texts)), hashlib.sha256(whole).hexdigest())


def as_properties(record: Record) -> dict[str, str]:
    """Return the record as custom properties of a document."""
    numbers = " ".join(map(str, record.characters))
    return {_COUNT: str(len(record.characters)), _CHARACTERS: numbers, _DIGEST: record.digest}


def from_properties(properties: Mapping[str, str]) -> Record | None:
    """Return the record in a document's custom properties, or None where there is none that can be read."""
    numbers = properties.get(_CHARACTERS, "").split()
    if _DIGEST not in properties or not all(each.isdecimal() for each in numbers):
        return None
    return Record(tuple(map(int, numbers)), properties[_DIGEST])
