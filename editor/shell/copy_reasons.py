"""Why a copy of an issue could not be handed out, confirmed or taken back, in words."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from bulletin.errors import Reason
from editor.shell.noop import QT_TRANSLATE_NOOP

COPY_REASONS: Mapping[Reason, tuple[str, str, str]] = {
    Reason.COPY_OUT: (
        QT_TRANSLATE_NOOP("words", "给{recipient}的{copy}已经发出。"), "",
        QT_TRANSLATE_NOOP("words", "要收回的，请办清退；要多发一份的，请另加一份。")),
    Reason.COPY_NOT_OUT: (
        QT_TRANSLATE_NOOP("words", "给{recipient}的{copy}不在外面，不能办这一步。"), "",
        QT_TRANSLATE_NOOP("words", "请看登记簿上这一份的情况。")),
    Reason.COPY_TIME_WRONG: (
        QT_TRANSLATE_NOOP("words", "给{recipient}的{copy}，签收、清退不能早于发出，清退不能早于签收。"), "",
        QT_TRANSLATE_NOOP("words", "请核对时间。")),
    Reason.RECIPIENT_MISSING: (
        QT_TRANSLATE_NOOP("words", "没有写明发给谁。"), "",
        QT_TRANSLATE_NOOP("words", "请在刊物设置里填上报、送、发的对象，或者写上这一份发给谁。")),
    Reason.COPIES_UNNUMBERED: (
        QT_TRANSLATE_NOOP("words", "《{journal}》不是涉密刊物，不按份号印制。"), "",
        QT_TRANSLATE_NOOP("words", "直接导出或打印成刊文件即可，份数在登记簿上登记。")),
    Reason.RECEIVER_MISSING: (
        QT_TRANSLATE_NOOP("words", "没有写明{recipient}由谁签收。"), "",
        QT_TRANSLATE_NOOP("words", "请填上签收人姓名。")),
}
COPY_SPOKEN: Mapping[str, Callable[[Mapping[str, object]], str]] = {
    "copy": lambda facts: _tr("第{number}份").format(number=facts["copy"]) if facts.get("copy") else _tr("这一份"),
    "recipient": lambda facts: str(facts.get("recipient") or "") or _tr("报送对象"),
}


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("words", sentence)
