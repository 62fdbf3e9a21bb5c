"""The first day of an office: from the sample office to an archive of its own, in one run of the real program."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = '''
import gc
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
import main
from editor.first_hour.wizard import Wizard
from editor.shell.window import MainWindow


def shown():
    return next((each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow)), None)


def write(field, words):
    field.findChild(QLineEdit).setText(words)


def leave_the_sample(window):
    page = window.desk.sign_in
    if not page.found.isVisible():
        return None
    page.found.click()
    return found_the_office


def found_the_office(window):
    asked = window.findChild(Wizard)
    if asked is None or not asked.isVisible():
        return None
    step = asked.office
    for field, words in ((step.office, "青川县人民政府办公室"), (step.county, "青川县"), (step.admin_name, "李若水"),
                         (step.admin_login, "lirs"), (step.password.new, PASSWORD), (step.password.again, PASSWORD)):
        write(field, words)
    step.alone.click()
    asked.go_on.click()
    while asked.later.isVisible():
        asked.later.click()
    asked.go_on.click()
    return open_it


def open_it(window):
    asked = window.findChild(Wizard)
    if not asked.made.isVisible():
        return None
    asked.made.open.click()
    return sign_in


def sign_in(window):
    page = window.desk.sign_in
    if window.findChild(Wizard) or page.list.count() != 1:
        return None
    print("people", page.list.item(0).text(), "sample", page.found.isVisible())
    write(page.password, PASSWORD)
    page.enter.click()
    return look_around


def look_around(window):
    if window.frame.person is None:
        return None
    print("sits", window.frame.person.name, "alone", window.desk.top.alone.isVisible())
    print("archive", window.desk.status.archive.words())
    window.close()
    return lambda window: None


PASSWORD = "一个够长的密码"
step = [leave_the_sample]


def go_on():
    window = shown()
    if window is not None and window._desk is not None:
        step[0] = step[0](window) or step[0]


def begin():
    timer = QTimer(QApplication.instance(), interval=50)
    timer.timeout.connect(go_on)
    timer.start()


status = main.open_window(None, first_painted=begin)
print("widgets left", sum(isinstance(each, QWidget) for each in gc.get_objects()))
sys.exit(status)
'''


def test_an_office_leaves_the_sample_and_works_in_an_archive_of_its_own(tmp_path):
    surroundings = {**os.environ, "XDG_CONFIG_HOME": str(tmp_path / "chair"), "XDG_DATA_HOME": str(tmp_path / "data"),
                    "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"}
    surroundings.pop("BULLETIN_ARCHIVE", None)
    ran = subprocess.run([sys.executable, "-c", PROGRAM], env=surroundings, check=False, capture_output=True, text=True,
                         encoding="utf-8", timeout=100, cwd=tmp_path)
    assert ran.returncode == 0, ran.stderr
    # A widget that outlives the window crashes the ending Python, sometimes: its icon dies after the icon's engine.
    assert ran.stdout.splitlines() == ["people 李若水 sample False", "sits 李若水 alone True", "archive 本单位.db",
                                       "widgets left 0"]
    kept = sorted(each.name for each in (tmp_path / "data" / "bulletin-desk").glob("*.db"))
    assert kept == ["archive.db", "本单位.db"]
