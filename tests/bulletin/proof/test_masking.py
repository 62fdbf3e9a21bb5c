"""Addresses, telephone numbers, paths, models, numbers of documents and the like are out of every rule's reach."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulletin.proof.masking import HIDDEN, masked

HIDES = {
    "详见https://www.qinghe.gov.cn/a.html?b=1&c=2。": "https://www.qinghe.gov.cn/a.html?b=1&c=2",
    "见http://a.cn/x(1)，再看": "http://a.cn/x(1)",
    "网站www.qinghe.gov.cn改版": "www.qinghe.gov.cn",
    "见https://www.qinghe.gov.cn,请下载": "https://www.qinghe.gov.cn",
    "邮箱xxb_2024@qinghe.gov.cn。": "xxb_2024@qinghe.gov.cn",
    "访问清河.中国": ".中国",
    "存于D:\\资料\\要求,说明.txt": "D:\\资料\\要求,说明.txt",
    "共享在\\\\server\\资料，请查": "\\\\server\\资料",
    "手机13800001234已停机": "13800001234",
    "手机138 0000 1234已停机": "138 0000 1234",
    "电话0512-12345678转802": "0512-12345678",
    "电话(0512)12345678": "(0512)12345678",
    "致电400-820-8820": "400-820-8820",
    "拨打95598报修": "95598",
    "9:30开会": "9:30",
    "时间为9：30": "9：30",
    "以3:2获胜": "3:2",
    "比例为1:0.5:2": "1:0.5:2",
    "东经118°25'30\"": "118°25'30\"",
    "执行GB/T 15834—2011标准": "GB/T 15834—2011",
    "执行DB32/T 3987-2021标准": "DB32/T 3987-2021",
    "型号为Q-12的设备": "Q-12",
    "感染COVID-19的": "COVID-19",
    "车牌苏E·12345的": "苏E·12345",
    "车牌苏EA123挂的": "苏EA123挂",
    "桩号K12+300处": "K12+300",
    "县政办发〔2024〕12号": "〔2024〕12号",
    "（2023）苏0281民初1234号判决": "（2023）苏0281民初1234号",
    "(2023)苏0281民初1234号判决": "(2023)苏0281民初1234号",
    "苏（2020）清河县不动产权第0001234号": "（2020）清河县不动产权第0001234号",
    "清国用（2010）第01234号": "（2010）第01234",
    "附件为工作方案(定稿)_v2.docx": "附件为工作方案(定稿)_v2.docx",
    "见附件(方案.docx)": "方案.docx",
    "口号是Let's go, everyone": "Let's go, everyone",
}
LEAVES = [
    "会议要求，各乡镇要落实。",
    "县政办发[2024]第12号", "增长5.2%，达到1,200万元", "3-5天", "2021-2025年", "第一，加强领导：",
    "附件：1.任务清单",
    "拨打电话300次", "接到电话1200个", "GDP增长", "“放管服”改革", "（一）、加强领导",
    "二〇二四年", "2024年12月", "县委（办公室）",
]


@pytest.mark.parametrize(("text", "hidden"), HIDES.items())
def test_what_no_rule_may_touch_is_hidden(text, hidden):
    assert masked(text) == text.replace(hidden, HIDDEN * len(hidden))


@pytest.mark.parametrize("text", LEAVES)
def test_what_rules_are_for_is_left_to_them(text):
    assert masked(text) == text


@given(st.text(st.sampled_from("县（）()〔〕[]12.:-/\\@aA’' \n号第，\ud800\x00"), max_size=60))
def test_the_places_stay_the_same(text):
    hidden = masked(text)
    assert len(hidden) == len(text)
    assert all(new in (old, HIDDEN) for old, new in zip(text, hidden, strict=True))
