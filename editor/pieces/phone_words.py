"""What the form for calls calls its fields, the usual kinds of events, and the hints at what to ask."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from editor.shell.noop import QT_TRANSLATE_NOOP

FIELDS: Mapping[str, str] = {
    "received_at": QT_TRANSLATE_NOOP("phone", "接报时间"),
    "source": QT_TRANSLATE_NOOP("phone", "来电单位"),
    "caller": QT_TRANSLATE_NOOP("phone", "来电人"),
    "caller_phone": QT_TRANSLATE_NOOP("phone", "联系电话"),
    "event_at": QT_TRANSLATE_NOOP("phone", "事发时间"),
    "place": QT_TRANSLATE_NOOP("phone", "事发地点"),
    "nature": QT_TRANSLATE_NOOP("phone", "事件性质"),
    "extent": QT_TRANSLATE_NOOP("phone", "规模程度"),
    "losses": QT_TRANSLATE_NOOP("phone", "伤亡损失"),
    "trend": QT_TRANSLATE_NOOP("phone", "事态趋势"),
    "leaders": QT_TRANSLATE_NOOP("phone", "到场领导"),
    "measures": QT_TRANSLATE_NOOP("phone", "处置措施"),
    "title": QT_TRANSLATE_NOOP("phone", "标题"),
}
HINTS: Mapping[str, str] = {
    "source": QT_TRANSLATE_NOOP("phone", "哪个单位报来"),
    "caller": QT_TRANSLATE_NOOP("phone", "姓名、职务"),
    "caller_phone": QT_TRANSLATE_NOOP("phone", "便于续报、核实"),
    "event_at": QT_TRANSLATE_NOOP("phone", "1430、昨23:10、20日14时"),
    "place": QT_TRANSLATE_NOOP("phone", "写到村组、路段、单位"),
    "nature": QT_TRANSLATE_NOOP("phone", "选一种，或直接写"),
    "extent": QT_TRANSLATE_NOOP("phone", "范围多大，涉及多少人、多少车、多少户"),
    "losses": QT_TRANSLATE_NOOP("phone", "死亡、受伤、失联人数，财产损失；没有就写“无人员伤亡”"),
    "trend": QT_TRANSLATE_NOOP("phone", "平稳、扩大，还是已处置完毕"),
    "leaders": QT_TRANSLATE_NOOP("phone", "谁在现场指挥"),
    "measures": QT_TRANSLATE_NOOP("phone", "已经做了什么，正在做什么"),
}
# The kinds of urgent reports, most frequent first.
KINDS: tuple[str, ...] = (
    QT_TRANSLATE_NOOP("phone", "道路交通事故"),
    QT_TRANSLATE_NOOP("phone", "生产安全事故"),
    QT_TRANSLATE_NOOP("phone", "火灾"),
    QT_TRANSLATE_NOOP("phone", "森林火情"),
    QT_TRANSLATE_NOOP("phone", "山体滑坡"),
    QT_TRANSLATE_NOOP("phone", "洪涝灾害"),
    QT_TRANSLATE_NOOP("phone", "自然灾害"),
    QT_TRANSLATE_NOOP("phone", "公共卫生事件"),
    QT_TRANSLATE_NOOP("phone", "食品安全事件"),
    QT_TRANSLATE_NOOP("phone", "群体性事件"),
    QT_TRANSLATE_NOOP("phone", "刑事案件"),
    QT_TRANSLATE_NOOP("phone", "网络舆情"),
)


def field_words(name: str) -> str:
    """Return what a field is called."""
    return _tr(FIELDS[name])


def hint_words(name: str) -> str:
    """Return what an empty field says is to be asked."""
    return _tr(HINTS[name]) if name in HINTS else ""


def kinds() -> list[str]:
    """Return the usual kinds of events, in Chinese as they are kept."""
    return list(KINDS)


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("phone", sentence)
