"""What an exchange package brings: looked at first, then taken thing by thing; nothing that is here is changed."""

import hashlib
import json
from dataclasses import replace

import pytest
from builders import NOON, UNITS, a_text, an_office, take_in_one
from packages import entries, packed, signed_anew
from shelved import DOT, PICTURE, a_rich_draft, fill

from bulletin.archive import DraftQuery
from bulletin.desk import publishing
from bulletin.desk.packing import Wish, marked, pack
from bulletin.desk.plain_files import office_said
from bulletin.desk.proofing import add_words, put_correction, put_on_classified
from bulletin.desk.taking_package import take
from bulletin.desk.unpacking import Signer, Status, Why, look, preview
from bulletin.desk.verifying import verify
from bulletin.drafts import Source
from bulletin.errors import Reason, Refused
from bulletin.exchange.package import Kind, manifest_in
from bulletin.exchange.reading import open_package
from bulletin.intake.incoming import Incoming
from bulletin.issues import Origin
from bulletin.proof.wordbook import Correction, OnClassified
from bulletin.units import KEY_UNIT, Group, Unit
from bulletin.workflow import Stage
from db.sqlite_archive import SqliteArchive


@pytest.fixture
def other():
    """An office on another network, with the same people and journals."""
    archive = SqliteArchive(None)
    yield an_office(archive)
    archive.close()


@pytest.fixture
def carry(office, other, tmp_path):
    """Return a function that packs in the one office and looks in the other."""
    def carried(**wish):
        packed(office, tmp_path / "交换.bdpack", **wish)
        return look(open_package(tmp_path / "交换.bdpack"))
    return carried


def taken(other, looked, chosen=None, trusted=None):
    maker = looked.package.manifest.maker
    return take(other.archive, looked, chosen, trusted=maker.fingerprint if trusted is None else trusted,
                actor=other.editor, at=NOON)


def stand(other, looked):
    return [(line.kind, line.title, line.status, line.why) for line in preview(other.archive, looked).lines]


def test_a_draft_arrives_with_its_text_facts_pictures_and_original(office, other, carry):
    data = "青禾镇报送。".encode()
    arrival = take_in_one(office.archive, Incoming(
        "来稿.txt", data, hashlib.sha256(data).hexdigest(), a_text("来稿一篇", "青禾镇报送。")),
        path="来稿.txt", actor=office.editor, at=NOON)
    rich = a_rich_draft(office)
    looked = carry(drafts=(rich.id, arrival.draft_id))
    first, second = taken(other, looked)
    with other.archive.reading() as work:
        draft = work.drafts.get(first.draft_id)
        assert draft.stage is Stage.RECEIVED
        assert draft.facts.unit_id == "baishi"
        assert work.revisions.get(draft.revision_id).text == office_text(office, rich)
        assert work.submissions.bytes_of(PICTURE.sha256) == DOT
        came = work.submissions.get(work.drafts.get(second.draft_id).submission_id)
        assert (came.name, came.source, work.submissions.bytes_of(came.sha256)) == ("来稿.txt", Source.EXCHANGE, data)
        batch, = work.submissions.batches(5)
        assert [each.title for each in batch.arrivals] == ["白石乡水毁修复“五到位”", "来稿一篇"]
        assert batch.source is Source.EXCHANGE
    assert verify(other.archive) == []


def office_text(office, draft):
    with office.archive.reading() as work:
        return work.revisions.get(draft.revision_id).text


def test_the_section_and_the_journal_come_too(office, other, carry):
    draft = office.draft(section="经验交流", journal_id="zhuanbao", important=True)
    outcome, = taken(other, carry(drafts=(draft.id,)))
    facts = other.current(replace(draft, id=outcome.draft_id)).facts
    assert (facts.section, facts.journal_id, facts.important) == ("经验交流", "zhuanbao", True)


def test_what_came_before_is_known_and_what_differs_is_said(office, other, carry):
    same, changed = office.draft(), office.draft("已改动的稿件", body="原先这样说的。")
    looked = carry(drafts=(same.id, changed.id))
    taken(other, looked)
    assert [status for *_, status, _ in stand(other, looked)] == [Status.KNOWN, Status.KNOWN]
    office.save(changed, a_text("已改动的稿件", "后来改成这样，补充了许多情况。"))
    looked = carry(drafts=(same.id, changed.id))
    assert [(status, why) for *_, status, why in stand(other, looked)] == [
        (Status.KNOWN, Why.SAME_FILE), (Status.NEW, None)]


def test_another_text_of_an_original_that_is_here_can_be_chosen(office, other, carry):
    data = b"the original"
    for each in (office, other):
        take_in_one(each.archive, Incoming(
            "来稿.txt", data, hashlib.sha256(data).hexdigest(), a_text("来稿一篇", "原件文字。")),
            path="来稿.txt", actor=each.editor, at=NOON)
    with office.archive.reading() as work:
        draft = work.drafts.get(work.drafts.ids(DraftQuery())[0])
    edited = office.save(draft, a_text("来稿一篇", "编辑改过的文字，与原件大不相同。"))
    looked = carry(drafts=(edited.id,))
    line, = preview(other.archive, looked).lines
    assert (line.status, line.why, line.here) == (Status.DIFFERS, Why.OTHER_TEXT, "来稿一篇")
    with pytest.raises(Refused) as refused:
        taken(other, looked)
    assert refused.value.reason is Reason.PACKAGE_EMPTY
    outcome, = taken(other, looked, {line.key})
    assert outcome.taken
    with other.archive.reading() as work:
        assert "编辑改过的文字" in str(work.revisions.get(work.drafts.get(outcome.draft_id).revision_id).text)


def test_an_arriving_draft_is_told_what_it_resembles(office, other, carry):
    words = "青禾镇抢抓农时，全镇整地2万亩，组织农机手120人，调运化肥300吨。"
    other.draft(body=words)
    looked = carry(drafts=(office.draft("青禾镇春耕有序推进", body=words + "下步继续加强田间管理。").id,))
    outcome, = taken(other, looked)
    with other.archive.reading() as work:
        assert [each.other_id for each in work.twins.of_draft(outcome.draft_id)]


def test_units_come_by_name_and_alias_and_never_change_those_here(office, other, carry):
    with office.archive.writing() as work:
        work.units.put(Unit("xin", "新桥镇", Group.TOWNSHIP, KEY_UNIT, ("新桥镇人民政府",)))
        work.units.put(Unit("x2", "农业农村局", Group.DEPARTMENT, KEY_UNIT, ("县农业局",)))
    looked = carry(units=True)
    assert stand(other, looked) == [
        (Kind.UNITS, "青禾镇", Status.KNOWN, Why.SAME), (Kind.UNITS, "白石乡", Status.KNOWN, Why.SAME),
        (Kind.UNITS, "县农业农村局", Status.KNOWN, Why.SAME), (Kind.UNITS, "新桥镇", Status.NEW, None),
        (Kind.UNITS, "农业农村局", Status.DIFFERS, Why.OTHER_UNIT)]
    taken(other, looked)
    with other.archive.reading() as work:
        assert [each.name for each in work.units.all()] == [*(each.name for each in UNITS), "新桥镇"]
        assert work.units.all()[:3] == list(UNITS)


def test_words_come_and_corrections_that_differ_stay_as_they_are(office, other, carry):
    add_words(office.archive, ("梨溪源", "稻渔共作"), actor=office.editor, at=NOON)
    for each in (Correction("登陆", "登录"), Correction("帐户", "账户")):
        put_correction(office.archive, each, actor=office.editor, at=NOON)
    add_words(other.archive, ("梨溪源",), actor=other.editor, at=NOON)
    put_correction(other.archive, Correction("帐户", "户头"), actor=other.editor, at=NOON)
    looked = carry(words=True)
    assert [(status, why) for *_, status, why in stand(other, looked)] == [
        (Status.NEW, None), (Status.KNOWN, Why.SAME), (Status.DIFFERS, Why.OTHER_CORRECTION), (Status.NEW, None)]
    taken(other, looked)
    with other.archive.reading() as work:
        book = work.proofs.wordbook()
    assert book.words == {"梨溪源", "稻渔共作"}
    assert {(each.wrong, each.right) for each in book.corrections} == {("登陆", "登录"), ("帐户", "户头")}


def test_an_issue_comes_as_printed_elsewhere_with_its_number(office, other, carry, tmp_path):
    made = fill(office, tmp_path / "out")
    looked = carry(issues=(made["plain"].id, made["combined"].id))
    assert [status for *_, status, _ in stand(other, looked)] == [Status.NEW, Status.NEW]
    outcomes = taken(other, looked)
    assert [each.issue_id for each in outcomes] == [made["plain"].id, made["combined"].id]
    with other.archive.reading() as work:
        issue = work.issues.get(made["plain"].id)
        assert (issue.origin, issue.signature) == (Origin.IMPORTED, None)
        assert issue.number == made["plain"].number
        assert {each.number for each in work.numbers.of("kuaibao")} == {51, 54, 55}
        assert work.drafts.search("水毁修复", 5).count == 1
    assert publishing.file_of(other.archive, issue) == publishing.file_of(office.archive, made["plain"])
    assert verify(other.archive) == []
    assert [(status, why) for *_, status, why in stand(other, looked)] == [(Status.KNOWN, Why.SAME)] * 2


def test_an_issue_whose_number_is_taken_or_whose_journal_is_unknown_stays_out(office, other, carry):
    issue = office.published(office.approved())
    other.published(other.approved("别的一篇"))
    looked = carry(issues=(issue.id,))
    assert [(status, why) for *_, status, why in stand(other, looked)] == [(Status.DIFFERS, Why.NUMBER_TAKEN)]
    with other.archive.writing() as work:
        work.journals.put(replace(work.journals.get("kuaibao"), name="另一刊"))
    assert [(status, why) for *_, status, why in stand(other, looked)] == [(Status.UNFIT, Why.NO_JOURNAL)]
    outcome, = taken(other, looked, {"issues/0001.json"})
    assert not outcome.taken


def test_an_issue_that_is_open_or_void_is_not_carried(office, tmp_path):
    with pytest.raises(Refused) as refused:
        packed(office, tmp_path / "a.bdpack", issues=(office.plan().id,))
    assert refused.value.reason is Reason.ISSUE_OPEN
    assert list(tmp_path.iterdir()) == []


def test_the_first_time_the_fingerprint_must_be_confirmed_then_the_key_is_known(office, other, carry):
    looked = carry(drafts=(office.draft().id,))
    assert preview(other.archive, looked).signer is Signer.NEW
    with pytest.raises(Refused) as refused:
        taken(other, looked, trusted="0000-0000-0000-0000")
    assert refused.value.reason is Reason.SIGNER_UNKNOWN
    assert refused.value.facts["fingerprint"] == looked.package.manifest.maker.fingerprint
    taken(other, looked, trusted=looked.package.manifest.maker.fingerprint.lower())
    again = carry(drafts=(office.draft("第二次").id,))
    seen = preview(other.archive, again)
    assert (seen.signer, seen.known_since) == (Signer.KNOWN, NOON)
    taken(other, again, trusted="")


def test_the_same_office_with_another_key_is_pointed_out(office, other, carry, tmp_path):
    looked = carry(drafts=(office.draft().id,))
    taken(other, looked)
    parts = entries(looked.package.path)
    forged = look(open_package(signed_anew(tmp_path / "b.bdpack", parts, "zhou", id="another")))
    assert preview(other.archive, forged).signer is Signer.OTHER_KEY
    with pytest.raises(Refused) as refused:
        taken(other, forged, trusted="")
    assert refused.value.reason is Reason.SIGNER_UNKNOWN


def test_a_package_is_taken_once(office, other, carry):
    looked = carry(drafts=(office.draft().id,))
    taken(other, looked)
    assert preview(other.archive, looked).taken_at == NOON
    with pytest.raises(Refused) as refused:
        taken(other, looked)
    assert refused.value.reason is Reason.PACKAGE_TAKEN
    with other.archive.reading() as work:
        assert "take_package" in {each.deed for each in work.log.lines(range(1, work.log.head().seq + 1))}


def test_what_was_cut_off_goes_on_where_it_stopped(office, other, carry):
    drafts = [office.draft(f"第{n}篇", body=f"第{n}篇的正文，情况各不相同。") for n in "一二三四五六"]
    looked = carry(drafts=tuple(each.id for each in drafts))

    def breaks(done, total):
        raise KeyboardInterrupt
    with pytest.raises(KeyboardInterrupt):
        take(other.archive, looked, trusted=looked.package.manifest.maker.fingerprint, actor=other.editor, at=NOON,
             told=breaks)
    assert [each.status for each in preview(other.archive, looked).lines] == [Status.KNOWN] * 4 + [Status.NEW] * 2
    assert len(taken(other, looked)) == 2
    with other.archive.reading() as work:
        assert len(work.drafts.ids(DraftQuery())) == 6


def test_who_may_not_is_refused(office, other, carry, tmp_path):
    looked = carry(drafts=(office.draft().id,))
    with pytest.raises(Refused) as refused:
        take(other.archive, looked, trusted=looked.package.manifest.maker.fingerprint, actor=other.reviewer, at=NOON)
    assert refused.value.reason is Reason.ROLE_MISSING
    with pytest.raises(Refused) as refused:
        pack(office.archive, Wish(units=True), tmp_path / "b", actor=office.reviewer, at=NOON)
    assert refused.value.reason is Reason.ROLE_MISSING
    with pytest.raises(Refused) as refused:
        pack(office.archive, Wish(units=True), tmp_path / "b", actor=replace(office.editor, hand=None), at=NOON)
    assert refused.value.reason is Reason.HAND_MISSING


def test_making_a_package_is_written_down_with_each_draft_that_left(office, carry):
    draft = office.draft()
    looked = carry(drafts=(draft.id,))
    with office.archive.reading() as work:
        line = work.log.of_draft(draft.id)[-1]
    assert (line.deed, line.reason, line.thing) == ("write_package", "交换.bdpack", looked.package.manifest.id)


@pytest.mark.parametrize("spoil", [
    lambda said: said | {"canonical": [["p", "title", [["x", 1]]]]},
    lambda said: said | {"canonical": [["i", "../../x", "n", 1.0, 1.0]]},
    lambda said: said | {"canonical": [["t", [[["x", 10 ** 9, 1]]]]]},
    lambda said: said | {"received_at": "yesterday"}, lambda said: said | {"facts": []},
    lambda said: [], lambda said: said | {"title": 1}, lambda said: said | {"facts": said["facts"] | {"nature": "x"}},
])
def test_a_draft_that_makes_no_sense_is_named_and_left_out(office, other, carry, tmp_path, spoil):
    looked = carry(drafts=(office.draft().id,))
    parts = entries(looked.package.path)
    said = spoil(json.loads(parts["drafts/0001.json"]))
    if isinstance(said, dict):
        said["fingerprint"] = hashlib.sha256(json.dumps(said["canonical"], ensure_ascii=False, separators=(
            ",", ":")).encode()).hexdigest()
    data = json.dumps(said).encode()
    part, = manifest_in(parts["manifest.json"], "x").parts
    spoilt = look(open_package(signed_anew(
        tmp_path / "b.bdpack", parts | {part.path: data},
        parts=(replace(part, size=len(data), sha256=hashlib.sha256(data).hexdigest()),))))
    assert [(status, why) for *_, status, why in stand(other, spoilt)] == [(Status.UNFIT, Why.UNREADABLE)]


def test_a_draft_without_its_picture_is_left_out(office, other, carry, tmp_path):
    looked = carry(drafts=(a_rich_draft(office).id,))
    parts = entries(looked.package.path)
    del parts[f"files/{PICTURE.sha256}"]
    kept = tuple(each for each in looked.package.manifest.parts if each.kind is not Kind.FILE)
    spoilt = look(open_package(signed_anew(tmp_path / "b.bdpack", parts, parts=kept)))
    assert [(status, why) for *_, status, why in stand(other, spoilt)] == [(Status.UNFIT, Why.FILE_MISSING)]
    outcome, = taken(other, spoilt, {"drafts/0001.json"})
    assert not outcome.taken


MARKED = a_text("某项目进展", "机密★1年", "该项目按计划推进。")


def test_what_bears_a_mark_of_classification_is_told_and_stays_where_the_office_says_so(office, tmp_path):
    plain, secret = office.draft(), office.save(office.draft("某项目"), MARKED)
    wish = Wish(drafts=(plain.id, secret.id))
    assert marked(office.archive, wish) == ("某项目进展",)
    packed(office, tmp_path / "a.bdpack", drafts=wish.drafts)
    put_on_classified(office.archive, OnClassified.BLOCK, actor=office.secretary, at=NOON)
    with pytest.raises(Refused) as refused:
        packed(office, tmp_path / "b.bdpack", drafts=wish.drafts)
    assert (refused.value.reason, refused.value.facts["title"]) == (Reason.PACKAGE_MARKED, "某项目进展")
    assert not (tmp_path / "b.bdpack").exists()


@pytest.mark.parametrize("secret", ["password", "private", "scrypt", "argon", "hand"])
def test_neither_a_package_nor_the_file_of_the_office_holds_a_secret(office, tmp_path, secret):
    issues = fill(office, tmp_path / "out")
    packed(office, tmp_path / "a.bdpack", drafts=(office.draft().id,), issues=(issues["plain"].id,), units=True,
           words=True)
    said = office_said(office.archive)[0]
    for data in (said, *entries(tmp_path / "a.bdpack").values()):
        keys = [line.partition(b":")[0] for line in data.splitlines() if line.lstrip().startswith(b'"')]
        assert not [key for key in keys if secret.encode() in key and key.strip() != b'"password_required"']
