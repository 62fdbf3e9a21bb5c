"""Papers on a period come from the archive, and what leaves is written into the log."""

from dataclasses import replace
from decimal import Decimal

from bulletin.credit.facts import Basis, FactKind
from bulletin.credit.scheme import Fee
from bulletin.desk.circular_papers import PaperKind, note_papers, papers
from bulletin.log_query import LogQuery
from bulletin.text import plain
from bulletin.workflow import Step
from tests.builders import NOON
from tests.bulletin.desk.test_circulars import COUNTING, DAY, NOVEMBER, SCHEME


def of(office, kind, counting=COUNTING, **more):
    return papers(office.archive, kind, NOVEMBER, Basis.ISSUED, counting, DAY, **more)


def test_every_unit_gets_a_letter(office):
    office.draft()
    made = of(office, PaperKind.LETTERS)
    assert [each.unit for each in made.pages] == ["青禾镇", "白石乡", "县农业农村局"]
    assert made.pages[0].page.signature == "云溪县政府办公室信息科"
    assert len(of(office, PaperKind.LETTERS, units=frozenset({"baishi"})).pages) == 1


def test_slips_say_what_was_adopted_and_why_something_was_declined(office):
    office.published(office.approved())
    office.step(office.draft("另一篇"), Step.DECLINE, office.editor, "与已刊稿件重复")
    assert [each.title for each in of(office, PaperKind.ADOPTED).pages] == ["青禾镇春耕备耕工作进展顺利"]
    declined, = of(office, PaperKind.DECLINED).pages
    assert "未采用原因\t与已刊稿件重复" in plain(declined.page.body)


def test_fees_are_those_of_the_scheme(office):
    office.published(office.approved())
    assert of(office, PaperKind.FEES).pages == ()
    paying = replace(SCHEME, fees=(Fee("f", "稿酬", FactKind.ADOPTED, Decimal(30)),))
    made = of(office, PaperKind.FEES, replace(COUNTING, bundled=(paying,)))
    assert "30.00" in plain(made.pages[0].page.body)


def test_what_left_is_in_the_log(office):
    note_papers(office.archive, PaperKind.FEES, [("稿酬.docx", "ab" * 32)], actor=office.editor, at=NOON)
    note_papers(office.archive, PaperKind.LETTERS, [("函.docx", "cd" * 32)], actor=office.editor, at=NOON)
    with office.archive.reading() as work:
        last = work.log.lines(work.log.numbers(LogQuery(), 2))
    assert {(each.deed, each.reason) for each in last} == {("export_fees", "稿酬.docx"), ("export_letters", "函.docx")}
