"""What a person sees in an OpenDocument text is in the text, and what stays behind is remarked."""

from pathlib import Path

import pytest
from docx_builder import zipped

from bulletin.errors import Reason, Unreadable
from bulletin.intake.incoming import Changes, Kind, Wish
from bulletin.intake.odt.names import SPACES
from bulletin.intake.odt.reader import read_odt
from bulletin.intake.reading import Reading
from bulletin.text import Cell, Paragraph, Picture, Role, Table, plain

FOLDER = Path(__file__).parent / "office_files"
NAMES = " ".join(f'xmlns:{prefix}="{space}"' for prefix, space in SPACES.items() if prefix != "xml")
KINDS = (
    Kind.INSERTIONS_ACCEPTED, Kind.DELETIONS_DROPPED, Kind.COMMENTS_KEPT, Kind.TEXT_BOXES, Kind.NOTES_APPENDED,
    Kind.HEADERS_FOOTERS, Kind.HIDDEN_TEXT,
)  # fmt: skip


def flat(body: str, styles: str = "") -> bytes:
    written = (
        f'<?xml version="1.0"?><office:document {NAMES}><office:automatic-styles>{styles}</office:automatic-styles>'
        f"<office:body><office:text>{body}</office:text></office:body></office:document>"
    )
    return written.encode()


def read(body: str, styles: str = "", wish: Wish = Wish()) -> Reading:
    return read_odt(flat(body, styles), wish)


def seen(body: str, styles: str = "") -> str:
    return plain(read(body, styles).text)


def counts(reading: Reading) -> dict[Kind, int]:
    return {each.kind: each.count for each in reading.warnings}


def numbered(form: str, more: str = "", of: str = "L") -> str:
    level = f'<text:list-level-style-number text:level="1" style:num-format="{form}" {more}/>'
    return f'<text:list-style style:name="{of}">{level}</text:list-style>'


def listed(*items: str, more: str = "") -> str:
    written = "".join(f"<text:list-item>{each}</text:list-item>" for each in items)
    return f'<text:list text:style-name="L" {more}>{written}</text:list>'


def p(text: str) -> str:
    return f"<text:p>{text}</text:p>"


@pytest.mark.parametrize("name", ["春耕.odt", "春耕.fodt"])
def test_a_file_of_an_office_is_read_with_look_numbers_table_and_picture(name: str) -> None:
    reading = read_odt((FOLDER / name).read_bytes(), Wish())
    title, heading, body, first, second, table = reading.text[:6]
    assert isinstance(title, Paragraph)
    assert (title.role, title.plain) == (Role.TITLE, "青禾镇“三早”抓实春耕备播")
    assert isinstance(heading, Paragraph)
    assert heading.role is Role.LEVEL1
    assert isinstance(body, Paragraph)
    assert body.plain == "截至3月5日，全镇储备化肥共计1280吨、良种96吨，检修农机  342台。"
    assert [run.text for run in body.runs if run.bold] == ["1280吨"]
    assert (first.plain, second.plain) == ("1.组织农技员进村\t18人次", "2.疏浚沟渠27公里\n受益农田1.1万亩")
    assert table == Table(
        (
            (Cell("村名与面积", 2), Cell("进度")),
            (Cell("柳塘村", 1, 2), Cell("860亩"), Cell("七成")),
            (Cell("1240亩"), Cell("过半")),
        )
    )
    pictures = [block for block in reading.text if isinstance(block, Picture)]
    assert [each.sha256 for each in pictures] == [each.sha256 for each in reading.pictures]
    assert reading.text[-1].plain == "数据来自镇农业农村服务中心。"
    assert counts(reading) == dict.fromkeys(KINDS, 1)


@pytest.mark.parametrize(
    ("changes", "words", "before"),
    [
        (Changes.ACCEPT, "化肥共计1280吨", None), (Changes.REJECT, "化肥大约1280吨", None),
        (Changes.KEEP, "化肥共计1280吨", "化肥大约1280吨"),
    ],
)  # fmt: skip
def test_tracked_changes_follow_the_wish(changes: Changes, words: str, before: str | None) -> None:
    reading = read_odt((FOLDER / "春耕.odt").read_bytes(), Wish(changes=changes))
    assert words in plain(reading.text)
    assert (reading.before is None) is (before is None)
    assert before is None or before in plain(reading.before or ())
    kept = {Changes.REJECT: Kind.CHANGES_REJECTED, Changes.KEEP: Kind.CHANGES_KEPT}.get(changes)
    assert kept is None or counts(reading)[kept] == 2
    assert Kind.MISSING_TEXT not in counts(reading)


def test_ends_of_paragraphs_are_put_in_and_taken_out_too() -> None:
    regions = (
        '<text:tracked-changes><text:changed-region text:id="a"><text:insertion/></text:changed-region>'
        '<text:changed-region text:id="b"><text:deletion><text:p/><text:p>丁</text:p></text:deletion>'
        "</text:changed-region></text:tracked-changes>"
    )
    body = (
        f'{regions}<text:p>甲<text:change-start text:change-id="a"/>乙</text:p>'
        '<text:p><text:change-end text:change-id="a"/>丙<text:change text:change-id="b"/>戊</text:p>'
    )
    assert seen(body) == "甲乙\n丙戊"
    assert plain(read(body, wish=Wish(changes=Changes.REJECT)).text) == "甲丙\n丁戊"


@pytest.mark.parametrize(
    ("form", "more", "labels"),
    [
        ("一, 二, 三, ...", 'style:num-suffix="、"', "一、甲\n二、乙"), ("1", 'style:num-suffix="."', "1.甲\n2.乙"),
        ("1", 'style:num-prefix="（" style:num-suffix="）"', "（1）甲\n（2）乙"), ("①, ②, ③, ...", "", "①甲\n②乙"),
        ("壹, 贰, 叁, ...", 'style:num-suffix="、"', "壹、甲\n贰、乙"), ("I", "", "I 甲\nII 乙"), ("", "", "甲\n乙"),
        ("一, 二, 三, ...", 'loext:num-list-format="第%1%条"', "第一条 甲\n第二条 乙"),
        ("1", 'text:start-value="5" style:num-suffix="）"', "5）甲\n6）乙"),
    ],
)  # fmt: skip
def test_automatic_numbers_are_part_of_the_paragraph(form: str, more: str, labels: str) -> None:
    assert seen(listed(p("甲"), p("乙")), numbered(form, more)) == labels


def test_lists_go_on_where_they_say_so_and_begin_anew_where_not() -> None:
    style = numbered("1", 'style:num-suffix="."')
    body = listed(p("甲")) + p("间") + listed(p("乙"), more='text:continue-numbering="true"') + listed(p("丙"))
    assert seen(body, style) == "1.甲\n间\n2.乙\n1.丙"
    assert (
        seen(
            '<text:list text:style-name="L"><text:list-header><text:p>头</text:p></text:list-header></text:list>', style
        )
        == "头"
    )


def test_inner_lists_count_for_themselves_and_outer_ones_in_their_number() -> None:
    styles = (
        '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1"/>'
        '<text:list-level-style-number text:level="2" style:num-format="1" text:display-levels="2"/>'
        '<text:list-level-style-bullet text:level="3" text:bullet-char="●"/></text:list-style>'
    )
    inner = listed(p("乙"), p("丙") + listed(p("丁")))
    assert seen(listed(p("甲") + inner, p("戊")), styles) == "1 甲\n1.1 乙\n1.2 丙\n● 丁\n2 戊"


def test_blanks_are_written_out_or_fall_together() -> None:
    assert seen("<text:p> 甲 \n  乙<text:s/><text:s text:c='2'/>丙<text:tab/>丁</text:p>") == "甲 乙   丙\t丁"


def test_hidden_sections_and_covered_cells_are_quoted() -> None:
    covered = (
        "<table:table><table:table-row><table:table-cell table:number-columns-spanned='2'><text:p>甲</text:p>"
        "</table:table-cell><table:covered-table-cell><text:p>藏</text:p></table:covered-table-cell></table:table-row>"
        "</table:table>"
    )
    reading = read(covered + "<text:section text:display='none'><text:p>内部</text:p></text:section>")
    assert plain(reading.text) == "甲"
    assert counts(reading) == {Kind.HIDDEN_TEXT: 2}


def test_a_table_in_a_cell_is_flattened_and_repeats_are_held() -> None:
    inner = "<table:table><table:table-row><table:table-cell><text:p>乙</text:p></table:table-cell>" + (
        "<table:table-cell><text:p>丙</text:p></table:table-cell></table:table-row></table:table>"
    )
    wide = "<table:table-cell table:number-columns-repeated='99999999'/>"
    text = read(
        f"<table:table><table:table-row><table:table-cell><text:p>甲</text:p>{inner}</table:table-cell>{wide}"
        "</table:table-row></table:table>"
    ).text
    assert isinstance(text[0], Table)
    assert text[0].rows[0][0] == Cell("甲\n乙 丙")
    assert len(text[0].rows[0]) <= 64


def test_objects_and_pictures_that_cannot_be_printed_are_counted() -> None:
    frame = "<text:p>甲<draw:frame>{}</draw:frame></text:p>"
    body = frame.format("<draw:object/><draw:image/>") + frame.format("<draw:image xlink:href='Pictures/a.emf'/>")
    assert counts(read(body)) == {Kind.OBJECTS_LEFT: 1, Kind.PICTURES_LEFT: 1}


def test_shapes_speak_too() -> None:
    reading = read("<text:p>甲<draw:g><draw:custom-shape><text:p>框</text:p></draw:custom-shape></draw:g></text:p>")
    assert plain(reading.text) == "甲\n框"
    assert counts(reading) == {Kind.TEXT_BOXES: 1}


def test_signs_of_symbol_fonts_are_shown_as_characters() -> None:
    font = '<style:text-properties style:font-name="Wingdings"/>'
    style = f'<style:style style:name="T" style:family="text">{font}</style:style>'
    reading = read('<text:p><text:span text:style-name="T">\uf0fe</text:span>已办结，2\u20113天</text:p>', style)
    assert plain(reading.text) == "☑已办结，2-3天"
    assert not reading.warnings


def test_a_template_and_an_unknown_element_lose_nothing() -> None:
    assert seen("<text:unheard><text:p>甲<text:odd>乙</text:odd>丙</text:p></text:unheard>") == "甲乙丙"


def refusal(data: bytes) -> tuple[Reason, object]:
    with pytest.raises(Unreadable) as refused:
        read_odt(data, Wish())
    return refused.value.reason, refused.value.facts.get("looks_like")


def test_what_is_no_text_is_refused_by_name() -> None:
    sheet = f"<office:document {NAMES}><office:body><office:spreadsheet/></office:body></office:document>".encode()
    assert refusal(sheet) == (Reason.NOT_SUPPORTED, "ods")
    manifest = f"<manifest:manifest {NAMES}><manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"
    locked = zipped({"content.xml": b"\x01", "META-INF/manifest.xml": (manifest + "</manifest:manifest>").encode()})
    assert refusal(locked) == (Reason.ENCRYPTED, "odt")
    assert refusal(zipped({"mimetype": b"x"})) == (Reason.DAMAGED, None)
    assert refusal(b"<office:document") == (Reason.DAMAGED, None)


@pytest.mark.parametrize(
    ("position", "shown"),
    [("super 58%", "10⁶"), ("sub 58%", "10₆"), ("33% 58%", "10⁶"), ("-33% 58%", "10₆"), ("0% 100%", "106")],
)
def test_figures_above_and_below_the_line_are_written_so(position: str, shown: str) -> None:
    styles = (
        f'<style:style style:name="T" style:family="text"><style:text-properties style:text-position="{position}"/>'
        "</style:style>"
    )
    reading = read('<text:p>10<text:span text:style-name="T">6</text:span></text:p>', styles)
    assert (plain(reading.text), counts(reading)) == (shown, {})


def test_words_above_the_line_stay_and_are_told() -> None:
    styles = (
        '<style:style style:name="T" style:family="text"><style:text-properties style:text-position="super 58%"/>'
        "</style:style>"
    )
    reading = read('<text:p>甲<text:span text:style-name="T">注</text:span></text:p>', styles)
    assert (plain(reading.text), counts(reading)) == ("甲注", {Kind.RAISED: 1})
