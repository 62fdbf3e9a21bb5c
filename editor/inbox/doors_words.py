"""The words of the doors: what is wrong with a field, what stands between us and the mailbox, where a password is."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from bulletin.errors import Trouble
from bulletin.intake.mail.keychain import Kept
from bulletin.intake.mail.mailbox import Fault, Hitch, Security
from editor.shell.noop import QT_TRANSLATE_NOOP
from editor.shell.words import words_of

FAULTS: Mapping[Fault, str] = {
    Fault.MISSING: QT_TRANSLATE_NOOP("doors", "请填写。"),
    Fault.MALFORMED: QT_TRANSLATE_NOOP("doors", "里面有不能用的字符。"),
    Fault.OUT_OF_RANGE: QT_TRANSLATE_NOOP("doors", "应是 1 到 {most} 的数。"),
}
HITCHES: Mapping[Hitch, str] = {
    Hitch.NO_STARTTLS: QT_TRANSLATE_NOOP("doors", "服务器在这个端口不支持 STARTTLS，请改用 TLS（端口 993）。"),
    Hitch.NO_TLS: QT_TRANSLATE_NOOP("doors", "这个端口不是加密端口，请核对端口和加密方式。"),
    Hitch.CERTIFICATE: QT_TRANSLATE_NOOP("doors", "服务器的证书不是本机信任的机构签发的；自建服务器请选它的证书文件。"),
    Hitch.HOST_NAME: QT_TRANSLATE_NOOP("doors", "证书不是发给这个服务器地址的，请核对地址。"),
    Hitch.OUT_OF_DATE: QT_TRANSLATE_NOOP("doors", "证书不在有效期内，请核对本机时间，或告知邮件管理员。"),
    Hitch.CA_FILE: QT_TRANSLATE_NOOP("doors", "证书文件读不出来，应是 PEM 格式。"),
    Hitch.NAME_UNKNOWN: QT_TRANSLATE_NOOP("doors", "查不到这个服务器地址，请核对地址和网络。"),
    Hitch.REFUSED: QT_TRANSLATE_NOOP("doors", "服务器不接这个端口，请核对端口。"),
    Hitch.SILENT: QT_TRANSLATE_NOOP("doors", "服务器没有回应，请核对地址、端口和网络。"),
    Hitch.LOST: QT_TRANSLATE_NOOP("doors", "连接中途断了，请稍后再试。"),
}
SECURITIES: Mapping[Security, str] = {
    Security.TLS: QT_TRANSLATE_NOOP("doors", "TLS（端口 993，多数邮箱）"),
    Security.STARTTLS: QT_TRANSLATE_NOOP("doors", "STARTTLS（端口 143）"),
}
PLACES: Mapping[Kept, str] = {
    Kept.SYSTEM: QT_TRANSLATE_NOOP("doors", "密码存在本机的系统钥匙串，不进档案库。"),
    Kept.MEMORY: QT_TRANSLATE_NOOP("doors", "本机没有钥匙串：密码只在本次运行中记住，关掉程序后要再输一次。"),
}


def fault_words(fault: object, most: int = 0) -> str:
    """Return what is wrong with a field; `most` is the greatest number it takes."""
    return _tr(FAULTS[fault]).format(most=most) if isinstance(fault, Fault) else ""


def security_words(security: Security) -> str:
    """Return what a way to secure the connection is called."""
    return _tr(SECURITIES[security])


def kept_words(kept: Kept) -> str:
    """Return where the password is kept."""
    return _tr(PLACES[kept])


def trouble_words(error: BaseException) -> tuple[str, str]:
    """Return what happened, and what to do about it: as exactly as the connection told."""
    words = words_of(error)
    why = error.facts.get("why") if isinstance(error, Trouble) else None
    return words.what, _tr(HITCHES[why]) if isinstance(why, Hitch) else words.do


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("doors", sentence)
