"""Three screens that stand in for the real ones, so that the window can be looked at and tested alone."""

from contextlib import AbstractContextManager, nullcontext
from typing import Any

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QTextEdit, QVBoxLayout, QWidget

from bulletin.archive import Changed
from bulletin.people import Actor, RoleName
from editor.shell.background import InlineBackground
from editor.shell.chip import Chip, Tone
from editor.shell.fonts import manuscript_font
from editor.shell.frame import Frame, PersonLine
from editor.shell.rows import ROW_ROLE, Chipped, Row, TwoLineRows
from editor.shell.screen import Place, ScreenBase
from editor.shell.settings import Settings
from editor.shell.theme import BETWEEN, EDGE, INSIDE, style
from editor.shell.widgets import EmptyState, SectionTitle, button, line, note, splitter

ACTOR = Actor("p1", "林若谷", frozenset({RoleName.EDITOR}))
PEOPLE = (
    PersonLine("p1", "林若谷", "编辑"), PersonLine("p2", "周闻樱", "审核"), PersonLine("p3", "沈知远", "签发、管理员"),
)
TITLES = (
    "云溪镇抢抓晴好天气推进春耕备耕",
    "县水利局排查水库隐患 23 处",
    "青石街道办好群众身边“小事”",
    "松岭乡茶叶开采进度快于常年",
)
STATES = (
    ("云溪镇 · 09:42", Chipped("采编中", Tone.INFORMATION, "pencil-simple")),
    ("县水利局 · 09:10", Chipped("紧急", Tone.URGENT, "lightning")),
    ("青石街道 · 08:55", None),
    ("松岭乡 · 昨天 17:20", Chipped("与旧稿相近", Tone.WARNING, "copy")),
)
BODY = (
    "连日来，云溪镇抢抓晴好天气，组织农技人员进村入户，指导群众翻耕、育秧。截至 3 月 4 日，全镇已翻耕稻田 1.26 万亩，"
    "占计划的 71%；储备稻种 38 吨、化肥 420 吨，可满足春播需要。",
    "该镇反映，部分村灌溉渠道淤塞，影响下游 3 个村用水，已安排清淤，预计 3 月 12 日前完成。",
)


class PaperArchive:
    """An archive with nothing in it that still commits and closes."""

    def __init__(self) -> None:
        self.on_commit = lambda changed: None
        self.closed = False

    def reading(self) -> AbstractContextManager[Any]:
        return nullcontext(self)

    def writing(self) -> AbstractContextManager[Any]:
        return nullcontext(self)

    def commit(self, changed: Changed) -> None:
        self.on_commit(changed)

    def backup(self, path: str) -> None:
        """Nothing is kept."""

    def backups(self) -> None:
        return None

    def problems(self) -> list[str]:
        return []

    def close(self) -> None:
        self.closed = True


class ReadingScreen(ScreenBase):
    """List, reader and facts beside each other, as the real screens will stand."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self.frame = frame
        self.entered = 0
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(splitter("demo", frame.settings, self._list(), self._reader(), self._facts(), shares=(3, 6, 2)))

    def enter(self) -> None:
        self.entered += 1
        self.count_changed.emit(len(TITLES))

    def keys(self) -> tuple[tuple[str, str], ...]:
        return (("J / K", "下一篇 / 上一篇"), ("Ctrl+S", "存为新版本"))

    def _pane(self) -> tuple[QWidget, QVBoxLayout]:
        pane = QWidget()
        style(pane, "pane")
        pane.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(pane)
        column.setContentsMargins(BETWEEN, BETWEEN, BETWEEN, BETWEEN)
        column.setSpacing(INSIDE)
        return pane, column

    def _list(self) -> QWidget:
        pane, column = self._pane()
        head = SectionTitle("待采编", "共 4 篇，选中 1 篇")
        head.add(button("收稿…", "download-simple"))
        rows = QListWidget()
        style(rows, "flat")
        rows.setItemDelegate(TwoLineRows(parent=rows))
        for title, (beneath, chip) in zip(TITLES, STATES, strict=True):
            item = QListWidgetItem(title)
            item.setData(ROW_ROLE, Row(title, beneath, chip))
            rows.addItem(item)
        rows.setCurrentRow(0)
        column.addWidget(head)
        column.addWidget(line())
        column.addWidget(rows)
        return pane

    def _reader(self) -> QWidget:
        pane, column = self._pane()
        column.setContentsMargins(48, EDGE, 48, EDGE)
        page = QTextEdit()
        style(page, "page")
        page.setAccessibleName("正文")
        page.setFont(manuscript_font())
        cursor = QTextCursor(page.document())
        head = QTextBlockFormat()
        head.setBottomMargin(16)
        cursor.setBlockFormat(head)
        bold = cursor.charFormat()
        bold.setFontWeight(QFont.Weight.Bold)
        cursor.insertText(TITLES[0], bold)
        shape = QTextBlockFormat()
        shape.setLineHeight(180, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        shape.setTextIndent(36)
        bold.setFontWeight(QFont.Weight.Normal)
        for paragraph in BODY:
            cursor.insertBlock(shape, bold)
            cursor.insertText(paragraph)
        column.addWidget(page)
        return pane

    def _facts(self) -> QWidget:
        pane, column = self._pane()
        column.addWidget(SectionTitle("稿件"))
        for name, value in (("报送单位", "云溪镇"), ("信息员", "许南乔"), ("收稿", "3月5日 09:42")):
            column.addWidget(note(name))
            column.addWidget(QLabel(value))
        for word, tone, sign in (("待审核", Tone.INFORMATION, "hourglass-medium"), ("紧急", Tone.URGENT, "lightning"),
                                 ("已签发", Tone.GOOD, "check-circle"), ("与旧稿相近", Tone.WARNING, "copy"),
                                 ("备用", Tone.NEUTRAL, "archive-box")):
            column.addWidget(Chip(word, tone, sign))
        column.addStretch()
        column.addWidget(button("送审", main=True))
        return pane


class EmptyScreen(ScreenBase):
    """A screen with nothing to show; `refusing` lets it refuse to be left."""

    sought = Signal(str)

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self.frame, self.refusing, self.opened = frame, False, []
        column = QVBoxLayout(self)
        column.addWidget(EmptyState("今天还没有来稿。", "收稿…", "tray"))

    def leave(self) -> bool:
        return super().leave() and not self.refusing

    def open(self, thing: object) -> None:
        self.opened.append(thing)

    def search(self, words: str) -> None:
        self.sought.emit(words)


class TitledScreen(ScreenBase):
    """A screen that names itself."""

    title = "档案与检索"

    def __init__(self, frame: Frame) -> None:
        super().__init__()


PLACES = (
    Place("inbox", "来稿", "tray", EmptyScreen),
    Place("writing", "采编", "note-pencil", ReadingScreen),
    Place("archive", "档案", "archive-box", TitledScreen),
)


def settings_at(path: Any) -> Settings:
    """Return settings kept in a file under `path`."""
    return Settings(QSettings(str(path / "chair.ini"), QSettings.Format.IniFormat))


def paper_frame(path: Any, actor: Actor | None = ACTOR) -> Frame:
    """Return a frame over a paper archive, everything done at once."""
    return Frame(InlineBackground(PaperArchive), settings_at(path), actor)
