"""Why nobody may sit down or sign, in words for people: a part of the table in `editor.shell.words`."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from bulletin.errors import Reason
from editor.shell import joining
from editor.shell.noop import QT_TRANSLATE_NOOP

SEAT_REASONS: Mapping[Reason, tuple[str, str, str]] = {
    Reason.LOGIN_TAKEN: (QT_TRANSLATE_NOOP("words", "登录名{key}已有人使用。"), "",
                         QT_TRANSLATE_NOOP("words", "请换一个登录名。")),
    Reason.FOUNDING_INCOMPLETE: (QT_TRANSLATE_NOOP("words", "单位名称、县名、管理员姓名、登录名和密码都要写。"),
                                 QT_TRANSLATE_NOOP("words", "没有建立档案。"), ""),
    Reason.FILE_TAKEN: (QT_TRANSLATE_NOOP("words", "这个位置已有文件{path}。"),
                        QT_TRANSLATE_NOOP("words", "该文件未动。"),
                        QT_TRANSLATE_NOOP("words", "请换一个文件名或文件夹。")),
    Reason.WRONG_PASSWORD: (QT_TRANSLATE_NOOP("words", "密码不对，请重新输入。"), "", ""),
    Reason.WAIT: (QT_TRANSLATE_NOOP("words", "密码连续输错，请等 {seconds} 秒再试。"), "", ""),
    Reason.LAST_ADMIN: (QT_TRANSLATE_NOOP("words", "{key}是唯一的管理员，不能停用，也不能去掉“管理员”职责。"), "",
                        QT_TRANSLATE_NOOP("words", "请先给另一位同志加上“管理员”职责。")),
    Reason.PASSWORD_MISSING: (QT_TRANSLATE_NOOP("words", "本单位要求设密码，{who}还没有设。"), "",
                              QT_TRANSLATE_NOOP("words", "请先设密码再登录。")),
    Reason.HAND_MISSING: (QT_TRANSLATE_NOOP("words", "{who}的签发密钥没有打开，不能签字。"), "",
                          QT_TRANSLATE_NOOP("words", "请锁定后重新登录再签。")),
    Reason.SEAL_BROKEN: (QT_TRANSLATE_NOOP("words", "{sealed}的签字与现在的内容对不上，不能上版、成刊或导出。"),
                         QT_TRANSLATE_NOOP("words", "档案里的内容没有再动。"),
                         QT_TRANSLATE_NOOP("words", "请在“台账”里核对全部，或请签发人重新签发。")),
    Reason.SIGNED_ELSEWHERE: (QT_TRANSLATE_NOOP("words", "{title}是按{place}签发的，不能放到别的栏目或刊物。"), "",
                              QT_TRANSLATE_NOOP("words", "确要换，请先撤销签发，改好栏目和刊物再送签。")),
}


def place_words(facts: Mapping[str, object]) -> str:
    """Return for which journal and section something was signed: 《信息快报》“工作动态”栏目."""
    journal, section = str(facts.get("journal") or "").strip("《》"), str(facts.get("section") or "")
    named = QCoreApplication.translate("words", "“{section}”栏目").format(section=section) if section else ""
    return (joining.titled(journal) if journal else "") + named
