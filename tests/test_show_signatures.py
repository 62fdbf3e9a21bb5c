"""`show` tells who agreed to a draft: for whom, how, on paper or over somebody's head, and whether it still holds."""

import json

import pytest
from builders import NOON, SqliteArchive, an_office

import main
from bulletin.desk import paper, signing
from bulletin.workflow import Step

SCAN = b"\xff\xd8\xff\xe0 a scan"


@pytest.fixture
def path(tmp_path):
    return tmp_path / "archive.db"


@pytest.fixture
def made(path):
    """Let something be done in an archive in a file; return the id it answers."""

    def make(deed):
        archive = SqliteArchive(path)
        draft_id = deed(an_office(archive))
        archive.close()
        return draft_id

    return make


@pytest.fixture
def show(capsys, path):
    def show(draft_id, *more):
        assert main.main(["--archive", str(path), "show", draft_id, *more]) == 0
        return capsys.readouterr().out

    return show


def signatures(show, draft_id):
    return json.loads(show(draft_id, "--json"))["signatures"]


def submitted(office, **facts):
    return office.step(office.draft(**facts), Step.SUBMIT, office.editor)


def test_a_draft_nobody_signed_has_none(made, show):
    assert signatures(show, made(lambda office: submitted(office).id)) == []


def test_each_signature_names_step_person_place_and_standing(made, show):
    id = made(lambda office: office.approved(section="工作动态", journal_id="kuaibao").id)
    review, approval = signatures(show, id)
    assert (review["step"], review["signed_by"], review["signer"]) == ("review", "周正明", "周正明")
    assert (approval["step"], approval["signed_by"], approval["standing"]) == ("approve", "何文远", "valid")
    assert (approval["section"], approval["journal"]) == ("工作动态", "信息快报")
    assert (approval["acting_for"], approval["bypass"], approval["paper"]) == ("", False, None)
    assert approval["at"].startswith("2026-11-20T")
    assert len(approval["sha256"]) == len(approval["sm3"]) == 64


def test_one_given_over_somebodys_head_and_one_given_for_another_say_so(made, show):
    def deed(office):
        draft = signing.take_step(office.archive, submitted(office), Step.REVIEW, actor=office.secretary, at=NOON,
                                  acting_for="zhou", reason="电话同意")
        return draft.id
    signature, = signatures(show, made(deed))
    assert (signature["signed_by"], signature["signer"]) == ("何文远", "周正明")
    assert (signature["acting_for"], signature["reason"]) == ("周正明", "电话同意")


def test_a_bypass_is_named(made, show):
    id = made(lambda office: signing.take_step(
        office.archive, submitted(office), Step.APPROVE, actor=office.secretary, at=NOON, bypass=True,
        reason="科长出差").id)
    signature, = signatures(show, id)
    assert (signature["bypass"], signature["reason"]) == (True, "科长出差")
    assert "越级签发：科长出差" in show(id)


def test_one_on_paper_names_the_day_the_code_and_the_scan(made, show):
    codes = []

    def deed(office):
        draft = submitted(office)
        codes.append(paper.print_sheet(office.archive, draft, actor=office.editor, at=NOON).sheet.code)
        return paper.record_paper(office.archive, codes[0], Step.REVIEW, signer="zhou", day=NOON.date(), scan=SCAN,
                                  actor=office.editor, at=NOON).id
    id = made(deed)
    signature, = signatures(show, id)
    assert (signature["signed_by"], signature["signer"]) == ("陈一帆", "周正明")
    assert signature["paper"]["code"] == codes[0]
    assert signature["paper"]["day"] == "2026-11-20"
    assert len(signature["paper"]["scan"]) == 64
    assert "周正明 纸质签字" in show(id)


def test_people_read_a_line_each(made, show):
    lines = show(made(lambda office: office.approved().id)).splitlines()
    assert [line.split("　")[0] for line in lines if line.endswith("印鉴有效")] == ["审核", "签发"]
    assert any(line.startswith("签发　何文远　2026-11-20 ") for line in lines)


def test_one_taken_back_and_one_that_was_tampered_with_are_not_called_valid(made, show, path):
    def deed(office):
        draft = office.approved()
        office.step(draft, Step.REVOKE, office.secretary, "再核一个数字")
        return draft.id
    id = made(deed)
    assert [each["standing"] for each in signatures(show, id)] == ["valid", "revoked"]
    archive = SqliteArchive(path)
    archive._db.conn.set_authorizer(None)
    for name, in archive._db.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'signature'").fetchall():
        archive._db.execute(f'DROP TRIGGER "{name}"')
    archive._db.execute("UPDATE signature SET signed_by = 'chen' WHERE revoked_at IS NULL")
    archive._db.conn.commit()
    archive.close()
    assert [each["standing"] for each in signatures(show, id)] == ["forged", "revoked"]
    assert "印鉴不符：签名记录被改动过" in show(id)
