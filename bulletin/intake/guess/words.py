"""Words by which a sender can be known: units, persons, telephone numbers."""

import re

UNIT = re.compile(
    r"[\u4e00-\u9fff]{1,16}?(?:镇|乡|街道办事处|街道办|街道|开发区|园区|管委会|局|办公室|委员会|委|办|中心|(?<=..)(?:院|站|所|队|社|会|部)"
    r"|(?<=[妇残侨文商科])联|科协|公司|集团|银行|学校|中学|小学|医院|法院|检察院|党校|人民政府|政府|县|区|支行|电力|分局)"
)
MEETING = re.compile(r"^关于|承办|召开|推进|开展|举行|举办|(?:现场|座谈|交流|表彰|例|大|动员)会$"
                     r"|(?:私有|[小社地灾景库片辖禁疫校厂牧])区$")
NAME = re.compile(r"[\u4e00-\u9fff]{2,4}(?:·[\u4e00-\u9fff]{2,6})?|[\u4e00-\u9fff][ \u3000]+[\u4e00-\u9fff]")
NUMBER = re.compile(
    r"(?<![\d.])(?:1[3-9]\d[ -]?\d{4}[ -]?\d{4}|400[ -]?\d{3}[ -]?\d{4}"
    r"|(?:[（(]0\d{2,3}[）)][ -]?|0\d{2,3}[-－— ]?)?\d{7,8}(?:[-－转]\d{1,4})?)(?![\d.Xx])"
)
# What a number counts, and what else has numbers: neither is a telephone.
COUNTED = re.compile(r"\s*(?:余|多)?(?:[万亿]|元|亩|户|人|吨|公[里斤顷]|平方|立方|千|米|件|份|次|%|％)")
OTHER_NUMBER = re.compile(
    r"(?:证|账|帐|卡|编|单|车牌|文|邮|代码|QQ|金额|传真|日期|时间)[\u4e00-\u9fff]{0,4}\s*[:：]?\s*$"
)
DAY_NUMBER = re.compile(r"(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])")
WIDE = str.maketrans("０１２３４５６７８９", "0123456789")
WIDE_DASHES = str.maketrans("－—", "--")
# The first characters of names that are frequent enough to tell a person from the end of a word.
SURNAMES = (
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧肖程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜"
    "范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦"
    "申尤毕聂焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲游裴席卫查屈鲍覃霍翁隋甘景单包柏宁柯阮桂闵柴华"
    "车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧宫苟褚廉简娄符奚穆党燕郎邸冀谈姬屠连晏栾郁商蒙计喻窦迟敖鄢冷卓仇艾蓝巩仲虞卞封竺冼楚"
    "佟栗匡宗巫鞠桑荆谌沙岑习胥蔺骆戎贝尚"
)
COMPOUND_SURNAMES = (
    "欧阳", "司马", "诸葛", "上官", "司徒", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "夏侯",
    "南宫", "宇文", "长孙", "端木", "独孤", "百里", "呼延", "闻人", "濮阳", "淳于", "申屠", "赫连",
)  # fmt: skip
SENT_BY = re.compile(r"(?:供稿|报送|来稿|撰稿)$")
SEALED = re.compile(r"[（(](?:公章|盖章|章|代章|印)[）)]$")


def phone_in(words: str, labelled: bool = False) -> str:
    """Return the first telephone number in `words` its digits and dashes in half width, empty where there is none.

    Amounts, identity cards, accounts and, unless a label promises a number, dates (20261120) are not taken for one.
    """
    words = words.translate(WIDE)
    for number in NUMBER.finditer(words):
        counted = COUNTED.match(words, number.end()) or OTHER_NUMBER.search(words[: number.start()])
        if not counted and (labelled or not DAY_NUMBER.fullmatch(number[0])):
            return number[0].translate(WIDE_DASHES)
    return ""


def is_unit(words: str) -> bool:
    """Return whether `words` are the name of a unit and not what it holds, such as 禾垸镇承办现场会."""
    return bool(UNIT.fullmatch(words)) and not MEETING.search(words)


def unit_and_person(words: str) -> tuple[str, str]:
    """Return the unit and the first person named in words such as 青禾镇  李明轩 or 青禾镇供稿.

    Where no piece is a unit, one may be both: recognition brings 青禾镇李明轩 without the blank between.
    """
    pieces = [piece for piece in re.split(r"[\s，,、；;：:/（）()_＿]+", words) if piece]
    pieces = [SENT_BY.sub("", piece) for piece in pieces]
    unit = next((piece for piece in pieces if is_unit(piece)), "")
    if not unit:
        pieces = [part for piece in pieces for part in _parted(piece)]
        unit = next((piece for piece in pieces if is_unit(piece)), "")
    rest = [piece for piece in pieces if piece and piece != unit]
    if len(rest) >= 2 and all(len(piece) == 1 for piece in rest[:2]):
        rest = ["".join(rest[:2]), *rest[2:]]
    person = next((piece for piece in rest if NAME.fullmatch(piece)), "")
    return unit, person


def _parted(piece: str) -> tuple[str, ...]:
    """Return unit and person of a piece that ends in a name of two or three characters, else the piece."""
    for length in (3, 2):
        unit, person = piece[:-length], piece[-length:]
        if person[0] in SURNAMES and is_unit(unit):
            return unit, person
    return (piece,)


def is_person(words: str) -> bool:
    """Return whether `words` look like a person's name: of the length of one, with a surname in front."""
    bare = re.sub(r"\s", "", words)
    surname = bare[:1] in SURNAMES or bare.startswith(COMPOUND_SURNAMES) or "·" in bare
    return surname and bool(NAME.fullmatch(words.strip()))


def unit_alone(line: str) -> str:
    """Return the unit a line names and nothing else, its seal and the blanks between the characters left out."""
    bare = SEALED.sub("", re.sub(r"\s", "", line))
    return bare if is_unit(bare) else ""
