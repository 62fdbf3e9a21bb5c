"""An archive that cannot be opened: what is offered, and that each way leads out."""

from pathlib import Path

from kept_archives import PAGE, rows_in, with_pages
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFileDialog

from bulletin.keeping.sealed_file import seal
from db import shares
from db.mending import Mending
from db.sqlite_archive import SqliteArchive
from editor.recovery.situation import Way


def spoil(path):
    """Spoil pages in the middle, as a crash that is told by the mark left beside."""
    path = Path(path)
    with_pages(path, range(60, path.stat().st_size // PAGE, 11))
    path.with_name(f".{path.name}.open").touch()


def words(widget):
    return "\n".join(each.text() for each in widget.findChildren(object)
                     if callable(getattr(each, "text", None)) and not isinstance(each, QAbstractButton))


def test_an_archive_that_opens_is_no_matter(begin, qtbot):
    opened = []
    recovering, desk, _ = begin()
    recovering.opened.connect(opened.append)
    assert recovering._page is None
    assert desk.currentWidget() is desk.sign_in


def test_a_damaged_one_has_three_ways_out_the_safest_first(begin, path, qtbot):
    spoil(path)
    recovering, desk, _ = begin()
    ways = recovering.page.ways
    assert desk.currentWidget() is recovering.page
    assert list(ways.rows) == [Way.RESTORE, Way.REPAIR, Way.READ]
    assert "本单位.db" in words(ways)
    assert ways.rows[Way.RESTORE].button.property("role") == "main"
    qtbot.waitUntil(lambda: ways.rows[Way.RESTORE].button.hasFocus() or not desk.isActiveWindow())


def test_every_way_is_reached_by_the_tabulator_and_gone_by_the_space_bar(begin, path, qtbot):
    spoil(path)
    recovering, _, _ = begin()
    ways, read = recovering.page.ways, []
    recovering.page.read_asked.connect(lambda: read.append(True))
    chain, widget = [], ways.rows[Way.RESTORE].button
    for _ in range(60):
        chain.append(widget)
        widget = widget.nextInFocusChain()
    assert {ways.rows[Way.REPAIR].button, ways.rows[Way.READ].button, *ways.buttons} <= set(chain)
    qtbot.keyClick(ways.rows[Way.READ].button, Qt.Key.Key_Space)
    assert read


def test_the_backup_offered_says_what_it_costs(begin, path):
    Path(path).with_name(".本单位.db.open").touch()
    data = bytearray(Path(path).read_bytes())
    data[-PAGE:] = bytes(PAGE)  # the last page only: the log can still be read
    Path(path).write_bytes(data)
    recovering, _, _ = begin()
    assert "项办理" in recovering.page.ways.rows[Way.RESTORE].sentence.text()


def test_restoring_puts_the_backup_there_and_tells_what_became_of_it(begin, path, files, kept_once, qtbot):
    spoil(path)
    recovering, desk, _ = begin()
    closed = []
    desk.close_asked.connect(lambda: closed.append(True))
    qtbot.mouseClick(recovering.page.ways.rows[Way.RESTORE].button, Qt.MouseButton.LeftButton)
    outcome = recovering.page.outcome
    assert outcome.isVisible()
    assert "已从备份恢复" in outcome.words()
    assert "本单位-损坏-" in outcome.words()
    assert rows_in(Path(path)) == kept_once.held[2]
    outcome.button.click()
    assert closed
    assert files.chosen_anew()
    archive = files.open()
    archive.close()


def test_an_older_backup_can_be_chosen(begin, path, kept_once):
    spoil(path)
    recovering, _, _ = begin()
    ways = recovering.page.ways
    assert ways.choice.box.count() == 2
    ways.choice.box.setCurrentIndex(1)
    ways.rows[Way.RESTORE].button.click()
    assert rows_in(Path(path)) == kept_once.held[1]


def test_repairing_tells_table_by_table_what_is_missing(begin, path):
    spoil(path)
    recovering, _, _ = begin()
    recovering.page.ways.rows[Way.REPAIR].button.click()
    outcome = recovering.page.outcome
    assert outcome.isVisible()
    assert "已修复，但有缺失" in outcome.words()
    assert outcome.list.count()
    assert "缺失" in outcome.list.item(0).text()
    assert Mending().check(Path(path)) == []


def test_reading_only_opens_it_as_it_is(begin, path, files):
    spoil(path)
    recovering, _, _ = begin()
    recovering.page.ways.rows[Way.READ].button.click()
    archive = files.open()
    assert archive.read_only
    archive.close()


def test_a_way_that_fails_says_why_and_the_others_stay_open(begin, path):
    spoil(path)
    recovering, _, _ = begin()
    recovering.page.ways.choice.chosen.path.unlink()
    recovering.page.ways.rows[Way.RESTORE].button.click()
    assert recovering.page.ways.isVisible()
    assert "找不到" in recovering.page.ways.error()


def test_a_missing_archive_is_never_made_anew(begin, path):
    Path(path).unlink()
    recovering, _, _ = begin()
    assert list(recovering.page.ways.rows) == [Way.RESTORE, Way.ELSEWHERE]
    assert "没有另建空档案" in words(recovering.page.ways)
    assert not Path(path).exists()


def test_where_a_missing_one_is_now_can_be_told(begin, path, files, qtbot):
    moved = Path(path).rename(Path(path).with_name("移走的.db"))
    recovering, desk, _ = begin()
    recovering.page.ways.rows[Way.ELSEWHERE].button.click()
    dialog = desk.findChild(QFileDialog)
    dialog.fileSelected.emit(str(moved))
    dialog.close()
    assert files.path == moved
    files.open().close()


def test_an_archive_in_use_can_be_tried_again(begin, path, files):
    held = SqliteArchive(Path(path))
    recovering, _, _ = begin()
    page = recovering.page
    assert not page.ways.rows
    again = next(each for each in page.ways.buttons if each.text() == "重试")
    assert again.property("role") == "main"
    again.click()
    held.close()
    assert files.chosen_anew()
    files.open().close()


def test_a_share_is_refused_with_its_reason(begin, monkeypatch):
    monkeypatch.setattr(shares, "share_of", lambda path: "cifs")
    recovering, _, _ = begin()
    assert list(recovering.page.ways.rows) == [Way.ELSEWHERE]
    assert "网络" in words(recovering.page.ways)


def test_going_back_is_asked_for_from_the_settings_and_can_be_left(begin, path, files):
    backup = sorted((Path(path).parent / "备份").iterdir())[0]
    files.again(to_restore=backup)
    recovering, _, _ = begin()
    ways = recovering.page.ways
    assert list(ways.rows) == [Way.RESTORE]
    assert "丢失" in ways.rows[Way.RESTORE].sentence.text()
    ways.choice.more.click()
    assert ways.choice.list.count() == 9
    ways.buttons[-1].click()
    archive = files.open()
    assert not archive.read_only
    archive.close()


def test_a_sealed_backup_asks_for_its_password(begin, path, files, tmp_path, kept_once):
    sealed = tmp_path / "盘上的.db.sealed"
    with kept_once.backups[0].open("rb") as of, sealed.open("wb") as to:
        seal(of.read, to.write, "一个够长的密码短语")
    files.again(to_restore=sealed)
    recovering, _, _ = begin()
    ways = recovering.page.ways
    assert ways.choice.passphrase.isVisible()
    ways.choice._editor.setText("另一个密码短语吧")
    ways.rows[Way.RESTORE].button.click()
    assert ways.choice.passphrase.error() == "备份口令不对。档案未动。"
    ways.choice._editor.setText("一个够长的密码短语")
    ways.rows[Way.RESTORE].button.click()
    assert rows_in(Path(path)) == kept_once.held[0]


def test_what_cannot_be_read_is_said_when_going_back_was_wished(begin, path, files, tmp_path):
    (tmp_path / "x.db").write_bytes(b"PK" * 3000)
    files.again(to_restore=tmp_path / "x.db")
    recovering, _, _ = begin()
    assert "不是档案" in recovering.page.ways.error()


def test_that_the_file_is_being_looked_through_is_said(begin, path, files):
    Path(path).with_name(".本单位.db.open").touch()
    _, desk, _ = begin()
    assert "正在检查" in desk.sign_in.waiting_words()
