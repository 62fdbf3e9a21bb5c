"""What the check against the roster is called, what it means, and what is said of a roster's file."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from editor.shell.noop import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from bulletin.proof.roster_file import Remark

_NAMES = {
    "S14": QT_TRANSLATE_NOOP("Rules", "人员机构名录"),
    "S14:expired": QT_TRANSLATE_NOOP("Rules", "名录里{name}已于{until}不再担任“{post}”，请核对"),
    "S14:early": QT_TRANSLATE_NOOP("Rules", "名录里{name}自{since}起才任“{post}”，请核对"),
    "S14:other_post": QT_TRANSLATE_NOOP("Rules", "名录里{name}现任“{right}”，不是“{post}”，请核对"),
    "S14:no_post": QT_TRANSLATE_NOOP("Rules", "名录里{name}现不担任“{post}”，请核对"),
    "S14:near_name": QT_TRANSLATE_NOOP("Rules", "名录里“{post}”是{name}，此处有一字不同，请核对"),
    "S14:bare": QT_TRANSLATE_NOOP("Rules", "{name}第一次出现，宜写明职务“{post}”"),
    "S14:party_second": QT_TRANSLATE_NOOP("Rules", "{name}兼有党政职务，宜先写党内职务"),
    "S14:order": QT_TRANSLATE_NOOP("Rules", "排序与名录不一致，名录顺序为：{names}"),
    "S14:dissolved": QT_TRANSLATE_NOOP("Rules", "名录里“{organ}”已撤销，现为“{successor}”"),
    "S14:gone": QT_TRANSLATE_NOOP("Rules", "名录里“{organ}”已撤销，请核对"),
    "S14:short": QT_TRANSLATE_NOOP("Rules", "“{organ}”的规范简称是“{short}”"),
}
# By the codes of `roster_file.Fault`: what reads workbooks is not loaded for a few words.
_FAULTS = {
    "no_name": QT_TRANSLATE_NOOP("Rules", "没有名称，未收入"),
    "no_post": QT_TRANSLATE_NOOP("Rules", "没有职务，未收入"),
    "bad_date": QT_TRANSLATE_NOOP("Rules", "日期认不出，未收入"),
    "bad_rank": QT_TRANSLATE_NOOP("Rules", "排序不是数字，已按行序排"),
    "bad_branch": QT_TRANSLATE_NOOP("Rules", "类别认不出，已按“其他”收入"),
    "ends_before": QT_TRANSLATE_NOOP("Rules", "终止日期早于起始日期，未收入"),
    "twice": QT_TRANSLATE_NOOP("Rules", "与前面的行重复，只收一次"),
    "no_headings": QT_TRANSLATE_NOOP("Rules", "没有“姓名、职务”或“机构”的表头，未读"),
    "too_many": QT_TRANSLATE_NOOP("Rules", "行数过多，这一行以后未读"),
}


def names() -> dict[str, str]:
    """Return the name of the check against the roster and the sentences on its findings."""
    return {key: QCoreApplication.translate("Rules", words) for key, words in _NAMES.items()}


def remark_words(remark: "Remark") -> str:
    """Return a remark on a row of a roster's file in one line."""
    said = QCoreApplication.translate("Rules", _FAULTS[remark.fault.value])
    place = QCoreApplication.translate("Rules", "“{sheet}”第 {row} 行：") if remark.row else \
        QCoreApplication.translate("Rules", "“{sheet}”：")
    first = QCoreApplication.translate("Rules", "（第一行是：{what}）")
    quoted = (QCoreApplication.translate("Rules", "（{what}）") if remark.row else first).format(
        what=remark.what) if remark.what else ""
    return place.format(sheet=remark.sheet, row=remark.row) + said + quoted
