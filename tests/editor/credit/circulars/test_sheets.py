"""The sheets of the room: what is proposed, what is previewed, and papers written into a folder."""

from datetime import date

import docx
from PySide6.QtGui import QTextDocument

from bulletin.credit.facts import Basis
from bulletin.credit.parts import Part
from bulletin.credit.periods import Period, PeriodKind, period_of
from bulletin.desk import circulars
from bulletin.desk.circular_papers import PaperKind
from bulletin.text import pictures_in
from bulletin.workflow import Step
from editor.credit.circulars.draw_sheet import DrawSheet
from editor.credit.circulars.papers_sheet import PapersSheet
from editor.credit.circulars.period_field import PeriodField
from editor.credit.circulars.words import counting_now, today
from tests.builders import NOON


def choose(combo, value):
    combo.setCurrentIndex(combo.findData(value))


def this_month(sheet):
    choose(sheet.period.kind, PeriodKind.MONTH)
    sheet.period.later.click()


def pictures_shown(sheet):
    document = sheet.text.document()
    formats = (each.charFormat().toImageFormat() for each in fragments(document))
    return sum(form.isValid() and not document.resource(
        QTextDocument.ResourceType.ImageResource, form.name()).isNull() for form in formats)


def fragments(document):
    block = document.begin()
    while block.isValid():
        place = block.begin()
        while not place.atEnd():
            yield place.fragment()
            place += 1
        block = block.next()


def test_the_last_whole_period_is_proposed_and_can_be_changed(qtbot):
    field = PeriodField(date(2026, 11, 22))
    qtbot.addWidget(field)
    assert field.period() == period_of(PeriodKind.QUARTER, date(2026, 8, 1))
    assert field.name.text() == "2026年第三季度"
    field.later.click()
    assert (field.name.text(), field.is_over()) == ("2026年第四季度", False)
    field.earlier.click()
    field.earlier.click()
    assert field.name.text() == "2026年第二季度"
    choose(field.kind, PeriodKind.YEAR)
    assert field.name.text() == "2025年"


def test_any_days_can_be_taken_and_turned_ones_are_told(qtbot):
    field = PeriodField(date(2026, 11, 22))
    qtbot.addWidget(field)
    choose(field.kind, PeriodKind.CUSTOM)
    field.since.setDate(field.since.date().addDays(400))
    assert field.period() is None
    assert field.days.error() == "开始日期在结束日期之后。"


def test_the_text_is_shown_before_it_is_a_draft(sits, office, qtbot):
    office.draft()
    desk = sits()
    sheet = DrawSheet(desk.frame)
    qtbot.addWidget(sheet)
    this_month(sheet)
    sheet._ask()
    assert "信息报送采用情况通报如下" in sheet.text.toPlainText()
    assert not sheet.parts[Part.AWARDS].isChecked()
    choose(sheet.period.kind, PeriodKind.YEAR)
    assert sheet.parts[Part.AWARDS].isChecked()
    assert not sheet.parts[Part.ADOPTED].isChecked()
    assert desk.troubles == []


def test_charts_are_ticked_for_a_quarter_and_stand_behind_its_text(sits, office, qtbot):
    office.draft()
    desk, drawn = sits(), []
    sheet = DrawSheet(desk.frame)
    qtbot.addWidget(sheet)
    sheet.drawn.connect(drawn.append)
    ticked = {}
    for kind in (PeriodKind.WEEK, PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.YEAR):
        choose(sheet.period.kind, kind)
        ticked[kind] = sheet.parts[Part.CHARTS].isChecked()
    assert list(ticked.values()) == [False, False, True, True]
    this_month(sheet)
    sheet.parts[Part.CHARTS].setChecked(True)
    sheet._ask()
    assert "附图" in sheet.text.toPlainText()
    assert pictures_shown(sheet) > 0
    sheet.parts[Part.CHARTS].setChecked(False)
    sheet._ask()
    assert pictures_shown(sheet) == 0
    sheet.parts[Part.CHARTS].setChecked(True)
    sheet.answer()
    listed, = drawn
    made = circulars.printing(office.archive, listed.circular.id, today())
    assert made.official.attachments[-1].title == "附图"
    assert len(made.pictures) == len(list(pictures_in(made.official.attachments[-1].body))) > 0
    assert desk.troubles == []


def test_an_unfinished_period_is_told(sits, qtbot):
    sheet = DrawSheet(sits().frame)
    qtbot.addWidget(sheet)
    assert not sheet._unfinished.text()
    sheet.period.later.click()
    assert "还没有结束" in sheet._unfinished.text()


def test_letters_are_written_as_one_file_or_as_many(sits, qtbot):
    desk = sits()
    sheet = PapersSheet(desk.frame, (PaperKind.LETTERS,))
    qtbot.addWidget(sheet)
    assert sheet.said.text() == "共 3 份，每份另起一页。"
    sheet.write(desk.folder / "函")
    file, = (desk.folder / "函").iterdir()
    assert file.name.startswith("单位函件（")
    assert len([each for each in docx.Document(str(file)).paragraphs if each.text.endswith("：")]) == 3
    sheet.single.setChecked(True)
    sheet.write(desk.folder / "单个")
    assert len(list((desk.folder / "单个").iterdir())) == 3
    assert "已写出 3 个文件" in sheet.said.text()
    assert desk.troubles == []


def test_slips_of_both_kinds(sits, office, qtbot):
    office.step(office.draft("另一篇"), Step.DECLINE, office.editor, "与已刊稿件重复")
    desk = sits()
    sheet = PapersSheet(desk.frame, (PaperKind.ADOPTED, PaperKind.DECLINED))
    qtbot.addWidget(sheet)
    assert not sheet.deed.isEnabled()
    choose(sheet.kind, PaperKind.DECLINED)
    choose(sheet.period.kind, PeriodKind.CUSTOM)
    sheet.period.since.setDate(date(2026, 11, 1))
    sheet.period.until.setDate(max(today(), date(2026, 11, 30)))
    assert sheet.said.text() == "共 1 份，每份另起一页。"
    sheet.single.setChecked(True)
    sheet.write(desk.folder)
    assert any("青禾镇_另一篇" in each.name for each in desk.folder.glob("*.docx"))


def test_papers_begin_with_the_period_of_the_circular_that_is_chosen(sits, office, qtbot):
    october = Period(date(2026, 10, 1), date(2026, 10, 31))
    listed = circulars.draw_up(office.archive, circulars.Asked(october, Basis.RECEIVED), counting_now(),
                               actor=office.editor, at=NOON)
    sheet = PapersSheet(sits().frame, (PaperKind.LETTERS,), of=listed.circular)
    qtbot.addWidget(sheet)
    assert (sheet.period.period(), sheet.period.chosen_basis()) == (october, Basis.RECEIVED)


def test_without_fees_it_is_said_why(sits, qtbot):
    sheet = PapersSheet(sits().frame, (PaperKind.FEES,))
    qtbot.addWidget(sheet)
    assert "没有应发的稿酬" in sheet.said.text()
    assert not sheet.deed.isEnabled()
