"""The small parts of the board: the words, the folder, and names for who cannot see."""

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLineEdit

from bulletin.issue_check import Kind, Problem, Severity
from editor.issues.terms import FINDINGS, SEVERITIES, age_words, day_words, problem_words
from editor.pieces.issue_folder import IssueFolder
from editor.shell.commands import commands_in
from editor.shell.keys_sheet import told
from editor.shell.settings import Settings


def test_every_finding_and_severity_has_words():
    assert set(FINDINGS) == set(Kind)
    assert set(SEVERITIES) == set(Severity)


@pytest.mark.parametrize(("problem", "words"), [
    (Problem(Kind.PERSONAL_DATA, "a", {"title": "甲", "count": 3, "id": 1, "mobile": 2}),
     ("有个人信息 3 处", "身份证号 1 处、手机号 2 处，请确认可以印发")),
    (Problem(Kind.CLASSIFIED, "a", {"title": "甲", "count": 1, "near": "机密★1年"}),
     ("带有密级标志或保密要求", "“机密★1年”，请核实能否印发")),
    (Problem(Kind.NOTE_OPEN, "a", {"title": "甲", "count": 2}), ("批注未处理 2 条", "")),
    (Problem(Kind.TITLE_TOO_LONG, "a", {"characters": 31, "limit": 30, "section": "动态"}),
     ("标题过长", "标题 31 字，“动态”限 30 字")),
    (Problem(Kind.MIXED_FORMS, "a", {"written": "百分之五", "usual": "5%"}),
     ("写法与本期其他稿件不一致", "“百分之五”，本期多用“5%”这样的写法")),
    (Problem(Kind.TOO_LONG, "a", {"characters": 301, "limit": 300, "section": "动态"}),
     ("超出栏目篇幅", "301 字，“动态”限 300 字")),
    (Problem(Kind.DAY_PAST, facts={"day": date(2025, 3, 5)}), ("出刊日期已过", "本期日期为2025年3月5日")),
    (Problem(Kind.NOT_APPROVED, "a", {"stage": "reviewed"}), ("未经签发", "现为“待签发”")),
])
def test_findings_are_told_with_their_figures(problem, words):
    assert problem_words(problem, date(2026, 11, 20)) == words


def test_ages_and_days_are_told_as_a_clerk_would():
    now = datetime.now().astimezone().replace(hour=15, minute=0)
    assert age_words(now.replace(hour=14, minute=2), now) == "今天 14:02"
    assert age_words(now - timedelta(days=1), now) == "昨天收到"
    assert age_words(now - timedelta(days=3), now) == "3 天前收到"
    assert day_words(date(2026, 3, 5), date(2026, 11, 20)) == "3月5日"


def test_the_folder_is_the_documents_until_one_is_chosen(tmp_path, documents):
    store = QSettings(str(tmp_path / "a.ini"), QSettings.Format.IniFormat)
    folder = IssueFolder(Settings(store))
    assert folder.path == documents / "信息编辑台"
    folder.path = Path(tmp_path / "成刊")
    assert IssueFolder(Settings(store)).path == tmp_path / "成刊"


def test_every_control_has_a_name(screen, office):
    office.plan()
    screen.enter()
    for kind in (QAbstractButton, QComboBox, QLineEdit, QAbstractItemView):
        for control in screen.findChildren(kind):
            if control.isVisible() and not isinstance(control.parent(), QLineEdit):
                assert control.accessibleName() or control.text(), control


def test_the_keys_are_told_for_f1(screen):
    keys = dict(told(commands_in(screen)))
    assert keys["F9"] == "检查本期"
    assert keys["Ctrl+Z"] == "撤销编排"
