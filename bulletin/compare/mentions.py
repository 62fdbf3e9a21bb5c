"""Finding what states a fact in a passage: figures, dates, amounts, names, organs, how far a thing is, denials."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from bulletin.compare.numerals import CHINESE, value_of


class FactKind(StrEnum):
    """What sort of fact; the values are the codes of the command line."""

    NUMBER = "number"
    DATE = "date"
    AMOUNT = "amount"
    NAME = "name"
    ORGAN = "organ"
    STATUS = "status"
    NEGATION = "negation"


@dataclass(frozen=True)
class Mention:
    """A fact stated in a passage from `start` to `end` (code points); equal `value`s say the same.

    `unit` is what a figure counts, or the scale on which a status word stands: only words on one scale are set
    against each other. A `faint` mention counts only against another one:
    alone it is mostly an ordinary word. `around` are the words of its clause, once somebody asked for them.
    """

    kind: FactKind
    start: int
    end: int
    text: str
    value: str
    unit: str = ""
    faint: bool = False
    around: str = ""


# No figure is longer than 20 characters: a page of digits must not be read from each of them to its end.
_ARABIC = r"\d{1,20}(?:[,，]\d{3}){0,6}(?:[.．]\d{1,20})?"
_CN_FIGURE = f"[{CHINESE}]{{1,20}}"
_FIGURE = rf"(?:{_ARABIC}[十百千]?(?:万亿|万|亿)?|{_CN_FIGURE})"
_UNITS = (
    "平方公里|平方米|立方米|个百分点|公顷|公斤|千克|公里|千米|千瓦时|兆瓦|千瓦|小时|分钟|人次|户次|个月|"
    "美元|[人名户亩吨斤米件个家项辆台套次场起处头只株棵期篇天年月岁倍成村镇组条座所批例份册张届级号度支间栋宗笔位床箱袋桶瓶盏眼"
    "%％‰℃]")
_MORE = "(?:余|多|来)?"
_GAP = "[ \u3000]?"
_NEAR = (
    r"(?:零下|(?<![A-Za-z0-9.)）])[-−](?=\d)|大约|(?<![预合节签特公条制])约|接近|近|超过|超|逾|不足|不到|至少|最多)?")
_ABOUT = "(?:左右|上下|以上|以下|以内)?"
_CN_DIGIT = f"[{CHINESE}]"
_DATE = re.compile(
    rf"(?:\d{{4}}|[〇零一二三四五六七八九]{{4}})年(?:(?:\d{{1,2}}|{_CN_DIGIT}{{1,3}})月(?:(?:\d{{1,2}}|{_CN_DIGIT}{{1,3}})[日号])?)?"
    rf"|\d{{4}}[-/.]\d{{1,2}}[-/.]\d{{1,2}}"
    rf"|(?:\d{{1,2}}|{_CN_DIGIT}{{1,3}})月(?:(?:\d{{1,2}}|{_CN_DIGIT}{{1,3}})[日号]|份|底|初|末|中旬|上旬|下旬)"
    rf"|(?<!个)\d{{1,2}}月(?!龄)|(?:\d{{1,2}}|{_CN_DIGIT}{{1,3}})日(?!游)"
    r"|\d{1,2}[时点](?:\d{1,2}分|半)?|\d{1,2}[:：]\d{2}"
    r"|第?[一二三四1-4]季度|[上下]半年|前三季度|[去今明前后]年|[昨今明][日天]|[上本下]个?月|[上本下]周")
_CLOCK = re.compile(r"^(\d{1,2})[:：](\d{2})$")
_AMOUNT = re.compile(
    rf"{_NEAR}(?:{_FIGURE}){_GAP}{_MORE}(?:万亿|万|亿|千|百)?{_MORE}(?:美元|欧元|元){_ABOUT}|[¥￥]{_ARABIC}")
# 第一， at the head of a clause counts the points of a speech; 第一时间 counts nothing.
_NO_PLACE = (
    rf"(?!(?<![^。；：\s])第{_CN_FIGURE}[，、])(?!第一(?:时间|要务|责任人|书记|线|手|资料|生产力|方阵|梯队))")
_NUMBER = re.compile(
    rf"{_NEAR}(?:百分之{_FIGURE}(?:点{_CN_FIGURE})?|{_NO_PLACE}第{_FIGURE}|{_CN_FIGURE}分之{_CN_FIGURE}"
    rf"|{_ARABIC}[十百千]?(?:万亿|万|亿)?(?:{_GAP}(?:万亿|万|亿)?{_MORE}{_GAP}(?:{_UNITS}))?{_MORE}{_ABOUT}"
    rf"|{_CN_FIGURE}{_MORE}(?:{_UNITS}){_ABOUT})")
_PARTS = re.compile(rf"({_NEAR})(百分之|第)?({_FIGURE})({_MORE})(万亿|万|亿|千|百)?({_MORE})(.*?)({_ABOUT})", re.DOTALL)
# Other words for the same: 约500元, 500元左右.
_SAME_NEAR = {"大约": "约", "左右": "约", "上下": "约", "接近": "近", "超过": "超", "逾": "超", "−": "-", "零下": "-"}

_SURNAMES = (
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章苏潘葛范彭鲁韦马苗方俞任袁柳"
    "鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安乐傅卞齐康伍余元卜顾孟黄穆萧尹姚邵湛汪祁毛禹狄贝明臧戴宋庞熊纪舒屈祝"
    "董梁杜阮蓝闵席季麻强贾路娄江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万柯管卢莫经裘缪解应丁宣邓郁单杭洪包"
    "左石崔吉龚程邢裴陆荣翁荀甄曲封储靳段焦侯全班秋仲宫宁仇甘武符刘景詹龙叶司黎白蒲赖卓乔温翟谭申桂牛边燕尚"
    "欧耿关文聂辛阙巩冷简曾鞠丰肖")
_POSTS = (
    "党组书记|党委书记|副书记|书记|副县长|县长|副市长|市长|副局长|局长|副主任|主任|副镇长|镇长|副乡长|乡长|副部长|部长|"
    "副科长|科长|处长|厅长|省长|区长|副主席|主席|常委|副院长|院长|副校长|校长|所长|站长|副队长|队长|董事长|总经理|经理|"
    "支书|村长|会长|社长|厂长|同志|老师|医生|教授|先生|女士")
# Characters of offices and places: with one of these it is a title, not a given name.
_NO_GIVEN = "县乡镇局委办村党副总常组部室科处会院所站厅市省区书主任长政府工社公司各位名等和与及在由对到的了是"
_GIVEN = rf"[^{_NO_GIVEN}\W\dA-Za-z_]"
_NAME_BEFORE = re.compile(rf"(?P<name>[{_SURNAMES}]{_GIVEN}{{1,2}}|[{_SURNAMES}])(?={_POSTS})")
_SAYS = "带队|主持|一行|率|调研|出席|说|表示|介绍|强调|指出|参加|到|赴|在|检查|现场|为|担任|同志"
_NAME_AFTER = re.compile(
    rf"(?:{_POSTS})(?P<name>[{_SURNAMES}]{_GIVEN}{{1,2}}?)(?=[，。、；：（）()\s]|$|{_SAYS})")

_ORGAN_END = re.compile(
    r"委员会|管委会|村委会|居委会|办公室|研究室|指挥部|领导小组|街道办事处|街道|合作社|有限公司|公司|集团|中心|政府|社区|"
    r"医院|卫生院|研究院|检察院|法院|派出所|研究所|中学|小学|"
    r"(?<![结格布时当破大开定败僵])局(?![面部势限长])|(?<![原编政常全])委(?![托员派屈常]|书记|办)|"
    r"(?<![举承主协筹督兴开创自交经申代补快严查合不待难停续督催重场问])办(?![理法公事结好学案成件证实])|"
    r"(?<![城集小重坐])镇(?![静定痛压村区域])|(?<![家下城故老回返思])乡(?![村亲土情愁贤镇下])|厅(?!长)")
_ORGAN_STOP = re.compile(
    r"[^\u4e00-\u9fff]|[个家所在由对与和及到赴向为将是的了被请让使从于等已拟各全至往据接把报]|经(?![开济信贸发])|整合|其中|是否|上报|初报|续报|夜间|转移|组织|联合|会同|督促|指导|要求|调整|建议|成立|"
    r"书记|县长|局长|主任|镇长|乡长|部长|记者|通过|报送|协调|责成|督办|报告|负责")

# What goes on with the name of the place or organ before it, and what names the same organ with and without.
_ORGAN_MORE = re.compile(
    r"党委|党工委|党委政府|人民政府|政府|纪委|监委|人大|办公室|卫生院|中心小学|中心卫生院|中学|小学|派出所|街道办事处")
_ORGAN_SAME = re.compile(r"(?<=[镇乡])(?:人民)?政府$|(?<=街道)办事处$|(?<=县|市)人民(?=政府$)")
_CLAUSE = re.compile(r"[，。；：！？、,;!?\s]")
_STATUS = {
    "planned": ("即将", "拟", "将", "计划", "准备", "预计", "力争", "有望", "打算"),
    "going": ("正在", "正"), "done": ("已经", "已", "完成", "实现", "建成", "竣工"),
    "discussed": ("讨论", "研究", "审议", "酝酿"), "decided": ("决定", "通过", "同意", "批准"),
    "refused": ("不同意",),
    "partly": ("初步", "基本", "部分"), "wholly": ("全面", "全部"),
    "rising": ("增长", "上升", "增加", "提高", "上涨", "增产", "增收", "回升", "上调"),
    "falling": ("下降", "减少", "降低", "下跌", "下滑", "减产", "减收", "回落", "下调"),
    "above": ("高于", "多于"), "below": ("低于", "少于"), "profit": ("盈利",), "loss": ("亏损",),
}
_SCALES = {
    "rising": "trend", "falling": "trend", "above": "level", "below": "level", "profit": "result", "loss": "result",
}
_PROGRESS = "progress"
SCALES = (_PROGRESS, *dict.fromkeys(_SCALES.values()))
_STRONG = frozenset({"即将", "拟", "将", "预计", "力争", "有望", "正在", "已经", "已"})
# 计划 and 准备 are verbs before a time, a place or a deed; elsewhere they are mostly nouns (工作计划, 准备工作).
_INTENDS = re.compile(
    rf"(?<![工作度年划的该此项做好充分产远步])(?:计划|准备|打算)(?=[于在到将用从对新投建完总今明本下年\d{CHINESE}]|开[工展业通放]|实施|组织|竣工)")
# What was agreed to is a fact even where no other word meets it: 研究同意 → 研究; so is that a thing is not sure yet.
_AGREES = re.compile(
    r"同意|批准(?!文)|(?<=[议决论究过致])通过|(?<=得)通过|(?<=会议|研究|讨论|府常|委常)决定|"
    r"初步(?=查明|核实|统计|判断|认定|估计|估算|测算|核查|确认|分析|查实)")
_CLASS = {word: name for name, words in _STATUS.items() for word in words}
_STATUS_WORD = re.compile(
    r"(?<![草模虚比])拟(?![定订制人稿声态])|即将|(?<![即麻必行])将(?![军近来就士领])|正在|正(?=在|式|抓|组|加)|已经|已|"
    + "不同意|" + "|".join(word for word in _CLASS if word not in ("拟", "将", "即将", "正在", "正", "已经", "已")))
_NEGATION_WORD = re.compile(
    r"没有|尚未|并未|从未|并非|不再|不得|不能|严禁|禁止|取消|停止|"
    r"(?<![毫决差])不(?!同意)(?![断仅但少同过久足到管论锈动忘懈]|可或缺)|(?<!从)未(?![来必免央])|"
    r"(?<![绝毫])无(?![数论人线锡穷疑缝偿障])|(?<![除是])非(?![常法公遗物])|没(?![收落])")


def mentions_in(passage: str) -> list[Mention]:
    """Return the mentions in `passage` by their start; a date or an amount is not named as a number again."""
    found: list[Mention] = []
    taken = bytearray(len(passage))
    for kind, pattern in ((FactKind.DATE, _DATE), (FactKind.AMOUNT, _AMOUNT), (FactKind.NUMBER, _NUMBER)):
        made = [_figure(kind, match) for match in pattern.finditer(passage) if not any(taken[slice(*match.span())])]
        for each in made:
            taken[each.start:each.end] = b"x" * (each.end - each.start)
        found += made
    return sorted([*found, *_names(passage), *_organs(passage), *_words(passage)], key=lambda each: each.start)


def _figure(kind: FactKind, match: re.Match[str]) -> Mention:
    text = match.group()
    bare = text.replace(" ", "").replace("\u3000", "")
    if kind is FactKind.DATE:
        value = re.sub(rf"{_CN_DIGIT}+|\d+", lambda part: value_of(part.group()), bare)
        value = _CLOCK.sub(r"\1时\2分", value.replace("号", "日")).replace("点", "时").replace("半", "30分")
        return Mention(kind, match.start(), match.end(), text, value, "date")
    parts = _PARTS.fullmatch(bare)
    if parts is None:
        return Mention(kind, match.start(), match.end(), text, bare)
    near, kept, figure, more, scale, again, unit, about = parts.groups(default="")
    near = "".join(_SAME_NEAR.get(each, each) for each in (near, about))
    unit = unit.replace("％", "%") or ("%" if kept == "百分之" else kept)
    value = "|".join((near, value_of(figure + scale), more + again, unit))
    faint = figure == "一" and kept == ""
    return Mention(kind, match.start(), match.end(), text, value, unit, faint)


def _names(passage: str) -> Iterable[Mention]:
    seen: set[int] = set()
    for pattern in (_NAME_BEFORE, _NAME_AFTER):
        for match in pattern.finditer(passage):
            start, end = match.span("name")
            if start not in seen:
                seen.add(start)
                yield Mention(FactKind.NAME, start, end, match["name"], match["name"])


def _organs(passage: str) -> Iterable[Mention]:
    """Walk back from an organ's last word to where its name begins."""
    last, made = 0, None
    for match in _ORGAN_END.finditer(passage):
        if made and _ORGAN_MORE.fullmatch(passage, made.end, match.end()):
            made, last = _organ(passage, made.start, match.end()), match.end()
            continue
        begin = max(last, match.start() - 12)
        for stop in _ORGAN_STOP.finditer(passage, begin, match.start()):
            begin = stop.end()
        text = passage[begin:match.end()]
        if len(text) > 2 or (len(text) == 2 and text[0] in "县市省区"):
            last = match.end()
            if made:
                yield made
            made = _organ(passage, begin, last)
    if made:
        yield made


def _organ(passage: str, start: int, end: int) -> Mention:
    name = passage[start:end]
    return Mention(FactKind.ORGAN, start, end, name, _ORGAN_SAME.sub("", name))


def _words(passage: str) -> Iterable[Mention]:
    for match in _STATUS_WORD.finditer(passage):
        word = match.group()
        strong = word in _STRONG or _INTENDS.match(passage, match.start()) or _AGREES.match(passage, match.start())
        yield Mention(FactKind.STATUS, *match.span(), word, _CLASS[word], _SCALES.get(_CLASS[word], _PROGRESS),
                      not strong)
    for match in _NEGATION_WORD.finditer(passage):
        yield Mention(FactKind.NEGATION, *match.span(), match.group(), "negation")


def in_clause(passage: str, mention: Mention) -> Mention:
    """Return a mention of `passage` with a few words of its clause before and behind it."""
    before = _CLAUSE.split(passage[max(0, mention.start - 6):mention.start])[-1]
    behind = _CLAUSE.split(passage[mention.end:mention.end + 8])[0]
    return replace(mention, around=before + mention.text + behind)
