"""The text of a scheme as keys and values, whether they make a scheme or not: what a form changes and writes back."""

import json
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from bulletin.credit.scheme_flaws import SchemeFlaw, wrong

HEADS: Mapping[str, str] = {
    "rules": "得分：一件事按自上而下第一条合得上的计分。",
    "multipliers": "加倍：合得上的，得分乘以 times。",
    "stacks": "并计：同一稿件的几项怎样一并结算。",
    "share": "合稿分摊：几家来稿合成一篇的，各家得多少。",
    "caps": "封顶：这些得分在每个周期里合计最多多少。",
    "quotas": "任务：每个周期报送或采用多少；单位另有约定的，以约定为准。",
    "floors": "达标线：得分低于此数的为不达标。",
    "vetoes": "一票否决：达到此数的不参加表扬。",
    "fees": "稿酬：每件多少元，按自上而下第一条合得上的发。",
    "rounding": "取位：每一条得分先取位，再合计。",
    "awards": "表扬：乡镇、县直部门前几名，末几名点名。",
}
_MARK = "\ufeff"  # what some editors put before the text of a file
_DEEPEST = 8  # tables and lists in each other; a scheme has three
_LONG, _PLAIN = 10_000, 20  # bits of a whole number; digits of one with a point that is written without an exponent
_BARE = re.compile(r"[A-Za-z0-9_-]+")


def raw_of(text: str) -> dict[str, Any]:
    """Return the keys and values of `text`, numbers with a point as Decimal. Refused: SCHEME_WRONG (SYNTAX) with the
    line, for what is no TOML.
    """
    try:
        whole = text.removeprefix(_MARK).encode().decode()  # half a character is refused before anybody keeps it
        found = tomllib.loads(whole, parse_float=Decimal)
        if _is_too_deep(found):
            raise RecursionError
        return found
    except (ValueError, ArithmeticError, RecursionError) as error:
        place = re.search(r"at line (\d+)", str(error))
        wrong(SchemeFlaw.SYNTAX, line=int(place[1]) if place else text.count("\n") + 1)


def raw_text(raw: Mapping[str, Any]) -> str:
    """Return the text of keys and values: those of the scheme itself first, then its parts in their usual order."""
    parts = {key: value for key, value in raw.items() if _is_part(value)}
    lines = [_line(key, value) for key, value in raw.items() if key not in parts]
    for section in (*(key for key in HEADS if key in parts), *(key for key in parts if key not in HEADS)):
        lines += _section(section, parts[section])
    return "\n".join(lines) + "\n"


def written(value: object) -> str:
    """Return a value as TOML."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        # JSON's text is TOML's, but for DEL, which TOML wants escaped.
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(written, value))}]"
    if isinstance(value, Mapping):
        return "{" + ", ".join(_line(str(key), each) for key, each in value.items()) + "}"
    if isinstance(value, int):
        return str(value) if value.bit_length() < _LONG else f"{value:#x}"  # Python writes no longer ones out
    if isinstance(value, Decimal):
        return _number(value)
    return value.isoformat() if isinstance(value, date) else str(value)


def _number(number: Decimal) -> str:
    if not number.is_finite():
        return str(number).lower().replace("infinity", "inf")
    if len(number.as_tuple().digits) > _PLAIN or abs(number.adjusted()) > _PLAIN:
        return str(number)  # as it stands, it is refused by its place: made even, it would be another or no number
    return f"{number.normalize() + 0:f}"


def _is_too_deep(found: Mapping[str, Any]) -> bool:
    """Return whether tables and lists lie in each other deeper than anybody writes them."""
    level: list[Any] = [found]
    for _ in range(_DEEPEST):
        level = [each for value in level for each in (value.values() if isinstance(value, dict) else value)
                 if isinstance(each, dict | list)]
    return bool(level)


def _is_part(value: object) -> bool:
    return isinstance(value, dict) or (isinstance(value, list) and bool(value) and all(
        isinstance(each, dict) for each in value))


def _section(section: str, value: Mapping[str, Any] | Iterable[Mapping[str, Any]]) -> Iterator[str]:
    several = not isinstance(value, Mapping)
    for number, table in enumerate([value] if isinstance(value, Mapping) else value):
        yield ""
        if not number and section in HEADS:
            yield f"# {HEADS[section]}"
        yield f"[[{_key(section)}]]" if several else f"[{_key(section)}]"
        yield from (_line(key, each) for key, each in table.items())


def _line(key: str, value: object) -> str:
    return f"{_key(key)} = {written(value)}"


def _key(key: str) -> str:
    return key if _BARE.fullmatch(key) else written(key)
