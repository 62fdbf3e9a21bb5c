"""截至 before a point in time; 截止 where something ends."""

import re
from collections.abc import Iterator

from bulletin.proof.passage import Passage
from bulletin.proof.problem import Found, Rule, Strength
from bulletin.proof.wordlists import lines

_HAN = "一二三四五六七八九十〇"
_TIMES = "|".join((
    r"\d{1,4}年", r"\d{1,2}月", r"\d{1,2}[日时点]", r"\ue000{4,5}", rf"[{_HAN}]{{1,4}}[年月日时点]",
    "目前|现在|如今|当前|此时|此刻|当[日天晚]|今[日天年晨早晚]|昨[日天晚]|前[日天]",
    "日前[，,]|近日|去年|前年",
    "本[年月周季日旬]", "上个?[年月周季旬]", "[年月][底末]|季末|周末|学期末",
    "[上下中]午|凌晨|清晨|傍晚|当晚", r"[早晚]上?\d",
    rf"第?[{_HAN}\d]季度", "[上下]半年", "[上中下]旬", "(?:记者)?发稿|统计时", rf"“[{_HAN}]{{2}}五”",
))
_UNTIL = re.compile(rf"截止至?(?=(?:北京时间|公元)?(?:{_TIMES}))")
_CLOSING = tuple(lines("closing_words.txt"))
_SURE = ("目前", "现在", "如今", "当前", "昨", "此时", "此刻", "记者", "发稿")


def until(passage: Passage) -> Iterator[Found]:
    """W01: find 截止 before a time; after a word such as 报名 it says when that ends and is right."""
    text = passage.masked
    for each in _UNTIL.finditer(text):
        if text.startswith(_SURE, each.end()) or not text[:each.start()].endswith(_CLOSING):
            unsure = text.startswith("日前", each.end())  # 截止日前，须交齐: the day it closes
            yield Found(each.start(), each.end(), "截至", strength=Strength.FLAG if unsure else None)


RULES: tuple[Rule, ...] = (
    Rule("W01", Strength.AUTO, "现代汉语词典；编辑惯例", until,
         wrong=("截止2024年5月", "截止目前", "截止昨日20时", "截止5月底", "截止上午9时"),
         right=("截至2024年5月", "报名截止时间", "报名截止5月6日", "截止日期", "截止到5月", "已于5月6日截止")),
)
