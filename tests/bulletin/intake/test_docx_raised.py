"""10⁶ is not 106: what stands above or below the line is written so, or it is said that it could not be."""

import pytest
from docx_builder import Docx, p, r

from bulletin.intake.door import read_bytes
from bulletin.intake.incoming import Kind
from bulletin.text import plain

ABOVE, BELOW, ON = (f'<w:vertAlign w:val="{place}"/>' for place in ("superscript", "subscript", "baseline"))
STYLES = (
    f'<w:style w:type="character" w:styleId="power"><w:name w:val="幂"/><w:rPr>{ABOVE}</w:rPr></w:style>'
    '<w:style w:type="character" w:styleId="heir"><w:name w:val="承"/><w:basedOn w:val="power"/></w:style>'
    f'<w:style w:type="paragraph" w:styleId="low"><w:name w:val="低"/><w:rPr>{BELOW}</w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="big"><w:name w:val="大写"/><w:rPr><w:caps/></w:rPr></w:style>'
)


def read(body: str, styles: str = STYLES, **parts: str) -> tuple[str, dict[Kind, str]]:
    incoming = read_bytes("来稿.docx", Docx(body, styles=styles, **parts).bytes())  # type: ignore[arg-type]
    return plain(incoming.text), {
        each.kind: each.detail for each in incoming.warnings if each.kind is not Kind.TITLE_GUESSED
    }


@pytest.mark.parametrize(
    ("inside", "seen"),
    [
        (r("库容10") + r("6", ABOVE) + r("立方米"), "库容10⁶立方米"),
        (r("10") + r("-3", ABOVE) + r("，x") + r("n+1", ABOVE) + r("，e") + r("(i)", ABOVE), "10⁻³，xⁿ⁺¹，e⁽ⁱ⁾"),
        (r("CO") + r("2", BELOW) + r("，PM") + r("2.5", BELOW), "CO₂，PM₂.₅"),
        (r("见文") + r("[12]", ABOVE), "见文[¹²]"),
        (r("已是") + r("²", ABOVE) + r("，空") + r(" ", ABOVE) + r("格"), "已是²，空 格"),
        (r("10") + r("6", '<w:rStyle w:val="power"/>'), "10⁶"),
        (r("10") + r("6", '<w:rStyle w:val="heir"/>'), "10⁶"),
        (r("10") + r("6", '<w:rStyle w:val="power"/>' + ON), "106"),
    ],
)
def test_figures_keep_their_place_to_the_line(inside: str, seen: str) -> None:
    assert read(p(inside)) == (seen, {})


def test_a_style_of_the_paragraph_sets_them_too() -> None:
    assert read(p("12", '<w:pStyle w:val="low"/>') + p("34"))[0] == "₁₂\n34"


def test_what_has_no_such_character_stays_and_is_told() -> None:
    assert read(p(r("COD") + r("Mn", BELOW) + r("值") + r("注一", ABOVE))) == (
        "CODMn值注一", {Kind.RAISED: "Mn；注一"})  # fmt: skip


def test_the_mark_of_a_note_is_no_text() -> None:
    mark = f'<w:r><w:rPr>{ABOVE}</w:rPr><w:footnoteReference w:id="2"/></w:r>'
    own = f"<w:r><w:rPr>{ABOVE}</w:rPr><w:footnoteRef/></w:r>"
    note = f'<w:footnote w:id="2">{p(own + r("注"))}</w:footnote>'
    assert read(p(r("正文") + mark), footnotes=note) == ("正文\n注", {Kind.NOTES_APPENDED: "…正文"})


def test_small_letters_shown_as_capitals_are_capitals() -> None:
    assert read(p(r("gdp增长", "<w:caps/>") + r("km")) + p("vip", '<w:pStyle w:val="big"/>')) == ("GDP增长km\nVIP", {})
