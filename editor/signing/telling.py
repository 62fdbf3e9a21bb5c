"""The sentences of the signing screen: what was decided, and which keys are valid. Needs QtCore only."""

from PySide6.QtCore import QCoreApplication

from bulletin.issues import Issue
from bulletin.workflow import Step
from editor.shell import joining
from editor.shell.screen import Keys
from editor.shell.terms import step_words
from editor.signing.deeds import Decision
from editor.signing.words import agreeing_words


def done_sentence(decision: Decision, back: bool) -> str:
    """Return what is said after a decision, or after one was taken back."""
    title = decision.title if isinstance(decision.after, Issue) else joining.titled(decision.title)
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
    """Return the keys of the list with their words."""
    return (("Shift+↑ / ↓", _tr("连续选中多件")), ("Ctrl+A", _tr("选中全部")))


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("signing", sentence)
