"""Tracked changes: made, undone, or both kept; each way complete, each change told as a person would count it."""

import pytest
from docx_builder import BODY, LINKS, PNG, Docx, cell, level, numbered, numbering, p, picture, r, table, text_box

from bulletin.intake.docx.reader import main_part, read_docx
from bulletin.intake.incoming import Changes, Kind, Wish
from bulletin.intake.package import open_package
from bulletin.intake.reading import Reading
from bulletin.text import Paragraph, Run, Table, pictures_in, plain

WANG, LIU = 'w:author="王建"', 'w:author="刘佳禾"'


def read(body: str, changes: Changes, **parts: object) -> Reading:
    package = open_package(Docx(body, **parts).bytes())  # type: ignore[arg-type]
    return read_docx(package, main_part(package) or "", Wish(changes=changes))


def sides(body: str, **parts: object) -> tuple[str, str]:
    """Return the text with the changes made and with them undone; keeping both gives the same two."""
    made, undone = read(body, Changes.ACCEPT, **parts), read(body, Changes.REJECT, **parts)
    kept = read(body, Changes.KEEP, **parts)
    assert kept.text == made.text
    assert (kept.before or kept.text) == undone.text
    for reading in (made, undone, kept):
        assert Kind.MISSING_TEXT not in kinds(reading)
    return plain(made.text), plain(undone.text)


def kinds(reading: Reading) -> dict[Kind, tuple[int, str]]:
    return {each.kind: (each.count, each.detail) for each in reading.warnings}


def ins(inside: str, who: str = WANG) -> str:
    return f"<w:ins {who}>{inside if inside.startswith('<') else r(inside)}</w:ins>"


def out(text: str, who: str = WANG) -> str:
    return f'<w:del {who}><w:r><w:delText xml:space="preserve">{text}</w:delText></w:r></w:del>'


def mark(name: str) -> str:
    return f"<w:rPr><w:{name} {WANG}/></w:rPr>"


MOVED = f"<w:moveFrom {WANG}>{r('走')}</w:moveFrom>" + r("中") + f"<w:moveTo {WANG}>{r('走')}</w:moveTo>"


@pytest.mark.parametrize(
    ("body", "made", "undone"),
    [
        (p(r("投入") + out("280") + ins("310") + r("万元")), "投入310万元", "投入280万元"),
        (p(r("甲") + MOVED), "甲中走", "甲走中"),
        (p(r("甲") + ins(r("新") + out("旧")) + r("乙")), "甲新乙", "甲乙"),
        (p("上半", mark("ins")) + p("下半"), "上半\n下半", "上半下半"),
        (p("上半", mark("del")) + p("下半"), "上半下半", "上半\n下半"),
        (p(r("首")) + p(ins("整段新"), mark("ins")) + p(r("尾")), "首\n整段新\n尾", "首\n尾"),
        (p(r("首")) + p(out("整段旧"), mark("del")) + p(r("尾")), "首\n尾", "首\n整段旧\n尾"),
        (p("末段", mark("ins")), "末段", "末段"),
        (p(r("见") + f"<w:ins>{text_box(p('框'))}</w:ins>"), "见\n框", "见"),
        (p(r("前") + "<w:hyperlink>" + ins("链") + out("旧链") + "</w:hyperlink>"), "前链", "前旧链"),
    ],
)  # fmt: skip
def test_each_side_is_read_whole(body: str, made: str, undone: str) -> None:
    assert sides(body) == (made, undone)


def test_rows_and_cells_put_in_or_taken_out_are_on_one_side_only() -> None:
    body = table(
        cell("留") + cell("新格", "<w:cellIns/>") + cell("旧格", "<w:cellDel/>"),
        f"<w:trPr><w:ins {WANG}/></w:trPr>" + cell(p(ins("新行"), mark("ins"))),
        f"<w:trPr><w:del {WANG}/></w:trPr>" + cell(p(out("旧行"), mark("del"))),
    )
    assert sides(body) == ("留\t新格\n新行", "留\t旧格\n旧行")


def test_a_whole_table_put_in_leaves_no_empty_one_behind() -> None:
    body = p(BODY) + table(f"<w:trPr><w:ins {WANG}/></w:trPr>" + cell(p(ins("新"))))
    assert [type(block) for block in read(body, Changes.REJECT).text] == [Paragraph]
    assert [type(block) for block in read(body, Changes.ACCEPT).text] == [Paragraph, Table]


def test_automatic_numbers_count_only_what_is_on_that_side() -> None:
    lists = numbering(level(0, "chineseCounting", "%1、"))
    number = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/>{}</w:numPr>'
    added = p(ins("新事"), number.format("") + mark("ins"))
    assert sides(numbered("一事") + added + numbered("二事"), numbering=lists) == (
        "一、一事\n二、新事\n三、二事", "一、一事\n二、二事",
    )  # fmt: skip
    later = p("后来编号", number.format(f"<w:ins {WANG}/>"))
    assert sides(later + numbered("二事"), numbering=lists) == ("一、后来编号\n二、二事", "后来编号\n一、二事")
    taken = p("取消编号", f"<w:pPrChange {WANG}><w:pPr>{number.format('')}</w:pPr></w:pPrChange>")
    assert sides(taken + numbered("二事"), numbering=lists) == ("取消编号\n一、二事", "一、取消编号\n二、二事")


def test_fields_are_computed_from_the_code_of_that_side() -> None:
    begin, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "end"))
    code = "<w:r><w:instrText>EQ \\o\\ac(○,</w:instrText></w:r>"
    old = f"<w:del {WANG}><w:r><w:delInstrText>1)</w:delInstrText></w:r></w:del>"
    new = f"<w:ins {WANG}><w:r><w:instrText>2)</w:instrText></w:r></w:ins>"
    assert sides(p(begin + code + old + new + end + r("项"))) == ("②项", "①项")


def test_the_look_of_before_is_the_look_before() -> None:
    changed = r("甲", f"<w:b/><w:rPrChange {WANG}><w:rPr/></w:rPrChange>")
    hidden = r("藏", f"<w:vanish/><w:rPrChange {WANG}><w:rPr/></w:rPrChange>")
    (made,), (undone,) = (read(p(changed + hidden), each).text for each in (Changes.ACCEPT, Changes.REJECT))
    assert isinstance(made, Paragraph)
    assert isinstance(undone, Paragraph)
    assert (made.runs, undone.runs) == ((Run("甲", bold=True),), (Run("甲藏"),))
    assert kinds(read(p(changed), Changes.REJECT)) == {}


def test_a_picture_taken_out_comes_back_and_both_are_kept_at_hand() -> None:
    parts = {"more": {"word/media/image1.png": PNG}, "links": [("rId_picture", f"{LINKS}/image", "media/image1.png")]}
    body = p(r("见图") + f"<w:del {WANG}>{picture()}</w:del>")
    assert not list(pictures_in(read(body, Changes.ACCEPT, **parts).text))
    assert len(list(pictures_in(read(body, Changes.REJECT, **parts).text))) == 1
    kept = read(body, Changes.KEEP, **parts)
    assert {each.sha256 for each in pictures_in(kept.before or ())} == {each.sha256 for each in kept.pictures}


def test_a_note_is_called_on_the_side_where_its_mark_stands() -> None:
    called = '<w:r><w:footnoteReference w:id="{}"/></w:r>'
    body = p(r("文") + ins(called.format(1)) + f"<w:del {WANG}>{called.format(2)}</w:del>")
    notes = f'<w:footnote w:id="1">{p(ins("新注"))}</w:footnote><w:footnote w:id="2">{p(out("旧注"))}</w:footnote>'
    assert sides(body, footnotes=notes) == ("文\n新注", "文\n旧注")


def test_neighbouring_pieces_by_one_hand_are_one_change() -> None:
    run_on = ins("甲") + '<w:bookmarkStart w:id="1"/>' + ins("乙") + ins("丙", LIU) + r("隔") + ins("丁")
    over = p(ins("首"), mark("ins")) + p(ins("尾"))
    counted = kinds(read(p(run_on) + over, Changes.ACCEPT))
    assert counted == {Kind.INSERTIONS_ACCEPTED: (4, "甲乙；丙；丁；首 尾")}


def test_what_became_of_the_changes_is_told_with_authors_and_words() -> None:
    body = p(r("投入") + out("280") + ins("310", LIU) + MOVED) + p("上", mark("del")) + p("下")
    assert {kind: count for kind, (count, _) in kinds(read(body, Changes.ACCEPT)).items()} == {
        Kind.INSERTIONS_ACCEPTED: 1, Kind.DELETIONS_DROPPED: 2, Kind.MOVES_ACCEPTED: 1,
    }  # fmt: skip
    told = (4, "王建、刘佳禾；「删：280」「增：310」「移：走」「删：¶」")
    assert kinds(read(body, Changes.REJECT)) == {Kind.CHANGES_REJECTED: told}
    assert kinds(read(body, Changes.KEEP)) == {Kind.CHANGES_KEPT: told}


def test_a_long_list_of_changes_is_cut() -> None:
    many = p("".join(ins("改" * 60) + r("隔") for _ in range(30)))
    count, detail = kinds(read(many, Changes.KEEP))[Kind.CHANGES_KEPT]
    assert (count, len(detail)) == (30, 400)
    assert detail.startswith("王建；「增：" + "改" * 39 + "…」「增：")


def test_changes_in_the_copy_for_old_readers_are_not_counted_twice() -> None:
    boxed = p(r("见") + text_box(p(r("框") + ins("新"))))
    assert kinds(read(boxed, Changes.ACCEPT))[Kind.INSERTIONS_ACCEPTED] == (1, "新")


@pytest.mark.parametrize("changes", Changes)
def test_without_changes_every_wish_is_the_same(changes: Changes) -> None:
    reading = read(p(BODY) + table(cell("甲")), changes)
    assert (plain(reading.text), reading.before, reading.warnings) == (f"{BODY}\n甲", None, ())


@pytest.mark.parametrize("changes", [Changes.ACCEPT, Changes.REJECT, Changes.KEEP])
def test_text_the_reader_does_not_reach_is_a_grave_remark_on_every_side(changes: Changes) -> None:
    stray = p(r("甲") + ins("新") + out("旧")) + "<w:r><w:t>游离</w:t></w:r>"
    count = kinds(read(stray, changes))[Kind.MISSING_TEXT][0]
    assert count == (4 if changes is Changes.KEEP else 2)
