"""Sound files with something wrong in them: `python -m tests.hostile.fuzz --runs 10000` keeps what breaks a reader."""

import argparse
import hashlib
import io
import random
import sys
import zipfile
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from bulletin.intake.guard.guard import Guard
from bulletin.intake.incoming import Opened, Wish
from bulletin.intake.package import BROKEN_ZIP
from tests.bulletin.intake.docx_builder import (
    BODY,
    LINKS,
    PNG,
    Docx,
    cell,
    level,
    numbered,
    numbering,
    p,
    picture,
    r,
    table,
    text_box,
    zipped,
)
from tests.hostile import others, zips

KEPT = Path(__file__).parents[1] / "fuzz_seeds"
INTAKE = Path(__file__).parents[1] / "bulletin" / "intake"
WITHOUT_RECOGNITION = Wish(ocr=False)
NUMBERS = (
    b"",
    b"-1",
    b"0",
    b"9" * 30,
    b"1e9",
    b"65535",
    b"2147483648",
    b"NaN",
    b"\0",
    b"\xff\xff\xff\xff",
    "字".encode(),
)
LARGEST_SEED = 400_000
Chance = random.Random


@dataclass(frozen=True)
class Seed:
    """A sound file to begin with."""

    name: str
    data: bytes


def seeds() -> list[Seed]:
    """Return one made file for each reader, and the real files the tests of the readers keep."""
    made = [Seed(name, make()) for name, make in MADE.items()]
    kept = [path for folder in ("office_files", "pdf_files") for path in sorted((INTAKE / folder).glob("*.*"))]
    return made + [Seed(path.name, path.read_bytes()) for path in kept if path.stat().st_size <= LARGEST_SEED]


def mutated(data: bytes, chance: Chance) -> bytes:
    """Return `data` with a few things wrong; of a zip more often a part, unpacked and packed again, than the whole."""
    if data.startswith(b"PK") and chance.random() < 0.75:
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                parts = {name: archive.read(name) for name in archive.namelist()}
        except BROKEN_ZIP:
            parts = {}
        if parts:
            name = chance.choice(sorted(parts))
            return zipped({**parts, name: _damaged(parts[name], chance)})
    return _damaged(data, chance)


def failure(found: tuple[Opened, ...]) -> str:
    """Return what went wrong with a reader, an empty string where it kept its promise."""
    for each in found:
        if each.refused and (each.refused.facts.get("crashed") or each.refused.reason.value in ("timeout", "memory")):
            return f"{each.refused.reason.value} {each.refused.facts.get('error', 'died')}"
    return ""


def keep(name: str, data: bytes) -> Path:
    """Keep a file that breaks a reader, for the test that replays them all."""
    path = KEPT / f"{hashlib.sha256(data).hexdigest()[:12]}{Path(name).suffix}"
    path.write_bytes(data)
    return path


def _damaged(data: bytes, chance: Chance) -> bytes:
    made = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 4, 12))):
        chance.choice(DAMAGES)(made, chance)
    return bytes(made)


def _flip(made: bytearray, chance: Chance) -> None:
    if made:
        made[chance.randrange(len(made))] ^= 1 << chance.randrange(8)


def _set(made: bytearray, chance: Chance) -> None:
    if made:
        made[chance.randrange(len(made))] = chance.choice((0, 0x7F, 0x80, 0xFF, chance.randrange(256)))


def _cut(made: bytearray, chance: Chance) -> None:
    start = chance.randrange(len(made) + 1)
    del made[start : start + chance.choice((1, 4, 50, 1000, len(made)))]


def _repeat(made: bytearray, chance: Chance) -> None:
    start = chance.randrange(len(made) + 1)
    piece = made[start : start + chance.choice((1, 8, 100, 1000))]
    made[start:start] = piece * chance.choice((1, 2, 50))


def _move(made: bytearray, chance: Chance) -> None:
    start, there = chance.randrange(len(made) + 1), chance.randrange(len(made) + 1)
    piece = made[start : start + chance.choice((4, 30, 300))]
    made[there:there] = piece


def _number(made: bytearray, chance: Chance) -> None:
    digits = [place for place in range(len(made)) if 48 <= made[place] <= 57]
    if digits:
        place = chance.choice(digits)
        made[place : place + 1] = chance.choice(NUMBERS)


DAMAGES: tuple[Callable[[bytearray, Chance], None], ...] = (_flip, _set, _cut, _repeat, _move, _number)


def _docx() -> bytes:
    changes = "<w:ins>" + r("新") + '</w:ins><w:del w:author="甲"><w:r><w:delText>旧</w:delText></w:r></w:del>'
    code = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>EQ \\o\\ac(○,1)</w:instrText></w:r>'
    cells = cell("甲", '<w:gridSpan w:val="2"/>') + cell("乙", '<w:vMerge w:val="restart"/>')
    return Docx(
        p("题目", '<w:jc w:val="center"/>') + numbered("主要做法")
        + p(r(BODY) + changes + '<w:r><w:footnoteReference w:id="2"/></w:r>')
        + table(cells, cell("丙") + cell("", "<w:vMerge/>")) + p(picture() + text_box(p("框")))
        + p(code + '<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>'),
        styles='<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>',
        numbering=numbering(level(0, "chineseCounting", "%1、")),
        footnotes=f'<w:footnote w:id="2">{p("注")}</w:footnote>',
        comments=f'<w:comment w:id="1" w:author="乙">{p("批")}</w:comment>',
        headers=[p("抬头")],
        more={"word/media/image1.png": PNG},
        links=[("rId_picture", f"{LINKS}/image", "media/image1.png")],
    ).bytes()  # fmt: skip


def _odt() -> bytes:
    cells = f"<table:table-row><table:table-cell><text:p>{BODY}</text:p></table:table-cell></table:table-row>"
    lines = f"<text:h>标题</text:h><text:p>{BODY}<text:s text:c='3'/>末<text:tab/></text:p>"
    return others.odt(f"{lines}<text:list><text:list-item><text:p>一</text:p></text:list-item></text:list>"
                      f"<table:table>{cells * 3}</table:table>")  # fmt: skip


def _rtf() -> bytes:
    words = b"".join(b"\\'%02x" % each for each in BODY.encode("gb18030"))
    table_row = b"\\trowd\\cellx2000\\cellx4000\\intbl a\\cell b\\cell\\row"
    picture_words = b"{\\pict\\pngblip\\picw1\\pich1 " + PNG.hex().encode() + b"}"
    return b"{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0\\fcharset134 SimSun;}}{\\*\\x y}\\qc\\b " + words + (
        b"\\par\\pard\\u26032?\\fs32 a\\par " + table_row + picture_words + b"}"
    )  # fmt: skip


def _html() -> bytes:
    cells = f"<table><tr><td colspan=2>{BODY}<td>乙<tr><td rowspan=2>丙</table>"
    head = "<html><head><meta charset=utf-8><style>p{color:red}</style>"
    return f"{head}<body><h1>题</h1><p>{BODY}&nbsp;<ol><li>一{cells}".encode()


def _mail() -> bytes:
    kind = b"--b\r\nContent-Type: text/plain; charset=gb2312\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
    name = b'--b\r\nContent-Type: application/octet-stream; name="=?gb2312?B?usM=?="\r\n\r\n'
    return others.mail(kind + b"=BA=C3=\r\n" + name + others.GBK + b"\r\n--b--\r\n", 'multipart/mixed; boundary="b"')


def _zip() -> bytes:
    return zipped({"甲.txt": BODY.encode(), "乙/丙.docx": zips.sound(), "丁.zip": zipped({"戊.txt": others.GBK})})


def _doc() -> bytes:
    return others.compound({"WordDocument": others.word_block(0x0200), "1Table": bytes(range(256)) * 16})


def _pdf() -> bytes:
    stream = b"<</Length 44>>stream\nBT /F1 18 Tf 72 700 Td (Hello Bulletin) Tj ET\nendstream"
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>"
    font = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
    return others.pdf(others.CATALOG, b"<</Type/Pages/Count 1/Kids[3 0 R]>>", page, stream, font)


MADE: dict[str, Callable[[], bytes]] = {
    "来稿.docx": _docx,
    "来稿.odt": _odt,
    "来稿.rtf": _rtf,
    "来稿.html": _html,
    "来信.eml": _mail,
    "材料.zip": _zip,
    "来稿.doc": _doc,
    "来稿.pdf": _pdf,
    "来稿.txt": lambda: (BODY + "\r\n# 一\r\n").encode("gb18030") * 3,
}


def main() -> None:
    """Damage the seeds in turn as often as asked for, and keep and name what breaks a reader."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=1_000)
    parser.add_argument("--start", type=int, default=0, help="the first number of chance")
    wanted = parser.parse_args()
    guard, outcomes, sown = Guard(), Counter[str](), seeds()
    for number in range(wanted.start, wanted.start + wanted.runs):
        seed = sown[number % len(sown)]
        data = mutated(seed.data, Chance(number))
        found = guard.open(seed.name, data, WITHOUT_RECOGNITION).result()
        broken = failure(found)
        outcomes[f"{Path(seed.name).suffix} {'BROKEN' if broken else 'read' if found[0].incoming else 'refused'}"] += 1
        if broken:
            sys.stdout.write(f"{number} {seed.name} {keep(seed.name, data).name}: {broken}\n")
    guard.close()
    sys.stdout.write("".join(f"{count:7} {what}\n" for what, count in sorted(outcomes.items())))


if __name__ == "__main__":
    main()
