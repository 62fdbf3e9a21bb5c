"""An archive of one's own: founded once, never over something else."""

from datetime import UTC, datetime

import pytest

from bulletin.desk import office, seats
from bulletin.desk.founding import found_archive
from bulletin.desk.looking import journals
from bulletin.errors import Cause, Reason, Refused, Trouble
from bulletin.founding import Founding, is_weak
from bulletin.log_query import LogQuery
from bulletin.people import RoleName
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
