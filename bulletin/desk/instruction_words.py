"""What an instruction said before it was changed, in words for the log."""

from datetime import date

from bulletin.credit.facts import Level
from bulletin.instructions.instruction import Given, Responsible

_SCAN_ONLY = "（仅有扫描件）"
_LEVELS = {Level.COUNTY: "县级", Level.CITY: "市级", Level.PROVINCE: "省级", Level.CENTRE: "中央"}


def old_values(
    old: Given, new: Given, units: tuple[Responsible, ...] = (), deadline: date | None = None,
) -> str:
    """Return what of `old` is no longer so in `new`, and whose business it was before, such as
    原领导：张县长；原日期：2026-11-02.
    """
    told = [
        ("领导", old.leader, new.leader), ("级别", _LEVELS[old.level], _LEVELS[new.level]),
        ("日期", old.day.isoformat(), new.day.isoformat()), ("内容", old.words or _SCAN_ONLY, new.words or _SCAN_ONLY),
        ("责任单位", "、".join(unit.name for unit in units), ""),
        ("期限", deadline.isoformat() if deadline else "", "")]
    return "；".join(f"原{name}：{before}" for name, before, now in told if before and before != now)
