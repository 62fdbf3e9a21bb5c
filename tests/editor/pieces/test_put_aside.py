"""What was written and not done waits for its writer, and is not lost with the window."""

import pytest
from PySide6.QtWidgets import QDialog

from editor.pieces.put_aside import put_aside_of


@pytest.fixture
def aside(frame):
    return put_aside_of(frame)


@pytest.fixture
def rescued(monkeypatch, tmp_path):
    """Where texts are rescued to; returns what stands in the files there."""
    folder = tmp_path / "rescue"
    monkeypatch.setattr("editor.pieces.put_aside.rescue_folder", lambda: folder)
    return lambda: [path.read_text("utf-8") for path in sorted(folder.glob("*"))]


def test_there_is_one_for_the_window(frame, aside):
    assert put_aside_of(frame) is aside


def test_it_waits_for_who_wrote_it_until_it_is_taken(frame, aside, office):
    aside.keep("facts 1", {"trend": "平稳"}, "滑坡")
    frame.seat(office.reviewer)
    assert aside.of("facts 1") == {}
    frame.seat(office.editor)
    assert aside.of("facts 1") == {"trend": "平稳"}
    assert aside.take("facts 1") == {"trend": "平稳"}
    assert aside.of("facts 1") == {}


def test_what_was_saved_meanwhile_is_forgotten_for_who_wrote_it(frame, aside, office):
    aside.keep("facts 1", {"trend": "平稳"})
    frame.seat(office.reviewer)
    aside.keep("facts 1", {}, who=office.editor.id)
    frame.seat(office.editor)
    assert aside.of("facts 1") == {}


def test_nothing_is_kept_for_nobody(frame, aside):
    frame.seat(None)
    aside.keep("facts 1", {"trend": "平稳"})
    assert aside.of("facts 1") == {}


def objects(frame):
    return [objection() for objection in frame.objections]


def test_the_window_is_not_closed_over_it_without_a_word(frame, aside, heard, rescued):
    went = []
    frame.went.connect(lambda place, thing: went.append(place))
    assert objects(frame) == [False]
    aside.keep("facts 1", {"trend": "平稳"}, "大坪村滑坡", "urgent")
    assert objects(frame) == [True]
    assert heard == ["“大坪村滑坡”还没有填完，再次关闭时存为文本文件"]
    assert went == ["urgent"]
    aside.keep("facts 1", {"trend": "平稳"}, "大坪村滑坡", "urgent")
    assert objects(frame) == [False]
    aside.keep("facts 1", {"trend": "加剧"}, "大坪村滑坡", "urgent")
    assert objects(frame) == [True]
    aside.end()
    assert rescued() == ["大坪村滑坡\n加剧"]


def test_what_others_put_aside_keeps_no_window_open_and_is_saved_all_the_same(frame, aside, office, heard, rescued):
    aside.keep("facts 1", {"trend": "平稳"}, "大坪村滑坡", "urgent")
    for who in (office.reviewer, None):
        frame.seat(who)
        assert objects(frame) == [False]
    assert heard == []
    aside.end()
    assert rescued() == ["大坪村滑坡\n平稳"]


def test_where_nothing_waits_no_file_is_written(aside, rescued):
    aside.end()
    assert rescued() == []


class HalfWritten(QDialog):
    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("登记批示")
        self.written = True

    def is_written(self):
        return self.written

    def rescue(self, folder):
        folder.mkdir(exist_ok=True)
        path = folder / "批示.txt"
        path.write_text("写了一半", "utf-8")
        return path


def test_a_whole_form_is_shown_again_before_the_window_closes(frame, aside, qtbot, heard, rescued):
    form = HalfWritten()
    qtbot.addWidget(form)
    aside.keep_form("register", form, "instructions")
    assert objects(frame) == [True]
    assert form.isVisible()
    form.reject()
    aside.end()
    assert rescued() == ["写了一半"]
    assert aside.take_form("register") is form
    assert aside.take_form("register") is None


def test_a_form_in_which_nothing_stands_any_more_keeps_nothing_open(frame, aside, qtbot, heard):
    form = HalfWritten()
    qtbot.addWidget(form)
    aside.keep_form("register", form, "instructions")
    form.written = False
    assert objects(frame) == [False]
