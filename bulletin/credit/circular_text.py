"""The words of a circular, drafted from its figures and from nothing else."""

from bulletin.credit.circular import Circular, RankedGroup
from bulletin.credit.facts import Level, Mode
from bulletin.credit.points import Account, UnitCredit
from bulletin.credit.words import GROUP, LEVEL, UNRECOGNISED, period_words, points_words, short_words
from bulletin.text import Paragraph, Role, Text, paragraph

_BEST, _LAST = 3, 3  # how many ranks are named at either end
_ORDINALS = "一二三四五六七八九"


def circular_text(circular: Circular) -> Text:
    """Return the circular in words: title, totals, the best and the last of each group, units that sent nothing."""
    groups = [block for number, group in enumerate(circular.groups, start=1) for block in standing(number, group)]
    return (
        paragraph(title(circular), Role.TITLE),
        opening(circular),
        heading(1, "总体情况"), *overview(circular),
        heading(2, "分组情况"), *groups,
        heading(3, "未报送单位"), silent(circular),
        closing(circular),
    )


def title(circular: Circular) -> str:
    """Return the title of the circular."""
    return f"关于{period_words(circular.since, circular.until)}信息报送采用情况的通报"


def heading(number: int, words: str) -> Paragraph:
    """Return a heading of the first level (1 to 9), such as 一、总体情况."""
    return paragraph(f"{_ORDINALS[number - 1]}、{words}", Role.LEVEL1)


def opening(circular: Circular) -> Paragraph:
    """Return the first paragraph."""
    return paragraph(f"现将{period_words(circular.since, circular.until)}信息报送采用情况通报如下：")


def overview(circular: Circular) -> tuple[Paragraph, ...]:
    """Return the totals: what was sent by its fate, what was adopted by level, and the parts of the sum."""
    totals, units = circular.totals, [line for line in circular.lines if line.unit]
    sending = sum(line.submitted > 0 for line in units)
    received = f"纳入统计的单位{len(units)}个，其中{sending}个单位报送信息，{len(units) - sending}个单位未报送。"
    if totals.submitted:
        received += (
            f"共收到来稿{totals.submitted}篇，其中已刊发{totals.printed}篇、不采用{totals.declined}篇、"
            f"在办{totals.open}篇。")
    else:
        received += "未收到来稿。"
    return paragraph(received + _adopted(circular)), paragraph(_parts(circular))


def standing(number: int, group: RankedGroup) -> tuple[Paragraph, Paragraph]:
    """Return the group's heading (`number` 1 to 9), and who leads and who comes last of those that sent something."""
    scored = [line for line in group.lines if line.points > 0]
    said = f"共{len(group.lines)}个单位，{_count(group)}。"
    best = [line for line in scored if (line.rank or 0) <= _BEST]
    if best:
        said += f"积分居前的单位是：{_named(best)}。"
    last = _last([line for line in scored if line not in best and line.submitted])
    if last:
        said += f"有报送的单位中积分居后的是：{_named(last)}。"
    return paragraph(f"（{_ORDINALS[number - 1]}）{GROUP[group.group]}", Role.LEVEL2), paragraph(said)


def silent(circular: Circular) -> Paragraph:
    """Return the units that sent nothing, group by group."""
    parts = []
    for group in circular.groups:
        names = [short_words(line) for line in group.lines if not line.submitted]
        if names:
            parts.append(f"{GROUP[group.group]}{len(names)}个：{'、'.join(names)}")
    return paragraph("未报送信息的单位，" + "；".join(parts) + "。" if parts else "各单位均有信息报送。")


def closing(circular: Circular) -> Paragraph:
    """Return the last paragraph."""
    if circular.silent:
        asked = "请未报送信息的单位查找原因，明确专人，按要求及时报送。"
    else:
        asked = "请各单位继续做好信息报送工作。"
    return paragraph(f"{asked}各单位对所列数据如有异议，请及时反馈。")


def basis(circular: Circular) -> str:
    """Return what stands under a table: what is counted by what, under which scheme, how ranks are given."""
    highest = "同一稿件多处采用的，计最高一项；" if circular.scheme.highest_only else ""
    return (
        f"注：{circular.basis}，单位为篇（合稿的各来源单位分别计1篇）；报送篇数等于已刊发、不采用、在办篇数之和，"
        f"在办含备用稿。积分按《{circular.scheme.name}》计算，{highest}积分相同的名次并列。")


def _adopted(circular: Circular) -> str:
    totals = circular.totals
    if not totals.adopted():
        return "同期没有稿件被采用。"
    county = f"县级刊物采用{totals.adopted(Level.COUNTY)}篇"
    single, composite = (totals.adopted(Level.COUNTY, mode) for mode in (Mode.SINGLE, Mode.COMPOSITE))
    modes = f"（单篇{single}篇、综合{composite}篇）"
    higher = "".join(
        f"，{LEVEL[level]}采用{totals.adopted(level)}篇" for level in circular.levels if level is not Level.COUNTY)
    praised = f"，获领导批示{totals.instructions}件" if totals.instructions else ""
    return f"同期出刊的{county}{modes if totals.adopted(Level.COUNTY) else ''}{higher}{praised}。"


def _parts(circular: Circular) -> str:
    named: list[tuple[str, Account]] = [(GROUP[group.group], group) for group in circular.groups]
    if circular.unrecognised:
        named.append((UNRECOGNISED, circular.unrecognised))
    parts = "；".join(f"{name}{_count(account)}，积{points_words(account.points)}分" for name, account in named)
    return f"分组看，{parts}。合计积{points_words(circular.totals.points)}分。" if parts else "没有可统计的单位。"


def _count(account: Account) -> str:
    return f"报送{account.submitted}篇、采用{account.adopted()}篇"


def _last(lines: list[UnitCredit]) -> list[UnitCredit]:
    """Return the last few lines; whoever shares the points of the first of them is named too."""
    if not lines:
        return []
    limit = lines[-_LAST:][0].points
    return [line for line in lines if line.points <= limit]


def _named(lines: list[UnitCredit]) -> str:
    return "、".join(f"{short_words(line)}（{points_words(line.points)}分）" for line in lines)
