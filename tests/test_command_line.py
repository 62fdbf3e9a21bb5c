"""The command line, as scripts use it: keys, exit statuses, sentences for people, and no traceback."""

import json
import shutil
from pathlib import Path

import pytest

import main

SAMPLES = main.RESOURCES / "samples"


@pytest.fixture
def run(capsys, tmp_path, monkeypatch):
    """Run a command with --json on an archive of its own; return exit status, document and words."""
    monkeypatch.setenv("BULLETIN_ARCHIVE", str(tmp_path / "archive.db"))

    def run(*arguments, archive=None):
        status = main.main([*(["--archive", str(archive)] if archive else []), *map(str, arguments), "--json"])
        told = capsys.readouterr()
        return status, json.loads(told.out) if told.out else None, told.err

    return run


@pytest.fixture(scope="module")
def done(tmp_path_factory):
    """The demo on the bundled samples, done once."""
    folder = tmp_path_factory.mktemp("demo")
    assert main.main(["demo", "--out", str(folder)]) == 0
    return folder


WORDS = "青禾镇春耕备耕进展顺利\n全镇整地2万亩，占计划的八成。\n（青禾镇  李明轩）\n"


def a_text_file(folder, name="青禾镇来稿.txt", words=WORDS):
    path = folder / name
    path.write_bytes(words.encode("gb18030"))
    return path


def test_the_demo_goes_from_drafts_to_a_printed_issue_and_a_circular(run, tmp_path):
    status, told, words = run("demo", "--out", tmp_path / "out")
    assert status == 0
    assert "成刊：《信息快报》第212期" in words
    brief, special = told["issues"]
    assert (brief["journal"], brief["number"], special["journal"]) == ("信息快报", 212, "云岭专报")
    names = [told["archive"], told["circular"]["docx"], told["circular"]["xlsx"]]
    for name in names + [issue[key] for issue in told["issues"] for key in ("docx", "signoff_sheet")]:
        assert (tmp_path / "out" / name).stat().st_size > 1000
    status, measured, _ = run("inspect", tmp_path / "out" / brief["docx"])
    assert measured["items"] == [item["title"] for item in brief["items"]]
    assert measured["complete"] is True
    assert (measured["lines_per_page"], measured["characters_per_line"]) == (22, 28)


def test_the_demo_prints_given_drafts_as_they_are_and_says_what_it_could_not_read(run, tmp_path):
    good = a_text_file(tmp_path)
    status, told, _ = run("demo", "--out", tmp_path / "out", "--drafts", good, SAMPLES / "bad" / "空文件.docx")
    assert status == 1
    assert [each["result"] for each in told["files"]] == ["imported_with_warnings", "refused"]
    assert told["files"][1]["reason"] == "empty"
    (item,) = told["issues"][0]["items"]
    _, shown, _ = run("show", item["draft"], archive=tmp_path / "out" / "archive.db")
    assert shown["text"] == "青禾镇春耕备耕进展顺利\n全镇整地2万亩，占计划的八成。\n（青禾镇  李明轩）"
    assert shown["stage"] == "published"


def test_a_second_demo_puts_the_first_archive_aside(run, tmp_path):
    for _ in range(2):
        run("demo", "--out", tmp_path / "out", "--drafts", a_text_file(tmp_path))
    assert len(list((tmp_path / "out").glob("archive*.db"))) == 2


def test_every_sample_comes_in_whole_with_its_facts(run):
    expected = {Path(each["file"]).name: each
                for each in json.loads((SAMPLES / "expected.json").read_text(encoding="utf-8"))["files"]}
    status, told, _ = run("intake", SAMPLES / "drafts")
    assert status == 0
    assert {Path(each["path"]).name for each in told["files"]} == set(expected)
    for each in told["files"]:
        wanted = expected[Path(each["path"]).name]
        assert (each["title"], each["unit"]) == (wanted["title"], wanted["unit_name"])
        _, shown, _ = run("show", each["draft"])
        assert shown["text"] == wanted["text"]


def test_each_bad_file_has_its_own_reason_and_sentence(run):
    status, told, words = run("intake", SAMPLES / "bad")
    reasons = {Path(each["path"]).stem: each["reason"] for each in told["files"]}
    assert status == 1
    assert reasons == {"传了一半的来稿": "damaged", "其实是RTF": "not_supported", "其实是网页": "not_supported",
                       "加密的来稿": "encrypted", "空文件": "empty"}
    assert "设有密码" in words
    assert all(each["draft"] is None for each in told["files"])


def test_the_same_file_again_is_already_here(run, tmp_path):
    path = a_text_file(tmp_path)
    _, first, _ = run("intake", path)
    copy = shutil.copy(path, tmp_path / "换了名字.txt")
    status, again, _ = run("intake", copy)
    assert status == 0
    assert (again["files"][0]["result"], again["files"][0]["draft"]) == ("already_here", first["files"][0]["draft"])


def test_a_file_that_is_not_there_stays_in_the_table(run, tmp_path):
    status, told, _ = run("intake", tmp_path / "没有这个.docx", a_text_file(tmp_path))
    assert status == 1
    assert [each["result"] for each in told["files"]] == ["refused", "imported_with_warnings"]
    assert told["files"][0]["reason"] == "file_missing"


def test_search_and_issues_and_export_agree_with_the_demo(run, done, tmp_path):
    archive = done / "archive.db"
    _, found, _ = run("search", "山体滑坡", archive=archive)
    assert found["count"] >= 2
    assert found["exact"] is True
    assert {"id", "title", "date", "unit", "journal", "number", "snippet"} <= set(found["hits"][0])
    _, listed, _ = run("issues", archive=archive)
    issue = next(each for each in listed["issues"] if each["journal"] == "信息快报")
    to = tmp_path / "再印.docx"
    status, exported, _ = run("export", "--journal", "信息快报", "--year", issue["year"], "--number", issue["number"],
                              "--to", to, archive=archive)
    assert status == 0
    assert to.read_bytes() == (done / f"信息快报{issue['year']}年第{issue['number']}期.docx").read_bytes()
    assert len(exported["sha256"]) == 64


def test_what_is_not_there_is_said_in_a_sentence_with_status_1(run, done, tmp_path):
    status, told, words = run("export", "--journal", "信息快报", "--year", 2026, "--number", 999, "--to",
                              tmp_path / "x.docx", archive=done / "archive.db")
    assert (status, told["error"]["reason"]) == (1, "unknown")
    assert "找不到" in words
    assert run("show", "nobody", archive=done / "archive.db")[0] == 1


def test_a_folder_that_cannot_be_written_is_the_surroundings_fault(run, done, tmp_path):
    (tmp_path / "file").write_text("")
    status, _, words = run("export", "--journal", "信息快报", "--year", 2026, "--number", 212, "--to",
                           tmp_path / "file" / "x.docx", archive=done / "archive.db")
    assert status == 3
    assert words.strip().endswith("。")


def test_an_archive_that_is_none_is_the_surroundings_fault(run, tmp_path):
    (tmp_path / "no.db").write_text("not an archive" * 500)
    status, told, _ = run("issues", archive=tmp_path / "no.db")
    assert (status, told["error"]["reason"]) == (3, "not_an_archive")


def test_wrong_usage_has_status_2(run):
    with pytest.raises(SystemExit) as left:
        run("search")
    assert left.value.code == 2


def test_a_backup_is_made_and_the_archive_is_sound(run, done, tmp_path):
    status, _, _ = run("backup", tmp_path / "copy.db", archive=done / "archive.db")
    assert status == 0
    assert run("check", archive=tmp_path / "copy.db")[:2] == (0, {"ok": True, "problems": []})


def test_compare_lists_changes_of_fact_apart(run, tmp_path):
    one = a_text_file(tmp_path, "一.txt", "防汛会议\n会议讨论了3个方案，拟投入20万元。\n")
    other = a_text_file(tmp_path, "二.txt", "防汛会议\n会议决定了5个方案，拟投入20万元。\n")
    status, told, _ = run("compare", one, other)
    assert status == 0
    assert told["changes"]
    assert {fact["kind"] for fact in told["facts"]} >= {"number", "status"}


def test_a_circular_adds_up(run, done, tmp_path):
    docx, xlsx = tmp_path / "通报.docx", tmp_path / "通报.xlsx"
    status, told, _ = run("circular", "--from", "2020-01-01", "--to", "2099-12-31", "--docx", docx, "--xlsx", xlsx,
                          archive=done / "archive.db")
    assert status == 0
    assert docx.exists()
    assert xlsx.exists()
    assert sum(line["submitted"] for line in told["units"]) == told["totals"]["submitted"] > 0
