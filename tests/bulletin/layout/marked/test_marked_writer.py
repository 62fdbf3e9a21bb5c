"""A text with its changes goes out as a Word file and reads back as either of the two it was made of."""

import re
import zipfile
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from bulletin.intake.door import read_incoming
from bulletin.intake.guard.guard import Guard
from bulletin.intake.incoming import Changes, Kind, Wish
from bulletin.layout.layout import load_layout
from bulletin.layout.marked.remarks import Said
from bulletin.layout.marked.values import as_written
from bulletin.layout.marked.writer import Leaf, write_marked
from bulletin.layout.marked.xml import By
from bulletin.layout.ooxml import W
from bulletin.marked import STYLE_ROLE, Origin
from bulletin.text import Cell, Paragraph, Picture, Role, Run, Table, fingerprint, paragraph, plain

LAYOUT = load_layout(Path(__file__).parents[4] / "resources" / "layouts" / "gongwen.toml")
AT = datetime(2026, 11, 20, 9, 30)
CHEN = By("陈一帆", AT)
BEFORE = (
    paragraph("青禾镇春耕备耕工作进展顺利", Role.TITLE),
    paragraph("一、主要做法", Role.LEVEL1),
    paragraph("青禾镇抢抓农时，全镇整地2万亩，完成计划的68%。镇里成立了3个工作专班，逐村逐户上门指导，群众普遍满意。"),
    paragraph("二、存在问题", Role.LEVEL1),
    paragraph("个别村化肥供应不足。"),
    paragraph("（青禾镇  李明轩）", Role.CREDIT),
)
AFTER = (
    paragraph("青禾镇春耕备耕工作有序推进", Role.TITLE),
    paragraph("青禾镇抢抓农时，全镇整地2.3万亩，完成计划的76%。"),
    paragraph("镇里成立了3个工作专班，逐村逐户上门指导，群众普遍满意。"),
    Paragraph(Role.LEVEL2, (Run("二、存在"), Run("问题", bold=True))),
    paragraph("个别村化肥供应不足，已协调县供销社调拨40吨。"),
    paragraph("下一步，将继续抓好春管。"),
)


def origin(after=AFTER):
    return Origin("d1", "r2", fingerprint(after), AT, ("陈一帆",))


def write(tmp_path, before, after, said=(), pictures=None, **more):
    path = tmp_path / "花脸稿.docx"
    leaf = Leaf(before, after, CHEN, origin(after), said, **more)
    return path, write_marked(leaf, LAYOUT, path, lambda sha256: (pictures or {})[sha256])


def both_sides(path):
    accepted = read_incoming(path, Wish(changes=Changes.ACCEPT, marks=True)).text
    rejected = read_incoming(path, Wish(changes=Changes.REJECT, marks=True)).text
    return rejected, accepted


def body_of(path):
    with zipfile.ZipFile(path) as package:
        return etree.fromstring(package.read("word/document.xml"))


def w(name):
    return f"{{{W}}}{name}"


def words_in(path, tag, letters):
    return ["".join(each.text for each in node.iter(w(letters))) for node in body_of(path).iter(w(tag))
            if any(True for _ in node.iter(w(letters)))]


class TestReadBack:
    def test_changes_taken_over_it_is_the_text_now_and_undone_the_text_before(self, tmp_path):
        path, _ = write(tmp_path, BEFORE, AFTER)

        assert both_sides(path) == (BEFORE, AFTER)

    def test_kept_changes_give_both_texts_at_once(self, tmp_path):
        path, _ = write(tmp_path, BEFORE, AFTER)

        kept = read_incoming(path, Wish(changes=Changes.KEEP, marks=True))

        assert (kept.before, kept.text) == (BEFORE, AFTER)

    def test_a_clean_copy_has_no_changes(self, tmp_path):
        path, made = write(tmp_path, AFTER, AFTER)

        assert made.changes == 0
        assert not words_in(path, "ins", "t")
        assert both_sides(path) == (AFTER, AFTER)

    def test_rows_of_a_table_come_and_go_and_cells_change(self, tmp_path):
        table = Table((
            (Cell("乡镇"), Cell("投资")), (Cell("青禾镇"), Cell("32.5")), (Cell("白石乡"), Cell("12.0\n（快报数）"))))
        other = Table((
            (Cell("乡镇"), Cell("投资")), (Cell("青禾镇"), Cell("33.5")), (Cell("云水镇"), Cell("8.1"))))
        path, _ = write(tmp_path, (paragraph("附表"), table), (paragraph("附表"), other))

        assert both_sides(path) == ((paragraph("附表"), table), (paragraph("附表"), other))
        assert len(body_of(path).findall(f".//{w('tbl')}")) == 1

    def test_a_table_of_another_grid_is_one_gone_and_one_come(self, tmp_path):
        wide = Table(((Cell("乡镇", 1, 2), Cell("投资", 2)), (Cell("本年"), Cell("上年"))))
        narrow = Table(((Cell("乡镇"), Cell("投资")), (Cell("青禾镇"), Cell("1"))))
        path, _ = write(tmp_path, (wide, paragraph("注")), (narrow, paragraph("注")))

        assert both_sides(path) == ((wide, paragraph("注")), (narrow, paragraph("注")))

    def test_pictures_stay_come_and_go(self, tmp_path, grey):
        picture, data = grey
        kept = (paragraph("一"), picture, paragraph("二"))
        path, _ = write(tmp_path, kept, (*kept, picture), pictures={picture.sha256: data})
        rejected, accepted = both_sides(path)

        assert [type(block) for block in rejected] == [Paragraph, Picture, Paragraph]
        assert [type(block) for block in accepted] == [Paragraph, Picture, Paragraph, Picture]
        assert {block.sha256 for block in accepted if isinstance(block, Picture)} == {picture.sha256}

    def test_blanks_and_empty_paragraphs_are_part_of_the_text(self, tmp_path):
        text = (paragraph("　　 标题 ", Role.TITLE), paragraph(""), paragraph(" a\tb\nc "))
        path, _ = write(tmp_path, text[:1], text)

        assert both_sides(path) == (text[:1], text)


class TestWhatIsTracked:
    def test_a_change_within_a_paragraph_is_as_small_as_the_characters(self, tmp_path):
        path, _ = write(tmp_path, (paragraph("全镇整地2万亩，群众满意。"),), (paragraph("全镇整地3万亩，群众满意。"),))

        assert words_in(path, "del", "delText") == ["2"]
        assert words_in(path, "ins", "t") == ["3"]

    def test_a_paragraph_parted_in_two_is_one_end_that_came(self, tmp_path):
        whole = paragraph("青禾镇抢抓农时，整地2万亩。镇里成立了3个工作专班，逐村上门指导。")
        parts = (paragraph("青禾镇抢抓农时，整地2万亩。"), paragraph("镇里成立了3个工作专班，逐村上门指导。"))
        path, made = write(tmp_path, (whole,), parts)

        assert made.changes == 1
        assert not words_in(path, "ins", "t")
        assert len(body_of(path).findall(f".//{w('pPr')}/{w('rPr')}/{w('ins')}")) == 1

    def test_two_paragraphs_joined_are_one_end_that_went(self, tmp_path):
        parts = (paragraph("青禾镇抢抓农时，整地2万亩。"), paragraph("镇里成立了3个工作专班，逐村上门指导。"))
        whole = paragraph("青禾镇抢抓农时，整地2万亩。镇里成立了3个工作专班，逐村上门指导。")
        path, _ = write(tmp_path, parts, (whole,))

        assert not words_in(path, "del", "delText")
        assert len(body_of(path).findall(f".//{w('pPr')}/{w('rPr')}/{w('del')}")) == 1

    def test_another_role_and_another_emphasis_are_changes_of_look(self, tmp_path):
        heading = Paragraph(Role.LEVEL1, (Run("存在"), Run("问题", True)))
        path, made = write(tmp_path, (paragraph("存在问题"),), (heading,))
        body = body_of(path)

        assert made.changes == 2
        assert [each.get(w("val")) for each in body.iterfind(f".//{w('pPrChange')}//{w('pStyle')}")] == ["BodyText"]
        assert len(body.findall(f".//{w('rPrChange')}")) == 1

    def test_a_paragraph_that_moved_is_one_move_with_two_ends_of_one_name(self, tmp_path):
        one, two, three = (paragraph(each) for each in (
            "青禾镇抢抓农时，整地2万亩。", "镇里成立了3个工作专班。", "下一步，将继续抓好春管。"))
        path, made = write(tmp_path, (one, two, three), (two, three, one))
        body = body_of(path)
        ends = [(etree.QName(each).localname, each.get(w("name")), each.get(w("id"))) for each in body.iter(
            w("moveFromRangeStart"), w("moveToRangeStart"), w("moveFromRangeEnd"), w("moveToRangeEnd"))]

        assert made.changes == 1
        assert [(name, called) for name, called, _ in ends] == [
            ("moveFromRangeStart", "move1"), ("moveFromRangeEnd", None),
            ("moveToRangeStart", "move1"), ("moveToRangeEnd", None)]
        assert ends[0][2] == ends[1][2] != ends[2][2] == ends[3][2]
        assert not list(body.iter(w("delText")))
        assert both_sides(path) == ((one, two, three), (two, three, one))
        assert read_incoming(path).warnings[0].kind is Kind.MOVES_ACCEPTED

    def test_every_change_names_who_and_when_by_the_clock_on_the_wall(self, tmp_path):
        path, _ = write(tmp_path, BEFORE, AFTER)
        changes = [each for each in body_of(path).iter() if each.get(w("author"))]

        assert {each.get(w("author")) for each in changes} == {"陈一帆"}
        assert {each.get(w("date")) for each in changes} == {"2026-11-20T09:30:00Z"}

    def test_changes_by_several_people_keep_their_names(self, tmp_path):
        lin = By("林晓", AT)
        path, _ = write(tmp_path, (paragraph("春耕时节抓好农时"),), (paragraph("春耕时节全镇抢抓好农时，整地2万亩"),),
                        hand=lambda mark, at: CHEN if at < 6 else lin)

        authors = [(each.get(w("author")), "".join(each.itertext())) for each in body_of(path).iter(w("ins"))]
        assert authors == [("陈一帆", "全镇"), ("林晓", "抢"), ("林晓", "，整地2万亩")]

    def test_word_goes_on_tracking(self, tmp_path):
        path, _ = write(tmp_path, BEFORE, AFTER)
        with zipfile.ZipFile(path) as package:
            settings = etree.fromstring(package.read("word/settings.xml"))
        names = [etree.QName(each).localname for each in settings]

        assert names.index("trackRevisions") == names.index("defaultTabStop") - 1


class TestWhatWordDemands:
    def test_no_id_is_given_twice(self, tmp_path):
        path, _ = write(tmp_path, BEFORE, AFTER)
        ids = [each.get(w("id")) for each in body_of(path).iter() if each.get(w("author"))]

        assert len(ids) == len(set(ids)) > 5

    def test_no_change_is_without_content_and_none_lies_in_another(self, tmp_path):
        path, _ = write(tmp_path, BEFORE, AFTER)
        for change in body_of(path).iter(w("ins"), w("del")):
            parent = etree.QName(change.getparent()).localname
            if parent in ("rPr", "trPr"):
                assert len(change) == 0
            else:
                assert parent == "p"
                assert [etree.QName(each).localname for each in change] == ["r"] * len(change) != []

    def test_what_went_is_written_as_deleted_text_and_nothing_else_is(self, tmp_path):
        path, _ = write(tmp_path, BEFORE, AFTER)
        body = body_of(path)

        assert not [each for gone in body.iter(w("del")) for each in gone.iter(w("t"))]
        assert all(etree.QName(each.getparent().getparent()).localname == "del" for each in body.iter(w("delText")))

    def test_properties_stand_in_their_order(self, tmp_path):
        path, _ = write(tmp_path, BEFORE, AFTER)
        order = {
            "pPr": ["pStyle", "keepNext", "pBdr", "spacing", "ind", "jc", "rPr", "pPrChange"],
            "rPr": ["ins", "del", "moveFrom", "moveTo", "rFonts", "b", "bCs", "i", "iCs", "u", "rPrChange"],
            "trPr": ["cantSplit", "trHeight", "tblHeader", "ins", "del"],
        }
        for name, known in order.items():
            for properties in body_of(path).iter(w(name)):
                places = [known.index(etree.QName(each).localname) for each in properties]
                assert places == sorted(set(places))

    def test_the_last_end_of_the_document_stays(self, tmp_path):
        path, _ = write(tmp_path, (paragraph("一"), paragraph("二十三四五六七")), (paragraph("一"),))
        last = body_of(path)[0].findall(w("p"))[-1]

        assert last.find(f"{w('pPr')}/{w('rPr')}") is None

    def test_the_styles_bear_the_names_by_which_they_are_known_when_the_file_comes_back(self, tmp_path):
        path, _ = write(tmp_path, BEFORE, AFTER)
        with zipfile.ZipFile(path) as package:
            names = set(re.findall(r'<w:name w:val="([^"]+)"', package.read("word/styles.xml").decode()))

        assert names >= STYLE_ROLE.keys()


class TestRemarks:
    SAID = (Said("请核实\n并注明口径", "林晓", AT, 5, 9), Said("可否再短", "周正明", AT, 30, 34))

    def test_notes_go_out_as_comments_on_their_passage_and_come_back(self, tmp_path):
        path, _ = write(tmp_path, BEFORE, AFTER, self.SAID)
        remarks = read_incoming(path, Wish(marks=True)).marks.remarks
        text = plain(AFTER)

        assert [(each.author, each.words, each.at) for each in remarks] == [
            ("林晓", "请核实\n并注明口径", AT), ("周正明", "可否再短", AT)]
        assert [each.quote for each in remarks] == [text[5:9], text[30:34]]
        assert [each.start for each in remarks] == [5, 30]

    def test_the_file_says_which_text_it_was_made_of(self, tmp_path):
        path, _ = write(tmp_path, BEFORE, AFTER)
        marks = read_incoming(path, Wish(marks=True)).marks

        assert marks.origin == origin()
        assert marks.hands == ()


LETTERS = st.text(st.sampled_from("青禾镇抢抓农时，。“”2%a \t\n　"), max_size=30)
LOOKS = st.booleans()
PARAGRAPHS = st.builds(
    Paragraph, st.sampled_from(Role), st.lists(st.builds(Run, LETTERS, LOOKS, LOOKS, LOOKS), max_size=3).map(tuple))
CELLS = st.text(st.sampled_from("青禾镇2.5%\n "), max_size=8)


@st.composite
def tables(draw):
    columns = draw(st.integers(1, 3))
    rows = draw(st.integers(1, 4))
    return Table(tuple(tuple(Cell(draw(CELLS)) for _ in range(columns)) for _ in range(rows)))


@st.composite
def two_texts(draw):
    """Two texts, the second made of the first by keeping, changing, parting, moving and adding."""
    before = draw(st.lists(st.one_of(PARAGRAPHS, PARAGRAPHS, PARAGRAPHS, tables()), max_size=6))
    after = [block for block in before if draw(st.integers(0, 4))]
    for at in range(len(after)):
        block = after[at]
        if isinstance(block, Paragraph) and draw(st.booleans()):
            cut = draw(st.integers(0, len(block.plain)))
            after[at] = paragraph(block.plain[:cut] + draw(LETTERS), draw(st.sampled_from([block.role, Role.BODY])))
            after.insert(at + 1, paragraph(block.plain[cut:], block.role))
    after += draw(st.lists(st.one_of(PARAGRAPHS, tables()), max_size=2))
    if draw(st.booleans()):
        after = draw(st.permutations(after))
    return tuple(before), tuple(after)


@settings(max_examples=150, deadline=None)
@given(two_texts())
def test_whatever_was_changed_both_sides_read_back_exactly(pair):
    before, after = map(as_written, pair)
    with TemporaryDirectory() as folder:
        path, _ = write(Path(folder), before, after)
        if plain(before).strip() and plain(after).strip():
            assert both_sides(path) == (before, after)


@pytest.mark.parametrize("words", ["\x00\x07", "\ud800", "\ufffe", "a\r\nb", "\u2029", "￼"])
def test_characters_that_xml_cannot_hold_are_seen_and_stop_nothing(tmp_path, words):
    path, _ = write(tmp_path, (paragraph("开头" + words + "结尾"),), (paragraph("开头" + words + "新的结尾"),))

    assert both_sides(path)[1] == as_written((paragraph("开头" + words + "新的结尾"),))


def test_ten_thousand_changes_are_read_within_the_limits_of_the_guard(tmp_path):
    before = tuple(paragraph(f"第{number}段：" + "青禾镇抢抓农时推进春耕" * 5) for number in range(500))
    after = tuple(paragraph(each.plain.replace("农", "某").replace("春", "秋")) for each in before)
    path, made = write(tmp_path, before, after)
    guard = Guard()
    try:
        (found,) = guard.open(path.name, path.read_bytes(), Wish(marks=True, ocr=False)).result()
    finally:
        guard.close()

    assert made.changes == 5_000  # an insertion and a deletion each
    assert found.refused is None
    assert found.incoming.text == after
