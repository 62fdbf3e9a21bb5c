"""The words for what the measured report finds."""

from collections.abc import Mapping

from bulletin.layout.inspecting.report import Finding, Problem
from editor.command.measure_words import measure_name, not_rendered
from editor.command.words import tr
from editor.shell.noop import QT_TRANSLATE_NOOP

FINDINGS: Mapping[Finding, str] = {
    Finding.FONT_MISSING: QT_TRANSLATE_NOOP("command", "本机没有字体“{detail}”，屏幕和打印用别的字体代替"),
    Finding.FONTS_NOT_CHECKED: QT_TRANSLATE_NOOP("command", "没有核对本机字体"),
    Finding.PAGES_NOT_RENDERED: "{detail}",
    Finding.MEASURE_DIFFERS: QT_TRANSLATE_NOOP("command", "{detail}（实测/应为），超出允许误差"),
    Finding.MEASURE_NOT_CHECKED: "{detail}",
    Finding.CHARACTERS_LOST: QT_TRANSLATE_NOOP("command", "页面上缺少字符：{detail}"),
    Finding.CHARACTERS_ADDED: QT_TRANSLATE_NOOP("command", "页面上多出字符：{detail}"),
    Finding.CHARACTERS_UNPRINTABLE: QT_TRANSLATE_NOOP("command", "本机没有一种字体有这些字，印出来是方框：{detail}"),
    Finding.PAGES_OUT_OF_ORDER: QT_TRANSLATE_NOOP("command", "页面上的次序与文件不同"),
    Finding.NO_RECORD: QT_TRANSLATE_NOOP("command", "文件里没有成刊时的记录，无法核对是否完整"),
    Finding.CHARACTERS_DIFFER: QT_TRANSLATE_NOOP("command", "正文与成刊时不同：{detail}"),
    Finding.ITEMS_DIFFER: QT_TRANSLATE_NOOP("command", "篇目与成刊时不同：{detail}"),
    Finding.NO_ITEMS: QT_TRANSLATE_NOOP("command", "文件里没有稿件"),
    Finding.PART_DIFFERS: QT_TRANSLATE_NOOP("command", "与成刊时不同：{detail}"),
    Finding.ORDER_DIFFERS: QT_TRANSLATE_NOOP("command", "次序与成刊时不同"),
    Finding.PICTURE_NOT_PRINTED: QT_TRANSLATE_NOOP("command", "图片印不出来：{detail}"),
    Finding.PICTURES_DIFFER: QT_TRANSLATE_NOOP("command", "图片与成刊时不同：{detail}"),
    Finding.PITCH_DIFFERS: QT_TRANSLATE_NOOP("command", "行距与版式不同（实测/应为，磅）：{detail}"),
    Finding.PITCHES_MIXED: QT_TRANSLATE_NOOP("command", "正文行距不一（磅）：{detail}"),
}


def finding_words(problem: Problem) -> str:
    """Return what was found, in a clause."""
    match problem.kind:
        case Finding.PAGES_NOT_RENDERED:
            return not_rendered(problem.detail)
        case Finding.MEASURE_DIFFERS | Finding.MEASURE_NOT_CHECKED:
            return tr(FINDINGS[problem.kind], detail=measure_name(problem.detail))
        case _:
            return tr(FINDINGS[problem.kind], detail=problem.detail)
