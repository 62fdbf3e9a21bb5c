"""What the check of an issue finds, and what it leaves alone."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bulletin.drafts import Draft, Facts
from bulletin.figures.checks import FigureCheck
from bulletin.figures.finding import figures_in
from bulletin.holds import Hold
from bulletin.issue_check import UNTAUGHT, Fix, Kind, Neighbours, Problem, Severity, check_issue
from bulletin.issues import Issue, IssueSignature, Item, Number
from bulletin.journals import Journal, JournalKind, Section
from bulletin.layout.paging.pages import FoundFont, Line, Look, Page, Pages, Place, Span
from bulletin.planning import Accepted, Lately, Printed, Tick
from bulletin.proof.guard.placeholders import placeholders
from bulletin.proof.wordbook import OnClassified, OnFigures, OnPersonal, Wordbook
from bulletin.seals import Standing
from bulletin.text import Role, paragraph
from bulletin.workflow import Stage, Step

DAY = date(2026, 11, 20)
NOON = datetime(2026, 11, 20, 4, tzinfo=UTC)
JOURNAL = Journal("k", "信息快报", JournalKind.DAILY, (Section("工作动态", 300), Section("经验交流")), "县政府办公室")
ALONE = Neighbours()


def a_draft(id="a", title="青禾镇春耕顺利", stage=Stage.PLACED, characters=200, unit="qinghe"):
    return Draft(id, None, title, stage, NOON, f"{id}1", 1, characters, Facts(unit), issue_id="i")


def an_issue(*items, signed=True, drafts=()):
    issue = Issue("i", "k", DAY, items=tuple(Item(*item) for item in items))
    by_id = {draft.id: draft for draft in drafts}
    return replace(issue, signature=IssueSignature(issue.content(by_id), "he", NOON)) if signed else issue


def found(*drafts, items=None, body="全镇整地2万亩。", signed=True, journal=JOURNAL, day=DAY, neighbours=ALONE):
    items = items if items is not None else [(draft.id, "工作动态") for draft in drafts]
    by_id = {draft.id: draft for draft in drafts}
    issue = an_issue(*items, signed=signed, drafts=drafts)
    texts = {draft.id: (paragraph(draft.title, Role.TITLE), paragraph(body)) for draft in drafts}
    return check_issue(journal, issue, by_id, texts, day, neighbours)


def kinds(*drafts, **more):
    return [each.kind for each in found(*drafts, **more)]


def test_nothing_is_said_of_a_signed_issue_in_order():
    assert found(a_draft()) == ()


def test_an_empty_issue_is_grave():
    assert [(each.kind, each.severity) for each in found()] == [(Kind.ISSUE_EMPTY, Severity.GRAVE)]


@pytest.mark.parametrize(("stage", "kind"), [
    (Stage.EDITING, Kind.CHANGED_SINCE_APPROVAL), (Stage.REVIEWED, Kind.NOT_APPROVED),
    (Stage.RETURNED, Kind.NOT_APPROVED), (Stage.SUBMITTED, Kind.NOT_APPROVED)])
def test_an_item_without_a_standing_approval_is_grave(stage, kind):
    problem = found(a_draft(stage=stage))[0]
    assert (problem.kind, problem.severity, problem.draft_id) == (kind, Severity.GRAVE, "a")
    assert problem.facts["stage"] == stage.value


def test_an_item_longer_than_its_section_allows_is_named_with_both_figures():
    problem = found(a_draft(characters=301))[0]
    assert problem.kind is Kind.TOO_LONG
    assert (problem.facts["limit"], problem.facts["characters"]) == (300, 301)
    assert kinds(a_draft(characters=300)) == []
    assert kinds(a_draft(characters=9000), items=[("a", "经验交流")]) == []


def test_a_title_longer_than_its_section_allows_is_named_with_both_figures():
    journal = replace(JOURNAL, sections=(Section("工作动态", 300, 8),))
    problem, = found(a_draft(title="青禾镇抓好秋收秋种"), journal=journal)
    assert (problem.kind, problem.facts["limit"], problem.facts["characters"]) == (Kind.TITLE_TOO_LONG, 8, 9)
    assert found(a_draft(title="青禾镇 抓好秋收秋"), journal=journal) == ()


def test_an_item_that_writes_figures_otherwise_than_the_issue_is_named():
    by_id = {each.id: each for each in (a_draft("a", "甲"), a_draft("b", "乙"), a_draft("c", "丙"))}
    bodies = {"a": "增长5%。", "b": "增长百分之六。", "c": "增长7%。"}
    issue = an_issue(*((id, "工作动态") for id in by_id), drafts=tuple(by_id.values()))
    texts = {id: (paragraph(bodies[id]),) for id in by_id}
    problem, = check_issue(JOURNAL, issue, by_id, texts, DAY, ALONE)
    assert (problem.kind, problem.draft_id) == (Kind.MIXED_FORMS, "b")
    assert (problem.facts["written"], problem.facts["usual"]) == ("百分之六", "5%")


def test_title_unit_and_section_must_be_there():
    assert kinds(a_draft(title=" ")) == [Kind.TITLE_EMPTY]
    assert kinds(a_draft(unit=None)) == [Kind.UNIT_MISSING]
    assert kinds(a_draft(), items=[("a", "花絮")]) == [Kind.SECTION_UNKNOWN]


def test_a_journal_without_sections_asks_for_none():
    assert kinds(a_draft(), a_draft("b", "白石乡"), items=[("a", ""), ("b", "x")],
                 journal=replace(JOURNAL, sections=())) == []


def test_the_same_title_and_the_same_draft_twice_are_found():
    assert kinds(a_draft(), a_draft("b", "青禾镇 春耕顺利")) == [Kind.SAME_TITLE]
    assert kinds(a_draft(), items=[("a", "工作动态"), ("a", "工作动态")]) == [Kind.SAME_DRAFT]


def test_a_section_whose_items_do_not_stand_together_is_found():
    drafts = a_draft(), a_draft("b", "白石乡"), a_draft("c", "枫桥镇")
    split = [("a", "工作动态"), ("b", "经验交流"), ("c", "工作动态")]
    assert [each.facts for each in found(*drafts, items=split)] == [{"section": "工作动态"}]


@pytest.mark.parametrize("body", [
    "投入资金××万元。", "投入XX万元。", "20XX年以来", "联系人：____", "受灾【待补】人", "受灾（待核实）人", "增长???%"])
def test_a_placeholder_left_is_grave(body):
    problem = found(a_draft(), body=body)[0]
    assert (problem.kind, problem.severity, problem.facts["count"]) == (Kind.PLACEHOLDER, Severity.GRAVE, 1)


@pytest.mark.parametrize("body", [
    "规格3×5厘米", "SXXL码", "a_b", "【工作动态】", "请核对。", "待遇（待岗人员）", "二〇〇六年", "二○○六年"])
def test_what_only_looks_like_a_placeholder_is_left_alone(body):
    assert placeholders(body) == ()


def test_a_placeholder_is_quoted_with_its_neighbourhood():
    assert placeholders("县财政投入资金××万元用于春耕生产。") == ("县财政投入资金××万元用于春耕生产",)


def test_not_signed_is_said_and_an_old_signature_warned_of():
    assert [(each.kind, each.severity) for each in found(a_draft(), signed=False)] == [
        (Kind.NOT_SIGNED, Severity.INFO)]
    draft, other = a_draft(), a_draft("b", "白石乡")
    issue = an_issue(("a", "工作动态"), ("b", "工作动态"), drafts=(draft, other))
    turned = replace(issue, items=issue.items[::-1])
    texts = {"a": (), "b": ()}
    assert [each.kind for each in check_issue(JOURNAL, turned, {"a": draft, "b": other}, texts, DAY)] == [
        Kind.SIGNATURE_OLD]


def test_days_and_numbers_out_of_line_are_said():
    assert kinds(a_draft(), day=date(2026, 11, 21)) == [Kind.DAY_PAST]
    late = Neighbours(Number(2026, 52, 387), Number(2026, 51, 386), date(2026, 11, 22))
    assert kinds(a_draft(), neighbours=late) == [Kind.DAY_BEFORE_LAST]
    gap = Neighbours(Number(2026, 53, 388), Number(2026, 51, 386), date(2026, 11, 19))
    assert [each.facts for each in found(a_draft(), neighbours=gap)] == [{"last": 386, "proposed": 388}]


def test_the_grave_comes_first_then_the_printed_order():
    drafts = a_draft(unit=None), a_draft("b", "白石乡", Stage.EDITING), a_draft("c", "枫桥镇", unit=None)
    assert [(each.kind, each.draft_id) for each in found(*drafts, signed=False)] == [
        (Kind.CHANGED_SINCE_APPROVAL, "b"), (Kind.UNIT_MISSING, "a"), (Kind.UNIT_MISSING, "c"), (Kind.NOT_SIGNED, "")]


def test_personal_data_are_warned_of_with_how_many_of_which():
    problem = found(a_draft(), body="王某身份证号11010519491231002X，手机号13900001234、13900001235。")[0]
    assert (problem.kind, problem.severity) == (Kind.PERSONAL_DATA, Severity.WARNING)
    assert problem.facts == {"title": "青禾镇春耕顺利", "count": 3, "id": 1, "mobile": 2}


def test_a_contact_is_no_cause_for_warning():
    assert kinds(a_draft(), body="联系电话：13900001234。") == []


def test_a_mark_of_classification_is_warned_of_and_a_word_is_not():
    problem = found(a_draft(), body="机密★1年")[0]
    assert (problem.kind, problem.severity, problem.facts["near"]) == (Kind.CLASSIFIED, Severity.WARNING, "机密★1年")
    assert kinds(a_draft(), body="机密级文件须当面交接。") == []


def test_open_notes_are_warned_of_by_draft():
    draft = a_draft()
    issue = an_issue(("a", "工作动态"), drafts=(draft,))
    problem, = check_issue(JOURNAL, issue, {"a": draft}, {}, DAY, ALONE, {"a": 2, "b": 5})
    assert (problem.kind, problem.severity, problem.facts["count"]) == (Kind.NOTE_OPEN, Severity.WARNING, 2)


def test_a_place_the_office_said_is_none_is_no_placeholder():
    draft, text = a_draft(), (paragraph("青禾镇春耕顺利", Role.TITLE), paragraph("型号XX系列。"))
    issue = an_issue(("a", "工作动态"), drafts=(draft,))
    taught = Wordbook(words=frozenset({"XX系列"}))
    assert check_issue(JOURNAL, issue, {"a": draft}, {"a": text}, DAY, ALONE, taught=taught) == ()


def checked(draft, body="增收2万元、修路3公里。", taught=UNTAUGHT, section="工作动态", **more):
    issue = an_issue((draft.id, section), drafts=(draft,))
    texts = {draft.id: (paragraph(draft.title, Role.TITLE), paragraph(body))}
    return check_issue(JOURNAL, issue, {draft.id: draft}, texts, DAY, ALONE, taught=taught, **more)


def test_figures_nobody_checked_are_counted_where_the_office_asks_for_them():
    problem, = checked(a_draft(), checks={})
    assert (problem.kind, problem.severity, problem.facts["count"]) == (Kind.FIGURES_UNCHECKED, Severity.WARNING, 2)
    assert problem.facts["near"] == "2万元"
    assert checked(a_draft(), checks={}, taught=Wordbook(on_figures=OnFigures.OFF)) == ()
    assert checked(a_draft()) == (), "ticks were not looked up"


def test_a_figure_that_was_ticked_is_not_open():
    text = (paragraph("青禾镇春耕顺利", Role.TITLE), paragraph("增收2万元、修路3公里。"))
    ticks = tuple(FigureCheck(str(n), "a", each.anchor, "统计局报表", "chen", NOON)
                  for n, each in enumerate(figures_in(text)))
    assert checked(a_draft(), checks={"a": ticks}) == ()
    problem, = checked(a_draft(), checks={"a": ticks[:1]})
    assert problem.facts["count"] == 1


@pytest.mark.parametrize(("kind", "body", "taught"), [
    (Kind.FIGURES_UNCHECKED, "增收2万元。", Wordbook(on_figures=OnFigures.BLOCK)),
    (Kind.CLASSIFIED, "机密★1年", Wordbook(on_classified=OnClassified.BLOCK, on_figures=OnFigures.OFF)),
    (Kind.PERSONAL_DATA, "手机号13900001234。", Wordbook(on_personal=OnPersonal.BLOCK, on_figures=OnFigures.OFF))])
def test_what_the_office_blocks_is_grave(kind, body, taught):
    problem, = checked(a_draft(), body, taught, checks={})
    assert (problem.kind, problem.severity) == (kind, Severity.GRAVE)


@pytest.mark.parametrize(("hold", "kind", "facts"), [
    (Hold(Standing.FORGED), Kind.SEAL_BROKEN, {"standing": "forged"}),
    (Hold(Standing.CHANGED), Kind.SEAL_BROKEN, {"standing": "changed"}),
    (Hold(Standing.VALID, "经验交流"), Kind.SIGNED_ELSEWHERE, {"section": "经验交流", "journal": ""}),
    (Hold(Standing.VALID, "", "z", "专报信息"), Kind.SIGNED_ELSEWHERE, {"section": "", "journal": "专报信息"}),
    (Hold(Standing.VALID, missing=(Step.REVIEW,)), Kind.SIGNATURE_MISSING, {"steps": (Step.REVIEW,)})])
def test_an_agreement_that_does_not_carry_the_item_is_grave(hold, kind, facts):
    problem, = checked(a_draft(), holds={"a": hold})
    assert (problem.kind, problem.severity) == (kind, Severity.GRAVE)
    assert problem.facts == {"title": "青禾镇春耕顺利"} | facts


def test_an_agreement_that_carries_the_item_is_not_spoken_of():
    holds = {"a": Hold(Standing.VALID, "工作动态", "k", "信息快报")}
    assert checked(a_draft(), holds=holds) == ()
    assert checked(a_draft(), holds={"a": Hold(Standing.UNSEALED)}) == ()


def test_of_an_item_that_has_to_be_signed_again_only_that_is_said():
    lost = Hold(missing=(Step.REVIEW, Step.APPROVE))
    assert [each.kind for each in checked(a_draft(stage=Stage.EDITING), holds={"a": lost})] == [
        Kind.CHANGED_SINCE_APPROVAL]


# what came with planning: days, proofs, repeats, pages

def laid_out(*contents, fonts=()):
    look = Look("仿宋_GB2312", 16)
    made = []
    for number, lines in enumerate(contents, start=1):
        made.append(Page(number, tuple(
            Line(0, 29, 20, (Span(text, 80, (16.0,) * len(text), look),), Place("信息", item, block, at))
            for at, (text, item, block) in enumerate(lines))))
    return Pages(595, 842, tuple(made), fonts)


def with_more(*drafts, journal=JOURNAL, change=None, **more):
    issue = an_issue(*[(draft.id, "工作动态") for draft in drafts], drafts=drafts)
    issue = replace(issue, **change) if change else issue
    by_id = {draft.id: draft for draft in drafts}
    texts = {draft.id: (paragraph("全镇整地2万亩。"),) for draft in drafts}
    neighbours = more.pop("neighbours", ALONE)
    return [each for each in check_issue(journal, issue, by_id, texts, DAY, neighbours, **more)
            if each.kind not in (Kind.SIGNATURE_OLD, Kind.NOT_SIGNED)]


def test_days_on_which_the_journal_should_have_appeared_are_counted():
    journal = replace(JOURNAL, weekdays=(1, 2, 3, 4, 5))
    last = Neighbours(last_day=date(2026, 11, 17))
    problem, = with_more(a_draft(), journal=journal, neighbours=last)
    assert (problem.kind, problem.facts["count"], problem.facts["day"]) == (Kind.DAY_GAP, 2, date(2026, 11, 18))
    assert with_more(a_draft(), journal=journal, neighbours=Neighbours(last_day=date(2026, 11, 19))) == []


def test_the_last_number_of_a_combined_issue_counts_for_the_gap():
    combined = Neighbours(Number(2026, 53, 388), Number(2026, 51, 386, 52), DAY)
    assert with_more(a_draft(), neighbours=combined) == []


def test_a_closed_journal_takes_no_more():
    problem, = with_more(a_draft(), journal=replace(JOURNAL, closed_on=DAY))
    assert (problem.kind, problem.severity) == (Kind.JOURNAL_CLOSED, Severity.GRAVE)


def test_a_correction_says_what_it_corrects_and_may_be_all_there_is():
    problem, = with_more(change={"corrects": "p"})
    assert (problem.kind, problem.severity) == (Kind.CORRECTION_MISSING, Severity.GRAVE)
    said = {"corrects": "p", "correction": "第2页“3万亩”应为“2万亩”。"}
    assert with_more(change=said) == []
    assert [each.kind for each in with_more(change=said, ticks=())] == [Kind.PROOF_MISSING]
    unsigned = check_issue(JOURNAL, replace(an_issue(signed=False), **said), {}, {}, DAY)
    assert [each.kind for each in unsigned] == [Kind.NOT_SIGNED]


def test_an_item_printed_lately_is_a_warning_with_where_it_stood():
    before = Printed("old", "青禾镇春耕顺利", "", "qinghe", "p", "信息快报", Number(2026, 50, 385), DAY)
    problem, = with_more(a_draft(), lately=Lately((before,)))
    assert (problem.kind, problem.draft_id, problem.warns) == (Kind.DUPLICATE, "a", True)
    assert problem.fix is Fix.TAKE_OUT
    assert (problem.facts["journal"], problem.facts["number"], problem.facts["day"]) == ("信息快报", 50, DAY)


def test_proofs_are_asked_after_only_where_they_are_given():
    draft = a_draft()
    content = an_issue(("a", "工作动态"), drafts=(draft,)).content({"a": draft})
    read = tuple(Tick(round, content, who, NOON) for round, who in ((1, "chen"), (2, "lin")))
    assert with_more(draft) == []
    assert with_more(draft, ticks=read) == []
    problem, = with_more(draft, ticks=read[:1])
    assert problem.facts == {"rounds": (2,), "outdated": ()}
    problem, = with_more(draft, ticks=(read[0], replace(read[1], content="before")))
    assert problem.facts == {"rounds": (2,), "outdated": (2,)}
    assert problem.severity is Severity.WARNING


def test_pages_beyond_the_plan_of_the_issue_or_else_of_its_journal_are_a_warning():
    pages = laid_out([("甲乙丙", 0, 0)] * 4, [("丁戊己", 0, 1)] * 5)
    planned = with_more(a_draft(), pages=pages, change={"pages_planned": 1})
    assert [(each.kind, each.facts) for each in planned] == [
        (Kind.OVER_PLAN, {"planned": 1, "pages": 2, "lines": 5})]
    assert with_more(a_draft(), pages=pages, journal=replace(JOURNAL, pages_planned=1))[0].kind is Kind.OVER_PLAN
    assert with_more(a_draft(), pages=pages) == []


def test_what_stands_alone_on_a_page_is_named_with_its_item():
    pages = laid_out([("青禾镇春耕", 0, -1), ("近日，", 0, 0)], [("全镇", 0, 0), ("整地", 0, 0), ("两万亩", 0, 1)])
    problem, = with_more(a_draft(), pages=pages)
    assert (problem.kind, problem.draft_id, problem.facts["page"]) == (Kind.ORPHAN_TITLE, "a", 1)


def test_fonts_that_are_not_there_are_said_once():
    fonts = (FoundFont("仿宋_GB2312", "Noto Serif CJK SC", "x"), FoundFont("黑体", "黑体", "y"))
    problem, = with_more(a_draft(), pages=laid_out(fonts=fonts))
    assert (problem.kind, problem.severity, problem.facts["fonts"]) == (
        Kind.FONT_MISSING, Severity.INFO, ("仿宋_GB2312",))


def test_what_was_let_pass_says_so_comes_last_of_its_severity_and_only_while_it_says_the_same():
    long = a_draft("b", title="白石乡修路", characters=301)
    noted = {"a": 2}
    first, second = with_more(a_draft(), long, notes=noted)
    assert (first.kind, second.kind) == (Kind.NOTE_OPEN, Kind.TOO_LONG)
    passed = Accepted(first.kind.value, "a", first.said, "已电话核实", "chen", NOON)
    ordered = with_more(a_draft(), long, notes=noted, accepted=(passed,))
    assert [(each.kind, each.accepted_by) for each in ordered] == [(Kind.TOO_LONG, ""), (Kind.NOTE_OPEN, "chen")]
    assert [each.warns for each in with_more(a_draft(), long, notes={"a": 3}, accepted=(passed,))] == [True, True]


def test_a_finding_is_told_from_any_other_by_stable_words():
    day = Problem(Kind.DAY_PAST, facts={"day": DAY})
    assert day.key == 'day_past  {"day":"2026-11-20"}'
    one = Problem(Kind.NOTE_OPEN, "a", {"count": 2, "title": "青禾镇"})
    assert one.key == Problem(Kind.NOTE_OPEN, "a", {"title": "青禾镇", "count": 2}).key
    assert one.key != Problem(Kind.NOTE_OPEN, "b", {"title": "青禾镇", "count": 2}).key
