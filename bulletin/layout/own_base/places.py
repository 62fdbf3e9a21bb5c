"""Places in an office's masthead where the words of an issue go, 〔期号〕 and others; found in an old issue, too."""

import re
from collections.abc import Callable, Iterable
from functools import partial

from lxml import etree

from bulletin.intake.docx.names import P, T

Element = etree._Element

PLACES = ("刊名", "期号", "编印单位", "日期", "密级", "紧急程度", "份号")  # what a 〔…〕 in the masthead may ask for
PLACE = re.compile("〔(" + "|".join(PLACES) + ")〕")
_COUNTED = r"[\d〇零一二三四五六七八九十百、—\-\s]*"
# What stands in the masthead of an issue that was printed, or in a form with blanks to fill in.
_LOOKS = {
    "期号": re.compile(rf"(?:增刊\s*)?第{_COUNTED}期(?:合刊)?(?:\s*[（(]\s*总\s*第?{_COUNTED}期?\s*[）)])?"),
    "日期": re.compile(r"(?:\d{4}|[\s_]+)\s*年[\d\s_]*月[\d\s_]*日"),
    "密级": re.compile(r"(?:绝密|机密|秘密)(?:\s*★\s*(?:\d+\s*(?:年|个月)|长期)?)?"),
    "紧急程度": re.compile("特急|加急|特提|平急"),
    "份号": re.compile(r"(?<!\d)\d{6}(?!\d)"),
}
_MARKS = ("密级", "紧急程度", "份号")  # they stand above the name: further down the same words mean something else
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def recognise(blocks: Iterable[Element]) -> tuple[str, ...]:
    """Put a place where `blocks` have the number or the date of some issue; return which, each at most once.

    A place that is asked for already is not looked for again.
    """
    paragraphs = [each for block in blocks for each in block.iter(P)]
    asked = set(PLACE.findall("".join("".join(_texts(each)) for each in paragraphs)))
    found: list[str] = []
    for at, each in enumerate(paragraphs):
        for place, look in _LOOKS.items():
            if place in asked or place in found or (place in _MARKS and at > len(paragraphs) // 2):
                continue
            if put_words(each, look, partial(_asking, place), once=True):
                found.append(place)
    return tuple(found)


def _asking(place: str, _: re.Match[str]) -> str:
    return f"〔{place}〕"


def put_words(
    paragraph: Element, look: re.Pattern[str], say: Callable[[re.Match[str]], str], *, once: bool = False,
) -> int:
    """Replace what `look` finds in the words of a paragraph, runs or not; the look of its first character is kept.

    Return how often something was replaced.
    """
    pieces = _pieces(paragraph)
    texts = [list(piece.text or "") for piece in pieces]
    owners = [(number, at) for number, text in enumerate(texts) for at in range(len(text))]
    count = 0
    for found in look.finditer("".join(piece.text or "" for piece in pieces)):
        count += 1
        for place in range(found.start(), found.end()):
            number, at = owners[place]
            texts[number][at] = say(found) if place == found.start() else ""
        if once:
            break
    for piece, text in zip(pieces, texts, strict=True) if count else ():
        piece.text = "".join(text)
        piece.set(_SPACE, "preserve")
    return count


def _texts(paragraph: Element) -> list[str]:
    return [piece.text or "" for piece in _pieces(paragraph)]


def _pieces(paragraph: Element) -> list[Element]:
    return [text for text in paragraph.iter(T) if next(text.iterancestors(P)) is paragraph]
