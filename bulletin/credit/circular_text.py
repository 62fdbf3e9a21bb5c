"""The sentences of a circular, drafted from its figures and from nothing else."""

from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal

from bulletin.credit.account import Account, UnitAccount
from bulletin.credit.circular import Circular, RankedGroup
from bulletin.credit.facts import Basis, Level, Mode
from bulletin.credit.periods import Period, PeriodKind
from bulletin.credit.scheme import Keep
from bulletin.credit.words import (
    BASIS,
    GROUP,
    LEVEL,
    UNRECOGNISED,
    before_words,
    period_words,
    points_words,
    short_words,
)

BEST, LAST = 3, 3  # how many ranks are named at either end
_KEPT = {Keep.HIGHEST: "计最高一项", Keep.TOP: "计较高几项"}
_SAID_IN_TEXT = 20  # units that are named in a sentence; of more only the number


def title(circular: Circular) -> str:
    """Return the title of the circular."""
    called, kind = called_words(circular), circular.period.kind
    if kind is PeriodKind.YEAR:
        return f"关于{called}信息工作情况的通报"
    if kind is PeriodKind.FORTNIGHT:
        return f"关于{called}信息报送采用排名情况的通报"
    return f"关于{called}信息报送采用情况的通报"


def called_words(circular: Circular) -> str:
    """Return the period as it is called in a sentence: 2026年度."""
    words = period_words(circular.period.since, circular.period.until)
    return f"{words}度" if circular.period.kind is PeriodKind.YEAR else words


def opening(circular: Circular) -> str:
    """Return the first sentence."""
    about = "信息工作情况" if circular.period.kind is PeriodKind.YEAR else "信息报送采用情况"
    return f"现将{called_words(circular)}{about}通报如下："


def overview(circular: Circular) -> str:
    """Return the totals: who sent, what was sent by its fate, what was adopted by level."""
    totals, units = circular.totals, [line for line in circular.lines if line.unit]
    sending = sum(line.submitted > 0 for line in units)
    if not units:
        said = "没有纳入统计的单位。"
    elif sending in (0, len(units)):
        said = f"纳入统计的{len(units)}个单位{'均报送了' if sending else '均未报送'}信息。"
    else:
        said = f"纳入统计的单位{len(units)}个，其中{sending}个单位报送信息，{len(units) - sending}个单位未报送。"
    if not totals.submitted:
        return said + "未收到来稿。" + _adopted(circular)
    fates = (("已刊发", totals.printed), ("不采用", totals.declined), ("在办", totals.open))
    return said + f"共收到来稿{totals.submitted}篇，其中" + "、".join(
        f"{words}{count}篇" for words, count in fates if count) + "。" + _adopted(circular)


def change(circular: Circular) -> str:
    """Return how the totals moved against the period before; nothing where there is none to compare with."""
    before, totals = circular.before, circular.totals
    if before is None or not (before.submitted or before.adopted()):
        return ""
    return (f"与{before_words(circular.period)}相比，{_moved('来稿', totals.submitted, before.submitted)}；"
            f"{_moved('采用', totals.adopted(), before.adopted())}。")


def parts(circular: Circular) -> str:
    """Return the parts of the totals by group; nothing where there is but one, or nothing to part."""
    named: list[tuple[str, Account]] = [(GROUP[group.group], group) for group in circular.groups]
    if circular.unrecognised:
        named.append((UNRECOGNISED, circular.unrecognised))
    if len(named) < 2 or not circular.totals.entries:
        return ""
    said = "；".join(f"{name}{_count(account)}，积{points_words(account.points)}分" for name, account in named)
    return f"分组看，{said}。合计积{points_words(circular.totals.points)}分。"


def standing(group: RankedGroup, best_of: int = BEST, last_of: int = LAST) -> str:
    """Return who leads and who comes last of those that sent something; who shares a rank is named too."""
    said = f"共{len(group.lines)}个单位，{_count(group)}。"
    best = [line for line in group.lines if line.points > 0 and (line.rank or 0) <= best_of]
    if best:
        said += f"积分居前的单位是：{ranked_names(best)}。"
    last = _last([line for line in group.lines if line not in best and line.submitted], last_of)
    if last and len(last) <= _SAID_IN_TEXT:
        said += f"有报送的单位中积分居后的是：{ranked_names(last)}。"
    return said


def silent(circular: Circular) -> str:
    """Return the units that sent nothing, group by group."""
    if len(circular.silent) == sum(len(group.lines) for group in circular.groups) > _SAID_IN_TEXT:
        return "各单位均未报送信息。"
    said = []
    for group in circular.groups:
        names = [short_words(line) for line in group.lines if not line.submitted]
        if names:
            said.append(f"{GROUP[group.group]}{len(names)}个：{'、'.join(names)}")
    return "未报送信息的单位，" + "；".join(said) + "。" if said else "各单位均有信息报送。"


def closing(circular: Circular) -> str:
    """Return the last paragraph: what is asked of whom."""
    if circular.silent:
        asked = "请未报送信息的单位查找原因，明确专人，按要求及时报送。"
    else:
        asked = "请各单位继续做好信息报送工作。"
    if circular.overdue:
        asked += "约稿逾期、未报的单位要对照约稿通知抓紧补报。"
    return f"{asked}各单位对所列数据如有异议，请及时反馈。"


def basis(circular: Circular) -> str:
    """Return what stands under a table: what is counted by what, under which scheme, how ranks are given."""
    settled = "".join(f"{_stacked(stack.name)}，{_KEPT[stack.keep]}；" for stack in circular.scheme.stacks
                      if stack.keep is not Keep.ALL)
    return (
        f"注：{BASIS[circular.basis]}，单位为篇（合稿的各来源单位分别计1篇）；报送篇数等于已刊发、不采用、在办篇数之和，"
        f"在办含备用稿。积分{_schemes(circular)}计算，{settled}积分相同的名次并列。")


def ranked_names(lines: Iterable[UnitAccount]) -> str:
    """Return units with their points, those with the same points together: A（9分），B、C（并列，2.5分）."""
    said: list[str] = []
    for points, names in _by_points(lines):
        words = points_words(points)
        said.append(f"{names[0]}（{words}分）" if len(names) == 1 else f"{'、'.join(names)}（并列，{words}分）")
    return "，".join(said) if any("、" in each for each in said) else "、".join(said)


def _by_points(lines: Iterable[UnitAccount]) -> list[tuple[Decimal, list[str]]]:
    found: dict[Decimal, list[str]] = {}
    for line in lines:
        found.setdefault(line.points, []).append(short_words(line))
    return list(found.items())


def _stacked(name: str) -> str:
    return name if "同一" in name else f"同一稿件多次{name}的"


def _schemes(circular: Circular) -> str:
    if len(circular.schemes) == 1:
        return f"按《{circular.scheme.name}》"
    return "、".join(f"{_days(part)}按《{scheme.name}》" for part, scheme in circular.schemes)


def _days(part: Period) -> str:
    return f"{part.since.month}月{part.since.day}日至{part.until.month}月{part.until.day}日"


def _moved(what: str, now: int, before: int) -> str:
    """Return how a figure moved; a percentage only where there was something before."""
    if now == before:
        return f"{what}{now}篇，持平"
    way = "增加" if now > before else "减少"
    said = f"{what}{now}篇，{way}{abs(now - before)}篇"
    if not before:
        return said
    share = (Decimal(abs(now - before)) * 100 / before).quantize(Decimal("0.1"), ROUND_HALF_UP)
    return f"{said}、{'增长' if now > before else '下降'}{points_words(share)}%"


def _adopted(circular: Circular) -> str:
    totals, received = circular.totals, circular.basis is Basis.RECEIVED
    praised = f"获领导批示{totals.instructions}件" if totals.instructions else ""
    if not totals.adopted():
        said = "来稿尚无采用" if received else "同期没有稿件被采用"
        return f"{said}，{praised}。" if praised else f"{said}。"
    said = "这些来稿中，" if received and totals.submitted else "同期"
    counted = []
    if county := totals.adopted(Level.COUNTY):
        counted.append(f"县级刊物采用{county}篇（{_modes(totals)}）")
    counted += [f"{LEVEL[level]}{'' if level is Level.CENTRE else '刊物'}采用{totals.adopted(level)}篇"
                for level in circular.levels if level is not Level.COUNTY]
    return said + "，".join([*counted, *([praised] if praised else [])]) + "。"


def _modes(totals: Account) -> str:
    single, composite = (totals.adopted(Level.COUNTY, mode) for mode in (Mode.SINGLE, Mode.COMPOSITE))
    if not single or not composite:
        return "均为单篇" if single else "均为综合"
    return f"单篇{single}篇、综合{composite}篇"


def _count(account: Account) -> str:
    return f"报送{account.submitted}篇、采用{account.adopted()}篇"


def _last(lines: list[UnitAccount], wanted: int) -> list[UnitAccount]:
    """Return the last few lines; whoever shares the points of the first of them is named too."""
    if not lines or not wanted:
        return []
    limit = lines[-wanted:][0].points
    return [line for line in lines if line.points <= limit]
