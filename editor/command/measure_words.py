"""The words and the table for what the laid out pages of a file measure."""

import unicodedata
from collections.abc import Iterator, Mapping

from bulletin.layout.inspecting.checks import Check, Measure, Verdict, Why
from bulletin.layout.inspecting.rendering import NotRendered, Rendered
from editor.command.words import tr
from editor.shell.noop import QT_TRANSLATE_NOOP

MEASURES: Mapping[Measure, str] = {
    Measure.PAPER_WIDTH: QT_TRANSLATE_NOOP("command", "纸张宽"),
    Measure.PAPER_HEIGHT: QT_TRANSLATE_NOOP("command", "纸张高"),
    Measure.BLOCK_TOP: QT_TRANSLATE_NOOP("command", "版心上边缘（天头）"),
    Measure.BLOCK_BOTTOM: QT_TRANSLATE_NOOP("command", "版心下边缘"),
    Measure.BLOCK_LEFT: QT_TRANSLATE_NOOP("command", "版心左边缘（订口）"),
    Measure.BLOCK_RIGHT: QT_TRANSLATE_NOOP("command", "版心右边缘"),
    Measure.LINES: QT_TRANSLATE_NOOP("command", "每页行数"),
    Measure.CHARACTERS: QT_TRANSLATE_NOOP("command", "每行字数"),
    Measure.PITCH: QT_TRANSLATE_NOOP("command", "正文行距"),
    Measure.PITCH_SPREAD: QT_TRANSLATE_NOOP("command", "行距最大与最小之差"),
    Measure.MASTHEAD_TOP: QT_TRANSLATE_NOOP("command", "报头上边缘"),
    Measure.MASTHEAD_HEIGHT: QT_TRANSLATE_NOOP("command", "报头字高"),
    Measure.RED_RULE_TOP: QT_TRANSLATE_NOOP("command", "红线距纸张上边缘"),
    Measure.RED_RULE_LENGTH: QT_TRANSLATE_NOOP("command", "红线长"),
    Measure.RED_RULE_THICKNESS: QT_TRANSLATE_NOOP("command", "红线粗"),
    Measure.UNNUMBERED: QT_TRANSLATE_NOOP("command", "页码不对的页数"),
    Measure.NUMBER_GAP: QT_TRANSLATE_NOOP("command", "页码一字线距版心下边缘"),
    Measure.NUMBER_INSET: QT_TRANSLATE_NOOP("command", "页码距版心侧边（一字）"),
    Measure.NUMBER_SIZE: QT_TRANSLATE_NOOP("command", "页码字号"),
    Measure.IMPRINT_FOOT: QT_TRANSLATE_NOOP("command", "版记末条线位置"),
    Measure.IMPRINT_LENGTH: QT_TRANSLATE_NOOP("command", "版记线长"),
    Measure.IMPRINT_OUTER: QT_TRANSLATE_NOOP("command", "版记首末条线粗"),
    Measure.IMPRINT_INNER: QT_TRANSLATE_NOOP("command", "版记中间线粗"),
}
WHYS: Mapping[Why, str] = {
    Why.NO_FULL_PAGE: QT_TRANSLATE_NOOP("command", "没有排满的页，未核对"),
    Why.NO_FULL_LINE: QT_TRANSLATE_NOOP("command", "没有排满的行，未核对"),
    Why.NOT_THERE: QT_TRANSLATE_NOOP("command", "页面上没有"),
    Why.NO_RULE: QT_TRANSLATE_NOOP("command", "仅供参考"),
}
NOT_RENDERED: Mapping[NotRendered, str] = {
    NotRendered.NOT_ASKED: QT_TRANSLATE_NOOP("command", "按文件推算，没有实际排出页面"),
    NotRendered.NO_OFFICE: QT_TRANSLATE_NOOP("command", "本机没有 LibreOffice，没有实际排出页面，以上按文件推算"),
    NotRendered.OUTSIDE: QT_TRANSLATE_NOOP("command", "文件链接了外部内容，为安全起见没有排出页面，以上按文件推算"),
    NotRendered.TIMEOUT: QT_TRANSLATE_NOOP("command", "LibreOffice 超时，没有排出页面，以上按文件推算"),
    NotRendered.FAILED: QT_TRANSLATE_NOOP("command", "LibreOffice 没有排出这个文件，以上按文件推算"),
}
VERDICTS: Mapping[Verdict, str] = {
    Verdict.RIGHT: QT_TRANSLATE_NOOP("command", "符合"),
    Verdict.WRONG: QT_TRANSLATE_NOOP("command", "不符"),
}
UNITS: Mapping[str, str] = {
    "mm": QT_TRANSLATE_NOOP("command", "毫米"),
    "pt": QT_TRANSLATE_NOOP("command", "磅"),
    "": "",
}
_COLUMNS = (26, 24, 14)  # the widths of all but the last, in half characters


def measured_lines(rendered: Rendered) -> Iterator[str]:
    """Yield the table of what was measured, and under it characters, fonts and where the items begin."""
    yield tr("实际排版 {count} 页，与 GB/T 9704—2012 对照：", count=rendered.numbers.pages)
    yield _row(tr("项目"), tr("应为"), tr("实测"), tr("结论"))
    for each in rendered.checks:
        yield _row(tr(MEASURES[each.measure]), _wanted(each), _number(each.found, each.unit), _verdict(each))
    characters = rendered.characters
    yield tr("文件有 {wanted} 个字符，页面上缺 {lost} 个", wanted=characters.wanted, lost=len(characters.lost))
    for font in rendered.fonts:
        used = "、".join(tr("{name}（{count} 字）", name=name, count=count) for name, count in font.used)
        if font.substituted:
            yield tr("字体“{wanted}”由别的字体代替：{used}", wanted=font.wanted, used=used)
        else:
            yield tr("字体“{wanted}”：{used}", wanted=font.wanted, used=used)
    for number, (title, page) in enumerate(rendered.items, start=1):
        yield tr("{number}. {title}（第 {page} 页）", number=number, title=title, page=page or "？")


def measure_name(detail: str) -> str:
    """Return what a finding says of a measure, its code in words: `block_top: 36.1/37`."""
    code, _, rest = detail.partition(": ")
    if code not in set(Measure):
        return detail
    return f"{tr(MEASURES[Measure(code)])} {tr(WHYS[Why(rest)]) if rest in set(Why) else rest}".strip()


def not_rendered(detail: str) -> str:
    """Return why no page was laid out."""
    known = detail in set(NotRendered)
    return tr(NOT_RENDERED[NotRendered(detail) if known else NotRendered.NOT_ASKED])


def _wanted(check: Check) -> str:
    if check.wanted is None:
        return "—"
    wanted = _number(check.wanted, check.unit)
    return f"{wanted}±{check.tolerance:g}" if check.tolerance else wanted


def _number(value: float | None, unit: str) -> str:
    if value is None:
        return "—"
    digits = f"{value:.2f}".rstrip("0").rstrip(".")
    return f"{digits} {tr(UNITS[unit])}" if unit else digits


def _verdict(check: Check) -> str:
    return tr(WHYS[check.why]) if check.why else tr(VERDICTS[check.verdict])


def _row(*cells: str) -> str:
    padded = (each + " " * max(1, wide - _width(each)) for each, wide in zip(cells, _COLUMNS, strict=False))
    return "".join(padded) + cells[-1]


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(each) in "WF" else 1 for each in text)
