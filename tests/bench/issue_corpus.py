"""Issues of every shape an office may print, made by a seeded generator: the same seed, the same issues."""

import hashlib
import io
import random
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from functools import cache

from PIL import Image, ImageDraw

from bulletin.journals import Distribution
from bulletin.layout.page import PrintedIssue, PrintedItem
from bulletin.text import Block, Cell, Paragraph, Picture, Role, Run, Table, paragraph
from tests.bench.issue_words import pieces, said

LONGEST_TITLE, SHORTEST_TITLE = 200, 4
_FIRST_DAY = date(2026, 1, 5)


def corpus(count: int, seed: int) -> Iterator[tuple[PrintedIssue, Mapping[str, bytes]]]:
    """Yield `count` issues, each with the bytes of its pictures by their SHA-256.

    Issue number n of a seed is the same however many are asked for.
    """
    for number in range(count):
        issue, pictures = _issue(random.Random(f"{seed}-{number}"), number)
        yield _besides(issue, random.Random(f"{seed}-{number}-besides")), pictures


def _issue(dice: random.Random, number: int) -> tuple[PrintedIssue, Mapping[str, bytes]]:
    pictures: dict[str, bytes] = {}
    many = dice.choice((1, 1, 1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25))
    room = dice.choice((300, 800, 1_500, 3_000, 6_000, 6_000, 12_000, 20_000, 30_000)) // many
    sections = sorted(dice.sample(pieces()["section"], 3)) if dice.random() < 0.6 else [""]
    items = tuple(
        _item(dice, max(80, int(room * dice.uniform(0.4, 1.6))), sections[at * len(sections) // many], pictures)
        for at in range(many))
    marking = said("{marking}", dice)
    issue = PrintedIssue(
        masthead=said("{masthead}", dice),
        number_line=_number_line(dice, number),
        publisher=said("{publisher}", dice),
        date=_FIRST_DAY + timedelta(days=dice.randrange(700)),
        marking=marking,
        urgency=dice.choice(("特急", "加急")) if dice.random() < 0.25 else "",
        items=items,
        editors_note=said("{editor}", dice) if dice.random() < 0.3 else "",
        distribution=_distribution(dice),
        responsible=_responsible(dice),
    )
    return issue, pictures


def _besides(issue: PrintedIssue, dice: random.Random) -> PrintedIssue:
    """Return the issue with what only some have: a copy number, for whom it is, what it corrects."""
    classified = "★" in issue.marking
    correction = "更正：第{small}期“{title}”一文中，“{count}人”应为“{count}人”。"
    return replace(
        issue,
        copy_number=f"{dice.randrange(1, 200):06}" if classified and dice.random() < 0.7 else "",
        addressee=said("{peer}\n{superior}", dice) if len(issue.items) == 1 and dice.random() < 0.3 else "",
        correction=said(correction, dice) if dice.random() < 0.05 else "",
    )


def _number_line(dice: random.Random, number: int) -> str:
    return dice.choice((f"第{number + 1}期（总第{number + 386}期）", f"第{number + 1}期", f"增刊第{number + 1}期",
                        f"第{number + 1}、{number + 2}期合刊（总第{number + 386}、{number + 387}期）"))


def _distribution(dice: random.Random) -> Distribution:
    superiors = tuple(dice.sample(pieces()["superior"], dice.randrange(0, 4)))
    peers = tuple(dice.sample(pieces()["peer"], dice.randrange(1, 7)))
    below: tuple[str, ...] = ("各乡镇人民政府、街道办事处", "县直各部门，各垂直管理单位")
    if dice.random() < 0.15:  # a list as some offices keep it: every unit by its name
        below = (*pieces()["town"], *pieces()["bureau"])
    return Distribution(superiors, peers, below, dice.choice((0, 45, 60, 120, 1_200)))


def _responsible(dice: random.Random) -> tuple[tuple[str, str], ...]:
    duties = [("责任编辑", said("{person}", dice)), ("审核", said("{person}", dice)), ("签发", said("{person}", dice)),
              ("电话", "0000-8888666")]
    return tuple(duties[: dice.randrange(5)])


def _item(dice: random.Random, room: int, section: str, pictures: dict[str, bytes]) -> PrintedItem:
    title = _title(dice)
    if dice.random() < 0.04:
        return PrintedItem(title, section, (_table(dice),), "")
    body: list[Block] = []
    while sum(len(each.plain) for each in body) < room:
        body += _blocks(dice, pictures)
    credit = said("{bureau}  {person}", dice) if dice.random() < 0.6 else ""
    if not credit and dice.random() < 0.6:
        body.append(paragraph(said("（{town}党政办  {person}）", dice), Role.CREDIT))
    return PrintedItem(title, section if dice.random() < 0.95 else "", tuple(body), credit)


def _title(dice: random.Random) -> str:
    made = said("{title}", dice)
    kind = dice.random()
    if kind < 0.05:
        return made[:SHORTEST_TITLE]
    if kind < 0.4:
        made += said("{tail}", dice)
    if kind > 0.97:
        while len(made) < LONGEST_TITLE:
            made += said("，{deed}，{aim}", dice)
    return made[:LONGEST_TITLE]


def _blocks(dice: random.Random, pictures: dict[str, bytes]) -> list[Block]:
    """Return a paragraph, a heading with one, a table with its note, or a picture with its line."""
    kind = dice.random()
    if kind < 0.04:
        note = [paragraph(said("{remark}", dice), Role.NOTE)] if dice.random() < 0.5 else []
        return [_table(dice), *note]
    if kind < 0.07:
        return [_picture(dice, pictures)]
    if kind < 0.14:
        return [paragraph(said("{level1}", dice), Role.LEVEL1), _prose(dice)]
    if kind < 0.21:
        return [paragraph(said("{level2}", dice), Role.LEVEL2), _prose(dice)]
    if kind < 0.26:
        return [paragraph(said("{level3}", dice), Role.LEVEL3)]
    if kind < 0.30:
        return [paragraph(said("{level4}", dice), Role.LEVEL4)]
    return [_prose(dice)]


def _prose(dice: random.Random) -> Paragraph:
    sentences = [said("{sentence}", dice) for _ in range(dice.choice((1, 1, 2, 3, 3, 4, 6)))]
    if dice.random() < 0.06:
        sentences.insert(dice.randrange(len(sentences)), said("{rare}、{rare}（{rare}）等地，", dice))
    kind = dice.random()
    if kind < 0.08:  # what a unit emphasised
        first, *others = sentences
        return Paragraph(Role.BODY, (Run(first, bold=True), Run("".join(others), underline=dice.random() < 0.2)))
    if kind < 0.10:
        return paragraph("\n".join(sentences))
    if kind < 0.11:
        return paragraph("\t".join(sentences))
    return paragraph("".join(sentences))


def _table(dice: random.Random) -> Table:
    wide, tall = dice.choice(((2, 4), (3, 6), (4, 8), (5, 12), (9, 5), (6, 45), (14, 6)))
    head = [[Cell(said("{field}", dice)) for _ in range(wide)]]
    if wide > 3 and dice.random() < 0.5:  # a head of two rows, its first cell over both, the next two under one
        head = [[Cell("单位", 1, 2), Cell("其中：" + dice.choice(("投资（亿元）", "完成情况")), 2),
                 *(Cell(said("{field}", dice), 1, 2) for _ in range(wide - 3))], [Cell("本年"), Cell("上年")]]
    rows = [[Cell(said("{town}", dice)), *(Cell(_figure(dice)) for _ in range(wide - 1))] for _ in range(tall)]
    if dice.random() < 0.2:
        at = dice.randrange(tall)
        rows[at][-1] = Cell(said("{sentence}", dice) * dice.choice((1, 1, 3)))
    if dice.random() < 0.2:
        rows.append([Cell("合　计", wide - 1), Cell(said("{money}", dice))])
    return Table(tuple(map(tuple, head + rows)))


def _figure(dice: random.Random) -> str:
    kinds = ("{point}", "{count}", "{percent}", "{money}", "—", "", "{area}", "{small}\n{small}")
    return said(dice.choice(kinds), dice)


def _picture(dice: random.Random, pictures: dict[str, bytes]) -> Picture:
    name = said("{picture}", dice)
    across, down = dice.choice(((640, 480), (480, 640), (1200, 300), (200, 200)))
    data = _drawn(across, down, dice.randrange(6), "PNG" if name.endswith(".png") else "JPEG")
    key = hashlib.sha256(data).hexdigest()
    pictures[key] = data
    wide = dice.choice((0.0, 60.0, 120.0, 150.0, 260.0))
    return Picture(key, name, wide, wide * down / across)


@cache
def _drawn(across: int, down: int, shade: int, form: str) -> bytes:
    """Return a picture of that many dots with a few bars on it."""
    picture = Image.new("RGB", (across, down), (236, 240 - shade * 9, 230))
    pen = ImageDraw.Draw(picture)
    for bar in range(5):
        left, top = across * bar // 5 + 10, down * (bar + 1) // 7
        pen.rectangle((left, top, left + across // 8, down - 10), fill=(40 * bar, 90, 60 + 20 * shade))
    made = io.BytesIO()
    picture.save(made, form)
    return made.getvalue()
