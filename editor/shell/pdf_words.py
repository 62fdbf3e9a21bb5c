"""The words for what may be wrong with a PDF; `words` takes them in. Needs QtCore only."""

from collections.abc import Callable, Mapping

from bulletin.errors import Cause
from editor.shell.noop import QT_TRANSLATE_NOOP

PDF_CAUSES: Mapping[Cause, tuple[str, str, str]] = {
    Cause.NO_OFFICE_SUITE: (
        QT_TRANSLATE_NOOP("words", "这台电脑没有安装 LibreOffice，不能按印刷稿的版面导出 PDF。"),
        QT_TRANSLATE_NOOP("words", "没有写出文件。"),
        QT_TRANSLATE_NOOP("words", "请安装 LibreOffice 后再导出；急用可由预览直接生成 PDF，或改导出 DOCX。")),
    Cause.PRINTER: (
        QT_TRANSLATE_NOOP("words", "打印机没有接受这份文件。"), "",
        QT_TRANSLATE_NOOP("words", "请查看打印机是否开机、联网，再打印一次。")),
    Cause.OFFICE_SUITE_FAILED: (
        QT_TRANSLATE_NOOP("words", "LibreOffice 没有转出 PDF{path}。"),
        QT_TRANSLATE_NOOP("words", "原有文件未动。"),
        QT_TRANSLATE_NOOP("words", "请稍后再试；仍不行，可由预览直接生成 PDF，或改导出 DOCX。")),
}
# INCOMPLETE of a PDF that lacks characters, which are named.
MISSING = (
    QT_TRANSLATE_NOOP("words", "PDF 里缺字，没有写出{path}。第 {page} 页缺：{lost}。"),
    QT_TRANSLATE_NOOP("words", "原有文件未动。"),
    QT_TRANSLATE_NOOP("words", "多半是这台电脑的字体没有这些字：请装上有这些字的字体再试，或改导出 DOCX。"))

PDF_SPOKEN: Mapping[str, Callable[[Mapping[str, object]], str]] = {
    "lost": lambda facts: str(facts.get("missing") or ""),
    "page": lambda facts: str(facts.get("page") or "1"),
}
