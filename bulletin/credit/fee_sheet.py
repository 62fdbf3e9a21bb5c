"""The list of manuscript fees (稿酬表): who is paid how much for what, with sums and room to sign."""

from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

from bulletin.credit.circular import Circular, FeeLine
from bulletin.credit.circular_sheet import write_sheets
from bulletin.credit.circular_tables import day_cell, printed_words
from bulletin.credit.circular_text import called_words
from bulletin.credit.sheet_values import FIRST_ROW, Formula, Sheet, Value
from bulletin.credit.words import UNRECOGNISED, period_words, points_words, short_words
from bulletin.layout.page import Official
from bulletin.text import Cell, Role, Table, paragraph

_DIGITS = "零壹贰叁肆伍陆柒捌玖"
_PLACES = ("", "拾", "佰", "仟")
_UNSIGNED = "（未署名）"


@dataclass(frozen=True)
class Payee:
    """Who is paid: a correspondent (or who is not named) of a unit, for which facts, how many yuan."""

    unit: str
    name: str
    lines: tuple[FeeLine, ...]

    @property
    def yuan(self) -> Decimal:
        return sum((each.fee.yuan for each in self.lines), Decimal(0))


def payees(circular: Circular) -> tuple[Payee, ...]:
    """Return who is paid, unit by unit in the circular's order."""
    names = {line.unit.id: short_words(line) for line in circular.lines if line.unit}
    order = {id: number for number, id in enumerate(names)}
    found: dict[tuple[str, str], list[FeeLine]] = {}
    for each in circular.fees:
        found.setdefault((each.fact.unit_id, each.fact.correspondent), []).append(each)
    keys = sorted(found, key=lambda key: (order.get(key[0], len(order)), key[1] == "", key[1]))
    return tuple(Payee(names.get(unit_id, UNRECOGNISED), name or _UNSIGNED, tuple(found[unit_id, name]))
                 for unit_id, name in keys)


def fee_document(circular: Circular, office: str, day: date) -> Official:
    """Return the list to sign as a page: a line for each payee, the sum in figures and in words."""
    found = payees(circular)
    total = sum((each.yuan for each in found), Decimal(0))
    rows = [["序号", "单位", "姓名", "篇数", "金额（元）", "签\u3000\u3000\u3000名"]]
    rows += [[str(number), each.unit, each.name, str(len(each.lines)), money(each.yuan), ""]
             for number, each in enumerate(found, start=1)]
    rows.append(["", "合计", "", str(sum(len(each.lines) for each in found)), money(total), ""])
    return Official(
        organ="", document_number="", title=fee_title(circular), addressee="",
        body=(Table(tuple(tuple(map(Cell, row)) for row in rows)),
              paragraph(f"合计金额（大写）：{capital_yuan(total)}"), paragraph(_rates(circular), Role.NOTE)),
        signature=office, date=day, copy_to=(), printed_by="", sealed=False)


def fee_title(circular: Circular) -> str:
    """Return the title of the list."""
    return f"{called_words(circular)}信息稿酬发放表"


def write_fee_sheet(circular: Circular, path: Path) -> None:
    """Write the list as a workbook: what is paid for what, and what each payee signs for. Trouble with the path."""
    write_sheets((_to_sign(circular), _details(circular)), fee_title(circular), circular.period.until, path)


def money(yuan: Decimal) -> str:
    """Return an amount with two decimals: 35.00."""
    return f"{yuan.quantize(Decimal('0.01'), ROUND_HALF_UP)}"


def capital_yuan(yuan: Decimal) -> str:
    """Return an amount below a hundred million yuan in the characters used on vouchers: 叁拾伍元整.

    (《票据法》 and 《支付结算办法》 annex 1: capital characters, 整 behind full yuan or jiao, 零 for the gap before.)
    """
    cents = int((yuan * 100).quantize(Decimal(1), ROUND_HALF_UP))
    whole, jiao, fen = cents // 100, cents // 10 % 10, cents % 10
    said = f"{_whole(whole)}元" if whole else ""
    if not jiao and not fen:
        return f"{said or '零元'}整"
    if jiao:
        said += f"{_DIGITS[jiao]}角"
    elif whole:
        said += "零"
    return said + (f"{_DIGITS[fen]}分" if fen else "整")


def _whole(number: int) -> str:
    high, low = divmod(number, 10_000)
    said = f"{_four(high)}万" if high else ""
    if high and 0 < low < 1000:
        said += "零"
    return said + _four(low)


def _four(number: int) -> str:
    said, gap = "", False
    for place in (3, 2, 1, 0):
        digit = number // 10**place % 10
        if digit:
            said += ("零" if gap and said else "") + _DIGITS[digit] + _PLACES[place]
        gap = digit == 0
    return said


def _rates(circular: Circular) -> str:
    fees = dict.fromkeys(f"{each.fee.name}{points_words(each.fee.yuan)}元" for each in circular.fees)
    return f"注：按《{circular.scheme.name}》规定的标准计发：{'、'.join(fees) or '没有应发的稿酬'}。"


def _details(circular: Circular) -> Sheet:
    lines = [(payee, each) for payee in payees(circular) for each in payee.lines]
    rows: list[tuple[Value, ...]] = [
        (number, payee.unit, payee.name, each.fact.title, printed_words(each.fact).split("\n")[0], day_cell(each.fact),
         each.fee.name, each.fee.yuan) for number, (payee, each) in enumerate(lines, start=1)]
    last = FIRST_ROW + len(rows) - 1
    total = sum((each.fee.yuan for _, each in lines), Decimal(0))
    rows.append(("", "合计", "", "", "", "", "", Formula(f"=SUM(H{FIRST_ROW}:H{last})", total) if lines else total))
    return Sheet("稿酬明细", f"{called_words(circular)}信息稿酬明细", _under(circular),
                 ("序号", "单位", "姓名", "标题", "刊物期号", "日期", "项目", "金额（元）"),
                 (6, 22, 12, 44, 20, 11, 18, 11), tuple(rows), (_rates(circular),), totals=True, wide=True)


def _to_sign(circular: Circular) -> Sheet:
    found = payees(circular)
    last = FIRST_ROW + max(1, len(circular.fees)) - 1
    rows: list[tuple[Value, ...]] = []
    for row, each in enumerate(found, start=FIRST_ROW):
        where = f"'稿酬明细'!$B${FIRST_ROW}:$B${last},$B{row},'稿酬明细'!$C${FIRST_ROW}:$C${last},$C{row}"
        rows.append((row - FIRST_ROW + 1, each.unit, each.name, Formula(f"=COUNTIFS({where})", len(each.lines)),
                     Formula(f"=SUMIFS('稿酬明细'!$H${FIRST_ROW}:$H${last},{where})", each.yuan), ""))
    end, total = FIRST_ROW + len(rows) - 1, sum((each.yuan for each in found), Decimal(0))
    count = sum(len(each.lines) for each in found)
    rows.append(("", "合计", "", Formula(f"=SUM(D{FIRST_ROW}:D{end})", count) if found else 0,
                 Formula(f"=SUM(E{FIRST_ROW}:E{end})", total) if found else total, ""))
    return Sheet("稿酬发放表", fee_title(circular), _under(circular),
                 ("序号", "单位", "姓名", "篇数", "金额（元）", "签名"), (6, 26, 14, 8, 12, 18), tuple(rows),
                 (f"合计金额（大写）：{capital_yuan(total)}", _rates(circular)), totals=True)


def _under(circular: Circular) -> str:
    return f"统计时段：{period_words(circular.period.since, circular.period.until)}"
