"""Where the words that were looked for stand in a text: the places to mark."""

import unicodedata

from bulletin.search.cutting import terms

Place = tuple[int, int]


def wanted_words(query: str) -> tuple[str, ...]:
    """Return the words of a query as the search compares them."""
    return terms(query).words


def places(text: str, words: tuple[str, ...]) -> tuple[Place, ...]:
    """Return begin and end (code points) of every occurrence of `words` in `text`, in order, overlaps joined.

    Compared as the search compares: compatibility forms folded, lower case, blanks between Chinese characters ignored.
    """
    folded, origin = _folded(text)
    found: list[Place] = []
    for word in words:
        at = folded.find(word) if word else -1
        while at >= 0:
            found.append((origin[at], origin[at + len(word) - 1] + 1))
            at = folded.find(word, at + len(word))
    return _joined(sorted(found))


def _folded(text: str) -> tuple[str, list[int]]:
    """Return the text as it is compared, and for each of its characters where it came from."""
    folded: list[str] = []
    origin: list[int] = []
    for at, character in enumerate(text):
        for each in unicodedata.normalize("NFKC", character).lower():
            if each.isspace() and _between_chinese(text, at):
                continue
            folded.append(each)
            origin.append(at)
    return "".join(folded), origin


def _between_chinese(text: str, at: int) -> bool:
    before, after = text[:at].rstrip()[-1:], text[at:at + 40].lstrip()[:1]
    return _chinese(before) and _chinese(after)


def _chinese(character: str) -> bool:
    return "㐀" <= character <= "鿿"


def _joined(found: list[Place]) -> tuple[Place, ...]:
    joined: list[Place] = []
    for begin, end in found:
        if joined and begin <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((begin, end))
    return tuple(joined)
