"""`import-issues` looks old bulletins over, takes them in with `--yes`, and goes on where it was broken off."""

from dataclasses import replace
from pathlib import Path

import pytest
from builders import KUAIBAO, NOON
from old_bulletins import black_in_sections, bold_centred, combined, made, supplement

from bulletin.desk import looking
from bulletin.errors import Cause, Reason, Refused, Trouble
from bulletin.journals import JournalKind
from editor.command import old_issues
from editor.command.counter import Counter
from editor.command.old_issues import import_issues


@pytest.fixture
def counter(office):
    return Counter(office.archive, office.editor, lambda: NOON, lambda words: None, Path())


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "2024年").mkdir()
    for name, manner in (("第12期.docx", black_in_sections), ("第51、52期.docx", combined)):
        (tmp_path / "2024年" / name).write_bytes(made(manner).data)
    (tmp_path / "坏.docx").write_bytes(b"PK\x03\x04")
    (tmp_path / "图.jpg").write_bytes(b"\xff\xd8\xff")
    return tmp_path


def test_without_yes_nothing_is_taken_in(counter, office, folder):
    answer = import_issues(counter, [str(folder)], "信息快报", False)
    assert [(each["number"], len(each["items"])) for each in answer.document["files"] if "number" in each] == [
        (12, 4), (51, 4)]
    assert answer.document["taken"] == 0
    assert answer.document["others"] == 1
    assert looking.issues(office.archive) == []
    assert answer.lines[-2] == "可收 1 期，2 份不能收；加 --yes 收入。"  # both files say 总第386期


def test_with_yes_what_can_come_is_taken_in(counter, office, folder):
    answer = import_issues(counter, [str(folder)], "信息快报", True)
    assert answer.document["taken"] == 1
    assert answer.status == 1
    (issue,) = looking.issues(office.archive)
    assert issue.number is not None
    assert issue.number.number == 12


def test_the_same_order_again_takes_nothing_twice(counter, office, folder):
    import_issues(counter, [str(folder)], "信息快报", True)
    answer = import_issues(counter, [str(folder)], "信息快报", True)
    first = next(each for each in answer.document["files"] if each.get("number") == 12)
    assert [each["kind"] for each in first["remarks"]] == ["file_taken"]
    assert len(looking.issues(office.archive)) == 1


def test_a_bad_file_is_a_line(counter, folder):
    answer = import_issues(counter, [str(folder / "坏.docx")], "信息快报", False)
    assert answer.document["files"][0]["error"]["reason"] == "damaged"


def test_what_was_taken_stays_when_the_disk_is_full(counter, office, tmp_path, monkeypatch):
    (tmp_path / "a.docx").write_bytes(made(black_in_sections).data)
    taken = []

    def full(*how, **named):
        if taken:
            raise Trouble(Cause.DISK_FULL)
        taken.append(1)
        return real(*how, **named)

    real = old_issues.import_issue
    monkeypatch.setattr(old_issues, "import_issue", full)
    second = made(bold_centred).data
    (tmp_path / "b.docx").write_bytes(second)
    monkeypatch.setattr(old_issues, "reviewed", lambda issues, shelf, supplements: [
        old_issues.Row(issue, journal=shelf.journal) for issue in issues])
    answer = import_issues(counter, [str(tmp_path)], "信息快报", True)
    assert answer.document["taken"] == 1
    assert answer.document["error"]["reason"] == "disk_full"
    assert answer.status == 3


def test_an_unknown_journal_and_a_stranger_are_refused(counter, office, folder):
    with pytest.raises(Refused) as refused:
        import_issues(counter, [str(folder)], "没有的刊物", False)
    assert refused.value.reason is Reason.UNKNOWN
    stranger = Counter(office.archive, office.secretary, lambda: NOON, lambda words: None, Path())
    with pytest.raises(Refused) as refused:
        import_issues(stranger, [str(folder)], "信息快报", False)
    assert refused.value.reason is Reason.ROLE_MISSING


def test_a_supplement_comes_into_the_journal_of_supplements(counter, office, tmp_path):
    (tmp_path / "a.docx").write_bytes(made(black_in_sections).data)
    (tmp_path / "b.docx").write_bytes(made(supplement).data)
    answer = import_issues(counter, [str(tmp_path)], "信息快报", False)
    assert any("本单位没有设增刊" in line for line in answer.lines)
    with office.archive.writing() as work:
        work.journals.put(replace(KUAIBAO, id="zengkan", name="增刊", kind=JournalKind.SUPPLEMENT, first_year=0))
    answer = import_issues(counter, [str(tmp_path)], "信息快报", True)
    assert [(each["journal"], each["supplement"], each["number"]) for each in answer.document["files"]] == [
        ("信息快报", False, 12), ("增刊", True, 3)]
    assert answer.document["taken"] == 2
    assert any("2024年增刊第3期" in line for line in answer.lines)
