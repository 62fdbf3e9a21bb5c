"""What stands above the items of an issue: number of the copy, long numbers, for whom it is, what it corrects."""

import pytest

from bulletin.layout.inspecting.report import inspect_docx
from bulletin.layout.issue_writer import write_issue
from bulletin.layout.printed import by_part, is_classified
from bulletin.layout.reading import items_in, open_docx, printed_in, style_of, text_of

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@pytest.fixture
def printed(tmp_path, layouts, an_issue, an_item, no_picture):
    """Return a function that prints an issue and gives back style and words of its paragraphs above the first item."""

    def print_(layout="zhuanbao", items=1, **changes):
        path = tmp_path / "期.docx"
        issue = an_issue(*(an_item(title=f"第{number}件事的进展情况") for number in range(1, items + 1)), **changes)
        write_issue(issue, layouts[layout], path, no_picture)
        body = open_docx(path.read_bytes(), path.name).document.find(W + "body")
        report = inspect_docx(path, issue)
        assert not [each for each in report.problems if "differ" in each.kind.value], report.problems
        return path, [(style_of(each), text_of(each)) for each in body if each.tag == W + "p"]

    return print_


def test_the_copy_is_numbered_at_the_right_of_the_classification(printed):
    _, lines = printed(marking="机密★1年", urgency="特急", copy_number="000012")
    assert lines[:2] == [("Marking", "机密★1年\t000012"), ("Marking", "特急")]


def test_only_classified_copies_are_numbered(printed):
    _, lines = printed(marking="内部资料　注意保存", copy_number="000012")
    assert lines[0] == ("Marking", "内部资料　注意保存")
    assert all("000012" not in words for _, words in lines)


@pytest.mark.parametrize(("marking", "known"), [
    ("秘密", True), ("机 密★3年", True), ("绝密", True), ("内部资料　注意保存", False), ("", False), ("不涉密", False)])
def test_a_classification_is_told_from_other_markings(marking, known):
    assert is_classified(marking) is known


def test_a_special_report_names_for_whom_it_is_below_the_rule(printed):
    path, lines = printed(addressee="县委书记　周建国同志\n县长　林海同志")
    assert [each for each in lines if each[0] == "IssueAddressee"] == [
        ("IssueAddressee", "呈报：县委书记　周建国同志"), ("IssueAddressee", "县长　林海同志")]
    assert [style for style, _ in lines].index("PublisherLine") < [style for style, _ in lines].index("IssueAddressee")
    opened = open_docx(path.read_bytes(), path.name)
    assert by_part(printed_in(opened))["呈报对象"] == "呈报：县委书记周建国同志县长林海同志"
    assert [each.title for each in items_in(opened)] == ["第1件事的进展情况"]


@pytest.mark.parametrize("words", ["呈：县长", "主送：县长", "报送领导：县长", "呈送对象: 县长"])
def test_a_label_of_its_own_is_kept(printed, words):
    assert ("IssueAddressee", words) in printed(addressee=words)[1]


def test_a_correcting_issue_says_what_it_corrects_above_the_contents(printed):
    _, lines = printed("kuaibao", 2, correction="第45期一文中“12个”应为“21个”。")
    styles = [style for style, _ in lines]
    assert ("Correction", "更正：第45期一文中“12个”应为“21个”。") in lines
    assert styles.index("PublisherLine") < styles.index("Correction") < styles.index("ContentsHead")
    assert ("Correction", "更正说明如下。") in printed("kuaibao", 2, correction="更正说明如下。")[1]


@pytest.mark.parametrize(("number", "lines"), [
    ("第46期（总第1286期）", ["第46期（总第1286期）"]),
    ("增刊第3期", ["增刊第3期"]),
    ("第51、52期合刊（总第1286、1287期）", ["第51、52期合刊（总第1286、1287期）"]),
    ("第51、52、53、54、55期合刊（总第1286、1287、1288、1289、1290期）",
     ["第51、52、53、54、55期合刊", "（总第1286、1287、1288、1289、1290期）"]),
    ("第46期　总第1286期", ["第46期　总第1286期"]),
])
def test_a_long_number_is_parted_where_it_reads_well(printed, number, lines):
    (words,) = [words for style, words in printed("zengkan", number_line=number)[1] if style == "NumberLine"]
    assert words.split("\n") == lines


def test_the_first_page_of_a_short_special_report_shows_its_text(tmp_path, layouts, an_issue, an_item, no_picture):
    path = tmp_path / "短.docx"
    words = "11月20日14时30分，青禾镇大坪村三组发生山体滑坡，县道中断。" * 5
    item = an_item("青禾镇大坪村发生山体滑坡暂无人员伤亡", words)
    write_issue(an_issue(item, addressee="县长"), layouts["zhuanbao"], path, no_picture)
    body = open_docx(path.read_bytes(), path.name).document.find(W + "body")
    text = next(each for each in body if style_of(each) == "BodyText")
    assert text.find(f"{W}pPr/{W}keepNext") is None  # else it would leave the page with the imprint


def test_none_of_it_leaves_a_trace_where_it_is_not_wanted(printed):
    _, lines = printed("cankao", marking="", correction=" \n", addressee="\n")
    assert not {"Marking", "Correction", "IssueAddressee"} & {style for style, _ in lines}
