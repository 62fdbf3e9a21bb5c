"""Reading a scheme (计分办法) from its readable text, TOML, as `resources/schemes/default.toml` explains it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from bulletin.credit import scheme_parts as parts
from bulletin.credit.scheme import ONE, Cap, Fee, Floor, Multiplier, Quota, Rule, Scheme, Stack, Veto
from bulletin.credit.scheme_flaws import SchemeFlaw, wrong
from bulletin.credit.scheme_raw import raw_of
from bulletin.credit.scheme_table import Table, once_each, part_of, parts_of
from bulletin.errors import Cause, Refused, Trouble

LARGEST_TEXT = 200_000  # characters: a scheme has some hundred lines
LARGEST_WORTH = 10**15  # points of one fact with all multipliers: a million of them are still added up exactly

Part = TypeVar("Part", Multiplier, Stack, Cap, Quota, Floor, Veto, Fee)


def load_scheme(path: Path) -> Scheme:
    """Return the scheme in the TOML file `path`. Refused like `scheme_in`, with the name of the file as `path`.

    Trouble: FILE_MISSING, NO_PERMISSION or INPUT_OUTPUT when it cannot be read.
    """
    try:
        return scheme_in(path.read_text(encoding="utf-8"))
    except UnicodeDecodeError:
        wrong(SchemeFlaw.SYNTAX, path=path.name)
    except Refused as error:
        error.facts["path"] = path.name
        raise
    except FileNotFoundError:
        raise Trouble(Cause.FILE_MISSING, path=str(path)) from None
    except PermissionError:
        raise Trouble(Cause.NO_PERMISSION, path=str(path)) from None
    except OSError as error:
        raise Trouble(Cause.INPUT_OUTPUT, path=str(path)) from error


def presets(folder: Path) -> tuple[Scheme, ...]:
    """Return the schemes that may be begun from: every TOML file of `folder`, the default first, then by file name.

    Refused and Trouble like `load_scheme`.
    """
    files = sorted(folder.glob("*.toml"), key=lambda path: (path.stem != "default", path.name))
    return tuple(load_scheme(path) for path in files)


def scheme_in(text: str) -> Scheme:
    """Return the scheme that a text describes.

    Refused: SCHEME_WRONG with what `scheme_flaws.wrong` tells: the place in the reader's words, the flaw, the line.
    """
    if len(text) > LARGEST_TEXT:
        wrong(SchemeFlaw.TOO_LARGE, most=LARGEST_TEXT)
    return _scheme(text, raw_of(text))


def _scheme(text: str, found: dict[str, Any]) -> Scheme:
    head = Table(text, found)
    id, name, valid_from = head.words("id"), head.words("name"), head.day("valid_from")
    source, asked = head.words("source", ""), head.asked
    tables = parts_of(text, found, "rules", asked)
    rules = parts.rules(tables)
    made = Scheme(
        id, name, valid_from, rules, source,
        _made(text, found, "multipliers", parts.multiplier, asked), _made(text, found, "stacks", parts.stack, asked),
        _one(text, found, "share", parts.share, asked), _made(text, found, "caps", parts.cap, asked),
        _made(text, found, "quotas", parts.quota, asked), _made(text, found, "floors", parts.floor, asked),
        _made(text, found, "vetoes", parts.veto, asked), _made(text, found, "fees", parts.fee, asked),
        _one(text, found, "rounding", parts.rounding, asked), _one(text, found, "awards", parts.awards, asked))
    head.must_know()
    if not rules:
        wrong(SchemeFlaw.MISSING, "rules")
    _must_name_what_is_there(made, tables, parts_of(text, found, "caps", asked))
    _must_stay_exact(made, parts_of(text, found, "multipliers", asked))
    return made


def _made(
    text: str, found: dict[str, Any], section: str, make: Callable[[Table], Part], asked: set[str],
) -> tuple[Part, ...]:
    tables = parts_of(text, found, section, asked)
    made = []
    for table in tables:
        made.append(make(table))
        table.must_know()
    once_each((table, part.id) for table, part in zip(tables, made, strict=True))
    return tuple(made)


One = TypeVar("One")


def _one(text: str, found: dict[str, Any], section: str, make: Callable[[Table], One], asked: set[str]) -> One:
    table = part_of(text, found, section, asked)
    made = make(table)
    table.must_know()
    return made


def _must_name_what_is_there(scheme: Scheme, rules: tuple[Table, ...], caps: tuple[Table, ...]) -> None:
    """Refuse a stack no [[stacks]] describes and a cap over rules that are not there."""
    known_rules, known_stacks = _ids(scheme.rules), {stack.id for stack in scheme.stacks}
    for table, rule in zip(rules, scheme.rules, strict=True):
        if rule.stack and rule.stack not in known_stacks:
            table.wrong(SchemeFlaw.NO_SUCH, "stack", value=rule.stack)
    for table, cap in zip(caps, scheme.caps, strict=True):
        for id in sorted(cap.rules - known_rules):
            table.wrong(SchemeFlaw.NO_SUCH, "rules", value=id)


def _must_stay_exact(scheme: Scheme, tables: tuple[Table, ...]) -> None:
    """Refuse multipliers that together give more digits than sums are counted with."""
    most = max(abs(rule.points) for rule in scheme.rules)
    for table, multiplier in zip(tables, scheme.multipliers, strict=True):
        most *= max(multiplier.times, ONE)
        if most > LARGEST_WORTH:
            table.wrong(SchemeFlaw.TOO_LARGE, "times", most=LARGEST_WORTH)


def _ids(rules: tuple[Rule, ...]) -> frozenset[str]:
    return frozenset(rule.id for rule in rules)
