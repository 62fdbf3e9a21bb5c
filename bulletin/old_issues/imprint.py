"""The imprint (版记) at the end of an old bulletin: where it begins and what it says."""

import re
from collections.abc import Iterator, Sequence

from bulletin.journals import Distribution
from bulletin.old_issues.head import day_in, normal
from bulletin.old_issues.issue import Imprint, Piece

LINES = 24  # from the end, in which an imprint begins
_BETWEEN = 3  # lines of names that run on below 报：or 送：
_GOES = {
    "report_to": ("主报", "呈报", "抄报", "报", "呈"), "send_to": ("主送", "抄送", "送"),
    "issue_to": ("发至", "分送", "印发", "发"),
}
_UNDER = {label: key for key, labels in _GOES.items() for label in labels}
_GOES_TO = re.compile(rf"({'|'.join(_UNDER)})\s*[:：]\s*(.*)", re.DOTALL)
_DUTY = re.compile(
    r"(责任编辑|执行编辑|责任校对|编辑|主编|副主编|审核|核稿|审稿|校对|校稿|签发|审签|总编|编审|打印|印制)\s*[:：]\s*([^\s:：、；;（(）)]{2,4}"
    r"(?:\s[^\s:：]{1}(?=\s|$))?(?:、[^\s:：、；;]{2,4})*)")
_PHONE = re.compile(r"(?:联系)?(?:电话|传真|邮箱|电子邮箱|值班电话)\s*[:：]")
_COPIES = re.compile(r"[（(]?\s*共\s*印\s*(\d+)\s*份\s*[）)]?")
_PRINTED = re.compile(r"(?:19|20)\d{2}年\d{1,2}月\d{1,2}日\s*(?:印发|印制|编印|印)$")
_SIGNS = re.compile(r"[—\-_=＿－─━\s]*")


def start_of_imprint(pieces: Sequence[Piece], first: int) -> int:
    """Return the piece at which the imprint begins, not before `first`; the number of pieces where there is none."""
    start, last = len(pieces), len(pieces)
    for at in range(len(pieces) - 1, max(first, len(pieces) - LINES) - 1, -1):
        if _belongs(pieces[at].plain):
            start = last = at
        elif last - at > _BETWEEN or not _may_run_on(pieces[at].plain, pieces[at - 1].plain if at else ""):
            break
    return start


def imprint_of(pieces: Sequence[Piece]) -> Imprint:
    """Return what the pieces of an imprint say."""
    goes: dict[str, list[str]] = {"report_to": [], "send_to": [], "issue_to": []}
    under, copies, day, duties = "", 0, None, list[tuple[str, str]]()
    for line in (line.strip() for piece in pieces for line in re.split(r"[\n\t]", piece.plain)):
        counted = _COPIES.search(line)
        copies = int(counted[1]) if counted else copies
        day = day or day_in(normal(line))
        duties += [(duty, re.sub(r"\s", "", name)) for duty, name in _DUTY.findall(line)]
        line = _COPIES.sub("", line)
        found = _GOES_TO.match(line)
        under = _UNDER[found[1]] if found else "" if _DUTY.search(line) or _PHONE.search(line) else under
        if under:
            goes[under] += _names(found[2] if found else line)
    goes_to = Distribution(tuple(goes["report_to"]), tuple(goes["send_to"]), tuple(goes["issue_to"]), copies)
    return Imprint(goes_to, tuple(dict.fromkeys(duties)), day)


def _belongs(text: str) -> bool:
    line = text.strip()
    if not line:
        return False
    if _GOES_TO.match(line) or _COPIES.search(line) or _PRINTED.search(normal(line)):
        return True
    # A line of duties alone: （责任编辑：…） may also close an item, but then something follows it.
    return bool((_DUTY.match(line.lstrip("（(")) or _PHONE.match(line)) and "。" not in line)


def _may_run_on(text: str, above: str) -> bool:
    """Return whether a line may go on with the names of the one above: 报：…， / 县人武部政委。"""
    line = text.strip()
    goes_on = _SIGNS.fullmatch(line) is not None or above.rstrip().endswith(("，", "、", ",", "；")) or bool(
        re.search(r"[，、,；;]", line))
    return len(line) <= 120 and goes_on and "。" not in line[:-1]


def _names(words: str) -> Iterator[str]:
    for name in re.split(r"[，、,；;。]|\s{2,}|\u3000+", words):
        if name.strip():
            yield name.strip()
