"""The two sheets of exchange packages: ticking, writing, looking at what would come, taking it; the keys are enough."""

import pytest
from builders import NOON, a_text, an_office
from packages import entries, packed, written
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QLabel, QWidget

from bulletin.archive import DraftQuery
from bulletin.desk.unpacking import Signer
from bulletin.people import RoleName
from db.sqlite_archive import SqliteArchive
from editor.exchange.door import ExchangeDoor
from editor.shell.background import InlineBackground
from editor.shell.frame import Frame
from editor.shell.settings import Settings


@pytest.fixture
def over(frame, let_go, qtbot):
    window = let_go(QWidget())
    window.resize(1280, 720)
    window.show()
    qtbot.waitExposed(window)
    return window


@pytest.fixture
def door(frame, over):
    return ExchangeDoor(frame, over)


@pytest.fixture
def others(let_go, tmp_path, over):
    """An office on another network: it, its frame, and its door."""
    archive = SqliteArchive(None)
    office = an_office(archive)
    store = Settings(QSettings(str(tmp_path / "other.ini"), QSettings.Format.IniFormat))
    frame = let_go(Frame(InlineBackground(lambda: archive), store, office.editor))
    yield office, frame, ExchangeDoor(frame, over)
    archive.close()


def rows(table):
    return [tuple(table.item(row, column).text() for column in range(1, table.columnCount()))
            for row in range(table.rowCount())]


def test_what_was_chosen_before_is_ticked_and_the_count_says_so(office, door):
    draft, _ = office.draft(), office.draft("另一篇")
    door.open_packing(drafts=(draft.id,))
    sheet = door.sheet
    assert rows(sheet.table)[0] == ("稿件", "青禾镇春耕备耕工作进展顺利", "青禾镇，来稿", "2026-11-20")
    assert len(sheet.table.chosen()) == 1
    assert sheet.pack.isEnabled()
    sheet.units.setChecked(True)
    assert "稿件 1 篇、报送单位名录" in sheet.head.findChildren(type(sheet.told))[1].text()


def test_space_ticks_and_the_box_above_finds(qtbot, office, door):
    office.draft(), office.draft("另一篇")
    door.open_packing()
    sheet = door.sheet
    assert not sheet.pack.isEnabled()
    sheet.table.setCurrentCell(1, 1)
    qtbot.keyClick(sheet.table, Qt.Key.Key_Space)
    assert len(sheet.table.chosen()) == 1
    assert sheet.pack.isEnabled()
    sheet.search.setText("另一")
    qtbot.keyClick(sheet.search, Qt.Key.Key_Return)
    assert [sheet.table.isRowHidden(row) for row in range(2)].count(True) == 1
    qtbot.keyClick(sheet.table, Qt.Key.Key_Space)
    assert sheet.table.chosen() == ()


def test_it_is_written_where_the_dialog_says_and_its_fingerprint_is_told(office, frame, door, tmp_path):
    said = []
    frame.said.connect(said.append)
    door.open_packing(drafts=(office.draft().id,))
    sheet = door.sheet
    sheet.ask_where()
    assert sheet.where.selectedFiles()[0].endswith(".bdpack")
    sheet.where.fileSelected.emit(str(tmp_path / "送外网"))
    assert sorted(entries(tmp_path / "送外网.bdpack")) == ["drafts/0001.json", "manifest.json", "manifest.sig"]
    assert "签名指纹" in sheet.told.text()
    assert said == ["已导出交换包 送外网.bdpack"]
    sheet.where.reject()
    sheet.reject()
    assert door.sheet is None
    with office.archive.reading() as work:
        assert "write_package" in {each.deed for each in work.log.lines(range(1, work.log.head().seq + 1))}


def test_a_place_that_cannot_be_written_is_explained_and_nothing_is_left(office, door, tmp_path):
    door.open_packing(drafts=(office.draft().id,))
    door.sheet.begin(tmp_path / "none" / "x.bdpack")
    assert door.sheet.wrong.isVisibleTo(door.sheet)
    assert door.sheet.pack.isEnabled()
    assert not (tmp_path / "none").exists()


def test_what_would_come_is_shown_and_taken_only_after_the_fingerprint_was_checked(office, others, tmp_path):
    other, frame, door = others
    packed(office, tmp_path / "a.bdpack", drafts=(office.draft().id, office.draft("另一篇").id), units=True)
    door.open_taking(tmp_path / "a.bdpack")
    sheet = door.sheet
    assert sheet.seen.signer is Signer.NEW
    assert sheet.key.text() == f"签名指纹 {sheet.seen.maker.fingerprint}"
    assert [row[0] for row in rows(sheet.table)] == ["新", "新", "已有", "已有", "已有"]
    assert sheet.take.text() == "收入 2 项"
    assert not sheet.take.isEnabled()
    sheet.trusted.setChecked(True)
    sheet.take.click()
    assert sheet.told.text() == "已收入：稿件 2 篇。"
    assert [row[0] for row in rows(sheet.table)][:2] == ["已收入", "已收入"]
    assert not sheet.take.isEnabled()
    with other.archive.reading() as work:
        assert len(work.drafts.ids(DraftQuery())) == 2
    went = []
    frame.went.connect(lambda place, thing: went.append(place))
    sheet.go.click()
    assert went == ["inbox"]
    assert door.sheet is None


def test_the_second_time_the_key_is_known_and_the_same_package_is_said_to_be_taken(office, others, tmp_path):
    _, _, door = others
    packed(office, tmp_path / "a.bdpack", drafts=(office.draft().id,))
    door.open_taking(tmp_path / "a.bdpack")
    door.sheet.trusted.setChecked(True)
    door.sheet.take.click()
    door.sheet.reject()
    door.open_taking(tmp_path / "a.bdpack")
    assert "收过" in door.sheet.told.text()
    assert not door.sheet.take.isEnabled()
    assert not door.sheet.trusted.isVisibleTo(door.sheet)
    door.sheet.reject()
    packed(office, tmp_path / "b.bdpack", drafts=(office.draft("第二批").id,))
    door.open_taking(tmp_path / "b.bdpack")
    assert not door.sheet.trusted.isVisibleTo(door.sheet)
    assert door.sheet.take.isEnabled()


def test_unticking_everything_leaves_nothing_to_take(qtbot, office, others, tmp_path):
    _, _, door = others
    packed(office, tmp_path / "a.bdpack", drafts=(office.draft().id,))
    door.open_taking(tmp_path / "a.bdpack")
    door.sheet.trusted.setChecked(True)
    qtbot.keyClick(door.sheet.table, Qt.Key.Key_Space)
    assert (door.sheet.take.text(), door.sheet.take.isEnabled()) == ("收入", False)


@pytest.mark.parametrize(("spoil", "said"), [
    (lambda path: path.write_bytes(b"nothing"), "不是信息编辑台的交换包"),
    (lambda path: path.write_bytes(path.read_bytes()[:200]), "不是信息编辑台的交换包"),
    (lambda path: written(path, entries(path) | {"drafts/0001.json": b"{}"}), "与清单不符"),
    (lambda path: path.unlink(), "找不到")])
def test_a_bad_package_is_a_clear_sentence(office, others, tmp_path, spoil, said):
    _, _, door = others
    packed(office, tmp_path / "a.bdpack", drafts=(office.draft().id,))
    spoil(tmp_path / "a.bdpack")
    door.open_taking(tmp_path / "a.bdpack")
    assert any(said in label.text() for label in door.sheet.empty.findChildren(QLabel))
    assert not door.sheet.take.isEnabled()
    asked = []
    door.asked_for.connect(asked.append)
    door.sheet.empty.action.click()
    assert door.sheet is None
    assert asked
    asked[0].reject()


def test_who_may_not_opens_nothing_and_one_sheet_is_open_at_a_time(office, frame, door):
    frame.seat(office.reviewer)
    door.open_packing()
    door.open_taking()
    assert door.sheet is None
    assert not door.may_pack(None)
    assert door.may_pack(office.secretary)
    assert not door.may_take(office.secretary)
    assert RoleName.EDITOR in office.editor.roles
    frame.seat(office.editor)
    door.open_packing()
    first = door.sheet
    door.open_packing()
    assert door.sheet is first


def test_the_file_is_asked_for_first(office, door, tmp_path):
    packed(office, tmp_path / "a.bdpack", drafts=(office.draft().id,))
    asked = []
    door.asked_for.connect(asked.append)
    door.open_taking()
    asked[0].fileSelected.emit(str(tmp_path / "a.bdpack"))
    assert door.sheet.seen is not None
    asked[0].reject()


def test_with_threads_it_goes_from_one_office_to_the_other(qtbot, in_threads, let_go, over, tmp_path):
    ids = []

    def fill(office):
        ids.extend(office.draft(f"第{n}篇", body=f"第{n}篇各不相同的正文。").id for n in "甲乙丙丁戊己")
    frame, _ = in_threads(fill)
    door = ExchangeDoor(frame, over)
    door.open_packing(drafts=ids)
    qtbot.waitUntil(lambda: len(door.sheet.table.chosen()) == 6)
    door.sheet.begin(tmp_path / "a.bdpack")
    qtbot.waitUntil(lambda: "签名指纹" in door.sheet.told.text())
    door.sheet.reject()
    frame.background.close()
    frame, _ = in_threads()
    door = ExchangeDoor(frame, over)
    door.open_taking(tmp_path / "a.bdpack")
    qtbot.waitUntil(lambda: door.sheet.seen is not None)
    door.sheet.trusted.setChecked(True)
    door.sheet.take.click()
    qtbot.waitUntil(lambda: "已收入：稿件 6 篇" in door.sheet.told.text())
    door.sheet.reject()
    frame.background.close()


def test_esc_while_it_runs_stops_it_and_leaves_no_file(qtbot, in_threads, over, tmp_path):
    def fill(office):
        for n in range(40):
            office.draft(f"第{n}篇", body=f"第{n}篇的正文，各不相同。")
    frame, _ = in_threads(fill)
    door = ExchangeDoor(frame, over)
    door.open_packing()
    qtbot.waitUntil(lambda: door.sheet.table.rowCount() == 40)
    door.sheet.table.tick(lambda key: True, True)
    door.sheet.begin(tmp_path / "a.bdpack")
    door.sheet.reject()
    qtbot.waitUntil(lambda: "已停止" in door.sheet.told.text())
    assert list(tmp_path.glob("*.bdpack*")) == []
    assert list(tmp_path.glob(".*.part")) == []
    door.sheet.reject()
    frame.background.close()


def test_texts_of_strangers_are_never_markup(office, others, tmp_path):
    _, _, door = others
    draft = office.save(office.draft(), a_text("<b>粗</b>", "正文。"))
    packed(office, tmp_path / "a.bdpack", drafts=(draft.id,))
    door.open_taking(tmp_path / "a.bdpack")
    assert door.sheet.maker.textFormat() is Qt.TextFormat.PlainText
    assert door.sheet.seen.made_at == NOON
