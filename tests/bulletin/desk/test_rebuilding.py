"""An archive made again from plain files: what was printed is there character for character, and nothing false is said.
"""

import json
import shutil
import sqlite3
from datetime import UTC, date, datetime

import pytest
from builders import NOON, TODAY, an_office, facts_of
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from old_bulletins import black_in_sections, made, text_with_credits
from shelved import but_for_origin, fill, publish, shelve, texts_of

from bulletin.archive import DraftQuery
from bulletin.credit.facts import FactKind, Mode
from bulletin.desk import publishing, seats
from bulletin.desk.importing import counter_of, import_issue
from bulletin.desk.layouts import keep_layout
from bulletin.desk.plain_files import catch_up, identity, shelf_of, wanted
from bulletin.desk.rebuilding import rebuild
from bulletin.desk.verifying import verify
from bulletin.errors import Reason, Refused
from bulletin.exchange.shelf import Shelf
from bulletin.exchange.survey import FlawKind
from bulletin.intake.door import read_bytes
from bulletin.intake.incoming import Wish
from bulletin.issues import Origin
from bulletin.layouts import KeptLayout
from bulletin.numbers import Fate
from bulletin.old_issues.splitting import split
from bulletin.text import Paragraph, Role, Run, from_canonical, paragraph
from db.sqlite_archive import SqliteArchive
from editor.shell.resources import resource

LATER = datetime(2027, 1, 4, 1, tzinfo=UTC)


def open_archive(path, create):
    return SqliteArchive(path, create=create)


@pytest.fixture
def filed(office, tmp_path):
    return fill(office, tmp_path / "out"), shelve(office, tmp_path / "archive.db")


@pytest.fixture
def again(filed, tmp_path):
    """The outcome of making the archive again, and the new archive."""
    outcome = rebuild(open_archive, tmp_path / "new.db", filed[1], at=LATER)
    archive = SqliteArchive(tmp_path / "new.db", create=False)
    yield outcome, archive
    archive.close()


def test_everything_printed_is_there_as_it_was(office, filed, again):
    outcome, archive = again
    assert (outcome.issues, outcome.items, outcome.flaws) == (5, 5, ())
    assert outcome.office == "云溪县政府办公室信息科"
    assert texts_of(archive) == texts_of(office.archive)
    with archive.reading() as new, office.archive.reading() as old:
        assert list(map(but_for_origin, new.issues.all())) == list(map(but_for_origin, old.issues.all()))
        assert {each.origin for each in new.issues.all()} == {Origin.REBUILT}
        assert new.units.all() == old.units.all()
        assert [each.name for each in new.journals.all()] == [each.name for each in old.journals.all()]
        assert [(each.name, each.roles) for each in new.people.all()] == [
            (each.name, each.roles) for each in old.people.all()]
        assert {id: (void.reason, void.who, void.at) for id, void in new.issues.voids().items()} == {
            id: (void.reason, void.who, void.at) for id, void in old.issues.voids().items()}


def test_the_register_knows_every_number_and_goes_on_after_the_last(office, filed, again):
    _, archive = again

    def register(of):
        with of.reading() as work:
            return [(each.year, each.number, each.total, each.fate, each.issue_id, each.reason)
                    for each in work.numbers.of("kuaibao")]
    assert register(archive) == register(office.archive)
    assert Fate.SKIPPED in {each[3] for each in register(archive)}


def test_it_is_sound_and_nothing_in_it_claims_to_be_signed(filed, again):
    issues, (_, archive) = filed[0], again
    assert archive.problems() == []
    assert verify(archive) == []
    with archive.reading() as work:
        assert list(work.revisions.signed()) == []
        line = work.log.of_issue(issues["plain"].id)
        assert line[0].reason == "签发刊期 何文远 2026-11-20 12:00"
        assert "审核 周正明 2026-11-20 12:00；签发 何文远 2026-11-20 12:00" in {each.reason for each in line}


def test_the_published_bytes_come_out_again_also_of_a_void_issue(office, filed, again):
    issues, (_, archive) = filed[0], again
    for issue in issues.values():
        with archive.reading() as work:
            new = work.issues.get(issue.id)
        assert publishing.reprint(archive, new) == publishing.reprint(office.archive, issue) or issue == issues["void"]
        assert publishing.reprint(archive, new).data


def test_it_can_be_searched_and_counted(office, filed, again):
    _, archive = again

    def found(of, words):
        with of.reading() as work:
            return [(hit.draft.id, hit.number) for hit in work.drafts.search(words, 10).hits], work.drafts.ids(
                DraftQuery(words=words))
    assert found(archive, "吉家沟") == found(office.archive, "吉家沟")
    assert found(archive, "水毁") == found(office.archive, "水毁") != ([], [])

    def counted(of):
        return [(each.unit_id, each.publication, each.number, each.day, each.mode)
                for each in facts_of(of, FactKind.ADOPTED, date(2026, 1, 1), date(2026, 12, 31))]
    assert counted(archive) == counted(office.archive)
    assert Mode.COMPOSITE in {each[-1] for each in counted(archive)}


def test_it_takes_up_the_same_plain_files(filed, again, tmp_path):
    _, archive = again
    assert shelf_of(archive, tmp_path / "new.db") == filed[1]
    before = {path: path.stat().st_mtime_ns for path in filed[1].rglob("*.docx")}
    assert Shelf(filed[1]).lacking(wanted(archive)) == ()
    assert catch_up(archive, Shelf(filed[1])).is_well
    assert {path: path.stat().st_mtime_ns for path in filed[1].rglob("*.docx")} == before
    with archive.reading() as work:
        assert identity(work)


def test_an_archive_made_again_twice_says_the_same(filed, again, tmp_path):
    rebuild(open_archive, tmp_path / "third.db", filed[1], at=LATER)
    third = SqliteArchive(tmp_path / "third.db", create=False)
    try:
        assert texts_of(third) == texts_of(again[1])
    finally:
        third.close()


def test_people_sit_down_and_go_on_working(filed, again):
    _, archive = again
    actor = seats.sign_in(archive, "chen", "", at=LATER)
    assert actor.hand is not None
    with archive.reading() as work:
        assert work.keys.of_person("he") is None


def test_no_archive_is_written_over(filed, tmp_path):
    (tmp_path / "there.db").write_bytes(b"mine")
    with pytest.raises(Refused) as refused:
        rebuild(open_archive, tmp_path / "there.db", filed[1], at=LATER)
    assert refused.value.reason is Reason.FILE_TAKEN
    assert (tmp_path / "there.db").read_bytes() == b"mine"


def test_what_a_lost_archive_left_unfolded_does_not_get_into_the_new_one(filed, tmp_path):
    lost = an_office(SqliteArchive(tmp_path / "lost.db"))
    lost.draft("最后一篇")
    shutil.copyfile(tmp_path / "lost.db-wal", tmp_path / "new.db-wal")
    lost.archive.close()
    left = (tmp_path / "new.db-wal").read_bytes()
    assert left
    rebuild(open_archive, tmp_path / "new.db", filed[1], at=LATER)
    archive = SqliteArchive(tmp_path / "new.db", create=False)
    try:
        assert (archive.problems(), verify(archive)) == ([], [])
        with archive.reading() as work:
            assert len(work.issues.all()) == 5
    finally:
        archive.close()
    assert (tmp_path / "new-旧.db-wal").read_bytes() == left


@pytest.mark.parametrize("change", [
    lambda said: said["numbers"][0].update(journal="nobody's"),
    lambda said: said.update(journals=[said["journals"][0] | {"weekdays": 5}]),
    lambda said: said.update(layouts=[{"name": "x", "file": "", "base": "/etc/*"}]),
], ids=["journal", "weekdays", "base"])
def test_a_file_of_the_office_that_makes_no_sense_keeps_no_issue_back(filed, tmp_path, change):
    path = filed[1] / "本单位.json"
    said = json.loads(path.read_text("utf-8"))
    change(said)
    path.write_text(json.dumps(said), "utf-8")
    assert rebuild(open_archive, tmp_path / "new.db", filed[1], at=LATER).issues == 5


def test_a_folder_with_nothing_makes_no_archive(tmp_path):
    with pytest.raises(Refused) as refused:
        rebuild(open_archive, tmp_path / "new.db", tmp_path, at=LATER)
    assert refused.value.reason is Reason.NOTHING_TO_REBUILD
    assert list(tmp_path.iterdir()) == []


def spoil(folder):
    """Spoil one issue in each way; return what should be said."""
    november = folder / "2026/11"
    text = (november / "信息快报2026年第51期.json").read_text("utf-8")
    (november / "信息快报2026年第51期.json").write_text(text.replace("2万亩", "9万亩"), "utf-8")
    (november / "信息快报2026年第54、55期合刊.docx").write_bytes(b"PK\x03\x04")
    (november / "信息快报2026年第56期.docx").unlink()
    (november / "信息快报2026年第57期.json").unlink()
    (november / "别处的.json").write_text('{"a": 1}', "utf-8")
    (november / "半份.json").write_bytes(b"\xff\xfe{")
    return {(FlawKind.UNREADABLE, "2026/11/信息快报2026年第51期.json"),
            (FlawKind.FILE_ALTERED, "2026/11/信息快报2026年第54、55期合刊.json"),
            (FlawKind.NO_FILE, "2026/11/信息快报2026年第56期.json"),
            (FlawKind.NO_CONTENTS, "2026/11/信息快报2026年第57期.docx"),
            (FlawKind.UNREADABLE, "2026/11/别处的.json"), (FlawKind.UNREADABLE, "2026/11/半份.json")}


def test_what_is_damaged_or_foreign_is_named_and_left_out(filed, tmp_path):
    issues, folder = filed
    said = spoil(folder)
    outcome = rebuild(open_archive, tmp_path / "new.db", folder, at=LATER)
    told = {(each.kind, each.name) for each in outcome.flaws}
    assert told >= said
    assert {name for kind, name in told if kind is FlawKind.MISSING} == {
        issues[which].id for which in ("plain", "again")}  # of the others it is known what is wrong
    assert outcome.issues == 1
    archive = SqliteArchive(tmp_path / "new.db", create=False)
    try:
        assert verify(archive) == []
    finally:
        archive.close()


def test_contents_changed_with_their_fingerprints_are_known_by_the_file_of_the_office(filed, tmp_path):
    _, folder = filed
    path = folder / "2026/11/信息快报2026年第51期.json"
    said = json.loads(path.read_bytes())
    said["issue"]["editors_note"] = "另加的话"
    path.write_text(json.dumps(said, ensure_ascii=False), "utf-8")
    outcome = rebuild(open_archive, tmp_path / "new.db", folder, at=LATER)
    assert (FlawKind.CONTENTS_ALTERED, "2026/11/信息快报2026年第51期.json") in {
        (each.kind, each.name) for each in outcome.flaws}


def test_without_the_file_of_the_office_the_issues_tell_of_it(filed, tmp_path):
    _, folder = filed
    (folder / "本单位.json").write_bytes(b"{}")
    outcome = rebuild(open_archive, tmp_path / "new.db", folder.parent, at=LATER)
    assert [each.kind for each in outcome.flaws] == [FlawKind.NO_OFFICE]
    assert (outcome.office, outcome.issues) == ("云溪县政府办公室信息科", 5)
    archive = SqliteArchive(tmp_path / "new.db", create=False)
    try:
        with archive.reading() as work:
            assert {each.name for each in work.units.all()} == {"青禾镇", "白石乡", "县农业农村局"}
            assert {each.name for each in work.people.all()} == {"周正明", "何文远", "管理员"}
        assert verify(archive) == []
    finally:
        archive.close()


def test_a_missing_picture_is_named_and_the_issue_comes_nevertheless(filed, tmp_path):
    _, folder = filed
    for path in (folder / "图片").iterdir():
        path.unlink()
    outcome = rebuild(open_archive, tmp_path / "new.db", folder, at=LATER)
    assert outcome.issues == 5
    assert [each.kind for each in outcome.flaws] == [FlawKind.PICTURE_MISSING]


def test_two_issues_of_one_number_do_not_both_come(filed, tmp_path):
    _, folder = filed
    (folder / "本单位.json").unlink()
    path = folder / "2026/11/信息快报2026年第57期.json"
    other = json.loads(path.read_bytes())
    other["issue"]["id"] = "another"
    (folder / "2026/11/x.json").write_text(json.dumps(other, ensure_ascii=False), "utf-8")
    (folder / "2026/11/x.docx").write_bytes(path.with_suffix(".docx").read_bytes())
    outcome = rebuild(open_archive, tmp_path / "new.db", folder, at=LATER)
    assert FlawKind.NUMBER_TAKEN in {each.kind for each in outcome.flaws}
    assert outcome.issues == 5


def test_a_crash_in_the_middle_leaves_no_archive(filed, tmp_path):
    def breaks(done, total):
        if done == 3:
            raise KeyboardInterrupt
    with pytest.raises(KeyboardInterrupt):
        rebuild(open_archive, tmp_path / "new.db", filed[1], at=LATER, told=breaks)
    assert not [path for path in tmp_path.iterdir() if "new.db" in path.name]


LETTERS = st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\t\n　“”—𠮷㎡"), max_size=30)
RUNS = st.builds(Run, LETTERS, st.booleans(), st.booleans(), st.booleans())
BODIES = st.builds(Paragraph, st.sampled_from([Role.BODY, Role.LEVEL1]), st.lists(RUNS, max_size=3).map(tuple))


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(BODIES, min_size=1, max_size=4))
def test_whatever_was_written_comes_back_character_for_character(tmp_path_factory, bodies):
    place = tmp_path_factory.mktemp("any")
    text = (paragraph("题目", Role.TITLE), paragraph("正文。"), *bodies)
    archive = SqliteArchive(None)
    office = an_office(archive)
    try:
        draft = office.agreed(office.save(office.draft(), text))
        issue = office.record(office.freeze(office.sign(office.place(office.plan(), draft))).issue, b"PK\x03\x04 file")
        folder = shelve(office, place / "archive.db")
        assert rebuild(open_archive, place / "new.db", folder, at=LATER).flaws == ()
        new = SqliteArchive(place / "new.db", create=False)
        try:
            with new.reading() as work:
                item, = work.issues.get(issue.id).items
                assert work.revisions.get(item.revision_id).text == text
                stored = json.loads(next((folder / "2026/11").glob("*.json")).read_bytes())["items"][0]["canonical"]
                assert from_canonical(json.dumps(stored)) == text
        finally:
            new.close()
    finally:
        archive.close()


def test_an_office_with_a_layout_of_its_own_prints_as_it_did(office, tmp_path):
    text = (resource("layouts") / "kuaibao.toml").read_text("utf-8")
    keep_layout(office.archive, KeptLayout("kuaibao", text, based_on="kuaibao"), actor=office.admin, at=NOON)
    issue = publish(office, tmp_path / "out", office.place(office.plan(day=TODAY), office.approved()))
    folder = shelve(office, tmp_path / "archive.db")
    rebuild(open_archive, tmp_path / "new.db", folder, at=LATER)
    archive = SqliteArchive(tmp_path / "new.db", create=False)
    try:
        assert publishing.printing_of(archive, issue.id).layout_text == text
        with archive.reading() as work:
            assert [each.name for each in work.layouts.all()] == ["kuaibao"]
    finally:
        archive.close()


@pytest.mark.parametrize("manner", [black_in_sections, text_with_credits])
def test_old_bulletins_that_were_taken_in_come_back_too(office, tmp_path, manner):
    bulletin = made(manner)
    known = counter_of(office.archive, "kuaibao", (), TODAY)
    read = read_bytes(bulletin.name, bulletin.data, Wish(looks=True))
    old = split(f"旧刊/{bulletin.name}", read.sha256, len(bulletin.data), read.text, read.looks, known.known,
                known.units)
    issue = import_issue(office.archive, old, bulletin.data, read.pictures, "kuaibao", actor=office.editor, at=NOON)
    folder = shelve(office, tmp_path / "archive.db")
    assert rebuild(open_archive, tmp_path / "new.db", folder, at=LATER).flaws == ()
    archive = SqliteArchive(tmp_path / "new.db", create=False)
    try:
        assert texts_of(archive) == texts_of(office.archive)
        with archive.reading() as work:
            again = work.issues.get(issue.id)
        assert (again.origin, again.number, again.contents) == (Origin.IMPORTED, issue.number, issue.contents)
        assert publishing.reprint(archive, again) == publishing.reprint(office.archive, issue)
        assert counter_of(archive, "kuaibao", (issue.sha256,), TODAY).shelf.files
        assert verify(archive) == []
    finally:
        archive.close()


def spoilt(path, statement):
    """Change something in an archive with another program's hand."""
    raw = sqlite3.connect(path)
    for name, in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        raw.execute(f'DROP TRIGGER "{name}"')
    raw.execute(statement)
    raw.commit()
    raw.close()


def test_a_text_changed_by_another_hand_is_told_and_no_copy_is_given_out(filed, tmp_path):
    issues, folder = filed
    rebuild(open_archive, tmp_path / "new.db", folder, at=LATER)
    spoilt(tmp_path / "new.db", "UPDATE revision SET text = replace(text, '2万亩', '9万亩')")
    archive = SqliteArchive(tmp_path / "new.db", create=False)
    try:
        assert ("issue_changed", issues["plain"].id) in {(each.kind, each.where) for each in verify(archive)}
        with archive.reading() as work:
            issue = work.issues.get(issues["plain"].id)
        with pytest.raises(Refused) as refused:
            publishing.file_of(archive, issue)
        assert refused.value.reason is Reason.SEAL_BROKEN
    finally:
        archive.close()


def test_an_issue_that_claims_to_be_our_own_must_be_signed(filed, tmp_path):
    issues, folder = filed
    rebuild(open_archive, tmp_path / "new.db", folder, at=LATER)
    spoilt(tmp_path / "new.db", "UPDATE issue SET origin = ''")
    archive = SqliteArchive(tmp_path / "new.db", create=False)
    try:
        told = {(each.kind, each.where) for each in verify(archive)}
        assert {("seal_broken", each.id) for each in issues.values()} <= told
    finally:
        archive.close()


def test_what_a_killed_attempt_left_is_in_nobodys_way(filed, tmp_path):
    left = [f".new.db.rebuild{end}" for end in ("", "-wal", "-shm", ".lock")] + ["..new.db.rebuild.open"]
    for name in left:
        (tmp_path / name).write_bytes(b"half")
    assert rebuild(open_archive, tmp_path / "new.db", filed[1], at=LATER).issues == 5
    assert not [name for name in left if (tmp_path / name).exists()]


def forged(folder, issues):
    """Lay an issue that nobody published beside the others, whole and with its fingerprints."""
    november = folder / "2026/11"
    said = json.loads((november / "信息快报2026年第51期.json").read_text("utf-8"))
    said["issue"].update(id="f" * 32, number=99, total=499)
    for place, item in enumerate(said["items"]):
        item.update(draft=f"d{place}", units=[])
    (november / "信息快报2026年第99期.docx").write_bytes((november / "信息快报2026年第51期.docx").read_bytes())
    (november / "信息快报2026年第99期.json").write_text(json.dumps(said), "utf-8")
    return issues["plain"].items[0].revision_id


def test_an_issue_the_office_knows_nothing_of_is_pointed_out_and_takes_no_others_text(filed, tmp_path):
    issues, folder = filed
    known = forged(folder, issues)
    outcome = rebuild(open_archive, tmp_path / "new.db", folder, at=LATER)
    assert [(each.kind, each.name) for each in outcome.flaws] == [
        (FlawKind.UNLISTED, "2026/11/信息快报2026年第99期.json")]
    archive = SqliteArchive(tmp_path / "new.db", create=False)
    try:
        assert verify(archive) == []
        with archive.reading() as work:
            both = (*work.issues.get("f" * 32).items, *work.issues.get(issues["plain"].id).items)
            ids = [item.revision_id for item in both]
            assert len(set(ids)) == len(ids)
            assert known in ids
    finally:
        archive.close()


@pytest.mark.parametrize("spoil", [
    lambda note: note.unlink(), lambda note: note.write_bytes(b"\xff"), lambda note: note.write_text("", "utf-8"),
], ids=["gone", "no text", "empty"])
def test_an_issue_that_was_void_is_never_silently_valid(filed, tmp_path, spoil):
    folder = filed[1]
    note, = folder.rglob("*.作废.txt")
    spoil(note)
    outcome = rebuild(open_archive, tmp_path / "new.db", folder, at=LATER)
    assert [(each.kind, each.name) for each in outcome.flaws] == [
        (FlawKind.VOID_LOST, "2026/11/信息快报2026年第56期.json")]


def test_the_note_of_a_void_issue_counts_beside_a_file_of_somebody_elses(office, filed, tmp_path):
    issues, folder = filed
    note, = folder.rglob("*.作废.txt")
    note.write_text("给老王：这期不要再发", "utf-8")
    assert catch_up(office.archive, Shelf(folder)).is_well
    outcome = rebuild(open_archive, tmp_path / "new.db", folder, at=LATER)
    assert outcome.flaws == ()
    archive = SqliteArchive(tmp_path / "new.db", create=False)
    try:
        with archive.reading() as work:
            assert set(work.issues.voids()) == {issues["void"].id}
    finally:
        archive.close()


def test_whatever_is_changed_in_an_issue_nobody_signed_is_told_of_each(filed, tmp_path):
    issues, folder = filed
    rebuild(open_archive, tmp_path / "new.db", folder, at=LATER)
    for number, statement in enumerate((
            "UPDATE issue SET contents = ''", "UPDATE issue SET number = number + 40",
            "UPDATE issue SET day = '2026-01-05'", "UPDATE item SET section = '别的栏目'", "DELETE FROM item",
            "DELETE FROM blob WHERE sha256 IN (SELECT contents FROM issue)",
            "UPDATE blob SET data = X'5B5D' WHERE sha256 IN (SELECT contents FROM issue)",
            "UPDATE issue SET sha256 = (SELECT sha256 FROM blob WHERE sha256 <> issue.sha256 LIMIT 1)")):
        path = tmp_path / f"spoilt{number}.db"
        shutil.copyfile(tmp_path / "new.db", path)
        spoilt(path, statement)
        archive = SqliteArchive(path, create=False)
        try:
            told = {each.where for each in verify(archive) if each.kind == "issue_changed"}
            wanted = {each.id for each in issues.values() if each.items or "item" not in statement}
            assert told == wanted, statement
        finally:
            archive.close()
