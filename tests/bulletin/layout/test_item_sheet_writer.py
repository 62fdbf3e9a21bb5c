"""The sheet of one item: a ruled page with all that is known, and behind it the text, each page with the code."""

from dataclasses import replace

import docx
import pytest

from bulletin.errors import Cause, Trouble
from bulletin.layout.inspecting.report import inspect_docx
from bulletin.layout.item_sheet_writer import write_item_sheet
from bulletin.layout.page import Distribution, ItemSheet, Opinion
from bulletin.layout.pdf.office_suite import count_pages
from bulletin.layout.reading import items_in, open_docx

CODE, HEAD = "J8VG-R0G0-R74W", "abcd ef01\u00a09abc"
BOTH = (Opinion("核稿意见", "同意。周正明　11月20日 14:02"), Opinion("签发意见"))


@pytest.fixture
def an_item_sheet(an_item):
    lists = Distribution(("县委书记",), ("县政府班子",), ("各乡镇",), 60)
    item = an_item("青禾镇春耕备耕工作进展顺利", "全镇整地2万亩。", "工作动态", "青禾镇  李明轩")
    return ItemSheet("云溪县政府办公室信息科", "青禾镇", "李明轩", "信息快报", "工作动态", 512, "特急",
                     "陈一帆　11月20日 12:00", 3, "已核对 5 处，共 8 处", lists, BOTH, CODE, HEAD, item)


@pytest.fixture
def write(tmp_path, layouts, no_picture):
    def write(sheet, picture=no_picture):
        path = tmp_path / "文稿签发单.docx"
        return path, write_item_sheet(sheet, layouts["qianfadan"], layouts["kuaibao"], path, picture)

    return write


def rows_of(path):
    rows = docx.Document(str(path)).tables[0].rows
    return [list(dict.fromkeys(cell.text for cell in row.cells)) for row in rows]


def test_the_form_says_what_is_known_of_the_item(write, an_item_sheet):
    rows = rows_of(write(an_item_sheet)[0])
    assert rows[0] == ["标题", "\n青禾镇春耕备耕工作进展顺利\n"]
    assert rows[1:5] == [
        ["报送单位", "青禾镇", "信息员", "李明轩"], ["刊物栏目", "《信息快报》·工作动态", "紧急程度", "特急"],
        ["编辑", "陈一帆　11月20日 12:00", "稿次", "第3稿"], ["数据核对", "已核对 5 处，共 8 处", "字数", "512字"]]
    assert rows[5] == ["发送范围", "\n报：县委书记\n送：县政府班子\n发：各乡镇\n"]


def test_an_opinion_given_on_the_screen_stands_there_and_one_to_be_given_has_room(write, an_item_sheet):
    rows = rows_of(write(an_item_sheet)[0])
    assert rows[6] == ["核稿意见", "\n同意。周正明　11月20日 14:02"]
    assert rows[7][0] == "签发意见"
    assert rows[8][-1].startswith("签名")
    assert len(rows) == 9


def test_what_is_important_has_room_for_the_leader(write, an_item_sheet):
    sheet = replace(an_item_sheet, opinions=(*BOTH, Opinion("领导审定")))
    assert [row[0] for row in rows_of(write(sheet)[0])][-2:] == ["领导审定", "领导审定"]


def test_what_is_not_known_is_left_open(write, an_item_sheet):
    sheet = replace(an_item_sheet, journal="", section="", urgency="", figures="", unit="")
    rows = rows_of(write(sheet)[0])
    assert rows[2] == ["刊物栏目", "未定", "紧急程度", "—"]
    assert rows[4][:2] == ["数据核对", "—"]


def test_the_text_follows_on_its_own_page_as_it_will_print(write, an_item_sheet):
    path, written = write(an_item_sheet)
    front, text = items_in(open_docx(path.read_bytes(), path.name))
    assert front.title == "云溪县政府办公室信息科文稿签发单"
    assert (text.title, text.text) == (
        "青禾镇春耕备耕工作进展顺利", "青禾镇春耕备耕工作进展顺利全镇整地2万亩。（青禾镇李明轩）")
    assert written.characters == len(front.text) + len(text.text)
    assert inspect_docx(path).complete
    sections = docx.Document(str(path)).sections
    assert len(sections) == 2


def test_code_and_head_stand_above_the_form_and_at_the_foot_of_each_page(write, an_item_sheet, part):
    path, _ = write(an_item_sheet)
    assert docx.Document(str(path)).paragraphs[1].text == f"台账校验码：{HEAD}\t文稿核对码：{CODE}"
    for number in (1, 2):
        foot = "".join(part(path, f"word/footer{number}.xml").itertext())
        assert f"台账校验码：{HEAD}　文稿核对码：{CODE}" in foot
        assert foot.count("PAGE") == 2


def test_pictures_are_printed_with_the_text_and_a_missing_one_stops_the_sheet(write, an_item_sheet, an_item, grey):
    picture, data = grey
    sheet = replace(an_item_sheet, item=an_item("巡查水库", (picture,)))
    path, written = write(sheet, {picture.sha256: data}.__getitem__)
    assert written.unprinted == ()
    assert len(docx.Document(str(path)).inline_shapes) == 1


def test_strange_values_do_not_stop_the_sheet(write, an_item_sheet, an_item):
    bad = "\x02坏\ud900\n值\t"
    sheet = replace(
        an_item_sheet, unit=bad, office=bad * 20, correspondent=bad, figures=bad, item=an_item(bad * 60, bad),
        opinions=(Opinion("核稿意见", bad), Opinion("签发意见"), Opinion("领导审定")))
    path, _ = write(sheet)
    assert inspect_docx(path).complete


def test_a_file_that_cannot_be_written_is_trouble(an_item_sheet, layouts, no_picture, tmp_path):
    (tmp_path / "文稿签发单.docx").mkdir()
    with pytest.raises(Trouble) as trouble:
        write_item_sheet(an_item_sheet, layouts["qianfadan"], layouts["kuaibao"], tmp_path / "文稿签发单.docx",
                         no_picture)
    assert trouble.value.cause in set(Cause)


def test_the_form_keeps_to_one_page_however_much_is_on_it(write, an_item_sheet, an_item):
    lists = Distribution(("县委书记", "县长") * 6, ("县委办公室", "县人大常委会办公室") * 8, ("各乡镇人民政府",) * 9)
    sheet = replace(
        an_item_sheet, unit="云岭县市场监督管理局青禾分局经济开发区监管所", distribution=lists,
        item=an_item("青禾镇深入学习运用“千村示范、万村整治”工程经验" * 5, "全镇整地2万亩。"),
        opinions=(Opinion("核稿意见"), Opinion("签发意见"), Opinion("领导审定")))
    path, _ = write(sheet)
    assert count_pages(path, 60) in (2, None)  # the form, and the text
