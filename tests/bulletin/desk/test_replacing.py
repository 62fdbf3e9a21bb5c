"""Replacing words in many drafts: the preview, one piece of work, what stays as it was, and taking it back."""

from time import monotonic

import pytest
from builders import NOON, a_text
from hypothesis import given
from hypothesis import strategies as st

from bulletin.desk import looking, writing
from bulletin.desk.replacing import Chosen, Wanted, look_through, replace_all, replaced, spots_in, undo_replacing
from bulletin.errors import Conflict, Reason, Refused
from bulletin.text import Cell, Paragraph, Role, Run, Table, paragraph, plain
from bulletin.workflow import Stage, Step

WANTED = Wanted("县农业局", "县农业农村局")
OLD = "县农业局组织培训，县农业局发放农资。"
NEW = "县农业农村局组织培训，县农业农村局发放农资。"


def body_of(office, draft):
    return writing.open_draft(office.archive, draft.id).revision.text[1].plain


def in_editing(office, title="青禾镇春耕", body=OLD):
    return office.step(office.draft(title, body), Step.EDIT, office.editor)


def all_of(found):
    return tuple(Chosen(each.draft, each.spots) for each in found)


def do(office, chosen, wanted=WANTED):
    return replace_all(office.archive, chosen, wanted, actor=office.editor, at=NOON)


def undo(office, done):
    return undo_replacing(office.archive, done, actor=office.editor, at=NOON)


def seen(office, wanted=WANTED, **scope):
    return look_through(office.archive, wanted, actor=office.editor, **scope)


def test_each_place_is_shown_with_the_words_around(office):
    in_editing(office)
    found, = seen(office)
    assert [(spot.before, spot.words, spot.after) for spot in found.spots] == [
        ("", "县农业局", "组织培训，县农业局发放农资。"), ("县农业局组织培训，", "县农业局", "发放农资。")]


def test_only_ones_own_drafts_in_editing_are_looked_through(office):
    mine = in_editing(office)
    in_editing(office, "无关", "此处没有那几个字。")
    office.step(office.draft("别人的", OLD), Step.EDIT, office.other_editor)
    office.step(in_editing(office, "已送审"), Step.SUBMIT, office.editor)
    assert [each.draft.id for each in seen(office)] == [mine.id]


def test_the_drafts_of_an_issue_come_in_printed_order_and_say_that_their_approval_breaks(office):
    issue = office.plan()
    drafts = [office.agreed(office.draft(title, OLD)) for title in ("甲", "乙")]
    for draft in reversed(drafts):
        issue = office.place(issue, draft)
    found = seen(office, issue_id=issue.id)
    assert [each.draft.title for each in found] == ["乙", "甲"]
    assert all(each.breaks and not each.closed for each in found)
    done = do(office, all_of(found))
    assert {office.current(draft).stage for draft in drafts} == {Stage.EDITING}
    assert done.count == 4


def test_an_issue_being_printed_is_closed(office):
    issue = office.place(office.plan(), office.agreed(office.draft("甲", OLD)))
    office.freeze(office.sign(issue))
    found, = seen(office, issue_id=issue.id)
    assert found.closed
    with pytest.raises(Refused) as refused:
        do(office, all_of([found]))
    assert refused.value.reason is Reason.ISSUE_CLOSED


def test_every_draft_has_a_new_version_named_after_the_deed(office):
    drafts = [in_editing(office, "甲"), in_editing(office, "乙")]
    done = do(office, all_of(seen(office)))
    assert done.count == 4
    for draft in drafts:
        opened = writing.open_draft(office.archive, draft.id)
        assert plain(opened.revision.text).endswith(NEW)
        assert (opened.revision.number, opened.revision.name) == (2, "全部替换：县农业局→县农业农村局")
        assert looking.draft_file(office.archive, draft.id).history[-1].deed == "replace_all"


def test_places_not_chosen_stay(office):
    draft = in_editing(office)
    found, = seen(office)
    do(office, (Chosen(found.draft, found.spots[1:]),))
    assert body_of(office, draft) == "县农业局组织培训，县农业农村局发放农资。"


def test_nothing_is_replaced_anywhere_when_one_draft_moved_on(office):
    first, second = in_editing(office, "甲"), in_editing(office, "乙")
    found = seen(office)
    office.save(second, a_text("乙", "另写一段。"))
    with pytest.raises(Conflict):
        do(office, all_of(found))
    assert body_of(office, first) == OLD
    assert len(looking.draft_file(office.archive, first.id).revisions) == 1


def test_a_place_that_is_none_is_refused(office):
    in_editing(office)
    with pytest.raises(Refused) as refused:
        do(office, all_of(seen(office)), Wanted("县水利局", "县水务局"))
    assert refused.value.reason is Reason.UNKNOWN


def test_who_does_not_write_is_refused(office):
    in_editing(office)
    with pytest.raises(Refused) as refused:
        replace_all(office.archive, all_of(seen(office)), WANTED, actor=office.admin, at=NOON)
    assert refused.value.reason is Reason.ROLE_MISSING


def test_a_text_that_would_be_empty_is_refused_and_all_stay(office):
    first = in_editing(office, "甲")
    second = office.save(in_editing(office, "乙"), (paragraph("县农业局"),))
    with pytest.raises(Refused) as refused:
        do(office, all_of(seen(office, Wanted("县农业局", ""))), Wanted("县农业局", ""))
    assert refused.value.reason is Reason.TEXT_EMPTY
    assert (body_of(office, first), office.current(second).revision_number) == (OLD, 2)


def test_typing_never_saved_stays_and_is_told(office):
    draft = in_editing(office)
    typed = a_text("青禾镇春耕", OLD + "又打了一句。")
    writing.keep_working_copy(office.archive, draft, typed, actor=office.editor, at=NOON)
    found, = seen(office)
    assert found.unsaved
    do(office, all_of([found]))
    assert writing.open_draft(office.archive, draft.id, office.editor.id).copy.text == typed


def test_taking_back_gives_each_draft_its_text_again_but_those_changed_since(office):
    first, second = in_editing(office, "甲"), in_editing(office, "乙")
    done = do(office, all_of(seen(office)))
    office.save(office.current(second), a_text("乙", "后来又写过。"))
    undone = undo(office, done)
    assert [draft.id for draft in undone.back] == [first.id]
    assert [draft.id for draft in undone.stay] == [second.id]
    assert (body_of(office, first), body_of(office, second)) == (OLD, "后来又写过。")
    assert [each.number for each in looking.draft_file(office.archive, first.id).revisions] == [1, 2, 3]
    assert undo(office, done).back == ()


def test_taking_back_breaks_no_agreement_that_came_since(office):
    draft, submitted = in_editing(office, "甲"), in_editing(office, "乙")
    done = do(office, all_of(seen(office)))
    agreed = office.agreed(office.current(draft))
    office.step(office.current(submitted), Step.SUBMIT, office.editor)
    undone = undo(office, done)
    assert (undone.back, {each.title for each in undone.stay}) == ((), {"甲", "乙"})
    assert office.current(draft) == agreed
    assert all(each.revoked_at is None for each in looking.draft_file(office.archive, draft.id).signatures)
    assert body_of(office, submitted) == NEW


def test_taking_back_loses_no_typing_that_came_since(office):
    draft = in_editing(office)
    done = do(office, all_of(seen(office)))
    typed = a_text("青禾镇春耕", NEW + "又打了一句。")
    writing.keep_working_copy(office.archive, office.current(draft), typed, actor=office.editor, at=NOON)
    assert [each.id for each in undo(office, done).stay] == [draft.id]
    assert writing.open_draft(office.archive, draft.id, office.editor.id).copy.text == typed
    writing.drop_working_copy(office.archive, draft.id, actor=office.editor)
    assert [each.id for each in undo(office, done).back] == [draft.id]
    assert body_of(office, draft) == OLD


def test_case_and_whole_words_count_where_asked():
    text = (paragraph("App上线，app更新，APP2停用，5G，15G。"),)
    assert [spot.words for spot in spots_in(text, Wanted("app", "应用"))] == ["app"]
    assert [spot.words for spot in spots_in(text, Wanted("app", "应用", match_case=False))] == ["App", "app", "APP"]
    assert [spot.words for spot in spots_in(text, Wanted("app", "应用", False, whole=True))] == ["App", "app"]
    assert len(spots_in(text, Wanted("5G", "第五代移动通信", whole=True))) == 1
    assert spots_in(text, Wanted(".", "。")) == ()
    assert spots_in(text, Wanted("", "x")) == spots_in(text, Wanted("上线", "上线")) == ()


def test_emphasis_and_tables_are_kept():
    text = (Paragraph(Role.LEVEL1, (Run("关于"), Run("县农", bold=True), Run("业局的"), Run("工作", italic=True))),
            Table(((Cell("县农业局", 2), Cell("12")), (Cell("a"), Cell("县农业局"), Cell("3")))))
    assert replaced(text, spots_in(text, WANTED)) == (
        Paragraph(Role.LEVEL1, (Run("关于"), Run("县农业农村局", bold=True), Run("的"), Run("工作", italic=True))),
        Table(((Cell("县农业农村局", 2), Cell("12")), (Cell("a"), Cell("县农业农村局"), Cell("3")))))


@given(st.lists(st.text("甲乙丙\t\n𠮷", max_size=12), min_size=1, max_size=4), st.text("甲乙", min_size=1, max_size=2),
       st.text("丙丁", max_size=2))
def test_as_many_places_are_replaced_as_a_plain_replace_would(lines, find, instead):
    text = tuple(paragraph(line) for line in lines)
    wanted = Wanted(find, instead)
    assert plain(replaced(text, spots_in(text, wanted))) == plain(text).replace(find, instead)


def test_a_pattern_is_replaced_with_its_groups_line_by_line():
    text = (paragraph("3月5日开工，12月8日竣工。"), paragraph("3月9日通车。"))
    found = spots_in(text, Wanted(r"(\d+)月(\d+)日", r"\1月\2号", pattern=True))
    assert [(spot.words, spot.instead) for spot in found] == [
        ("3月5日", "3月5号"), ("12月8日", "12月8号"), ("3月9日", "3月9号")]
    assert plain(replaced(text, found)) == "3月5号开工，12月8号竣工。\n3月9号通车。"
    assert len(spots_in(text, Wanted("^3月", "三月", pattern=True))) == 2
    assert spots_in(text, Wanted(r"。\n3", "", pattern=True)) == ()


def test_a_pattern_that_is_not_done_in_its_time_is_refused():
    with pytest.raises(Refused) as refused:
        spots_in((paragraph("甲" * 100),), Wanted("甲", "乙", pattern=True), until=0.0)
    assert (refused.value.reason, refused.value.facts["why"]) == (Reason.PATTERN, "too slow")


def test_drafts_looked_through_share_one_time_for_a_slow_pattern(office, monkeypatch):
    monkeypatch.setattr("bulletin.desk.replacing._LONGEST_OF_ALL", 0.3)
    for title in ("甲", "乙", "丙", "丁"):
        in_editing(office, title, "一" * 2000)
    begun = monotonic()
    with pytest.raises(Refused) as refused:
        seen(office, Wanted("(一|一一)+二", "三", pattern=True))
    assert refused.value.facts["why"] == "too slow"
    assert monotonic() - begun < 1.5


def test_a_pattern_that_cannot_be_used_is_refused():
    for find in ("(未闭合", "a*"):
        with pytest.raises(Refused) as refused:
            spots_in((paragraph("甲"),), Wanted(find, "", pattern=True))
        assert refused.value.reason is Reason.PATTERN
