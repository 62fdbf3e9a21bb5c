"""What is read in the archive says who agreed to it, and whether that still holds."""

from pathlib import Path

import pytest
from builders import NOON
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices

from bulletin.desk import paper
from bulletin.workflow import Step

PNG = b"\x89PNG\r\n\x1a\n scan"


@pytest.fixture
def printed(office):
    return office.published(office.approved("青禾镇春耕备耕"), office.approved("白石乡推进茶叶采收"))


def look_for(screen, words):
    screen.enter()
    screen.search(words)


def test_a_draft_found_names_its_signatures(screen, printed):
    look_for(screen, "茶叶")
    words = screen.reading.signatures.words()
    assert [line.split("　")[:2] for line in words] == [["审核", "周正明"], ["签发", "何文远"]]
    assert all(line.endswith("　印鉴有效") for line in screen.reading.signatures.words())
    assert screen.reading.signatures.isVisible()


def test_a_draft_nobody_signed_has_no_line(screen, office):
    office.draft("白石乡防汛物资到位", "防汛队伍集结。")
    look_for(screen, "防汛")
    assert screen.reading.signatures.isHidden()


def test_a_whole_issue_shows_its_own_signature_and_an_item_those_on_it(screen, printed, qtbot):
    screen.enter()
    screen.open(printed.id)
    assert [line.split("　")[:2] for line in screen.reading.signatures.words()] == [["签发", "何文远"]]
    qtbot.keyClick(screen.issues.tree, Qt.Key.Key_Down)
    assert [line.split("　")[0] for line in screen.reading.signatures.words()] == ["审核", "签发"]


def test_a_scan_is_opened_from_the_reader(screen, office, qtbot, monkeypatch, heard):
    files = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: bool(files.append(Path(url.toLocalFile()))) or True)
    draft = office.step(office.draft("白石乡防汛物资到位"), Step.SUBMIT, office.editor)
    code = paper.print_sheet(office.archive, draft, actor=office.editor, at=NOON).sheet.code
    paper.record_paper(office.archive, code, Step.REVIEW, signer="zhou", day=NOON.date(), scan=PNG,
                       actor=office.editor, at=NOON)
    look_for(screen, "防汛")
    qtbot.mouseClick(screen.reading.signatures.scans[0], Qt.MouseButton.LeftButton)
    assert (files[0].name, files[0].read_bytes()) == ("《白石乡防汛物资到位》签字扫描件.png", PNG)
    assert heard == ["已打开扫描件的只读副本"]


def test_a_signature_that_was_tampered_with_is_named(screen, office, printed):
    office.archive._db.conn.set_authorizer(None)
    for name, in office.archive._db.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'signature'").fetchall():
        office.archive._db.execute(f'DROP TRIGGER "{name}"')
    office.archive._db.execute("UPDATE signature SET signed_by = 'chen'")
    office.archive._db.conn.commit()
    look_for(screen, "茶叶")
    assert all(line.endswith("　印鉴不符：签名记录被改动过") for line in screen.reading.signatures.words())
