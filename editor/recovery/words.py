"""The sentences of the pages shown instead of the places."""

from PySide6.QtCore import QCoreApplication

from bulletin.errors import Cause
from editor.recovery.situation import Situation


def title_of(situation: Situation) -> str:
    """Return the heading: what is the matter, in few words."""
    if situation.wished:
        return _tr("从备份恢复")
    titles = {
        Cause.DAMAGED: _tr("档案损坏，没有打开"), Cause.FILE_MISSING: _tr("找不到档案"),
        Cause.BUSY: _tr("档案正在使用"), Cause.NETWORK_SHARE: _tr("档案放在网络共享文件夹里"),
        Cause.NOT_AN_ARCHIVE: _tr("这个文件不是档案"), Cause.NO_CIPHER: _tr("档案已加密，本机打不开"),
        Cause.KEY_NEEDED: _tr("没有档案密码"),
    }
    return titles.get(situation.said.cause, _tr("档案没有打开"))


def story_of(situation: Situation) -> str:
    """Return what happened and what is safe."""
    if situation.wished:
        return _tr("恢复时先把现有档案另存一份，再换成备份的内容；恢复后可随时改回来。")
    cause = situation.said.cause
    if cause is Cause.DAMAGED:
        return _tr("多半是上次断电、死机或磁盘出错所致。下面的办法由稳妥到应急排列，损坏的文件都会原样另存。")
    if cause is Cause.FILE_MISSING:
        if situation.backups:
            return _tr("没有另建空档案。可用备份恢复，也可指明档案现在哪里。")
        return _tr("没有另建空档案。请查看是否已移动、改名，或移动硬盘没有接上。")
    if cause is Cause.BUSY:
        return _tr("另一个窗口或命令正开着这份档案。已保存的内容不受影响；关闭那一个以后点“重试”。")
    if cause is Cause.NETWORK_SHARE:
        return _tr("多台电脑经网络同时读写一个档案文件，很快会写坏，所以没有打开，档案未动。"
                   "请把档案移到本机磁盘；共享文件夹可用作第二备份处。")
    if cause is Cause.NO_CIPHER:
        return _tr("本机没有安装加密组件（sqlcipher），档案未动。"
                   "请管理员安装后重试；也可用未加密的备份恢复，加密的档案会另存。")
    if cause is Cause.KEY_NEEDED:
        return _tr("没有密码，谁也打不开这份档案，也无法找回。"
                   "可用以前未加密的备份恢复，加密的档案会另存，找到密码后仍可打开。")
    return ""


def _tr(words: str) -> str:
    return QCoreApplication.translate("recovery", words)
