"""Attachments that are referred to exist, those named are there, and they are counted through (S07)."""

import pytest
from whole import cases


@pytest.mark.parametrize(("lines", "found"), [
    ("具体安排见附件2。|附件：任务清单", [("见附件2", "no_such")]), ("详见附件。", [("见附件", "none")]),
    ("附件：1.任务清单|2.责任表|4.时间表", [("4.时间表", "gap")]),
    ("附件：1.任务清单|2.责任表|附件1|任务清单", [("2.责任表", "missing")]),
    ("附件：1.任务清单|2.责任表|附件1|任务清单|附件2|责任表|附件3|时间表", [("附件3", "unnamed")]),
    ("安排见附件1、附件3。|附件：1.任务清单|2.责任表", [("见附件1、附件3", "no_such")]),
    ("情况见附件一和附件三。|附件：1.任务清单|2.责任表", [("见附件一和附件三", "no_such")]),
    ("附件1：任务清单|附件3：责任表", [("附件3：责任表", "gap")]),
    ("请填报附件4。|附件：1.任务清单", [("填报附件4", "no_such")]),
])
def test_what_does_not_fit_is_found(lines, found):
    assert cases("S07", *lines.split("|")) == found


@pytest.mark.parametrize("lines", [
    "具体安排见附件。|附件：任务清单", "见附件1、附件2。|附件：1.任务清单|2.责任表|附件1|任务清单|附件2|责任表",
    "《办法》附件2规定了标准。", "全县整地2万亩。", "附件：1.任务清单|2.责任表", "详见附件|附件|任务清单",
    "电子邮件附件较多，请注意查收。", "见附件1。|附件：任务清单", "附件：任务清单|附件|任务清单",
    "附件：1.任务清单|2.责任表|附件1|任务清单|一、范围|二、内容|附件2|责任表",
])
def test_good_attachments_are_left_alone(lines):
    assert cases("S07", *lines.split("|")) == []
