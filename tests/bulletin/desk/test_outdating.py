"""Who signed an issue agreed to the page as it was: what is changed around the items has it signed anew."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from builders import NOON, TODAY

from bulletin.desk import assembly, layouts, looking, paper, publishing
from bulletin.desk import journals as desk
from bulletin.desk.verifying import verify
from bulletin.errors import Reason, Refused
from bulletin.journals import Distribution
from bulletin.layouts import KeptLayout
from bulletin.sheets import Moved
from bulletin.workflow import Step

LAYOUTS = Path(__file__).parents[3] / "resources" / "layouts"
OWN = (LAYOUTS / "kuaibao.toml").read_text(encoding="utf-8")
TOMORROW = TODAY + timedelta(days=1)


@pytest.fixture
def signed(office):
    return office.sign(office.place(office.plan(), office.approved()))


def journal(office):
    return next(each for each in looking.journals(office.archive) if each.id == "kuaibao")


def put(office, **change):
    opened = journal(office)
    return desk.put_journal(office.archive, replace(opened, **change), actor=office.admin, at=NOON, opened=opened)


def redesign(office, day, masthead="云溪快报"):
    return desk.redesign(office.archive, journal(office), day, masthead=masthead,
                         publisher="云溪县政府办公室", marking="", layout="kuaibao", actor=office.admin, at=NOON)


def keep(office, file=OWN, base=None):
    with office.archive.reading() as work:
        kept = work.layouts.find("kuaibao") or KeptLayout("kuaibao", "", based_on="kuaibao")
    return layouts.keep_layout(office.archive, replace(kept, file=file), actor=office.admin, at=NOON, base=base)


def now(office, issue):
    with office.archive.reading() as work:
        return work.issues.get(issue.id)


def deeds(office, issue):
    with office.archive.reading() as work:
        return [line.deed for line in work.log.of_issue(issue.id)]


@pytest.mark.parametrize("change", [
    {"phone": "0000-7654321"}, {"distribution": Distribution(("县长",))}, {"duties": (("主编", "管敏"),)},
    {"addressee": "县委常委会"}, {"marking": "秘密"}, {"masthead": "云溪快报"}])
def test_what_the_journal_prints_was_signed_with_it(office, signed, change):
    put(office, **change)
    assert now(office, signed).signature is None
    assert deeds(office, signed)[-1] == "outdate_issue"
    with pytest.raises(Refused) as refusal:
        office.freeze(now(office, signed))
    assert refusal.value.reason is Reason.ISSUE_NOT_SIGNED
    office.freeze(office.sign(now(office, signed)))
    assert verify(office.archive) == []


def test_what_is_not_printed_leaves_the_signature(office, signed):
    put(office, pages_planned=4, weekdays=(1, 3), due="17:30")
    assert now(office, signed) == signed


def test_an_issue_that_goes_elsewhere_does_not_mind_where_the_journal_goes(office):
    issue = office.place(office.plan(), office.approved())
    issue = office.sign(assembly.set_distribution(
        office.archive, issue, Distribution(("县长",)), actor=office.editor, at=NOON))
    put(office, distribution=Distribution(("县委书记",)))
    assert now(office, issue) == issue


def test_another_look_ends_only_the_signatures_on_issues_of_its_days(office, signed):
    office.published(office.approved("乙"))
    later = office.sign(office.place(office.plan(day=TOMORROW), office.approved("丙")))
    redesign(office, TOMORROW)
    assert now(office, signed) == signed
    assert now(office, later).signature is None


def test_another_layout_or_base_has_to_be_seen(office, signed):
    keep(office)
    assert now(office, signed).signature is None
    signed = office.sign(now(office, signed))
    keep(office)
    assert now(office, signed) == signed  # the same file once more
    keep(office, base=b"a document of our own")
    assert now(office, signed).signature is None
    signed = office.sign(now(office, signed))
    with office.archive.reading() as work:
        kept = work.layouts.find("kuaibao")
    layouts.drop_layout(office.archive, kept, LAYOUTS, actor=office.admin, at=NOON)
    assert now(office, signed).signature is None


def test_nothing_is_changed_around_what_is_at_the_press(office, signed):
    office.freeze(signed)
    for deed in (lambda: put(office, phone="0000-7654321"), lambda: keep(office, OWN)):
        with pytest.raises(Refused) as refusal:
            deed()
        assert refusal.value.reason is Reason.PRESS_BUSY


def test_a_sheet_printed_before_is_signed_in_vain_and_a_new_one_is_not(office):
    issue = office.place(office.plan(), office.approved())
    code = paper.print_issue_sheet(office.archive, issue.id, actor=office.editor, at=NOON).sheet.code
    put(office, phone="0000-7654321")

    def recorded():
        return paper.record_paper(office.archive, code, Step.APPROVE, signer="he", day=TODAY, scan=None,
                                  actor=office.editor, at=NOON)

    with pytest.raises(Refused) as refusal:
        recorded()
    assert (refusal.value.reason, refusal.value.facts["moved"]) == (Reason.SHEET_OUTDATED, [Moved.LOOK.value])
    assert paper.print_issue_sheet(office.archive, issue.id, actor=office.editor, at=NOON).sheet.code == code
    assert recorded().signature is not None


def test_what_was_printed_stays_with_the_layout_it_was_printed_with(office):
    keep(office, base=b"a document of our own")
    issue = office.published(office.approved())
    keep(office, OWN + "# later\n", base=b"another one")
    printing = publishing.printing_of(office.archive, issue.id)
    assert (printing.layout_text, printing.base) == (OWN, b"a document of our own")


def test_the_contents_say_what_was_written_whoever_was_renamed_meanwhile(office, signed):
    printing = office.freeze(signed)
    with office.archive.writing() as work:
        work.units.put(replace(work.units.all()[0], name="改名镇"))
    publishing.record(office.archive, printing.issue, b"docx", 1, actor=office.editor, at=NOON, printing=printing)
    assert publishing.printing_of(office.archive, signed.id).page == printing.page
