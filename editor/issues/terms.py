"""What the board calls things: dates, numbers, ages, findings of the check."""

from collections.abc import Mapping
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from bulletin.drafts import Draft, Urgency
from bulletin.holds import Hold
from bulletin.issue_check import Kind, Problem, Severity
from bulletin.issues import Issue, IssueState
from bulletin.proof.before_signing import Concern
from bulletin.seals import Standing
from bulletin.workflow import Stage
from editor.issues.finding_words import spoken
from editor.shell import days, joining
from editor.shell.chip import Tone
from editor.shell.noop import QT_TRANSLATE_NOOP
from editor.shell.rows import Chipped
from editor.shell.seat_reasons import place_words
from editor.shell.terms import issue_state_words, stage_words, step_words

SEVERITIES: Mapping[Severity, tuple[str, Tone, str]] = {
    Severity.GRAVE: (QT_TRANSLATE_NOOP("issues", "须改"), Tone.URGENT, "x-circle"),
    Severity.WARNING: (QT_TRANSLATE_NOOP("issues", "请核"), Tone.WARNING, "warning"),
    Severity.INFO: (QT_TRANSLATE_NOOP("issues", "提示"), Tone.INFORMATION, "info"),
}
FINDINGS: Mapping[Kind, tuple[str, str]] = {
    Kind.ISSUE_EMPTY: (QT_TRANSLATE_NOOP("issues", "本期还没有稿件"), QT_TRANSLATE_NOOP("issues", "从左边选稿上版")),
    Kind.NOT_APPROVED: (QT_TRANSLATE_NOOP("issues", "未经签发"), QT_TRANSLATE_NOOP("issues", "现为“{stage}”")),
    Kind.CHANGED_SINCE_APPROVAL: (QT_TRANSLATE_NOOP("issues", "签发后又有改动"),
                                  QT_TRANSLATE_NOOP("issues", "须重新送签")),
    Kind.SIGNATURE_MISSING: (QT_TRANSLATE_NOOP("issues", "签字不全"),
                             QT_TRANSLATE_NOOP("issues", "按本刊审级还缺{steps}")),
    Kind.SEAL_BROKEN: (QT_TRANSLATE_NOOP("issues", "签字与内容对不上"),
                       QT_TRANSLATE_NOOP("issues", "{broken}")),
    Kind.SIGNED_ELSEWHERE: (QT_TRANSLATE_NOOP("issues", "不是按这个栏目或刊物签发的"),
                            QT_TRANSLATE_NOOP("issues", "签发时定在{place}")),
    Kind.TITLE_EMPTY: (QT_TRANSLATE_NOOP("issues", "没有标题"), QT_TRANSLATE_NOOP("issues", "打开稿件补上标题")),
    Kind.PLACEHOLDER: (QT_TRANSLATE_NOOP("issues", "待补内容 {count} 处"), QT_TRANSLATE_NOOP("issues", "…{near}…")),
    Kind.CLASSIFIED: (QT_TRANSLATE_NOOP("issues", "带有密级标志或保密要求"),
                      QT_TRANSLATE_NOOP("issues", "“{near}”，请核实能否印发")),
    Kind.PERSONAL_DATA: (QT_TRANSLATE_NOOP("issues", "有个人信息 {count} 处"),
                         QT_TRANSLATE_NOOP("issues", "{personal}，请确认可以印发")),
    Kind.FIGURES_UNCHECKED: (QT_TRANSLATE_NOOP("issues", "数据未核 {count} 处"),
                             QT_TRANSLATE_NOOP("issues", "如“{near}”")),
    Kind.NOTE_OPEN: (QT_TRANSLATE_NOOP("issues", "批注未处理 {count} 条"), ""),
    Kind.SAME_DRAFT: (QT_TRANSLATE_NOOP("issues", "同一稿件上版两次"), ""),
    Kind.SAME_TITLE: (QT_TRANSLATE_NOOP("issues", "与本期另一篇标题相同"), ""),
    Kind.UNIT_MISSING: (QT_TRANSLATE_NOOP("issues", "未定报送单位"), ""),
    Kind.TOO_LONG: (QT_TRANSLATE_NOOP("issues", "超出栏目篇幅"),
                    QT_TRANSLATE_NOOP("issues", "{characters} 字，“{section}”限 {limit} 字")),
    Kind.TITLE_TOO_LONG: (QT_TRANSLATE_NOOP("issues", "标题过长"),
                          QT_TRANSLATE_NOOP("issues", "标题 {characters} 字，“{section}”限 {limit} 字")),
    Kind.MIXED_FORMS: (QT_TRANSLATE_NOOP("issues", "写法与本期其他稿件不一致"),
                       QT_TRANSLATE_NOOP("issues", "“{written}”，本期多用“{usual}”这样的写法")),
    Kind.SECTION_UNKNOWN: (QT_TRANSLATE_NOOP("issues", "刊物没有栏目“{section}”"), ""),
    Kind.SECTION_SPLIT: (QT_TRANSLATE_NOOP("issues", "“{section}”的稿件没有排在一起"),
                         QT_TRANSLATE_NOOP("issues", "移动其中一篇即归并")),
    Kind.SIGNATURE_OLD: (QT_TRANSLATE_NOOP("issues", "签发后版面有改动"),
                         QT_TRANSLATE_NOOP("issues", "成刊前须重新签发本期")),
    Kind.NOT_SIGNED: (QT_TRANSLATE_NOOP("issues", "本期尚未签发"), QT_TRANSLATE_NOOP("issues", "签发后方可成刊")),
    Kind.DAY_PAST: (QT_TRANSLATE_NOOP("issues", "出刊日期已过"), QT_TRANSLATE_NOOP("issues", "本期日期为{day}")),
    Kind.DAY_BEFORE_LAST: (QT_TRANSLATE_NOOP("issues", "日期早于上一期"),
                           QT_TRANSLATE_NOOP("issues", "本期{day}，上一期{last_day}")),
    Kind.NUMBER_GAP: (QT_TRANSLATE_NOOP("issues", "期号不连续"),
                      QT_TRANSLATE_NOOP("issues", "上一期总第{last}期，本期总第{proposed}期")),
    Kind.DAY_GAP: (QT_TRANSLATE_NOOP("issues", "中间有应出刊日未出刊"),
                   QT_TRANSLATE_NOOP("issues", "{day}起 {count} 天，上一期{last_day}")),
    Kind.JOURNAL_CLOSED: (QT_TRANSLATE_NOOP("issues", "本刊已停刊"),
                          QT_TRANSLATE_NOOP("issues", "《{journal}》{day}已停刊，不能再出新期")),
    Kind.CORRECTION_MISSING: (QT_TRANSLATE_NOOP("issues", "没有写明更正内容"),
                              QT_TRANSLATE_NOOP("issues", "请写上原文和应改为的文字")),
    Kind.DUPLICATE: (QT_TRANSLATE_NOOP("issues", "近期已经刊发过"),
                     QT_TRANSLATE_NOOP("issues", "{alike}，见{printed}")),
    Kind.PROOF_MISSING: (QT_TRANSLATE_NOOP("issues", "{rounds}未完成"), QT_TRANSLATE_NOOP("issues", "{outdated}")),
    Kind.OVER_PLAN: (QT_TRANSLATE_NOOP("issues", "超出计划页数"),
                     QT_TRANSLATE_NOOP("issues", "计划 {planned} 页，现为 {pages} 页，超出 {lines} 行")),
    Kind.ORPHAN_TITLE: (QT_TRANSLATE_NOOP("issues", "标题孤立在页末"), QT_TRANSLATE_NOOP("issues", "第 {page} 页")),
    Kind.ORPHAN_LINE: (QT_TRANSLATE_NOOP("issues", "段末一字成行"),
                       QT_TRANSLATE_NOOP("issues", "第 {page} 页“{words}”")),
    Kind.SHORT_PAGE: (QT_TRANSLATE_NOOP("issues", "末页文字过少"),
                      QT_TRANSLATE_NOOP("issues", "第 {page} 页只有{rest}")),
    Kind.FONT_MISSING: (QT_TRANSLATE_NOOP("issues", "本机缺少版式所用字体"),
                        QT_TRANSLATE_NOOP("issues", "{fonts}，版样以其他字体代替")),
}
_PERSONAL = {
    Concern.ID: QT_TRANSLATE_NOOP("issues", "身份证号 {count} 处"),
    Concern.MOBILE: QT_TRANSLATE_NOOP("issues", "手机号 {count} 处"),
    Concern.CARD: QT_TRANSLATE_NOOP("issues", "银行卡号 {count} 处"),
    Concern.ADDRESS: QT_TRANSLATE_NOOP("issues", "个人住址 {count} 处"),
}
_BROKEN = {
    Standing.CHANGED.value: QT_TRANSLATE_NOOP("issues", "签发后内容改过"),
    Standing.FORGED.value: QT_TRANSLATE_NOOP("issues", "签名记录被改动过"),
}
_SEALS = {
    Standing.VALID: (QT_TRANSLATE_NOOP("issues", "有效"), Tone.GOOD, "shield-check"),
    Standing.UNSEALED: (QT_TRANSLATE_NOOP("issues", "旧签名"), Tone.NEUTRAL, "shield"),
}
_URGENCIES = {
    Urgency.URGENT: Chipped(QT_TRANSLATE_NOOP("issues", "加急"), Tone.WARNING, "lightning"),
    Urgency.EXTRA: Chipped(QT_TRANSLATE_NOOP("issues", "特急"), Tone.URGENT, "lightning"),
}


def day_words(day: date, today: date) -> str:
    """Return a date as offices write it: 3月5日 within the year, 2025年3月5日 else."""
    return days.day_words(day, today)


def age_words(received_at: datetime, now: datetime) -> str:
    """Return how long a draft has been here, in local days: 今天 14:02, 昨天, 3 天前."""
    local = received_at.astimezone()
    days = (now.astimezone().date() - local.date()).days
    if days <= 0:
        return _tr("今天 {time}").format(time=local.strftime("%H:%M"))
    return _tr("昨天收到") if days == 1 else _tr("{days} 天前收到").format(days=days)


def urgency_chip(draft: Draft) -> Chipped | None:
    """Return 特急 or 加急 as a chip; None for an ordinary draft."""
    chip = _URGENCIES.get(draft.facts.urgency)
    return Chipped(_tr(chip.word), chip.tone, chip.icon) if chip else None


def standing_chip(draft: Draft, called: Stage) -> Chipped:
    """Return how a draft on the board stands: approved, or what keeps it from being printed. `called` is the stage
    whose words are true on its route.
    """
    if draft.stage in (Stage.PLACED, Stage.APPROVED):
        return Chipped(_tr("已签发"), Tone.GOOD, "check-circle")
    if draft.stage is Stage.PUBLISHED:
        return Chipped(stage_words(draft.stage.value), Tone.GOOD, "newspaper")
    words = _tr("签后改动") if draft.stage is Stage.EDITING else stage_words(called.value)
    return Chipped(words, Tone.URGENT, "warning-circle")


def seal_mark(hold: Hold | None) -> Chipped | None:
    """Return how the signatures on a draft stand; None where they are not known. A text nobody signed has none that
    holds.
    """
    if hold is None:
        return None
    if hold.standing in _SEALS and not hold.missing:
        word, tone, sign = _SEALS[hold.standing]
        return Chipped(_tr(word), tone, sign)
    return Chipped(_tr("失效"), Tone.URGENT, "shield-warning")


def ready_mark(hold: Hold | None, journal_id: str) -> Chipped | None:
    """Return what keeps a draft that is ready from this journal; None when nothing does."""
    if hold is None:
        return None
    if hold.is_broken or hold.missing:
        return seal_mark(hold)
    if not hold.is_elsewhere(hold.section, journal_id):
        return None
    return Chipped(_tr("限《{journal}》").format(journal=hold.journal), Tone.WARNING, "lock-simple")


def issue_chip(issue: Issue, signed: bool, signer: str) -> Chipped:
    """Return how an issue stands, with who signed it."""
    if issue.state is not IssueState.PLANNED:
        return Chipped(issue_state_words(issue.state.value), Tone.INFORMATION, "lock-simple")
    if signed:
        return Chipped(_tr("{who}已签发").format(who=signer), Tone.GOOD, "circle-wavy-check")
    if issue.signature:
        return Chipped(_tr("签发后有改动"), Tone.WARNING, "warning")
    return Chipped(issue_state_words(issue.state.value), Tone.NEUTRAL, "note-pencil")


def severity_chip(severity: Severity) -> Chipped:
    """Return the sign of a severity: icon, word and colour."""
    word, tone, sign = SEVERITIES[severity]
    return Chipped(_tr(word), tone, sign)


def problem_words(problem: Problem, today: date) -> tuple[str, str]:
    """Return a finding in words, and what is beside it: the figures, the quotation."""
    facts = {name: day_words(value, today) if type(value) is date else value for name, value in problem.facts.items()}
    if "stage" in facts:
        facts["stage"] = stage_words(str(facts["stage"]))
    facts["personal"] = joining.listed(_tr(words).format(count=facts[concern]) for concern, words in _PERSONAL.items()
                                 if concern in facts)
    facts["place"], facts["broken"] = place_words(facts), _tr(_BROKEN.get(str(facts.get("standing")), ""))
    if isinstance(steps := facts.get("steps"), tuple):
        facts["steps"] = joining.listed(step_words(step.value) for step in steps)
    facts |= spoken(problem.facts, str(facts.get("day", "")))
    return tuple(_tr(words).format(**facts) if words else "" for words in FINDINGS[problem.kind])  # type: ignore[return-value]


def _tr(words: str) -> str:
    return QCoreApplication.translate("issues", words)
