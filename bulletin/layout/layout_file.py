"""A layout changed by the office and written back as a file, and where it departs from what is required."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any

from bulletin.errors import Reason, Refused
from bulletin.layout.layout import Layout, Source, Strength
from bulletin.layout.layout_range import MM, Allowed, allowed

Value = int | float | str

_HEAD = (
    "# 本单位的版式。每项：value 取值；strength 为 规定、一般、推荐、实务、推算 之一；source 出处；note 说明。",
    "# 长度单位缇（1/20 磅），字号磅，线粗八分之一磅，spread 为字宽倍数，share 为份额。",
)
_TOLERANT = ("page.top", "page.left")
_OWN = Source("", Strength.PRACTICE, "本单位")


@dataclass(frozen=True)
class Departure:
    """A parameter with a value of the office's own: by its dotted name, with the value it had and its source."""

    name: str
    standard: Value
    own: Value
    strength: Strength
    source: str


def values_of(layout: Layout) -> dict[str, Value]:
    """Return the value of every parameter by its dotted name, in the order of the file; the layout's name first."""
    return {"name": layout.name, **dict(_values(layout, ""))}


def layout_toml(layout: Layout) -> str:
    """Return the file of `layout`, which `load_layout` reads as an equal layout: values, strengths, sources, notes."""
    known = {each.name: each for each in layout.sources}
    lines, section = [*_HEAD, "", f"name = {_written(layout.name)}"], ""
    for name, value in _values(layout, ""):
        here, _, key = name.rpartition(".")
        lines += ["", f"[{here}]"] if here != section else []
        section = here
        lines.append(f"{key} = {_parameter(value, known.get(name, _OWN))}")
    return "\n".join(lines) + "\n"


def changed(layout: Layout, changes: Mapping[str, object]) -> Layout:
    """Return `layout` with other values, by dotted name (`name` is the layout's own).

    Refused: UNKNOWN (what="layout") for a name no layout has; LAYOUT_VALUE for a value that makes no sense with the
    others: `key`, `value`, and `least` and `most` in the unit of the file, or `form` as in `Allowed`. A changed value
    is looked at before one that was there, so that the facts name what was typed last.
    """
    made, known = layout, values_of(layout)
    for name, value in changes.items():
        if name not in known:
            raise Refused(Reason.UNKNOWN, what="layout", key=name)
        made = _with(made, name.split("."), _typed(name, value, known[name], layout))
    _check(made, changes)
    return made


def departures(layout: Layout, original: Layout) -> tuple[Departure, ...]:
    """Return the parameters that are 规定 in `original` and have another value in `layout`, in the file's order.

    What stays within the tolerance of the standard (天头 and 订口 ±1 mm, GB/T 9704—2012, 5.2.1) is none.
    """
    return tuple(each for each in differences(layout, original)
                 if each.strength is Strength.REQUIRED and not _tolerated(each))


def differences(layout: Layout, original: Layout) -> tuple[Departure, ...]:
    """Return every parameter that has another value in `layout` than in `original`, in the file's order."""
    own, known = dict(_values(layout, "")), {each.name: each for each in original.sources}
    return tuple(
        Departure(name, value, own[name], known.get(name, _OWN).strength, known.get(name, _OWN).source)
        for name, value in _values(original, "") if own[name] != value
    )


def _tolerated(departure: Departure) -> bool:
    standard, own = departure.standard, departure.own
    if departure.name not in _TOLERANT or isinstance(standard, str) or isinstance(own, str):
        return False
    return abs(own - standard) <= MM


def _values(part: Any, where: str) -> Iterator[tuple[str, Value]]:
    for each in fields(part):
        value, name = getattr(part, each.name), f"{where}{each.name}"
        if is_dataclass(value):
            yield from _values(value, f"{name}.")
        elif where:
            yield name, value


def _parameter(value: Value, source: Source) -> str:
    told = {"value": value, "strength": source.strength.value, "source": source.source}
    told |= {"note": source.note} if source.note else {}
    return "{ " + ", ".join(f"{key} = {_written(each)}" for key, each in told.items()) + " }"


def _written(value: Value) -> str:
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007F")
    return str(int(value) if float(value).is_integer() else value)


def _with(part: Any, path: list[str], value: Value) -> Any:
    name, *further = path
    return replace(part, **{name: _with(getattr(part, name), further, value) if further else value})


def _typed(name: str, value: object, known: Value, layout: Layout) -> Value:
    """Return `value` in the type of the parameter: a whole number is good where a fraction may stand."""
    if isinstance(known, float) and isinstance(value, int | float) and not isinstance(value, bool):
        return float(value)
    if type(value) is type(known) and isinstance(value, int | float | str):
        return value.strip() if isinstance(value, str) else value
    raise _refused(name, value, allowed(layout, name))


def _check(layout: Layout, changes: Mapping[str, object]) -> None:
    values = values_of(layout)
    for name in (*changes, *values):
        room = allowed(layout, name)
        if not room.holds(values[name]):
            raise _refused(name, values[name], room)


def _refused(name: str, value: object, room: Allowed) -> Refused:
    facts: dict[str, object] = {"form": room.form} if room.form else {"least": room.least, "most": room.most}
    return Refused(Reason.LAYOUT_VALUE, key=name, value=value, **facts)
