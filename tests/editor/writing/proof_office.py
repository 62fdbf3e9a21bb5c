"""What tests of the check share: an office that taught it a few wordings, and waiting for a check to be done."""

from builders import NOON

from bulletin.desk import proofing
from bulletin.proof.problem import Strength
from bulletin.proof.taught import MUST_CORRECT
from bulletin.proof.wordbook import Correction
from editor.writing.proofing.checking import State

# Words that no rule of the house knows: what is found is what the office taught.
TAUGHT = (Correction("旧镇名", "新镇名"), Correction("老说法", "新说法"),
          Correction("待定语", "定语", strength=Strength.FLAG))
BODY = "旧镇名召开会议。\n会上用了老说法，又说旧镇名。\n还有待定语。"


def teach(office):
    for each in TAUGHT:
        proofing.put_correction(office.archive, each, actor=office.editor, at=NOON)


def taught(screen):
    """The problems found that the office taught, in order."""
    return [each for each in screen.proofing.checking.spots.problems if each.rule == MUST_CORRECT]


def until_checked(qtbot, screen):
    checking = screen.proofing.checking
    qtbot.waitUntil(lambda: checking.state is State.DONE and not checking.is_due(), timeout=10_000)
