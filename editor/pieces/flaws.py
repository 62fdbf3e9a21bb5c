"""What verifying found, in words: what is no longer as it was, and where. Needs QtCore only."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from bulletin.desk.verifying import Flaw
from editor.shell.noop import QT_TRANSLATE_NOOP

_FLAWS: Mapping[str, str] = {
    "bytes_changed": QT_TRANSLATE_NOOP("flaws", "存档的文件已被改动：{where}"),
    "bytes_missing": QT_TRANSLATE_NOOP("flaws", "存档的文件不见了：{where}"),
    "log_broken": QT_TRANSLATE_NOOP("flaws", "台账被改过：从第 {where} 条起接不上"),
    "changed_before": QT_TRANSLATE_NOOP("flaws", "记第 {where} 条台账之前，有记录被绕过程序改动"),
    "row_changed": QT_TRANSLATE_NOOP("flaws", "{table}有一条记录被绕过程序改动：{key}"),
    "row_added": QT_TRANSLATE_NOOP("flaws", "{table}有一条记录是绕过程序加进去的：{key}"),
    "row_missing": QT_TRANSLATE_NOOP("flaws", "{table}有一条记录被绕过程序删去：{key}"),
    "guards_changed": QT_TRANSLATE_NOOP("flaws", "档案的防改装置被拆动过：此后的改动可能没有留下痕迹"),
    "state_differs": QT_TRANSLATE_NOOP("flaws", "全库记录与台账末条记下的不一致：有记录被绕过程序改动"),
    "text_changed": QT_TRANSLATE_NOOP("flaws", "签过字的文本已被改动：稿件 {where}"),
    "seal_broken": QT_TRANSLATE_NOOP("flaws", "签字的印记对不上：{where}"),
    "head_unknown": QT_TRANSLATE_NOOP("flaws", "签字时的台账与现有台账对不上：{where}"),
    "unreadable": QT_TRANSLATE_NOOP("flaws", "{table}里有记录被改得读不出来"),
    "issue_changed": QT_TRANSLATE_NOOP("flaws", "成刊后的内容已被改动：刊期 {where}"),
}
_TABLES: Mapping[str, str] = {
    "draft": QT_TRANSLATE_NOOP("flaws", "稿件"), "draft_text": QT_TRANSLATE_NOOP("flaws", "稿件检索文字"),
    "revision": QT_TRANSLATE_NOOP("flaws", "稿件版本"), "signature": QT_TRANSLATE_NOOP("flaws", "签字"),
    "signing_key": QT_TRANSLATE_NOOP("flaws", "签字密钥"), "issue": QT_TRANSLATE_NOOP("flaws", "刊期"),
    "item": QT_TRANSLATE_NOOP("flaws", "刊期篇目"), "journal": QT_TRANSLATE_NOOP("flaws", "刊物"),
    "unit": QT_TRANSLATE_NOOP("flaws", "报送单位"), "person": QT_TRANSLATE_NOOP("flaws", "人员"),
    "office": QT_TRANSLATE_NOOP("flaws", "单位设置"), "submission": QT_TRANSLATE_NOOP("flaws", "来稿"),
    "blob": QT_TRANSLATE_NOOP("flaws", "存档文件"), "batch": QT_TRANSLATE_NOOP("flaws", "收稿批次"),
    "note": QT_TRANSLATE_NOOP("flaws", "批注"), "phrase": QT_TRANSLATE_NOOP("flaws", "常用语"),
}


def flaw_words(flaw: Flaw, names: Mapping[str, str] = MappingProxyType({})) -> str:
    """Return what is no longer as it was, in one sentence without a full stop; `names` by id stand for the ids."""
    table, _, key = flaw.where.partition("/")
    key, where = names.get(key, key), names.get(flaw.where, flaw.where)
    named = _tr(_TABLES[table]) if table in _TABLES else _tr("“{table}”表").format(table=table)
    words = _FLAWS.get(flaw.kind, QT_TRANSLATE_NOOP("flaws", "有内容与存档时不一致：{where}"))
    return _tr(words).format(where=where, table=named, key=key)


def _tr(words: str) -> str:
    return QCoreApplication.translate("flaws", words)
