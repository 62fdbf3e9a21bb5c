"""How words are put together: lists, clauses, a title in its marks; each language has its own signs.

What is written into a document or read back from a field keeps the Chinese signs and does not come here.
"""

from collections.abc import Iterable

from editor.shell.language import Language, spoken


def listed(words: Iterable[str]) -> str:
    """Return 甲、乙、丙; in English: A, B, C."""
    return (", " if _english() else "、").join(words)


def clauses(words: Iterable[str]) -> str:
    """Return 甲，乙，丙: what is said of one thing, one after the other."""
    return (", " if _english() else "，").join(words)


def halves(words: Iterable[str]) -> str:
    """Return 甲；乙；丙: what holds commas itself."""
    return ("; " if _english() else "；").join(words)


def apart(words: Iterable[str]) -> str:
    """Return what stands beside each other in one line, a character's width apart."""
    return ("  " if _english() else "　").join(words)


def titled(title: object) -> str:
    """Return 《标题》; in English: “Title”."""
    return f"“{title}”" if _english() else f"《{title}》"


def aside(words: object, more: object) -> str:
    """Return 甲（乙）; in English: A (B)."""
    return f"{words} ({more})" if _english() else f"{words}（{more}）"


def of(name: object, words: object) -> str:
    """Return 甲：乙; in English: A: B."""
    return f"{name}: {words}" if _english() else f"{name}：{words}"


def headed(section: object, words: object) -> str:
    """Return 【栏目】标题; in English: [Section] Title."""
    return f"[{section}] {words}" if _english() else f"【{section}】{words}"


def became(words: Iterable[object]) -> str:
    """Return what was and what it is now: 甲　→　乙."""
    return (" → " if _english() else "　→　").join(map(str, words))


def indented(words: object, steps: int = 1) -> str:
    """Return words that stand in by so many characters."""
    return ("  " if _english() else "　") * steps + str(words)


def quoted(words: Iterable[object]) -> str:
    """Return “甲”“乙”; in English: “A”, “B”."""
    return (", " if _english() else "").join(f"“{each}”" for each in words)


def sentences(words: Iterable[str]) -> str:
    """Return sentences that end with their own full stop, one after the other."""
    return (" " if _english() else "").join(words)


def _english() -> bool:
    return spoken() is Language.ENGLISH
