"""What the parameters of a layout are called, in which unit a person sees and types them, and what is said of them."""

from collections.abc import Mapping
from enum import Enum

from PySide6.QtCore import QCoreApplication

from bulletin.errors import Refused
from bulletin.layout.layout_file import Departure, Value
from editor.shell.noop import QT_TRANSLATE_NOOP


class Unit(Enum):
    """A unit as shown: its words, and how many of the file's units are one of it."""

    MM = (QT_TRANSLATE_NOOP("layout", "毫米"), 1440 / 25.4)
    LINE_POINTS = (QT_TRANSLATE_NOOP("layout", "磅"), 20.0)
    POINTS = (QT_TRANSLATE_NOOP("layout", "磅"), 1.0)
    RULE_POINTS = (QT_TRANSLATE_NOOP("layout", "磅"), 8.0)
    LINES = (QT_TRANSLATE_NOOP("layout", "行"), 1.0)
    CHARACTERS = (QT_TRANSLATE_NOOP("layout", "字"), 1.0)
    PER_CENT = ("%", 0.01)
    NONE = ("", 1.0)


PARTS: Mapping[str, str] = {
    "page": QT_TRANSLATE_NOOP("layout", "页面"),
    "fonts": QT_TRANSLATE_NOOP("layout", "字体"),
    "faces": QT_TRANSLATE_NOOP("layout", "字号和行距"),
    "masthead": QT_TRANSLATE_NOOP("layout", "报头"),
    "imprint": QT_TRANSLATE_NOOP("layout", "版记"),
    "sheet": QT_TRANSLATE_NOOP("layout", "表单"),
}
PARAMETERS: Mapping[str, tuple[str, Unit]] = {
    "name": (QT_TRANSLATE_NOOP("layout", "版式名称"), Unit.NONE),
    "page.width": (QT_TRANSLATE_NOOP("layout", "纸张宽度"), Unit.MM),
    "page.height": (QT_TRANSLATE_NOOP("layout", "纸张高度"), Unit.MM),
    "page.top": (QT_TRANSLATE_NOOP("layout", "天头（上白边）"), Unit.MM),
    "page.bottom": (QT_TRANSLATE_NOOP("layout", "地脚（下白边）"), Unit.MM),
    "page.left": (QT_TRANSLATE_NOOP("layout", "订口（左白边）"), Unit.MM),
    "page.right": (QT_TRANSLATE_NOOP("layout", "切口（右白边）"), Unit.MM),
    "page.header": (QT_TRANSLATE_NOOP("layout", "页眉距纸边"), Unit.MM),
    "page.footer": (QT_TRANSLATE_NOOP("layout", "页脚距纸边"), Unit.MM),
    "page.pitch": (QT_TRANSLATE_NOOP("layout", "行距"), Unit.LINE_POINTS),
    "page.spacing": (QT_TRANSLATE_NOOP("layout", "字距增减"), Unit.LINE_POINTS),
    "page.lines": (QT_TRANSLATE_NOOP("layout", "每面行数"), Unit.LINES),
    "page.characters": (QT_TRANSLATE_NOOP("layout", "每行字数"), Unit.CHARACTERS),
    "fonts.title": (QT_TRANSLATE_NOOP("layout", "标题和报头字体"), Unit.NONE),
    "fonts.body": (QT_TRANSLATE_NOOP("layout", "正文字体"), Unit.NONE),
    "fonts.kai": (QT_TRANSLATE_NOOP("layout", "楷体"), Unit.NONE),
    "fonts.hei": (QT_TRANSLATE_NOOP("layout", "黑体"), Unit.NONE),
    "fonts.song": (QT_TRANSLATE_NOOP("layout", "宋体"), Unit.NONE),
    "fonts.western": (QT_TRANSLATE_NOOP("layout", "西文和数字字体"), Unit.NONE),
    "masthead.size": (QT_TRANSLATE_NOOP("layout", "刊名字号"), Unit.POINTS),
    "masthead.smallest": (QT_TRANSLATE_NOOP("layout", "刊名最小字号"), Unit.POINTS),
    "masthead.top": (QT_TRANSLATE_NOOP("layout", "刊名距版心上边缘"), Unit.MM),
    "masthead.spread": (QT_TRANSLATE_NOOP("layout", "刊名字距最大加宽"), Unit.CHARACTERS),
    "masthead.share": (QT_TRANSLATE_NOOP("layout", "加宽后最多占版心宽度"), Unit.PER_CENT),
    "masthead.colour": (QT_TRANSLATE_NOOP("layout", "刊名和红线颜色"), Unit.NONE),
    "masthead.rule": (QT_TRANSLATE_NOOP("layout", "红线粗细"), Unit.RULE_POINTS),
    "masthead.gap": (QT_TRANSLATE_NOOP("layout", "红线与标题间空行"), Unit.LINES),
    "imprint.outer_rule": (QT_TRANSLATE_NOOP("layout", "版记首末线粗细"), Unit.RULE_POINTS),
    "imprint.inner_rule": (QT_TRANSLATE_NOOP("layout", "版记中间线粗细"), Unit.RULE_POINTS),
    "imprint.inset": (QT_TRANSLATE_NOOP("layout", "版记左右空"), Unit.MM),
    "sheet.label": (QT_TRANSLATE_NOOP("layout", "表头格宽"), Unit.MM),
    "sheet.row": (QT_TRANSLATE_NOOP("layout", "最小行高"), Unit.MM),
    "sheet.opinion": (QT_TRANSLATE_NOOP("layout", "签批栏高"), Unit.MM),
}
FACES: Mapping[str, str] = {
    "body": QT_TRANSLATE_NOOP("layout", "正文"),
    "title": QT_TRANSLATE_NOOP("layout", "单篇标题"),
    "item": QT_TRANSLATE_NOOP("layout", "多篇时的标题"),
    "level1": QT_TRANSLATE_NOOP("layout", "一级标题“一、”"),
    "level2": QT_TRANSLATE_NOOP("layout", "二级标题“（一）”"),
    "level3": QT_TRANSLATE_NOOP("layout", "三级标题“1.”"),
    "level4": QT_TRANSLATE_NOOP("layout", "四级标题“（1）”"),
    "section": QT_TRANSLATE_NOOP("layout", "栏目"),
    "contents_head": QT_TRANSLATE_NOOP("layout", "“本期要目”"),
    "contents": QT_TRANSLATE_NOOP("layout", "要目各行"),
    "editors_note": QT_TRANSLATE_NOOP("layout", "编者按"),
    "note": QT_TRANSLATE_NOOP("layout", "注释"),
    "credit": QT_TRANSLATE_NOOP("layout", "供稿署名"),
    "table": QT_TRANSLATE_NOOP("layout", "表格"),
    "marking": QT_TRANSLATE_NOOP("layout", "密级和紧急程度"),
    "number": QT_TRANSLATE_NOOP("layout", "期号、编印单位和日期"),
    "imprint": QT_TRANSLATE_NOOP("layout", "版记"),
    "page_number": QT_TRANSLATE_NOOP("layout", "页码"),
}
OF_A_FACE: Mapping[str, tuple[str, Unit]] = {
    "font": (QT_TRANSLATE_NOOP("layout", "{face}：字体"), Unit.NONE),
    "size": (QT_TRANSLATE_NOOP("layout", "{face}：字号"), Unit.POINTS),
    "line": (QT_TRANSLATE_NOOP("layout", "{face}：行高"), Unit.LINE_POINTS),
}
FORMS: Mapping[str, str] = {
    "font": QT_TRANSLATE_NOOP("layout", "请写字体名称，不超过 31 个字"),
    "name": QT_TRANSLATE_NOOP("layout", "请写名称，不超过 31 个字"),
    "face": QT_TRANSLATE_NOOP("layout", "请从版式的六种字体里选"),
    "colour": QT_TRANSLATE_NOOP("layout", "请写六位颜色值，如 FF0000"),
}
_FACES = "faces."


def part_name(key: str) -> str:
    """Return what the part is called to which the parameter `key` (dotted) belongs; empty for the layout's name."""
    part = key.partition(".")[0]
    return _tr(PARTS[part]) if part in PARTS else ""


def parameter_name(key: str) -> str:
    """Return what the parameter `key` is called."""
    if key.startswith(_FACES):
        face, _, which = key.removeprefix(_FACES).partition(".")
        return _tr(OF_A_FACE[which][0]).format(face=_tr(FACES[face]))
    return _tr(PARAMETERS[key][0])


def unit_words(key: str) -> str:
    """Return the unit in which the parameter is shown; empty for words."""
    words: str = _unit(key).value[0]
    return _tr(words) if words else ""


def shown(key: str, value: Value) -> str:
    """Return a value of the file as a person sees it, without its unit: 2098 of `page.top` is 37 (to 0.1 mm)."""
    if isinstance(value, str):
        return value
    unit = _unit(key)
    rounded = round(value / unit.value[1], 1 if unit is Unit.MM else 2)
    return f"{rounded:g}" if abs(rounded) < 1e5 else str(rounded)


def given(key: str, text: str, known: Value) -> object:
    """Return what a person typed as a value of the file, in the type of the `known` one; words that are no number stay.

    `bulletin.layout.layout_file.changed` refuses those, and what is out of range. A value that is typed as it was shown
    is the known one, so that nothing changes by rounding. The unit may be typed behind the number, as it is shown.
    """
    bare = text.strip()
    if isinstance(known, str):
        return bare
    if unit := unit_words(key):
        bare = bare.removesuffix(unit).rstrip()
    if bare == shown(key, known):
        return known
    try:
        value = float(bare.replace("−", "-").replace("，", ".")) * _unit(key).value[1]
        return round(value, 4) if isinstance(known, float) else round(value)
    except (ValueError, OverflowError):
        return bare


def refusal_words(error: Refused) -> str:
    """Return why a value was not taken: which parameter, and what it may be."""
    key = str(error.facts.get("key", ""))
    if key not in PARAMETERS and not key.startswith(_FACES):
        return _tr("这份版式里没有“{key}”一项").format(key=key)
    name, form = parameter_name(key), error.facts.get("form")
    if form:
        return _tr("{name}：{form}").format(name=name, form=_tr(FORMS[str(form)]))
    least, most = (_bound(key, error.facts.get(each)) for each in ("least", "most"))
    return _tr("{name}应在 {least} 至 {most} {unit}之间").format(
        name=name, least=least, most=most, unit=unit_words(key))


def departure_words(departure: Departure) -> str:
    """Return in a line where the office departs from the standard, and which clause that is."""
    key, unit = departure.name, unit_words(departure.name)
    return _tr("{name}：{strength} {standard}{unit}（{source}），本单位 {own}{unit}").format(
        name=parameter_name(key), strength=departure.strength.value, standard=shown(key, departure.standard),
        own=shown(key, departure.own), unit=f" {unit}" if unit else "", source=departure.source)


def _bound(key: str, value: object) -> str:
    return shown(key, value) if isinstance(value, int | float) else ""


def _unit(key: str) -> Unit:
    return OF_A_FACE[key.rpartition(".")[2]][1] if key.startswith(_FACES) else PARAMETERS[key][1]


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("layout", sentence)
