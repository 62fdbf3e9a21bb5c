"""The same screen over the real background, the archive in its own thread."""

from PySide6.QtCore import Qt

from bulletin.desk import looking
from bulletin.drafts import Draft
from bulletin.workflow import Stage, Step
from editor.signing.screen import SigningScreen


def test_two_drafts_are_signed_and_one_is_taken_back(qtbot, in_threads):
    drafts: list[Draft] = []

    def fill(office):
        for title in ("甲稿", "乙稿"):
            draft = office.step(office.draft(title), Step.SUBMIT, office.editor)
            drafts.append(office.step(draft, Step.REVIEW, office.reviewer))

    frame, _ = in_threads(fill, "secretary")
    background = frame.background
    said, counts, stages = [], [], []
    frame.said.connect(said.append)
    screen = SigningScreen(frame)
    screen.count_changed.connect(counts.append)
    qtbot.addWidget(screen)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    screen.enter()
    qtbot.waitUntil(lambda: screen.reader.row is not None)
    first = screen.reader.row.key
    qtbot.keyClick(screen.focusWidget(), Qt.Key.Key_A)
    qtbot.waitUntil(lambda: screen.reader.row is not None and screen.reader.row.key != first)
    qtbot.keyClick(screen.focusWidget(), Qt.Key.Key_A)
    qtbot.waitUntil(lambda: counts[-1] == 0)
    qtbot.keyClick(screen, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: counts[-1] == 1 and screen.reader.row is not None)
    ids = tuple(draft.id for draft in drafts)
    background.ask(frame, lambda archive: [each.stage for each in looking.some_drafts(archive, ids)], stages.extend)
    qtbot.waitUntil(lambda: bool(stages))
    assert sorted(stages) == [Stage.APPROVED, Stage.REVIEWED]
    assert [words[:3] for words in said] == ["已签发", "已签发", "已撤回"]


def test_a_batch_is_signed_and_taken_back(qtbot, in_threads):
    def fill(office):
        for number in range(12):
            draft = office.step(office.draft(f"第{number}稿"), Step.SUBMIT, office.editor)
            office.step(draft, Step.REVIEW, office.reviewer)

    frame, _ = in_threads(fill, "secretary")
    said, counts, troubles = [], [], []
    frame.said.connect(said.append)
    frame.troubled.connect(troubles.append)
    screen = SigningScreen(frame)
    screen.count_changed.connect(counts.append)
    qtbot.addWidget(screen)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    screen.enter()
    qtbot.waitUntil(lambda: screen.reader.row is not None)
    for at in range(1, 12):  # nobody agrees to what they have not seen
        qtbot.keyClick(screen.queue.view, Qt.Key.Key_J)
        wanted = screen.queue.model.row(at).key
        qtbot.waitUntil(lambda wanted=wanted: screen.reader.row is not None and screen.reader.row.key == wanted)
    qtbot.keyClick(screen.queue.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(screen.queue.view, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: len(screen.batch.ticked()) == 12)
    qtbot.keyClick(screen.batch.tree, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: counts[-1] == 0)
    qtbot.keyClick(screen, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: counts[-1] == 12)
    assert said == ["已签发 12 件，Ctrl+Z 可整批撤回。", "已整批撤回 12 件。"]
    assert troubles == []
