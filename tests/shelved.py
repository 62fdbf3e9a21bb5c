"""An office with all sorts of published issues, for what carries them out of the archive and back."""

from dataclasses import replace
from datetime import timedelta
from hashlib import sha256
from pathlib import Path

from builders import NOON, TODAY, FakeOffice, a_text

from bulletin.desk import correcting, publishing, signing
from bulletin.desk.plain_files import catch_up, shelf_of
from bulletin.desk.press import press
from bulletin.desk.printing import printing_in
from bulletin.exchange.shelf import Shelf
from bulletin.issues import Issue, Number, Origin
from bulletin.text import Cell, Paragraph, Picture, Role, Run, Table, paragraph
from editor.shell.resources import resource

DOT = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108020000009077"
    "53de0000000c4944415408d763f8cfc000000301010018dd8db00000000049454e44ae426082")
PICTURE = Picture(sha256(DOT).hexdigest(), "堤防.png", 60.0, 40.0)
RICH = (
    *a_text("白石乡水毁修复“五到位”", "一是人员到位。全乡抽调120人，𠮷家沟段进度最快。"),
    Paragraph(Role.LEVEL1, (Run("二、资金到位", bold=True),)),
    Table(((Cell("项目"), Cell("完成率", 2)), (Cell("堤防"), Cell("80％"), Cell("３日前")))),
    PICTURE, Paragraph(Role.BODY, (Run("照片为"), Run("修复现场", bold=True, italic=True, underline=True))),
    paragraph("（白石乡）", Role.CREDIT))


def a_rich_draft(office: FakeOffice):
    with office.archive.writing() as work:
        work.submissions.keep_bytes(PICTURE.sha256, DOT)
    return office.agreed(office.save(office.draft("白石乡水毁修复", unit_id="baishi", important=False), RICH))


def publish(office: FakeOffice, folder: Path, issue: Issue, number: Number | None = None, reason: str = "") -> Issue:
    """Print a planned issue whose items stand in it, and record it."""
    printing = publishing.freeze(office.archive, office.sign(issue), actor=office.editor, at=NOON, number=number,
                                 reason=reason)
    pressed = press(printing, resource("layouts"), folder)
    return publishing.record(office.archive, printing.issue, pressed.data, pressed.written.pages or 1,
                             actor=office.editor, at=NOON, printing=printing)


def fill(office: FakeOffice, folder: Path) -> dict[str, Issue]:
    """Publish a plain issue, a combined one after numbers that were passed over, one that is declared void and whose
    item is printed again, and one that corrects the first.
    """
    made = {}
    made["plain"] = publish(office, folder, office.place(office.place(
        office.plan(), office.approved()), a_rich_draft(office), "经验交流"))
    whole, part = office.draft("两镇联动防汛"), office.draft("白石乡防汛值守", unit_id="baishi")
    signing.merge(office.archive, whole, (part,), actor=office.editor, at=NOON)
    made["combined"] = publish(
        office, folder, office.place(office.plan(day=TODAY + timedelta(days=1)), office.agreed(office.current(whole))),
        Number(2026, 54, 389, 55), "第52、53期停刊")
    again = office.approved("县农业农村局部署秋收", unit_id="nongye")
    made["void"] = publish(office, folder, office.place(office.plan(day=TODAY + timedelta(days=2)), again))
    correcting.void_issue(office.archive, made["void"], "日期印错\n须重印", actor=office.secretary, at=NOON,
                          release=True)
    made["again"] = publish(office, folder, office.place(office.plan(day=TODAY + timedelta(days=3)),
                                                         office.current(again)))
    correction = correcting.begin_correction(office.archive, made["plain"], "第51期“2万亩”应为“1.2万亩”",
                                             TODAY + timedelta(days=40), actor=office.editor, at=NOON)
    made["correction"] = publish(office, folder, correction)
    return made


def shelve(office: FakeOffice, beside: Path) -> Path:
    """Write the plain files beside an archive file that would be `beside`; return their folder."""
    folder = shelf_of(office.archive, beside)
    assert catch_up(office.archive, Shelf(folder)).is_well
    return folder


def texts_of(archive) -> dict[str, list[object]]:
    """Return what was printed, issue by issue, as the archive says it."""
    with archive.reading() as work:
        return {issue.id: [printing_in(work, issue).page, [
            (item.draft_id, item.revision_id, item.section, work.revisions.get(item.revision_id).text,
             work.drafts.get(item.draft_id).facts) for item in issue.items]]
            for issue in work.issues.all() if issue.sha256}


def but_for_origin(issue: Issue) -> Issue:
    """Return an issue without what only the archive that printed it knows."""
    return replace(issue, signature=None, origin=Origin.OWN, version=0, log_head="")
