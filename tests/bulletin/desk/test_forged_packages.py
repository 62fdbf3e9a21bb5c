"""Packages that somebody forged who knows how it is done: signed and whole, and yet nothing here comes to mean another.
"""

import json
from dataclasses import replace
from hashlib import sha256

import pytest
from builders import NOON, an_office
from packages import entries, packed, signed_anew
from shelved import fill

from bulletin.desk.taking_package import take
from bulletin.desk.unpacking import Status, look, preview
from bulletin.desk.verifying import verify
from bulletin.exchange.package import MANIFEST, Kind, manifest_in
from bulletin.exchange.reading import open_package
from db.sqlite_archive import SqliteArchive


@pytest.fixture
def other():
    archive = SqliteArchive(None)
    yield an_office(archive)
    archive.close()


@pytest.fixture
def forge(office, tmp_path):
    """Return a function that packs an issue, lets its contents be changed, and signs it all anew."""
    issues = fill(office, tmp_path / "out")

    def forged(change, which="plain", **titles):
        packed(office, tmp_path / "a.bdpack", issues=(issues[which].id,))
        members = entries(tmp_path / "a.bdpack")
        manifest = manifest_in(members[MANIFEST], "a")
        part = next(each for each in manifest.parts if each.kind is Kind.ISSUE)
        said = json.loads(members[part.path])
        change(said)
        data = json.dumps(said, ensure_ascii=False).encode()
        parts = tuple(replace(each, size=len(data), sha256=sha256(data).hexdigest(), **titles)
                      if each is part else each for each in manifest.parts)
        return look(open_package(signed_anew(tmp_path / "b.bdpack", members | {part.path: data}, parts=parts)))
    return forged


def taken(other, looked):
    return take(other.archive, looked, trusted=looked.package.manifest.maker.fingerprint, actor=other.editor, at=NOON)


def test_what_an_issue_is_called_is_what_its_contents_say(other, forge):
    looked = forge(lambda said: None, title="情况专报2026年第1期")
    line = next(each for each in preview(other.archive, looked).lines if each.kind is Kind.ISSUE)
    assert line.title == "信息快报2026年第51期"
    outcome, = taken(other, looked)
    with other.archive.reading() as work:
        assert "信息快报2026年第51期" in {each.reason for each in work.log.of_issue(outcome.issue_id)}


@pytest.mark.parametrize("change", [
    lambda said: said["issue"].update(year=2031),
    lambda said: said["issue"].update(number=0),
    lambda said: said["issue"].update(number=2 ** 52),
    lambda said: said["issue"].update(total=2 ** 52),
    lambda said: said["issue"].update(id="  "),
    lambda said: said["items"][0].update(draft=""),
    lambda said: said["items"][0].update(draft="\0"),
    lambda said: said["items"][0].update(revision=""),
    lambda said: said["items"][1].update(draft=said["items"][0]["draft"]),
    lambda said: said["items"][1].update(revision=said["items"][0]["revision"]),
    lambda said: said["items"][0]["units"][0].update(draft=""),
], ids=["year", "number 0", "number", "total", "id", "draft", "NUL", "revision", "draft twice", "revision twice",
        "source"])
def test_an_issue_that_cannot_be_is_left_out(other, forge, change):
    looked = forge(change)
    assert [(each.kind, each.status) for each in preview(other.archive, looked).lines] == [
        (Kind.ISSUE, Status.UNFIT)]


def test_a_text_with_the_id_of_one_that_is_here_is_another_text(other, forge):
    draft = other.approved()
    looked = forge(lambda said: said["items"][0].update(revision=draft.revision_id))
    outcome, = taken(other, looked)
    with other.archive.reading() as work:
        assert work.revisions.get(draft.revision_id).draft_id == draft.id
        assert draft.revision_id not in {each.revision_id for each in work.issues.get(outcome.issue_id).items}
    assert verify(other.archive) == []


def test_a_draft_with_the_id_of_one_that_is_here_is_another_draft(other, forge):
    draft = other.approved()
    looked = forge(lambda said: (said["items"][0].update(draft=draft.id),
                                 said["items"][0]["units"][0].update(draft=draft.id)))
    outcome, = taken(other, looked)
    with other.archive.reading() as work:
        assert work.drafts.get(draft.id) == draft
        assert draft.id not in {each.draft_id for each in work.issues.get(outcome.issue_id).items}
    assert verify(other.archive) == []
