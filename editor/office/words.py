"""What may be done, in sentences: permissions, roles and levels of signing."""

from PySide6.QtCore import QCoreApplication

from bulletin.journals import Levels
from bulletin.people import RoleName
from bulletin.permissions import Permission
from editor.shell.noop import QT_TRANSLATE_NOOP

PERMISSIONS = {
    Permission.TAKE_IN: QT_TRANSLATE_NOOP("office", "收稿，登记电话报告，撤销收稿"),
    Permission.DOORS: QT_TRANSLATE_NOOP("office", "设定收稿方式"),
    Permission.WRITE: QT_TRANSLATE_NOOP("office", "修改稿件（改后重新审签）"),
    Permission.SUBMIT: QT_TRANSLATE_NOOP("office", "采编、送审、撤回送审"),
    Permission.SORT: QT_TRANSLATE_NOOP("office", "转备用、不采用、重新采编"),
    Permission.MERGE: QT_TRANSLATE_NOOP("office", "合稿、拆开合稿"),
    Permission.ASSEMBLE: QT_TRANSLATE_NOOP("office", "组版、定版、成刊"),
    Permission.REVIEW: QT_TRANSLATE_NOOP("office", "审核送审的稿件，撤销审核"),
    Permission.APPROVE_ALONE: QT_TRANSLATE_NOOP("office", "一级审签的刊物可直接签发"),
    Permission.APPROVE: QT_TRANSLATE_NOOP("office", "签发稿件，撤销签发"),
    Permission.BYPASS: QT_TRANSLATE_NOOP("office", "越过审核签发（写明理由）"),
    Permission.SIGN_ISSUE: QT_TRANSLATE_NOOP("office", "签发整期，撤销整期签发"),
    Permission.VOID_ISSUE: QT_TRANSLATE_NOOP("office", "作废已成刊的刊期（写明理由）"),
    Permission.ENDORSE: QT_TRANSLATE_NOOP("office", "审定重要稿件，撤销审定"),
    Permission.RETURN: QT_TRANSLATE_NOOP("office", "退回修改（写明理由）"),
    Permission.ACT_FOR: QT_TRANSLATE_NOOP("office", "代签（写明理由）"),
    Permission.PAPER: QT_TRANSLATE_NOOP("office", "打印签发单，登记纸质签字"),
    Permission.FOLLOW: QT_TRANSLATE_NOOP("office", "办理紧急信息和批示，核对数据"),
    Permission.GATES: QT_TRANSLATE_NOOP("office", "设定签发前检查和紧急时限"),
    Permission.PEOPLE: QT_TRANSLATE_NOOP("office", "管理人员、职责和密码"),
    Permission.CREDIT: QT_TRANSLATE_NOOP("office", "约稿，登记采用等考核事项，起草通报"),
    Permission.ISSUE_CIRCULAR: QT_TRANSLATE_NOOP("office", "印发、作废通报"),
    Permission.UNITS: QT_TRANSLATE_NOOP("office", "管理报送单位和信息员"),
    Permission.SCHEMES: QT_TRANSLATE_NOOP("office", "制定计分办法"),
    Permission.OFFICE: QT_TRANSLATE_NOOP("office", "修改本单位设置、刊物和版式"),
}
ROLES = {
    RoleName.EDITOR: QT_TRANSLATE_NOOP("office", "编辑"),
    RoleName.REVIEWER: QT_TRANSLATE_NOOP("office", "审核（科长）"),
    RoleName.SECRETARY: QT_TRANSLATE_NOOP("office", "签发（办公室主任、秘书）"),
    RoleName.LEADER: QT_TRANSLATE_NOOP("office", "县领导"),
    RoleName.ADMIN: QT_TRANSLATE_NOOP("office", "管理员"),
}
LEVELS = {
    Levels.ONE: (QT_TRANSLATE_NOOP("office", "一级审签"),
                 QT_TRANSLATE_NOOP("office", "编辑送审后，科长或秘书一人签发即可。")),
    Levels.TWO: (QT_TRANSLATE_NOOP("office", "二级审签"),
                 QT_TRANSLATE_NOOP("office", "编辑送审后，由秘书签发，不经科长审核。")),
    Levels.THREE: (QT_TRANSLATE_NOOP("office", "三级审签"),
                   QT_TRANSLATE_NOOP("office", "编辑送审，科长审核，秘书签发。")),
}


def permission_words(permission: Permission) -> str:
    """Return what a permission allows, in a sentence without its full stop."""
    return _tr(PERMISSIONS[permission])


def role_title(role: RoleName) -> str:
    """Return what a role is called beside its tick box."""
    return _tr(ROLES[role])


def level_words(levels: Levels) -> tuple[str, str]:
    """Return what a level of signing is called, and who signs then."""
    name, sentence = LEVELS[levels]
    return _tr(name), _tr(sentence)


def _tr(words: str) -> str:
    return QCoreApplication.translate("office", words)
