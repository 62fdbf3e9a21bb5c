"""The masthead of an old bulletin: where it ends, its name, number and day."""

import re
import unicodedata
from collections.abc import Sequence
from datetime import date

from bulletin.compare.numerals import value_of
from bulletin.intake.roles import is_head_matter
from bulletin.old_issues.issue import Head, Piece
from bulletin.old_issues.listing import LIST_HEAD
from bulletin.old_issues.pieces import Known, section_named
from bulletin.text import Paragraph

LINES = 24  # in which a masthead ends
LONGEST = 60  # characters of a line of it
_COUNT = r"[\d〇零○Ｏ一二两三四五六七八九十百千]{1,6}"
_SEVERAL = r"\s*(?:期?\s*[、,，及和—－\-–至~～]{1,2}\s*第?\s*(" + _COUNT + r"))?\s*期"
NUMBER = re.compile(rf"(?<!总)第\s*({_COUNT}){_SEVERAL}")
BRIEF_NUMBER = re.compile(rf"(?:增刊|专刊)[（(]?第?({_COUNT})(?![\d年月./-])期?[）)]?")
TOTAL = re.compile(rf"总(?:第|期号|期数)?\s*[:：]?\s*第?\s*({_COUNT}){_SEVERAL}?")
YEAR_OF_NUMBER = re.compile(r"[〔\[（(]?((?:19|20)\d{2})[〕\])）]?\s*年?\s*(?:度)?\s*(?:增刊)?[（(]?第")
DAY = re.compile(r"((?:19|20)\d{2})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})(?:\s*日|(?![\d.]))")
DAY_IN_WORDS = re.compile(
    r"([一二][一二三四五六七八九〇零○ＯO]{3})\s*年\s*([一二三四五六七八九十]{1,3})\s*月\s*([一二三四五六七八九十]{1,3})\s*日")
PUBLISHER = re.compile(r"(?:主办|编印|编发|编辑|编|印发|主管)$|^(?:主办|编印|编发|编辑)(?:单位)?\s*[:：]")
SUPPLEMENT = re.compile(r"(?<![含及和与、])增刊")
# 增刊第3期, 增刊〔2024〕第3期, 增刊（3）, 增刊3; not the year of 增刊 2024年3月5日.
SUPPLEMENT_NUMBER = re.compile(
    rf"增刊[（(〔\[]?(?:(?:19|20)\d{{2}}[〕\])）年]*)?[（(]?(?:第({_COUNT}){_SEVERAL}|({_COUNT})(?![\d年月./-]))")
SUPPLEMENT_ALONE = re.compile(r"[（(【\[]?增刊[）)】\]]?")
IN_FILE_NAME = re.compile(
    rf"第\s*({_COUNT}){_SEVERAL}|(?:^|[^\d])(\d{{1,3}})\s*期|增刊[（(]?(\d{{1,3}})(?![\d年月-])")
YEAR_IN_PATH = re.compile(r"(?<!\d)((?:19|20)\d{2})(?!\d)")
ADDRESSEE = re.compile(r"(?:主送|呈报|呈送|报送对象|主报|呈)\s*[:：]")


def normal(text: str) -> str:
    """Return a line with full-width digits as plain ones and without white space."""
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", text))


def end_of_masthead(pieces: Sequence[Piece], known: Known) -> int:
    """Return how many of the first pieces are the masthead: up to the last line that names number, day or publisher,
    and what belongs to a letterhead below it.
    """
    end = 0
    for at, piece in enumerate(pieces[:LINES]):
        text = piece.plain.strip()
        if LIST_HEAD.fullmatch(normal(text)) or section_named(text, known) or _is_text(piece):
            break
        if _tells(text) or _is_name(text, known):
            end = at + 1
    while 0 < end < len(pieces) and _goes_on(pieces[end], known):
        end += 1
    return end


def head_of(pieces: Sequence[Piece], known: Known) -> Head:
    """Return what the pieces of a masthead say."""
    lines = [normal(line) for piece in pieces for line in piece.plain.split("\n")]
    whole = "\n".join(lines)
    number, through = _number(whole)
    total = TOTAL.search(whole)
    day = day_in(whole)
    year = YEAR_OF_NUMBER.search(whole)
    return Head(_name(pieces, known), number, through, count(total[1]) if total else 0,
                int(year[1]) if year else day.year if day else 0, day, bool(SUPPLEMENT.search(whole)))


def in_file_name(path: str) -> tuple[int, int, int]:
    """Return number, the last of a combined one (else 0) and year as the name of a file and its folders say; 0: not."""
    parts = path.replace("\\", "/").split("/")
    name = normal(parts[-1])
    found = IN_FILE_NAME.search(name)
    years = [int(year) for part in parts[-3:] for year in YEAR_IN_PATH.findall(part)]
    if found is None:
        return 0, 0, years[-1] if years else 0
    number, through = count(found[1] or found[3] or found[4]), count(found[2] or "")
    return number, through if through > number else 0, years[-1] if years else 0


def is_supplement_by_name(path: str) -> bool:
    """Return whether the name of a file, or of the folder it lies in, says 增刊."""
    *folders, name = path.replace("\\", "/").split("/")
    return bool(SUPPLEMENT.search(normal(name)) or (folders and SUPPLEMENT_ALONE.fullmatch(normal(folders[-1]))))


def bare_name(text: str) -> str:
    """Return the name of a journal as names are compared: without brackets, white space, and （增刊） behind it."""
    name = normal(text).strip("《》")
    return re.sub(r"[（(]?增刊[）)]?$", "", name) or name


def day_in(text: str) -> date | None:
    """Return the first day a text without white space names, in figures or in words."""
    found = DAY.search(text)
    if found:
        return _day(int(found[1]), int(found[2]), int(found[3]))
    words = DAY_IN_WORDS.search(text)
    if words is None:
        return None
    year = int("".join(value_of(each) for each in re.sub("[○ＯO零]", "〇", words[1])))
    return _day(year, count(words[2]), count(words[3]))


def count(written: str) -> int:
    """Return a number as written in figures or in words, 0 for nothing."""
    if not written:
        return 0
    if written.isdecimal():
        return int(written)
    plain = re.sub("[○ＯO零]", "〇", written)
    if not re.search("[十百千]", plain):
        return int("".join(each if each.isdecimal() else value_of(each) for each in plain))
    return int(value_of(plain))


def _number(whole: str) -> tuple[int, int]:
    own = SUPPLEMENT_NUMBER.search(whole)
    found = None if own else NUMBER.search(whole)
    if own or found:
        one, last = (own[1] or own[3], own[2]) if own else (found[1], found[2]) if found else ("", "")
        number, through = count(one), count(last or "")
        return number, through if through > number else 0
    brief = BRIEF_NUMBER.search(whole)
    return (count(brief[1]), 0) if brief else (0, 0)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _name(pieces: Sequence[Piece], known: Known) -> str:
    """Return the name of the journal: one it is known by, else the largest line that is no number, day or mark."""
    lines = [piece for piece in pieces if isinstance(piece.block, Paragraph) and piece.plain.strip()]
    for piece in lines:
        if _is_name(piece.plain, known):
            return normal(piece.plain)
    named = [piece for piece in lines if not _tells(piece.plain) and len(normal(piece.plain)) <= 20
             and not re.search(r"内部|保存|密|特急|加急|平急|份号|^\d+$|[:：]", piece.plain)]
    return normal(max(named, key=lambda piece: piece.look.size).plain) if named else ""


def _is_name(text: str, known: Known) -> bool:
    return bare_name(text) in {bare_name(name) for name in known.names}


def _tells(text: str) -> bool:
    line = normal(text)
    if len(line) > 2 * LONGEST or "。" in line:  # a sentence may speak of numbers and days
        return False
    told = (NUMBER.search(line) or TOTAL.search(line) or BRIEF_NUMBER.fullmatch(line)
            or SUPPLEMENT_ALONE.fullmatch(line))
    dated = day_in(line) is not None and len(line) <= LONGEST
    return bool(told and len(line) <= LONGEST) or dated or bool(PUBLISHER.search(line) and len(line) <= 30)


def _is_text(piece: Piece) -> bool:
    text = piece.plain.strip()
    return isinstance(piece.block, Paragraph) and (
        len(text) > LONGEST or ("。" in text and not _tells(text)) or text.startswith(("编者按", "按语", "【编者按")))


def _goes_on(piece: Piece, known: Known) -> bool:
    """Return whether a line below number and day still belongs to the masthead."""
    text = piece.plain.strip()
    if not isinstance(piece.block, Paragraph) or section_named(text, known) or LIST_HEAD.fullmatch(normal(text)):
        return False
    if ADDRESSEE.match(text):
        return len(text) <= LONGEST
    marks = re.fullmatch(r"(?:内部|绝密|机密|秘密|特急|加急|平急|份号).{0,16}|[\W\d_]*", text)
    return bool(marks) or (is_head_matter(text) and not piece.look.style and len(text) <= 14 and ":" not in text
                           and not re.search(r"[镇乡局委办]\S{6,}", text))
