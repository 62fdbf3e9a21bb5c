"""The room 采用登记: the list, one fact by keyboard, a pasted notice, withdrawing."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from bulletin.archive import Changed
from bulletin.credit.facts import Basis, FactKind, Level, Mode
from bulletin.credit.issued import CircularState, IssuedCircular
from bulletin.credit.periods import PeriodKind, period_of
from bulletin.desk import facts
from bulletin.desk.facts import Told
from bulletin.desk.instructing import Sheet
from bulletin.desk.noting import office_day
from bulletin.errors import Cause, Trouble
from editor.credit.facts.page import FactsPage
from editor.pieces.put_aside import put_aside_of
from editor.shell import icons
from editor.shell.background import InlineBackground
from editor.shell.frame import Frame
from editor.shell.settings import Settings

NOW = datetime.now(UTC)
TODAY = office_day(NOW)
CONTROL = Qt.KeyboardModifier.ControlModifier


class Desk:
    """The page with somebody in front of it, what it said, its troubles and the sheets it opened."""

    def __init__(self, qtbot, office, path, who) -> None:
        icons.load()
        self.office, self.qtbot = office, qtbot
        self.frame = Frame(InlineBackground(lambda: office.archive),
                           Settings(QSettings(str(path / "chair.ini"), QSettings.Format.IniFormat)), who)
        self.said, self.troubles, self.went, self.sheets = [], [], [], []
        self.frame.said.connect(self.said.append)
        self.frame.troubled.connect(self.troubles.append)
        self.frame.background.failed.connect(self.troubles.append)
        self.frame.went.connect(lambda place, thing: self.went.append((place, thing)))
        self.page = FactsPage(self.frame)
        self.page.asked.connect(self.sheets.append)
        qtbot.addWidget(self.page)
        self.page.allow(who)
        self.page.resize(1128, 640)
        with qtbot.waitActive(self.page):
            self.page.show()
            self.page.activateWindow()
        self.page.enter()

    @property
    def sheet(self):
        return self.sheets[-1]

    def rows(self):
        model = self.page.list.model
        return [tuple(model.index(row, column).data() for column in (1, 2, 3, 4, 5)) for row in range(model.rowCount())]

    def beside(self):
        return self.page.head._beside.text()

    def submit(self) -> None:
        QTest.keyClick(self.sheet, Qt.Key.Key_Return, CONTROL)

    def find(self, words) -> None:
        self.sheet.draft.edit.setText(words)
        QTest.keyClick(self.sheet.draft.edit, Qt.Key.Key_Return)


@pytest.fixture
def sits(qtbot, office, tmp_path):
    return lambda who=None: Desk(qtbot, office, tmp_path, who or office.editor)


def enter(office, proof=None, **told):
    told = {"kind": FactKind.ADOPTED, "day": TODAY, "level": Level.CITY, "mode": Mode.SINGLE,
            "publication": "每日要情", "number": "12"} | told
    return facts.enter_fact(office.archive, Told(**told), proof, actor=office.editor, at=NOW)


def kept(office):
    return [line.fact for line in facts.entered(office.archive, TODAY - timedelta(40), TODAY)]


class TestTheList:
    def test_it_shows_what_was_entered_in_the_month(self, office, sits):
        enter(office, draft_id=office.draft("青禾镇春耕").id)
        enter(office, kind=FactKind.ERROR, unit_id="baishi", title="面积", words="与附表不符", level=None)
        desk = sits()
        assert set(desk.rows()) == {
            ("差错", "", "", "面积", "白石乡"), ("采用", "市级 · 单篇", "《每日要情》第12期", "青禾镇春耕", "青禾镇")}
        assert desk.beside() == "共 2 条"

    def test_other_periods_are_a_key_away(self, office, sits):
        enter(office, draft_id=office.draft().id, day=TODAY.replace(day=1) - timedelta(1))
        desk = sits()
        assert (desk.rows(), desk.page.list.empty.isVisible()) == ([], True)
        desk.page.list.periods.go_back()
        assert len(desk.rows()) == 1
        desk.page.list.periods.go_on()
        assert desk.rows() == []
        assert not desk.page.list.periods.later.isEnabled()
        desk.page.list.periods.choose(period_of(PeriodKind.YEAR, TODAY))
        assert len(desk.rows()) == (1 if TODAY.month > 1 else 0)

    def test_it_is_filtered_by_kind_level_and_words(self, office, sits):
        draft = office.draft("青禾镇春耕").id
        enter(office, draft_id=draft)
        enter(office, draft_id=draft, kind=FactKind.FORWARDED, level=Level.PROVINCE)
        desk = sits()
        desk.page.list.kind.setCurrentIndex(2)
        assert [row[0] for row in desk.rows()] == ["上报"]
        assert desk.beside() == "共 2 条，显示 1 条"
        desk.page.list.level.setCurrentIndex(1)
        assert (desk.rows(), desk.page.list.empty.isVisible()) == ([], True)
        desk.page.list.clear_filter()
        desk.page.list.words.setText("要情 青禾")
        assert len(desk.rows()) == 2

    def test_what_is_chosen_can_be_opened_with_its_proof(self, office, sits, monkeypatch):
        draft = office.draft("青禾镇春耕")
        fact = enter(office, Sheet("采用通知.pdf", b"%PDF"), draft_id=draft.id, title="云溪县春耕", words="单发")
        desk = sits()
        told = desk.page.bar._said.text()
        assert all(part in told for part in ("我方标题《青禾镇春耕》", "单发", "凭证：采用通知.pdf", "陈一帆"))
        QTest.keyClick(desk.page.list.table, Qt.Key.Key_Return)
        assert desk.went == [("writing", draft.id)]
        shown = []
        monkeypatch.setattr(desk.page.scans, "show", lambda *what: shown.append(what))
        desk.page.bar.proof.click()
        assert shown == [("采用通知.pdf", fact.proof)]
        desk.page.instruct.click()
        assert desk.went[-1] == ("instructions", draft.id)

    def test_it_hears_of_changes(self, office, sits):
        desk = sits()
        enter(office, unit_id="baishi", title="一件")
        desk.page.hear(Changed(credit=True))
        assert len(desk.rows()) == 1

    def test_who_may_not_enter_reads(self, office, sits):
        enter(office, draft_id=office.draft().id)
        desk = sits(office.admin)
        assert not any(each.isEnabled() for each in (desk.page.enter_one, desk.page.paste, desk.page.instruct))
        assert not desk.page.bar.withdraw.isVisible()
        desk.page.enter_fact()
        desk.page.paste_list()
        desk.page.withdraw()
        assert desk.sheets == []

    def test_what_cannot_be_read_is_said(self, office, sits, monkeypatch):
        def no(*what):
            raise Trouble(Cause.INPUT_OUTPUT, path="档案")
        monkeypatch.setattr(facts, "entered", no)
        desk = sits()
        assert len(desk.troubles) == 1
        assert desk.page.list.empty.isVisible()

    def test_a_fact_is_shown_in_its_period(self, office, sits):
        fact = enter(office, draft_id=office.draft("甲").id, day=TODAY.replace(day=1) - timedelta(1))
        desk = sits()
        desk.page.open(fact.id)
        assert desk.page.list.current().fact == fact


class TestOne:
    def test_it_is_entered_by_keyboard(self, office, sits):
        draft = office.draft("青禾镇春耕备耕工作进展顺利")
        desk = sits()
        QTest.keyClick(desk.page, Qt.Key.Key_N, CONTROL)
        assert desk.sheet.focusWidget() is desk.sheet.draft.edit
        desk.find("春耕 备耕")
        desk.sheet.place.publication.setText("每日要情")
        desk.sheet.place.number.setText("128")
        desk.submit()
        fact, = kept(office)
        assert (fact.draft_id, fact.publication, fact.number, fact.level, fact.mode, fact.day) == (
            draft.id, "每日要情", "128", Level.CITY, Mode.SINGLE, TODAY)
        assert desk.said == ["已登记《青禾镇春耕备耕工作进展顺利》"]
        assert len(desk.rows()) == 1

    def test_a_pasted_publication_offers_nothing_over_the_field_beside_it(self, office, sits):
        enter(office, draft_id=office.draft("青禾镇春耕").id, publication="AB快报")
        desk = sits()
        desk.page.enter_fact()
        edit = desk.sheet.place.publication
        QGuiApplication.clipboard().setText("AB快报")
        edit.selectAll()
        QTest.keyClick(edit, Qt.Key.Key_V, CONTROL)
        assert edit.text() == "AB快报"
        assert not edit.offering.popup().isVisible()
        edit.clear()
        QTest.keyClicks(edit, "a")
        assert edit.offering.popup().isVisible(), "what is begun is offered"

    def test_the_next_one_follows_with_the_same_publication(self, office, sits):
        one, other = office.draft("青禾镇春耕"), office.draft("白石乡清淤", unit_id="baishi")
        desk = sits()
        desk.page.enter_fact()
        desk.sheet.again.setChecked(True)
        desk.sheet.place.publication.setText("每日要情")
        for words in ("春耕", "清淤"):
            desk.find(words)
            desk.submit()
        assert {fact.draft_id for fact in kept(office)} == {one.id, other.id}
        assert desk.sheet.isVisible()
        assert desk.sheet._done_words.text() == "已登记《白石乡清淤》"
        desk.sheet.reject()
        desk.page.enter_fact()
        assert desk.sheet.place.publication.text() == "每日要情", "what was entered last is offered"

    def test_without_a_draft_it_is_the_units(self, office, sits):
        desk = sits()
        desk.page.enter_fact()
        desk.sheet.without.setChecked(True)
        desk.sheet.unit.setText("白石乡")
        desk.sheet.title.setText("电话口头上报")
        desk.sheet.place.kind.setCurrentIndex(1)
        desk.submit()
        fact, = kept(office)
        assert (fact.kind, fact.unit_id, fact.title) == (FactKind.FORWARDED, "baishi", "电话口头上报")
        assert fact.draft_id == ""

    def test_what_is_missing_is_said_beside_its_field(self, sits):
        desk = sits()
        desk.page.enter_fact()
        desk.submit()
        sheet = desk.sheet
        assert sheet.about_draft.error() == "请查到并选中文稿，或登在单位名下。"
        assert sheet.place.about_publication.error() == "请写明刊物。"
        sheet.place.kind.setCurrentIndex(2)
        sheet.without.setChecked(True)
        desk.submit()
        assert [field.error() for field in (sheet.about_unit, sheet.about_title, sheet.about_words)] == [
            "请写名册中的单位。", "请写上标题。", "请写明事由。"]
        assert not sheet.place.about_publication.isVisible()

    def test_a_closed_period_asks_for_the_reason(self, office, sits):
        office.draft("青禾镇春耕")
        with office.archive.writing() as work:
            work.circulars.add(IssuedCircular(
                "t", PeriodKind.CUSTOM, TODAY, TODAY, Basis.ISSUED, "通报", "", "{}", "chen", NOW,
                CircularState.ISSUED))
        desk = sits()
        desk.page.enter_fact()
        desk.find("春耕")
        desk.sheet.place.publication.setText("每日要情")
        desk.submit()
        assert desk.sheet.place.about_reason.isVisible()
        assert "印发过通报" in desk.sheet.place.about_reason.error()
        desk.sheet.place.reason.setText("通知晚到")
        desk.submit()
        assert [fact.reason for fact in kept(office)] == ["通知晚到"]

    def test_the_same_twice_is_told_and_nothing_typed_is_lost(self, office, sits):
        enter(office, draft_id=office.draft("青禾镇春耕").id)
        desk = sits()
        desk.page.enter_fact()
        desk.find("春耕")
        desk.sheet.place.publication.setText("每日要情")
        desk.sheet.place.number.setText("12")
        desk.submit()
        assert "已经登记过" in desk.sheet.wrong()
        assert desk.sheet.place.number.text() == "12"

    def test_a_dropped_file_is_its_proof(self, office, sits, tmp_path):
        office.draft("青禾镇春耕")
        (tmp_path / "通知.pdf").write_bytes(b"%PDF")
        desk = sits()
        desk.page.enter_fact()
        desk.sheet.place.proof.take(tmp_path / "通知.pdf")
        desk.find("春耕")
        desk.sheet.place.publication.setText("每日要情")
        desk.submit()
        fact, = kept(office)
        assert facts.proof_of(office.archive, fact.id) == ("通知.pdf", b"%PDF")

    def test_a_file_that_is_not_there_is_told(self, sits, tmp_path):
        desk = sits()
        desk.page.enter_fact()
        desk.sheet.place.proof.take(tmp_path / "没有.pdf")
        assert desk.sheet.place.proof.sheet() is None
        assert desk.sheet.place.proof._said.text()

    def test_what_is_typed_waits_for_its_writer(self, office, sits):
        desk = sits()
        desk.page.enter_fact()
        desk.sheet.title.setText("写了一半")
        desk.sheet.reject()
        desk.frame.seat(office.reviewer)
        desk.page.enter_fact()
        assert desk.sheet.title.text() == ""
        desk.sheet.reject()
        desk.frame.seat(office.editor)
        desk.page.enter_fact()
        assert desk.sheet.title.text() == "写了一半"


NOTICE = """一、《每日要情》第128期
1.《云溪县青禾镇“三步走”推进春耕备耕》（青禾镇）
2.《云溪县白石乡扎实清淤渠道保障冬灌》（白石乡）
二、《云州信息》第31期
1.《全市重点项目推进会召开》（市发改委）"""


class TestPasting:
    @pytest.fixture
    def drafts(self, office):
        return (office.draft("青禾镇“三步走”推进春耕备耕"),
                office.draft("白石乡清淤渠道12公里保障冬灌", unit_id="baishi"))

    def pasted(self, desk, text=NOTICE):
        desk.page.paste_list()
        desk.sheet.text.setPlainText(text)
        desk.sheet.recognise()
        return desk.sheet.table

    def test_what_is_plain_is_ticked_the_rest_asks(self, drafts, sits):
        desk = sits()
        table = self.pasted(desk)
        assert [table.is_ticked(row) for row in range(3)] == [True, False, False]
        assert [table.cellWidget(row, 5).word() for row in range(3)] == ["对上", "请核对", "没找到"]
        assert desk.sheet.deed.text() == "登记 1 条"
        assert desk.sheet._count.text() == "读出 3 条：对上 1，请核对 1，没找到 1；已勾选 1 条"

    def test_all_that_is_confirmed_is_entered_at_once(self, office, drafts, sits):
        desk = sits()
        table = self.pasted(desk)
        table._on_choice(1, 0)
        alone = table.cellWidget(2, 3)
        alone.setCurrentIndex(alone.findData("nongye"))
        alone.activated.emit(alone.currentIndex())
        assert desk.sheet.deed.text() == "登记 3 条"
        desk.submit()
        found = {fact.title: fact for fact in kept(office)}
        assert {(fact.draft_id, fact.unit_id, fact.publication, fact.number) for fact in found.values()} == {
            (drafts[0].id, "", "每日要情", "128"), (drafts[1].id, "", "每日要情", "128"),
            ("", "nongye", "云州信息", "31")}
        assert desk.said == ["已登记 3 条"]

    def test_what_has_another_title_is_offered_and_not_taken(self, office, sits):
        draft = office.draft("青禾镇办好群众身边事", "青禾镇探索积分超市。")
        desk = sits()
        table = self.pasted(desk, "《“积分超市”激活乡村治理一池春水》（青禾镇）")
        assert table._chosen(0).draft is None
        assert table._chosen(0).unit_id == "qinghe"
        table.cellWidget(0, 2).setCurrentIndex(0)
        table._on_choice(0, 0)
        assert table._chosen(0).draft.draft_id == draft.id

    def test_another_draft_may_be_picked(self, office, drafts, sits):
        other = office.draft("县重点项目建设情况", unit_id="nongye")
        desk = sits()
        table = self.pasted(desk)
        asked = []
        desk.sheet.asked.connect(asked.append)
        choice = table.cellWidget(2, 2)
        table._on_choice(2, choice.count() - 1)
        asked[0].draft.edit.setText("重点项目")
        QTest.keyClick(asked[0].draft.edit, Qt.Key.Key_Return)
        assert table.is_ticked(2)
        desk.submit()
        assert other.id in {fact.draft_id for fact in kept(office)}

    def test_a_line_without_draft_and_unit_is_not_entered(self, office, drafts, sits):
        desk = sits()
        table = self.pasted(desk)
        table.tick(2)
        desk.submit()
        assert desk.sheet.wrong() == "第3条没有文稿，也没有单位，请选定或去掉勾选。"
        assert kept(office) == []

    def test_nothing_ticked_is_told(self, drafts, sits):
        desk = sits()
        self.pasted(desk, "《全市重点项目推进会召开》")
        desk.submit()
        assert desk.sheet.wrong() == "还没有勾选要登记的条目。"

    def test_lines_without_publication_take_the_one_for_all(self, office, drafts, sits):
        desk = sits()
        self.pasted(desk, "青禾镇“三步走”推进春耕备耕")
        desk.submit()
        assert desk.sheet.place.about_publication.error()
        desk.sheet.place.publication.setText("云州快报")
        desk.submit()
        assert [fact.publication for fact in kept(office)] == ["云州快报"]

    def test_one_that_was_entered_before_is_left_out(self, office, drafts, sits):
        enter(office, draft_id=drafts[0].id, number="128")
        desk = sits()
        table = self.pasted(desk)
        table._on_choice(1, 0)
        desk.submit()
        assert "第1条已经登记过" in desk.sheet.wrong()
        assert not table.is_ticked(0)
        assert len(kept(office)) == 1, "all or none"
        desk.submit()
        assert {fact.draft_id for fact in kept(office)} == {drafts[0].id, drafts[1].id}

    def test_what_names_nothing_is_told(self, sits):
        desk = sits()
        self.pasted(desk, "各县（区）：")
        assert desk.sheet._said.text() == "没有读出条目：一条一行，带标题。"

    def test_a_pasted_list_outlives_its_sheet(self, drafts, sits):
        desk = sits()
        self.pasted(desk)
        desk.sheet.reject()
        assert put_aside_of(desk.frame).of("credit list")["text"] == NOTICE
        desk.page.paste_list()
        assert desk.sheet.text.toPlainText() == NOTICE


class TestWithdrawing:
    def test_it_asks_why_and_the_line_stays(self, office, sits):
        enter(office, draft_id=office.draft("青禾镇春耕").id)
        desk = sits()
        desk.page.list.table.setFocus()
        QTest.keyClick(desk.page.list.table, Qt.Key.Key_Delete)
        desk.submit()
        assert desk.sheet.field.error() == "请写明理由。"
        desk.sheet.editor.setPlainText("登错文稿")
        desk.submit()
        desk.page.enter()
        assert [fact.withdrawn for fact in kept(office)] == ["登错文稿"]
        assert desk.said == ["已撤销，记录仍可查看"]
        assert desk.beside() == "共 1 条，已撤销 1 条"
        assert not desk.page.bar.withdraw.isVisible()
        assert desk.page.list.table.hasFocus()
        desk.page.list.withdrawn.setChecked(False)
        assert desk.rows() == []
