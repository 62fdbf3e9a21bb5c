"""Finding twins in an archive of prose like an office's: how fast, and how often rightly.

The prose has the shape of the samples' sentences; words, places and figures are each item's own. What people do to an
item before it comes in once more is done to some, and some are only the same form filled in by another unit.
"""

import json
import random
import re
import statistics
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from itertools import accumulate
from pathlib import Path
from time import perf_counter

from bulletin.drafts import Draft, Facts
from bulletin.intake.likeness import SIMILAR
from bulletin.workflow import Stage
from db import twins
from db.sqlite_archive import SqliteArchive
from tests.bench.big_archive import EXPECTED, NOW, ROOT

DRAFTS = 20_000
EACH = 60  # texts of each kind
_PARTS = 1_000_000_000  # items from this number on are in the archive only as parts of a composite
_PIECE = re.compile(r"[0-9]+(?:\.[0-9]+)?|[㐀-鿿]{1,2}|.", re.DOTALL)
_NUMBER = re.compile(r"[0-9]+(?:\.[0-9]+)?")
_PLACES = "青白石云松竹柳沙龙凤双高金银梅兰桃杏枫栗溪河湖塘坪岭坳湾洲桥渡口泉岩冲垅背前后上下东西南北"
_FAMILIES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜"
_GIVEN = "明晓云涵轩宁诗秋砚帆启文远敏建国栋川毓灵谦智诚安然若溪子墨浩宇思源志强海波"


@dataclass(frozen=True)
class Figures:
    """Milliseconds a text; of the twins told, the share that are; of those there are, the share told, by kind."""

    median: float
    slowest: float
    precision: float
    recall: float
    kinds: dict[str, float]


@dataclass(frozen=True)
class Item:
    """One report: its title, its paragraphs of sentences, and the line under it."""

    title: str
    paragraphs: tuple[tuple[str, ...], ...]
    credit: str

    @property
    def text(self) -> str:
        return "\n".join([self.title, *("".join(sentences) for sentences in self.paragraphs), self.credit])


def finding_twins(said: Callable[..., None]) -> None:
    """Print the figures with `said(what, value, aim, unit, note=...)`."""
    told = measured(twin_archive())
    said(f"twins of a draft among {DRAFTS:,}", told.median, "<= 12 ms", "ms", note=f"slowest {told.slowest:.1f}")
    said("  of the twins told, truly twins", told.precision * 100, ">= 98 %", "%")
    said("  of the twins there are, told", told.recall * 100, ">= 98 %", "%",
         note=" ".join(f"{kind} {share:.2f}" for kind, share in told.kinds.items() if share < 1))


def twin_archive(drafts: int = DRAFTS) -> Path:
    """Return the path of an archive with so many drafts, each hundredth a composite; it is made if it is not there."""
    path = ROOT / ".bench" / f"twins-{drafts}.db"
    if not path.exists():
        making = path.with_suffix(".making")
        for left in path.parent.glob(f"{making.name}*"):
            left.unlink()
        archive = SqliteArchive(making)
        for first in range(0, drafts, 5_000):
            with archive.writing() as work:
                for number in range(first, min(first + 5_000, drafts)):
                    at = NOW - timedelta(days=(drafts - number) * 3650 / drafts)
                    work.drafts.add(Draft(f"d{number:08}", None, "", Stage.PUBLISHED, at, f"r{number:08}", 1, 0,
                                          Facts()), _text(number))
        archive.close()
        making.rename(path)
    return path


def measured(path: Path, each: int = EACH) -> Figures:
    """Return the figures of the archive at `path`, asked with so many texts of each kind."""
    archive = SqliteArchive(path, create=False)
    db = archive._db
    drafts = db.execute("SELECT count(*) FROM draft_text").fetchone()[0]
    times, right, told = list[float](), 0, 0
    kinds = defaultdict[str, list[float]](list)
    for kind, text, wanted in list(_asked(drafts, each)):
        start = perf_counter()
        found = {each.draft_id for each in twins.twins(db, text, frozenset(), SIMILAR)}
        times.append((perf_counter() - start) * 1000)
        right, told = right + len(found & wanted), told + len(found)
        if wanted:
            kinds[kind].append(len(found & wanted) / len(wanted))
    archive.close()
    shares = [share for shares in kinds.values() for share in shares]
    return Figures(statistics.median(times), max(times), right / max(1, told), statistics.mean(shares),
                   {kind: statistics.mean(shares) for kind, shares in kinds.items()})


def _asked(drafts: int, each: int) -> Iterator[tuple[str, str, set[str]]]:
    """Yield kind, text, and the drafts that say the same."""
    dice = random.Random(drafts)
    own = [number for number in range(drafts) if number % 100]
    for kind, reworked in _WAYS.items():
        for number in dice.sample(own, each):
            yield kind, reworked(_own(number), dice), {f"d{number:08}"}
    for number in dice.sample(range(0, drafts, 100), min(each, drafts // 100)):
        yield "part", edited(_part(number, dice.randrange(4)), 0.1, dice), {f"d{number:08}"}
    for number in range(each):
        parts = dice.sample(own, 4)
        yield "whole", composite([_own(part) for part in parts], number), {f"d{part:08}" for part in parts}
        yield "form", same_form(_own(dice.choice(own)), dice), set()
        yield "form", same_form(_part(dice.randrange(0, drafts, 100), 0), dice), set()
        yield "fresh", item(2 * _PARTS + number, 1 + number % 6).text, set()


def _text(number: int) -> str:
    return _own(number).text if number % 100 else composite([_part(number, part) for part in range(4)], number)


def _own(number: int) -> Item:
    return item(number, 4 + number % 3)


def _part(number: int, part: int) -> Item:
    return item(_PARTS + number * 10 + part, 2)


def item(seed: int, paragraphs: int = 5) -> Item:
    """Return the item with this number: sentences of real shape, their words and figures its own."""
    dice = random.Random(seed * 7919 + 13)
    topic = dice.choices(_words(), cum_weights=_weights(), k=160)
    bodies = tuple(tuple(_varied(dice.choice(_sentences()), topic, dice) for _ in range(dice.randint(2, 6)))
                   for _ in range(paragraphs))
    title = _varied(dice.choice(_sentences()), topic, dice)[:18].rstrip("，、。：")
    return Item(title, bodies, f"（{_place(dice)}镇  {_person(dice)}）")


def composite(parts: list[Item], seed: int) -> str:
    """Return one text in which each part is a section of its own."""
    dice = random.Random(seed)
    lead = _varied(dice.choice(_sentences()), list(_words()[:200]), dice)
    body = "\n".join(part.text.rpartition("\n")[0] for part in parts)
    return f"{_place(dice)}片区近期工作动态\n{lead}\n{body}\n（综合科  {_person(dice)}）"


def same_text(item: Item, dice: random.Random) -> str:
    """Return the item typed by another hand: width and blanks differ, the lines end elsewhere."""
    wide = item.text.translate({ord(narrow): chr(ord(narrow) + 0xFEE0) for narrow in "0123456789%"})
    return wide.replace("\n", "\n\n　　").replace("，", ", " if dice.random() < 0.5 else "，")


def edited(item: Item, share: float, dice: random.Random) -> str:
    """Return the item with about `share` of its characters struck out, put in or replaced; most figures stay."""
    words = list(_words())
    done, aim = 0, share * len(item.text)
    bodies = [[re.findall(r"[^，；。]+[，；。]?", sentence) for sentence in body] for body in item.paragraphs]
    clauses = [(body, sentence) for body in range(len(bodies)) for sentence in range(len(bodies[body]))]
    while done < aim:
        body, sentence = dice.choice(clauses)
        place = bodies[body][sentence]
        if not place:
            continue
        at = dice.randrange(len(place))
        way = dice.random()
        if way < 0.25:
            done += len(place.pop(at))
        elif way < 0.5:
            new = "".join(dice.choices(words, k=dice.randint(2, 5))) + "，"
            place.insert(at, new)
            done += len(new)
        else:
            old = place[at]
            place[at] = _PIECE.sub(lambda found: dice.choice(words) if len(found[0]) == 2 and not found[0][0].isascii()
                                   and dice.random() < 0.5 else found[0], old)
            done += sum(a != b for a, b in zip(old, place[at], strict=True))
    texts = ["".join("".join(clauses) for clauses in body) for body in bodies]
    return "\n".join([item.title, *texts, item.credit])


def wrapped(item: Item, dice: random.Random) -> str:
    """Return the item slightly edited, as a mail breaks its lines."""
    return re.sub(r"(.{28})", r"\1\n", edited(item, 0.05, dice))


def reordered(item: Item, dice: random.Random) -> str:
    """Return the item with its paragraphs in another order."""
    bodies = ["".join(body) for body in item.paragraphs]
    dice.shuffle(bodies)
    return "\n".join([item.title, *bodies, item.credit])


def renamed(item: Item, dice: random.Random) -> str:
    """Return the item under another title, signed by another hand and slightly edited."""
    title = _varied(item.title, list(_words()[:300]), dice, 0.8)
    return edited(Item(title, item.paragraphs, f"（县政府办  {_person(dice)}）"), 0.05, dice)


def shortened(item: Item, dice: random.Random) -> str:
    """Return the half of the item that an editor leaves, slightly edited."""
    kept = sorted(dice.sample(range(len(item.paragraphs)), (len(item.paragraphs) + 1) // 2))
    return edited(Item(item.title, tuple(item.paragraphs[at] for at in kept), item.credit), 0.05, dice)


def same_form(item: Item, dice: random.Random) -> str:
    """Return what another unit, or the same a month later, writes by the same form: its own places and figures."""
    words = list(_words())
    lines = [item.title, *("".join(body) for body in item.paragraphs)]
    filled = [_figures(_PIECE.sub(lambda found: dice.choice(words) if len(found[0]) == 2 and dice.random() < 0.08
                                  and not found[0][0].isascii() else found[0], line), dice) for line in lines]
    return "\n".join([*filled, f"（{_place(dice)}镇  {_person(dice)}）"])


def _varied(sentence: str, topic: list[str], dice: random.Random, share: float = 0.45) -> str:
    def other(found: re.Match[str]) -> str:
        piece = found[0]
        if len(piece) != 2 or piece[0].isascii() or dice.random() > share:
            return piece
        return dice.choice(topic)

    return _figures(_PIECE.sub(other, sentence), dice)


def _figures(sentence: str, dice: random.Random) -> str:
    def figure(found: re.Match[str]) -> str:
        whole, point, rest = found[0].partition(".")
        if len(whole) == 4 and whole.startswith("20"):
            return found[0]
        return str(dice.randint(10 ** (len(whole) - 1), 10 ** len(whole) - 1)) + (
            f".{dice.randint(1, 9)}" if point and rest else "")

    return _NUMBER.sub(figure, sentence)


def _place(dice: random.Random) -> str:
    return "".join(dice.sample(_PLACES, 2))


def _person(dice: random.Random) -> str:
    return dice.choice(_FAMILIES) + "".join(dice.sample(_GIVEN, 2))


@cache
def _sentences() -> tuple[str, ...]:
    files = json.loads(EXPECTED.read_text(encoding="utf-8"))["files"]
    found = [piece for each in files for line in each["text"].split("\n") for piece in line.split("。")]
    return tuple(f"{piece}。" for piece in dict.fromkeys(found) if 14 < len(piece) < 90)


@cache
def _words() -> tuple[str, ...]:
    """Return words of two characters, the frequent first: those of the samples, then invented ones."""
    pairs = [piece for sentence in _sentences() for piece in _PIECE.findall(sentence)
             if len(piece) == 2 and not piece[0].isascii()]
    single = sorted(set("".join(pairs)))
    dice = random.Random(1)
    invented = ("".join(dice.sample(single, 2)) for _ in range(9_000))
    return tuple(dict.fromkeys([*pairs, *invented]))


@cache
def _weights() -> tuple[float, ...]:
    return tuple(accumulate(1 / (rank + 20) for rank in range(len(_words()))))


_WAYS: dict[str, Callable[[Item, random.Random], str]] = {
    "same": same_text, "wrapped": wrapped, "reordered": reordered, "renamed": renamed, "shortened": shortened,
    **{f"edited {share:.0%}": lambda item, dice, share=share: edited(item, share, dice)
       for share in (0.05, 0.1, 0.2, 0.3, 0.45)},
}
