"""Every sentence of the window has its English, whole and in English, and the program loads just that."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest

from tests.translations.english import QM, ROOT, TS, english, extract, messages, release

CHINESE = re.compile("[\u4e00-\u9fff]")
SIGNS = re.compile("[\uff00-\uff5e、。《》]")
PLACE = re.compile(r"\{[^{}]*\}")
# Chinese that is quoted in English on purpose: what is typed into a field or a file, and the language's own name.
QUOTED = re.compile("〔[^〕]*〕|“[^”]*”|《[^》]*》")
TYPED = {
    "1430、昨23:10、20日14时",
    "“{words}”认不出。请写“报送”或“采用”，周、月、季或年，和篇数。",
    "“等”之前不用顿号",
    "“等”前的顿号",
    "一、",
    "不含:通知",
    "不填就是现在；补记写 16:30、昨16:30、11月20日 9:00 都可以",
    "人员:林若谷",
    "刊物:信息快报",
    "单位:水利局",
    "只写了不要的，请再写一个要找的字词，如：通知 -防汛。",
    "如 11月20日 14:30、昨23:10",
    "如表示概数，用汉字数字且中间不用顿号",
    "如：云政办信",
    "如：信息快报",
    "如：县农业农村局、青禾镇；不在名册的也可直接写",
    "如：每日要情",
    "如：采用　月　2。不填就按计分办法里的任务。",
    "如：青禾、青禾镇党政办",
    "如：青禾镇、县农业农村局",
    "常用:防汛往年",
    "并列的引号或书名号之间通常不用顿号",
    "引号、书名号之间的顿号",
    "截至、截止",
    "括号没有配对，请补上右括号，如：(防汛 | 抗旱) 通知。",
    "排查 单位:应急管理局 日期:{year}",
    "收后移入其中的“已收”“未收”子文件夹",
    "日期看不懂或没有这一天，请写成 2026、2026-03、2026-03-01、2026-01..2026-03、上月、近30天。",
    "标题:防汛",
    "标题、单位里的字，或刊名期号，如：信息快报 37",
    "标题里的字，空格隔开，如：青禾镇 春耕",
    "栏目:工作动态",
    "概数中的顿号",
    "每期成刊后自动在档案旁的“存档”文件夹里另写一份 DOCX 和数据，档案打不开时也能阅读。还没有写过。",
    "相邻两数表示概数，中间不用顿号",
    "看不懂这个时间，可写 1430、昨23:10",
    "看不懂这个时间，未作更改。如 11月20日 14:30。",
    "竖线两边都要有字词，如：防汛 | 抗旱。",
    "认不出时间，请写 16:30、昨16:30 或 11月20日 9:00。",
    "语言 / Language",
    "（1）",
    "（一）",
    "把采用通报或表格复制过来粘贴：带序号、项目符号的各行，或从 Word、表格里复制的几列都可以；\n"
    "刊名单独成行的（如《每日要情》第128期），管到下一个刊名。",
    "稿件里有密级字样或标识（绝密、机密、秘密、★、不得外传等）时",
    "简称和别的写法（用顿号分开）",
    "请选“备份”文件夹里的一份备份。",
}
# Words that are data, names of files or fonts, or read and written as they are; every other sentence goes through tr.
STAY = {
    "editor/archive_files.py": "the name of the archive's file",
    "editor/credit/schemes/columns.py": "the words of a scheme, as its file has them",
    "editor/inbox/doors_folder.py": "the names of folders beside the watched one",
    "editor/inbox/phone_form.py": "the name of a rescued text",
    "editor/inbox/phone_side.py": "a character to measure by",
    "editor/issues/calendar_cells.py": "characters to measure by",
    "editor/office/journal_form.py": "a marking that is printed", "editor/office/journal_words.py": "markings, printed",
    "editor/office/journal_texts.py": "a unit that may be typed", "editor/office/look_page.py": "a language's own name",
    "editor/office/sample_issue.py": "a sample page, printed",
    "editor/office/unit_texts.py": "words that are typed in and read back",
    "editor/pages/export_list.py": "the end of a file's name", "editor/pages/printing.py": "who made a printing job",
    "editor/pieces/fetching_round.py": "where a draft came from, kept in the archive",
    "editor/pieces/issue_folder.py": "the name of a folder", "editor/pieces/rendering.py": "fonts",
    "editor/shell/palette/pinyin.py": "characters by whose sound words are found",
    "editor/shell/fonts.py": "fonts", "editor/writing/looks.py": "fonts",
    "editor/writing/pasting/paste.py": "a range of characters",
    "editor/writing/proofing/import_words.py": "headings of a file, to be written as they are",
    "editor/charts/chart.py": "the large units of Chinese figures; English has its own beside them",
}
# Chinese signs in what is printed, typed in or read; every other sign that joins words comes from editor.shell.joining.
SIGNS_STAY = {
    "editor/archive/asking.py": "the sections of an issue as its text has them",
    "editor/credit/board/taking_out.py": "a list that goes out", "editor/inbox/doors_folder.py": "the name of a file",
    "editor/office/sample_issue.py": "a sample page, printed", "editor/office/unit_texts.py": "typed in and read back",
    "editor/old_issues/text_pane.py": "what stands for a picture in a printed text",
    "editor/pieces/form_fields.py": "typed in and read back", "editor/shell/joining.py": "both languages",
    "editor/signing/reader.py": "an issue as it is printed", "editor/writing/notes/passages.py": "ends of sentences",
    "editor/writing/pasting/paste.py": "a range of characters",
    "editor/writing/proofing/import_words.py": "headings of a file, to be written as they are",
    "editor/writing/proofing/taught_files.py": "what parts the columns of a file",
    "editor/writing/proofing/wordbook_ignored.py": "a place in a Chinese text",
}
JOINS = re.compile("[\u3000-\u303f\uff00-\uff5e]")
READ = {"strip", "lstrip", "rstrip", "split", "partition", "replace", "removeprefix", "removesuffix", "startswith",
        "endswith", "count", "compile"}
CALLS = {"tr": 0, "_tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}


@pytest.fixture(scope="module")
def found(tmp_path_factory):
    """The sentences of the code as the tool reads them now, with the English that is kept."""
    beside = tmp_path_factory.mktemp("i18n") / "en.ts"
    beside.write_bytes(TS.read_bytes())
    extract(beside)
    return beside


def test_every_sentence_of_the_code_has_its_english(found):
    lacking = sorted(source for source, said in english(found).items() if not said)
    assert not lacking, f"write their English and run `make translations`: {lacking[:20]}"


def test_what_is_kept_is_what_the_code_says(found):
    assert {each[:2] for each in messages(found)} == {each[:2] for each in messages()}, "run `make translations`"


def test_placeholders_are_the_same_in_both_languages():
    for source, said in english().items():
        assert sorted(PLACE.findall(source)) == sorted(PLACE.findall(said)) or not said, source


def test_english_is_english():
    bare = {source: QUOTED.sub("", said) for source, said in english().items() if source not in TYPED}
    assert not [(source, said) for source, said in bare.items() if CHINESE.search(said) or SIGNS.search(said)]


def test_line_breaks_stay():
    for source, said in english().items():
        assert source.count("\n") == said.count("\n") or not said, source


def test_the_file_that_is_loaded_is_not_stale(tmp_path):
    release(tmp_path / "en.qm")
    assert (tmp_path / "en.qm").read_bytes() == QM.read_bytes(), "run `make translations`"


@cache
def modules():
    return [path for path in sorted((ROOT / "editor").rglob("*.py")) if "command" not in path.parts]


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def texts(node):
    return [each for each in ast.walk(node) if isinstance(each, ast.Constant) and isinstance(each.value, str)]


def spoken_for(tree):
    """Return the constants that are docstrings, or stand in a call that translates."""
    taken = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef) and ast.get_docstring(node):
            taken.add(node.body[0].value)
        if isinstance(node, ast.Call) and called(node) in CALLS:
            taken.update(text for argument in node.args for text in texts(argument))
    return taken


def called(call):
    return getattr(call.func, "attr", getattr(call.func, "id", ""))


@pytest.mark.parametrize("path", modules(), ids=named)
def test_chinese_words_go_through_a_translator(path):
    source = path.read_text(encoding="utf-8")
    if named(path) in STAY or not CHINESE.search(source):
        return
    tree = ast.parse(source)
    taken = spoken_for(tree)
    left = [(each.lineno, each.value) for each in texts(tree) if each not in taken and CHINESE.search(each.value)]
    assert not left


def read_by(tree):
    """Return the constants by which words are taken apart or told from each other."""
    reading = [node for node in ast.walk(tree) if isinstance(node, ast.Compare)
               or (isinstance(node, ast.Call) and called(node) in READ)]
    return {text for node in reading for text in texts(node)}


def joins(path):
    """Return the signs of Chinese that stand in the code of a module itself: its lines and the words."""
    source = path.read_text(encoding="utf-8")
    if not JOINS.search(source) and "\\u3000" not in source:
        return []
    tree = ast.parse(source)
    taken = spoken_for(tree) | read_by(tree)
    return [(each.lineno, each.value) for each in texts(tree) if each not in taken and JOINS.search(each.value)]


@pytest.mark.parametrize("path", modules(), ids=named)
def test_words_are_joined_by_the_signs_of_the_language_spoken(path):
    assert named(path) in SIGNS_STAY or not joins(path)


def test_every_module_that_may_keep_chinese_signs_has_some():
    assert set(SIGNS_STAY) == {named(path) for path in modules() if named(path) in SIGNS_STAY and joins(path)}


def test_every_module_that_may_keep_chinese_has_some():
    paths = {named(path): path for path in modules()}
    assert set(STAY) <= set(paths)
    for name in STAY:
        tree = ast.parse(paths[name].read_text(encoding="utf-8"))
        assert any(CHINESE.search(each.value) for each in texts(tree) if each not in spoken_for(tree)), name


def test_each_translated_sentence_stands_alone_in_its_call():
    """What is chosen inside the call, or put together there, is not found by the tool."""
    for path in modules():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or called(node) not in CALLS or len(node.args) <= CALLS[called(node)]:
                continue
            first = node.args[CALLS[called(node)]]
            inside = [text for text in texts(first) if CHINESE.search(text.value) and text is not first]
            marked = {text for each in ast.walk(first) if isinstance(each, ast.Call)
                      and called(each) == "QT_TRANSLATE_NOOP" for text in texts(each)}
            assert not set(inside) - marked, f"{named(path)}:{node.lineno}"
