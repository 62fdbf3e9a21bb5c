"""Under the paper stands every signature that counts: who, when, and whether its seal still holds."""

from dataclasses import replace

import pytest
from builders import NOON
from PySide6.QtCore import Qt

from bulletin.desk import queueing
from bulletin.drafts import Paper
from bulletin.seals import Standing
from bulletin.workflow import Step
from editor.pieces.seals import SEAL_ICONS
from editor.shell import icons
from editor.signing.seals_strip import sealed_lines
from editor.signing.waiting import whole


@pytest.fixture
def row(office):
    draft = office.step(office.draft(), Step.SUBMIT, office.editor)
    office.step(draft, Step.REVIEW, office.reviewer)
    return whole(office.archive, queueing.lines(office.archive, office.secretary).mine[0])


def said(row):
    return [line.words for line in sealed_lines(row, NOON)]


def standing(row, how, **changed):
    signature = replace(row.file.signatures[0], **changed)
    return replace(row, file=replace(row.file, signatures=(signature,)), seals={signature.id: how})


def test_a_seal_that_holds_and_what_is_still_to_come(row):
    assert [line.split("　")[-1] for line in said(row)] == ["印鉴有效", "接下来：签发"]
    assert said(row)[0].startswith("审核　周正明　")


@pytest.mark.parametrize(("how", "words"), [
    (Standing.CHANGED, "印鉴失效：文稿在审核后改过"), (Standing.UNSEALED, "旧签名，无印鉴"),
    (Standing.FORGED, "印鉴不符：签名记录被改动过")])
def test_a_seal_that_does_not_hold_is_named(row, how, words):
    assert said(standing(row, how))[0].endswith(words)


def test_a_signature_on_paper_names_who_signed_and_who_recorded_it(row):
    paper = Paper("周正明", NOON.date(), "7F3K-9QTM-2R8A", "zhou")
    words = said(standing(row, Standing.VALID, paper=paper, signed_by="chen"))[0]
    assert "周正明 纸质签字（11月20日，7F3K-9QTM-2R8A），陈一帆 登记" in words


def test_a_broken_row_in_the_archive_is_seen_on_the_screen(office, sits, row):
    office.archive._db.conn.set_authorizer(None)
    for name, in office.archive._db.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'signature'").fetchall():
        office.archive._db.execute(f'DROP TRIGGER "{name}"')
    office.archive._db.execute("UPDATE signature SET signed_by = 'chen'")
    office.archive._db.conn.commit()
    desk = sits(office.secretary)
    assert desk.reader.seals.words()[0].endswith("印鉴不符：签名记录被改动过")
    desk.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)


def test_every_icon_exists(qapp):
    icons.load()
    assert all(icons.exists(name) for name, _ in SEAL_ICONS.values())
