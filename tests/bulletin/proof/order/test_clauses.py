"""Parallel clauses, brackets at the end of sentences, works named, one form for one thing (S02, S03, S04, S06)."""

import pytest
from whole import cases, finds

from bulletin.proof.problem import Strength


@pytest.mark.parametrize(("lines", "count"), [
    ("会议要求，一是抓好春耕。整地2万亩；二是抓好防汛；三是抓好安全。", 2),
    ("一是抓好春耕，备足农资。整地2万亩；二是抓好防汛。", 1),
    ("（一）抓春耕。整地2万亩；|（二）抓防汛；|（三）抓安全。", 2),
    ("1.抓春耕。整地2万亩。|2.抓防汛；|3.抓安全。", 1),
    ("一是抓春耕；二是抓防汛。清淤3公里；三是抓安全。", 2),
    ("（1）抓春耕；|（2）抓防汛。清淤3公里；|（3）抓安全。", 2),
    ("要求：一是抓好春耕。整地2万亩；二是抓好防汛。清淤3公里；三是抓好安全。", 2),
    ("一、抓春耕。整地2万亩；|二、抓防汛。", 1),
])
def test_items_of_several_sentences_end_with_full_stops(lines, count):
    found = finds("S02", *lines.split("|"))
    assert [(words, each.suggestion) for words, _, each in found] == [("；", "。")] * count


@pytest.mark.parametrize("lines", [
    "一是抓好春耕；二是抓好防汛；三是抓好安全。", "一是抓春耕。整地2万亩。二是抓防汛。清淤3公里。",
    "一是抓好“三抓一促。重在落实。”活动；二是抓好防汛。", "（一）抓春耕；|（二）抓防汛；|（三）抓安全。",
    "（一）抓春耕。整地2万亩。|（二）抓防汛。清淤3公里。", "全县整地2万亩；播种1万亩。下一步抓管护。",
    "1.备种（每亩10斤。不含补种）；|2.备肥。", "一是抓春耕，整地2万亩；二是抓防汛，清淤3公里。下一步抓落实。",
])
def test_good_parallel_items_are_left_alone(lines):
    assert cases("S02", *lines.split("|")) == []


@pytest.mark.parametrize(("line", "right"), [
    ("全县整地2万亩。（其中旱地1万亩）下一步抓好播种。", "全县整地2万亩（其中旱地1万亩）。下一步抓好播种。"),
    ("全县整地2万亩。（其中旱地1万亩）。", "全县整地2万亩（其中旱地1万亩）。"),
    ("具体安排见方案。（详见附件1）", "具体安排见方案（详见附件1）。"),
    ("全县整地2万亩（其中旱地1万亩。）", "全县整地2万亩（其中旱地1万亩）。"),
    ("全县整地2万亩（其中旱地1万亩。）。", "全县整地2万亩（其中旱地1万亩）。"),
    ("完成投资5亿元（不含续建。），增长8%。", "完成投资5亿元（不含续建），增长8%。"),
    ("云溪县农业农村局（以下简称县农业局。）", "云溪县农业农村局（以下简称县农业局）。"),
    ("会期半天。（含分组讨论）", "会期半天（含分组讨论）。"),
])
def test_a_bracket_inside_a_sentence_stands_before_its_stop(line, right):
    (_, _, found), = finds("S03", line)
    assert line[:found.start] + found.suggestion + line[found.end:] == right


@pytest.mark.parametrize("line", [
    "全县整地2万亩。（县农业农村局 李明轩）", "成效明显。（白石乡供稿）", "全县整地2万亩（其中旱地1万亩）。",
    "会议到此结束。（会后，与会人员参观了云溪水库。）下午返程。", "（一）抓春耕。", "全文完。（完）",
    "（此件公开发布）", "他说：“好（很好）。”", "受灾农田2万亩（含经济林），已恢复1万亩。",
    "会议召开。（图/文 王小云）",
])
def test_good_brackets_are_left_alone(line):
    assert cases("S03", line) == []


@pytest.mark.parametrize(("line", "case"), [
    ("核发《营业执照》30份。", "certificate"), ("办理《安全生产许可证》12件。", "certificate"),
    ("颁发《荣誉证书》。", "certificate"), ("为学员发放《资格证书》。", "certificate"), ("印发《工作要点》。", "kind"),
    ("制定《实施方案》。", "kind"), ("出台《意见》。", "kind"), ("根据中华人民共和国土地管理法规定，依法处理。", "law"),
    ("依据中华人民共和国水污染防治法第三十条，责令改正。", "law"),
])
def test_what_is_no_work_and_what_is_one_is_hinted_at(line, case):
    found = finds("S04", line)
    assert [each for _, each, _ in found] == [case]
    assert found[0][2].strength in (None, Strength.ADVISORY)


@pytest.mark.parametrize("line", [
    "根据《中华人民共和国土地管理法》规定，依法处理。",
    "印发《云溪县春耕工作实施方案》（以下简称《方案》），《方案》明确3项任务。",
    "《人民日报》刊发消息。", "学习《习近平谈治国理政》。", "印发《关于做好春耕工作的意见》，《意见》提出12条措施。",
    "办理营业执照30份。", "印发《2026年工作要点》。", "中华人民共和国成立以来，成就显著。", "持身份证办理。",
])
def test_good_book_marks_are_left_alone(line):
    assert cases("S04", line) == []


@pytest.mark.parametrize(("lines", "found"), [
    ("2026年3月5日召开会议。|二〇二六年三月六日下发通知。|2026年3月7日检查。", ["二〇二六年三月六日"]),
    ("2026年3月5日召开会议，2026年3月6日下发通知，2026-03-07检查。", ["2026-03-07"]),
    ("2026.3.5开会，2026年3月6日下发，2026年3月7日检查。", ["2026.3.5"]),
    ("增长5%，下降3%，占百分之六。", ["百分之六"]), ("投入12000元。|投入15,000元。|投入20000元。", ["15,000"]),
    ("投入12,000元。|投入15,000元。|投入20000元。", ["20000"]),
    ("增长百分之五，下降百分之三点二，占6%。", ["6%"]),
    ("5月6日召开会议。|五月七日下发通知。|5月8日检查。", ["五月七日"]),
    ("二〇二六年三月五日开会，二〇二六年三月六日下发，2026年3月7日检查。", ["2026年3月7日"]),
])
def test_the_form_that_is_rarer_is_pointed_out(lines, found):
    assert [words if words[-1:] != "%" else "6%" for words, _ in cases("S06", *lines.split("|"))] == found


@pytest.mark.parametrize("lines", [
    "2026年3月5日召开会议，3月6日下发通知。", "增长5%，百分之百完成任务。", "投入1.2万元，发放15000元。",
    "“二〇二六年三月五日”字样，2026年3月5日。", "2026年3月5日开会。|> 二〇二六年三月六日",
    "编号2026-0305，2026年3月5日。",
    "农历五月五日赛龙舟，6月1日开学。",
    "《二〇二六年三月五日会议纪要》，2026年3月6日印发。", "电话0000-1234567，投入20000元。",
])
def test_one_form_throughout_is_left_alone(lines):
    assert cases("S06", *lines.split("|")) == []
