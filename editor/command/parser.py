"""What may be typed on the command line."""

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path

from bulletin.desk.listing import What
from editor.command.usage import Usage
from editor.pieces.file_names import displayable

Command = Callable[[str, str], argparse.ArgumentParser]


def _positive(written: str) -> int:
    number = int(written)
    if number < 1:
        raise ValueError(written)
    return number


def _path(written: str) -> Path:
    return Path(_word(written))


def _word(written: str) -> str:
    if not written:
        # It would mean the folder one happens to be in.
        raise argparse.ArgumentTypeError("路径是空的")
    return written


def make_parser() -> argparse.ArgumentParser:
    """Return the parser of `main.py [--archive FILE] [--json] [COMMAND …]`; wrong usage ends with status 2."""
    parser = Usage(prog="main.py", description="信息编辑台：不写命令就打开窗口",
                   epilog="加密的档案：密码取 $BULLETIN_ARCHIVE_KEY，在终端上不设就问")
    where = "档案文件，否则取 $BULLETIN_ARCHIVE，再取用户数据目录"
    parser.add_argument("--archive", type=Path, metavar="FILE", help=where)
    parser.add_argument("--as", dest="login", default="", metavar="LOGIN", help="谁在办理：登录名，不写就是第一位编辑")
    parser.add_argument("--json", action="store_true", default=False, help="标准输出只有一份 JSON")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    also = Usage(add_help=False)
    also.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
    also.add_argument("--as", dest="login", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
    also.add_argument("--archive", type=Path, default=argparse.SUPPRESS, help=argparse.SUPPRESS)

    def command(name: str, words: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=words, description=words, parents=[also])

    _add_working(command)
    _add_printing(command)
    _add_urgent(command)
    command("instructions", "在办的领导批示，超期的在前").add_argument(
        "--all", dest="everything", action="store_true", help="已办结和撤销登记的也列出")
    command("commissions", "在办的约稿，逾期的在前").add_argument(
        "--all", dest="everything", action="store_true", help="已办结和撤销的也列出")
    return parser


def _add_working(command: Command) -> None:
    one = command("demo", "在空白档案上走完一天的工作，从收稿到通报")
    one.add_argument("--out", type=Path, required=True, metavar="DIR")
    one.add_argument("--drafts", type=_path, nargs="+", default=[], metavar="PATH")
    command("intake", "收稿：文件和文件夹").add_argument("paths", type=_word, nargs="+", metavar="PATH")
    one = command("import-issues", "收入旧刊：一份文件一期；不加 --yes 只列出核对表")
    one.add_argument("paths", type=_word, nargs="+", metavar="PATH")
    one.add_argument("--journal", type=displayable, required=True, metavar="NAME")
    one.add_argument("--yes", action="store_true", help="能收的都收入")
    _add_mailbox(command("mailbox", "设定收哪个邮箱（IMAP，只读）；不写服务器就是看看"))
    command("fetch", "到邮箱里收一次信")
    command("show", "看一篇稿件").add_argument("id", type=displayable, metavar="ID")
    one = command("search", "检索，新的在前")
    one.add_argument("query", type=displayable, metavar="QUERY")
    one.add_argument("--limit", type=_positive, default=50)
    one = command("compare", "比较两篇：文件、稿件或 ID@版本")
    one.add_argument("a", metavar="A")
    one.add_argument("b", metavar="B")
    one = command("proof", "校对一份文件或一篇稿件")
    one.add_argument("what", type=_word, metavar="FILE|ID")
    one.add_argument("--journal", type=displayable, default="", metavar="NAME")
    _add_founding(command("found", "建立本单位档案；管理员密码从标准输入读取"))
    command("backup", "备份档案").add_argument("to", type=Path, nargs="?", metavar="FILE")
    command("restore", "用一份备份恢复档案；原来的档案另存，加密备份的密码从标准输入读取").add_argument(
        "file", type=_path, metavar="FILE")
    command("repair", "抢救损坏的档案：把能读出的内容写进新档案，损坏的另存")
    _add_carrying(command)
    _add_turning(command)
    command("check", "检查档案是否完好")
    _add_log(command("log", "看台账：谁在何时办了什么，新的在前"))
    command("verify", "核对原件、图片和签发文本是否未动")


def _add_carrying(command: Command) -> None:
    command("rebuild", "由存档文件（DOCX 和 JSON）重建一份新档案").add_argument("folder", type=_path, metavar="DIR")
    command("plain-files", "把已刊发各期写成存档文件，已有的不动").add_argument(
        "folder", type=_path, nargs="?", metavar="DIR")
    one = command("list", "导出清单：稿件、刊期、刊发信息、报送单位、期号、批示")
    one.add_argument("what", choices=[each.value for each in What],
                     metavar="drafts|issues|items|units|numbers|instructions")
    one.add_argument("--to", type=_path, required=True, metavar="FILE", help=".csv、.xlsx 或 .json")
    one = command("units", "报送单位名单：导入（不加 --yes 只列出核对表）或导出")
    one.add_argument("deed", choices=("import", "export"), metavar="import|export")
    one.add_argument("file", type=_path, metavar="FILE", help=".xlsx 或 .csv")
    one.add_argument("--yes", action="store_true", help="新增和修改的都导入，待核的不动")
    one = command("pack", "导出交换包：稿件、刊期、报送单位、词库")
    one.add_argument("--to", type=_path, required=True, metavar="FILE")
    one.add_argument("--draft", dest="drafts", type=displayable, action="append", default=[], metavar="ID")
    one.add_argument("--issue", dest="issues", type=displayable, action="append", default=[], metavar="刊名/年/期")
    one.add_argument("--units", action="store_true", help="报送单位名录")
    one.add_argument("--words", action="store_true", help="本单位的用词和纠错")
    one = command("unpack", "看一个交换包里有什么；加 --yes 收入")
    one.add_argument("file", type=_path, metavar="FILE")
    one.add_argument("--yes", action="store_true", help="新的都收入")
    one.add_argument("--trust", type=displayable, default="", metavar="指纹",
                     help="第一次收到的签名人：与对方核对过的指纹")


def _add_printing(command: Command) -> None:
    command("issues", "列出各期")
    _add_export(command("export", "导出已成刊的一期，或一年的各期"))
    one = command("volume", "把一年的各期装订成一份 PDF，目录另存一份 DOCX")
    one.add_argument("--journal", type=displayable, required=True, metavar="NAME")
    one.add_argument("--year", type=int, required=True)
    one.add_argument("--to", type=_path, required=True, metavar="FILE.pdf")
    one = command("copies", "看一期的分发登记：哪一份给了谁，签收没有")
    one.add_argument("--journal", type=displayable, required=True, metavar="NAME")
    one.add_argument("--year", type=int, required=True)
    one.add_argument("--number", type=int, required=True)
    one = command("sheet", "打印一篇待审待签稿件、一期待签发刊物的签发单")
    one.add_argument("id", type=displayable, metavar="ID")
    one.add_argument("--to", type=Path, required=True, metavar="FILE")
    command("inspect", "测量导出的 DOCX").add_argument("file", type=Path, metavar="FILE.docx")
    one = command("circular", "一段时间的通报")
    one.add_argument("--from", dest="since", type=date.fromisoformat, required=True, metavar="DATE")
    one.add_argument("--to", dest="until", type=date.fromisoformat, metavar="DATE", help="给出 --kind 时可以省略")
    one.add_argument("--docx", type=Path, required=True, metavar="FILE")
    one.add_argument("--xlsx", type=Path, required=True, metavar="FILE")
    one.add_argument("--basis", type=str.lower, choices=("received", "issued"), default="issued",
                     metavar="RECEIVED|ISSUED", help="按收稿日期还是出刊日期统计；不写按出刊日期")
    one.add_argument("--kind", type=str.lower, choices=("week", "fortnight", "month", "quarter", "half_year", "year"),
                     metavar="KIND",
                     help="--from 所在的时段：周 WEEK，双周 FORTNIGHT，月 MONTH，季 QUARTER，半年 HALF_YEAR，年 YEAR")
    one.add_argument("--scheme", type=Path, metavar="FILE", help="按这份计分办法计算，档案里的办法不变")


def _add_export(one: argparse.ArgumentParser) -> None:
    one.add_argument("--journal", type=displayable, required=True, metavar="NAME")
    one.add_argument("--year", type=int, required=True)
    which = one.add_mutually_exclusive_group(required=True)
    which.add_argument("--number", type=int)
    which.add_argument("--all", action="store_true", help="这一年的各期，写到文件夹里")
    one.add_argument("--to", type=_path, required=True, metavar="FILE|DIR", help=".docx 或 .pdf 文件；--all 时是文件夹")
    one.add_argument("--pdf", action="store_true", help="--all 时连同 PDF")
    one.add_argument("--quick", action="store_true", help="PDF 由版面预览直接生成，不用 LibreOffice")
    one.add_argument("--existing", choices=("keep", "replace", "beside"), default="keep",
                     help="--all 时已有同名文件：不动（默认）、覆盖、另起一名")


def _add_founding(one: argparse.ArgumentParser) -> None:
    one.add_argument("--name", type=displayable, required=True, metavar="NAME", help="单位名称")
    one.add_argument("--county", type=displayable, required=True, metavar="COUNTY", help="县（市、区）")
    one.add_argument("--admin-name", type=displayable, required=True, metavar="NAME", help="管理员姓名")
    one.add_argument("--admin-login", type=displayable, required=True, metavar="LOGIN", help="管理员登录名")
    one.add_argument("--single-seat", action="store_true", help="单人办公：自编自签，记录在案")


def _add_turning(command: Command) -> None:
    encrypt = "给档案加密；已加密的改密码。新密码从标准输入读取，现在的密码取 $BULLETIN_ARCHIVE_KEY"
    for name, words in (("encrypt", encrypt), ("decrypt", "取消档案加密")):
        command(name, words).add_argument("--keep", action="store_true", help="原来的档案另存一份")


def _add_log(one: argparse.ArgumentParser) -> None:
    one.add_argument("--person", type=displayable, default="", metavar="LOGIN", help="只看这个人")
    one.add_argument("--draft", type=displayable, default="", metavar="ID", help="只看这篇稿件")
    one.add_argument("--from", dest="since", type=date.fromisoformat, metavar="DATE")
    one.add_argument("--to", dest="until", type=date.fromisoformat, metavar="DATE")
    one.add_argument("--bypasses", action="store_true", help="只看越级、代签、自签、纸质签字、作废和重设密码")
    one.add_argument("--exports", action="store_true", help="只看导出和备份")
    one.add_argument("--limit", type=_positive, default=100, metavar="N")


def _add_urgent(command: Command) -> None:
    one = command("urgent", "正在跟踪的紧急事件和各项时限")
    one.add_argument("--all", dest="everything", action="store_true", help="已终报和作废的也列出")
    one = command("faults", "报送差错登记：迟报、漏报、瞒报、误报")
    one.add_argument("--from", dest="since", type=date.fromisoformat, metavar="DATE")
    one.add_argument("--to", dest="until", type=date.fromisoformat, metavar="DATE")
    one.add_argument("--unit", type=displayable, default="", metavar="NAME")


def _add_mailbox(one: argparse.ArgumentParser) -> None:
    one.add_argument("--host", default="", metavar="HOST")
    one.add_argument("--port", type=int, default=0)
    one.add_argument("--security", choices=("tls", "starttls"), default="tls")
    one.add_argument("--login", dest="mail_login", default="", metavar="LOGIN")
    one.add_argument("--folder", default="INBOX")
    one.add_argument("--ca", type=Path, metavar="FILE")
    one.add_argument("--every", type=int, default=10, metavar="MINUTES")
    one.add_argument("--since", type=date.fromisoformat, metavar="DATE")
    one.add_argument("--close", action="store_true")
