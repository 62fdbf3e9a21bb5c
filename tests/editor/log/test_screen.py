"""The account is looked through, opened from, verified and saved by keys and clicks."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from bulletin.desk import account, verifying
from bulletin.errors import Cause, Trouble
from bulletin.exchange.listing import listing_bytes
from bulletin.log_query import DeedGroup, LogQuery, Notable
from bulletin.workflow import Step
from db import rows
from editor.log.log_model import Column
from editor.log.periods import Period
from editor.log.saving import offer_of


def shown(screen, column=Column.DEED):
    return [screen.model.index(row, column).data() for row in range(screen.model.rowCount())]


def choose(box, data):
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


def test_the_latest_deed_stands_first_with_all_there_is_to_say(screen, at_work):
    screen.enter()
    assert [screen.model.index(0, column).data() for column in (Column.WHO, Column.DEED, Column.ABOUT)] == [
        "何文远", "越级签发", "《白石乡防汛》"]
    assert screen.count.text() == f"共 {screen.model.rowCount()} 条"
    assert screen.detail.reason.text() == "科长外出，电话同意"
    assert "校验码" in screen.detail.marks.text()


def test_the_views_are_a_key_away(screen, at_work):
    screen.enter()
    QTest.keyClick(screen, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert shown(screen) == ["越级签发"]
    assert screen.filters.chips.chip(Notable.BYPASS).text() == "越级签发 1"
    assert not screen.filters.chips.chip(Notable.ON_PAPER).isEnabled()
    QTest.keyClick(screen, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert shown(screen) == ["成刊"]
    QTest.keyClick(screen, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    assert screen.empty.isVisible()


def test_chips_narrow_a_report(screen, at_work):
    at_work.office.published(at_work.office.approved("又一期"))
    screen.enter()
    screen.filters.tabs.setCurrentIndex(2)
    assert len(shown(screen)) == 2
    screen.filters.chips.chip(Notable.BACKUP).setChecked(True)
    assert shown(screen) == []
    screen.filters.chips.chip(Notable.ISSUE_FILE).setChecked(True)
    assert len(shown(screen)) == 2


def test_person_group_days_and_words_narrow_the_list(screen, at_work):
    screen.enter()
    choose(screen.filters.person, "zhou")
    assert shown(screen) == ["审核"]
    screen.filters.widen()
    choose(screen.filters.group, DeedGroup.TAKING_IN)
    assert set(shown(screen)) == {"收稿"}
    screen.filters.widen()
    screen.filters.words.setText("电话同意")
    QTest.keyClick(screen.filters.words, Qt.Key.Key_Return)
    assert shown(screen) == ["越级签发", "签发"]


def test_nothing_found_offers_everything_again(screen, at_work, qtbot):
    screen.enter()
    screen.filters.words.setText("没有这样的事")
    QTest.keyClick(screen.filters.words, Qt.Key.Key_Return)
    assert screen.empty.isVisible()
    QTest.mouseClick(screen.empty.action, Qt.MouseButton.LeftButton)
    assert screen.table.isVisible()
    assert not screen.filters.narrowed()


def test_own_days_are_shown_only_when_they_are_asked_for(screen, at_work):
    screen.enter()
    assert not screen.filters.period.first.isVisible()
    screen.filters.period.choose(Period.OWN)
    assert screen.filters.period.first.isVisible()
    screen.filters.period.last.setDate(screen.filters.period.last.date().addDays(-400))
    since, until = screen.filters.query().since, screen.filters.query().until
    assert since < until


def test_enter_opens_the_draft_or_the_issue(screen, at_work, frame):
    went = []
    frame.went.connect(lambda place, thing: went.append((place, thing)))
    screen.enter()
    QTest.keyClick(screen.table, Qt.Key.Key_Return)
    screen.filters.tabs.setCurrentIndex(2)
    QTest.keyClick(screen.table, Qt.Key.Key_Return)
    assert went == [("writing", at_work.bypassed.id), ("archive", at_work.issue.id)]


def test_one_draft_can_be_looked_at_alone(screen, at_work):
    screen.enter()
    QTest.keyClick(screen.table, Qt.Key.Key_I)
    assert set(shown(screen, Column.ABOUT)) == {"《白石乡防汛》"}
    assert screen.filters.only.text() == "只看《白石乡防汛》"
    QTest.mouseClick(screen.filters.only, Qt.MouseButton.LeftButton)
    assert len(set(shown(screen, Column.ABOUT))) > 1


def test_the_screen_is_opened_on_a_draft(screen, at_work):
    screen.enter()
    screen.open(at_work.bypassed.id)
    assert set(shown(screen, Column.ABOUT)) == {"《白石乡防汛》"}


def test_what_is_done_meanwhile_comes_to_the_top_and_the_keys_stay(screen, at_work, frame, qtbot):
    screen.enter()
    screen.table.selectRow(2)
    kept, count = screen.table.line(), screen.model.rowCount()
    frame.background.ask(screen, lambda archive: at_work.office.draft("刚来的稿"))
    qtbot.waitUntil(lambda: screen.model.rowCount() == count + 1)
    assert screen.model.index(0, Column.ABOUT).data() == "《刚来的稿》"
    assert screen.table.line() == kept


def test_a_hundred_thousand_lines_open_without_being_read(screen, long_log, monkeypatch, qtbot):
    made = []
    monkeypatch.setattr(rows, "entry_from", lambda row, entry_from=rows.entry_from: made.append(row) or entry_from(row))
    screen.enter()
    assert screen.model.rowCount() > 100_000
    assert len(made) <= 400  # the first page, asked for twice
    screen.table.scrollTo(screen.model.index(60_000, 0))
    screen.grab()
    qtbot.waitUntil(lambda: screen.model.line_at(60_000) is not None)
    assert len(made) <= 1_000


def test_lines_that_were_let_go_come_again(screen, long_log, qtbot):
    screen.hide()  # nothing is painted, so that only what is asked for here is held
    screen.enter()
    for row in range(0, 10_000, 200):
        screen.model.line_at(row)
        qtbot.waitUntil(lambda row=row: screen.model.line_at(row) is not None)
    assert screen.model.line_at(150) is None
    qtbot.waitUntil(lambda: screen.model.line_at(150) is not None)


def test_a_sound_archive_is_verified(screen, at_work):
    screen.enter()
    QTest.keyClick(screen, Qt.Key.Key_F9)
    assert "全部未动" in screen.bar.words()
    assert screen.verify.isEnabled()


def test_an_archive_changed_by_hand_is_told_line_by_line(screen, at_work):
    connection = at_work.office.archive._db.conn
    connection.execute("UPDATE draft SET title = '改过的标题' WHERE id = ?", [at_work.bypassed.id])
    connection.execute("DELETE FROM trace WHERE name = ?", [f"draft/{at_work.bypassed.id}"])
    connection.commit()
    screen.enter()
    QTest.mouseClick(screen.verify, Qt.MouseButton.LeftButton)
    assert "处不一致" in screen.bar.words()
    assert "绕过程序" in screen.bar.words()


def test_verifying_can_be_stopped(screen, at_work, monkeypatch):
    def verify(archive, going_on):
        screen.bar.stop_asked.emit()
        assert not going_on()
        return []
    monkeypatch.setattr(verifying, "verify", verify)
    screen.enter()
    screen.verify.click()
    assert "中途停下" in screen.bar.words()


def test_verifying_that_breaks_is_told(screen, at_work, monkeypatch, heard):
    def verify(archive, going_on):
        raise Trouble(Cause.DAMAGED)
    monkeypatch.setattr(verifying, "verify", verify)
    screen.enter()
    screen.verify.click()
    assert screen.verify.isEnabled()
    assert isinstance(heard[-1], Trouble)


def test_the_head_is_copied_and_found_again_from_paper(screen, at_work):
    screen.enter()
    QTest.mouseClick(screen.foot.copy, Qt.MouseButton.LeftButton)
    code = QGuiApplication.clipboard().text()
    screen.foot.field.setText(code.lower().replace("-", " "))
    QTest.keyClick(screen.foot.field, Qt.Key.Key_Return)
    assert screen.foot.answer.text().startswith("对得上")
    screen.foot.field.setText("0000-0000-0000-0000")
    QTest.mouseClick(screen.foot.check, Qt.MouseButton.LeftButton)
    assert "没有这个校验码" in screen.foot.answer.text()
    screen.foot.field.setText("A1B2")
    QTest.mouseClick(screen.foot.check, Qt.MouseButton.LeftButton)
    assert "还差 12 位" in screen.foot.answer.text()


def test_the_list_is_saved_and_that_is_written_down(screen, at_work, tmp_path, heard, qtbot):
    screen.enter()
    path = tmp_path / "台账.csv"
    QTest.keyClick(screen, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    screen.lists.sheet.kinds.button(1).setChecked(True)
    screen.lists.sheet.answer()
    screen.lists.sheet.where.fileSelected.emit(str(path))
    data = path.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    lines = data.decode("utf-8-sig").splitlines()
    assert lines[1].split(",")[2:5] == ["何文远", "越级签发", "白石乡防汛"]
    assert "台账.csv" in heard[-1]
    newest = account.lines(at_work.office.archive, account.numbers(at_work.office.archive, LogQuery(), 1))[0]
    assert (newest.entry.deed, newest.entry.reason) == ("export_log", "台账.csv")


def test_a_reason_cannot_compute_in_a_table(screen, at_work, tmp_path):
    at_work.office.step(at_work.bypassed, Step.REVOKE, at_work.office.secretary, "=HYPERLINK(1)")
    made = offer_of(LogQuery(words="HYPERLINK"), 1).make(at_work.office.archive)
    assert ",'=HYPERLINK(1)," in listing_bytes(made, ".csv").decode("utf-8-sig")


def test_every_control_has_a_name(screen, at_work):
    screen.enter()
    filters, period = screen.filters, screen.filters.period
    for control in (filters.person, filters.group, period.period, period.first, period.last, filters.words,
                    filters.tabs, screen.table, screen.detail, screen.foot.field, screen.bar.progress):
        assert control.accessibleName()
    for control in (screen.save, screen.verify, screen.foot.copy, screen.foot.check, screen.detail.open):
        assert control.text()


def test_lines_that_could_not_be_fetched_are_told_once_and_come_when_asked_anew(screen, long_log, heard, monkeypatch,
                                                                              qtbot):
    screen.enter()
    whole = account.lines

    def refuse(archive, numbers):
        raise Trouble(Cause.INPUT_OUTPUT)
    monkeypatch.setattr(account, "lines", refuse)
    for _ in range(3):
        screen.model.line_at(50_000)
        qtbot.wait(20)
    assert [type(each) for each in heard] == [Trouble]
    monkeypatch.setattr(account, "lines", whole)
    screen.enter()
    qtbot.waitUntil(lambda: screen.model.line_at(50_000) is not None)
