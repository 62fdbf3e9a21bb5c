"""What changes a text in many places keeps a version before and one after."""

from PySide6.QtCore import Qt

from bulletin.desk import looking
from bulletin.text import Role, paragraph, plain
from bulletin.workflow import Stage

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def versions(office, draft):
    return [(each.name, plain(each.text)) for each in looking.draft_file(office.archive, draft.id).revisions]


def replace_all(screen, words, instead):
    bar = screen.sheet.finding
    bar.open(replacing=True)
    bar.words.setText(words)
    bar.instead.setText(instead)
    bar.all.click()


def test_replacing_all_keeps_what_was_typed_before_and_what_came_of_it(qtbot, screen, office):
    draft = office.draft("甲稿", "稻田里的稻子。")
    screen.open(draft.id)
    qtbot.keyClicks(screen.sheet.pane, "x")
    replace_all(screen, "稻", "麦")
    assert versions(office, draft)[1:] == [("", "x甲稿\n稻田里的稻子。"), ("全部替换", "x甲稿\n麦田里的麦子。")]
    qtbot.keyClick(screen.sheet.pane, Qt.Key.Key_Z, CTRL)
    assert plain(screen.sheet.pane.text()) == "x甲稿\n稻田里的稻子。"


def test_nothing_found_makes_no_version(screen, office):
    draft = office.draft("甲稿", "稻田。")
    screen.open(draft.id)
    replace_all(screen, "山", "水")
    assert len(versions(office, draft)) == 1


def test_renumbering_keeps_a_version_by_its_name(qtbot, screen, office):
    draft = office.save(office.draft("甲稿"), (
        paragraph("甲稿", Role.TITLE), paragraph("一、甲", Role.LEVEL1), paragraph("三、乙", Role.LEVEL1)))
    screen.open(draft.id)
    qtbot.keyClick(screen.sheet.pane, Qt.Key.Key_L, CTRL | SHIFT)
    assert versions(office, draft)[-1] == ("重排序号", "甲稿\n一、甲\n二、乙")
    qtbot.keyClick(screen.sheet.pane, Qt.Key.Key_L, CTRL | SHIFT)
    assert len(versions(office, draft)) == 3


def test_a_signed_draft_stays_signed(screen, office):
    draft = office.agreed(office.draft("甲稿", "稻田。"))
    screen.open(draft.id)
    replace_all(screen, "稻", "麦")
    screen.keeping.keep()
    assert office.current(draft).stage is Stage.APPROVED
    assert plain(screen.sheet.pane.text()) == "甲稿\n麦田。"
