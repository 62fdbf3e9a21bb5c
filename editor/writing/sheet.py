"""The middle of the screen: the steps, what is to be known, the roles, and the text with another beside it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bulletin.people import Actor
from bulletin.workflow import AGREED, WRITABLE, Stage
from editor.pieces.reason_row import ReasonRow
from editor.shell.frame import Frame
from editor.shell.noop import QT_TRANSLATE_NOOP
from editor.shell.theme import style
from editor.shell.widgets import line, splitter
from editor.writing.beside import Beside
from editor.writing.editor_pane import EditorPane
from editor.writing.printed.draft_pages import DraftPages
from editor.writing.replacing.find_bar import FindBar
from editor.writing.role_bar import RoleBar
from editor.writing.seeing import Seen
from editor.writing.steps_bar import StepsBar
from editor.writing.strip import Strip

_USUAL = (QT_TRANSLATE_NOOP("kept", "信息量不足"), QT_TRANSLATE_NOOP("kept", "与已刊稿件重复"),
          QT_TRANSLATE_NOOP("kept", "时效已过"), QT_TRANSLATE_NOOP("kept", "不宜刊发"))
SIGNED = frozenset({Stage.AWAITING, Stage.APPROVED, Stage.PLACED})


class Sheet(QWidget):
    """Lays the parts out and keeps them in step with the draft; decides nothing."""

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style(self, "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        zoom = frame.settings.text_zoom
        self.steps, self.news, self.offer = StepsBar(), Strip(), Strip()
        self.reason = ReasonRow(frame, "writing")
        self.pane = EditorPane(zoom, keymap=frame.keymap)
        self.beside, self.pages = Beside(zoom), DraftPages(frame.settings.pages)
        self.roles, self.finding = RoleBar(self.pane), FindBar(self.pane)
        self.pane.zoomed.connect(lambda zoom: setattr(frame.settings, "text_zoom", zoom))
        self.pane.add_command("find", lambda: self.finding.open(replacing=False))
        self.pane.add_command("replace", lambda: self.finding.open(replacing=True))
        self._lay_out(frame)
        self.beside.closed.connect(lambda: self.steps.original.setChecked(False))
        self.reason.left.connect(self.pane.setFocus)

    def show_seen(self, seen: Seen, actor: Actor) -> None:
        """Show where the draft stands; the text is shown by its keeper."""
        draft = seen.opened.draft
        self.steps.show_stage(draft.stage, draft.revision_number, actor, seen.route)
        writable = draft.stage in WRITABLE
        self.pane.setReadOnly(not writable)
        self.roles.set_limit(seen.limit(draft.facts.section))
        self.pane.here_changed.emit()
        if draft.stage in SIGNED:
            self.news.say(self.tr("此稿已签发。保存改动后签发失效，须重新送审。"))
        elif draft.stage in AGREED:
            self.news.say(self.tr("此稿已送审。保存改动后退回采编，须重新送审。"))
        elif draft.stage is Stage.RETURNED and draft.reason:
            self.news.say(self.tr("已退回：{reason}").format(reason=draft.reason))
        elif not writable:
            self.news.say(self.tr("此稿只能查看，不能改动。"))
        else:
            self.news.leave()

    def take_keyboard(self) -> None:
        """Put the keyboard into the text."""
        self.pane.setFocus(Qt.FocusReason.OtherFocusReason)

    def toggle_original(self, seen: Seen) -> None:
        """Show the text as it came beside the editor, or take it away."""
        if self.beside.showing == "original":
            self.beside.close_pane()
            return
        self.steps.original.setChecked(True)
        source = seen.opened.submission
        self.beside.show_text("original", self.tr("原稿"), source.name if source else self.tr("直接录入"),
                              seen.opened.original.text, has_file=source is not None)

    def ask_reason(self, draft_id: str) -> None:
        """Ask in place why the draft is not used."""
        self.reason.ask(draft_id, self.tr("不采用"), _USUAL)

    def add_row(self, row: QWidget) -> None:
        """Put a row right above the text."""
        self._rows.insertWidget(0, row)

    def add_foot(self, row: QWidget) -> None:
        """Put a row right below the text."""
        self._rows.addWidget(row)

    def add_left(self, pane: QWidget) -> None:
        """Put a pane left of the text."""
        self._beside_text.insertWidget(0, pane)

    def beside_the_text(self) -> tuple[QWidget, ...]:
        """Return the pages with the handle that parts them from the text."""
        return self.pages, self._outer.handle(1)

    def _lay_out(self, frame: Frame) -> None:
        self.editing = editing = QWidget()
        self._beside_text = beside_text = QHBoxLayout()
        beside_text.setSpacing(0)
        beside_text.addWidget(self.pane, 1)
        self._rows = inner = QVBoxLayout(editing)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(self.finding)
        inner.addLayout(beside_text, 1)
        editing.setMinimumWidth(320)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.steps)
        column.addWidget(line())
        column.addWidget(self.news)
        column.addWidget(self.offer)
        column.addWidget(self.reason)
        column.addWidget(self.roles)
        column.addWidget(line())
        panes = splitter("writing.beside", frame.settings, editing, self.beside, shares=(1, 1))
        if frame.settings.splitter("writing.beside").isEmpty():
            panes.setSizes([1000, 1000])
        self._outer = splitter("writing.pages", frame.settings, panes, self.pages, shares=(1, 1))
        if frame.settings.splitter("writing.pages").isEmpty():
            self._outer.setSizes([1000, 1000])
        column.addWidget(self._outer, 1)
