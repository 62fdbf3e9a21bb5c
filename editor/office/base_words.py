"""What is said of an office's own Word file: what was found in it, what it lacks, what was left behind."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from bulletin.layout.own_base.base import Lack, Missing, OwnBase
from bulletin.layout.own_base.blocks import Dropped
from editor.shell import joining
from editor.shell.noop import QT_TRANSLATE_NOOP

LACKS: Mapping[Lack, str] = {
    Lack.PAGE: QT_TRANSLATE_NOOP("base", "没有可用的纸张和页边距，用本版式的"),
    Lack.STYLE: QT_TRANSLATE_NOOP("base", "没有“{name}”样式，用本版式的"),
    Lack.MASTHEAD: QT_TRANSLATE_NOOP("base", "没有认出报头（红线或“〔正文〕”标记之前的内容），用本版式的"),
    Lack.PLACE: QT_TRANSLATE_NOOP("base", "报头里没有“〔{name}〕”，将印在报头下面"),
    Lack.PAGE_NUMBER: QT_TRANSLATE_NOOP("base", "页脚里没有页码"),
}
STYLES: Mapping[str, str] = {
    "BodyText": QT_TRANSLATE_NOOP("base", "信息正文"),
    "ItemTitle": QT_TRANSLATE_NOOP("base", "信息标题"),
    "Level1": QT_TRANSLATE_NOOP("base", "一级标题"),
    "Level2": QT_TRANSLATE_NOOP("base", "二级标题"),
    "SectionHead": QT_TRANSLATE_NOOP("base", "栏目"),
    "Credit": QT_TRANSLATE_NOOP("base", "供稿"),
    "EditorsNote": QT_TRANSLATE_NOOP("base", "编者按"),
    "Imprint": QT_TRANSLATE_NOOP("base", "版记"),
}
DROPPED: Mapping[Dropped, str] = {
    Dropped.MACROS: QT_TRANSLATE_NOOP("base", "宏"),
    Dropped.OBJECT: QT_TRANSLATE_NOOP("base", "嵌入的对象或控件"),
    Dropped.LINK: QT_TRANSLATE_NOOP("base", "指向文件以外的链接"),
    Dropped.TEMPLATE: QT_TRANSLATE_NOOP("base", "外部模板"),
    Dropped.PICTURE: QT_TRANSLATE_NOOP("base", "不能用的图片或图形"),
    Dropped.FIELD: QT_TRANSLATE_NOOP("base", "页码以外的域（保留其文字）"),
    Dropped.DELETION: QT_TRANSLATE_NOOP("base", "修订中已删除的文字"),
    Dropped.COMMENT: QT_TRANSLATE_NOOP("base", "批注"),
    Dropped.NOTE: QT_TRANSLATE_NOOP("base", "脚注或尾注的标记"),
    Dropped.HIDDEN: QT_TRANSLATE_NOOP("base", "隐藏文字"),
    Dropped.FOREIGN: QT_TRANSLATE_NOOP("base", "不认识的内容"),
}


def found_words(base: OwnBase) -> tuple[str, ...]:
    """Return a line each for what was taken over: page, styles, masthead and its places, heads and feet of pages."""
    lines = []
    if base.page:
        wide, high = (f"{round(each * 25.4 / 1440):g}" for each in base.page[:2])
        lines.append(_tr("纸张 {wide}×{high} 毫米和页边距").format(wide=wide, high=high))
    if base.looks:
        names = joining.listed(dict.fromkeys(look.name for look in base.looks))
        lines.append(_tr("样式 {count} 种：{names}").format(count=len({look.name for look in base.looks}), names=names))
    if base.masthead:
        places = joining.listed(base.places())
        lines.append(_tr("报头，每期填入{places}").format(places=places) if places else _tr("报头"))
    if base.recognised:
        lines.append(_tr("报头里原来的{places}会换成当期的，请核对").format(places=joining.listed(base.recognised)))
    if base.margins:
        lines.append(_tr("页眉、页脚"))
    return tuple(lines)


def missing_words(missing: Missing) -> str:
    """Return what the file lacks and what happens then, in a sentence without its full stop."""
    name = _tr(STYLES[missing.name]) if missing.what is Lack.STYLE else missing.name
    return _tr(LACKS[missing.what]).format(name=name)


def dropped_words(base: OwnBase) -> str:
    """Return in a sentence what was not taken over; empty where everything was."""
    if not base.dropped:
        return ""
    return _tr("没有带过来：{names}。").format(names=joining.listed(_tr(DROPPED[each]) for each in base.dropped))


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("base", sentence)
