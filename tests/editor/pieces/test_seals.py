"""A signature in one line: who, when, how its seal stands; a scan of the paper opens as a read-only copy."""

import os
from pathlib import Path

import pytest
from builders import NOON
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel

from bulletin.desk import looking, paper, signing
from bulletin.seals import Standing
from bulletin.workflow import Step
from editor.pieces.originals import scan_name
from editor.pieces.seals import SEAL_ICONS, issue_lines, lines_of, newest, signed, signed_issue, standing_words
from editor.pieces.signature_lines import SignatureLines
from editor.shell import icons

PDF = b"%PDF-1.7 scan"


def when(at):
    return f"{at:%H:%M}"


@pytest.fixture
def on_paper(office):
    """A draft whose review was given on paper, with a scan."""
    draft = office.step(office.draft("青禾镇春耕"), Step.SUBMIT, office.editor)
    code = paper.print_sheet(office.archive, draft, actor=office.editor, at=NOON).sheet.code
    return paper.record_paper(office.archive, code, Step.REVIEW, signer="zhou", day=NOON.date(), scan=PDF,
                              actor=office.editor, at=NOON)


@pytest.fixture
def lines(qtbot, frame, heard):
    made = SignatureLines(frame)
    qtbot.addWidget(made)
    made.resize(300, 200)
    return made


@pytest.fixture
def opened(monkeypatch):
    files = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: bool(files.append(Path(url.toLocalFile()))) or True)
    return files


def words(office, draft, **more):
    return [each.words for each in lines_of(signed(office.archive, draft.id), when, **more)]


def test_those_that_count_stand_in_the_order_of_the_way(office):
    assert words(office, office.approved()) == ["审核　周正明　04:00　印鉴有效", "签发　何文远　04:00　印鉴有效"]


def test_an_account_names_also_what_was_taken_back(office):
    draft = office.approved()
    office.step(draft, Step.REVOKE, office.secretary, "再核一个数字")
    assert words(office, draft) == ["审核　周正明　04:00　印鉴有效"]
    assert words(office, draft, all_of_them=True)[-1] == "签发　何文远　04:00　已撤回"
    assert [each.step for each in newest(looking.draft_file(office.archive, draft.id).signatures)] == [Step.REVIEW]


def test_who_signed_for_whom_and_over_whose_head_is_said(office):
    one, other = (office.step(office.draft(title), Step.SUBMIT, office.editor) for title in ("甲", "乙"))
    signing.take_step(office.archive, one, Step.REVIEW, actor=office.secretary, at=NOON, acting_for="zhou",
                      reason="电话同意")
    signing.take_step(office.archive, other, Step.APPROVE, actor=office.secretary, at=NOON, bypass=True,
                      reason="科长出差")
    assert words(office, one) == ["审核　何文远 代 周正明 签　04:00　印鉴有效　代签理由：电话同意"]
    assert words(office, other) == ["签发　何文远　04:00　印鉴有效　越级签发：科长出差"]


def test_an_issue_has_one_signature_or_none(office):
    issue = office.place(office.plan(), office.approved())
    content = looking.board(office.archive, issue.id).content
    assert issue_lines(signed_issue(office.archive, issue, content), when) == ()
    issue = office.sign(issue)
    assert [each.words for each in issue_lines(signed_issue(office.archive, issue, content), when)] == [
        "签发　何文远　04:00　印鉴有效"]
    moved, = issue_lines(signed_issue(office.archive, issue, "another"), when)
    assert moved.words.endswith("印鉴失效：篇目、次序或文字在签发后改过")


def test_every_standing_has_words_and_an_icon(qapp):
    icons.load()
    assert set(SEAL_ICONS) == set(Standing)
    assert all(icons.exists(name) for name, _ in SEAL_ICONS.values())
    assert len({standing_words(each, Step.APPROVE) for each in Standing}) == len(Standing)


def test_nothing_is_shown_while_nobody_signed(lines):
    lines.show_lines((), "青禾镇春耕")
    assert lines.isHidden()
    assert lines.words() == []


def test_a_scan_opens_as_a_read_only_copy_of_its_kind(qtbot, lines, office, on_paper, opened, heard):
    lines.show_lines(lines_of(signed(office.archive, on_paper.id), when), on_paper.title)
    lines.show()
    assert "周正明 纸质签字（11月20日，" in lines.words()[0]
    button, = lines.scans
    assert button.accessibleDescription() == lines.words()[0]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert heard == ["已打开扫描件的只读副本"]
    assert opened[0].name == "《青禾镇春耕》签字扫描件.pdf"
    assert opened[0].read_bytes() == PDF
    assert not os.stat(opened[0]).st_mode & 0o222


def test_a_system_that_opens_no_scan_is_told(qtbot, lines, office, on_paper, monkeypatch, heard):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)
    lines.show_lines(lines_of(signed(office.archive, on_paper.id), when), on_paper.title)
    lines.show()
    qtbot.mouseClick(lines.scans[0], Qt.MouseButton.LeftButton)
    assert heard == ["没有程序能打开这份扫描件。"]


def test_signatures_of_another_draft_take_the_place_of_those_before(qtbot, lines, office, on_paper):
    lines.show_lines(lines_of(signed(office.archive, on_paper.id), when), on_paper.title)
    lines.show_lines(lines_of(signed(office.archive, office.approved().id), when), "乙")
    assert len(lines.words()) == 2
    assert lines.scans == []

    def seen():
        return [each for each in lines.findChildren(QLabel) if each.isVisible()]
    qtbot.waitUntil(lambda: [each.text() for each in seen()] == lines.words())
    assert {each.textFormat() for each in seen()} == {Qt.TextFormat.PlainText}


@pytest.mark.parametrize(("data", "suffix"), [
    (b"%PDF-1.7", ".pdf"), (b"\x89PNG\r\n\x1a\n", ".png"), (b"\xff\xd8\xff\xe0", ".jpg"), (b"MZ", "")])
def test_a_copy_of_a_scan_is_named_by_what_its_bytes_are(data, suffix):
    assert scan_name("《甲/乙》签字扫描件", data) == f"《甲／乙》签字扫描件{suffix}"
