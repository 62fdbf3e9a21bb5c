"""What an English window writes into the archive and onto papers is Chinese."""

import re

import docx
import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from bulletin.drafts import Urgency
from bulletin.founding import usual_journals
from bulletin.phone import PhoneReport
from bulletin.workflow import Step
from editor.exchange.list_door import _LISTS, offer_of
from editor.inbox.asking import ReasonDialog
from editor.inbox.dealing import Dealing
from editor.inbox.phone_printing import PhonePrinting
from editor.log.saving import offer_of as account_offer
from editor.pieces.jotting import Kinds
from editor.pieces.phone_words import KINDS, kinds
from editor.pieces.reason_row import ReasonRow
from editor.pieces.reason_sheet import ReasonSheet
from editor.shell.language import hush, said, speak
from tests.translations.english import english

LATIN = re.compile("[A-Za-z]{3,}")


@pytest.fixture(autouse=True)
def in_english(qapp):
    usual = QLocale()
    speak(qapp, "en")
    yield
    hush(qapp)
    QLocale.setDefault(usual)


def words_of_ours(kept):
    """Return which of the texts are words of the window in English."""
    return set(kept) & {each for each in english().values() if LATIN.search(each)}


def kept_in(archive):
    """Return every text that stands in the archive."""
    db = archive._db.conn
    tables = [name for name, in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return {value for name in tables if not name.startswith(("sqlite", "search"))
            for row in db.execute(f'SELECT * FROM "{name}"') for value in row if isinstance(value, str)}


def test_a_reason_offered_is_shown_in_english_and_given_in_chinese(qtbot, office):
    dialog, given = ReasonDialog((office.draft(),)), []
    qtbot.addWidget(dialog)
    dialog.given.connect(given.append)
    chip = next(each for each in dialog.findChildren(QPushButton) if each.text() == said("要素不全"))
    assert LATIN.search(chip.text())
    chip.click()
    dialog.answer()
    assert given == ["要素不全"]


def test_so_are_the_reasons_of_sheets_and_rows(qtbot, frame):
    sheet, row = ReasonSheet(frame, "a deed", lambda archive, words: words), ReasonRow(frame, "signing")
    for each in (sheet, row):
        qtbot.addWidget(each)
    sheet.offer(("当天不出刊",))
    shown = sheet.offers.itemAt(1).widget()
    shown.click()
    row.ask("1", "Send back", ())
    row.offers()[0].click()
    assert LATIN.search(shown.text())
    assert LATIN.search(row.offers()[0].text())
    assert (sheet.words(), row.edit.text()) == ("当天不出刊", "请核实数据")


def test_a_kind_of_event_is_kept_in_chinese_however_it_is_written(qtbot):
    field = Kinds(kinds())
    qtbot.addWidget(field)
    shown = [field.itemText(at) for at in range(field.count())]
    assert all(LATIN.search(each) for each in shown)
    field.setEditText(shown[2])
    assert field.text() == KINDS[2]
    field.setText("火灾")
    assert (field.currentText(), field.text()) == (said("火灾"), "火灾")
    field.setEditText("塌方")
    assert field.text() == "塌方"


def test_the_record_of_a_call_is_printed_in_chinese_under_a_chinese_name(qtbot, frame, office, tmp_path):
    from datetime import UTC, datetime

    printing, named = PhonePrinting(frame, None, open_file=lambda path: None), []

    def answer(dialog):
        assert isinstance(dialog, QFileDialog)
        named.extend(dialog.selectedFiles())
        dialog.fileSelected.emit(str(tmp_path / "记录单.docx"))
        dialog.close()
    printing.asked_for.connect(answer)
    printing.print_report(PhoneReport(datetime(2026, 11, 20, 14, 2, tzinfo=UTC)), Urgency.EXTRA, "陈一帆")
    table = docx.Document(str(tmp_path / "记录单.docx")).tables[0]
    cells = [cell.text for row in table.rows for cell in row.cells]
    assert "特急" in cells
    assert not [each for each in cells if LATIN.search(each)]
    assert "电话记录单" in named[0]


def test_a_draft_declined_leaves_no_english_in_the_archive(qtbot, frame, office):
    draft, screen = office.draft(), QWidget()
    qtbot.addWidget(screen)
    dealing = Dealing(frame, screen)
    dealing.offer(Step.DECLINE, (draft.id,))
    dialog = screen.findChild(ReasonDialog)
    next(each for each in dialog.findChildren(QPushButton) if each.text() == said("时效已过")).click()
    dialog.answer()
    assert office.current(draft).reason == "时效已过"
    assert "时效已过" in kept_in(office.archive)
    assert not words_of_ours(kept_in(office.archive))


def test_lists_are_named_and_headed_in_chinese(office):
    from bulletin.log_query import LogQuery

    assert all(not LATIN.search(offer_of(code).name) for code in _LISTS)
    account = account_offer(LogQuery(), 1).make(office.archive)
    assert not words_of_ours((account.title, *account.columns, *(
        value for row in account.rows for value in row if isinstance(value, str))))


def test_the_journals_a_new_office_begins_with_are_chinese():
    assert not [each.name for each in usual_journals("", 2026) if LATIN.search(each.name)]
