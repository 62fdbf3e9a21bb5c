"""The words for people: what every remark on reading a file is called. Needs QtCore only."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from bulletin.intake.incoming import Kind
from editor.shell.noop import QT_TRANSLATE_NOOP

KINDS: Mapping[Kind, str] = {
    Kind.INSERTIONS_ACCEPTED: QT_TRANSLATE_NOOP("words", "接受修订插入 {count} 处"),
    Kind.DELETIONS_DROPPED: QT_TRANSLATE_NOOP("words", "略去修订删除 {count} 处"),
    Kind.MOVES_ACCEPTED: QT_TRANSLATE_NOOP("words", "接受修订移动 {count} 处"),
    Kind.COMMENTS_KEPT: QT_TRANSLATE_NOOP("words", "批注 {count} 条，已转为备注"),
    Kind.TEXT_BOXES: QT_TRANSLATE_NOOP("words", "文本框 {count} 个，文字接在所在段落之后"),
    Kind.NOTES_APPENDED: QT_TRANSLATE_NOOP("words", "脚注、尾注 {count} 条，已附在文末"),
    Kind.HEADERS_FOOTERS: QT_TRANSLATE_NOOP("words", "页眉、页脚 {count} 处，未收入正文"),
    Kind.HIDDEN_TEXT: QT_TRANSLATE_NOOP("words", "隐藏文字 {count} 处，未收入正文"),
    Kind.PICTURES_LEFT: QT_TRANSLATE_NOOP("words", "图片 {count} 张未能收入，请看原件"),
    Kind.PICTURES_MOVED: QT_TRANSLATE_NOOP("words", "表格里的 {count} 幅图片移到了表格下面"),
    Kind.OBJECTS_LEFT: QT_TRANSLATE_NOOP("words", "嵌入对象 {count} 个未能收入，请看原件"),
    Kind.FORMULAS: QT_TRANSLATE_NOOP("words", "公式 {count} 处，只收入文字，请核对"),
    Kind.MISSING_TEXT: QT_TRANSLATE_NOOP("words", "有 {count} 处文字未能收入，请对照原件"),
    Kind.ENCODING_GUESSED: QT_TRANSLATE_NOOP("words", "文字编码未注明，按推测读取"),
    Kind.CHARACTERS_LOST: QT_TRANSLATE_NOOP("words", "有 {count} 个字无法辨认，请对照原件"),
    Kind.TRADITIONAL: QT_TRANSLATE_NOOP("words", "含繁体字 {count} 个，未作转换"),
    Kind.WRONG_NAME: QT_TRANSLATE_NOOP("words", "扩展名与内容不符，已按{{form}}读取"),
    Kind.TITLE_GUESSED: QT_TRANSLATE_NOOP("words", "标题系推测，请核对"),
    Kind.UNIT_UNKNOWN: QT_TRANSLATE_NOOP("words", "未认出报送单位，请选定"),
    Kind.CHANGES_REJECTED: QT_TRANSLATE_NOOP("words", "未采纳修订 {count} 处，按修订前读取"),
    Kind.CHANGES_KEPT: QT_TRANSLATE_NOOP("words", "修订 {count} 处，修订前后各存一个版本，可比对"),
    Kind.CONVERTED: QT_TRANSLATE_NOOP("words", "经格式转换读取，请对照原件"),
    Kind.BARE_TEXT: QT_TRANSLATE_NOOP(
        "words", "只能取出裸文字：编号、格式缺失，隐藏和已删的字可能混入，务必对照原件"),
    Kind.CUT_OFF: QT_TRANSLATE_NOOP("words", "文件不完整，末尾可能缺失，请报送单位重报"),
    Kind.LINES_JOINED: QT_TRANSLATE_NOOP("words", "按版面断行 {count} 处已接成段落，请核对分段"),
    Kind.LINKS_LEFT: QT_TRANSLATE_NOOP("words", "网址 {count} 处未收入正文"),
    Kind.OCR_READ: QT_TRANSLATE_NOOP("words", "文字识别得 {count} 行，数字和人名务必对照原件"),
    Kind.OCR_UNSURE: QT_TRANSLATE_NOOP("words", "识别存疑 {count} 行，已在文中标出"),
    Kind.PAGES_LEFT: QT_TRANSLATE_NOOP("words", "有 {count} 页未能读取，请看原件"),
    Kind.NAME_REPAIRED: QT_TRANSLATE_NOOP("words", "文件名已还原，原为"),
    Kind.BODY_KEPT: QT_TRANSLATE_NOOP("words", "邮件正文另存备查"),
    Kind.PARTS_LEFT: QT_TRANSLATE_NOOP("words", "有 {count} 个附件未能读取"),
    Kind.SAME_TEXT: QT_TRANSLATE_NOOP("words", "与已有来稿文字相同"),
    Kind.SIMILAR: QT_TRANSLATE_NOOP("words", "与已有稿件约有 {count}% 相似"),
    Kind.SAME_TITLE: QT_TRANSLATE_NOOP("words", "同一单位近期报过同题稿件"),
    Kind.REVISED: QT_TRANSLATE_NOOP("words", "是此前来稿的修订稿"),
    Kind.RAISED: QT_TRANSLATE_NOOP("words", "上标、下标 {count} 处未保留，请核对"),
    Kind.PICTURE_TEXT: QT_TRANSLATE_NOOP("words", "大幅图片 {count} 张，里面若有文字未收入，请看原件"),
    Kind.BOXES_LAST: QT_TRANSLATE_NOOP("words", "文本框文字 {count} 段，位置不明，已附在文末"),
}
_FORMS: Mapping[str, str] = {
    "zip": QT_TRANSLATE_NOOP("words", " Word 文档"), "doc": QT_TRANSLATE_NOOP("words", "旧版 Word 文档"),
    "text": QT_TRANSLATE_NOOP("words", "纯文本"),
    "rtf": " RTF ", "odt": " ODT ", "pdf": " PDF ", "html": QT_TRANSLATE_NOOP("words", "网页"),
    **dict.fromkeys(("png", "jpeg", "gif", "bmp", "tiff", "webp"), QT_TRANSLATE_NOOP("words", "图片")),
}


def warning_words(kind: Kind, count: int = 1, detail: str = "") -> str:
    """Return a remark on how a file was read; `detail` quotes the file and follows in brackets."""
    remark = _tr(KINDS[kind]).format(count=count)
    quoted = " ".join(detail.split())
    if quoted.startswith("（") and quoted.endswith("）") and quoted.count("（") == 1:
        quoted = quoted[1:-1]
    if kind is Kind.WRONG_NAME:
        return remark.replace("{form}", _tr(_FORMS.get(quoted, quoted)))
    return _tr("{remark}（{detail}）").format(remark=remark, detail=quoted) if quoted else remark


def _tr(words: str) -> str:
    return QCoreApplication.translate("words", words)
