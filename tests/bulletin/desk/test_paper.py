"""Signing on paper: what was printed is what is recorded, and what moved on is refused."""

from dataclasses import replace
from datetime import timedelta

import pytest
from builders import NOON, TODAY, a_text

from bulletin.archive import Changed
from bulletin.desk import assembly, looking, paper, verifying, writing
from bulletin.drafts import Facts
from bulletin.errors import Conflict, Reason, Refused
from bulletin.journals import Levels
from bulletin.sheets import LARGEST_SCAN, Moved, code_of
from bulletin.workflow import Stage, Step

PNG = b"\x89PNG\r\n\x1a\n" + b"scan"
LATER = NOON + timedelta(days=2)


def submitted(office, **facts):
    return office.step(office.draft(**facts), Step.SUBMIT, office.editor)


def printed(office, draft):
    return paper.print_sheet(office.archive, draft, actor=office.editor, at=NOON)


def record(office, code, step=Step.REVIEW, signer="zhou", day=TODAY, scan=None, actor=None):
    return paper.record_paper(office.archive, code, step, signer=signer, day=day, scan=scan,
                              actor=actor or office.editor, at=LATER)


def refusal(deed, *arguments, **named):
    with pytest.raises(Refused) as refused:
        deed(*arguments, **named)
    return refused.value


def signatures(office, draft):
    with office.archive.reading() as work:
        return work.revisions.signatures(draft.id)


def test_a_sheet_is_printed_for_the_revision_that_was_opened(office):
    draft = submitted(office, section="工作动态", journal_id="kuaibao")
    printing = printed(office, draft)
    page, sheet = printing.page, printing.sheet
    assert (page.office, page.unit, page.journal, page.section) == (
        "云溪县政府办公室信息科", "青禾镇", "信息快报", "工作动态")
    assert (page.edited_by, page.revision, page.figures) == ("陈一帆　11月20日 12:00", 1, "共1处，已核对0处")
    assert [(each.label, each.words) for each in page.opinions] == [("核稿意见", ""), ("签发意见", "")]
    assert page.item.title == draft.title
    assert page.item.credit == "青禾镇"
    assert (sheet.draft_id, sheet.revision_id, sheet.step) == (draft.id, draft.revision_id, Step.REVIEW)
    assert page.code == sheet.code
    assert printing.layout == "kuaibao"


def test_the_head_of_the_log_is_on_the_sheet(office):
    draft = submitted(office)
    with office.archive.reading() as work:
        head = work.log.head()
    printing = printed(office, draft)
    assert (printing.sheet.head, printing.page.head) == (head.link, head.code)


def test_printing_is_in_the_log_with_code_and_hash(office):
    printing = printed(office, submitted(office))
    line = looking.draft_file(office.archive, printing.sheet.draft_id).history[-1]
    assert (line.deed, line.reason, line.digest, line.thing) == (
        "print_sheet", printing.sheet.code, printing.sheet.covered, printing.sheet.id)


def test_the_same_text_has_the_same_code_however_often_it_is_printed(office):
    draft = submitted(office)
    assert printed(office, draft).sheet.code == printed(office, draft).sheet.code
    other = submitted(office)
    assert printed(office, other).sheet.code != printed(office, draft).sheet.code


def test_what_is_important_has_a_box_for_the_leader_and_a_level_less_one_less(office):
    assert [each.label for each in printed(office, submitted(office, important=True)).page.opinions] == [
        "核稿意见", "签发意见", "领导审定"]
    with office.archive.writing() as work:
        work.journals.put(replace(work.journals.get("kuaibao"), levels=Levels.TWO))
    assert [each.label for each in printed(office, submitted(office, journal_id="kuaibao")).page.opinions] == [
        "签发意见"]


def test_who_agreed_on_the_screen_stands_in_the_box(office):
    draft = office.step(submitted(office), Step.REVIEW, office.reviewer)
    printing = printed(office, draft)
    assert printing.page.opinions[0].words == "周正明　11月20日 12:00 审核（屏上签名）"
    assert printing.sheet.step is Step.APPROVE


def test_nothing_is_printed_that_waits_for_nobody_or_cannot_be_signed(office):
    assert refusal(printed, office, office.draft()).reason is Reason.STEP_NOT_OPEN
    assert refusal(printed, office, office.approved()).reason is Reason.STEP_NOT_OPEN
    gaps = office.step(office.draft(body="全镇整地××亩。"), Step.SUBMIT, office.editor)
    assert refusal(printed, office, gaps).reason is Reason.PLACEHOLDER_LEFT
    draft = submitted(office)
    with pytest.raises(Conflict):
        printed(office, replace(draft, version=draft.version - 1))
    no = refusal(paper.print_sheet, office.archive, draft, actor=office.admin, at=NOON)
    assert no.reason is Reason.ROLE_MISSING


def test_one_sheet_goes_from_hand_to_hand(office):
    draft = submitted(office, important=True)
    code = printed(office, draft).sheet.code
    assert record(office, code).stage is Stage.REVIEWED
    assert record(office, code.lower().replace("-", ""), Step.APPROVE, "何文远").stage is Stage.AWAITING
    assert record(office, code, Step.ENDORSE, "县长 张立群").stage is Stage.APPROVED
    review, approval, endorsement = signatures(office, draft)
    assert (review.paper.signer, review.paper.signer_id, review.signed_by) == ("周正明", "zhou", "chen")
    assert (approval.paper.signer_id, approval.paper.day, approval.paper.code) == ("he", TODAY, code)
    assert (endorsement.paper.signer, endorsement.paper.signer_id) == ("县长 张立群", "")
    assert all(each.mark for each in (review, approval, endorsement))


def test_what_was_signed_on_paper_can_be_placed_and_holds(office):
    draft = submitted(office)
    code = printed(office, draft).sheet.code
    record(office, code)
    approved = record(office, code, Step.APPROVE, "he", scan=PNG)
    issue = office.place(office.plan(), approved)
    assert len(issue.items) == 1
    assert verifying.verify(office.archive) == []


def test_a_leader_with_an_account_is_known_by_name(office):
    code = printed(office, office.agreed(office.draft(important=True))).sheet.code
    assert paper.look_up(office.archive, code).step is Step.ENDORSE
    signed = record(office, code, Step.ENDORSE, "高远山")
    assert signatures(office, signed)[-1].paper.signer_id == "gao"


def test_the_scan_is_kept_under_its_hash(office):
    draft = submitted(office)
    record(office, printed(office, draft).sheet.code, scan=PNG)
    (signature,) = signatures(office, draft)
    assert looking.kept_bytes(office.archive, signature.paper.scan) == PNG


@pytest.mark.parametrize(("scan", "reason"), [
    (b"", Reason.NOT_SUPPORTED), (b"MZ exe", Reason.NOT_SUPPORTED), (b"%PDF-" + b"0" * LARGEST_SCAN, Reason.TOO_LARGE)])
def test_what_is_no_scan_is_refused_and_nothing_is_recorded(office, scan, reason):
    draft = submitted(office)
    code = printed(office, draft).sheet.code
    assert refusal(record, office, code, scan=scan).reason is reason
    assert office.current(draft).stage is Stage.SUBMITTED


def test_who_recorded_is_in_the_log(office):
    draft = submitted(office)
    record(office, printed(office, draft).sheet.code, actor=office.other_editor)
    lines = [line for line in looking.draft_file(office.archive, draft.id).history if line.deed == "record_paper"]
    assert [line.who for line in lines] == ["lin"]
    assert "周正明" in lines[0].reason


@pytest.mark.parametrize(("change", "moved"), [
    ({"text": a_text("青禾镇春耕备耕工作顺利", "青禾镇抢抓农时，全镇整地2万亩。")}, {Moved.TITLE}),
    ({"text": a_text("青禾镇春耕备耕工作进展顺利", "青禾镇抢抓农时，全镇整地3万亩。")}, {Moved.TEXT}),
    ({"text": a_text("顺利", "整地3万亩。")}, {Moved.TITLE, Moved.TEXT}),
    ({"facts": {"section": "经验交流"}}, {Moved.SECTION}),
    ({"facts": {"journal_id": "kuaibao"}}, {Moved.JOURNAL}),
    ({"facts": {"correspondent": "李明轩"}}, {Moved.FACTS})])
def test_a_sheet_is_outdated_once_what_it_covers_changed(office, change, moved):
    draft = submitted(office)
    code = printed(office, draft).sheet.code
    if "text" in change:
        draft = office.save(draft, change["text"])
    else:
        draft = writing.save_facts(office.archive, draft, replace(draft.facts, **change["facts"]),
                                   actor=office.editor, at=NOON)
    if draft.stage is not Stage.SUBMITTED:
        office.step(draft, Step.SUBMIT, office.editor)
    no = refusal(record, office, code)
    assert no.reason is Reason.SHEET_OUTDATED
    assert set(no.facts["moved"]) == {each.value for each in moved}
    slip = paper.look_up(office.archive, code)
    assert set(slip.moved) == moved
    assert (slip.step, slip.why.reason) == (None, Reason.SHEET_OUTDATED)
    assert (slip.before != slip.now) is ("text" in change)


def test_a_text_changed_and_changed_back_is_what_was_signed(office):
    draft = submitted(office)
    code = printed(office, draft).sheet.code
    with office.archive.reading() as work:
        text = work.revisions.get(draft.revision_id).text
    draft = office.save(office.save(draft, a_text("另一题", "另一文。")), text)
    office.step(draft, Step.SUBMIT, office.editor)
    assert record(office, code).stage is Stage.REVIEWED


def test_a_slip_of_the_pen_and_an_unknown_code_are_told_apart(office):
    code = printed(office, submitted(office)).sheet.code
    wrong = ("0" if code[0] != "0" else "1") + code[1:]
    assert refusal(paper.look_up, office.archive, wrong).reason is Reason.SHEET_MISTYPED
    no = refusal(paper.look_up, office.archive, code_of("nothing", "nothing"))
    assert (no.reason, no.facts["what"]) == (Reason.UNKNOWN, "sheet")


def test_looking_up_shows_what_it_is_who_may_have_signed_and_since_when(office):
    draft = submitted(office)
    code = printed(office, draft).sheet.code
    slip = paper.look_up(office.archive, code)
    assert (slip.title, slip.revision, slip.step, slip.printed, slip.printed_by) == (
        draft.title, 1, Step.REVIEW, TODAY, "陈一帆")
    assert [person.id for person in slip.signers] == ["zhou"]
    assert slip.why is None


def test_a_signature_already_recorded_is_not_recorded_twice(office):
    draft = submitted(office)
    code = printed(office, draft).sheet.code
    record(office, code)
    assert refusal(record, office, code).reason is Reason.STEP_NOT_OPEN
    record(office, code, Step.APPROVE, "he")
    assert refusal(record, office, code, Step.APPROVE, "he").reason is Reason.STEP_NOT_OPEN


def test_a_sheet_printed_after_the_review_is_no_review(office):
    draft = office.step(submitted(office), Step.REVIEW, office.reviewer)
    code = printed(office, draft).sheet.code
    office.step(draft, Step.UNREVIEW, office.reviewer)
    assert refusal(record, office, code).reason is Reason.STEP_NOT_OPEN


@pytest.mark.parametrize("days", [-1, 3])
def test_the_day_on_the_paper_is_between_printing_and_today(office, days):
    code = printed(office, submitted(office)).sheet.code
    assert refusal(record, office, code, day=TODAY + timedelta(days=days)).reason is Reason.PAPER_DAY


def test_only_who_holds_the_role_signs(office):
    code = printed(office, submitted(office)).sheet.code
    for nobody in ("he", "县长 张立群", "", "nobody"):
        no = refusal(record, office, code, signer=nobody)
        assert (no.reason, no.facts["what"]) == (Reason.UNKNOWN, "person")


def test_who_wrote_the_text_did_not_sign_it_on_paper_either(office):
    draft = office.draft()
    draft = office.save(draft, a_text("新题", "新文。"), office.reviewer)
    draft = office.step(draft, Step.SUBMIT, office.editor)
    code = printed(office, draft).sheet.code
    assert refusal(record, office, code, actor=office.reviewer).reason is Reason.OWN_WORK
    assert refusal(record, office, code, actor=office.editor).reason is Reason.OWN_WORK


def test_who_records_needs_a_part_in_the_office_and_a_key(office):
    code = printed(office, submitted(office)).sheet.code
    assert refusal(record, office, code, actor=office.admin).reason is Reason.ROLE_MISSING
    assert refusal(record, office, code, actor=replace(office.editor, hand=None)).reason is Reason.HAND_MISSING


def an_issue(office):
    return office.place(office.place(office.plan(), office.approved()), office.approved("白石乡抗旱保苗"), "经验交流")


def test_an_issue_is_signed_on_paper(office):
    issue = an_issue(office)
    printing = paper.print_issue_sheet(office.archive, issue.id, actor=office.editor, at=NOON)
    page = printing.printing.sheet
    assert (page.number_line, page.code) == ("第51期（总第386期）", printing.sheet.code)
    slip = paper.look_up(office.archive, page.code)
    assert (slip.title, slip.step, [person.id for person in slip.signers]) == (
        "《信息快报》11月20日", Step.APPROVE, ["he"])
    signed = record(office, page.code, Step.APPROVE, "he", scan=PNG)
    assert signed.signature.paper.signer == "何文远"
    assert office.freeze(signed).sheet.signed_by == "何文远"
    assert refusal(paper.look_up, office.archive, "x").reason is Reason.SHEET_MISTYPED


def test_a_published_sheet_bears_the_code_that_was_signed(office):
    issue = an_issue(office)
    code = paper.print_issue_sheet(office.archive, issue.id, actor=office.editor, at=NOON).sheet.code
    assert office.freeze(record(office, code, Step.APPROVE, "he")).sheet.code == code


def test_an_issue_signed_already_says_by_whom(office):
    issue = an_issue(office)
    code = paper.print_issue_sheet(office.archive, issue.id, actor=office.editor, at=NOON).sheet.code
    office.sign(issue)
    no = refusal(record, office, code, Step.APPROVE, "he")
    assert (no.reason, no.facts["who"]) == (Reason.SIGNED_ALREADY, "何文远")


def test_the_sheet_of_an_issue_is_outdated_once_the_issue_changed(office):
    issue = an_issue(office)
    code = paper.print_issue_sheet(office.archive, issue.id, actor=office.editor, at=NOON).sheet.code
    turned = assembly.arrange(office.archive, issue.id, issue.items, issue.items[::-1], actor=office.editor, at=NOON)
    no = refusal(record, office, code, Step.APPROVE, "he")
    assert (no.reason, no.facts["moved"]) == (Reason.SHEET_OUTDATED, ["order"])
    assembly.take_out(office.archive, turned, turned.items[0].draft_id, actor=office.editor, at=NOON)
    assert paper.look_up(office.archive, code).moved == (Moved.ITEMS,)


def test_an_empty_issue_has_no_sheet(office):
    no = refusal(paper.print_issue_sheet, office.archive, office.plan().id, actor=office.editor, at=NOON)
    assert no.reason is Reason.ISSUE_EMPTY


def test_printing_tells_the_screens(office):
    heard = list[Changed]()
    draft = submitted(office)
    office.archive.on_commit = heard.append
    printed(office, draft)
    assert heard[-1].drafts == {draft.id}


def test_facts_that_are_not_agreed_to_do_not_outdate_a_sheet(office):
    draft = submitted(office)
    code = printed(office, draft).sheet.code
    writing.save_facts(office.archive, draft, replace(draft.facts, approver="王书记"), actor=office.editor, at=NOON)
    assert isinstance(draft.facts, Facts)
    assert record(office, code).stage is Stage.REVIEWED
