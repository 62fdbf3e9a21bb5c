"""What an office finds on its desk from outside: a shelf of old bulletins, and packages that another office made."""

from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from bulletin.desk import publishing
from bulletin.desk.importing import counter_of
from bulletin.desk.packing import Wish, pack
from bulletin.desk.press import press
from bulletin.desk.proofing import add_words
from bulletin.intake.door import read_bytes
from bulletin.intake.incoming import Wish as Reading
from bulletin.old_issues.reviewing import reviewed
from bulletin.old_issues.splitting import split
from bulletin.units import Group, Unit
from db.sqlite_archive import SqliteArchive
from editor.shell.resources import resource
from tests.builders import NOON, TODAY, an_office
from tests.old_bulletins import FOUR, Hand

OLD, PACKAGES, SHELF = "旧刊", "交换", "存档"
OLD_ISSUES, PACKED, DRAFTS = 12, 3, 9


def lay_out(folder: Path) -> None:
    """Put the old bulletins and the packages into `folder`, as they came."""
    for name, data in _files().items():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)


def review(archive, path):
    """Return the row of an old bulletin, as the window and the command line judge it, its bytes and its pictures."""
    data = path.read_bytes()
    incoming = read_bytes(path.name, data, Reading(looks=True))
    counter = counter_of(archive, "kuaibao", (incoming.sha256,), TODAY)
    old = split(str(path), incoming.sha256, len(data), incoming.text, incoming.looks, counter.known, counter.units)
    return reviewed([old], counter.shelf)[0], data, incoming.pictures


@cache
def _files() -> dict[str, bytes]:
    old = {f"{OLD}/2024年第{number}期.docx": _bulletin(number) for number in range(1, OLD_ISSUES + 1)}
    return old | {f"{OLD}/图标.ico": b"\0"} | _packages()


def _bulletin(number: int) -> bytes:
    hand = Hand().masthead(f"第{number}期（总第{100 + number}期）", f"2024年3月{number}日")
    for each in FOUR:
        hand.line(f"【{each.section}】").line(each.title, face="黑体").bodies(each)
    return hand.imprint().data


def _packages() -> dict[str, bytes]:
    """Return packages of another office: drafts, a unit, words, and an issue of a journal that both have."""
    with TemporaryDirectory() as folder:
        archive = SqliteArchive(Path(folder) / "外单位.db")
        office, packed = an_office(archive), {}
        for number in range(1, PACKED + 1):
            with archive.writing() as work:
                work.units.put(Unit(f"other{number}", f"外乡{number}", Group.TOWNSHIP))
            add_words(archive, [f"外来词{number}/"], actor=office.editor, at=NOON)
            drafts = [office.draft(f"外来稿{number}之{each}", f"外乡{number}整修山塘{each}座。", f"other{number}")
                      for each in range(DRAFTS)]
            wish = Wish(tuple(each.id for each in drafts), (_issue(office, number, Path(folder)).id,), True, True)
            path = Path(folder) / f"第{number}包.bdpack"
            pack(archive, wish, path, actor=office.editor, at=datetime(2026, 11, 20, 4, number, tzinfo=UTC))
            packed[f"{PACKAGES}/{path.name}"] = path.read_bytes()
        archive.close()
    return packed


def _issue(office, number, folder):
    issue = office.place(office.plan("zhuanbao"), office.approved(f"外刊稿{number}"), "专报")
    printing = office.freeze(office.sign(issue))
    pressed = press(printing, resource("layouts"), folder)
    return publishing.record(office.archive, printing.issue, pressed.data, 1, actor=office.editor, at=NOON,
                             printing=printing)
