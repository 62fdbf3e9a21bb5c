"""The sentences of the signing screen: what was decided, and which keys are valid. Needs QtCore only."""

from PySide6.QtCore import QCoreApplication

from bulletin.issues import Issue
from bulletin.workflow import Step
from editor.shell.screen import Keys
from editor.shell.terms import step_words
from editor.signing.deeds import Decision
from editor.signing.words import agreeing_words


def done_sentence(decision: Decision, back: bool) -> str:
    """Return what is said after a decision, or after one was taken back."""
    title = decision.title if isinstance(decision.after, Issue) else f"《{decision.title}》"
    if back:
        return _tr("已撤回{title}的{step}。").format(title=title, step=step_words(decision.step.value))
    if decision.step is Step.RETURN:
        return _tr("已退回{title}。").format(title=title)
    step = _tr("审定") if decision.step is Step.ENDORSE else agreeing_words(decision.step)
    if decision.how.bypass:
        return _tr("已越级签发{title}，Ctrl+Z 可撤回。").format(title=title)
    if decision.how.acting_for:
        return _tr("已代{name}{step}{title}，Ctrl+Z 可撤回。").format(name=decision.how.name, step=step, title=title)
    return _tr("已{step}{title}，Ctrl+Z 可撤回。").format(title=title, step=step)


def keys_here() -> Keys:
    """Return the keys of the screen with their words."""
    return (
        ("A", _tr("审核通过、签发；选中多件时一并办理")), ("R", _tr("退回，写明理由")),
        ("N", _tr("对选中的文字或全篇加批注")), ("C", _tr("看改动，再按还原")), ("Shift+C", _tr("换一稿比对")),
        ("J / K", _tr("下一篇 / 上一篇")), ("Shift+↑ / ↓", _tr("连续选中多件")), ("Ctrl+A", _tr("选中全部")),
        ("Shift+A", _tr("代签，须写明理由")), ("PgDn / PgUp", _tr("翻看正文")),
        ("P", _tr("打印签发单，交领导在纸上签")), ("Shift+P", _tr("登记纸质签字")),
        ("Ctrl+= / Ctrl+-", _tr("放大、缩小文字，Ctrl+0 还原")), ("Ctrl+Z", _tr("撤回上一步，成批办理的整批撤回")),
        ("Ctrl+Tab", _tr("待我办理 / 已办 / 待他人")))


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("signing", sentence)
