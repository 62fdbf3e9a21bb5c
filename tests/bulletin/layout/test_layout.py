"""Layouts are data, complete and exactly typed, or they are refused."""

import tomllib
from pathlib import Path

import pytest

from bulletin.errors import Cause, Reason, Refused, Trouble
from bulletin.layout.layout import Strength, layout_from, load_layout

LAYOUTS = Path(__file__).parents[3] / "resources" / "layouts"


@pytest.fixture
def found():
    return tomllib.loads((LAYOUTS / "kuaibao.toml").read_text(encoding="utf-8"))


def test_the_layouts_of_the_office_load(layouts):
    assert set(layouts) == {"kuaibao", "zhuanbao", "cankao", "zengkan", "gongwen", "qianfadan", "yuegao"}
    assert len({each.name for each in layouts.values()}) == len(layouts)


def test_every_layout_has_the_page_of_the_standard(layouts):
    for layout in layouts.values():
        page = layout.page
        assert (page.width, page.height, page.text_width, page.text_height) == (11906, 16838, 8844, 12756)
        assert page.text_height // page.pitch == page.lines == 22
        assert page.text_width // (320 + page.spacing) == page.characters == 28


def test_every_parameter_names_its_source_and_how_binding_it_is(kuaibao):
    assert len(kuaibao.sources) > 80
    assert all(each.source and each.strength in Strength for each in kuaibao.sources)
    assert next(each for each in kuaibao.sources if each.name == "page.top").strength is Strength.REQUIRED


def _change(found, value):
    found["page"]["top"] = value


@pytest.mark.parametrize(
    ("spoil", "key"),
    [
        (lambda found: found.pop("page"), "page"),
        (lambda found: found["page"].pop("top"), "page.top"),
        (lambda found: found["page"].update(middle=found["page"]["top"]), "page.middle"),
        (lambda found: found.update(colour={}), "colour"),
        (lambda found: found.pop("name"), "name"),
        (lambda found: _change(found, 37), "page.top"),
        (lambda found: _change(found, {"value": "37", "strength": "规定", "source": "5.2.1"}), "page.top"),
        (lambda found: _change(found, {"value": True, "strength": "规定", "source": "5.2.1"}), "page.top"),
        (lambda found: _change(found, {"value": 2098, "strength": "大概", "source": "5.2.1"}), "page.top"),
        (lambda found: _change(found, {"value": 2098, "strength": "规定"}), "page.top"),
        (lambda found: found["page"]["top"].update(source=5), "page.top"),
        (lambda found: found["page"]["top"].update(note=["天头"]), "page.top"),
        (lambda found: found["faces"]["body"]["font"].update(value="serif"), "faces.body.font"),
    ],
)
def test_a_key_that_is_missing_unknown_or_of_the_wrong_type_is_refused_by_name(found, spoil, key):
    spoil(found)
    with pytest.raises(Refused) as refusal:
        layout_from(found)
    assert refusal.value.reason is Reason.UNKNOWN
    assert refusal.value.facts == {"what": "layout", "key": key}


def test_a_whole_number_is_good_where_a_fraction_may_stand(found):
    found["masthead"]["size"]["value"] = 50
    assert layout_from(found).masthead.size == 50.0


def test_a_file_that_is_not_toml_is_refused(tmp_path):
    (tmp_path / "x.toml").write_text("name = ", encoding="utf-8")
    with pytest.raises(Refused) as refusal:
        load_layout(tmp_path / "x.toml")
    assert refusal.value.facts["what"] == "layout"


def test_a_refusal_names_the_file(tmp_path):
    (tmp_path / "x.toml").write_text('name = "空"', encoding="utf-8")
    with pytest.raises(Refused) as refusal:
        load_layout(tmp_path / "x.toml")
    assert refusal.value.facts == {"what": "layout", "key": "page", "path": "x.toml"}


def test_a_layout_that_is_not_there_is_trouble(tmp_path):
    with pytest.raises(Trouble) as trouble:
        load_layout(tmp_path / "nowhere.toml")
    assert trouble.value.cause is Cause.FILE_MISSING
