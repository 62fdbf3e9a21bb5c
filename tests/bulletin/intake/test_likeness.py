"""The same text is known however it was typed, the same message however it was reworked, and a form by its figures."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulletin.intake.likeness import SIMILAR, digest, likeness, likeness_to, same_title, sample
from bulletin.search.cutting import tokens

REPORT = """青禾镇“共享农机”破解小农户用机难
今年以来，青禾镇整合全镇农机资源，建起“共享农机”服务点12个，入库各类农机186台，累计作业3.2万亩次，服务农户4150户。
一、摸清家底
组织12个行政村开展农机普查，共登记农机243台，其中合作社98台、种植大户87台。对闲置超过一个农忙季的农机，与机主签订共享协议。
二、线上派单
按照“先急后缓、同片连作”原则排班，平均等候时间由4.5天缩短至1.5天。74名网格员上门为高龄户代办预约1260次。
下一步，青禾镇将增设烘干、植保两类共享服务，力争明年春耕前覆盖全部行政村。
（青禾镇  李明轩）"""
OTHER = """县教育局“四个一”守护食堂安全
秋季学期以来，全县84所学校、幼儿园的食堂全部纳入监管，惠及在校就餐学生4.36万人。
米、面、油、肉等大宗食材由县级平台统一采购、定点配送，供应商由原来的137家精简为39家。
操作间、仓库、留样间安装摄像头518个，家长可通过手机随时查看，发现不规范操作46起。
（县教育局  钟灵毓）"""
ANYTHING = st.text(st.sampled_from("防汛抗旱工作一二（）()、。，,.-—5３12% 　\t\n\u200b①●abＡ\U00020bb7?；:"),
                   max_size=60)
WIDE = {ord(narrow): chr(ord(narrow) + 0xFEE0) for narrow in "0123456789,;:!?()%abcABC"}


@pytest.mark.parametrize("typed", [
    REPORT.replace("\n", "\r\n\r\n　　"),
    REPORT.translate(WIDE),
    REPORT.replace("“", '"').replace("”", '"').replace("，", ",").replace("（", "(").replace("）", " )"),
    REPORT.replace("一、", "").replace("二、", "② "),
    REPORT.replace("\n一、", "一、"),
    REPORT.replace("186台", "186 台").replace("农机", "农\u200b机"),
], ids=["line ends", "width", "punctuation", "labels", "joined lines", "blanks"])
def test_the_same_text_is_known_however_it_was_typed(typed):
    assert digest(typed) == digest(REPORT)
    assert likeness(typed, REPORT, SIMILAR) == 1.0


@pytest.mark.parametrize(("old", "new"), [
    ("186台", "187台"), ("3.2万", "32万"), ("4.5天", "4-5天"), ("李明轩", "李明"), ("12个行政村", "1个行政村"),
    ("合作社98台、", ""),
])
def test_another_word_or_figure_is_another_text_but_much_alike(old, new):
    assert old in REPORT
    assert digest(REPORT.replace(old, new)) != digest(REPORT)
    assert 0.9 < likeness(REPORT.replace(old, new), REPORT, SIMILAR) <= 1.0


@pytest.mark.parametrize(("a", "b"), [
    ("全县今晨最低气温-5℃左右", "全县今晨最低气温5℃左右"), ("预计持续2-3周左右结束", "预计持续23周左右结束"),
    ("参保率达到95%以上稳步提高", "参保率达到95以上稳步提高"),
    ("第1、2组的群众已经全部转移", "第12组的群众已经全部转移"),
])
def test_marks_within_figures_are_part_of_what_is_said(a, b):
    assert digest(a) != digest(b)


def test_a_range_is_the_same_with_any_dash():
    assert len({digest(f"预计强降雨天气持续2{dash}3天") for dash in ("-", "—", "–", "～", "~", "——")}) == 1


def test_what_is_too_short_is_never_the_same():
    assert digest("县气象局情况报告") == ""
    assert digest("") == digest("　。，\n") == ""
    assert len(digest("县气象局关于强降雨的预报")) == 64


@given(ANYTHING, st.sampled_from([" ", "　", "\u3000\u3000", "\u200b", "\t"]), st.data())
def test_blanks_inside_a_line_and_width_never_count(text, blank, data):
    at = data.draw(st.integers(0, len(text)))
    # Between figures a blank may part two cells of a table; a label is one with what follows it.
    beside = text[max(0, at - 1):at + 1]
    if not re.search(r"[0-9３.、)）(（①●—-]", beside):
        assert digest(text[:at] + blank + text[at:]) == digest(text)
    assert digest(text.replace("(", "（").replace(")", "）")) == digest(text.replace("（", "(").replace("）", ")"))


@given(ANYTHING, ANYTHING)
def test_likeness_is_the_same_both_ways(a, b):
    assert likeness(a, b, 0) == likeness(b, a, 0)
    assert 0 <= likeness(a, b, 0) <= 1
    assert likeness(a, b, 0.6) in (0, likeness(a, b, 0))


@given(ANYTHING)
def test_a_text_is_wholly_like_itself(text):
    says_something = re.search(r"[^\W_]", text) is not None
    assert not digest(text) or likeness(text, text, 1) == 1.0
    assert likeness(text, text, 0) in ((0.0, 1.0) if says_something else (0.0,))


def test_paragraphs_in_another_order_are_the_same_message():
    title, *body, credit = REPORT.split("\n")
    assert likeness("\n".join([title, *reversed(body), credit]), REPORT, SIMILAR) > 0.95


def test_another_title_and_another_hand_below_change_little():
    renamed = REPORT.replace(REPORT.split("\n")[0], "小农户用机有了新办法")
    assert likeness(renamed.replace("（青禾镇  李明轩）", "（县农业农村局）"), REPORT, SIMILAR) > 0.85


def test_an_item_is_found_inside_a_composite():
    short = "\n".join(REPORT.split("\n")[3:6])
    composite = f"近期工作动态\n{OTHER}\n{short}\n{OTHER.replace('食堂', '宿舍')}"
    assert likeness(short, composite, SIMILAR) == likeness(composite, short, SIMILAR) > 0.95


def test_lines_broken_by_a_mail_change_little():
    assert likeness(re.sub("(.{28})", "\\1\n", REPORT), REPORT, SIMILAR) > 0.9


def test_other_messages_are_not_alike():
    assert likeness(REPORT, OTHER, 0) < 0.2
    assert likeness(REPORT, OTHER, SIMILAR) == 0


def test_the_same_form_with_other_figures_is_another_message():
    filled = re.sub("[0-9]+", lambda found: str(int(found[0]) + 11), REPORT).replace("青禾", "白石")
    assert likeness(filled, REPORT, SIMILAR) == 0


def test_without_figures_the_same_words_from_elsewhere_are_alike():
    words = "各村压实责任、排查隐患、备足物资，全力做好防汛备汛工作。镇党委召开专题会议，传达县里的部署。（青禾镇）"
    assert likeness(words, words.replace("青禾", "白石").replace("备足", "备齐"), SIMILAR) > 0.85


def test_some_corrected_figures_leave_it_the_same_message():
    assert likeness(REPORT.replace("186台", "191台").replace("1260次", "1302次"), REPORT, SIMILAR) > 0.9


def test_texts_that_say_nothing_are_like_nothing():
    assert likeness("", "", 0) == likeness("。。", REPORT, 0) == 0


def test_titles_are_the_same_but_for_their_typing():
    assert same_title("青禾镇“共享农机”破解用机难", '青禾镇"共享农机"破解 用机难')
    assert not same_title("关于山体滑坡的初报", "关于山体滑坡的续报")
    assert not same_title("山体滑坡情况（一）", "山体滑坡情况（二）")
    assert not same_title("", "　")


@given(st.text(max_size=80))
def test_only_tokens_of_the_index_are_sampled(text):
    drawn = sample(text)
    assert set(drawn) <= set(tokens(text).split())
    assert all(re.fullmatch(r"[0-9a-z]{3,}|[^\W0-9a-z_]{2}", token) for token in drawn)


def test_a_sample_is_always_the_same_and_from_all_over():
    drawn = sample(REPORT, 30)
    assert len(drawn) == len(set(drawn)) == 30
    assert drawn == sample(REPORT, 60)[:30]
    joined = REPORT.replace("\n", "")
    places = [joined.find(token) * 4 // len(joined) for token in drawn]
    assert set(places) >= {0, 1, 2, 3}


@pytest.mark.parametrize("endless", ["各村压实责任排查隐患。" * 20_000, "字" * 100_000, "1、" * 50_000,
                                     "—" * 50_000 + "字", "\n" * 100_000])
@pytest.mark.timeout(30)
def test_no_text_is_too_long_to_be_compared(endless):
    measure = likeness_to(endless)
    measure(endless + "又一句话在最后面。", SIMILAR)
    digest(endless)


def test_a_form_filled_in_by_another_township_is_not_told():
    form = "{0}召开安全生产会议\n{0}召开安全生产会议。会议传达上级精神，分析当前形势，部署工作。镇村{1}人参加会议。"
    assert likeness(form.format("青禾镇", 56), form.format("石泉坪镇", 62), SIMILAR) == 0.0
    assert likeness(form.format("青禾镇", 56), form.format("青禾镇", 62), SIMILAR) > 0.9


def test_two_short_texts_are_not_alike_by_half_their_words():
    assert likeness("枫林镇送来的说明文本", "枫林镇送来的内层稿件", SIMILAR) == 0.0
