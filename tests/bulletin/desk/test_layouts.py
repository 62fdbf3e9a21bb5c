"""The office's own layouts: before the bundled ones, kept as files, never lost under a journal."""

from dataclasses import replace
from pathlib import Path

import pytest
from builders import NOON
from docx import Document

from bulletin.desk import journals as journal_deeds
from bulletin.desk import layouts as desk
from bulletin.desk import looking
from bulletin.desk.press import press
from bulletin.errors import Conflict, Reason, Refused
from bulletin.layout.layout import load_layout
from bulletin.layout.layout_file import changed, layout_toml
from bulletin.layouts import KeptLayout

BUNDLED = Path(__file__).parents[3] / "resources" / "layouts"


def wider(name="kuaibao"):
    return changed(load_layout(BUNDLED / f"{name}.toml"), {"page.top": 2110})


def keep(office, layout, **how):
    return desk.keep_layout(office.archive, layout, actor=office.admin, at=NOON, **how)


def copy(office, name, based_on="kuaibao"):
    text = layout_toml(replace(wider(based_on), name=name))
    return desk.copy_layout(office.archive, name, text, based_on, BUNDLED, actor=office.admin, at=NOON)


def seen(office, name):
    return next(each for each in desk.office_layouts(office.archive, BUNDLED) if each.name == name)


def refused(deed):
    with pytest.raises(Refused) as no:
        deed()
    return no.value


def test_without_one_of_its_own_the_bundled_layout_holds(office):
    assert desk.layout_of(office.archive, "kuaibao", BUNDLED) == load_layout(BUNDLED / "kuaibao.toml")
    assert seen(office, "kuaibao").kept is None
    assert seen(office, "kuaibao").used_by == ("信息快报",)


def test_the_offices_own_stands_before_the_bundled_one(office):
    kept = keep(office, KeptLayout("kuaibao", layout_toml(wider())))
    assert (kept.version, kept.who) == (1, "guan")
    assert desk.layout_of(office.archive, "kuaibao", BUNDLED).page.top == 2110
    assert seen(office, "kuaibao").bundled.page.top == 2098
    desk.drop_layout(office.archive, kept, BUNDLED, actor=office.admin, at=NOON)
    assert desk.layout_of(office.archive, "kuaibao", BUNDLED).page.top == 2098


def test_an_issue_is_printed_with_the_offices_own(office, tmp_path):
    keep(office, KeptLayout("kuaibao", layout_toml(wider())))
    printing = office.freeze(office.sign(office.place(office.plan(), office.approved())))
    pressed = press(printing, BUNDLED, tmp_path)
    assert round(Document(pressed.issue_path).sections[0].top_margin.pt * 20) == 2110


def test_a_name_that_is_no_layout_is_refused_even_when_it_is_a_path(office):
    for name in ("fangsong", "../layouts/kuaibao", ""):
        refusal = refused(lambda name=name: desk.layout_of(office.archive, name, BUNDLED))
        assert (refusal.reason, refusal.facts["what"]) == (Reason.UNKNOWN, "layout")


@pytest.mark.parametrize(("was", "becomes", "key"), [
    ("[page]", "[pages]", "pages"), ("width = { value = 11906", "width = { value = \"wide\"", "page.width")])
def test_a_broken_file_is_refused_with_its_key(office, was, becomes, key):
    broken = layout_toml(wider()).replace(was, becomes)
    refusal = refused(lambda: keep(office, KeptLayout("kuaibao", broken)))
    assert refusal.reason is Reason.UNKNOWN
    assert refusal.facts["key"] in (key, "page")
    assert seen(office, "kuaibao").kept is None


def test_a_file_broken_by_another_hand_is_said_and_the_bundled_one_is_shown(office):
    with office.archive.writing() as work:
        work.layouts.put(KeptLayout("kuaibao", "name = 7"))
    assert seen(office, "kuaibao").wrong.facts["key"] == "name"
    assert seen(office, "kuaibao").layout == load_layout(BUNDLED / "kuaibao.toml")
    assert refused(lambda: desk.layout_of(office.archive, "kuaibao", BUNDLED)).facts["key"] == "name"


def test_a_layout_changed_elsewhere_is_not_written_over(office):
    first = keep(office, KeptLayout("kuaibao", layout_toml(wider())))
    with pytest.raises(Conflict):
        keep(office, KeptLayout("kuaibao", layout_toml(wider())))
    keep(office, first)
    with pytest.raises(Conflict):
        keep(office, first)


def test_a_copy_has_a_name_of_its_own_and_a_journal_prints_with_it(office):
    copy(office, "信息快报（大字）")
    assert seen(office, "信息快报（大字）").kept.based_on == "kuaibao"
    for taken in ("信息快报（大字）", "kuaibao", "信息快报"):
        assert refused(lambda taken=taken: copy(office, taken)).reason is Reason.LAYOUT_NAME_TAKEN
    assert refused(lambda: copy(office, " ")).reason is Reason.LAYOUT_UNNAMED
    journal = looking.journals(office.archive)[0]
    journal_deeds.put_journal(office.archive, replace(journal, layout="信息快报（大字）"), actor=office.admin, at=NOON,
                              opened=journal)
    kept = seen(office, "信息快报（大字）").kept
    refusal = refused(lambda: desk.drop_layout(office.archive, kept, BUNDLED, actor=office.admin, at=NOON))
    assert (refusal.reason, refusal.facts["journals"]) == (Reason.LAYOUT_IN_USE, ("信息快报",))


def test_an_own_base_is_kept_byte_for_byte(office):
    kept = keep(office, KeptLayout("kuaibao", layout_toml(wider())), base=b"a word file")
    with office.archive.reading() as work:
        assert desk.kept_base(work, "kuaibao") == b"a word file"
        assert desk.kept_base(work, "zhuanbao") is None
    assert keep(office, kept).base == kept.base


def test_only_an_administrator_changes_layouts(office):
    text = layout_toml(wider())
    for deed in (
        lambda: desk.keep_layout(office.archive, KeptLayout("kuaibao", text), actor=office.secretary, at=NOON),
        lambda: desk.drop_layout(office.archive, KeptLayout("kuaibao", text), BUNDLED, actor=office.editor, at=NOON),
    ):
        assert refused(deed).reason is Reason.ROLE_MISSING
