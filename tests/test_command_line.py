"""The command line, as scripts use it: keys, exit statuses, sentences for people, and no traceback."""

import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from concurrent.futures import Future
from pathlib import Path
from zipfile import ZipFile

import pytest
from mails import mail

import main
from bulletin.errors import Cause, Trouble
from bulletin.intake.guard.guard import Guard
from bulletin.intake.opening import open_file
from bulletin.layout.inspecting.report import Finding, Problem
from db.sqlite_archive import SqliteArchive
from editor.command import taking_in
from editor.command.finding_words import finding_words

SAMPLES = main.RESOURCES / "samples"
EXPECTED = json.loads((Path(__file__).parent / "samples" / "expected.json").read_text(encoding="utf-8"))


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
    expected = {each["file"]: each for each in EXPECTED["files"]}
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
    assert reasons == {"传了一半的来稿": "damaged", "其实是RTF": None, "其实是网页": None, "加密的来稿": "encrypted",
                       "空文件": "empty"}
    assert "设有密码" in words
    assert all((each["draft"] is None) == bool(each["reason"]) for each in told["files"])


def test_all_samples_at_once_show_what_intake_can_do(run):
    status, told, words = run("intake", SAMPLES)
    lines = {str(Path(each["path"]).relative_to(SAMPLES)): each for each in told["files"]}
    assert status == 1
    assert Counter(each["result"] for each in told["files"]) == {
        "imported": 28, "imported_with_warnings": 30, "revised": 1, "refused": 3}
    assert {Path(path).name for path, each in lines.items() if each["result"] == "refused"} == {
        "传了一半的来稿.docx", "加密的来稿.docx", "空文件.docx"}
    for wanted in EXPECTED["formats"]:
        line = lines[f"formats/{wanted['part']}"]
        assert (line["result"], line["title"], line["unit"]) == (wanted["result"], wanted["title"], wanted["unit_name"])
        kinds = {each["kind"] for each in line["warnings"]}
        assert {*wanted["warnings"], *wanted["told"]} <= kinds <= {
            *wanted["warnings"], *wanted["told"], *wanted["allowed"]}
    assert "是此前来稿的修订稿" in words


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


def test_search_understands_the_language_of_the_box_and_says_what_it_cannot_read(run, done):
    archive = done / "archive.db"
    _, printed, _ = run("search", "山体滑坡 状态:已刊发", archive=archive)
    assert printed["count"] > 0
    assert None not in {hit["journal"] for hit in printed["hits"]}
    assert run("search", "山体滑坡 -滑坡", archive=archive)[1]["count"] == 0
    status, told, words = run("search", "山体滑坡 字数:很多", archive=archive)
    assert (status, told["error"]["reason"]) == (1, "query_wrong")
    assert "很多" in words


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


def words_are_chinese(words):
    return words.strip().endswith("。") and "Traceback" not in words


@pytest.mark.parametrize("command", [
    ("search", "防汛"), ("show", "x"), ("issues",), ("check",), ("backup",), ("backup", "copy.db"),
    ("export", "--journal", "信息快报", "--year", 2026, "--number", 1, "--to", "x.docx"), ("compare", "x", "y@1"),
    ("circular", "--from", "2026-01-01", "--to", "2026-02-01", "--docx", "x.docx", "--xlsx", "x.xlsx")])
def test_a_command_that_only_looks_makes_nothing(run, tmp_path, monkeypatch, command):
    monkeypatch.chdir(tmp_path)
    status, told, words = run(*command, archive=tmp_path / "其他" / "没有.db")
    assert (status, told["error"]["reason"]) == (3, "file_missing")
    assert words_are_chinese(words)
    assert list(tmp_path.iterdir()) == []


def test_measuring_a_file_that_is_not_there_makes_nothing(run, tmp_path):
    status, _, words = run("inspect", tmp_path / "没有.docx")
    assert status in (1, 3)
    assert words_are_chinese(words)
    assert list(tmp_path.iterdir()) == []


def test_two_files_are_compared_without_any_archive(run, tmp_path):
    one, other = a_text_file(tmp_path, "一.txt"), a_text_file(tmp_path, "二.txt", WORDS.replace("2万", "3万"))
    status, told, _ = run("compare", one, other)
    assert (status, len(told["changes"])) == (0, 1)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["一.txt", "二.txt"]


def test_a_file_is_compared_with_a_draft_by_its_id(run, tmp_path):
    path = a_text_file(tmp_path)
    _, taken, _ = run("intake", path)
    first = f"{taken['files'][0]['draft']}@1"
    assert run("compare", path, first)[:2] == (0, {"changes": [], "reshaped": [], "facts": []})


def test_intake_makes_the_archive_and_says_so(run, tmp_path):
    status, _, words = run("intake", a_text_file(tmp_path), archive=tmp_path / "新.db")
    assert status == 0
    assert f"新建档案，已放入示例单位“云岭县人民政府办公室”：{tmp_path / '新.db'}" in words


def test_an_archive_of_no_bytes_is_damaged_for_every_command(run, tmp_path):
    (tmp_path / "空.db").write_bytes(b"")
    for command in (("issues",), ("intake", a_text_file(tmp_path)), ("check",)):
        status, told, words = run(*command, archive=tmp_path / "空.db")
        assert (status, told["error"]["reason"]) == (3, "archive_damaged")
        assert words_are_chinese(words)


def test_a_file_name_in_the_encoding_of_old_windows_is_taken_in_and_shown(run, tmp_path):
    folder = tmp_path / "来稿"
    folder.mkdir()
    a_text_file(folder, "甲.txt")
    name = os.fsencode(folder) + b"/" + "青禾镇来稿".encode("gbk") + b"\xff.txt"
    with open(name, "wb") as file:
        file.write("春耕备耕进展顺利\n全镇整地2万亩。\n".encode())
    status, told, _ = run("intake", folder)
    assert status == 0
    assert {each["path"] for each in told["files"]} == {
        str(folder / "甲.txt"), str(folder / "青禾镇来稿\ufffd.txt")}
    assert all(each["result"].startswith("imported") for each in told["files"])
    assert run("show", os.fsdecode("青禾".encode("gbk")))[0] == 1


def test_a_path_of_undecodable_bytes_can_be_told(run, tmp_path):
    status, told, _ = run("intake", os.fsdecode(os.fsencode(tmp_path) + b"/\xc7\xe0\xba\xcc.txt"))
    assert (status, told["files"][0]["reason"]) == (1, "file_missing")
    assert told["files"][0]["path"] == str(tmp_path / "青禾.txt")
    status, told, _ = run("issues", archive=os.fsdecode(os.fsencode(tmp_path) + b"/\xff.db"))
    assert (status, told["error"]["reason"]) == (3, "file_missing")


@pytest.fixture
def intake_kept(tmp_path):
    """Return the paths in the table of the last batch in the archive of `run`."""
    def paths():
        archive = SqliteArchive(tmp_path / "archive.db", create=False)
        try:
            with archive.reading() as work:
                return [Path(each.path).name for batch in work.submissions.batches(1) for each in batch.arrivals]
        finally:
            archive.close()

    return paths


@pytest.mark.parametrize("error", [Trouble(Cause.DISK_FULL, path="archive.db"), KeyboardInterrupt()])
def test_what_was_done_before_an_interruption_stays_in_the_table(run, tmp_path, monkeypatch, intake_kept, error):
    files = [a_text_file(tmp_path, f"{number}.txt", f"第{number}篇\n{WORDS}") for number in range(3)]
    real = taking_in.take_in

    def take_in(archive, opened, came, **more):
        if came.path.endswith("2.txt"):
            raise error
        return real(archive, opened, came, **more)

    monkeypatch.setattr(taking_in, "take_in", take_in)
    if isinstance(error, KeyboardInterrupt):
        with pytest.raises(KeyboardInterrupt):
            run("intake", *files)
    else:
        status, told, words = run("intake", *files)
        assert (status, told["error"]["reason"]) == (3, "disk_full")
        assert [Path(each["source"]).name for each in told["files"]] == ["0.txt", "1.txt"]
        assert "已办 2 份" in words
    assert intake_kept() == ["0.txt", "1.txt"]


def test_a_folder_that_cannot_be_read_has_a_line_and_all_other_files_are_taken_in(run, tmp_path, monkeypatch):
    locked, listing = tmp_path / "来稿" / "锁着的", Path.iterdir
    locked.mkdir(parents=True)
    before, behind = a_text_file(tmp_path / "来稿"), a_text_file(tmp_path, "别处.txt", f"第二篇\n{WORDS}")

    def iterdir(folder):
        if folder == locked:
            raise PermissionError(13, "Permission denied", str(folder))
        return listing(folder)

    monkeypatch.setattr(Path, "iterdir", iterdir)
    status, told, words = run("intake", tmp_path / "来稿", behind)
    assert status == 1
    assert {each["source"]: each["reason"] for each in told["files"]} == {
        str(before): None, str(locked): "no_permission", str(behind): None}
    assert "没有权限" in words
    assert "Traceback" not in words


def test_what_was_in_a_zip_or_a_mail_is_found_by_the_path_as_it_was_written(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with ZipFile(tmp_path / "来稿.zip", "w") as bundle:
        for number in range(2):
            bundle.writestr(f"内/{number}.txt", f"第{number}篇\n{WORDS}")
    (tmp_path / "来信.eml").write_bytes(mail(f"第三篇\n{WORDS}"))
    _, told, _ = run("intake", "./来稿.zip", tmp_path / "来信.eml")
    assert [each["source"] for each in told["files"]] == ["./来稿.zip", "./来稿.zip", str(tmp_path / "来信.eml")]
    assert told["files"][0]["path"] == "来稿.zip/内/0.txt"


def test_a_path_of_no_characters_is_wrong_usage_and_takes_nothing_in(run, tmp_path, monkeypatch, capsys):
    a_text_file(tmp_path)
    monkeypatch.chdir(tmp_path)
    for command in (("intake", ""), ("demo", "--out", "out", "--drafts", "")):
        with pytest.raises(SystemExit) as left:
            run(*command)
        assert left.value.code == 2
        assert json.loads(capsys.readouterr().out) == {"error": {"reason": "wrong_usage"}}
    assert [path.name for path in tmp_path.iterdir()] == ["青禾镇来稿.txt"]


def test_an_empty_folder_brings_nothing_and_says_so(run, tmp_path):
    (tmp_path / "空").mkdir()
    status, told, words = run("intake", tmp_path / "空")
    assert (status, told["files"]) == (0, [])
    assert words.endswith("没有可收的文件。\n")


def test_what_is_no_document_has_words_of_its_own(run, tmp_path):
    os.mkfifo(tmp_path / "管道")
    data = WORDS.encode()
    for name in ("稿.txt", "里.zip", "中.zip", "外.zip"):
        (tmp_path / name).write_bytes(data)
        with ZipFile(tmp_path / "包.zip", "w") as bundle:
            bundle.write(tmp_path / name, name)
        data = (tmp_path / "包.zip").read_bytes()
    (tmp_path / "坏.zip").write_bytes(data[: len(data) // 2])
    _, told, words = run("intake", tmp_path / "管道", tmp_path / "包.zip", tmp_path / "坏.zip")
    assert [each["reason"] for each in told["files"]] == ["not_supported", "not_supported", "damaged"]
    assert [each["detail"] for each in told["files"]][:2] == ["special file", "nested"]
    pipe, deep, damaged = words.strip().splitlines()[-3:]
    assert "不是文件" in pipe
    assert "套得太深" in deep
    assert "DOCX" not in pipe + deep
    assert "文字处理软件" not in damaged


def test_a_file_that_takes_its_time_holds_up_none_behind_it(run, tmp_path, monkeypatch):
    files, order = [a_text_file(tmp_path, f"{number}.txt", f"第{number}篇\n{WORDS}") for number in range(3)], []
    real, opened, slow = taking_in.take_in, Guard.open, Future()

    def open_slowly(guard, name, data, wish=None):
        if name != "0.txt":
            return opened(guard, name, data, wish)
        slow.set_running_or_notify_cancel()
        return slow

    def take_in(archive, found, came, **more):
        order.append(Path(came.path).name)
        if len(order) == 2:
            slow.set_result(open_file("0.txt", files[0].read_bytes()))
        return real(archive, found, came, **more)

    monkeypatch.setattr(Guard, "open", open_slowly)
    monkeypatch.setattr(taking_in, "take_in", take_in)
    _, told, _ = run("intake", *files)
    assert order == ["1.txt", "2.txt", "0.txt"]
    assert [each["source"] for each in told["files"]] == [str(path) for path in files]


@pytest.mark.parametrize(("error", "reason", "statuses"), [
    ("KeyError('x')", "mistake", (1,)), ("KeyboardInterrupt()", "interrupted", (130, -2))])
def test_a_program_that_breaks_off_leaves_a_document_too(tmp_path, error, reason, statuses):
    program = ("import sys, main\nfrom editor.command import taking_in\n"
               f"def take_in(*given, **named): raise {error}\n"
               "taking_in.take_in = take_in\nsys.exit(main.main())\n")
    place = os.environ | {"XDG_DATA_HOME": str(tmp_path), "PYTHONPATH": str(main.RESOURCES.parent)}
    arguments = ["--archive", str(tmp_path / "a.db"), "--json", "intake", str(a_text_file(tmp_path))]
    done = subprocess.run([sys.executable, "-c", program, *arguments], capture_output=True, env=place, check=False)
    assert done.returncode in statuses
    told = json.loads(done.stdout)["error"]
    assert told["reason"] == reason
    assert done.stderr.decode().splitlines()[-1] == told["text"]
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize("command", [
    ("backup", "{long}"), ("backup", "{file}/备份/x.db"), ("demo", "--out", "{file}"), ("demo", "--out", "{long}"),
    ("inspect", "{long}"), ("intake", "{long}/x")])
def test_what_the_system_forbids_is_told_in_words(run, tmp_path, command):
    a_text_file(tmp_path)
    run("intake", tmp_path / "青禾镇来稿.txt")
    names = {"long": tmp_path / ("长" * 200), "file": tmp_path / "青禾镇来稿.txt"}
    status, told, words = run(*(part.format(**names) for part in command))
    assert status == 3 or told["files"][0]["result"] == "refused"
    assert words_are_chinese(words.strip().splitlines()[-1])


def test_the_archive_is_not_backed_up_onto_itself(run, done):
    status, told, words = run("backup", done / "archive.db", archive=done / "archive.db")
    assert (status, told["error"]["reason"]) == (1, "same_file")
    assert words_are_chinese(words)


def test_a_backup_names_its_file(capsys, done, tmp_path):
    assert main.main(["--archive", str(done / "archive.db"), "backup", str(tmp_path / "copy.db")]) == 0
    assert capsys.readouterr().out == f"已备份：{tmp_path / 'copy.db'}\n"


def test_a_check_lists_what_is_wrong(run, tmp_path):
    run("intake", a_text_file(tmp_path))
    archive = SqliteArchive(tmp_path / "archive.db")
    with archive.writing():
        archive._db.execute("DELETE FROM draft_text")
    archive.close()
    status, told, words = run("check")
    assert (status, told["ok"]) == (1, False)
    assert [(each["kind"], each["text"]) for each in told["problems"]] == [("search", "1 篇稿件检索不到")]
    assert words == "检索：1 篇稿件检索不到\n"


def test_the_log_names_who_acted(run, tmp_path):
    _, taken, _ = run("--as", "linzx", "intake", a_text_file(tmp_path))
    _, shown, _ = run("show", taken["files"][0]["draft"], "--as", "taor")
    assert [each["who"] for each in shown["history"]] == ["林知夏"]


def test_who_is_not_of_the_office_is_refused(run, tmp_path):
    status, told, words = run("--as", "nobody", "intake", a_text_file(tmp_path))
    assert (status, told["error"]["reason"]) == (1, "unknown")
    assert "找不到人员nobody" in words


def test_who_is_no_editor_takes_nothing_in(run, tmp_path):
    status, told, _ = run("--as", "shenhy", "intake", a_text_file(tmp_path))
    assert (status, told["error"]["reason"]) == (1, "role_missing")


def test_a_demo_after_a_crash_puts_everything_aside(run, tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    path = os.pathsep.join(each for each in sys.path if each)
    subprocess.run([sys.executable, "-c", (
        "import os, signal, sys; from pathlib import Path; from builders import *\n"
        "an_office(SqliteArchive(Path(sys.argv[1]))).draft('崩溃前的稿件'); os.kill(os.getpid(), signal.SIGKILL)"),
        str(out / "archive.db")], check=False, env={**os.environ, "PYTHONPATH": path})
    assert (out / "archive.db-wal").stat().st_size
    assert run("demo", "--out", out, "--drafts", a_text_file(tmp_path))[0] == 0
    assert list(out.glob("*-wal")) + list(out.glob("*-shm")) == []
    (old,) = out.glob("archive-*.db")
    assert [hit["title"] for hit in run("search", "崩溃前", archive=old)[1]["hits"]] == ["崩溃前的稿件"]
    assert run("search", "崩溃前", archive=out / "archive.db")[1]["count"] == 0


def test_a_demo_leaves_an_archive_in_use_alone(run, tmp_path):
    archive = SqliteArchive(tmp_path / "archive.db")
    status, told, words = run("demo", "--out", tmp_path)
    assert (status, told["error"]["reason"]) == (3, "busy")
    assert words_are_chinese(words)
    assert archive.problems() == []
    archive.close()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["archive.db", "archive.db.lock"]


def test_a_link_back_into_the_folder_is_not_followed_for_ever(run, tmp_path):
    (tmp_path / "in").mkdir()
    a_text_file(tmp_path / "in")
    (tmp_path / "in" / "环").symlink_to(tmp_path / "in", target_is_directory=True)
    _, told, _ = run("intake", tmp_path / "in")
    assert len(told["files"]) == 1


def test_the_document_is_utf_8_whatever_the_terminal_speaks(tmp_path):
    path = tmp_path / "生僻字.txt"
    path.write_text("𠮷野家开业\n生僻字𠮷与表情😀都在。\n", "utf-8")
    command = [sys.executable, str(main.RESOURCES.parent / "main.py"), "--archive", str(tmp_path / "a.db"), "--json"]
    surroundings = os.environ | {"PYTHONIOENCODING": "gbk"}
    done = subprocess.run([*command, "intake", str(path)], capture_output=True, env=surroundings, check=False)
    assert json.loads(done.stdout.decode("utf-8"))["files"][0]["title"] == "𠮷野家开业"
    assert b"Traceback" not in done.stderr


def test_wrong_usage_is_a_document_too_where_one_was_asked_for(capsys):
    with pytest.raises(SystemExit) as left:
        main.main(["search", "县", "--limit", "-1", "--json"])
    assert left.value.code == 2
    assert json.loads(capsys.readouterr().out) == {"error": {"reason": "wrong_usage"}}


def test_a_period_that_ends_before_it_begins_is_wrong_usage(run, done, tmp_path):
    status, _, words = run("circular", "--from", "2026-11-30", "--to", "2026-11-01", "--docx", tmp_path / "a.docx",
                           "--xlsx", tmp_path / "a.xlsx", archive=done / "archive.db")
    assert status == 2
    assert "--from" in words


def test_a_draft_without_a_title_is_printed_with_its_text_as_it_is(run, tmp_path):
    words = "据统计，今年以来全县新建农村公路18公里。\n下一步，将继续推进。\n"
    _, told, _ = run("demo", "--out", tmp_path / "out", "--drafts", a_text_file(tmp_path, words=words))
    (item,) = told["issues"][0]["items"]
    _, shown, _ = run("show", item["draft"], archive=tmp_path / "out" / "archive.db")
    assert shown["text"] == words.strip()
    assert item["title"] == shown["title"] == "据统计，今年以来全县新建农村公路18公里。"


def test_every_finding_of_the_report_has_words():
    assert all(finding_words(Problem(kind, "版记")) for kind in Finding)


def test_an_altered_issue_is_told_apart(run, done, tmp_path):
    import docx  # the tester's pencil

    whole = next(done.glob("信息快报*期.docx"))
    opened = docx.Document(str(whole))
    next(each for each in opened.paragraphs if len(each.text) > 60)._p.getparent().remove(
        next(each for each in opened.paragraphs if len(each.text) > 60)._p)
    opened.save(str(tmp_path / "少了一段.docx"))
    status, told, words = run("inspect", tmp_path / "少了一段.docx")
    assert (status, told["complete"]) == (1, False)
    assert "内容不完整" in words


def test_backups_without_a_place_are_dated_and_thinned(run, tmp_path):
    run("intake", a_text_file(tmp_path))
    folder = tmp_path / "备份"
    folder.mkdir()
    for day in range(1, 29):
        for hour in ("08", "16"):
            (folder / f"archive-202501{day:02}-{hour}0000.db").write_bytes(b"old")
    status, told, words = run("backup")
    assert (status, Path(told["file"]).parent) == (0, folder)
    assert told["kept"] == len(list(folder.iterdir())) < 30
    assert f"现有备份 {told['kept']} 份。" in words
