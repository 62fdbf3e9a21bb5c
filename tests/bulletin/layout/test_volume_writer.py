"""The head of an annual volume: what stands in it is complete, and says what is to be known of an issue."""

from datetime import date

from bulletin.layout.inspecting.report import inspect_docx
from bulletin.layout.layout import load_layout
from bulletin.layout.reading import open_docx, printed_in
from bulletin.layout.volume_writer import IndexedIssue, VolumeIndex, write_volume_index
from editor.shell.resources import resource

ISSUES = (
    IndexedIssue("第51、52期合刊", date(2026, 1, 9), (("青禾镇春耕备耕工作进展顺利", 3), ("白石乡推进茶叶采收", 4)), 3),
    IndexedIssue("第53期", date(2026, 12, 30), (("云溪县防汛抢险工作有序开展" * 8, 0),), 6, "已作废；已更正，见第54期"),
    IndexedIssue("第54期", date(2026, 12, 31), (), 8, "更正第53期"),
)


def written(index, tmp_path):
    path = tmp_path / "目录.docx"
    write_volume_index(index, load_layout(resource("layouts", "kuaibao.toml")), path)
    assert inspect_docx(path).complete
    return "".join(text for _, text in printed_in(open_docx(path.read_bytes(), path.name)))


def test_cover_and_index_hold_all_of_it_in_order(tmp_path):
    text = written(VolumeIndex("信息快报", 2026, "云溪县政府办公室", ISSUES), tmp_path)
    assert text.startswith("信息快报2026年合订本第51、52期合刊至第54期，共3期云溪县政府办公室目录期号日期题目页次")
    assert "第51、52期合刊1月9日青禾镇春耕备耕工作进展顺利3白石乡推进茶叶采收4" in text
    assert "第53期（已作废；已更正，见第54期）12月30日" in text
    assert "云溪县防汛抢险工作有序开展6" in text, "a title whose page is not known stands where the issue begins"
    assert "第54期（更正第53期）12月31日8" in text


def test_a_volume_of_one_issue_says_so(tmp_path):
    text = written(VolumeIndex("信息快报", 2026, "", ISSUES[2:]), tmp_path)
    assert "第54期，共1期" in text
