"""How long a text and its title may be (S08): the limits are those of its section."""

from collections.abc import Iterator

from bulletin.proof.passage import Manuscript, Passage
from bulletin.proof.problem import Found, Strength, Structure
from bulletin.text import Role

TOO_LONG = "S08"


def _check(manuscript: Manuscript) -> Iterator[Found]:
    """Yield the first character that is too many; white space is not counted, as `bulletin.text.length` does."""
    around = manuscript.around
    titles = [each for each in manuscript.passages if each.role is Role.TITLE]
    for case, passages, limit in (
            ("title", titles, around.title_limit), ("text", manuscript.passages, around.limit)):
        length = sum(map(_length, passages))
        if 0 < limit < length:
            at = _place(passages, limit)
            yield Found(at, at + 1, None, case, {
                "limit": str(limit), "length": str(length), "over": str(length - limit)})


def _length(passage: Passage) -> int:
    return len("".join(passage.text.split()))


def _place(passages: list[Passage] | tuple[Passage, ...], limit: int) -> int:
    """Return the place of the first character beyond `limit`."""
    left = limit
    for passage in passages:
        here = _length(passage)
        if here > left:
            return passage.start + next(_beyond(passage.text, left))
        left -= here
    return 0


def _beyond(text: str, left: int) -> Iterator[int]:
    """Yield the places of the characters that are no white space, the first `left` left out."""
    for at, character in enumerate(text):
        if not character.isspace():
            if left <= 0:
                yield at
            left -= 1


STRUCTURES = (Structure(TOO_LONG, Strength.FLAG, "栏目篇幅要求", _check),)
