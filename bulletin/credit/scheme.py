"""A scheme (计分办法): how many points a fact gives, valid from a date, kept as a readable file."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from types import MappingProxyType
from typing import Any

from bulletin.credit.facts import Level, Mode
from bulletin.errors import Cause, Reason, Refused, Trouble

_KEYS = frozenset({"id", "name", "valid_from", "submitted", "highest_only", "adopted", "instruction"})


@dataclass(frozen=True)
class Scheme:
    """Points per fact, exact to the digit; a level missing from `instruction` gives none.

    `highest_only`: of several adoptions (or several instructions) of one draft only the highest counts.
    """

    id: str
    name: str
    valid_from: date
    submitted: Decimal
    adopted: Mapping[Level, Mapping[Mode, Decimal]]
    instruction: Mapping[Level, Decimal]
    highest_only: bool


def load_scheme(path: Path) -> Scheme:
    """Return the scheme in the TOML file `path`.

    Refused (UNKNOWN, what="scheme") when it is not TOML, or a key is missing, unknown or of the wrong type: the
    facts name the file and the key. Trouble: FILE_MISSING, NO_PERMISSION or INPUT_OUTPUT when it cannot be read.
    """
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8"), parse_float=Decimal)
    except (ValueError, ArithmeticError) as error:  # not TOML, not UTF-8, not a number
        raise Refused(Reason.UNKNOWN, what="scheme", path=path.name, detail=str(error)) from None
    except FileNotFoundError:
        raise Trouble(Cause.FILE_MISSING, path=str(path)) from None
    except PermissionError:
        raise Trouble(Cause.NO_PERMISSION, path=str(path)) from None
    except OSError as error:
        raise Trouble(Cause.INPUT_OUTPUT, path=str(path)) from error
    try:
        return scheme_from(found)
    except Refused as refusal:
        raise Refused(Reason.UNKNOWN, **{**refusal.facts, "path": path.name}) from None


def scheme_from(found: Mapping[str, Any]) -> Scheme:
    """Return the scheme a parsed file describes; refused like `load_scheme`."""
    for key in sorted(found.keys() - _KEYS):
        raise _wrong(key)
    return Scheme(
        id=_words(found, "id"),
        name=_words(found, "name"),
        valid_from=_day(found, "valid_from"),
        submitted=_points(found, "submitted"),
        adopted=_adopted(_table(found, "adopted")),
        instruction=_instruction(_table(found, "instruction")),
        highest_only=_flag(found, "highest_only"),
    )


def in_force(schemes: Iterable[Scheme], day: date) -> Scheme:
    """Return the scheme valid on `day`, the latest that had begun. Refused: UNKNOWN when none had."""
    begun = [scheme for scheme in schemes if scheme.valid_from <= day]
    if not begun:
        raise Refused(Reason.UNKNOWN, what="scheme", day=day.isoformat())
    return max(begun, key=lambda scheme: scheme.valid_from)


def _adopted(table: Mapping[str, Any]) -> Mapping[Level, Mapping[Mode, Decimal]]:
    for key in sorted(table.keys() - set(Level)):
        raise _wrong(f"adopted.{key}")
    return MappingProxyType({level: _modes(_table(table, level.value, "adopted."), level) for level in Level})


def _modes(table: Mapping[str, Any], level: Level) -> Mapping[Mode, Decimal]:
    where = f"adopted.{level}."
    for key in sorted(table.keys() - set(Mode)):
        raise _wrong(where + key)
    return MappingProxyType({mode: _points(table, mode.value, where) for mode in Mode})


def _instruction(table: Mapping[str, Any]) -> Mapping[Level, Decimal]:
    for key in sorted(table.keys() - set(Level)):
        raise _wrong(f"instruction.{key}")
    return MappingProxyType({Level(key): _points(table, key, "instruction.") for key in table})


def _table(found: Mapping[str, Any], key: str, where: str = "") -> Mapping[str, Any]:
    value = found.get(key)
    if not isinstance(value, dict):
        raise _wrong(where + key)
    return value


def _words(found: Mapping[str, Any], key: str) -> str:
    value = found.get(key)
    if not isinstance(value, str) or not value.strip():
        raise _wrong(key)
    return value


def _flag(found: Mapping[str, Any], key: str) -> bool:
    value = found.get(key)
    if not isinstance(value, bool):
        raise _wrong(key)
    return value


def _day(found: Mapping[str, Any], key: str) -> date:
    value = found.get(key)
    if not isinstance(value, date) or isinstance(value, datetime):
        raise _wrong(key)
    return value


def _points(found: Mapping[str, Any], key: str, where: str = "") -> Decimal:
    value = found.get(key)
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        raise _wrong(where + key)
    points = Decimal(value)
    if not points.is_finite() or points < 0:
        raise _wrong(where + key)
    return points


def _wrong(key: str) -> Refused:
    return Refused(Reason.UNKNOWN, what="scheme", key=key)
