"""In every file of ours all children of properties stand in the order of the schema (ISO/IEC 29500-1, annex A)."""

import re
import zipfile

import pytest
from lxml import etree

from bulletin.layout.characters import only_marks

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_RUN = (
    "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish "
    "webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang "
    "eastAsianLayout specVanish oMath"
)
ORDERS = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs "
    "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd "
    "snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment "
    "textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
    "tblPr": "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing "
    "tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange",
    "tcPr": "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark "
    "headers cellIns cellDel cellMerge tcPrChange",
    "pBdr": "top left bottom right between bar",
    "tblBorders": "top left start bottom right end insideH insideV",
    "tcBorders": "top start left bottom end right insideH insideV tl2br tr2bl",
    "tblCellMar": "top left start bottom right end",
    "sectPr": "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType "
    "pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings "
    "sectPrChange",
    "style": "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked "
    "personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr",
    "settings": "writeProtection view zoom removePersonalInformation trackRevisions documentProtection defaultTabStop "
    "evenAndOddHeaders characterSpacingControl footnotePr endnotePr compat docVars rsids themeFontLang "
    "clrSchemeMapping decimalSymbol listSeparator",
    "tbl": "bookmarkStart bookmarkEnd tblPr tblGrid tr",
    "tr": "tblPrEx trPr tc",
    "tc": "tcPr p tbl",
}
MIXED = {"tc": ("p", "tbl")}  # these may follow each other in any order
# What was put in or taken out stands before the look of a run of a paragraph's mark (CT_ParaRPr).
RUN = f"ins del moveFrom moveTo {_RUN} rPrChange"
FONTS = ("ascii", "hAnsi", "eastAsia", "cs")


@pytest.fixture(scope="module")
def roots(every_file):
    """Every XML part below word/ of every file: (file, part, root)."""
    found = []
    for name, path in every_file.items():
        with zipfile.ZipFile(path) as package:
            found += [(name, part, etree.fromstring(package.read(part))) for part in package.namelist()
                      if part.startswith("word/") and part.endswith(".xml")]
    return found


def _places(element, order, kind):
    names = order.split()
    for child in element:
        name = child.tag.removeprefix(W)
        yield names.index(MIXED[kind][0] if name in MIXED.get(kind, ()) else name)


@pytest.mark.parametrize("kind", [*ORDERS, "rPr"])
def test_children_stand_in_the_order_of_the_schema(roots, kind):
    order, count = ORDERS.get(kind, RUN), 0
    for name, part, root in roots:
        for element in root.iter(W + kind):
            places = list(_places(element, order, kind))
            assert places == sorted(places), (name, part, etree.tostring(element)[:300])
            count += 1
    assert count > 0


def test_every_paragraph_begins_with_its_properties_and_every_run_with_its_look(roots):
    for name, part, root in roots:
        for kind, first in (("p", "pPr"), ("r", "rPr")):
            for element in root.iter(W + kind):
                assert not [at for at, child in enumerate(element) if child.tag == W + first and at], (name, part)


def test_no_child_of_properties_stands_there_twice(roots):
    for name, part, root in roots:
        for element in root.iter(W + "pPr", W + "rPr", W + "tcPr", W + "tblPr"):
            tags = [child.tag for child in element]
            assert len(set(tags)) == len(tags), (name, part, etree.tostring(element)[:300])


def test_no_part_speaks_of_a_theme(roots):
    for name, part, root in roots:
        said = {str(attribute) for element in root.iter(etree.Element) for attribute in element.attrib}
        assert not [each for each in said if re.search(r"\}(\w+Theme|cstheme|theme\w+)$", each)], (name, part)


def test_marks_name_the_chinese_font_for_every_script(roots):
    found = 0
    for name, part, root in roots:
        for run in root.iter(W + "r"):
            words = "".join(each.text or "" for each in run.iter(W + "t"))
            look = run.find(f"{W}rPr/{W}rFonts")
            theirs = name == "own" and look is None
            if part != "word/document.xml" or not only_marks(words) or words.isspace() or theirs:
                continue
            assert set(FONTS) <= {each.removeprefix(W) for each in look.attrib}, (name, words)
            assert look.get(W + "ascii") == look.get(W + "eastAsia"), (name, words)
            found += 1
    assert found > 0


def test_every_style_of_ours_names_a_font_for_every_script(roots):
    for name, part, root in roots:
        for style in root.iter(W + "style") if part == "word/styles.xml" else ():
            if style.get(W + "type") == "paragraph" and not style.get(W + "styleId").startswith("Own"):
                fonts = style.find(f"{W}rPr/{W}rFonts").attrib
                assert set(FONTS) <= {str(each).removeprefix(W) for each in fonts}, (name, style.get(W + "styleId"))


def test_every_style_and_every_relation_that_is_named_is_there(every_file):
    for name, path in every_file.items():
        with zipfile.ZipFile(path) as package:
            ids = {each.get(W + "styleId") for each in etree.fromstring(package.read("word/styles.xml"))}
            for part in (each for each in package.namelist() if re.fullmatch(r"word/[^/]+\.xml", each)):
                root = etree.fromstring(package.read(part))
                used = {each.get(W + "val") for each in root.iter(W + "pStyle", W + "rStyle", W + "tblStyle")}
                assert used <= ids, (name, part, used - ids)
                links = package.read(part.replace("word/", "word/_rels/") + ".rels").decode() if (
                    part.replace("word/", "word/_rels/") + ".rels" in package.namelist()) else ""
                named = {each.get(key) for each in root.iter(etree.Element) for key in each.attrib if key.startswith(R)}
                assert all(f'Id="{each}"' in links for each in named), (name, part, named)


def test_ids_of_bookmarks_and_drawings_are_there_once(roots):
    for name, part, root in roots:
        visible = [each for each in root.iter("{*}docPr") if not any(
            up.tag.endswith("}Fallback") for up in each.iterancestors())]
        marks = [each.get(W + "id") for each in root.iter(W + "bookmarkStart")]
        for ids in ([each.get("id") for each in visible], marks):
            assert len(set(ids)) == len(ids), (name, part, ids)
