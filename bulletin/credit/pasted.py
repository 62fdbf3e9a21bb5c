"""A pasted notice of adopted items read line by line: titles, units, publications, numbers, days.

What offices paste: numbered or bulleted lines (1.《…》（青禾镇）), tables out of Word, Excel and WPS with tabs between
the cells, lines with columns held apart by blanks; names of publications stand before their items as headings.
"""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date

from bulletin.credit.pasted_cells import Column, columns_of, day_in, divided, kind_of
from bulletin.units import Unit, unit_named

_SHORTEST = 5  # characters; a title has more
_NUMERAL = "一二三四五六七八九十百〇○零"
_LABEL = re.compile(
    rf"^(?:第?[{_NUMERAL}]{{1,4}}[、.．条]|[（(](?:[{_NUMERAL}]{{1,3}}|\d{{1,3}})[)）]|\d{{1,3}}(?:[、)）．]|\.(?!\d)|\s+(?=[《“]))"
    r"|[㈠-㈩①-⑳⑴-⒇⒈-⒛●■◆▲★○□◇△☆•·\-–—＊*]+)[\s　]*")
_IN_MARKS = re.compile(r"《([^《》]*(?:《[^《》]*》[^《》]*)*)》")
_NUMBER = re.compile(r"(?:总|增刊)?第?[\s　]*(\d{1,4}(?:[、,，\-—~～至]\d{1,4})?)[\s　]*[期号]")
_PUBLICATION = re.compile(
    r"(?:信息|快报|专报|参阅|内参|要情|要闻|动态|简报|情况|日报|通报|摘报|参考|专刊|增刊|汇报|呈阅件|值班信息|特刊|快讯|采编)$")
_SAYS_ADOPTED = re.compile(r"(?:被|刊于|刊载于|刊登于|载于|见于?|获|在).{0,16}?$")
_ADOPTED = re.compile(r"^[\s　，,。；;：:]*(?:采用|采纳|刊发|刊登|刊载|转发|编发)?[\s　，,。；;]*")
_COUNT = re.compile(r"[（(]?(?:共)?[\s　]*\d{1,3}[\s　]*[条篇件][)）]?")
_HEADING_WORDS = re.compile(
    r"(?:采用|刊发|刊登|刊载|编发|情况|信息|目录|如下|以下|[省市]委办|[省市](?:政)?府办|公?室|[：:，,。\s　])*")
_BRACKETED = re.compile(r"[（(\[【]([^（()）\[\]【】]{1,30})[)）\]】][\s　。；;]*$")
_TAIL = re.compile(r"(?:[\s　]+|——?|[-–]|[，,；;]\s*)([^\s　，,；;—–-]{2,20})[\s　。；;]*$")
_COMPOSITE = re.compile(r"综合")
_NO_ITEM = re.compile(
    r"^(?:合计|总计|小计|共计|备注|说明|附件|注[：:]|序号|单位[：:]|时间[：:]|日期[：:]|第\s*\d+\s*页)")
_SALUTATION = re.compile(r"[：:]$")


@dataclass(frozen=True)
class Said:
    """One item that a notice names; what it does not say is empty. `line` counts from 1."""

    line: int
    title: str
    unit: str = ""
    publication: str = ""
    number: str = ""
    day: date | None = None
    composite: bool = False


@dataclass(frozen=True)
class _Heading:
    """What holds for the lines below: where they were printed."""

    publication: str = ""
    number: str = ""
    day: date | None = None


def read_pasted(text: str, units: Iterable[Unit], today: date, known: Collection[str] = ()) -> tuple[Said, ...]:
    """Return the items that a pasted text names, in its order.

    `known` are names of publications that were entered before; a date without a year is the last such day up to
    `today`. What names no item (headings, sums, salutations) is left out.
    """
    return tuple(_Reading(tuple(units), today, frozenset(known)).of(text))


class _Reading:
    """Goes through a notice line by line and remembers the heading and the columns it is under."""

    def __init__(self, units: tuple[Unit, ...], today: date, known: frozenset[str]) -> None:
        self._units, self._today, self._known = units, today, known
        self._heading = _Heading()
        self._columns: tuple[Column, ...] = ()

    def of(self, text: str) -> Iterable[Said]:
        """Yield the items."""
        for number, line in enumerate(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), 1):
            line = line.strip(" \u3000\ufeff\u200b")
            cells = divided(line)
            said = self._row(number, cells) if len(cells) > 1 else self._line(number, line)
            if said is not None and len(said.title) >= _SHORTEST:
                yield replace(said, publication=said.publication or self._heading.publication,
                              number=said.number or self._heading.number, day=said.day or self._heading.day)

    def _row(self, number: int, cells: list[str]) -> Said | None:
        """Return what a row of a table says; its head tells the columns, else each cell is known by its looks."""
        head = columns_of(cells)
        if head:
            self._columns = head
            return None
        if _NO_ITEM.match("".join(cells[:2])):
            return None
        columns = self._columns if len(self._columns) >= len(cells) else self._guessed(cells)
        found = {column: cell for column, cell in zip(columns, cells, strict=False) if cell and column}
        title = found.get(Column.TITLE, "")
        if not title:
            return None
        # A cell may say what a line does: 《…》（青禾镇）.
        said = self._line(number, title, within=True) or Said(number, title)
        where = _place_in(found.get(Column.PUBLICATION, ""))
        return replace(
            said, unit=found.get(Column.UNIT, "") or said.unit, publication=where[0] or said.publication,
            number=_number_in(found.get(Column.NUMBER, "")) or where[1] or said.number,
            day=day_in(found.get(Column.DAY, ""), self._today) or said.day,
            composite=said.composite or bool(_COMPOSITE.search(found.get(Column.MODE, ""))))

    def _guessed(self, cells: list[str]) -> tuple[Column, ...]:
        kinds = [kind_of(cell, self._today, self._is_unit, self._is_publication) for cell in cells]
        free = [at for at, kind in enumerate(kinds) if kind is Column.OTHER]
        if free:
            kinds[max(free, key=lambda at: len(cells[at]))] = Column.TITLE
        return tuple(kinds)

    def _line(self, number: int, line: str, within: bool = False) -> Said | None:
        """Return what a line by itself says, None for a heading, which holds from here on."""
        label = _LABEL.match(line)
        rest = line[label.end():] if label else line
        if not rest or _NO_ITEM.match(rest):
            return None
        if not within and (heading := self._heading_in(rest)):
            self._heading = heading
            return None
        if not within and not label and "《" not in rest and _SALUTATION.search(rest):
            return None
        return self._item(number, rest)

    def _item(self, number: int, rest: str) -> Said:
        day = day_in(rest, self._today, within=True)
        titles, publication, issue = list[str](), "", ""
        for found in _IN_MARKS.finditer(rest):
            name = found[1].strip()
            if self._is_publication(name) or (titles and _SAYS_ADOPTED.search(rest[:found.start()])):
                publication = publication or name
                after = _NUMBER.search(rest[found.end():found.end() + 16])
                issue = issue or (after[1] if after else "")
            else:
                titles.append(name)
        composite = bool(_COMPOSITE.search(_BRACKETED.sub(lambda m: m[1], rest)[-12:]))
        if titles and rest.find(f"《{titles[0]}》") <= 12:
            # 青禾镇《…》, 《…》（青禾镇）; marks within a title are part of it: 云溪县出台《…办法》推动…
            unit, around = self._unit_around(rest, titles[0])
            if around:
                return Said(number, titles[0], unit, publication, issue, day, composite)
        title, unit = self._without_unit(_without_place(rest, publication))
        return Said(number, title, unit, publication, issue, day, composite)

    def _unit_around(self, rest: str, title: str) -> tuple[str, bool]:
        """Return the unit named before or behind a title in marks, and whether the marks hold the whole title."""
        before, _, behind = rest.partition(f"《{title}》")
        before = before.strip(" \u3000：:，,")
        if before and not self._is_unit(before):
            return "", False
        if before:
            return before, True
        tail = _COUNT.sub("", behind).strip(" \u3000")
        bracket = _BRACKETED.search(tail)
        if bracket:
            return self._unit_in(bracket[1]), True
        unit = self._unit_in(tail.strip("—–-，,；;。：: \u3000"))
        return unit, bool(unit) or len(tail) < 3 or (bool(_ADOPTED.match(tail)) and ("《" in tail or len(tail) < 12))

    def _without_unit(self, rest: str) -> tuple[str, str]:
        """Return a title without the unit named in front or behind, and the unit."""
        rest = rest.strip(" \u3000。；;")
        for pattern in (_BRACKETED, _TAIL):
            found = pattern.search(rest)
            if found and (unit := self._unit_in(found[1])):
                return rest[:found.start()].strip(" \u3000《》"), unit
            if found and pattern is _BRACKETED and _COMPOSITE.search(found[1]):
                return self._without_unit(rest[:found.start()])
        before, colon, behind = rest.replace(":", "：").partition("：")
        if colon and len(behind) >= _SHORTEST and self._is_unit(before.strip()):
            return behind.strip(" \u3000《》"), before.strip()
        return rest.strip("《》") if rest.count("《") == 1 and rest.startswith("《") else rest, ""

    def _heading_in(self, rest: str) -> _Heading | None:
        """Return where the lines below were printed when this line says only that."""
        found = _IN_MARKS.search(rest)
        bracketed = re.fullmatch(r"[【\[]([^【】\[\]]{2,24})[】\]].{0,12}", rest)
        name = found[1] if found else _NUMBER.sub("", bracketed[1]).strip() if bracketed else ""
        around = rest.replace(f"《{name}》", "", 1) if found else rest.replace(name, "", 1)
        day = day_in(around, self._today, within=True)
        number = _NUMBER.search(around)
        said = _COUNT.sub("", _NUMBER.sub("", _without_days(around)))
        left = _HEADING_WORDS.sub("", said).strip("【】[]（）()。 \u3000")
        if name and len(left) <= 4 and self._is_publication(name):
            return _Heading(name, number[1] if number else "", day)
        plain = _COUNT.sub("", _NUMBER.sub("", rest)).strip("：: \u3000")
        if (not found and plain in self._known) or (number and len(plain) <= 12 and self._is_publication(plain)):
            return _Heading(plain, number[1] if number else "", day)
        return None

    def _is_publication(self, name: str) -> bool:
        return name in self._known or (len(name) <= 12 and bool(_PUBLICATION.search(name)))

    def _is_unit(self, words: str) -> bool:
        return bool(self._unit_in(words))

    def _unit_in(self, words: str) -> str:
        """Return the first unit named in a list such as 青禾镇、白石乡, as it is written; empty where none is known."""
        for part in re.split(r"[、，,；;/\s　和及与]+", words.strip("单位来源报送供稿：: \u3000")):
            if part and unit_named(part, self._units):
                return part
        return ""


def _place_in(cell: str) -> tuple[str, str]:
    """Return the publication and the number of a cell such as 《每日要情》第12期."""
    found = _IN_MARKS.search(cell)
    number = _NUMBER.search(cell)
    name = found[1] if found else _NUMBER.sub("", cell).strip(" \u3000，,")
    return name, number[1] if number else ""


def _number_in(cell: str) -> str:
    found = _NUMBER.search(cell)
    return found[1] if found else cell.strip() if re.fullmatch(r"\s*\d{1,4}\s*", cell) else ""


def _without_place(rest: str, publication: str) -> str:
    """Return a line without the words that say where it was adopted."""
    if not publication:
        return rest
    before, _, behind = rest.partition(f"《{publication}》")
    behind = _ADOPTED.sub("", _NUMBER.sub("", behind, count=1), count=1)
    return f"{_SAYS_ADOPTED.sub('', before).rstrip('，, ')}{behind}"


def _without_days(words: str) -> str:
    return re.sub(r"(?:\d{2,4}年)?\d{1,2}月(?:\d{1,2}日)?|\d{4}[-./]\d{1,2}[-./]\d{1,2}", "", words)
