"""What is said after a paste of what was left behind: pictures, deleted passages, comments, hidden text."""

from PySide6.QtCore import QCoreApplication

from editor.shell import joining
from editor.shell.colours import Colour
from editor.writing.editor_pane import EditorPane
from editor.writing.pasting.paste import Pasted
from editor.writing.strip import Strip

MOST = 3


class PasteNews(Strip):
    """Stays until it is read, the next thing is pasted or another draft is shown."""

    def __init__(self, pane: EditorPane) -> None:
        super().__init__()
        pane.pasted.connect(self.tell)
        pane.replaced.connect(self.leave)
        self.focus_leaves.connect(pane.setFocus)

    def tell(self, found: Pasted) -> None:
        """Say what of `found` was left behind; nothing where all came along."""
        words = words_of(found)
        if words:
            self.say(words, (_tr("知道了"), self.leave),
                     colour=Colour.WARNING if found.pictures else Colour.INFORMATION)
        else:
            self.leave()


def words_of(found: Pasted) -> str:
    """Return what is said of a paste; empty where nothing that matters was left behind."""
    said: list[str] = []
    if found.pictures:
        names = joining.listed([each for each in found.pictures if each][:MOST])
        words = _tr("有 {count} 张图片没有带入：{names}。") if names else _tr("有 {count} 张图片没有带入。")
        said.append(words.format(count=len(found.pictures), names=names))
        said.append(_tr("请把原文件拖进来稿，图片会一并收下。"))
    left = [words.format(count=count) for words, count in (
        (_tr("已删除或画线的文字 {count} 处"), found.deleted), (_tr("批注 {count} 条"), found.comments)) if count]
    if left:
        said.append(_tr("未带入{left}。").format(left=joining.listed(left)))
    return "".join(said)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Writing", words)
