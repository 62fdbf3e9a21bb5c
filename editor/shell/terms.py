"""The trade's words for steps, stages, roles and things, by their codes. Needs QtCore only."""

from PySide6.QtCore import QCoreApplication

from editor.shell.noop import QT_TRANSLATE_NOOP

STAGES = {
    "received": QT_TRANSLATE_NOOP("terms", "来稿"),
    "editing": QT_TRANSLATE_NOOP("terms", "采编中"),
    "submitted": QT_TRANSLATE_NOOP("terms", "待审核"),
    "reviewed": QT_TRANSLATE_NOOP("terms", "待签发"),
    "approved": QT_TRANSLATE_NOOP("terms", "已签发"),
    "placed": QT_TRANSLATE_NOOP("terms", "已上版"),
    "published": QT_TRANSLATE_NOOP("terms", "已刊发"),
    "returned": QT_TRANSLATE_NOOP("terms", "已退回"),
    "reserve": QT_TRANSLATE_NOOP("terms", "备用"),
    "declined": QT_TRANSLATE_NOOP("terms", "不采用"),
    "merged": QT_TRANSLATE_NOOP("terms", "已合稿"),
    "taken_back": QT_TRANSLATE_NOOP("terms", "已撤收"),
}
ISSUE_STATES = {
    "planned": QT_TRANSLATE_NOOP("terms", "组版中"),
    "frozen": QT_TRANSLATE_NOOP("terms", "已定版"),
    "published": QT_TRANSLATE_NOOP("terms", "已成刊"),
}
STEPS = {
    "edit": QT_TRANSLATE_NOOP("terms", "编辑"),
    "submit": QT_TRANSLATE_NOOP("terms", "送审"),
    "withdraw": QT_TRANSLATE_NOOP("terms", "撤回送审"),
    "review": QT_TRANSLATE_NOOP("terms", "审核"),
    "unreview": QT_TRANSLATE_NOOP("terms", "撤销审核"),
    "approve": QT_TRANSLATE_NOOP("terms", "签发"),
    "revoke": QT_TRANSLATE_NOOP("terms", "撤销签发"),
    "return": QT_TRANSLATE_NOOP("terms", "退回"),
    "reserve": QT_TRANSLATE_NOOP("terms", "转备用"),
    "decline": QT_TRANSLATE_NOOP("terms", "不采用"),
    "reopen": QT_TRANSLATE_NOOP("terms", "重新采编"),
    "merge": QT_TRANSLATE_NOOP("terms", "合稿"),
    "unmerge": QT_TRANSLATE_NOOP("terms", "拆开合稿"),
    "place": QT_TRANSLATE_NOOP("terms", "上版"),
    "take_out": QT_TRANSLATE_NOOP("terms", "撤版"),
    "publish": QT_TRANSLATE_NOOP("terms", "成刊"),
    "take_back": QT_TRANSLATE_NOOP("terms", "撤销收稿"),
    "take_over": QT_TRANSLATE_NOOP("terms", "以修订稿为准"),
    "thaw": QT_TRANSLATE_NOOP("terms", "取消定版"),
    "freeze": QT_TRANSLATE_NOOP("terms", "定版"),
    "sign": QT_TRANSLATE_NOOP("terms", "签发"),
}
DEEDS = {  # lines of a draft's log that are no steps
    "take_in": QT_TRANSLATE_NOOP("terms", "收稿"),
    "save_text": QT_TRANSLATE_NOOP("terms", "改稿"),
    "save_facts": QT_TRANSLATE_NOOP("terms", "改稿件信息"),
    "accept_guesses": QT_TRANSLATE_NOOP("terms", "核对信息"),
    "replace_all": QT_TRANSLATE_NOOP("terms", "全部替换"),
    "undo_replace_all": QT_TRANSLATE_NOOP("terms", "撤销全部替换"),
    "take_marks": QT_TRANSLATE_NOOP("terms", "收回批改稿"),
    "send_marked": QT_TRANSLATE_NOOP("terms", "导出 Word 文件"),
    "keep_marked": QT_TRANSLATE_NOOP("terms", "批改原件存档"),
    "add_note": QT_TRANSLATE_NOOP("terms", "加批注"),
    "resolve_note": QT_TRANSLATE_NOOP("terms", "处理批注"),
    "reopen_note": QT_TRANSLATE_NOOP("terms", "重新打开批注"),
    "ignore": QT_TRANSLATE_NOOP("terms", "校对不再提示"),
    "heed": QT_TRANSLATE_NOOP("terms", "校对恢复提示"),
}
ROLES = {
    "editor": QT_TRANSLATE_NOOP("terms", "编辑"),
    "reviewer": QT_TRANSLATE_NOOP("terms", "审核"),
    "secretary": QT_TRANSLATE_NOOP("terms", "签发"),
    "admin": QT_TRANSLATE_NOOP("terms", "管理员"),
}
THINGS = {
    "draft": QT_TRANSLATE_NOOP("terms", "稿件"),
    "issue": QT_TRANSLATE_NOOP("terms", "刊期"),
    "journal": QT_TRANSLATE_NOOP("terms", "刊物"),
    "unit": QT_TRANSLATE_NOOP("terms", "报送单位"),
    "person": QT_TRANSLATE_NOOP("terms", "人员"),
    "submission": QT_TRANSLATE_NOOP("terms", "原稿"),
    "revision": QT_TRANSLATE_NOOP("terms", "稿件版本"),
    "batch": QT_TRANSLATE_NOOP("terms", "收稿批次"),
    "layout": QT_TRANSLATE_NOOP("terms", "版式"),
    "section": QT_TRANSLATE_NOOP("terms", "栏目"),
    "file": QT_TRANSLATE_NOOP("terms", "原件"),
    "picture": QT_TRANSLATE_NOOP("terms", "图片"),
    "number": QT_TRANSLATE_NOOP("terms", "期号"),
    "mailbox": QT_TRANSLATE_NOOP("terms", "邮箱设置"),
    "watched": QT_TRANSLATE_NOOP("terms", "监看文件夹的设置"),
    "note": QT_TRANSLATE_NOOP("terms", "批注"),
    "words": QT_TRANSLATE_NOOP("terms", "要替换的文字"),
    "scheme": QT_TRANSLATE_NOOP("terms", "计分办法"),
    "period": QT_TRANSLATE_NOOP("terms", "统计起止日期"),
}


def stage_words(code: str) -> str:
    """Return where a draft stands, in the trade's words."""
    return _words(STAGES, code)


def issue_state_words(code: str) -> str:
    """Return where an issue stands, in the trade's words."""
    return _words(ISSUE_STATES, code)


def state_words(code: str) -> str:
    """Return where a draft or an issue stands when it is not known which of the two it is."""
    return _words({**ISSUE_STATES, **STAGES}, code)


def step_words(code: str) -> str:
    """Return what a step is called."""
    return _words(STEPS, code)


def deed_words(deed: str) -> str:
    """Return what a line of the log is called; what stands behind a colon in it says how it was done."""
    return _words({**STEPS, **DEEDS}, deed.partition(":")[0])


def reason_words(deed: str, reason: str) -> str:
    """Return what a line of the log says beside the deed, without what only the archive needs."""
    if deed in ("send_marked", "keep_marked"):  # the name of the file and its SHA-256
        return reason.rpartition(" ")[0]
    return QCoreApplication.translate("terms", "恢复旧版") if reason.startswith("←") else reason


def role_words(code: str) -> str:
    """Return what a role is called."""
    return _words(ROLES, code)


def thing_words(code: str) -> str:
    """Return what a kind of thing is called."""
    return _words(THINGS, code)


def _words(table: dict[str, str], code: str) -> str:
    return QCoreApplication.translate("terms", table[code]) if code in table else code
