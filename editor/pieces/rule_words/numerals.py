"""What the rules of numerals and words are called, and what each finding of theirs means."""

from PySide6.QtCore import QCoreApplication

from editor.shell.noop import QT_TRANSLATE_NOOP

_NAMES = {
    "N01": QT_TRANSLATE_NOOP("Rules", "年份写全"),
    "N01:": QT_TRANSLATE_NOOP("Rules", "年份应写四位数，请核对世纪"),
    "N02": QT_TRANSLATE_NOOP("Rules", "百分数范围"),
    "N02:": QT_TRANSLATE_NOOP("Rules", "百分数范围的前一个数也要带百分号"),
    "N03": QT_TRANSLATE_NOOP("Rules", "数值范围的“万”“亿”"),
    "N03:": QT_TRANSLATE_NOOP("Rules", "数值范围的前一个数也要带“万”“亿”和单位"),
    "N04": QT_TRANSLATE_NOOP("Rules", "小数点前的0"),
    "N04:": QT_TRANSLATE_NOOP("Rules", "纯小数的小数点前应写0"),
    "N05": QT_TRANSLATE_NOOP("Rules", "全角数字、字母"),
    "N05:": QT_TRANSLATE_NOOP("Rules", "数字、字母应用半角"),
    "N06": QT_TRANSLATE_NOOP("Rules", "月、日前的0"),
    "N06:": QT_TRANSLATE_NOOP("Rules", "月、日前不编虚位，不写0"),
    "N07": QT_TRANSLATE_NOOP("Rules", "日期用“日”"),
    "N07:": QT_TRANSLATE_NOOP("Rules", "书面日期用“日”，不用“号”"),
    "N08": QT_TRANSLATE_NOOP("Rules", "日期数字混用"),
    "N08:": QT_TRANSLATE_NOOP("Rules", "同一日期里汉字数字和阿拉伯数字混用，宜统一"),
    "N09": QT_TRANSLATE_NOOP("Rules", "年份里的“〇”"),
    "N09:": QT_TRANSLATE_NOOP("Rules", "汉字年份里的零应写“〇”"),
    "N10": QT_TRANSLATE_NOOP("Rules", "数字与“十”“百”“千”"),
    "N10:": QT_TRANSLATE_NOOP("Rules", "阿拉伯数字后不用“十”“百”“千”计数，宜写出全数"),
    "N11": QT_TRANSLATE_NOOP("Rules", "日期核对"),
    "N11:day": QT_TRANSLATE_NOOP("Rules", "{month}只有{last}天，没有这一天，请核对"),
    "N11:month": QT_TRANSLATE_NOOP("Rules", "没有{month}月，请核对"),
    "N11:weekday": QT_TRANSLATE_NOOP("Rules", "{date}是星期{weekday}，请核对日期和星期"),
    "N12": QT_TRANSLATE_NOOP("Rules", "相对时间"),
    "N12:": QT_TRANSLATE_NOOP("Rules", "“{word}”过后难以查考，需要时写明日期"),
    "N13": QT_TRANSLATE_NOOP("Rules", "计量单位"),
    "N13:": QT_TRANSLATE_NOOP("Rules", "“{unit}”不是法定计量单位，请改用法定单位"),
    "N13:usual": QT_TRANSLATE_NOOP("Rules", "“{unit}”不是法定计量单位，刊物习惯沿用的可以不改"),
    "N14": QT_TRANSLATE_NOOP("Rules", "单位符号大小写"),
    "N14:": QT_TRANSLATE_NOOP("Rules", "单位符号的大小写不对"),
    "N15": QT_TRANSLATE_NOOP("Rules", "减少不用“倍”"),
    "N15:": QT_TRANSLATE_NOOP("Rules", "减少、下降不能用“倍”，请改用百分数或几分之几"),
    "N16": QT_TRANSLATE_NOOP("Rules", "增减与正负号"),
    "N16:": QT_TRANSLATE_NOOP("Rules", "“{verb}”后不用负号，请改为相反的词或去掉负号"),
    "N16:less": QT_TRANSLATE_NOOP("Rules", "“{verb}”后又有负号，意思不清，请核对"),
    "W01": QT_TRANSLATE_NOOP("Rules", "截至、截止"),
    "W01:": QT_TRANSLATE_NOOP("Rules", "后面是时间，应用“截至”；“截止”后不带时间"),
    "W02": QT_TRANSLATE_NOOP("Rules", "易错词"),
    "W02:": QT_TRANSLATE_NOOP("Rules", "这个词一般是误写，请按建议核改"),
    "W02:pair": QT_TRANSLATE_NOOP("Rules", "与后面的“又”“也”呼应，应用“既”"),
    "W03": QT_TRANSLATE_NOOP("Rules", "约数重复"),
    "W03:": QT_TRANSLATE_NOOP("Rules", "“{before}”与“{after}”都表示约数，保留一个即可"),
    "W04": QT_TRANSLATE_NOOP("Rules", "上下限重复"),
    "W04:": QT_TRANSLATE_NOOP("Rules", "“{before}”与“{after}”意思重复或矛盾，去掉一个"),
    "U01:slow": QT_TRANSLATE_NOOP("Rules", "“{wrong}”这条规则太慢，已停用本次检查"),
}


def names() -> dict[str, str]:
    """Return the names of the rules N01 to N16 and W01 to W04, and the sentences on their findings."""
    return {key: QCoreApplication.translate("Rules", words) for key, words in _NAMES.items()}
