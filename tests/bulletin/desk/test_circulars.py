"""The way of a circular: drawn up, written, signed, issued with a number given once, void with a reason."""

import hashlib
import struct
import zlib
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import docx
import pytest

from bulletin.credit.facts import Basis, FactKind
from bulletin.credit.issued import CircularState
from bulletin.credit.parts import Part
from bulletin.credit.periods import Period, PeriodKind
from bulletin.credit.reading import load_scheme
from bulletin.desk import circulars, looking, proofing, writing
from bulletin.desk.circular_charts import ChartPicture, Counted
from bulletin.desk.circulars import Asked, Counting
from bulletin.desk.credit import draw_up_circular
from bulletin.desk.facts import Told, enter_fact
from bulletin.desk.noting import OFFICE_ZONE
from bulletin.drafts import Facts
from bulletin.errors import Conflict, Reason, Refused
from bulletin.layout.layout import load_layout
from bulletin.layout.official.writer import write_official
from bulletin.proof.before_signing import outlook
from bulletin.proof.wordbook import OnFigures
from bulletin.text import Cell, Role, Table, paragraph, pictures_in, plain
from bulletin.workflow import Stage, Step
from tests.builders import NOON, TODAY, a_text

NOVEMBER = Period(date(2026, 11, 1), date(2026, 11, 30))
SCHEME = load_scheme(Path(__file__).parents[3] / "resources" / "schemes" / "default.toml")
COUNTING = Counting((SCHEME,), OFFICE_ZONE, date(2026, 12, 1))
DAY = date(2026, 12, 2)
LAYOUT = Path(__file__).parents[3] / "resources" / "layouts" / "gongwen.toml"
CHARTED = frozenset({Part.RANKING, Part.CHARTS})


def draw_up(office, period=NOVEMBER, given=None, **more):
    return circulars.draw_up(
        office.archive, Asked(period, **more), COUNTING, actor=office.editor, at=NOON, given=given)


def issue(office, circular, **more):
    return circulars.issue(office.archive, circular, "云政办信", DAY, COUNTING, actor=office.secretary, at=NOON, **more)


def redraw(office, circular, **more):
    return circulars.redraw(office.archive, circular, COUNTING, actor=office.editor, at=NOON, **more)


def signed(office, **more):
    listed = draw_up(office, **more)
    office.agreed(listed.draft)
    return listed.circular


def text_of(office, draft):
    current = office.current(draft)
    with office.archive.reading() as work:
        return work.revisions.get(current.revision_id).text


def refused(reason, deed):
    with pytest.raises(Refused) as no:
        deed()
    assert no.value.reason is reason
    return no.value


def deeds(office, draft_id):
    with office.archive.reading() as work:
        return [(each.deed, each.reason) for each in work.log.of_draft(draft_id)]


def test_its_words_become_a_draft_with_its_tables(office):
    office.draft()
    listed = draw_up(office)
    assert (listed.draft.stage, listed.draft.editor_id, listed.draft.facts) == (Stage.EDITING, "chen", Facts())
    text = text_of(office, listed.draft)
    assert text[0] == paragraph("关于2026年11月信息报送采用情况的通报", Role.TITLE)
    assert "共收到来稿1篇，其中在办1篇。" in plain(text)
    assert any(isinstance(block, Table) for block in text)
    assert listed.circular.kind is PeriodKind.MONTH
    assert ("draw_up_circular", listed.circular.title) in deeds(office, listed.draft.id)


def test_its_draft_counts_as_nobodys(office):
    draw_up(office)
    drawn = draw_up_circular(office.archive, NOVEMBER, (SCHEME,), OFFICE_ZONE)
    assert drawn.totals.submitted == 0
    assert drawn.unrecognised is None


def test_the_same_facts_keep_the_same_figures(office):
    office.draft()
    assert draw_up(office).circular.figures == draw_up(office).circular.figures


def test_by_date_received_and_with_chosen_parts(office):
    office.draft()
    listed = draw_up(office, basis=Basis.RECEIVED, parts=frozenset({Part.SILENT}))
    words = plain(text_of(office, listed.draft))
    assert "均按收稿日期统计" in words
    assert "名次\t" not in words
    assert (listed.circular.basis, listed.circular.parts) == (Basis.RECEIVED, {Part.SILENT})


def test_it_is_issued_once_its_words_are_signed(office):
    listed = draw_up(office)
    refused(Reason.CIRCULAR_NOT_SIGNED, lambda: issue(office, listed.circular))
    office.agreed(listed.draft)
    issued = issue(office, listed.circular)
    assert (issued.state, issued.document_number, issued.day) == (CircularState.ISSUED, "云政办信〔2026〕1号", DAY)
    assert issued.issued_by == office.secretary.id
    assert deeds(office, listed.draft.id)[-1] == ("issue_circular", f"云政办信〔2026〕1号；{issued.title}")
    refused(Reason.CIRCULAR_ISSUED, lambda: issue(office, issued))
    refused(Reason.CIRCULAR_ISSUED, lambda: redraw(office, issued))


def test_what_changed_since_is_named_and_stops_it(office):
    one = signed(office)
    assert circulars.changes_since(office.archive, one.id, COUNTING) == ()
    office.draft("补收一篇")
    assert circulars.changes_since(office.archive, one.id, COUNTING)[0].words == "青禾镇　报送 0 → 1"
    refused(Reason.CIRCULAR_STALE, lambda: issue(office, one))
    assert issue(office, one, reason="补收的列入下期").reason == "补收的列入下期"


def test_a_telephone_number_changes_no_figure(office):
    one = signed(office)
    with office.archive.writing() as work:
        unit = work.units.all()[0]
        work.units.put(replace(unit, phone="0000-7654321"))
    assert issue(office, one).number == 1


def test_tables_altered_by_hand_stop_it(office):
    office.draft()
    listed = draw_up(office)
    text = tuple(Table(((block.rows[0]),)) if isinstance(block, Table) else block
                 for block in text_of(office, listed.draft))
    office.agreed(office.save(listed.draft, text))
    refused(Reason.CIRCULAR_STALE, lambda: issue(office, listed.circular))


def test_words_nobody_edited_are_written_anew(office):
    listed = draw_up(office)
    office.draft("补收一篇")
    redrawn = redraw(office, listed.circular)
    assert redrawn.offered is None
    assert "共收到来稿1篇" in plain(text_of(office, listed.draft))
    assert redrawn.changes[0].words == "青禾镇　报送 0 → 1"
    assert ("redraw_circular", "青禾镇　报送 0 → 1；青禾镇　在办 0 → 1；青禾镇　积分 0 → 0.5；等5处") in deeds(
        office, listed.draft.id)
    assert redraw(office, redrawn.circular).changes == ()


def test_words_edited_by_hand_stay_and_the_new_ones_are_offered(office):
    listed = draw_up(office)
    title, _opening, *rest = text_of(office, listed.draft)
    office.save(listed.draft, (title, paragraph("经主任同意，现通报如下："), *rest))
    office.draft("补收一篇")
    redrawn = redraw(office, listed.circular)
    words = plain(text_of(office, listed.draft))
    assert "经主任同意" in words
    assert "未收到来稿" in words
    assert "1\t青禾镇\t1" in words  # but the tables are those of now
    assert "共收到来稿1篇" in plain(redrawn.offered)
    anew = redraw(office, redrawn.circular, anew=True)
    assert anew.offered is None
    assert "经主任同意" not in plain(text_of(office, listed.draft))


def test_words_somebody_is_typing_at_stay_too(office):
    listed = draw_up(office)
    writing.keep_working_copy(office.archive, listed.draft, a_text("通报", "写到一半。"), actor=office.editor, at=NOON)
    office.draft("补收一篇")
    redrawn = redraw(office, listed.circular)
    assert "未收到来稿" in plain(text_of(office, listed.draft))
    assert "共收到来稿1篇" in plain(redrawn.offered)


def test_newer_words_have_to_be_signed_again(office):
    one = signed(office)
    office.draft("补收一篇")
    redrawn = redraw(office, one)
    assert redrawn.draft.stage is Stage.EDITING
    refused(Reason.CIRCULAR_NOT_SIGNED, lambda: issue(office, redrawn.circular))


def test_numbers_are_given_once_and_void_ones_not_again(office):
    first, second = signed(office), signed(office)
    issued = issue(office, first)
    void = circulars.void(office.archive, issued, "数字有误", actor=office.secretary, at=NOON)
    assert (void.state, void.number, void.void_reason) == (CircularState.VOID, 1, "数字有误")
    assert issue(office, second).number == 2
    assert circulars.next_number(office.archive, 2026) == 3
    assert circulars.next_number(office.archive, 2027) == 1
    assert circulars.last_mark(office.archive) == "云政办信"
    refused(Reason.CIRCULAR_ISSUED, lambda: circulars.void(
        office.archive, void, "再一次", actor=office.secretary, at=NOON))
    assert deeds(office, first.draft_id)[-1] == ("void_circular", "云政办信〔2026〕1号；数字有误")


def test_a_period_is_closed_by_an_issued_circular_and_open_once_that_is_void(office):
    issued = issue(office, signed(office))

    def closing():
        with office.archive.reading() as work:
            return [each.id for each in work.circulars.closing([TODAY, TODAY - timedelta(days=400)])]

    assert closing() == [issued.id]
    circulars.void(office.archive, issued, "数字有误", actor=office.secretary, at=NOON)
    assert closing() == []


def test_void_asks_for_a_reason_and_for_who_signs(office):
    listed = draw_up(office)
    refused(Reason.REASON_MISSING, lambda: circulars.void(
        office.archive, listed.circular, " ", actor=office.editor, at=NOON))
    office.agreed(listed.draft)
    issued = issue(office, listed.circular)
    refused(Reason.ROLE_MISSING, lambda: circulars.void(office.archive, issued, "有误", actor=office.editor, at=NOON))


def test_who_sees_an_older_state_is_told(office):
    listed = draw_up(office)
    office.draft("补收一篇")
    redraw(office, listed.circular)
    with pytest.raises(Conflict):
        redraw(office, listed.circular)


def test_only_who_signs_issues_and_only_who_writes_draws_up(office):
    one = signed(office)
    refused(Reason.ROLE_MISSING, lambda: circulars.issue(
        office.archive, one, "云政办信", DAY, COUNTING, actor=office.reviewer, at=NOON))
    refused(Reason.ROLE_MISSING, lambda: circulars.draw_up(
        office.archive, Asked(NOVEMBER), COUNTING, actor=office.leader, at=NOON))


def test_what_is_printed_are_the_signed_words_with_number_and_day(office):
    office.draft()
    one = signed(office)
    before = circulars.printing(office.archive, one.id, DAY)
    assert before.official.document_number == ""
    issued = issue(office, one)
    made = circulars.printing(office.archive, issued.id, date(2027, 1, 1))
    assert (made.official.document_number, made.official.date) == ("云政办信〔2026〕1号", DAY)
    assert made.official.title == "关于2026年11月信息报送采用情况的通报"
    assert made.figures.totals.submitted == 1
    with office.archive.reading() as work:
        draft = work.drafts.get(one.draft_id)
    office.save(draft, a_text("改了的标题", "印发后又改。"))
    assert "印发后又改" not in plain(circulars.printing(office.archive, issued.id, DAY).official.body)
    assert "印发后又改" not in plain(circulars.words_of(office.archive, issued))


def a_png(wide, tall):
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", wide, tall, 8, 0, 0, 0, 0)
    rows = zlib.compress((b"\0" + b"\xcc" * wide) * tall)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def with_chart(office, png, title="来稿与采用"):
    figures = circulars.counted(office.archive, NOVEMBER, Basis.ISSUED, COUNTING)
    return Counted(figures, (ChartPicture(title, png),))


def test_charts_handed_in_are_its_last_attachment_and_come_out_in_printing(office, tmp_path):
    office.draft()
    png = a_png(1920, 1080)
    listed = draw_up(office, parts=CHARTED, given=with_chart(office, png))
    office.agreed(listed.draft)
    assert circulars.changes_since(office.archive, listed.circular.id, COUNTING) == ()
    made = circulars.printing(office.archive, issue(office, listed.circular).id, DAY)
    last = made.official.attachments[-1]
    assert (last.title, plain(last.body)) == ("附图", "来稿与采用")
    picture, = pictures_in(last.body)
    assert made.pictures == {picture.sha256: png}
    write_official(made.official, load_layout(LAYOUT), tmp_path / "a.docx", made.pictures.__getitem__)
    shape, = docx.Document(str(tmp_path / "a.docx")).inline_shapes
    assert shape.width.mm == pytest.approx(156, abs=0.5)
    assert shape.height.mm == pytest.approx(87.75, abs=0.5)


def test_who_wants_no_charts_gets_none(office):
    listed = draw_up(office, parts=frozenset({Part.RANKING}), given=with_chart(office, a_png(16, 9)))
    assert list(pictures_in(text_of(office, listed.draft))) == []


def test_new_figures_bring_new_charts_into_edited_words_too(office):
    listed = draw_up(office, parts=CHARTED, given=with_chart(office, a_png(16, 9)))
    text = text_of(office, listed.draft)
    office.save(listed.draft, (*text[:1], paragraph("改过的话。"), *text[2:]))
    office.draft()
    newer = a_png(32, 18)
    redrawn = redraw(office, listed.circular, given=with_chart(office, newer))
    words = text_of(office, redrawn.draft)
    assert "改过的话。" in plain(words)
    assert [each.sha256 for each in pictures_in(words)] == [hashlib.sha256(newer).hexdigest()]


def test_a_chart_that_is_new_comes_into_edited_words_and_one_taken_out_by_hand_stays_away(office):
    png = a_png(16, 9)
    listed = draw_up(office, parts=CHARTED, given=with_chart(office, png))
    text = text_of(office, listed.draft)
    office.save(listed.draft, (*text[:1], paragraph("改过的话。"), *text[2:]))
    office.draft()
    both = with_chart(office, png)
    both = replace(both, charts=(*both.charts, ChartPicture("积分走势", png)))
    redrawn = redraw(office, listed.circular, given=both)
    words = text_of(office, redrawn.draft)
    assert [each.name for each in pictures_in(words)] == ["附图-来稿与采用.png", "附图-积分走势.png"]
    assert "积分走势" in plain(words)
    office.save(redrawn.draft, tuple(each for each in words if each != next(iter(pictures_in(words)))))
    office.draft("再来一篇")
    again = with_chart(office, png)
    redrawn = redraw(office, redrawn.circular, given=again)
    assert [each.name for each in pictures_in(text_of(office, redrawn.draft))] == ["附图-积分走势.png"]


def test_the_first_charts_of_edited_words_are_one_more_attachment(office):
    listed = draw_up(office, parts=CHARTED)
    text = text_of(office, listed.draft)
    office.save(listed.draft, (*text[:1], paragraph("改过的话。"), *text[2:]))
    office.draft()
    redrawn = redraw(office, listed.circular, given=with_chart(office, a_png(16, 9)))
    words = text_of(office, redrawn.draft)
    assert [each.plain for each in words[-4:-1]] == ["附件", "附图", "来稿与采用"]
    assert words[-1] in pictures_in(words)


def test_the_list_has_the_latest_period_first(office):
    october = draw_up(office, Period(date(2026, 10, 1), date(2026, 10, 31)))
    november = draw_up(office)
    found = circulars.circulars(office.archive)
    assert [each.circular.id for each in found] == [november.circular.id, october.circular.id]
    assert all(each.circular.figures == "" and each.draft for each in found)
    assert len(circulars.circulars(office.archive, 1)) == 1


def test_its_draft_can_be_placed_in_an_issue(office):
    listed = draw_up(office)
    office.published(office.agreed(listed.draft))
    assert issue(office, listed.circular).number == 1
    drawn = draw_up_circular(office.archive, NOVEMBER, (SCHEME,), OFFICE_ZONE)
    assert (drawn.totals.adopted(), drawn.totals.submitted) == (0, 0)


def test_once_issued_its_words_wait_for_no_issue_and_void_they_may_again(office):
    circular = signed(office)
    assert [draft.id for draft in looking.ready_drafts(office.archive)] == [circular.draft_id]
    issued = issue(office, circular)
    assert looking.ready_drafts(office.archive) == []
    circulars.void(office.archive, issued, "数字有误", actor=office.secretary, at=NOON)
    assert [draft.id for draft in looking.ready_drafts(office.archive)] == [issued.draft_id]


def test_what_was_entered_for_its_period_after_it_went_out_is_counted_beside_it(office):
    issued = issue(office, signed(office))
    told = Told(FactKind.REWARD, issued.until, title="一篇好稿", unit_id="qinghe", words="一等奖")
    enter_fact(office.archive, told, reason="迟到的通知", actor=office.editor, at=issued.issued_at + timedelta(days=40))
    listed, = circulars.circulars(office.archive)
    assert listed.entered_after == 1


def test_its_figures_were_counted_by_the_desk_and_are_not_ticked_one_by_one(office):
    proofing.put_on_figures(office.archive, OnFigures.BLOCK, actor=office.secretary, at=NOON)
    assert issue(office, signed(office)).state is CircularState.ISSUED


def test_once_a_hand_was_at_its_words_what_the_hand_wrote_is_ticked_and_no_table_of_the_desk(office):
    proofing.put_on_figures(office.archive, OnFigures.BLOCK, actor=office.secretary, at=NOON)
    listed = draw_up(office)
    text = (*text_of(office, listed.draft), paragraph("另有来稿3篇，正在核实。"))
    draft = writing.save_text(office.archive, listed.draft, text, actor=office.editor, at=NOON)
    no = refused(Reason.FIGURES_UNCHECKED, lambda: office.agreed(draft))
    assert no.facts["count"] == 1
    assert "3篇" in no.facts["places"][0]
    with office.archive.reading() as work:
        seen, = outlook([(draft.id, text)], proofing.taught_for(work, draft.id)).unchecked
    assert seen[1].figure.words == "3篇"


def test_a_table_of_the_desk_that_a_hand_changed_has_its_figures_ticked(office):
    office.draft()
    proofing.put_on_figures(office.archive, OnFigures.BLOCK, actor=office.secretary, at=NOON)
    listed = draw_up(office)
    text = tuple(raised(block) if isinstance(block, Table) else block for block in text_of(office, listed.draft))
    draft = writing.save_text(office.archive, listed.draft, text, actor=office.editor, at=NOON)
    assert refused(Reason.FIGURES_UNCHECKED, lambda: office.agreed(draft)).facts["count"] > 1


def raised(table):
    return Table(tuple(tuple(Cell("9") if cell.text.isdecimal() else cell for cell in row) for row in table.rows))


def test_counting_for_a_preview_writes_nothing(office):
    assert circulars.counted(office.archive, NOVEMBER, Basis.ISSUED, COUNTING).period == NOVEMBER
    assert circulars.circulars(office.archive) == []


def test_steps_of_its_draft_are_those_of_every_draft(office):
    listed = draw_up(office)
    assert office.step(listed.draft, Step.SUBMIT, office.editor).stage is Stage.SUBMITTED
