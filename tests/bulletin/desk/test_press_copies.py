"""Numbered copies of a classified issue and the printed register: every character accounted for, each noted."""

from dataclasses import replace
from pathlib import Path

import pytest
from builders import NOON
from own_base_file import masthead, packed, parts

from bulletin.copies import Way
from bulletin.desk import publishing
from bulletin.desk.distributing import confirm, lay_out, register_of, send
from bulletin.desk.layouts import keep_layout
from bulletin.desk.press import press
from bulletin.desk.press_copies import must_be_printable, note_copies, press_copies, press_register, summary
from bulletin.desk.publishing import printing_of
from bulletin.errors import Reason, Refused
from bulletin.layout.inspecting.report import inspect_docx
from bulletin.layout.reading import open_docx, printed_in
from bulletin.layouts import KeptLayout

LAYOUTS = Path(__file__).parents[3] / "resources" / "layouts"


@pytest.fixture
def classified(office):
    with office.archive.writing() as work:
        work.journals.put(replace(work.journals.get("kuaibao"), marking="秘密★1年"))
    return office.published(office.approved())


def words_in(path):
    return "".join(text for _, text in printed_in(open_docx(path.read_bytes(), path.name)))


def test_each_copy_bears_its_own_number_and_is_complete(office, classified, tmp_path):
    register = lay_out(office.archive, classified.id, actor=office.editor, at=NOON)
    must_be_printable(office.archive, register, actor=office.editor)
    made = press_copies(printing_of(office.archive, classified.id), register.copies, LAYOUTS, tmp_path)
    assert [each.path.name for each in made] == [f"信息快报2026年第51期第00000{n}份.docx" for n in (1, 2, 3)]
    for each in made:
        assert each.copy.printed_number in words_in(each.path)
        assert inspect_docx(each.path, rendered=False).complete
    note_copies(office.archive, made, actor=office.editor, at=NOON)
    with office.archive.reading() as work:
        assert [line.reason for line in work.log.of_issue(classified.id) if line.deed == "export_issue"] == [
            each.path.name for each in made]


def test_printing_may_be_ended_between_two_copies(office, classified, tmp_path):
    register = lay_out(office.archive, classified.id, actor=office.editor, at=NOON)
    made = press_copies(printing_of(office.archive, classified.id), register.copies, LAYOUTS, tmp_path,
                        going_on=lambda done: done < 2)
    assert len(made) == 2 == len(list(tmp_path.iterdir()))


def test_an_ordinary_issue_has_no_numbered_copies(office):
    issue = office.published(office.approved())
    with pytest.raises(Refused) as refusal:
        must_be_printable(office.archive, register_of(office.archive, issue.id), actor=office.editor)
    assert refusal.value.reason is Reason.COPIES_UNNUMBERED


def test_an_issue_printed_without_a_marking_has_no_place_for_numbers(office, tmp_path):
    issue = office.published(office.approved())
    with office.archive.writing() as work:
        work.journals.put(replace(work.journals.get("kuaibao"), marking="秘密★1年"))  # too late
    copies = lay_out(office.archive, issue.id, actor=office.editor, at=NOON).copies
    with pytest.raises(Refused) as refusal:
        press_copies(printing_of(office.archive, issue.id), copies, LAYOUTS, tmp_path)
    assert refusal.value.reason is Reason.COPIES_UNNUMBERED
    assert list(tmp_path.iterdir()) == []


def test_the_register_is_printed_as_it_stands(office, classified, tmp_path):
    first, second, _ = lay_out(office.archive, classified.id, actor=office.editor, at=NOON).copies
    first, _ = send(office.archive, (first, second), Way.EXCHANGE, actor=office.editor, at=NOON)
    confirm(office.archive, first, "王秘书", actor=office.editor, at=NOON)
    register = register_of(office.archive, classified.id)
    press_register(register, LAYOUTS, tmp_path / "登记表.docx")
    said = words_in(tmp_path / "登记表.docx")
    assert "《信息快报》第51期（总第386期）" in said
    assert "000001县委书记机要交换11月20日12:00王秘书" in said
    assert summary(register) == "共3份，已签收1份，未签收1份，未发出1份，已清退0份"


def test_a_copy_is_dressed_as_the_issue_was_in_the_offices_own_file(office, classified, tmp_path):
    kept = KeptLayout("kuaibao", (LAYOUTS / "kuaibao.toml").read_text(encoding="utf-8"), based_on="kuaibao")
    keep_layout(office.archive, kept, actor=office.admin, at=NOON, base=packed(parts(masthead()), {}))
    printing = office.freeze(office.sign(office.place(office.plan(), office.approved("乙"))))
    pressed = press(printing, LAYOUTS, tmp_path / "issue")
    issue = publishing.record(office.archive, printing.issue, pressed.data, 1, actor=office.editor, at=NOON,
                              printing=printing)
    first, *_ = lay_out(office.archive, issue.id, actor=office.editor, at=NOON).copies
    made, = press_copies(printing_of(office.archive, issue.id), (first,), LAYOUTS, tmp_path)
    assert words_in(made.path).replace(first.printed_number, "") == words_in(pressed.issue_path)
    assert "云岭信息" in words_in(made.path)
