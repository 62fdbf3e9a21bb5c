"""Originals read once more: in another encoding, with their tracked changes otherwise, in simplified characters."""

import pytest
from builders import NOON, a_text, actor, an_office, keep_batch, take_in_one
from PySide6.QtWidgets import QMenu
from shiboken6 import delete

from bulletin.desk import looking
from bulletin.errors import Reason
from bulletin.intake.door import read_bytes
from bulletin.intake.guard.guard import Guard
from bulletin.intake.incoming import Wish
from bulletin.text import plain
from bulletin.workflow import Step
from db.sqlite_archive import SqliteArchive
from editor.inbox.screen import InboxScreen
from editor.shell.background import Background
from editor.shell.frame import Frame
from tests.editor.inbox.conftest import deliver, settle

WORDS = "青禾镇春耕进展\n全镇整地2万亩，储备稻种38吨。\n报送单位：青禾镇\n"
OLD_WORDS = "青禾鎮春耕進展\n全鎮農業機械檢修完畢，種糧補貼發放到戶。\n"


@pytest.fixture
def take(office):
    """Take in bytes as a file, in a batch; return the draft."""
    def taken(name, data):
        arrival = take_in_one(office.archive, read_bytes(name, data), path=name, actor=office.editor, at=NOON)
        keep_batch(office.archive, (arrival,), actor=office.editor, at=NOON)
        return looking.some_drafts(office.archive, (arrival.draft_id,))[0]
    return taken


def ways(screen):
    """Open the menu of 重读原件 and return its lines by their words."""
    menu = screen.reader.facts.source.reread.menu()
    menu.aboutToShow.emit()
    return {line.text(): line for line in menu.actions()}


def encodings(screen):
    """Open 换编码 and return its lines by the encoding's name."""
    inner = ways(screen)["换编码"].menu()
    inner.aboutToShow.emit()
    return {line.text().partition("\t")[0].partition("（")[0]: line for line in inner.actions()}


def read_in(enter, qtbot, draft):
    screen = enter()
    screen.open(draft.id)
    settle(screen, qtbot)
    return screen


def revisions(office, draft):
    return looking.draft_file(office.archive, draft.id).revisions


def test_the_encodings_show_how_the_file_begins_in_each(enter, take, qtbot):
    screen = read_in(enter, qtbot, take("春耕.txt", WORDS.encode("gb18030")))
    lines = encodings(screen)
    assert lines["GB18030"].text().partition("\t")[2].startswith("青禾镇春耕进展 全镇整地2万亩")
    assert lines["UTF-8"].text().endswith(" 处读不出")
    assert len(lines) == 7


def test_another_encoding_makes_the_next_version(enter, office, take, told, qtbot):
    draft = take("春耕.txt", WORDS.encode("big5", "replace"))
    office.save(draft, a_text("读错了的标题", "读错了的正文"))
    screen = read_in(enter, qtbot, draft)
    encodings(screen)["Big5"].trigger()
    deliver(screen)
    settle(screen, qtbot)
    newest = revisions(office, draft)[-1]
    assert (newest.number, newest.name) == (3, "编码 Big5")
    assert "全" in plain(newest.text)
    assert told["said"] == ["已按“编码 Big5”重读，存为第 3 版"]
    assert screen.reader.measure.text().endswith("第 3 版"), "the reader shows what was read"


def test_what_reads_the_same_is_no_new_version(enter, office, take, told, qtbot):
    draft = take("春耕.txt", WORDS.encode("gb18030"))
    screen = read_in(enter, qtbot, draft)
    encodings(screen)["GB18030"].trigger()
    assert len(revisions(office, draft)) == 1
    assert told["said"] == ["“编码 GB18030”读出的文字与现在相同，没有另存。"]


def tracked_file(a_file):
    """A DOCX in which 71% was changed into 74% with changes tracked."""
    from docx import Document
    from docx.oxml import parse_xml

    main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" w:id="{}" w:author="李"'
    document = Document()
    document.add_paragraph("青禾镇春耕进展")
    body = document.add_paragraph("完成计划的")._p
    body.append(parse_xml(f"<w:del {main.format(1)}><w:r><w:delText>71%</w:delText></w:r></w:del>"))
    body.append(parse_xml(f"<w:ins {main.format(2)}><w:r><w:t>74%</w:t></w:r></w:ins>"))
    document.save(a_file)
    return a_file.read_bytes()


def test_tracked_changes_can_be_undone_and_both_be_kept(enter, office, take, tmp_path, qtbot):
    draft = take("春耕.docx", tracked_file(tmp_path / "春耕.docx"))
    screen = read_in(enter, qtbot, draft)
    assert list(ways(screen)) == ["修订：接受", "修订：不接受", "修订：前后都留"]
    ways(screen)["修订：不接受"].trigger()
    deliver(screen)
    settle(screen, qtbot)
    assert "71%" in plain(revisions(office, draft)[-1].text)
    ways(screen)["修订：前后都留"].trigger()
    assert [each.name for each in revisions(office, draft)][-1] == "修订：前后都留"
    assert "74%" in plain(revisions(office, draft)[-1].text)


def test_traditional_characters_are_simplified_on_request(enter, office, take, told, qtbot):
    draft = take("春耕.txt", OLD_WORDS.encode())
    screen = read_in(enter, qtbot, draft)
    ways(screen)["繁体转简体"].trigger()
    newest = revisions(office, draft)[-1]
    assert newest.name == "繁转简"
    assert "全镇农业机械检修完毕" in plain(newest.text)
    assert told["said"] == ["已按“繁转简”重读，存为第 2 版"]


def test_a_draft_saved_elsewhere_meanwhile_is_not_overwritten(enter, office, take, told, qtbot):
    draft = take("春耕.txt", OLD_WORDS.encode())
    screen = read_in(enter, qtbot, draft)
    lines = ways(screen)
    screen.pane._reload_soon.blockSignals(True)
    office.save(draft, a_text("别处改过", "别处改过了。"))
    lines["繁体转简体"].trigger()
    assert told["troubled"][0].reason is Reason.MOVED_ON
    assert len(revisions(office, draft)) == 2


def test_a_way_that_leaves_no_text_is_told(enter, office, take, told, qtbot, monkeypatch):
    draft = take("春耕.txt", WORDS.encode("gb18030"))
    screen = read_in(enter, qtbot, draft)
    lines = encodings(screen)
    with office.archive.writing() as work:
        monkeypatch.setattr(type(work.submissions), "bytes_of", lambda submissions, sha256: b"  \n ")
    lines["UTF-8"].trigger()
    assert told["troubled"][0].reason is Reason.EMPTY
    assert len(revisions(office, draft)) == 1


def test_a_draft_that_was_submitted_or_has_no_file_is_not_read_again(enter, office, take, qtbot):
    submitted = office.step(take("春耕.txt", WORDS.encode()), Step.SUBMIT, office.editor)
    screen = read_in(enter, qtbot, submitted)
    assert not screen.reader.facts.source.reread.isVisible()
    screen.open(office.draft().id)
    settle(screen, qtbot)
    assert not screen.reader.facts.source.reread.isVisible()
    assert not screen.reader.facts.source.show_button.isVisible()


def test_the_menu_of_the_rows_offers_it_as_well(enter, take, qtbot):
    from editor.inbox.menu import RowsMenu

    screen = read_in(enter, qtbot, take("春耕.txt", WORDS.encode()))
    menu = RowsMenu(screen.pane.list, screen.reader, screen)
    again = next(line.menu() for line in menu.actions() if line.text() == "重读原件")
    again.aboutToShow.emit()
    assert [line.text() for line in again.actions()] == ["换编码"]
    assert isinstance(again, QMenu)
    menu.close()


def test_it_works_over_real_threads_and_processes_too(qtbot, settings):
    def open_archive():
        archive = SqliteArchive(None)
        an_office(archive)
        incoming = read_bytes("春耕.txt", WORDS.encode("gb18030"))
        take_in_one(archive, incoming, path="春耕.txt", actor=actor("chen"), at=NOON)
        return archive

    background = Background(open_archive)
    frame, said, troubled = Frame(background, settings, actor("chen"), make_guard=Guard), [], []
    frame.said.connect(said.append)
    frame.troubled.connect(troubled.append)
    screen = InboxScreen(frame)
    qtbot.addWidget(screen)
    screen.show()
    screen.enter()
    qtbot.waitUntil(lambda: screen.reader.facts.source.reread.isVisible(), timeout=20_000)
    seen = screen.following.seen
    screen.following.rereading.reread(seen, Wish(encoding="big5"), "编码 Big5")
    assert said == [], "the window did not wait"
    qtbot.waitUntil(lambda: bool(said or troubled), timeout=30_000)
    assert (said, troubled) == (["已按“编码 Big5”重读，存为第 2 版"], [])
    frame.close_guard()
    background.close()
    delete(frame)
