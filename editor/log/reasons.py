"""What the lines of the account say beside the deed, for people: codes become words, digests stand by themselves."""

import re

from PySide6.QtCore import QCoreApplication

from bulletin.account import Entry
from editor.shell import joining
from editor.shell.terms import reason_words, role_words

_AT_SIGNING = frozenset({"put_on_classified", "put_on_personal", "put_on_figures"})
_FROM_A_DAY = frozenset({"rename_journal", "redesign_journal", "close_journal", "merge_journals"})
_DIGEST = re.compile(r"[0-9a-f]{64}")


def said_words(deed: str, reason: str) -> str:
    """Return what a line says beside the deed."""
    if deed == "put_person":
        name, _, roles = reason.partition(" ")
        return joining.apart((name, joining.listed(role_words(role) for role in roles.split('、')))) if roles else name
    if deed == "change_office" and reason == "single_seat":
        return _tr("单人办公")
    if deed in _AT_SIGNING:
        return {"off": _tr("不作要求"), "warn": _tr("签发前提醒"), "block": _tr("不能签发")}.get(reason, reason)
    if deed == "set_levels":
        return _tr("{journal}改为 {levels} 级").format(journal=reason[:-1], levels=reason[-1:])
    if deed in _FROM_A_DAY:
        journal, _, day = reason.rpartition(" ")
        return _tr("{journal}，自 {day} 起").format(journal=journal, day=day)
    if deed == "switch_rule":
        rule, _, state = reason.rpartition(" ")
        return {"on": _tr("打开 {rule}"), "off": _tr("关闭 {rule}")}.get(state, reason).format(rule=rule)
    if deed == "put_roster":
        leaders, _, organs = reason.partition("/")
        return _tr("领导 {leaders} 人，单位 {organs} 个").format(leaders=leaders, organs=organs)
    if deed == "clock_back":
        days, _, time = reason.replace(" days, ", " day, ").rpartition(" day, ")
        return _tr("比上一条早 {time}").format(
            time=_tr("{days}天 {time}").format(days=days, time=time) if days else time)
    return reason_words(deed, reason)


def digest_of(entry: Entry) -> str:
    """Return the SHA-256 of what the deed was done on, or of the file that was written; empty for none."""
    found = _DIGEST.search(entry.reason)
    return entry.digest or (found.group() if found else "")


def _tr(words: str) -> str:
    return QCoreApplication.translate("log", words)
