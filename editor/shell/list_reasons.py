"""Why a file is no list of units, and what to do then, in words for people. Needs QtCore only."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from editor.shell.noop import QT_TRANSLATE_NOOP

_MEGABYTE = 1024 * 1024
# By the codes of `bulletin.unit_lists.faults.ListFault`: what reads workbooks is not loaded for a few words.
_FAULTS: Mapping[str, tuple[str, str]] = {
    "empty": (QT_TRANSLATE_NOOP("words", "里面没有一个单位"), QT_TRANSLATE_NOOP("words", "请按模板填好再导入。")),
    "no_headings": (QT_TRANSLATE_NOOP("words", "前 20 行里没有找到表头（找的是“{looked_for}”等），第一行是“{found}”"),
                    QT_TRANSLATE_NOOP("words", "请按模板改好表头再导入。")),
    "encrypted": (QT_TRANSLATE_NOOP("words", "文件加了密码"),
                  QT_TRANSLATE_NOOP("words", "请在 WPS 或 Excel 里去掉密码，另存后再导入。")),
    "damaged": (QT_TRANSLATE_NOOP("words", "文件已经损坏或不完整"),
                QT_TRANSLATE_NOOP("words", "请在 WPS 或 Excel 里打开，另存后再导入。")),
    "other_program": (QT_TRANSLATE_NOOP("words", "这不是 XLSX 或 CSV 表格"),
                      QT_TRANSLATE_NOOP("words", "请在 WPS 或 Excel 里另存为 XLSX 再导入。")),
    "too_large": (QT_TRANSLATE_NOOP("words", "文件超过 {megabytes} MB"),
                  QT_TRANSLATE_NOOP("words", "请只留名单本身，去掉图片和别的表。")),
    "too_many": (QT_TRANSLATE_NOOP("words", "超过 {limit:,} 行"),
                 QT_TRANSLATE_NOOP("words", "请核对选的是不是单位名单。")),
    "formula": (QT_TRANSLATE_NOOP("words", "第 {row} 行“{column}”一栏是没有算出结果的公式“{found}”"),
                QT_TRANSLATE_NOOP("words", "请在 WPS 或 Excel 里打开保存一次，或粘贴为数值再导入。")),
}
_OTHER = (QT_TRANSLATE_NOOP("words", "认不出里面的内容"), QT_TRANSLATE_NOOP("words", "请按模板改好再导入。"))


def _why(facts: Mapping[str, object]) -> str:
    said = {"found": "", "row": "", "column": "", **facts}
    wanted, limit = facts.get("looked_for"), facts.get("limit")
    looked_for = wanted if isinstance(wanted, list | tuple) else [QCoreApplication.translate("words", "单位名称")]
    said["looked_for"] = "”“".join(map(str, looked_for[:3]))
    said["limit"] = limit if isinstance(limit, int) else 0
    said["megabytes"] = limit // _MEGABYTE if isinstance(limit, int) else 0
    sentence = QCoreApplication.translate("words", _FAULTS.get(str(facts.get("why")), _OTHER)[0])
    return sentence.format_map(said)


def _what_to_do(facts: Mapping[str, object]) -> str:
    return QCoreApplication.translate("words", _FAULTS.get(str(facts.get("why")), _OTHER)[1])


LIST_SPOKEN: Mapping[str, Callable[[Mapping[str, object]], str]] = {"list_fault": _why, "list_do": _what_to_do}
