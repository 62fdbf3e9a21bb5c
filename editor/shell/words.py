"""The words for people: what every error is called. Needs QtCore only.

A sentence names the facts that the error carries; a fact that is missing is replaced by a general word, so that a
sentence is whole with any facts.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from bulletin.batches import NESTED
from bulletin.errors import BulletinError, Cause, Reason, Refused, Trouble
from editor.shell import joining
from editor.shell.archive_reasons import ARCHIVE_CAUSES, ARCHIVE_REASONS, ARCHIVE_SPOKEN
from editor.shell.copy_reasons import COPY_REASONS, COPY_SPOKEN
from editor.shell.credit_reasons import CREDIT_REASONS, CREDIT_SPOKEN
from editor.shell.journal_reasons import JOURNAL_REASONS, JOURNAL_SPOKEN
from editor.shell.noop import QT_TRANSLATE_NOOP
from editor.shell.paper_words import PAPER, SPOKEN
from editor.shell.pdf_words import MISSING, PDF_CAUSES, PDF_SPOKEN
from editor.shell.planning_reasons import PLANNING_REASONS
from editor.shell.seat_reasons import SEAT_REASONS, place_words
from editor.shell.terms import role_words, state_words, step_words, thing_words
from editor.shell.urgent_reasons import URGENT_REASONS


@dataclass(frozen=True)
class Words:
    """What happened, what is safe, and what to do; the last two may be empty."""

    what: str
    safe: str = ""
    do: str = ""


REASONS: Mapping[Reason, tuple[str, str, str]] = {
    **SEAT_REASONS,
    **JOURNAL_REASONS,
    Reason.STEP_NOT_OPEN: (
        QT_TRANSLATE_NOOP("words", "现在{stage}，不能{step}。"), "",
        QT_TRANSLATE_NOOP("words", "请刷新后看看它到了哪一步。")),
    Reason.ROLE_MISSING: (
        QT_TRANSLATE_NOOP("words", "{who}没有“{role}”职责，不能办理。"), "",
        QT_TRANSLATE_NOOP("words", "请由有此职责的同志办理，或请管理员调整职责。")),
    Reason.OWN_WORK: (
        QT_TRANSLATE_NOOP("words", "这是{who}经手的稿件，不能由本人核签。"), "",
        QT_TRANSLATE_NOOP("words", "请由其他同志办理。")),
    Reason.REASON_MISSING: (QT_TRANSLATE_NOOP("words", "{step}须写明理由。"), "", ""),
    Reason.MOVED_ON: (
        QT_TRANSLATE_NOOP("words", "这份{what}已在别处改动，本次操作没有写入。"),
        QT_TRANSLATE_NOOP("words", "两份内容都在。"),
        QT_TRANSLATE_NOOP("words", "请刷新、比对后再办理。")),
    Reason.UNKNOWN: (QT_TRANSLATE_NOOP("words", "找不到{what}{key}。"), "",
                     QT_TRANSLATE_NOOP("words", "请核对编号或名称。")),
    Reason.ABBREVIATION_TAKEN: (QT_TRANSLATE_NOOP("words", "缩写{key}已用于另一条用语。"), "",
                                QT_TRANSLATE_NOOP("words", "请换一个缩写。")),
    Reason.TEXT_EMPTY: (QT_TRANSLATE_NOOP("words", "{title}没有正文。"), "",
                        QT_TRANSLATE_NOOP("words", "请补上正文再办理。")),
    Reason.TITLE_MISSING: (QT_TRANSLATE_NOOP("words", "稿件没有标题。"), "",
                           QT_TRANSLATE_NOOP("words", "请补上标题再办理。")),
    Reason.PLACEHOLDER_LEFT: (QT_TRANSLATE_NOOP("words", "{title}里还有待补的内容{places}，不能签发。"), "",
                              QT_TRANSLATE_NOOP("words", "请退回编辑补上再签。")),
    Reason.CLASSIFIED: (QT_TRANSLATE_NOOP("words", "{title}带有密级标志或保密要求{places}，按本单位设置不能签发。"), "",
                        QT_TRANSLATE_NOOP("words", "请核实定密情况，去掉标志或改由涉密渠道办理。")),
    Reason.PERSONAL_DATA_LEFT: (
        QT_TRANSLATE_NOOP("words", "{title}里有个人信息{places}，按本单位设置不能签发。"), "",
        QT_TRANSLATE_NOOP("words", "请退回编辑隐去；确需印发的，在检查里对该处选“本处忽略”。")),
    Reason.FIGURES_UNCHECKED: (
        QT_TRANSLATE_NOOP("words", "{title}里还有数据未核对{places}，按本单位设置不能签发。"), "",
        QT_TRANSLATE_NOOP("words", "请在采编的“核对”里逐条核对，注明出处。")),
    Reason.SOURCE_MISSING: (QT_TRANSLATE_NOOP("words", "核对数据须注明出处。"), "",
                            QT_TRANSLATE_NOOP("words", "例如：县农业农村局电话核实，或原稿附表。")),
    Reason.PATTERN: (QT_TRANSLATE_NOOP("words", "这条规则的写法不能用（第 {at} 个字处），没有存入。"),
                     QT_TRANSLATE_NOOP("words", "原有规则未动。"),
                     QT_TRANSLATE_NOOP("words", "请核对括号是否成对、重复次数是否过大、替换文字里的组号是否存在。")),
    Reason.NOT_APPROVED: (QT_TRANSLATE_NOOP("words", "{title}未经签发，或签发后又有改动。"), "",
                          QT_TRANSLATE_NOOP("words", "请先送签。")),
    Reason.ISSUE_EMPTY: (QT_TRANSLATE_NOOP("words", "这一期还没有稿件。"), "",
                         QT_TRANSLATE_NOOP("words", "请先上版。")),
    Reason.ISSUE_NOT_SIGNED: (QT_TRANSLATE_NOOP("words", "这一期还没有签发。"), "",
                              QT_TRANSLATE_NOOP("words", "请先送签，再成刊。")),
    Reason.ISSUE_CLOSED: (QT_TRANSLATE_NOOP("words", "{number}已定版或成刊，不能再改。"), "",
                          QT_TRANSLATE_NOOP("words", "如有错漏，请另出更正。")),
    Reason.ISSUE_OPEN: (QT_TRANSLATE_NOOP("words", "{number}还在组版，没有成刊。"), "",
                        QT_TRANSLATE_NOOP("words", "请先成刊。")),
    Reason.NUMBER_TAKEN: (QT_TRANSLATE_NOOP("words", "{number}已被占用，期号不能重复。"), "",
                          QT_TRANSLATE_NOOP("words", "请改用下一个期号。")),
    Reason.NUMBER_WRONG: (QT_TRANSLATE_NOOP("words", "{number}不合编号次序：年份不对，或者一次跨得太多。"), "",
                          QT_TRANSLATE_NOOP("words", "请核对期号和出刊日期。")),
    Reason.ISSUE_VOID: (QT_TRANSLATE_NOOP("words", "{number}已作废。"), "",
                        QT_TRANSLATE_NOOP("words", "期号不再使用；内容要用，请另出一期。")),
    Reason.CORRECTION_EMPTY: (QT_TRANSLATE_NOOP("words", "没有写更正内容。"), "",
                              QT_TRANSLATE_NOOP("words", "请写明哪一期哪一处有误，应当是什么。")),
    Reason.ALREADY_PLACED: (QT_TRANSLATE_NOOP("words", "{title}已经上版。"), "",
                            QT_TRANSLATE_NOOP("words", "如需换期，请先从原刊期撤下。")),
    Reason.EXPORT_FORMAT: (
        QT_TRANSLATE_NOOP("words", "{file}的扩展名不对，不知道要写成哪种文件。"), "",
        QT_TRANSLATE_NOOP("words", "请把文件名改成以 .docx 结尾，收入的旧刊用原件的扩展名；刊期也可以 .pdf 结尾，"
                          "合订本须以 .pdf 结尾，清单须以 .xlsx、.csv 或 .json 结尾。")),
    Reason.PRESS_BUSY: (
        QT_TRANSLATE_NOOP("words", "这份刊物还有一期已定版、尚未成刊。"), "",
        QT_TRANSLATE_NOOP("words", "请先把那一期成刊，或取消定版。")),
    Reason.JOURNAL_CLOSED: (QT_TRANSLATE_NOOP("words", "{journal}已停刊，不能再出新期。"), "", ""),
    **PLANNING_REASONS,
    **URGENT_REASONS,
    **COPY_REASONS,
    **ARCHIVE_REASONS,
    **CREDIT_REASONS,
    Reason.LEADER_MISSING: (QT_TRANSLATE_NOOP("words", "没有写明是哪位领导的批示。"), "",
                            QT_TRANSLATE_NOOP("words", "请填上领导姓名或职务。")),
    Reason.INSTRUCTION_EMPTY: (QT_TRANSLATE_NOOP("words", "批示既没有文字，也没有扫描件。"), "",
                               QT_TRANSLATE_NOOP("words", "请录入批示内容，或附上扫描件。")),
    Reason.INSTRUCTION_NOT_TYPED: (QT_TRANSLATE_NOOP("words", "这件批示只有扫描件，没有文字，不能转印。"), "",
                                   QT_TRANSLATE_NOOP("words", "请先用“更正”补录批示内容。")),
    Reason.UNITS_MISSING: (QT_TRANSLATE_NOOP("words", "没有写明责任单位。"), "",
                           QT_TRANSLATE_NOOP("words", "请先选定或写上责任单位。")),
    Reason.ANSWER_EMPTY: (QT_TRANSLATE_NOOP("words", "反馈既没有文字，也没有扫描件。"), "",
                          QT_TRANSLATE_NOOP("words", "请写上办理情况，或附上反馈材料的扫描件。")),
    Reason.ENCRYPTED: (QT_TRANSLATE_NOOP("words", "{file}设有密码，无法读取。"),
                       QT_TRANSLATE_NOOP("words", "原文件未动。"),
                       QT_TRANSLATE_NOOP("words", "请报送单位去掉密码后重报。")),
    Reason.DAMAGED: (QT_TRANSLATE_NOOP("words", "{file}已损坏，无法读取。"),
                     QT_TRANSLATE_NOOP("words", "原文件未动。"),
                     QT_TRANSLATE_NOOP("words", "请用能打开它的程序检查，或请报送单位重报。")),
    Reason.BOMB: (QT_TRANSLATE_NOOP("words", "{file}解压后异常庞大，已停止读取。"),
                  QT_TRANSLATE_NOOP("words", "原文件未动。"),
                  QT_TRANSLATE_NOOP("words", "请向报送单位核实文件来源。")),
    Reason.DTD: (QT_TRANSLATE_NOOP("words", "{file}里有不安全的外部引用，已停止读取。"),
                 QT_TRANSLATE_NOOP("words", "原文件未动。"),
                 QT_TRANSLATE_NOOP("words", "请报送单位另存为新文件后重报。")),
    Reason.NOT_SUPPORTED: (QT_TRANSLATE_NOOP("words", "读不了{file}这种格式。"),
                           QT_TRANSLATE_NOOP("words", "原文件未动。"),
                           QT_TRANSLATE_NOOP("words", "请另存为 DOCX 或 TXT 再收稿。")),
    Reason.EMPTY: (QT_TRANSLATE_NOOP("words", "{file}里没有文字。"),
                   QT_TRANSLATE_NOOP("words", "原文件未动。"),
                   QT_TRANSLATE_NOOP("words", "请打开看看：是空文件就请重报，是扫描件就请发送文字稿。")),
    Reason.TOO_LARGE: (QT_TRANSLATE_NOOP("words", "{file}过大，已停止读取。"),
                       QT_TRANSLATE_NOOP("words", "原文件未动。"),
                       QT_TRANSLATE_NOOP("words", "请压缩图片或拆成几份再收稿。")),
    Reason.TIMEOUT: (QT_TRANSLATE_NOOP("words", "{file}读取时间过长，已停止。"),
                     QT_TRANSLATE_NOOP("words", "原文件未动。"),
                     QT_TRANSLATE_NOOP("words", "请用文字处理软件打开另存后再试。")),
    Reason.MEMORY: (QT_TRANSLATE_NOOP("words", "读取{file}所需内存过大，已停止。"),
                    QT_TRANSLATE_NOOP("words", "原文件未动。"),
                    QT_TRANSLATE_NOOP("words", "请用文字处理软件打开另存后再试。")),
    Reason.SCANNED: (QT_TRANSLATE_NOOP("words", "{file}是扫描件或图片，没有可取的文字。"),
                     QT_TRANSLATE_NOOP("words", "原文件未动。"),
                     QT_TRANSLATE_NOOP("words", "请报送单位发送文字稿，或请管理员安装文字识别组件后再收。")),
    Reason.UNDONE: (QT_TRANSLATE_NOOP("words", "这一批收稿已经撤销过了。"), "",
                    QT_TRANSLATE_NOOP("words", "需要时请重新收稿。")),
    Reason.SAME_FILE: (QT_TRANSLATE_NOOP("words", "不能备份到档案库自己的文件上{path}。"),
                       QT_TRANSLATE_NOOP("words", "档案库未动。"),
                       QT_TRANSLATE_NOOP("words", "请换一个文件名或文件夹。")),
    **PAPER,
}

CAUSES: Mapping[Cause, tuple[str, str, str]] = {
    Cause.BUSY: (QT_TRANSLATE_NOOP("words", "档案库正被另一个程序占用{path}。"),
                 QT_TRANSLATE_NOOP("words", "已保存的内容不受影响。"),
                 QT_TRANSLATE_NOOP("words", "请关闭另一个窗口或命令后再试。")),
    Cause.READ_ONLY: (QT_TRANSLATE_NOOP("words", "档案库是只读的，不能写入{path}。"),
                      QT_TRANSLATE_NOOP("words", "已保存的内容不受影响。"),
                      QT_TRANSLATE_NOOP("words", "请检查文件夹权限或磁盘写保护。")),
    Cause.DISK_FULL: (QT_TRANSLATE_NOOP("words", "磁盘已满，没有写入{path}。"),
                      QT_TRANSLATE_NOOP("words", "此前保存的内容不受影响。"),
                      QT_TRANSLATE_NOOP("words", "请清出空间后再试。")),
    Cause.DAMAGED: (QT_TRANSLATE_NOOP("words", "档案库已损坏{path}。"),
                    QT_TRANSLATE_NOOP("words", "备份不受影响。"),
                    QT_TRANSLATE_NOOP("words", "请退出后重新打开，按列出的办法恢复。")),
    Cause.NOT_AN_ARCHIVE: (QT_TRANSLATE_NOOP("words", "这个文件不是档案库{path}。"),
                           QT_TRANSLATE_NOOP("words", "该文件未动。"),
                           QT_TRANSLATE_NOOP("words", "请另选文件。")),
    Cause.TOO_NEW: (QT_TRANSLATE_NOOP("words", "档案库由更新的版本建立，本版本不能写入{path}。"),
                    QT_TRANSLATE_NOOP("words", "档案库未动。"),
                    QT_TRANSLATE_NOOP("words", "请升级程序后再打开。")),
    Cause.CANNOT_OPEN: (QT_TRANSLATE_NOOP("words", "打不开档案库{path}。"),
                        QT_TRANSLATE_NOOP("words", "没有新建空库，原有内容未动。"),
                        QT_TRANSLATE_NOOP("words", "请检查路径和权限后再试。")),
    Cause.CLOSED: (QT_TRANSLATE_NOOP("words", "档案库没有打开，本次操作没有办理。"),
                   QT_TRANSLATE_NOOP("words", "已保存的内容不受影响。"),
                   QT_TRANSLATE_NOOP("words", "请重新启动程序。")),
    Cause.FILE_MISSING: (QT_TRANSLATE_NOOP("words", "找不到文件{path}。"), "",
                         QT_TRANSLATE_NOOP("words", "请查看是否已移动或改名。")),
    Cause.FILE_IN_USE: (QT_TRANSLATE_NOOP("words", "文件正被其他程序占用{path}。"),
                        QT_TRANSLATE_NOOP("words", "原文件未动。"),
                        QT_TRANSLATE_NOOP("words", "请关闭正在打开它的程序后再试。")),
    Cause.NO_PERMISSION: (QT_TRANSLATE_NOOP("words", "没有权限读写文件{path}。"),
                          QT_TRANSLATE_NOOP("words", "原文件未动。"),
                          QT_TRANSLATE_NOOP("words", "请换一个文件夹，或请管理员开通权限。")),
    Cause.INCOMPLETE: (QT_TRANSLATE_NOOP("words", "写出的文件不完整，已作废{path}。"),
                       QT_TRANSLATE_NOOP("words", "原有文件未动。"),
                       QT_TRANSLATE_NOOP("words", "请再试一次。")),
    Cause.INPUT_OUTPUT: (QT_TRANSLATE_NOOP("words", "读写磁盘出错{path}。"),
                         QT_TRANSLATE_NOOP("words", "此前保存的内容不受影响。"),
                         QT_TRANSLATE_NOOP("words", "请检查磁盘或网络连接后再试。")),
    Cause.OFFLINE: (QT_TRANSLATE_NOOP("words", "连不上邮件服务器{host}。"),
                    QT_TRANSLATE_NOOP("words", "已收的邮件不受影响，未收的仍在服务器上。"),
                    QT_TRANSLATE_NOOP("words", "请检查网络、服务器地址和端口。")),
    Cause.NOT_SECURE: (QT_TRANSLATE_NOOP("words", "与邮件服务器{host}的连接不安全，没有登录。"),
                       QT_TRANSLATE_NOOP("words", "密码没有发出。"),
                       QT_TRANSLATE_NOOP("words", "请核对加密方式和证书，或向邮件管理员核实。")),
    Cause.LOGIN_REFUSED: (QT_TRANSLATE_NOOP("words", "邮件服务器{host}不接受这个账号或密码。"),
                          QT_TRANSLATE_NOOP("words", "邮件未动。"),
                          QT_TRANSLATE_NOOP("words", "请核对账号；许多邮箱要用“授权码”代替密码，并先开通 IMAP。")),
    Cause.MAILBOX: (QT_TRANSLATE_NOOP("words", "邮件服务器{host}没有给出邮件。"),
                    QT_TRANSLATE_NOOP("words", "邮件未动。"),
                    QT_TRANSLATE_NOOP("words", "请核对邮件文件夹的名称，稍后再试。")),
    Cause.READER_NOT_STARTED: (QT_TRANSLATE_NOOP("words", "读稿的后台程序启动不了。"),
                               QT_TRANSLATE_NOOP("words", "原文件未动。"),
                               QT_TRANSLATE_NOOP("words", "请关闭其他程序或重启电脑，再重新收稿。")),
    **PDF_CAUSES,
    **ARCHIVE_CAUSES,
}

_NOT_DOCUMENTS: Mapping[str, tuple[str, str, str]] = {  # by what it looks like
    "folder": (QT_TRANSLATE_NOOP("words", "{file}是文件夹，不是文件。"), "",
               QT_TRANSLATE_NOOP("words", "请指明里面的哪一份文件。")),
    "scan": (QT_TRANSLATE_NOOP("words", "{file}不是图片或 PDF，不能作扫描件。"), "",
             QT_TRANSLATE_NOOP("words", "请扫描成 JPG、PNG 或 PDF。")),
    "special file": (QT_TRANSLATE_NOOP("words", "{file}不是文件（是管道、设备一类），没有读取。"), "",
                     QT_TRANSLATE_NOOP("words", "请核对路径。")),
    NESTED: (QT_TRANSLATE_NOOP("words", "压缩包或邮件套得太深，{file}没有读取。"),
             QT_TRANSLATE_NOOP("words", "原文件未动。"),
             QT_TRANSLATE_NOOP("words", "请逐层解开后再收。")),
}

def words_of(error: BaseException) -> Words:
    """Return the words for `error`; anything that is neither Refused nor Trouble is our own mistake."""
    if isinstance(error, Refused):
        return _filled(_sentences(error), error)
    if isinstance(error, Trouble):
        return _filled(MISSING if error.facts.get("missing") else CAUSES[error.cause], error)
    return Words(_tr("程序出了差错，这一步没有办成。"), _tr("已保存的内容不受影响。"),
                 _tr("请再试一次；如仍不行，请把差错报告发给维护人员。"))


def sentence_of(error: BaseException) -> str:
    """Return the words for `error` in one line, for the command line and for cells of a table."""
    words = words_of(error)
    return "".join(part for part in (words.what, words.safe, words.do) if part)


def _sentences(error: Refused) -> tuple[str, str, str]:
    form = NESTED if "depth" in error.facts else str(error.facts.get("looks_like"))
    by_form = error.reason is Reason.NOT_SUPPORTED or form == NESTED
    return _NOT_DOCUMENTS.get(form, REASONS[error.reason]) if by_form else REASONS[error.reason]


def _filled(sentences: Iterable[str], error: BulletinError) -> Words:
    facts = _Facts(error.facts)
    return Words(*(_tr(sentence).format_map(facts) if sentence else "" for sentence in sentences))


class _Facts(dict[str, str]):
    """The facts of an error as they stand in a sentence; a missing one is a general word."""

    def __init__(self, facts: Mapping[str, object]) -> None:
        super().__init__()
        self._facts = facts

    def __missing__(self, name: str) -> str:
        return _SPOKEN[name](self._facts)


def _text(facts: Mapping[str, object], *names: str) -> str:
    return next((str(facts[name]) for name in names if facts.get(name) not in (None, "")), "")


def _title(facts: Mapping[str, object]) -> str:
    titles = facts.get("titles")
    names = [str(title) for title in titles] if isinstance(titles, list | tuple) else [_text(facts, "title")]
    named = joining.sentences(joining.titled(name) for name in names[:3] if name)
    if len(names) > 3:
        return _tr("{named}等 {count} 篇稿件").format(named=named, count=len(names))
    return named or _tr("这篇稿件")


def _number(facts: Mapping[str, object]) -> str:
    number = _text(facts, "number")
    return _tr("第{number}期").format(number=number) if number else _tr("这一期")


def _journal(facts: Mapping[str, object]) -> str:
    name = _text(facts, "journal").strip("《》")
    return joining.titled(name) if name else _tr("这份刊物")


def _file(facts: Mapping[str, object]) -> str:
    name = _text(facts, "name", "path", "file").replace("\\", "/").rpartition("/")[2]
    return f"“{name}”" if name else _tr("文件")


def _path(facts: Mapping[str, object]) -> str:
    path = _text(facts, "path", "name", "file")
    return _tr("：{path}").format(path=path) if path else ""


def _host(facts: Mapping[str, object]) -> str:
    host = _text(facts, "host")
    return f" {host} " if host else ""


def _stage(facts: Mapping[str, object]) -> str:
    stage = _text(facts, "stage", "state")
    return _tr("是“{stage}”").format(stage=state_words(stage)) if stage else _tr("还不到时候")


def _places(facts: Mapping[str, object]) -> str:
    places = facts.get("places")
    shown = [f"“{place}”" for place in places] if isinstance(places, list | tuple) else []
    count = facts.get("count")
    if shown and isinstance(count, int) and count > len(shown[:3]):
        return _tr("（{places}等 {count} 处）").format(places=joining.sentences(shown[:3]), count=count)
    return _tr("（{places}）").format(places=joining.sentences(shown)) if shown else ""


_SPOKEN: Mapping[str, Callable[[Mapping[str, object]], str]] = {
    "who": lambda facts: _text(facts, "who") or _tr("您"),
    "role": lambda facts: role_words(_text(facts, "role")) or _tr("相应"),
    "step": lambda facts: step_words(_text(facts, "step")) or _tr("办理"),
    "what": lambda facts: thing_words(_text(facts, "what")) or _tr("内容"),
    "key": lambda facts: _text(facts, "name", "key", "path"),
    "at": lambda facts: _text(facts, "at") or "1",
    "sealed": lambda facts: _title(facts) if facts.get("title") else _tr("本期"),
    "place": place_words,
    "seconds": lambda facts: _text(facts, "seconds") or "5",
    "journal": _journal,
    "title": _title,
    "number": _number,
    "file": _file,
    "path": _path,
    "host": _host,
    "stage": _stage,
    "places": _places,
    **SPOKEN, **COPY_SPOKEN,
    **JOURNAL_SPOKEN,
    **PDF_SPOKEN, **ARCHIVE_SPOKEN, **CREDIT_SPOKEN,
}


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("words", sentence)
