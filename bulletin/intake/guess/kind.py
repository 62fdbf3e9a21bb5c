"""What kind of news a draft is, and how urgent it calls itself, where the words are clear."""

import re
from pathlib import PurePosixPath

from bulletin.drafts import Nature, Urgency
from bulletin.intake.incoming import Basis
from bulletin.text import Paragraph, Role, Text, title_of

DUE = r"(?:应|需|亟待|亟需|值得|须|要|不容|有待)(?:引起)?(?:高度|重点|密切)?(?:重视|关注|警惕|防范|忽视)"
SOLVED = r"(?:破解|解决|化解|攻克|消除|整治|排查|整改|打通|补齐|补短板|清零|回应|办结|直面|治理)"
# Asked in this order; the first that finds its words in the title settles it.
TITLE_WORDS = (
    (Nature.WARNING, re.compile(
        rf"预警(?!机制|系统|平台|能力|体系)|警惕|谨防|风险提示|(?:风险|隐患)(?:突出|较大|较高|上升|加大|{DUE})"
    )),
    (Nature.OPINION, re.compile(
        r"舆情|网民|(?<!情况)反映(?!良好).{0,14}(?:问题|难|诉求|盼|建议|关注|意见)|热议|呼声|群众期盼|社情民意|集中反映"
    )),
    (Nature.SUGGESTION, re.compile(
        r"建议$|(?:的|几点|对策|意见)建议|^建议|建议(?:尽快|加快|加强|加大|完善|建立|将|对)|建言"
    )),
    (Nature.PROBLEM, re.compile(
        r"问题|困难|难题|短板|瓶颈|堵点|痛点|难点|困境|不足|滞销|缺口|梗阻|[“\"]?[卡难困堵][”\"]?在哪"
        rf"|{DUE}|亟待(?:解决|帮扶|破解|补齐)"
    )),
    (Nature.EXPERIENCE, re.compile(
        r"做法|(?<!介绍)(?<!交流)经验(?!不足|介绍|交流)|启示|破解|探索出|“[^”]{2,8}”(?:模式|工作法|机制)"
    )),
    (Nature.ACHIEVEMENT, re.compile(
        r"荣获|获评|获批|入选|斩获|喜获|丰收|居全[市省国]|创(?:历史)?新高|超额完成|提前完成|圆满完成"
        r"|(?:产值|增加值|总值|收入|投资|税收|利润|产量|出口|销售额|零售额)(?:同比)?增长\s*\d"
    )),
)  # fmt: skip
MASTERED = re.compile(
    rf"{SOLVED}.{{0,14}}(?:问题|困难|难题|短板|瓶颈|堵点|痛点|难点|困境|隐患|风险)|问题(?:整改|清零)|隐患(?:排查|整治|清零)"
)
HEADING_DONE = re.compile(r"(?:经验|特色|创新)做法|做法(?:和|与)经验|经验启示|几点启示|主要经验")
HEADING_WRONG = re.compile(
    r"(?:存在|面临|主要|突出|反映)的?(?:主要|突出|具体)?(?:问题|困难|难点|短板)|(?:问题|困难|难点)(?:表现|及原因)"
)
HEADING_ASKED = re.compile(r"建议|对策|恳请")
LEVELS = (Role.LEVEL1, Role.LEVEL2)

GRADE = re.compile(r"特提|特急|加急|紧急|平急|急")
GRADES = dict.fromkeys(("特提", "特急"), Urgency.EXTRA) | dict.fromkeys(("加急", "紧急", "急"), Urgency.URGENT)
HEAD_GRADE = re.compile(
    r"[【〔\[（(★]*(特提|特急|加急|紧急)(?:件|信息|情况|报告|电报)?[】〕\]）)★]*(?:\s.{0,20}|[!！].{0,16})?"
)
NAMED_GRADE = re.compile(
    r"(?:^|[【〔\[（(])(特提|特急|加急|紧急|急)(?=[!！】〕\]）)：:+_\-\s—、]|件)|(紧急)(?=信息|报告|情况|请示|求助|报送)|(特急|加急)"
)
HEAD = 6


def nature(name: str, text: Text) -> tuple[str, Basis]:
    """Return the value of `Nature` and what it rests on: the title, else headings, else 预警 in the file name."""
    title = title_of(text) if _titled(text) else ""
    found = _title_nature(title)
    if found is not Nature.NONE:
        return found.value, Basis.TITLE
    found = _headings_nature(text)
    if found is not Nature.NONE:
        return found.value, Basis.TEXT
    return (Nature.WARNING.value, Basis.FILE_NAME) if "预警" in _stem(name) else ("", Basis.TEXT)


def _title_nature(title: str) -> Nature:
    mastered = MASTERED.search(title)
    rest = title.replace(mastered[0], "破解" if "破解" in mastered[0] else "") if mastered else title
    return next((kind for kind, words in TITLE_WORDS if words.search(rest)), Nature.NONE)


def _headings_nature(text: Text) -> Nature:
    headings = [block.plain for block in text if isinstance(block, Paragraph) and block.role in LEVELS]
    if any(HEADING_DONE.search(each) for each in headings):
        return Nature.EXPERIENCE
    wrong, asked = (any(words.search(each) for each in headings) for words in (HEADING_WRONG, HEADING_ASKED))
    return Nature.PROBLEM if wrong and asked else Nature.NONE


def urgency(name: str, text: Text, labelled: str = "") -> tuple[str, Basis]:
    """Return the value of `Urgency` and what it rests on: a label, a line at the head, the title, the file name."""
    if labelled:
        grade = GRADE.search(labelled)
        return (_grade(grade[0]), Basis.LABEL) if grade else ("", Basis.LABEL)
    for block in [each for each in text if isinstance(each, Paragraph)][:HEAD]:
        found = HEAD_GRADE.fullmatch(block.plain.strip())
        if found and block.role is not Role.TITLE:
            return _grade(found[1]), Basis.LETTERHEAD
    title = title_of(text) if _titled(text) else ""
    for words, basis in ((title, Basis.TITLE), (_stem(name), Basis.FILE_NAME)):
        found = NAMED_GRADE.search(words)
        if found:
            return _grade(found[1] or found[2] or found[3]), basis
    return "", Basis.TEXT


def _grade(word: str) -> str:
    return GRADES.get(word, Urgency.NONE).value


def _titled(text: Text) -> bool:
    return any(isinstance(block, Paragraph) and block.role is Role.TITLE for block in text)


def _stem(name: str) -> str:
    return PurePosixPath(name.replace("\\", "/")).stem
