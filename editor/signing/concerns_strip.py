"""The strip above the paper that says, before anything is signed, what in the text should not go out unseen."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from bulletin.proof.before_signing import PERSONAL, Concern, Outlook
from editor.shell import joining
from editor.shell.colours import Colour
from editor.shell.theme import BETWEEN, EDGE, INSIDE, style
from editor.shell.widgets import IconLabel

_NAMED = 3  # places that wait for words, as they stand


class ConcernsStrip(QWidget):
    """Names placeholders, marks of classification and personal data; hidden when there are none. It blocks nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        card = QFrame()
        style(card, "card")
        self._words = QLabel()
        self._words.setWordWrap(True)
        around = QVBoxLayout(self)
        around.setContentsMargins(EDGE, INSIDE, EDGE, 0)
        around.addWidget(card)
        row = QHBoxLayout(card)
        row.setContentsMargins(BETWEEN, INSIDE, BETWEEN, INSIDE)
        row.setSpacing(INSIDE)
        row.addWidget(IconLabel("shield-warning", role=Colour.WARNING))
        row.addWidget(self._words, 1)
        self.hide()

    def show_outlook(self, outlook: Outlook) -> None:
        """Say what there is to look at; nothing is shown where there is nothing."""
        words = "\n".join(self._sentences(outlook))
        self._words.setText(words)
        self.setAccessibleName(words)
        self.setVisible(bool(words))

    def words(self) -> str:
        """Return what is said; empty when nothing is."""
        return self._words.text() if not self.isHidden() else ""

    def _sentences(self, outlook: Outlook) -> list[str]:
        counts, said = outlook.counts, list[str]()
        if count := counts.get(Concern.PLACEHOLDER):
            said.append(self.tr("正文里还有待补的内容 {count} 处：{places}。补上之前不能签发。").format(
                count=count, places=joining.listed(f"“{each}”" for each in outlook.waiting[:_NAMED])))
        if count := counts.get(Concern.MARK):
            words = self.tr("正文里有密级标志或保密要求 {count} 处，请核实能否印发。")
            if outlook.blocks_marks:
                words = self.tr("正文里有密级标志或保密要求 {count} 处，按本单位设置不能签发。")
            said.append(words.format(count=count))
        names = {Concern.ID: self.tr("身份证号"), Concern.MOBILE: self.tr("手机号"), Concern.CARD: self.tr("银行卡号"),
                 Concern.ADDRESS: self.tr("个人住址")}
        personal = [self.tr("{what} {count} 处").format(what=names[each], count=count)
                    for each, count in counts.items() if each in PERSONAL]
        if personal:
            words = self.tr("正文里有{personal}，请确认可以印发。")
            if outlook.blocks_personal:
                words = self.tr("正文里有{personal}，按本单位设置不能签发。")
            said.append(words.format(personal=joining.listed(personal)))
        return said
