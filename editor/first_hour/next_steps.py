"""What to do next in an office that was just founded: three steps, by what it has and has not."""

from PySide6.QtCore import QCoreApplication

from bulletin.founding import Founding, Outfit


def next_steps(founding: Founding, outfit: Outfit) -> tuple[str, str, str]:
    """Return three sentences."""
    return _people(founding, outfit), _drafts(outfit), _tr("在“组版”里新建一期，把签发的稿件排上，检查、成刊、打印。")


def _people(founding: Founding, outfit: Outfit) -> str:
    if outfit.people:
        return _tr("把登录名告诉各人：第一次登录时自己设密码。")
    if founding.single_seat:
        return _tr("用“{login}”登录。以后来了新同事，到“设置→人员”里添加。").format(login=founding.admin_login)
    return _tr("用“{login}”登录，到“设置→人员”里添加编辑、科长和签发的领导。").format(login=founding.admin_login)


def _drafts(outfit: Outfit) -> str:
    if outfit.watched is not None:
        return _tr("把来稿放进来稿文件夹，编辑登录后自动收进“来稿”。")
    return _tr("在“来稿”里按 Ctrl+O 导入第一批来稿，或者直接拖进窗口。")


def _tr(words: str) -> str:
    return QCoreApplication.translate("first hour", words)
