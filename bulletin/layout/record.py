"""What a file must hold to be complete, and the note of it that travels inside the file."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bulletin.layout.characters import clean, significant
from bulletin.layout.page import PrintedItem
from bulletin.text import Picture

_COUNT, _ITEM = "信息篇数", "信息校验"
_WHOLE, _PICTURES, _PITCH = "全文校验", "图片幅数", "正文行距"
_PART = "校验："


Sum = tuple[int, str]  # number of characters and their SHA-256


@dataclass(frozen=True)
class Record:
    """What is printed: of each item in order, and of every other part of the page such as 版记, a `Sum`.

    `whole` is the SHA-256 of all the characters in printed order, lines for unprinted pictures left out. `pictures` is
    the number of pictures and `pitch` the line pitch in twips; both None where it is not known.
    """

    items: tuple[Sum, ...]
    whole: str
    parts: Mapping[str, Sum] = field(default_factory=dict)
    pictures: int | None = None
    pitch: int | None = None


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


def record_of(
    texts: Sequence[str], whole: str, parts: Mapping[str, str], pictures: int | None = None, pitch: int | None = None
) -> Record:
    """Return the record for the items' texts, the whole text and that of the other parts, all without white space."""
    summed = {name: _sum(text) for name, text in parts.items()}
    return Record(tuple(map(_sum, texts)), _sha256(whole), summed, pictures, pitch)


def as_properties(record: Record) -> dict[str, str]:
    """Return the record as custom properties of a document; none is longer than 255 characters, which Word keeps."""
    made = {_COUNT: str(len(record.items)), _WHOLE: record.whole}
    made |= {f"{_ITEM}{at}": _written(each) for at, each in enumerate(record.items, start=1)}
    made |= {_PART + name: _written(each) for name, each in record.parts.items()}
    numbered = ((_PICTURES, record.pictures), (_PITCH, record.pitch))
    return made | {name: str(number) for name, number in numbered if number is not None}


def from_properties(properties: Mapping[str, str]) -> Record | None:
    """Return the record in a document's custom properties, or None where there is none that can be read."""
    count = _number(properties.get(_COUNT, ""))
    if count is None or count > len(properties) or _WHOLE not in properties:
        return None
    items = [_read(properties.get(f"{_ITEM}{at}", "")) for at in range(1, count + 1)]
    parts = {name.removeprefix(_PART): _read(properties[name]) for name in properties if name.startswith(_PART)}
    known = tuple(each for each in items if each), {name: each for name, each in parts.items() if each}
    if len(known[0]) < len(items) or len(known[1]) < len(parts):
        return None
    pictures, pitch = (_number(properties.get(name, "")) for name in (_PICTURES, _PITCH))
    return Record(known[0], properties[_WHOLE], known[1], pictures, pitch)


def _sum(text: str) -> Sum:
    return len(text), _sha256(text)


def _written(each: Sum) -> str:
    return f"{each[0]} {each[1]}"


def _read(found: str) -> Sum | None:
    count, _, digest = found.partition(" ")
    number = _number(count)
    return (number, digest) if number is not None else None


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 10 else None
