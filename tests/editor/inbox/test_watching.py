"""A watched folder: what lies still is taken once and put away; nothing is overwritten, nothing is lost."""

import os
import time

import pytest

from bulletin.batches import Arrival, Result
from bulletin.desk import doors
from bulletin.doors import Doors, Watched
from editor.inbox.doors_folder import look_into, put_away
from editor.inbox.doors_state import DoorState
from editor.inbox.importing import Import
from editor.inbox.watching import FolderWatch


@pytest.fixture
def box(tmp_path):
    folder = tmp_path / "来稿箱"
    folder.mkdir()
    return folder


@pytest.fixture
def watching(frame, told, qtbot):
    """Return a maker of watches that answers for each file with `become` (by name; IMPORTED else)."""
    made = []

    def make(folder, become=None, moves=True, answers=True, calm=15):
        taken = []

        def take(paths):
            taken.append(tuple(path.name for path in paths))
            if answers:
                usual = (Result.IMPORTED, "d")
                watch.settle([Arrival(str(path), *(become or {}).get(path.name, usual)) for path in paths])

        watch = FolderWatch(frame, take, calm=calm, slow=40)
        watch.taken = taken
        made.append(watch)
        watch.watch(Watched(str(folder), moves))
        return watch

    yield make
    for each in made:
        each.watch(None)


def names(folder):
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_a_file_that_lies_still_is_taken_and_put_away(box, watching, qtbot):
    (box / "春耕.txt").write_text("春耕\n整地2万亩。\n", "utf-8")
    watch = watching(box)
    qtbot.waitUntil(lambda: names(box) == ["已收/春耕.txt"])
    assert watch.taken == [("春耕.txt",)]
    assert watch.state.words.endswith("收 1 份")


def test_a_file_that_comes_later_is_seen(box, watching, qtbot):
    watch = watching(box)
    qtbot.waitUntil(lambda: watch.state.words == "有新文件即收")
    (box / "夏收.txt").write_text("夏收", "utf-8")
    qtbot.waitUntil(lambda: names(box) == ["已收/夏收.txt"])


def test_a_file_still_growing_is_waited_for(box, watching, qtbot):
    growing = box / "大稿.txt"
    growing.write_bytes(b"x")
    watch = watching(box, calm=150)
    for size in range(2, 30):
        growing.write_bytes(b"x" * size)
        qtbot.wait(10)
        assert watch.taken == []
    qtbot.waitUntil(lambda: watch.taken == [("大稿.txt",)])


def test_what_is_not_meant_is_left_alone(box, watching, qtbot):
    for name in ("~$春耕.docx", ".隐藏.txt", "图.crdownload", "稿.PART", "a.tmp", "Thumbs.db", "已收/旧.txt",
                 "未收/坏.txt"):
        (box / name).parent.mkdir(exist_ok=True)
        (box / name).write_text("x", "utf-8")
    (box / "只此.txt").write_text("x", "utf-8")
    watch = watching(box, moves=False)
    qtbot.waitUntil(lambda: bool(watch.taken))
    qtbot.wait(120)
    assert watch.taken == [("只此.txt",)]


@pytest.mark.parametrize("lock", ["~$春耕进展报告.docx", "~$耕进展报告.docx", "~$进展报告.docx",
                                  ".~lock.春耕进展报告.docx#"])
def test_a_file_open_in_an_office_program_waits_until_it_is_closed(box, watching, qtbot, lock):
    (box / "春耕进展报告.docx").write_text("x", "utf-8")
    (box / lock).write_text("x", "utf-8")
    watch = watching(box)
    qtbot.waitUntil(lambda: "正被打开" in watch.state.words)
    qtbot.wait(100)
    assert watch.taken == []
    (box / lock).unlink()
    qtbot.waitUntil(lambda: names(box) == ["已收/春耕进展报告.docx"])


def test_what_was_refused_goes_to_its_own_folder_and_a_zip_partly_taken_is_taken(box, watching, qtbot):
    (box / "坏.docx").write_text("x", "utf-8")
    (box / "好.txt").write_text("x", "utf-8")
    watch = watching(box, {"坏.docx": (Result.REFUSED, "", "", "", "", "", 0, (), "damaged")})
    qtbot.waitUntil(lambda: names(box) == ["已收/好.txt", "未收/坏.docx"])
    assert watch.state.words.endswith("收 1 份，1 份未收")


def test_lines_of_what_was_in_a_file_are_its_own(box, frame, told, qtbot):
    (box / "一批.zip").write_text("x", "utf-8")

    def take(paths):
        (path,) = paths
        watch.settle([Arrival(f"{path}/甲.txt", Result.REFUSED, reason="damaged"),
                      Arrival(f"{path}/乙.txt", Result.IMPORTED, "d")])

    watch = FolderWatch(frame, take, calm=15, slow=40)
    watch.watch(Watched(str(box)))
    qtbot.waitUntil(lambda: names(box) == ["已收/一批.zip"])
    watch.watch(None)


def test_what_the_surroundings_kept_from_being_taken_stays_and_waits(box, watching, qtbot):
    (box / "稿.txt").write_text("x", "utf-8")
    watch = watching(box, {"稿.txt": (Result.REFUSED, "", "", "", "", "", 0, (), "file_in_use")})
    qtbot.waitUntil(lambda: bool(watch.taken))
    qtbot.wait(150)
    assert (names(box), len(watch.taken)) == (["稿.txt"], 1)
    qtbot.waitUntil(lambda: len(watch.taken) == 2)


def test_a_name_that_is_taken_is_never_overwritten(box):
    for folder, words in ((".", "新"), ("已收", "旧")):
        (box / folder).mkdir(exist_ok=True)
        (box / folder / "春耕.txt").write_text(words, "utf-8")
    path = box / "春耕.txt"
    put = put_away(box, [(path, "已收")], dict(look_into(box).files))
    assert (put.moved, put.stayed) == ((path,), ())
    assert {name: (box / name).read_text("utf-8") for name in names(box)} == {
        "已收/春耕.txt": "旧", "已收/春耕（2）.txt": "新"}


def test_a_file_written_anew_meanwhile_is_not_put_away(box):
    path = box / "春耕.txt"
    path.write_text("一稿", "utf-8")
    marks = dict(look_into(box).files)
    path.write_text("第二稿", "utf-8")
    assert put_away(box, [(path, "已收")], marks).moved == ()
    assert path.exists()


def test_a_file_that_cannot_be_moved_stays_and_is_told(box, watching, qtbot):
    (box / "已收").write_text("不是文件夹", "utf-8")
    (box / "春耕.txt").write_text("x", "utf-8")
    watch = watching(box)
    qtbot.waitUntil(lambda: not watch.state.well)
    assert "份收后没能移走，仍在原处" in watch.state.words
    assert "不会重复收" in watch.state.more
    qtbot.wait(120)
    assert (box / "春耕.txt").exists()
    assert watch.taken == [("已收", "春耕.txt")]


def test_where_files_stay_each_is_taken_once_until_it_changes(box, watching, qtbot):
    (box / "春耕.txt").write_text("一稿", "utf-8")
    watch = watching(box, moves=False)
    qtbot.waitUntil(lambda: len(watch.taken) == 1)
    qtbot.wait(150)
    assert len(watch.taken) == 1
    (box / "春耕.txt").write_text("第二稿", "utf-8")
    qtbot.waitUntil(lambda: len(watch.taken) == 2)
    assert names(box) == ["春耕.txt"]


def test_folders_inside_are_looked_into_and_kept_apart(box, watching, qtbot):
    (box / "青禾镇").mkdir()
    (box / "青禾镇" / "春耕.txt").write_text("x", "utf-8")
    watching(box)
    qtbot.waitUntil(lambda: names(box) == ["已收/青禾镇/春耕.txt"])


def test_a_folder_that_is_gone_is_told_and_taken_up_again(box, watching, qtbot):
    watch = watching(box)
    qtbot.waitUntil(lambda: watch.state.words == "有新文件即收")
    box.rmdir()
    qtbot.waitUntil(lambda: not watch.state.well)
    assert watch.state.words.startswith("文件夹读不到，恢复后接着收：")
    box.mkdir()
    (box / "春耕.txt").write_text("x", "utf-8")
    qtbot.waitUntil(lambda: names(box) == ["已收/春耕.txt"])
    assert watch.state.well


def test_one_batch_at_a_time(box, watching, qtbot):
    (box / "甲.txt").write_text("x", "utf-8")
    watch = watching(box, answers=False)
    qtbot.waitUntil(lambda: watch.state.busy)
    (box / "乙.txt").write_text("x", "utf-8")
    qtbot.wait(120)
    assert watch.taken == [("甲.txt",)]
    watch.settle([Arrival(str(box / "甲.txt"), Result.ALREADY_HERE, "d")])
    qtbot.waitUntil(lambda: watch.taken[1:] == [("乙.txt",)])


def test_a_closed_door_says_nothing(box, watching):
    watch = watching(box)
    watch.watch(None)
    assert watch.state == DoorState()


def test_only_who_takes_drafts_in_opens_the_folder(box, watching, frame, office, qtbot):
    frame.seat(office.reviewer)
    (box / "春耕.txt").write_text("x", "utf-8")
    watch = watching(box)
    qtbot.wait(100)
    assert (watch.taken, watch.state.words) == ([], "由编辑登录后自动收稿")
    frame.seat(office.editor)
    qtbot.waitUntil(lambda: names(box) == ["已收/春耕.txt"])


def test_an_empty_file_is_given_more_time(box, watching, qtbot):
    (box / "空.txt").touch()
    began = time.monotonic()
    watch = watching(box)
    qtbot.waitUntil(lambda: bool(watch.taken))
    assert time.monotonic() - began > 0.1


def test_with_the_real_import_nothing_comes_twice_even_after_a_new_start(box, frame, told, office, qtbot):
    """The folder keeps its files; another watch over the same archive finds them taken."""
    (box / "春耕.txt").write_text("青禾镇春耕进展\n整地2万亩。\n", "utf-8")
    os.utime(box / "春耕.txt", (time.time() - 60,) * 2)
    batches = []

    def take(paths):
        batch = Import(frame, frame.person, parent=frame)
        batch.ended.connect(lambda ended: (batches.append(ended.batch), watch.settle(ended.batch.arrivals)))
        batch.start(paths)

    for _ in range(2):
        watch = FolderWatch(frame, take, calm=15, slow=40)
        watch.watch(Watched(str(box), moves=False))
        qtbot.waitUntil(lambda: bool(batches))
        qtbot.wait(150)
        watch.watch(None)
    (batch,) = batches
    assert [each.result for each in batch.arrivals] == [Result.IMPORTED]
    assert doors.settings(office.archive) == Doors()
