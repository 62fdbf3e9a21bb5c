"""The contents of a published issue as JSON: kept beside its bytes, the same for ever, and whole."""

import hashlib
import json
from dataclasses import replace

import pytest
from builders import NOON, TODAY, UNITS, a_text

from bulletin.desk import looking, paper, publishing, signing
from bulletin.desk.contents import contents_in
from bulletin.desk.kept_page import page_in
from bulletin.desk.printing import printing_in
from bulletin.text import Role, canonical, from_canonical, paragraph
from bulletin.workflow import Step


def kept(office, issue):
    with office.archive.reading() as work:
        return work.submissions.bytes_of(issue.contents)


@pytest.fixture
def issue(office):
    return office.published(office.approved("甲"), office.approved("乙"))


def test_it_is_kept_under_its_digest_and_can_be_made_again(office, issue):
    data = kept(office, issue)
    assert hashlib.sha256(data).hexdigest() == issue.contents
    with office.archive.reading() as work:
        assert contents_in(work, issue, printing_in(work, issue)) == data
    said = json.loads(data)
    assert (json.dumps(said, ensure_ascii=False, sort_keys=True, indent=1) + "\n").encode() == data


def test_it_says_all_there_is_on_the_page(office, issue):
    said = json.loads(kept(office, issue))
    assert said["form"] == 1
    assert (said["journal"]["name"], said["office"]) == ("信息快报", "云溪县政府办公室信息科")
    head = said["issue"]
    assert (head["number"], head["total"], head["number_line"]) == (51, 386, "第51期（总第386期）")
    assert (head["day"], head["layout"], head["docx"]) == (TODAY.isoformat(), "kuaibao", issue.sha256)
    assert ["签发", "何文远"] in head["responsible"]
    assert head["distribution"]["copies"] == 60
    first, second = said["items"]
    assert (first["title"], second["title"], first["section"]) == ("甲", "乙", "工作动态")
    assert first["units"] == [{"draft": first["draft"], "id": "qinghe", "name": "青禾镇"}]
    assert [(each["step"], each["name"]) for each in first["signers"]] == [("review", "周正明"), ("approve", "何文远")]
    assert said["signature"]["name"] == "何文远"


def test_the_text_can_be_put_together_again(office, issue):
    for item in json.loads(kept(office, issue))["items"]:
        text = from_canonical(json.dumps(item["canonical"]))
        assert hashlib.sha256(canonical(text).encode()).hexdigest() == item["fingerprint"]
        with office.archive.reading() as work:
            assert work.revisions.get(item["revision"]).text == text


def test_every_source_of_an_item_is_named(office):
    whole, part = office.draft("两镇联动防汛"), office.draft("白石乡防汛", unit_id="baishi")
    signing.merge(office.archive, whole, (part,), actor=office.editor, at=NOON)
    issue = office.published(office.agreed(office.current(whole)))
    item, = json.loads(kept(office, issue))["items"]
    assert [each["name"] for each in item["units"]] == ["青禾镇", "白石乡"]
    assert item["credit"] == "青禾镇、白石乡"


def test_a_signature_on_paper_says_who_signed_the_sheet(office):
    draft = office.step(office.step(office.draft(), Step.SUBMIT, office.editor), Step.REVIEW, office.reviewer)
    sheet = paper.print_sheet(office.archive, draft, actor=office.editor, at=NOON)
    draft = paper.record_paper(office.archive, sheet.sheet.code, Step.APPROVE, signer="he", day=TODAY, scan=None,
                               actor=office.reviewer, at=NOON)
    item, = json.loads(kept(office, office.published(draft)))["items"]
    assert item["signers"][-1]["paper"]["signer"] == "何文远"


def test_a_published_issue_is_shown_as_it_was_printed_whoever_was_renamed_since(office):
    frozen = office.freeze(office.sign(office.place(office.plan(), office.approved())))
    issue = office.record(frozen.issue)
    with office.archive.writing() as work:
        work.journals.put(replace(work.journals.get("kuaibao"), phone="0000-7654321", publisher="新办公室"))
        work.units.put(replace(UNITS[0], name="新名镇"))
        work.people.put(replace(work.people.get("he"), name="何某"))
    assert publishing.printing_of(office.archive, issue.id).page == frozen.page


def test_the_page_of_items_with_and_without_their_own_credit_line_comes_out_of_it(office):
    own = office.save(office.draft("自带署名"), (
        *a_text("自带署名", "正文。"), paragraph("（县气象局  赵清）", Role.CREDIT)))
    whole, part = office.draft("两镇联动防汛"), office.draft("白石乡防汛", unit_id="baishi")
    whole = office.save(whole, (*a_text("两镇联动防汛", "正文。"), paragraph("（某单位）", Role.CREDIT)))
    signing.merge(office.archive, whole, (part,), actor=office.editor, at=NOON)
    nobody = office.draft("无名来稿", unit_id=None)
    issue = office.plan()
    for draft in (own, whole, nobody):
        issue = office.place(issue, office.agreed(office.current(draft)))
    frozen = office.freeze(office.sign(issue))
    data = kept(office, office.record(frozen.issue))
    assert page_in(data) == frozen.page
    assert [item.credit for item in frozen.page.items] == ["", "青禾镇、白石乡", ""]


def test_an_issue_that_only_corrects_says_what(office, issue):
    from bulletin.desk import correcting

    planned = correcting.begin_correction(office.archive, issue, "应为3万亩", TODAY, actor=office.editor, at=NOON)
    said = json.loads(kept(office, office.record(office.freeze(office.sign(planned)).issue)))
    assert (said["issue"]["corrects"], said["issue"]["correction"], said["items"]) == (issue.id, "应为3万亩", [])
    assert looking.issues(office.archive)[0].contents
