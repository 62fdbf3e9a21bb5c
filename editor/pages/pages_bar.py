"""The bar over the preview: which page is seen, how large, one or two in a row."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from editor.pages.places import Fit
from editor.pages.preview import PagesView
from editor.shell.theme import GRID, INSIDE, style
from editor.shell.widgets import note, quiet_button


class PagesBar(QWidget):
    """Belongs to one view. Put more controls at its right end with `add`."""

    def __init__(self, view: PagesView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.where = note("")
        self.smaller = quiet_button("magnifying-glass-minus", self.tr("缩小（Ctrl+-）"), lambda: view.step(-1))
        self.larger = quiet_button("magnifying-glass-plus", self.tr("放大（Ctrl++）"), lambda: view.step(+1))
        self.percent = QPushButton()
        style(self.percent, "link")
        self.percent.setToolTip(self.tr("实际大小（Ctrl+0）"))
        self.percent.clicked.connect(lambda: view.set_percent(100))
        self.wide, self.whole, self.two = (QToolButton() for _ in range(3))
        row = QHBoxLayout(self)
        row.setContentsMargins(INSIDE, GRID, INSIDE, GRID)
        row.setSpacing(GRID)
        row.addWidget(self.where)
        row.addStretch()
        for control in (self.smaller, self.percent, self.larger):
            row.addWidget(control)
        row.addSpacing(INSIDE)
        for tool, words in ((self.wide, self.tr("适合宽度")), (self.whole, self.tr("整页")),
                            (self.two, self.tr("双页"))):
            tool.setText(words)
            tool.setAccessibleName(words)
            tool.setCheckable(True)
            tool.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            row.addWidget(tool)
        self.wide.clicked.connect(lambda on: self._fit(Fit.WIDTH, on))
        self.whole.clicked.connect(lambda on: self._fit(Fit.PAGE, on))
        self.two.clicked.connect(lambda on: view.set_columns(2 if on else 1))
        view.zoomed.connect(self._show)
        view.page_changed.connect(self._show)
        self._show()

    def add(self, widget: QWidget) -> None:
        """Put a control at the right end."""
        layout = self.layout()
        assert layout is not None
        layout.addWidget(widget)

    def _fit(self, fit: Fit, on: bool) -> None:
        self._view.set_fit(fit if on else Fit.FREE)
        self._show()

    def _show(self) -> None:
        view = self._view
        self.percent.setText(f"{view.percent}%")
        self.percent.setAccessibleName(self.tr("大小 {percent}%，按此恢复实际大小").format(percent=view.percent))
        self.wide.setChecked(view.fit is Fit.WIDTH)
        self.whole.setChecked(view.fit is Fit.PAGE)
        self.two.setChecked(view.columns == 2)
        self.where.setText(self.tr("第 {number} 页，共 {count} 页").format(
            number=view.number, count=view.count) if view.count else self.tr("没有页面"))
