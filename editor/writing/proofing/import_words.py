"""Why a word list or a roster could not be taken in: what was found, what is wanted, in words."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from bulletin.errors import Reason, Unreadable
from editor.shell.words import sentence_of
from editor.writing.proofing.taught_files import MOST_WORDS, Fault, NoWordList

_ROSTER_COLUMNS = "姓名、职务、排序、类别、任职日期、离任日期"
_ORGAN_COLUMNS = "机构、简称、成立、撤销、更名为"


def word_list_words(error: Exception, path: Path) -> str:
    """Return why no words were taken in from a file."""
    if isinstance(error, NoWordList):
        found = {
            Fault.NO_TEXT: _tr("“{name}”不是文本文件。"),
            Fault.MARKED_UP: _tr("“{name}”是其他程序的数据（JSON、XML 或网页），不是词表。"),
            Fault.COLUMNS: _tr("“{name}”第 {row} 行有几栏（{what}）。"),
            Fault.NO_WORDS: _tr("“{name}”里没有词：是空的，或都是单字、整句。"),
            Fault.TOO_MANY: _tr("“{name}”有 {count:,} 个词，一次最多导入 {most:,} 个。"),
        }[error.fault].format(name=error.name, row=error.row, what=error.what, count=error.count, most=MOST_WORDS)
        wanted = _tr("请拆成几份再导入。") if error.fault is Fault.TOO_MANY else _tr(
            "词表只要“词”一栏，一行一个，存成 TXT 再导入。")
        return found + _tr("词库未动。") + wanted
    return sentence_of(error)


def roster_words(error: Exception, path: Path) -> str:
    """Return why no roster was taken in from a file."""
    if not isinstance(error, Unreadable):
        return sentence_of(error)
    found = {
        Reason.EMPTY: _tr("“{name}”是空文件。"), Reason.DAMAGED: _tr("“{name}”已损坏，读不出来。"),
        Reason.TOO_LARGE: _tr("“{name}”过大，不像是名录。"), Reason.ENCRYPTED: _tr("“{name}”设有密码，读不出来。"),
    }.get(error.reason, _tr("“{name}”不是 XLSX 工作簿。")).format(name=path.name)
    return found + _tr("原有名录未动。") + _tr("请在 WPS 或 Excel 里另存为 XLSX。") + wanted_columns()


def wanted_columns() -> str:
    """Return which columns a roster has."""
    return _tr("表头写“{leaders}”，或“{organs}”；可先导出空表照填。").format(
        leaders=_ROSTER_COLUMNS, organs=_ORGAN_COLUMNS)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Proofing", words)
