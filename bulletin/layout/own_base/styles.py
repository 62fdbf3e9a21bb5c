"""The styles of an office's own file: which of them stand for our kinds of paragraph, and how they look."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from lxml import etree

from bulletin.intake.docx.names import VAL, descend, value, w, whole

Element = etree._Element

OWN = "Own"  # before the id of every style that comes from the office's file
_DEPTH = 12
_NATURAL = 1.3  # of the size: the line of a Chinese font
_LEAST, _MOST = 10, 200  # half points a style may have to be taken for a look
_LEAST_BUILT_IN = 24  # half points (小四), below which a style of Word is as it came
# Our kinds of paragraph, the names a style of theirs may have; those after | are Word's own and count only when the
# office gave them font and size.
_NAMES: Mapping[str, str] = {
    "BodyText": "信息正文 简报正文 公文正文 | 正文 正文文本 bodytext normal",
    "ItemTitle": "信息标题 简报标题 文章标题 | 标题 title",
    "DocumentTitle": "公文标题 文件标题 | 标题 title",
    "Level1": "一级标题 | 标题1 heading1",
    "Level2": "二级标题 | 标题2 heading2",
    "Level3": "三级标题 | 标题3 heading3",
    "Level4": "四级标题 | 标题4 heading4",
    "SectionHead": "栏目 栏目标题 |",
    "EditorsNote": "编者按 按语 |",
    "Credit": "供稿 供稿单位 |",
    "NoteText": "注释 |",
    "NumberLine": "期号 |",
    "ContentsHead": "要目标题 目录标题 | tocheading",
    "Contents": "要目 | 目录1 toc1",
    "Imprint": "版记 报尾 |",
    "TableText": "表格文字 表格正文 |",
}
# The kinds of paragraph by which a layout's faces and fonts are told.
FACES = {
    "BodyText": "body", "ItemTitle": "item", "DocumentTitle": "title", "Level1": "level1", "Level2": "level2",
    "Level3": "level3", "Level4": "level4", "SectionHead": "section", "EditorsNote": "editors_note",
    "Credit": "credit", "NoteText": "note", "NumberLine": "number", "ContentsHead": "contents_head",
    "Contents": "contents", "Imprint": "imprint", "TableText": "table",
}
WANTED = ("BodyText", "ItemTitle", "Level1", "Level2", "SectionHead", "Credit", "EditorsNote", "Imprint")


@dataclass(frozen=True)
class Look:
    """How a kind of paragraph looks in the office's file: what it says itself; 0, "" and False where it says nothing.

    `size` in points, `line` in twips; `indented`, `aligned` and `coloured` tell that it says these things.
    """

    role: str
    style: str
    name: str
    chinese: str = ""
    western: str = ""
    size: float = 0.0
    line: int = 0
    indented: bool = False
    aligned: bool = False


def looks_in(styles: Element | None) -> tuple[Look, ...]:
    """Return our kinds of paragraph the file has a style for, in our order."""
    if styles is None:
        return ()
    known = {each.get(w("styleId"), ""): each for each in styles.iter(w("style"))}
    named: dict[str, list[Element]] = {}
    for each in known.values():
        if each.get(w("type")) == "paragraph":
            named.setdefault(_key(value(each, "name") or ""), []).append(each)
    found = ((role, _style_for(names, named)) for role, names in _NAMES.items())
    return tuple(_look(role, style, known) for role, style in found if style is not None)


def own_id(style: str) -> str:
    """Return the id a style of the office's file has in ours."""
    return OWN + style


def default_style(styles: Element | None) -> str:
    """Return the id of the style a paragraph of the file has when it names none; "" where there is no such style."""
    for each in styles.iter(w("style")) if styles is not None else ():
        if each.get(w("type")) == "paragraph" and each.get(w("default"), "0") not in ("0", "false"):
            return each.get(w("styleId"), "")
    return ""


def _key(name: str) -> str:
    return "".join(name.split()).casefold()


def _style_for(names: str, named: Mapping[str, list[Element]]) -> Element | None:
    own, _, built_in = names.partition("|")
    for name in own.split():
        if name in named:
            return named[name][0]
    return next((style for name in built_in.split() for style in named.get(name, ()) if _is_set(style)), None)


def _is_set(style: Element) -> bool:
    """Tell whether the office made one of Word's own styles fit: a font, a size for documents, nothing in colour."""
    fonts, colour = descend(style, "rPr", "rFonts"), value(style, "rPr", "color")
    black = colour in (None, "auto", "000000")
    return fonts is not None and bool(fonts.get(w("eastAsia"))) and black and (
        whole(value(style, "rPr", "sz")) >= _LEAST_BUILT_IN)


def _chain(style: Element, known: Mapping[str, Element]) -> Iterator[Element]:
    """Yield a style and those it is based on."""
    current: Element | None = style
    for _ in range(_DEPTH):
        if current is None:
            return
        yield current
        current = known.get(value(current, "basedOn") or "")


def _look(role: str, style: Element, known: Mapping[str, Element]) -> Look:
    chain = list(_chain(style, known))
    half = whole(next((size for each in chain if (size := value(each, "rPr", "sz"))), None))
    points = half / 2 if _LEAST <= half <= _MOST else 0.0
    spacing = next((each for each in (descend(one, "pPr", "spacing") for one in chain)
                    if each is not None and each.get(w("line"))), None)
    return Look(
        role, style.get(w("styleId"), ""), value(style, "name") or "",
        _font(chain, "eastAsia"), _font(chain, "ascii"), points, _line(spacing, points),
        any(descend(each, "pPr", "ind") is not None for each in chain),
        any(descend(each, "pPr", "jc") is not None for each in chain))


def _font(chain: list[Element], script: str) -> str:
    named = (fonts.get(w(script)) for each in chain if (fonts := descend(each, "rPr", "rFonts")) is not None)
    return next((name for name in named if name and name.isprintable() and len(name) <= 31), "")


def _line(spacing: Element | None, points: float) -> int:
    """Return the height of a line in twips; of lines that follow their font an estimate, 0 where nothing is said."""
    if spacing is None:
        return 0
    line, rule = whole(spacing.get(w("line"))), spacing.get(w("lineRule"), "auto")
    if rule == "auto":
        return round(line / 240 * points * 20 * _NATURAL)
    natural = round(points * 20 * _NATURAL)
    return line if rule == "exact" else max(line, natural)


def kept_styles(styles: Element | None, fonts: Mapping[str, str]) -> tuple[str, ...]:
    """Return the styles of the file as XML for ours: ids and names marked, no theme, no lists.

    What the file says for all paragraphs becomes a style of its own, on which the others rest. `fonts` are those of the
    theme by their place in it (minorEastAsia).
    """
    if styles is None:
        return ()
    made = [_ground(styles, fonts)]
    for style in styles.iter(w("style")):
        copy = etree.fromstring(etree.tostring(style, with_tail=False))
        _adopt(copy)
        _plain(copy, fonts)
        etree.cleanup_namespaces(copy)
        made.append(etree.tostring(copy, encoding="unicode"))
    return tuple(made)


_GROUND = OWN + "Ground"
_LEFT_OUT = ("numPr", "pPrChange", "rPrChange", "framePr", "cnfStyle", "divId")
_HEAD = ("name", "aliases", "basedOn")


def _ground(styles: Element, fonts: Mapping[str, str]) -> str:
    parts = []
    for kind, default in (("pPr", "pPrDefault"), ("rPr", "rPrDefault")):
        found = descend(styles, "docDefaults", default, kind)
        if found is None:
            found = etree.Element(w(kind))
        if kind == "rPr" and found.find(w("sz")) is None:
            etree.SubElement(found, w("sz")).set(VAL, "20")  # what a file means that names no size, 17.3.2.38
        copy = etree.fromstring(etree.tostring(found, with_tail=False))
        _plain(copy, fonts)
        parts.append(etree.tostring(copy, encoding="unicode"))
    return (f'<w:style xmlns:w="{VAL[1:].partition("}")[0]}" w:type="paragraph" w:customStyle="1" '
            f'w:styleId="{_GROUND}"><w:name w:val="底版"/>{"".join(parts)}</w:style>')


def _adopt(style: Element) -> None:
    style.set(w("styleId"), own_id(style.get(w("styleId"), "")))
    if style.get(w("default")) is not None:
        del style.attrib[w("default")]
    style.set(w("customStyle"), "1")
    name = style.find(w("name"))
    if name is None:
        name = etree.Element(w("name"))
        style.insert(0, name)
    name.set(VAL, f"{name.get(VAL, '')}（底版）")
    for reference in ("basedOn", "next", "link"):
        each = style.find(w(reference))
        if each is not None:
            each.set(VAL, own_id(each.get(VAL, "")))
    if style.get(w("type")) == "paragraph" and style.find(w("basedOn")) is None:
        ground = etree.Element(w("basedOn"))
        ground.set(VAL, _GROUND)
        style.insert(sum(each.tag in (w(head) for head in _HEAD) for each in style), ground)
    for aliases in style.findall(w("aliases")):
        style.remove(aliases)


def _plain(root: Element, fonts: Mapping[str, str]) -> None:
    """Take out of a style what has no meaning in another file: themes, lists, revisions."""
    for each in [each for each in root.iter() if isinstance(each.tag, str)]:
        space = etree.QName(each).namespace
        parent = each.getparent()
        if parent is not None and (space != VAL[1:].partition("}")[0] or each.tag in (w(name) for name in _LEFT_OUT)):
            parent.remove(each)
            continue
        for name, said in list(each.attrib.items()):
            local = etree.QName(name).localname
            if local.lower().endswith("theme") or local.startswith(("theme", "rsid")):
                del each.attrib[name]
                if each.tag == w("rFonts") and local in _SCRIPTS and str(said) in fonts:
                    each.set(w(_SCRIPTS[local]), fonts[str(said)])
            elif etree.QName(name).namespace not in (None, VAL[1:].partition("}")[0]):
                del each.attrib[name]


_SCRIPTS = {"asciiTheme": "ascii", "hAnsiTheme": "hAnsi", "eastAsiaTheme": "eastAsia", "cstheme": "cs"}


def theme_fonts(theme: Element | None) -> dict[str, str]:
    """Return the fonts a theme names, by what styles call them: majorEastAsia, minorHAnsi, …"""
    found: dict[str, str] = {}
    for kind in ("major", "minor"):
        fonts = theme.find(f".//{{*}}{kind}Font") if theme is not None else None
        if fonts is None:
            continue
        latin, east = (each.get("typeface", "") if (each := fonts.find(f"{{*}}{name}")) is not None else ""
                       for name in ("latin", "ea"))
        hans = next((each.get("typeface", "") for each in fonts.iter("{*}font") if each.get("script") == "Hans"), "")
        found |= {f"{kind}Ascii": latin, f"{kind}HAnsi": latin, f"{kind}EastAsia": east or hans, f"{kind}Bidi": latin}
    return {name: font for name, font in found.items() if font and font.isprintable()}
