"""A scheme while it is written, cell by cell or as text; it need not be right yet."""

from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from functools import cached_property
from typing import Any

from bulletin.credit.reading import scheme_in
from bulletin.credit.scheme import Scheme
from bulletin.credit.scheme_flaws import line_of
from bulletin.credit.scheme_raw import raw_of, raw_text, written
from bulletin.errors import Refused

SEVERAL = "、"
_TO_HALF = str.maketrans("０１２３４５６７８９．－", "0123456789.-")


class CellKind(StrEnum):
    """What is typed into a cell."""

    TEXT = "text"
    NUMBER = "number"
    NUMBERS = "numbers"
    WORDS = "words"  # one or several, parted by 、
    YES = "yes"
    DAY = "day"


@dataclass(frozen=True)
class SchemeDraft:
    """The text as it stands. A change by cells writes their line anew; where that is not enough the whole, in its
    usual order and without remarks."""

    text: str

    @cached_property
    def raw(self) -> dict[str, Any] | None:
        """Keys and values, None while the text is no TOML."""
        try:
            return raw_of(self.text)
        except Refused:
            return None

    @cached_property
    def wrong(self) -> Refused | None:
        """What is wrong with it, see `scheme_flaws.wrong`; None when it is a scheme."""
        try:
            scheme_in(self.text)
        except Refused as error:
            return error
        return None

    @property
    def scheme(self) -> Scheme:
        """The scheme. Refused: SCHEME_WRONG."""
        return scheme_in(self.text)

    def rows(self, section: str) -> list[dict[str, Any]]:
        """Return the parts of a section that there are several of; none where they are written otherwise."""
        found = (self.raw or {}).get(section, [])
        return found if _are_parts(found) else []

    def head(self, key: str) -> object:
        """Return a value of the scheme itself; an empty text where there is none."""
        return (self.raw or {}).get(key, "")

    def part(self, section: str) -> dict[str, Any]:
        """Return a part that there is once; empty where it is not written."""
        found = (self.raw or {}).get(section, {})
        return found if isinstance(found, dict) else {}

    def with_head(self, key: str, value: object) -> "SchemeDraft":
        """Return it with another value of the scheme itself."""
        raw = self._copy()
        if raw.get(key, "") == value:
            return self
        raw[key] = value
        return self._written(raw, "", 0, key, value)

    def with_cell(self, section: str, row: int, key: str, value: object) -> "SchemeDraft":
        """Return it with another value in a part; an empty text takes the key away. What refers to a part by its name
        follows a new name.
        """
        raw = self._copy()
        part = raw[section][row]
        before = part.get(key, "")
        if before == value:
            return self
        _put(part, key, value)
        if key == "name" and "id" not in part and isinstance(before, str) and before and value:
            _follow(raw, section, before, value)
        return self._written(raw, section, row + 1, key, value)

    def with_part(self, section: str, key: str, value: object) -> "SchemeDraft":
        """Return it with another value in a part that there is once."""
        raw = self._copy()
        if not isinstance(raw.get(section), dict):
            raw[section] = {}
        part = raw[section]
        if part.get(key, "") == value:
            return self
        _put(part, key, value)
        if not part:
            del raw[section]
        return self._written(raw, section, 0, key, value)

    def with_row(self, section: str, at: int, values: Mapping[str, object]) -> "SchemeDraft":
        """Return it with another part at a place of its section."""
        raw = self._copy()
        raw[section] = [*self.rows(section)[:at], dict(values), *self.rows(section)[at:]]
        return SchemeDraft(raw_text(raw))

    def without_row(self, section: str, row: int) -> "SchemeDraft":
        """Return it without a part."""
        raw = self._copy()
        del raw[section][row]
        if not raw[section]:
            del raw[section]
        return SchemeDraft(raw_text(raw))

    def with_row_moved(self, section: str, row: int, by: int) -> "SchemeDraft":
        """Return it with a part further up (-1) or down (1) in its section."""
        raw = self._copy()
        rows = raw[section]
        if not 0 <= row + by < len(rows):
            return self
        rows.insert(row + by, rows.pop(row))
        return SchemeDraft(raw_text(raw))

    def _written(self, raw: dict[str, Any], section: str, number: int, key: str, value: object) -> "SchemeDraft":
        """Return the text of `raw`: only the line of the key anew where that is all, so that remarks stay."""
        line = line_of(self.text, section, number, key)
        lines = self.text.split("\n")
        if line and value != "" and lines[line - 1].lstrip().startswith(key):
            lines[line - 1] = f"{key} = {written(value)}"
            made = SchemeDraft("\n".join(lines))
            if made.raw == raw:
                return made
        return SchemeDraft(raw_text(raw))

    def _copy(self) -> dict[str, Any]:
        return deepcopy(self.raw or {})


def cell_text(value: object) -> str:
    """Return a value as it stands in a cell."""
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, list):
        return SEVERAL.join(map(cell_text, value))
    if isinstance(value, Decimal) and value.is_finite():
        return written(value)
    return value.isoformat() if isinstance(value, date) else str(value)


def cell_value(text: str, kind: CellKind) -> object:
    """Return what a text in a cell means; what cannot be meant stays a text, which the scheme then refuses by its
    place.
    """
    text = text.strip()
    if not text:
        return ""
    if kind is CellKind.NUMBER:
        return _number(text)
    if kind is CellKind.YES:
        return {"是": True, "否": False}.get(text, text)
    if kind in (CellKind.WORDS, CellKind.NUMBERS):
        found = [each.strip() for each in text.replace("，", SEVERAL).replace(",", SEVERAL).split(SEVERAL)]
        said = [each for each in found if each]
        if kind is CellKind.NUMBERS:
            return [_number(each) for each in said]
        return said[0] if len(said) == 1 else said or ""
    if kind is CellKind.DAY:
        try:
            return date.fromisoformat(text)
        except ValueError:
            return text
    return text


def _number(text: str) -> object:
    try:
        number = Decimal(text.translate(_TO_HALF))
    except InvalidOperation:
        return text
    if not number.is_finite() or abs(number.adjusted()) > 30:  # a flaw told by its place, and no mile of digits
        return text
    return int(number) if number == number.to_integral_value() else number


def _are_parts(found: object) -> bool:
    return isinstance(found, list) and all(isinstance(each, dict) for each in found)


def _put(part: dict[str, Any], key: str, value: object) -> None:
    if value == "":
        part.pop(key, None)
    else:
        part[key] = value


def _follow(raw: dict[str, Any], section: str, before: str, after: object) -> None:
    """Let what names a rule or a stack name it as it is called now."""
    rules = raw.get("rules", [])
    if section == "stacks":
        _rename(rules, "stack", before, after)
    elif section == "rules":
        _rename(rules, "like", before, after)
        _rename(raw.get("caps", []), "rules", before, after)


def _rename(parts: Any, key: str, before: str, after: object) -> None:
    for part in parts if _are_parts(parts) else ():
        named = part.get(key)
        if named == before:
            part[key] = after
        elif isinstance(named, list):
            part[key] = [after if each == before else each for each in named]
