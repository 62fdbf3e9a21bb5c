"""What a clerk sees of a scheme: its parts as tables, their columns, and the words each column offers."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from bulletin.credit import scheme_words as words
from bulletin.credit.scheme import Awards, Rounding, Share
from bulletin.credit.scheme_draft import CellKind
from editor.shell.noop import QT_TRANSLATE_NOOP

WORDS, NUMBER, YES = CellKind.WORDS, CellKind.NUMBER, CellKind.YES
_ALL_DETAILS = (*words.OUTCOME.values(), *words.FAULT.values())


@dataclass(frozen=True)
class Column:
    """A key of a part: its heading, its width in pixels (0 takes the rest), what is typed, which words it offers.

    `names` is the section whose parts it names.
    """

    key: str
    heading: str
    width: int
    kind: CellKind = CellKind.TEXT
    offers: tuple[str, ...] = ()
    names: str = ""

    @property
    def title(self) -> str:
        """The heading in the user's language."""
        return QCoreApplication.translate("schemes", self.heading)


@dataclass(frozen=True)
class Part:
    """A section that there are several of: its tab, its columns, further keys shown under the table, a new row."""

    section: str
    tab: str
    says: str
    columns: tuple[Column, ...]
    further: tuple[Column, ...]
    new: Mapping[str, object]

    @property
    def title(self) -> str:
        """The words of its tab."""
        return QCoreApplication.translate("schemes", self.tab)

    @property
    def sentence(self) -> str:
        """What the part is for, in one sentence."""
        return QCoreApplication.translate("schemes", self.says)


_NAME = Column("name", QT_TRANSLATE_NOOP("schemes", "名称"), 0)
_FACT = Column("fact", QT_TRANSLATE_NOOP("schemes", "事项"), 68, offers=tuple(words.FACT.values()))
_FACTS = Column("fact", QT_TRANSLATE_NOOP("schemes", "事项"), 110, WORDS, tuple(words.FACT.values()))
_LEVEL = Column("level", QT_TRANSLATE_NOOP("schemes", "层级"), 68, WORDS, tuple(words.LEVEL.values()))
_MODE = Column("mode", QT_TRANSLATE_NOOP("schemes", "方式"), 64, WORDS, tuple(words.MODE.values()))
_PUBLICATION = Column("publication", QT_TRANSLATE_NOOP("schemes", "刊物"), 76, WORDS)
_DETAIL = Column("detail", QT_TRANSLATE_NOOP("schemes", "情形"), 96, WORDS, _ALL_DETAILS)
_SECTION = Column("section", QT_TRANSLATE_NOOP("schemes", "栏目"), 96, WORDS)
_NATURE = Column("nature", QT_TRANSLATE_NOOP("schemes", "性质"), 80, WORDS, tuple(words.NATURE.values()))
_GROUP = Column("group", QT_TRANSLATE_NOOP("schemes", "类别"), 84, WORDS, tuple(words.GROUP.values()))
_CLASS = Column("class", QT_TRANSLATE_NOOP("schemes", "名单"), 100, WORDS, tuple(words.CLASS.values()))
_REPRINT = Column("reprint", QT_TRANSLATE_NOOP("schemes", "转载"), 64, YES, ("是", "否"))
_PER = Column("per", QT_TRANSLATE_NOOP("schemes", "每"), 60, offers=tuple(words.SPAN.values()))
_REST = (_DETAIL, _SECTION, _NATURE, _GROUP, _CLASS, _REPRINT)


PARTS = (
    Part("rules", QT_TRANSLATE_NOOP("schemes", "得分"),
         QT_TRANSLATE_NOOP("schemes", "一件事按自上而下第一条合得上的计分；空着的就是不限，扣分写负数。"),
         (_NAME, _FACT, _LEVEL, _MODE, _PUBLICATION,
          Column("points", QT_TRANSLATE_NOOP("schemes", "得分"), 76, NUMBER),
          Column("stack", QT_TRANSLATE_NOOP("schemes", "并计"), 72, names="stacks")),
         (Column("like", QT_TRANSLATE_NOOP("schemes", "比照"), 96, names="rules"),
          Column("times", QT_TRANSLATE_NOOP("schemes", "倍数"), 76, NUMBER), *_REST),
         {"name": "新的得分", "fact": "采用", "points": 1}),
    Part("stacks", QT_TRANSLATE_NOOP("schemes", "并计"),
         QT_TRANSLATE_NOOP("schemes", "同一稿件写在同一并计下的几项怎样一并结算；跨度为全年的，各季相加就是全年。"),
         (_NAME, Column("keep", QT_TRANSLATE_NOOP("schemes", "计哪些"), 100, offers=tuple(words.KEEP.values())),
          Column("top", QT_TRANSLATE_NOOP("schemes", "前几项"), 72, NUMBER),
          Column("one_per_level", QT_TRANSLATE_NOOP("schemes", "每级只计一项"), 104, YES, ("是", "否")),
          Column("over", QT_TRANSLATE_NOOP("schemes", "跨度"), 72, offers=tuple(words.OVER.values()))),
         (), {"name": "新的并计", "keep": "最高一项", "over": "全年"}),
    Part("quotas", QT_TRANSLATE_NOOP("schemes", "任务"),
         QT_TRANSLATE_NOOP("schemes", "完成的得基础分，超额的每篇加分，缺的每篇扣分；单位另有约定的，以约定为准。"),
         (_NAME, Column("counted", QT_TRANSLATE_NOOP("schemes", "计数"), 52, offers=tuple(words.COUNTED.values())),
          Column("per", _PER.heading, 48, offers=_PER.offers),
          Column("count", QT_TRANSLATE_NOOP("schemes", "篇数"), 60, NUMBER),
          Column("class", QT_TRANSLATE_NOOP("schemes", "名单"), 100, WORDS, tuple(words.CLASS.values())),
          Column("base", QT_TRANSLATE_NOOP("schemes", "完成得"), 64, NUMBER),
          Column("deduction", QT_TRANSLATE_NOOP("schemes", "缺一篇扣"), 76, NUMBER)),
         (Column("extra", QT_TRANSLATE_NOOP("schemes", "超一篇加"), 76, NUMBER),
          Column("extra_most", QT_TRANSLATE_NOOP("schemes", "超额最多加"), 76, NUMBER),
          Column("deduction_most", QT_TRANSLATE_NOOP("schemes", "最多扣"), 76, NUMBER),
          _GROUP, _LEVEL, _MODE, _PUBLICATION, _SECTION, _NATURE),
         {"name": "新的任务", "counted": "报送", "per": "月", "count": 4}),
    Part("caps", QT_TRANSLATE_NOOP("schemes", "封顶"),
         QT_TRANSLATE_NOOP("schemes", "这几条得分在每个周期里合计最多多少，超过的另列一条扣回。"),
         (_NAME, Column("rules", QT_TRANSLATE_NOOP("schemes", "包括哪些得分"), 220, WORDS, names="rules"), _PER,
          Column("most", QT_TRANSLATE_NOOP("schemes", "最多"), 76, NUMBER)),
         (), {"name": "新的封顶", "per": "月", "most": 30}),
    Part("multipliers", QT_TRANSLATE_NOOP("schemes", "加倍"),
         QT_TRANSLATE_NOOP("schemes", "合得上的，得分乘以倍数；几条都合得上的，逐条相乘。"),
         (_NAME, _FACTS, Column("times", QT_TRANSLATE_NOOP("schemes", "倍数"), 76, NUMBER), _SECTION, _LEVEL),
         (_MODE, _PUBLICATION, _DETAIL, _NATURE, _GROUP, _CLASS, _REPRINT),
         {"name": "新的加倍", "fact": "采用", "times": 2}),
    Part("floors", QT_TRANSLATE_NOOP("schemes", "达标"),
         QT_TRANSLATE_NOOP("schemes", "得分低于此数的单位为不达标，不参加表扬。"),
         (_NAME, Column("points", QT_TRANSLATE_NOOP("schemes", "至少"), 76, NUMBER), _PER, _GROUP, _CLASS),
         (), {"name": "新的达标线", "points": 10, "per": "季"}),
    Part("vetoes", QT_TRANSLATE_NOOP("schemes", "否决"),
         QT_TRANSLATE_NOOP("schemes", "达到此数的单位取消评先资格；层级是谁公开通报的，空着不问有没有通报。"),
         (_NAME, _FACT, _DETAIL, _LEVEL, Column("count", QT_TRANSLATE_NOOP("schemes", "次数"), 76, NUMBER), _PER),
         (_SECTION, _NATURE, _GROUP, _CLASS), {"name": "新的否决", "fact": "过错", "count": 2, "per": "年"}),
    Part("fees", QT_TRANSLATE_NOOP("schemes", "稿酬"),
         QT_TRANSLATE_NOOP("schemes", "每件多少元，按自上而下第一条合得上的发。"),
         (_NAME, _FACT, _LEVEL, _MODE, _PUBLICATION, Column("yuan", QT_TRANSLATE_NOOP("schemes", "元"), 76, NUMBER)),
         _REST, {"name": "新的稿酬", "fact": "采用", "yuan": 30}),
)
# The parts there are once: section, column; and what applies where nothing is written.
USUAL = {("share", "way"): words.SHARING[Share().way], ("rounding", "way"): words.ROUNDING[Rounding().way],
         ("rounding", "digits"): str(Rounding().digits), ("awards", "last"): str(Awards().last),
         **{("awards", group.value): str(count) for group, count in Awards().first.items()}}
ONCE = (
    ("share", Column("way", QT_TRANSLATE_NOOP("schemes", "几家来稿合成一篇的，得分"), 0, offers=tuple(
        words.SHARING.values()))),
    ("share", Column("ratios", QT_TRANSLATE_NOOP("schemes", "按比例的，依次为（如 0.6、0.3、0.1）"), 0,
                     CellKind.NUMBERS)),
    ("share", Column("first", QT_TRANSLATE_NOOP("schemes", "前几家平分的，前几家"), 0, NUMBER)),
    ("rounding", Column("digits", QT_TRANSLATE_NOOP("schemes", "得分保留几位小数"), 0, NUMBER)),
    ("rounding", Column("way", QT_TRANSLATE_NOOP("schemes", "多出的位数"), 0, offers=tuple(words.ROUNDING.values()))),
    ("awards", Column("township", QT_TRANSLATE_NOOP("schemes", "表扬乡镇前几名"), 0, NUMBER)),
    ("awards", Column("department", QT_TRANSLATE_NOOP("schemes", "表扬县直部门前几名"), 0, NUMBER)),
    ("awards", Column("last", QT_TRANSLATE_NOOP("schemes", "点名末几名"), 0, NUMBER)),
)
