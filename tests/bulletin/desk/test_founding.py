"""An archive of one's own: founded once, never over something else."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bulletin.desk import office, seats
from bulletin.desk.doors import settings
from bulletin.desk.founding import found_archive
from bulletin.desk.looking import journals
from bulletin.desk.units import all_units
from bulletin.doors import Watched
from bulletin.errors import Cause, Reason, Refused, Trouble
from bulletin.founding import Founding, Outfit, is_weak, usual_journals
from bulletin.journals import flaws
from bulletin.log_query import LogQuery
from bulletin.people import Person, RoleName
from bulletin.units import Group, Unit
from db.sqlite_archive import SqliteArchive

NOON = datetime(2026, 11, 20, 4, tzinfo=UTC)
ASKED = Founding("青川县人民政府办公室", "青川县", "李若水", "lirs", "一个够长的密码")


def open_archive(path, create):
    return SqliteArchive(path, create=create)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "新的" / "本单位.db"


def test_it_has_its_administrator_one_journal_and_no_drafts(path):
    found_archive(open_archive, path, ASKED, at=NOON)
    archive = SqliteArchive(path, create=False)
    (person,) = office.people(archive)
    assert (person.name, person.roles) == ("李若水", {RoleName.ADMIN})
    assert office.office(archive).name == "青川县人民政府办公室"
    (journal,) = journals(archive)
    assert (journal.name, journal.first_year, journal.first_number) == ("信息快报", 2026, 1)
    assert "工作动态" in [section.name for section in journal.sections]
    with archive.reading() as work:
        line = work.log.lines(work.log.numbers(LogQuery(), 1))[0]
    assert (line.deed, line.at, line.who, line.reason) == ("found_office", NOON, person.id, "青川县人民政府办公室")
    assert seats.sign_in(archive, person.id, "一个够长的密码", at=NOON).hand is not None
    with pytest.raises(Refused):
        seats.sign_in(archive, person.id, "", at=NOON)
    archive.close()


def test_in_an_office_of_one_the_administrator_does_everything(path):
    found_archive(open_archive, path, Founding("甲", "乙", "丙", "bing", "一个够长的密码", True), at=NOON)
    archive = SqliteArchive(path, create=False)
    (person,) = office.people(archive)
    assert person.roles == set(RoleName) - {RoleName.LEADER}
    assert office.office(archive).single_seat
    archive.close()


def test_nothing_is_written_over_a_file_that_is_there(path):
    path.parent.mkdir()
    path.write_bytes(b"somebody's work")
    with pytest.raises(Refused) as no:
        found_archive(open_archive, path, ASKED, at=NOON)
    assert no.value.reason is Reason.FILE_TAKEN
    assert path.read_bytes() == b"somebody's work"


@pytest.mark.parametrize("missing", range(5))
def test_what_is_missing_is_named_and_nothing_is_made(path, missing):
    asked = [ASKED.name, ASKED.county, ASKED.admin_name, ASKED.admin_login, ASKED.password]
    asked[missing] = " "
    with pytest.raises(Refused) as no:
        found_archive(open_archive, path, Founding(*asked), at=NOON)
    assert no.value.reason is Reason.FOUNDING_INCOMPLETE
    assert no.value.facts["missing"] == (("name", "county", "admin_name", "admin_login", "password")[missing],)
    assert not path.exists()


def test_a_folder_that_cannot_be_made_is_trouble(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(Trouble) as no:
        found_archive(open_archive, tmp_path / "file" / "本单位.db", ASKED, at=NOON)
    assert no.value.cause in Cause


@pytest.mark.parametrize(("password", "weak"), [
    ("1234567", True), ("aaaaaaaaaa", True), ("abababababab", True), ("春耕备耕", True), ("spring-2026", False)])
def test_a_password_that_is_soon_guessed_is_weak(password, weak):
    assert is_weak(password) is weak


def test_its_outfit_is_there_from_the_beginning(path):
    special = usual_journals(ASKED.name, 2026)[1]
    editor = Person("chen", "chenyf", "陈一帆", frozenset({RoleName.EDITOR}))
    outfit = Outfit((special,), (Unit("q", "青川镇", Group.TOWNSHIP),), (editor,), Watched("/来稿"), "/移动硬盘")
    found_archive(open_archive, path, ASKED, outfit, at=NOON)
    archive = SqliteArchive(path, create=False)
    assert {each.login for each in office.people(archive)} == {"lirs", "chenyf"}
    assert [each.name for each in journals(archive)] == ["信息专报"]
    assert [each.name for each in all_units(archive)] == ["青川镇"]
    assert settings(archive).watched == Watched("/来稿")
    with archive.reading() as work:
        told = [each.deed for each in work.log.lines(work.log.numbers(LogQuery(), 9))]
    assert {"found_office", "put_doors", "set_keeping"} <= set(told)
    archive.close()


@pytest.mark.parametrize(("outfit", "reason"), [
    (Outfit(people=(Person("x", "lirs", "别人", frozenset()),)), Reason.LOGIN_TAKEN),
    (Outfit(journals=(replace(usual_journals(ASKED.name, 2026)[0], name=" "),)), Reason.JOURNAL_WRONG)])
def test_an_outfit_that_is_wrong_is_refused_before_a_file_is_made(path, outfit, reason):
    with pytest.raises(Refused) as no:
        found_archive(open_archive, path, ASKED, outfit, at=NOON)
    assert no.value.reason is reason
    assert not path.exists()


def test_the_usual_journals_are_whole():
    assert not any(flaws(each) for each in usual_journals("青川县人民政府办公室", 2026))
