"""Plain files: every published issue lies beside the archive as DOCX and JSON, and nothing of anybody's is lost."""

import hashlib
import json
import os
from dataclasses import replace
from pathlib import Path

import pytest
from builders import NOON, TODAY, an_office
from shelved import PICTURE, fill, publish, shelve

from bulletin.desk import correcting
from bulletin.desk.layouts import keep_layout
from bulletin.desk.plain_files import bound, catch_up, identity, office_said, put_all, shelf_of, wanted
from bulletin.errors import Cause
from bulletin.exchange.shelf import Shelf
from bulletin.exchange.told import told_in
from bulletin.layouts import KeptLayout
from db.sqlite_archive import SqliteArchive
from editor.shell.resources import resource


@pytest.fixture
def filed(office, tmp_path):
    """The office's issues, and the folder of their plain files."""
    return fill(office, tmp_path / "out"), shelve(office, tmp_path / "archive.db")


def under(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*"))
            if path.is_file()}


def test_each_issue_lies_in_the_folder_of_its_month(filed):
    _, folder = filed
    assert folder.name == "存档"
    assert list(under(folder)) == [
        "2026/11/信息快报2026年第51期.docx", "2026/11/信息快报2026年第51期.json",
        "2026/11/信息快报2026年第54、55期合刊.docx", "2026/11/信息快报2026年第54、55期合刊.json",
        "2026/11/信息快报2026年第56期.docx", "2026/11/信息快报2026年第56期.json",
        "2026/11/信息快报2026年第56期.作废.txt",
        "2026/11/信息快报2026年第57期.docx", "2026/11/信息快报2026年第57期.json",
        "2026/12/信息快报2026年第58期.docx", "2026/12/信息快报2026年第58期.json",
        f"图片/{PICTURE.sha256}.png", "本单位.json"]


def test_the_files_are_the_stored_bytes(office, filed):
    issues, folder = filed
    files = under(folder)
    for issue in issues.values():
        digests = {hashlib.sha256(data).hexdigest() for data in files.values()}
        assert {issue.sha256, issue.contents} <= digests
    told = told_in(files["2026/11/信息快报2026年第51期.json"])
    assert told.beside == {PICTURE.sha256}


def test_a_void_issue_is_marked_with_who_and_why(filed):
    _, folder = filed
    said = (folder / "2026/11/信息快报2026年第56期.作废.txt").read_text(encoding="utf-8")
    assert said.startswith("本期已作废\n登记人：何文远\n")
    assert said.endswith("原因：日期印错\n须重印\n")


def test_the_office_is_written_down_without_passwords_and_keys(office, filed):
    _, folder = filed
    said = json.loads((folder / "本单位.json").read_bytes())
    assert said["office"]["name"] == "云溪县政府办公室信息科"
    assert {each["name"] for each in said["people"]} >= {"陈一帆", "何文远"}
    assert not any("password" in each or "sealed" in each for each in said["people"])
    assert [each["name"] for each in said["units"]] == ["青禾镇", "白石乡", "县农业农村局"]
    assert [(each["number"], each["reason"]) for each in said["numbers"]] == [
        (52, "第52、53期停刊"), (53, "第52、53期停刊")]


def test_nothing_is_written_twice_and_what_went_missing_comes_back(office, filed):
    _, folder = filed
    before = {name: (folder / name).stat().st_mtime_ns for name in under(folder)}
    assert catch_up(office.archive, Shelf(folder)).is_well
    assert {name: (folder / name).stat().st_mtime_ns for name in under(folder)} == before
    (folder / "2026/11/信息快报2026年第51期.json").unlink()
    (folder / f"图片/{PICTURE.sha256}.png").unlink()
    shelf = Shelf(folder)
    assert [each.stem for each in shelf.lacking(wanted(office.archive))] == ["信息快报2026年第51期"]
    assert catch_up(office.archive, shelf).is_well
    assert set(under(folder)) == set(before)


def test_a_file_of_somebody_else_stays_and_ours_gets_another_name(office, filed):
    _, folder = filed
    (folder / "2026/11/信息快报2026年第51期.docx").write_bytes(b"PK\x03\x04 another")
    (folder / f"图片/{PICTURE.sha256}.png").write_bytes(b"other")
    assert catch_up(office.archive, Shelf(folder)).is_well
    files = under(folder)
    assert files["2026/11/信息快报2026年第51期.docx"] == b"PK\x03\x04 another"
    assert files[f"图片/{PICTURE.sha256}.png"] == b"other"
    assert {"2026/11/信息快报2026年第51期（2）.docx", "2026/11/信息快报2026年第51期（2）.json",
            f"图片/{PICTURE.sha256}（2）.png"} <= set(files)


def test_it_goes_on_where_it_was_cut_off(office, filed, tmp_path):
    other = Shelf(tmp_path / "other")
    asked = iter((True, False))
    half = catch_up(office.archive, other, going_on=lambda: next(asked))
    assert (half.whole, half.wanted) == (4, 5)
    assert not half.is_well
    seen = []
    assert catch_up(office.archive, other, told=lambda *now: seen.append(now)).is_well
    assert seen == [(1, 1)]


def test_what_became_void_since_gets_its_note(office, filed):
    issues, folder = filed
    correcting.void_issue(office.archive, issues["correction"], "更正有误", actor=office.secretary, at=NOON,
                          release=False)
    assert catch_up(office.archive, Shelf(folder)).is_well
    assert "2026/12/信息快报2026年第58期.作废.txt" in under(folder)


def test_a_folder_that_cannot_be_written_is_said_and_nothing_is_raised(office, filed, tmp_path):
    (tmp_path / "blocked").write_bytes(b"a file where the folder should be")
    told = catch_up(office.archive, Shelf(tmp_path / "blocked"))
    assert (told.whole, told.wanted, told.is_well) == (0, 5, False)
    assert told.failures[0].cause is Cause.INPUT_OUTPUT


@pytest.mark.parametrize("call", ["replace", "fsync", "mkdir"])
def test_each_call_that_fails_leaves_no_half_file(office, filed, tmp_path, monkeypatch, call):
    def fails(*args, **how):
        raise OSError(28, "No space left on device")

    folder = tmp_path / "full"
    with monkeypatch.context() as broken:
        broken.setattr(Path if call == "mkdir" else os, call, fails)
        told = catch_up(office.archive, Shelf(folder))
    assert {each.cause for each in told.failures} == {Cause.DISK_FULL}
    assert not under(folder) if folder.exists() else True
    assert catch_up(office.archive, Shelf(folder)).is_well


def test_an_issue_whose_bytes_are_gone_keeps_no_other_back(office, filed, tmp_path, monkeypatch):
    issues, _ = filed
    everything = wanted(office.archive)
    lost = next(each for each in everything if each.id == issues["plain"].id)
    shelf = Shelf(tmp_path / "other")
    assert put_all(shelf, bound(office.archive, [replace(lost, id="nothing"), *everything])) == []
    assert shelf.lacking(everything) == ()


def test_another_archive_in_the_same_folder_has_a_shelf_of_its_own(office, filed, tmp_path):
    _, folder = filed
    other = SqliteArchive(None)
    try:
        an_office(other)
        assert shelf_of(other, tmp_path / "本单位.db") == tmp_path / "存档-本单位"
        assert shelf_of(office.archive, tmp_path / "archive.db") == folder
    finally:
        other.close()


def test_the_office_is_brought_up_to_date_and_one_of_somebody_else_is_left(office, filed):
    _, folder = filed
    text = (resource("layouts") / "kuaibao.toml").read_text("utf-8")
    keep_layout(office.archive, KeptLayout("kuaibao", text, based_on="kuaibao"), actor=office.admin, at=NOON,
                base=b"PK\x03\x04 own base")
    assert catch_up(office.archive, Shelf(folder)).is_well
    assert [each["name"] for each in json.loads((folder / "本单位.json").read_bytes())["layouts"]] == ["kuaibao"]
    assert len(list((folder / "版式").glob("*.docx"))) == 1
    (folder / "本单位.json").write_bytes(b"[]")
    assert catch_up(office.archive, Shelf(folder)).is_well
    assert (folder / "本单位.json").read_bytes() == b"[]"
    assert json.loads((folder / "本单位（2）.json").read_bytes())["archive"]


def test_an_issue_printed_with_a_layout_of_the_office_has_it_beside(office, tmp_path):
    text = (resource("layouts") / "kuaibao.toml").read_text("utf-8")
    keep_layout(office.archive, KeptLayout("kuaibao", text, based_on="kuaibao"), actor=office.admin, at=NOON)
    publish(office, tmp_path / "out", office.place(office.plan(day=TODAY), office.approved()))
    folder = shelve(office, tmp_path / "archive.db")
    assert [path.read_text("utf-8") for path in (folder / "版式").glob("*.toml")] == [text]


def test_the_archive_is_known_by_the_same_name_whatever_is_done(office, filed):
    with office.archive.reading() as work:
        known_by = identity(work)
        assert known_by == next(line.id for line in work.log.lines([1, 2]) if line.deed == "found_office")
    assert office_said(office.archive)[1] == known_by
