"""An office's own file lends our issues its dress; what could do harm in it stays behind, and is told."""

import io
import random
import re
import zipfile

import pytest
from lxml import etree
from own_base_file import HOSTILE, RED, masthead, packed, parts

from bulletin.errors import Cause, Reason, Trouble, Unreadable
from bulletin.layout import issue_writer
from bulletin.layout.inspecting.report import inspect_docx
from bulletin.layout.issue_writer import write_issue
from bulletin.layout.own_base.base import Lack, Missing, examine, layout_with, words_of
from bulletin.layout.own_base.blocks import Dropped
from bulletin.layout.own_base.writer import own_head
from bulletin.layout.printed import by_part
from bulletin.layout.reading import items_in, open_docx, printed_in, style_of, text_of
from bulletin.text import Role, paragraph

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
BEGIN = "<w:p><w:r><w:t>〔正文〕</w:t></w:r></w:p><w:p><w:r><w:t>样文一段。</w:t></w:r></w:p>"
MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml"


@pytest.fixture(scope="module")
def files(grey):
    return {"word/media/image1.png": grey[1], "word/embeddings/oleObject1.bin": b"x"}


@pytest.fixture(scope="module")
def base(files):
    return examine(packed(parts(masthead(HOSTILE) + BEGIN), files), "底版.docx")


@pytest.fixture
def written(tmp_path, base, kuaibao, an_issue, an_item, no_picture):
    """Return a function that writes an issue in the office's dress and gives back its path."""

    def write(own=base, **changes):
        text = (paragraph("一、进展", Role.LEVEL1), paragraph("已开工11个小区。"))
        issue = an_issue(an_item(body=text, credit="青禾镇"), an_item("县水利局巡查水库"), **changes)
        write_issue(issue, kuaibao, tmp_path / "期.docx", no_picture, own)
        return tmp_path / "期.docx"

    return write


def _words(path):
    opened = open_docx(path.read_bytes(), path.name)
    return [text_of(each) for each in opened.document.find(W + "body")]


def test_page_styles_and_places_of_the_masthead_are_found(base):
    assert base.page == (11906, 16838, 1985, 1531, 1871, 1531, 850, 1304)
    assert [(look.role, look.name, look.chinese, look.size, look.line) for look in base.looks] == [
        ("BodyText", "信息正文", "仿宋", 16.0, 560), ("ItemTitle", "信息标题", "华文中宋", 20.0, 0)]
    assert base.places() == ("密级", "期号", "编印单位", "日期")


def test_what_is_missing_is_told(base, files):
    assert {each.name for each in base.missing if each.what is Lack.STYLE} == {
        "Level1", "Level2", "SectionHead", "Credit", "EditorsNote", "Imprint"}
    assert {each.what for each in base.missing} == {Lack.STYLE}
    bare = parts("<w:p><w:r><w:t>通知</w:t></w:r></w:p>") | {"word/footer1.xml": parts("")["word/header1.xml"]}
    assert {Missing(Lack.MASTHEAD), Missing(Lack.PAGE_NUMBER)} <= set(examine(packed(bare, files)).missing)
    without = masthead().replace("〔日期〕", "")
    assert Missing(Lack.PLACE, "日期") in examine(packed(parts(without + BEGIN), files)).missing


def test_what_could_do_harm_is_left_behind_and_told(base, files):
    assert set(base.dropped) == {Dropped.OBJECT, Dropped.LINK, Dropped.TEMPLATE, Dropped.FIELD, Dropped.DELETION,
                                 Dropped.COMMENT, Dropped.HIDDEN}
    xml = "".join((*base.masthead, *base.styles, *(each.xml for each in base.margins)))
    harm = "hyperlink|hlinkClick|OLEObject|INCLUDETEXT|fldChar|bookmark|comment|delText|vanish|rsid|paraId|暗记|旧刊名"
    assert not re.search(harm, "".join(base.masthead))
    assert not re.search("[Tt]heme|numPr", xml)
    assert "每周一期（内部）第三版" in "".join(text_of(etree.fromstring(each)) for each in base.masthead)
    macros = examine(packed(parts(masthead() + BEGIN, MACROS), {**files, "word/vbaProject.bin": b"x"}))
    assert Dropped.MACROS in macros.dropped


def test_a_picture_from_elsewhere_is_not_fetched(files):
    outside = masthead().replace('r:embed="rId4"', 'r:link="rId9"')
    base = examine(packed(parts(outside + BEGIN), files))
    assert {Dropped.LINK, Dropped.PICTURE} <= set(base.dropped)
    assert "drawing" not in "".join(base.masthead)
    broken = examine(packed(parts(masthead() + BEGIN), {**files, "word/media/image1.png": b"MZ"}))
    assert Dropped.PICTURE in broken.dropped
    assert not broken.images


def test_a_chart_goes_as_a_whole(files):
    chart = ('<w:p><w:r><w:drawing><a:graphic><a:graphicData uri="c"><c:chart xmlns:c="http://schemas.openxmlformats.org/'
             'drawingml/2006/chart" r:id="rId4"/></a:graphicData></a:graphic></w:drawing></w:r></w:p>')
    base = examine(packed(parts(masthead(chart) + BEGIN), files))
    assert Dropped.PICTURE in base.dropped
    assert "".join(base.masthead).count("<w:drawing") == 1


def test_the_masthead_ends_with_the_first_red_rule_where_no_paragraph_says_where_the_text_begins(files):
    after = "<w:p><w:r><w:t>样文</w:t></w:r></w:p>"
    base = examine(packed(parts(masthead() + after), files))
    assert len(base.masthead) == 4
    black = masthead().replace(RED, RED.replace("C00000", "000000"))
    assert examine(packed(parts(black + after), files)).masthead == ()
    drawn = ('<w:p><w:r><w:pict><v:line strokecolor="red" from="0,0" to="440pt,0"/></w:pict></w:r></w:p>')
    assert len(examine(packed(parts(black + drawn + after), files)).masthead) == 5


def test_an_issue_wears_the_dress(written, part):
    path = written()
    words = _words(path)
    assert "云岭信息" in words
    assert words.index("第46期（总第1286期）") < words.index("云岭县委办公室\t2026年11月5日") < words.index("本期要目")
    section = part(path).find(f"{W}body/{W}sectPr")
    assert section.find(W + "pgMar").get(W + "left") == "1531"
    assert {(each.tag.removeprefix(W), each.get(W + "type")) for each in section if each.tag.endswith("Reference")} == {
        ("headerReference", "default"), ("headerReference", "even"), ("footerReference", "default"),
        ("footerReference", "even")}
    styles = {each.get(W + "styleId"): each for each in part(path, "word/styles.xml").iter(W + "style")}
    title = styles["ItemTitle"]
    assert title.find(W + "basedOn").get(W + "val") == "Owna8"
    assert title.find(f"{W}rPr/{W}rFonts").get(W + "eastAsia") == "华文中宋"
    assert title.find(f"{W}pPr/{W}jc") is None  # theirs is on the left
    assert styles["BodyText"].find(f"{W}pPr/{W}spacing").get(W + "line") == "560"
    assert styles["Level1"].find(f"{W}pPr/{W}spacing").get(W + "line") == "560"  # on the grid of the office
    assert sum(each.get(W + "default") == "1" for each in styles.values() if each.get(W + "type") == "paragraph") == 1


def test_styles_and_names_are_there_once_and_all_that_are_named(written, part):
    path = written()
    styles = list(part(path, "word/styles.xml").iter(W + "style"))
    names = [each.find(W + "name").get(W + "val") for each in styles]
    for values in ([each.get(W + "styleId") for each in styles], names):
        assert len(set(values)) == len(values)
    ids = {each.get(W + "styleId") for each in styles}
    named = [part(path, name).iter(f"{W}pStyle", f"{W}rStyle", f"{W}tblStyle", f"{W}basedOn") for name in (
        "word/document.xml", "word/styles.xml", "word/headerOwn1.xml", "word/footerOwn3.xml")]
    assert {each.get(W + "val") for names in named for each in names} <= ids


def test_every_character_is_accounted_for_and_the_report_finds_nothing_wrong(written):
    path = written(marking="机密★1年", urgency="特急", copy_number="000012")
    report = inspect_docx(path)
    assert not [each for each in report.problems if "differ" in each.kind.value or "missing" in each.kind.value]
    assert _words(path)[:2] == ["\t000012", "特急"]  # the masthead has a place for the classification only
    assert "机密★1年" in _words(path)[2]
    assert by_part(printed_in(open_docx(path.read_bytes(), "期.docx")))["报头"] == "000012特急"
    assert [each.title for each in items_in(open_docx(path.read_bytes(), "期.docx"))] == [
        "青禾镇扎实推进老旧小区改造", "县水利局巡查水库"]


def test_what_the_masthead_has_no_place_for_stands_below_it(written, files):
    bare = re.sub("〔(期号|日期|编印单位)〕|<w:t>期号</w:t>", "", masthead())
    own = examine(packed(parts(bare + BEGIN), files))
    words = _words(written(own))
    assert words.index("第46期（总第1286期）") + 1 == words.index("云岭县委办公室\u3000\u30002026年11月5日")


def test_a_file_without_masthead_lends_only_page_and_styles(written, files, part):
    own = examine(packed(parts("<w:p/>"), files))
    path = written(own)
    assert [style_of(each) for each in part(path).find(W + "body")][:3] == ["Marking", "Masthead", "NumberLine"]
    assert part(path, "word/styles.xml").find(f"{W}style[@{W}styleId='Owna7']") is not None


def test_pictures_of_masthead_and_header_come_along(written):
    with zipfile.ZipFile(written()) as package:
        media = [name for name in package.namelist() if name.startswith("word/media/")]
        used = [name for name in package.namelist() if "header" in name and name.endswith(".rels")]
        relations = b"".join(package.read(name) for name in package.namelist() if name.endswith(".rels"))
        xml = b"".join(package.read(name) for name in package.namelist() if name.endswith(".xml"))
    assert media
    assert used
    assert b"External" not in relations
    assert not re.search(rb'="own\d+"', xml)


def test_the_issue_is_compared_after_writing_in_its_dress_too(written, base, monkeypatch):
    monkeypatch.setattr(issue_writer, "own_head", lambda *facts: own_head(*facts).replace("云岭信息", "云岭"))
    with pytest.raises(Trouble) as trouble:
        written()
    assert trouble.value.cause is Cause.INCOMPLETE


def test_the_layout_follows_the_file(base, kuaibao):
    own = layout_with(base, kuaibao)
    assert (own.page.left, own.page.pitch, own.page.lines) == (1531, 560, 23)
    assert (own.faces.body.size, own.faces.body.line, own.faces.item.size) == (16.0, 560, 20.0)
    assert (own.fonts.body, own.fonts.title, own.fonts.hei) == ("仿宋", "华文中宋", "黑体")


def test_a_page_no_text_fits_on_is_not_taken(files, kuaibao):
    xml = parts(masthead() + BEGIN)
    xml["word/document.xml"] = xml["word/document.xml"].replace('w:left="1531"', 'w:left="11000"')
    base = examine(packed(xml, files))
    assert Missing(Lack.PAGE) in base.missing
    assert layout_with(base, kuaibao).page.left == kuaibao.page.left


def _entity(xml):
    return xml | {"word/styles.xml": f'<!DOCTYPE x [<!ENTITY a "b">]>{xml["word/styles.xml"]}'}


@pytest.mark.parametrize(("spoil", "reason"), [
    (lambda data: b"", Reason.EMPTY),
    (lambda data: data[:400], Reason.DAMAGED),
    (lambda data: b"\xd0\xcf\x11\xe0" + b"\0" * 600, Reason.NOT_SUPPORTED),
    (lambda data: b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), Reason.ENCRYPTED),
    (lambda data: packed({"x.xml": "<x/>"}, {}), Reason.NOT_SUPPORTED),
    (lambda data: packed(_entity(parts(masthead())), {}), Reason.DTD),
    (lambda data: packed(parts(masthead()) | {"word/styles.xml": b"<w:styles"}, {}), Reason.DAMAGED),
    (lambda data: packed(parts(masthead()) | {"word/a.xml": b" " * (3 * 2**20)}, {}), Reason.BOMB),
    (lambda data: packed(parts(""), {"../x.xml": b"<x/>"}), Reason.DAMAGED),
    (lambda data: packed(parts("<w:sdt>" * 3000 + "</w:sdt>" * 3000), {}), Reason.DAMAGED),
])
def test_a_file_that_is_no_sound_word_file_is_refused(base, files, spoil, reason):
    data = packed(parts(masthead()), files)
    with pytest.raises(Unreadable) as refusal:
        examine(spoil(data), "底版.docx")
    assert refusal.value.reason is reason
    assert refusal.value.facts["name"] == "底版.docx"


BOX = (
    '<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
    '<mc:Choice Requires="wps"><w:drawing><wp:anchor xmlns:wp14="http://schemas.microsoft.com/office/word/2010/'
    'wordprocessingDrawing" wp14:anchorId="1A2B3C4D" distT="0" distB="0" distL="0" distR="0" simplePos="0" '
    'relativeHeight="2" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
    '<wp:positionH relativeFrom="margin"><wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV '
    'relativeFrom="margin"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx="5000000" cy="900000"/>'
    '<wp:wrapTopAndBottom/><wp:docPr id="3" name="报头"/>'
    '<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
    '<wps:wsp xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:cNvSpPr txBox="1"/>'
    "<wps:spPr/><wps:txbx><w:txbxContent><w:p><w:r><w:t>〔刊名〕</w:t></w:r></w:p>"
    '</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic><wp14:sizeRelH relativeFrom='
    '"page"><wp14:pctWidth>0</wp14:pctWidth></wp14:sizeRelH></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict>'
    '<v:shape style="width:400pt;height:70pt"><v:textbox><w:txbxContent><w:p><w:r><w:t>〔刊名〕</w:t></w:r></w:p>'
    "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
)


def test_a_name_in_a_text_box_is_filled_in_and_counted_once(written, files, part):
    own = examine(packed(parts(masthead(BOX) + BEGIN), files))
    assert "刊名" in own.places()
    path = written(own, masthead="云岭快报")
    assert "云岭快报" in _words(path)
    everything = etree.tostring(part(path), encoding="unicode")
    assert everything.count("云岭快报") == 2  # for new readers and for old ones
    assert "wp14" not in everything
    choices = list(part(path).iter("{*}Choice"))
    assert choices
    assert all(each.get("Requires") in each.nsmap for each in choices)
    group = BOX.replace('Requires="wps"', 'Requires="wpg"')
    assert "AlternateContent" not in "".join(examine(packed(parts(masthead(group) + BEGIN), files)).masthead)


def test_what_a_part_ignores_is_not_spoken_of_where_it_is_not_known(written, part):
    head = part(written(), "word/headerOwn1.xml")
    assert not [name for each in head.iter(etree.Element) for name in each.attrib if "Ignorable" in name]
    assert next(head.iter(W + "t")).text == "云岭县委办公室 "
    assert next(head.iter(W + "t")).get("{http://www.w3.org/XML/1998/namespace}space") == "preserve"


def test_our_page_number_stands_on_a_page_whose_file_has_none(files, kuaibao):
    xml = parts(masthead() + BEGIN)
    xml["word/document.xml"] = re.sub('<w:(header|footer)Reference[^>]*/>', "", xml["word/document.xml"])
    xml["word/document.xml"] = xml["word/document.xml"].replace('w:footer="1304"', 'w:footer="0"')
    assert layout_with(examine(packed(xml, files)), kuaibao).page.footer == 1440


def _line(words):
    return f"<w:p>{''.join(f'<w:r><w:t>{each}</w:t></w:r>' for each in words)}</w:p>"


def test_an_issue_that_was_printed_may_be_the_base_its_number_and_date_give_way(written, files):
    old = (_line(["机密★", "1年"]) + _line(["特急"]) + _line(["云岭信息"]) + _line(["第4", "5期（总第1285期）"])
           + f'<w:p><w:pPr>{RED}</w:pPr><w:r><w:t>云岭县委办公室　2026年11月4日</w:t></w:r></w:p>')
    own = examine(packed(parts(old + BEGIN), files))
    assert own.recognised == ("密级", "紧急程度", "期号", "日期")
    assert [each.name for each in own.missing if each.what is Lack.PLACE] == ["编印单位"]
    words = _words(written(own, marking="", urgency=""))
    assert words[2:6] == ["云岭信息", "第46期（总第1286期）", "云岭县委办公室　2026年11月5日", "本期要目"]
    assert not re.search("1285|机密", "".join(words))


@pytest.mark.parametrize("blank", [
    "第　　期", "第   期（总第   期）", "增刊第 1 期", "第五十一、五十二期合刊（总第1286、1287期）"])
def test_blanks_to_fill_in_are_places_too(files, blank):
    form = _line(["云岭信息"]) + _line([blank]) + f'<w:p><w:pPr>{RED}</w:pPr><w:r><w:t>　　年　月　日</w:t></w:r></w:p>'
    own = examine(packed(parts(form), files))
    assert own.recognised == ("期号", "日期")
    assert words_of(own.masthead[1]) == "〔期号〕"


def test_words_own_styles_count_only_when_the_office_made_them_fit(files, kuaibao):
    xml = parts(masthead() + BEGIN)
    look = '<w:rPr><w:rFonts w:eastAsia="黑体"/>{colour}<w:sz w:val="32"/></w:rPr></w:style>'
    coloured = re.compile(r"<w:rPr><w:color[^>]*/></w:rPr></w:style>")
    for colour, known in (("", True), ('<w:color w:val="2E74B5"/>', False)):
        styled = xml | {"word/styles.xml": coloured.sub(look.format(colour=colour), xml["word/styles.xml"], count=1)}
        assert ("Level1" in {each.role for each in examine(packed(styled, files)).looks}) is known


def _spoilt(xml, dice):
    """Return the parts with a few elements, attributes or whole parts gone, moved or made senseless."""
    for _ in range(dice.randint(1, 4)):
        name = dice.choice(sorted(xml))
        attributes = re.findall(r' [\w:]+="[^"]*"', xml[name])
        elements = re.findall(r"<w:(\w+)[ >]", xml[name])
        kind = dice.randrange(4)
        if kind == 0 and attributes:
            gone = dice.choice(attributes)
            xml[name] = xml[name].replace(gone, dice.choice(("", gone.split("=")[0] + '="-99999999999"')), 1)
        elif kind == 1 and len(elements) > 1:
            one, other = dice.choice(elements), dice.choice(elements)
            xml[name] = re.sub(rf"(</?w:){one}\b", rf"\g<1>{other}", xml[name])
        elif kind == 2 and attributes:
            gone = dice.choice(attributes)
            xml[name] = xml[name].replace(gone, gone.split("=")[0] + f'="{dice.choice(("rId9", "rId4", "x", ""))}"', 1)
        elif kind == 3 and len(xml) > 8:
            del xml[name]
    return xml


@pytest.mark.parametrize("seed", range(24))
def test_a_spoilt_file_is_refused_or_lends_what_is_sound(written, files, seed):
    xml = _spoilt(parts(masthead(HOSTILE + BOX) + BEGIN), random.Random(seed))
    try:
        own = examine(packed(xml, files), "底版.docx")
    except Unreadable:
        return
    assert inspect_docx(written(own)).items


def test_a_page_that_lies_is_printed_lying(written, files, part):
    xml = parts(masthead() + BEGIN)
    xml["word/document.xml"] = xml["word/document.xml"].replace('w:w="11906" w:h="16838"', 'w:w="16838" w:h="11906"')
    size = part(written(examine(packed(xml, files)))).find(f"{W}body/{W}sectPr/{W}pgSz")
    assert size.get(W + "orient") == "landscape"


def test_a_file_of_ours_may_be_a_base(written, kuaibao, an_issue, an_item, no_picture, tmp_path):
    write_issue(an_issue(an_item()), kuaibao, tmp_path / "ours.docx", no_picture)
    own = examine((tmp_path / "ours.docx").read_bytes())
    assert not {each.what for each in own.missing} & {Lack.PAGE, Lack.STYLE, Lack.PAGE_NUMBER, Lack.MASTHEAD}
    assert io.BytesIO(written(own).read_bytes()).read(2) == b"PK"
