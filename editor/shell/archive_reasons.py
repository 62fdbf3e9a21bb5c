"""Why the archive cannot be searched, kept or carried so, in words for people: a part of the table in
`editor.shell.words`.
"""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from bulletin.errors import Cause, Reason
from editor.shell.noop import QT_TRANSLATE_NOOP
from editor.shell.query_words import fix_of

ARCHIVE_REASONS: Mapping[Reason, tuple[str, str, str]] = {
    Reason.QUERY_WRONG: (QT_TRANSLATE_NOOP("words", "检索式有一处看不懂：{piece}。"), "",
                         QT_TRANSLATE_NOOP("words", "{fix}")),
    Reason.SEARCH_UNNAMED: (QT_TRANSLATE_NOOP("words", "常用检索还没有名称。"), "",
                            QT_TRANSLATE_NOOP("words", "请写一个名称，如：防汛往年。")),
    Reason.SEARCH_NAME_TAKEN: (QT_TRANSLATE_NOOP("words", "已有一条常用检索叫“{key}”。"), "",
                               QT_TRANSLATE_NOOP("words", "请换一个名称。")),
    Reason.OLD_ISSUE_INCOMPLETE: (QT_TRANSLATE_NOOP("words", "{file}还缺{lacking}，没有收入。"),
                                  QT_TRANSLATE_NOOP("words", "原文件未动。"),
                                  QT_TRANSLATE_NOOP("words", "请在核对表里补上再收。")),
    Reason.OLD_ISSUE_TAKEN: (QT_TRANSLATE_NOOP("words", "{file}已经收入过。"),
                             QT_TRANSLATE_NOOP("words", "档案未动。"), ""),
    Reason.NOT_A_PACKAGE: (QT_TRANSLATE_NOOP("words", "{file}不是信息编辑台的交换包。"),
                           QT_TRANSLATE_NOOP("words", "档案未动。"), QT_TRANSLATE_NOOP("words", "请另选文件。")),
    Reason.PACKAGE_ALTERED: (QT_TRANSLATE_NOOP("words", "交换包{file}里的内容与清单不符{places}，没有收入。"),
                             QT_TRANSLATE_NOOP("words", "档案未动。"),
                             QT_TRANSLATE_NOOP("words", "请对方重新导出，再拷一次。")),
    Reason.PACKAGE_TOO_NEW: (QT_TRANSLATE_NOOP("words", "交换包{file}由更新的版本导出，本版本读不了。"),
                             QT_TRANSLATE_NOOP("words", "档案未动。"),
                             QT_TRANSLATE_NOOP("words", "请升级程序后再收。")),
    Reason.PACKAGE_TAKEN: (QT_TRANSLATE_NOOP("words", "交换包{file}已经收过。"),
                           QT_TRANSLATE_NOOP("words", "档案未动。"), ""),
    Reason.PACKAGE_EMPTY: (QT_TRANSLATE_NOOP("words", "没有选中要装进交换包的内容。"), "", ""),
    Reason.SIGNER_UNKNOWN: (QT_TRANSLATE_NOOP("words", "第一次收到这个签名人的交换包，须先核对指纹 {fingerprint}。"),
                            QT_TRANSLATE_NOOP("words", "档案未动。"),
                            QT_TRANSLATE_NOOP("words", "请打电话与对方核对，一致后确认收入。")),
    Reason.NOTHING_TO_REBUILD: (QT_TRANSLATE_NOOP("words", "这个文件夹里没有可用来重建的存档文件。"), "",
                                QT_TRANSLATE_NOOP("words", "请选“存档”文件夹，里面按年月存着各期的 DOCX 和 JSON。")),
    Reason.SAME_PLACE: (QT_TRANSLATE_NOOP("words", "第二备份处不能与档案在同一个文件夹。"), "",
                        QT_TRANSLATE_NOOP("words", "请选另一块磁盘或移动硬盘上的文件夹。")),
    Reason.PACKAGE_MARKED: (
        QT_TRANSLATE_NOOP("words", "{title}带有密级标志或保密要求，按本单位设置不能装进交换包。"),
        QT_TRANSLATE_NOOP("words", "没有留下交换包。"),
        QT_TRANSLATE_NOOP("words", "请不要勾选这一篇，或改由涉密渠道传递。")),
    Reason.PLACE_TAKEN: (QT_TRANSLATE_NOOP("words", "这个文件夹里已有另一份同名档案的备份。"), "",
                         QT_TRANSLATE_NOOP("words", "请另建一个文件夹，免得两份档案的备份混在一起、互相清理。")),
    Reason.RESTORE_SELF: (QT_TRANSLATE_NOOP("words", "不能用档案自己来恢复{path}。"),
                          QT_TRANSLATE_NOOP("words", "档案未动。"),
                          QT_TRANSLATE_NOOP("words", "请选“备份”文件夹里的一份备份。")),
    Reason.KEY_WRONG: (QT_TRANSLATE_NOOP("words", "{which_key}不对。"), QT_TRANSLATE_NOOP("words", "档案未动。"),
                       QT_TRANSLATE_NOOP("words", "请核对大小写后再输一遍。")),
    Reason.KEY_SHORT: (QT_TRANSLATE_NOOP("words", "档案密码太短，至少要 8 位。"),
                       QT_TRANSLATE_NOOP("words", "档案未动。"), ""),
}
ARCHIVE_CAUSES: Mapping[Cause, tuple[str, str, str]] = {
    Cause.NETWORK_SHARE: (QT_TRANSLATE_NOOP("words", "档案放在网络共享文件夹里，容易损坏，没有打开{path}。"),
                          QT_TRANSLATE_NOOP("words", "档案未动。"),
                          QT_TRANSLATE_NOOP("words", "请把档案移到本机磁盘；共享文件夹可用来放第二份备份。")),
    Cause.NO_CIPHER: (QT_TRANSLATE_NOOP("words", "档案已加密，本机没有安装加密组件，打不开{path}。"),
                      QT_TRANSLATE_NOOP("words", "档案未动。"),
                      QT_TRANSLATE_NOOP("words", "请管理员安装加密组件（sqlcipher）后再打开。")),
    Cause.KEY_NEEDED: (QT_TRANSLATE_NOOP("words", "档案已加密，要输入档案密码才能打开{path}。"),
                       QT_TRANSLATE_NOOP("words", "档案未动。"),
                       QT_TRANSLATE_NOOP("words", "请输入档案密码。")),
}
LACKING: Mapping[str, str] = {
    "number": QT_TRANSLATE_NOOP("words", "期号"), "total": QT_TRANSLATE_NOOP("words", "总期号"),
    "day": QT_TRANSLATE_NOOP("words", "日期"), "items": QT_TRANSLATE_NOOP("words", "文稿"),
    "title": QT_TRANSLATE_NOOP("words", "一篇的标题"), "text": QT_TRANSLATE_NOOP("words", "一篇的正文"),
    "bytes": QT_TRANSLATE_NOOP("words", "核对时的原文件（文件已改动）"),
    "kind": QT_TRANSLATE_NOOP("words", "类别"), "fact_title": QT_TRANSLATE_NOOP("words", "标题"),
    "fact_about": QT_TRANSLATE_NOOP("words", "文稿或单位"), "fact_level": QT_TRANSLATE_NOOP("words", "级别"),
    "publication": QT_TRANSLATE_NOOP("words", "刊物"), "mode": QT_TRANSLATE_NOOP("words", "采用方式"),
    "fact_words": QT_TRANSLATE_NOOP("words", "事由"),
    "topic": QT_TRANSLATE_NOOP("words", "题目"), "wanted": QT_TRANSLATE_NOOP("words", "报送内容"),
    "contact": QT_TRANSLATE_NOOP("words", "联系人"), "commission_units": QT_TRANSLATE_NOOP("words", "约稿单位"),
    "commission_answer": QT_TRANSLATE_NOOP("words", "来稿或者说明"),
}
_NEEDED = QT_TRANSLATE_NOOP("words", "必要的内容")
ARCHIVE_SPOKEN: Mapping[str, Callable[[Mapping[str, object]], str]] = {
    "piece": lambda facts: f"“{facts['piece']}”" if facts.get("piece") else _tr("末尾"),
    "fix": fix_of,
    "which_key": lambda facts: _tr("备份口令") if facts.get("key") == "backup" else _tr("档案密码"),
    "fingerprint": lambda facts: str(facts.get("fingerprint") or ""),
    "lacking": lambda facts: _tr(LACKING.get(str(facts.get("lacking")), _NEEDED)),
}


def _tr(words: str) -> str:
    return QCoreApplication.translate("words", words)
