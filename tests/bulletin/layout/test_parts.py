"""The parts of a finished file are what strict readers want: order, settings, fonts, nothing left over."""

import re
import zipfile

import pytest

from bulletin.layout.issue_writer import write_issue
from bulletin.layout.official.writer import write_official
from bulletin.layout.signoff_writer import write_signoff_sheet

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
# ISO/IEC 29500-1, CT_PPr, CT_RPr, CT_TblPr, CT_TcPr, CT_SectPr: the children in the order of the schema.
ORDERS = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs "
    "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd "
    "snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment "
    "textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
    "rPr": "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid "
    "vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em "
    "lang eastAsianLayout specVanish oMath",
    "tblPr": "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing "
    "tblInd tblBorders shd tblLayout tblCellMar tblLook",
    "tcPr": "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark",
    "tblBorders": "top left start bottom right end insideH insideV",
    "sectPr": "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType "
    "pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings",
    "style": "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked "
    "personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr",
}
XML_PARTS = ("word/document.xml", "word/styles.xml", "word/footer1.xml", "word/footer2.xml")


@pytest.fixture(scope="module")
def files(tmp_path_factory, layouts, full_issue, a_sheet, an_official, grey):
    folder = tmp_path_factory.mktemp("parts")
    write_issue(full_issue, layouts["kuaibao"], folder / "issue.docx", {grey[0].sha256: grey[1]}.__getitem__)
    write_signoff_sheet(a_sheet, layouts["qianfadan"], folder / "sheet.docx")
    write_official(an_official, layouts["gongwen"], folder / "official.docx")
    return sorted(folder.glob("*.docx"))


def test_children_stand_in_the_order_of_the_schema(files, part):
    for path in files:
        for name in XML_PARTS:
            for kind, order in ORDERS.items():
                for element in part(path, name).iter(W + kind):
                    places = [order.split().index(child.tag.removeprefix(W)) for child in element]
                    assert places == sorted(places), (path.name, name, kind)


def test_the_package_has_no_stray_parts(files):
    allowed = re.compile(r"\[Content_Types\]\.xml|_rels/\.rels|docProps/(core|app|custom)\.xml|word/(_rels|media)/.*")
    known = {f"word/{name}.xml" for name in ("document", "styles", "settings", "fontTable", "footer1", "footer2")}
    for path in files:
        with zipfile.ZipFile(path) as package:
            assert not [name for name in package.namelist() if name not in known and not allowed.fullmatch(name)]


def test_nothing_speaks_of_themes_japanese_or_blue(files):
    for path in files:
        with zipfile.ZipFile(path) as package:
            xml = b"".join(package.read(name) for name in package.namelist() if name.endswith(".xml"))
        assert not re.search(rb"Theme=|ja-JP|theme1|4F81BD|stylesWithEffects|python-docx", xml)


def test_the_settings_are_those_that_work(files, part):
    for path in files:
        settings = part(path, "word/settings.xml")
        modes = {each.get(W + "name"): each.get(W + "val") for each in settings.iter(W + "compatSetting")}
        assert modes["compatibilityMode"] == "15"
        assert settings.find(W + "evenAndOddHeaders") is not None
        assert settings.find(W + "characterSpacingControl").get(W + "val") == "doNotCompress"
        assert settings.find(W + "themeFontLang").get(W + "eastAsia") == "zh-CN"


def test_the_section_is_the_page_of_the_standard(files, part):
    for path in files:
        section = part(path).find(f"{W}body/{W}sectPr")
        assert {k.removeprefix(W): v for k, v in section.find(W + "pgMar").attrib.items()} == {
            "top": "2098",
            "right": "1474",
            "bottom": "1984",
            "left": "1588",
            "header": "851",
            "footer": "1440",
            "gutter": "0",
        }
        grid = section.find(W + "docGrid")
        assert (grid.get(W + "type"), grid.get(W + "linePitch"), grid.get(W + "charSpace")) == ("lines", "579", None)
        assert [each.get(W + "type") for each in section.findall(W + "footerReference")] == ["default", "even"]


def test_the_defaults_name_fonts_for_every_script_and_nothing_about_paragraphs(files, part):
    for path in files:
        defaults = part(path, "word/styles.xml").find(W + "docDefaults")
        fonts = defaults.find(f"{W}rPrDefault/{W}rPr/{W}rFonts").attrib
        assert {k.removeprefix(W): v for k, v in fonts.items()} == {
            "ascii": "Times New Roman",
            "hAnsi": "Times New Roman",
            "cs": "Times New Roman",
            "eastAsia": "仿宋_GB2312",
        }
        assert len(defaults.find(W + "pPrDefault")) == 0


def test_normal_neither_snaps_to_the_grid_nor_guards_widows(files, part):
    normal = next(s for s in part(files[0], "word/styles.xml").iter(W + "style") if s.get(W + "default") == "1")
    assert normal.find(f"{W}pPr/{W}widowControl").get(W + "val") == "0"
    assert normal.find(f"{W}pPr/{W}snapToGrid").get(W + "val") == "0"
    assert normal.find(f"{W}pPr/{W}spacing").get(W + "line") == "579"
    assert normal.find(f"{W}rPr/{W}spacing").get(W + "val") == "-5"


def test_page_numbers_are_right_on_odd_and_left_on_even_pages(files, part):
    for name, side in (("word/footer1.xml", "right"), ("word/footer2.xml", "left")):
        footer = part(files[0], name)
        assert footer.find(f".//{W}jc").get(W + "val") == side
        assert footer.find(f".//{W}ind").get(W + side) == "280"
        assert "".join(footer.itertext()).replace(" PAGE ", "") == "— 1 —"


def test_every_style_a_paragraph_names_is_there(files, part):
    for path in files:
        known = {style.get(W + "styleId") for style in part(path, "word/styles.xml").iter(W + "style")}
        used = {each.get(W + "val") for each in part(path).iter(W + "pStyle")}
        assert used <= known


def test_every_run_of_text_asks_for_chinese_marks(files, part):
    for path in files:
        for run in part(path).iter(W + "r"):
            if run.find(W + "t") is not None:
                assert run.find(f"{W}rPr/{W}rFonts").get(W + "hint") == "eastAsia"
