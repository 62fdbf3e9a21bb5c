"""Publishing when files fail: whatever call goes wrong, nothing is half, nothing is lost, and the number is free.

Every file call of a printing fails once, in each of the ways calls fail; and the program dies before and after each.
"""

import json
import os
import shutil
from itertools import count
from pathlib import Path

import pytest
from builders import NOON, PEOPLE, FakeOffice, actor, an_office
from faulty_files import Faults, broken, forbidden, full, held

from bulletin.desk import correcting, looking, publishing
from bulletin.desk.exporting_many import Existing, Form, export_few, fetch, issues_of
from bulletin.desk.press import places_of, press, withdraw_left
from bulletin.desk.verifying import verify
from bulletin.errors import Cause, Refused, Trouble
from bulletin.files import write_whole
from bulletin.issues import IssueState, Number
from bulletin.layout.inspecting.report import inspect_docx
from bulletin.people import RoleName
from bulletin.workflow import Stage
from db.sqlite_archive import SqliteArchive
from editor.shell.resources import resource

LAYOUTS = resource("layouts")
ISSUE, SHEET = "信息快报2026年第51期.docx", "信息快报2026年第51期签发单.docx"
SECOND_ISSUE, SECOND_SHEET = "信息快报2026年第51期（2）.docx", "信息快报2026年第51期（2）签发单.docx"
CAUSES = {full: Cause.DISK_FULL, forbidden: Cause.NO_PERMISSION, broken: Cause.INPUT_OUTPUT, held: Cause.FILE_IN_USE}


@pytest.fixture
def signed(office):
    return office.sign(office.place(office.place(office.plan(), office.approved("甲")), office.approved("乙")))


def names(folder):
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


def test_the_issue_and_its_sheet_are_written_and_nothing_else_is_left(office, signed, tmp_path):
    pressed = press(office.freeze(signed), LAYOUTS, tmp_path / "成刊")
    assert names(tmp_path / "成刊") == [ISSUE, SHEET]
    assert pressed.data == pressed.issue_path.read_bytes()
    assert inspect_docx(pressed.issue_path).items == ("甲", "乙")


@pytest.mark.parametrize("fault", CAUSES)
@pytest.mark.parametrize("before", [False, True], ids=["empty", "others there before"])
def test_whatever_file_call_fails_all_is_as_it_was_and_the_number_is_free(office, signed, tmp_path, fault, before):
    folder = tmp_path / "成刊"
    if before:
        folder.mkdir()
        for name in (ISSUE, SHEET):
            (folder / name).write_bytes(b"there before")
    there, issue = {name: (folder / name).read_bytes() for name in names(folder)}, signed
    ours = (SECOND_ISSUE, SECOND_SHEET) if before else (ISSUE, SHEET)
    for nth in count():
        printing = office.freeze(issue)
        with Faults(folder, nth, fault).at_work() as faults:
            failed = trouble_of(lambda printing=printing: press(printing, LAYOUTS, folder))
        if len(faults.calls) <= nth:
            break
        shown = {name: (folder / name).read_bytes() for name in names(folder) if not name.startswith(".")}
        if failed:
            assert failed.cause is CAUSES[fault]
            assert Path(failed.facts["path"]).name in (ISSUE, *ours, folder.name)
            assert shown == there, faults.calls[nth]
        else:  # only tidying up failed: the files stand
            assert sorted(shown) == sorted((*there, *ours))
            assert inspect_docx(folder / ours[0]).items == ("甲", "乙")
        if len(names(folder)) > len(shown):  # what tidying up left, the next printing takes away
            press(printing, LAYOUTS, folder)
            assert names(folder) == sorted((*there, *ours))
        begin_again(folder, there)
        issue = publishing.thaw(office.archive, printing.issue, actor=office.editor, at=NOON, reason="写不了")
        assert looking.proposed_number(office.archive, "kuaibao", 2026) == Number(2026, 51, 386)
    assert nth > 25, "all of them were tried"
    assert office.record(printing.issue, (folder / ours[0]).read_bytes()).number.number == 51
    assert names(folder) == sorted((*there, *ours))
    assert {name: (folder / name).read_bytes() for name in there} == there
    assert verify(office.archive) == []


def trouble_of(deed):
    """Return the trouble a deed meets; None when it meets none."""
    try:
        deed()
    except Trouble as trouble:
        return trouble
    return None


def begin_again(folder, there):
    """Make the folder as it was at first, so that each try makes the same calls."""
    shutil.rmtree(folder, ignore_errors=True)
    for name, data in there.items():
        folder.mkdir(exist_ok=True)
        (folder / name).write_bytes(data)


def test_an_export_is_whole_or_not_there(tmp_path):
    path = tmp_path / "out" / ISSUE
    path.parent.mkdir()
    for fault in CAUSES:
        path.write_bytes(b"there before")
        for nth in count():
            with Faults(path.parent, nth, fault).at_work() as faults:
                failed = trouble_of(lambda: write_whole(path, b"new" * 1000))
            assert failed is None or failed.cause is CAUSES[fault]
            assert names(path.parent) == [ISSUE]
            assert path.read_bytes() == (b"there before" if failed else b"new" * 1000)
            path.write_bytes(b"there before")
            if len(faults.calls) <= nth:
                break
        assert nth >= 6


@pytest.mark.parametrize("existing", Existing)
def test_of_issues_exported_by_the_dozen_each_is_whole_or_told_of(office, signed, tmp_path, existing):
    office.record(office.freeze(signed).issue, b"docx" * 1000)
    office.published(office.approved("丙"))
    group = fetch(office.archive, issues_of(office.archive, "kuaibao", 2026))
    for nth in count():
        shutil.rmtree(tmp_path / "out", ignore_errors=True)
        (tmp_path / "out").mkdir()
        (tmp_path / "out" / ISSUE).write_bytes(b"there before")
        with Faults(tmp_path / "out", nth, full).at_work() as faults:
            outcomes = export_few(group, (Form.DOCX,), tmp_path / "out", existing)
        written = {path.name: path.read_bytes() for each in outcomes for path, _ in each.files}
        assert set(written.values()) <= {each.data for each in group}
        assert set(names(tmp_path / "out")) == {ISSUE, *written}
        assert ISSUE in written or (tmp_path / "out" / ISSUE).read_bytes() == b"there before"
        assert all(each.error.cause is Cause.DISK_FULL for each in outcomes if each.error)
        if len(faults.calls) <= nth:
            break
    assert not any(each.error for each in outcomes)


@pytest.fixture(scope="module")
def frozen_archive(tmp_path_factory):
    """An archive with an issue that has its number and is not written."""
    path = tmp_path_factory.mktemp("frozen") / "档案.db"
    archive = SqliteArchive(path)
    office = an_office(archive)
    office.freeze(office.sign(office.place(office.place(office.plan(), office.approved("甲")), office.approved("乙"))))
    archive.close()
    return path


@pytest.mark.parametrize("after", [False, True], ids=["before the call", "after the call"])
@pytest.mark.parametrize("then", ["resume", "thaw"])
def test_a_program_that_dies_anywhere_leaves_what_the_next_start_takes_up(frozen_archive, tmp_path, after, then):
    folder = tmp_path / "成刊"
    for nth in count():
        shutil.rmtree(folder, ignore_errors=True)
        path = Path(shutil.copy(frozen_archive, tmp_path / "档案.db"))
        if not dies_printing(path, folder, nth, after):
            break
        archive = SqliteArchive(path, create=False)
        office = at_work(archive)
        frozen, = publishing.left_frozen(archive)
        taken_up(office, frozen, folder, then)
        issue, = looking.issues(archive)
        if then == "resume":
            assert publishing.file_of(archive, issue) == (folder / ISSUE).read_bytes()
            assert names(folder) == [ISSUE, SHEET]
            assert json.loads(contents(archive, issue))["issue"]["number"] == 51
        else:
            assert names(folder) == []
            assert looking.proposed_number(archive, "kuaibao", 2026) == Number(2026, 51, 386)
            assert office.freeze(issue).issue.number == Number(2026, 51, 386)
        assert verify(archive) == []
        archive.close()
    assert nth > 25, "it died in all places"


@pytest.mark.parametrize("dies", ["before the call", "after the call"])
def test_a_sheet_that_was_there_comes_back_when_the_issue_did_not_go_in(frozen_archive, tmp_path, dies):
    folder = tmp_path / "成刊"
    for nth in count():
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        (folder / SHEET).write_bytes(b"there before")
        path = Path(shutil.copy(frozen_archive, tmp_path / "档案.db"))
        if not dies_printing(path, folder, nth, dies == "after the call"):
            break
        went_in = (folder / ISSUE).exists()
        archive = SqliteArchive(path, create=False)
        taken_up(at_work(archive), publishing.left_frozen(archive)[0], folder, "thaw")
        archive.close()
        assert names(folder) == ([] if went_in else [SHEET])
        assert went_in or (folder / SHEET).read_bytes() == b"there before"


def at_work(archive):
    """The office of an archive that is there already."""
    return FakeOffice(archive, *(actor(each.id) for each in PEOPLE if RoleName.LEADER not in each.roles), actor("gao"))


def dies_printing(path, folder, nth, after):
    """Print in a process of its own that dies at the n-th file call; return whether it did."""
    child = os.fork()
    if child == 0:
        status = 1
        try:
            archive = SqliteArchive(path, create=False)
            printing = publishing.printing_of(archive, publishing.left_frozen(archive)[0].id)
            with Faults(folder, nth, lambda: os._exit(9), after=after).at_work():
                press(printing, LAYOUTS, folder)
            status = 0
        finally:
            os._exit(status)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert status in (0, 9)
    return status == 9


def taken_up(office, frozen, folder, then):
    """Do what the board offers of an issue whose printing was cut off."""
    printing = publishing.printing_of(office.archive, frozen.id)
    if then == "resume":
        pressed = press(printing, LAYOUTS, folder)
        publishing.record(office.archive, printing.issue, pressed.data, 1, actor=office.editor, at=NOON)
    else:
        publishing.thaw(office.archive, frozen, actor=office.editor, at=NOON, reason="成刊中断")
        withdraw_left(printing, folder)


def contents(archive, issue):
    with archive.reading() as work:
        return work.submissions.bytes_of(issue.contents)


def test_an_archive_that_is_full_keeps_the_issue_frozen_and_it_is_gone_on_with(tmp_path):
    archive = SqliteArchive(tmp_path / "档案.db")
    office = an_office(archive)
    printing = office.freeze(office.sign(office.place(office.plan(), office.approved())))
    pressed = press(printing, LAYOUTS, tmp_path / "成刊")
    pages, = archive._db.execute("PRAGMA page_count").fetchone()
    archive._db.execute(f"PRAGMA max_page_count = {pages + 1}").fetchall()
    with pytest.raises(Trouble) as full_disk:
        office.record(printing.issue, pressed.data)
    assert full_disk.value.cause is Cause.DISK_FULL
    frozen, = publishing.left_frozen(archive)
    assert frozen == printing.issue
    assert looking.some_drafts(archive, (frozen.items[0].draft_id,))[0].stage is Stage.PLACED
    archive._db.execute("PRAGMA max_page_count = 1000000").fetchall()
    assert office.record(frozen, pressed.data).state is IssueState.PUBLISHED
    assert verify(archive) == []
    archive.close()


def test_what_is_withdrawn_is_only_what_was_written(office, signed, tmp_path):
    pressed = press(office.freeze(signed), LAYOUTS, tmp_path)
    pressed.sheet_path.write_bytes(b"somebody's own")
    pressed.withdraw()
    assert names(tmp_path) == [SHEET]
    pressed.withdraw()
    assert pressed.sheet_path.read_bytes() == b"somebody's own"


def test_a_file_of_that_name_that_is_not_this_issue_stays_when_a_cut_off_printing_is_withdrawn(
        office, signed, tmp_path):
    printing = office.freeze(signed)
    places = places_of(printing, tmp_path)
    places.issue.write_bytes(b"somebody's own")
    places.sheet.write_bytes(b"somebody's own")
    assert withdraw_left(printing, tmp_path) == ()
    assert names(tmp_path) == [ISSUE, SHEET]


def test_an_issue_beside_another_of_its_name_can_be_withdrawn_after_it_was_cut_off(office, signed, tmp_path):
    (tmp_path / ISSUE).write_bytes(b"of a journal that had the name before")
    printing = office.freeze(signed)
    pressed = press(printing, LAYOUTS, tmp_path)
    assert pressed.issue_path.name == SECOND_ISSUE
    assert press(printing, LAYOUTS, tmp_path).issue_path == pressed.issue_path, "printed again it is the same file"
    assert withdraw_left(printing, tmp_path) == (pressed.issue_path, pressed.sheet_path)
    assert (tmp_path / ISSUE).read_bytes() == b"of a journal that had the name before"


def test_a_layout_the_office_spoilt_is_refused_before_anything_is_written(office, signed, tmp_path):
    from dataclasses import replace

    with pytest.raises(Refused):
        press(replace(office.freeze(signed), layout_text="name = 1"), LAYOUTS, tmp_path / "成刊")
    assert not (tmp_path / "成刊").exists()


def test_an_issue_that_only_corrects_is_printed(office, tmp_path):
    issue = office.published(office.approved())
    planned = correcting.begin_correction(
        office.archive, issue, "第51期《甲》有误", issue.day, actor=office.editor, at=NOON)
    pressed = press(office.freeze(office.sign(planned)), LAYOUTS, tmp_path)
    assert inspect_docx(pressed.issue_path).complete
