"""Which font a file asks for, character by character, and whether a font in a PDF is that one."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from lxml import etree

from bulletin.layout.characters import MARKS
from bulletin.layout.inspecting.line_measure import style_chain, styles_of
from bulletin.layout.reading import Opened, not_printed, style_of, tag

# Other names of the fonts offices use: a PDF calls a font by its PostScript name.
_ALIASES = {
    "仿宋_GB2312": ("fangsonggb2312",),
    "仿宋": ("fangsong", "stfangsong"),
    "楷体_GB2312": ("kaitigb2312",),
    "楷体": ("kaiti", "stkaiti"),
    "黑体": ("simhei",),
    "宋体": ("simsun", "nsimsun"),
    "方正小标宋简体": ("fzxbsjwgb10", "fzxiaobiaosongb05s", "fzxbsjw"),
    "方正小标宋_GBK": ("fzxbskgbk10", "fzxiaobiaosongb05"),
    "Times New Roman": ("timesnewromanpsmt", "timesnewromanps", "timesnewroman"),
}
_STYLED = ("boldmt", "bold", "italicmt", "italic", "regular", "mt")


@dataclass(frozen=True)
class UsedFont:
    """A font a file asks for and those its characters are really set in, each with their number, the most first."""

    wanted: str
    used: tuple[tuple[str, int], ...]

    @property
    def substituted(self) -> bool:
        """Return whether the greater part is set in another font."""
        return bool(self.used) and not is_same(self.wanted, self.used[0][0])


def printed_characters(opened: Opened) -> Iterator[tuple[str, str]]:
    """Yield each piece of text the document prints, in order, with the font it asks for; empty where nothing says it.

    The pieces are single characters where a run has Chinese and Western ones.
    """
    styles = styles_of(opened)
    body = opened.document.find(tag("body"))
    if body is not None:
        yield from _walk(body, (), styles, {})


def used_fonts(pairs: Iterator[tuple[str, str]]) -> tuple[UsedFont, ...]:
    """Return the fonts of pairs of wanted and used ones, in the order they are first asked for."""
    counted: dict[str, Counter[str]] = {}
    for wanted, used in pairs:
        counted.setdefault(wanted, Counter())[used] += 1
    return tuple(UsedFont(wanted, tuple(found.most_common())) for wanted, found in counted.items() if wanted)


def is_same(wanted: str, used: str) -> bool:
    """Return whether a font's name in a PDF is one of the wanted font's."""
    bare = _bare(used)
    names = {_bare(wanted), *_ALIASES.get(wanted, ())}
    return bare in names or any(bare == name + style for name in names for style in _STYLED)


def _bare(name: str) -> str:
    return "".join(each for each in name.lower() if each.isalnum())


Chain = tuple[etree._Element, ...]


def _walk(
    element: etree._Element, chain: Chain, styles: Mapping[str, etree._Element], known: dict[str, Chain]
) -> Iterator[tuple[str, str]]:
    for child in element:
        if not_printed(child):
            continue
        if child.tag == tag("t"):
            yield from _pieces(child.text or "", chain)
        elif child.tag == tag("p"):
            style = style_of(child)
            if style not in known:
                known[style] = tuple(style_chain(style, styles))
            yield from _walk(child, known[style], styles, known)
        elif child.tag == tag("r"):
            yield from _walk(child, (child, *chain), styles, known)
        else:
            yield from _walk(child, chain, styles, known)


def _pieces(text: str, chain: Sequence[etree._Element]) -> Iterator[tuple[str, str]]:
    chinese, western = _named(chain, "eastAsia"), _named(chain, "ascii")
    if chinese == western:
        yield text, chinese
        return
    for character in text:
        yield character, western if character < "\u0250" and character not in MARKS else chinese


def _named(chain: Sequence[etree._Element], script: str) -> str:
    for place in chain:
        found = place.find(f"{tag('rPr')}/{tag('rFonts')}")
        if found is not None and (name := found.get(tag(script))):
            return str(name)
    return ""
